"""Why something may not be done: a reason, what to do instead, and the obligation it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Why(Enum):
    """The kind of a refusal; the ways in translate it (403, 404, 409 or a message in the form)."""

    NOT_YOURS = "not yours"  # this person may not
    HIDDEN = "hidden"  # this person may not even know that it exists
    TOO_LATE = "too late"  # the thing has moved on meanwhile
    INCOMPLETE = "incomplete"  # something is missing or wrong in what was given


@dataclass(frozen=True, slots=True)
class Refusal:
    """Every "no" comes with a "do this instead" and the obligation it rests on, where one does."""

    why: Why
    reason: str
    instead: str = ""
    obligation: str = ""


class Refused(Exception):
    """Raised by an operation that refuses; nothing has been written."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal


def must(refusal: Refusal | None) -> None:
    """Raise `Refused` where a permission answered with a refusal."""
    if refusal is not None:
        raise Refused(refusal)
