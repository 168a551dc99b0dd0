"""What bringing a list in would do, or has done, said so that nobody confirms what they did not mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from staffroom.domain.people.states import BROUGHT_IN, READY


@dataclass(frozen=True, slots=True)
class ColumnChange:
    """One column of a line that changes, in the words that people read."""

    column: str
    was: str
    becomes: str


@dataclass(frozen=True, slots=True)
class Change:
    """One person whom the file changes. `what` is new, changed, returning or leaving."""

    what: str
    line: int
    number: str
    name: str
    placed: str  # form or year, or the job
    columns: tuple[ColumnChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaver:
    """Somebody on the staff list who is not in the file, and what that takes from them."""

    name: str
    user_id: str = ""
    roles: tuple[str, ...] = ()  # in words, those in force here
    is_you: bool = False  # whoever brings a list in keeps their own access

    @property
    def loses_access(self) -> bool:
        return bool(self.roles) and not self.is_you


@dataclass(frozen=True, slots=True)
class Said:
    """What whoever confirms a file has said to what it asks."""

    leavers_meant: bool = False  # those missing from the file have really left
    lines_meant: bool = False  # the rest comes in without the lines that cannot be used
    names_seen: bool = False  # who may be somebody else was looked at


@dataclass(frozen=True, slots=True)
class Shown:
    """One file with a list as its page shows it: before it is brought in, and for as long after."""

    id: int
    kind: str  # "roll" or "staff"
    state: str
    at: datetime
    by: str  # the name of whoever chose it
    file_name: str
    file_format: str
    file_bytes: int
    digest: str
    part: str
    roll_version: int
    new: int
    changed: int
    returning: int
    leaving: int
    unchanged: int
    rejected: int  # lines
    lines: int
    lines_done: int
    told: dict[str, Any]
    asks_above: int  # hundredths of those listed
    leavers_with_access: tuple[Leaver, ...] = ()
    leaves_no_head: bool = False  # whether nobody would be headteacher here any more
    brought_in_before: datetime | None = None  # when this very file was brought in last

    @property
    def listed(self) -> int:
        """How many were on the list when it was compared, whoever was added by hand left out."""
        return int(self.told.get("listed", 0))

    @property
    def many_leaving(self) -> bool:
        return self.leaving * 100 > self.asks_above * self.listed

    @property
    def losing_access(self) -> Sequence[Leaver]:
        return [leaver for leaver in self.leavers_with_access if leaver.loses_access]

    @property
    def asks_about_leavers(self) -> bool:
        """Whether somebody has to say that those missing from the file have really left."""
        return self.many_leaving or bool(self.losing_access)

    @property
    def asks_about_lines(self) -> bool:
        """Whether somebody has to say that the rest comes in without the lines that are rejected."""
        return self.rejected > 0

    @property
    def asks_about_names(self) -> bool:
        """Whether somebody has to say that they looked at those who may be somebody else."""
        return bool(self.told.get("namesakes"))

    @property
    def changes_anything(self) -> bool:
        return bool(self.new or self.changed or self.returning or self.leaving)

    @property
    def can_be_confirmed(self) -> bool:
        known = self.changes_anything or self.unchanged
        return self.state == READY and bool(known)

    @property
    def is_brought_in(self) -> bool:
        return self.state == BROUGHT_IN
