"""The folder in which backups stand, each with a note beside it that needs no key to be read.

A backup is good once its note stands beside it, and the note is written last. Both are written aside,
forced to the disk and renamed, so that nothing half written ever has the name of something good.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from staffroom.connectors.backups.trouble import Trouble


PREFIX = "staffroom-"
SEALED, PLAIN, NOTE, PART = ".tar.gz.age", ".tar.gz", ".json", ".part"
LEFT_OVER_AFTER = timedelta(days=1)
LONGEST_NOTE = 10 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Backup:
    """One good backup, as its note tells."""

    path: Path
    made_at: datetime
    size: int
    sha256: str
    database: str
    rows: int
    logs: Mapping[str, str]  # the head of each school's audit log, by its slug
    keys: tuple[str, ...]  # public halves of the keys that open it; none where it is not sealed
    whole: bool  # whether every audit log in it fitted its head

    @property
    def name(self) -> str:
        return self.path.name


def put(
    folder: Path, packed: Path, note: Mapping[str, Any], *, sealed: bool, at: datetime
) -> Backup:
    """Move a packed file into the folder and write its note: from then on it is good."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    to = _free_name(folder, at, SEALED if sealed else PLAIN)
    aside = folder / f".{to.name}{PART}"
    shutil.move(packed, aside)
    aside.chmod(0o600)
    force(aside)
    aside.rename(to)
    force(folder)
    write(note_of(to), json.dumps(note, sort_keys=True, indent=1).encode())
    made = _read(note_of(to))
    if made is None:
        raise Trouble(
            f"{to.name} was written and cannot be read again: is the disk full or failing?"
        )
    return made


def good(folder: Path) -> list[Backup]:
    """Every good backup in the folder, the newest first; what is half written or odd is none."""
    if not folder.is_dir():
        return []
    found = (_read(path) for path in folder.glob(f"{PREFIX}*{NOTE}"))
    return sorted(
        (backup for backup in found if backup is not None),
        key=lambda backup: (backup.made_at, len(backup.name), backup.name),
        reverse=True,
    )


def rotate(folder: Path, *, keep: int, at: datetime) -> list[str]:
    """Delete the oldest good backups beyond `keep`, never the last one; the names of those deleted.

    The note goes first, so that what is left of a deletion cut short is no good backup. What a backup that
    was cut short left behind goes after a day.
    """
    gone = good(folder)[max(keep, 1) :]
    for backup in gone:
        note_of(backup.path).unlink()
        force(folder)
        backup.path.unlink()
    too_old = (at - LEFT_OVER_AFTER).timestamp()
    for part in folder.glob(f".{PREFIX}*{PART}"):
        if part.stat().st_mtime < too_old:
            part.unlink()
    return [backup.name for backup in gone]


def note_of(backup: Path) -> Path:
    """The note beside a backup."""
    return backup.with_name(backup.name.removesuffix(SEALED).removesuffix(PLAIN) + NOTE)


def write(path: Path, content: bytes) -> None:
    """Write a small file aside, force it to the disk and give it its name."""
    aside = path.with_name(f".{path.name}{PART}")
    with aside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    aside.chmod(0o600)
    aside.rename(path)
    force(path.parent)


def force(path: Path) -> None:
    """Have the disk keep a file, or the names in a folder."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _free_name(folder: Path, at: datetime, ending: str) -> Path:
    stem = f"{PREFIX}{at:%Y%m%dT%H%M%SZ}"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 100))]
    for name in names:
        if not any((folder / f"{name}{end}").exists() for end in (SEALED, PLAIN, NOTE)):
            return folder / f"{name}{ending}"
    raise Trouble("A hundred backups in one second: look at the clock.")


def _read(note: Path) -> Backup | None:
    """What a note tells, where the backup beside it is there with its size."""
    stem = note.name.removesuffix(NOTE)
    for ending in (SEALED, PLAIN):
        path = note.with_name(stem + ending)
        if not path.is_file():
            continue
        try:
            told = json.loads(note.read_bytes()[:LONGEST_NOTE])
            backup = Backup(
                path=path,
                made_at=datetime.fromisoformat(told["made_at"]),
                size=int(told["size"]),
                sha256=str(told["sha256"]),
                database=str(told["database"]),
                rows=sum(int(number) for number in told["tables"].values()),
                logs={str(slug): str(head) for slug, head in told["logs"].items()},
                keys=tuple(str(key) for key in told["keys"]),
                whole=told["logs_whole"] is True,
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        whole = backup.made_at.tzinfo is not None and path.stat().st_size == backup.size
        return backup if whole else None
    return None
