"""How the letters of a school stand, for technician and headteacher: never what is in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from staffroom.domain.outbox.queries import Kept, kept_letters, last_sent
from staffroom.domain.people.queries import names


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One letter that has not gone out, or of which nobody knows whether it did."""

    id: str
    to: str  # a name; empty where it is to nobody in particular
    about: str
    written_at: datetime
    due_at: datetime
    tries: int
    error: str
    given_up_at: datetime | None


@dataclass(frozen=True, slots=True)
class Letters:
    """What waits, what was given up, and when the last one went."""

    waiting: tuple[LetterLine, ...]
    given_up: tuple[LetterLine, ...]
    last_sent: datetime | None


_ABOUT = {"signing in": "Signing in", "record": "A record to keep", "tasks": "What needs them"}


def letters_of(school_id: str) -> Letters:
    rows = kept_letters(school_id)
    who = names(row.to for row in rows)
    lines = [_line(row, who) for row in rows]
    return Letters(
        waiting=tuple(line for line in lines if line.given_up_at is None),
        given_up=tuple(line for line in lines if line.given_up_at is not None),
        last_sent=last_sent(school_id),
    )


def _line(row: Kept, who: dict[str, str]) -> LetterLine:
    return LetterLine(
        id=row.id,
        to=who.get(row.to, ""),
        about=_ABOUT.get(row.sort, "Something else that is to happen"),
        written_at=row.written_at,
        due_at=row.due_at,
        tries=row.tries,
        error=row.error,
        given_up_at=row.given_up_at,
    )
