"""What a calendar subscribed to by its secret address shows: one's due dates, and the school's reviews."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from staffroom.domain.people.queries import actor_at
from staffroom.domain.review.queries import signed_terms
from staffroom.domain.review.states import SIGNED_WITHIN
from staffroom.domain.schools import queries as schools
from staffroom.domain.tasks.queries import feed
from staffroom.journeys.what_needs_me import Need, needs_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One day in the calendar."""

    uid: str
    day: date
    title: str
    path: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Calendar:
    """The calendar of one person at one school."""

    name: str
    entries: tuple[Entry, ...]


def calendar_of(token: str, *, on: date, at: datetime) -> Calendar | None:
    """What the address with this secret shows; None where it is nobody's, or of somebody who left."""
    found = feed(token)
    school = schools.by_id(found.school_id) if found else None
    if found is None or school is None:
        return None
    arrival = actor_at(school.slug, user_id=found.user_id, on=on)
    if arrival is None:
        return None
    both = needs_of(arrival.actor, on=on)
    tasks = tuple(_of_task(need) for need in (*both.now, *both.put_off))
    return Calendar(f"{school.name}: what needs me", (*tasks, *_reviews(school, found.made_at)))


def _of_task(need: Need) -> Entry:
    return Entry(f"task-{need.id}", need.due, need.title, need.path, need.opened_at)


def _reviews(school: schools.SchoolCard, since: datetime) -> tuple[Entry, ...]:
    """The day by which each term's review is to be signed, of those that are not."""
    signed = signed_terms(school.id)
    return tuple(
        Entry(
            f"review-{school.id}-{term.id}",
            term.ends + SIGNED_WITHIN,
            f"Review of {term.name} to be signed off by today",
            f"/{school.slug}/",
            since,
        )
        for term in schools.terms(school.id)
        if term.id not in signed
    )
