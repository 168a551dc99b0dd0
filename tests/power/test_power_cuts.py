"""The power is cut at thousands of moments: nothing that was said to be done is lost, nothing is half done.

What kill -9 cannot show: the operating system keeps what a killed process wrote, a power cut does not.
With synchronous=NORMAL, which many guides advise, the very same test must find losses.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.found import compiler
from tests.how_often import how_often
from tests.power import cuts


PROJECT = Path(__file__).resolve().parents[2]
ENTRIES = how_often(150, 600)
CUTS = how_often(150, 1000)  # of each kind: nothing kept of what was not forced, and any part of it

pytestmark = [
    # On a laptop without one; where everything is to be tested, `tests.run` makes that a failure.
    pytest.mark.skipif(compiler() is None, reason="no C compiler found (cc)"),
    pytest.mark.xdist_group("power"),  # one disk for all of them
]


class Disk:
    """An empty database as the product makes it, and the shim that notes what is done to it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.shim = folder, folder / "shim.so"
        migrate = [sys.executable, "manage.py", "migrate", "--verbosity", "0"]
        _run(migrate, environment(folder / "data"))
        self.database = folder / "data" / "staffroom.sqlite3"
        assert not self.database.with_name("staffroom.sqlite3-wal").exists()
        source = str(Path(__file__).with_name("shim.c"))
        flags = ["-shared", "-fPIC", "-O2", "-ldl", "-lpthread"]
        _run([compiler(), source, *flags, "-o", str(self.shim)])


class Run:
    """One process that wrote and said so, what it did to the disk, and the disk before it."""

    def __init__(self, disk: Disk, synchronous: str) -> None:
        data, trace = disk.folder / synchronous, disk.folder / f"{synchronous}.trace"
        data.mkdir()
        shutil.copy(disk.database, data)
        self.before = {"staffroom.sqlite3": disk.database.read_bytes()}
        watched = {
            "LD_PRELOAD": str(disk.shim),
            "POWER_FOLDER": str(data),
            "POWER_TRACE": str(trace),
        }
        command = [sys.executable, "-m", "tests.power.writes", str(ENTRIES), synchronous]
        _run(command, environment(data) | watched)
        self.acts = cuts.read(trace)

    def after(self, folder: Path, *, torn: bool) -> list[str]:
        """What is wrong after each of many cuts; empty where nothing is."""
        dice = random.Random(6962)  # noqa: S311
        moments = [dice.randrange(1, len(self.acts) + 1) for _ in range(CUTS)]
        return [
            trouble
            for said, files in cuts.cut_at(self.acts, self.before, moments, dice, torn=torn)
            if (trouble := what_is_wrong(folder, said, files))
        ]


def environment(data: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(PROJECT),
        "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
        "STAFFROOM_DATA": str(data),
        "STAFFROOM_LOG_LEVEL": "CRITICAL",
    }


def _run(command: list[str], environment: dict[str, str] | None = None) -> None:
    done = subprocess.run(
        command,
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr


def what_is_wrong(folder: Path, said: int, files: dict[str, bytes]) -> str:
    """What SQLite finds when the power is back: everything that was said, each entry whole."""
    for old in folder.iterdir():
        old.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    database = sqlite3.connect(folder / "staffroom.sqlite3")
    try:
        (whole,) = database.execute("PRAGMA integrity_check").fetchone()
        entries, last, words = database.execute(
            "SELECT count(*), coalesce(max(seq) + 1, 0), (SELECT count(*) FROM audit_payload) FROM audit_entry"
        ).fetchone()
        size = database.execute("SELECT coalesce(max(size), 0) FROM audit_log").fetchone()[0]
    except sqlite3.DatabaseError as error:
        return f"damaged: {error}"
    finally:
        database.close()
    if whole != "ok":
        return f"damaged: {whole}"
    if not entries == last == words == size:
        return f"half done: {entries} entries, {last} places, {words} words, {size} counted"
    return f"lost: {said - entries} of {said}" if entries < said else ""


@pytest.fixture(scope="module")
def disk(tmp_path_factory) -> Disk:
    return Disk(tmp_path_factory.mktemp("disk"))


@pytest.fixture(scope="module")
def full(disk) -> Run:
    return Run(disk, "FULL")


def test_the_notes_tell_of_writes_of_syncs_and_of_what_was_said(full):
    done = {kind: sum(act.kind == kind for act in full.acts) for kind in "ws"}
    assert done["w"] > ENTRIES * 3
    assert done["s"] >= ENTRIES
    assert [act.data for act in full.acts if act.name == cuts.SAID][
        -1
    ] == f"{ENTRIES - 1}\n".encode()
    names = {act.name for act in full.acts if act.kind == "s"}
    # A checkpoint among them, and the name of the new file.
    assert {"staffroom.sqlite3", "staffroom.sqlite3-wal", cuts.FOLDER} <= names


@pytest.mark.parametrize("torn", [False, True], ids=["nothing kept", "any part kept"])
def test_nothing_that_was_said_to_be_done_is_lost(full, tmp_path, torn):
    assert full.after(tmp_path, torn=torn) == []


def test_the_same_cuts_find_losses_where_the_disk_is_not_waited_for(disk, tmp_path):
    found = Run(disk, "NORMAL").after(tmp_path, torn=False)
    assert len(found) > CUTS / 2
    assert all(trouble.startswith("lost") for trouble in found)
