"""How every clause of the policy is kept, with what shows it: the rooms' controls, asked one by one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from staffroom.domain.archive import controls as archive
from staffroom.domain.people import controls as people
from staffroom.domain.policy import queries as policy
from staffroom.domain.policy.default_policy import Clause, Section
from staffroom.domain.publishing import controls as publishing
from staffroom.domain.review import controls as review
from staffroom.domain.sites import controls as sites
from staffroom.engine.coverage import Control, Evidence, Standing, worst


# The rooms that are asked, by hand: a room that keeps a clause stands here or keeps nothing.
ROOMS = (people, sites, publishing, archive, review)
CONTROLS: tuple[Control, ...] = tuple(control for room in ROOMS for control in room.CONTROLS)


@dataclass(frozen=True, slots=True)
class Shown:
    """One control of a clause with its live evidence."""

    control: Control
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class CoveredClause:
    """One clause, how it stands, and what shows it; no controls means not built yet."""

    clause: Clause
    standing: Standing
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The living policy of one school at one moment."""

    sections: tuple[tuple[Section, tuple[CoveredClause, ...]], ...]

    def totals(self) -> list[tuple[Standing, int]]:
        counts = Counter(c.standing for _, clauses in self.sections for c in clauses)
        order = (
            Standing.KEPT,
            Standing.ATTENTION,
            Standing.GAP,
            Standing.NOT_DUE,
            Standing.NOT_BUILT,
        )
        return [(standing, counts[standing]) for standing in order]


def measure_coverage(school_id: str, *, at: datetime) -> Coverage:
    """Ask every control of every room once, and lay the answers beside the clauses."""
    shown = [Shown(control, control.evidence(school_id, at)) for control in CONTROLS]
    return Coverage(
        tuple(
            (section, tuple(_covered(clause, shown) for clause in section.clauses))
            for section in policy.sections(school_id)
        )
    )


def _covered(clause: Clause, shown: list[Shown]) -> CoveredClause:
    mine = tuple(s for s in shown if clause.ref in s.control.obligations)
    return CoveredClause(clause, worst(s.evidence.standing for s in mine), mine)
