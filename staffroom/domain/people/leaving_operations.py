"""Let somebody's access end with a day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Q

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.models import Grant, Staff
from staffroom.engine.refusal import Refusal, Refused, Why


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


_ONLY_HEADTEACHER = Refusal(
    why=Why.INCOMPLETE,
    reason="They are the school’s only headteacher, and the school is not to be without one.",
    instead="Make sure that somebody else is headteacher here after that day first.",
    obligation="7.8",
)
