"""The letters that effects turn into: who is told, and what, without anybody's personal data."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.db import transaction

from staffroom.domain.actor import Role
from staffroom.domain.audit.queries import Head
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.letters import Sort
from staffroom.domain.outbox.queries import Waiting
from staffroom.domain.people import queries as people
from staffroom.domain.publishing.queries import find
from staffroom.domain.schools import queries as schools
from staffroom.domain.sites.queries import lead_ids
from staffroom.journeys.keep_the_head import WEEKLY_HEAD


def write_letters(waiting: Waiting, *, on: date, at: datetime) -> None:
    """Turn one effect into a row for each person to be told, each carried out by itself.

    Refuses a kind that it does not know.
    """
    told, subject, path, line = _TELLS[waiting.kind](waiting.school_id, waiting.body, on)
    with transaction.atomic():
        for user_id in sorted(told):
            outbox.put_letter(
                sort=Sort.RECORD,
                to=user_id,
                template="as said",
                facts={"subject": subject, "path": path, "line": line},
                school_id=waiting.school_id,
                at=at,
            )
        outbox.done(message_id=waiting.id, at=at)


Told = tuple[set[str], str, str, str]  # account ids, subject, path, line


def _post_waits(school_id: str, body: dict[str, Any], on: date) -> Told:
    """Whoever runs the site; where nobody else does, the heads."""
    post = find(body["post_id"], school_id)
    author = {str(post.author_id)}
    site_leads = {a.id for a in people.actors_with(school_id, Role.SITE_LEAD, on=on)}
    approvers = set(lead_ids(str(post.site_id))) & site_leads - author
    return (
        approvers or _heads(school_id, on) - author,
        "A post waits for your decision",
        f"/{schools.slug_of(school_id)}/posts/{post.id}/",
        "Somebody has sent a post for approval.",
    )


def _post_decided(school_id: str, body: dict[str, Any], on: date) -> Told:
    post = find(body["post_id"], school_id)
    return (
        {str(post.author_id)},
        "Your post has been decided on",
        f"/{schools.slug_of(school_id)}/posts/{post.id}/",
        "Read what was decided, and what to do next.",
    )


def _review_signed(school_id: str, body: dict[str, Any], on: date) -> Told:
    return (
        {actor.id for actor in people.actors_with(school_id, Role.CHAIR, on=on)},
        "A term's review has been signed off",
        f"/{schools.slug_of(school_id)}/review/{body['term_id']}/record/",
        "The record of what went out this term can be read and printed.",
    )


def _weekly_head(school_id: str, body: dict[str, Any], on: date) -> Told:
    lines = "\n".join(Head(body["size"], body["root"]).lines(school_id))
    chairs = {actor.id for actor in people.actors_with(school_id, Role.CHAIR, on=on)}
    heads = {actor.id for actor in people.actors_with(school_id, Role.HEADTEACHER, on=on)}
    return (
        heads | chairs,
        "This week's head of the audit log",
        f"/{schools.slug_of(school_id)}/audit/head/",
        f"Please keep this letter; there is nothing else to do.\n\n{lines}\n\n"
        "Whoever holds it can show later whether anything that was logged before it was changed or "
        "left out. It names nobody.",
    )


_TELLS = {
    "post waits": _post_waits,
    "post decided": _post_decided,
    "review signed": _review_signed,
    WEEKLY_HEAD: _weekly_head,
}


def _heads(school_id: str, on: date) -> set[str]:
    found = people.actors_with(school_id, Role.HEADTEACHER, on=on)
    return {actor.id for actor in [*found, *people.actors_with(school_id, Role.DEPUTY_HEAD, on=on)]}
