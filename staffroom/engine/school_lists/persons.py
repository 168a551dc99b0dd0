"""From the cells of one row to one person: what is shared by the roll and the staff list."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from staffroom.engine.facts import Pupil, StaffMember
from staffroom.engine.school_lists.dates import NoDate, has_short_year, read_date
from staffroom.engine.school_lists.names import Parted, has_letters, part_name
from staffroom.engine.school_lists.readings import Number


LONGEST = 200  # characters of a cell
# Excel shows a long number so, and saves it so as CSV: its last digits are gone.
_SHORTENED = re.compile(r"\d(?:\.\d+)?E\+\d+", re.I)
ONE_NAME = (
    "A name has one part here. Write a first name and a surname; whoever has one name only has it as "
    "both."
)

Cells = Mapping[str, str]  # what a row holds, by field
Said = tuple[str, str]  # a column's field, and what is wrong or doubtful in it


@dataclass(slots=True)
class Habits:
    """What a file does throughout, told once for all of it; in which line it was first seen."""

    on: date
    seen: dict[str, int] = field(default_factory=dict)

    def note(self, habit: str, line: int) -> None:
        self.seen.setdefault(habit, line)


@dataclass(frozen=True, slots=True)
class Person:
    """What a row says: the person, or what keeps them out; and what is doubtful and told."""

    person: Pupil | StaffMember | None
    faults: tuple[Said, ...]
    remarks: tuple[Said, ...]


Build = Callable[[Cells, int, Habits], Person]


@dataclass(slots=True)
class Judged:
    """The faults and remarks of one row as they are found."""

    faults: list[Said] = field(default_factory=list)
    remarks: list[Said] = field(default_factory=list)

    def fault(self, column: str, words: str) -> None:
        self.faults.append((column, words))

    def remark(self, column: str, words: str) -> None:
        self.remarks.append((column, words))


def number_of(cells: Cells, judged: Judged, line: int, habits: Habits, *, none: str) -> str:
    """The school's own number of a person."""
    number = cells.get("number", "")
    if not number:
        judged.fault("number", none)
    elif _SHORTENED.fullmatch(number):
        judged.fault(
            "number",
            f"Excel has shortened this number to {number}. Format the column as text, and save again.",
        )
    elif isinstance(number, Number):
        habits.note("numbers", line)
    return number


@dataclass(frozen=True, slots=True)
class Names:
    """The parts of one person's name. `called` and `called_last` are empty where they are the same."""

    title: str
    first: str
    middle: str
    last: str
    called: str
    called_last: str


def names_of(cells: Cells, judged: Judged, line: int, habits: Habits) -> Names:
    """The names in a row: the legal ones where the file has both, and what somebody goes by."""
    whole = _parted(cells, line, habits)
    first = cells.get("legal_first") or cells.get("first") or cells.get("preferred_first") or ""
    last = cells.get("legal_last") or cells.get("last") or cells.get("preferred_last") or ""
    called = cells.get("preferred_first") or cells.get("first") or ""
    called_last = cells.get("preferred_last") or cells.get("last") or ""
    if whole is not None and not (first and last):
        first, last, called, called_last = whole.first, whole.last, called or whole.called, ""
        if bool(first) != bool(last) and has_letters(first or last):
            judged.fault("full", ONE_NAME)
            return Names("", first, "", last, "", "")
    for column, name in (("first", first), ("last", last)):
        if not has_letters(name):
            other = has_letters(first) or has_letters(last)
            judged.fault(column, ONE_NAME if other else "The row has no name.")
            break
    return Names(
        title=cells.get("title") or (whole.title if whole else ""),
        first=first,
        middle=cells.get("middle") or (whole.middle if whole else ""),
        last=last,
        called="" if called.casefold() == first.casefold() else called,
        called_last="" if called_last.casefold() == last.casefold() else called_last,
    )


def _parted(cells: Cells, line: int, habits: Habits) -> Parted | None:
    whole = cells.get("full", "")
    if not whole:
        return None
    if "," not in whole:
        habits.note("surname last", line)
    return part_name(whole)


def date_of(
    field_name: str, cells: Cells, judged: Judged, line: int, habits: Habits, *, latest: int
) -> date | None:
    """The date in a column; None where it is empty, and where it is a fault."""
    cell = cells.get(field_name, "")
    if not cell or not cell.strip("-/. "):
        return None
    try:
        found = read_date(cell, latest=latest)
    except NoDate as problem:
        judged.fault(field_name, str(problem))
        return None
    if has_short_year(cell):
        habits.note("short years", line)
    return found
