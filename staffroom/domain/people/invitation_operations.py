"""Invite people: the one-time token with which an account sets its first password."""

from __future__ import annotations

from datetime import date, datetime

from django.contrib.auth.tokens import default_token_generator
from django.db import transaction

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.granting import in_force
from staffroom.domain.people.models import User
from staffroom.domain.people.password_operations import put_password
from staffroom.domain.people.permissions import may_give_access
from staffroom.domain.sign_in.link_operations import end_links_of
from staffroom.domain.sign_in.session_operations import end_sessions_of
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.school_time import school_day


def invitation(*, user_id: str, by: Actor, at: datetime) -> str | None:
    """The one-time token with which this account sets its first password; None once it has one.

    It is the only one: tokens made before it end. Refuses anybody but the headteacher, an account
    without access now, and one that another school has a part in: whoever holds the token becomes
    that person everywhere.
    """
    must(may_give_access(by, frozenset({Role.STAFF})))
    with transaction.atomic():
        user = User.objects.select_for_update().filter(id=user_id).first()
        if user is None or not _is_of_this_school_alone(user, by.school_id, on=school_day(at)):
            raise Refused(
                Refusal(
                    why=Why.HIDDEN,
                    reason="There is no account with access here now that you could invite.",
                    instead="Give the person a role first, on the page of their access.",
                )
            )
        if user.has_usable_password():
            return None
        end_invitations(user)
        audit.record(
            by=by,
            at=at,
            verb="invitation made",
            subject=("account", user_id),
            says={"for": user.name},
            obligation="7.8",
        )
        return default_token_generator.make_token(user)


def set_first_password(
    *, user_id: str, token: str, password: str, at: datetime, school_id: str
) -> None:
    """Accept an invitation. Refuses a token that is wrong, used, replaced or old, one whose access has
    been taken away, and a weak password.
    """
    with transaction.atomic():
        user = User.objects.select_for_update().filter(id=user_id, is_active=True).first()
        if user is None or not _may_accept(user, token, school_id, at=at):
            raise Refused(
                Refusal(
                    why=Why.HIDDEN,
                    reason="This invitation was used or replaced, is more than three days old or is "
                    "not complete.",
                    instead="Ask the headteacher for a new one.",
                )
            )
        put_password(user, password)
        audit.record(
            by=Actor(str(user.id), user.name, school_id, frozenset()),
            at=at,
            verb="invitation accepted",
            subject=("account", str(user.id)),
            says={},
        )


def set_password_at_set_up(*, user_id: str, password: str, by: Actor, at: datetime) -> None:
    """Give the first headteacher the password typed at set-up. Refuses a weak one."""
    with transaction.atomic():
        put_password(User.objects.get(id=user_id), password)
        audit.record(by=by, at=at, verb="password set", subject=("account", user_id), says={})


def forget_password(*, email: str, at: datetime) -> tuple[str, str, str] | None:
    """Take an account's password away and make an invitation: school slug, account id and token.

    For whoever runs the server (`manage.py invite_again`); None where no account with access has
    this address.
    """
    with transaction.atomic():
        user = User.objects.select_for_update().filter(email=email.strip().lower()).first()
        grants = in_force(on=school_day(at)).filter(user=user).select_related("school")
        grant = grants.first()
        if user is None or grant is None:
            return None
        end_invitations(user)
        end_sessions_of(account_id=str(user.id))
        end_links_of(account_id=str(user.id))
        audit.record(
            by=system(str(grant.school_id)),
            at=at,
            verb="password taken away at the server",
            subject=("account", str(user.id)),
            says={"for": user.name},
            obligation="7.8",
        )
        return grant.school.slug, str(user.id), default_token_generator.make_token(user)


def token_is_good(*, user_id: str, token: str, school_id: str, at: datetime) -> bool:
    user = User.objects.filter(id=user_id, is_active=True).first()
    return user is not None and _may_accept(user, token, school_id, at=at)


def _may_accept(user: User, token: str, school_id: str, *, at: datetime) -> bool:
    """A first password, by a good token, at the one school where the account has access now."""
    return (
        not user.has_usable_password()
        and default_token_generator.check_token(user, token)
        and _is_of_this_school_alone(user, school_id, on=school_day(at))
    )


def _is_of_this_school_alone(user: User, school_id: str, *, on: date) -> bool:
    """Whether an account has access at this school, and never had a part in another."""
    elsewhere = user.grants.exclude(school_id=school_id)
    return in_force(on=on).filter(user=user).exists() and not elsewhere.exists()


def end_invitations(user: User) -> None:
    """Leave an account without a password, by another draw: no token made before fits any more."""
    user.set_unusable_password()
    user.save(update_fields=["password"])
