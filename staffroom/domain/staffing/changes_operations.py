"""Notice who has come to the staff register and who has gone from it since it was last looked at."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.people.models import Roll, Staff
from staffroom.domain.staffing.models import Known
from staffroom.domain.staffing.operations import close_all, open_passage
from staffroom.domain.staffing.steps import Ending, Way


def notice_changes(*, by: Actor, at: datetime) -> None:
    """Open the list of everybody who came to the register or left it since the last look.

    At the first look everybody has been here before. Somebody who is only listed under another number
    has neither joined nor left. Each list that is opened or closed is told by its own entry.
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
    names_came, names_gone = {_who(row) for row in came}, {_who(row) for row in gone}
    for row in came:
        close_all(row=row, way=Way.LEAVES, ending=Ending.CAME_BACK, by=by, at=at)
        if _who(row) not in names_gone:
            open_passage(row=row, way=Way.JOINS, by=by, at=at)
    for row in gone:
        close_all(row=row, way=Way.JOINS, ending=Ending.LEFT, by=by, at=at)
        if _who(row) not in names_came:
            open_passage(row=row, way=Way.LEAVES, by=by, at=at)


def _who(row: Staff) -> tuple[str, str]:
    return row.first.casefold(), row.last.casefold()
