"""Backups as the headteacher and the technician see them, and the alarm on their home pages."""

from __future__ import annotations

from datetime import timedelta

import pytest

from staffroom.connectors.backups import store
from staffroom.journeys.backups import Plan, is_due, note_try, plan, state
from tests.builders import NOON
from tests.journeys.backed_up import KEY, Vault


PAGE = "/northgate/backups/"
HEAD = "log: x, entries: 273, head: y"


@pytest.fixture
def vault(cast, settings, tmp_path):
    return Vault(settings, tmp_path)


def put(vault: Vault, *, hours_ago: float, **other) -> store.Backup:
    at = NOON - timedelta(hours=hours_ago)
    packed = vault.root / "packed"
    packed.write_bytes(b"sealed")
    note = {
        "made_at": at.isoformat(), "size": 6, "sha256": "0" * 64, "database": "sqlite",
        "tables": {"people_pupil": 1234}, "logs": {"northgate": HEAD, "southmere": "theirs"},
        "logs_whole": True, "keys": [KEY.public],
    } | other  # fmt: skip
    return store.put(vault.folder, packed, note, sealed=bool(note["keys"]), at=at)


def alarm(browser) -> bool:
    return (
        '<a href="/northgate/backups/">'
        in browser.get("/northgate/").content.decode().split('aria-labelledby="due"')[0]
    )


def test_backups_on_the_disk_of_the_data_are_never_green(vault, cast, sign_in):
    put(vault, hours_ago=1)
    seen = sign_in(cast.technician).get(PAGE).content.decode()
    assert "On the same disk as the data" in seen
    assert "Needs attention" in seen


def test_a_fresh_backup_is_shown_with_its_age_size_head_and_key(vault, cast, sign_in, monkeypatch):
    monkeypatch.setattr(Plan, "on_one_disk", False)
    put(vault, hours_ago=9.7)
    for person in (cast.headteacher, cast.technician):
        seen = sign_in(person).get(PAGE).content.decode()
        for words in (
            'class="state kept"',
            "9 hours old",
            "1,234 rows",
            "6\xa0bytes",
            HEAD,
            KEY.public,
        ):
            assert words in seen
        assert "theirs" not in seen
        assert not alarm(sign_in(person))


@pytest.mark.parametrize(
    ("hours_ago", "alarmed"), [(0, False), (25.9, False), (26.1, True), (999, True), (-2, True)]
)
def test_older_than_26_hours_is_an_alarm(vault, cast, sign_in, hours_ago, alarmed):
    put(vault, hours_ago=hours_ago)
    for person in (cast.headteacher, cast.technician):
        assert alarm(sign_in(person)) is alarmed
    assert bool(state(at=NOON).alarm) is alarmed
    assert not alarm(sign_in(cast.teacher))


def test_none_at_all_and_none_set_up_are_alarms_with_what_to_do(vault, cast, sign_in, settings):
    browser = sign_in(cast.technician)
    assert "No good backup has been made yet." in browser.get(PAGE).content.decode()
    assert alarm(browser)
    settings.BACKUP_KEYS = []
    seen = browser.get(PAGE).content.decode()
    assert "no recovery key has been set up yet" in seen
    assert "make recovery-key" in seen
    assert alarm(browser)


def test_a_demo_needs_none_and_says_so(vault, cast, sign_in, settings):
    settings.DEMO = True
    browser = sign_in(cast.technician)
    assert "nothing in it needs a backup" in browser.get(PAGE).content.decode()
    assert not alarm(browser)


def test_what_is_not_sealed_or_not_whole_or_failed_is_never_green(vault, cast, sign_in):
    browser = sign_in(cast.technician)
    put(vault, hours_ago=5, keys=[])
    assert "It is not sealed" in browser.get(PAGE).content.decode()
    put(vault, hours_ago=4, logs_whole=False)
    assert "did not fit its head" in browser.get(PAGE).content.decode()
    put(vault, hours_ago=3)
    note_try(plan(), "No space left on device", at=NOON - timedelta(hours=1))
    seen = browser.get(PAGE).content.decode()
    assert "The last try failed" in seen and "No space left on device" in seen
    assert alarm(browser)
    note_try(plan(), "", at=NOON)
    assert not alarm(browser)


def test_a_note_that_is_odd_breaks_no_page(vault, cast, sign_in):
    vault.folder.mkdir()
    (vault.folder / "staffroom-20261111T000000Z.json").write_bytes(b"\xff")
    (vault.folder / "staffroom-20261111T000000Z.tar.gz.age").write_bytes(b"x")
    (vault.data / "last-backup-try.json").write_text("[]")
    assert sign_in(cast.headteacher).get(PAGE).status_code == 200


@pytest.mark.parametrize(
    ("hours_ago", "hour", "due"),
    [
        (23, 2, True),  # last night's
        (23, 12, False),
        (19, 2, False),  # tonight's is made
        (25.5, 12, True),  # the night was missed
        (-2, 12, True),  # the clock was put back
    ],
)
def test_one_is_made_each_night_and_a_missed_one_made_up_for(vault, hours_ago, hour, due):
    put(vault, hours_ago=hours_ago)
    at = NOON.replace(hour=hour)
    backdated = at - NOON
    now = state(at=NOON)
    moved = store.Backup(**{f: getattr(now.last, f) for f in now.last.__slots__} | {"made_at": now.last.made_at + backdated})  # fmt: skip
    assert is_due(type(now)(now.plan, [moved], None, now.standing, ""), at=at) is due


def test_without_a_key_none_is_ever_due(vault, settings):
    assert is_due(state(at=NOON), at=NOON)
    settings.BACKUP_KEYS = []
    assert not is_due(state(at=NOON), at=NOON)
