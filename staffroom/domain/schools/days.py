"""The days that a term or a pre-election period may have: a year with a slip in it is refused."""

from __future__ import annotations

from datetime import date


FIRST, LAST = date(2000, 1, 1), date(2100, 12, 31)


def out_of_reach(*days: date) -> str:
    """What is wrong with the first of these days that no school means; empty where all can be meant."""
    wrong = next((day for day in days if not FIRST <= day <= LAST), None)
    if wrong is None:
        return ""
    return f"{wrong.isoformat()} is not between the years {FIRST.year} and {LAST.year}."
