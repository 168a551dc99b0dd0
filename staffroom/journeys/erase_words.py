"""Erase what an entry of the audit log says: in the log at once, then out of every corner of the disk."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox import operations as outbox
from staffroom.journeys.back_up import keep_erasures
from staffroom.journeys.settle_restored import empty_log_of_writes


WORDS_ERASED = "words erased"


def erase_words(*, seq: int, reason: str, by: Actor, at: datetime) -> None:
    """Erase, and have the list beside the backups say so, by which a restore erases it again."""
    with transaction.atomic():
        audit.erase(seq=seq, reason=reason, by=by, at=at)
        outbox.put(kind=WORDS_ERASED, school_id=by.school_id, body={}, at=at)


def forget_everywhere() -> None:
    """After the transaction: the list outside the backups, and SQLite's log of writes."""
    keep_erasures()
    empty_log_of_writes()
