"""Lists with the columns that SIMS, Arbor, Bromcom and OneRoster give: each is read for what it is."""

from __future__ import annotations

import io
from datetime import date

import pytest

from staffroom.engine.facts import Pupil, StaffMember
from staffroom.engine.roll_file import Reject, UnreadableFile
from staffroom.engine.school_lists import Line, ListReader, OtherList, Passed, Remark, open_list


ON = date(2026, 11, 11)
AMELIA = Pupil(
    "H801200001001", "H801200001001", "Amelia", "", "Brown", "Millie", date(2012, 3, 4), "9", "9B"
)


def opened(content: str | bytes, kind: str = "roll", **more: str) -> ListReader:
    data = content.encode() if isinstance(content, str) else content
    return open_list(io.BytesIO(data), kind=kind, on=ON, **more)


def people(content: str | bytes, kind: str = "roll", **more: str) -> list[Pupil | StaffMember]:
    return [e.person for e in opened(content, kind, **more) if isinstance(e, Line)]


def only(content: str | bytes, kind: str = "roll") -> Pupil | StaffMember:
    (person,) = people(content, kind)
    return person


def rejects(content: str | bytes, kind: str = "roll") -> list[Reject]:
    return [e for e in opened(content, kind) if isinstance(e, Reject)]


SIMS = (
    "Legal Surname,Legal Forename,Preferred Surname,Chosen Name,UPN,DOB,Reg Group,Year Taught In\n"
    "Brown,Amelia,Brown,Millie,H801200001001,04/03/2012,9B,  9\n"
)
ARBOR = (
    "Arbor Student ID,Legal First Name,Legal Middle Names,Legal Last Name,Preferred First Name,"
    "Preferred Last Name,UPN,Date of Birth,Year Group,Registration Form,Ethnicity\n"
    "1207,Amelia,Rose,Brown,Millie,Green,H801200001001,4 Mar 2012,Year 9,9B,WBRI\n"
)
BROMCOM = (
    "StudentID;AdNo;PreferredFirstName;PreferredLastName;LegalFirstName;LegalLastName;MiddleName;"
    "DateOfBirth;YearGroup;TutorGroup;UPN\n"
    "77;004211;Millie;Brown;Amelia;Brown;Rose;2012-03-04T00:00:00;9;9B;H801200001001\n"
)


def test_a_sims_export_is_read_by_its_own_names() -> None:
    reader = opened(SIMS)
    assert [e.person for e in reader if isinstance(e, Line)] == [AMELIA]
    assert reader.about.numbered_by == "UPN"
    assert ("Year Taught In", "year") in reader.about.read
    assert ("UPN", "UPN and number") in reader.about.read


def test_an_arbor_export_is_read_by_its_own_names() -> None:
    reader = opened(ARBOR)
    (line,) = (e for e in reader if isinstance(e, Line))
    assert line.person == Pupil(
        "1207", "H801200001001", "Amelia", "Rose", "Brown", "Millie", date(2012, 3, 4), "9", "9B",
        known_last="Green",
    )  # fmt: skip
    assert reader.about.unread == ("Ethnicity",)


def test_a_bromcom_export_is_read_by_its_own_names() -> None:
    reader = opened(BROMCOM)
    (line,) = (e for e in reader if isinstance(e, Line))
    assert (line.person.pupil_id, line.person.known_as, line.person.form) == ("77", "Millie", "9B")
    assert reader.about.unread == ("AdNo",)


def test_the_preferred_names_stand_in_where_there_are_no_others() -> None:
    person = only("Student ID,PreferredFirstName,PreferredLastName\n1,Millie,Brown\n")
    assert (person.first, person.last, person.known_as) == ("Millie", "Brown", "")


def test_names_of_columns_may_say_whose_they_are() -> None:
    person = only("Student Admission Number,Pupil Forename,Student's Surname,Pupil DOB\n7,A,Bee,\n")
    assert (person.pupil_id, person.first, person.last) == ("7", "A", "Bee")


def test_what_comes_without_a_first_column_of_names_is_found_below_titles() -> None:
    content = f"Northgate School,,,\nPupils on roll,,,\nPrinted 11/11/2026,,,\n,,,\n{SIMS}"
    assert only(content) == AMELIA
    assert opened(content).about.header_line == 5


def test_a_header_in_two_rows_is_read_across_and_down() -> None:
    content = (
        "UPN,Legal name,,Preferred name,,Form\n"
        ",Surname,Forename,Surname,Forename,\n"
        "H801200001001,Brown,Amelia,Green,Millie,9B\n"
    )
    person = only(content)
    assert (person.first, person.last) == ("Amelia", "Brown")
    assert (person.known_as, person.known_last, person.form) == ("Millie", "Green", "9B")


