"""Read files with lists: the preview of one's own, and the pages of those that were brought in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.list_apply import CHANGES
from staffroom.domain.people.list_difference import COLUMNS, NUMBER, as_date
from staffroom.domain.people.list_preview import Change, ColumnChange, Leaver, Shown
from staffroom.domain.people.models import Import, PupilChange, Roll, Staff, StaffChange
from staffroom.domain.people.permissions import may_import, may_look_back
from staffroom.domain.people.queries import email_of, names, roles_of_all
from staffroom.domain.people.states import BROUGHT_IN, DROPPED, READING, WAITING
from staffroom.engine.refusal import Refusal, Refused, Why, must


# The kind of the effect by which what lists ask of people is looked at.
LISTS_CHANGED = "lists changed"
CHANGES_KEPT_FOR = timedelta(days=365)  # the names of whom an import changed
KEPT_FOR = timedelta(days=1)  # a file that nobody confirms
BEATS_WITHIN = timedelta(minutes=2)  # whoever reads a file says so much more often
COLUMN_WORDS = {
    "upn": "UPN", "first": "first name", "middle": "middle names", "last": "surname",
    "known_as": "goes by", "known_last": "surname they go by", "dob": "date of birth",
    "year": "year", "form": "form", "title": "title", "role": "job", "category": "category",
    "email": "e-mail address", "line_manager_id": "line manager", "department": "department",
    "starts": "first day", "ends": "last day",
}  # fmt: skip


def own(import_id: int, *, by: Actor, at: datetime) -> Import:
    """A file that one chose oneself and that is not brought in yet. Hides others', used and old ones."""
    must(may_import(by))
    found = Import.objects.filter(
        id=import_id, school_id=by.school_id, imported_by=by.id, at__gte=at - KEPT_FOR
    ).exclude(state__in=(BROUGHT_IN, DROPPED))
    row = found.first()
    if row is None:
        raise Refused(
            Refusal(
                why=Why.HIDDEN,
                reason="That preview is gone: it was used, replaced or is a day old.",
                instead="Choose the file again.",
            )
        )
    return row


def preview(import_id: int, *, on: date, by: Actor, at: datetime) -> Shown:
    """What one's own file would change. Refuses one that somebody else chose, was used or is a day old."""
    return _shown(own(import_id, by=by, at=at), on=on, by=by)


def look_back(import_id: int, *, on: date, by: Actor) -> Shown:
    """A file that was brought in. Hides those of other schools; refuses whoever may not read the list."""
    row = Import.objects.filter(id=import_id, school_id=by.school_id, state=BROUGHT_IN).first()
    if row is None:
        raise Refused(Refusal(why=Why.HIDDEN, reason="There is no such import at this school."))
    must(may_look_back(by, row.kind))
    return _shown(row, on=on, by=by)


def changes(
    shown: Shown, what: str, *, start: int = 0, many: int | None = None
) -> Sequence[Change]:
    """Whom a file changes in one way, in the order of the file; part of them where that is asked for."""
    rows = _rows(shown, what).order_by("id")
    end = None if many is None else start + many
    return [_change(shown.kind, row) for row in rows[start:end]]


def kept(shown: Shown, what: str) -> int:
    """How many of them are still kept; fewer than were changed once retention has taken them."""
    return _rows(shown, what).count()


