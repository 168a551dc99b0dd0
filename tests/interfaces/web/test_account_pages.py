"""One's own account: where one is signed in, another password, and proving oneself once more."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import UUID

import pytest
from django.test import Client

from staffroom.domain.audit.queries import entries
from staffroom.domain.people.models import User
from staffroom.domain.people.register import staff_member
from staffroom.domain.sign_in.models import Session
from staffroom.domain.sign_in.queries import steps_of
from staffroom.interfaces import clock
from tests.interfaces.web.rows import holding
from tests.second_steps import set_up_app
from tests.signed_in import signed_in


PASSWORD, ANOTHER = "copper kettle lantern", "willow barrel thistle"
ACCOUNT = "/northgate/account/"
AGAIN = "/northgate/account/again/"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
    "Gecko) Version/18.0 Mobile/15E148 Safari/604.1"
)


@pytest.fixture
def as_person(cast):
    """Any of the cast, just signed in."""
    return lambda actor: signed_in(Client(), cast.user(actor))


@pytest.fixture
def teacher(cast) -> User:
    user = cast.user(cast.teacher)
    user.set_password(PASSWORD)
    user.save()
    return user


def sign_in(user: User, agent: str = FIREFOX) -> Client:
    browser = Client(headers={"User-Agent": agent})
    form = {"login": user.email, "password": PASSWORD}
    assert browser.post("/account/sign-in/", form).status_code == 302
    return browser


def listed(browser: Client) -> list[str]:
    page = browser.get(ACCOUNT).content.decode().split("Where you are signed in")[1]
    return re.findall(r'<p class="title">([^<]+)</p>', page)


def ends(browser: Client) -> list[str]:
    page = browser.get(ACCOUNT).content.decode()
    return re.findall(r'action="(/northgate/account/sessions/[0-9a-f]+/end/)"', page)


def test_sessions_are_listed_in_plain_words_and_ended_one_by_one(teacher, cast):
    desk, phone = sign_in(teacher), sign_in(teacher, IPHONE)
    assert sorted(listed(desk)) == ["Firefox on Windows (this one)", "Safari on an iPhone"]
    [end] = ends(desk)
    assert desk.post(end).headers["Location"] == ACCOUNT
    assert phone.get("/northgate/").status_code == 302
    assert desk.get("/northgate/").status_code == 200
    assert "session ended" in {line.verb for line in entries(by=cast.chair)}
    assert "has ended already" in desk.post(end, follow=True).content.decode()


def test_all_others_are_ended_at_once(teacher):
    browsers = [sign_in(teacher) for _ in range(4)]
    page = browsers[2].post("/northgate/account/sessions/end-others/", follow=True)
    assert "3 other sessions have ended." in page.content.decode()
    open_now = [browser.get("/northgate/").status_code for browser in browsers]
    assert open_now == [302, 302, 200, 302]


def test_nobody_ends_anybody_elses(teacher, cast):
    mine = sign_in(teacher)
    [row] = Session.objects.filter(account_id=teacher.pk)
    other = signed_in(Client(), cast.user(cast.lead))
    other.post(f"/northgate/account/sessions/{row.session_key}/end/")
    assert mine.get("/northgate/").status_code == 200


def test_no_address_of_the_network_and_no_long_word_of_a_browser_is_kept(teacher):
    sign_in(teacher, "x" * 5000 + "Firefox")
    [row] = Session.objects.filter(account_id=teacher.pk)
    assert row.device == "Another browser on another device"
    assert holding("127.0.0.1") == []


def test_when_a_session_was_last_seen_is_noted_every_few_minutes(teacher, monkeypatch):
    browser = sign_in(teacher)
    [row] = Session.objects.filter(account_id=teacher.pk)
    for minutes, noted in ((4, 0), (6, 6), (9, 6), (12, 12)):
        at = row.began_at + timedelta(minutes=minutes)
        monkeypatch.setattr("staffroom.interfaces.clock.now", lambda at=at: at)
        browser.get("/northgate/")
        row.refresh_from_db()
        assert row.seen_at == row.began_at + timedelta(minutes=noted)


def test_a_check_is_no_sign_of_life(teacher, monkeypatch):
    browser = sign_in(teacher)
    [row] = Session.objects.filter(account_id=teacher.pk)
    at = row.began_at + timedelta(minutes=30)
    monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: at)
    browser.post("/northgate/check/margin/", {"text": "Hello.", "speaker": "own"})
    row.refresh_from_db()
    assert row.seen_at == row.began_at


# --- Password ---------------------------------------------------------------------------------------


def change(browser: Client, old: str = PASSWORD, new: str = ANOTHER):
    form = {"password": old, "new_password": new}
    return browser.post("/northgate/account/password/", form)


def test_another_password_ends_every_other_session(teacher, cast):
    here, there = sign_in(teacher), sign_in(teacher)
    assert change(here).status_code == 302
    assert here.get("/northgate/").status_code == 200
    assert there.get("/northgate/").status_code == 302
    assert len(listed(here)) == 1
    assert "password changed" in {line.verb for line in entries(by=cast.chair)}
    assert not User.objects.get(pk=teacher.pk).check_password(PASSWORD)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("wrong", ANOTHER, "That is not your password"),
        (PASSWORD, PASSWORD, "That is the password you have"),
        (PASSWORD, "short", "too short"),
        (PASSWORD, "password1234", "too common"),
        (PASSWORD, "", "still empty"),
    ],
)
def test_a_password_that_will_not_do_is_refused_with_a_reason(teacher, old, new, says):
    answer = change(sign_in(teacher), old, new)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert User.objects.get(pk=teacher.pk).check_password(PASSWORD)


def test_the_old_password_is_guessed_no_more_often_than_at_sign_in(teacher):
    browser = sign_in(teacher)
    said = [change(browser, f"wrong {number}").content.decode() for number in range(12)]
    assert ["Too many tries" in page for page in said] == [False] * 10 + [True] * 2
    assert change(browser).status_code == 422


# --- Once more, before acts that matter -------------------------------------------------------------


@pytest.fixture
def late(cast, at):
    """A headteacher with a password and an app, who signed in eleven minutes ago."""
    user = cast.user(cast.headteacher)
    user.set_password(PASSWORD)
    user.save()
    browser = Client()
    before = at - timedelta(minutes=11)
    signed_in(browser, user, at=before)
    return browser


GIVE = ("/northgate/people/access/S05/", {"roles": ["staff"], "once": "give"})
SENSITIVE = [
    GIVE,
    ("/northgate/people/take-role/S05/", {"role": "staff"}),
    ("/northgate/people/end-access/S05/", {}),
    ("/northgate/people/lists/1/", {}),
    ("/northgate/people/second-step/S05/", {"seen": "on"}),
    ("/northgate/people/propose/", {"person": "S05", "role": "headteacher", "reason": "Why"}),
    (f"/northgate/people/proposals/{UUID(int=1)}/", {"answer": "agree"}),
    ("/northgate/account/codes/", {}),
    ("/northgate/account/app/", {}),
    ("/northgate/account/passkey/", {}),
    ("/northgate/account/steps/1/remove/", {}),
]


@pytest.mark.parametrize(("path", "form"), SENSITIVE)
def test_ten_minutes_after_proving_it_one_is_asked_again(late, path, form):
    assert late.post(path, form).headers["Location"].startswith(AGAIN)


def test_the_whole_log_is_taken_away_only_by_whoever_has_just_proved_it(late):
    answer = late.get("/northgate/audit/log.jsonl")
    assert answer.headers["Location"] == f"{AGAIN}?next=%2Fnorthgate%2Faudit%2Flog.jsonl"
    form = {"password": PASSWORD, "next": "/northgate/audit/log.jsonl"}
    assert late.post(AGAIN, form).headers["Location"] == "/northgate/audit/log.jsonl"
    assert late.get("/northgate/audit/log.jsonl").status_code == 200


def test_what_was_sent_waits_and_goes_on_with_one_press(late, cast, at):
    asked = late.post(*GIVE).headers["Location"]
    page = late.get(asked).content.decode()
    assert "What you sent waits" in page
    form = {"password": PASSWORD, "next": GIVE[0], "sent": "1"}
    page = late.post(AGAIN, form).content.decode()
    assert 'name="roles" value="staff"' in page and f'action="{GIVE[0]}"' in page
    assert staff_member(cast.school.id, "S05", on=at.date()).roles == ()
    done = late.post(*GIVE).content.decode()
    assert "/account/invitation/northgate/" in done
    assert staff_member(cast.school.id, "S05", on=at.date()).roles


def test_what_waits_holds_no_password_and_no_code(late):
    late.post("/northgate/account/codes/", {"password": PASSWORD, "code": "123456", "a": "b"})
    assert late.session["waits"]["form"] == [["a", ["b"]]]


def test_a_long_form_is_not_kept_and_the_page_says_so(late):
    late.post(GIVE[0], {"roles": ["staff"], "note": "x" * 9000})
    assert "waits" not in late.session
    form = {"password": PASSWORD, "next": GIVE[0], "sent": "1"}
    page = late.post(AGAIN, form, follow=True).content.decode()
    assert "Nothing was sent yet" in page


@pytest.mark.parametrize(
    "to", ["https://evil.example/", "//evil.example", "/southmere/", "javascript:x", "\\\\evil", ""]
)
def test_one_goes_on_to_no_other_place(late, to):
    answer = late.post(AGAIN, {"password": PASSWORD, "next": to})
    assert answer.headers["Location"] == "/northgate/"


def test_whoever_has_a_second_step_proves_it_with_that(late, cast):
    app = set_up_app(cast.headteacher, at=clock.machine_now())
    signed_in(late, cast.user(cast.headteacher), at=clock.now() - timedelta(minutes=11))
    assert late.post(AGAIN, {"password": PASSWORD}).status_code == 422
    assert late.post(*GIVE).headers["Location"].startswith(AGAIN)
    assert late.post(AGAIN, {"code": "000000"}).status_code == 422
    assert late.post(AGAIN, {"code": app.codes[0]}).status_code == 302
    assert late.post(*GIVE).status_code == 200


def test_wrong_passwords_there_are_counted_too(late):
    for number in range(12):
        late.post(AGAIN, {"password": f"wrong {number}"})
    answer = late.post(AGAIN, {"password": PASSWORD})
    assert answer.status_code == 422
    assert "Too many tries" in answer.content.decode()


def test_in_the_demo_one_press_is_enough_and_the_page_says_so(late, settings):
    settings.DEMO = True
    assert "Nobody in the demo has one" in late.get(AGAIN).content.decode()
    assert late.post(AGAIN, {"next": "/northgate/people/"}).status_code == 302


def test_a_moment_still_to_come_proves_nothing(cast, at):
    browser = signed_in(Client(), cast.user(cast.headteacher), at=at + timedelta(hours=1))
    assert browser.post(*GIVE).headers["Location"].startswith(AGAIN)


def test_removing_a_step_is_looked_at_once_more_and_the_last_one_needed_stays(cast, at, as_person):
    set_up_app(cast.headteacher, at=at)
    set_up_app(cast.teacher, at=at)
    for who, status in ((cast.headteacher, 422), (cast.teacher, 302)):
        browser = as_person(who)
        step = steps_of(who.id).app.id
        assert "only one you have" in browser.get(f"{ACCOUNT}steps/{step}/remove/").content.decode()
        assert browser.post(f"{ACCOUNT}steps/{step}/remove/").status_code == status
