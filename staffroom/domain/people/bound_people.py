"""Keep single people on the staff register by hand: those who stand on no list of the school's programs.

Contractors, volunteers and governors are added, changed and ended here. Of somebody who comes from a
list only what no list says is changed: their category, their line manager, who brings them in.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from django.db import transaction

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.people.ending_operations import end_access_of_leavers
from staffroom.domain.people.granting import listed_person
from staffroom.domain.people.list_queries import LISTS_CHANGED
from staffroom.domain.people.models import Grant, Roll, Staff
from staffroom.domain.people.permissions import may_keep_person
from staffroom.domain.people.person_details import Details, fault_of, manager_named
from staffroom.engine.refusal import Refusal, Refused, Why, must


BY_HAND = "by hand"  # whose numbers they are
NOT_ON_A_LIST = ("category", "line_manager", "brought_by")  # what is changed of all others


def add_person(*, details: Details, another: bool, by: Actor, at: datetime) -> str:
    """Put somebody on the staff register and return their number there.

    Refuses anybody but those who keep it, what no line can hold, and somebody of a name that is listed
    unless `another` says that it is another person.
    """
    must(may_keep_person(by, details.category))
    details = details.seen()
    with transaction.atomic():
        roll = _held(by.school_id)
        others = Staff.objects.filter(school_id=by.school_id, left_at=None)
        must(fault_of(details, others=others, own="", another=another))
        row = Staff(
            school_id=by.school_id,
            staff_id=_next_number(by.school_id),
            by_hand=True,
            numbered_by=BY_HAND,
            **_columns(details, by.school_id),
        )
        row.save(force_insert=True)
        says = {"category": row.category, "job": row.role, "brought in by": row.brought_by}
        _tell(row, "bound person added", says, by=by, at=at)
        _new_version(roll, at)
    return row.staff_id


def change_person(*, staff_id: str, details: Details, by: Actor, at: datetime) -> None:
    """Change what the register says of one person. Refuses what `add_person` refuses, and whoever has left.

    Of somebody who comes from a list all but a few things are left as the list says them.
    """
    with transaction.atomic():
        roll = _held(by.school_id)
        row = listed_person(staff_id, by.school_id)
        must(may_keep_person(by, row.category))
        must(may_keep_person(by, details.category))
        details = details.seen()
        if not row.by_hand:
            details = replace(
                _details(row), **{name: getattr(details, name) for name in NOT_ON_A_LIST}
            )
        others = Staff.objects.filter(school_id=by.school_id, left_at=None).exclude(id=row.pk)
        must(fault_of(details, others=others, own=staff_id, another=True))
        columns = _columns(details, by.school_id)
        was = {name: getattr(row, name) for name in columns if getattr(row, name) != columns[name]}
        if not was:
            return
        Staff.objects.filter(id=row.pk).update(**columns)
        said = {name: {"was": str(was[name] or ""), "is": str(columns[name] or "")} for name in was}
        _tell(row, "bound person changed", said, by=by, at=at)
        _new_version(roll, at)


def end_person(*, staff_id: str, last_day: date, on: date, by: Actor, at: datetime) -> None:
    """Say which day is somebody's last; today or before, they leave at once, and so does their access.

    Refuses one's own line, the only headteacher's, a day before the first, and whoever stands on a
    list: they leave with the list.
    """
    with transaction.atomic():
        roll = _held(by.school_id)
        row = listed_person(staff_id, by.school_id)
        must(may_keep_person(by, row.category))
        must(_may_end(row, last_day, on=on, by=by))
        row.ends = last_day
        row.left_at = at if last_day <= on else None
        row.save(update_fields=["ends", "left_at"])
        _tell(row, "bound person ended", {"last day": str(last_day)}, by=by, at=at)
        if row.left_at is not None:
            end_access_of_leavers(on=on, by=by, at=at)
        _new_version(roll, at)


def bring_back(*, staff_id: str, on: date, by: Actor, at: datetime) -> None:
    """Put somebody who was added by hand and has left on the register again, from today on."""
    with transaction.atomic():
        roll = _held(by.school_id)
        row = (
            Staff.objects.filter(school_id=by.school_id, staff_id=staff_id, by_hand=True)
            .exclude(left_at=None)
            .first()
        )
        if row is None:
            raise Refused(_nobody())
        must(may_keep_person(by, row.category))
        row.left_at, row.starts, row.ends = None, on, None
        row.save(update_fields=["left_at", "starts", "ends"])
        _tell(row, "bound person brought back", {"first day": str(on)}, by=by, at=at)
        _new_version(roll, at)


def end_whose_time_is_over(*, school_id: str, on: date, at: datetime) -> None:
    """Take whoever's last day is past off the register, with their access. Looked at every minute.

    A school's only headteacher stays until there is another.
    """
    over = Staff.objects.filter(school_id=school_id, left_at=None, ends__lt=on).order_by("id")
    if all(_is_only_head(row, on=on) for row in over):
        return
    by = system(school_id)
    with transaction.atomic():
        roll = _held(school_id)
        for row in over:
            if _is_only_head(row, on=on):
                continue
            row.left_at = at
            row.save(update_fields=["left_at"])
            _tell(row, "bound person ended", {"last day": str(row.ends)}, by=by, at=at)
        end_access_of_leavers(on=on, by=by, at=at)
        _new_version(roll, at)


def _nobody() -> Refusal:
    return Refusal(why=Why.HIDDEN, reason="Nobody with that number is on the staff register.")


def _details(row: Staff) -> Details:
    return Details(
        title=row.title,
        first=row.first,
        last=row.last,
        role=row.role,
        category=row.category,
        email=row.email,
        department=row.department,
        line_manager=row.line_manager_id,
        starts=row.starts,
        ends=row.ends,
        brought_by=row.brought_by,
    )


def _columns(details: Details, school_id: str) -> dict[str, Any]:
    """What a row holds of these details."""
    columns = asdict(details)
    listed = Staff.objects.filter(school_id=school_id, left_at=None)
    columns["line_manager_id"] = manager_named(columns.pop("line_manager"), listed)
    return columns


def _held(school_id: str) -> Roll:
    """The version of the school's lists, held until the end of the transaction: one change at a time."""
    Roll.objects.get_or_create(school_id=school_id)
    return Roll.objects.select_for_update().get(school_id=school_id)


