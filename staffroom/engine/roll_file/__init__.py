"""Reading a school's own lists: the roll of pupils and the staff list, as canonical CSV."""

from staffroom.engine.roll_file.kind import looks_like
from staffroom.engine.roll_file.roll import ROLL_COLUMNS, read_roll
from staffroom.engine.roll_file.rows import (
    MAX_ROWS,
    Reject,
    RollReading,
    StaffReading,
    UnreadableFile,
)
from staffroom.engine.roll_file.staff import STAFF_COLUMNS, read_staff


__all__ = [
    "MAX_ROWS",
    "ROLL_COLUMNS",
    "STAFF_COLUMNS",
    "Reject",
    "RollReading",
    "StaffReading",
    "UnreadableFile",
    "looks_like",
    "read_roll",
    "read_staff",
]
