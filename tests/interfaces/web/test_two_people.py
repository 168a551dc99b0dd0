"""A role that takes two people, and who decides in the headteacher's place, on their pages."""

from __future__ import annotations

import pytest

from staffroom.domain.actor import Role
from staffroom.domain.people.operations import give_access
from staffroom.domain.people.queries import actors_with
from staffroom.domain.people.register import staff_lines, staff_member


WHO = "/northgate/people/who/"
PROPOSE = "/northgate/people/propose/"
STAND_IN = "/northgate/people/stand-in/"


@pytest.fixture
def listed(cast, at) -> str:
    """Somebody of the staff register who has access; their name."""
    give_access(
        staff_id="S05", roles=frozenset({Role.STAFF}), on=at.date(), by=cast.headteacher, at=at
    )
    return staff_member(cast.school.id, "S05", on=at.date()).name


def ask(client, *, once: str, **other: str):
    asked = {
        "person": "S05",
        "role": "headteacher",
        "last_day": "2027-03-31",
        "reason": "Acting while Mrs Marlowe is away.",
        "once": once,
    }
    return client.post(PROPOSE, asked | other, follow=True)


def test_the_head_asks_and_the_chair_agrees(cast, at, sign_in, listed):
    page = ask(sign_in(cast.headteacher), once="a").content.decode()
    assert "Waiting for a second person" in page
    assert "Turn it down" not in page
    chair = sign_in(cast.chair)
    page = chair.get(WHO).content.decode()
    assert "Acting while Mrs Marlowe is away." in page
    assert "1 April 2027, on which day it has ended" in page
    action = page.split("/people/proposals/")[1].split('"')[0]
    said = chair.post(
        f"/northgate/people/proposals/{action}", {"answer": "agree", "once": "b"}, follow=True
    ).content.decode()
    assert "Agreed: they have the role." in said
    heads = actors_with(cast.school.id, Role.HEADTEACHER, on=at.date())
    assert any(head.name in listed for head in heads)


def test_whoever_asked_takes_it_back_on_the_page(cast, sign_in, listed):
    head = sign_in(cast.headteacher)
    page = ask(head, once="a").content.decode()
    action = page.split("/people/proposals/")[1].split('"')[0]
    assert action.endswith("/withdraw/")
    assert "Take it back" not in sign_in(cast.chair).get(WHO).content.decode()
    address = f"/northgate/people/proposals/{action}"
    assert sign_in(cast.chair).post(address, {"once": "b"}).status_code == 403
    page = head.post(address, {"once": "c"}, follow=True).content.decode()
    assert "Nobody is asked to agree any more" in page
    assert "Waiting for a second person" not in page


def test_the_chair_asks_for_a_school_whose_head_cannot(cast, sign_in, listed):
    chair = sign_in(cast.chair)
    assert "Ask for a role that takes two people" in chair.get(WHO).content.decode()
    assert cast.chair.name not in chair.get(PROPOSE).content.decode().split("<main")[1]
    assert "Waiting for a second person" in ask(chair, once="a").content.decode()


def test_what_is_missing_is_said_beside_its_field(cast, sign_in, listed):
    head = sign_in(cast.headteacher)
    page = ask(head, once="a", person="", reason="", role="")
    assert page.status_code == 422
    words = page.content.decode()
    assert {"Choose a person.", "Choose one of the two."} <= {
        each for each in ("Choose a person.", "Choose one of the two.") if each in words
    }
    late = ask(head, once="b", last_day="2020-01-01").content.decode()
    assert "its last day is not before its first" in late


def test_nobody_sees_answers_that_are_not_theirs_to_give(cast, sign_in, listed):
    ask(sign_in(cast.headteacher), once="a")
    assert "Turn it down" not in sign_in(cast.office).get(WHO).content.decode()
    assert "Turn it down" in sign_in(cast.deputy).get(WHO).content.decode()


def test_a_stand_in_is_named(cast, sign_in):
    head = sign_in(cast.headteacher)
    assert f"{cast.deputy.name} decides, as nobody was named" in head.get(WHO).content.decode()
    named = {"case": "applicant", "person": cast.chair.id, "once": "a"}
    assert f"{cast.chair.name} decides" in head.post(STAND_IN, named, follow=True).content.decode()
    wrong = named | {"person": cast.teacher.id, "once": "b"}
    assert "Choose one of those listed" in head.post(STAND_IN, wrong, follow=True).content.decode()
    assert head.post(STAND_IN, named | {"case": "king", "once": "c"}).status_code == 404


def test_access_is_given_for_some_days(cast, at, sign_in):
    head = sign_in(cast.headteacher)
    dated = {"roles": ["site_lead"], "starts": "2027-01-05", "last_day": "2027-01-09", "once": "a"}
    head.post("/northgate/people/access/S05/", dated, follow=True)
    lines = {line.staff_id: line for line in staff_lines(cast.school.id, on=at.date())}
    assert lines["S05"].roles == ()
    late = at.date().replace(year=2027, month=1, day=9)
    lines = {line.staff_id: line for line in staff_lines(cast.school.id, on=late)}
    assert lines["S05"].roles == (Role.SITE_LEAD,)
