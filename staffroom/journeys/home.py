"""Where a person arrives: who they are here, what needs them, what is due and how the school stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from staffroom.domain.actor import Actor
from staffroom.domain.outbox.queries import Backlog, backlog
from staffroom.domain.people import queries as people
from staffroom.domain.review import queries as review
from staffroom.domain.review.permissions import may_read, may_review
from staffroom.domain.schools.permissions import may_see_backups
from staffroom.domain.schools.queries import ElectionCard, TermCard, current_term, elections
from staffroom.engine.coverage import Standing
from staffroom.journeys import backups
from staffroom.journeys.backups import State
from staffroom.journeys.measure_coverage import standing
from staffroom.journeys.what_needs_me import Needs, needs_of


@dataclass(frozen=True, slots=True)
class Home:
    """What needs one, what is due, how the school stands; and the figures these three show."""

    needs: Needs
    term: TermCard | None
    election: ElectionCard | None  # the pre-election period that is running
    reviews_due: list[review.RoundLine]
    for_next_review: int  # posts that no signed record has looked at, where no review is open
    may_review: bool
    standing: list[tuple[Standing, int]]
    roll: people.RollState
    listed: tuple[int, int]  # pupils, bound people
    backlog: Backlog
    backups: State | None  # for those who look after them


def arrive(slug: str, *, user_id: str, on: date) -> people.Arrival | None:
    """The school of that address and the person as they are there; None for a stranger to it."""
    return people.actor_at(slug, user_id=user_id, on=on)


def home(*, by: Actor, on: date, at: datetime) -> Home:
    """What stands on a person's home page."""
    reads_reviews = may_read(by) is None
    lines = review.rounds(by=by, on=on) if reads_reviews else []
    due = [line for line in lines if line.state != "signed off"]
    return Home(
        needs=needs_of(by, on=on),
        term=current_term(by.school_id, on),
        election=next((e for e in elections(by.school_id) if e.starts <= on <= e.ends), None),
        reviews_due=due,
        for_next_review=review.left_over(by.school_id, on=on) if lines and not due else 0,
        may_review=may_review(by) is None,
        standing=standing(by.school_id, on=on, at=at),
        roll=people.roll_state(by.school_id),
        listed=people.head_count(by.school_id),
        backlog=backlog(),
        backups=backups.state(at=at) if may_see_backups(by) is None else None,
    )
