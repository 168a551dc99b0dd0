"""How the archive keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.archive.queries import all_sound
from staffroom.engine.coverage import Control, Evidence, Kind, counted


CONTROLS = (
    Control(
        obligations=("5.7",),
        kind=Kind.RECORD,
        says="what went out is archived as it was, with a digest; an address that is corrected "
        "keeps those before it, who corrected it and why",
    ),
)


def measure(school_id: str, at: datetime) -> tuple[Evidence, ...]:
    """The evidence of each control above, in their order."""
    sound, total, last = all_sound(school_id)
    return (
        counted(
            sound,
            total,
            "archived posts still fit their digest, and their address the log.",
            rows="archive",
            last_seen=last,
            none_yet="Nothing has gone out yet.",
        ),
    )
