"""Signing in to a real school in a real Chromium: an app, a passkey of a virtual device, a lost telephone."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Iterator

import pyotp
import pytest

from tests.browser.conftest import DESK, PHONE, Person, served


HEAD, PASSWORD = "head@pchs.example", "quiet lantern orchard"
DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture(scope="module")
def school(browser) -> Iterator[str]:
    """The address of a real school that has just been set up; nobody has a second step yet."""
    with (
        tempfile.TemporaryDirectory() as folder,
        served(folder, STAFFROOM_DEMO="0") as (address, printed),
    ):
        token = re.findall(r"one-time token: (\S+)", printed.read_text())[0]
        page = browser.new_page()
        page.goto(address)
        page.locator("[name=token]").fill(token)
        page.locator("main button[type=submit]").click()
        page.get_by_role("link", name=re.compile("Prudhoe Community High School")).click()
        fields = {
            "term_1_name": "Autumn 2026",
            "term_1_starts": "2026-09-01",
            "term_1_ends": "2026-12-18",
            "head_first": "Orla",
            "head_last": "Penhale",
            "head_email": HEAD,
            "head_password": PASSWORD,
        }
        for name, value in fields.items():
            page.locator(f"[name={name}]").fill(value)
        page.locator("main form button[type=submit]").last.click()
        page.get_by_text("is set up").first.wait_for()
        page.close()
        yield address


class Visitor(Person):
    """Somebody at a browser of their own, with a virtual device that can hold passkeys."""

    def __init__(self, browser, address: str, size=DESK, scheme="light") -> None:
        self.context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme=scheme,
            reduced_motion="reduce",
            locale="en-GB",
            timezone_id="Europe/London",
        )
        self.context.set_default_timeout(15_000)
        super().__init__(self.context.new_page(), address)
        self.devtools = self.context.new_cdp_session(self.page)
        self.devtools.send("WebAuthn.enable")

    def device(self) -> str:
        made = self.devtools.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})
        return made["authenticatorId"]

    def move_device(self, other: Visitor, device: str) -> str:
        """Take what is on a device along to another browser, as a telephone is taken along."""
        kept = self.devtools.send("WebAuthn.getCredentials", {"authenticatorId": device})
        there = other.device()
        for credential in kept["credentials"]:
            sent = {"authenticatorId": there, "credential": credential}
            other.devtools.send("WebAuthn.addCredential", sent)
        return there

    def password(self) -> None:
        page = self.go("/account/sign-in/")
        page.locator("[name=login]").fill(HEAD)
        page.locator("[name=password]").fill(PASSWORD)
        page.locator("main button.main").first.click()

    def sign_out(self) -> None:
        self.page.locator("details.who summary").click()
        self.press("Sign out")
        self.page.wait_for_url("**/account/sign-in/**")

    def press(self, words: str) -> None:
        self.page.get_by_role("button", name=words).click()


@pytest.fixture
def visitor(browser, school):
    made: list[Visitor] = []

    def arrive(**more) -> Visitor:
        made.append(Visitor(browser, school, **more))
        return made[-1]

    yield arrive
    for one in made:
        one.context.close()


def test_the_story_of_a_headteachers_second_steps(visitor):
    head = visitor()
    device = head.device()
    head.password()
    head.page.wait_for_url("**/account/first/")
    head.look("second-step-first-desk-light")
    codes = _make_a_passkey(head)
    phone, device = _sign_in_with_the_passkey_alone(visitor, head, device)
    _use_it_after_the_password(visitor, phone, device)
    _lose_it_and_use_a_recovery_code(visitor, codes)
    secret = _set_up_an_app(head)
    _end_the_other_sessions(head)
    _sign_in_with_the_app(visitor, secret)


def _make_a_passkey(head: Visitor) -> list[str]:
    page = head.page
    page.get_by_role("link", name="Make a passkey").click()
    head.look()
    head.press("Make the passkey")  # without a name the browser asks for one
    assert page.url.endswith("/account/passkey/")
    page.locator("[name=name]").fill("My laptop")
    head.press("Make the passkey")
    page.get_by_role("heading", name="Your recovery codes").wait_for()
    head.look()
    codes = page.locator(".codes code").all_inner_texts()
    assert len(codes) == 10
    page.get_by_role("link", name="I have kept them").click()
    page.wait_for_url("**/pchs/")
    return codes


def _sign_in_with_the_passkey_alone(visitor, head: Visitor, device: str) -> tuple[Visitor, str]:
    elsewhere = visitor(size=PHONE, scheme="dark")
    moved = head.move_device(elsewhere, device)
    elsewhere.go("/account/sign-in/")
    elsewhere.look()
    elsewhere.press("Sign in with a passkey")
    elsewhere.page.wait_for_url("**/pchs/")
    elsewhere.go("/pchs/people/")
    elsewhere.look()
    assert "People" in elsewhere.page.locator("h1").inner_text()
    return elsewhere, moved


def _use_it_after_the_password(visitor, phone: Visitor, device: str) -> None:
    elsewhere = visitor(size=PHONE)
    phone.move_device(elsewhere, device)
    elsewhere.password()
    elsewhere.page.wait_for_url("**/account/second-step/")
    elsewhere.look("second-step-phone-light")
    elsewhere.press("Use a passkey")
    elsewhere.page.wait_for_url("**/pchs/")


def _lose_it_and_use_a_recovery_code(visitor, codes: list[str]) -> None:
    elsewhere = visitor()
    elsewhere.password()
    page = elsewhere.page
    page.wait_for_url("**/account/second-step/")
    for code, opens in (("00000 00000", False), (codes[0], True), (codes[0], False)):
        if code == codes[0] and not opens:
            elsewhere.sign_out()
            elsewhere.password()
            page.wait_for_url("**/account/second-step/")
        page.locator("[name=code]").fill(code)
        page.get_by_role("button", name="Go on").click()
        if opens:
            page.wait_for_url("**/pchs/")
        else:
            page.get_by_text("That code does not fit").first.wait_for()
            elsewhere.look()


def _set_up_an_app(head: Visitor) -> str:
    page = head.go("/pchs/account/app/")
    head.look()
    page.get_by_text("I cannot point it at the picture").click()
    secret = page.locator("#secret").inner_text().replace(" ", "")
    page.locator("[name=code]").fill(pyotp.TOTP(secret).now())
    head.press("Set it up")
    page.get_by_text("Your app is set up").first.wait_for()
    head.look()
    return secret


def _end_the_other_sessions(head: Visitor) -> None:
    page = head.page
    before = page.get_by_role("button", name=re.compile("Sign it out")).count()
    assert before >= 2
    head.press("Sign out everywhere but here")
    page.get_by_text(f"{before} other sessions have ended").first.wait_for()
    head.look()


def _sign_in_with_the_app(visitor, secret: str) -> None:
    elsewhere = visitor(scheme="dark")
    elsewhere.password()
    page = elsewhere.page
    page.wait_for_url("**/account/second-step/")
    elsewhere.look()
    # The code of now has set the app up, so it opens nothing any more; the one after it does.
    page.locator("[name=code]").fill(pyotp.TOTP(secret).at(int(time.time()) + 30))
    elsewhere.press("Go on")
    page.wait_for_url("**/pchs/")


def test_a_passkey_of_nobody_says_so_kindly(visitor):
    stranger = visitor()
    stranger.device()
    stranger.go("/account/sign-in/")
    stranger.press("Sign in with a passkey")
    said = stranger.page.locator("[data-passkey-said]")
    said.get_by_text(re.compile("Nothing was done|could not be used")).wait_for()


def test_under_a_number_there_are_none_and_the_page_says_why(browser, school):
    port = school.rsplit(":", 1)[1]
    stranger = Visitor(browser, f"http://127.0.0.1:{port}")
    page = stranger.go("/account/sign-in/")
    assert page.get_by_role("button", name="Sign in with a passkey").count() == 0
    stranger.look()
    stranger.context.close()
