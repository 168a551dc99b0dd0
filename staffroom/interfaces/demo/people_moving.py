"""At the larger school somebody joins, somebody leaves, one person stands in, and one role waits for two.

Each step is taken by the person who would take it, some days before the demo begins, so that the pages
of joiners, leavers and who may do what are alive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.operations import give_access
from staffroom.domain.people.second_person import Case
from staffroom.domain.people.second_person_operations import name_stand_in
from staffroom.domain.staffing.queries import open_passages
from staffroom.domain.staffing.steps import How, Step, Way
from staffroom.engine.school_time import moment_of, school_day
from staffroom.interfaces.demo.school_roll import staff
from staffroom.journeys import joiner_and_leaver, role_by_two


SCHOOL = "tynebank"
JOINER, LEAVER = "TB-056", "TB-068"
HEAD, DEPUTY, MANAGER = "TB-001", "TB-002", "TB-006"
MANAGED_BY = {DEPUTY: HEAD, MANAGER: HEAD, JOINER: MANAGER, LEAVER: MANAGER, "TB-007": MANAGER}
SINCE = timedelta(days=10)  # the newer staff list came in so long ago
Rows = list[dict[str, str]]
Moves = Iterator[tuple[datetime, Callable[[datetime], None]]]


def first_staff_list(slug: str) -> Rows:
    """The staff list with which the school began: nobody has joined since, and nobody has a last day."""
    return [row for row in staff(school=slug) if slug != SCHOOL or row["staff_id"] != JOINER]


def newer_staff_list(last_day: date) -> Rows:
    """The same with whoever is new, the last day of whoever leaves, and who manages whom."""
    return [
        row
        | {
            "line_manager_id": MANAGED_BY.get(row["staff_id"], ""),
            "ends": last_day.isoformat() if row["staff_id"] == LEAVER else "",
        }
        for row in staff(school=SCHOOL)
    ]


def moves(
    slug: str, people: Mapping[str, Actor], bring_in: Callable[..., None], *, now: datetime
) -> Moves:
    """What happens, each at its moment; `bring_in` brings a list in as the office does."""
    if slug != SCHOOL:
        return
    head, office = people["headteacher"], people["office"]
    last_day = _friday_after(school_day(now) + timedelta(days=10))
    first = moment_of(_school_day_from(school_day(now - SINCE)), 8)

    def give(staff_id: str) -> Callable[[datetime], None]:
        def step(at: datetime) -> None:
            roles = frozenset({Role.STAFF})
            give_access(staff_id=staff_id, roles=roles, on=school_day(at), by=head, at=at)

        return step

    yield first - timedelta(days=1), give(LEAVER)
    newer = newer_staff_list(last_day)
    yield first, lambda at: bring_in("staff", newer, by=office, at=at)
    yield first + timedelta(hours=1), give(JOINER)
    yield first + timedelta(hours=4), lambda at: _tick(Way.JOINS, Step.TOLD, office, at)
    yield first + timedelta(hours=5), lambda at: _tick(Way.LEAVES, Step.PASSWORDS, office, at)
    yield first + timedelta(hours=6), lambda at: _name_stand_ins(people, at)
    yield now - timedelta(hours=26), lambda at: _ask_for_an_acting_head(head, at)


def _tick(way: Way, step: Step, by: Actor, at: datetime) -> None:
    card = next(one for one in open_passages(by.school_id) if one.way is way)
    joiner_and_leaver.answer(
        passage_id=card.id,
        step=step,
        done=True,
        how=How.HERE,
        note="",
        on=school_day(at),
        by=by,
        at=at,
    )


def _name_stand_ins(people: Mapping[str, Actor], at: datetime) -> None:
    who = {Case.LINE_MANAGER: people["deputy_head"], Case.APPLICANT: people["chair"]}
    for case, actor in who.items():
        name_stand_in(
            case=case, user_id=actor.id, on=school_day(at), by=people["headteacher"], at=at
        )


def _ask_for_an_acting_head(by: Actor, at: datetime) -> None:
    starts = _school_day_from(school_day(at) + timedelta(days=7))
    role_by_two.propose(
        staff_id=MANAGER,
        role=Role.HEADTEACHER,
        starts=starts,
        ends=starts + timedelta(days=3),
        reason="Acting headteacher while the head and the deputy visit our partner school.",
        on=school_day(at),
        by=by,
        at=at,
    )


def _friday_after(day: date) -> date:
    return day + timedelta(days=(4 - day.weekday()) % 7)


def _school_day_from(day: date) -> date:
    """That day, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
