"""Take access away: one role, all of them at once, or all of them after a day."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.granting import in_force, listed_person
from staffroom.domain.people.invitation_operations import end_invitations
from staffroom.domain.people.models import Grant, Staff, User
from staffroom.domain.people.permissions import may_give_access
from staffroom.domain.people.second_person_operations import withdraw_proposals_for
from staffroom.domain.sign_in.closing_operations import end_means_of
from staffroom.engine.refusal import Refusal, Refused, Why, must


def end_access(*, staff_id: str, on: date, by: Actor, at: datetime) -> None:
    """Take every role here from somebody who is or was listed, from this moment on.

    Refuses anybody but the headteacher, one's own access, and that of the only headteacher: a school is
    not to be left without one by a slip.
    """
    must(may_give_access(by, frozenset({Role.STAFF})))
    with transaction.atomic():
        row = _holder(staff_id, by.school_id)
        must(_only_headteacher(row, on=on))
        if str(row.user_id) == by.id or not _held(row, on=on).exists():
            raise Refused(
                Refusal(
                    why=Why.INCOMPLETE,
                    reason="There is no access of theirs to take away, or it is your own.",
                    instead="Look at the page of people.",
                    obligation="7.8",
                )
            )
        _end(row, on=on, by=by, at=at)


def take_role(*, staff_id: str, role: Role, on: date, by: Actor, at: datetime) -> bool:
    """Take one role from somebody who is or was listed, from this moment on; whether it was their last.

    Refuses anybody but the headteacher, a role that the person does not have, and taking away the last
    headteacher.
    """
    must(may_give_access(by, frozenset({Role.STAFF})))
    with transaction.atomic():
        row = _holder(staff_id, by.school_id)
        must(_may_be_taken(row, role, on=on))
        if not _held(row, on=on).exclude(role=role.value).exists():
            _end(row, on=on, by=by, at=at)
            return True
        _end_grants(row, on=on, role=role)
        audit.record(
            by=by,
            at=at,
            verb="role taken away",
            subject=("account", str(row.user_id)),
            says={"from": row.user.name if row.user else "", "role": role.words},
            obligation="7.8",
        )
        return False


def end_access_of_leavers(*, on: date, by: Actor, at: datetime) -> None:
    """Take every role from whoever is not on the staff list any more; part of bringing a list in.

    Somebody who is listed under another number now has not left.
    """
    tied = Staff.objects.filter(school_id=by.school_id).exclude(user=None)
    listed = tied.filter(left_at=None).values("user_id")
    left = tied.exclude(left_at=None).exclude(user_id__in=listed)
    if by != system(by.school_id):
        left = left.exclude(user_id=by.id)  # whoever brings the list in keeps their own
    with transaction.atomic():
        for row in left.select_related("user"):
            if _held(row, on=on).exists():
                _end(row, on=on, by=by, at=at)


def close_where_access_ended(*, on: date, by: Actor, at: datetime) -> None:
    """Close the accounts whose last role has run out by its date; looked at every minute."""
    ended = User.objects.filter(is_active=True, grants__school_id=by.school_id)
    for user in ended.exclude(id__in=in_force(on=on).values("user_id")).distinct():
        with transaction.atomic():
            if not _close(user, on=on):
                continue
            withdraw_proposals_for(user=user, by=by, at=at)
            audit.record(
                by=by,
                at=at,
                verb="account closed",
                subject=("account", str(user.pk)),
                says={"of": user.name, "because": "the last role ran out by its date"},
                obligation="7.8",
            )


def let_access_end(*, staff_id: str, last_day: date, by: Actor, at: datetime) -> None:
    """Let every role of a listed person end after a day; those that begin later are given no more.

    Refuses to leave the school without a headteacher. Called by journeys that have asked who may.
    """
    ends = last_day + timedelta(days=1)
    with transaction.atomic():
        row = Staff.objects.get(school_id=by.school_id, staff_id=staff_id)
        here = Grant.objects.select_for_update().filter(school_id=by.school_id)
        longer = list(here.filter(Q(ends=None) | Q(ends__gt=ends)))
        theirs = [grant for grant in longer if row.user_id and grant.user_id == row.user_id]
        heads = {grant.user_id for grant in longer if grant.role == Role.HEADTEACHER.value}
        if heads == {row.user_id}:
            raise Refused(_ONLY_HEADTEACHER)
        for grant in theirs:
            if grant.starts > ends:
                grant.delete()
            else:
                grant.ends = ends
                grant.save(update_fields=["ends"])
        if theirs:
            audit.record(
                by=by,
                at=at,
                verb="access given an end",
                subject=("account", str(row.user_id)),
                says={"of": str(row), "last day": last_day.isoformat()},
                obligation="7.8",
            )


def _end(row: Staff, *, on: date, by: Actor, at: datetime) -> None:
    user = row.user
    if user is not None:
        user = User.objects.select_for_update().get(pk=user.pk)
    roles = _end_grants(row, on=on)
    if user is not None:
        _close(user, on=on)
        withdraw_proposals_for(user=user, by=by, at=at)
    audit.record(
        by=by,
        at=at,
        verb="access taken away",
        subject=("account", str(user.pk) if user else ""),
        says={"from": user.name if user else "", "roles": roles},
        obligation="7.8",
    )


def _close(user: User, *, on: date) -> bool:
    """Close an account that has no access anywhere any more, and say whether it was closed.

    Nothing is left to sign in with: should they come back, they are invited like anybody who is new.
    """
    held = User.objects.select_for_update().get(pk=user.pk)
    if in_force(on=on).filter(user=held).exists():
        if not held.has_usable_password():
            end_invitations(held)
        return False
    held.is_active, held.last_login = False, None
    held.set_unusable_password()
    held.save(update_fields=["is_active", "last_login", "password"])
    end_means_of(account_id=str(held.pk))
    return True


def _end_grants(row: Staff, *, on: date, role: Role | None = None) -> list[str]:
    """End one role of a person here, or all of them; which they were, in words."""
    ended = _held(row, on=on)
    if role is not None:
        ended = ended.filter(role=role.value)
    words = sorted(Role(value).words for value in ended.values_list("role", flat=True))
    ended.filter(starts__gt=on).delete()
    ended.update(ends=on)
    return words


def _holder(staff_id: str, school_id: str) -> Staff:
    """Somebody on the register, or who has left it and kept an account; who has another line now is there."""
    rows = Staff.objects.select_for_update(of=("self",)).select_related("user")
    row = rows.filter(school_id=school_id, staff_id=staff_id).exclude(user=None).first()
    now = Staff.objects.filter(school_id=school_id, left_at=None, user=row.user if row else None)
    if row is None or (row.left_at is not None and now.exists()):
        return listed_person(staff_id, school_id)
    return row


def _held(row: Staff, *, on: date) -> QuerySet[Grant]:
    """What a listed person is granted at their school now or from a later day on."""
    return in_force(on=on).filter(school_id=row.school_id, user=row.user)


def _only_headteacher(row: Staff, *, on: date) -> Refusal | None:
    heads = _holders(row, Role.HEADTEACHER, on=on)
    return _ONLY_HEADTEACHER_NOW if heads == {row.user_id} else None


def _holders(row: Staff, role: Role, *, on: date) -> set[UUID]:
    """Held until the end of the transaction, so that two heads cannot take each other's role at once."""
    here = in_force(on=on).filter(school_id=row.school_id, role=role.value, starts__lte=on)
    return {grant.user_id for grant in here.select_for_update()}


def _may_be_taken(row: Staff, role: Role, *, on: date) -> Refusal | None:
    holders = _holders(row, role, on=on)
    if row.user_id is None or row.user_id not in holders:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="They do not have that role here.",
            instead="Look at the roles they have now.",
            obligation="7.8",
        )
    if role is Role.HEADTEACHER and len(holders) == 1:
        return _ONLY_HEADTEACHER_NOW
    return None


_ONLY_HEADTEACHER_NOW = Refusal(
    why=Why.INCOMPLETE,
    reason="This is the school’s only headteacher, and the school is not to be without one.",
    instead="Make sure that somebody else is headteacher here first.",
    obligation="7.8",
)
_ONLY_HEADTEACHER = Refusal(
    why=Why.INCOMPLETE,
    reason="They are the school’s only headteacher, and the school is not to be without one.",
    instead="Make sure that somebody else is headteacher here after that day first.",
    obligation="7.8",
)
