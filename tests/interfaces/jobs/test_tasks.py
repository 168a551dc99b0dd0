"""What was to be told is told, once to each, with nobody's personal data in the letter."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.core import mail

from staffroom.domain.audit.acts_once import act_once
from staffroom.domain.audit.models import Acted
from staffroom.domain.audit.proofs import whole_log
from staffroom.domain.outbox.models import Message
from staffroom.domain.outbox.queries import anything_due, backlog
from staffroom.domain.people.models import Import, User
from staffroom.domain.people.states import READY
from staffroom.domain.publishing import operations as publishing
from staffroom.interfaces.jobs import tasks
from staffroom.journeys import publish_a_post
from tests.builders import NOON, ROLL, approved, choose, sent
from tests.journeys.backed_up import Vault
from tests.verifier.made_logs import Checked


DECIDE = "Decide on a post for Northgate School on X"
NAMES = "Well done to Amelia Harcastle for her solo."


def carry_out_all() -> list[tuple[tuple[str, ...], str]]:
    """Everything that is due, and what that leads to; to whom letters went and about what."""
    for _ in range(3):
        tasks.drain.call_local()
    return [(tuple(letter.to), letter.subject) for letter in mail.outbox]


def test_whoever_runs_the_site_hears_of_a_post_and_its_author_of_the_decision(cast, at):
    sent(cast, NAMES, at=at)
    assert carry_out_all() == [(("lead@northgate.example",), DECIDE)]
    mail.outbox.clear()
    approved(cast, "Our choir sang.", at=at)
    assert carry_out_all() == [
        (("teacher@northgate.example",), "Post what was approved for Northgate School on X"),
    ]
    assert not anything_due(NOON + timedelta(days=9))


def test_where_nobody_else_runs_the_site_the_heads_hear(cast, at):
    sent(cast, "Our choir sang.", at=at, by=cast.lead)
    assert {to for (to,), _ in carry_out_all()} == {
        "head@northgate.example",
        "deputy@northgate.example",
    }


def test_a_rejected_post_tells_its_author_where_the_reason_stands(cast, at):
    post_id = sent(cast, "Our choir sang.", at=at)
    publish_a_post.decide(
        post_id=post_id,
        move="reject",
        reason="It is on the website already.",
        overrides={},
        seen_digest=publish_a_post.check_again(post_id, by=cast.lead, on=at.date()).digest,
        by=cast.lead,
        at=at,
    )
    [(to, subject)] = carry_out_all()
    assert to == ("teacher@northgate.example",)
    assert subject == "Read why your post for Northgate School on X was rejected"


def test_what_was_settled_before_its_letter_went_is_not_told(cast, at):
    post_id = sent(cast, "Our choir sang.", at=at)
    tasks.drain.call_local()
    publishing.withdraw(post_id=post_id, by=cast.teacher, at=at)
    assert carry_out_all() == []


def test_a_letter_holds_no_name_and_no_text(cast, at):
    post_id = sent(cast, NAMES, at=at)
    carry_out_all()
    [letter] = mail.outbox
    said = letter.subject + letter.body
    assert not [word for word in ("Amelia", "Harcastle", "solo", "Quill", "Fell") if word in said]
    assert f"/northgate/posts/{post_id}/" in said
    assert letter.extra_headers["Message-ID"].endswith("@localhost>")


def test_a_mail_server_that_is_away_costs_nothing_but_time(cast, at, monkeypatch, caplog):
    sent(cast, NAMES, at=at)

    def away(self):
        raise ConnectionRefusedError("Amelia Harcastle")

    with monkeypatch.context() as broken:
        broken.setattr("django.core.mail.EmailMessage.send", away)
        carry_out_all()
    assert mail.outbox == []
    assert backlog().waiting == 1
    assert not [m for m in Message.objects.all() if "Harcastle" in m.last_error]
    monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: NOON + timedelta(hours=1))
    assert [subject for _, subject in carry_out_all()] == [DECIDE]
    assert backlog().waiting == 0


def test_an_account_that_was_closed_meanwhile_stops_no_other_letter(cast, at):
    sent(cast, "Our choir sang.", at=at, site=cast.facebook)
    tasks.drain.call_local()
    User.objects.filter(id=cast.deputy.id).update(is_active=False)
    carry_out_all()
    assert [letter.to for letter in mail.outbox] == [["head@northgate.example"]]
    assert backlog().waiting == 0


def test_the_sweep_takes_up_what_a_killed_worker_left(cast, at, monkeypatch):
    sent(cast, "Our choir sang.", at=at)
    with monkeypatch.context() as killed:
        killed.setattr(tasks, "carry_out", lambda waiting: None)
        tasks.drain.call_local()
    assert not anything_due(NOON)
    later = NOON + timedelta(minutes=2)
    monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: later)
    for _ in range(2):
        tasks.sweep.call_local()
    assert len(mail.outbox) == 1


def test_once_a_week_the_head_goes_to_the_headteacher_and_the_chair(
    cast, at, monkeypatch, tmp_path
):
    def on_day(days: int) -> list[tuple[tuple[str, ...], str]]:
        later = NOON + timedelta(days=days)
        monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: later)
        mail.outbox.clear()
        tasks.send_weekly_heads.call_local()
        return carry_out_all()

    to = {
        f"{who}@{slug}.example" for who in ("head", "chair") for slug in ("northgate", "southmere")
    }
    first = on_day(0)  # a Wednesday
    assert {address for (address,), _ in first} == to
    assert {subject for _, subject in first} == {"This week's head of the audit log"}
    kept = tmp_path / "letter.txt"
    kept.write_text(next(m for m in mail.outbox if m.to == ["chair@northgate.example"]).body)
    assert max(map(len, kept.read_text().splitlines())) < 998
    assert not [w for w in ("Marlowe", "Ames", "Quill") if w in kept.read_text()]
    assert on_day(0) == on_day(4) == []  # Sunday
    assert len(on_day(5)) == 4  # Monday
    log = tmp_path / "log.jsonl"
    log.write_text("".join(f"{line}\n" for line in whole_log(by=cast.headteacher)))
    assert Checked(log, kept).ended == 0


def test_each_hour_it_is_seen_to_that_there_is_a_good_backup(
    cast, at, settings, tmp_path, caplog, monkeypatch
):
    vault = Vault(settings, tmp_path)
    caplog.set_level("ERROR", logger="staffroom.jobs")
    made: list[datetime] = []
    monkeypatch.setattr(tasks, "back_up", lambda at: made.append(at))
    tasks.keep_backed_up.call_local()
    assert made == [NOON]
    assert "look at the backups" in caplog.text  # there still is none
    caplog.clear()
    settings.BACKUP_KEYS = []
    tasks.keep_backed_up.call_local()
    assert made == [NOON]
    assert [r.alarm for r in caplog.records] == [
        "No backup is made: no recovery key has been set up yet."
    ]
    settings.BACKUP_KEYS = ["age1"]
    monkeypatch.undo()
    monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: NOON)
    tasks.keep_backed_up.call_local()
    assert "a backup failed" in caplog.text
    assert not vault.folder.exists() or not list(vault.folder.glob("*.age"))


@pytest.mark.parametrize(("days", "kept"), [(0, True), (3, False)])
def test_at_night_old_keys_and_old_previews_are_forgotten(cast, at, monkeypatch, days, kept):
    act_once(key="k", at=NOON, act=lambda: "")
    choose("roll", ROLL, by=cast.office, at=at)
    monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: NOON + timedelta(days=days))
    tasks.tidy.call_local()
    assert (Acted.objects.exists(), Import.objects.filter(state=READY).exists()) == (kept, kept)
