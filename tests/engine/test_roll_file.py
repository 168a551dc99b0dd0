"""Roll and staff files as offices really have them: every row is read or named with a reason."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from staffroom.engine.facts import CATEGORIES, Pupil, StaffMember
from staffroom.engine.roll_file import Reject, UnreadableFile, read_roll, read_staff, table


HEADER = "pupil_id,upn,first,middle,last,known_as,dob,year,form"
ROW = "001,H801200001001,Amelia,Rose,Brown,Millie,2012-03-04,9,9B"
AMELIA = Pupil(
    "001", "H801200001001", "Amelia", "Rose", "Brown", "Millie", date(2012, 3, 4), "9", "9B"
)
STAFF_HEADER = "staff_id,title,first,last,role,category,email"


def roll_of(*rows: str) -> str:
    return "\n".join([HEADER, *rows])


def only_reject(*rows: str) -> Reject:
    (reject,) = read_roll(roll_of(*rows)).rejects
    return reject


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_roll_is_read_in_every_encoding_that_offices_save(encoding: str, line_end: str) -> None:
    row = ROW.replace("Amelia", "Zoë").replace("Brown", "O’Neill")
    content = line_end.join([HEADER, row, ""]).encode(encoding)
    reading = read_roll(content)
    assert reading.rejects == ()
    assert [(p.first, p.last) for p in reading.rows] == [("Zoë", "O’Neill")]


def test_a_whole_row_is_read() -> None:
    assert read_roll(roll_of(ROW)).rows == (AMELIA,)


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        ("R", "R"),
        ("reception", "R"),
        ("1", "1"),
        ("13", "13"),
        ("Year 9", "9"),
        ("yr 9", "9"),
        ("Y9", "9"),
        ("09", "9"),
        ("", ""),
    ],
)
def test_years_are_written_in_many_ways(cell: str, year: str) -> None:
    assert read_roll(roll_of(f"1,,A,,B,,,{cell},")).rows[0].year == year


@pytest.mark.parametrize("cell", ["2012-03-04", "04/03/2012", "4/3/2012"])
def test_dates_are_written_in_two_ways(cell: str) -> None:
    assert read_roll(roll_of(f"1,,A,,B,,{cell},,")).rows[0].dob == date(2012, 3, 4)


def test_ids_keep_their_zeros_and_formulas_stay_text() -> None:
    pupil = read_roll(roll_of('"000123",,"=HYPERLINK(""x"")",,Brown,,,,')).rows[0]
    assert (pupil.pupil_id, pupil.first) == ("000123", '=HYPERLINK("x")')


def test_columns_may_stand_in_any_order_and_the_header_in_any_case() -> None:
    header = " Last , FIRST,pupil_id,upn,middle,known_as,dob,year,form"
    assert read_roll(f"{header}\nBrown,Amelia,1,,,,,,").rows[0].last == "Brown"


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_other_delimiters_are_understood(delimiter: str) -> None:
    assert read_roll(roll_of(ROW).replace(",", delimiter)).rows == (AMELIA,)


@pytest.mark.parametrize(
    ("row", "column", "says"),
    [
        (",,Amelia,,Brown,,,,", "pupil_id", "no pupil_id"),
        ("2,,,,Brown,,,,", "first", "first and a last name"),
        ("2,,Amelia,,...,,,,", "last", "first and a last name"),
        ("2,,Amelia,,Brown,,31/02/2012,,", "dob", "no date"),
        ("2,,Amelia,,Brown,,2012-13-01,,", "dob", "no date"),
        ("2,,Amelia,,Brown,,4/3/12,,", "dob", "no date"),
        ("2,,Amelia,,Brown,,0012-03-04,,", "dob", "no date"),
        ("2,,Amelia,,Brown,,,14,", "year", "1 to 13"),
        ("2,,Amelia,,Brown,,,nine,", "year", "1 to 13"),
        ("2,,Amelia,,Brown,,,", "", "8 cells"),
        ("2,,Amelia,,Brown,,,,,more", "", "10 cells"),
        ('2,,"Amelia,,Brown,,,,', "", "quotation mark"),
        ('2,,"Amelia" Rose,,Brown,,,,', "", "quotation mark"),
        ("2,,Ame\x00lia,,Brown,,,,", "", "not text"),
        ("2,," + "A" * 300 + ",,Brown,,,,", "first", "longer than 200"),
        ("2,," + "A" * 9_000 + ",,Brown,,,,", "", "longer than 4,000"),
        ("001,,Harry,,Kane,,,,", "pupil_id", "Line 2 has the same"),
    ],
)
def test_a_row_that_cannot_be_used_says_where_and_why(row: str, column: str, says: str) -> None:
    reading = read_roll(roll_of(ROW, row, "3,,Zoë,,Clark,,,,"))
    (reject,) = reading.rejects
    assert (reject.line, reject.column) == (3, column)
    assert says in reject.reason
    assert [pupil.pupil_id for pupil in reading.rows] == ["001", "3"]


def test_each_fault_of_a_row_is_told_the_repeated_id_among_them() -> None:
    reading = read_roll(roll_of(ROW, "001,,,,Brown,,31st May,14,"))
    assert [(r.line, r.column) for r in reading.rejects] == [
        (3, "pupil_id"),
        (3, "first"),
        (3, "dob"),
        (3, "year"),
    ]
    staff = f"{STAFF_HEADER}\ns1,,Ada,Quill,Head,,\ns1,,,Quill,Head,wizard,nobody"
    assert [r.column for r in read_staff(staff).rejects] == [
        "staff_id",
        "first",
        "category",
        "email",
    ]


def test_a_header_that_lacks_columns_and_has_others_is_told_of_both() -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_roll("pupil_id,first,last,sen\n1,A,B,K")
    assert "lacks upn, middle" in caught.value.reason
    assert "not needed: sen." in caught.value.reason
    assert caught.value.reason.endswith("dob,year,form”.")


def test_lines_without_content_are_passed_over_and_counted_as_lines() -> None:
    assert only_reject("", ",,,,,,,,", ROW, "", "x,,,,,,,,").line == 6


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "empty"),
        ("\n\n", "empty"),
        (HEADER, "no rows"),
        (HEADER + "\n\n", "no rows"),
        ("pupil_id,first,last\n1,A,B", "lacks upn, middle"),
        ("Name;Form\nA;B", "lacks pupil_id"),
        (HEADER + ",sen_status\n" + ROW + ",K", "not needed: sen_status"),
        (HEADER + ",form\n" + ROW + ",K", "form twice"),
        (b"PK\x03\x04rest of a workbook", "Excel"),
        (b"\xd0\xcf\x11\xe0rest of a workbook", "Excel"),
        (b"%PDF-1.7", "PDF"),
        (b"\x81\x8d\x8f\x90", "not text"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(content: str | bytes, says: str) -> None:
    with pytest.raises(UnreadableFile, match=says) as caught:
        read_roll(content)
    assert caught.value.reason


def test_a_file_with_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert table.MAX_ROWS == 200_000
    monkeypatch.setattr(table, "MAX_ROWS", 3)
    assert len(read_roll(roll_of(*["x"] * 3)).rejects) == 3
    with pytest.raises(UnreadableFile, match="more than 3 rows") as caught:
        read_roll(roll_of(*["x"] * 4))
    assert caught.value.line == 5


@given(st.lists(st.text(st.characters(exclude_characters="\r\n"), max_size=30), max_size=8))
@settings(max_examples=100, deadline=None)
def test_every_row_is_accepted_or_rejected(lines: list[str]) -> None:
    rows = [line for line in lines if line.strip(' \t,;"')]
    try:
        reading = read_roll("\n".join([HEADER, *lines, ROW]))
    except UnreadableFile:
        pytest.fail("a good header and a good row make a file that can be used")
    assert len(reading.rows) + len({r.line for r in reading.rejects}) == len(rows) + 1


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_refused_with_the_one_error(content: bytes) -> None:
    for read in (read_roll, read_staff):
        try:
            read(content)
        except UnreadableFile as problem:
            assert problem.reason


def test_a_staff_row_is_read() -> None:
    row = "s1,Ms,Ada,Quill,Head of Art,Teaching,a.quill@gracefell.example"
    reading = read_staff(f"{STAFF_HEADER}\n{row}")
    assert reading.rows == (
        StaffMember(
            "s1", "Ms", "Ada", "Quill", "Head of Art", "teaching", "a.quill@gracefell.example"
        ),
    )


def test_category_and_email_may_be_missing() -> None:
    reading = read_staff("staff_id,title,first,last,role\ns1,,Ada,Quill,Cleaner")
    assert (reading.rows[0].category, reading.rows[0].email) == ("", "")


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_category_that_the_policy_binds_is_known(category: str) -> None:
    row = f"s1,,Ada,Quill,Cleaner,{category.upper()},"
    assert read_staff(f"{STAFF_HEADER}\n{row}").rows[0].category == category


@pytest.mark.parametrize(
    ("row", "column", "says"),
    [
        ("s2,,Ada,Quill,Cleaner,wizard,", "category", "governor, teaching"),
        ("s2,,Ada,Quill,Cleaner,,not an address", "email", "no email address"),
        (",,Ada,Quill,Cleaner,,", "staff_id", "no staff_id"),
        ("s2,,Ada,,Cleaner,,", "last", "first and a last name"),
        ("s1,,Bob,Quill,Cleaner,,", "staff_id", "Line 2 has the same"),
        ("../5,,Bob,Quill,Cleaner,,", "staff_id", "more than dots"),
        ("..,,Bob,Quill,Cleaner,,", "staff_id", "more than dots"),
        ("a/./5,,Bob,Quill,Cleaner,,", "staff_id", "more than dots"),
        ("/5,,Bob,Quill,Cleaner,,", "staff_id", "more than dots"),
        ("5/,,Bob,Quill,Cleaner,,", "staff_id", "more than dots"),
    ],
)
def test_a_staff_row_that_cannot_be_used_says_why(row: str, column: str, says: str) -> None:
    (reject,) = read_staff(f"{STAFF_HEADER}\ns1,,Ada,Quill,Head,,\n{row}").rejects
    assert (reject.line, reject.column) == (3, column)
    assert says in reject.reason
