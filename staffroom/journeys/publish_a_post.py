"""The life of a post: START READING HERE.

A teacher writes it and sees in the margin what the policy says (`check_a_text.py`). It is sent with
what the check found. Somebody else decides, on today's check of the very words they saw. Approved, it
is handed over: copied, posted by hand, its address pasted. That moment it enters the archive, where
the headteacher meets it again at the end of term (`termly_review.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.archive import operations as archive
from staffroom.domain.publishing import operations as publishing
from staffroom.domain.publishing import queries as posts
from staffroom.engine.findings import Report
from staffroom.engine.school_time import school_day
from staffroom.journeys.check_a_text import check_for_site


def save_draft(*, post_id: str, site_id: str, text: str, by: Actor, at: datetime) -> str:
    """Keep a text as a draft: a new post where `post_id` is empty. Returns the post's id."""
    if not post_id:
        return publishing.start(site_id=site_id, text=text, by=by, at=at)
    publishing.save(post_id=post_id, text=text, by=by, at=at)
    return post_id


def send_for_approval(
    *, post_id: str, site_id: str, text: str, note: str, by: Actor, at: datetime
) -> str:
    """Check a text and send it with what was found, as a new post or as new words of one."""
    with transaction.atomic():
        if post_id:
            _, site_id = posts.words_of(post_id, by=by)
        report = check_for_site(text, site_id=site_id, by=by, on=school_day(at))
        if not post_id:
            post_id = publishing.start(site_id=site_id, text=text, by=by, at=at)
        publishing.submit(post_id=post_id, text=text, note=note, report=report, by=by, at=at)
    return post_id


def check_again(post_id: str, *, by: Actor, on: date) -> Report:
    """What the policy says of a post's newest words today, for its author and its approver."""
    text, site_id = posts.words_of(post_id, by=by)
    return check_for_site(text, site_id=site_id, by=by, on=on)


def decide(
    *,
    post_id: str,
    move: str,
    reason: str,
    overrides: Mapping[str, str],
    seen_digest: str,
    by: Actor,
    at: datetime,
) -> None:
    """Approve, ask for changes or reject, on today's check of the words the approver saw."""
    with transaction.atomic():
        report = check_again(post_id, by=by, on=school_day(at))
        publishing.decide(
            post_id=post_id,
            move=move,
            reason=reason,
            overrides=overrides,
            report=report,
            seen_digest=seen_digest,
            by=by,
            at=at,
        )


def hand_over(*, post_id: str, address: str, by: Actor, at: datetime) -> str:
    """Say where an approved post can be seen; it enters the archive in the same moment.

    Returns the id of the archived entry.
    """
    with transaction.atomic():
        posted = publishing.record_posting(post_id=post_id, address=address, by=by, at=at)
        return archive.keep(posted=posted, by=by, at=at)
