"""Effects leave a transaction as rows, are carried out once, and survive whoever carries them out."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction

from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.models import Message
from staffroom.domain.outbox.queries import anything_due, backlog
from tests.builders import NOON
from tests.threads import at_once


MINUTE = timedelta(minutes=1)


def put(number: int = 1) -> None:
    with transaction.atomic():
        outbox.put(kind="post waits", school_id="s", body={"post_id": str(number)}, at=NOON)


def test_outside_a_transaction_it_refuses(real_transactions):
    with pytest.raises(RuntimeError, match="transaction"):
        outbox.put(kind="x", school_id="s", body={}, at=NOON)


def test_an_effect_goes_with_the_transaction_that_caused_it(db):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        put()
        raise ZeroDivisionError
    assert not anything_due(NOON)


def test_what_is_claimed_is_nobody_elses(db):
    put()
    [claimed] = outbox.claim(at=NOON)
    assert claimed.body == {"post_id": "1"}
    assert outbox.claim(at=NOON) == []
    assert not anything_due(NOON)


def test_what_a_dead_worker_held_is_due_again_when_its_claim_runs_out(db):
    put()
    outbox.claim(at=NOON)
    assert outbox.claim(at=NOON + 2 * MINUTE - timedelta(seconds=1)) == []
    [again] = outbox.claim(at=NOON + 2 * MINUTE)
    assert again.tries == 1


def test_done_is_done_and_holds_nobodys_data_any_more(db):
    put()
    [claimed] = outbox.claim(at=NOON)
    outbox.done(message_id=claimed.id, at=NOON)
    kept = Message.objects.get()
    assert (kept.body, kept.done_at) == ({}, NOON)
    assert outbox.claim(at=NOON + timedelta(days=9)) == []


def test_a_failure_waits_longer_each_time_and_is_given_up_after_a_weekend(db):
    put()
    at, pauses = NOON, []
    while anything_due(at):
        [claimed] = outbox.claim(at=at)
        outbox.failed(message_id=claimed.id, error="SMTPServerDisconnected", at=at)
        kept = Message.objects.get()
        assert kept.last_error == "SMTPServerDisconnected"
        if kept.given_up_at is None:
            pauses.append(kept.due_at - at)
            at = kept.due_at
    assert pauses == [min(MINUTE * 2**n, outbox.LONGEST_PAUSE) for n in range(1, outbox.TRIES)]
    assert timedelta(days=1) < at - NOON < timedelta(days=4)
    assert outbox.claim(at=at + timedelta(days=9)) == []
    assert (backlog().waiting, backlog().given_up) == (0, 1)


def test_of_several_workers_each_gets_rows_of_its_own(real_transactions):
    for number in range(30):
        put(number)
    answers = at_once(*[lambda: outbox.claim(at=NOON, limit=10)] * 3)
    assert not [answer for answer in answers if isinstance(answer, Exception)], answers
    taken = [waiting.id for answer in answers for waiting in answer]
    assert len(taken) == len(set(taken)) > 0
    assert len(taken) + len(outbox.claim(at=NOON, limit=30)) == 30


def test_the_oldest_are_taken_first_and_the_backlog_says_how_many_wait(db):
    for number in range(3):
        with transaction.atomic():
            outbox.put(kind="x", school_id="s", body={"n": number}, at=NOON - number * MINUTE)
    assert (backlog().waiting, backlog().oldest) == (3, NOON - 2 * MINUTE)
    assert [w.body["n"] for w in outbox.claim(at=NOON, limit=2)] == [2, 1]
