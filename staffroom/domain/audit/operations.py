"""Write to the audit log, inside the transaction of the very thing that is told."""

from __future__ import annotations

import hashlib
import json
import secrets
from datetime import datetime
from typing import Any

from django.db import connection

from staffroom.domain.actor import Actor
from staffroom.domain.audit.models import Entry, Log, Payload
from staffroom.engine.hash_tree import Frontier, leaf_hash


def record(
    *,
    by: Actor,
    at: datetime,
    verb: str,
    subject: tuple[str, str],
    says: dict[str, Any],
    obligation: str = "",
) -> None:
    """Append one entry to the log of the actor's school.

    `subject` is its type and id; `says` is the erasable payload, plain JSON, and may name people.
    Refuses to run outside a transaction, where the entry could outlive or miss what it tells of.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("An audit entry is written in the transaction of what it tells of.")
    log = _locked_log(by.school_id)
    salt = secrets.token_bytes(32)
    body = canonical({"by": by.name, **says})
    entry = Entry(
        school_id=by.school_id,
        seq=log.size,
        at=at,
        actor=by.id,
        verb=verb,
        subject_type=subject[0],
        subject_id=subject[1],
        obligation=obligation,
        commitment=commit(salt, body),
    )
    entry.leaf = leaf_of(entry).hex()
    entry.save(force_insert=True)
    Payload.objects.create(entry=entry, salt=salt, body=body)
    frontier = frontier_in(log).append(bytes.fromhex(entry.leaf))
    log.size, log.peaks = frontier.size, [peak.hex() for peak in frontier.peaks]
    log.save(update_fields=["size", "peaks"])


def _locked_log(school_id: str) -> Log:
    """The school's log, held until the end of the transaction, so that places are taken in turn."""
    logs = Log.objects.select_for_update().filter(school_id=school_id)
    log = logs.first()
    if log is None:
        Log.objects.get_or_create(school_id=school_id)
        log = logs.get()
    return log


def frontier_in(log: Log) -> Frontier:
    return Frontier(size=log.size, peaks=tuple(bytes.fromhex(peak) for peak in log.peaks))


def commit(salt: bytes, body: str) -> str:
    """The commitment to a payload: hex SHA-256 of 0x02, a salt of 32 bytes and the body."""
    return hashlib.sha256(b"\x02" + salt + body.encode()).hexdigest()


def leaf_of(entry: Entry) -> bytes:
    """The leaf hash over every field of an entry, in canonical JSON."""
    return leaf_hash(canonical(fields_of(entry)).encode())


def fields_of(entry: Entry) -> dict[str, Any]:
    """All that a leaf is made of."""
    return {
        "school_id": entry.school_id,
        "seq": entry.seq,
        "at": entry.at.isoformat(),
        "actor": entry.actor,
        "verb": entry.verb,
        "subject_type": entry.subject_type,
        "subject_id": entry.subject_id,
        "obligation": entry.obligation,
        "commitment": entry.commitment,
    }


def canonical(data: dict[str, Any]) -> str:
    """One spelling for one content: sorted keys, no spaces, ASCII only."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
