"""The calendar by its secret address: what it shows, to whom, and nothing to anybody else."""

from __future__ import annotations

from datetime import date

import icalendar
import pytest
from django.core.cache import cache
from django.test import Client

from staffroom.domain.people.models import Grant
from staffroom.domain.tasks.models import CalendarFeed
from staffroom.interfaces.web.tasks import calendar
from tests.builders import sent
from tests.interfaces.web.rows import holding


PAGE = "/northgate/tasks/calendar/"


@pytest.fixture(autouse=True)
def counted_anew(db):
    cache.clear()


@pytest.fixture
def address(cast, at, sign_in) -> str:
    """The path of the site lead's calendar."""
    sent(cast, "Well done to Amelia Harcastle.", at=at)
    words = sign_in(cast.lead).post(PAGE).content.decode()
    start = words.index("/calendar/")
    return words[start : words.index(".ics", start) + 4]


def events(answer) -> dict[str, icalendar.Event]:
    made = icalendar.Calendar.from_ical(answer.content)
    return {str(event["SUMMARY"]): event for event in made.walk("VEVENT")}


def test_it_holds_ones_due_dates_and_the_schools_reviews(cast, address):
    answer = Client().get(address)
    found = events(answer)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert "no-store" in answer.headers["Cache-Control"]
    assert set(found) == {
        "Decide on a post for Northgate School on X",
        "Review of Summer 2026 to be signed off by today",
        "Review of Autumn 2026 to be signed off by today",
    }
    decide = found["Decide on a post for Northgate School on X"]
    assert decide["DTSTART"].dt == date(2026, 11, 13)
    assert "/northgate/posts/" in decide["URL"]
    assert b"Amelia" not in answer.content
    assert b"Quill" not in answer.content


def test_the_secret_stands_in_no_table(address):
    token = address.split("/")[2]
    assert len(token) >= 40
    assert holding(token) == []


def test_a_new_address_ends_the_old_one(cast, sign_in, address):
    lead = sign_in(cast.lead)
    assert "Make a new one, and end the one you have" in lead.get(PAGE).content.decode()
    assert address not in lead.get(PAGE).content.decode()
    lead.post(PAGE)
    assert Client().get(address).status_code == 404
    assert CalendarFeed.objects.count() == 1


def test_it_can_be_ended(cast, sign_in, address):
    lead = sign_in(cast.lead)
    said = lead.post(f"{PAGE}end/", {"once": "a"}, follow=True).content.decode()
    assert "get nothing more" in said
    assert Client().get(address).status_code == 404
    again = lead.post(f"{PAGE}end/", {"once": "b"}, follow=True).content.decode()
    assert "no calendar address that could be ended" in again


def test_whoever_leaves_leaves_an_empty_address(cast, at, address):
    Grant.objects.filter(user_id=cast.lead.id).update(ends=at.date())
    assert Client().get(address).status_code == 404


def test_a_wrong_address_answers_as_any_page_that_is_not_here(cast, address):
    wrong = Client().get("/calendar/" + "x" * 43 + "/staffroom.ics")
    nowhere = Client().get("/nowhere/at/all/")
    assert (wrong.status_code, wrong.content) == (nowhere.status_code, nowhere.content)


def test_who_tries_addresses_gets_nothing_any_more_not_even_a_right_one(cast, address):
    for number in range(calendar.WRONG_TRIES):
        assert Client().get(f"/calendar/wrong-{number}/staffroom.ics").status_code == 404
    assert Client().get(address).status_code == 429
    assert Client(REMOTE_ADDR="192.0.2.7").get(address).status_code == 200


def test_one_calendar_is_not_asked_without_end(cast, address):
    for _ in range(calendar.LOOKS):
        assert Client().get(address).status_code == 200
    slow = Client().get(address)
    assert (slow.status_code, slow.headers["Retry-After"]) == (429, "3600")
