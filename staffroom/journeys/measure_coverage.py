"""How every clause of the policy is kept, with what shows it: the rooms' controls, asked one by one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from staffroom.domain.archive import controls as archive
from staffroom.domain.audit import queries as audit
from staffroom.domain.people import controls as people
from staffroom.domain.policy import queries as policy
from staffroom.domain.policy.default_policy import Clause, Section
from staffroom.domain.publishing import controls as publishing
from staffroom.domain.review import controls as review
from staffroom.domain.sites import controls as sites
from staffroom.domain.staffing import controls as staffing
from staffroom.engine.coverage import Control, Evidence, Standing, worst


# The rooms that are asked, by hand: a room that keeps a clause stands here or keeps nothing.
ROOMS = (people, staffing, sites, publishing, archive, review)
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
    shown = [
        Shown(control, evidence)
        for room in ROOMS
        for control, evidence in zip(room.CONTROLS, room.measure(school_id, at), strict=True)
    ]
    return Coverage(
        tuple(
            (section, tuple(_covered(clause, shown) for clause in section.clauses))
            for section in policy.sections(school_id)
        )
    )


def standing(school_id: str, *, on: date, at: datetime) -> list[tuple[Standing, int]]:
    """How many clauses stand how: measured once for each state of the audit log and each day.

    Whatever changes through the product is in the log, so a home page need not count it all again;
    what was changed behind its back shows on the policy page, which always measures anew.
    """
    return _standing(school_id, audit.head(school_id).size, on, at)


def _covered(clause: Clause, shown: list[Shown]) -> CoveredClause:
    mine = tuple(s for s in shown if clause.ref in s.control.obligations)
    return CoveredClause(clause, worst(s.evidence.standing for s in mine), mine)


_KEPT: dict[str, tuple[int, date, list[tuple[Standing, int]]]] = {}


def _standing(school_id: str, entries: int, on: date, at: datetime) -> list[tuple[Standing, int]]:
    kept = _KEPT.get(school_id)
    if kept is None or kept[:2] != (entries, on):
        kept = (entries, on, measure_coverage(school_id, at=at).totals())
        _KEPT[school_id] = kept
    return kept[2]
