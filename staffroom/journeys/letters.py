"""The letters that Staffroom writes: their words, without anybody's personal data, and where they lead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from staffroom.domain.outbox.letters import Sort
from staffroom.domain.outbox.queries import Waiting
from staffroom.domain.people.queries import email_of
from staffroom.domain.schools.queries import by_id
from staffroom.domain.tasks.queries import still_open
from staffroom.journeys.letter_links import link_of


@dataclass(frozen=True, slots=True)
class Item:
    """One of several things in a letter."""

    words: str
    path: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail: no name of a pupil, no text of a post, only where to look."""

    to: str
    subject: str
    path: str  # below the installation's public address
    line: str
    sort: Sort = Sort.SIGNING_IN
    items: tuple[Item, ...] = ()
    choices: str = ""  # the path at which its person says when Staffroom writes


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in a letter; filled with its facts, the `school` and its `slug`, which begins addresses."""

    subject: str
    line: str
    path: str


TEMPLATES = MappingProxyType(
    {
        "sign-in changed": Words(
            "Your sign-in to Staffroom",
            "This has just happened with your account: {what}.\n"
            "If it was you, there is nothing to do. If it was not, open your account, end the "
            "sessions you do not know and change your password; and tell the headteacher, who can "
            "help.",
            "/{slug}/account/",
        ),
        "as said": Words("{subject}", "{line}", "{path}"),  # whoever puts it says the words
        "weekly head": Words(
            "This week's head of the audit log",
            "Please keep this letter; there is nothing else to do.\n\n{lines}\n\n"
            "Whoever holds it can show later whether anything that was logged before it was changed or "
            "left out. It names nobody.",
            "/{slug}/audit/head/",
        ),
    }
)
TASKS = "tasks"  # the template whose letter is written by `_about_tasks`


def letter(waiting: Waiting, *, at: datetime) -> Letter | None:
    """The mail of one row; None where its person has no account, or nothing to do, any more."""
    body = waiting.body
    to = email_of(body["to"])
    if not to:
        return None
    school = by_id(waiting.school_id)
    if school is None:
        return None
    facts = body["facts"] | {"slug": school.slug, "school": school.name}
    if body["template"] == TASKS:
        return _about_tasks(to, body["to"], waiting.school_id, facts)
    words = TEMPLATES[body["template"]]
    return Letter(
        to,
        words.subject.format_map(facts),
        words.path.format_map(facts),
        words.line.format_map(facts),
        Sort(body["sort"]),
    )


def _about_tasks(to: str, user_id: str, school_id: str, facts: dict[str, Any]) -> Letter | None:
    """What was settled since the letter was planned stands in it no more."""
    left = still_open([one["id"] for one in facts["tasks"]])
    items = [one for one in facts["tasks"] if one["id"] in left]
    if not items:
        return None
    slug, school = facts["slug"], facts["school"]
    shown = tuple(
        Item(f"{one['title']} ({one['when']})", f"/{slug}/{one['path']}") for one in items
    )
    alone = items[0]
    return Letter(
        to,
        alone["title"] if len(items) == 1 else f"{len(items)} things wait for you",
        shown[0].path if len(items) == 1 else f"/{slug}/tasks/",
        f"This waits for you at {school}: {alone['when']}."
        if len(items) == 1
        else f"These wait for you at {school}. All of them stand on your home page, too.",
        Sort.TASKS,
        shown if len(items) > 1 else (),
        link_of(user_id, school_id),
    )
