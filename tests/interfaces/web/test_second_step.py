"""The second step at sign-in: asked of whoever has one, and set up first by whoever needs one."""

from __future__ import annotations

import pytest
from django.test import Client

from staffroom.domain.audit.queries import entries
from staffroom.domain.sign_in.models import Session
from staffroom.domain.sign_in.queries import steps_of
from staffroom.interfaces import clock
from tests.second_steps import set_up_app, set_up_in
from tests.signed_in import signed_in


PASSWORD = "copper kettle lantern"
PAGE = "/account/second-step/"
NEEDING = (
    "office",
    "deputy",
    "headteacher",
    "chair",
    "officer",
    "data_protection",
    "line_manager",
)


def give_password(user) -> None:
    if not user.check_password(PASSWORD):
        user.set_password(PASSWORD)
        user.save()


def first_step(cast, who, browser: Client | None = None, **more) -> Client:
    browser = browser or Client()
    user = cast.user(who)
    give_password(user)
    browser.post("/account/sign-in/", {"login": user.email, "password": PASSWORD}, **more)
    return browser


@pytest.fixture
def app(cast, at):
    return set_up_app(cast.office, at=at)


def now(app) -> str:
    return app.code(clock.machine_now())


def test_the_password_alone_opens_nothing(cast, app):
    browser = first_step(cast, cast.office)
    assert browser.get("/northgate/").status_code == 302
    assert browser.get(PAGE).status_code == 200
    assert "Your password is right" in browser.get(PAGE).content.decode()


def test_with_the_code_one_is_in(cast, app):
    browser = first_step(cast, cast.office)
    assert browser.post(PAGE, {"code": now(app)}).headers["Location"] == "/"
    assert browser.get("/northgate/people/").status_code == 200


def test_one_comes_to_the_page_one_wanted(cast, app):
    browser = Client()
    user = cast.user(cast.office)
    give_password(user)
    form = {"login": user.email, "password": PASSWORD, "next": "/northgate/people/"}
    browser.post("/account/sign-in/", form)
    assert browser.post(PAGE, {"code": now(app)}).headers["Location"] == "/northgate/people/"


def test_a_recovery_code_stands_in_and_the_person_is_told(cast, app):
    browser = first_step(cast, cast.office)
    assert browser.post(PAGE, {"code": app.codes[3]}).status_code == 302
    assert browser.get("/northgate/people/").status_code == 200
    assert "9 recovery codes are left" in browser.get("/northgate/account/").content.decode()
    assert "recovery code used" in {line.verb for line in entries(by=cast.chair)}


def test_a_code_seen_over_a_shoulder_is_worth_nothing(cast, app):
    code = now(app)
    first_step(cast, cast.office).post(PAGE, {"code": code})
    thief = first_step(cast, cast.office)
    answer = thief.post(PAGE, {"code": code})
    assert answer.status_code == 422
    assert thief.get("/northgate/").status_code == 302


def test_wrong_codes_are_few_from_wherever_they_come(cast, app, monkeypatch):
    looked: list[str] = []
    use = "staffroom.domain.sign_in.operations.fitting_step"
    monkeypatch.setattr(use, lambda secret, code, moment: looked.append(code))
    for number in range(40):
        address = f"192.0.2.{number}"
        thief = first_step(cast, cast.office, REMOTE_ADDR=address)
        for code in range(7):
            thief.post(PAGE, {"code": f"{number:03}{code:03}"}, REMOTE_ADDR=address)
            thief.cookies.pop("known", None)
    assert len(looked) == 30
    verbs = [line.verb for line in entries(by=cast.chair)]
    assert "session ended" not in verbs


def test_the_person_gets_in_where_they_have_before_while_a_stranger_types_codes(cast, app):
    browser = first_step(cast, cast.office)
    browser.post(PAGE, {"code": app.codes[0]})
    browser.post("/account/sign-out/")
    thief = first_step(cast, cast.office, REMOTE_ADDR="192.0.2.9")
    for code in range(40):
        thief.post(PAGE, {"code": f"{code:06}"}, REMOTE_ADDR=f"192.0.2.{code}")
    assert thief.post(PAGE, {"code": now(app)}, REMOTE_ADDR="192.0.2.9").status_code == 422
    user = cast.user(cast.office)
    browser.post("/account/sign-in/", {"login": user.email, "password": PASSWORD})
    assert browser.post(PAGE, {"code": now(app)}).status_code == 302


def test_one_can_begin_again_as_somebody_else(cast, app):
    browser = first_step(cast, cast.office)
    assert browser.post(PAGE, {"again": "1"}).headers["Location"] == "/account/sign-in/"
    assert browser.get("/account/sign-in/").status_code == 200
    assert browser.get(PAGE).headers["Location"] == "/account/sign-in/"


def test_an_empty_code_is_asked_for_again_and_costs_nothing(cast, app):
    browser = first_step(cast, cast.office)
    for _ in range(8):
        assert browser.post(PAGE, {"code": ""}).status_code == 422
    assert browser.post(PAGE, {"code": now(app)}).status_code == 302


# --- Whoever needs one and has none -----------------------------------------------------------------


@pytest.mark.parametrize("who", NEEDING)
def test_whoever_sees_personal_data_sets_one_up_before_anything_else(cast, who):
    browser = first_step(cast, getattr(cast, who))
    for path in ("", "check/", "people/", "posts/", "audit/", "account/", "policy/"):
        assert browser.get(f"/northgate/{path}").headers["Location"] == "/northgate/account/first/"
    assert "One more thing" in browser.get("/northgate/account/first/").content.decode()
    set_up_in(browser, "northgate")
    assert browser.get("/northgate/").status_code == 200
    assert browser.get("/northgate/account/first/").headers["Location"] == "/northgate/"


