"""Signing in: five wrong passwords, and then not even a right one is looked at for a while."""

from __future__ import annotations

import pytest
from allauth.account.adapter import get_adapter
from django.contrib.auth.hashers import MD5PasswordHasher
from django.test import Client
from django.urls import NoReverseMatch, reverse

from staffroom.domain.people.models import User
from staffroom.domain.sign_in.models import Session
from staffroom.domain.sign_in.session_store import SessionStore
from staffroom.interfaces import clock
from tests.interfaces.web.rows import counts
from tests.second_steps import SECRET, App, set_up_app


PASSWORD = "copper kettle lantern"
PAGE = "/account/sign-in/"
TEACHER, NOBODY = "teacher@northgate.example", "nobody@northgate.example"


@pytest.fixture
def teacher(cast):
    user = cast.user(cast.teacher)
    user.set_password(PASSWORD)
    user.save()
    return user


@pytest.fixture
def hashed(monkeypatch) -> list[str]:
    """Every password that was hashed to be compared."""
    found: list[str] = []
    encode = MD5PasswordHasher.encode

    def counted(self, password, salt, *args):
        found.append(password)
        return encode(self, password, salt, *args)

    monkeypatch.setattr(MD5PasswordHasher, "encode", counted)
    return found


def sign_in(client, login, password, *, address="192.0.2.1"):
    return client.post(PAGE, {"login": login, "password": password}, REMOTE_ADDR=address)


def test_the_right_password_opens_ones_own_school(client, teacher):
    answer = sign_in(client, " Teacher@Northgate.Example ", PASSWORD)
    assert answer.status_code == 302
    assert client.get("/", follow=True).redirect_chain == [("/northgate/", 302)]


def test_one_returns_to_the_page_one_came_from_and_to_no_other_site(client, teacher):
    asked = client.get("/northgate/posts/")
    assert asked.headers["Location"] == f"{PAGE}?next=/northgate/posts/"
    for to, comes_to in (
        ("/northgate/posts/", "/northgate/posts/"),
        ("https://evil.example/", "/"),
    ):
        answer = client.post(PAGE, {"login": TEACHER, "password": PASSWORD, "next": to})
        assert answer.headers["Location"] == comes_to
        client.logout()


def test_a_new_session_begins_with_signing_in_and_ends_with_signing_out(client, teacher):
    client.get(PAGE)
    sign_in(client, TEACHER, PASSWORD)
    session = client.cookies["session"].value
    client.post("/account/sign-out/")
    client.cookies["session"] = session
    assert client.get("/northgate/").status_code == 302


def test_the_sixth_wrong_password_from_one_address_is_not_even_hashed(client, teacher, hashed):
    for number in range(5):
        assert sign_in(client, TEACHER, f"wrong {number}").status_code == 200
    assert len(hashed) == 5
    right = sign_in(client, TEACHER, PASSWORD)
    assert right.status_code == 200
    assert "Too many tries" in right.content.decode()
    assert len(hashed) == 5
    assert client.get("/northgate/").status_code == 302


def test_however_many_addresses_try_fifteen_wrong_passwords_are_hashed(client, teacher, hashed):
    for number in range(60):
        sign_in(client, TEACHER, f"wrong {number}", address=f"192.0.2.{number}")
    assert len(hashed) == 15


def test_nobody_is_kept_out_of_a_browser_they_have_used_before(client, teacher, hashed):
    """A stranger on the same network, and a thousand elsewhere, type what they like."""
    assert sign_in(client, TEACHER, PASSWORD).status_code == 302
    client.post("/account/sign-out/")
    for number in range(40):
        sign_in(Client(), TEACHER, f"wrong {number}", address=f"192.0.2.{number % 20}")
    for number in range(30):
        sign_in(Client(), f"person-{number}@northgate.example", "wrong")
    assert sign_in(Client(), TEACHER, PASSWORD).status_code == 200  # anywhere else it is shut
    assert sign_in(client, TEACHER, PASSWORD).status_code == 302


def test_a_known_browser_has_tries_of_its_own_and_not_many(client, teacher, hashed):
    sign_in(client, TEACHER, PASSWORD)
    client.post("/account/sign-out/")
    hashed.clear()
    for number in range(30):
        sign_in(client, TEACHER, f"wrong {number}", address=f"192.0.2.{number}")
    assert len(hashed) == 10


def test_a_browser_is_known_to_one_account_and_by_one_password(client, teacher, cast, hashed):
    sign_in(client, TEACHER, PASSWORD)
    client.post("/account/sign-out/")
    for number in range(8):  # for another name it is like any other
        sign_in(client, "lead@northgate.example", f"wrong {number}")
    assert len(hashed) == 1 + 5
    teacher.set_password("another one entirely")
    teacher.save()
    hashed.clear()
    for number in range(8):
        sign_in(client, TEACHER, f"wrong {number}", address="192.0.2.8")
    assert len(hashed) == 5


def test_a_known_browser_cannot_be_made_up(client, teacher, hashed):
    for number in range(20):
        client.cookies["known"] = f"{'n' * 24}.{number:064x}"
        sign_in(client, TEACHER, f"wrong {number}")
    assert len(hashed) == 5


def test_a_right_password_costs_no_try(client, teacher):
    for _ in range(12):
        assert sign_in(client, TEACHER, PASSWORD).status_code == 302
        client.post("/account/sign-out/")
        client.cookies.clear()


