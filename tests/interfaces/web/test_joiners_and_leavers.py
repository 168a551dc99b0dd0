"""The pages of joiners and leavers: a list worked through in a browser, without scripts."""

from __future__ import annotations

import re

import pytest

from staffroom.domain.people.operations import tie_to_register
from staffroom.domain.staffing.models import Answer
from staffroom.domain.staffing.queries import open_passages
from staffroom.domain.staffing.steps import Way
from staffroom.journeys.standing_tasks import keep_standing
from tests.builders import STAFF, bring_in


PAGE = "/northgate/people/joiners-and-leavers/"


@pytest.fixture
def leaving(cast, at, sign_in) -> str:
    """The teacher's list, opened by the office on its page; its address."""
    keep_standing(cast.school.id, at=at)
    tie_to_register(user_id=cast.teacher.id, staff_id="S02", by=cast.headteacher, at=at)
    asked = {"person": "S02", "last_day": "2026-12-18", "once": "a"}
    return sign_in(cast.office).post(f"{PAGE}leaving/", asked)["Location"]


def main(page) -> str:
    return page.content.decode().split("<main")[1]


def test_a_leaver_from_the_first_word_to_their_own(cast, leaving, sign_in):
    office, teacher = sign_in(cast.office), sign_in(cast.teacher)
    page = main(office.get(leaving))
    assert "Mr Tobias Quill leaves" in page
    assert "Friday 18 December" in page
    assert "They are member of staff until 18 December 2026, then no more." in page
    assert "Mr Tobias Quill" in main(office.get(PAGE))
    home = teacher.get("/northgate/").content.decode()
    (path,) = set(re.findall(r"/northgate/people/undertaking/[0-9a-f-]+/", home))
    words = main(teacher.get(path))
    seen = re.search(r'name="seen" value="(\w+)"', words)
    assert seen
    said = teacher.post(path, {"seen": seen[1], "once": "b"}, follow=True).content.decode()
    assert "Thank you." in said
    page = main(office.get(leaving))
    assert "Tobias Quill, on their own page" in page
    assert "I do not contact its pupils through my personal social media" in page
    assert teacher.get(leaving).status_code == 403


def test_what_was_typed_comes_back_with_what_was_wrong(cast, leaving, sign_in):
    office = sign_in(cast.office)
    given = {"step": "undertaking", "done": "no", "how": "exit interview", "note": " ", "once": "b"}
    page = office.post(f"{leaving}answer/", given)
    assert page.status_code == 422
    assert "There is no note." in main(page)
    assert '<option value="exit interview" selected>' in main(page)
    given |= {"note": "x" * 301}
    page = office.post(f"{leaving}answer/", given)
    assert "at most" in main(page)
    assert "x" * 301 in main(page)
    assert not Answer.objects.exists()


@pytest.mark.parametrize(
    "given",
    [{}, {"step": "teleport", "done": "yes"}, {"step": "things"}, {"step": "told", "done": "yes"}],
)
def test_what_is_no_answer_is_refused_with_the_page(cast, leaving, sign_in, given):
    page = sign_in(cast.office).post(f"{leaving}answer/", given | {"once": "b"})
    assert page.status_code == 422
    assert not Answer.objects.exists()


def test_a_tick_a_refusal_and_a_letter(cast, leaving, sign_in):
    office = sign_in(cast.office)
    for number, given in enumerate(
        (
            {"step": "things", "done": "yes"},
            {"step": "undertaking", "done": "no", "how": "letter", "note": "Would not sign."},
        )
    ):
        page = office.post(f"{leaving}answer/", given | {"once": f"b{number}"}, follow=True)
    assert "Refused" in main(page)
    assert "“Would not sign.”" in main(page)
    assert "Take the tick back" in main(page)


def test_they_stay_and_the_list_is_among_the_closed(cast, leaving, sign_in):
    office = sign_in(cast.office)
    page = office.post(f"{leaving}stays/", {"once": "b"}, follow=True)
    assert "This list is closed: They stay after all." in main(page)
    assert "Mr Tobias Quill" in main(office.get(f"{PAGE}?show=done"))
    assert office.post(f"{leaving}answer/", {"step": "things", "done": "yes"}).status_code == 409


def test_a_joiner_and_their_line_manager(cast, at, sign_in):
    keep_standing(cast.school.id, at=at)
    new = STAFF + "S06,,Ida,<b>Bold</b>,Teacher,teaching,bold@{domain}\n"
    bring_in("staff", new.format(domain="northgate.example"), by=cast.office, at=at)
    keep_standing(cast.school.id, at=at)
    (card,) = [card for card in open_passages(cast.school.id) if card.way is Way.JOINS]
    office, manager = sign_in(cast.office), sign_in(cast.line_manager)
    path = f"{PAGE}{card.id}/"
    assert manager.get(path).status_code == 403
    page = office.post(f"{path}manager/", {"person": "nobody", "once": "a"}, follow=True)
    assert "nobody who is a line manager here now" in page.content.decode()
    office.post(f"{path}manager/", {"person": cast.line_manager.id, "once": "b"})
    page = main(manager.get(path))
    assert "&lt;b&gt;Bold" in page
    assert "They gave it" not in page
    said = manager.post(f"{path}answer/", {"step": "check-up", "done": "yes", "once": "c"})
    assert said.status_code == 302


def test_a_day_that_is_none_is_said_beside_its_field(cast, at, sign_in):
    office = sign_in(cast.office)
    for given in (
        {},
        {"person": "S02", "last_day": "2020-01-01"},
        {"person": "S02", "last_day": "x"},
    ):
        assert office.post(f"{PAGE}leaving/", given | {"once": "a"}).status_code == 422
    page = main(office.post(f"{PAGE}leaving/", {"person": "S02", "last_day": "2020-01-01"}))
    assert "The last day is today or a day of the next twelve months." in page


def test_ending_access_by_hand_leads_to_a_list(cast, at, sign_in):
    tie_to_register(user_id=cast.teacher.id, staff_id="S02", by=cast.headteacher, at=at)
    head = sign_in(cast.headteacher)
    head.post("/northgate/people/end-access/S02/", {"once": "a"})
    assert "Mr Tobias Quill" in main(head.get(PAGE))
