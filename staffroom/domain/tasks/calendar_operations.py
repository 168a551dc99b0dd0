"""The secret address of a person's calendar: make one, make another, end it."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.tasks.models import CalendarFeed
from staffroom.engine.findings import text_digest
from staffroom.engine.refusal import Refusal, Refused, Why


def make_feed(*, by: Actor, at: datetime) -> str:
    """Give the actor a calendar address, in place of any other they had; returns its secret part.

    Only a digest is kept, so it is shown this once.
    """
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        CalendarFeed.objects.update_or_create(
            school_id=by.school_id,
            user_id=uuid.UUID(by.id),
            defaults={"digest": text_digest(token), "made_at": at},
        )
        _tell("calendar address made", by, at)
    return token


def end_feed(*, by: Actor, at: datetime) -> None:
    """Let the actor's calendar address show nothing from now on. Refuses where there is none."""
    with transaction.atomic():
        rows = CalendarFeed.objects.filter(school_id=by.school_id, user_id=uuid.UUID(by.id))
        if not rows.delete()[0]:
            raise Refused(
                Refusal(
                    why=Why.INCOMPLETE,
                    reason="You have no calendar address that could be ended.",
                    instead="Make one if you want your due dates in a calendar.",
                )
            )
        _tell("calendar address ended", by, at)


def end_feeds_of_others(*, than: Collection[str], by: Actor, at: datetime) -> None:
    """Forget the addresses of whoever has no access any more: should they come back, they make another."""
    with transaction.atomic():
        for row in CalendarFeed.objects.filter(school_id=by.school_id).exclude(user_id__in=than):
            row.delete()
            _tell("calendar address ended", by, at, of=str(row.user_id))


def _tell(verb: str, by: Actor, at: datetime, *, of: str = "") -> None:
    audit.record(by=by, at=at, verb=verb, subject=("account", of or by.id), says={})
