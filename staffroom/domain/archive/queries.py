"""Read the archive."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import QuerySet

from staffroom.domain.actor import Actor
from staffroom.domain.archive.models import Entry
from staffroom.domain.archive.permissions import EntryFacts, may_read
from staffroom.domain.audit.operations import canonical
from staffroom.domain.audit.queries import told
from staffroom.domain.publishing.queries import poster_of
from staffroom.domain.sites.queries import full_name, sites_run_by
from staffroom.engine.platforms import PLATFORMS
from staffroom.engine.refusal import Refusal, Refused, Why, must


PAGE = 25
ARCHIVED = "post archived"
CORRECTED = "address corrected"


@dataclass(frozen=True, slots=True)
class ArchiveLine:
    """One archived post; `address` is where it can be seen now, as last corrected.

    `sound` says whether it still fits its digest and, where one post is asked for, whether the audit
    log has the same digest and the same address.
    """

    id: str
    post_id: str
    text: str
    site_id: str
    site_name: str
    platform_words: str
    address: str
    author_id: str
    author_name: str
    approver_name: str
    approved_at: datetime
    posted_at: datetime
    archived_at: datetime
    digest: str
    sound: bool


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """One correction: the address that stood before it, and the one that has stood since."""

    was: str
    address: str
    reason: str
    by_name: str
    at: datetime


def entries(
    *, by: Actor, site_id: str = "", words: str = "", page: int = 1
) -> tuple[list[ArchiveLine], int]:
    """One page of the archive, newest first, and how many there are. Refuses the technician."""
    must(may_read(by))
    rows = with_names(Entry.objects.filter(school_id=by.school_id))
    if site_id:
        rows = rows.filter(site_id=_uuid(site_id))
    if words:
        rows = rows.filter(text__icontains=words)
    start = (page - 1) * PAGE
    shown = rows.order_by("-posted_at")[start : start + PAGE]
    return [line(row) for row in shown], rows.count()


def entry(entry_id: str, *, by: Actor) -> ArchiveLine:
    """One entry of the actor's school. Refuses, as hidden, any other id."""
    must(may_read(by))
    found = find(entry_id, by.school_id)
    digests = told(by.school_id, ARCHIVED, "digest", of=str(found.id))
    corrected = told(by.school_id, CORRECTED, "now", of=str(found.id))
    return replace(line(found), sound=_as_logged(found, digests, corrected))


def corrections(entry_id: str, *, by: Actor) -> list[CorrectionLine]:
    """How the address of an entry was corrected, the newest first. Refuses, as hidden, any other id."""
    must(may_read(by))
    found = find(entry_id, by.school_id)
    was, lines = found.address, []
    for row in found.corrections.select_related("by").order_by("id"):
        lines.append(CorrectionLine(was, row.address, row.reason, row.by.name, row.at))
        was = row.address
    return lines[::-1]


def entry_facts(entry_id: str, *, by: Actor) -> EntryFacts:
    """What permissions ask of an entry. Refuses who may not read it, and hides any other id."""
    must(may_read(by))
    return facts_of(find(entry_id, by.school_id), by)


def find(entry_id: str, school_id: str, *, for_update: bool = False) -> Entry:
    """The row of an entry of this school. Refuses, as hidden, any other id."""
    rows = Entry.objects.select_for_update(of=("self",)) if for_update else Entry.objects.all()
    found = with_names(rows).filter(school_id=school_id, id=_uuid(entry_id)).first()
    if found is None:
        raise Refused(_HIDDEN)
    return found


def facts_of(row: Entry, by: Actor) -> EntryFacts:
    return EntryFacts(
        author_id=str(row.author_id),
        poster_id=poster_of(str(row.post_id)),
        led_by_actor=str(row.site_id) in sites_run_by(by),
    )


def entry_of_post(school_id: str, post_id: str) -> ArchiveLine | None:
    """The entry made from a post, None if it has not gone out."""
    found = with_names(Entry.objects.filter(school_id=school_id, post_id=post_id)).first()
    return line(found) if found else None


def all_sound(school_id: str) -> tuple[int, int, datetime | None]:
    """How many entries still fit their digest and the log, of how many, and when the newest was archived."""
    rows = Entry.objects.filter(school_id=school_id).order_by("archived_at")
    digests = told(school_id, ARCHIVED, "digest")
    corrected = told(school_id, CORRECTED, "now")
    fits = sum(
        _as_logged(row, digests, corrected)
        for row in rows.prefetch_related("corrections").iterator(chunk_size=1000)
    )
    return fits, rows.count(), rows.values_list("archived_at", flat=True).last()


def digest_of(entry: Entry) -> str:
    """Hex SHA-256 over the canonical JSON of everything the row says."""
    said = {
        "id": str(entry.id),
        "school": str(entry.school_id),
        "site": str(entry.site_id),
        "post": str(entry.post_id),
        "text": entry.text,
        "address": entry.address,
        "author": str(entry.author_id),
        "approver": str(entry.approver_id),
        "approved_at": entry.approved_at.isoformat(),
        "posted_at": entry.posted_at.isoformat(),
        "archived_at": entry.archived_at.isoformat(),
    }
    return hashlib.sha256(canonical(said).encode()).hexdigest()


def address_now(row: Entry) -> str:
    """Where the post can be seen now: as last corrected, or as it was handed over."""
    made = sorted(row.corrections.all(), key=lambda correction: correction.pk)
    return made[-1].address if made else row.address


def with_names(rows: QuerySet[Entry]) -> QuerySet[Entry]:
    """With everything that `line` asks of a row."""
    return rows.select_related("site", "author", "approver").prefetch_related("corrections")


def line(row: Entry) -> ArchiveLine:
    return ArchiveLine(
        id=str(row.id),
        post_id=str(row.post_id),
        text=row.text,
        site_id=str(row.site_id),
        site_name=full_name(row.site.name, row.site.platform),
        platform_words=PLATFORMS[row.site.platform].words,
        address=address_now(row),
        author_id=str(row.author_id),
        author_name=row.author.name,
        approver_name=row.approver.name,
        approved_at=row.approved_at,
        posted_at=row.posted_at,
        archived_at=row.archived_at,
        digest=row.digest,
        sound=digest_of(row) == row.digest,
    )


def _as_logged(row: Entry, digests: dict[str, str], corrected: dict[str, str]) -> bool:
    """Whether the entry fits its digest and the log's, and its address the last that the log knows."""
    logged = corrected.get(str(row.id), row.address)
    return digest_of(row) == row.digest == digests.get(str(row.id)) and address_now(row) == logged


_HIDDEN = Refusal(
    why=Why.HIDDEN,
    reason="There is no such post in this school's archive.",
    instead="Look through the archive.",
)


def _uuid(text: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError as bad:
        raise Refused(_HIDDEN) from bad
