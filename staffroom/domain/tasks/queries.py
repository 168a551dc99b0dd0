"""Read tasks: what is open at a school, what somebody has done, and what people chose about letters."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from staffroom.domain.people.queries import accounts_of
from staffroom.domain.people.register import line_managers
from staffroom.domain.schools.queries import terms
from staffroom.domain.tasks.holders import Colleague, OpenTask, PeopleHere
from staffroom.domain.tasks.kinds import KINDS, Topic, path, title
from staffroom.domain.tasks.models import CalendarFeed, MailChoice, Notice, Task
from staffroom.domain.tasks.when_to_write import HOW, STAGES, USUAL, Choice
from staffroom.engine.findings import text_digest
from staffroom.engine.school_days import Terms


PAGE = 50


@dataclass(frozen=True, slots=True)
class DoneTask:
    """One task that somebody has done, in the list of what they did."""

    title: str
    path: str
    topic: Topic
    obligation: str
    opened_at: datetime
    settled_at: datetime
    due: date


@dataclass(frozen=True, slots=True)
class Feed:
    """Whose due dates a calendar's address shows."""

    user_id: str
    school_id: str
    made_at: datetime


def people_here(school_id: str, *, leads: Mapping[str, frozenset[str]], on: date) -> PeopleHere:
    """Who is at the school now, and who was; `leads` are told by the room of sites, which stands above."""
    managers = line_managers(school_id)
    known = {
        who: Colleague(account.name, account.roles, managers.get(who, ""))
        for who, account in accounts_of(school_id, on=on).items()
    }
    return PeopleHere(
        colleagues={who: one for who, one in known.items() if one.roles},
        leads=leads,
        left={who: one for who, one in known.items() if not one.roles},
    )


def open_tasks(school_id: str) -> list[OpenTask]:
    """Everything that is to be done at a school, what is due first in front."""
    rows = Task.objects.filter(school_id=school_id, settled_at=None).prefetch_related("snoozes")
    return [open_task_of(row) for row in rows.order_by("due", "opened_at", "kind", "id")]


def open_task_of(row: Task) -> OpenTask:
    return OpenTask(
        id=str(row.id),
        kind=row.kind,
        about=row.about,
        person=str(row.person_id or ""),
        author=row.author,
        never=frozenset(row.never),
        site=row.site,
        facts=row.facts,
        due=row.due,
        opened_at=row.opened_at,
        opened_by=row.opened_by,
        handed_at=row.handed_at,
        handed_by=row.handed_by,
        note=row.note,
        snoozed={str(one.user_id): (one.until, one.reason) for one in row.snoozes.all()},
    )


def done_by(user_id: str, school_id: str, *, page: int = 1) -> tuple[list[DoneTask], int]:
    """One page of what somebody has done, the newest first, and how much there is."""
    rows = Task.objects.filter(school_id=school_id, settled_by=user_id, done=True)
    start = (page - 1) * PAGE
    shown = rows.order_by("-settled_at", "-id")[start : start + PAGE]
    return [_done(row, row.settled_at) for row in shown if row.settled_at], rows.count()


def open_about(school_id: str, kinds: tuple[str, ...]) -> set[tuple[str, str]]:
    """The kind and the thing of every open task of these kinds."""
    rows = Task.objects.filter(school_id=school_id, kind__in=kinds, settled_at=None)
    return set(rows.values_list("kind", "about"))


def still_open(task_ids: list[str]) -> set[str]:
    """Those of these tasks that nobody has settled."""
    ids = [uuid.UUID(one) for one in task_ids]
    rows = Task.objects.filter(id__in=ids, settled_at=None)
    return {str(i) for i in rows.values_list("id", flat=True)}


def told_of(school_id: str) -> dict[tuple[str, str], frozenset[str]]:
    """At which stages people were written to about open tasks, by task and account."""
    rows = Notice.objects.filter(task__school_id=school_id, task__settled_at=None)
    told: dict[tuple[str, str], frozenset[str]] = {}
    for task_id, user_id, stage in rows.values_list("task_id", "user_id", "stage"):
        key = (str(task_id), str(user_id))
        told[key] = told.get(key, frozenset()) | {stage}
    return told


def choices(school_id: str) -> dict[str, Choice]:
    """What people chose about letters, by account; who chose nothing stands not in it."""
    rows = MailChoice.objects.filter(school_id=school_id)
    return {str(row.user_id): choice_of(row) for row in rows}


def choice(user_id: str, school_id: str) -> Choice:
    row = MailChoice.objects.filter(school_id=school_id, user_id=uuid.UUID(user_id)).first()
    return choice_of(row) if row else Choice()


def chooser(key: str) -> tuple[str, str] | None:
    """Whose choice has this key, and at which school; None for a key that has ended or never was."""
    row = MailChoice.objects.filter(key=key).first() if key else None
    return (str(row.user_id), str(row.school_id)) if row else None


def choice_of(row: MailChoice) -> Choice:
    """The row as it counts; what it does not say is as usual."""
    how = {topic: row.how.get(topic.value, USUAL[topic]) for topic in Topic}
    quiet = (row.quiet_from, row.quiet_until)
    return Choice(
        how={topic: one if one in HOW else USUAL[topic] for topic, one in how.items()},
        stages=frozenset(STAGES if row.stages is None else row.stages),
        hour=row.hour,
        quiet=None if quiet[0] is None or quiet[1] is None else (quiet[0], quiet[1]),
        school_days=row.school_days,
        key=row.key,
        morning_of=row.morning_of,
        week_of=row.week_of,
    )


def feed(token: str) -> Feed | None:
    """Whose calendar this secret address is; None for any other."""
    row = CalendarFeed.objects.filter(digest=text_digest(token)).first()
    return Feed(str(row.user_id), str(row.school_id), row.made_at) if row else None


def feed_since(user_id: str, school_id: str) -> datetime | None:
    """Since when somebody has a calendar address; None without one."""
    rows = CalendarFeed.objects.filter(school_id=school_id, user_id=uuid.UUID(user_id))
    return rows.values_list("made_at", flat=True).first()


def terms_of(school_id: str) -> Terms:
    return [(term.starts, term.ends) for term in terms(school_id)]


def _done(row: Task, settled_at: datetime) -> DoneTask:
    return DoneTask(
        title=title(row.kind, row.facts),
        path=path(row.kind, row.about),
        topic=KINDS[row.kind].topic,
        obligation=KINDS[row.kind].obligation,
        opened_at=row.opened_at,
        settled_at=settled_at,
        due=row.due,
    )
