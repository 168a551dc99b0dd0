"""From the text of a CSV file to rows of cells, each with its line, and nothing lost on the way.

One line of the file is one row: no column of a roll or staff list holds a line break, so a
quotation mark that is never closed costs one row and not the rest of the file.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from staffroom.engine.roll_file.rows import MAX_ROWS, Reject, UnreadableFile
from staffroom.engine.text.seen import as_seen


MAX_LINE = 4_000  # characters; the longest honest row has about 300
MAX_CELL = 200
DELIMITERS = (",", ";", "\t")  # Excel writes ";" on machines set to some other languages

_LINE_END = re.compile(r"\r\n|\n|\r")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Row:
    """One row's cells by column name, trimmed and as they are seen, and its line in the file."""

    line: int
    cells: dict[str, str]


def read_table(
    text: str, *, required: Sequence[str], optional: Sequence[str] = ()
) -> Iterator[Row | Reject]:
    """Each row below the header as a `Row`, or as the `Reject` that says why not.

    Lines without any content are passed over. Raises `UnreadableFile` for a missing or wrong
    header, for a file without rows, and for more than `MAX_ROWS` rows.
    """
    lines = ((number, line) for number, line in enumerate(_LINE_END.split(text), 1))
    header_line, columns, delimiter = _read_header(lines, required, optional)
    count = 0
    for number, line in lines:
        if not line.strip(' \t,;"'):
            continue
        count += 1
        if count > MAX_ROWS:
            raise UnreadableFile(
                f"The file has more than {MAX_ROWS:,} rows. Import one school at a time.",
                line=number,
            )
        yield _read_row(number, line, columns, delimiter)
    if not count:
        raise UnreadableFile("The file has a header but no rows below it.", line=header_line)


def _read_header(
    lines: Iterator[tuple[int, str]], required: Sequence[str], optional: Sequence[str]
) -> tuple[int, list[str], str]:
    known = {*required, *optional}
    for number, line in lines:
        if not line.strip():
            continue
        readings = [
            ([name.strip().strip('"').strip().casefold() for name in line[:MAX_LINE].split(d)], d)
            for d in DELIMITERS
        ]
        columns, delimiter = max(readings, key=lambda reading: len(known.intersection(reading[0])))
        while columns and not columns[-1]:
            columns.pop()
        _refuse_wrong_header(columns, required, known, number)
        return number, columns, delimiter
    raise UnreadableFile(f"The file is empty. {_wanted(required)}")


def _refuse_wrong_header(
    columns: list[str], required: Sequence[str], known: set[str], line: int
) -> None:
    missing = [name for name in required if name not in columns]
    strange = [name[:40] or "(blank)" for name in columns if name not in known]
    twice = sorted({name for name in columns if columns.count(name) > 1})
    wrong = []
    if missing:
        wrong.append(f"The header lacks {', '.join(missing)}.")
    if strange:
        wrong.append(
            f"The header has columns that are not needed: {', '.join(strange[:10])}. "
            "Take them out before you import."
        )
    if twice:
        wrong.append(f"The header names {', '.join(twice)} twice.")
    if wrong:
        wrong.append(_wanted(required))
        raise UnreadableFile(" ".join(wrong), line=line)


def _wanted(required: Sequence[str]) -> str:
    return f"The first line must be “{','.join(required)}”."


def _read_row(number: int, line: str, columns: list[str], delimiter: str) -> Row | Reject:
    if len(line) > MAX_LINE:
        return Reject(number, "", f"The row is longer than {MAX_LINE:,} characters.")
    if _CONTROL.search(line):
        return Reject(number, "", "The row holds characters that are not text, such as a NUL.")
    try:
        cells = next(csv.reader([line], delimiter=delimiter, strict=True))
    except csv.Error:
        return Reject(number, "", "A quotation mark is opened and not closed, or stands astray.")
    while len(cells) > len(columns) and not cells[-1].strip():
        cells.pop()
    if len(cells) != len(columns):
        return Reject(
            number, "", f"The row has {len(cells)} cells and the header has {len(columns)}."
        )
    row = {name: as_seen(cell) for name, cell in zip(columns, cells, strict=True)}
    for name, cell in row.items():
        if len(cell) > MAX_CELL:
            return Reject(number, name, f"The cell is longer than {MAX_CELL} characters.")
    return Row(number, row)
