"""The first start of a real school in a real browser: the token, the profile, the roll, a check."""

from __future__ import annotations

import re
import tempfile

import pyotp

from tests.browser.conftest import PICTURES, Person, served


ROLL = (
    "pupil_id,upn,first,middle,last,known_as,dob,year,form\n"
    "0001,,Thessaly,Ann,Corwen,Tess,2012-03-04,9,9B\n"
)
BAD = ROLL + "0002,,,,Nobody,,31/02/2012,9,9B\n"


def test_a_school_is_set_up_with_a_token_and_checks_against_its_own_roll(browser):
    with (
        tempfile.TemporaryDirectory() as folder,
        served(folder, STAFFROOM_DEMO="0") as (address, printed),
    ):
        token = re.findall(r"one-time token: (\S+)", printed.read_text())[0]
        context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
        context.set_default_timeout(15_000)
        head = Person(context.new_page(), address)
        _enter_token(head, token)
        _say_which_school(head)
        _sign_in(head)
        _bring_in_the_roll(head)
        page = head.go("/pchs/check/")
        page.locator("#text").fill("Tess Corwen won the cup.")
        page.locator("#marked mark.hold").first.wait_for()
        assert head.go("/set-up/").locator("h1").first.inner_text() != ""
        assert head.page.locator("[name=token]").count() == 0
        context.close()
    assert PICTURES.exists()


def _enter_token(head: Person, token: str) -> None:
    page = head.go("/")
    page.locator("[name=token]").fill("not the token")
    page.locator("main button[type=submit]").click()
    page.get_by_text("not the token in the terminal").first.wait_for()
    head.look()
    page.locator("[name=token]").fill(token)
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/set-up/school/**")


def _say_which_school(head: Person) -> None:
    page = head.page
    page.get_by_role("link", name=re.compile("Prudhoe Community High School")).click()
    assert page.locator("[name=name]").input_value() == "Prudhoe Community High School"
    head.look("set-up-desk-light")
    fields = {
        "term_1_name": "Autumn 2026",
        "term_1_starts": "2026-09-01",
        "term_1_ends": "2026-12-18",
        "head_first": "Orla",
        "head_last": "Penhale",
        "head_email": "head@pchs.example",
        "head_password": "quiet lantern orchard",
    }
    for name, value in fields.items():
        page.locator(f"[name={name}]").fill(value)
    page.locator("main form button[type=submit]").last.click()
    page.get_by_text("is set up").first.wait_for()


def _sign_in(head: Person) -> None:
    page = head.page
    page.locator("[name=login]").fill("head@pchs.example")
    page.locator("[name=password]").fill("quiet lantern orchard")
    page.locator("main button.main").first.click()
    page.wait_for_url("**/account/first/")
    _set_up_an_app(head)
    page.wait_for_url("**/pchs/")
    head.look()
    sites = head.go("/pchs/sites/").locator("main").inner_text()
    assert "@pchsnews" in sites
    head.look()
    page.go_back()


def _set_up_an_app(head: Person) -> None:
    """Whoever sees personal data signs in with a second step; it is asked for before anything else."""
    page = head.page
    page.get_by_role("link", name="Set up an app").click()
    secret = (page.locator("#secret").text_content() or "").replace(" ", "")
    page.locator("[name=code]").fill(pyotp.TOTP(secret).now())
    page.get_by_role("button", name="Set it up").click()
    page.get_by_role("link", name="I have kept them").click()


def _bring_in_the_roll(head: Person) -> None:
    page = head.go("/pchs/people/lists/")
    for text, confirmed in ((BAD, False), (ROLL, True)):
        page.locator("[name=kind][value=roll]").check()
        page.locator("[name=file]").set_input_files(
            {"name": "roll.csv", "mimeType": "text/csv", "buffer": text.encode()}
        )
        page.get_by_role("button", name="See what it would change").click()
        page.wait_for_url(re.compile(r"/lists/\d+/"))
        head.look("preview-desk-light" if confirmed else "")
        if not confirmed:
            assert page.get_by_text("first").count()
            page = head.go("/pchs/people/lists/")
            continue
        page.get_by_role("button", name="Bring it in").click()
        page.wait_for_url(re.compile(r"/people/imports/\d+/"))
