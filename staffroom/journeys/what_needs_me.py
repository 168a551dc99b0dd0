"""What needs a person at a school: every task that is theirs now, and what they can do with one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from staffroom.domain.actor import Actor
from staffroom.domain.people.queries import names
from staffroom.domain.schools.queries import slug_of
from staffroom.domain.sites.queries import leads_of_sites
from staffroom.domain.tasks import operations as tasks
from staffroom.domain.tasks import queries
from staffroom.domain.tasks.holders import OpenTask, PeopleHere, holders, may_take
from staffroom.domain.tasks.kinds import KINDS, Topic
from staffroom.engine.refusal import Refusal, Refused, Why


@dataclass(frozen=True, slots=True)
class Need:
    """One task of a person's, as pages show it."""

    id: str
    title: str
    asks: str
    path: str  # of the installation
    why: str
    topic: Topic
    obligation: str
    due: date
    opened_at: datetime
    opened_by: str  # a name; empty for Staffroom itself and for the person
    is_late: bool
    by_hand: bool
    snoozed_until: date | None
    snoozed_because: str

    def when(self, on: date) -> str:
        """In which part of a list it stands: late, today, soon or later."""
        days = (self.due - on).days
        return "late" if days < 0 else "today" if days == 0 else "soon" if days <= 7 else "later"


@dataclass(frozen=True, slots=True)
class Needs:
    """What needs somebody now, what is due first in front; and what they have put off."""

    now: tuple[Need, ...]
    put_off: tuple[Need, ...]


def people_here(school_id: str, *, on: date) -> PeopleHere:
    """Who is at a school now and who runs its sites: what decides whose a task is."""
    return queries.people_here(school_id, leads=leads_of_sites(school_id), on=on)


def needs_of(by: Actor, *, on: date) -> Needs:
    """Everything that is the actor's to do."""
    here = people_here(by.school_id, on=on)
    held = [
        (task, why)
        for task in queries.open_tasks(by.school_id)
        if (why := holders(task, here, on=on).get(by.id))
    ]
    slug, known = slug_of(by.school_id), names(task.opened_by for task, _ in held)
    lines = [_need(task, why, slug, known, on=on, by=by) for task, why in held]
    return Needs(
        now=tuple(line for line in lines if line.snoozed_until is None),
        put_off=tuple(line for line in lines if line.snoozed_until is not None),
    )


def need_of(task_id: str, *, by: Actor, on: date) -> tuple[Need, dict[str, str]]:
    """One task of the actor's, and to whom it can be handed. Refuses, as hidden, any that is not theirs."""
    both = needs_of(by, on=on)
    found = next((one for one in (*both.now, *both.put_off) if one.id == task_id), None)
    if found is None:
        raise Refused(
            Refusal(
                why=Why.HIDDEN,
                reason="There is no such task of yours.",
                instead="Look at what needs you now.",
            )
        )
    here = people_here(by.school_id, on=on)
    task = next(one for one in queries.open_tasks(by.school_id) if one.id == task_id)
    return found, may_take(task, here)


def colleague_names(school_id: str, *, on: date) -> dict[str, str]:
    """Everybody who has access at the school now, by account."""
    here = people_here(school_id, on=on)
    return {who: one.name for who, one in here.colleagues.items()}


def hand_over(*, task_id: str, to: str, note: str, on: date, by: Actor, at: datetime) -> None:
    here = people_here(by.school_id, on=on)
    tasks.hand_over(task_id=task_id, to=to, note=note, here=here, by=by, at=at)


def put_off(
    *,
    task_id: str,
    until: date,
    reason: str,
    past_due_meant: bool,
    on: date,
    by: Actor,
    at: datetime,
) -> None:
    tasks.snooze(
        task_id=task_id,
        until=until,
        reason=reason,
        past_due_meant=past_due_meant,
        here=people_here(by.school_id, on=on),
        on=on,
        by=by,
        at=at,
    )


def take_up(*, task_id: str, on: date, by: Actor, at: datetime) -> None:
    tasks.wake(task_id=task_id, here=people_here(by.school_id, on=on), by=by, at=at)


def say_done(*, task_id: str, on: date, by: Actor, at: datetime) -> None:
    tasks.say_done(task_id=task_id, here=people_here(by.school_id, on=on), by=by, at=at)


def _need(
    task: OpenTask, why: str, slug: str, known: dict[str, str], *, on: date, by: Actor
) -> Need:
    until, because = task.snoozed.get(by.id, (None, ""))
    return Need(
        id=task.id,
        title=task.title,
        asks=KINDS[task.kind].asks,
        path=f"/{slug}/{task.path}",
        why=why,
        topic=task.topic,
        obligation=KINDS[task.kind].obligation,
        due=task.due,
        opened_at=task.opened_at,
        opened_by=known.get(task.opened_by, "") if task.opened_by != by.id else "",
        is_late=task.due < on,
        by_hand=KINDS[task.kind].by_hand,
        snoozed_until=until if until and until > on else None,
        snoozed_because=because,
    )
