"""The two ways in which the canonical files write a date: `YYYY-MM-DD` and `DD/MM/YYYY`."""

from __future__ import annotations

import re
from datetime import date


NO_DATE = "This is no date. Write it as 2014-05-31 or 31/05/2014, or leave it empty."

_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_UK_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)


def read_date(cell: str) -> date | None:
    """The date in a cell; None for an empty one and for what is no date."""
    iso, british = _ISO_DATE.fullmatch(cell), _UK_DATE.fullmatch(cell)
    if iso:
        year, month, day = (int(part) for part in iso.groups())
    elif british:
        day, month, year = (int(part) for part in british.groups())
    else:
        return None
    if not 1900 <= year <= 2100:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
