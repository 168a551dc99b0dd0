"""A name as it is seen: without characters that show nothing, or turn round what stands after them."""

from __future__ import annotations

import unicodedata


_SHOW_NOTHING = frozenset({"Cc", "Cf", "Zl", "Zp"})  # controls, formats, line and paragraph ends
# Letters and blanks of other writing that have no shape, and the joiner without one.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def as_seen(text: str) -> str:
    """The text without them and without blanks around it.

    Two names that look the same are then the same, and no name turns round the line it stands in.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    return "".join(ch for ch in text if not _hides(ch)).strip()


def _hides(ch: str) -> bool:
    return ch in _BLANK or unicodedata.category(ch) in _SHOW_NOTHING
