"""How the people room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.people.queries import (
    head_count,
    last_import,
    with_access,
    without_category,
)
from staffroom.engine.coverage import Control, Evidence, Kind, Standing, counted
from staffroom.engine.school_time import school_day


CONTROLS = (
    Control(
        obligations=("2.1",),
        kind=Kind.RECORD,
        says="every bound person is in the staff register with a category",
    ),
    Control(
        obligations=("6.1", "6.8", "6.12"),
        kind=Kind.ADVISE,
        says="the private check says what a page of one's own would give away, and stores nothing",
    ),
)


def measure(school_id: str, at: datetime) -> tuple[Evidence, ...]:
    """The evidence of each control above, in their order."""
    _, listed = head_count(school_id)
    if not listed:
        none = Evidence(Standing.GAP, "The staff list has not been brought in yet.", rows="people")
        return none, none
    return (
        counted(
            listed - without_category(school_id),
            listed,
            "bound people are listed with their category.",
            rows="people",
            last_seen=last_import(school_id, "staff"),
            none_yet="",
            short=Standing.ATTENTION,
        ),
        counted(
            with_access(school_id, on=school_day(at)),
            listed,
            "bound people can use the private check. What they ask it is counted nowhere.",
            rows="people",
            none_yet="",
            short=Standing.ATTENTION,
        ),
    )