def _rows(shown: Shown, what: str) -> QuerySet[Any]:
    return CHANGES[shown.kind].objects.filter(of_id=shown.id, what=what)


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One past import in a list of them, in numbers."""

    id: int
    kind: str
    at: datetime
    by: str
    file_name: str
    new: int
    changed: int
    returning: int
    leaving: int
    unchanged: int
    rejected: int


def imports(school_id: str, *, kinds: Sequence[str] = ("roll", "staff")) -> list[ImportLine]:
    """Past imports, newest first."""
    rows = Import.objects.filter(school_id=school_id, state=BROUGHT_IN, kind__in=kinds)
    found = list(rows.defer("told").order_by("-at", "-id")[:500])
    who = names(row.imported_by for row in found)
    return [
        ImportLine(
            row.id,
            row.kind,
            row.at,
            who.get(row.imported_by, "Staffroom"),
            row.file_name,
            row.new,
            row.changed,
            row.returning,
            row.leaving,
            row.unchanged,
            row.rejected,
        )
        for row in found
    ]


def anything_to_read(at: datetime) -> bool:
    """Whether a file waits to be read, or whoever read one has not been seen at it for a while."""
    return to_read(at).exists()


def to_read(at: datetime) -> QuerySet[Import]:
    cut_off = Q(state=READING, beat_at__lt=at - BEATS_WITHIN)
    return Import.objects.filter(Q(state=WAITING) | cut_off).order_by("id")


def asks_above(school_id: str) -> int:
    """Of those listed, in hundredths: a file without more than these asks again."""
    found = Roll.objects.filter(school_id=school_id).values_list("asks_above", flat=True).first()
    return Roll._meta.get_field("asks_above").default if found is None else found


def _shown(row: Import, *, on: date, by: Actor) -> Shown:
    before = Import.objects.filter(
        school_id=row.school_id, kind=row.kind, digest=row.digest, state=BROUGHT_IN
    ).exclude(id=row.id)
    open_ = row.state != BROUGHT_IN
    leavers = _with_access(row, on=on, by=by) if open_ else ()
    return Shown(
        id=row.id,
        kind=row.kind,
        state=row.state,
        at=row.at,
        by=names([row.imported_by]).get(row.imported_by, "Staffroom"),
        file_name=row.file_name,
        file_format=row.file_format,
        file_bytes=row.file_bytes,
        digest=row.digest,
        part=row.part,
        roll_version=row.roll_version,
        new=row.new,
        changed=row.changed,
        returning=row.returning,
        leaving=row.leaving,
        unchanged=row.unchanged,
        rejected=row.rejected,
        lines=row.lines,
        lines_done=row.lines_done,
        told=row.told,
        asks_above=asks_above(str(row.school_id)),
        leavers_with_access=leavers,
        leaves_no_head=_leaves_no_head(leavers, on=on, by=by),
        brought_in_before=before.order_by("-at").values_list("at", flat=True).first()
        if open_
        else None,
    )


def _with_access(row: Import, *, on: date, by: Actor) -> tuple[Leaver, ...]:
    """Of the staff who leave: those whom it takes something from, and oneself."""
    if row.kind != "staff":
        return ()
    leaving = StaffChange.objects.filter(of=row, what="leaving").values("person")
    roles = roles_of_all(by.school_id, on=on)
    own_email = email_of(by.id).casefold()
    found = [
        Leaver(
            name=str(listed),
            user_id=str(listed.user_id or ""),
            roles=tuple(role.words for role in roles.get(str(listed.user_id), ())),
            is_you=str(listed.user_id) == by.id or listed.email.casefold() == own_email,
        )
        for listed in Staff.objects.filter(id__in=leaving).order_by("id")
    ]
    told = [leaver for leaver in found if leaver.is_you or leaver.roles]
    return tuple(sorted(told, key=lambda leaver: not leaver.is_you))


def _leaves_no_head(leavers: Sequence[Leaver], *, on: date, by: Actor) -> bool:
    losing = {leaver.user_id for leaver in leavers if leaver.loses_access}
    heads = {
        u for u, roles in roles_of_all(by.school_id, on=on).items() if Role.HEADTEACHER in roles
    }
    return bool(heads & losing) and heads <= losing


def _change(kind: str, row: PupilChange | StaffChange) -> Change:
    return Change(
        what=row.what,
        line=row.line,
        number=getattr(row, NUMBER[kind]),
        name=f"{row.first} {row.last}",
        placed=(row.form or row.year) if isinstance(row, PupilChange) else row.role,
        columns=tuple(
            ColumnChange(COLUMN_WORDS[name], str(row.was[name] or ""), as_date(getattr(row, name)))
            for name in COLUMNS[kind]
            if name in row.was
        ),
    )
