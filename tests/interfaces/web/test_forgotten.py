"""A forgotten password: strangers learn nothing, the person gets a link, and the link opens once."""

from __future__ import annotations

import re
import statistics
import time
from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from staffroom.domain.audit.queries import entries
from staffroom.domain.outbox.models import Message
from staffroom.domain.people import operations as people
from staffroom.domain.people.models import User
from staffroom.domain.sign_in.models import ConfirmedAddress, MailedLink
from staffroom.domain.sign_in.queries import is_confirmed
from staffroom.interfaces import clock
from staffroom.interfaces.jobs.tasks import drain
from tests.builders import STAFF, bring_in
from tests.interfaces.web.rows import holding
from tests.second_steps import set_up_app
from tests.signed_in import signed_in


PASSWORD, ANOTHER = "copper kettle lantern", "willow barrel thistle"
PAGE = "/account/forgotten/"
TEACHER, NOBODY = "teacher@northgate.example", "nobody@northgate.example"
LINK = re.compile(r"/account/(?:new-password|confirm)/[\w-]+/")


@pytest.fixture
def teacher(cast) -> User:
    user = cast.user(cast.teacher)
    user.set_password(PASSWORD)
    user.save()
    return user


def confirmed(user: User) -> None:
    ConfirmedAddress.objects.create(account_id=user.pk, email=user.email, at=clock.now())


def ask(email: str, address: str = "192.0.2.1", browser: Client | None = None):
    return (browser or Client()).post(PAGE, {"email": email}, REMOTE_ADDR=address)


def links() -> list[str]:
    drain.call_local()
    return [LINK.search(letter.body)[0] for letter in mail.outbox if LINK.search(letter.body)]


@pytest.fixture
def link(teacher) -> str:
    confirmed(teacher)
    ask(TEACHER)
    return links()[-1]


def bare(answer) -> tuple[object, ...]:
    cookies = sorted((name, cookie["max-age"]) for name, cookie in answer.cookies.items())
    tokens = re.sub(rb'value="[\w-]{16,}"', b"", answer.content)
    return answer.status_code, answer.headers.get("Location"), cookies, tokens


@pytest.mark.parametrize("other", ["closed", "invited", "unknown"])
def test_a_stranger_is_answered_the_same_whoever_has_the_address(teacher, cast, other):
    if other == "closed":
        User.objects.filter(email="lead@northgate.example").update(is_active=False)
    email = NOBODY if other == "unknown" else "lead@northgate.example"
    answers, asked = [], []
    for address in (TEACHER, email):
        with CaptureQueriesContext(connection) as captured:
            answers.append(ask(address, address=f"192.0.2.{len(asked)}"))
        asked.append([re.sub(r"'[^']*'|\bs\d+_x\d+|\b\d[\d.]*\b", "?", q["sql"]) for q in captured])
    assert bare(answers[0]) == bare(answers[1])
    assert asked[0] == asked[1]  # the very same work, so the very same time
    assert bare(Client().get(answers[0].headers["Location"]))[0] == 200
    assert mail.outbox == []


def test_it_takes_the_same_time_whoever_has_the_address(teacher):
    times: dict[str, list[float]] = {TEACHER: [], NOBODY: []}
    browsers = {email: Client() for email in times}
    for number in range(60):
        for email in times:
            before = time.process_time()
            ask(email, address=f"192.0.2.{number}", browser=browsers[email])
            times[email].append(time.process_time() - before)
    one, other = (statistics.median(times[email]) for email in (TEACHER, NOBODY))
    assert abs(one - other) < 0.25 * max(one, other)


def test_only_an_account_with_a_password_gets_a_letter(teacher, cast):
    for email in (NOBODY, "lead@northgate.example", "", "no address"):
        ask(email)
    User.objects.filter(email="office@northgate.example").update(is_active=False)
    ask("office@northgate.example")
    assert links() == []
    assert ask("  Teacher@Northgate.Example ").status_code == 302
    assert len(links()) == 1
    assert mail.outbox[0].to == [TEACHER]


