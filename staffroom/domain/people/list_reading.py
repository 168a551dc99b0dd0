"""Read a file with a list that waits on disk, in the background and a stretch at a time.

Nothing of it counts before all of it has been read, so whoever is cut off begins anew.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import date, datetime
from functools import partial
from typing import IO, Any

from django.db import connection, transaction

from staffroom.domain.actor import system
from staffroom.domain.audit import operations as audit
from staffroom.domain.people import kept_files
from staffroom.domain.people.list_apply import CHANGES
from staffroom.domain.people.list_difference import (
    COLUMNS,
    Comparison,
    Staged,
    Tally,
    as_date,
)
from staffroom.domain.people.list_queries import to_read
from staffroom.domain.people.list_refusals import gone, too_much, unreadable
from staffroom.domain.people.models import Import
from staffroom.domain.people.queries import roll_state
from staffroom.domain.people.states import LIFE, READING
from staffroom.domain.schools.queries import name_of
from staffroom.engine.refusal import Refusal, must
from staffroom.engine.roll_file import MAX_ROWS, UnreadableFile
from staffroom.engine.school_lists import ListReader, WhichPart, open_list


MOST_TRIES = 3  # a file that ends whoever reads it is not read for ever
STRETCH = 1_000  # people laid out in one transaction, which holds others up for some hundredths
BREATH = 0.02  # seconds between two, in which others come to write


def read_on(*, now: Callable[[], datetime], on: date) -> bool:
    """Read the next file that waits, a stretch at a time; False where none does.

    Whoever was cut off while reading has left rows that count for nothing: they are cleared away and
    it begins anew. `now` tells the moment at each stretch.
    """
    row = _claim(now())
    if row is None:
        return False
    if row.tries > MOST_TRIES:
        _refuse(row, too_much(), at=now())
        return True
    try:
        with kept_files.opened(row.file_key) as file:
            _read_whole(row, file, now=now, on=on)
    except FileNotFoundError:
        _refuse(row, gone(), at=now())
    except WhichPart as several:
        ask(row, several)
        _move(row, "ask", at=now())
    except UnreadableFile as problem:
        _refuse(row, unreadable(problem), at=now())
    return True


def _read_whole(row: Import, file: IO[bytes], *, now: Callable[[], datetime], on: date) -> None:
    clear(row, now=now)
    reader = opened(row, file, on=on)
    describe(row, reader)
    version = roll_state(str(row.school_id)).version
    comparison = Comparison(reader, school_id=str(row.school_id))
    for stretch in _stretches(comparison):
        done, at = comparison.lines_seen, now()
        if not lay_out(row, stretch, goes_on=partial(_goes_on, row, done, at=at)):
            return
        time.sleep(BREATH)
    empty = no_people(comparison)
    if empty is not None:
        _refuse(row, empty, at=now())
        return
    sum_up(row, comparison)
    row.roll_version = version
    _move(row, "show", at=now())
    kept_files.forget(row.file_key)


def opened(row: Import, file: IO[bytes], *, on: date) -> ListReader:
    """The list in a file. Raises `UnreadableFile`, and `WhichPart` where it holds several."""
    school = name_of(str(row.school_id))
    return open_list(file, kind=row.kind, on=on, school=school, part=row.part)


def ask(row: Import, several: WhichPart) -> None:
    """Have a person say which of the lists in the file is meant."""
    row.told = {
        "question": several.question,
        "parts": [[part.name, part.lines] for part in several.parts],
    }


def describe(row: Import, reader: ListReader) -> None:
    """What kind of file it is, and which column is read as what."""
    about = reader.about
    row.file_format, row.part, row.numbered_by = about.format, about.part, about.numbered_by
    row.lines = about.lines
    row.told = {"read": [list(pair) for pair in about.read], "unread": list(about.unread)}


def sum_up(row: Import, comparison: Comparison) -> None:
    """What was found once all of the file has been read."""
    tally = comparison.tally
    for what in ("new", "changed", "returning", "leaving", "unchanged"):
        setattr(row, what, getattr(tally, what))
    row.rejected = len(tally.rejected)
    row.lines_done = row.lines
    row.told = row.told | _told(tally)


def _told(tally: Tally) -> dict[str, Any]:
    return {
        "listed": tally.listed,
        "notes": tally.notes,
        "faults": [[fault.line, fault.column, fault.reason] for fault in tally.faults],
        "remarks": [[remark.line, remark.column, remark.words] for remark in tally.remarks],
        "passed": [[passed.line, passed.words] for passed in tally.passed],
        "passed_in_all": tally.passed_in_all,
        "namesakes": [asdict(namesake) for namesake in tally.namesakes],
        "unplaced": [list(one) for one in tally.unplaced],
        "unplaced_in_all": tally.unplaced_in_all,
    }


def no_people(comparison: Comparison) -> Refusal | None:
    tally = comparison.tally
    people = tally.new + tally.changed + tally.returning + tally.unchanged + len(tally.rejected)
    if people > MAX_ROWS:
        return unreadable(
            UnreadableFile(
                f"The file has more than {MAX_ROWS:,} people. Bring in one school at a time."
            )
        )
    if not people:
        return unreadable(
            UnreadableFile("The file names its columns, and there is nobody below them.")
        )
    return None


def lay_out(
    row: Import, changes: Iterable[Staged], *, goes_on: Callable[[], bool] = lambda: True
) -> bool:
    """Keep whom a file changes, in one statement that is ready before others have to wait for it.

    False where `goes_on`, asked in the same transaction, says so.
    """
    columns = COLUMNS[row.kind]
    names = ["of_id", "what", "line", "person", "was", *columns]
    told = [
        (
            *(row.pk, staged.what, staged.line, staged.key),
            json.dumps({name: as_date(cell) for name, cell in staged.was.items()}),
            *map(_for_database, (staged.cells[name] for name in columns)),
        )
        for staged in changes
    ]
    quote = connection.ops.quote_name
    table = quote(CHANGES[row.kind]._meta.db_table)
    places = ", ".join(["%s"] * len(names))
    # Every name in it is one of our own tables and columns; what people sent is bound.
    statement = f"INSERT INTO {table} ({', '.join(map(quote, names))}) VALUES ({places})"  # noqa: S608  # nosec B608
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.executemany(statement, told)
        return goes_on()


def _for_database(cell: Any) -> Any:
    return connection.ops.adapt_datefield_value(cell) if isinstance(cell, date) else cell


def _stretches(comparison: Comparison) -> Iterator[list[Staged]]:
    """Whom the file changes, a stretch at a time; where it changes few, short ones as a sign of life."""
    stretch: list[Staged] = []
    since = 0
    for staged in comparison.changes():
        since += 1
        if staged is not None:
            stretch.append(staged)
        if len(stretch) >= STRETCH or since >= 10 * STRETCH:
            yield stretch
            stretch, since = [], 0
    yield stretch


def _claim(at: datetime) -> Import | None:
    """Take the next file that waits. Of two who try, one gets it."""
    with transaction.atomic():
        row = to_read(at).select_for_update().first()
        if row is None:
            return None
        must(LIFE.refuse("read", state=row.state))
        row.state, row.beat_at, row.lines_done = LIFE.target("read"), at, 0
        row.tries += 1
        row.save(update_fields=["state", "beat_at", "lines_done", "tries"])
        return row


def _goes_on(row: Import, lines_done: int, *, at: datetime) -> bool:
    """Say how far it is; False where the file was replaced or thrown away meanwhile."""
    mine = Import.objects.filter(id=row.pk, state=READING)
    return bool(mine.update(lines_done=min(lines_done, row.lines), beat_at=at))


def _move(row: Import, move: str, *, at: datetime) -> None:
    """Finish reading, and tell it, unless the file was thrown away meanwhile."""
    row.state, row.beat_at = LIFE.target(move), at
    with transaction.atomic():
        if not Import.objects.select_for_update().filter(id=row.pk, state=READING).exists():
            return
        row.save()
        audit.record(
            by=system(str(row.school_id)),
            at=at,
            verb=f"{row.kind} file read",
            subject=("upload", str(row.pk)),
            says={"lines": row.lines, "state": LIFE.words(row.state)},
        )


def _refuse(row: Import, refusal: Refusal, *, at: datetime) -> None:
    row.told = row.told | {"reason": refusal.reason, "instead": refusal.instead}
    _move(row, "refuse", at=at)
    kept_files.forget(row.file_key)


def clear(row: Import, *, now: Callable[[], datetime]) -> int:
    """Delete the rows of what a file changes, a stretch at a time; how many there were."""
    table = CHANGES[row.kind]
    cleared = 0
    while True:
        some = list(table.objects.filter(of=row).values_list("id", flat=True)[: 5 * STRETCH])
        if not some:
            return cleared
        table.objects.filter(id__in=some).delete()
        cleared += len(some)
        Import.objects.filter(id=row.pk, state=READING).update(beat_at=now())