@pytest.mark.parametrize("who", ["teacher", "lead", "technician"])
def test_nobody_else_is_asked_and_may_have_one_all_the_same(cast, who):
    browser = first_step(cast, getattr(cast, who))
    assert browser.get("/northgate/").status_code == 200
    set_up_in(browser, "northgate")
    assert browser.get("/northgate/").status_code == 200


def test_no_act_goes_through_before_it_either(cast):
    browser = first_step(cast, cast.headteacher)
    answer = browser.post("/northgate/people/access/S05/", {"roles": ["staff"], "once": "x"})
    assert answer.headers["Location"] == "/northgate/account/first/"


def test_a_role_that_is_given_meanwhile_asks_for_it_at_the_next_page(cast, sign_in):
    browser = first_step(cast, cast.teacher)
    assert browser.get("/northgate/").status_code == 200
    form = {"roles": ["office"], "once": "k"}
    sign_in(cast.headteacher).post("/northgate/people/access/S02/", form)
    assert browser.get("/northgate/").headers["Location"] == "/northgate/account/first/"


def test_a_session_from_before_the_second_step_was_set_up_elsewhere_has_ended(cast):
    old = signed_in(Client(), cast.user(cast.office), second=False)
    browser = first_step(cast, cast.office)
    set_up_in(browser, "northgate")
    assert old.get("/northgate/").headers["Location"].startswith("/account/sign-in/")


def test_in_the_demo_nobody_is_asked_and_the_page_says_so(cast, settings):
    settings.DEMO = True
    browser = signed_in(Client(), cast.user(cast.headteacher), second=False)
    assert browser.get("/northgate/people/").status_code == 200
    page = browser.get("/northgate/account/").content.decode()
    assert "In the demo one tap signs anybody in" in page
    assert "would need one" in page


# --- Setting one up ---------------------------------------------------------------------------------


def test_a_wrong_code_shows_the_same_picture_again(cast):
    browser = first_step(cast, cast.office)
    page = browser.get("/northgate/account/app/").content.decode()
    wrapped = page.split('name="wrapped" value="')[1].split('"')[0]
    secret = page.split('<code id="secret">')[1].split("<")[0]
    answer = browser.post("/northgate/account/app/", {"wrapped": wrapped, "code": "000000"})
    assert answer.status_code == 422
    assert secret in answer.content.decode()
    assert not steps_of(cast.office.id).any


def test_looking_at_the_picture_keeps_nothing(cast):
    browser = first_step(cast, cast.office)
    before = list(Session.objects.values_list("session_data", flat=True))
    browser.get("/northgate/account/app/")
    assert list(Session.objects.values_list("session_data", flat=True)) == before


def test_codes_are_shown_once(cast):
    browser = first_step(cast, cast.office)
    app = set_up_in(browser, "northgate")
    for path in ("codes/", "", "app/"):
        page = browser.get(f"/northgate/account/{path}").content.decode()
        assert not [code for code in app.codes if code[:5] in page and code[5:] in page]


def test_made_anew_they_are_shown_and_the_old_ones_dead(cast):
    browser = first_step(cast, cast.office)
    app = set_up_in(browser, "northgate")
    page = browser.post("/northgate/account/codes/").content.decode()
    assert page.count("<li><code>") == 10
    thief = first_step(cast, cast.office)
    assert thief.post(PAGE, {"code": app.codes[0]}).status_code == 422


# --- A colleague who has lost it --------------------------------------------------------------------

RESET = "/northgate/people/second-step/S02/"


@pytest.fixture
def teachers_app(cast, at, sign_in):
    sign_in(cast.headteacher).post(
        "/northgate/people/access/S02/", {"roles": ["line_manager"], "once": "k"}
    )
    return set_up_app(cast.teacher, at=at)


def test_the_headteacher_looks_twice_and_resets_it(cast, sign_in, teachers_app):
    theirs = signed_in(Client(), cast.user(cast.teacher))
    assert theirs.get("/northgate/").status_code == 200
    head = sign_in(cast.headteacher)
    assert "They have lost it" in head.get("/northgate/people/access/S02/").content.decode()
    assert "an authenticator app" in head.get(RESET).content.decode()
    unseen = head.post(RESET, {"once": "k"})
    assert unseen.status_code == 422
    assert "Speak with them first" in unseen.content.decode()
    assert steps_of(cast.teacher.id).any
    assert head.post(RESET, {"seen": "on"}).status_code == 302
    assert not steps_of(cast.teacher.id).any
    assert theirs.get("/northgate/").status_code == 302
    [line] = [line for line in entries(by=cast.chair) if line.verb == "second step reset"]
    assert line.says["of"] == "Mr Tobias Quill"
    assert "Edith Marlowe" in str(line)


@pytest.mark.parametrize("who", ["office", "deputy", "teacher", "technician", "data_protection"])
def test_nobody_else_resets_anybodys(cast, sign_in, teachers_app, who):
    assert sign_in(getattr(cast, who)).post(RESET, {"seen": "on"}).status_code == 403
    assert steps_of(cast.teacher.id).any


def test_nobody_of_another_school_and_nobody_unknown(cast, sign_in, teachers_app):
    head = sign_in(cast.other.headteacher)
    assert head.post(RESET, {"seen": "on"}).status_code == 404
    own = RESET.replace("northgate", "southmere")
    assert head.post(own, {"seen": "on"}).status_code in {302, 404, 422}
    assert head.post(own.replace("S02", "S99"), {"seen": "on"}).status_code == 404
    assert steps_of(cast.teacher.id).any
