"""What a page shows of a file with a list: a beginning of each kind of change, in the order of weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from staffroom.domain.people.list_preview import Change, Shown
from staffroom.domain.people.list_queries import changes


FIRST = 20  # of each kind on the page of a file; all of them have a page of their own
PAGE = 100
WHAT = {
    "leaving": "Leaving",
    "returning": "Coming back",
    "changed": "Changed",
    "new": "New",
}


@dataclass(frozen=True, slots=True)
class Several:
    """The first people whom a file changes in one way, and how many there are in all."""

    what: str
    title: str
    total: int
    first: Sequence[Change]


def lists_of(shown: Shown) -> list[Several]:
    """The kinds of change that the file makes, each with its first people."""
    return [
        Several(what, title, total, changes(shown, what, many=FIRST))
        for what, title in WHAT.items()
        if (total := getattr(shown, what))
    ]
