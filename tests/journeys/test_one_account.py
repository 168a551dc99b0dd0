"""A person of the staff list has one account, however their address, number and roles change."""

from __future__ import annotations

import pytest
from django.test import Client

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit.queries import entries
from staffroom.domain.people import ending_operations as ending
from staffroom.domain.people import invitation_operations as invitations
from staffroom.domain.people import operations as people
from staffroom.domain.people.models import User
from staffroom.domain.people.queries import account, actor_at
from staffroom.domain.people.register import staff_member
from staffroom.domain.sites.operations import name_lead
from staffroom.engine.refusal import Refused, Why
from staffroom.journeys import publish_a_post
from tests.builders import STAFF, bring_in, sent
from tests.signed_in import signed_in


PASSWORD = "copper kettle lantern"
LEAD = frozenset({Role.STAFF, Role.SITE_LEAD})
LISTED = STAFF.format(domain="northgate.example")
MOVED = LISTED.replace("new@northgate.example", "petra@northgate.example")


def give(cast, at, *, to="S05", roles=LEAD) -> str:
    return people.give_access(staff_id=to, roles=roles, on=at.date(), by=cast.headteacher, at=at)


def end(cast, at) -> None:
    ending.end_access(staff_id="S05", on=at.date(), by=cast.headteacher, at=at)


def accept(cast, at, user_id) -> None:
    invitations.set_first_password(
        user_id=user_id,
        token=invitations.invitation(user_id=user_id, by=cast.headteacher, at=at) or "",
        password=PASSWORD,
        at=at,
        school_id=cast.school.id,
    )


def lead_of_x(cast, at) -> Actor:
    """Petra Lund, who runs the site on X and has chosen a password."""
    user_id = give(cast, at)
    accept(cast, at, user_id)
    name_lead(site_id=cast.x, user_id=user_id, on=at.date(), by=cast.headteacher, at=at)
    return as_now(user_id, at)


def as_now(user_id, at) -> Actor:
    return actor_at("northgate", user_id=user_id, on=at.date()).actor


def test_nobody_meets_their_own_post_under_another_address(cast, at):
    petra = lead_of_x(cast, at)
    post_id = sent(cast, "The choir sings on Friday.", at=at, by=petra)
    bring_in("staff", MOVED, by=cast.office, at=at)
    end(cast, at)
    before = User.objects.count()
    again = give(cast, at)
    name_lead(site_id=cast.x, user_id=again, on=at.date(), by=cast.headteacher, at=at)
    assert again == petra.id
    assert User.objects.count() == before
    assert account("new@northgate.example") is None
    with pytest.raises(Refused) as refused:
        publish_a_post.decide(
            post_id=post_id,
            move="approve",
            reason="",
            overrides={},
            seen_digest=publish_a_post.check_again(post_id, by=cast.lead, on=at.date()).digest,
            by=as_now(again, at),
            at=at,
        )
    assert refused.value.refusal.why is Why.NOT_YOURS
    (line,) = entries(by=cast.headteacher, verb="account given another address")
    assert line.says["was"] == "new@northgate.example"
    assert line.says["is"] == "petra@northgate.example"


def test_another_address_ends_what_is_signed_in_and_keeps_the_password(cast, at, sign_in):
    petra = lead_of_x(cast, at)
    browser = Client()
    signed_in(browser, account("new@northgate.example"))
    bring_in("staff", MOVED, by=cast.office, at=at)
    head = sign_in(cast.headteacher)
    page = head.get("/northgate/people/access/S05/").content.decode()
    assert "Take on the new address" in page
    assert browser.get("/northgate/").status_code == 200
    form = {"roles": ["staff"], "once": "k"}
    said = head.post("/northgate/people/access/S05/", form, follow=True).content.decode()
    assert "signs in with petra@northgate.example from now on" in said
    assert "/account/invitation/" not in said
    assert browser.get("/northgate/").status_code == 302
    assert str(account("petra@northgate.example").pk) == petra.id
    login = {"login": "petra@northgate.example", "password": PASSWORD}
    assert Client().post("/account/sign-in/", login).status_code == 302
    assert "Take on" not in head.get("/northgate/people/access/S05/").content.decode()


def test_who_never_came_gets_a_new_link_for_the_new_address(cast, at, sign_in):
    user_id = give(cast, at)
    leaked = invitations.invitation(user_id=user_id, by=cast.headteacher, at=at)
    bring_in("staff", MOVED, by=cast.office, at=at)
    form = {"roles": ["staff"], "once": "k"}
    page = sign_in(cast.headteacher).post("/northgate/people/access/S05/", form)
    assert f"/account/invitation/northgate/{user_id}/" in page.content.decode()
    old = f"/account/invitation/northgate/{user_id}/{leaked}/"
    assert Client().post(old, {"password": PASSWORD}).status_code == 404


def test_an_address_of_somebody_else_is_not_taken_over(cast, at):
    user_id = give(cast, at)
    theirs = LISTED.replace("new@northgate.example", "teacher@northgate.example")
    bring_in("staff", theirs, by=cast.office, at=at)
    with pytest.raises(Refused) as refused:
        give(cast, at)
    assert "somebody else’s account" in refused.value.refusal.reason
    assert str(account("new@northgate.example").pk) == user_id


def test_an_account_goes_with_its_person_and_not_with_its_address(cast, at):
    """Petra Lund gets another address, and a newcomer the one she had."""
    user_id = give(cast, at)
    accept(cast, at, user_id)
    newcomer = "S06,Mr,Noah,Lund,Teacher,teaching,new@northgate.example\n"
    bring_in("staff", MOVED + newcomer, by=cast.office, at=at)
    with pytest.raises(Refused) as refused:
        give(cast, at, to="S06")
    assert "the account of Petra Lund" in refused.value.refusal.reason
    assert give(cast, at) == user_id
    assert give(cast, at, to="S06") != user_id


def test_a_newcomer_does_not_get_the_account_of_a_leaver_with_the_same_address(cast, at):
    user_id = give(cast, at)
    accept(cast, at, user_id)
    end(cast, at)
    newcomer = LISTED.replace("S05,Ms,Petra", "S06,Mr,Noah")
    bring_in("staff", newcomer, by=cast.office, at=at)
    with pytest.raises(Refused):
        give(cast, at, to="S06")


def test_who_is_given_another_number_keeps_account_and_access(cast, at):
    user_id = give(cast, at)
    renumbered = LISTED.replace("S05,", "S55,")
    bring_in("staff", renumbered, by=cast.office, at=at)
    assert give(cast, at, to="S55") == user_id
    bring_in("staff", renumbered.replace("of music", "of Latin"), by=cast.office, at=at)
    assert set(staff_member(cast.school.id, "S55", on=at.date()).roles) == LEAD


def test_access_that_has_ended_is_not_ended_again_by_each_list(cast, at):
    give(cast, at)
    end(cast, at)
    with pytest.raises(Refused):
        end(cast, at)
    gone = "\n".join(line for line in LISTED.splitlines() if not line.startswith("S05"))
    bring_in("staff", gone, by=cast.office, at=at)
    bring_in("staff", LISTED, by=cast.office, at=at)
    assert len(entries(by=cast.headteacher, verb="access taken away")) == 1
    assert staff_member(cast.school.id, "S05", on=at.date()).access == ""


def test_a_person_of_the_list_is_not_tied_to_a_second_account(cast, at):
    give(cast, at)
    with pytest.raises(Refused) as refused:
        people.tie_to_register(user_id=cast.deputy.id, staff_id="S05", by=cast.headteacher, at=at)
    assert "nobody has two" in refused.value.refusal.reason
