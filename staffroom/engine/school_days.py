"""Which days a school works on: Monday to Friday within a term, bank holidays of England left out.

Half-terms and training days are not known here, so a day of one counts as a school day. Where no term
is known after a day, every working day counts, so that nothing waits for a term that nobody entered.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache


Terms = Sequence[tuple[date, date]]  # first and last day of each, both belong to it
DAY = timedelta(days=1)
FARTHEST = 400  # days; farther ahead no day is looked for


def is_school_day(day: date, terms: Terms) -> bool:
    if day.isoweekday() > 5 or day in bank_holidays(day.year):
        return False
    in_a_term = any(first <= day <= last for first, last in terms)
    return in_a_term or not any(last >= day for _, last in terms)


def next_school_day(day: date, terms: Terms) -> date:
    """The first school day after this one."""
    for ahead in range(1, FARTHEST):
        if is_school_day(day + ahead * DAY, terms):
            return day + ahead * DAY
    return day + DAY


def last_school_day_before(day: date, terms: Terms) -> date:
    for back in range(1, FARTHEST):
        if is_school_day(day - back * DAY, terms):
            return day - back * DAY
    return day - DAY


def school_days_after(day: date, count: int, terms: Terms) -> date:
    """The day so many school days later."""
    for _ in range(count):
        day = next_school_day(day, terms)
    return day


def first_of_week(day: date, terms: Terms) -> date:
    """The first school day of that day's week; its Monday where the week has none."""
    monday = day - (day.isoweekday() - 1) * DAY
    days = (monday + ahead * DAY for ahead in range(5))
    return next((one for one in days if is_school_day(one, terms)), monday)


@lru_cache(maxsize=64)
def bank_holidays(year: int) -> frozenset[date]:
    """Those of England that can fall on a day of a term; Christmas and New Year lie outside every term."""
    easter = _easter(year)
    return frozenset(
        {
            easter - 2 * DAY,
            easter + DAY,
            _first_monday(date(year, 5, 1)),
            _first_monday(date(year, 5, 25)),
            _first_monday(date(year, 8, 25)),
            date(year, 1, 1),
            date(year, 12, 25),
            date(year, 12, 26),
        }
    )


def _first_monday(day: date) -> date:
    return day + ((8 - day.isoweekday()) % 7) * DAY


def _easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    p = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * p) // 451
    month, day = divmod(h + p - 7 * m + 114, 31)
    return date(year, month, day + 1)
