"""Open a school's own file: which kind it is, where its list stands, and what its columns are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import IO

from staffroom.engine.roll_file.rows import UnreadableFile
from staffroom.engine.school_lists.columns import read_as
from staffroom.engine.school_lists.header import LOOKED_AT, Header, find_header
from staffroom.engine.school_lists.oneroster import OneRoster, is_oneroster
from staffroom.engine.school_lists.reader import ListReader, Rows
from staffroom.engine.school_lists.readings import About, Part, Row, WhichPart
from staffroom.engine.school_lists.text_rows import DELIMITERS, TextFile, first_rows, split_rows
from staffroom.engine.school_lists.workbook import Workbook
from staffroom.engine.school_lists.zip_guard import open_zip


IN_WORDS = {"roll": "the roll of pupils", "staff": "the staff list"}
_OTHER = {"roll": "staff", "staff": "roll"}
# What only the one or the other list has, to know a list that was chosen by a slip.
_OWN = {
    "roll": {"upn", "dob", "year", "form"},
    "staff": {"role", "category", "teaching", "email", "line_manager", "department", "starts"},
}
_OWN_NUMBERS = {
    "roll": {"pupil_id", "Student ID", "Admission number", "UPN"},
    "staff": {"staff_id", "Staff ID", "Staff code", "Employee number"},
}
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"


class OtherList(UnreadableFile):
    """The file is plainly a list of the other kind."""


def open_list(
    stream: IO[bytes], *, kind: str, on: date, school: str = "", part: str = ""
) -> ListReader:
    """The list of this kind ("roll" or "staff") in a file, ready to be read.

    Takes CSV and other text, Excel workbooks and OneRoster exports. `part` is the sheet or the school
    that a person has chosen. Raises `UnreadableFile` with what to do for a file that holds no such
    list, and `WhichPart` where it holds several.
    """
    stream.seek(0)
    head = stream.read(8)
    if head.startswith(_OLD_WORKBOOK):
        raise UnreadableFile(
            "This is an old Excel workbook (.xls), or one with a password. Open it in Excel, save it "
            "as .xlsx without a password, and choose that."
        )
    if not head.startswith(b"PK"):
        return _open_text(stream, kind, on)
    archive = open_zip(stream)
    if is_oneroster(archive):
        return OneRoster(archive).reader(kind, on=on, school=school, part=part)
    return _open_workbook(Workbook(stream), kind, on, part)


def _open_text(stream: IO[bytes], kind: str, on: date) -> ListReader:
    file = TextFile(stream)
    delimiter, header = _best_header(file, kind)
    width = len(header.names)

    def rows() -> Iterator[Row]:
        below = (numbered for numbered in file.numbered() if numbered[0] > header.line)
        return split_rows(below, delimiter, width)

    words = f"text with {DELIMITERS[delimiter]}, {file.encoding_in_words}"
    return _reader(kind, words, "", header, rows, file.lines, on)


def _best_header(file: TextFile, kind: str) -> tuple[str, Header]:
    """The delimiter under which the file's first rows name most of what a list needs, and how."""
    lines = list(islice(file.numbered(), 4 * LOOKED_AT))
    if lines and lines[0][1].lstrip().startswith("<"):
        raise UnreadableFile(
            "This is a web page under another name, as some programs export it. Open it in Excel, save "
            "it as .xlsx or CSV, and choose that."
        )
    if not any(line.strip() for _, line in lines):
        raise UnreadableFile("The file is empty.")
    said = file.said_delimiter()
    found: list[tuple[str, list[Row]]] = [
        (delimiter, first_rows(lines, delimiter)) for delimiter in (said or DELIMITERS)
    ]
    headers = [(d, header) for d, rows in found if (header := find_header(rows, kind))]
    if headers:
        delimiter, header = max(headers, key=lambda pair: pair[1].score)
        _refuse_incomplete(header, kind, [rows for d, rows in found if d == delimiter][0])
        return delimiter, header
    raise _no_header(kind, max((rows for _, rows in found), key=_widest))


def _widest(rows: list[Row]) -> int:
    return max((len(row.cells) for row in rows), default=0)


