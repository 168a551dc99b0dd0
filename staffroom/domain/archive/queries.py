"""Read the archive."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import datetime

from staffroom.domain.actor import Actor
from staffroom.domain.archive.models import Entry
from staffroom.domain.archive.operations import ARCHIVED, digest_of
from staffroom.domain.archive.permissions import may_read
from staffroom.domain.audit.queries import told
from staffroom.engine.platforms import PLATFORMS
from staffroom.engine.refusal import Refusal, Refused, Why, must


PAGE = 25


@dataclass(frozen=True, slots=True)
class ArchiveLine:
    """One archived post; `sound` says whether it still fits its digest and, where one post is asked
    for, whether the audit log has the same digest.
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


def entries(
    *, by: Actor, site_id: str = "", words: str = "", page: int = 1
) -> tuple[list[ArchiveLine], int]:
    """One page of the archive, newest first, and how many there are. Refuses the technician."""
    must(may_read(by))
    rows = Entry.objects.filter(school_id=by.school_id)
    if site_id:
        rows = rows.filter(site_id=_uuid(site_id))
    if words:
        rows = rows.filter(text__icontains=words)
    start = (page - 1) * PAGE
    shown = rows.select_related("site", "author", "approver").order_by("-posted_at")
    return [line(row) for row in shown[start : start + PAGE]], rows.count()


def entry(entry_id: str, *, by: Actor) -> ArchiveLine:
    """One entry of the actor's school. Refuses, as hidden, any other id."""
    must(may_read(by))
    found = (
        Entry.objects.filter(school_id=by.school_id, id=_uuid(entry_id))
        .select_related("site", "author", "approver")
        .first()
    )
    if found is None:
        raise Refused(_HIDDEN)
    logged = told(by.school_id, ARCHIVED, "digest", of=str(found.id))
    shown = line(found)
    return replace(shown, sound=shown.sound and logged.get(shown.id) == found.digest)


def entry_of_post(school_id: str, post_id: str) -> str:
    """The id of the entry made from a post, empty if it has not gone out."""
    found = Entry.objects.filter(school_id=school_id, post_id=post_id).first()
    return str(found.id) if found else ""


def all_sound(school_id: str) -> tuple[int, int, datetime | None]:
    """How many entries still fit their digest and the log's, of how many, and when the newest was archived."""
    rows = Entry.objects.filter(school_id=school_id).order_by("archived_at")
    logged = told(school_id, ARCHIVED, "digest")
    fits = sum(
        digest_of(row) == row.digest == logged.get(str(row.id))
        for row in rows.iterator(chunk_size=1000)
    )
    return fits, rows.count(), rows.values_list("archived_at", flat=True).last()


def line(row: Entry) -> ArchiveLine:
    return ArchiveLine(
        id=str(row.id),
        post_id=str(row.post_id),
        text=row.text,
        site_id=str(row.site_id),
        site_name=row.site.name,
        platform_words=PLATFORMS[row.site.platform].words,
        address=row.address,
        author_id=str(row.author_id),
        author_name=row.author.name,
        approver_name=row.approver.name,
        approved_at=row.approved_at,
        posted_at=row.posted_at,
        archived_at=row.archived_at,
        digest=row.digest,
        sound=digest_of(row) == row.digest,
    )


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
