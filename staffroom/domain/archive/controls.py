"""How the archive keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.archive.queries import all_sound
from staffroom.engine.coverage import Control, Evidence, Kind, Standing


def _kept_whole(school_id: str, at: datetime) -> Evidence:
    sound, total = all_sound(school_id)
    if not total:
        return Evidence(Standing.NOT_DUE, "Nothing has gone out yet.", rows="archive")
    return Evidence(
        standing=Standing.KEPT if sound == total else Standing.GAP,
        sentence="archived posts still fit their digest.",
        covered=sound,
        total=total,
        unit="posts",
        rows="archive",
    )


CONTROLS = (
    Control(
        obligations=("5.7",),
        kind=Kind.RECORD,
        says="what went out is archived as it was, with a digest",
        evidence=_kept_whole,
    ),
)
