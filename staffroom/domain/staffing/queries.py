"""Read the lists of joiners and leavers."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from staffroom.domain.people.register import Managers, managers_of
from staffroom.domain.staffing.models import Ahead, Answer, Passage
from staffroom.domain.staffing.permissions import PassageFacts
from staffroom.domain.staffing.steps import OF, Ending, How, Step, Way
from staffroom.domain.staffing.undertakings import words_of
from staffroom.engine.steps import Seen


USUAL_AHEAD = 28  # days: our own rule of thumb, until a school says another


@dataclass(frozen=True, slots=True)
class Answered:
    """How one step stands by what people said of it last."""

    done: bool
    how: How
    note: str
    words: str  # of the undertaking that was given or refused
    digest: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PassageCard:
    """One list as pages show it, with the newest answer to each step."""

    id: str
    school_id: str
    way: Way
    staff_id: str
    name: str
    job: str
    email: str
    user_id: str
    opened_at: datetime
    last_day: date | None
    manager_id: str  # named on the list, else by the staff register; empty without an account
    manager: str
    closed_at: datetime | None
    ending: Ending | None
    seen_then: tuple[Seen, ...]  # what the rooms saw when all of it was done
    answers: dict[Step, Answered]

    @property
    def facts(self) -> PassageFacts:
        return PassageFacts(self.user_id, self.manager_id)

    def is_done(self, step: Step) -> bool:
        """Whether nothing is left of a step. An undertaking that was refused is an answer, too."""
        answer = self.answers.get(step)
        return answer is not None and (answer.done or step is Step.UNDERTAKING)

    def left(self) -> list[Step]:
        """The steps that people have still to answer."""
        return [step for step in OF[self.way] if not self.is_done(step)]


def open_passages(school_id: str) -> list[PassageCard]:
    """Every open list, the oldest first."""
    rows = _rows().filter(school_id=school_id, closed_at=None)
    managers = managers_of(school_id)
    return [card(row, managers) for row in rows.order_by("opened_at", "staff__last", "id")]


def leaving_list(school_id: str, staff_id: str) -> str:
    """The id of somebody's open leaver's list; empty without one."""
    rows = Passage.objects.filter(
        school_id=school_id, staff__staff_id=staff_id, way=Way.LEAVES.value, closed_at=None
    )
    return str(rows.values_list("id", flat=True).first() or "")


def closed_passages(school_id: str, *, page: int, size: int) -> tuple[list[PassageCard], int]:
    """One page of the closed lists, the newest first, and how many there are."""
    rows = _rows().filter(school_id=school_id, closed_at__isnull=False)
    start = (page - 1) * size
    managers = managers_of(school_id)
    shown = rows.order_by("-closed_at", "id")[start : start + size]
    return [card(row, managers) for row in shown], rows.count()


def passage(school_id: str, passage_id: str) -> PassageCard | None:
    """One list of this school; None for another school's."""
    row = _rows().filter(school_id=school_id, id=uuid.UUID(passage_id)).first()
    return card(row, managers_of(school_id)) if row else None


def days_ahead(school_id: str) -> int:
    """How many days before a last day on the register a leaver's list opens at this school."""
    row = Ahead.objects.filter(school_id=school_id).first()
    return row.days if row else USUAL_AHEAD


def _rows() -> QuerySet[Passage]:
    return Passage.objects.select_related("staff", "manager").prefetch_related("answers__by")


def card(row: Passage, managers: Managers) -> PassageCard:
    """`managers` are those of the staff register; whom the office has named on the list goes before."""
    staff = row.staff
    manager = managers.get(staff.line_manager_id, ("", ""))
    if row.manager is not None:
        manager = (str(row.manager_id), row.manager.name)
    newest = sorted(row.answers.all(), key=lambda answer: answer.pk)
    return PassageCard(
        id=str(row.id),
        school_id=str(row.school_id),
        way=Way(row.way),
        staff_id=staff.staff_id,
        name=f"{staff.title} {staff.first} {staff.last}".strip(),
        job=staff.role,
        email=staff.email,
        user_id=str(staff.user_id or ""),
        opened_at=row.opened_at,
        last_day=row.last_day,
        manager_id=manager[0],
        manager=manager[1],
        closed_at=row.closed_at,
        ending=Ending(row.ending) if row.ending else None,
        seen_then=tuple(Seen(title, True, says) for title, says in row.seen),
        answers={Step(answer.step): _answered(answer) for answer in newest},
    )


def _answered(row: Answer) -> Answered:
    return Answered(
        done=row.done,
        how=How(row.how),
        note=row.note,
        words=words_of(row.digest),
        digest=row.digest,
        by=row.by.name,
        at=row.at,
    )
