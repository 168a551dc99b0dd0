"""Letters with a link: to choose a password, or to confirm an address.

A link is made when its letter is written, never before: no row of the outbox holds one. It is made
from the row's own id, so a letter that has to be sent again carries the same.
"""

from __future__ import annotations

import base64
from datetime import datetime

from django.db import transaction
from django.utils.crypto import salted_hmac

from staffroom.domain.actor import Actor, system
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.queries import Waiting
from staffroom.domain.people import queries as people
from staffroom.domain.sign_in import limits
from staffroom.domain.sign_in import link_operations as links
from staffroom.domain.sign_in import queries as sign_in
from staffroom.domain.sign_in.operations import too_many_tries
from staffroom.domain.sign_in.try_operations import try_once
from staffroom.engine.school_time import school_day
from staffroom.journeys.letters import Letter


CONFIRM = "address to confirm"


def ask_to_confirm(*, moment: datetime, by: Actor, at: datetime) -> bool:
    """Send the actor a link with which they show that letters reach them. False after three in an hour."""
    if not try_once(allowances=limits.for_letter(by.id), at=moment):
        return False
    with transaction.atomic():
        outbox.put(kind=CONFIRM, school_id=by.school_id, body={"account_id": by.id}, at=at)
    return True


def letter(waiting: Waiting, *, at: datetime) -> Letter | None:
    """The letter of one effect; None where there is nobody to write to."""
    if waiting.kind == CONFIRM:
        user_id = waiting.body["account_id"]
        return _with_link(waiting, user_id, links.CONFIRM, "/account/confirm/", at=at)
    return _forgotten(waiting, at=at)


def tell_of_tries(waiting: Waiting, *, at: datetime) -> None:
    """Somebody typed too many wrong passwords or codes for a name: if it is anybody's, tell them and the log."""
    user = people.account(waiting.body["email"])
    with transaction.atomic():
        if user is not None:
            by = people.actor_of(str(user.pk), on=school_day(at))
            if by is not None:
                too_many_tries(
                    account_id=by.id, what=waiting.body["what"], by=system(by.school_id), at=at
                )
        outbox.done(message_id=waiting.id, at=at)


def _forgotten(waiting: Waiting, *, at: datetime) -> Letter | None:
    """Nothing goes to an address nobody has, and nothing to an account that has never had a password."""
    user = people.account(waiting.body["email"])
    if user is None or not user.has_usable_password():
        return None
    known = sign_in.link(links.digest_of(_token(waiting.id)), links.NEW_PASSWORD)
    if not known and not try_once(allowances=limits.for_letter(str(user.pk)), at=at):
        return None
    return _with_link(waiting, str(user.pk), links.NEW_PASSWORD, "/account/new-password/", at=at)


def _with_link(
    waiting: Waiting, user_id: str, purpose: str, path: str, *, at: datetime
) -> Letter | None:
    email, by = people.email_of(user_id), people.actor_of(user_id, on=school_day(at))
    if not email or by is None:
        return None
    token = _token(waiting.id)
    links.make_link(
        account_id=user_id,
        purpose=purpose,
        email=email,
        token=token,
        by=system(by.school_id),
        at=at,
    )
    subject, line = _WORDS[purpose]
    return Letter(email, subject, f"{path}{token}/", line)


def _token(message_id: str) -> str:
    """Nobody can make it from the row without the installation's key."""
    made = salted_hmac("staffroom.link", message_id, algorithm="sha256").digest()
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


_WORDS = {
    links.NEW_PASSWORD: (
        "A new password for Staffroom",
        "Somebody, probably you, has asked for a new password. This link lets you choose one. It "
        "works once, for an hour. If it was not you, leave it: nothing has changed.",
    ),
    links.CONFIRM: (
        "Is this your address?",
        "Open this link to tell Staffroom that letters reach you here. It works once, for an hour. "
        "If you have no account at this school, leave it and tell the school office.",
    ),
}
