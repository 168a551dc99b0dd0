"""The first start of an empty installation, from the token in the terminal to a checked post."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from staffroom.domain.people.models import User
from staffroom.domain.schools.operations import make_set_up_token
from staffroom.domain.schools.queries import by_slug, every_school, facts, terms
from staffroom.domain.sites.queries import register
from tests.builders import NOON, ROLL, STAFF
from tests.interfaces.web.rows import counts
from tests.second_steps import set_up_in
from tests.threads import at_once


PASSWORD = "copper kettle lantern"
SCHOOL = {
    "name": "North High School",
    "slug": "north-high",
    "short_names": "North\nNHS",
    "phones": "01632 960100",
    "emails": "office@north.example",
    "email_domains": "north.example",
    "postcodes": "NE99 1AA",
    "streets": "",
    "term_1_name": "Autumn 2026",
    "term_1_starts": "2026-09-01",
    "term_1_ends": "2026-12-18",
    "head_first": "Ada",
    "head_last": "Birch",
    "head_email": "head@north.example",
    "head_password": PASSWORD,
    "once": "k",
}


@pytest.fixture
def token(db, at) -> str:
    return make_set_up_token(at=NOON)


@pytest.fixture
def let_in(client, token) -> Client:
    """A browser that has given the right token."""
    assert client.post("/set-up/", {"token": token}).status_code == 302
    return client


def fill(browser, **changed):
    return browser.post("/set-up/school/", SCHOOL | changed)


def test_an_empty_installation_leads_to_its_set_up(client, token):
    assert client.get("/").headers["Location"] == "/set-up/"
    assert client.get("/set-up/").status_code == 200


@pytest.mark.parametrize("wrong", ["", "wrong", "x" * 5000, "\x00", "é"])
def test_a_wrong_token_opens_nothing(client, token, wrong):
    answer = client.post("/set-up/", {"token": wrong})
    assert answer.status_code in {200, 422}
    assert client.get("/set-up/school/").headers["Location"] == "/set-up/"
    assert fill(client).headers["Location"] == "/set-up/"
    assert every_school() == []


def test_with_the_token_the_school_its_terms_and_its_headteacher_are_made(let_in):
    assert fill(let_in).headers["Location"] == "/account/sign-in/"
    school = by_slug("north-high")
    assert [t.name for t in terms(school.id)] == ["Autumn 2026"]
    assert facts(school.id).short_names == ("North", "NHS")
    assert User.objects.get().name == "Ada Birch"
    answer = let_in.post("/account/sign-in/", {"login": "head@north.example", "password": PASSWORD})
    assert answer.status_code == 302
    led = [("/north-high/", 302), ("/north-high/account/first/", 302)]
    assert let_in.get("/", follow=True).redirect_chain == led


def test_it_is_used_up_by_the_school_it_set_up(let_in, token):
    fill(let_in)
    assert Client().post("/set-up/", {"token": token}).status_code == 404
    assert fill(let_in, slug="second").status_code == 404
    assert len(every_school()) == 1


def test_of_two_who_set_up_at_once_one_school_is_made(real_transactions, at):
    token = make_set_up_token(at=NOON)
    browsers = []
    for _ in range(2):
        browser = Client()
        browser.post("/set-up/", {"token": token})
        browsers.append(browser)
    answers = at_once(
        *(
            lambda b=b, n=n: fill(b, slug=f"school-{n}", head_email=f"head-{n}@x.example")
            for n, b in enumerate(browsers)
        )
    )
    assert sorted(answer.status_code for answer in answers)[0] == 302
    assert sorted(answer.status_code for answer in answers)[1] in {404, 422}
    assert len(every_school()) == User.objects.count() == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"slug": "North High"},
        {"slug": "demo"},
        {"head_email": "nobody"},
        {"head_password": "short"},
        {"head_password": "password1234"},
        {"head_password": "ada birch 26"},
        {"term_1_ends": "2026-08-01"},
        {"term_1_starts": "yesterday"},
        {"term_2_name": "Spring 2027"},
        {"term_2_name": "Spring", "term_2_starts": "2026-12-01", "term_2_ends": "2027-03-01"},
        {"name": "\x00"},
        {"phones": "\x00"},
        {"head_first": "a" * 5000},
    ],
    ids=str,
)
def test_what_is_wrong_is_said_and_the_rest_stays_typed(let_in, wrong):
    before = counts()
    answer = fill(let_in, **wrong)
    assert answer.status_code == 422
    assert b"There is a problem" in answer.content or b"rror" in answer.content
    assert b'value="Birch"' in answer.content
    assert PASSWORD.encode() not in answer.content
    assert counts() == before


def test_several_faults_are_all_named_with_their_term(let_in):
    answer = fill(
        let_in,
        term_1_starts="yesterday",
        term_2_name="Spring",
        term_3_name="Summer",
        term_3_starts="2027-07-20",
        term_3_ends="2027-04-12",
        head_email="nobody",
    )
    words = answer.content.decode()
    for fault in (
        "First day of the first term: this is no date.",
        "Give the second term its name, first day and last day",
        "The third term ends before it begins.",
        "Enter a valid email address",
    ):
        assert fault in words


def test_a_profile_fills_in_what_the_policy_states_and_invents_nobody(let_in):
    page = let_in.get("/set-up/school/?profile=pchs").content.decode()
    assert 'value="Prudhoe Community High School"' in page
    assert 'name="head_first"' in page
    assert 'name="head_first" value' not in page
    fill(let_in, profile="pchs", name="Prudhoe Community High School", slug="pchs")
    school = by_slug("pchs")
    assert [(s.platform, s.handle) for s in register(school.id)] == [
        ("x", "@pchsnews"),
        ("facebook", "Prudhoe Community High School"),
    ]
    assert User.objects.count() == 1


@pytest.mark.parametrize("profile", ["", "no-such", "\x00", "a" * 5000])
def test_an_unknown_profile_fills_in_nothing(let_in, profile):
    page = let_in.get("/set-up/school/", {"profile": profile})
    assert page.status_code == 200
    assert b"Filled in from" not in page.content


def test_the_whole_first_day(let_in):
    """Set up, sign in, bring in both lists, check a post that names a pupil, give somebody access."""
    fill(let_in, profile="pchs")
    let_in.post("/account/sign-in/", {"login": "head@north.example", "password": PASSWORD})
    set_up_in(let_in, "north-high")
    for kind, text in (("roll", ROLL), ("staff", STAFF.format(domain="north.example"))):
        file = SimpleUploadedFile("list.csv", text.encode("utf-8-sig"))
        preview = let_in.post("/north-high/people/lists/", {"kind": kind, "file": file})
        assert preview.status_code == 302, preview.content.decode()
        done = let_in.post(preview.headers["Location"], {"once": kind}, follow=True)
        assert b"Brought in." in done.content
    speaker = register(by_slug("north-high").id)[0].id
    form = {"text": "Well done to Seun Adebayo-Finch.", "speaker": speaker}
    page = let_in.post("/north-high/check/", form).content.decode()
    assert "Seun Adebayo-Finch" in page
    assert "One thing to mend before this can go out." in page
    invited = let_in.post("/north-high/people/access/S02/", {"roles": ["staff"], "once": "a"})
    assert "/account/invitation/north-high/" in invited.content.decode()


def test_what_is_always_fine_is_looked_at_line_by_line(let_in):
    answer = fill(
        let_in,
        phones="01632 960100\n01234",
        emails="office@",
        email_domains="@north.example",
        postcodes="NE1",
        slug="North High",
    )
    words = answer.content.decode()
    for fault in (
        "“01234” is no full telephone number",
        "“office@” is no e-mail address",
        "“NE1” is no full postcode",
        "Its web address here: use the letters a to z",
    ):
        assert fault in words
    assert "is no e-mail domain" not in words
    fill(let_in, email_domains="@north.example")
    assert facts(by_slug("north-high").id).email_domains == ("north.example",)
