"""Who acts: a person as every room above sees them, frozen for the length of one request.

It stands below all rooms, so that each can take `by: Actor` without knowing where people are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from staffroom.engine.refusal import Refusal


class Role(Enum):
    """What a person may be in one school, granted with dates; the words are read by people."""

    STAFF = "staff"
    SITE_LEAD = "site_lead"
    LINE_MANAGER = "line_manager"
    OFFICE = "office"
    DEPUTY_HEAD = "deputy_head"
    HEADTEACHER = "headteacher"
    GOVERNOR = "governor"
    CHAIR = "chair"
    SCHOOL_OFFICER = "school_officer"
    DATA_PROTECTION = "data_protection"
    TECHNICIAN = "technician"
    TRUST_OFFICER = "trust_officer"

    @property
    def words(self) -> str:
        return _WORDS[self]


_WORDS = {
    Role.STAFF: "member of staff",
    Role.SITE_LEAD: "site lead",
    Role.LINE_MANAGER: "line manager",
    Role.OFFICE: "school office",
    Role.DEPUTY_HEAD: "deputy headteacher",
    Role.HEADTEACHER: "headteacher",
    Role.GOVERNOR: "governor",
    Role.CHAIR: "chair of governors",
    Role.SCHOOL_OFFICER: "school officer",
    Role.DATA_PROTECTION: "data protection officer",
    Role.TECHNICIAN: "technician",
    Role.TRUST_OFFICER: "trust officer",
}


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in person at one school with the roles that are in force for them now."""

    id: str
    name: str
    school_id: str
    roles: frozenset[Role]

    def is_any(self, *roles: Role) -> bool:
        return not self.roles.isdisjoint(roles)


@dataclass(frozen=True, slots=True)
class May:
    """One deed in words that go on from "may", beside the permission that says who may.

    Each room's `permissions.py` lists its deeds as `MAY`, for the page that tells. `save` says what no
    role changes.
    """

    deed: str
    asks: Callable[[Actor], Refusal | None]
    obligation: str = ""
    save: str = ""

    def roles(self) -> tuple[Role, ...]:
        """Every role with which alone somebody may do it: the permission is asked, role by role."""
        return tuple(
            role for role in Role if self.asks(Actor("somebody", "", "", frozenset({role}))) is None
        )


def system(school_id: str) -> Actor:
    """The installation itself, for what nobody in particular did (set-up, jobs)."""
    return Actor(id="system", name="Staffroom", school_id=school_id, roles=frozenset())
