"""Somebody leaves, in a real browser: the list is opened, worked through and sound to look at."""

from __future__ import annotations

import pytest

from tests.browser.conftest import DESK
from tests.browser.test_every_page import VIEWS


SHOWN = (DESK, "light")  # the view of which the docs have pictures
LISTS = "/tynebank/people/joiners-and-leavers/"


@pytest.mark.parametrize(("number", "view"), list(enumerate(VIEWS, 30)))
def test_a_leavers_list_is_sound(somebody, number, view):
    office = somebody("tynebank/office", *view)
    page = office.go(f"{LISTS}leaving/")
    page.get_by_label("Who leaves?").select_option(index=number)
    page.get_by_label("Their last day").fill("2026-12-18")
    page.get_by_role("button", name="They leave").click()
    page.wait_for_selector("#step-things")
    office.look()
    page.locator("#step-things").get_by_role("button", name="Done").click()
    page.get_by_role("button", name="Take the tick back").wait_for()
    step = page.locator("#step-undertaking")
    step.get_by_role("button", name="They would not").click()
    page.get_by_role("link", name="There is no note.").wait_for()
    office.look()
    width = page.locator("#step-undertaking .title").bounding_box()["width"]
    assert width > 250  # beside nothing that squeezes it
    page.get_by_role("button", name="They stay").click()
    page.get_by_text("This list is closed").wait_for()
    office.look()


@pytest.mark.parametrize("view", VIEWS[1:3])
def test_the_demo_has_somebody_joining_leaving_standing_in_and_waiting_for_a_second_person(
    somebody, view
):
    office = somebody("tynebank/office", *view)
    page = office.go(LISTS)
    office.look()
    for name in ("Entwistle", "Brotherton"):
        page.get_by_role("link", name=name).click()
        page.get_by_text("What people see to").wait_for()
        for heading in page.get_by_role("heading", name="What Staffroom sees").all():
            heading.evaluate("heading => heading.scrollIntoView()")
        office.look("leaver-desk-light" if name == "Brotherton" and view == SHOWN else "")
        page.go_back()
    manager = somebody("tynebank/line_manager", *view)
    page = manager.go("/tynebank/tasks/")
    assert page.get_by_text("Check up with somebody who joined some weeks ago").count()
    chair = somebody("tynebank/chair", *view)
    page = chair.go("/tynebank/tasks/")
    assert page.get_by_text("Agree as the second person: a role waits for two").count()
    page = chair.go("/tynebank/people/who/")
    assert page.get_by_role("button", name="Agree").is_visible()
    assert page.get_by_text("Gareth Penhale decides").is_visible()
    page.get_by_role("heading", name="Waiting for a second person").scroll_into_view_if_needed()
    chair.look("second-person-desk-light" if view == SHOWN else "")
