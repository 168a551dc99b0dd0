"""Give people access: accounts, roles, invitations."""

from __future__ import annotations

from datetime import date, datetime

from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError
from django.db import transaction

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.models import Grant, Staff, User
from staffroom.domain.people.permissions import may_give_access
from staffroom.engine.refusal import Refusal, Refused, Why, must


def open_account(
    *, email: str, name: str, roles: frozenset[Role], on: date, by: Actor, at: datetime
) -> str:
    """Create an account without a password and give it roles at the actor's school; returns its id.

    Refuses an address that already has an account. Called by journeys that have asked who may: the
    set-up of a school, and the demo.
    """
    with transaction.atomic():
        if User.objects.filter(email=email.strip().lower()).exists():
            raise Refused(
                Refusal(
                    why=Why.INCOMPLETE,
                    reason="There is already an account with this e-mail address.",
                    instead="Use another address.",
                )
            )
        user = User.objects.create_user(email=email, name=name)
        _grant(user, roles, on=on, by=by)
        audit.record(
            by=by,
            at=at,
            verb="account opened",
            subject=("account", str(user.id)),
            says={"for": name, "roles": sorted(role.words for role in roles)},
            obligation="7.8",
        )
    return str(user.id)


def list_by_hand(
    *,
    staff_id: str,
    first: str,
    last: str,
    role: str,
    category: str,
    user_id: str,
    by: Actor,
    at: datetime,
) -> None:
    """Put one person with an account on the staff register (the first headteacher has no list yet)."""
    with transaction.atomic():
        row = Staff.objects.create(
            school_id=by.school_id,
            staff_id=staff_id,
            first=first,
            last=last,
            role=role,
            category=category,
            email=User.objects.get(id=user_id).email,
            user_id=user_id,
        )
        audit.record(
            by=by,
            at=at,
            verb="listed on the staff register",
            subject=("staff", str(row.id)),
            says={"name": f"{first} {last}", "category": category},
            obligation="2.1",
        )


def give_access(*, staff_id: str, roles: frozenset[Role], on: date, by: Actor, at: datetime) -> str:
    """Give a listed person an account, or more roles, and return the account's id.

    Refuses anybody but the headteacher, a person without an e-mail address, and roles that cannot be
    given here.
    """
    must(may_give_access(by, roles))
    with transaction.atomic():
        row = _receiver(staff_id, by.school_id)
        user = row.user or User.objects.filter(email=row.email.lower()).first()
        if user is None:
            user = User.objects.create_user(email=row.email, name=f"{row.first} {row.last}")
        row.user = user
        row.save(update_fields=["user"])
        _grant(user, roles, on=on, by=by)
        audit.record(
            by=by,
            at=at,
            verb="access given",
            subject=("account", str(user.id)),
            says={"to": user.name, "roles": sorted(role.words for role in roles)},
            obligation="7.8",
        )
    return str(user.id)


def tie_to_register(*, user_id: str, staff_id: str, by: Actor, at: datetime) -> None:
    """Say that an account belongs to a person of the staff register."""
    with transaction.atomic():
        Staff.objects.filter(school_id=by.school_id, staff_id=staff_id).update(user_id=user_id)
        audit.record(
            by=by,
            at=at,
            verb="account tied to the staff register",
            subject=("account", user_id),
            says={"staff id": staff_id},
        )


def invitation(*, user_id: str, by: Actor, at: datetime) -> str | None:
    """The one-time token with which this account sets its first password; None once it has one.

    Refuses anybody but the headteacher, and an account that another school has a part in: whoever
    holds the token becomes that person everywhere.
    """
    must(may_give_access(by, frozenset({Role.STAFF})))
    with transaction.atomic():
        user = User.objects.filter(id=user_id, grants__school_id=by.school_id).distinct().first()
        if user is None or user.grants.exclude(school_id=by.school_id).exists():
            raise Refused(
                Refusal(
                    why=Why.HIDDEN,
                    reason="There is no account here that you could invite.",
                    instead="Ask the school that opened the account.",
                )
            )
        if user.has_usable_password():
            return None
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
    """Accept an invitation. Refuses a token that is wrong, used or old, and a weak password."""
    with transaction.atomic():
        user = User.objects.select_for_update().filter(id=user_id, is_active=True).first()
        if user is None or user.has_usable_password() or not token_is_good(user_id, token):
            raise Refused(
                Refusal(
                    why=Why.HIDDEN,
                    reason="This invitation was used, is more than three days old or is not complete.",
                    instead="Ask the headteacher for a new one.",
                )
            )
        _set_password(user, password)
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
        _set_password(User.objects.get(id=user_id), password)
        audit.record(by=by, at=at, verb="password set", subject=("account", user_id), says={})


def token_is_good(user_id: str, token: str) -> bool:
    user = User.objects.filter(id=user_id, is_active=True).first()
    return user is not None and default_token_generator.check_token(user, token)


def _set_password(user: User, password: str) -> None:
    try:
        validate_password(password, user)
    except ValidationError as weak:
        raise Refused(
            Refusal(why=Why.INCOMPLETE, reason=" ".join(weak.messages), instead="Choose another.")
        ) from weak
    user.set_password(password)
    user.save(update_fields=["password"])


def _grant(user: User, roles: frozenset[Role], *, on: date, by: Actor) -> None:
    for role in sorted(roles, key=lambda r: r.value):
        Grant.objects.get_or_create(
            user=user,
            school_id=by.school_id,
            role=role.value,
            ends=None,
            defaults={"starts": on, "granted_by": by.id},
        )


def _receiver(staff_id: str, school_id: str) -> Staff:
    """The person of the register who is to get access. Refuses one not listed or without an address."""
    rows = Staff.objects.select_for_update(of=("self",))
    row = rows.filter(school_id=school_id, staff_id=staff_id, left_at=None).first()
    if row is None:
        raise Refused(
            Refusal(why=Why.HIDDEN, reason="Nobody with that number is on the staff register.")
        )
    if not row.email:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="There is no e-mail address for this person on the staff register.",
                instead="Add it to the staff list and bring the list in again.",
            )
        )
    return row
