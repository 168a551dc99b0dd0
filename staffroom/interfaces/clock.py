"""The one place that reads the time. Everything below is told what time it is, as `at`."""

from __future__ import annotations

from datetime import UTC, date, datetime

from django.conf import settings

from staffroom.engine.school_time import school_day


def now() -> datetime:
    """This moment in UTC, or the moment at which the clock of a demo was stopped."""
    if settings.DEMO and settings.FROZEN_CLOCK:
        return datetime.fromisoformat(settings.FROZEN_CLOCK).astimezone(UTC)
    return machine_now()


def machine_now() -> datetime:
    """This moment by the machine, whatever a demo's clock says: for what Django itself has dated."""
    return datetime.now(UTC)  # noqa: TID251


def today(at: datetime) -> date:
    """The day in London at that moment."""
    return school_day(at)
