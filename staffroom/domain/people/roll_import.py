"""Bring the roll or the staff list in from a file: a preview first, then one step, all or nothing."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.people.list_preview import Change, Leaver, Preview, change
from staffroom.domain.people.models import Import, Pupil, Roll, Staff, Upload
from staffroom.domain.people.operations import end_access_of_leavers, tie_own_account
from staffroom.domain.people.permissions import may_import
from staffroom.domain.people.queries import (
    email_of,
    pupil_facts,
    roles_of_all,
    roll_state,
    staff_facts,
)
from staffroom.engine.facts import Pupil as PupilRow
from staffroom.engine.facts import StaffMember
from staffroom.engine.findings import text_digest
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.roll_file import (
    Reject,
    UnreadableFile,
    looks_like,
    read_roll,
    read_staff,
)
from staffroom.engine.roll_file.decode import decode


KEPT_FOR = timedelta(days=1)
LISTS_CHANGED = (
    "lists changed"  # the kind of the effect by which what lists ask of people is looked at
)
_TABLES: dict[str, type[Pupil] | type[Staff]] = {"roll": Pupil, "staff": Staff}


@dataclass(frozen=True, slots=True)
class _Difference:
    new: list[PupilRow | StaffMember]
    changed: list[tuple[Pupil | Staff, PupilRow | StaffMember]]
    leaving: list[Pupil | Staff]
    unchanged: int


def upload(*, kind: str, content: bytes, by: Actor, at: datetime) -> str:
    """Keep a file for its preview and return the upload's id.

    Refuses what cannot be read as text, and a list that is plainly the other one.
    """
    must(may_import(by))
    try:
        text = decode(content)
        must(_is_the_other(kind, looks_like(text)))
        _read(kind, text)
    except UnreadableFile as unreadable:
        raise Refused(_unreadable(unreadable)) from unreadable
    with transaction.atomic():
        Upload.objects.filter(school_id=by.school_id, uploaded_by=by.id).delete()
        kept = Upload.objects.create(
            school_id=by.school_id,
            kind=kind,
            text=text,
            roll_version=roll_state(by.school_id).version,
            uploaded_by=by.id,
            at=at,
        )
        audit.record(
            by=by,
            at=at,
            verb=f"{kind} file uploaded",
            subject=("upload", str(kept.id)),
            says={"characters": len(text)},
        )
    return str(kept.id)


def forget_old_uploads(*, at: datetime) -> None:
    """Delete files that nobody confirmed within a day: they hold names and dates of birth."""
    Upload.objects.filter(at__lt=at - KEPT_FOR).delete()


def preview(upload_id: str, *, on: date, by: Actor, at: datetime) -> Preview:
    """What the upload would change now. Refuses one that somebody else made, was used or is a day old."""
    must(may_import(by))
    kept = _upload(upload_id, by, at)
    rows, rejects = _read(kept.kind, kept.text)
    difference = _difference(kept, rows)
    return Preview(
        upload_id=upload_id,
        kind=kept.kind,
        new=[_name(row) for row in difference.new],
        changed=[_change(before, after) for before, after in difference.changed],
        leaving=_leavers(difference.leaving, on=on, by=by),
        unchanged=difference.unchanged,
        rejects=rejects,
        roll_version=kept.roll_version,
    )


def confirm(*, upload_id: str, leavers_meant: bool, on: date, by: Actor, at: datetime) -> None:
    """Apply an upload whole; who has left the staff list loses their access. Refuses rejected lines, a list changed since, and many leavers or one with access where nobody said that it is meant."""
    must(may_import(by))
    with transaction.atomic():
        kept = _upload(upload_id, by, at)
        roll, _ = Roll.objects.select_for_update().get_or_create(school_id=by.school_id)
        shown = preview(upload_id, on=on, by=by, at=at)
        must(_may_confirm(shown, roll.version, leavers_meant))
        rows, _ = _read(kept.kind, kept.text)
        difference = _difference(kept, rows)
        _apply(kept.kind, by.school_id, difference, at)
        if kept.kind == "staff":
            end_access_of_leavers(on=on, by=by, at=at)
            tie_own_account(by=by, at=at)
        roll.version, roll.changed_at = roll.version + 1, at
        roll.save()
        counts = {
            "new": len(difference.new),
            "changed": len(difference.changed),
            "leaving": len(difference.leaving),
            "unchanged": difference.unchanged,
        }
        done = Import.objects.create(
            school_id=by.school_id,
            kind=kept.kind,
            at=at,
            imported_by=by.id,
            digest=text_digest(kept.text),
            **counts,
        )
        kept.delete()
        audit.record(
            by=by,
            at=at,
            verb=f"{done.kind} imported",
            subject=("import", str(done.id)),
            says={**counts, "digest": done.digest, "roll version": roll.version},
            obligation="2.1" if done.kind == "staff" else "5.5",
        )
        outbox.ring(kind=LISTS_CHANGED, school_id=by.school_id, at=at)


def _may_confirm(shown: Preview, version: int, leavers_meant: bool) -> Refusal | None:
    if shown.roll_version != version:
        return Refusal(
            why=Why.TOO_LATE,
            reason="Another list was brought in since this preview was made.",
            instead="Upload the file again to see what it would change now.",
        )
    if shown.rejects:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="Some lines of the file cannot be used, so nothing was changed.",
            instead="Put them right in the file and upload it again.",
        )
    if shown.asks_whether_meant and not leavers_meant:
        many = len(shown.leaving)
        who = "1 person on the list now is" if many == 1 else f"{many} people on the list now are"
        return Refusal(
            why=Why.INCOMPLETE,
            reason=f"{who} missing from the file.",
            instead="If they have left, say so in the box; if not, upload the whole list.",
        )
    return None


def _is_the_other(chosen: str, looks: str) -> Refusal | None:
    if looks in {"", chosen}:
        return None
    words = {"roll": "the roll of pupils", "staff": "the staff list"}
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"This looks like {words[looks]}, and {words[chosen]} is chosen.",
        instead="Choose the other list, or another file. Nothing was changed.",
    )


def _unreadable(unreadable: UnreadableFile) -> Refusal:
    where = f"Line {unreadable.line}: " if unreadable.line else ""
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"{where}{unreadable.reason}",
        instead="Put the file right and upload it again. Nothing was changed.",
    )


def _upload(upload_id: str, by: Actor, at: datetime) -> Upload:
    try:
        return Upload.objects.get(
            id=uuid.UUID(upload_id),
            school_id=by.school_id,
            uploaded_by=by.id,
            at__gte=at - KEPT_FOR,
        )
    except (ValueError, Upload.DoesNotExist) as missing:
        raise Refused(
            Refusal(
                why=Why.HIDDEN,
                reason="That preview is gone: it was used, replaced or is a day old.",
                instead="Upload the file again.",
            )
        ) from missing


def _read(kind: str, text: str) -> tuple[Sequence[PupilRow | StaffMember], tuple[Reject, ...]]:
    reading = read_roll(text) if kind == "roll" else read_staff(text)
    return reading.rows, reading.rejects


def _difference(kept: Upload, rows: Sequence[PupilRow | StaffMember]) -> _Difference:
    table = _TABLES[kept.kind]
    listed = {_key(row): row for row in table.objects.filter(school_id=kept.school_id)}
    new: list[PupilRow | StaffMember] = []
    changed: list[tuple[Pupil | Staff, PupilRow | StaffMember]] = []
    unchanged = 0
    for row in rows:
        before = listed.pop(_key(row), None)
        if before is None:
            new.append(row)
        elif before.left_at is not None or _facts(before) != row:
            changed.append((before, row))
        else:
            unchanged += 1
    leaving = [row for row in listed.values() if row.left_at is None]
    return _Difference(new, changed, leaving, unchanged)


def _change(before: Pupil | Staff, after: PupilRow | StaffMember) -> Change:
    return change(_facts(before), after, comes_back=before.left_at is not None)


def _leavers(rows: Sequence[Pupil | Staff], *, on: date, by: Actor) -> list[Leaver]:
    """Who leaves; of the staff also what access goes with it."""
    roles = roles_of_all(by.school_id, on=on)
    own_email = email_of(by.id).casefold()
    return [
        Leaver(
            name=str(row),
            user_id=str(row.user_id or ""),
            roles=tuple(role.words for role in roles.get(str(row.user_id), ())),
            is_you=str(row.user_id) == by.id or row.email.casefold() == own_email,
        )
        if isinstance(row, Staff)
        else Leaver(str(row))
        for row in rows
    ]


def _apply(kind: str, school_id: str, difference: _Difference, at: datetime) -> None:
    table: Any = _TABLES[kind]
    table.objects.bulk_create(
        [table(school_id=school_id, **asdict(row)) for row in difference.new], batch_size=500
    )
    for before, after in difference.changed:
        for name, value in asdict(after).items():
            setattr(before, name, value)
        before.left_at = None
    for row in difference.leaving:
        row.left_at = at
    touched = [before for before, _ in difference.changed] + difference.leaving
    fields = (
        [*PupilRow.__dataclass_fields__] if kind == "roll" else [*StaffMember.__dataclass_fields__]
    )
    table.objects.bulk_update(touched, [*fields, "left_at"], batch_size=200)


def _key(row: Pupil | Staff | PupilRow | StaffMember) -> str:
    return row.pupil_id if isinstance(row, (Pupil, PupilRow)) else row.staff_id


def _facts(row: Pupil | Staff) -> PupilRow | StaffMember:
    return pupil_facts(row) if isinstance(row, Pupil) else staff_facts(row)


def _name(row: PupilRow | StaffMember) -> str:
    return f"{row.first} {row.last}"
