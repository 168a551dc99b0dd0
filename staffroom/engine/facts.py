"""What a check may know: frozen facts about one school, handed in by whoever asks.

The engine reads no clock, disk, network or database; everything it knows stands here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Speaking(Enum):
    """Who is speaking: the school through one of its sites, or a member of staff privately."""

    SCHOOL = "school"
    PERSONAL = "personal"


class Naming(Enum):
    """How a site may name pupils, strictest first; the strictest wherever nobody has chosen."""

    NOBODY = "nobody"
    FIRST_NAME = "first name"
    WITH_CONSENT = "with consent"

    @property
    def words(self) -> str:
        return _NAMING_WORDS[self]


_NAMING_WORDS = {
    Naming.NOBODY: "No pupil is named",
    Naming.FIRST_NAME: "First names only",
    Naming.WITH_CONSENT: "Full names, with consent on file",
}


# The people bound by the policy, as obligation 2.1 lists them.
CATEGORIES = (
    "governor",
    "teaching",
    "associate",
    "contractor",
    "teacher trainee",
    "other trainee",
    "volunteer",
    "other",
)


@dataclass(frozen=True, slots=True)
class Post:
    """One text to be checked: who is speaking, and on which platform where that is known.

    `platform` is a key of `staffroom.engine.platforms`; empty or unknown means no limits apply.
    `naming` is the rule of the site it is for. `pre_election` says that the post is meant for the
    weeks before an election in which public bodies keep out of politics.
    """

    text: str
    speaking: Speaking
    platform: str = ""
    naming: Naming = Naming.NOBODY
    pre_election: bool = False


@dataclass(frozen=True, slots=True)
class Pupil:
    """One row of the roll. Empty strings where the school has nothing on file."""

    pupil_id: str
    upn: str
    first: str
    middle: str
    last: str
    known_as: str
    dob: date | None
    year: str  # "7" to "13", "R" for Reception, "N" for nursery
    form: str  # "9B"
    known_last: str = ""  # the surname they go by, where it is another


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One row of the staff list. `category` is one of those of obligation 2.1."""

    staff_id: str
    title: str
    first: str
    last: str
    role: str
    category: str = ""
    email: str = ""
    line_manager_id: str = ""  # the staff_id of whoever manages them
    department: str = ""
    starts: date | None = None
    ends: date | None = None  # the last day on which they are bound


@dataclass(frozen=True, slots=True)
class SchoolFacts:
    """What belongs to the school itself and is therefore always fine in its posts."""

    name: str
    short_names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    email_domains: tuple[str, ...] = ()
    postcodes: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
