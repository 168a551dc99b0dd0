"""Somebody leaves, in a real browser: the list is opened, worked through and sound to look at."""

from __future__ import annotations

import pytest

from tests.browser.test_every_page import VIEWS


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