@pytest.mark.parametrize(
    ("name", "first", "middle", "last", "called"),
    [
        ('"Brown, Amelia"', "Amelia", "", "Brown", ""),
        ('"Brown, Amelia Rose"', "Amelia", "Rose", "Brown", ""),
        ("Amelia Brown", "Amelia", "", "Brown", ""),
        ("Amelia Rose Brown", "Amelia", "Rose", "Brown", ""),
        ('"van der Berg, Lotte"', "Lotte", "", "van der Berg", ""),
        ("Lotte van der Berg", "Lotte", "", "van der Berg", ""),
        ('"Brown, Amelia (Millie)"', "Amelia", "", "Brown", "Millie"),
        ("Amelia “Millie” Brown", "Amelia", "", "Brown", "Millie"),
        ("Anne-Marie O'Neill", "Anne-Marie", "", "O'Neill", ""),
        ("de Souza", "de", "", "Souza", ""),
    ],
)
def test_names_in_one_column_are_taken_apart(name, first, middle, last, called) -> None:
    person = only(f"UPN,Name\nH801200001001,{name}\n")
    assert (person.first, person.middle, person.last) == (first, middle, last)
    assert person.known_as == called


@pytest.mark.parametrize("content", ["UPN,Name\nA1,Suharto\n", "UPN,First,Last\nA1,Suharto,\n"])
def test_a_name_with_one_part_is_sent_back_with_what_to_do(content: str) -> None:
    (reject,) = rejects(content)
    assert reject.line == 2
    assert "has it as both" in reject.reason
    assert only("UPN,First,Last\nA1,Suharto,Suharto\n").last == "Suharto"


@pytest.mark.parametrize(
    "cell",
    [
        *("2012-03-04", "2012/03/04", "20120304", "2012-03-04 00:00:00", "2012-03-04T00:00:00Z"),
        *("04/03/2012", "4/3/2012", "04-03-2012", "4.3.2012", "04/03/2012 00:00", "04/03/12"),
        *("4 March 2012", "04-Mar-12", "4th Mar 2012", "Sunday, 4 March 2012", "March 4, 2012"),
        *("40972", "04 Mar 2012", "4-MAR-2012"),
    ],
)
def test_dates_are_read_in_all_the_styles_that_programs_write(cell: str) -> None:
    assert only(f'UPN,First,Last,DOB\nA1,Ada,Quill,"{cell}"\n').dob == date(2012, 3, 4)


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("31/02/2012", "no calendar has"),
        ("2012-13-01", "no calendar has"),
        ("03/25/2012", "month first"),
        ("00/00/0000", "cannot be meant"),
        ("0012-03-04", "cannot be meant"),
        ("31st May", "is no date"),
        ("unknown", "is no date"),
        ("12/11/2026", "has not been yet"),
        ("04/03/1962", "would be 64"),
        ("4/3/2112", "cannot be meant"),
    ],
)
def test_days_that_cannot_be_are_named_with_their_line_and_column(cell: str, says: str) -> None:
    (reject,) = rejects(f"UPN,First,Last,DOB\nA1,Ada,Quill,{cell}\n")
    assert (reject.line, reject.column) == (2, "DOB")
    assert says in reject.reason


def test_years_of_two_digits_are_said_once_for_the_whole_file() -> None:
    reader = opened("UPN,First,Last,DOB\nA1,Ada,Quill,04/03/12\nA2,Bea,Quill,05/03/12\n")
    assert len(list(reader)) == 4  # two pupils, each with a remark on the UPN
    assert [note for note in reader.notes() if "two digits" in note and "line 2" in note]


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        *(
            ("Year 9", "9"),
            ("9", "9"),
            ("Yr 09", "9"),
            ("Y9", "9"),
            ("NC Year 9", "9"),
            ("9.0", "9"),
        ),
        *(("R", "R"), ("Reception", "R"), ("Year R", "R"), ("YR", "R"), ("FS2", "R"), ("0", "R")),
        *(("Nursery", "N"), ("N2", "N"), ("FS1", "N"), ("Year N", "N"), ("Nursery 1", "N")),
        *(("Curriculum Year 12", "12"), ("14", "14"), ("Year Nine", "9"), ("", "")),
    ],
)
def test_year_groups_are_read_as_schools_write_them(cell: str, year: str) -> None:
    assert only(f"UPN,First,Last,Year Group\nA1,Ada,Quill,{cell}\n").year == year


def test_a_year_group_that_is_none_is_sent_back() -> None:
    (reject,) = rejects("UPN,First,Last,Year Group\nA1,Ada,Quill,Year 19\n")
    assert (reject.column, reject.line) == ("Year Group", 2)


