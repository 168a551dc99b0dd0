"""Read the outbox: whether anything is due, and how much has been waiting or given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

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
