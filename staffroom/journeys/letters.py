"""The letters that Staffroom writes: their words, without anybody's personal data, and where they lead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from staffroom.domain.outbox.letters import Sort
from staffroom.domain.outbox.queries import Waiting
from staffroom.domain.people.queries import email_of
from staffroom.domain.schools.queries import slug_of


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail: no name of a pupil, no text of a post, only where to look."""

    to: str
    subject: str
    path: str  # below the installation's public address
    line: str
    sort: Sort = Sort.SIGNING_IN


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in a letter; filled with its facts and, as `slug`, with the school's part of addresses."""

    subject: str
    line: str
    path: str


TEMPLATES = MappingProxyType(
    {
        "as said": Words("{subject}", "{line}", "{path}"),  # whoever puts it says the words
    }
)


def letter(waiting: Waiting, *, at: datetime) -> Letter | None:
    """The mail of one row; None where its person has no account any more."""
    body = waiting.body
    to = email_of(body["to"])
    if not to:
        return None
    words = TEMPLATES[body["template"]]
    facts = body["facts"] | {"slug": slug_of(waiting.school_id)}
    return Letter(
        to,
        words.subject.format_map(facts),
        words.path.format_map(facts),
        words.line.format_map(facts),
        Sort(body["sort"]),
    )
