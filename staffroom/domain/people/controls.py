"""How the people room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.people.queries import head_count, imports, without_category
from staffroom.engine.coverage import Control, Evidence, Kind, Standing


def _register(school_id: str, at: datetime) -> Evidence:
    _, listed = head_count(school_id)
    missing = without_category(school_id)
    if not listed:
        return Evidence(Standing.GAP, "The staff list has not been brought in yet.", rows="people")
    last = next((line.at for line in imports(school_id) if line.kind == "staff"), None)
    return Evidence(
        standing=Standing.ATTENTION if missing else Standing.KEPT,
        sentence="bound people are listed with their category.",
        covered=listed - missing,
        total=listed,
        unit="people",
        rows="people",
        last_seen=last,
    )


CONTROLS = (
    Control(
        obligations=("2.1",),
        kind=Kind.RECORD,
        says="every bound person stands in the staff register with a category",
        evidence=_register,
    ),
)
