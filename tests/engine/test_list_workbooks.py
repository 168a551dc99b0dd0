"""Excel workbooks as people really send them, and as nobody should."""

from __future__ import annotations

import io
import resource
import time
import zipfile
from datetime import date, datetime

import openpyxl
import pytest

from staffroom.engine.roll_file import Reject, UnreadableFile
from staffroom.engine.school_lists import Line, ListReader, Passed, WhichPart, open_list, zip_guard
from tests.workbooks import NS, by_hand, cells, saved, workbook, zipped


ON = date(2026, 11, 11)
HEADER = ("Student ID", "Forename", "Surname", "DOB", "Year", "Form")
BORN = datetime(2012, 3, 4)  # noqa: DTZ001 (a cell has no time zone)
ROW = ("001", "Amelia", "Brown", BORN, "Year 9", "9B")


def opened(content: bytes, **more: str) -> ListReader:
    return open_list(io.BytesIO(content), kind="roll", on=ON, **more)


def people(content: bytes, **more: str) -> list:
    return [e.person for e in opened(content, **more) if isinstance(e, Line)]


def test_dates_as_cells_and_titles_and_totals_are_read_as_they_are_seen() -> None:
    rows = [["Pupils on roll"], ["Northgate School", None, BORN], [], HEADER, ROW,
            [], ["Total", 1]]  # fmt: skip
    events = list(opened(workbook({"Export": rows})))
    (line,) = (e for e in events if isinstance(e, Line))
    assert (line.line, line.person.dob, line.person.form) == (5, date(2012, 3, 4), "9B")
    assert [e.line for e in events if isinstance(e, Passed)] == [7]


def test_merged_header_rows_are_read_across_and_down() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Northgate School: pupils"],
        ["UPN", "Legal name", None, "Preferred name", None, "Form"],
        [None, "Surname", "Forename", "Surname", "Forename", None],
        ["H801200001001", "Brown", "Amelia", "Green", "Millie", "9B"],
    ):
        sheet.append(row)
    for merged in ("A1:F1", "A2:A3", "B2:C2", "D2:E2", "F2:F3"):
        sheet.merge_cells(merged)
    (pupil,) = people(saved(book))
    assert (pupil.first, pupil.last, pupil.known_last, pupil.form) == (
        "Amelia",
        "Brown",
        "Green",
        "9B",
    )


def test_numbers_for_ids_are_said_to_lose_their_zeros() -> None:
    reader = opened(workbook({"Pupils": [HEADER, (1, *ROW[1:])]}))
    assert [e.person.pupil_id for e in reader if isinstance(e, Line)] == ["1"]
    assert any("zeros" in note for note in reader.notes())
    reader = opened(workbook({"Pupils": [HEADER, ROW]}))
    assert list(reader) and reader.notes() == []


def test_numbers_that_are_shown_with_zeros_have_them() -> None:
    book = openpyxl.Workbook()
    book.active.append(HEADER)
    book.active.append((42, *ROW[1:]))
    book.active["A2"].number_format = "000000"
    assert [p.pupil_id for p in people(saved(book))] == ["000042"]


def test_of_several_sheets_with_people_a_person_says_which() -> None:
    content = workbook(
        {"Notes": [["Dear all"]], "Year 7": [HEADER, ROW], "Leavers": [HEADER, ROW, ROW]}
    )
    with pytest.raises(WhichPart) as asked:
        opened(content)
    assert [(p.name, p.lines) for p in asked.value.parts] == [("Year 7", 1), ("Leavers", 2)]
    assert opened(content, part="Leavers").about.part == "Leavers"
    assert len(people(content, part="Year 7")) == 1


def test_the_one_sheet_with_people_is_found_and_hidden_ones_are_left_alone() -> None:
    content = workbook(
        {"Cover": [["Northgate"]], "Old": [HEADER, ROW], "Now": [HEADER, ROW]}, hidden=["Old"]
    )
    reader = opened(content)
    assert reader.about.part == "Now"
    assert "1 hidden sheet not read" in reader.about.format
    with pytest.raises(UnreadableFile):
        opened(workbook({"Cover": [["Northgate"]], "Old": [HEADER, ROW]}, hidden=["Old"]))


def test_rows_hidden_by_a_filter_are_read_and_said() -> None:
    book = openpyxl.Workbook()
    for row in (HEADER, ROW, ("002", *ROW[1:])):
        book.active.append(row)
    book.active.row_dimensions[3].hidden = True
    reader = opened(saved(book))
    assert len([e for e in reader if isinstance(e, Line)]) == 2
    assert any("hidden" in note for note in reader.notes())


def test_a_formula_is_the_value_that_was_saved_and_never_worked_out() -> None:
    rows = cells(1, "UPN", "Forename", "Surname") + (
        '<row r="2"><c r="A2" t="str"><f>"0"&amp;"7"</f><v>07</v></c>'
        '<c r="B2" t="str"><f>HYPERLINK("http://x.example")</f><v>=cmd|x</v></c>'
        '<c r="C2" t="inlineStr"><is><t>Brown</t></is></c></row>'
    )
    (pupil,) = people(by_hand(rows))
    assert (pupil.pupil_id, pupil.first, pupil.last) == ("07", "=cmd|x", "Brown")


