"""What bringing a list in would do, said so that nobody confirms what they did not mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from staffroom.engine.facts import Pupil as PupilRow
from staffroom.engine.facts import StaffMember
from staffroom.engine.roll_file import Reject


# Share of those listed above which a person must say that it is meant. Our own rule of thumb: a
# whole year of five or seven leaves in summer, which is just below it.
MANY_LEAVING = 0.2


@dataclass(frozen=True, slots=True)
class ColumnChange:
    """One column of a line that changes. Of a pupil what it held and holds is not told."""

    column: str
    was: str = ""
    becomes: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A listed person whose line changes, or who comes back to the list."""

    name: str
    columns: tuple[ColumnChange, ...]
    comes_back: bool


@dataclass(frozen=True, slots=True)
class Leaver:
    """Somebody on the list now who is not in the file, and what that takes from them."""

    name: str
    user_id: str = ""
    roles: tuple[str, ...] = ()  # in words, those in force here
    is_you: bool = False  # whoever brings a list in keeps their own access

    @property
    def loses_access(self) -> bool:
        return bool(self.roles) and not self.is_you


@dataclass(frozen=True, slots=True)
class Preview:
    """What confirming an upload would do; nothing has been changed yet."""

    upload_id: str
    kind: str  # "roll" or "staff"
    new: list[str]
    changed: list[Change]
    leaving: list[Leaver]
    unchanged: int
    rejects: tuple[Reject, ...]
    roll_version: int

    @property
    def lines_rejected(self) -> int:
        return len({reject.line for reject in self.rejects})

    @property
    def many_leaving(self) -> bool:
        listed = len(self.leaving) + len(self.changed) + self.unchanged
        return bool(self.leaving) and len(self.leaving) > MANY_LEAVING * listed

    @property
    def losing_access(self) -> list[Leaver]:
        return [leaver for leaver in self.leaving if leaver.loses_access]

    @property
    def gravest_first(self) -> list[Leaver]:
        """Those it takes something from before the others."""
        return sorted(self.leaving, key=lambda leaver: not (leaver.is_you or leaver.roles))

    @property
    def asks_whether_meant(self) -> bool:
        """Whether somebody has to say that those missing from the file have really left."""
        return self.many_leaving or bool(self.losing_access)

    @property
    def can_be_confirmed(self) -> bool:
        return not self.rejects and bool(self.new or self.changed or self.leaving)


def change(
    before: PupilRow | StaffMember, after: PupilRow | StaffMember, *, comes_back: bool
) -> Change:
    """What changes in one person's line, column by column."""
    was, becomes = _cells(before), _cells(after)
    told = isinstance(after, StaffMember)
    return Change(
        name=f"{after.first} {after.last}",
        columns=tuple(
            ColumnChange(column, was[column], becomes[column]) if told else ColumnChange(column)
            for column in becomes
            if was[column] != becomes[column]
        ),
        comes_back=comes_back,
    )


def _cells(row: PupilRow | StaffMember) -> Mapping[str, str]:
    return {column: str(cell or "") for column, cell in asdict(row).items()}
