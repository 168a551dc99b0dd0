"""Write to people about their tasks: who holds which now, and what each has chosen about letters.

Looked at every minute and whenever a task is opened. What was told is kept by person and stage, so a
task that is handed over is told anew to whoever has it now.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from staffroom.domain.tasks import queries
from staffroom.domain.tasks.holders import OpenTask, holders
from staffroom.domain.tasks.mail_operations import write_to
from staffroom.domain.tasks.when_to_write import (
    DAY,
    DUE,
    OVERDUE,
    Choice,
    Held,
    Plan,
    plan,
)
from staffroom.engine.school_time import school_day
from staffroom.journeys.what_needs_me import people_here


def write_about_tasks(school_id: str, *, at: datetime) -> int:
    """Put every letter of one school that is due now; how many there were."""
    tasks = queries.open_tasks(school_id)
    if not tasks:
        return 0
    on, terms = school_day(at), queries.terms_of(school_id)
    chosen = queries.choices(school_id)
    by_id = {task.id: task for task in tasks}
    written = 0
    for user_id, held in _held_by(tasks, school_id, on=on).items():
        planned = plan(chosen.get(user_id, Choice()), held, at=at, terms=terms)
        if planned.tasks:
            facts = {"tasks": _lines(planned, by_id, on=on)}
            write_to(user_id=user_id, planned=planned, facts=facts, school_id=school_id, at=at)
            written += 1
    return written


def _held_by(tasks: list[OpenTask], school_id: str, *, on: date) -> dict[str, list[Held]]:
    """What each person holds now and has not put off, as the plan of letters asks it."""
    told = queries.told_of(school_id)
    held: dict[str, list[Held]] = {}
    for task, user_id in _pairs(tasks, school_id, on=on):
        until = task.snoozed[user_id][0] if user_id in task.snoozed else None
        if until is None or until <= on:
            known = told.get((task.id, user_id), frozenset())
            since = task.handed_at or task.opened_at
            one = Held(task.id, task.topic, since, task.due, known, back=until)
            held.setdefault(user_id, []).append(one)
    return held


def _pairs(tasks: list[OpenTask], school_id: str, *, on: date) -> Iterator[tuple[OpenTask, str]]:
    here = people_here(school_id, on=on)
    for task in tasks:
        for user_id in holders(task, here, on=on):
            yield task, user_id


def _lines(planned: Plan, tasks: dict[str, OpenTask], *, on: date) -> list[dict[str, Any]]:
    """Each task as it stands in the letter, what is due first in front."""
    told = sorted(planned.tasks, key=lambda pair: tasks[pair[0]].due)
    return [
        {
            "id": task_id,
            "title": tasks[task_id].title,
            "path": tasks[task_id].path,
            "when": _when(stage, tasks[task_id].due, on=on),
        }
        for task_id, stage in told
    ]


def _when(stage: str, due: date, *, on: date) -> str:
    day = f"{due:%A %-d %B}"
    if stage.startswith(OVERDUE) or due < on:
        return f"overdue since {day}"
    if stage == DUE or due == on:
        return "due today"
    if stage == DAY and due == on + timedelta(days=1):
        return "due tomorrow"
    return f"due on {day}"
