"""What a control is, and what its evidence says: the pure half of the living policy page.

Each room's `controls.py` lists its controls; `journeys/measure_coverage.py` asks them all. Green is
earned: a control nobody has looked at, or that has nothing to show yet, is never `KEPT`.
"""

from __future__ import annotations

from collections.abc import Iterable
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

    `covered` of `total`, then `sentence`; `rows` names the page on which these very rows stand.
    `last_seen` is when the newest of them was written.
    """

    standing: Standing
    sentence: str
    covered: int = 0
    total: int = 0
    rows: str = ""
    last_seen: datetime | None = None


def counted(
    covered: int,
    total: int,
    sentence: str,
    *,
    rows: str,
    last_seen: datetime | None = None,
    none_yet: str,
    short: Standing = Standing.GAP,
) -> Evidence:
    """Evidence from a count: kept only where all of some are covered; `none_yet` where there are none.

    `short` is how it stands where some are not covered.
    """
    if not total:
        return Evidence(Standing.NOT_DUE, none_yet, rows=rows)
    standing = Standing.KEPT if covered == total else short
    return Evidence(standing, sentence, covered, total, rows, last_seen)


@dataclass(frozen=True, slots=True)
class Control:
    """One way in which the system keeps one or more obligations.

    A room's `controls.py` lists them in `CONTROLS`, and its `measure(school_id, at)` gives the
    evidence of each in the same order.
    """

    obligations: tuple[str, ...]
    kind: Kind
    says: str


def worst(standings: Iterable[Standing]) -> Standing:
    """The standing of a clause with several controls: the worst of them; none at all is not built."""
    order = (Standing.GAP, Standing.ATTENTION, Standing.NOT_DUE, Standing.KEPT)
    seen = set(standings)
    return next((standing for standing in order if standing in seen), Standing.NOT_BUILT)
