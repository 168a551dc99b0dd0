"""Read people: who is acting, who is on the staff register, and the roll for the check."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime

from django.db import connection
from django.db.models import Q

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.models import Grant, Import, Pupil, Roll, Staff, User
from staffroom.domain.people.states import BROUGHT_IN
from staffroom.domain.schools.models import School
from staffroom.domain.schools.queries import SchoolCard, card
from staffroom.engine import facts


@dataclass(frozen=True, slots=True)
class Versions:
    """Which roll, and which lists of what belongs to the school, a check goes by."""

    roll: int
    own: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """A person at a school, and what of it every check goes by as they come."""

    school: SchoolCard
    actor: Actor
    versions: Versions
    before_an_election: bool  # whether a pre-election period is running


@dataclass(frozen=True, slots=True)
class RollState:
    """Which version of the roll is in force, and since when."""

    version: int
    changed_at: datetime | None


# Every page asks this first. As a statement of its own it costs a twentieth of what Django spends on
# putting the same one together anew for each request (benchmarks/check_requests.py).
_ARRIVAL = """
    SELECT grants.role, account.name, roll.version, school.version,
           school.id, school.name, school.accent, school.is_demo,
           EXISTS (SELECT 1 FROM schools_preelectionperiod AS election
                   WHERE election.school_id = school.id
                     AND election.starts <= %s AND election.ends >= %s)
    FROM people_grant AS grants
    JOIN people_user AS account ON account.id = grants.user_id
    JOIN schools_school AS school ON school.id = grants.school_id
    LEFT JOIN people_roll AS roll ON roll.school_id = school.id
    WHERE school.slug = %s AND account.id = %s AND account.is_active
      AND grants.starts <= %s AND (grants.ends IS NULL OR grants.ends > %s)
"""


def actor_at(slug: str, *, user_id: str, on: date) -> Arrival | None:
    """The person acting at the school with that slug, with the roles in force; None without any."""
    key = User._meta.pk.get_db_prep_value(user_id, connection)
    day = connection.ops.adapt_datefield_value(on)
    with connection.cursor() as cursor:
        cursor.execute(_ARRIVAL, [day, day, slug, key, day, day])
        rows = cursor.fetchall()
    if not rows:
        return None
    _, name, roll, own, school_id, school_name, accent, is_demo, election = rows[0]
    # SQLite has neither UUIDs nor truth values of its own.
    school = SchoolCard(str(uuid.UUID(str(school_id))), slug, school_name, accent, bool(is_demo))
    roles = frozenset(Role(row[0]) for row in rows)
    actor = Actor(user_id, name, school.id, roles)
    return Arrival(school, actor, Versions(roll or 0, own), bool(election))


def schools_of(user_id: str, *, on: date) -> list[SchoolCard]:
    """The schools at which this person has any role now."""
    grants = Grant.objects.filter(
        Q(ends=None) | Q(ends__gt=on), user_id=user_id, user__is_active=True, starts__lte=on
    ).select_related("school")
    return sorted({card(grant.school) for grant in grants}, key=lambda school: school.name)


def actor_of(user_id: str, *, on: date) -> Actor | None:
    """Somebody as they are at their school (the first by name, of several), for what concerns an account.

    Its entries stand in that school's log. Without any role now it is the school they were at last.
    """
    schools = schools_of(user_id, on=on)
    arrival = actor_at(schools[0].slug, user_id=user_id, on=on) if schools else None
    if arrival is not None:
        return arrival.actor
    last = Grant.objects.filter(user_id=user_id).select_related("user").order_by("-id").first()
    return Actor(user_id, last.user.name, str(last.school_id), frozenset()) if last else None


def password_fits(user_id: str, password: str) -> bool:
    """Whether this is the password of an active account. It takes long; count tries before."""
    user = User.objects.filter(id=user_id, is_active=True).first()
    return user is not None and user.check_password(password)


def has_password(user_id: str) -> bool:
    user = User.objects.filter(id=user_id, is_active=True).first()
    return user is not None and user.has_usable_password()


def is_of_this_school(user_id: str, school_id: str) -> bool:
    """Whether an account has, or had, a part in this school and in no other."""
    if not user_id:
        return False
    grants = Grant.objects.filter(user_id=user_id)
    return (
        grants.filter(school_id=school_id).exists()
        and not grants.exclude(school_id=school_id).exists()
    )


def with_access_now_or_later(school_id: str, *, on: date) -> set[str]:
    """The accounts that have a role at the school, or are to have one."""
    grants = Grant.objects.filter(Q(ends=None) | Q(ends__gt=on), school_id=school_id)
    return {str(user_id) for user_id in grants.values_list("user_id", flat=True)}


def has_access_elsewhere(user_id: str, school_id: str, *, on: date) -> bool:
    """Whether an account has a role at another school of the installation, now or later."""
    if not user_id:
        return False
    grants = Grant.objects.filter(Q(ends=None) | Q(ends__gt=on), user_id=user_id)
    return grants.exclude(school_id=school_id).exists()


def actors_with(school_id: str, role: Role, *, on: date) -> list[Actor]:
    """Everybody who has this role at the school now."""
    users = User.objects.filter(
        Q(grants__ends=None) | Q(grants__ends__gt=on),
        grants__school_id=school_id,
        grants__role=role.value,
        grants__starts__lte=on,
        is_active=True,
    ).distinct()
    return [Actor(str(u.id), u.name, school_id, frozenset({role})) for u in users]


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who has, or had, a part in a school; without roles they have none now."""

    name: str
    roles: frozenset[Role]


