"""Read the audit log: its entries, its head, and whether it is whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from staffroom.domain.actor import Actor
from staffroom.domain.audit.models import Entry, Log, Payload
from staffroom.domain.audit.operations import commit, fields_of, frontier_in, leaf_of
from staffroom.domain.audit.permissions import may_read_log
from staffroom.engine.hash_tree import Frontier
from staffroom.engine.refusal import must


PAGE = 50


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry as people read it; `says` is empty once its payload has been erased."""

    seq: int
    at: datetime
    actor: str
    verb: str
    subject_type: str
    subject_id: str
    obligation: str
    leaf: str
    says: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Head:
    """What to write down outside the server: with it, any later change to the past can be shown."""

    size: int
    root: str


@dataclass(frozen=True, slots=True)
class Soundness:
    """Whether the log is whole, and if not, the place of the first entry that is wrong."""

    whole: bool
    entries: int
    first_wrong: int | None = None
    reason: str = ""


def head(school_id: str) -> Head:
    log = Log.objects.filter(school_id=school_id).first()
    frontier = frontier_in(log) if log else Frontier()
    return Head(size=frontier.size, root=frontier.root.hex())


def still_holds(school_id: str, kept: Head) -> bool:
    """Whether the log as it is now begins with the log of which `kept` was the head.

    False means that something before that head was changed, cut or reordered since, or that the head
    is not of this log.
    """
    frontier = Frontier()
    rows = Entry.objects.filter(school_id=school_id, seq__lt=kept.size).order_by("seq")
    for entry in rows.iterator(chunk_size=2000):
        frontier = frontier.append(leaf_of(entry))
    return frontier.size == kept.size and frontier.root.hex() == kept.root.strip().lower()


def entries(*, by: Actor, verb: str = "", before: int | None = None) -> list[EntryLine]:
    """The newest page of entries, or the page before number `before`. Refuses who may not read them."""
    must(may_read_log(by))
    rows = Entry.objects.filter(school_id=by.school_id).select_related("payload").order_by("-seq")
    if verb:
        rows = rows.filter(verb=verb)
    if before is not None:
        rows = rows.filter(seq__lt=before)
    return [_line(row) for row in rows[:PAGE]]


def whole_log(*, by: Actor) -> Iterator[dict[str, Any]]:
    """Every entry, the oldest first: all that its leaf is made of, what it says, and the salt to that.

    With it the head can be made again anywhere. Refuses who may not read the log.
    """
    must(may_read_log(by))
    return map(_in_full, _walk(by.school_id))


def story_of(subject: tuple[str, str], *, by: Actor, in_full: bool) -> list[EntryLine]:
    """Everything that happened to one thing, oldest first; who, what and when only, unless `in_full`."""
    rows = Entry.objects.filter(
        school_id=by.school_id, subject_type=subject[0], subject_id=subject[1]
    ).select_related("payload")
    lines = [_line(row) for row in rows.order_by("seq")]
    if in_full:
        return lines
    return [replace(line, says={"by": line.says.get("by", "")}) for line in lines]


def told(school_id: str, verb: str, what: str, *, of: str = "") -> dict[str, str]:
    """What the log says under `what` in entries with that verb, by the id of their subject.

    `of` asks for one subject alone. An entry that does not fit its leaf or its commitment, or that was
    erased, says nothing.
    """
    rows = Entry.objects.filter(school_id=school_id, verb=verb).select_related("payload")
    if of:
        rows = rows.filter(subject_id=of)
    lines = (_proven_line(row) for row in rows.order_by("seq"))
    return {line.subject_id: str(line.says.get(what, "")) for line in lines}


def proven(school_id: str, subject: tuple[str, str]) -> list[EntryLine]:
    """Every entry on one thing, the oldest first, to compare the thing with.

    An entry that does not fit its leaf or its commitment, or that was erased, says nothing.
    """
    rows = Entry.objects.filter(
        school_id=school_id, subject_type=subject[0], subject_id=subject[1]
    ).select_related("payload")
    return [_proven_line(row) for row in rows.order_by("seq")]


def verbs(school_id: str) -> list[str]:
    rows = Entry.objects.filter(school_id=school_id).values_list("verb", flat=True)
    return sorted(set(rows.distinct()))


def soundness(school_id: str) -> Soundness:
    """Walk the whole log: places without gaps, leaves, payloads and the head that they make.

    One with nothing in it is not whole: the first entry of every school is that it was opened.
    """
    frontier = Frontier()
    for entry in _walk(school_id):
        reason = _what_is_wrong(entry, place=frontier.size)
        if reason:
            return Soundness(False, frontier.size, first_wrong=frontier.size, reason=reason)
        frontier = frontier.append(bytes.fromhex(entry.leaf))
    if not frontier.size:
        return Soundness(False, 0, first_wrong=0, reason="an entry is missing or out of place")
    kept = head(school_id)
    if kept != Head(size=frontier.size, root=frontier.root.hex()):
        return Soundness(
            False,
            frontier.size,
            first_wrong=min(frontier.size, kept.size),
            reason="cut or added to",
        )
    return Soundness(True, frontier.size)


def _walk(school_id: str) -> Iterator[Entry]:
    rows = Entry.objects.filter(school_id=school_id).select_related("payload").order_by("seq")
    return rows.iterator(chunk_size=2000)


def _what_is_wrong(entry: Entry, *, place: int) -> str:
    if entry.seq != place:
        return "an entry is missing or out of place"
    return _misfit(entry)


def _misfit(entry: Entry) -> str:
    """What in an entry does not fit its leaf or its commitment; empty where all does."""
    if leaf_of(entry).hex() != entry.leaf:
        return "an entry was changed"
    payload = _payload(entry)
    if payload and commit(bytes(payload.salt), payload.body) != entry.commitment:
        return "what an entry says was changed"
    return ""


def _payload(entry: Entry) -> Payload | None:
    try:
        return entry.payload
    except Payload.DoesNotExist:
        return None


def _in_full(entry: Entry) -> dict[str, Any]:
    payload = _payload(entry)
    says = {"says": json.loads(payload.body), "salt": bytes(payload.salt).hex()} if payload else {}
    return fields_of(entry) | {"leaf": entry.leaf} | says


def _line(entry: Entry) -> EntryLine:
    return _line_saying(_payload(entry), entry)


def _proven_line(entry: Entry) -> EntryLine:
    """The entry, saying nothing where it does not fit: a payload that does not is not even read."""
    return _line_saying(None if _misfit(entry) else _payload(entry), entry)


def _line_saying(payload: Payload | None, entry: Entry) -> EntryLine:
    return EntryLine(
        seq=entry.seq,
        at=entry.at,
        actor=entry.actor,
        verb=entry.verb,
        subject_type=entry.subject_type,
        subject_id=entry.subject_id,
        obligation=entry.obligation,
        leaf=entry.leaf,
        says=json.loads(payload.body) if payload else {},
    )
