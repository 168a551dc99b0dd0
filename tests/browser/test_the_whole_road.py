"""The whole road in a real browser: a teacher's draft, an approver, the archive, the sign-off."""

from __future__ import annotations

import re

import pytest

from tests.browser.conftest import DESK, PHONE


PUPIL = "Well done to {name} for the solo. Text me on 07700 900123."


@pytest.fixture(scope="module")
def a_pupil(demo) -> str:
    """The full name of a pupil of the demo's roll."""
    from datetime import date  # noqa: PLC0415

    from staffroom.interfaces.demo.school_roll import pupils  # noqa: PLC0415

    row = pupils(school="tynebank", count=900, on=date(2026, 9, 1))[0]
    return f"{row['first']} {row['last']}"


def test_findings_appear_as_one_types_and_one_tap_mends(somebody, a_pupil):
    teacher = somebody("tynebank/teacher", PHONE, "dark")
    page = teacher.go("/tynebank/check/")
    page.locator("#text").press_sequentially(PUPIL.format(name=a_pupil), delay=5)
    page.locator("#marked mark.hold").nth(1).wait_for()
    assert page.locator("#marked mark.hold").first.inner_text().startswith(a_pupil)
    teacher.look("check-phone-dark")
    page.locator("#marked button[name=mend]").first.click()
    page.wait_for_function("n => !document.querySelector('#text').value.includes(n)", arg=a_pupil)
    page.locator("#marked mark.hold").nth(1).wait_for(state="detached")
    teacher.look()


def test_a_post_goes_from_draft_to_the_archive(somebody, a_pupil):
    teacher = somebody("tynebank/teacher", DESK)
    page = teacher.go("/tynebank/check/")
    text = f"Our field trip was wet and wonderful. Ask {a_pupil} about the newt. #rivers"
    page.locator("#text").fill(text)
    page.locator("#marked mark.hold").first.wait_for()
    teacher.look("check-desk-light")
    page.get_by_role("button", name="Send for approval").click()
    page.wait_for_url(re.compile(r"/posts/[0-9a-f-]+/"))
    address = page.url
    teacher.look()

    lead = somebody("tynebank/site_lead", DESK)
    page = lead.page
    page.goto(address)
    lead.look("decide-desk-light")
    page.locator("[name^=let-]").first.fill("The family has asked us to name them.")
    page.locator("[name=move][value=approve]").check()
    page.get_by_role("button", name="Record the decision").click()
    page.get_by_text("Recorded: approved.").wait_for()
    lead.look()

    page = teacher.page
    page.goto(address)
    page.locator("[name=address]").fill("https://example.org/not-there")
    page.locator("form[action$='posted/'] button[type=submit]").click()
    page.get_by_text("not the address of a post on X").first.wait_for()
    assert page.locator("[name=address]").input_value() == "https://example.org/not-there"
    teacher.look()
    page.locator("[name=address]").fill("https://x.com/tynebankhigh/status/42")
    page.locator("form[action$='posted/'] button[type=submit]").click()
    page.get_by_text("It is in the archive now.").wait_for()
    page.locator("a[href*='/archive/']").last.click()
    page.wait_for_url(re.compile(r"/archive/[0-9a-f-]+/"))
    teacher.look("archived-desk-light")


def test_the_headteacher_reviews_a_term_with_the_keyboard_and_signs_off(somebody):
    head = somebody("alder-vale/headteacher", DESK)
    page = head.go("/alder-vale/review/")
    head.look("reviews-desk-light")
    page.get_by_role("link", name=re.compile("Autumn 2026")).first.click()
    page.wait_for_url(re.compile(r"/review/\d+/"))
    head.look("review-desk-light")
    before = page.locator(".progress").first.inner_text()
    page.keyboard.press("j")
    page.keyboard.press("1")
    page.wait_for_load_state()
    page.wait_for_function("t => document.querySelector('.progress').innerText !== t", arg=before)
    note = page.locator("form.judge textarea").first
    note.fill("Written and not kept.")
    page.locator("#known").check()
    page.locator("#sign-off button[type=submit]").click()
    page.get_by_text("is not kept yet").wait_for()
    note.fill("")
    page.locator("#sign-off button[type=submit]").click()
    page.wait_for_url(re.compile(r"/record/"))
    page.get_by_text("not looked at").first.wait_for()
    head.look("record-desk-light")


def test_ctrl_and_enter_keep_a_judgement_from_its_note(somebody):
    head = somebody("tynebank/headteacher", DESK)
    page = head.go("/tynebank/review/")
    page.get_by_role("link", name=re.compile("Autumn 2026")).first.click()
    page.wait_for_url(re.compile(r"/review/\d+/"))
    page.keyboard.press("j")
    page.keyboard.press("2")
    page.keyboard.type("Say which year it was.")
    with page.expect_navigation():
        page.keyboard.press("Control+Enter")
    page.get_by_role("link", name=re.compile("Needs change")).click()
    page.get_by_text("“Say which year it was.”").first.wait_for()


def test_it_works_without_javascript(somebody, a_pupil):
    teacher = somebody("tynebank/teacher", PHONE, "light", java_script_enabled=False)
    page = teacher.go("/tynebank/check/")
    page.locator("#text").fill(PUPIL.format(name=a_pupil))
    page.get_by_role("button", name="Check", exact=True).click()
    assert page.locator("#marked mark.hold").count() >= 2
    page.locator("#marked button[name=mend]").first.click()
    assert a_pupil not in page.locator("#text").input_value()
    page.get_by_role("button", name="Save draft").click()
    page.wait_for_url(re.compile(r"/posts/[0-9a-f-]+/"))
    assert "Saved as a draft" in page.content()


def test_the_private_check_stores_nothing_and_says_so(somebody, a_pupil):
    teacher = somebody("tynebank/teacher", PHONE)
    page = teacher.go("/tynebank/check/")
    page.locator("[name=speaker][value=own]").check()
    page.locator("#text").fill(PUPIL.format(name=a_pupil))
    page.locator("#marked mark.hold").first.wait_for()
    assert page.get_by_text("Nothing is stored. Nobody sees this.").is_visible()
    assert not page.get_by_role("button", name="Send for approval").is_visible()
    kept = page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])")
    assert a_pupil not in kept
    teacher.look("check-private-phone-light")


def test_the_keyboard_alone_reaches_everything_on_the_check_page(somebody):
    teacher = somebody("tynebank/teacher", DESK)
    page = teacher.go("/tynebank/check/")
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate("document.activeElement.name || document.activeElement.href || ''")
        )
    assert {"text", "speaker", "act"} <= set(reached)
    assert any(str(one).endswith("#main") for one in reached)
