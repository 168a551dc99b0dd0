"""What is typed about one person of the staff register, and what no line of it can hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from django.db.models import QuerySet

from staffroom.domain.people.models import CELL, Staff
from staffroom.engine.facts import CATEGORIES
from staffroom.engine.refusal import Refusal, Why
from staffroom.engine.school_lists.line_managers import Colleague, LineManagers
from staffroom.engine.school_lists.names import has_letters
from staffroom.engine.text.seen import as_seen


LONGEST_CELL = CELL
_DAYS = {"starts", "ends"}
_EMAIL = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+")


@dataclass(frozen=True, slots=True)
class Details:
    """One person as typed. `line_manager` is a name or a number; `brought_by` a colleague or a firm."""

    category: str
    first: str
    last: str
    title: str = ""
    role: str = ""
    email: str = ""
    department: str = ""
    line_manager: str = ""
    brought_by: str = ""
    starts: date | None = None
    ends: date | None = None

    def seen(self) -> Details:
        """Without blanks around the words, and without what cannot be seen in them."""
        texts = {f.name: getattr(self, f.name) for f in fields(self) if f.name not in _DAYS}
        tidy: dict[str, Any] = {name: as_seen(text) for name, text in texts.items()}
        return replace(self, **tidy)


def fault_of(
    details: Details, *, others: QuerySet[Staff], own: str, another: bool
) -> Refusal | None:
    """Why this is no line of the register. `others` are listed now; `own` is the person's number.

    Somebody of the same name is no fault once `another` says that it is another person.
    """
    if details.category not in CATEGORIES:
        return _fault("Say why they are bound.", "Choose a category.")
    if not (has_letters(details.first) and has_letters(details.last)):
        return _fault("A first name and a surname are needed, in letters.", "Write both.")
    if any(len(cell) > CELL for cell in _texts(details)):
        return _fault(f"One of the cells has more than {CELL} characters.", "Write less.")
    if details.email and not _EMAIL.fullmatch(details.email):
        return _fault("This is no e-mail address.", "Correct it, or leave it empty.")
    if details.email and others.filter(email__iexact=details.email).exists():
        return _fault("Somebody on the register has this e-mail address.", "Use another.")
    return _fault_of_days(details) or _fault_of_people(details, others, own, another)


def _fault_of_days(details: Details) -> Refusal | None:
    days = [day for day in (details.starts, details.ends) if day is not None]
    if any(not 1950 <= day.year <= 2100 for day in days):
        return _fault("That year cannot be meant.", "Put it right.")
    if details.starts and details.ends and details.ends < details.starts:
        return _fault("The last day comes before the first.", "Put one of them right.")
    return None


def _fault_of_people(
    details: Details, others: QuerySet[Staff], own: str, another: bool
) -> Refusal | None:
    alike = others.filter(first__iexact=details.first, last__iexact=details.last)
    if not another and alike.exists():
        return _fault(
            f"{details.first} {details.last} is on the register already.",
            "If this is another person of the same name, say so below.",
        )
    if not details.line_manager:
        return None
    manager = manager_named(details.line_manager, others)
    if not manager:
        return _fault(
            "The line manager is nobody else on the register, or more than one.",
            "Write their whole name, or their number.",
        )
    if own and _comes_back(manager, own, others):
        return _fault(
            "The two would manage each other, in a circle.",
            "Leave one of them without, or choose another.",
        )
    return None


def manager_named(written: str, others: QuerySet[Staff]) -> str:
    """The number of whoever is listed under this name or number; empty for nobody and for several."""
    if not written:
        return ""
    rows = others.values_list("staff_id", "first", "last")
    colleagues = (Colleague(number, (number,), first, last) for number, first, last in rows)
    found, _ = LineManagers(colleagues).of(staff_id="", line=0, written=written, column="")
    return found


def _comes_back(manager: str, own: str, others: QuerySet[Staff]) -> bool:
    goes_up = dict(others.values_list("staff_id", "line_manager_id"))
    seen: set[str] = set()
    while manager and manager not in seen:
        if manager == own:
            return True
        seen.add(manager)
        manager = goes_up.get(manager, "")
    return False


def _texts(details: Details) -> list[str]:
    cells: list[Any] = [getattr(details, f.name) for f in fields(details)]
    return [cell for cell in cells if isinstance(cell, str)]


def _fault(reason: str, instead: str) -> Refusal:
    return Refusal(why=Why.INCOMPLETE, reason=reason, instead=instead, obligation="2.1")
