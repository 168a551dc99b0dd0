"""Make one backup: copy, look over, pack, seal, put beside the others, rotate.

Whatever goes wrong on the way leaves the backups as they were.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, transaction

from staffroom.connectors.backups import copies, erasures, packing, sealing, store
from staffroom.connectors.backups.erasures import Erasure
from staffroom.connectors.backups.trouble import Trouble
from staffroom.domain.audit.queries import erased_words
from staffroom.domain.schools.queries import every_school
from staffroom.journeys.backups import SAID_PLAINLY, Plan, note_try, plan
from staffroom.journeys.look_over import Found, look_over


WORK = "backup-work"
LOOKED_OVER_WITHIN = 3600  # seconds


@dataclass(frozen=True, slots=True)
class Made:
    """The backup that was made, and the names of those it pushed out."""

    backup: store.Backup
    rotated: list[str]
    wrong: list[str]  # what did not fit in an audit log


def back_up(*, at: datetime) -> Made:
    """Make a backup as the settings say; refuses, and notes why, where one cannot be made."""
    asked = plan()
    try:
        with _alone(asked):
            made = _made(asked, at)
    except (Trouble, OSError, subprocess.SubprocessError) as error:
        trouble = str(error) if isinstance(error, Trouble) else f"{type(error).__name__}: {error}"
        note_try(asked, trouble, at=at)
        raise Trouble(trouble) from error
    note_try(asked, "", at=at)
    return made


def keep_erasures() -> None:
    """Bring the list of what was erased, beside the backups, up to date."""
    erased = [
        Erasure(school.id, seq, leaf)
        for school in every_school()
        for seq, leaf in erased_words(school.id)
    ]
    erasures.add(plan().folder, erased)


def _made(asked: Plan, at: datetime) -> Made:
    if not asked.ready:
        raise Trouble(
            "No recovery key is set up, and a backup that is not sealed can be read by anybody who gets "
            "it. Make a key (make recovery-key) and put its public half into STAFFROOM_BACKUP_KEYS. If "
            f"you really want backups without: STAFFROOM_BACKUP_UNENCRYPTED=“{SAID_PLAINLY}”."
        )
    sealing.insist_on(asked.keys)  # before an hour of copying, not after it
    keep_erasures()
    work = asked.data / WORK
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(mode=0o700)
    try:
        copy, found = _copied(work)
        packed, note = _packed(asked, copy, found, work, at)
        backup = store.put(asked.folder, packed, note, sealed=bool(asked.keys), at=at)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    wrong = [f"{log.slug}: {log.wrong}" for log in found.logs if log.wrong]
    # Where a log does not fit, an older backup may be what shows how it was.
    rotated = [] if wrong else store.rotate(asked.folder, keep=asked.keep, at=at)
    return Made(backup, rotated, wrong)


def _copied(work: Path) -> tuple[Path, Found]:
    """A consistent copy of the database, and what was found in that very copy."""
    if connection.vendor == "sqlite":
        copy = work / "data" / "staffroom.sqlite3"
        copy.parent.mkdir(mode=0o700)
        copies.copy_sqlite(Path(connection.settings_dict["NAME"]), copy)
        copies.look_at_sqlite(copy)
        return copy, looked_over_elsewhere(copy.parent, work / "logs")
    copy = work / copies.COPY_NAMES[copies.POSTGRESQL]
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        snapshot = cursor.fetchone()[0]
        found = look_over(work / "logs")
        server = copies.Server.of_settings(connection.settings_dict)
        copies.dump_postgresql(server, copy, snapshot=snapshot)
    return copy, found


def looked_over_elsewhere(data: Path, logs: Path) -> Found:
    """Another data folder looked over, by a process of its own that is connected to it."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, str(Path(settings.PROJECT) / "manage.py"), "look_over", str(logs)],
        env={k: v for k, v in os.environ.items() if k != "STAFFROOM_DATABASE_URL"}
        | {"STAFFROOM_DATA": str(data)},
        capture_output=True,
        text=True,
        check=False,
        timeout=LOOKED_OVER_WITHIN,
    )
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["it did not say why"]
        raise Trouble(f"The copy of the database could not be looked over: {said[-1]}")
    return Found.of_data(json.loads(done.stdout))


def _packed(
    asked: Plan, copy: Path, found: Found, work: Path, at: datetime
) -> tuple[Path, dict[str, Any]]:
    """The packed, sealed file, and the note that will stand beside it."""
    vendor = copies.SQLITE if connection.vendor == "sqlite" else copies.POSTGRESQL
    told = {
        "made_at": at.isoformat(),
        "database": vendor,
        "demo": settings.DEMO,
        "tables": found.tables,
        "logs": {log.slug: log.as_words for log in found.logs},
        "logs_whole": not any(log.wrong for log in found.logs),
        "keys": list(asked.keys),
    }
    packed, sealed = work / "packed", work / "sealed"
    database = Path(str(connection.settings_dict["NAME"]))
    beside = {database.with_name(database.name + end) for end in ("", "-wal", "-shm", "-journal")}
    packing.pack(
        copy,
        copies.COPY_NAMES[vendor],
        asked.data,
        leave=frozenset({asked.folder, *beside}),
        told=told,
        to=packed,
    )
    if asked.keys:
        sealing.seal(packed, sealed, asked.keys)
        packed.unlink()
        packed = sealed
    return packed, told | {"size": packed.stat().st_size, "sha256": packing.digest_of(packed)}


@contextmanager
def _alone(asked: Plan) -> Iterator[None]:
    """One backup at a time, also when somebody makes one by hand while the nightly one runs."""
    with (asked.data / "backup.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Trouble("Another backup is being made just now. Wait for it to end.") from None
        yield
