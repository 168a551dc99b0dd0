"""Proving who one is: what may be tried is counted before it is looked at, and given back if it was right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.people import queries as people
from staffroom.domain.people.password_operations import change_password as put_new_password
from staffroom.domain.sign_in import limits, operations
from staffroom.domain.sign_in.limits import Allowance, Origin
from staffroom.domain.sign_in.try_operations import take_back, try_once
from staffroom.engine.refusal import Refusal, Refused, Why


TOO_MANY = "too many tries"  # the kind of the effect that tells of it
TOLD_EVERY = timedelta(days=1)


def may_try_password(login: str, origin: Origin, *, moment: datetime, at: datetime) -> bool:
    """Count a password that is about to be looked at; whether it may be. Then nothing is hashed.

    What happens is the same whether or not somebody has this name.
    """
    if try_once(allowances=limits.for_password(login, origin), at=moment):
        return True
    _tell_once("passwords", login, moment=moment, at=at)
    return False


def password_was_right(login: str, origin: Origin, *, moment: datetime) -> None:
    """The try at this moment costs nothing."""
    take_back(allowances=limits.for_password(login, origin), at=moment)


def by_password(
    *, password: str, email: str, origin: Origin, moment: datetime, by: Actor, at: datetime
) -> None:
    """The actor's password. Refuses a wrong one, and any once too many were wrong."""
    if not may_try_password(email, origin, moment=moment, at=at):
        raise Refused(TRIED_TOO_OFTEN)
    if not people.password_fits(by.id, password):
        raise Refused(_WRONG_PASSWORD)
    password_was_right(email, origin, moment=moment)


def by_code(
    *, code: str, email: str, origin: Origin, moment: datetime, by: Actor, at: datetime
) -> int | None:
    """A code of the actor's app (None), or a recovery code (how many are left).

    Refuses a wrong or used one, and any once too many were wrong.
    """
    spent = limits.for_code(by.id, origin)
    if not try_once(allowances=spent, at=moment):
        _tell_once("codes", email, moment=moment, at=at)
        raise Refused(TRIED_TOO_OFTEN)
    left = operations.use_code(code=code, moment=moment, by=by, at=at)
    take_back(allowances=spent, at=moment)
    return left


def passkey_may_try(origin: Origin, *, moment: datetime) -> bool:
    """Only how busy one address keeps the machine is counted: nobody guesses a passkey."""
    return try_once(allowances=limits.for_passkey(origin), at=moment)


def change_password(
    *,
    old: str,
    new: str,
    email: str,
    keep: str,
    origin: Origin,
    moment: datetime,
    by: Actor,
    at: datetime,
) -> None:
    """Another password for the actor, by the old one. Refuses as `by_password` and `put_new_password` do."""
    by_password(password=old, email=email, origin=origin, moment=moment, by=by, at=at)
    put_new_password(password=new, keep=keep, by=by, at=at)


def ask_for_link(*, email: str, origin: Origin, moment: datetime, at: datetime) -> bool:
    """Somebody has forgotten their password. False where their address asks too often.

    Nothing is looked up: whether anybody has this address is found out by the job that writes the
    letter, so that neither the answer nor its time tells a stranger.
    """
    if not try_once(allowances=limits.for_forgotten(origin), at=moment):
        return False
    with transaction.atomic():
        outbox.put(kind=FORGOTTEN, school_id="", body={"email": email}, at=at)
    return True


FORGOTTEN = "password forgotten"


def _tell_once(what: str, login: str, *, moment: datetime, at: datetime) -> None:
    """Once a day for each name, and the same for a name that nobody has."""
    name = login.strip().casefold()
    told: Sequence[Allowance] = (Allowance(f"told of {what} for {name}", 1, TOLD_EVERY),)
    if try_once(allowances=told, at=moment):
        with transaction.atomic():
            outbox.put(kind=TOO_MANY, school_id="", body={"email": name, "what": what}, at=at)


TRIED_TOO_OFTEN = Refusal(
    why=Why.TOO_LATE,
    reason="Too many tries from here.",
    instead="Nothing is lost: wait a quarter of an hour, or use a passkey.",
)
_WRONG_PASSWORD = Refusal(
    why=Why.INCOMPLETE,
    reason="That is not your password.",
    instead="Type it again. If it is lost, sign out and ask for a link to choose another.",
)
