"""Once a week the head of the audit log leaves the server: a letter to the headteacher and the chair.

Whoever controls the server could write the log anew, but not the letters in two people's mailboxes.
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from staffroom.domain.actor import Role, system
from staffroom.domain.audit import operations as audit
from staffroom.domain.audit.queries import Head, head
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.letters import Sort
from staffroom.domain.outbox.queries import Waiting, last_put
from staffroom.domain.people.queries import actors_with
from staffroom.domain.schools.queries import every_school
from staffroom.engine.school_time import school_day


WEEKLY_HEAD = "weekly head"


def send_heads(*, at: datetime) -> int:
    """Put the letter of each school that has had none this week, from Monday on; how many were put."""
    return sum(send_head(school.id, at=at) for school in every_school())


def send_head(school_id: str, *, at: datetime) -> bool:
    """Put this week's letter into the outbox, told in the log first. False if there is one already."""
    with transaction.atomic():
        last = last_put(WEEKLY_HEAD, school_id)
        if last is not None and _week(last) == _week(at):
            return False
        audit.record(
            by=system(school_id),
            at=at,
            verb="head of the log sent out",
            subject=("school", school_id),
            says={"to": ["the headteacher", "the chair of governors"]},
        )
        now = head(school_id)
        body = {"size": now.size, "root": now.root}
        outbox.put(kind=WEEKLY_HEAD, school_id=school_id, body=body, at=at)
    return True


def write_heads(waiting: Waiting, *, at: datetime) -> None:
    """The letters of one week: to the headteacher and to the chair, who keep them."""
    school_id, on = waiting.school_id, school_day(at)
    kept = Head(waiting.body["size"], waiting.body["root"])
    facts = {"lines": "\n".join(kept.lines(school_id))}
    told = [
        *actors_with(school_id, Role.HEADTEACHER, on=on),
        *actors_with(school_id, Role.CHAIR, on=on),
    ]
    with transaction.atomic():
        for user_id in sorted({actor.id for actor in told}):
            outbox.put_letter(
                sort=Sort.RECORD,
                to=user_id,
                template=WEEKLY_HEAD,
                facts=facts,
                school_id=school_id,
                at=at,
            )
        outbox.done(message_id=waiting.id, at=at)


def _week(moment: datetime) -> tuple[int, int]:
    """The year and week, as London counts them, from Monday to Sunday."""
    return school_day(moment).isocalendar()[:2]
