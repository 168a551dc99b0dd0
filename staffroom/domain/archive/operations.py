"""Put what went out into the archive, and correct where it can be seen."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.archive.models import Correction, Entry
from staffroom.domain.archive.permissions import may_correct
from staffroom.domain.archive.queries import (
    ARCHIVED,
    CORRECTED,
    address_now,
    digest_of,
    facts_of,
    find,
)
from staffroom.domain.audit import operations as audit
from staffroom.domain.publishing.addresses import may_stand_at
from staffroom.domain.publishing.operations import Posted
from staffroom.domain.sites.queries import card
from staffroom.engine.refusal import Refusal, Refused, Why, must


LONGEST_REASON = 500  # characters


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
        _tell(entry, ARCHIVED, by, at, {"digest": entry.digest}, obligation="M.1")
    return str(entry.id)


def correct_address(
    *, entry_id: str, address: str, reason: str, seen: str, by: Actor, at: datetime
) -> None:
    """Say where an archived post can be seen from now on; the entry and every address before stay.

    `seen` is the address that was looked at. Refuses anybody but its author, whoever posted it, whoever
    runs the site and the heads; one that somebody else has corrected meanwhile; an address that could
    not have been handed over; the one it has already; and a missing reason.
    """
    with transaction.atomic():
        entry = find(entry_id, by.school_id, for_update=True)
        must(may_correct(by, facts_of(entry, by)))
        address, was = address.strip(), address_now(entry)
        if seen != was:
            raise Refused(_corrected_meanwhile(was))
        must(may_stand_at(card(entry.site), address))
        must(_may_replace(was, address, reason))
        Correction.objects.create(
            entry=entry, address=address, reason=reason.strip(), by_id=by.id, at=at
        )
        says: dict[str, object] = {"was": was, "now": address, "reason": reason.strip()}
        _tell(entry, CORRECTED, by, at, says, obligation="5.7")


def _tell(
    entry: Entry, verb: str, by: Actor, at: datetime, says: dict[str, object], *, obligation: str
) -> None:
    audit.record(
        by=by,
        at=at,
        verb=verb,
        subject=("archive", str(entry.id)),
        says=says,
        obligation=obligation,
    )


def _corrected_meanwhile(was: str) -> Refusal:
    return Refusal(
        why=Why.TOO_LATE,
        reason=f"Somebody has corrected this address after you opened the page: it is {was} now.",
        instead="Open that one. If it is right, leave it; if not, correct it from there.",
        obligation="5.7",
    )


def _may_replace(was: str, address: str, reason: str) -> Refusal | None:
    if address == was:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="That is the address the archive has already.",
            instead="Paste the one where the post can be seen now, or leave it as it is.",
            obligation="5.7",
        )
    if not reason.strip():
        return Refusal(
            why=Why.INCOMPLETE,
            reason="A correction needs its reason.",
            instead="Say in a few words what was wrong, such as: a letter was missing.",
            obligation="5.7",
        )
    if len(reason) > LONGEST_REASON:
        return Refusal(
            why=Why.INCOMPLETE,
            reason=f"The reason has {len(reason):,} characters; it may have {LONGEST_REASON:,}.",
            instead="Shorten it. Nothing was stored.",
            obligation="5.7",
        )
    return None
