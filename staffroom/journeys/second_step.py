"""Whose role needs a second step at sign-in: whoever may see what the school holds about people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.audit.permissions import may_read_log
from staffroom.domain.people import queries as people
from staffroom.domain.people.permissions import (
    may_give_access,
    may_import,
    may_read_register,
    may_read_roll,
)
from staffroom.domain.people.register import staff_member
from staffroom.domain.sign_in import operations as sign_in
from staffroom.engine.refusal import Refusal, Refused, Why


# What shows personal data, asked of each room's own table. A room that comes to hold some stands here too.
SHOWS_PEOPLE: tuple[Callable[[Actor], Refusal | None], ...] = (
    may_import,
    may_read_register,
    may_read_roll,
    may_read_log,
    lambda by: may_give_access(by, frozenset({Role.STAFF})),
)
# Line managers hear what colleagues do and apply for, by letters and in talks before any page shows it.
ALSO = frozenset({Role.LINE_MANAGER})


@lru_cache(maxsize=512)
def needs_second_step(roles: frozenset[Role]) -> bool:
    """Whether one of these roles may see personal data."""
    return any(_needs(role) for role in roles)


def roles_that_need_it() -> tuple[Role, ...]:
    return tuple(role for role in Role if _needs(role))


def reset_second_step(*, staff_id: str, on: date, by: Actor, at: datetime) -> str:
    """Take the second steps of a listed colleague away; returns their name.

    Refuses anybody but the headteacher, and whoever has no account of this school alone.
    """
    person = staff_member(by.school_id, staff_id, on=on)
    if person is None or not people.is_of_this_school(person.user_id, by.school_id):
        raise Refused(Refusal(why=Why.HIDDEN, reason="There is no account of theirs here."))
    sign_in.reset_steps(account_id=person.user_id, name=person.name, by=by, at=at)
    return person.name


def reset_at_the_server(*, email: str, on: date, at: datetime) -> None:
    """The same by whoever runs the server. Refuses an address that nobody has, and an account without one."""
    user = people.account(email)
    found = people.actor_of(str(user.pk), on=on) if user else None
    if found is None:
        raise Refused(Refusal(why=Why.HIDDEN, reason="No account has this address."))
    by = system(found.school_id)
    sign_in.reset_steps_at_the_server(account_id=found.id, by=by, at=at)


@lru_cache
def _needs(role: Role) -> bool:
    by = Actor(id="", name="", school_id="", roles=frozenset({role}))
    return role in ALSO or any(permission(by) is None for permission in SHOWS_PEOPLE)
