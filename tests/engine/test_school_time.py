"""Days as schools count them: in London."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from staffroom.engine.school_time import end_of


@pytest.mark.parametrize(
    ("day", "end"),
    [
        (date(2026, 12, 18), datetime(2026, 12, 19, tzinfo=UTC)),
        (date(2026, 7, 17), datetime(2026, 7, 17, 23, tzinfo=UTC)),
        (date(2026, 3, 29), datetime(2026, 3, 29, 23, tzinfo=UTC)),
        (date(9999, 12, 30), datetime(9999, 12, 31, tzinfo=UTC)),
        (date.max, datetime.max.replace(tzinfo=UTC)),
    ],
)
def test_a_day_ends_in_london_and_the_calendars_last_one_too(day, end):
    assert end_of(day) == end
