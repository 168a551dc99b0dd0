"""Bringing in a list on its page: what is wrong is said with its line, and nothing changes by half."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from staffroom.domain.actor import Role
from staffroom.domain.people.operations import give_access
from staffroom.domain.people.queries import pupils, roll_state
from tests.builders import ROLL, STAFF, bring_in


PAGE = "/northgate/people/lists/"
HEADER = ROLL.splitlines(True)[0]
NEW = "P004,,Ada,,Birch,,2014-01-02,7,7A\n"


@pytest.fixture
def office(cast, sign_in):
    return sign_in(cast.office)


def choose(browser, content: str | bytes, *, kind="roll", page=PAGE, once="k"):
    content = content.encode() if isinstance(content, str) else content
    file = SimpleUploadedFile("list.csv", content, "text/csv")
    return browser.post(page, {"kind": kind, "file": file, "once": f"{once}{len(content)}"})


def preview_of(browser, content, **more) -> str:
    answer = choose(browser, content, **more)
    assert answer.status_code == 302, answer.content.decode()
    return answer.headers["Location"]


def test_the_preview_says_who_is_new_changed_and_leaving(office):
    page = office.get(preview_of(office, ROLL.replace("P003,,Zoë", "P005,,Ines") + NEW))
    words = page.content.decode()
    assert "Ada Birch" in words and "Ines Wrenfield" in words and "Zoë Wrenfield" in words
    assert "Nothing has been changed yet." in words


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_file_is_read_as_the_usual_programs_write_it(cast, office, encoding):
    address = preview_of(office, (ROLL + "P7,,Siân,,Öz,,,7,7A\n").encode(encoding))
    office.post(address, {"once": "c"})
    assert "Siân Öz" in [f"{p.first} {p.last}" for p in pupils(cast.school.id)]


@pytest.mark.parametrize(
    ("kind", "content", "words"),
    [
        ("staff", ROLL, "This looks like the roll of pupils"),
        ("roll", STAFF.format(domain="northgate.example"), "This looks like the staff list"),
    ],
)
def test_the_other_list_is_known_by_its_columns(cast, office, kind, content, words):
    before = pupils(cast.school.id)
    answer = choose(office, content, kind=kind)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert pupils(cast.school.id) == before


def test_lines_that_cannot_be_used_are_named_and_nothing_can_be_confirmed(cast, office):
    before = pupils(cast.school.id)
    address = preview_of(office, ROLL + "P6,,Bo,,Ash,,31st May,7,7A\n,,No,,Number,,,7,7A\n")
    words = office.get(address).content.decode()
    assert "2 lines cannot be used" in words
    assert ">5<" in words and "dob" in words and "2014-05-31" in words
    assert ">6<" in words and "pupil_id" in words
    answer = office.post(address, {"once": "c"})
    assert answer.status_code == 422
    assert pupils(cast.school.id) == before


def test_more_than_a_tenth_leaving_is_asked_about(cast, office):
    address = preview_of(office, HEADER + NEW)
    assert "That is more than 10 % of 3" in office.get(address).content.decode()
    refused = office.post(address, {"once": "c"})
    assert refused.status_code == 422
    assert "3 people on the list now are missing" in refused.content.decode()
    assert office.post(address, {"leavers": "meant", "once": "d"}).status_code == 302
    assert len(pupils(cast.school.id)) == 1


def test_a_preview_from_before_another_import_is_refused(cast, office, sign_in):
    head = sign_in(cast.headteacher)
    old = preview_of(head, ROLL + NEW)
    office.post(preview_of(office, ROLL.replace("9,9B", "9,9A")), {"once": "c"})
    answer = head.post(old, {"once": "d"})
    assert answer.status_code in {409, 422}
    assert "A list was changed since" in answer.content.decode()
    assert len(pupils(cast.school.id)) == 3


def test_bringing_in_the_same_list_twice_changes_nothing(cast, office):
    office.post(preview_of(office, ROLL + NEW), {"once": "c"})
    version = roll_state(cast.school.id).version
    again = office.get(preview_of(office, ROLL + NEW, once="again"))
    assert "Everything in the file is known already." in again.content.decode()
    assert roll_state(cast.school.id).version == version


def test_another_schools_preview_is_not_there(cast, office, sign_in):
    theirs = preview_of(sign_in(cast.other.office), ROLL + NEW, page="/southmere/people/lists/")
    for address in (theirs, theirs.replace("southmere", "northgate")):
        assert office.get(address).status_code == 404
        assert office.post(address, {"once": "c"}).status_code == 404


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"PK\x03\x04" + b"\x00" * 50, "damaged"),
        (b"%PDF-1.7", "PDF"),
        (b"name,age\nAda,7\n", "names its columns"),
        (b"surname,forename,form\nQuill,Ada,7\n", "a UPN or a number"),
        (HEADER.encode(), "nobody below them"),
        (b"\xff" * 600, "Nothing was changed"),
        (b"a" * (6 * 1024 * 1024), "names its columns"),
    ],
    ids=["empty", "workbook", "pdf", "other columns", "no number", "no rows", "binary", "6 MB"],
)
def test_what_is_no_list_is_refused_kindly(cast, office, content, words):
    before = pupils(cast.school.id)
    answer = choose(office, content)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert pupils(cast.school.id) == before


def test_without_a_file_or_a_kind_the_page_says_so(office):
    for form in (
        {"once": "k"},
        {"kind": "roll"},
        {"kind": "pupils"},
        {"file": "not a file", "kind": "roll"},
    ):
        answer = office.post(PAGE, form)
        assert answer.status_code == 422, form


@pytest.mark.parametrize("staff_id", ["A/1", "?x=1", "50%", "#7", "a b", "end", "1/end", "é"])
def test_whatever_numbers_a_school_gives_its_staff_their_pages_open(
    cast, office, sign_in, staff_id
):
    row = f"{staff_id},Ms,Petra,Lund,Teacher of music,teaching,new@northgate.example\n"
    office.post(
        preview_of(office, "staff_id,title,first,last,role,category,email\n" + row, kind="staff"),
        {"leavers": "meant", "once": "c"},
    )
    head = sign_in(cast.headteacher)
    page = head.get("/northgate/people/")
    assert page.status_code == 200
    assert "Petra Lund" in page.content.decode()
    link = re.search(r'href="(/northgate/people/access/[^"]*)"', page.content.decode())[1]
    assert head.get(link).status_code == 200


def test_a_preview_says_who_loses_what_which_sites_they_run_and_which_line_is_ones_own(
    cast, at, sign_in
):
    head, staff = sign_in(cast.headteacher), STAFF.format(domain="northgate.example")
    bring_in("staff", staff.replace("Cleaner", "Caretaker"), by=cast.headteacher, at=at)
    give_access(
        staff_id="S03",
        roles=frozenset({Role.SITE_LEAD}),
        on=at.date(),
        by=cast.headteacher,
        at=at,
    )
    left = "".join(line for line in staff.splitlines(True) if line[:3] not in {"S01", "S03", "S04"})
    address = preview_of(head, left.replace("Teacher of music", "Head of music"), kind="staff")
    words = head.get(address).content.decode()
    for said in (
        "Edith Marlowe (this is you)",
        "Loses access here: site lead, member of staff",
        "Runs Northgate School on X",
        "1 person loses access here",
        "Yes, these 3 people have left",
        "job: Teacher of music → Head of music",
    ):
        assert said in words, said


def test_one_person_leaving_is_spoken_of_as_one(cast, at, sign_in):
    head, staff = sign_in(cast.headteacher), STAFF.format(domain="northgate.example")
    give_access(
        staff_id="S05", roles=frozenset({Role.STAFF}), on=at.date(), by=cast.headteacher, at=at
    )
    address = preview_of(head, staff.replace(staff.splitlines(True)[-1], ""), kind="staff")
    words = head.get(address).content.decode()
    assert "1 person on the list now is not in this file." in words
    assert "Yes, this person has left" in words
    refused = head.post(address, {"once": "c"})
    assert "1 person on the list now is missing" in refused.content.decode()


@pytest.mark.parametrize("kind", ["roll", "staff"])
def test_the_example_of_a_list_can_be_brought_in(office, kind):
    example = office.get(f"{PAGE}{kind}.csv")
    assert example.headers["Content-Disposition"] == f'attachment; filename="example-{kind}.csv"'
    page = office.get(preview_of(office, example.content, kind=kind)).content.decode()
    assert "<b>3</b> <span>new</span>" in page
