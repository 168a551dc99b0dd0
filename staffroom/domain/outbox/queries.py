"""Read the outbox: whether anything is due, and how much has been waiting or given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q

from staffroom.domain.outbox.letters import LETTER, NOT_KNOWN
from staffroom.domain.outbox.models import Message


@dataclass(frozen=True, slots=True)
class Waiting:
    """One claimed effect."""

    id: str
    kind: str
    school_id: str
    body: dict[str, Any]
    tries: int
    until: datetime  # when the claim runs out
    handed: bool  # whether a mail server was being given it when something stopped


@dataclass(frozen=True, slots=True)
class Backlog:
    """How the outbox stands, for the health page and the technician."""

    waiting: int
    given_up: int
    oldest: datetime | None


def anything_due(at: datetime) -> bool:
    return Message.objects.filter(done_at=None, given_up_at=None, due_at__lte=at).exists()


def backlog() -> Backlog:
    open_rows = Message.objects.filter(done_at=None, given_up_at=None).order_by("written_at")
    return Backlog(
        waiting=open_rows.count(),
        given_up=Message.objects.exclude(given_up_at=None).count(),
        oldest=open_rows.values_list("written_at", flat=True).first(),
    )


def last_put(kind: str, school_id: str) -> datetime | None:
    """When an effect of this kind was last put for the school, done or not."""
    rows = Message.objects.filter(kind=kind, school_id=school_id).order_by("-written_at")
    return rows.values_list("written_at", flat=True).first()


def stuck(school_id: str, *, since: datetime) -> bool:
    """Whether something of a school was given up, or has waited since before that moment."""
    rows = Message.objects.filter(school_id=school_id, done_at=None).exclude(last_error=NOT_KNOWN)
    return rows.filter(Q(given_up_at__isnull=False) | Q(written_at__lt=since)).exists()


@dataclass(frozen=True, slots=True)
class Kept:
    """One effect that is not done, with what is to be known of it by whoever looks after letters."""

    id: str
    to: str  # an account; empty where it is no letter to one person
    sort: str
    written_at: datetime
    due_at: datetime
    tries: int
    error: str
    given_up_at: datetime | None


def kept_letters(school_id: str) -> list[Kept]:
    """What waits or was given up at a school, the oldest first, five hundred at most."""
    rows = Message.objects.filter(school_id=school_id, done_at=None).order_by("written_at")[:500]
    return [
        Kept(
            id=str(row.id),
            to=str(row.body.get("to", "")),
            sort=str(row.body.get("sort", "")),
            written_at=row.written_at,
            due_at=row.due_at,
            tries=row.tries,
            error=row.last_error,
            given_up_at=row.given_up_at,
        )
        for row in rows
    ]


def last_sent(school_id: str) -> datetime | None:
    """When the last letter of a school went out; None before the first."""
    sent = Message.objects.filter(school_id=school_id, kind=LETTER, last_error="")
    rows = sent.exclude(done_at=None)
    return rows.order_by("-done_at").values_list("done_at", flat=True).first()
