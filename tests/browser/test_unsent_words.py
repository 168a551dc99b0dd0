"""Words that were typed and not sent: no lost cookie, session or page in between takes them."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest

from tests.browser.conftest import DESK, PHONE


CHECK = "/tynebank/check/"
WORDS = "Our walk along the Tyne was windy and long."
SEND = "Send for approval"
COOKIES = {"the page's cookie": "csrf", "the session": "session"}


def typed(somebody, words: str = WORDS, size: tuple[int, int] = DESK):
    """A teacher who has typed these words and a note, and looked at what is said of them."""
    teacher = somebody("tynebank/teacher", size)
    page = teacher.go(CHECK)
    page.locator("#text").fill(words)
    page.locator("#note").fill("Before Friday, please.")
    page.locator("#marked .copy").wait_for()
    return teacher


def lose(page, cookie: str) -> None:
    page.context.clear_cookies(name=cookie)


@pytest.mark.parametrize("lost", COOKIES)
def test_words_of_a_lost_send_are_there_after_another_page(somebody, lost):
    teacher = typed(somebody)
    page = teacher.page
    lose(page, COOKIES[lost])
    page.get_by_role("button", name=SEND).click()
    page.locator("#text").wait_for(state="detached")
    teacher.be("tynebank/teacher")
    teacher.go("/tynebank/policy/")
    teacher.go(CHECK)
    assert page.locator("#text").input_value() == WORDS
    assert page.locator("#note").input_value() == "Before Friday, please."
    page.get_by_text("These are the words you had not sent.").wait_for()
    page.locator("#marked .copy").wait_for()


def test_words_that_were_sent_are_not_offered_again(somebody):
    teacher = typed(somebody)
    page = teacher.page
    page.get_by_role("button", name=SEND).click()
    page.get_by_text("Sent for approval. You will hear").wait_for()
    teacher.go(CHECK)
    assert page.locator("#text").input_value() == ""
    assert WORDS not in page.evaluate("JSON.stringify({...sessionStorage})")


def test_the_page_of_a_stale_form_leads_back_to_the_words(somebody):
    teacher = typed(somebody, size=PHONE)
    page = teacher.page
    lose(page, "csrf")
    page.get_by_role("button", name=SEND).click()
    page.get_by_role("heading", name="Please send it again").wait_for()
    teacher.look()
    page.get_by_role("link", name="Back to your words").click()
    page.get_by_text("These are the words you had not sent.").wait_for()
    assert page.locator("#text").input_value() == WORDS
    page.get_by_role("button", name=SEND).click()
    page.get_by_text("Sent for approval. You will hear").wait_for()
    teacher.go(CHECK)
    assert page.locator("#text").input_value() == ""


def test_new_words_of_a_post_come_back_too_and_can_be_taken_off(somebody):
    teacher = typed(somebody)
    page = teacher.page
    page.get_by_role("button", name="Save draft").click()
    page.wait_for_url(re.compile(r"/posts/[0-9a-f-]+/"))
    page.get_by_role("link", name="Go on writing").click()
    page.locator("#text").fill(WORDS + " And wet.")
    lose(page, "session")
    page.get_by_role("button", name="Save draft").click()
    page.get_by_role("heading", name="Sign in").wait_for()
    back = unquote(re.search(r"next=([^&]+)", page.url)[1])
    teacher.be("tynebank/teacher")
    teacher.go(CHECK)
    assert page.locator("#text").input_value() == ""
    teacher.go(back)
    assert page.locator("#text").input_value() == WORDS + " And wet."
    page.get_by_role("button", name="Take the ones from before").click()
    assert page.locator("#text").input_value() == WORDS


@pytest.mark.parametrize("private", [False, True])
def test_whoever_is_signed_out_while_typing_is_told_and_comes_back(somebody, private):
    teacher = typed(somebody, size=PHONE)
    page = teacher.page
    if private:
        page.locator("[name=speaker][value=own]").check()
    lose(page, "session")
    page.locator("#text").press_sequentially(" And wet.")
    page.get_by_text("You are signed out.").wait_for()
    assert page.get_by_text("copy them first").is_visible() is private
    teacher.look()
    page.locator(".trouble a").click()
    page.get_by_role("heading", name="Sign in").wait_for()
    assert page.url.endswith("?next=%2Ftynebank%2Fcheck%2F")
    teacher.be("tynebank/teacher")
    teacher.go(CHECK)
    assert page.locator("#text").input_value() == ("" if private else WORDS + " And wet.")
