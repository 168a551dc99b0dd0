"""Give the roles that take two people to give, and say who decides in the headteacher's place."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.granting import days_in_words, give_roles, in_force, wrong_days
from staffroom.domain.people.models import Proposal, StandIn, User
from staffroom.domain.people.permissions import (
    PROPOSERS,
    TWO_PEOPLE,
    may_agree,
    may_name_stand_ins,
    may_propose,
    may_withdraw,
)
from staffroom.domain.people.register import staff_member
from staffroom.domain.people.second_person import Case, line_of, may_stand_in, waiting
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.text.seen import as_seen


LONGEST_REASON = 500  # characters


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
        asked_before = waiting(by.school_id).filter(user=user, role=role.value)
        if str(user.id) == by.id or asked_before.exists():
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

    Refuses who asked for it, who is to have the role, one that was decided on, taken back or has run
    out, and to agree for somebody who has no access here any more, or what was asked for by somebody who
    may not ask any more.
    """
    with transaction.atomic():
        found = _held(proposal_id, by)
        must(may_agree(by, line_of(found).facts))
        role = Role(found.role)
        if agreed:
            asks = in_force(on=on).filter(school_id=by.school_id, user=found.proposed_by)
            if not asks.filter(starts__lte=on, role__in=[r.value for r in PROPOSERS]).exists():
                raise Refused(_not_asked_by())
            here = in_force(on=on).filter(school_id=by.school_id, user=found.user)
            if not here.filter(starts__lte=on).exists():
                raise Refused(_no_access())
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


def withdraw_proposal(*, proposal_id: str, by: Actor, at: datetime) -> None:
    """Take back what one has asked for. Refuses anybody else, and one that was decided on."""
    with transaction.atomic():
        found = _held(proposal_id, by)
        must(may_withdraw(by, line_of(found).facts))
        _withdraw(found, "whoever asked for it took it back", by=by, at=at)


def withdraw_proposals_for(*, user: User, by: Actor, at: datetime) -> None:
    """Nobody agrees any more to a role for or asked for by whose access has ended; part of ending it."""
    with transaction.atomic():
        for found in (
            waiting(by.school_id)
            .select_for_update(of=("self",))
            .filter(Q(user=user) | Q(proposed_by=user))
        ):
            _withdraw(found, "their access has ended", by=by, at=at)


def _withdraw(found: Proposal, because: str, *, by: Actor, at: datetime) -> None:
    found.withdrawn_at = at
    found.save(update_fields=["withdrawn_at"])
    audit.record(
        by=by,
        at=at,
        verb="role not asked for any more",
        subject=("account", str(found.user_id)),
        says={"for": found.user.name, "role": Role(found.role).words, "because": because},
        obligation="7.8",
    )


def _held(proposal_id: str, by: Actor) -> Proposal:
    """What waits, held until the end of the transaction: the account first, as whoever ends access does."""
    rows = waiting(by.school_id).filter(id=proposal_id)
    list(User.objects.select_for_update().filter(id__in=rows.values("user")).values_list("pk"))
    found = rows.select_for_update(of=("self",)).first()
    if found is None:
        raise Refused(_gone())
    return found


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
        reason="Nothing waits here for your answer: it was decided on, taken back or never asked for.",
        instead="Look at the page of who may do what.",
    )


def _not_asked_by() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="Whoever asked for this may not ask for it any more.",
        instead="Turn it down; the headteacher or the chair of governors can ask for it anew.",
        obligation="7.8",
    )


def _no_access() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="They have no access here now, so they cannot be given this role.",
        instead="Turn it down; once they have access again, it can be asked for anew.",
        obligation="7.8",
    )
