"""When a letter about tasks goes, and about which of them. Pure: told the moment, it never asks a clock.

A new task is told of at once, in the morning letter or in the weekly one, as its person has chosen. What
comes nearer (a week before, the day before, the day, overdue and each week after) stands in the morning
letter, so that nobody gets more than one a day besides what they want at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from staffroom.domain.tasks.kinds import Topic
from staffroom.engine.school_days import Terms, first_of_week, is_school_day, last_school_day_before
from staffroom.engine.school_time import LONDON, moment_of, school_day


NOW, DAILY, WEEKLY, OFF = "now", "daily", "weekly", "off"
HOW = {
    NOW: "At once",
    DAILY: "Once a day, in the morning",
    WEEKLY: "Once a week",
    OFF: "No letters, I look here",
}
NEW, WEEK, DAY, DUE, OVERDUE, BACK = "new", "week", "day", "due", "overdue", "back"
STAGES = {
    WEEK: "A week before it is due",
    DAY: "The school day before",
    DUE: "On the day",
    OVERDUE: "When it is overdue, and each week after",
}
USUAL = {
    Topic.POSTS: NOW,
    Topic.REVIEW: DAILY,
    Topic.SITES: DAILY,
    Topic.PEOPLE: DAILY,
    Topic.SYSTEM: NOW,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """When Staffroom writes to one person; as it stands here where nothing was chosen."""

    how: Mapping[Topic, str] = field(default_factory=lambda: dict(USUAL))
    stages: frozenset[str] = frozenset(STAGES)
    hour: int = 7
    quiet: tuple[int, int] | None = None  # from this hour until that one, through the night as well
    school_days: bool = False
    key: str = ""
    morning_of: date | None = None
    week_of: date | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """One task as its person holds it: since when, until when, and at which stages they were told."""

    task_id: str
    topic: Topic
    since: datetime
    due: date
    told: frozenset[str]
    back: date | None = None  # the day on which it came back, if it had been put off


@dataclass(frozen=True, slots=True)
class Plan:
    """What to write to one person now: each task with its stage, all of them in one letter."""

    tasks: tuple[tuple[str, str], ...] = ()
    is_morning: bool = False
    is_weekly: bool = False


def plan(choice: Choice, held: Sequence[Held], *, at: datetime, terms: Terms) -> Plan:
    """The letter that is due to a person at this moment; without tasks, none."""
    local = at.astimezone(LONDON)
    on = local.date()
    if not _may_write(choice, local, terms):
        return Plan()
    morning = local.hour >= choice.hour and choice.morning_of != on
    weekly = morning and choice.week_of != monday_of(on) and on >= first_of_week(on, terms)
    latest = {
        NOW: at,
        DAILY: moment_of(on, choice.hour) if morning else None,
        WEEKLY: moment_of(first_of_week(on, terms), choice.hour) if weekly else None,
        OFF: None,
    }
    wanted: dict[str, str] = {}
    for one in held:
        how = choice.how.get(one.topic, NOW)
        until = latest[how]  # what became theirs by then stands in the letter
        if NEW not in one.told and until is not None and one.since <= until:
            wanted[one.task_id] = NEW
        if morning and how != OFF:
            wanted |= _nearer(one, choice, on=on, terms=terms)
    return Plan(tuple(wanted.items()), morning, weekly)


def _nearer(one: Held, choice: Choice, *, on: date, terms: Terms) -> dict[str, str]:
    """What the morning's letter says of a task that is nearer now, or back from being put off."""
    stage = stage_of(one, on=on, terms=terms)
    if stage and stage.split()[0] in choice.stages and stage not in one.told:
        return {one.task_id: stage}
    back = f"{BACK} {one.back}" if one.back else ""
    return {one.task_id: back} if back and back not in one.told else {}


def stage_of(one: Held, *, on: date, terms: Terms) -> str:
    """How near its day a task is: the latest stage it has reached since it became theirs; else empty."""
    since = school_day(one.since)
    if on > one.due and on > since:
        return f"{OVERDUE} {1 + (on - one.due).days // 7}"
    starts = (
        (DUE, one.due),
        (DAY, last_school_day_before(one.due, terms)),
        (WEEK, one.due - timedelta(days=7)),
    )
    for stage, first in starts:
        if on >= first:
            return stage if since < first else ""
    return ""


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _may_write(choice: Choice, local: datetime, terms: Terms) -> bool:
    if choice.school_days and not is_school_day(local.date(), terms):
        return False
    return choice.quiet is None or not is_quiet(choice.quiet, local.hour)


def is_quiet(quiet: tuple[int, int], hour: int) -> bool:
    """Whether an hour lies in the quiet ones; from 19 until 7 goes through the night."""
    starts, ends = quiet
    return starts <= hour < ends if starts <= ends else hour >= starts or hour < ends
