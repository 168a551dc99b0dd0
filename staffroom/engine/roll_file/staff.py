"""The staff list: `staff_id,title,first,last,role` and, where known, why and from when to when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.facts import CATEGORIES, StaffMember
from staffroom.engine.roll_file.dates import NO_DATE, read_date
from staffroom.engine.roll_file.decode import decode
from staffroom.engine.roll_file.rows import Reject, StaffReading
from staffroom.engine.roll_file.table import Row, read_table


STAFF_COLUMNS = (
    *("staff_id", "title", "first", "last", "role"),
    *("category", "email", "line_manager_id", "department", "starts", "ends"),
)

_NO_STEPS = frozenset({"", ".", ".."})
_LETTER = re.compile(r"[^\W\d_]")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def read_staff(content: str | bytes, *, any_category: bool = False) -> StaffReading:
    """Read a staff list: everyone bound by the policy, each with a category of obligation 2.1.

    All but the first five columns may be missing from the header or empty in a row. `any_category` is for
    those who need the names alone: a school's own word for a category is then no fault. Raises
    `UnreadableFile` when the file as a whole cannot be used.
    """
    rows: list[StaffMember] = []
    rejects: list[Reject] = []
    lines_of_ids: dict[str, int] = {}
    table = read_table(decode(content), required=STAFF_COLUMNS[:5], optional=STAFF_COLUMNS[5:])
    for row in table:
        if isinstance(row, Reject):
            rejects.append(row)
            continue
        faults = list(_faults(row, lines_of_ids, any_category))
        rejects.extend(faults)
        if not faults:
            rows.append(_member(row.cells))
    return StaffReading(tuple(rows), tuple(rejects))


def _faults(row: Row, lines_of_ids: dict[str, int], any_category: bool) -> Iterator[Reject]:
    """Everything that is wrong with one row."""
    cells = row.cells
    earlier = lines_of_ids.setdefault(cells["staff_id"], row.line)
    if not cells["staff_id"]:
        yield Reject(row.line, "staff_id", "The row has no staff_id.")
    elif earlier != row.line:
        yield Reject(row.line, "staff_id", f"Line {earlier} has the same staff_id.")
    elif _NO_STEPS.intersection(cells["staff_id"].split("/")):
        # Browsers take such a part of an address for a step up, and ask for somebody else's page.
        yield Reject(row.line, "staff_id", "Before and after a “/” a staff_id has more than dots.")
    nameless = next((c for c in ("first", "last") if not _LETTER.search(cells[c])), "")
    if nameless:
        yield Reject(row.line, nameless, "A colleague needs a first and a last name, in letters.")
    category = _category(cells)
    if category and category not in CATEGORIES and not any_category:
        yield Reject(row.line, "category", f"The category must be one of: {', '.join(CATEGORIES)}.")
    email = cells.get("email", "")
    if email and not _EMAIL.fullmatch(email):
        yield Reject(row.line, "email", "This is no email address. Correct it or leave it empty.")
    yield from _faults_of_days(row)


def _faults_of_days(row: Row) -> Iterator[Reject]:
    starts, ends = (read_date(row.cells.get(column, "")) for column in ("starts", "ends"))
    for column, found in (("starts", starts), ("ends", ends)):
        if row.cells.get(column, "") and found is None:
            yield Reject(row.line, column, NO_DATE)
    if starts and ends and ends < starts:
        yield Reject(row.line, "ends", "The last day comes before the first.")


def _category(cells: dict[str, str]) -> str:
    return " ".join(cells.get("category", "").casefold().split())


def _member(cells: dict[str, str]) -> StaffMember:
    return StaffMember(
        staff_id=cells["staff_id"],
        title=cells["title"],
        first=cells["first"],
        last=cells["last"],
        role=cells["role"],
        category=_category(cells),
        email=cells.get("email", ""),
        line_manager_id=cells.get("line_manager_id", ""),
        department=cells.get("department", ""),
        starts=read_date(cells.get("starts", "")),
        ends=read_date(cells.get("ends", "")),
    )