def accounts_of(school_id: str, *, on: date) -> dict[str, Account]:
    """Everybody who has ever had a part in the school, by account."""
    found: dict[str, Account] = {}
    rows = Grant.objects.filter(school_id=school_id).values_list(
        "user_id", "user__name", "user__is_active", "role", "starts", "ends"
    )
    for user_id, name, active, role, starts, ends in rows:
        before = found.get(str(user_id), Account(name, frozenset()))
        if active and starts <= on and (ends is None or ends > on):
            before = Account(name, before.roles | {Role(role)})
        found[str(user_id)] = before
    return found


def names(user_ids: Iterable[str]) -> dict[str, str]:
    """Names by id, for showing; whoever is not an account (the system, an import) is left out."""
    ids = {i for i in user_ids if _is_uuid(i)}
    return {str(i): name for i, name in User.objects.filter(id__in=ids).values_list("id", "name")}


def account(email: str) -> User | None:
    """The active account with this address."""
    return User.objects.filter(email=email.strip().lower(), is_active=True).first()


def account_by_id(user_id: str) -> User | None:
    """The active account with this id."""
    return User.objects.filter(id=user_id, is_active=True).first() if _is_uuid(user_id) else None


def email_of(user_id: str) -> str:
    """The address of an active account, empty where there is none."""
    rows = User.objects.filter(id=user_id, is_active=True).values_list("email", flat=True)
    return rows.first() or ""


def versions(school_id: str) -> Versions:
    """What a check of this school goes by now, in one read."""
    roll, own = School.objects.values_list("roll__version", "version").get(id=school_id)
    return Versions(roll or 0, own)


def roll_state(school_id: str) -> RollState:
    row = Roll.objects.filter(school_id=school_id).first()
    return RollState(row.version, row.changed_at) if row else RollState(0, None)


def pupils(school_id: str) -> list[facts.Pupil]:
    """Every pupil now on the roll, as the check knows them."""
    columns = [field.name for field in fields(facts.Pupil)]
    rows = Pupil.objects.filter(school_id=school_id, left_at=None).values_list(*columns)
    return [facts.Pupil(*row) for row in rows.iterator(chunk_size=2000)]


def pupil_names(school_id: str, pupil_ids: Iterable[str]) -> dict[str, str]:
    """Names and forms by pupil id, for those who may read the roll."""
    rows = Pupil.objects.filter(school_id=school_id, pupil_id__in=set(pupil_ids))
    return {row.pupil_id: f"{row.first} {row.last} ({row.form or row.year})" for row in rows}


def staff(school_id: str) -> list[facts.StaffMember]:
    """Every bound person now on the staff register, as the check knows them."""
    return [staff_facts(row) for row in Staff.objects.filter(school_id=school_id, left_at=None)]


def roles_of_all(school_id: str, *, on: date) -> dict[str, tuple[Role, ...]]:
    """The roles in force at the school, by account."""
    given: dict[str, tuple[Role, ...]] = {}
    current = Grant.objects.filter(
        Q(ends=None) | Q(ends__gt=on), school_id=school_id, starts__lte=on
    ).order_by("id")
    for grant in current:
        who = str(grant.user_id)
        given[who] = (*given.get(who, ()), Role(grant.role))
    return given


def listed_as(school_id: str, user_ids: Iterable[str]) -> dict[str, str]:
    """The staff ids of those accounts that are on the staff register now."""
    rows = Staff.objects.filter(
        school_id=school_id, left_at=None, user_id__in={i for i in user_ids if _is_uuid(i)}
    )
    return {str(user_id): staff_id for user_id, staff_id in rows.values_list("user_id", "staff_id")}


def has_account_here(school_id: str, email: str) -> bool:
    """Whether an account with this address has, or had, a part in this school."""
    return (
        bool(email)
        and Grant.objects.filter(school_id=school_id, user__email=email.strip().lower()).exists()
    )


def last_import(school_id: str, kind: str) -> datetime | None:
    """When a list of this kind last came in."""
    rows = Import.objects.filter(school_id=school_id, kind=kind, state=BROUGHT_IN)
    return rows.order_by("at").values_list("at", flat=True).last()


def last_importer(school_id: str, kind: str) -> str:
    """The account that last brought in a list of this kind; empty before the first."""
    rows = Import.objects.filter(school_id=school_id, kind=kind, state=BROUGHT_IN)
    return rows.order_by("at").values_list("imported_by", flat=True).last() or ""


def head_count(school_id: str) -> tuple[int, int]:
    """How many pupils and how many bound people are listed now."""
    return (
        Pupil.objects.filter(school_id=school_id, left_at=None).count(),
        Staff.objects.filter(school_id=school_id, left_at=None).count(),
    )


def without_category(school_id: str) -> int:
    return Staff.objects.filter(school_id=school_id, left_at=None, category="").count()


def with_access(school_id: str, *, on: date) -> int:
    """How many bound people have an account with some role at the school now."""
    current = Grant.objects.filter(
        Q(ends=None) | Q(ends__gt=on), school_id=school_id, starts__lte=on, user__is_active=True
    )
    listed = Staff.objects.filter(school_id=school_id, left_at=None)
    return listed.filter(user_id__in=current.values("user_id")).count()


def staff_facts(row: Staff) -> facts.StaffMember:
    return facts.StaffMember(
        staff_id=row.staff_id,
        title=row.title,
        first=row.first,
        last=row.last,
        role=row.role,
        category=row.category,
        email=row.email,
        line_manager_id=row.line_manager_id,
        department=row.department,
        starts=row.starts,
        ends=row.ends,
    )


def _is_uuid(text: str) -> bool:
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
