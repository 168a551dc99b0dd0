"""The roll of pupils: `pupil_id,upn,first,middle,last,known_as,dob,year,form`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.facts import Pupil
from staffroom.engine.roll_file.dates import NO_DATE, read_date
from staffroom.engine.roll_file.decode import decode
from staffroom.engine.roll_file.rows import Reject, RollReading
from staffroom.engine.roll_file.table import Row, read_table


ROLL_COLUMNS = ("pupil_id", "upn", "first", "middle", "last", "known_as", "dob", "year", "form")

_YEAR = re.compile(r"(?:(?:year|yr|y)\.? ?)?(?:(r|reception)|0?([1-9])|(1[0-3]))", re.I | re.ASCII)
_LETTER = re.compile(r"[^\W\d_]")


def read_roll(content: str | bytes) -> RollReading:
    """Read a roll. Cells stay text: ids keep leading zeros, and a formula is only its own words.

    `dob` is `YYYY-MM-DD` or `DD/MM/YYYY`, `year` is `R` or 1 to 13, with or without "Year"; both
    may be empty, as may all but `pupil_id`, `first` and `last`. Raises `UnreadableFile` when the
    file as a whole cannot be used.
    """
    rows: list[Pupil] = []
    rejects: list[Reject] = []
    lines_of_ids: dict[str, int] = {}
    for row in read_table(decode(content), required=ROLL_COLUMNS):
        if isinstance(row, Reject):
            rejects.append(row)
            continue
        faults = list(_faults(row, lines_of_ids))
        rejects.extend(faults)
        if not faults:
            rows.append(_pupil(row.cells))
    return RollReading(tuple(rows), tuple(rejects))


def _faults(row: Row, lines_of_ids: dict[str, int]) -> Iterator[Reject]:
    """Everything that is wrong with one row."""
    cells = row.cells
    earlier = lines_of_ids.setdefault(cells["pupil_id"], row.line)
    if not cells["pupil_id"]:
        yield Reject(row.line, "pupil_id", "The row has no pupil_id.")
    elif earlier != row.line:
        yield Reject(row.line, "pupil_id", f"Line {earlier} has the same pupil_id.")
    nameless = next((c for c in ("first", "last") if not _LETTER.search(cells[c])), "")
    if nameless:
        yield Reject(row.line, nameless, "A pupil needs a first and a last name, in letters.")
    if cells["dob"] and read_date(cells["dob"]) is None:
        yield Reject(row.line, "dob", NO_DATE)
    if cells["year"] and not _YEAR.fullmatch(cells["year"]):
        yield Reject(row.line, "year", "A year is R or a number from 1 to 13.")


def _pupil(cells: dict[str, str]) -> Pupil:
    return Pupil(
        pupil_id=cells["pupil_id"],
        upn=cells["upn"],
        first=cells["first"],
        middle=cells["middle"],
        last=cells["last"],
        known_as=cells["known_as"],
        dob=read_date(cells["dob"]),
        year=_year_words(_YEAR.fullmatch(cells["year"])),
        form=cells["form"],
    )


def _year_words(year: re.Match[str] | None) -> str:
    if year is None:
        return ""
    return "R" if year[1] else year[2] or year[3]
