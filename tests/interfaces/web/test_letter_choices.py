"""When Staffroom writes: chosen on one's page, by the link in a letter, or stopped with one press."""

from __future__ import annotations

import pytest
from django.test import Client

from staffroom.domain.audit.queries import entries
from staffroom.domain.tasks.kinds import Topic
from staffroom.domain.tasks.queries import choice
from staffroom.journeys.letter_links import link_of
from tests.builders import NOON
from tests.interfaces.web.every_address import CHOICES, things_of


PAGE = "/northgate/tasks/letters/"
STOP = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
def link(cast, at) -> str:
    things_of(cast, at=at)
    return link_of(cast.lead.id, cast.school.id)


def of_lead(cast):
    return choice(cast.lead.id, cast.school.id)


def test_what_is_chosen_is_kept_and_shown(cast, sign_in):
    lead = sign_in(cast.lead)
    assert "lead@northgate.example" in lead.get(PAGE).content.decode()
    said = lead.post(PAGE, CHOICES, follow=True).content.decode()
    assert "The next letter goes by it." in said
    kept = of_lead(cast)
    assert set(kept.how.values()) == {"daily"}
    assert (kept.hour, kept.quiet, kept.school_days) == (8, (18, 7), False)
    assert kept.stages == {"day", "due"}
    assert said.count('<option value="daily" selected>') == len(Topic)


@pytest.mark.parametrize(
    "wrong",
    [
        {"how_posts": "hourly"},
        {"hour": "25"},
        {"hour": ""},
        {"quiet_from": "7"},
        {"stages": ["sometimes"]},
    ],
)
def test_what_is_no_choice_is_refused_and_nothing_kept(cast, sign_in, wrong):
    answer = sign_in(cast.lead).post(PAGE, CHOICES | wrong)
    assert answer.status_code == 422
    assert of_lead(cast).hour == 7


def test_by_the_link_of_a_letter_one_chooses_without_signing_in(cast, link):
    stranger = Client()
    page = stranger.get(link)
    assert page.status_code == 200
    assert "no-store" in page.headers["Cache-Control"]
    assert "Ingrid" not in page.content.decode()
    assert "Decide" not in page.content.decode()
    assert stranger.post(link, CHOICES).status_code == 200
    assert of_lead(cast).hour == 8
    assert stranger.get("/northgate/tasks/").status_code == 302


def test_one_press_in_a_mail_program_stops_letters_and_the_page_brings_them_back(
    cast, sign_in, link
):
    program = Client(enforce_csrf_checks=True)
    assert program.post(f"{link}stop/", STOP).status_code == 200
    assert set(of_lead(cast).how.values()) == {"off"}
    sign_in(cast.lead).post(PAGE, CHOICES)
    assert set(of_lead(cast).how.values()) == {"daily"}


def test_pressed_again_it_is_told_once(cast, link):
    for _ in range(3):
        Client().post(f"{link}stop/", STOP)
        Client().post(link, CHOICES)
        Client().post(link, CHOICES)
    told = [line.verb for line in entries(by=cast.headteacher)]
    assert (told.count("letters stopped"), told.count("letters chosen")) == (3, 3)


def test_a_scanner_that_only_looks_or_posts_something_else_stops_nothing(cast, link):
    assert Client().get(f"{link}stop/").status_code == 405
    assert Client().post(f"{link}stop/", {}).status_code == 404
    assert set(of_lead(cast).how.values()) != {"off"}


def test_links_end_when_their_person_says_so(cast, sign_in, link):
    said = sign_in(cast.lead).post(f"{PAGE}end-links/", {"once": "a"}, follow=True)
    assert "lead nowhere now" in said.content.decode()
    gone = Client().get(link)
    assert gone.status_code == 404
    assert "This link has ended" in gone.content.decode()
    assert Client().post(f"{link}stop/", STOP).status_code == 404


@pytest.mark.parametrize("token", ["x", "WyJhIl0:1xW1qZ:abc", "%00", "a" * 900])
def test_a_made_up_link_answers_as_one_that_has_ended(cast, at, token):
    assert Client().get(f"/mail/{token}/").status_code == 404
    assert NOON
