"""Give people access: accounts, and roles from the staff register."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.granting import days_in_words, give_roles, listed_person, wrong_days
from staffroom.domain.people.models import Staff, User
from staffroom.domain.people.permissions import may_give_access
from staffroom.domain.sign_in.link_operations import end_links_of
from staffroom.domain.sign_in.session_operations import end_sessions_of
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.text.seen import as_seen


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
        user = User.objects.create_user(email=email, name=as_seen(name))
        give_roles(user, roles, starts=on, ends=None, by=by)
        audit.record(
            by=by,
            at=at,
            verb="account opened",
            subject=("account", str(user.id)),
            says={"for": name, "roles": sorted(role.words for role in roles)},
            obligation="7.8",
        )
    return str(user.id)


def give_access(
    *,
    staff_id: str,
    roles: frozenset[Role],
    on: date,
    by: Actor,
    at: datetime,
    starts: date | None = None,
    ends: date | None = None,
) -> str:
    """Give a listed person an account, or more roles, and return the account's id.

    The roles are in force from `starts`, or from `on`, until the day before `ends`, or for good.

    Nobody gets a second account: one that they had keeps its posts and decisions, and takes on the
    address that the list gives now. Refuses anybody but the headteacher, a person without an e-mail
    address, days in the past or in the wrong order, roles that cannot be given here, an address or an account that is somebody else's, and
    an account that another school has a part in.
    """
    must(may_give_access(by, roles))
    must(wrong_days(starts or on, ends, on=on))
    with transaction.atomic():
        row = _receiver(staff_id, by.school_id)
        user = _account_of(row, by=by, at=at)
        row.user = user
        row.save(update_fields=["user"])
        give_roles(user, roles, starts=starts or on, ends=ends, by=by)
        audit.record(
            by=by,
            at=at,
            verb="access given",
            subject=("account", str(user.id)),
            says={
                "to": user.name,
                "roles": sorted(role.words for role in roles),
                **days_in_words(starts, ends),
            },
            obligation="7.8",
        )
    return str(user.id)


def tie_own_account(*, by: Actor, at: datetime) -> None:
    """Tie whoever brings a staff list in to the row with their own address, if it is nobody's yet.

    Of an account that is signed in the address is known to be right.
    """
    with transaction.atomic():
        user = User.objects.get(id=by.id)
        if Staff.objects.filter(school_id=by.school_id, user=user).exists():
            return
        rows = Staff.objects.filter(school_id=by.school_id, user=None, left_at=None)
        if rows.filter(email__iexact=user.email).update(user=user):
            audit.record(
                by=by,
                at=at,
                verb="account tied to the staff register",
                subject=("account", by.id),
                says={},
            )


def tie_to_register(*, user_id: str, staff_id: str, by: Actor, at: datetime) -> None:
    """Say that an account belongs to a person of the staff register.

    Refuses one who is not listed, and one who has an account. Called by journeys that have just
    opened the account.
    """
    with transaction.atomic():
        row = _receiver(staff_id, by.school_id)
        if row.user_id is not None and str(row.user_id) != user_id:
            raise Refused(
                Refusal(
                    why=Why.INCOMPLETE,
                    reason="This person has an account, and nobody has two.",
                    instead="Give their own account what it needs.",
                    obligation="7.5",
                )
            )
        row.user = User.objects.get(id=user_id)
        row.save(update_fields=["user"])
        audit.record(
            by=by,
            at=at,
            verb="account tied to the staff register",
            subject=("account", user_id),
            says={"staff id": staff_id},
        )


def _account_of(row: Staff, *, by: Actor, at: datetime) -> User:
    """The one account of a listed person, under the address that the list gives now.

    It is the one they have or had; else one that waits with their address; else a new one.
    """
    user = row.user or User.objects.filter(email=row.email.lower()).first()
    must(_may_be_theirs(row, user))
    if user is None:
        return User.objects.create_user(email=row.email, name=f"{row.first} {row.last}")
    if user.email != row.email.lower():
        _readdress(user, row.email.lower(), by=by, at=at)
    return user


def _readdress(user: User, email: str, *, by: Actor, at: datetime) -> None:
    """Let an account sign in with another address from now on; its sessions and invitations end."""
    if User.objects.filter(email=email).exists():
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason=f"{email} is the address of somebody else’s account.",
                instead="Put the address right on the staff list, and bring the list in again.",
                obligation="7.8",
            )
        )
    was, user.email = user.email, email
    user.save(update_fields=["email"])
    end_sessions_of(account_id=str(user.id))
    end_links_of(account_id=str(user.id))
    audit.record(
        by=by,
        at=at,
        verb="account given another address",
        subject=("account", str(user.id)),
        says={"of": user.name, "was": was, "is": email},
        obligation="7.8",
    )


def _may_be_theirs(row: Staff, user: User | None) -> Refusal | None:
    """Whether an account is that of a listed person and of nobody else, and this school's alone."""
    if user is None:
        return None
    if user.grants.exclude(school_id=row.school_id).exists():
        return Refusal(
            why=Why.INCOMPLETE,
            reason="Another school here has an account with this e-mail address.",
            instead="For now a person works with one account for each school: use another address.",
            obligation="7.8",
        )
    others = Staff.objects.filter(user=user).exclude(id=row.pk)
    # Somebody who was given another number left under the old one, with the same name.
    renumbered = Q(left_at__isnull=False, first__iexact=row.first, last__iexact=row.last)
    other = others.exclude(renumbered).first()
    if other is not None:
        return Refusal(
            why=Why.INCOMPLETE,
            reason=f"{user.email} is the account of {other}, so it is not theirs by the list.",
            instead="Put the address right on the staff list, and bring the list in again.",
            obligation="7.8",
        )
    return None


def _receiver(staff_id: str, school_id: str) -> Staff:
    """The person of the register who is to get access. Refuses one not listed or without an address."""
    row = listed_person(staff_id, school_id)
    if not row.email:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="There is no e-mail address for this person on the staff register.",
                instead="Add it to the staff list and bring the list in again.",
            )
        )
    return row
