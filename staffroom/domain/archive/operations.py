"""Put what went out into the archive."""

from __future__ import annotations

import hashlib
from datetime import datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.archive.models import Entry
from staffroom.domain.audit import operations as audit
from staffroom.domain.publishing.operations import Posted


ARCHIVED = "post archived"


def keep(*, posted: Posted, by: Actor, at: datetime) -> str:
    """Archive one post as it went out and return the entry's id. A post is archived once."""
    with transaction.atomic():
        entry = Entry(
            school_id=by.school_id,
            site_id=posted.site.id,
            post_id=posted.post_id,
            text=posted.text,
            address=posted.address,
            author_id=posted.author_id,
            approver_id=posted.approver_id,
            approved_at=posted.approved_at,
            posted_at=posted.posted_at,
            archived_at=at,
        )
        entry.digest = digest_of(entry)
        entry.save(force_insert=True)
        audit.record(
            by=by,
            at=at,
            verb=ARCHIVED,
            subject=("archive", str(entry.id)),
            says={"digest": entry.digest},
            obligation="M.1",
        )
    return str(entry.id)


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
    return hashlib.sha256(audit.canonical(said).encode()).hexdigest()
