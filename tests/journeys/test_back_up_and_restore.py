"""A backup restores: all of it, nothing that was erased since, nothing twice; and it refuses in words."""

from __future__ import annotations

import contextlib
import fcntl
import json
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from staffroom.connectors.backups import erasures, sealing, store
from staffroom.connectors.backups.trouble import Trouble
from staffroom.domain.audit.models import Payload
from staffroom.domain.audit.proofs import lines_of
from staffroom.domain.audit.queries import head
from staffroom.engine.facts import Naming
from staffroom.interfaces.cli import restore
from staffroom.interfaces.jobs import tasks
from staffroom.journeys.back_up import back_up
from staffroom.journeys.backups import state
from staffroom.journeys.erase_words import erase_words
from staffroom.journeys.look_over import look_over
from tests.builders import NOON, sent
from tests.frozen_tables import tampering
from tests.interfaces.web.rows import counts
from tests.journeys.backed_up import KEY, OTHER, Vault, ask, empty_database
from tests.verifier.made_logs import Checked


NIGHT = NOON + timedelta(hours=14)
SECRET_WORDS = "Zorblax Quonnington"  # nobody's name: to be looked for in bytes
LOOK = """
from staffroom.domain.audit.proofs import lines_of
from staffroom.domain.audit.queries import head
from staffroom.domain.outbox.models import Message
from staffroom.domain.publishing.models import Version
from staffroom.domain.schools.queries import by_slug
from staffroom.domain.sign_in.models import Session
s = by_slug("northgate").id
print(json.dumps({
    "lines": list(lines_of(s)),
    "head": [head(s).size, head(s).root],
    "texts": list(Version.objects.values_list("text", flat=True)),
    "waiting": Message.objects.filter(done_at=None, given_up_at=None).count(),
    "held": list(Message.objects.exclude(given_up_at=None).values_list("last_error", flat=True)),
    "sessions": Session.objects.count(),
}))
"""


@pytest.fixture
def vault(real_transactions, cast, settings, tmp_path):
    return Vault(settings, tmp_path)


@pytest.fixture
def quick(monkeypatch):
    """For what is not about the content: the database is looked over here, not by another process."""
    here = lambda data, logs: look_over(logs)  # noqa: E731
    monkeypatch.setattr("staffroom.journeys.back_up.looked_over_elsewhere", here)


@pytest.fixture
def place(vault, monkeypatch):
    with empty_database(monkeypatch) as address:
        yield address


def test_yesterday_comes_back_elsewhere_and_fits_its_head(vault, cast, at, sign_in, place, capsys):
    sent(cast, f"Well done, {SECRET_WORDS}.", at=at)
    sign_in(cast.teacher)
    kept, entries = head(cast.school.id), list(lines_of(cast.school.id))
    made = vault.make(NIGHT)
    before = counts()
    assert before["sign_in_session"] == 1
    assert made.rows == sum(json.loads(store.note_of(made.path).read_text())["tables"].values())
    assert SECRET_WORDS.encode() not in made.path.read_bytes()
    erased = next(n for n, line in enumerate(entries) if "Tobias Quill" in line)
    erase_words(seq=erased, reason="Article 17", by=cast.data_protection, at=at)
    tasks.drain.call_local()
    assert vault.bring_back(made) == 0
    said = capsys.readouterr().out
    assert "Erased again, because it was erased after the backup: the words of 1 entries." in said
    assert f"log: {cast.school.id}, entries: {kept.size}, head: {kept.root}" in said
    back = ask(vault.root / "restored", LOOK)
    assert f"Well done, {SECRET_WORDS}." in back["texts"]
    assert back["waiting"] == back["sessions"] == 0
    assert back["held"] and "Held back" in back["held"][0]
    assert (
        before["audit_entry"] == counts()["audit_entry"] - 1
    )  # the live one is as it was, and erased
    log = vault.root / "log.jsonl"
    log.write_text("".join(f"{line}\n" for line in back["lines"]))
    done = Checked(log, store.note_of(made.path), f"{back['head'][0]}:{back['head'][1]}")
    assert done.ended == 0, done.said
    assert f"later entries tell so: {erased + 1}." in done.said
    assert "says" not in json.loads(back["lines"][erased])
    assert json.loads(back["lines"][-1])["verb"] == "restored from a backup"
    assert (vault.root / "restored" / "secret-key").read_text() == "k" * 64
    assert [p.name for p in vault.root.iterdir() if "restoring" in p.name] == []


