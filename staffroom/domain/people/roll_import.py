"""Bring the roll or the staff list in from a file: a preview first, then one step, all or nothing.

`look_at` reads and compares a file and writes nothing; `keep` keeps what was found for its preview;
`confirm` brings it in. A large file waits on disk, and `read_on` does what `look_at` does for a small
one, a stretch at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import IO, Any

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.people import kept_files
from staffroom.domain.people.ending_operations import end_access_of_leavers
from staffroom.domain.people.list_apply import apply
from staffroom.domain.people.list_difference import Comparison, Staged
from staffroom.domain.people.list_preview import Said
from staffroom.domain.people.list_queries import (
    CHANGES_KEPT_FOR,
    KEPT_FOR,
    LISTS_CHANGED,
    own,
    preview,
)
from staffroom.domain.people.list_reading import (
    ask,
    clear,
    describe,
    lay_out,
    no_people,
    opened,
    sum_up,
)
from staffroom.domain.people.list_refusals import (
    gone,
    is_the_other,
    may_confirm,
    too_large,
    unreadable,
)
from staffroom.domain.people.models import Import, Roll
from staffroom.domain.people.operations import tie_own_account
from staffroom.domain.people.permissions import may_import, may_set_share
from staffroom.domain.people.queries import roll_state
from staffroom.domain.people.states import (
    ASKING,
    BROUGHT_IN,
    DROPPED,
    LIFE,
    OPEN,
    READY,
    WAITING,
)
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.roll_file import UnreadableFile
from staffroom.engine.school_lists import OtherList, WhichPart
from staffroom.engine.school_lists.zip_guard import open_zip, unpacked_size


AT_ONCE = 6_000  # lines that are read while one waits; larger files are read in the background
UNPACKED_AT_ONCE = 16 * 1024 * 1024  # bytes of a workbook, in the same way
_SHOWN_NAME = 120  # characters of a file's name


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that has been looked at: what it would change, or that it waits to be read or asks."""

    row: Import  # not saved yet
    changes: tuple[Staged, ...] = ()


def look_at(*, kind: str, file: IO[bytes], name: str, on: date, by: Actor, at: datetime) -> Looked:
    """Read a file and compare it with the list, and write nothing to the database.

    Refuses what is too large, cannot be read, or is plainly the other list. A large one, or one that
    holds several lists, is kept on disk.
    """
    must(may_import(by))
    size = _size_of(file)
    must(too_large(size))
    row = Import(
        school_id=by.school_id,
        kind=kind,
        at=at,
        imported_by=by.id,
        file_name=name.replace("\\", "/").rpartition("/")[2][:_SHOWN_NAME],
        file_bytes=size,
        digest=kept_files.digest_of(file),
        roll_version=roll_state(by.school_id).version,
    )
    return _look(row, file, on=on)


def look_at_part(*, import_id: int, part: str, on: date, by: Actor, at: datetime) -> Looked:
    """Read the list that was chosen of those in one's own file. Refuses a part that it does not have."""
    asking = own(import_id, by=by, at=at)
    if part not in {name for name, _ in asking.told.get("parts", ())}:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="Say which of them is the list.",
                instead="Choose one, or choose another file.",
            )
        )
    row = Import(
        **{name: getattr(asking, name) for name in _OF_THE_FILE},
        at=at,
        part=part,
        roll_version=roll_state(by.school_id).version,
    )
    try:
        with kept_files.opened(asking.file_key) as file:
            return _look(row, file, on=on)
    except FileNotFoundError:
        raise Refused(gone()) from None


_OF_THE_FILE = ("school_id", "kind", "imported_by", "file_name", "file_bytes", "digest", "file_key")


def _look(row: Import, file: IO[bytes], *, on: date) -> Looked:
    try:
        if _is_wide(file):
            row.state, row.file_key = WAITING, row.file_key or kept_files.keep(file)
            return Looked(row)
        reader = opened(row, file, on=on)
        if reader.about.lines > AT_ONCE:
            describe(row, reader)
            row.state, row.file_key = WAITING, row.file_key or kept_files.keep(file)
            return Looked(row)
        comparison = Comparison(reader, school_id=str(row.school_id))
        changes = tuple(staged for staged in comparison.changes() if staged is not None)
        must(no_people(comparison))
    except WhichPart as several:
        row.state, row.file_key = ASKING, row.file_key or kept_files.keep(file)
        ask(row, several)
        return Looked(row)
    except OtherList as other:
        raise Refused(is_the_other(other)) from other
    except UnreadableFile as problem:
        raise Refused(unreadable(problem)) from problem
    describe(row, reader)
    sum_up(row, comparison)
    row.state, row.file_key = READY, ""
    return Looked(row, changes)


