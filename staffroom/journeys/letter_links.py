"""The link in letters by which a person says when Staffroom writes to them, without signing in.

It is signed, and holds the key of the person's choice: with another key it leads nowhere. Whoever has it
can change when letters come and nothing else, and sees no task.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.core import signing

from staffroom.domain.actor import Actor
from staffroom.domain.people.queries import actor_at
from staffroom.domain.schools.queries import SchoolCard, by_id
from staffroom.domain.tasks.queries import choice


SALT = "staffroom.letters"
GOOD_FOR = 365 * 24 * 60 * 60  # seconds


@dataclass(frozen=True, slots=True)
class LinkHolder:
    """Whose letter a link came from."""

    school: SchoolCard
    actor: Actor


def link_of(user_id: str, school_id: str) -> str:
    """The path of the link; empty for somebody to whom no letter about tasks has been written yet."""
    key = choice(user_id, school_id).key
    if not key:
        return ""
    return f"/mail/{signing.dumps([user_id, school_id, key], salt=SALT)}/"


def holder_of(token: str, *, on: date) -> LinkHolder | None:
    """Whose link this is; None for one that was changed, ended, is a year old or of somebody who left."""
    try:
        user_id, school_id, key = signing.loads(token, salt=SALT, max_age=GOOD_FOR)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    school = by_id(school_id)
    if school is None or choice(user_id, school_id).key != key:
        return None
    arrival = actor_at(school.slug, user_id=user_id, on=on)
    return LinkHolder(school, arrival.actor) if arrival else None
