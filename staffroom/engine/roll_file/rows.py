"""What comes out of reading a school's file: rows, rejected rows, and the one error."""

from __future__ import annotations

from dataclasses import dataclass

from staffroom.engine.facts import Pupil, StaffMember


# A trust of a hundred schools has fewer pupils than this; a longer file is the wrong file.
MAX_ROWS = 200_000


class UnreadableFile(ValueError):
    """The file as a whole cannot be used. `line` is where reading stopped, 0 for the whole file."""

    def __init__(self, reason: str, *, line: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


@dataclass(frozen=True, slots=True)
class Reject:
    """One fault of a row that was left out: its line in the file (from 1), its column, and why."""

    line: int
    column: str
    reason: str


@dataclass(frozen=True, slots=True)
class RollReading:
    """A roll file as read: every row of it is in `rows`, or each of its faults is in `rejects`."""

    rows: tuple[Pupil, ...]
    rejects: tuple[Reject, ...]


@dataclass(frozen=True, slots=True)
class StaffReading:
    """A staff file as read: every row of it is in `rows`, or each of its faults is in `rejects`."""

    rows: tuple[StaffMember, ...]
    rejects: tuple[Reject, ...]
