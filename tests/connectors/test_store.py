"""The folder of backups: what is half written is never good, and the last good one is never let go."""

from __future__ import annotations

import json
import os
import time
from datetime import UTC, datetime, timedelta

import pytest

from staffroom.connectors.backups import erasures, store
from staffroom.connectors.backups.erasures import Erasure
from staffroom.connectors.backups.trouble import Trouble


AT = datetime(2026, 11, 24, 2, 20, tzinfo=UTC)


def note(at: datetime, content: bytes) -> dict:
    return {
        "made_at": at.isoformat(),
        "size": len(content),
        "sha256": "0" * 64,
        "database": "sqlite",
        "tables": {"people_pupil": 3},
        "logs": {"northgate": "log: x, entries: 1, head: y"},
        "logs_whole": True,
        "keys": ["age1"],
    }


def put(folder, at: datetime = AT, content: bytes = b"sealed") -> store.Backup:
    packed = folder.parent / "packed"
    packed.write_bytes(content)
    return store.put(folder, packed, note(at, content), sealed=True, at=at)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


def test_what_was_put_is_good_and_the_newest_comes_first(folder):
    assert store.good(folder) == []
    first, second = put(folder), put(folder, AT + timedelta(days=1))
    assert store.good(folder) == [second, first]
    assert first.name == "staffroom-20261124T022000Z.tar.gz.age"
    assert (first.rows, first.whole, first.path.read_bytes()) == (3, True, b"sealed")
    assert folder.stat().st_mode & 0o077 == first.path.stat().st_mode & 0o077 == 0


def test_two_in_one_second_stand_beside_each_other(folder):
    assert put(folder).name != put(folder).name
    assert len(store.good(folder)) == 2


class Killed(BaseException):
    """What a kill is to the code that it stops."""


@pytest.mark.parametrize("step", range(8))
def test_a_backup_cut_short_at_any_step_is_no_good_backup_and_the_others_are(
    folder, monkeypatch, step
):
    before = put(folder, AT - timedelta(days=1))
    counted = {"left": step}

    def stops(act):
        def inner(*args, **kwargs):
            if counted["left"] == 0:
                raise Killed
            counted["left"] -= 1
            return act(*args, **kwargs)

        return inner

    with monkeypatch.context() as killed:
        for where, name in ((os, "fsync"), (store.shutil, "move"), (store.Path, "rename")):
            killed.setattr(where, name, stops(getattr(where, name)))
        try:
            put(folder)
            done = True
        except Killed:
            done = False
    found = store.good(folder)
    assert before in found
    # Six steps make it good; the seventh only has the disk keep the note's name.
    assert len(found) == (2 if step > 5 else 1)
    assert done == (step > 6)
    again = put(folder)
    assert store.good(folder)[0].path == again.path


@pytest.mark.parametrize(
    "spoil",
    [
        lambda b: b.path.unlink(),
        lambda b: b.path.write_bytes(b"seal"),
        lambda b: store.note_of(b.path).write_text("{"),
        lambda b: store.note_of(b.path).write_text("[]"),
        lambda b: store.note_of(b.path).write_text("{}"),
        lambda b: store.note_of(b.path).write_bytes(b"\xff\x00"),
        lambda b: store.note_of(b.path).unlink(),
        lambda b: store.note_of(b.path).write_text(json.dumps(note(AT, b"sealed") | {"tables": 3})),
        lambda b: store.note_of(b.path).write_text(
            json.dumps(note(AT, b"sealed") | {"made_at": "2026-11-24T02:20:00"})
        ),
    ],
)
def test_what_is_odd_is_no_good_backup_and_breaks_nothing(folder, spoil):
    whole = put(folder, AT - timedelta(days=1))
    spoil(put(folder))
    assert store.good(folder) == [whole]
    assert store.rotate(folder, keep=1, at=AT) == []


def test_the_oldest_go_and_the_last_good_one_never_does(folder):
    made = [put(folder, AT + timedelta(days=day)) for day in range(5)]
    assert store.rotate(folder, keep=3, at=AT) == [made[1].name, made[0].name]
    assert store.good(folder) == made[:1:-1]
    assert store.rotate(folder, keep=0, at=AT) == [made[3].name, made[2].name]
    assert store.good(folder) == [made[4]]
    assert [p.name for p in folder.iterdir() if "2026112" in p.name and p not in
            {made[4].path, store.note_of(made[4].path)}] == []  # fmt: skip


def test_a_deletion_cut_short_leaves_no_good_backup_that_is_not_one(folder, monkeypatch):
    old, new = put(folder), put(folder, AT + timedelta(days=1))
    unlink = store.Path.unlink

    def first_only(path, *args, **kwargs):
        unlink(path, *args, **kwargs)
        raise Killed

    with monkeypatch.context() as killed, pytest.raises(Killed):
        killed.setattr(store.Path, "unlink", first_only)
        store.rotate(folder, keep=1, at=AT)
    assert store.good(folder) == [new]
    assert old.path.exists()  # without its note: no good backup, and nobody's to lose


def test_what_a_kill_left_behind_goes_after_a_day_and_not_before(folder):
    put(folder)
    left = folder / ".staffroom-20261120T022000Z.tar.gz.age.part"
    left.write_bytes(b"half")
    now = datetime.now(UTC)  # noqa: TID251
    store.rotate(folder, keep=9, at=now)
    assert left.exists()
    yesterday = time.time() - 25 * 3600
    os.utime(left, (yesterday, yesterday))
    store.rotate(folder, keep=9, at=now)
    assert not left.exists()


def test_nothing_ever_leaves_the_list_of_erasures(folder):
    one, two = Erasure("a", 3, "f" * 64), Erasure("b", 1, "0" * 64)
    erasures.add(folder, [])
    assert (folder / erasures.NAME).read_bytes() == b""
    erasures.add(folder, [two])
    erasures.add(folder, [one])
    erasures.add(folder, [])  # an older backup was restored: the database tells of none
    assert erasures.read(folder / erasures.NAME) == [one, two]


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'{"log": "a"}', b"\xff\xfe", b'{"log":"a","seq":"x","leaf":""}']
)
def test_a_list_that_cannot_be_read_is_refused_whole(folder, content):
    folder.mkdir()
    (folder / erasures.NAME).write_bytes(b'{"log": "a", "seq": 1, "leaf": "f"}\n' + content)
    with pytest.raises(Trouble, match="cannot be read"):
        erasures.read(folder / erasures.NAME)
