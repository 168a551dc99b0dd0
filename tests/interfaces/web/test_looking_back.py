"""The pages of lists that were brought in, of files that wait or ask, and of people kept by hand."""

from __future__ import annotations

import re

import pytest

from staffroom.domain.people import list_reading, roll_import
from staffroom.domain.people.queries import pupils
from staffroom.domain.people.register import staff_member
from tests.builders import ROLL, STAFF, added, bring_in, choose
from tests.workbooks import workbook


NEW = "P004,,Ada,,Birch,,2014-01-02,7,7A\n"
PAGE = "/northgate/people"


@pytest.fixture
def office(cast, sign_in):
    return sign_in(cast.office)


def words_of(answer) -> str:
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def test_an_import_says_who_when_which_file_and_what_it_changed(cast, at, office):
    import_id = bring_in("roll", ROLL + NEW, by=cast.office, at=at, name="pupils.csv")
    words = words_of(office.get(f"{PAGE}/imports/{import_id}/"))
    for said in ("Nell Sykes", "today 12:00", "pupils.csv", "text with commas, UTF-8", "Ada Birch",
                 "“dob” as date of birth"):  # fmt: skip
        assert said in words, said
    assert re.search(r"(?:[0-9a-f]{8} ){7}[0-9a-f]{8}", words)
    assert "Ada Birch" in words_of(office.get(f"{PAGE}/imports/{import_id}/new/"))
    assert "pupils.csv" in words_of(office.get(f"{PAGE}/imports/"))
    assert "pupils.csv" not in words_of(office.get(f"{PAGE}/imports/?kind=staff"))


def test_of_a_roll_the_school_officer_sees_figures_and_no_names(cast, at, sign_in):
    roll = bring_in("roll", ROLL + NEW, by=cast.office, at=at)
    staff = STAFF.format(domain="northgate.example").replace("Cleaner", "Cook")
    listed = bring_in("staff", staff, by=cast.office, at=at)
    officer = sign_in(cast.officer)
    for address in (f"{PAGE}/imports/{roll}/", f"{PAGE}/imports/{roll}/new/"):
        assert officer.get(address).status_code == 403
    assert "Cleaner → Cook" in words_of(officer.get(f"{PAGE}/imports/{listed}/"))
    words = officer.get(f"{PAGE}/imports/").content.decode()
    assert f"/imports/{listed}/" in words
    assert f"/imports/{roll}/" not in words


def test_a_preview_is_no_page_to_look_back_at_and_an_import_no_preview(cast, at, office):
    import_id = choose("roll", ROLL + NEW, by=cast.office, at=at)
    assert office.get(f"{PAGE}/imports/{import_id}/").status_code == 404
    office.post(f"{PAGE}/lists/{import_id}/", {"once": "k"})
    assert office.get(f"{PAGE}/lists/{import_id}/").status_code == 404
    assert office.get(f"{PAGE}/imports/{import_id}/").status_code == 200


@pytest.mark.parametrize("what", ["unchanged", "nothing", "rows"])
def test_a_kind_of_change_that_there_is_not_is_no_page(cast, at, office, what):
    import_id = bring_in("roll", ROLL + NEW, by=cast.office, at=at)
    assert office.get(f"{PAGE}/imports/{import_id}/{what}/").status_code == 404


def test_all_of_many_are_shown_page_by_page(cast, at, office):
    rows = "".join(
        f"N{n},,Ada,,Birch{chr(97 + n % 26)}{chr(97 + n // 26)},,,7,7A\n" for n in range(150)
    )
    import_id = choose("roll", ROLL + rows, by=cast.office, at=at)
    first = office.get(f"{PAGE}/lists/{import_id}/").content.decode()
    assert first.count('class="title"') == 20
    page = office.get(f"{PAGE}/lists/{import_id}/new/?page=2").content.decode()
    assert page.count('class="title"') == 50
    assert "101 to 150 of 150" in page


def test_a_large_file_shows_how_far_it_is_and_looks_again_by_itself(cast, at, office, monkeypatch):
    monkeypatch.setattr(roll_import, "AT_ONCE", 1)
    import_id = choose("roll", ROLL + NEW, by=cast.office, at=at)
    answer = office.get(f"{PAGE}/lists/{import_id}/")
    assert re.search(r"0 of \d lines read", words_of(answer))
    assert '<meta http-equiv="refresh"' in answer.content.decode()
    list_reading.read_on(now=lambda: at, on=at.date())
    assert "What this roll would change" in words_of(office.get(f"{PAGE}/lists/{import_id}/"))


def test_of_several_sheets_the_page_asks_which_and_goes_on_with_it(cast, at, office):
    header = ("Student ID", "First Name", "Last Name", "Year")
    sheets = {"Now": [header, ("N1", "Ada", "Birch", 7)], "Old": [header, ("L1", "Bo", "Ash", 11)]}
    import_id = choose("roll", workbook(sheets), by=cast.office, at=at, name="pupils.xlsx")
    words = words_of(office.get(f"{PAGE}/lists/{import_id}/"))
    assert "Which one is the list?" in words
    assert (
        office.post(f"{PAGE}/lists/{import_id}/part/", {"part": "", "once": "a"}).status_code == 422
    )
    answer = office.post(f"{PAGE}/lists/{import_id}/part/", {"part": "Now", "once": "b"})
    assert answer.status_code == 302
    assert "Ada Birch" in words_of(office.get(answer.headers["Location"]))


