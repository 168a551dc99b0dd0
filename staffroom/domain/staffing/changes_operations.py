"""Notice who has come to the staff register, who has gone from it, and whose last day there comes near."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import F, Q, QuerySet

from staffroom.domain.actor import Actor
from staffroom.domain.people.models import Roll, Staff
from staffroom.domain.staffing.models import Known, Passage
from staffroom.domain.staffing.operations import close_all, move_last_day, open_passage
from staffroom.domain.staffing.queries import days_ahead
from staffroom.domain.staffing.steps import Ending, Way


# After these nobody is asked about the same last day again.
SETTLED = (Ending.STAYS.value, Ending.COMPLETE.value)


def notice_changes(*, by: Actor, at: datetime) -> None:
    """Open the list of everybody who came to the register or left it since the last look.

    At the first look everybody has been here before. Somebody who is only listed under another number,
    with the same account or e-mail address, has neither joined nor left; a name alone says nothing, as two
    people can share it. Each list that is opened or closed is told by its own entry.
    """
    with transaction.atomic():
        Roll.objects.select_for_update().filter(school_id=by.school_id).first()
        rows = list(Staff.objects.filter(school_id=by.school_id))
        known = {one.pk: one.is_here for one in Known.objects.filter(school_id=by.school_id)}
        came = [row for row in rows if row.left_at is None and not known.get(row.pk, False)]
        gone = [row for row in rows if row.left_at is not None and known.get(row.pk, False)]
        if not came and not gone:
            return
        _know(came, gone)
        if known:
            _open(came, gone, by=by, at=at)


def notice_last_days(*, on: date, by: Actor, at: datetime) -> None:
    """Open the leaver's list of everybody whose last day on the register comes near; once for each day.

    A list that was opened in this way follows the register: another day is noted on it, and it is closed
    where there is none any more or it is far away. What somebody has said by hand is left alone.
    """
    until = on + timedelta(days=days_ahead(by.school_id))
    leaves = Passage.objects.filter(school_id=by.school_id, way=Way.LEAVES.value)
    with transaction.atomic():
        _follow(leaves.filter(closed_at=None, opened_by=by.id), until, by=by, at=at)
        for row in Staff.objects.filter(school_id=by.school_id, left_at=None, ends__lte=until):
            for_that_day = Q(last_day=row.ends, ending__in=SETTLED)
            if not leaves.filter(Q(closed_at=None) | for_that_day, staff=row).exists():
                open_passage(row=row, way=Way.LEAVES, last_day=row.ends, by=by, at=at)


def _follow(opened: QuerySet[Passage], until: date, *, by: Actor, at: datetime) -> None:
    by_their_day = opened.exclude(last_day=None).filter(staff__left_at=None)
    for passage in by_their_day.exclude(last_day=F("staff__ends")).select_related("staff"):
        ends = passage.staff.ends
        if ends is None or ends > until:
            close_all(row=passage.staff, way=Way.LEAVES, ending=Ending.MOVED, by=by, at=at)
        else:
            move_last_day(passage_id=str(passage.id), last_day=ends, by=by, at=at)


def _know(came: list[Staff], gone: list[Staff]) -> None:
    Known.objects.bulk_create(
        [Known(staff=row, school_id=row.school_id, is_here=True) for row in came],
        update_conflicts=True,
        update_fields=["is_here"],
        unique_fields=["staff"],
        batch_size=500,
    )
    Known.objects.filter(staff__in=gone).update(is_here=False)


def _open(came: list[Staff], gone: list[Staff], *, by: Actor, at: datetime) -> None:
    for row in came:
        close_all(row=row, way=Way.LEAVES, ending=Ending.CAME_BACK, by=by, at=at)
        if not any(_is_same(row, other) for other in gone):
            open_passage(row=row, way=Way.JOINS, by=by, at=at)
    for row in gone:
        close_all(row=row, way=Way.JOINS, ending=Ending.LEFT, by=by, at=at)
        if not any(_is_same(row, other) for other in came):
            open_passage(row=row, way=Way.LEAVES, by=by, at=at)


def _is_same(one: Staff, other: Staff) -> bool:
    """Whether two lines of the register are one person by their account, or by name and address."""
    if one.user_id is not None and one.user_id == other.user_id:
        return True
    return bool(one.email) and _who(one) == _who(other)


def _who(row: Staff) -> tuple[str, str, str]:
    return row.first.casefold(), row.last.casefold(), row.email.casefold()
