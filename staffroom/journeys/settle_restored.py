"""What a backup brought back is made fit to be used: nothing erased comes back, nothing goes out twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.core.cache import cache
from django.db import connection, transaction

from staffroom.connectors.backups.erasures import Erasure
from staffroom.domain.actor import system
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.schools.queries import every_school
from staffroom.domain.sign_in.closing_operations import end_every_session


@dataclass(frozen=True, slots=True)
class Settled:
    """How much was erased again, and how many effects that waited were held back."""

    erased: int
    held_back: int


def settle_restored(*, erased: Sequence[Erasure], made_at: str, at: datetime) -> Settled:
    """Erase again what the list says, hold letters back, sign everybody out, and tell each log.

    What was kept for later is thrown away unread: read, an entry runs what whoever wrote it put in.
    `made_at` is when the backup was made, as its manifest says.
    """
    cache.clear()
    with transaction.atomic():
        held_back = outbox.hold_back(at=at)
        end_every_session()
        counts = [_in_school(school.id, erased, made_at, at) for school in every_school()]
    empty_log_of_writes()
    return Settled(erased=sum(counts), held_back=held_back)


def empty_log_of_writes() -> None:
    """SQLite's log of writes still holds what was erased until it is emptied into the database."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _in_school(school_id: str, erased: Sequence[Erasure], made_at: str, at: datetime) -> int:
    by = system(school_id)
    again = sum(
        audit.erase_again(seq=one.seq, leaf=one.leaf, by=by, at=at)
        for one in erased
        if one.log == school_id
    )
    audit.record(
        by=by,
        at=at,
        verb="restored from a backup",
        subject=("school", school_id),
        says={"backup made": made_at, "erased again": again},
    )
    return again
