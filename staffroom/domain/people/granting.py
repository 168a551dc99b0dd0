"""What giving access and taking it away share: part of operations that tell the log."""

from __future__ import annotations

from datetime import date

from django.db.models import Q, QuerySet

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.models import Grant, Staff, User
from staffroom.engine.refusal import Refusal, Refused, Why


def give_roles(
    user: User, roles: frozenset[Role], *, starts: date, ends: date | None, by: Actor
) -> None:
    """Give roles from a day on; a closed account is open again. One held for good stays as it is."""
    held = User.objects.select_for_update().get(pk=user.pk)  # it may be closed at this moment
    if not held.is_active:
        User.objects.filter(pk=user.pk).update(is_active=True)
        user.is_active = True
    for role in sorted(roles, key=lambda r: r.value):
        here = Grant.objects.filter(user=user, school_id=by.school_id, role=role.value)
        if not here.filter(ends=None, starts__lte=starts).exists():
            if ends is None:
                here.filter(ends=None).delete()  # one for good from a later day is overtaken
            # One that was taken away on the day it was given is given again by the same row.
            here.update_or_create(
                user=user,
                school_id=by.school_id,
                role=role.value,
                starts=starts,
                defaults={"ends": ends, "granted_by": by.id},
            )


def wrong_days(starts: date, ends: date | None, *, on: date) -> Refusal | None:
    """A role begins today or later, and ends after it began."""
    if starts >= on and (ends is None or ends > starts):
        return None
    return Refusal(
        why=Why.INCOMPLETE,
        reason="A role begins today or later, and its last day is not before its first.",
        instead="Put the days right.",
        obligation="7.8",
    )


def days_in_words(starts: date | None, ends: date | None) -> dict[str, str]:
    """The days of a role, as far as any were given, for the log."""
    told = {"from": starts, "until the day before": ends}
    return {words: day.isoformat() for words, day in told.items() if day}


def in_force(*, on: date) -> QuerySet[Grant]:
    """What is granted now or from a later day on."""
    return Grant.objects.filter(Q(ends=None) | Q(ends__gt=on))


def listed_person(staff_id: str, school_id: str) -> Staff:
    """A person now on the register, held until the end of the transaction. Hides any other number."""
    rows = Staff.objects.select_for_update(of=("self",)).select_related("user")
    row = rows.filter(school_id=school_id, staff_id=staff_id, left_at=None).first()
    if row is None:
        raise Refused(
            Refusal(why=Why.HIDDEN, reason="Nobody with that number is on the staff register.")
        )
    return row
