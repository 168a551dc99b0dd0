"""Somebody joins, somebody leaves: what is to be done about it, from noticing it to a finished list.

The steps in order of life. What people answer is kept by the staffing room; what the system can see
itself is asked of the rooms anew each time, so that it cannot be ticked and not be so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.people import ending_operations as ending
from staffroom.domain.people import leaving as people
from staffroom.domain.people import roll_import
from staffroom.domain.people.bound_people import end_whose_time_is_over
from staffroom.domain.people.list_preview import Said
from staffroom.domain.people.queries import (
    actors_with,
    has_access_elsewhere,
    roles_of_all,
    with_access_now_or_later,
)
from staffroom.domain.people.register import staff_member
from staffroom.domain.sign_in import leaving as sign_in
from staffroom.domain.sites import leaving as sites
from staffroom.domain.staffing import duties, operations, refusals
from staffroom.domain.staffing.changes_operations import notice_changes, notice_last_days
from staffroom.domain.staffing.permissions import may_answer, may_keep_lists, may_see_list
from staffroom.domain.staffing.queries import (
    Answered,
    PassageCard,
    closed_passages,
    leaving_list,
    open_passages,
    passage,
)
from staffroom.domain.staffing.steps import OF, How, Step, Way
from staffroom.domain.staffing.undertakings import Undertaking
from staffroom.domain.tasks import leaving as tasks
from staffroom.domain.tasks.calendar_operations import end_feeds_of_others
from staffroom.domain.tasks.kinds import CHECK_UP
from staffroom.domain.tasks.operations import Wanted, keep
from staffroom.domain.tasks.queries import open_tasks
from staffroom.engine.refusal import Refused, must
from staffroom.engine.school_time import school_day
from staffroom.engine.steps import Leaver, Seen


# The rooms that are asked when somebody leaves, by hand; one with devices or passwords joins them here.
ROOMS = (people, sign_in, sites, tasks)
LONGEST_AHEAD = timedelta(days=366)
PAGE = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One step that people answer for, as a page shows it."""

    step: Step
    done: bool
    says: str  # what the system sees of it
    answer: Answered | None
    due: date | None
    may: bool  # whether the reader may answer it


@dataclass(frozen=True, slots=True)
class PassageList:
    """One person's list: what people answer for, and what the rooms see."""

    card: PassageCard
    lines: tuple[Line, ...]
    seen: tuple[Seen, ...]
    may_keep: bool
    managers: tuple[tuple[str, str], ...]  # who can be named as their line manager
    manager_checks_up: bool  # whether their line manager may; else it is for the office

    @property
    def left(self) -> int:
        """How much of it is still to be done."""
        return sum(not line.done for line in self.lines) + sum(not one.done for one in self.seen)


# --- It is noticed -----------------------------------------------------------------------------


def notice(school_id: str, *, at: datetime) -> None:
    """Open the lists of whoever came to the register, left it or is soon to, and close what is done.

    Whose last day is past leaves the register, and an account whose last role has run out is closed; so is
    the address of a calendar.
    """
    by, on = system(school_id), school_day(at)
    end_whose_time_is_over(school_id=school_id, on=on, at=at)
    ending.close_where_access_ended(on=on, by=by, at=at)
    end_feeds_of_others(than=with_access_now_or_later(school_id, on=on), by=by, at=at)
    notice_changes(by=by, at=at)
    notice_last_days(on=on, by=by, at=at)
    cards = open_passages(school_id)
    for card in cards:
        _close_if_complete(card, on=on, by=by, at=at)
    _give_check_ups_to_managers_of_now(school_id, cards, on=on, at=at)


def _give_check_ups_to_managers_of_now(
    school_id: str, cards: list[PassageCard], *, on: date, at: datetime
) -> None:
    """Another line manager on the register holds the check-up from then on, unless it was handed over."""
    joined = {card.id: card for card in cards if card.way is Way.JOINS}
    if not joined:
        return
    by, roles = system(school_id), roles_of_all(school_id, on=on)
    for task in open_tasks(school_id):
        card = joined.get(task.about) if task.kind == CHECK_UP and not task.handed_at else None
        if card is not None and task.person != _checks_up(card, roles):
            keep(about=card.id, wanted=[], by=by, at=at)
            _look_at_tasks(card.id, on=on, by=by, at=at)


def bring_in(*, import_id: int, said: Said, on: date, by: Actor, at: datetime) -> None:
    """Bring a list in; whoever is new on a staff list or leaves with it has their list in the same moment."""
    with transaction.atomic():
        kind = roll_import.confirm(import_id=import_id, said=said, on=on, by=by, at=at)
        if kind == "staff":
            _notice_with_tasks(by.school_id, on=on, at=at)