def test_rejected_lines_are_left_out_only_when_it_is_said(cast, at, office):
    import_id = choose("roll", ROLL + NEW + "P9,,Bo,,Ash,,31/02/2014,7,7A\n", by=cast.office, at=at)
    page = f"{PAGE}/lists/{import_id}/"
    assert "1 line of the file cannot be used" in words_of(office.get(page))
    assert office.post(page, {"once": "a"}).status_code == 422
    assert office.post(page, {"once": "b", "lines": "meant"}).status_code == 302
    assert len(pupils(cast.school.id)) == 4


def test_the_headteacher_sets_the_share_that_asks_again(cast, at, office, sign_in):
    head = sign_in(cast.headteacher)
    assert head.post(f"{PAGE}/lists/share/", {"percent": "40", "once": "a"}).status_code == 302
    assert "more than 40 % of those" in words_of(office.get(f"{PAGE}/lists/"))
    import_id = choose("roll", ROLL.replace("P003,,Zoë", "P009,,Ines"), by=cast.office, at=at)
    assert "leavers" not in office.get(f"{PAGE}/lists/{import_id}/").content.decode()
    for wrong in ("101", "-1", "many", ""):
        answer = head.post(f"{PAGE}/lists/share/", {"percent": wrong, "once": "b"})
        assert answer.status_code == 422, wrong
    assert office.post(f"{PAGE}/lists/share/", {"percent": "0", "once": "c"}).status_code == 403


def test_what_is_larger_than_the_largest_list_is_refused_unread(office):
    answer = office.post(f"{PAGE}/lists/", {"kind": "roll"}, CONTENT_LENGTH=str(200 * 1024 * 1024))
    assert answer.status_code == 413
    assert "It has 200 MB, and a list has 64 MB at most." in answer.content.decode()


# --- People kept by hand --------------------------------------------------------------------------


def test_somebody_is_added_by_hand_and_found_by_their_category(cast, at, office):
    form = {"category": "contractor", "first": "Una", "last": "Pool", "brought_by": "Pool & Co",
            "starts": "2026-09-01", "once": "a"}  # fmt: skip
    answer = office.post(f"{PAGE}/add/", form)
    assert answer.headers["Location"] == f"{PAGE}/person/H1/"
    words = words_of(office.get(f"{PAGE}/person/H1/"))
    for said in ("Una Pool", "Contractor", "Pool &amp; Co", "1 September", "no list ends them"):
        assert said in words, said
    assert "Una Pool" in words_of(office.get(f"{PAGE}/?category=contractor"))
    assert "Una Pool" not in words_of(office.get(f"{PAGE}/?category=governor"))


def test_somebody_of_a_listed_name_is_added_once_it_is_another_person(office):
    form = {"category": "volunteer", "first": "Tobias", "last": "Quill", "once": "a"}
    answer = office.post(f"{PAGE}/add/", form)
    assert answer.status_code == 422
    assert "another person of the same name" in answer.content.decode()
    assert office.post(f"{PAGE}/add/", form | {"another": "on", "once": "b"}).status_code == 302


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"category": ""}, "Choose a category."),
        ({"category": "wizard"}, "wizard"),
        ({"first": ""}, "Write the first name."),
        ({"last": "x" * 300}, "200"),
        ({"email": "nobody"}, "no e-mail address"),
        ({"starts": "31/02/2026"}, "date"),
        ({"starts": "2026-09-02", "ends": "2026-09-01"}, "before the first"),
        ({"line_manager": "Dr Who"}, "nobody else on the register"),
    ],
)
def test_what_cannot_be_kept_is_said_and_what_was_typed_is_shown_again(office, wrong, says):
    form = {"category": "volunteer", "first": "Hal", "last": "Moss", "role": "Reads", "once": "a"}
    answer = office.post(f"{PAGE}/add/", form | wrong)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert 'value="Reads"' in answer.content.decode()


def test_of_somebody_on_the_list_a_few_things_alone_are_asked(cast, at, office):
    page = office.get(f"{PAGE}/change/S02/").content.decode()
    assert 'name="category"' in page and 'name="line_manager"' in page
    assert 'name="first"' not in page and 'name="email"' not in page
    form = {"category": "associate", "line_manager": "Edith Marlowe", "first": "X", "once": "a"}
    assert office.post(f"{PAGE}/change/S02/", form).status_code == 302
    found = staff_member(cast.school.id, "S02", on=at.date())
    assert (found.first, found.category, found.line_manager) == (
        "Tobias",
        "associate",
        "Edith Marlowe",
    )


def test_whoever_left_is_shown_among_those_who_have_and_brought_back(cast, at, office):
    number = added(cast, "Una", "Pool", at=at)
    office.post(f"{PAGE}/end/{number}/", {"last_day": "2026-11-11", "once": "a"})
    assert "Una Pool" in words_of(office.get(f"{PAGE}/?show=left"))
    assert "Left the register" in words_of(office.get(f"{PAGE}/person/{number}/"))
    office.post(f"{PAGE}/bring-back/{number}/", {"once": "b"})
    assert "Una Pool" in words_of(office.get(f"{PAGE}/"))


def test_a_last_day_that_is_no_day_changes_nothing(cast, at, office):
    number = added(cast, "Una", "Pool", at=at)
    answer = office.post(f"{PAGE}/end/{number}/", {"last_day": "soon", "once": "a"}, follow=True)
    assert "Nothing was changed" in answer.content.decode()
    assert staff_member(cast.school.id, number, on=at.date()).ends is None
