"""Passwords: change one's own, and choose a new one by a link from a letter."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.letters import Sort
from staffroom.domain.people.models import User
from staffroom.domain.sign_in import link_operations as links
from staffroom.domain.sign_in.operations import CHANGED
from staffroom.domain.sign_in.session_operations import end_sessions_of
from staffroom.engine.refusal import Refusal, Refused, Why, must


def change_password(*, password: str, keep: str, by: Actor, at: datetime) -> None:
    """Give the actor another password; sessions but the one with the key `keep`, and links, end.

    The caller has just looked at the old one. Refuses a weak password, and the one they have.
    """
    with transaction.atomic():
        user = User.objects.select_for_update().get(id=by.id, is_active=True)
        must(_is_another(user, password))
        put_password(user, password)
        end_sessions_of(account_id=by.id, keep=keep)
        links.end_links_of(account_id=by.id)
        _tell("password changed", by=by, at=at)


def choose_by_link(*, token: str, password: str, by: Actor, at: datetime) -> None:
    """Choose a new password with a link that came by letter; every session ends, every link is used up.

    Second steps stay: a letter alone opens no account that has one. Refuses a link that is wrong,
    used, an hour old, another's or for another address than theirs now, and a weak password.
    """
    with transaction.atomic():
        user = User.objects.select_for_update().filter(id=by.id, is_active=True).first()
        taken = links.take_link(token=token, purpose=links.NEW_PASSWORD, at=at)
        if user is None or taken.account_id != user.id or taken.email != user.email:
            raise Refused(links.GONE)
        put_password(user, password)
        links.note_confirmed(account_id=by.id, email=user.email, at=at)
        links.end_links_of(account_id=by.id)
        end_sessions_of(account_id=by.id)
        _tell("password chosen anew by letter", by=by, at=at)


def put_password(user: User, password: str) -> None:
    """Part of an act that tells. Refuses a weak password, in the words of Django's validators."""
    try:
        validate_password(password, user)
    except ValidationError as weak:
        raise Refused(
            Refusal(why=Why.INCOMPLETE, reason=" ".join(weak.messages), instead="Choose another.")
        ) from weak
    user.set_password(password)
    user.save(update_fields=["password"])


def _is_another(user: User, password: str) -> Refusal | None:
    if not user.check_password(password):
        return None
    return Refusal(
        why=Why.INCOMPLETE,
        reason="That is the password you have.",
        instead="Choose another, or leave it as it is.",
    )


def _tell(verb: str, *, by: Actor, at: datetime) -> None:
    audit.record(by=by, at=at, verb=verb, subject=("account", by.id), says={})
    outbox.put_letter(
        sort=Sort.SIGNING_IN,
        to=by.id,
        template=CHANGED,
        facts={"what": verb},
        school_id=by.school_id,
        at=at,
    )