def keep(*, looked: Looked, by: Actor, at: datetime) -> str:
    """Keep what was found in a file for its preview, in place of an earlier one; returns its id."""
    must(may_import(by))
    with transaction.atomic():
        _drop(Import.objects.filter(school_id=by.school_id, imported_by=by.id, state__in=OPEN))
        looked.row.save(force_insert=True)
        lay_out(looked.row, looked.changes)
        audit.record(
            by=by,
            at=at,
            verb=f"{looked.row.kind} file uploaded",
            subject=("upload", str(looked.row.pk)),
            says={"file": looked.row.file_name, "bytes": looked.row.file_bytes},
        )
    return str(looked.row.pk)


def confirm(*, import_id: int, said: Said, on: date, by: Actor, at: datetime) -> str:
    """Bring a file in, all of it or nothing; returns which list it was, "roll" or "staff".

    Who has left the staff list loses their access.

    One that changes nothing is kept as looked at: the list is known to be as it should on that day.

    Refuses a list changed since, and whatever asks to be said and was not: that many leave or lose
    access, that lines are left out, that somebody may be somebody else.
    """
    must(may_import(by))
    with transaction.atomic():
        roll, _ = Roll.objects.select_for_update().get_or_create(school_id=by.school_id)
        row = own(import_id, by=by, at=at)
        shown = preview(import_id, on=on, by=by, at=at)
        must(LIFE.refuse("bring in", state=row.state))
        must(may_confirm(shown, roll.version, said))
        apply(row, at=at)
        if row.kind == "staff":
            end_access_of_leavers(on=on, by=by, at=at)
            tie_own_account(by=by, at=at)
        if shown.changes_anything:
            roll.version, roll.changed_at = roll.version + 1, at
            roll.save(update_fields=["version", "changed_at"])
        row.state, row.at = LIFE.target("bring in"), at
        row.save(update_fields=["state", "at"])
        audit.record(
            by=by,
            at=at,
            verb=f"{row.kind} imported",
            subject=("import", str(row.pk)),
            says={
                **{what: getattr(row, what) for what in _COUNTED},
                "file": row.file_name,
                "digest": row.digest,
                "roll version": roll.version,
            },
            obligation="2.1" if row.kind == "staff" else "5.5",
        )
        outbox.ring(kind=LISTS_CHANGED, school_id=by.school_id, at=at)
    return row.kind


_COUNTED = ("new", "changed", "returning", "leaving", "unchanged", "rejected")


def set_share(*, percent: int, by: Actor, at: datetime) -> None:
    """Say from which share of leavers on a file asks again. Refuses anybody but the headteacher."""
    must(may_set_share(by))
    if not 0 <= percent <= 100:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="A share is a whole number from 0 to 100.",
                instead="Ten is usual: a summer in which more leave is asked about, and rightly.",
            )
        )
    with transaction.atomic():
        roll, _ = Roll.objects.select_for_update().get_or_create(school_id=by.school_id)
        if roll.asks_above == percent:
            return
        was, roll.asks_above = roll.asks_above, percent
        roll.save(update_fields=["asks_above"])
        audit.record(
            by=by,
            at=at,
            verb="share of leavers that is asked about changed",
            subject=("school", by.school_id),
            says={"was": f"{was} %", "is": f"{percent} %"},
        )


def clear_away(*, now: Callable[[], datetime]) -> None:
    """Forget files that nobody confirmed within a day, those that were replaced, and old lists of changes.

    A stretch at a time, so that nobody waits for it. The figures of an import stay.
    """
    at = now()
    _drop(Import.objects.filter(state__in=OPEN, at__lt=at - KEPT_FOR))
    for row in Import.objects.filter(state=DROPPED).order_by("id"):
        clear(row, now=now)
        kept_files.forget(row.file_key)
        row.delete()
    for row in Import.objects.filter(state=BROUGHT_IN, at__lt=at - CHANGES_KEPT_FOR):
        if clear(row, now=now) or row.told:
            Import.objects.filter(id=row.pk).update(told={})
    named = set(Import.objects.exclude(file_key="").values_list("file_key", flat=True))
    kept_files.forget_others(named, before=at - KEPT_FOR)


def _size_of(file: IO[bytes]) -> int:
    file.seek(0, 2)
    size = file.tell()
    file.seek(0)
    return size


def _is_wide(file: IO[bytes]) -> bool:
    """Whether a zip unpacks to more than is read while one waits. Refuses one that is a bomb."""
    file.seek(0)
    if file.read(2) != b"PK":
        return False
    return unpacked_size(open_zip(file)) > UNPACKED_AT_ONCE


def _drop(rows: Any) -> None:
    """Throw files away: at once out of sight, and by and by from the tables."""
    rows.update(state=DROPPED)
