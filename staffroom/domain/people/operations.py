"""Give people access: accounts, roles, invitations."""

from __future__ import annotations

from datetime import date, datetime

from django.contrib.auth.tokens import default_token_generator
from django.db import transaction
from django.db.models import Q, QuerySet

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.granting import days_in_words, give_roles, wrong_days
from staffroom.domain.people.models import Grant, Staff, User
from staffroom.domain.people.password_operations import put_password
from staffroom.domain.people.permissions import may_give_access
from staffroom.domain.sign_in.link_operations import end_links_of
from staffroom.domain.sign_in.session_operations import end_sessions_of
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.school_time import school_day
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


def end_access(*, staff_id: str, on: date, by: Actor, at: datetime) -> None:
    """Take every role here from a listed person, from this moment on. Refuses anybody but the headteacher.

    Refuses one's own: a school is not to be left without its headteacher by a slip.
    """
    must(may_give_access(by, frozenset({Role.STAFF})))
    with transaction.atomic():
        row = _listed(staff_id, by.school_id)
        if str(row.user_id) == by.id or not _held(row, on=on).exists():
            raise Refused(
                Refusal(
                    why=Why.INCOMPLETE,
                    reason="There is no access of theirs to take away, or it is your own.",
                    instead="Look at the page of people.",
                    obligation="7.8",
                )
            )
        _end(row, on=on, by=by, at=at)


def take_role(*, staff_id: str, role: Role, on: date, by: Actor, at: datetime) -> None:
    """Take one role from a listed person, from this moment on.

    Refuses anybody but the headteacher, a role that the person does not have, and taking away the last
    headteacher.
    """
    must(may_give_access(by, frozenset({Role.STAFF})))
    with transaction.atomic():
        row = _listed(staff_id, by.school_id)
        must(_may_be_taken(row, role, on=on))
        if _held(row, on=on).exclude(role=role.value).exists():
            _end_grants(row, on=on, role=role)
            audit.record(
                by=by,
                at=at,
                verb="role taken away",
                subject=("account", str(row.user_id)),
                says={"from": row.user.name if row.user else "", "role": role.words},
                obligation="7.8",
            )
        else:
            _end(row, on=on, by=by, at=at)


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


def end_access_of_leavers(*, on: date, by: Actor, at: datetime) -> None:
    """Take every role from whoever is not on the staff list any more; part of bringing a list in.

    Somebody who is listed under another number now has not left.
    """
    tied = Staff.objects.filter(school_id=by.school_id).exclude(user=None)
    listed = tied.filter(left_at=None).values("user_id")
    left = tied.exclude(left_at=None).exclude(user_id__in=listed)
    if by != system(by.school_id):
        left = left.exclude(user_id=by.id)  # whoever brings the list in keeps their own
    with transaction.atomic():
        for row in left.select_related("user"):
            if _held(row, on=on).exists():
                _end(row, on=on, by=by, at=at)


def _end(row: Staff, *, on: date, by: Actor, at: datetime) -> None:
    user = row.user
    roles = _end_grants(row, on=on)
    if user is not None:
        _close(user, on=on)
    audit.record(
        by=by,
        at=at,
        verb="access taken away",
        subject=("account", str(user.pk) if user else ""),
        says={"from": user.name if user else "", "roles": roles},
        obligation="7.8",
    )


def _close(user: User, *, on: date) -> None:
    """Close an account that has no access anywhere any more: sessions, links and invitations end at once."""
    if not user.has_usable_password():
        _end_invitations(user)
    if not _in_force(on=on).filter(user=user).exists():
        user.is_active = False
        user.save(update_fields=["is_active"])
        end_sessions_of(account_id=str(user.pk))
        end_links_of(account_id=str(user.pk))


def _end_grants(row: Staff, *, on: date, role: Role | None = None) -> list[str]:
    """End one role of a person here, or all of them; which they were, in words."""
    ended = _held(row, on=on)
    if role is not None:
        ended = ended.filter(role=role.value)
    words = sorted(Role(value).words for value in ended.values_list("role", flat=True))
    ended.filter(starts__gt=on).delete()
    ended.update(ends=on)
    return words


def _in_force(*, on: date) -> QuerySet[Grant]:
    """What is granted now or from a later day on."""
    return Grant.objects.filter(Q(ends=None) | Q(ends__gt=on))


def _held(row: Staff, *, on: date) -> QuerySet[Grant]:
    """What a listed person is granted at their school now or from a later day on."""
    return _in_force(on=on).filter(school_id=row.school_id, user=row.user)


def _may_be_taken(row: Staff, role: Role, *, on: date) -> Refusal | None:
    """Held until the end of the transaction, so that two heads cannot take each other's role at once."""
    here = _in_force(on=on).filter(school_id=row.school_id)
    grants = here.filter(role=role.value, starts__lte=on)
    holders = {grant.user_id for grant in grants.select_for_update()}
    if row.user_id is None or row.user_id not in holders:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="They do not have that role here.",
            instead="Look at the roles they have now.",
            obligation="7.8",
        )
    if role is Role.HEADTEACHER and len(holders) == 1:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="This is the school’s only headteacher, and the school is not to be without one.",
            instead="Make sure that somebody else is headteacher here first.",
            obligation="7.8",
        )
    return None


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
        _end_invitations(user)
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
        grants = _in_force(on=school_day(at)).filter(user=user).select_related("school")
        grant = grants.first()
        if user is None or grant is None:
            return None
        _end_invitations(user)
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
    return _in_force(on=on).filter(user=user).exists() and not elsewhere.exists()


def _end_invitations(user: User) -> None:
    """Leave an account without a password, by another draw: no token made before fits any more."""
    user.set_unusable_password()
    user.save(update_fields=["password"])


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
    row = _listed(staff_id, school_id)
    if not row.email:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="There is no e-mail address for this person on the staff register.",
                instead="Add it to the staff list and bring the list in again.",
            )
        )
    return row


def _listed(staff_id: str, school_id: str) -> Staff:
    """A person now on the register, held until the end of the transaction. Hides any other number."""
    rows = Staff.objects.select_for_update(of=("self",)).select_related("user")
    row = rows.filter(school_id=school_id, staff_id=staff_id, left_at=None).first()
    if row is None:
        raise Refused(
            Refusal(why=Why.HIDDEN, reason="Nobody with that number is on the staff register.")
        )
    return row
