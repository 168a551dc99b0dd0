"""What a file would change on a list, found without changing anything: person by person, and in figures."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, cast

from staffroom.domain.people.models import Pupil, PupilCells, Staff, StaffCells
from staffroom.engine.facts import Pupil as PupilRow
from staffroom.engine.facts import StaffMember
from staffroom.engine.roll_file import Reject
from staffroom.engine.school_lists import Line, ListReader, Passed, Remark
from staffroom.engine.school_lists.columns import columns_said
from staffroom.engine.school_lists.line_managers import Colleague, LineManagers, circles
from staffroom.engine.school_lists.names import has_lost_letters, is_what_is_left_of
from staffroom.engine.school_lists.namesakes import Met, Namesake, Namesakes
from staffroom.engine.school_lists.recognise import (
    Found,
    How,
    Known,
    Recogniser,
    mark_key,
    name_key,
)


Cells = dict[str, Any]
Person = PupilRow | StaffMember

COLUMNS = {
    "roll": tuple(f.attname for f in PupilCells._meta.local_fields),
    "staff": tuple(f.attname for f in StaffCells._meta.local_fields),
}
NUMBER = {"roll": "pupil_id", "staff": "staff_id"}
MARK = {"roll": "upn", "staff": "email"}
TABLE: dict[str, type[Pupil] | type[Staff]] = {"roll": Pupil, "staff": Staff}
KEPT_TOLD = 1_000  # of each kind of thing that is said about single lines
BY_HAND = "somebody of this name or e-mail address was added by hand"
# What no file empties: what it leaves out is not known to have changed.
NEVER_EMPTIED = {"upn", "dob", "category"}
NAMES = {"first", "middle", "last", "known_as"}
LOST_LETTERS = (
    "a letter of this name is lost, so the check will not know it. Export an Excel workbook or “CSV "
    "UTF-8”, and bring that in."
)
OTHERS = "This number is somebody else’s on the list, with another name. Look them both up."


@dataclass(frozen=True, slots=True)
class Staged:
    """One person whom the file changes, as they will be."""

    what: str  # new, changed, returning, leaving
    line: int
    key: int | None
    cells: Cells
    was: Cells


@dataclass(slots=True)
class Tally:
    """What the file says of its lines besides, and how many of each kind there are."""

    new: int = 0
    changed: int = 0
    returning: int = 0
    leaving: int = 0
    unchanged: int = 0
    rejected: set[int] = field(default_factory=set)
    faults: list[Reject] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    passed_in_all: int = 0
    namesakes: list[Namesake] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unplaced: list[tuple[int, str]] = field(default_factory=list)  # without form or year
    unplaced_in_all: int = 0
    by_zeros: int = 0
    by_mark: int = 0
    by_name: int = 0
    letters_kept: int = 0  # people of whose names the file has lost letters that the list has
    listed: int = 0


class Comparison:
    """A file compared with the list as it stands now."""

    def __init__(self, reader: ListReader, *, school_id: str) -> None:
        self.kind = reader.about.kind
        self._reader = reader
        self._said = columns_said(self.kind, reader.about.fields)
        self._cells: dict[int, tuple[Any, ...]] = {}
        known = list(self._listed(school_id))
        self._recogniser = Recogniser(known, reader.about.numbered_by)
        self._namesakes = Namesakes(known)
        self._here = {one.key for one in known if one.here}
        self._by_hand = {one.key for one in known if one.by_hand}
        self._hand_names = {
            n for one in known if one.by_hand for n in (one.name, mark_key(one.mark))
        }
        self._numbers = {one.number for one in known}
        self._renamed: set[int] = set()
        self.tally = Tally(listed=len(self._here - self._by_hand))
        self.lines_seen = 0

    def _listed(self, school_id: str) -> Iterator[Known]:
        """Everybody who is or was on the list; their cells are kept to be compared."""
        columns = COLUMNS[self.kind]
        by_hand = ["by_hand"] if self.kind == "staff" else []
        rows = TABLE[self.kind].objects.filter(school_id=school_id).order_by("id")
        place = {name: columns.index(name) for name in columns}
        mark, number = place[MARK[self.kind]], place[NUMBER[self.kind]]
        found = rows.values_list("id", "left_at", "numbered_by", *by_hand, *columns)
        for row in found.iterator(chunk_size=2000):
            cells = tuple(_shared(cell) for cell in row[3 + len(by_hand) :])
            self._cells[row[0]] = cells
            yield Known(
                key=row[0],
                number=cells[number],
                numbered_by=sys.intern(row[2]),
                mark=cells[mark],
                name=name_key(cells[place["first"]], cells[place["last"]]),
                dob=cells[place["dob"]] if "dob" in place else None,
                here=row[1] is None,
                by_hand=bool(by_hand and row[3]),
            )

    def changes(self) -> Iterator[Staged | None]:
        """Everybody whom the file changes, and None for each who stays as they are.

        Afterwards `tally` is whole.
        """
        matched = self._matched()
        for line, person, found in matched if self.kind == "roll" else self._managed(matched):
            yield self._compared(line, person, found)
        leaving = self._leaving()
        self.tally.leaving = len(leaving)
        for key in sorted(leaving):
            cells = dict(zip(COLUMNS[self.kind], self._cells[key], strict=True))
            yield Staged("leaving", 0, key, cells, {})
        self._finish(leaving)

    def _matched(self) -> Iterator[tuple[int, Person, Found]]:
        """Each person of the file with whom they are; all else that is said is tallied."""
        for event in self._reader:
            self.lines_seen = event.line
            if isinstance(event, Line):
                found = self._find(event.person)
                if found.how is How.TAKEN:
                    person = self._renumbered(event.person, found)
                    if person is None:
                        self._reject(Reject(event.line, self._number_column(), OTHERS))
                        self._reader.kept_out.add(_number(event.person))
                        continue
                    yield event.line, person, Found(None, How.NEW)
                else:
                    yield event.line, event.person, found
            elif isinstance(event, Reject):
                self._reject(event)
            elif isinstance(event, Remark):
                _keep(self.tally.remarks, event)
            else:
                self.tally.passed_in_all += 1
                _keep(self.tally.passed, event)

    def _find(self, person: Person) -> Found:
        return self._recogniser.find(
            number=_number(person),
            mark=_mark(person),
            name=name_key(person.first, person.last),
            dob=person.dob if isinstance(person, PupilRow) else None,
        )

    def _renumbered(self, person: Person, found: Found) -> Person | None:
        """Somebody new whose number another list gave to somebody else, under their UPN or address."""
        mark = _mark(person)
        if found.known is not None or not mark or mark in self._numbers:
            return None
        self._numbers.add(mark)
        return _with_number(person, mark)

    def _managed(
        self, matched: Iterator[tuple[int, Person, Found]]
    ) -> Iterator[tuple[int, Person, Found]]:
        """The staff list with its line managers by their number on the list."""
        everybody = [(line, person, found) for line, person, found in matched]
        managers = LineManagers(self._colleagues(everybody))
        column = self._column("line manager") or self._column("number of the line manager")
        goes_up: dict[str, str] = {}
        for line, person, found in everybody:
            written = self._reader.managers.get(_number(person))
            manager = ""
            if written is not None:
                own = found.known.number if found.known else _number(person)
                manager, remark = managers.of(
                    staff_id=own, line=line, written=written[1], column=column
                )
                goes_up[own] = manager
                if remark is not None:
                    _keep(self.tally.remarks, remark)
            member = cast(StaffMember, person)  # the staff list alone comes here
            yield line, replace(member, line_manager_id=manager), found
        round_and_round = circles(goes_up)
        if round_and_round:
            self.tally.notes.append(
                f"{len(round_and_round)} people are each other’s line managers, in a circle. Put it "
                "right in the school’s own program."
            )

    def _colleagues(self, everybody: list[tuple[int, Person, Found]]) -> Iterator[Colleague]:
        place = {name: n for n, name in enumerate(COLUMNS["staff"])}
        met = set()
        for _, person, found in everybody:
            own = found.known.number if found.known else _number(person)
            met.add(found.known.key if found.known else 0)
            yield Colleague(own, (_number(person), own), person.first, person.last)
        for key in self._by_hand & self._here - met:
            cells = self._cells[key]
            number = cells[place["staff_id"]]
            yield Colleague(number, (number,), cells[place["first"]], cells[place["last"]])

    def _compared(self, line: int, person: Person, found: Found) -> Staged | None:
        self._count(found.how)
        cells = {name: getattr(person, name) for name in COLUMNS[self.kind]}
        self._note_unplaced(line, cells)
        known = found.known
        if known is None:
            self._meet(line, person, None, renamed=False)
            self._note_lost_letters(line, cells)
            self.tally.new += 1
            return Staged("new", line, None, cells, {})
        before = dict(zip(COLUMNS[self.kind], self._cells[known.key], strict=True))
        cells = self._merged(before, cells)
        was = {name: cell for name, cell in before.items() if cells[name] != cell}
        self._meet(line, person, known, renamed=not {"first", "last", "dob"}.isdisjoint(was))
        if not known.here:
            self.tally.returning += 1
            return Staged("returning", line, known.key, cells, was)
        if was:
            self.tally.changed += 1
            return Staged("changed", line, known.key, cells, was)
        self.tally.unchanged += 1
        return None

    def _merged(self, before: Cells, cells: Cells) -> Cells:
        """The line as it will be: what the file has no column for is not emptied, nor is a UPN.

        A name on the list stays whole where the file has lost letters of it.
        """
        emptied = self._said - NEVER_EMPTIED
        lost = {
            name
            for name in NAMES & before.keys()
            if has_lost_letters(cells[name]) and is_what_is_left_of(cells[name], before[name])
        }
        self.tally.letters_kept += bool(lost)
        kept = {NUMBER[self.kind], *lost}
        return {
            name: before[name]
            if name in kept or not (cells[name] or name in emptied)
            else cells[name]
            for name in before
        }

    def _meet(self, line: int, person: Person, known: Known | None, *, renamed: bool) -> None:
        name = name_key(person.first, person.last)
        dob = person.dob if isinstance(person, PupilRow) else None
        met = Met(line, _number(person), name, dob, known.key if known else 0)
        self._namesakes.meet(met, as_before=known is not None and not renamed)
        if known is not None and renamed:
            self._renamed.add(known.key)
        if known is None and {name, mark_key(_mark(person)) or name} & self._hand_names:
            _keep(self.tally.namesakes, Namesake(line, _number(person), "", BY_HAND))

    def _note_unplaced(self, line: int, cells: Cells) -> None:
        if self.kind == "roll" and not (cells["form"] and cells["year"]):
            self.tally.unplaced_in_all += 1
            _keep(self.tally.unplaced, (line, f"{cells['first']} {cells['last']}"))

    def _note_lost_letters(self, line: int, cells: Cells) -> None:
        for name in sorted(NAMES & cells.keys()):
            if has_lost_letters(cells[name]):
                _keep(self.tally.remarks, Remark(line, "", f"“{cells[name]}”: {LOST_LETTERS}"))

    def _leaving(self) -> set[int]:
        """Who is here, and in no line of the file: neither as themselves nor in one that is rejected."""
        missing = self._here - self._recogniser.claimed - self._by_hand
        return missing - self._recogniser.left_out(self._reader.kept_out)

    def _finish(self, leaving: set[int]) -> None:
        for namesake in self._namesakes.found(leaving=leaving, renamed=self._renamed):
            _keep(self.tally.namesakes, namesake)
        self.tally.notes[:0] = self._reader.notes()
        mark = "UPN" if self.kind == "roll" else "e-mail address"
        name = "name and date of birth alone" if self.kind == "roll" else "name alone"
        said = (
            (self.tally.by_zeros, "a number that lost its zeros in this file", "They keep the zeros."),
            (self.tally.by_mark, f"their {mark}, because this file has other numbers",
             "They keep the number they have here."),
            (self.tally.by_name, f"{name}, because this file has other numbers",
             "Look at them with care."),
        )  # fmt: skip
        self.tally.notes += [
            f"Recognised by {how}: {count:,}. {then}" for count, how, then in said if count
        ]
        if self.tally.letters_kept:
            self.tally.notes.append(
                f"Names that lost letters in this file: {self.tally.letters_kept:,}. They stay as they "
                "are on the list. An Excel workbook or “CSV UTF-8” keeps all letters."
            )

    def _count(self, how: How) -> None:
        self.tally.by_zeros += how is How.ZEROS
        self.tally.by_mark += how is How.MARK
        self.tally.by_name += how is How.NAME

    def _reject(self, fault: Reject) -> None:
        self.tally.rejected.add(fault.line)
        _keep(self.tally.faults, fault)

    def _number_column(self) -> str:
        return next((theirs for theirs, ours in self._reader.about.read if "number" in ours), "")

    def _column(self, words: str) -> str:
        return next((theirs for theirs, ours in self._reader.about.read if ours == words), "")


def _keep(some: list[Any], one: Any) -> None:
    """Keep what is said of one line, up to as many as anybody reads."""
    if len(some) < KEPT_TOLD:
        some.append(one)


def _number(person: Person) -> str:
    return person.pupil_id if isinstance(person, PupilRow) else person.staff_id


def _mark(person: Person) -> str:
    return person.upn if isinstance(person, PupilRow) else person.email


def _with_number(person: Person, number: str) -> Person:
    if isinstance(person, PupilRow):
        return replace(person, pupil_id=number)
    return replace(person, staff_id=number)


def _shared(cell: Any) -> Any:
    """A short text as one object however often it stands on the list, such as a form: memory."""
    return sys.intern(cell) if isinstance(cell, str) and len(cell) < 6 else cell


def as_date(cell: Any) -> str:
    return cell.isoformat() if isinstance(cell, date) else str(cell or "")
