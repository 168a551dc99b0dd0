"""Files as offices really send them: encodings, delimiters, torn marks, repeats, totals."""

from __future__ import annotations

import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from staffroom.engine.roll_file import Reject, UnreadableFile
from staffroom.engine.school_lists import Line, ListReader, Passed, WhichPart, open_list


ON = date(2026, 11, 11)
HEADER = "Student ID,UPN,Forename,Surname,DOB,Year,Form,Address\n"
ROW = "001,H801200001001,Amelia,Brown,04/03/2012,9,9B,\n"


def opened(content: str | bytes, kind: str = "roll") -> ListReader:
    data = content.encode() if isinstance(content, str) else content
    return open_list(io.BytesIO(data), kind=kind, on=ON)


def told(content: str | bytes) -> tuple[list[str], list[Reject], list[Passed]]:
    """The numbers of those who come in, what is rejected and what is passed over."""
    events = list(opened(content))
    return (
        [e.person.pupil_id for e in events if isinstance(e, Line)],
        [e for e in events if isinstance(e, Reject)],
        [e for e in events if isinstance(e, Passed)],
    )


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_list_is_read_in_every_encoding_that_offices_save(encoding: str, line_end: str) -> None:
    text = (HEADER + ROW.replace("Amelia", "Zoë").replace("Brown", "O’Neill")).replace(
        "\n", line_end
    )
    reader = opened(text.encode(encoding))
    (line,) = (e for e in reader if isinstance(e, Line))
    assert (line.person.first, line.person.last) == ("Zoë", "O’Neill")
    assert (line.line, reader.about.lines) == (2, 2)


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_other_delimiters_are_understood_also_where_commas_stand_in_cells(delimiter: str) -> None:
    header, row = "Name,UPN,Form", "Brown| Amelia,H801200001001,9B"
    content = f"{header}\n{row}".replace(",", delimiter).replace("|", ",")
    (line,) = (e for e in opened(content) if isinstance(e, Line))
    assert (line.person.first, line.person.last) == ("Amelia", "Brown")


def test_the_line_in_which_excel_names_the_delimiter_is_no_header() -> None:
    assert told("sep=;\n" + (HEADER + ROW).replace(",", ";"))[0] == ["001"]


def test_a_cell_of_several_lines_is_one_cell_and_lines_are_counted_on() -> None:
    row = ROW.rstrip("\n") + '"1 High Street\nNewcastle\nNE99 1AA"\n'
    numbers, rejects, _ = told(HEADER + row + "x,,,,,,,\n" + ROW.replace("001,", "002,"))
    assert numbers == ["001", "002"]
    assert {reject.line for reject in rejects} == {5}


def test_a_torn_quotation_mark_costs_one_row() -> None:
    torn = '002,,"Bea,Green,,9,9B,\n'
    numbers, rejects, _ = told(HEADER + ROW + torn + "003,,Cy,White,,9,9B,\n")
    assert numbers == ["001", "003"]
    assert [(r.line, r.reason.split()[1]) for r in rejects] == [(3, "quotation")]


def test_torn_marks_on_every_line_are_each_told() -> None:
    rows = "".join(f'{n},,"Bea,Green,,9,9B,\n' for n in range(2, 40))
    numbers, rejects, _ = told(HEADER + rows + ROW)
    assert numbers == ["001"]
    assert len({r.line for r in rejects}) == 38


@pytest.mark.parametrize("row", ["002,,Bea,Green,,9,9B\n", "002,,Bea,Green,,9,9B,,more\n"])
def test_a_row_of_another_width_is_told_and_not_shifted(row: str) -> None:
    numbers, rejects, _ = told(HEADER + ROW + row)
    assert numbers == ["001"]
    assert "cells and the header has 8" in rejects[0].reason


def test_a_number_that_comes_again_is_told_unless_all_of_it_does() -> None:
    numbers, rejects, passed = told(HEADER + ROW + ROW + ROW.replace("Amelia", "Harriet"))
    assert numbers == ["001"]
    assert [(p.line, p.words) for p in passed] == [(3, "repeats line 2")]
    assert [(r.line, r.column, r.reason) for r in rejects] == [
        (4, "Student ID", "Line 2 has the same number.")
    ]


@pytest.mark.parametrize(
    "last",
    [
        "Total,1,,,,,,\n",
        "Total: 1\n",
        ",,,Count: 1,,,,\n",
        ",,,1,,,,\n",
        "1,,,,,,,\n",
        "Number of students: 1,,,,,,,\n",
        "Printed by A. Clerk on 11/11/2026,,,,,,,\n",
        "Page 1 of 1\n",
        "End of report,,,,,,,\n",
    ],
)
def test_totals_below_the_last_pupil_are_no_pupils(last: str) -> None:
    numbers, rejects, passed = told(HEADER + ROW + last)
    assert (numbers, rejects) == (["001"], [])
    assert [p.line for p in passed] == [3]


def test_a_number_alone_between_pupils_is_told_as_a_fault() -> None:
    numbers, rejects, _ = told(HEADER + "7,,,,,,,\n" + ROW)
    assert numbers == ["001"]
    assert {r.line for r in rejects} == {2}


def test_the_names_of_columns_on_each_printed_page_are_passed_over() -> None:
    assert told(HEADER + ROW + "\n" + HEADER + ROW.replace("001,", "002,"))[0] == ["001", "002"]


def test_numbers_keep_their_zeros_and_formulas_stay_words() -> None:
    row = '"000123",,"=HYPERLINK(""http://x.example"")",Brown,,,,\n'
    (line,) = (e for e in opened(HEADER + row) if isinstance(e, Line))
    assert line.person.pupil_id == "000123"
    assert line.person.first == '=HYPERLINK("http://x.example")'


def test_a_number_that_excel_has_shortened_is_sent_back() -> None:
    _, rejects, _ = told(HEADER + ROW.replace("001,", "8.012E+11,"))
    assert "shortened" in rejects[0].reason


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (ROW.replace("Amelia", "A" * 300), "Forename"),
        (ROW.replace("Amelia", "Ame\x00lia"), ""),
        (ROW.replace("Amelia", "A" * 30_000), ""),
        (ROW.replace("001,", ","), "Student ID"),
        (ROW.replace("Brown", "..."), "Surname"),
    ],
)
def test_what_cannot_be_kept_is_told_with_its_column(row: str, column: str) -> None:
    numbers, rejects, _ = told(HEADER + row + ROW.replace("001,", "002,"))
    assert numbers == ["002"]
    assert [(r.line, r.column) for r in rejects] == [(2, column)]


def test_a_column_that_is_not_read_may_hold_anything() -> None:
    assert told(HEADER + ROW.rstrip("\n") + "A" * 3_000 + "\n")[0] == ["001"]


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=30), max_size=8
    )
)
@settings(max_examples=100, deadline=None)
def test_every_row_is_told_in_one_way_or_another(lines: list[str]) -> None:
    content = HEADER + "\n".join(["x,,,,,,y,", *lines, ROW])
    seen = {event.line for event in opened(content)}
    rows = {
        n for n, line in enumerate(content.split("\n"), 1) if n > 1 and line.strip(' \t,;"\x0c\x1a')
    }
    assert max(seen) == len(lines) + 3
    assert seen <= rows


@given(st.binary(max_size=400), st.sampled_from(["roll", "staff"]))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused_with_the_one_error(content: bytes, kind: str) -> None:
    for prefix in (b"", b"PK\x03\x04", HEADER.encode()):
        try:
            list(opened(prefix + content, kind))
        except (UnreadableFile, WhichPart) as problem:
            assert str(problem)
