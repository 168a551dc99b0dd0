"""Put an effect into the outbox, claim what is due, and say how it went.

These write no audit entry of their own: the operation that puts a row has told what happened.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import F

from staffroom.domain.outbox.models import Message
from staffroom.domain.outbox.queries import Waiting


CLAIMED_FOR = timedelta(minutes=2)  # longer than any one effect takes; then a crash is assumed
TRIES = 12  # with the pauses between them, forty-one hours: a weekend's mail server still gets them
LONGEST_PAUSE = timedelta(hours=12)


def put(*, kind: str, school_id: str, body: dict[str, Any], at: datetime) -> None:
    """Add an effect to the transaction in progress; refuses to run outside one."""
    if not connection.in_atomic_block:
        raise RuntimeError("An effect is put in the transaction that causes it.")
    Message.objects.create(kind=kind, school_id=school_id, body=body, written_at=at, due_at=at)


def claim(*, at: datetime, limit: int = 20) -> list[Waiting]:
    """Take what is due for two minutes. Whoever dies with it leaves it to the next claim."""
    with transaction.atomic():
        rows = (
            Message.objects.select_for_update(skip_locked=connection.vendor == "postgresql")
            .filter(done_at=None, given_up_at=None, due_at__lte=at)
            .order_by("due_at")[:limit]
        )
        claimed = [Waiting(str(m.id), m.kind, m.school_id, m.body, m.tries) for m in rows]
        Message.objects.filter(id__in=[w.id for w in claimed]).update(
            due_at=at + CLAIMED_FOR, tries=F("tries") + 1
        )
    return claimed


def done(*, message_id: str, at: datetime) -> None:
    Message.objects.filter(id=uuid.UUID(message_id)).update(done_at=at, body={}, last_error="")


def failed(*, message_id: str, error: str, at: datetime) -> None:
    """Try again after a growing pause; after eight tries give up, and let it be seen."""
    with transaction.atomic():
        message = Message.objects.select_for_update().get(id=uuid.UUID(message_id))
        message.last_error = error[:200]
        if message.tries >= TRIES:
            message.given_up_at = at
        else:
            message.due_at = at + min(timedelta(minutes=2**message.tries), LONGEST_PAUSE)
        message.save(update_fields=["last_error", "given_up_at", "due_at"])
