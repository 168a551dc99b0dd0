"""Read the staff register: who is bound by the policy, why, by whom managed, and with what access."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, F

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.models import Staff
from staffroom.domain.people.queries import roles_of_all


@dataclass(frozen=True, slots=True)
class StaffLine:
    """One person of the staff register as pages show it."""

    staff_id: str
    name: str
    role: str
    category: str
    email: str
    user_id: str
    account_email: str  # what they sign in with; empty without an account
    roles: tuple[Role, ...]  # in force at this school
    has_password: bool
    has_come: bool  # whether they have ever signed in
    title: str
    first: str
    last: str
    department: str
    line_manager_id: str
    line_manager: str  # their name; empty without one on the register
    brought_by: str
    starts: date | None
    ends: date | None
    by_hand: bool
    left_at: datetime | None

    @property
    def access(self) -> str:
        """What access they have, in words; empty without any."""
        words = ", ".join(role.words for role in self.roles)
        invited = words and not (self.has_password or self.has_come)
        return f"{words} (invited)" if invited else words

    @property
    def has_moved(self) -> bool:
        """Whether the list gives another address than the one they sign in with."""
        return bool(self.account_email and self.email) and (
            self.account_email != self.email.lower()
        )


def staff_lines(school_id: str, *, on: date, left: bool = False) -> list[StaffLine]:
    """The staff register with what access each person has; or those who have left it."""
    given, called = roles_of_all(school_id, on=on), _called(school_id)
    rows = Staff.objects.filter(school_id=school_id, left_at__isnull=not left)
    found = rows.select_related("user").order_by("last", "first")
    return [_staff_line(row, given, called) for row in found]


def staff_member(
    school_id: str, staff_id: str, *, on: date, also_left: bool = False
) -> StaffLine | None:
    """One person of the staff register with what access they have."""
    rows = Staff.objects.filter(school_id=school_id, staff_id=staff_id)
    if not also_left:
        rows = rows.filter(left_at=None)
    row = rows.select_related("user").first()
    return _staff_line(row, roles_of_all(school_id, on=on), _called(school_id)) if row else None


def _called(school_id: str) -> dict[str, str]:
    """The names of those on the register, by their numbers."""
    rows = Staff.objects.filter(school_id=school_id, left_at=None)
    return {
        n: f"{first} {last}" for n, first, last in rows.values_list("staff_id", "first", "last")
    }


# By the number that a line names as its manager: their account, empty without an open one, and their name.
Managers = Mapping[str, tuple[str, str]]


def managers_of(school_id: str) -> Managers:
    """Everybody on the register whom a line there names as its manager."""
    listed = Staff.objects.filter(school_id=school_id, left_at=None)
    named = listed.exclude(line_manager_id="").values("line_manager_id")
    rows = listed.filter(staff_id__in=named).select_related("user")
    return {
        row.staff_id: (str(row.user_id) if row.user and row.user.is_active else "", str(row))
        for row in rows
    }


def line_managers(school_id: str) -> dict[str, str]:
    """Who manages whom by the register, account by account; those without one on either side left out.

    Of whoever has left it still says who managed them: what they leave lying falls to them first.
    """
    managers = managers_of(school_id)
    rows = Staff.objects.filter(school_id=school_id).exclude(user=None).exclude(line_manager_id="")
    ordered = rows.order_by(F("left_at").asc(nulls_last=True), "id")  # a line of now goes last
    pairs = ordered.values_list("user_id", "line_manager_id")
    found = {str(user_id): managers.get(number, ("", ""))[0] for user_id, number in pairs}
    return {who: manager for who, manager in found.items() if manager and manager != who}


def managed_by_a_head(school_id: str, *, on: date) -> list[str]:
    """The names of those whose line manager is the headteacher: then somebody else decides in the end."""
    roles = roles_of_all(school_id, on=on)
    heads = [
        number
        for number, (account, _) in managers_of(school_id).items()
        if Role.HEADTEACHER in roles.get(account, ())
    ]
    rows = Staff.objects.filter(school_id=school_id, left_at=None, line_manager_id__in=heads)
    return [str(row) for row in rows.order_by("last", "first")]


def line_manager_of(school_id: str, user_id: str, *, on: date) -> Actor | None:
    """Whoever manages the person with this account; None where nobody with an account of theirs does."""
    own = Staff.objects.filter(school_id=school_id, user_id=user_id, left_at=None)
    number = own.exclude(line_manager_id="").values_list("line_manager_id", flat=True).first()
    manager = Staff.objects.filter(school_id=school_id, staff_id=number or "", left_at=None)
    row = manager.select_related("user").exclude(user=None).first()
    if row is None or row.user is None or not row.user.is_active:
        return None
    roles = roles_of_all(school_id, on=on).get(str(row.user_id), ())
    return Actor(str(row.user_id), row.user.name, school_id, frozenset(roles))


def managed_by(school_id: str, staff_id: str) -> list[str]:
    """The names of those whose line manager this person is."""
    rows = Staff.objects.filter(school_id=school_id, line_manager_id=staff_id, left_at=None)
    return [str(row) for row in rows.order_by("last", "first")]


def in_each_category(school_id: str) -> dict[str, int]:
    """How many bound people are listed in each category; under an empty word those without one."""
    rows = Staff.objects.filter(school_id=school_id, left_at=None)
    counted = rows.values_list("category").annotate(many=Count("id")).order_by()
    return dict(counted)


def _staff_line(
    row: Staff, given: dict[str, tuple[Role, ...]], called: dict[str, str]
) -> StaffLine:
    user = row.user
    return StaffLine(
        staff_id=row.staff_id,
        name=f"{row.title} {row.first} {row.last}".strip(),
        role=row.role,
        category=row.category,
        email=row.email,
        user_id=str(row.user_id or ""),
        account_email=user.email if user else "",
        roles=given.get(str(row.user_id), ()),
        has_password=bool(user and user.has_usable_password()),
        has_come=bool(user and user.last_login),
        title=row.title,
        first=row.first,
        last=row.last,
        department=row.department,
        line_manager_id=row.line_manager_id,
        line_manager=called.get(row.line_manager_id, ""),
        brought_by=row.brought_by,
        starts=row.starts,
        ends=row.ends,
        by_hand=row.by_hand,
        left_at=row.left_at,
    )