def _new_version(roll: Roll, at: datetime) -> None:
    """Checks go by the changed list from now on, and a preview made before it is out of date."""
    roll.version, roll.changed_at = roll.version + 1, at
    roll.save(update_fields=["version", "changed_at"])
    outbox.put(kind=LISTS_CHANGED, school_id=str(roll.school_id), body={}, at=at)


def _next_number(school_id: str) -> str:
    """A number that no list gives: H1, H2 and so on."""
    taken = set(
        Staff.objects.filter(school_id=school_id, staff_id__startswith="H").values_list(
            "staff_id", flat=True
        )
    )
    number = 1
    while f"H{number}" in taken:
        number += 1
    return f"H{number}"


def _may_end(row: Staff, last_day: date, *, on: date, by: Actor) -> Refusal | None:
    if not row.by_hand:
        return _incomplete(
            "They stand on a list of the school’s own program.",
            "Put their last day in there, and bring the list in: whoever is missing from it leaves.",
        )
    if str(row.user_id) == by.id:
        return _incomplete("This is your own line.", "Ask somebody else who keeps the register.")
    if _is_only_head(row, on=on):
        return _incomplete(
            "This is the school’s only headteacher.",
            "Make sure that somebody else is headteacher first.",
        )
    if row.starts and last_day < row.starts:
        return _incomplete("The last day comes before the first.", "Put it right.")
    if not 2000 <= last_day.year <= 2100:
        return _incomplete("That year cannot be meant.", "Put it right.")
    return None


def _incomplete(reason: str, instead: str) -> Refusal:
    return Refusal(why=Why.INCOMPLETE, reason=reason, instead=instead, obligation="2.1")


def _is_only_head(row: Staff, *, on: date) -> bool:
    heads = Grant.objects.filter(
        school_id=row.school_id, role=Role.HEADTEACHER.value, starts__lte=on
    ).exclude(ends__lte=on)
    holders = set(heads.values_list("user_id", flat=True))
    return row.user_id is not None and holders == {row.user_id}


def _tell(row: Staff, verb: str, says: dict[str, Any], *, by: Actor, at: datetime) -> None:
    audit.record(
        by=by,
        at=at,
        verb=verb,
        subject=("bound person", str(row.pk)),
        says={"name": str(row), **{words: said for words, said in says.items() if said}},
        obligation="2.1",
    )
