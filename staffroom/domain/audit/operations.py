"""Write to the audit log, inside the transaction of the very thing that is told."""

from __future__ import annotations

import hashlib
import json
import secrets
from datetime import datetime
from typing import Any

from django.db import connection, transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit.models import Entry, Log, Payload
from staffroom.domain.audit.permissions import may_erase
from staffroom.engine.hash_tree import Frontier, leaf_hash
from staffroom.engine.refusal import Refusal, Refused, Why, must


ERASED = "words of an entry erased"  # verify_audit.py knows it by this verb
REASON_AT_MOST = 300


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


def erase(*, seq: int, reason: str, by: Actor, at: datetime) -> None:
    """Erase what an entry says, and tell that it was erased; who, when, what and on which thing stay.

    `reason` says under which law or decision. Refuses who may not, a reason that is missing or too
    long, an entry that is not there, and one that says nothing any more.
    """
    must(may_erase(by))
    reason = " ".join(reason.split())
    must(_not_a_reason(reason))
    with transaction.atomic():
        _locked_log(by.school_id)
        erased, _ = Payload.objects.filter(entry__school_id=by.school_id, entry__seq=seq).delete()
        if not erased:
            raise Refused(_NOTHING_TO_ERASE)
        record(
            by=by,
            at=at,
            verb=ERASED,
            subject=("entry", str(seq)),
            says={"entry": seq + 1, "reason": reason},
        )


def erase_again(*, seq: int, leaf: str, by: Actor, at: datetime) -> bool:
    """Erase, in what a backup brought back, words that were erased after it was made.

    `leaf` says that it is the very same entry. False where it is not there, is another one, or says
    nothing any more.
    """
    with transaction.atomic():
        _locked_log(by.school_id)
        words = Payload.objects.filter(
            entry__school_id=by.school_id, entry__seq=seq, entry__leaf=leaf
        )
        erased, _ = words.delete()
        if erased:
            record(
                by=by,
                at=at,
                verb=ERASED,
                subject=("entry", str(seq)),
                says={
                    "entry": seq + 1,
                    "reason": "It was erased before, and a backup brought it back.",
                },
            )
        return bool(erased)


_NOTHING_TO_ERASE = Refusal(
    why=Why.TOO_LATE,
    reason="That entry says nothing any more.",
    instead="Look at the log again: a later entry tells when it was erased.",
)


def _not_a_reason(reason: str) -> Refusal | None:
    if 0 < len(reason) <= REASON_AT_MOST:
        return None
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"A reason has 1 to {REASON_AT_MOST} characters; this one has {len(reason)}.",
        instead="Say under which law or decision it is erased, and name nobody.",
    )


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


_SPELLING = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def canonical(data: dict[str, Any]) -> str:
    """One spelling for one content: sorted keys, no spaces, ASCII only."""
    return _SPELLING.encode(data)