def test_what_was_erased_is_in_no_byte_of_what_is_restored(vault, cast, at, place):
    reason = SECRET_WORDS
    erase_words(seq=3, reason=reason, by=cast.headteacher, at=at)
    seq = head(cast.school.id).size - 1
    made = vault.make(NIGHT)
    erase_words(seq=seq, reason="Article 17", by=cast.data_protection, at=at)
    tasks.drain.call_local()
    if connection.vendor == "sqlite":
        live = connection.settings_dict["NAME"]
        for end in ("", "-wal"):
            assert reason.encode() not in Path(live + end).read_bytes()
    assert vault.bring_back(made) == 0
    for path in (vault.root / "restored").rglob("*"):
        assert path.is_dir() or reason.encode() not in path.read_bytes(), path


def test_either_key_opens_it_and_no_other(vault, at, place, capsys, quick):
    made = vault.make(NIGHT)
    for wrong, says in (
        ("AGE-SECRET-KEY-1" + "Q" * 58, "not the secret half"),
        (sealing.new_key().secret, "None of the recovery keys"),
        ("nothing", "There is no recovery key in"),
    ):
        vault.key.write_text(wrong)
        assert says in refused(vault, made, capsys)
    assert not (vault.root / "restored").exists()
    vault.key.write_text(OTHER.secret)
    assert vault.bring_back(made) == 0


def refused(vault, made, capsys, *more, **where) -> str:
    assert vault.bring_back(made, *more, **where) == 1
    said = capsys.readouterr().err
    assert said.startswith("Nothing was restored. ")
    return said


def test_a_restore_that_cannot_be_whole_leaves_nothing_behind(vault, at, place, capsys, quick):
    made = vault.make(NIGHT)
    full = vault.root / "full"
    full.mkdir()
    (full / "something").write_text("of somebody")
    assert "is not empty" in refused(vault, made, capsys, into="full")
    assert [p.name for p in full.iterdir()] == ["something"]
    lost = vault.folder / erasures.NAME
    kept = lost.read_bytes()
    lost.unlink()
    assert "WITHOUT_ERASURES=1" in refused(vault, made, capsys)
    lost.write_bytes(b"{")
    assert "cannot be read" in refused(vault, made, capsys)
    lost.write_bytes(kept)
    whole = made.path.read_bytes()
    made.path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert "it was changed" in refused(vault, made, capsys)
    store.note_of(made.path).unlink()
    assert "not whole" in refused(vault, made, capsys)
    assert restore.main([str(vault.root / "none"), "--into", str(vault.root / "x")]) == 1
    names = {p.name for p in vault.root.iterdir()}
    assert not {n for n in names if n.startswith(".") or n == "restored"}


def test_a_restore_that_fails_at_its_end_empties_the_database_again(
    vault, at, place, capsys, monkeypatch, quick
):
    made = vault.make(NIGHT)
    with monkeypatch.context() as broken:
        broken.setattr(restore, "_compare_rows", lambda told, found: _fail())
        assert "as if rows were missing" in refused(vault, made, capsys)
    assert not (vault.root / "restored").exists()
    assert vault.bring_back(made) == 0


def _fail():
    raise Trouble("as if rows were missing")


def test_a_drill_restores_and_leaves_nothing(vault, at, place, capsys, quick):
    made = vault.make(NIGHT)
    before = set(vault.root.rglob("*"))
    arguments = [str(made.path), "--drill", "--key", str(vault.key)]
    assert restore.main(arguments) == 0
    assert "The drill went well" in capsys.readouterr().out
    assert set(vault.root.rglob("*")) == before


def test_a_backup_of_one_kind_of_database_says_what_it_needs(
    vault, at, place, monkeypatch, capsys, quick
):
    made = vault.make(NIGHT)
    if connection.vendor == "sqlite":
        monkeypatch.setenv("STAFFROOM_DATABASE_URL", "mysql://x/y")
        assert "is like postgresql://" in refused(vault, made, capsys)
        return
    monkeypatch.delenv("STAFFROOM_DATABASE_URL")
    assert "name an empty database" in refused(vault, made, capsys)
    told = connection.settings_dict
    taken = f"postgresql://{told['USER']}@{told['HOST']}:{told['PORT']}/{told['NAME']}"
    monkeypatch.setenv("STAFFROOM_DATABASE_URL", taken)
    assert "is not empty" in refused(vault, made, capsys)


# --- Making one -------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["", "yes", "1", "anybody can read it"])
def test_nothing_is_written_without_a_key_unless_told_in_plain_words(vault, settings, words):
    settings.BACKUP_KEYS, settings.BACKUP_UNENCRYPTED = [], words
    with pytest.raises(Trouble, match="No recovery key is set up"):
        back_up(at=NIGHT)
    assert store.good(vault.folder) == []


