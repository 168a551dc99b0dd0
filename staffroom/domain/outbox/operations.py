"""Put an effect into the outbox, claim what is due, and say how it went.

These write no audit entry of their own: the operation that puts a row has told what happened. Only a
person who has a letter tried again is told of.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import F

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox.letters import LEFT, LETTER, NOT_KNOWN, Sort
from staffroom.domain.outbox.models import Message
from staffroom.domain.outbox.permissions import may_see_letters
from staffroom.domain.outbox.queries import Waiting
from staffroom.engine.refusal import Refusal, Refused, Why, must


CLAIMED_FOR = timedelta(minutes=2)  # longer than any one effect takes; then a crash is assumed
TRIES = 12  # with the pauses between them, forty-one hours: a weekend's mail server still gets them
LONGEST_PAUSE = timedelta(hours=12)
HELD_BACK = "Held back, because a backup brought it back: it may have gone out already."


def put(*, kind: str, school_id: str, body: dict[str, Any], at: datetime) -> str:
    """Add an effect to the transaction in progress; refuses to run outside one. Returns its id."""
    if not connection.in_atomic_block:
        raise RuntimeError("An effect is put in the transaction that causes it.")
    row = Message.objects.create(
        kind=kind, school_id=school_id, body=body, written_at=at, due_at=at
    )
    return str(row.id)


def ring(*, kind: str, school_id: str, at: datetime) -> None:
    """Put an effect that only asks to look again, unless one waits that nobody has taken yet."""
    waits = Message.objects.filter(kind=kind, school_id=school_id, tries=0, done_at=None)
    if not waits.exists():
        put(kind=kind, school_id=school_id, body={}, at=at)


def put_letter(
    *,
    sort: Sort,
    to: str,
    template: str,
    facts: Mapping[str, Any],
    school_id: str,
    at: datetime,
) -> str:
    """Hand one mail over, in the transaction that causes it: to one account, once. Returns its id.

    `template` is a name in `journeys/letters.py`; `facts` fill its words and may hold nothing of a
    pupil and no words of a post. The address is looked up when it is sent.
    """
    body = {"sort": sort.value, "to": to, "template": template, "facts": dict(facts)}
    return put(kind=LETTER, school_id=school_id, body=body, at=at)


def claim(*, at: datetime, limit: int = 20) -> list[Waiting]:
    """Take what is due for two minutes. Whoever dies with it leaves it to the next claim."""
    until = at + CLAIMED_FOR
    with transaction.atomic():
        rows = (
            Message.objects.select_for_update(skip_locked=connection.vendor == "postgresql")
            .filter(done_at=None, given_up_at=None, due_at__lte=at)
            .order_by("due_at")[:limit]
        )
        claimed = [
            Waiting(str(m.id), m.kind, m.school_id, m.body, m.tries, until, m.handed_at is not None)
            for m in rows
        ]
        Message.objects.filter(id__in=[w.id for w in claimed]).update(
            due_at=until, tries=F("tries") + 1
        )
    return claimed


def begin_handing(*, waiting: Waiting, at: datetime) -> bool:
    """Note that a mail server is about to be given this letter's words; the claim counts anew from now.

    False where the claim is not ours any more: another worker has it, so it is not sent from here.
    """
    mine = Message.objects.filter(
        id=uuid.UUID(waiting.id), done_at=None, given_up_at=None, due_at=waiting.until
    )
    return bool(mine.update(handed_at=at, due_at=at + CLAIMED_FOR))


def done(*, message_id: str, at: datetime) -> None:
    Message.objects.filter(id=uuid.UUID(message_id)).update(done_at=at, body={}, last_error="")


def failed(
    *, message_id: str, error: str, at: datetime, for_good: bool = False, known: bool = True
) -> None:
    """Try again after a growing pause; after twelve tries, or if it is for good, give up and show it.

    `known`: whether it is certain that nothing went out.
    """
    with transaction.atomic():
        message = Message.objects.select_for_update().get(id=uuid.UUID(message_id))
        message.last_error = error[:200]
        if known:
            message.handed_at = None
        if for_good or message.tries >= TRIES:
            message.given_up_at = at
        else:
            message.due_at = at + min(timedelta(minutes=2**message.tries), LONGEST_PAUSE)
        message.save(update_fields=["last_error", "given_up_at", "due_at", "handed_at"])


def leave_unknown(*, message_id: str, at: datetime) -> None:
    """Send a letter no more of which nobody knows whether it arrived; it is shown among the letters."""
    Message.objects.filter(id=uuid.UUID(message_id)).update(given_up_at=at, last_error=NOT_KNOWN)


def hold_back(*, at: datetime) -> int:
    """Give up everything that waits, because a backup brought it back: it may long have been done.

    Whoever looks after the letters has single ones tried again. Returns how many there were.
    """
    waiting = Message.objects.filter(done_at=None, given_up_at=None)
    return waiting.update(given_up_at=at, last_error=HELD_BACK)


def try_again(*, message_id: str, by: Actor, at: datetime) -> None:
    """Let a letter that waits or was given up be tried at once.

    Refuses anybody but whoever looks after the letters, and one that is sent or another school's.
    """
    with transaction.atomic():
        message = _looked_after(message_id, by)
        message.due_at, message.given_up_at, message.tries, message.handed_at = at, None, 0, None
        message.save(update_fields=["due_at", "given_up_at", "tries", "handed_at"])
        audit.record(
            by=by, at=at, verb="letter tried again", subject=("letter", message_id), says={}
        )


def leave_unsent(*, message_id: str, by: Actor, at: datetime) -> None:
    """Let go of a letter that was given up, as whoever it was for knows by now.

    Refuses anybody but whoever looks after the letters, one that is still being tried, and another
    school's.
    """
    with transaction.atomic():
        message = _looked_after(message_id, by)
        if message.given_up_at is None:
            raise Refused(_no_such_letter())
        message.done_at, message.body, message.last_error = at, {}, LEFT
        message.save(update_fields=["done_at", "body", "last_error"])
        audit.record(
            by=by, at=at, verb="letter left unsent", subject=("letter", message_id), says={}
        )


def _looked_after(message_id: str, by: Actor) -> Message:
    """What is not done of the actor's school, held until the end of the transaction."""
    must(may_see_letters(by))
    rows = Message.objects.select_for_update().filter(school_id=by.school_id, done_at=None)
    message = rows.filter(id=uuid.UUID(message_id)).first()
    if message is None:
        raise Refused(_no_such_letter())
    return message


def _no_such_letter() -> Refusal:
    return Refusal(
        why=Why.HIDDEN,
        reason="There is no such letter waiting here; perhaps it has been sent meanwhile.",
        instead="Look at the list of letters.",
    )
