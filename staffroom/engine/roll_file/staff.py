"""The staff list: `staff_id,title,first,last,role` and, where known, `category,email`."""

from __future__ import annotations

import re

from staffroom.engine.facts import CATEGORIES, StaffMember
from staffroom.engine.roll_file.decode import decode
from staffroom.engine.roll_file.rows import Reject, StaffReading
from staffroom.engine.roll_file.table import Row, read_table


STAFF_COLUMNS = ("staff_id", "title", "first", "last", "role", "category", "email")

_LETTER = re.compile(r"[^\W\d_]")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def read_staff(content: str | bytes, *, any_category: bool = False) -> StaffReading:
    """Read a staff list: everyone bound by the policy, each with a category of obligation 2.1.

    `category` and `email` may be missing from the header or empty in a row. `any_category` is for
    those who need the names alone: a school's own word for a category is then no fault. Raises
    `UnreadableFile` when the file as a whole cannot be used.
    """
    rows: list[StaffMember] = []
    rejects: list[Reject] = []
    lines_of_ids: dict[str, int] = {}
    table = read_table(decode(content), required=STAFF_COLUMNS[:5], optional=STAFF_COLUMNS[5:])
    for row in table:
        member = row if isinstance(row, Reject) else _read_member(row, lines_of_ids, any_category)
        if isinstance(member, Reject):
            rejects.append(member)
        else:
            rows.append(member)
    return StaffReading(tuple(rows), tuple(rejects))


def _read_member(
    row: Row, lines_of_ids: dict[str, int], any_category: bool
) -> StaffMember | Reject:
    cells = row.cells
    if not cells["staff_id"]:
        return Reject(row.line, "staff_id", "The row has no staff_id.")
    for column in ("first", "last"):
        if not _LETTER.search(cells[column]):
            return Reject(
                row.line, column, "A colleague needs a first and a last name, in letters."
            )
    category = " ".join(cells.get("category", "").casefold().split())
    if category and category not in CATEGORIES and not any_category:
        return Reject(
            row.line, "category", f"The category must be one of: {', '.join(CATEGORIES)}."
        )
    email = cells.get("email", "")
    if email and not _EMAIL.fullmatch(email):
        return Reject(row.line, "email", "This is no email address. Correct it or leave it empty.")
    earlier = lines_of_ids.setdefault(cells["staff_id"], row.line)
    if earlier != row.line:
        return Reject(row.line, "staff_id", f"Line {earlier} has the same staff_id.")
    return StaffMember(
        staff_id=cells["staff_id"],
        title=cells["title"],
        first=cells["first"],
        last=cells["last"],
        role=cells["role"],
        category=category,
        email=email,
    )
