"""The page of one person's access: what they have, what each role may, and taking one away."""

from __future__ import annotations

import pytest

from staffroom.domain.actor import Role
from staffroom.domain.people.invitation_operations import invitation, set_first_password
from staffroom.domain.people.operations import give_access
from staffroom.domain.people.queries import account
from staffroom.domain.people.register import staff_member
from staffroom.interfaces.web.people.roles import CAN
from tests.signed_in import signed_in


PAGE = "/northgate/people/access/S05/"
TAKE = "/northgate/people/take-role/S05/"


@pytest.fixture
def head(cast, sign_in):
    return sign_in(cast.headteacher)


def give(cast, at, *roles: Role) -> str:
    return give_access(
        staff_id="S05", roles=frozenset(roles), on=at.date(), by=cast.headteacher, at=at
    )


def test_each_role_says_what_one_may_do_with_it(head):
    assert set(CAN) == set(Role)
    assert "Site lead: decides on the posts" in head.get(PAGE).content.decode()


def test_a_role_that_is_held_is_shown_and_not_offered_again(cast, at, head):
    give(cast, at, Role.SITE_LEAD)
    words = head.get(PAGE).content.decode()
    assert "What they are here" in words
    assert 'type="checkbox" name="roles" value="site_lead"' not in words
    assert 'type="checkbox" name="roles" value="staff"' in words


def test_one_role_is_taken_away_with_one_press(cast, at, head):
    give(cast, at, Role.STAFF, Role.SITE_LEAD)
    page = head.post(TAKE, {"role": "site_lead", "once": "t"}, follow=True).content.decode()
    assert "They are site lead here no more" in page
    assert staff_member(cast.school.id, "S05", on=at.date()).roles == (Role.STAFF,)
    again = head.post(TAKE, {"role": "site_lead", "once": "u"}, follow=True).content.decode()
    assert "They do not have that role here." in again
    assert head.post(TAKE, {"role": "king", "once": "v"}).status_code == 404


def test_whether_there_is_an_account_is_said_apart_from_the_address(cast, at, head):
    assert "They have no account yet" in head.get(PAGE).content.decode()
    user_id = give(cast, at, Role.STAFF)
    waiting = head.get(PAGE).content.decode()
    assert "have not chosen a password yet" in waiting
    again = head.post(PAGE, {"roles": ["staff"], "once": "again"}).content.decode()
    assert "/account/invitation/northgate/" in again
    set_first_password(
        user_id=user_id,
        token=invitation(user_id=user_id, by=cast.headteacher, at=at) or "",
        password="copper kettle lantern",
        at=at,
        school_id=cast.school.id,
    )
    assert "have chosen a password" in head.get(PAGE).content.decode()
    assert (
        "There is an account with their address"
        in head.get("/northgate/people/access/S02/").content.decode()
    )


def test_who_has_signed_in_is_not_called_invited(cast, at, head, client):
    give(cast, at, Role.STAFF)
    assert "(invited)" in head.get("/northgate/people/").content.decode()
    signed_in(client, account("new@northgate.example"))
    assert "(invited)" not in head.get("/northgate/people/").content.decode()
