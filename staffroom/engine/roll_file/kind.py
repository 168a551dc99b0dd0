"""Which of a school's lists a file looks like, by its first line."""

from __future__ import annotations

import re


_IDS = {"pupil_id": "roll", "staff_id": "staff"}
_FIRST_LINE = re.compile(r"\s*([^\r\n]{1,4000})")


def looks_like(text: str) -> str:
    """ "roll" or "staff" where the header names pupils or staff alone, else an empty string."""
    header = _FIRST_LINE.match(text)
    cells = re.split(r"[,;\t]", header[1]) if header else []
    names = {cell.strip().strip('"').strip().casefold() for cell in cells}
    kinds = {kind for name, kind in _IDS.items() if name in names}
    return kinds.pop() if len(kinds) == 1 else ""