def _notice_with_tasks(school_id: str, *, on: date, at: datetime) -> None:
    before = {card.id for card in open_passages(school_id)}
    notice(school_id, at=at)
    by = system(school_id)
    for card in open_passages(school_id):
        if card.id not in before:
            _look_at_tasks(card.id, on=on, by=by, at=at)


def wanted(school_id: str, *, on: date) -> Iterator[tuple[str, Wanted]]:
    """What every open list asks of whom."""
    roles = roles_of_all(school_id, on=on)
    for card in open_passages(school_id):
        for one in _asked(card, roles, on=on):
            yield card.id, one


def _asked(card: PassageCard, roles: dict[str, tuple[Role, ...]], *, on: date) -> list[Wanted]:
    """`roles` are those in force at the school, by account."""
    return list(
        duties.wanted_for(
            card,
            left=_left(card, on=on),
            has_access=bool(roles.get(card.user_id)),
            manager=_checks_up(card, roles),
        )
    )


def _checks_up(card: PassageCard, roles: dict[str, tuple[Role, ...]]) -> str:
    """Their line manager, if they have a role here with which they may."""
    able = duties.CHECKS_UP.intersection(roles.get(card.manager_id, ()))
    return card.manager_id if able else ""


# --- Or somebody says it -----------------------------------------------------------------------


def say_leaves(*, staff_id: str, last_day: date, on: date, by: Actor, at: datetime) -> str:
    """Say that somebody leaves with a day: their roles end with it, and their list is open from now on.

    Returns the list's id. Refuses who keeps no lists, a day that is past or more than a year away, and
    what the rooms refuse.
    """
    must(may_keep_lists(by))
    if not on <= last_day <= on + LONGEST_AHEAD:
        raise Refused(refusals.no_such_day())
    with transaction.atomic():
        opened = operations.begin_leaving(staff_id=staff_id, last_day=last_day, by=by, at=at)
        ending.let_access_end(staff_id=staff_id, last_day=last_day, by=by, at=at)
        _look_at_tasks(opened, on=on, by=by, at=at)
    return opened


def end_access(*, staff_id: str, on: date, by: Actor, at: datetime) -> str:
    """End somebody's access by hand, at once: the same as on their list, which is opened where none is.

    Returns the list's id; empty for whoever has left the register and whose list is closed.
    """
    with transaction.atomic():
        ending.end_access(staff_id=staff_id, on=on, by=by, at=at)
        return _list_of_who_lost_access(staff_id, on=on, by=by, at=at)


def take_role(*, staff_id: str, role: Role, on: date, by: Actor, at: datetime) -> str:
    """Take one role away by hand. The last one is all their access: returns the id of their list then."""
    with transaction.atomic():
        was_last = ending.take_role(staff_id=staff_id, role=role, on=on, by=by, at=at)
        return _list_of_who_lost_access(staff_id, on=on, by=by, at=at) if was_last else ""


def _list_of_who_lost_access(staff_id: str, *, on: date, by: Actor, at: datetime) -> str:
    found = leaving_list(by.school_id, staff_id)
    if not found and staff_member(by.school_id, staff_id, on=on) is not None:
        found = operations.begin_leaving(staff_id=staff_id, last_day=on, by=by, at=at)
    if found:
        _look_at_tasks(found, on=on, by=by, at=at)
    return found


# --- The list is worked through ----------------------------------------------------------------


def open_lists(*, by: Actor, on: date) -> list[PassageList]:
    """Every open list, the oldest first."""
    must(may_keep_lists(by))
    return [_list(card, by=by, on=on) for card in open_passages(by.school_id)]


def done_lists(*, page: int, by: Actor) -> tuple[list[PassageCard], int]:
    """One page of the closed lists, the newest first, and how many there are."""
    must(may_keep_lists(by))
    return closed_passages(by.school_id, page=page, size=PAGE)


def one_list(passage_id: str, *, by: Actor, on: date) -> PassageList:
    """One list. Refuses who may not see it, and hides what is not there."""
    card = passage(by.school_id, passage_id)
    if card is None:
        must(may_keep_lists(by))
        raise Refused(refusals.hidden())
    must(may_see_list(by, card.facts))
    return _list(card, by=by, on=on)


def answer(
    *,
    passage_id: str,
    step: Step,
    done: bool,
    how: How,
    note: str,
    on: date,
    by: Actor,
    at: datetime,
) -> None:
    """Tick a step, take a tick back, or note how an undertaking came; closes the list if all is done."""
    with transaction.atomic():
        operations.answer(
            passage_id=passage_id, step=step, done=done, how=how, note=note, by=by, at=at
        )
        _look_at_tasks(passage_id, on=on, by=by, at=at)


