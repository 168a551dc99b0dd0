"""Who may do what at a school: the rooms' permissions, asked role by role, with who has the role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from staffroom.domain.actor import May, Role
from staffroom.domain.archive import permissions as archive
from staffroom.domain.audit import permissions as audit
from staffroom.domain.outbox import permissions as outbox
from staffroom.domain.people import permissions as people
from staffroom.domain.people import queries
from staffroom.domain.publishing import permissions as publishing
from staffroom.domain.review import permissions as review
from staffroom.domain.schools import permissions as schools
from staffroom.domain.sign_in import permissions as sign_in
from staffroom.domain.sites import permissions as sites
from staffroom.domain.staffing import permissions as staffing


# The rooms that are asked, by hand, in the words of the page.
ROOMS: tuple[tuple[str, tuple[May, ...]], ...] = (
    ("Posts", publishing.MAY),
    ("What went out", archive.MAY),
    ("The termly review", review.MAY),
    ("Sites", sites.MAY),
    ("People", people.MAY),
    ("Joiners and leavers", staffing.MAY),
    ("Signing in", sign_in.MAY),
    ("The school", schools.MAY),
    ("The log", audit.MAY),
    ("Letters", outbox.MAY),
)


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that may be done, and the roles that may."""

    may: May
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class WhoMayWhat:
    """Every deed by its part of the product, and who has which role now."""

    parts: tuple[tuple[str, tuple[Deed, ...]], ...]
    holders: dict[Role, tuple[str, ...]]


def who_may_what(school_id: str, *, on: date) -> WhoMayWhat:
    parts = tuple((title, tuple(Deed(may, may.roles()) for may in deeds)) for title, deeds in ROOMS)
    return WhoMayWhat(parts, _holders(school_id, on=on))


def _holders(school_id: str, *, on: date) -> dict[Role, tuple[str, ...]]:
    """The names of those who have each role now, in order; of a role that nobody has, none."""
    given = queries.roles_of_all(school_id, on=on)
    names = queries.names(given)
    return {
        role: tuple(sorted(names[who] for who, roles in given.items() if role in roles))
        for role in Role
    }
