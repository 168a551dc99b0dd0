"""Read the audit log: its head, and its entries as people read them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from django.db.models import QuerySet

from staffroom.domain.actor import Actor
from staffroom.domain.audit.models import Entry, Log, Payload
from staffroom.domain.audit.operations import ERASED, commit, frontier_in, leaf_of
from staffroom.domain.audit.permissions import may_read_log
from staffroom.engine.hash_tree import Frontier
from staffroom.engine.refusal import must


PAGE = 50


class Words(Enum):
    """How it stands with what an entry says."""

    THERE = "there"
    ERASED = "erased"  # a later entry tells so
    GONE = "gone"  # and no entry tells of an erasure
    CHANGED = "changed"  # they do not fit the entry, or the entry not its leaf


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
    words: Words = Words.THERE

    @property
    def number(self) -> int:
        """As people count: the first entry is number 1."""
        return self.seq + 1


@dataclass(frozen=True, slots=True)
class Head:
    """What to write down outside the server: with it, any later change to the past can be shown."""

    size: int
    root: str

    def lines(self, school_id: str) -> list[str]:
        """As verify_audit.py finds it in any text: the log's own name, how many entries, the head."""
        return [f"log: {school_id}", f"entries: {self.size}", f"head: {self.root}"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries somebody wants to read; whatever is empty is any."""

    actor: str = ""
    verb: str = ""
    subject_type: str = ""
    subject_id: str = ""
    obligation: str = ""
    since: datetime | None = None
    until: datetime | None = None  # before it


@dataclass(frozen=True, slots=True)
class Choices:
    """What occurs in a log, to choose from."""

    actors: tuple[str, ...]
    verbs: tuple[str, ...]
    subject_types: tuple[str, ...]
    obligations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Some entries, the newest first, how many fit in all, and whether there are newer and older ones."""

    lines: list[EntryLine]
    total: int
    newer: bool
    older: bool


def head(school_id: str) -> Head:
    log = Log.objects.filter(school_id=school_id).first()
    frontier = frontier_in(log) if log else Frontier()
    return Head(size=frontier.size, root=frontier.root.hex())


def entries(*, by: Actor, verb: str = "") -> list[EntryLine]:
    """The newest page of entries. Refuses who may not read them."""
    return page(Wanted(verb=verb), by=by).lines


def page(wanted: Wanted, *, by: Actor, before: int | None = None, after: int | None = None) -> Page:
    """The newest entries that fit, or those next before or after a place. Refuses who may not read them.

    A place rather than a page number, so that an address that was sent shows the same when there is more.
    """
    must(may_read_log(by))
    fitting = _fitting(by.school_id, wanted)
    rows = fitting.select_related("payload")
    if after is not None:
        found = list(rows.filter(seq__gt=after).order_by("seq")[: PAGE + 1])
        shown = found[:PAGE][::-1]
        newer, older = len(found) > PAGE, fitting.filter(seq__lte=after).exists()
    else:
        if before is not None:
            rows = rows.filter(seq__lt=before)
        found = list(rows.order_by("-seq")[: PAGE + 1])
        shown, older = found[:PAGE], len(found) > PAGE
        newer = before is not None and fitting.filter(seq__gte=before).exists()
    return Page(_lines(shown), fitting.count(), newer=newer, older=older)


def entry(seq: int, *, by: Actor) -> EntryLine | None:
    """One entry by its place; None where the log is not that long. Refuses who may not read the log."""
    must(may_read_log(by))
    rows = Entry.objects.filter(school_id=by.school_id, seq=seq).select_related("payload")
    return next(iter(_lines(rows)), None)


def erased_words(school_id: str) -> list[tuple[int, str]]:
    """The place and the leaf of every entry of which a later one tells that its words were erased."""
    tell = Entry.objects.filter(school_id=school_id, verb=ERASED, subject_type="entry")
    told = {int(about): seq for about, seq in tell.values_list("subject_id", "seq")}
    rows = Entry.objects.filter(school_id=school_id, seq__in=told, payload=None)
    return [(seq, leaf) for seq, leaf in rows.values_list("seq", "leaf") if seq < told[seq]]


def post_told_of(school_id: str, seq: int) -> str:
    """The id of the post that the entry of that place is about; empty where it is about none."""
    rows = Entry.objects.filter(school_id=school_id, seq=seq, subject_type="post")
    return rows.values_list("subject_id", flat=True).first() or ""


def choices(*, by: Actor) -> Choices:
    """What there is to choose from. Refuses who may not read the log."""
    must(may_read_log(by))
    rows = (
        Entry.objects.filter(school_id=by.school_id)
        .order_by()
        .values_list("actor", "verb", "subject_type", "obligation")
        .distinct()
    )
    columns = zip(*rows, strict=True) if rows else ((), (), (), ())
    actors, verbs, kinds, obligations = (tuple(sorted(set(column) - {""})) for column in columns)
    return Choices(actors, verbs, kinds, obligations)


def story_of(subject: tuple[str, str], *, by: Actor, in_full: bool) -> list[EntryLine]:
    """Everything that happened to one thing, oldest first; who, what and when only, unless `in_full`."""
    lines = proven(by.school_id, subject)
    if in_full:
        return lines
    return [replace(line, says={"by": line.says.get("by", "")}) for line in lines]


def told(school_id: str, verb: str, what: str, *, of: str = "") -> dict[str, str]:
    """What the log says under `what` in entries with that verb, by the id of their subject.

    `of` asks for one subject alone. An entry that does not fit its leaf or its commitment, or that was
    erased, says nothing.
    """
    fitting = _fitting(school_id, Wanted(verb=verb, subject_id=of))
    lines = (_line(row) for row in fitting.select_related("payload").order_by("seq"))
    return {line.subject_id: str(line.says.get(what, "")) for line in lines}


def proven(school_id: str, subject: tuple[str, str]) -> list[EntryLine]:
    """Every entry on one thing, the oldest first, to compare the thing with.

    An entry that does not fit its leaf or its commitment, or that was erased, says nothing.
    """
    fitting = _fitting(school_id, Wanted(subject_type=subject[0], subject_id=subject[1]))
    return _lines(fitting.select_related("payload").order_by("seq"))


def misfit(entry: Entry) -> str:
    """What in an entry does not fit its leaf or its commitment; empty where all does."""
    if leaf_of(entry).hex() != entry.leaf:
        return "an entry was changed"
    payload = payload_of(entry)
    if payload and commit(bytes(payload.salt), payload.body) != entry.commitment:
        return "what an entry says was changed"
    return ""


def payload_of(entry: Entry) -> Payload | None:
    try:
        return entry.payload
    except Payload.DoesNotExist:
        return None


def _fitting(school_id: str, wanted: Wanted) -> QuerySet[Entry]:
    names = ("actor", "verb", "subject_type", "subject_id", "obligation")
    asked = {name: getattr(wanted, name) for name in names if getattr(wanted, name)}
    rows = Entry.objects.filter(school_id=school_id, **asked)
    if wanted.since:
        rows = rows.filter(at__gte=wanted.since)
    return rows.filter(at__lt=wanted.until) if wanted.until else rows


def _lines(rows: Iterable[Entry]) -> list[EntryLine]:
    """Entries as people read them; where words are gone it is asked whether a later entry tells why."""
    rows = list(rows)
    lines = [_line(row) for row in rows]
    gone = [str(line.seq) for line in lines if line.words is Words.GONE]
    if not gone:
        return lines
    told_of = Entry.objects.filter(
        school_id=rows[0].school_id, verb=ERASED, subject_type="entry", subject_id__in=gone
    )
    erased = {
        int(about) for about, seq in told_of.values_list("subject_id", "seq") if seq > int(about)
    }
    return [replace(line, words=Words.ERASED) if line.seq in erased else line for line in lines]


def _line(entry: Entry) -> EntryLine:
    """The entry, saying nothing where it does not fit: a payload that does not is not even read."""
    payload = payload_of(entry)
    words = Words.CHANGED if misfit(entry) else Words.THERE if payload else Words.GONE
    return EntryLine(
        seq=entry.seq,
        at=entry.at,
        actor=entry.actor,
        verb=entry.verb,
        subject_type=entry.subject_type,
        subject_id=entry.subject_id,
        obligation=entry.obligation,
        leaf=entry.leaf,
        says=json.loads(payload.body) if payload and words is Words.THERE else {},
        words=words,
    )