def test_a_formula_whose_value_was_not_saved_is_told_with_its_cell() -> None:
    content = workbook({"Pupils": [HEADER, ROW, ("002", '=CONCATENATE("A","da")', *ROW[2:])]})
    events = list(opened(content))
    assert [e.person.pupil_id for e in events if isinstance(e, Line)] == ["001"]
    (reject,) = (e for e in events if isinstance(e, Reject))
    assert (reject.line, reject.column) == (3, "Forename")
    assert "formula" in reject.reason


def test_the_fault_of_a_formula_is_no_name() -> None:
    rows = cells(1, "UPN", "Forename", "Surname") + (
        '<row r="2"><c r="A2" t="inlineStr"><is><t>A1</t></is></c>'
        '<c r="B2" t="e"><v>#REF!</v></c><c r="C2" t="inlineStr"><is><t>Brown</t></is></c></row>'
    )
    (reject,) = (e for e in opened(by_hand(rows)) if isinstance(e, Reject))
    assert "#REF!" in reject.reason


def test_a_size_that_the_file_says_of_itself_wrongly_does_no_harm() -> None:
    sheet = (
        f'<?xml version="1.0"?><worksheet {NS}><dimension ref="A1"/><sheetData>'
        + cells(1, "UPN", "Forename", "Surname") + cells(2, "A1", "Ada", "Quill")
        + "</sheetData></worksheet>"
    )  # fmt: skip
    assert len(people(by_hand(sheet))) == 1


# --- What must not be opened -------------------------------------------------------------------

GOOD = cells(1, "UPN", "Forename", "Surname") + cells(2, "A1", "Ada", "Quill")
FAR = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    f"<sst {NS}><si><t>&b;</t></si></sst>"
)
OUTSIDE = f'<?xml version="1.0"?><!DOCTYPE s SYSTEM "file:///etc/passwd"><sst {NS}/>'


def quickly(content: bytes) -> None:
    """Refused, in little time and memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    with pytest.raises(UnreadableFile) as refused:
        list(opened(content))
    assert refused.value.reason
    assert time.process_time() - started < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024  # KiB


@pytest.mark.parametrize(
    "content",
    [
        by_hand(GOOD, more={"xl/sharedStrings.xml": LAUGHS}),
        by_hand(GOOD, more={"xl/sharedStrings.xml": LAUGHS.encode("utf-16")}),
        by_hand(GOOD, more={"xl/sharedStrings.xml": OUTSIDE}),
        by_hand(GOOD, more={"xl/media/image1.png": LAUGHS}),
        by_hand(GOOD, more={"xl/sharedStrings.xml": " " * 4_000 + LAUGHS.partition("?>")[2]}),
        by_hand(GOOD, more={"xl/other.xml": " " * 300_000 + LAUGHS.partition("?>")[2]}),
        by_hand(GOOD, more={"xl/worksheets/sheet1.xml": "<worksheet"}),
        by_hand(GOOD, more={"xl/workbook.xml": "not XML"}),
        by_hand(GOOD, more={"xl/zeros.xml": b"<a>" + b"0" * (300 * 1024 * 1024)}),
        by_hand(GOOD, more={"xl/zeros.bin": b"\x00" * (40 * 1024 * 1024)}),
        by_hand(GOOD, strings="<si><t/></si>" * 1_600_000),
        by_hand("<row>" + "<c/>" * 200_000 + "</row>"),
        by_hand(GOOD, more={"xl/deep.xml": "<a>" * 1_000 + "</a>" * 1_000}),
        by_hand(GOOD, more={f"xl/{n}.xml": "" for n in range(3_000)}),
        by_hand(cells(1, "UPN", "Forename", "Surname")[:-6] + '<c r="!!" t="s"><v>9</v></c></row>'),
        by_hand(GOOD + '<row r="3"><c r="A3" t="s"><v>99</v></c></row>'),
        by_hand(GOOD)[:-200],
        zipped({"word/document.xml": "<w/>", "[Content_Types].xml": "<T/>"}),
        zipped({"content.xml": "<o/>", "mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
        zipped({"readme.txt": "hello"}),
        b"PK\x05\x06" + b"\x00" * 18,
    ],
    ids=["entities", "entities in UTF-16", "outside entity", "entities under another name",
         "entities behind blanks", "entities far behind blanks", "torn sheet",
         "no workbook", "300 MB of zeros", "a thousandfold", "empty strings", "a wide row", "a deep nest",
         "many parts", "no such cell", "no such string", "cut off", "word", "opendocument", "other zip",
         "empty zip"],
)  # fmt: skip
def test_what_would_cost_a_reader_dear_or_is_broken_is_refused(content: bytes) -> None:
    quickly(content)


def test_a_cell_far_out_costs_nothing() -> None:
    started = time.process_time()
    assert len(people(by_hand(GOOD + FAR))) == 1
    assert time.process_time() - started < 5


def test_a_workbook_with_a_password_is_told() -> None:
    content = bytearray(by_hand(GOOD))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        start = archive.start_dir
    content[start + 8] |= 1
    with pytest.raises(UnreadableFile, match="password"):
        opened(bytes(content))


def test_what_is_refused_is_far_from_what_a_trust_has() -> None:
    assert zip_guard.MOST_STRINGS >= 150_000 * 9
    assert zip_guard.LARGEST_UNPACKED >= 150_000 * 12 * 100
