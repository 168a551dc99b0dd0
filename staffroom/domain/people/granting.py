"""How a role is written down with its days: part of the operations that give roles, which tell the log."""

from __future__ import annotations

from datetime import date

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.models import Grant, User
from staffroom.engine.refusal import Refusal, Why


def give_roles(
    user: User, roles: frozenset[Role], *, starts: date, ends: date | None, by: Actor
) -> None:
    """Give roles from a day on; a closed account is open again. One held for good stays as it is."""
    if not user.is_active:
        user.is_active = True
        user.save(update_fields=["is_active"])
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
