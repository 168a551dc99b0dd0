"""Dates as schools' programs and people write them: day first, month by name, or year first."""

from __future__ import annotations

import re
from datetime import date, timedelta


_TIME = re.compile(
    r"[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?", re.I
)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", re.ASCII)
_DIGITS = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})", re.ASCII)
_WEEKDAY = re.compile(
    r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? ", re.I
)
_NAMED = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,9})\.?,?[ -]?(\d{4}|\d{2})", re.I
)
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", re.I)
_SERIAL = re.compile(r"[1-6]\d{4}", re.ASCII)  # as Excel counts days, of 1927 to 2091
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december")  # fmt: skip
_EXCEL_BEGINS = date(1899, 12, 30)


class NoDate(ValueError):
    """What is written is no date; the message says why, and what one looks like."""


def read_date(cell: str, *, latest: int) -> date:
    """The date in a cell. Years of two digits lie between `latest` - 99 and `latest`.

    Raises `NoDate` for what is none, and for days that no calendar has.
    """
    text = _WEEKDAY.sub("", " ".join(cell.split()), count=1)
    text = _TIME.sub("", text, count=1).strip()
    parts = _parts(text)
    if parts is None:
        raise NoDate(f"“{cell[:40]}” is no date. Write it as 2014-05-31 or 31/05/2014.")
    written, month, day = parts
    year = int(written)
    if len(written) == 2:
        year += latest // 100 * 100
        year -= 100 if year > latest else 0
    if not 1900 <= year <= 2100:
        raise NoDate(f"“{cell[:40]}” lies in a year that cannot be meant.")
    try:
        return date(year, month, day)
    except ValueError:
        raise NoDate(f"“{cell[:40]}” is a day that no calendar has.{_hint(month, day)}") from None


def has_short_year(cell: str) -> bool:
    """Whether the year is written with two digits."""
    found = _DAY_FIRST.match(cell) or _NAMED.match(cell)
    return found is not None and len(found.groups()[-1]) == 2


def _parts(text: str) -> tuple[str, int, int] | None:
    """Year as written, and day; None where it is written in no way that we know."""
    if found := _YEAR_FIRST.fullmatch(text):
        return found[1], int(found[3]), int(found[4])
    if found := _DAY_FIRST.fullmatch(text):
        return found[4], int(found[3]), int(found[1])
    if found := _DIGITS.fullmatch(text):
        return found[1], int(found[2]), int(found[3])
    if found := _NAMED.fullmatch(text):
        return (found[3], month, int(found[1])) if (month := _month(found[2])) else None
    if found := _MONTH_FIRST.fullmatch(text):
        return (found[3], month, int(found[2])) if (month := _month(found[1])) else None
    if _SERIAL.fullmatch(text):
        day = _EXCEL_BEGINS + timedelta(days=int(text))
        return str(day.year), day.month, day.day
    return None


def _month(word: str) -> int:
    """The number of a month by its name or the first letters of it; 0 for any other word."""
    low = "sep" if word.casefold() == "sept" else word.casefold()
    return next((n for n, month in enumerate(_MONTHS, 1) if month.startswith(low)), 0)


def _hint(month: int, day: int) -> str:
    if month > 12 >= day:
        return " Dates are read with the day first; is this one written month first?"
    return " Look it up, and put it right."
