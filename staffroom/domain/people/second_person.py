"""Roles that take two people to give, and who decides in the headteacher's place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from django.db.models import QuerySet

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.models import Proposal, StandIn
from staffroom.domain.people.permissions import (
    ProposalFacts,
)
from staffroom.domain.people.queries import actors_with


_MAY_STAND_IN = (Role.DEPUTY_HEAD, Role.HEADTEACHER, Role.CHAIR)


class Case(Enum):
    """When the headteacher may not decide; the words go on from "who decides when"."""

    APPLICANT = "applicant"
    LINE_MANAGER = "line_manager"

    @property
    def words(self) -> str:
        return _CASES[self]


_CASES = {
    Case.APPLICANT: "the headteacher is the one who applies",
    Case.LINE_MANAGER: "the headteacher is the applicant’s line manager, and has had a say as that",
}


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A proposal as pages show it."""

    id: str
    user_id: str
    name: str
    role: Role
    starts: date
    ends: date | None
    reason: str
    proposed_by: str
    proposer_id: str
    at: datetime

    @property
    def facts(self) -> ProposalFacts:
        return ProposalFacts(proposed_by=self.proposer_id, user_id=self.user_id)


@dataclass(frozen=True, slots=True)
class StandInLine:
    """One case, who was named for it, and who decides now; None where nobody can."""

    case: Case
    named: str
    decides: Actor | None


def proposals(school_id: str) -> list[ProposalLine]:
    """What waits for a second person, the oldest first."""
    return [line_of(row) for row in waiting(school_id).order_by("at")]


def stand_ins(school_id: str, *, on: date) -> list[StandInLine]:
    named = dict(StandIn.objects.filter(school_id=school_id).values_list("case", "user__name"))
    return [
        StandInLine(case, named.get(case.value, ""), stand_in(school_id, case, on=on))
        for case in Case
    ]


def stand_in(
    school_id: str, case: Case, *, on: date, never: frozenset[str] = frozenset()
) -> Actor | None:
    """Who decides in the headteacher's place: whoever was named, else a deputy, else the chair.

    `never` are accounts that may not, whoever named them: the applicant, and who decided before.
    """
    able = [actor for actor in may_stand_in(school_id, on=on) if actor.id not in never]
    row = StandIn.objects.filter(school_id=school_id, case=case.value).first()
    named = str(row.user_id) if row else ""
    return next((actor for actor in able if actor.id == named), able[0] if able else None)


def may_stand_in(school_id: str, *, on: date) -> list[Actor]:
    """The deputies, the headteachers and the chair, each once and in that order, by name."""
    found: dict[str, Actor] = {}
    for role in _MAY_STAND_IN:
        for actor in sorted(actors_with(school_id, role, on=on), key=lambda a: a.name):
            found.setdefault(actor.id, actor)
    return list(found.values())


def waiting(school_id: str) -> QuerySet[Proposal]:
    """What is neither decided on nor taken back."""
    rows = Proposal.objects.filter(school_id=school_id, decided_by=None, withdrawn_at=None)
    return rows.select_related("user", "proposed_by")


def line_of(row: Proposal) -> ProposalLine:
    return ProposalLine(
        id=str(row.id),
        user_id=str(row.user_id),
        name=row.user.name,
        role=Role(row.role),
        starts=row.starts,
        ends=row.ends,
        reason=row.reason,
        proposed_by=row.proposed_by.name,
        proposer_id=str(row.proposed_by_id),
        at=row.at,
    )
