"""Bring a backup back into an empty folder, and check that all of it is there and nothing else.

    make restore FROM=…/staffroom-20261124T022000Z.tar.gz.age KEY=key.txt DATA=/an/empty/folder

Everything happens in a folder beside the one that is asked for, which gets its name at the very end:
a restore cut short leaves nothing that looks restored.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from staffroom.connectors.backups import copies, erasures, packing, sealing, store, verified
from staffroom.connectors.backups.trouble import Trouble


PROJECT = Path(__file__).resolve().parents[3]
AT_MOST = 3600  # seconds for each step that asks the restored database


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be restored, and whereto."""

    source: Path
    into: Path
    keys: tuple[str, ...]
    erased: Path | None
    database: copies.Server | None


def main(argv: Sequence[str] | None = None) -> int:
    """0 where everything was restored and fits, 1 where it was not: then nothing is left behind."""
    given = _arguments(argv)
    started = time.monotonic()
    drill = tempfile.mkdtemp(prefix="staffroom-drill-") if given.drill else ""
    try:
        asked = _asked(given, Path(drill) / "data" if drill else given.into)
        said = restore(asked)
    except (Trouble, OSError, subprocess.SubprocessError) as trouble:
        sys.stderr.write(f"Nothing was restored. {trouble}\n")
        return 1
    finally:
        if drill:
            shutil.rmtree(drill, ignore_errors=True)
    sys.stdout.write("\n".join(said) + "\n")
    seconds = time.monotonic() - started
    if drill:
        sys.stdout.write(
            f"The drill went well in {seconds:.0f} s; what it restored is deleted again.\n"
        )
    else:
        sys.stdout.write(f"Restored into {asked.into} in {seconds:.0f} s.\n")
    return 0


def restore(asked: Asked) -> list[str]:
    """Open, unpack, compare, check, settle; what was found, in words. Refuses a folder that is not empty."""
    _refuse_taken(asked)
    aside = asked.into.with_name(f".{asked.into.name}.restoring")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(mode=0o700, parents=True)
    try:
        manifest = _unpacked(asked, aside / "unpacked")
        data = aside / "data"
        _laid(asked, aside / "unpacked", data, manifest)
        try:
            said = _checked(asked, data, aside, manifest)
            _named(data, asked.into)
        except BaseException:
            if asked.database is not None:
                copies.empty_again(asked.database)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return said


def _named(data: Path, into: Path) -> None:
    """The very end: what was restored gets the name that was asked for."""
    if into.exists():
        into.rmdir()
    store.force(data)
    data.rename(into)
    store.force(into.parent)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="restore", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("source", type=Path, help="the backup")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--into", type=Path, help="an empty folder, or one that is not there yet")
    where.add_argument("--drill", action="store_true", help="restore, check and delete again")
    parser.add_argument("--key", type=Path, help="a file with a recovery key")
    parser.add_argument(
        "--erased", type=Path, help="the list of erasures, unless it stands beside the backup"
    )
    parser.add_argument(
        "--without-erasures", action="store_true",
        help="there is no such list any more: what was erased since the backup comes back",
    )  # fmt: skip
    return parser.parse_args(argv)


def _asked(given: argparse.Namespace, into: Path) -> Asked:
    if not given.source.is_file():
        raise Trouble(f"There is no backup {given.source}.")
    keys = sealing.secrets_in(given.key.read_text("utf-8", errors="replace")) if given.key else []
    if given.key and not keys:
        raise Trouble(
            f"There is no recovery key in {given.key} (a line beginning with AGE-SECRET-KEY-1)."
        )
    erased = given.erased or given.source.resolve().with_name(erasures.NAME)
    if given.without_erasures:
        erased = None
    elif erased.is_file():
        erasures.read(erased)  # one that cannot be read is refused before anything is brought back
    else:
        raise Trouble(
            f"The list of what was erased since is not there: {erased}. It stands beside the backups; give "
            "it with ERASED=… , or say WITHOUT_ERASURES=1 if it is lost: then what was erased comes back."
        )
    address = os.environ.get("STAFFROOM_DATABASE_URL", "").strip()
    server = copies.Server.of_address(address) if address else None
    return Asked(given.source.resolve(), into.resolve(), tuple(keys), erased, server)


def _refuse_taken(asked: Asked) -> None:
    if asked.into.exists() and (not asked.into.is_dir() or any(asked.into.iterdir())):
        raise Trouble(
            f"{asked.into} is not empty. Restore into a folder that is, or is not there yet."
        )
    if asked.database is not None and copies.tables_in(asked.database):
        raise Trouble(
            "The PostgreSQL database is not empty. Make a new one (createdb) and name that."
        )


