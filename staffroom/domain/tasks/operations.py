"""Open and settle tasks, hand one over, put one off, say that one is done.

Rooms above call `keep` and `open_task` in their own transaction, and tell the log themselves what
happened. What a person does with a task is told here.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.tasks import refusals
from staffroom.domain.tasks.holders import OpenTask, PeopleHere, holders, may_take
from staffroom.domain.tasks.kinds import KINDS
from staffroom.domain.tasks.models import Snooze, Task
from staffroom.domain.tasks.queries import open_task_of, terms_of
from staffroom.engine.refusal import Refused, must
from staffroom.engine.school_days import school_days_after
from staffroom.engine.school_time import school_day
from staffroom.engine.text.seen import as_seen


CHANGED = "tasks changed"  # the kind of the effect by which letters about new tasks go at once
LONGEST_NOTE = 200  # characters
LONGEST_SNOOZE = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One task that is to be open for a thing. Without a person it is for the owners of its kind."""

    kind: str
    person: str = ""
    author: str = ""
    never: Sequence[str] = ()
    site: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    due: date | None = None  # else so many school days from now as its kind says


def keep(
    *, about: str, wanted: Sequence[Wanted], done: Sequence[str] = (), by: Actor, at: datetime
) -> None:
    """Let exactly these tasks be open for one thing: others of it are settled, those missing opened.

    `done` are the kinds that were done by what has just happened; others were not needed any more. What
    is done by hand is left alone. Part of an operation that tells the log.
    """
    with transaction.atomic():
        kinds = {one.kind for one in wanted}
        open_rows = Task.objects.select_for_update().filter(
            school_id=by.school_id, about=about, settled_at=None
        )
        for row in open_rows:
            if row.kind not in kinds and not KINDS[row.kind].by_hand:
                _settle(row, done=row.kind in done, by=by, at=at)
        for one in wanted:
            open_task(about=about, wanted=one, by=by, at=at)


def open_task(*, about: str, wanted: Wanted, by: Actor, at: datetime) -> None:
    """Open a task; one that is open already stays as it is. Part of an operation that tells the log."""
    with transaction.atomic():
        _, is_new = Task.objects.get_or_create(
            school_id=by.school_id,
            kind=wanted.kind,
            about=about,
            settled_at=None,
            defaults={
                "person_id": uuid.UUID(wanted.person) if wanted.person else None,
                "author": wanted.author,
                "never": list(wanted.never),
                "site": wanted.site,
                "facts": dict(wanted.facts),
                "due": wanted.due or _due(wanted.kind, by.school_id, at),
                "opened_at": at,
                "opened_by": by.id,
            },
        )
        if is_new:
            outbox.ring(kind=CHANGED, school_id=by.school_id, at=at)


def hand_over(
    *, task_id: str, to: str, note: str, here: PeopleHere, by: Actor, at: datetime
) -> None:
    """Give a task to a colleague; its reminders go to them from now on.

    `here` is who is at the school now. Refuses a task that is not the actor's, and somebody who may not
    do it.
    """
    with transaction.atomic():
        row, task = _held(task_id, here, by, at)
        if to not in may_take(task, here):
            raise Refused(refusals.may_not_take(KINDS[row.kind].obligation))
        must(refusals.too_long(note, LONGEST_NOTE))
        row.person_id, row.handed_by, row.handed_at = uuid.UUID(to), by.id, at
        row.note = as_seen(note)
        row.save(update_fields=["person", "handed_by", "handed_at", "note"])
        Snooze.objects.filter(task=row, user_id=uuid.UUID(to)).delete()
        row.notices.filter(user_id=uuid.UUID(to)).delete()
        outbox.ring(kind=CHANGED, school_id=by.school_id, at=at)
        says = {"task": task.title, "to": here.name(to), "note": row.note}
        _tell(row, "task handed over", by, at, says)


def snooze(
    *,
    task_id: str,
    until: date,
    reason: str,
    past_due_meant: bool,
    here: PeopleHere,
    on: date,
    by: Actor,
    at: datetime,
) -> None:
    """Put a task off for oneself until a day. It stays the actor's, and others who hold it still see it.

    Refuses a task that is not the actor's, a day that is not ahead or more than a year away, a missing
    reason, and a day after it is due where nobody said that this is meant.
    """
    with transaction.atomic():
        row, task = _held(task_id, here, by, at)
        if not on < until <= on + LONGEST_SNOOZE:
            raise Refused(refusals.no_such_day())
        if not as_seen(reason):
            raise Refused(refusals.no_reason())
        must(refusals.too_long(reason, LONGEST_NOTE))
        if until > row.due and not past_due_meant:
            raise Refused(refusals.past_due(row.due, KINDS[row.kind].obligation))
        Snooze.objects.update_or_create(
            task=row,
            user_id=uuid.UUID(by.id),
            defaults={"until": until, "reason": as_seen(reason), "at": at},
        )
        says = {"task": task.title, "until": until.isoformat(), "reason": as_seen(reason)}
        _tell(row, "task put off", by, at, says)


def wake(*, task_id: str, here: PeopleHere, by: Actor, at: datetime) -> None:
    """Take a task up again that one has put off. Refuses a task that is not the actor's."""
    with transaction.atomic():
        row, task = _held(task_id, here, by, at)
        if Snooze.objects.filter(task=row, user_id=uuid.UUID(by.id)).delete()[0]:
            _tell(row, "task taken up again", by, at, {"task": task.title})


def say_done(*, task_id: str, here: PeopleHere, by: Actor, at: datetime) -> None:
    """Say that one has done what a task asks. Refuses one that is settled by doing the thing itself."""
    with transaction.atomic():
        row, task = _held(task_id, here, by, at)
        if not KINDS[row.kind].by_hand:
            raise Refused(refusals.do_the_thing(KINDS[row.kind].obligation))
        _settle(row, done=True, by=by, at=at)
        _tell(row, "task done", by, at, {"task": task.title})


def _settle(row: Task, *, done: bool, by: Actor, at: datetime) -> None:
    row.settled_at, row.settled_by, row.done = at, by.id, done
    row.save(update_fields=["settled_at", "settled_by", "done"])


def _held(task_id: str, here: PeopleHere, by: Actor, at: datetime) -> tuple[Task, OpenTask]:
    """An open task that is the actor's now, held until the end of the transaction. Hides any other."""
    rows = Task.objects.select_for_update(of=("self",)).filter(school_id=by.school_id)
    row = rows.filter(id=uuid.UUID(task_id), settled_at=None).first()
    task = open_task_of(row) if row else None
    if row is None or task is None or by.id not in holders(task, here, on=school_day(at)):
        raise Refused(refusals.not_yours())
    return row, task


def _due(kind: str, school_id: str, at: datetime) -> date:
    return school_days_after(school_day(at), KINDS[kind].days, terms_of(school_id))


def _tell(row: Task, verb: str, by: Actor, at: datetime, says: dict[str, str]) -> None:
    audit.record(
        by=by,
        at=at,
        verb=verb,
        subject=("task", str(row.id)),
        says=says,
        obligation=KINDS[row.kind].obligation,
    )
