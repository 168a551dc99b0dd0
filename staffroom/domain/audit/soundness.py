"""Whether a log is whole, and whether it still begins with the log of a head that was kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from staffroom.domain.audit.models import Entry
from staffroom.domain.audit.operations import ERASED, leaf_of
from staffroom.domain.audit.queries import Head, head, misfit, payload_of
from staffroom.engine.hash_tree import root_of


@dataclass(frozen=True, slots=True)
class Soundness:
    """Whether the log is whole, and if not, the place of the first entry that is wrong."""

    whole: bool
    entries: int
    first_wrong: int | None = None
    reason: str = ""


def soundness(school_id: str) -> Soundness:
    """Walk the whole log: places without gaps, leaves, payloads and the head that they make.

    One with nothing in it is not whole: the first entry of every school is that it was opened. Nor is
    one in which words are missing of which no later entry tells that they were erased.
    """
    leaves: list[bytes] = []
    gone: set[int] = set()
    for entry in walk(school_id):
        place = len(leaves)
        reason = _what_is_wrong(entry, place=place)
        if reason:
            return Soundness(False, place, first_wrong=place, reason=reason)
        leaves.append(bytes.fromhex(entry.leaf))
        if payload_of(entry) is None:
            gone.add(place)
        gone.discard(_erases(entry))
    if gone:
        reason = "what an entry says was taken away, and no entry tells of an erasure"
        return Soundness(False, len(leaves), first_wrong=min(gone), reason=reason)
    return _with_its_head(school_id, leaves)


def _with_its_head(school_id: str, leaves: list[bytes]) -> Soundness:
    if not leaves:
        return Soundness(False, 0, first_wrong=0, reason="an entry is missing or out of place")
    kept = head(school_id)
    if kept != Head(size=len(leaves), root=root_of(leaves).hex()):
        first = min(len(leaves), kept.size)
        return Soundness(False, len(leaves), first_wrong=first, reason="cut or added to")
    return Soundness(True, len(leaves))


def still_holds(school_id: str, kept: Head) -> bool:
    """Whether the log as it is now begins with the log of which `kept` was the head.

    False means that something before that head was changed, cut or reordered since, or that the head
    is not of this log.
    """
    rows = Entry.objects.filter(school_id=school_id, seq__lt=kept.size).order_by("seq")
    leaves = [leaf_of(entry) for entry in rows.iterator(chunk_size=2000)]
    return len(leaves) == kept.size and root_of(leaves).hex() == kept.root.strip().lower()


def walk(school_id: str) -> Iterator[Entry]:
    """Every entry with its payload, the oldest first."""
    rows = Entry.objects.filter(school_id=school_id).select_related("payload").order_by("seq")
    return rows.iterator(chunk_size=2000)


def _what_is_wrong(entry: Entry, *, place: int) -> str:
    if entry.seq != place:
        return "an entry is missing or out of place"
    return misfit(entry)


def _erases(entry: Entry) -> int:
    """The place of the entry whose words this one tells to be erased; -1 where it tells no such thing."""
    if entry.verb != ERASED or entry.subject_type != "entry" or not entry.subject_id.isdecimal():
        return -1
    return int(entry.subject_id)