def test_told_in_plain_words_it_is_written_unsealed_and_says_so(
    vault, cast, settings, place, capsys, quick
):
    settings.BACKUP_KEYS = []
    settings.BACKUP_UNENCRYPTED = "Anybody who gets the file can read it."
    call_command("back_up")
    assert "NOT sealed" in capsys.readouterr().out
    (made,) = store.good(vault.folder)
    assert made.keys == ()
    vault.key.write_text(KEY.secret)
    assert vault.bring_back(made) == 0


def test_a_secret_key_in_the_settings_is_refused(vault, settings):
    settings.BACKUP_KEYS = [KEY.secret]
    with pytest.raises(CommandError, match="must never be on the server") as refused_:
        call_command("back_up")
    assert KEY.secret not in str(refused_.value)
    assert store.good(vault.folder) == []
    assert not (vault.data / "backup-work").exists()


def test_the_oldest_go_as_the_settings_say(vault, at, quick):
    made = [vault.make(NIGHT + timedelta(days=day)) for day in range(4)]
    assert store.good(vault.folder) == made[:0:-1]


def test_a_log_that_does_not_fit_is_backed_up_said_and_pushes_nothing_out(vault, cast, at, quick):
    first = [vault.make(NIGHT + timedelta(days=day)) for day in range(3)]
    with tampering():
        Payload.objects.filter(entry__school_id=cast.school.id, entry__seq=4).update(
            body='{"by":"x"}'
        )
    made = back_up(at=NIGHT + timedelta(days=3))
    assert "Entry 5 " in made.wrong[0]
    assert (made.rotated, made.backup.whole) == ([], False)
    assert store.good(vault.folder) == [made.backup, *first[::-1]]


def test_two_at_once_are_one(vault, at):
    with (vault.data / "backup.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(Trouble, match="Another backup is being made"):
            back_up(at=NIGHT)


def test_what_a_killed_backup_left_in_the_way_is_cleared(vault, at, quick):
    left = vault.data / "backup-work"
    (left / "data").mkdir(parents=True)
    (left / "data" / "staffroom.sqlite3").write_bytes(b"half")
    vault.make(NIGHT)
    assert not left.exists()


def test_a_disk_that_is_full_says_so_and_leaves_the_others(vault, at, monkeypatch, quick):
    first = vault.make(NIGHT)

    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("staffroom.connectors.backups.packing.pack", full)
        with pytest.raises(Trouble, match="No space left"):
            back_up(at=NIGHT + timedelta(days=1))
    assert store.good(vault.folder) == [first]
    assert not (vault.data / "backup-work").exists()
    assert "No space left" in state(at=NIGHT).last_try.trouble


# --- From another version ---------------------------------------------------------------------


@contextlib.contextmanager
def as_in_another_version(begin, end):
    """The database as another version of Staffroom has it, for as long as it is backed up."""
    begin()
    try:
        yield
    finally:
        end()


def test_a_backup_of_an_older_version_is_brought_up_to_date(vault, cast, at, place, capsys, quick):
    def older():
        for room in ("sites", "outbox"):
            call_command("migrate", room, "0001", verbosity=0)

    with as_in_another_version(older, lambda: call_command("migrate", verbosity=0)):
        with connection.cursor() as cursor:
            columns = connection.introspection.get_table_description(cursor, "sites_site")
        assert "naming" not in {column.name for column in columns}
        made = vault.make(NIGHT)
    assert vault.bring_back(made) == 0, capsys.readouterr().err
    assert "all as they were packed" in capsys.readouterr().out
    sites = ask(vault.root / "restored", SITES)
    assert len(sites) == 4
    assert {naming for _, naming in sites} == {Naming.NOBODY.value}


SITES = """
from staffroom.domain.sites.models import Site
print(json.dumps([[s.name, s.naming] for s in Site.objects.order_by("name")]))
"""


@pytest.mark.parametrize("room", ["archive", "a room to come"])
def test_a_backup_of_a_newer_version_is_refused_in_words(vault, at, place, capsys, room, quick):
    applied = MigrationRecorder(connection)
    newer = (room, "9999_more")
    with as_in_another_version(
        lambda: applied.record_applied(*newer), lambda: applied.record_unapplied(*newer)
    ):
        made = vault.make(NIGHT)
    assert "of a newer Staffroom" in refused(vault, made, capsys)
    assert not (vault.root / "restored").exists()