def test_the_letter_names_nobody_and_the_link_stands_nowhere_else(teacher, link, cast):
    body = mail.outbox[-1].body
    assert "Quill" not in body and "Northgate School" not in body
    token = link.split("/")[3]
    assert holding(token) == []
    assert "link for a new password sent" in {line.verb for line in entries(by=cast.chair)}


def test_with_the_link_one_chooses_a_password_and_every_session_ends(teacher, link, cast):
    old = signed_in(Client(), User.objects.get(pk=teacher.pk))
    person = Client()
    assert person.get(link).status_code == 200
    assert person.post(link, {"password": ANOTHER}).headers["Location"] == "/account/sign-in/"
    assert old.get("/northgate/").status_code == 302
    form = {"login": TEACHER, "password": ANOTHER}
    assert person.post("/account/sign-in/", form).status_code == 302
    assert "password chosen anew by letter" in {line.verb for line in entries(by=cast.chair)}


def test_the_link_works_once_and_for_an_hour(teacher, link, monkeypatch):
    late = clock.now() + timedelta(minutes=61)
    with monkeypatch.context() as later:
        later.setattr("staffroom.interfaces.clock.now", lambda: late)
        assert Client().get(link).status_code == 404
        assert Client().post(link, {"password": ANOTHER}).status_code == 404
    assert Client().post(link, {"password": "short"}).status_code == 422
    assert Client().post(link, {"password": ANOTHER}).status_code == 302
    assert Client().post(link, {"password": PASSWORD}).status_code == 404
    assert User.objects.get(pk=teacher.pk).check_password(ANOTHER)


def test_one_used_link_ends_the_others(teacher, link):
    ask(TEACHER)
    newest = links()[-1]
    assert newest != link
    Client().post(link, {"password": ANOTHER})
    assert Client().get(newest).status_code == 404


@pytest.mark.parametrize("change", ["password", "address", "closed"])
def test_a_link_ends_with_what_it_was_for(teacher, link, cast, at, change):
    if change == "password":
        browser = Client()
        browser.post("/account/sign-in/", {"login": TEACHER, "password": PASSWORD})
        form = {"password": PASSWORD, "new_password": ANOTHER}
        assert browser.post("/northgate/account/password/", form).status_code == 302
    elif change == "address":
        User.objects.filter(pk=teacher.pk).update(email="elsewhere@northgate.example")
    else:
        staff = STAFF.format(domain="northgate.example")
        gone = "\n".join(line for line in staff.splitlines() if not line.startswith("S02"))
        on = at.date()
        people.tie_to_register(user_id=str(teacher.pk), staff_id="S02", by=cast.headteacher, at=at)
        bring_in("staff", gone, by=cast.office, at=at)
        assert on
    assert Client().post(link, {"password": "granite pepper umbrella"}).status_code in {403, 404}
    assert not User.objects.get(pk=teacher.pk).check_password("granite pepper umbrella")


def test_a_changed_link_opens_nothing(teacher, link):
    for wrong in (
        link[:-3] + "xx/",
        "/account/new-password/x/",
        link.replace("new-password", "confirm"),
    ):
        assert Client().get(wrong).status_code in {302, 404}
        assert Client().post(wrong, {"password": ANOTHER}).status_code in {302, 404}
    assert User.objects.get(pk=teacher.pk).check_password(PASSWORD)


def test_a_second_step_is_asked_for_all_the_same(cast, at, teacher, link):
    app = set_up_app(cast.teacher, at=at)
    ask(TEACHER)
    person = Client()
    person.post(links()[-1], {"password": ANOTHER})
    person.post("/account/sign-in/", {"login": TEACHER, "password": ANOTHER})
    assert person.get("/northgate/").status_code == 302
    code = {"code": app.code(clock.machine_now())}
    assert person.post("/account/second-step/", code).status_code == 302
    assert person.get("/northgate/").status_code == 200


def test_one_account_gets_three_letters_an_hour_and_the_answer_stays_the_same(teacher):
    confirmed(teacher)
    said = {ask(TEACHER, address=f"192.0.2.{n}").headers["Location"] for n in range(9)}
    assert len(said) == 1
    assert len(links()) == 3


