"""The square picture that an authenticator app reads, as one path for a template to draw."""

from __future__ import annotations

from dataclasses import dataclass

import qrcode


@dataclass(frozen=True, slots=True)
class Square:
    """A path of unit squares, and how wide the picture is with its quiet edge."""

    size: int
    path: str


def square_of(words: str) -> Square:
    """The QR code of these words."""
    code = qrcode.QRCode(border=4)
    code.add_data(words)
    code.make(fit=True)
    rows = code.get_matrix()
    dots = [(x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark]
    return Square(len(rows), "".join(f"M{x} {y}h1v1h-1z" for x, y in dots))