def test_a_fresh_key_comes_with_the_first_step_and_with_signing_in(client, cast, at, teacher):
    """Whoever knew the key before, because they had planted it, has nothing of it."""
    set_up_app(cast.teacher, at=at)
    planted = SessionStore()
    planted["set-up token"] = "something"
    planted.create()
    client.cookies["session"] = planted.session_key
    sign_in(client, TEACHER, PASSWORD)
    after_password = client.cookies["session"].value
    assert after_password != planted.session_key
    thief = Client()
    thief.cookies["session"] = planted.session_key
    assert thief.get("/account/second-step/").headers["Location"] == PAGE
    code = App(SECRET, ()).code(clock.machine_now())
    assert client.post("/account/second-step/", {"code": code}).status_code == 302
    assert client.cookies["session"].value not in {after_password, planted.session_key}
    for key in (after_password, planted.session_key):
        thief.cookies["session"] = key
        assert thief.get("/northgate/").status_code == 302
    assert client.get("/northgate/").status_code == 200


def test_a_copy_of_the_database_signs_nobody_in(client, teacher):
    sign_in(client, TEACHER, PASSWORD)
    [row] = Session.objects.filter(account_id=teacher.pk)
    thief = Client()
    thief.cookies["session"] = row.session_key
    assert thief.get("/northgate/").status_code == 302


def test_a_session_ends_ten_hours_after_signing_in_however_busy_it_is(client, teacher):
    sign_in(client, TEACHER, PASSWORD)
    [row] = Session.objects.filter(account_id=teacher.pk)
    first_end = row.expire_date
    session = client.session
    session["touched"] = True
    session.save()
    row.refresh_from_db()
    assert row.expire_date <= first_end


@pytest.mark.parametrize("change", ["password", "closed"])
def test_a_sign_in_that_waits_for_its_second_step_ends_with_the_password_and_the_account(
    client, cast, at, teacher, change
):
    set_up_app(cast.teacher, at=at)
    sign_in(client, TEACHER, PASSWORD)
    if change == "password":
        teacher.set_password("another one entirely")
        teacher.save()
    else:
        User.objects.filter(pk=teacher.pk).update(is_active=False)
    code = App(SECRET, ()).code(clock.machine_now())
    client.post("/account/second-step/", {"code": code})
    assert client.get("/northgate/").status_code == 302


def test_somebody_elses_wrong_passwords_keep_nobody_else_out(client, teacher, cast):
    for number in range(8):
        sign_in(client, "lead@northgate.example", f"wrong {number}", address="192.0.2.9")
    assert sign_in(client, TEACHER, PASSWORD).status_code == 302


def test_one_address_tries_twenty_times_whatever_the_names(client, teacher, hashed):
    for number in range(30):
        sign_in(client, f"person-{number}@northgate.example", "wrong password")
    assert len(hashed) <= 21
    assert sign_in(client, TEACHER, PASSWORD).status_code == 200
    assert sign_in(client, TEACHER, PASSWORD, address="192.0.2.77").status_code == 302


def test_an_address_nobody_has_is_answered_like_a_wrong_password(client, teacher, hashed):
    wrong, unknown = sign_in(client, TEACHER, "wrong"), sign_in(client, NOBODY, "wrong")
    assert (wrong.status_code, unknown.status_code) == (200, 200)
    said = [without_what_was_typed(page) for page in (wrong, unknown)]
    assert said[0] == said[1]
    assert len(hashed) == 2  # and takes as long


def without_what_was_typed(page) -> str:
    text = page.content.decode().replace(TEACHER, "").replace(NOBODY, "")
    return "\n".join(line for line in text.splitlines() if "csrfmiddlewaretoken" not in line)


def test_an_account_without_a_password_or_closed_does_not_open(client, cast, teacher):
    for password in ("", "!", "None"):
        assert sign_in(client, "lead@northgate.example", password).status_code == 200
    User.objects.filter(pk=teacher.pk).update(is_active=False)
    sign_in(client, TEACHER, PASSWORD)
    assert client.get("/northgate/").status_code == 302


def test_whoever_is_signed_in_loses_the_school_the_moment_their_part_in_it_ends(
    cast, sign_in_as_teacher
):
    assert sign_in_as_teacher.get("/northgate/").status_code == 200
    cast.user(cast.teacher).grants.update(ends="2026-11-10")
    assert sign_in_as_teacher.get("/northgate/").status_code == 404


@pytest.fixture
def sign_in_as_teacher(cast, sign_in):
    return sign_in(cast.teacher)


@pytest.mark.parametrize(
    "path", ["signup/", "sign-up/", "password/reset/", "password/change/", "email/"]
)
def test_nobody_signs_up_or_is_sent_a_password(client, cast, path):
    before = counts()
    for method in (client.get, client.post):
        answer = method(f"/account/{path}", {"email": "x@example.org", "password1": PASSWORD})
        assert answer.status_code in {302, 404}
    assert counts() == before


def test_the_door_for_strangers_is_shut_wherever_it_may_lead_from(rf):
    assert get_adapter().is_open_for_signup(rf.get("/")) is False


def test_the_page_about_accounts_says_whom_to_ask(client, db):
    answer = client.get(reverse("account_signup"))
    assert answer.status_code == 200
    assert b"headteacher" in answer.content.lower()


def test_the_demos_sign_in_is_not_there(client, cast):
    assert (
        client.get("/demo/").status_code == 302
    )  # a school of that name, to which one would sign in
    assert client.post("/demo/sign-in/", {"person": "northgate/teacher"}).status_code == 404
    with pytest.raises(NoReverseMatch):
        reverse("demo_sign_in")


@pytest.mark.django_db
def test_health_answers_whoever_asks_and_names_nobody(client):
    answer = client.get("/health")
    assert answer.json() == {"status": "ok"}