def test_one_address_asks_ten_times(teacher):
    answers = [ask(f"person-{n}@northgate.example").status_code for n in range(12)]
    assert answers == [302] * 10 + [422] * 2


def test_a_letter_that_is_sent_again_carries_the_same_link(teacher, link):
    Message.objects.filter(kind="password forgotten").update(
        done_at=None, due_at=clock.now(), body={"email": TEACHER}
    )
    assert links()[-1] == link
    assert MailedLink.objects.count() == 1
    assert mail.outbox[0].extra_headers == mail.outbox[-1].extra_headers


# --- Whether letters reach somebody -----------------------------------------------------------------


def test_a_letter_alone_opens_no_account_whose_address_nobody_has_confirmed(teacher):
    """The office may have mistyped it, and then a stranger reads the letter."""
    ask(TEACHER)
    link = links()[-1]
    answer = Client().get(link)
    assert answer.status_code == 403
    assert "mistyped" in answer.content.decode()
    assert Client().post(link, {"password": ANOTHER}).status_code == 403
    assert User.objects.get(pk=teacher.pk).check_password(PASSWORD)


def test_in_a_browser_that_knows_the_person_it_does(teacher):
    browser = Client()
    browser.post("/account/sign-in/", {"login": TEACHER, "password": PASSWORD})
    browser.post("/account/sign-out/")
    ask(TEACHER)
    assert browser.post(links()[-1], {"password": ANOTHER}).status_code == 302
    assert is_confirmed(str(teacher.pk), TEACHER)


def test_an_address_is_confirmed_by_a_letter_and_only_by_its_owner(teacher, cast):
    browser = Client()
    browser.post("/account/sign-in/", {"login": TEACHER, "password": PASSWORD})
    assert "Send me a letter" in browser.get("/northgate/account/").content.decode()
    assert browser.post("/northgate/account/address/").status_code == 302
    link = links()[-1]
    assert link.startswith("/account/confirm/")
    assert Client().get(link).headers["Location"].startswith("/account/sign-in/")
    assert signed_in(Client(), cast.user(cast.lead)).get(link).status_code == 404
    assert "Letters reach you" in browser.get(link).content.decode()
    assert not is_confirmed(str(teacher.pk), TEACHER)  # looking is not confirming
    assert browser.post(link).status_code == 302
    assert is_confirmed(str(teacher.pk), TEACHER)
    assert browser.post(link).status_code == 404
    User.objects.filter(pk=teacher.pk).update(email="elsewhere@northgate.example")
    assert not is_confirmed(str(teacher.pk), "elsewhere@northgate.example")


def test_too_many_wrong_passwords_are_told_to_the_person_and_the_log_once_a_day(teacher, cast):
    for email in (TEACHER, NOBODY):
        for number in range(30):
            form = {"login": email, "password": f"wrong {number}"}
            Client().post("/account/sign-in/", form, REMOTE_ADDR=f"192.0.2.{number}")
    drain.call_local()
    drain.call_local()
    told = [letter for letter in mail.outbox if "too many wrong passwords" in letter.body]
    assert [letter.to for letter in told] == [[TEACHER]]
    verbs = [line.verb for line in entries(by=cast.chair)]
    assert verbs.count("too many wrong passwords") == 1
    assert holding(NOBODY) == []


def test_a_new_device_is_told_and_a_known_one_is_not(teacher, cast):
    browser = Client(headers={"User-Agent": "Firefox Windows"})
    for _ in range(3):
        browser.post("/account/sign-in/", {"login": TEACHER, "password": PASSWORD})
        browser.post("/account/sign-out/")
    drain.call_local()
    assert len([m for m in mail.outbox if "signed in on a new device" in m.body]) == 1
    [line] = [e for e in entries(by=cast.chair) if e.verb == "signed in on a new device"]
    assert line.says["device"] == "Firefox on Windows"
    assert line.says["with"] == "a password"
    assert "127.0.0.1" not in str(line)