def _unpacked(asked: Asked, to: Path) -> dict[str, Any]:
    """Everything in the backup, compared with its manifest, which is returned."""
    note = store.note_of(asked.source)
    if note.is_file() and packing.digest_of(asked.source) not in note.read_text(errors="replace"):
        raise Trouble(
            "The backup is not the file that the note beside it tells of: it was changed."
        )
    to.mkdir(mode=0o700)
    packed = to.with_name("packed")
    sealing.unseal(asked.source, packed, asked.keys)
    manifest = packing.unpack(packed, to)
    packed.unlink()
    return manifest


def _laid(asked: Asked, unpacked: Path, data: Path, manifest: dict[str, Any]) -> None:
    """The files as the data folder has them, and the database beside them or in its server."""
    files = unpacked / packing.FILES
    files.rename(data) if files.is_dir() else data.mkdir(mode=0o700)
    data.chmod(0o700)
    kind = manifest["database"]
    copy = unpacked / copies.COPY_NAMES[kind]
    if kind == copies.SQLITE:
        if asked.database is not None:
            raise Trouble(
                "This backup is of SQLite: take STAFFROOM_DATABASE_URL out of the environment."
            )
        copies.look_at_sqlite(copy)
        copy.rename(data / "staffroom.sqlite3")
        store.force(data / "staffroom.sqlite3")
    elif asked.database is None:
        raise Trouble(
            "This backup is of PostgreSQL: name an empty database in STAFFROOM_DATABASE_URL."
        )
    else:
        copies.load_postgresql(asked.database, copy)


def _checked(asked: Asked, data: Path, aside: Path, manifest: dict[str, Any]) -> list[str]:
    """Compare rows and logs with the manifest, settle, and check the logs again against both heads."""
    found = _ask(data, manifest, "receive_restored", str(aside / "logs"))
    _compare_rows(manifest["tables"], found["tables"])
    for log in found["logs"]:
        if not log["wrong"] and _head(log) != manifest["logs"].get(log["slug"]):
            raise Trouble(
                f"The audit log of {log['slug']} has another head than when it was backed up."
            )
    more = ["--erased", str(asked.erased)] if asked.erased else []
    logs = str(aside / "logs-now")
    settled = _ask(
        data, manifest, "settle_restored", logs, f"--made-at={manifest['made_at']}", *more
    )
    said = [
        f"Backup of {manifest['made_at'][:16].replace('T', ' ')} UTC: {len(manifest['files'])} files, "
        f"{len(found['tables'])} tables, {sum(found['tables'].values()):,} rows, all as they were packed.",
        *[_log_in_words(log, manifest, aside) for log in settled["logs"]],
        f"Erased again, because it was erased after the backup: the words of {settled['erased']} entries.",
        f"Held back, so that nothing goes out twice: {settled['held_back']} letters and notices.",
        "Everybody is signed out. Whoever lost access since the backup has it again: look at People.",
    ]
    if asked.erased is None:
        said.append("No list of erasures was given: what was erased since the backup is back.")
    return said


def _log_in_words(log: dict[str, Any], manifest: dict[str, Any], aside: Path) -> str:
    """What the stand-alone program finds of a log against its head then and now. Refuses one that was changed.

    One that did not fit when it was backed up is brought back as it was, and said to be so.
    """
    if not manifest["logs_whole"]:
        return f"{log['slug']}: an audit log did not fit when it was backed up. Now: {log['wrong'] or 'it fits'}"
    then = aside / "head-then"
    then.write_text(manifest["logs"][log["slug"]])
    path = aside / "logs-now" / log["file"]
    wrong = verified.what_is_wrong(path, str(then), f"{log['size']}:{log['root']}")
    if wrong:
        raise Trouble(f"The audit log of {log['slug']} does not fit: {wrong}")
    return (
        f"{log['slug']}: its audit log fits the head of the backup. {manifest['logs'][log['slug']]}"
    )


def _head(log: dict[str, Any]) -> str:
    return f"log: {log['log']}, entries: {log['size']}, head: {log['root']}"


def _compare_rows(told: dict[str, int], found: dict[str, int]) -> None:
    for table in sorted(told.keys() | found.keys()):
        if told.get(table) != found.get(table):
            raise Trouble(
                f"{table} has {found.get(table)} rows, and had {told.get(table)} when it was packed."
            )


def _ask(data: Path, manifest: dict[str, Any], *command: str) -> Any:
    """What one of our commands prints of the restored folder, as JSON."""
    environment = {"STAFFROOM_DATA": str(data), "STAFFROOM_DEMO": "1" if manifest["demo"] else "0"}
    done = subprocess.run(  # noqa: S603
        [sys.executable, str(PROJECT / "manage.py"), *command],
        cwd=PROJECT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=AT_MOST,
    )
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["it did not say why"]
        raise Trouble(f"The restored database could not be read: {said[-1]}")
    return json.loads(done.stdout)


if __name__ == "__main__":
    sys.exit(main())
