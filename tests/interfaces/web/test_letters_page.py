"""The page of letters: what waits and why, for technician and headteacher; nothing of what is in them."""

from __future__ import annotations

import pytest
from django.db import transaction

from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.letters import Sort
from staffroom.domain.outbox.models import Message
from tests.builders import NOON


@pytest.fixture
def letter(cast, at) -> str:
    Message.objects.all().delete()
    with transaction.atomic():
        return outbox.put_letter(
            sort=Sort.RECORD,
            to=cast.chair.id,
            template="as said",
            facts={"subject": "Secret subject", "line": "Secret line", "path": "/"},
            school_id=cast.school.id,
            at=NOON,
        )


def failed(letter: str, *, for_good: bool = False) -> None:
    outbox.failed(
        message_id=letter,
        error="The mail server could not be reached (ConnectionRefusedError).",
        for_good=for_good,
        at=NOON,
    )


@pytest.mark.parametrize("who", ["technician", "headteacher"])
def test_whoever_looks_after_letters_sees_to_whom_and_why_not(cast, sign_in, letter, who):
    failed(letter)
    words = sign_in(cast.people[who]).get("/northgate/letters/").content.decode()
    assert "A record to keep, to Cuthbert Ames" in words
    assert "could not be reached" in words
    assert "Secret" not in words


def test_what_was_given_up_is_tried_again_with_one_press(cast, sign_in, letter):
    failed(letter, for_good=True)
    technician = sign_in(cast.technician)
    assert "Given up" in technician.get("/northgate/letters/").content.decode()
    said = technician.post(f"/northgate/letters/{letter}/", {"once": "a"}, follow=True)
    assert "tried again within seconds" in said.content.decode()
    assert Message.objects.get().given_up_at is None


def test_what_was_given_up_can_be_let_go(cast, sign_in, letter):
    failed(letter, for_good=True)
    head = sign_in(cast.headteacher)
    said = head.post(f"/northgate/letters/{letter}/", {"act": "leave", "once": "a"}, follow=True)
    assert "It stands here no more" in said.content.decode()
    assert Message.objects.get().body == {}
    late = head.post(f"/northgate/letters/{letter}/", {"once": "b"}, follow=True)
    assert "no such letter waiting" in late.content.decode()


def test_what_is_still_tried_is_not_let_go(cast, sign_in, letter):
    failed(letter)
    technician = sign_in(cast.technician)
    said = technician.post(
        f"/northgate/letters/{letter}/", {"act": "leave", "once": "a"}, follow=True
    )
    assert "no such letter waiting" in said.content.decode()
    assert Message.objects.get().done_at is None


def test_without_a_mail_server_the_page_says_where_letters_are(cast, sign_in, letter):
    words = sign_in(cast.technician).get("/northgate/letters/").content.decode()
    assert "outgoing-mail" in words
