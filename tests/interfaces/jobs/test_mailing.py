"""Letters reach a real mail server, once each, whatever it answers and whenever the line breaks."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from django.db import transaction

from staffroom.domain.audit.queries import entries
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.letters import NOT_KNOWN, Sort
from staffroom.domain.outbox.models import Message
from staffroom.engine.refusal import Refused
from staffroom.interfaces.jobs import mailing, tasks
from tests.builders import NOON
from tests.mail_server import free_port, listening


@pytest.fixture(autouse=True)
def nothing_else_waits(cast):
    """What opening the schools has put is not what is looked at here."""
    Message.objects.all().delete()


@pytest.fixture
def server(settings):
    with listening() as started:
        settings.EMAIL_BACKEND = mailing.SMTP
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", started.port
        settings.PUBLIC_URL = "https://staffroom.northgate.example"
        yield started


@pytest.fixture
def later(monkeypatch):
    """Let the clock show a later moment."""

    def go(after: timedelta) -> None:
        monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: NOON + after)

    return go


def put(cast, sort: Sort = Sort.RECORD, subject: str = "A record", person: str = "headteacher"):
    with transaction.atomic():
        return outbox.put_letter(
            sort=sort,
            to=cast.people[person].id,
            template="as said",
            facts={"subject": subject, "line": "It says < & > so.", "path": "/northgate/"},
            school_id=cast.school.id,
            at=NOON,
        )


def test_a_letter_arrives_in_plain_words_and_as_html(cast, at, server):
    row = put(cast, subject="Für alle: a record")
    tasks.drain.call_local()
    [(to, letter)] = server.taken
    plain, html = (
        part.get_payload(decode=True).decode().replace("\r\n", "\n")
        for part in letter.get_payload()
    )
    assert to == "head@northgate.example"
    assert letter["Message-ID"] == f"<{row}@staffroom.northgate.example>"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert "It says < & > so.\n\nhttps://staffroom.northgate.example/northgate/" in plain
    assert "It says &lt; &amp; &gt; so." in html
    assert Message.objects.get().done_at == NOON


def test_an_address_that_is_refused_is_given_up_at_once_and_shown(cast, at, server):
    server.refuses["head@northgate.example"] = "550 5.1.1 no head@northgate.example here"
    put(cast)
    put(cast, person="deputy")
    tasks.drain.call_local()
    assert server.to == ["deputy@northgate.example"]
    kept = Message.objects.get(done_at=None)
    assert kept.given_up_at == NOON
    assert kept.last_error == "The mail server refused this address (550)."


def test_an_address_that_is_full_just_now_is_tried_again(cast, at, server, later):
    server.refuses["head@northgate.example"] = "452 mailbox full"
    put(cast)
    tasks.drain.call_local()
    assert Message.objects.get().given_up_at is None
    server.refuses.clear()
    later(timedelta(minutes=5))
    tasks.drain.call_local()
    assert server.to == ["head@northgate.example"]


def test_a_dead_server_costs_time_and_no_letter(cast, at, server, settings, later):
    settings.EMAIL_PORT = free_port()
    put(cast, Sort.TASKS)
    tasks.drain.call_local()
    assert "could not be reached" in Message.objects.get().last_error
    settings.EMAIL_PORT = server.port
    later(timedelta(hours=1))
    tasks.drain.call_local()
    assert server.to == ["head@northgate.example"]


@pytest.mark.parametrize(("answer", "for_good"), [("451 later", False), ("554 spam", True)])
def test_words_that_are_refused_went_nowhere(cast, at, server, answer, for_good):
    server.answer = answer
    put(cast, Sort.TASKS)
    tasks.drain.call_local()
    kept = Message.objects.get()
    assert (kept.handed_at, kept.given_up_at is not None) == (None, for_good)
    assert server.taken == []


def test_after_a_broken_line_a_reminder_is_left_and_a_record_goes_again_as_the_same(
    cast, at, server, later
):
    server.hangs_up = True
    reminder, record = put(cast, Sort.TASKS), put(cast, Sort.RECORD)
    tasks.drain.call_local()
    server.hangs_up = False
    assert Message.objects.get(id=reminder).last_error == NOT_KNOWN
    later(timedelta(hours=1))
    tasks.drain.call_local()
    sent = Counter(i.partition("@")[0].strip("<") for i in server.ids)
    assert sent == {reminder: 1, record: 2}
    assert Message.objects.get(id=record).done_at is not None


def test_a_row_that_another_worker_has_taken_is_not_sent_from_here(cast, at, server):
    put(cast)
    [mine] = outbox.claim(at=NOON)
    [theirs] = outbox.claim(at=NOON + outbox.CLAIMED_FOR)
    tasks.carry_out(mine)
    assert server.taken == []
    tasks.carry_out(theirs)
    assert len(server.taken) == 1


def test_without_a_mail_server_a_letter_is_one_file_however_often_it_is_tried(
    cast, at, settings, tmp_path
):
    settings.EMAIL_BACKEND, settings.EMAIL_FILE_PATH = mailing.FILES, str(tmp_path / "mail")
    row = put(cast)
    [waiting] = outbox.claim(at=NOON)
    for _ in range(2):
        Message.objects.update(done_at=None, due_at=waiting.until)
        Message.objects.update(body=waiting.body)
        tasks.carry_out(waiting)
    [file] = (tmp_path / "mail").iterdir()
    assert file.name == f"{row}.eml"
    assert b"Subject: A record" in file.read_bytes()


def test_whoever_looks_after_letters_has_one_tried_again_and_the_log_tells(cast, at, server, later):
    server.refuses["head@northgate.example"] = "550 no such mailbox"
    row = put(cast)
    tasks.drain.call_local()
    server.refuses.clear()
    with pytest.raises(Refused, match="looked after by the technician"):
        outbox.try_again(message_id=row, by=cast.teacher, at=NOON)
    with pytest.raises(Refused, match="no such letter"):
        outbox.try_again(message_id=row, by=cast.other.technician, at=NOON)
    outbox.try_again(message_id=row, by=cast.technician, at=NOON)
    tasks.drain.call_local()
    assert server.to == ["head@northgate.example"]
    assert entries(by=cast.headteacher, verb="letter tried again")
    with pytest.raises(Refused, match="no such letter"):
        outbox.try_again(message_id=row, by=cast.technician, at=NOON)
