"""One pupil from one row of a school's own list."""

from __future__ import annotations

import re
from datetime import date

from staffroom.engine.facts import Pupil
from staffroom.engine.rules.upn import check_letter
from staffroom.engine.school_lists.persons import (
    Cells,
    Habits,
    Judged,
    Person,
    date_of,
    names_of,
    number_of,
)
from staffroom.engine.school_lists.years import NO_YEAR, read_year


YOUNGEST, OLDEST = 1, 26  # years; a nursery's youngest, and a college's oldest with a plan
_UPN = re.compile(r"([A-HJ-NP-RT-Z])(\d{11}[\dA-HJ-NP-RT-Z])", re.I | re.ASCII)


def build_pupil(cells: Cells, line: int, habits: Habits) -> Person:
    """The pupil of a row, or every reason why it is none."""
    judged = Judged()
    number = number_of(cells, judged, line, habits, none="The row has no number for the pupil.")
    names = names_of(cells, judged, line, habits)
    dob = date_of("dob", cells, judged, line, habits, latest=habits.on.year)
    if dob is not None:
        _judge_age(dob, judged, habits.on)
    date_of("left_on", cells, judged, line, habits, latest=habits.on.year + 10)
    year = read_year(cells.get("year", ""))
    if year is None:
        judged.fault("year", NO_YEAR)
    upn = cells.get("upn", "")
    if upn and not _is_upn(upn):
        judged.remark("upn", "A UPN is a letter that fits the twelve digits after it. Look it up.")
    if judged.faults:
        return Person(None, tuple(judged.faults), tuple(judged.remarks))
    pupil = Pupil(
        pupil_id=number,
        upn=upn,
        first=names.first,
        middle=names.middle,
        last=names.last,
        known_as=names.called,
        dob=dob,
        year=year or "",
        form=cells.get("form", ""),
        known_last=names.called_last,
    )
    return Person(pupil, (), tuple(judged.remarks))


def _judge_age(dob: date, judged: Judged, on: date) -> None:
    age = on.year - dob.year - ((on.month, on.day) < (dob.month, dob.day))
    if dob > on:
        judged.fault("dob", f"{dob:%-d %B %Y} has not been yet. Look it up, and put it right.")
    elif not YOUNGEST <= age <= OLDEST:
        judged.fault(
            "dob",
            f"Born on {dob:%-d %B %Y}, a pupil would be {age} now. Look it up, and put it right.",
        )


def _is_upn(upn: str) -> bool:
    found = _UPN.fullmatch(upn.replace(" ", ""))
    return found is not None and check_letter(found[2]) == found[1].upper()
