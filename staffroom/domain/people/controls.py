"""How the people room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.people.queries import head_count, last_import, without_category
from staffroom.engine.coverage import Control, Evidence, Kind, Standing, counted


CONTROLS = (
    Control(
        obligations=("2.1",),
        kind=Kind.RECORD,
        says="every bound person is in the staff register with a category",
    ),
)


def measure(school_id: str, at: datetime) -> tuple[Evidence, ...]:
    """The evidence of each control above, in their order."""
    _, listed = head_count(school_id)
    if not listed:
        return (
            Evidence(Standing.GAP, "The staff list has not been brought in yet.", rows="people"),
        )
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
    )
