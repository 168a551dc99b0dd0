"""Days as schools count them: in London, whatever the clock of the server is set to."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


LONDON = ZoneInfo("Europe/London")


def school_day(moment: datetime) -> date:
    """The day in London at that moment, which must know its time zone."""
    return moment.astimezone(LONDON).date()


def moment_of(day: date, hour: int = 0) -> datetime:
    """That full hour of a London day, in UTC."""
    return datetime.combine(day, time(hour), LONDON).astimezone(UTC)


def end_of(day: date) -> datetime:
    """The first moment after a London day, in UTC; of the calendar's last day, its last moment."""
    if day == date.max:
        return datetime.combine(day, time.max, LONDON).astimezone(UTC)
    return moment_of(day + timedelta(days=1))
