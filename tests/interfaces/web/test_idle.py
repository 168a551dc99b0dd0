"""A session that shows personal data ends when nothing was asked for in a long while, and no other does."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from staffroom.domain.sign_in.models import Session
from tests.builders import NOON
from tests.signed_in import signed_in


PEOPLE = "/northgate/people/"
MARGIN = "/northgate/check/margin/"


@pytest.fixture
def clock(monkeypatch):
    """Let so many minutes have passed since noon."""

    def passed(minutes: int) -> None:
        later = NOON + timedelta(minutes=minutes)
        monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: later)

    return passed


@pytest.fixture
def office(cast, at) -> Client:
    return signed_in(Client(), cast.user(cast.office))


def is_out(browser: Client, path: str = PEOPLE) -> bool:
    answer = browser.get(path)
    return answer.status_code == 302 and answer.url.startswith("/account/sign-in/?idle=1")


@pytest.mark.parametrize(("minutes", "out"), [(119, False), (120, False), (121, True), (400, True)])
def test_after_two_hours_the_office_signs_in_again(office, clock, minutes, out):
    clock(minutes)
    assert is_out(office) is out
    assert Session.objects.exists() is not out


def test_the_page_that_was_asked_for_is_shown_after_signing_in(office, clock):
    clock(121)
    answer = office.get(f"{PEOPLE}?q=fell")
    assert answer.url.endswith("&next=%2Fnorthgate%2Fpeople%2F%3Fq%3Dfell")
    page = Client().get(answer.url).content.decode()
    assert "nothing was asked for in a long while" in page
    assert 'value="/northgate/people/?q=fell"' in page


def test_a_form_sent_when_idle_does_nothing(cast, at, clock):
    browser = signed_in(Client(), cast.user(cast.headteacher))
    clock(121)
    answer = browser.post("/northgate/people/stand-in/", {"case": "applicant", "once": "a"})
    assert answer.url == "/account/sign-in/?idle=1"


def test_whoever_works_on_stays(office, clock):
    for minutes in range(60, 500, 60):
        clock(minutes)
        assert office.get(PEOPLE).status_code == 200


def test_who_sees_no_personal_data_is_not_asked(cast, at, clock):
    teacher = signed_in(Client(), cast.user(cast.teacher))
    clock(400)
    assert teacher.get("/northgate/").status_code == 200


def test_no_other_page_takes_an_idle_session_up_again(office, clock):
    clock(121)
    office.get("/")
    assert is_out(office)


def test_checking_a_post_is_being_at_work_and_leaves_nothing_on_the_server(office, clock):
    [row] = Session.objects.all()
    for minutes in range(30, 300, 30):
        clock(minutes)
        office.post(MARGIN, {"text": "Hello.", "speaker": "own"})
        row.refresh_from_db()
        assert row.seen_at == NOON
    clock(299)
    assert office.get(PEOPLE).status_code == 200


def test_what_says_so_is_good_for_its_own_session_and_time(cast, office, clock):
    clock(100)
    office.post(MARGIN, {"text": "Hello.", "speaker": "own"})
    kept = office.cookies["at-work"]
    assert kept["httponly"] and kept["samesite"] == "Lax" and not kept["max-age"]
    clock(0)
    other = signed_in(Client(), cast.user(cast.headteacher))
    clock(150)
    for false in (kept.value, "nonsense", kept.value[:-2] + "zz"):
        other.cookies["at-work"] = false
    assert is_out(other)
    clock(221)
    assert is_out(office)


def test_another_number_of_minutes(office, clock, settings):
    settings.IDLE_MINUTES = 15
    clock(16)
    assert is_out(office)


def test_the_page_of_ones_account_says_so(cast, at, office, clock, settings):
    teacher = signed_in(Client(), cast.user(cast.teacher))
    says = "after 2 hours in which nothing was asked for"
    assert says in office.get("/northgate/account/").content.decode()
    assert says not in teacher.get("/northgate/account/").content.decode()
    clock(0)
    again = signed_in(Client(), cast.user(cast.office))
    clock(110)
    assert "idle: whoever" not in again.get("/northgate/account/").content.decode()
    clock(130)
    assert "idle: whoever goes on there" in again.get("/northgate/account/").content.decode()
    settings.IDLE_MINUTES = 90
    assert "after 90 minutes" in again.get("/northgate/account/").content.decode()
