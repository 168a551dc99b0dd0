"""A role that takes two people to give: asked for, a task of whoever may agree, decided on or taken back."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people import second_person_operations as operations
from staffroom.domain.people.second_person import ProposalLine, proposals
from staffroom.domain.tasks import kinds
from staffroom.domain.tasks.operations import Wanted, keep


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
    """Ask for it; from now on it needs a second person, whose task it is. Returns the proposal's id."""
    with transaction.atomic():
        made = operations.propose(
            staff_id=staff_id,
            role=role,
            starts=starts,
            ends=ends,
            reason=reason,
            on=on,
            by=by,
            at=at,
        )
        line = next(one for one in proposals(by.school_id) if one.id == made)
        keep(about=made, wanted=[wanted_for(line)], by=by, at=at)
    return made


def wanted_for(line: ProposalLine) -> Wanted:
    """Of everybody who may agree; never of who asked for it, and of who is to have the role."""
    return Wanted(kinds.AGREE, never=[line.proposer_id, line.user_id])


def decide(*, proposal_id: str, agreed: bool, on: date, by: Actor, at: datetime) -> None:
    """Agree, or turn it down: done for everybody who could have."""
    with transaction.atomic():
        operations.decide_proposal(proposal_id=proposal_id, agreed=agreed, on=on, by=by, at=at)
        keep(about=proposal_id, wanted=[], done=[kinds.AGREE], by=by, at=at)


def withdraw(*, proposal_id: str, by: Actor, at: datetime) -> None:
    """Take it back: nobody is asked any more."""
    with transaction.atomic():
        operations.withdraw_proposal(proposal_id=proposal_id, by=by, at=at)
        keep(about=proposal_id, wanted=[], by=by, at=at)
