"""Roles that take two people to give, and who decides in the headteacher's place."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from django.db import transaction
from django.db.models import QuerySet

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.granting import days_in_words, give_roles, wrong_days
from staffroom.domain.people.models import Proposal, StandIn, User
from staffroom.domain.people.permissions import (
    TWO_PEOPLE,
    ProposalFacts,
    may_agree,
    may_name_stand_ins,
    may_propose,
)
from staffroom.domain.people.queries import actors_with
from staffroom.domain.people.register import staff_member
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.text.seen import as_seen


LONGEST_REASON = 500  # characters
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


def propose(
    *,
    staff_id: str,
    role: Role,
    starts: date,
    ends: date | None,
    reason: str,
    on: date,
    by: Actor,
    at: datetime,
) -> str:
    """Ask for somebody to have a role that takes two people to give; returns the proposal's id.

    Refuses any other role, oneself, somebody without access here, days in the past, a proposal without
    a reason, and a second one while the first waits.
    """
    must(may_propose(by))
    must(_unfit(role, reason, starts, ends, on=on))
    with transaction.atomic():
        user = _with_access(staff_id, on=on, by=by)
        waiting = Proposal.objects.filter(
            school_id=by.school_id, user=user, role=role.value, decided_by=None
        )
        if str(user.id) == by.id or waiting.exists():
            raise Refused(_not_like_this())
        made = Proposal.objects.create(
            school_id=by.school_id,
            user=user,
            role=role.value,
            starts=starts,
            ends=ends,
            reason=as_seen(reason)[:LONGEST_REASON],
            proposed_by_id=by.id,
            at=at,
        )
        audit.record(
            by=by,
            at=at,
            verb="role asked for",
            subject=("account", str(user.id)),
            says={
                "for": user.name,
                "role": role.words,
                "reason": made.reason,
                **days_in_words(starts, ends),
            },
            obligation="7.8",
        )
    return str(made.id)


def decide_proposal(*, proposal_id: str, agreed: bool, on: date, by: Actor, at: datetime) -> None:
    """Agree to a proposal, which gives the role, or turn it down.

    Refuses who asked for it, who is to have the role, and one that was decided on or has run out.
    """
    with transaction.atomic():
        found = (
            _waiting(by.school_id).select_for_update(of=("self",)).filter(id=proposal_id).first()
        )
        if found is None:
            raise Refused(_gone())
        must(may_agree(by, _line(found).facts))
        role = Role(found.role)
        if agreed:
            starts = max(found.starts, on)
            must(wrong_days(starts, found.ends, on=on))
            give_roles(found.user, frozenset({role}), starts=starts, ends=found.ends, by=by)
        found.decided_by_id, found.decided_at, found.agreed = uuid.UUID(by.id), at, agreed
        found.save(update_fields=["decided_by", "decided_at", "agreed"])
        audit.record(
            by=by,
            at=at,
            verb="role agreed to" if agreed else "role turned down",
            subject=("account", str(found.user_id)),
            says={
                "for": found.user.name,
                "role": role.words,
                "asked for by": found.proposed_by.name,
                **days_in_words(found.starts, found.ends),
            },
            obligation="7.8",
        )


def name_stand_in(*, case: Case, user_id: str, on: date, by: Actor, at: datetime) -> None:
    """Say who decides in the headteacher's place in one case. Refuses who is no head and not the chair."""
    must(may_name_stand_ins(by))
    chosen = next((a for a in may_stand_in(by.school_id, on=on) if a.id == user_id), None)
    if chosen is None:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="In the headteacher’s place decides a deputy, another headteacher or the chair.",
                instead="Choose one of those listed.",
                obligation="7.5",
            )
        )
    with transaction.atomic():
        StandIn.objects.update_or_create(
            school_id=by.school_id, case=case.value, defaults={"user_id": uuid.UUID(user_id)}
        )
        audit.record(
            by=by,
            at=at,
            verb="stand-in named",
            subject=("account", user_id),
            says={"who": chosen.name, "when": case.words},
            obligation="7.5",
        )


def proposals(school_id: str) -> list[ProposalLine]:
    """What waits for a second person, the oldest first."""
    return [_line(row) for row in _waiting(school_id).order_by("at")]


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


def _waiting(school_id: str) -> QuerySet[Proposal]:
    return Proposal.objects.filter(school_id=school_id, decided_by=None).select_related(
        "user", "proposed_by"
    )


def _with_access(staff_id: str, *, on: date, by: Actor) -> User:
    person = staff_member(by.school_id, staff_id, on=on)
    if person is None or not person.roles:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="They have no access here yet.",
                instead="Give them a role that the headteacher alone gives first, such as member of staff.",
                obligation="7.8",
            )
        )
    return User.objects.get(id=person.user_id)


def _unfit(role: Role, reason: str, starts: date, ends: date | None, *, on: date) -> Refusal | None:
    if role not in TWO_PEOPLE:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="That role does not take two people to give.",
            instead="Give it on the page of their access.",
            obligation="7.8",
        )
    if not as_seen(reason).strip():
        return Refusal(
            why=Why.INCOMPLETE,
            reason="The second person does not know yet why.",
            instead="Say why they are to have this role.",
            obligation="7.8",
        )
    return wrong_days(starts, ends, on=on)


def _not_like_this() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="Nobody asks for themselves, and what waits for an answer is not asked for twice.",
        instead="Ask the chair of governors to propose you, or wait for the answer.",
        obligation="7.8",
    )


def _gone() -> Refusal:
    return Refusal(
        why=Why.HIDDEN,
        reason="Nothing waits here for your answer: it was decided on, or never asked for.",
        instead="Look at the page of who may do what.",
    )


def _line(row: Proposal) -> ProposalLine:
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
