"""Where in a table the columns are named: not always in the first row, and sometimes in two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from staffroom.engine.school_lists.columns import assign, lacks
from staffroom.engine.school_lists.readings import Row


LOOKED_AT = 40  # rows from the top; titles, dates and filters stand above the names of the columns


@dataclass(frozen=True, slots=True)
class Header:
    """The names of the columns, what each holds, and after which of the rows the people begin."""

    rows: int  # how many rows of the table stand before the first person
    line: int
    names: tuple[str, ...]
    found: dict[str, int]
    numbered_by: str
    missing: tuple[str, ...]  # what the list cannot do without, in words

    @property
    def score(self) -> int:
        return len(self.found) - 3 * len(self.missing)


def find_header(rows: Sequence[Row], kind: str) -> Header | None:
    """The row, or the two rows, that name most of what a list needs; None where none names any."""
    best: Header | None = None
    for place, row in enumerate(rows[:LOOKED_AT]):
        below = rows[place + 1] if place + 1 < len(rows) else None
        candidates = [_header(place + 1, row.line, row.cells, kind)]
        if below is not None and len(row.cells) > 1:
            names = _two_rows(row.cells, below.cells)
            candidates.append(_header(place + 2, below.line, names, kind))
        for header in candidates:
            if len(header.found) > 1 and (best is None or header.score > best.score):
                best = header
    return best


def _header(rows: int, line: int, names: Sequence[str], kind: str) -> Header:
    found, numbered_by = assign(names, kind)
    return Header(rows, line, tuple(names), found, numbered_by, tuple(lacks(found, kind)))


def _two_rows(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """The names in two rows of which the upper was merged across columns, or down into the lower.

    "Legal name" over "Forename" and "Surname" gives "Legal Forename" and "Legal Surname".
    """
    names: list[str] = []
    over = ""
    for place in range(max(len(upper), len(lower))):
        top = upper[place] if place < len(upper) else ""
        bottom = lower[place] if place < len(lower) else ""
        over = top or over
        names.append(_together(top, over, bottom))
    return names


def _together(top: str, over: str, bottom: str) -> str:
    if not bottom:
        return top
    group = over.casefold().removesuffix("name").removesuffix("names").strip()
    return f"{over.split()[0]} {bottom}" if group in {"legal", "preferred", "chosen"} else bottom