def name_manager(*, passage_id: str, user_id: str, on: date, by: Actor, at: datetime) -> None:
    """Name somebody's line manager; the check-up is theirs from then on."""
    with transaction.atomic():
        operations.name_manager(passage_id=passage_id, user_id=user_id, on=on, by=by, at=at)
        keep(about=passage_id, wanted=[], by=by, at=at)
        _look_at_tasks(passage_id, on=on, by=by, at=at)


def own_undertaking(passage_id: str, *, by: Actor) -> tuple[PassageCard, Undertaking]:
    """One's own list and the words that it asks for. Hides every other, and one that is closed."""
    card = passage(by.school_id, passage_id)
    if card is None or card.user_id != by.id or card.closed_at is not None:
        raise Refused(refusals.hidden())
    return card, operations.in_force(card.way)


def undertake(*, passage_id: str, seen: str, on: date, by: Actor, at: datetime) -> None:
    """Give one's own undertaking."""
    with transaction.atomic():
        operations.undertake(passage_id=passage_id, seen=seen, by=by, at=at)
        _look_at_tasks(passage_id, on=on, by=by, at=at)


def stays(*, passage_id: str, on: date, by: Actor, at: datetime) -> date | None:
    """Somebody stays after all: the list closes, and asks nobody anything more.

    Returns the last day that the staff register gives all the same, on which they leave nevertheless.
    """
    with transaction.atomic():
        operations.stays(passage_id=passage_id, by=by, at=at)
        keep(about=passage_id, wanted=[], by=by, at=at)
    card = passage(by.school_id, passage_id)
    line = staff_member(by.school_id, card.staff_id, on=on) if card else None
    return line.ends if line else None


# --- How it stands -----------------------------------------------------------------------------


def _list(card: PassageCard, *, by: Actor, on: date) -> PassageList:
    is_open = card.closed_at is None
    left = _left(card, on=on)
    lines = [
        Line(
            step=step,
            done=step not in left,
            says=_account(card, on=on)[1] if step is Step.ACCOUNT else "",
            answer=card.answers.get(step),
            due=duties.check_up_due(card) if step is Step.CHECK_UP else None,
            may=is_open and may_answer(by, step, card.facts) is None,
        )
        for step in OF[card.way]
    ]
    managers = actors_with(by.school_id, Role.LINE_MANAGER, on=on) if is_open else []
    return PassageList(
        card=card,
        lines=tuple(lines),
        seen=tuple(_seen(card, on=on)) if is_open else card.seen_then,
        may_keep=is_open and may_keep_lists(by) is None,
        managers=tuple((m.id, m.name) for m in managers if m.id != card.user_id),
        manager_checks_up=bool(_checks_up(card, roles_of_all(card.school_id, on=on))),
    )


def _left(card: PassageCard, *, on: date) -> frozenset[Step]:
    """Which steps people have still to answer; an account that is seen needs no answer."""
    left = frozenset(card.left())
    return left - {Step.ACCOUNT} if Step.ACCOUNT in left and _account(card, on=on)[0] else left


def _account(card: PassageCard, *, on: date) -> tuple[bool, str]:
    """Whether somebody who joined has what they need to come in, and what is seen of it."""
    line = staff_member(card.school_id, card.staff_id, on=on)
    if line is None or not (line.email or line.user_id):
        return (
            True,
            "There is no e-mail address for them on the staff list, so they have no account.",
        )
    if not line.roles:
        return False, "They have no access yet. The headteacher gives it on the page of people."
    words = ", ".join(role.words for role in line.roles)
    if line.has_come:
        return True, f"They have signed in, and are {words} here."
    return False, f"They are {words} here and have not signed in yet."


def _seen(card: PassageCard, *, on: date) -> list[Seen]:
    """What every room sees of somebody who leaves."""
    if card.way is Way.JOINS:
        return []
    elsewhere = has_access_elsewhere(card.user_id, card.school_id, on=on)
    leaver = Leaver(card.school_id, card.staff_id, card.user_id, elsewhere)
    return [one for room in ROOMS for one in room.steps(leaver, on=on)]


def _close_if_complete(card: PassageCard, *, on: date, by: Actor, at: datetime) -> bool:
    if _left(card, on=on):
        return False
    seen = _seen(card, on=on)
    is_complete = all(one.done for one in seen)
    if is_complete:
        operations.close_complete(passage_id=card.id, seen=seen, by=by, at=at)
    return is_complete


def _look_at_tasks(passage_id: str, *, on: date, by: Actor, at: datetime) -> None:
    """Let what a list asks of people be open, and close it when nothing is left."""
    card = passage(by.school_id, passage_id)
    if card is None:
        return
    closed = _close_if_complete(card, on=on, by=by, at=at)
    asked = [] if closed else _asked(card, roles_of_all(by.school_id, on=on), on=on)
    keep(about=passage_id, wanted=asked, done=duties.KINDS, by=by, at=at)
