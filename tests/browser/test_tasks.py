"""What needs somebody: handed over on a phone without scripts, reached with the keyboard alone."""

from __future__ import annotations

import re

from tests.browser.conftest import DESK, PHONE


def test_a_task_is_handed_over_and_taken_on_without_javascript(somebody):
    lead = somebody("tynebank/site_lead", PHONE, java_script_enabled=False)
    page = lead.page
    page.get_by_role("link", name="Why you, hand over, put off").click()
    page.wait_for_url("**/tynebank/tasks/")
    page.get_by_role("link", name=re.compile("Hand over.*school website$")).last.click()
    page.locator("select[name=to]").select_option(index=1)
    to = page.locator("select[name=to] option:checked").inner_text()
    page.locator("[name=note]").fill("You know the subject.")
    page.get_by_role("button", name="Hand it over").click()
    page.get_by_text(f"Handed over. {to} has it").wait_for()
    page.goto(f"{lead.address}/tynebank/tasks/done/")
    assert page.get_by_role("heading", name="What you have done").is_visible()


def test_a_task_is_put_off_and_refused_beyond_its_day_in_words(somebody):
    lead = somebody("tynebank/site_lead", PHONE, "dark")
    page = lead.go("/tynebank/tasks/?due=soon")
    page.get_by_role("link", name=re.compile("Hand over, put off")).first.click()
    page.locator("[name=until]").fill("2026-12-15")
    page.locator("[name=reason]").fill("The family answers then.")
    page.get_by_role("button", name="Put it off").click()
    page.get_by_text("before that day").first.wait_for()
    lead.look()
    assert page.locator("[name=reason]").input_value() == "The family answers then."
    page.locator("[name=meant]").check()
    page.get_by_role("button", name="Put it off").click()
    page.get_by_text("Put off until 15 December").wait_for()
    lead.look()
    page.goto(f"{lead.address}/tynebank/tasks/?due=put+off")
    page.get_by_text("“The family answers then.”").wait_for()
    lead.look()


def test_the_keyboard_alone_reaches_what_needs_one(somebody):
    page = somebody("tynebank/site_lead", DESK).go("/tynebank/")
    first = page.locator(".tasks .title a").first.get_attribute("href")
    reached = []
    for _ in range(20):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.getAttribute('href') || ''"))
    assert first in reached
    page.locator(".tasks .title a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{first}")


def test_when_letters_come_is_chosen_and_a_calendar_is_made(somebody):
    teacher = somebody("tynebank/teacher", PHONE)
    page = teacher.go("/tynebank/tasks/letters/")
    page.locator("[name=how_posts]").select_option("weekly")
    page.locator("[name=school_days]").check()
    page.get_by_role("button", name="Keep this").click()
    page.get_by_text("The next letter goes by it.").wait_for()
    assert page.locator("[name=how_posts]").input_value() == "weekly"
    teacher.look()
    page.get_by_role("link", name="See due dates in your calendar").click()
    page.get_by_role("button", name="Make an address").click()
    page.locator("#address").wait_for()
    teacher.look()
    address = page.locator("#address").inner_text()
    answer = page.request.get(address)
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "BEGIN:VCALENDAR" in answer.text()
