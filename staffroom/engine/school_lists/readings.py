"""What comes out of reading a school's own file, whatever program wrote it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from staffroom.engine.facts import Pupil, StaffMember


class Number(str):
    """A cell that held a number: its digits. Zeros that stood before them are lost."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table as it stands: its line (from 1) and its cells, trimmed and as they are seen.

    `fault` says why the row as a whole cannot be read; `bad` why single cells, by their place, cannot.
    """

    line: int
    cells: Sequence[str]
    fault: str = ""
    bad: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One person as the file gives them."""

    line: int
    person: Pupil | StaffMember


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a line that comes in all the same: a cell that was left out, or is doubtful."""

    line: int
    column: str
    words: str


@dataclass(frozen=True, slots=True)
class Passed:
    """A line that is no person of this list, such as a total, or somebody who has left."""

    line: int
    words: str


@dataclass(frozen=True, slots=True)
class About:
    """What kind of file it is, and which of its columns is read as what."""

    kind: str  # "roll" or "staff"
    format: str  # in words
    part: str  # the sheet or school that was read, where there is a choice
    header_line: int
    read: tuple[tuple[str, str], ...]  # the file's own name of a column, and ours
    unread: tuple[str, ...]
    fields: frozenset[str]  # what the file says anything about
    numbered_by: str  # whose numbers they are: "pupil_id", "Student ID", "UPN"
    lines: int  # about how many there are


@dataclass(frozen=True, slots=True)
class Part:
    """A sheet of a workbook, or a school in an export of several: one has to be chosen."""

    name: str
    lines: int


class WhichPart(Exception):
    """The file holds several lists; a person has to say which is meant."""

    def __init__(self, question: str, parts: Sequence[Part]) -> None:
        super().__init__(question)
        self.question = question
        self.parts = tuple(parts)
