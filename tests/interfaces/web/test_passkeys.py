"""Passkeys: made, used alone and as a second step; and everything an answer may have wrong."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from staffroom.domain.sign_in.queries import steps_of
from tests.second_steps import set_up_app
from tests.signed_in import signed_in
from tests.soft_passkey import PRESENT, SoftPasskey


PASSWORD = "copper kettle lantern"
HOST = {"HTTP_HOST": "localhost:8000"}
ADD = "/northgate/account/passkey/"
SIGN_IN = "/account/sign-in/passkey/"
SECOND = "/account/second-step/"


@pytest.fixture
def browser(cast):
    return signed_in(Client(**HOST), cast.user(cast.office), second=False)


def begun(browser: Client, path: str) -> dict:
    answer = browser.post(path, {"begin": "1"})
    assert answer.headers["Content-Type"] == "application/json"
    return answer.json()


def add(browser: Client, key: SoftPasskey, name: str = "Phone"):
    form = {"name": name, "credential": key.made(begun(browser, ADD))}
    return browser.post(ADD, form)


@pytest.fixture
def key(browser) -> SoftPasskey:
    made = SoftPasskey()
    page = add(browser, made).content.decode()
    assert "Your recovery codes" in page
    return made


def test_a_passkey_is_added_named_and_shown(browser, key, cast):
    assert [step.name for step in steps_of(cast.office.id).passkeys] == ["Phone"]
    page = browser.get("/northgate/account/").content.decode()
    assert "Passkey: Phone" in page
    assert "10 recovery codes are left" in page


def test_it_signs_in_alone_and_counts_as_a_second_step(browser, key, cast):
    person = Client(**HOST)
    answer = person.post(SIGN_IN, {"credential": key.answer(begun(person, SIGN_IN))})
    assert answer.status_code == 302
    assert person.get("/northgate/people/").status_code == 200


def test_it_is_the_second_step_after_a_password(browser, key, cast):
    user = cast.user(cast.office)
    user.set_password(PASSWORD)
    user.save()
    person = Client(**HOST)
    answer = person.post("/account/sign-in/", {"login": user.email, "password": PASSWORD})
    assert answer.headers["Location"] == SECOND
    assert "Use a passkey" in person.get(SECOND).content.decode()
    asked = begun(person, SECOND)
    assert [one["id"] for one in asked["publicKey"]["allowCredentials"]]
    assert person.post(SECOND, {"credential": key.answer(asked)}).status_code == 302
    assert person.get("/northgate/people/").status_code == 200


def refused(person: Client, path: str, credential: str) -> None:
    answer = person.post(path, {"credential": credential, "name": "x"})
    assert answer.status_code == 422, answer.headers
    assert "_auth_user_id" not in person.session or path == ADD


def test_an_answer_opens_once(browser, key):
    person = Client(**HOST)
    answer = key.answer(begun(person, SIGN_IN))
    assert person.post(SIGN_IN, {"credential": answer}).status_code == 302
    person.post("/account/sign-out/")
    refused(person, SIGN_IN, answer)
    refused(Client(**HOST), SIGN_IN, answer)


def test_an_answer_to_anothers_challenge_is_worth_nothing(browser, key):
    victim, thief = Client(**HOST), Client(**HOST)
    answer = key.answer(begun(victim, SIGN_IN))
    begun(thief, SIGN_IN)
    refused(thief, SIGN_IN, answer)


@pytest.mark.parametrize(
    "wrong",
    [
        {"origin": "http://localhost:9999"},
        {"origin": "https://evil.example"},
        {"origin": "http://x.localhost:8000"},
        {"type": "webauthn.create"},
        {"crossOrigin": True},
        {"challenge": "AAAA"},
        {"handle": "bm9ib2R5"},
        {"handle": ""},
    ],
)
def test_an_answer_made_for_something_else_is_refused(browser, key, wrong):
    person = Client(**HOST)
    refused(person, SIGN_IN, key.answer(begun(person, SIGN_IN), **wrong))


def test_an_answer_without_finger_face_or_pin_is_refused(browser, key):
    key.flags = PRESENT
    person = Client(**HOST)
    refused(person, SIGN_IN, key.answer(begun(person, SIGN_IN)))


def test_a_key_that_is_not_the_one_is_refused(browser, key):
    other = SoftPasskey()
    other.id, other.handle = key.id, key.handle
    person = Client(**HOST)
    refused(person, SIGN_IN, other.answer(begun(person, SIGN_IN)))


def test_somebody_elses_passkey_does_not_end_ones_second_step(browser, key, cast, at):
    set_up_app(cast.lead, at=at)
    user = cast.user(cast.lead)
    user.set_password(PASSWORD)
    user.save()
    person = Client(**HOST)
    person.post("/account/sign-in/", {"login": user.email, "password": PASSWORD})
    refused(person, SECOND, key.answer(begun(person, SECOND)))
    assert person.get("/northgate/").status_code == 302


def test_a_copied_passkey_is_found_by_its_count(browser, key):
    person = Client(**HOST)
    key.count = 7
    person.post(SIGN_IN, {"credential": key.answer(begun(person, SIGN_IN))})
    key.count = 2
    copy = Client(**HOST)
    answer = copy.post(SIGN_IN, {"credential": key.answer(begun(copy, SIGN_IN))})
    assert answer.status_code == 422
    assert "seems to be a copy" in answer.content.decode()


RUBBISH = [
    "",
    "null",
    "[]",
    "{}",
    "[" * 10_000,
    '{"id": 1}',
    '{"id": "a", "rawId": "a", "type": "public-key", "response": null}',
    '{"id": "a", "rawId": "a", "type": "public-key", "response": {}}',
    '{"id": "YQ", "rawId": "YQ", "type": "public-key", "response": {"clientDataJSON": "e30", '
    '"attestationObject": "oA", "authenticatorData": "AA", "signature": "AA", "userHandle": "AA"}}',
    json.dumps({"x": "y" * 30_000}),
    "\ud83d",
]


@pytest.mark.parametrize("sent", RUBBISH)
@pytest.mark.parametrize("path", [ADD, SIGN_IN])
def test_rubbish_is_refused_kindly(browser, key, path, sent):
    person = browser if path == ADD else Client(**HOST)
    begun(person, path)
    sent = sent.encode("utf-8", "replace").decode()
    answer = person.post(path, {"credential": sent, "name": "x"})
    assert answer.status_code == 422
    assert "Traceback" not in answer.content.decode()


@pytest.mark.parametrize(
    ("url", "host", "says"),
    [
        ("http://localhost:8000", "localhost:8000", ""),
        ("https://staffroom.north.example", "staffroom.north.example", ""),
        ("http://staffroom.north.example", "staffroom.north.example", "begin with https"),
        ("http://192.0.2.7:8000", "192.0.2.7:8000", "under a number"),
        ("https://192.0.2.7", "192.0.2.7", "under a number"),
        ("http://localhost:8000", "127.0.0.1:8000", "Open http://localhost:8000"),
    ],
)
def test_where_there_are_no_passkeys_the_page_says_why(cast, sign_in, settings, url, host, says):
    settings.PUBLIC_URL, settings.ALLOWED_HOSTS = url, ["*"]
    browser = sign_in(cast.teacher, HTTP_HOST=host)
    page = browser.get(ADD).content.decode()
    assert ("data-passkey-go" in page) == (not says)
    assert says in page
    if says:
        assert browser.post(ADD, {"begin": "1"}).status_code == 422
        assert "/account/app/" in page
