"""All that one check may know about one school, gathered once and then shared by every check."""

from __future__ import annotations

from dataclasses import dataclass, field

from staffroom.engine.facts import SchoolFacts, StaffMember
from staffroom.engine.own_details import OwnDetails
from staffroom.engine.roll import Roll
from staffroom.engine.staff_list import StaffList


@dataclass(frozen=True, slots=True)
class Facts:
    """One school, one version of its roll, and its staff.

    Build it once per school and roll version and keep it: the costly part of a check is done here.
    """

    school: SchoolFacts
    roll: Roll
    staff: tuple[StaffMember, ...] = ()
    own: OwnDetails = field(init=False, repr=False)
    colleagues: StaffList = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "staff", tuple(self.staff))
        object.__setattr__(self, "own", OwnDetails.of(self.school))
        object.__setattr__(self, "colleagues", StaffList(self.staff))
