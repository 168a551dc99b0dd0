"""What an open list asks of whom, as tasks. Titles name nobody."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from staffroom.domain.staffing.queries import PassageCard
from staffroom.domain.staffing.steps import Step, Way
from staffroom.domain.tasks import kinds
from staffroom.domain.tasks.operations import Wanted
from staffroom.engine.school_time import school_day


CHECK_UP_AFTER = timedelta(weeks=6)
# With one of these roles somebody’s line manager holds the check-up; else it is for the office.
CHECKS_UP = kinds.KINDS[kinds.CHECK_UP].roles() | kinds.KINDS[kinds.CHECK_UP].author
KINDS = (kinds.JOINED, kinds.LEAVES, kinds.UNDERTAKE, kinds.UNDERTAKE_LEAVING, kinds.CHECK_UP)


def wanted_for(
    card: PassageCard, *, left: Collection[Step], has_access: bool, manager: str
) -> Iterator[Wanted]:
    """The list of the office, what the very person is asked, and the check-up of a joiner.

    `left` are the steps that people have still to answer; `manager` is whose the check-up is, if anybody's.
    """
    never = [card.user_id] if card.user_id else []
    joins = card.way is Way.JOINS
    if not joins or set(left) - {Step.CHECK_UP}:
        yield Wanted(kinds.JOINED if joins else kinds.LEAVES, never=never, due=card.last_day)
    if Step.UNDERTAKING in left and has_access:
        kind = kinds.UNDERTAKE if joins else kinds.UNDERTAKE_LEAVING
        yield Wanted(kind, person=card.user_id, author=card.user_id, due=card.last_day)
    if Step.CHECK_UP in left and joins:
        yield Wanted(
            kinds.CHECK_UP,
            person=manager,
            author=manager,
            never=never,
            due=check_up_due(card),
        )


def check_up_due(card: PassageCard) -> date:
    return school_day(card.opened_at) + CHECK_UP_AFTER
