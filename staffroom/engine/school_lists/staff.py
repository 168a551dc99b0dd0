"""One bound person (2.1) from one row of a school's own staff list."""

from __future__ import annotations

import re

from staffroom.engine.facts import StaffMember
from staffroom.engine.school_lists.categories import NOT_KNOWN, read_category, read_teaching
from staffroom.engine.school_lists.persons import (
    Cells,
    Habits,
    Judged,
    Person,
    date_of,
    names_of,
    number_of,
)


_EMAIL = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+")
_NO_STEPS = frozenset({"", ".", ".."})
WORKING_LIFE = 10  # years ahead that a contract may end; short years are read by it


def build_colleague(cells: Cells, line: int, habits: Habits) -> Person:
    """The bound person of a row, or every reason why it is none."""
    judged = Judged()
    number = number_of(cells, judged, line, habits, none="The row has no number for the colleague.")
    if number and _NO_STEPS.intersection(number.split("/")):
        # Browsers take such a part of an address for a step up, and ask for somebody else's page.
        judged.fault("number", "Before and after a “/” a number has more than dots.")
    names = names_of(cells, judged, line, habits)
    latest = habits.on.year + WORKING_LIFE
    starts = date_of("starts", cells, judged, line, habits, latest=latest)
    ends = date_of("ends", cells, judged, line, habits, latest=latest)
    if starts and ends and ends < starts:
        judged.fault("ends", "The last day comes before the first.")
    email = cells.get("email", "")
    if email and not _EMAIL.fullmatch(email):
        judged.fault("email", "This is no e-mail address. Correct it, or leave it empty.")
    category = _category(cells, judged)
    if judged.faults:
        return Person(None, tuple(judged.faults), tuple(judged.remarks))
    colleague = StaffMember(
        staff_id=number,
        title=names.title,
        first=names.called or names.first,
        last=names.called_last or names.last,
        role=cells.get("role", ""),
        category=category,
        email=email,
        line_manager_id=cells.get("line_manager_id", ""),
        department=cells.get("department", ""),
        starts=starts,
        ends=ends,
    )
    return Person(colleague, (), tuple(judged.remarks))


def _category(cells: Cells, judged: Judged) -> str:
    """The category, or what a yes or no about teaching says of it; a word not known is told, not kept."""
    said = read_category(cells.get("category", ""))
    if said is None:
        judged.remark(
            "category", f"This word for a category is not known, so it is left out. {NOT_KNOWN}"
        )
    return said or read_teaching(cells.get("teaching", "")) or ""
