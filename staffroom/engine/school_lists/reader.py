"""A school's own list, read row by row: each is a person, or is told with its line and the reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from staffroom.engine.facts import Pupil, StaffMember
from staffroom.engine.roll_file.rows import Reject
from staffroom.engine.school_lists.categories import says_here
from staffroom.engine.school_lists.header import Header
from staffroom.engine.school_lists.names import has_letters
from staffroom.engine.school_lists.persons import LONGEST, Build, Habits, Judged, date_of
from staffroom.engine.school_lists.pupils import build_pupil
from staffroom.engine.school_lists.readings import About, Line, Passed, Remark, Row
from staffroom.engine.school_lists.staff import build_colleague


BUILD: dict[str, Build] = {"roll": build_pupil, "staff": build_colleague}
Event = Line | Reject | Remark | Passed
Rows = Callable[[], Iterator[Row]]

_TOTAL = re.compile(
    r"(?:grand |sub[ -]?)?totals?\b|(?:number|count|no\.?) of (?:pupils|students|records|staff|rows)\b"
    r"|(?:record |row |student |pupil |staff )?count\b|(?:printed|generated|produced|exported|created|run) "
    r"(?:on|by|at|:)|page \d+|end of (?:report|list|file)\b|average\b|sum\b|\d+ (?:pupils|students|records"
    r"|rows|staff)\b",
    re.I,
)
_HABITS = {
    "numbers": "The column of numbers holds numbers and no text. Excel takes zeros from the front of "
    "numbers: where yours begin with 0, format the column as text.",
    "surname last": "Names stand in one column without a comma. The last word was read as the surname.",
    "short years": "Some dates have years of two digits. They were read as years that have been.",
}


class ListReader:
    """One list of a file: what it is about, and its rows when they are asked for, as often as wished.

    `on` is the day it is read: whoever has left by then is no longer on the list.
    """

    def __init__(self, about: About, header: Header, rows: Rows, *, on: date) -> None:
        self.about = about
        self._header = header
        self._rows = rows
        self._habits = Habits(on)
        self._told: list[str] = []
        self._names = dict(enumerate(header.names))
        # By number: the line on which it was first, and what tells the person it was with from others.
        self._first_seen: dict[str, tuple[int, int]] = {}
        self._header_keys = tuple(name.casefold() for name in header.names)
        # Of rows that cannot be used: who they are, so that nobody leaves the list by a slip.
        self.kept_out: set[str] = set()
        self.managers: dict[str, tuple[int, str]] = {}  # by number: the line, and who is named

    def notes(self) -> list[str]:
        """What the file does throughout, once all of it has been read."""
        return self._told + [
            f"{words} (First in line {self._habits.seen[habit]}.)"
            for habit, words in _HABITS.items()
            if habit in self._habits.seen
        ]

    def add_note(self, words: str) -> None:
        self._told.append(words)

    def __iter__(self) -> Iterator[Event]:
        """Every row below the header that is not blank, told in one way or another."""
        self._first_seen.clear()
        self.kept_out.clear()
        self.managers.clear()
        waiting: list[Row] = []  # rows that may be totals, if nobody comes after them
        for row in self._rows():
            cells = self._cells(row)
            if self._is_nobody(row, cells):
                continue
            if _may_be_total(row, cells):
                yield Passed(row.line, _first_words(row))
            elif _is_alone(row, cells):
                waiting.append(row)
            else:
                for held in waiting:
                    yield from self._events(held, self._cells(held))
                waiting.clear()
                yield from self._events(row, cells)
        for held in waiting:
            yield Passed(held.line, _first_words(held))

    def _cells(self, row: Row) -> dict[str, str]:
        return {f: row.cells[p] for f, p in self._header.found.items() if p < len(row.cells)}

    def _is_nobody(self, row: Row, cells: Mapping[str, str]) -> bool:
        """A row without anything in the columns that are read, or the names of the columns again."""
        if row.fault:
            return False
        bad = any(place in row.bad for place in self._header.found.values())
        blank = not bad and not any(cells.values())
        return blank or tuple(c.casefold() for c in row.cells) == self._header_keys

    def _events(self, row: Row, cells: Mapping[str, str]) -> Iterator[Event]:
        fault = self._fault_of_cells(row)
        if fault is not None:
            self._keep_out(cells)
            yield fault
            return
        gone = self._has_left(row, cells)
        if gone:
            yield Passed(row.line, gone)
            return
        built = BUILD[self.about.kind](cells, row.line, self._habits)
        again = self._again(row.line, cells.get("number", ""), built.person)
        if again is not None:
            if isinstance(again, Reject):
                self._keep_out({**cells, "number": ""})  # the number is somebody else's
            yield again
        elif built.person is not None:
            self._note_manager(row.line, cells)
            yield Line(row.line, built.person)
            yield from (Remark(row.line, self._column(c), words) for c, words in built.remarks)
        if built.faults:
            self._keep_out(cells)
            yield from (Reject(row.line, self._column(c), words) for c, words in built.faults)

    def _keep_out(self, cells: Mapping[str, str]) -> None:
        names = ("number", "upn" if self.about.kind == "roll" else "email")
        self.kept_out.update(cells[name] for name in names if cells.get(name))

    def _note_manager(self, line: int, cells: Mapping[str, str]) -> None:
        manager = cells.get("line_manager_id") or cells.get("line_manager") or ""
        if manager:
            self.managers[cells["number"]] = (line, manager)

    def _fault_of_cells(self, row: Row) -> Reject | None:
        if row.fault:
            return Reject(row.line, "", row.fault)
        for place in sorted(set(self._header.found.values())):
            if place in row.bad:
                return Reject(row.line, self._names[place], row.bad[place])
            if place < len(row.cells) and len(row.cells[place]) > LONGEST:
                words = f"The cell is longer than {LONGEST} characters."
                return Reject(row.line, self._names[place], words)
        return None

    def _has_left(self, row: Row, cells: Mapping[str, str]) -> str:
        """Why somebody in the file is not on the list any more; empty for those who are."""
        if not says_here(cells.get("status", "")):
            return f"is “{cells['status']}”"
        judged = Judged()
        column = "left_on" if self.about.kind == "roll" else "ends"
        on = self._habits.on
        last = date_of(column, cells, judged, row.line, self._habits, latest=on.year + 10)
        if last is not None and (last < on if column == "ends" else last <= on):
            return f"left on {last:%-d %B %Y}"
        return ""

    def _again(
        self, line: int, number: str, person: Pupil | StaffMember | None
    ) -> Passed | Reject | None:
        """What is said of a number that stood on an earlier line; None for one that did not."""
        if not number:
            return None
        same = hash(person)
        first, other = self._first_seen.setdefault(number, (line, same))
        if first == line:
            return None
        if person is not None and same == other:
            return Passed(line, f"repeats line {first}")
        return Reject(line, self._column("number"), f"Line {first} has the same number.")

    def _column(self, field: str) -> str:
        """The file's own name of the column in which a field stands."""
        place = next(
            (self._header.found[f] for f in _instead_of(field) if f in self._header.found), -1
        )
        return self._names.get(place, "")


def _instead_of(field: str) -> tuple[str, ...]:
    """The columns in which what is wrong with a name may stand."""
    if field in {"first", "last"}:
        return (f"legal_{field}", field, f"preferred_{field}", "full")
    return (field, "teaching") if field == "category" else (field,)


def _may_be_total(row: Row, cells: Mapping[str, str]) -> bool:
    """Whether a row says itself that it is a total or a line about the report."""
    if _has_name(cells) and cells.get("number"):
        return False
    filled = [cell for cell in row.cells if cell]
    return len(filled) <= 4 and any(_TOTAL.match(cell) for cell in filled)


def _is_alone(row: Row, cells: Mapping[str, str]) -> bool:
    """Whether a row holds one thing that we read, and no name: a sum, if nobody comes after it."""
    return not row.fault and not _has_name(cells) and len({*filter(None, cells.values())}) == 1


def _has_name(cells: Mapping[str, str]) -> bool:
    names: Sequence[str] = ("legal_first", "first", "preferred_first", "legal_last", "last", "full")
    return any(has_letters(cells.get(name, "")) for name in names)


def _first_words(row: Row) -> str:
    return f"“{next((c for c in row.cells if c), '')[:60]}”"
