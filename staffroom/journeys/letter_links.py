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
from staffroom.domain.tasks.queries import choice, chooser


GOOD_FOR = 365 * 24 * 60 * 60  # seconds


@dataclass(frozen=True, slots=True)
class LinkHolder:
    """Whose letter a link came from."""

    school: SchoolCard
    actor: Actor


def link_of(user_id: str, school_id: str) -> str:
    """The path of the link; empty for somebody to whom no letter about tasks has been written yet."""
    key = choice(user_id, school_id).key
    return f"/mail/{_SIGNER.sign(key)}/" if key else ""


def holder_of(token: str, *, on: date) -> LinkHolder | None:
    """Whose link this is; None for one that was changed, ended, is a year old or of somebody who left."""
    try:
        key = _SIGNER.unsign(token, max_age=GOOD_FOR)
    except signing.BadSignature:
        return None
    found = chooser(key)
    school = by_id(found[1]) if found else None
    if found is None or school is None:
        return None
    arrival = actor_at(school.slug, user_id=found[0], on=on)
    return LinkHolder(school, arrival.actor) if arrival else None


_SIGNER = signing.TimestampSigner(salt="staffroom.letters")
