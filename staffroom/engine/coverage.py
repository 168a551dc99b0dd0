"""What a control is, and what its evidence says: the pure half of the living policy page.

Each room's `controls.py` lists its controls; `journeys/measure_coverage.py` asks them all. Green is
earned: a control nobody has looked at, or that has nothing to show yet, is never `KEPT`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Kind(Enum):
    """How a clause is kept, strongest first."""

    PREVENT = "Prevented"
    DETECT = "Detected"
    RECORD = "Recorded"
    ATTEST = "Attested"
    ADVISE = "Advised"


class Standing(Enum):
    """How a clause stands; the words are read by people."""

    GAP = "gap"
    ATTENTION = "attention"
    NOT_DUE = "not-due"
    KEPT = "kept"
    NOT_BUILT = "not-built"

    @property
    def words(self) -> str:
        return _WORDS[self]


_WORDS = {
    Standing.GAP: "Gap",
    Standing.ATTENTION: "Needs attention",
    Standing.NOT_DUE: "Not yet due",
    Standing.KEPT: "Kept",
    Standing.NOT_BUILT: "Not built yet",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows that a control works, counted from live rows.

    `covered` of `total` in `unit`; `rows` names the page on which these very rows stand.
    `last_seen` is when the newest of them was written.
    """

    standing: Standing
    sentence: str
    covered: int = 0
    total: int = 0
    unit: str = ""
    rows: str = ""
    last_seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class Control:
    """One way in which the system keeps one or more obligations, and how to ask for its evidence."""

    obligations: tuple[str, ...]
    kind: Kind
    says: str
    evidence: Callable[[str, datetime], Evidence]  # (school id, at)


def worst(standings: Iterable[Standing]) -> Standing:
    """The standing of a clause with several controls: the worst of them; none at all is not built."""
    order = (Standing.GAP, Standing.ATTENTION, Standing.NOT_DUE, Standing.KEPT)
    seen = set(standings)
    return next((standing for standing in order if standing in seen), Standing.NOT_BUILT)
