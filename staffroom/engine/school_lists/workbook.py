"""An Excel workbook, sheet by sheet and row by row, read as its owner sees it.

openpyxl reads it as a stream: nothing is calculated, and a cell far out in the sheet costs nothing.
A formula is its value as it was saved. What must not be opened at all is refused before
(zip_guard.py).
"""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import IO, Any

import openpyxl
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell

from staffroom.engine.roll_file.rows import UnreadableFile
from staffroom.engine.school_lists.readings import Number, Row
from staffroom.engine.school_lists.zip_guard import BROKEN, Walked, open_zip, walk_xml
from staffroom.engine.text.seen import as_seen


WIDEST = 256  # columns that are looked at
LONGEST = 210_000  # rows that are looked at, empty ones among them

_ZEROS = re.compile(r"0{2,30}")
NO_VALUE = (
    "This cell holds a formula, and its value was not saved with it. Open the file in Excel and save "
    "it again, or paste the column as values."
)
FAULT_VALUE = "This cell shows the fault of a formula ({}). Put it right in the file."


class Workbook:
    """The sheets of one workbook. Refuses bombs, damaged files and other kinds of zip."""

    def __init__(self, stream: IO[bytes]) -> None:
        archive = open_zip(stream)
        _refuse_other_kinds(set(archive.namelist()))
        self._walked = walk_xml(archive)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of styles and extensions that we do not need
                self._book = openpyxl.load_workbook(
                    stream, read_only=True, data_only=True, keep_links=False
                )
                sheets = [s for s in self._book.worksheets if hasattr(s, "reset_dimensions")]
        except Exception as problem:  # whatever a file that is not as it should be brings up
            raise UnreadableFile(BROKEN) from problem
        for sheet in sheets:
            sheet.reset_dimensions()  # what a file says of its own size is often wrong
        self.visible = {s.title: s for s in sheets if s.sheet_state == "visible"}
        self.hidden = tuple(s.title for s in sheets if s.sheet_state != "visible")

    def lines(self, sheet: str) -> int:
        """How many rows the sheet has, blank ones in between not counted."""
        return self._of(sheet).rows

    def hidden_rows(self, sheet: str) -> int:
        return self._of(sheet).hidden_rows

    def rows(self, sheet: str) -> Iterator[Row]:
        """Every row that is not blank. Raises `UnreadableFile` where the sheet breaks off."""
        valueless = self._of(sheet).valueless
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                for line, cells in enumerate(self.visible[sheet].iter_rows(max_row=LONGEST), 1):
                    row = _row(line, cells[:WIDEST], valueless)
                    if row.cells:
                        yield row
        except UnreadableFile:
            raise
        except Exception as problem:  # as above: a sheet is only read as its rows are asked for
            raise UnreadableFile(BROKEN) from problem

    def _of(self, sheet: str) -> Walked:
        path = vars(self.visible[sheet])["_worksheet_path"]  # where its XML stands in the zip
        return self._walked.get(path) or Walked(0)


def _refuse_other_kinds(names: set[str]) -> None:
    kinds = {
        "word/document.xml": "This is a Word document. Save the list as an Excel workbook or CSV.",
        "ppt/presentation.xml": "This is a presentation, and no list.",
        "content.xml": "This is an OpenDocument sheet. Save it as an Excel workbook or CSV.",
        "xl/workbook.bin": "This is a binary Excel workbook. Save it as .xlsx or CSV.",
        "Index/Document.iwa": "This is a Numbers document. Export it as Excel or CSV.",
    }
    for name, advice in kinds.items():
        if name in names:
            raise UnreadableFile(advice)
    if "[Content_Types].xml" not in names:
        raise UnreadableFile(
            "This zip file is neither an Excel workbook nor a OneRoster export. Unpack it, and choose "
            "the list itself."
        )


def _row(line: int, cells: tuple[Any, ...], valueless: Mapping[tuple[int, int], None]) -> Row:
    texts: list[str] = []
    bad: dict[int, str] = {}
    for place, cell in enumerate(cells):
        if isinstance(cell, EmptyCell) or cell.value is None:
            texts.append("")
            if valueless and (line, place + 1) in valueless:
                bad[place] = NO_VALUE
            continue
        text = _text(cell)
        if cell.data_type == "e":
            bad[place] = FAULT_VALUE.format(text)
        texts.append(text)
    while texts and not texts[-1] and len(texts) - 1 not in bad:
        texts.pop()
    return Row(line, texts, bad=bad)


def _text(cell: ReadOnlyCell) -> str:
    """A cell's value in words: a date as 2014-05-31, a number as its digits, text as it is seen."""
    value = cell.value
    if isinstance(value, str):
        return as_seen(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (time, timedelta)):
        return str(value)
    if isinstance(value, (int, float)):
        return _digits(value, str(cell.number_format))
    return as_seen(str(value))


def _digits(value: int | float, shown_as: str) -> str:
    """A number's digits; where the cell shows it with zeros in front, with those."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    text = str(value)
    if isinstance(value, int) and _ZEROS.fullmatch(shown_as):
        return text.zfill(len(shown_as))
    return Number(text)


def is_zip(stream: IO[bytes]) -> bool:
    stream.seek(0)
    head = stream.read(4)
    stream.seek(0)
    return head in {b"PK\x03\x04", b"PK\x05\x06"} and zipfile.is_zipfile(stream)
