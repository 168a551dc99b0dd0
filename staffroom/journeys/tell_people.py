"""The letters that effects turn into: who is told, and words without anybody's personal data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from staffroom.domain.actor import Role
from staffroom.domain.people import queries as people
from staffroom.domain.publishing.queries import find
from staffroom.domain.schools import queries as schools
from staffroom.domain.sites.queries import lead_ids


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail: no name of a pupil, no text of a post, only where to look."""

    to: tuple[str, ...]
    subject: str
    path: str  # below the installation's public address
    line: str


def letters(kind: str, *, school_id: str, body: dict[str, Any], on: date) -> list[Letter]:
    """What an effect of this kind has to tell, to whom. Refuses a kind that it does not know."""
    slug = schools.slug_of(school_id)
    if kind == "post waits":
        post = find(body["post_id"], school_id)
        approvers = set(lead_ids(str(post.site_id))) or _heads(school_id, on)
        return _to(
            approvers - {str(post.author_id)} or _heads(school_id, on) - {str(post.author_id)},
            "A post waits for your decision",
            f"/{slug}/posts/{post.id}/",
            "Somebody has sent a post for approval.",
        )
    if kind == "post decided":
        post = find(body["post_id"], school_id)
        return _to(
            {str(post.author_id)},
            "Your post has been decided on",
            f"/{slug}/posts/{post.id}/",
            "Read what was decided, and what to do next.",
        )
    if kind == "review signed":
        chairs = {actor.id for actor in people.actors_with(school_id, Role.CHAIR, on=on)}
        return _to(
            chairs,
            "A term's review has been signed off",
            f"/{slug}/review/{body['term_id']}/record/",
            "The record of what went out this term can be read and printed.",
        )
    raise ValueError(f"no letter for {kind!r}")


def _heads(school_id: str, on: date) -> set[str]:
    found = people.actors_with(school_id, Role.HEADTEACHER, on=on)
    return {actor.id for actor in [*found, *people.actors_with(school_id, Role.DEPUTY_HEAD, on=on)]}


def _to(user_ids: set[str], subject: str, path: str, line: str) -> list[Letter]:
    return [Letter((people.email_of(i),), subject, path, line) for i in sorted(user_ids)]