def test_whoever_has_left_is_passed_over_and_told() -> None:
    content = (
        "UPN,First,Last,Enrolment Status,Date of Leaving\n"
        "A1,Ada,Quill,Current,\nA2,Bea,Quill,Left,\nA3,Cy,Quill,,17/07/2026\nA4,Di,Quill,,31/07/2027\n"
    )
    events = list(opened(content))
    assert [e.person.first for e in events if isinstance(e, Line)] == ["Ada", "Di"]
    assert [(e.line, e.words) for e in events if isinstance(e, Passed)] == [
        (3, "is “Left”"),
        (4, "left on 17 July 2026"),
    ]


STAFF = (
    "Staff Code,Title,Forename,Surname,Job Title,Staff Category,Work Email,Line Manager,Department,"
    "Employment Start Date,Employment End Date\n"
    'ABC,Ms,Ada,Quill,Head of art,Teaching Staff,a.quill@gracefell.example,"Smith, John",Art,'
    "01/09/2019,\n"
)


def test_a_staff_list_is_read_with_who_manages_whom_and_from_when() -> None:
    reader = opened(STAFF, "staff")
    (line,) = (e for e in reader if isinstance(e, Line))
    assert line.person == StaffMember(
        "ABC", "Ms", "Ada", "Quill", "Head of art", "teaching", "a.quill@gracefell.example",
        department="Art", starts=date(2019, 9, 1),
    )  # fmt: skip
    assert reader.managers == {"ABC": (2, "Smith, John")}


@pytest.mark.parametrize(
    ("words", "category"),
    [
        *(("Teaching", "teaching"), ("SUPPORT STAFF", "associate"), ("Governors", "governor")),
        *(
            ("Agency", "contractor"),
            ("Trainee Teacher", "teacher trainee"),
            ("PGCE", "teacher trainee"),
        ),
        *(("Apprentice", "other trainee"), ("volunteers", "volunteer"), ("Visitor", "other")),
    ],
)
def test_words_for_categories_are_understood(words: str, category: str) -> None:
    content = f"Staff ID,Name,Category\n1,Ada Quill,{words}\n"
    assert only(content, "staff").category == category


def test_a_word_for_a_category_that_is_not_known_is_told_and_left_out() -> None:
    events = list(opened("Staff ID,Name,Category\n1,Ada Quill,Wizard\n", "staff"))
    assert [e.person.category for e in events if isinstance(e, Line)] == [""]
    assert [e.column for e in events if isinstance(e, Remark)] == ["Category"]


def test_a_yes_or_no_about_teaching_says_the_category() -> None:
    content = "Staff ID,Name,Teaching Staff\n1,Ada Quill,Y\n2,Bo Reed,No\n"
    assert [p.category for p in people(content, "staff")] == ["teaching", "associate"]


def test_a_title_before_a_name_is_a_title() -> None:
    for name in ("Mr John Smith", '"Smith, Mr John"', "Mr. John Smith"):
        person = only(f"Staff ID,Name\n1,{name}\n", "staff")
        assert (person.title, person.first, person.last) == ("Mr", "John", "Smith")


def test_whoever_ends_before_they_begin_is_sent_back_and_whoever_has_ended_is_passed_over() -> None:
    header = "Staff ID,Name,Start Date,End Date\n"
    (reject,) = rejects(f"{header}1,Ada Quill,01/09/2027,31/08/2027\n", "staff")
    assert reject.column == "End Date"
    assert [type(e) for e in opened(f"{header}1,Ada Quill,,10/11/2026\n", "staff")] == [Passed]
    assert people(f"{header}1,Ada Quill,,11/11/2026\n", "staff")  # the last day is theirs still


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("roll", STAFF),
        ("staff", SIMS),
        ("roll", "ID,First Name,Last Name,Email,Job Title\n1,Ada,Quill,a@b.example,Head\n"),
        ("staff", "ID,First Name,Last Name,Date of Birth,Year\n1,Ada,Quill,,7\n"),
    ],
)
def test_the_other_list_is_known_and_refused(kind: str, content: str) -> None:
    with pytest.raises(OtherList):
        opened(content, kind)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "empty"),
        ("\n \n", "empty"),
        ("Ada,Quill\nBo,Reed\n", "names its columns"),
        ("Forename,Surname,Form\nAda,Quill,7A\n", "lacks a number or UPN"),
        ("UPN,Form,DOB\nA1,7A,\n", "lacks a first name and a surname"),
        ("<html><table><tr><td>UPN</td></tr></table></html>", "web page"),
        (b"\xd0\xcf\x11\xe0old", "old Excel workbook"),
        (b"%PDF-1.7", "PDF"),
        (b"\x81\x8d\x8f\x90", "not text"),
    ],
)
def test_a_file_that_holds_no_list_says_what_is_missing(content: str | bytes, says: str) -> None:
    with pytest.raises(UnreadableFile, match=says):
        opened(content)
