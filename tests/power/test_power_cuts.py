"""The power is cut at thousands of moments: nothing that was said to be done is lost, nothing is half done.

What kill -9 cannot show: the operating system keeps what a killed process wrote, a power cut does not.
With synchronous=NORMAL, which many guides advise, the very same test must find losses.
"""

from __future__ import annotations

import os
import random
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

pytestmark = pytest.mark.skipif(compiler() is None, reason="no C compiler found (cc)")


class Run:
    """One process that wrote and said so, what it did to the disk, and the disk before it."""

    def __init__(self, folder: Path, synchronous: str) -> None:
        self.data = folder / "data"
        self.environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(PROJECT),
            "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
            "STAFFROOM_DATA": str(self.data),
            "STAFFROOM_LOG_LEVEL": "CRITICAL",
        }
        _run([sys.executable, "manage.py", "migrate", "--verbosity", "0"], self.environment)
        self.before = {"staffroom.sqlite3": (self.data / "staffroom.sqlite3").read_bytes()}
        assert not (self.data / "staffroom.sqlite3-wal").exists()
        shim, trace = folder / "shim.so", folder / "trace"
        source = str(Path(__file__).with_name("shim.c"))
        _run([compiler(), "-shared", "-fPIC", "-O2", "-o", str(shim), source, "-ldl", "-lpthread"])
        watched = {
            "LD_PRELOAD": str(shim),
            "POWER_FOLDER": str(self.data),
            "POWER_TRACE": str(trace),
        }
        command = [sys.executable, "-m", "tests.power.writes", str(ENTRIES), synchronous]
        _run(command, self.environment | watched)
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
def full(tmp_path_factory) -> Run:
    return Run(tmp_path_factory.mktemp("full"), "FULL")


def test_the_notes_tell_of_writes_of_syncs_and_of_what_was_said(full):
    done = {kind: sum(act.kind == kind for act in full.acts) for kind in "ws"}
    assert done["w"] > ENTRIES * 3
    assert done["s"] >= ENTRIES
    assert [act.data for act in full.acts if act.name == cuts.SAID][
        -1
    ] == f"{ENTRIES - 1}\n".encode()
    names = {act.name for act in full.acts if act.kind == "s"}
    assert {"staffroom.sqlite3", "staffroom.sqlite3-wal"} <= names  # a checkpoint among them


@pytest.mark.parametrize("torn", [False, True], ids=["nothing kept", "any part kept"])
def test_nothing_that_was_said_to_be_done_is_lost(full, tmp_path, torn):
    assert full.after(tmp_path, torn=torn) == []


def test_the_same_cuts_find_losses_where_the_disk_is_not_waited_for(tmp_path_factory, tmp_path):
    hasty = Run(tmp_path_factory.mktemp("hasty"), "NORMAL")
    found = hasty.after(tmp_path, torn=False)
    assert len(found) > CUTS / 2
    assert all(trouble.startswith("lost") for trouble in found)
