"""School days: weekdays of a term without bank holidays; without a term ahead, every working day."""

from __future__ import annotations

from datetime import date

import pytest

from staffroom.engine.school_days import (
    bank_holidays,
    first_of_week,
    is_school_day,
    last_school_day_before,
    next_school_day,
    school_days_after,
)


SUMMER, AUTUMN = (date(2026, 4, 13), date(2026, 7, 17)), (date(2026, 9, 1), date(2026, 12, 18))
TERMS = (SUMMER, AUTUMN)


@pytest.mark.parametrize(
    ("day", "is_one"),
    [
        (date(2026, 11, 11), True),
        (date(2026, 11, 14), False),  # a Saturday
        (date(2026, 8, 12), False),  # between the terms
        (date(2026, 5, 4), False),  # early May bank holiday
        (date(2026, 12, 18), True),  # the last day belongs to the term
        (date(2027, 1, 12), True),  # no term is known there
        (date(2027, 1, 16), False),
    ],
)
def test_what_is_a_school_day(day, is_one):
    assert is_school_day(day, TERMS) is is_one


def test_counting_goes_over_weekends_and_holidays():
    assert next_school_day(date(2026, 11, 13), TERMS) == date(2026, 11, 16)
    assert next_school_day(date(2026, 7, 17), TERMS) == date(2026, 9, 1)
    assert school_days_after(date(2026, 11, 12), 2, TERMS) == date(2026, 11, 16)
    assert last_school_day_before(date(2026, 11, 16), TERMS) == date(2026, 11, 13)
    assert first_of_week(date(2026, 9, 3), TERMS) == date(2026, 9, 1)


@pytest.mark.parametrize(
    ("year", "friday", "monday"),
    [
        (2024, date(2024, 3, 29), date(2024, 4, 1)),
        (2026, date(2026, 4, 3), date(2026, 4, 6)),
        (2027, date(2027, 3, 26), date(2027, 3, 29)),
        (2038, date(2038, 4, 23), date(2038, 4, 26)),
    ],
)
def test_easter_falls_where_the_almanac_says(year, friday, monday):
    assert {friday, monday} <= bank_holidays(year)
    assert date(2026, 5, 25) in bank_holidays(2026)
    assert date(2026, 8, 31) in bank_holidays(2026)


def test_without_any_term_or_at_the_end_of_time_it_still_answers():
    assert is_school_day(date(2026, 8, 12), ())
    assert school_days_after(date(2026, 11, 13), 1, ()) == date(2026, 11, 16)
