"""What a person chooses about letters, and that they were written to."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.letters import Sort
from staffroom.domain.tasks.kinds import Topic
from staffroom.domain.tasks.models import MailChoice, Notice
from staffroom.domain.tasks.when_to_write import HOW, NEW, NOW, OFF, STAGES, Plan, monday_of
from staffroom.engine.refusal import Refusal, Refused, Why
from staffroom.engine.school_time import school_day


def choose(
    *,
    how: Mapping[str, str],
    stages: Sequence[str],
    hour: int,
    quiet: tuple[int, int] | None,
    school_days: bool,
    by: Actor,
    at: datetime,
) -> None:
    """Say when Staffroom writes to the actor about tasks. Refuses what is no choice or no hour.

    Choosing the same again is told to nobody.
    """
    hours = (hour, *(quiet or ()))
    if (
        set(how) != {topic.value for topic in Topic}
        or not set(how.values()) <= set(HOW)
        or not set(stages) <= set(STAGES)
        or not all(0 <= one <= 23 for one in hours)
    ):
        raise Refused(_no_choice())
    with transaction.atomic():
        row = _row(by)
        starts, ends = quiet or (None, None)
        chosen = {
            "how": dict(how),
            "stages": sorted(stages),
            "hour": hour,
            "quiet_from": starts,
            "quiet_until": ends,
            "school_days": school_days,
        }
        if any(getattr(row, name) != value for name, value in chosen.items()):
            MailChoice.objects.filter(id=row.pk).update(**chosen)
            _tell("letters chosen", by, at, {"at once": [t for t in how if how[t] == NOW]})


def stop_letters(*, by: Actor, at: datetime) -> None:
    """Write to the actor about tasks no more; what needs them stands on their home page as before."""
    with transaction.atomic():
        row = _row(by)
        stopped = {topic.value: OFF for topic in Topic}
        if row.how != stopped:
            row.how = stopped
            row.save(update_fields=["how"])
            _tell("letters stopped", by, at, {})


def end_links(*, by: Actor, at: datetime) -> None:
    """Let the links in letters written so far lead nowhere; later letters have new ones."""
    with transaction.atomic():
        row = _row(by)
        row.key = _new_key()
        row.save(update_fields=["key"])
        _tell("links in letters ended", by, at, {})


def write_to(
    *, user_id: str, planned: Plan, facts: Mapping[str, Any], school_id: str, at: datetime
) -> None:
    """Put one letter about tasks, and note of which it tells, so that no other letter does.

    How letters are sent is told by no entry of the log. Does nothing where the plan is empty.
    """
    on = school_day(at)
    with transaction.atomic():
        row = _choice_row(user_id, school_id)
        _note_days(row, planned, on)
        fresh = [
            Notice.objects.get_or_create(
                task_id=uuid.UUID(task_id), user_id=row.user_id, stage=stage, defaults={"at": at}
            )[1]
            for task_id, stage in planned.tasks
        ]
        for task_id, _ in planned.tasks:
            Notice.objects.get_or_create(
                task_id=uuid.UUID(task_id), user_id=row.user_id, stage=NEW, defaults={"at": at}
            )
        if any(fresh):
            outbox.put_letter(
                sort=Sort.TASKS,
                to=user_id,
                template="tasks",
                facts=facts,
                school_id=school_id,
                at=at,
            )


def _note_days(row: MailChoice, planned: Plan, on: date) -> None:
    """That the morning's letter of this day, and the week's, have been thought of."""
    if planned.is_morning:
        row.morning_of = on
    if planned.is_weekly:
        row.week_of = monday_of(on)
    row.save(update_fields=["morning_of", "week_of"])


def _row(by: Actor) -> MailChoice:
    return _choice_row(by.id, by.school_id)


def _choice_row(user_id: str, school_id: str) -> MailChoice:
    """The row of one person, held until the end of the transaction."""
    key = {"school_id": school_id, "user_id": uuid.UUID(user_id)}
    MailChoice.objects.get_or_create(**key, defaults={"key": _new_key()})
    return MailChoice.objects.select_for_update().get(**key)


def _new_key() -> str:
    return secrets.token_urlsafe(16)


def _no_choice() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="Something on that form is no choice that Staffroom knows.",
        instead="Choose again from what is listed.",
    )


def _tell(verb: str, by: Actor, at: datetime, says: dict[str, Any]) -> None:
    audit.record(by=by, at=at, verb=verb, subject=("account", by.id), says=says)
