"""What was packed comes out as it was, and anything else is refused."""

from __future__ import annotations

import io
import json
import tarfile

import pytest

from staffroom.connectors.backups import packing
from staffroom.connectors.backups.trouble import Trouble


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    (folder / "outgoing-mail").mkdir(parents=True)
    (folder / "outgoing-mail" / "a letter.eml").write_bytes(b"Dear chair")
    (folder / "secret-key").write_text("k" * 64)
    (folder / "static").mkdir()
    (folder / "static" / "style.css").write_text("made anew")
    (folder / "backups").mkdir()
    (folder / "backups" / "old").write_bytes(b"x")
    (folder / "jobs.sqlite3").write_bytes(b"x")
    (folder / "elsewhere").symlink_to("/etc/hostname")
    (folder / "staffroom.sqlite3").write_bytes(b"the live one")
    (tmp_path / "copy").write_bytes(b"the copy" * 1000)
    return folder


def packed(data):
    to = data.parent / "packed"
    leave = frozenset({data / "backups", data / "staffroom.sqlite3"})
    told = {
        "made_at": "2026-11-24T02:20:00+00:00", "database": "sqlite", "demo": False,
        "tables": {}, "logs": {}, "logs_whole": True,
    }  # fmt: skip
    packing.pack(data.parent / "copy", "database.sqlite3", data, leave=leave, told=told, to=to)
    return to


def test_everything_worth_keeping_comes_out_as_it_was(data, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    manifest = packing.unpack(packed(data), out)
    found = {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*") if p.is_file()}
    assert found == {
        "database.sqlite3": b"the copy" * 1000,
        "files/secret-key": b"k" * 64,
        "files/outgoing-mail/a letter.eml": b"Dear chair",
    }
    assert manifest["files"].keys() == found.keys()
    assert manifest["made_at"] == "2026-11-24T02:20:00+00:00"
    assert (out / "files" / "secret-key").stat().st_mode & 0o077 == 0


def remade(source, to, change):
    """The same pack with its members changed: `change` takes and gives a list of (TarInfo, bytes)."""
    with tarfile.open(source, "r:gz") as tar:
        members = [(member, tar.extractfile(member).read()) for member in tar]
    with tarfile.open(to, "w:gz") as tar:
        for member, content in change(members):
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return to


def other(members, **changed):
    """The manifest with something else in it."""
    return members[-1][0], json.dumps(json.loads(members[-1][1]) | changed).encode()


def named(name, content=b"x", kind=tarfile.REGTYPE):
    member = tarfile.TarInfo(name)
    member.type = kind
    return member, content


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda m: m[:-1], "no manifest"),
        (lambda m: m[1:], "lacks database.sqlite3"),
        (lambda m: [named("files/more"), *m], "which its manifest does not name"),
        (lambda m: [(m[0][0], b"other" * 1600), *m[1:]], "is not as it was"),
        (lambda m: [named("../../outside"), *m], "never packs"),
        (lambda m: [named("/etc/outside"), *m], "never packs"),
        (lambda m: [named("files/./odd"), *m], "never packs"),
        (lambda m: [named("files/jobs.sqlite3"), *m], "never packs"),
        (lambda m: [named("files/static/staffroom.js"), *m], "never packs"),
        (lambda m: [m[0], *m], "never packs"),
        (lambda m: [named("files/link", b"", tarfile.SYMTYPE), *m], "never packs"),
        (lambda m: [named("files/hard", b"", tarfile.LNKTYPE), *m], "never packs"),
        (lambda m: [named("files/dev", b"", tarfile.CHRTYPE), *m], "never packs"),
        (lambda m: [*m[:-1], (m[-1][0], b"[]")], "another version"),
        (lambda m: [*m[:-1], (m[-1][0], json.dumps({"format": 2}).encode())], "another version"),
        (lambda m: [*m[:-1], (m[-1][0], b"{")], "no manifest"),
        (lambda m: [*m[:-1], other(m, database="oracle")], "none of Staffroom"),
        (lambda m: [*m[:-1], other(m, made_at="--settings=evil")], "none of Staffroom"),
        (lambda m: [*m[:-1], other(m, tables=[])], "none of Staffroom"),
        (lambda m: [*m[:-1], other(m, files=None)], "none of Staffroom"),
    ],
)
def test_whatever_was_done_to_a_pack_is_refused(data, tmp_path, change, says):
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Trouble, match=says):
        packing.unpack(remade(packed(data), tmp_path / "other", change), out)
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize("part", [0, 10, 400, -1])
def test_a_pack_that_was_cut_off_is_refused(data, tmp_path, part):
    source = packed(data)
    source.write_bytes(source.read_bytes()[:part])
    (tmp_path / "out").mkdir()
    with pytest.raises(Trouble, match="not whole|no manifest"):
        packing.unpack(source, tmp_path / "out")


def test_what_is_no_pack_at_all_is_refused(tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" * 500)
    (tmp_path / "out").mkdir()
    with pytest.raises(Trouble, match="not whole"):
        packing.unpack(tmp_path / "photo.jpg", tmp_path / "out")