def _open_workbook(book: Workbook, kind: str, on: date, part: str) -> ListReader:
    first = {name: list(islice(book.rows(name), LOOKED_AT + 1)) for name in book.visible}
    headers = {name: find_header(rows, kind) for name, rows in first.items()}
    lists = {name: h for name, h in headers.items() if h is not None and not h.missing}
    if not lists:
        raise _no_list_in(book, kind, first, headers)
    name = _chosen(book, lists, part)
    _refuse_incomplete(lists[name], kind, first[name])
    words = "Excel workbook"
    if book.hidden:
        words += f" ({len(book.hidden)} hidden sheet{'s' if len(book.hidden) > 1 else ''} not read)"
    reader = _reader(
        kind, words, name, lists[name], _rows_of(book, name, lists[name]), book.lines(name), on
    )
    hidden = book.hidden_rows(name)
    if hidden:
        reader.add_note(
            f"{hidden} rows of the sheet are hidden, by a filter perhaps. They are read too."
        )
    return reader


def _rows_of(book: Workbook, name: str, header: Header) -> Rows:
    def rows() -> Iterator[Row]:
        return (row for row in book.rows(name) if row.line > header.line)

    return rows


def _chosen(book: Workbook, lists: dict[str, Header], part: str) -> str:
    if part in lists:
        return part
    if len(lists) == 1:
        return next(iter(lists))
    parts = [Part(name, max(0, book.lines(name) - header.rows)) for name, header in lists.items()]
    raise WhichPart("The workbook has several sheets with people. Which one is the list?", parts)


def _no_list_in(
    book: Workbook,
    kind: str,
    first: dict[str, list[Row]],
    headers: dict[str, Header | None],
) -> UnreadableFile:
    for name, header in headers.items():
        if header is not None:
            try:
                _refuse_incomplete(header, kind, first[name])
            except UnreadableFile as problem:
                return problem
    if not any(first.values()):
        also = (
            " Its hidden sheets are not looked at: show the one that is meant."
            if book.hidden
            else ""
        )
        return UnreadableFile(f"There is nothing on the sheets of this workbook.{also}")
    return _no_header(kind, max(first.values(), key=len))


def _reader(
    kind: str, words: str, part: str, header: Header, rows: Rows, lines: int, on: date
) -> ListReader:
    read, unread = read_as(header.names, header.found)
    about = About(
        kind=kind,
        format=words,
        part=part,
        header_line=header.line,
        read=read,
        unread=unread,
        fields=frozenset(header.found),
        numbered_by=header.numbered_by,
        lines=max(0, lines - header.line),
    )
    return ListReader(about, header, rows, on=on)


def _refuse_incomplete(header: Header, kind: str, rows: list[Row]) -> None:
    """Refuses a list of the other kind, and one without what every list needs."""
    if _is_other(kind, rows):
        raise _other(kind)
    if header.missing:
        named = ", ".join(name for name in header.names if name)[:300]
        raise UnreadableFile(
            f"Its columns are {named}. {_needs(kind)} This one lacks {' and '.join(header.missing)}.",
            line=header.line,
        )


def _no_header(kind: str, rows: list[Row]) -> UnreadableFile:
    if _is_other(kind, rows):
        return _other(kind)
    return UnreadableFile(
        f"No line at the top of the file names its columns. {_needs(kind)} Put the names of the "
        "columns in the first line."
    )


def _is_other(kind: str, rows: list[Row]) -> bool:
    """Whether more columns than not belong to a list of the other kind."""
    return _leaning(rows, _OTHER[kind]) > _leaning(rows, kind)


def _leaning(rows: list[Row], kind: str) -> int:
    """How much speaks for a list of this kind: columns that the other has not."""
    header = find_header(rows, kind)
    if header is None or header.missing:
        return 0
    return len(header.found.keys() & _OWN[kind]) + 2 * (header.numbered_by in _OWN_NUMBERS[kind])


def _other(kind: str) -> OtherList:
    other = IN_WORDS[_OTHER[kind]]
    return OtherList(f"This looks like {other}, and {IN_WORDS[kind]} is chosen.")


def _needs(kind: str) -> str:
    number = (
        "a UPN or a number of their own" if kind == "roll" else "a staff number or e-mail address"
    )
    return f"A list needs first names, surnames and {number}."
