"""The first start: a token from the terminal, the school, its terms, its accounts, its headteacher."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people import invitation_operations as invitations
from staffroom.domain.people import operations as people
from staffroom.domain.schools import operations as schools
from staffroom.domain.schools.operations import NewTerm
from staffroom.domain.schools.queries import SchoolCard
from staffroom.domain.sites import operations as sites
from staffroom.engine.facts import SchoolFacts


@dataclass(frozen=True, slots=True)
class NewSite:
    """An account that the school has already."""

    name: str
    platform: str
    handle: str
    address: str


@dataclass(frozen=True, slots=True)
class Head:
    """The first headteacher; the password is what they typed."""

    first: str
    last: str
    email: str
    password: str


def open_a_school(
    *,
    token: str,
    slug: str,
    facts: SchoolFacts,
    terms: Sequence[NewTerm],
    existing_sites: Sequence[NewSite],
    head: Head,
    on: date,
    at: datetime,
) -> SchoolCard:
    """Set up the first school of an installation, all or nothing. Refuses a token that does not fit."""
    with transaction.atomic():
        schools.spend_set_up_token(token=token)
        school = schools.open_school(slug=slug, facts=facts, at=at)
        by = _first_headteacher(school, head, on=on, at=at)
        schools.open_terms(terms=list(terms), by=by, at=at)
        for site in existing_sites:
            sites.take_in(
                name=site.name,
                platform=site.platform,
                handle=site.handle,
                address=site.address,
                by=by,
                at=at,
            )
    return school


def _first_headteacher(school: SchoolCard, head: Head, *, on: date, at: datetime) -> Actor:
    roles = frozenset({Role.HEADTEACHER, Role.STAFF})
    opener = Actor(id="system", name="Set-up", school_id=school.id, roles=frozenset())
    user_id = people.open_account(
        email=head.email, name=f"{head.first} {head.last}", roles=roles, on=on, by=opener, at=at
    )
    by = Actor(id=user_id, name=f"{head.first} {head.last}", school_id=school.id, roles=roles)
    invitations.set_password_at_set_up(user_id=user_id, password=head.password, by=by, at=at)
    return by
