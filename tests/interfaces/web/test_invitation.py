"""The one-time link with which somebody sets their first password."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from staffroom.domain.actor import Role
from staffroom.domain.people.invitation_operations import invitation
from staffroom.domain.people.operations import give_access, tie_to_register
from staffroom.domain.people.queries import account
from tests.builders import STAFF, bring_in
from tests.signed_in import signed_in


PASSWORD = "copper kettle lantern"
LINK = re.compile(r"/account/invitation/[\w/-]+/")


@pytest.fixture
def link(cast, sign_in) -> str:
    """What the headteacher's page shows after giving access."""
    form = {"roles": ["staff", "site_lead"], "once": "k"}
    page = sign_in(cast.headteacher).post("/northgate/people/access/S05/", form)
    return LINK.search(page.content.decode())[0]


def test_the_link_sets_a_password_and_one_signs_in_with_it(link):
    person = Client()
    assert person.get(link).status_code == 200
    assert person.post(link, {"password": PASSWORD}).headers["Location"] == "/account/sign-in/"
    form = {"login": "new@northgate.example", "password": PASSWORD}
    assert person.post("/account/sign-in/", form).status_code == 302
    assert person.get("/northgate/").status_code == 200


def test_the_link_works_once(link):
    Client().post(link, {"password": PASSWORD})
    for answer in (Client().get(link), Client().post(link, {"password": "another one here"})):
        assert answer.status_code == 404
        assert b"headteacher" in answer.content
    assert account("new@northgate.example").check_password(PASSWORD)


def test_a_leaked_link_is_worth_nothing_after_access_was_taken_away_and_given_again(
    link, cast, sign_in
):
    head = sign_in(cast.headteacher)
    head.post("/northgate/people/end-access/S05/", {"once": "e"})
    for answer in (Client().get(link), Client().post(link, {"password": PASSWORD})):
        assert answer.status_code == 404
    form = {"roles": ["office"], "once": "again"}
    page = head.post("/northgate/people/access/S05/", form).content.decode()
    assert Client().post(link, {"password": PASSWORD}).status_code == 404
    fresh = LINK.search(page)[0]
    assert fresh != link
    assert Client().post(fresh, {"password": PASSWORD}).status_code == 302


@pytest.mark.parametrize("weak", ["", "short", "password1234", "petra lund 1", "\x00" * 12])
def test_a_weak_password_is_refused_and_the_link_stays(link, weak):
    answer = Client().post(link, {"password": weak})
    assert answer.status_code == 422
    assert b"rror" in answer.content
    assert Client().get(link).status_code == 200


def test_a_changed_link_is_no_link(link, cast):
    school, user_id, token = link.strip("/").split("/")[2:]
    theirs = cast.headteacher.id
    for wrong in (
        f"/account/invitation/no-such/{user_id}/{token}/",
        f"/account/invitation/{school}/{theirs}/{token}/",
        f"/account/invitation/{school}/{user_id}/{token[:-1]}x/",
        f"/account/invitation/{school}/{user_id}/x/",
    ):
        assert Client().get(wrong).status_code == 404
        assert Client().post(wrong, {"password": PASSWORD}).status_code == 404
    assert not account("new@northgate.example").has_usable_password()


def test_an_account_of_another_school_is_given_nothing_here(cast, at, sign_in):
    give_access(
        staff_id="S05",
        roles=frozenset({Role.STAFF}),
        on=at.date(),
        by=cast.other.headteacher,
        at=at,
    )
    staff = STAFF.format(domain="northgate.example")
    staff = staff.replace("new@northgate.example", "new@southmere.example")
    bring_in("staff", staff, by=cast.office, at=at)
    page = sign_in(cast.headteacher).post(
        "/northgate/people/access/S05/", {"roles": ["deputy_head"], "once": "k"}
    )
    assert page.status_code == 422
    assert not LINK.search(page.content.decode())
    assert "Another school here has an account" in page.content.decode()


def test_a_link_of_one_school_opens_nothing_at_another(cast, at, client):
    user_id = give_access(
        staff_id="S05", roles=frozenset({Role.STAFF}), on=at.date(), by=cast.headteacher, at=at
    )
    token = invitation(user_id=user_id, by=cast.headteacher, at=at)
    page = client.post(
        f"/account/invitation/southmere/{user_id}/{token}/", {"password": "copper kettle lantern"}
    )
    assert page.status_code == 404
    assert not account("new@northgate.example").has_usable_password()


def test_a_role_never_goes_to_somebody_elses_account(cast, at, sign_in):
    """The office writes its own address beside a colleague's name."""
    staff = STAFF.format(domain="northgate.example")
    staff += "S09,Ms,Nell,Sykes,Office,associate,office@northgate.example\n"
    bring_in("staff", staff, by=cast.office, at=at)
    tie_to_register(user_id=cast.office.id, staff_id="S09", by=cast.headteacher, at=at)
    bring_in("staff", staff.replace("new@north", "office@north"), by=cast.office, at=at)
    page = sign_in(cast.headteacher).post(
        "/northgate/people/access/S05/", {"roles": ["deputy_head"], "once": "k"}
    )
    assert page.status_code == 422
    assert "not theirs by the list" in page.content.decode()


def test_access_ends_with_one_press_and_with_leaving_the_list(cast, at, sign_in):
    staff = STAFF.format(domain="northgate.example")
    for leave in ("by hand", "by the list"):
        user_id = give_access(
            staff_id="S05", roles=frozenset({Role.STAFF}), on=at.date(), by=cast.headteacher, at=at
        )
        token = invitation(user_id=user_id, by=cast.headteacher, at=at)
        if token is not None:
            Client().post(
                f"/account/invitation/northgate/{user_id}/{token}/", {"password": PASSWORD}
            )
        browser = Client()
        signed_in(browser, account("new@northgate.example"))
        assert browser.get("/northgate/").status_code == 200
        if leave == "by hand":
            sign_in(cast.headteacher).post("/northgate/people/end-access/S05/", {"once": "e"})
        else:
            gone = "\n".join(line for line in staff.splitlines() if not line.startswith("S05"))
            bring_in("staff", gone, by=cast.office, at=at)
        assert browser.get("/northgate/").status_code == 302, leave  # the account is closed


def test_access_for_somebody_without_an_address_says_what_to_do(cast, sign_in):
    page = sign_in(cast.headteacher).post("/northgate/people/access/S04/", {"roles": ["staff"]})
    assert page.status_code == 422
    assert "bring the list in again" in page.content.decode()


@pytest.mark.parametrize(
    "roles", [[], ["headteacher"], ["data_protection"], ["king"], ["staff", "king"]]
)
def test_roles_that_cannot_be_given_are_refused(cast, sign_in, roles):
    form = {"roles": roles, "once": "k"}
    page = sign_in(cast.headteacher).post("/northgate/people/access/S05/", form)
    assert page.status_code == 422
    assert account("new@northgate.example") is None


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://localhost:8000", True),
        ("http://127.0.0.1:8000", True),
        ("https://staffroom.north.example", False),
    ],
)
def test_a_link_that_opens_on_this_computer_alone_says_so(cast, sign_in, settings, url, said):
    settings.PUBLIC_URL = url
    settings.DEMO = False
    page = sign_in(cast.headteacher).post(
        "/northgate/people/access/S05/", {"roles": ["staff"], "once": "k"}
    )
    assert ("STAFFROOM_URL" in page.content.decode()) is said
