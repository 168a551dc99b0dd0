"""Whose access ends is signed out everywhere with nothing left to sign in with, whichever way it ended."""

from __future__ import annotations

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit.queries import entries
from staffroom.domain.people.ending_operations import end_access, take_role
from staffroom.domain.people.models import Grant, Staff, User
from staffroom.domain.people.operations import give_access
from staffroom.domain.sign_in import leaving
from staffroom.domain.sign_in.link_operations import make_link
from staffroom.domain.sign_in.models import MailedLink, Session
from staffroom.domain.sign_in.queries import steps_of
from staffroom.domain.staffing.queries import leaving_list
from staffroom.domain.tasks.calendar_operations import make_feed
from staffroom.domain.tasks.queries import open_tasks
from staffroom.engine.refusal import Refused
from staffroom.engine.steps import Leaver, Seen
from staffroom.journeys import joiner_and_leaver as journey
from staffroom.journeys.calendar_feed import calendar_of
from staffroom.journeys.standing_tasks import keep_standing
from staffroom.journeys.what_needs_me import needs_of
from tests.builders import NOON, STAFF, Cast, bring_in
from tests.second_steps import set_up_app
from tests.signed_in import signed_in


ON = NOON.date()
LISTED = STAFF.format(domain="northgate.example")
WITHOUT = "".join(line for line in LISTED.splitlines(True) if not line.startswith("S05"))


@pytest.fixture
def petra(cast: Cast) -> Actor:
    """Somebody with a password, an app, recovery codes, a link on its way, and two browsers."""
    keep_standing(cast.school.id, at=NOON)
    asked = {"staff_id": "S05", "roles": frozenset({Role.STAFF, Role.SITE_LEAD}), "on": ON}
    user_id = give_access(**asked, by=cast.headteacher, at=NOON)
    user = User.objects.get(id=user_id)
    user.set_password("copper kettle lantern")
    user.save()
    by = Actor(user_id, user.name, cast.school.id, frozenset({Role.STAFF}))
    set_up_app(by, at=NOON)
    link = {"account_id": user_id, "purpose": "new password", "email": user.email, "token": "t"}
    make_link(**link, by=by, at=NOON)
    for _ in range(2):
        signed_in(Client(), user)
    return by


def seen(cast: Cast, petra: Actor, **other) -> Seen:
    (one,) = leaving.steps(Leaver(cast.school.id, "S05", petra.id, **other), on=ON)
    return one


def by_hand(cast: Cast) -> None:
    journey.end_access(staff_id="S05", on=ON, by=cast.headteacher, at=NOON)


def role_by_role(cast: Cast) -> None:
    for role in (Role.SITE_LEAD, Role.STAFF):
        opened = journey.take_role(staff_id="S05", role=role, on=ON, by=cast.headteacher, at=NOON)
        assert bool(opened) is (role is Role.STAFF)


def by_the_list(cast: Cast) -> None:
    bring_in("staff", WITHOUT, by=cast.office, at=NOON)
    keep_standing(cast.school.id, at=NOON)


def by_a_last_day(cast: Cast) -> None:
    journey.say_leaves(staff_id="S05", last_day=ON, on=ON, by=cast.office, at=NOON)
    assert Session.objects.count() == 2, "not before the day is over"
    keep_standing(cast.school.id, at=NOON + timedelta(days=1))


@pytest.mark.parametrize("how", [by_hand, role_by_role, by_the_list, by_a_last_day])
def test_nothing_is_left_to_sign_in_with_and_the_list_says_so(cast, petra, how):
    before = seen(cast, petra)
    assert not before.done
    assert "a password, an authenticator app, recovery codes, a link by letter" in before.says
    assert "2 browsers are signed in" in before.says
    how(cast)
    user = User.objects.get(id=petra.id)
    assert not (user.is_active or user.has_usable_password() or steps_of(petra.id).any)
    assert not Session.objects.filter(account_id=petra.id).exists()
    assert not MailedLink.objects.exists()
    assert not Authenticator.objects.filter(user_id=petra.id).exists()
    after = seen(cast, petra)
    assert after.done
    assert "Their account is closed" in after.says
    assert "no browser is signed in" in after.says
    shown = journey.one_list(leaving_list(cast.school.id, "S05"), by=cast.office, on=ON)
    assert after in shown.seen
    told = [*entries(by=cast.headteacher, verb="access taken away")]
    told += entries(by=cast.headteacher, verb="account closed")
    assert len(told) == 1


def test_what_somehow_was_left_is_not_called_done(cast, petra):
    by_hand(cast)
    signed_in(Client(), User.objects.get(id=petra.id))
    assert not seen(cast, petra).done


def test_whoever_works_at_another_school_here_still_signs_in_for_that_one(cast, petra):
    there = cast.other.school.id
    Grant.objects.create(
        user_id=petra.id, school_id=there, role="staff", starts=ON, granted_by="system"
    )
    by_hand(cast)
    assert User.objects.get(id=petra.id).has_usable_password()
    one = seen(cast, petra, elsewhere=True)
    assert one.done
    assert "another school" in one.says
    shown = journey.one_list(leaving_list(cast.school.id, "S05"), by=cast.office, on=ON)
    assert one in shown.seen
    keep_standing(cast.school.id, at=NOON)
    assert User.objects.get(id=petra.id).is_active


def test_whoever_comes_back_is_invited_like_anybody_who_is_new(cast, petra, sign_in):
    by_hand(cast)
    form = {"roles": ["staff"], "once": "k"}
    page = sign_in(cast.headteacher).post("/northgate/people/access/S05/", form)
    assert f"/account/invitation/northgate/{petra.id}/" in page.content.decode()
    assert "(invited)" in sign_in(cast.headteacher).get("/northgate/people/").content.decode()


def test_a_task_only_they_could_do_goes_with_their_access(cast, petra):
    journey.say_leaves(staff_id="S05", last_day=ON, on=ON, by=cast.office, at=NOON)
    asks = "Before you go: read the undertaking about pupils"
    assert asks in {need.title for need in needs_of(petra, on=ON).now}
    by_hand(cast)
    opened = leaving_list(cast.school.id, "S05")
    assert asks not in {task.title for task in open_tasks(cast.school.id) if task.about == opened}


def test_the_only_headteacher_keeps_their_access(cast, petra):
    with pytest.raises(Refused, match="only headteacher"):
        Staff.objects.filter(staff_id="S01").update(user_id=cast.headteacher.id)
        end_access(staff_id="S01", on=ON, by=cast.headteacher, at=NOON)


def test_access_is_ended_where_the_list_has_lost_the_address_or_the_person(cast, petra, sign_in):
    head = sign_in(cast.headteacher)
    bring_in("staff", LISTED.replace("new@northgate.example", ""), by=cast.office, at=NOON)
    page = head.get("/northgate/people/access/S05/").content.decode()
    assert "End their access" in page
    assert "There is no e-mail address for them" in page
    Staff.objects.filter(user_id=petra.id).update(left_at=NOON)
    page = head.get("/northgate/people/access/S05/").content.decode()
    assert "End their access" in page
    assert "not on the staff list any more" in page
    head.post("/northgate/people/end-access/S05/", {"once": "e"})
    assert not User.objects.get(id=petra.id).is_active
    assert head.get("/northgate/people/access/S05/").status_code == 404


def test_the_page_that_ends_access_leads_to_the_list(cast, petra, sign_in):
    head = sign_in(cast.headteacher)
    said = head.post("/northgate/people/end-access/S05/", {"once": "e"}, follow=True)
    opened = leaving_list(cast.school.id, "S05")
    assert said.redirect_chain[-1][0] == f"/northgate/people/joiners-and-leavers/{opened}/"
    page = said.content.decode()
    assert "Signed out everywhere, with nothing left to sign in with" in page
    assert "Their account is closed" in page


def test_the_last_role_is_all_access(cast, petra, sign_in):
    head = sign_in(cast.headteacher)
    take = "/northgate/people/take-role/S05/"
    kept = head.post(take, {"role": "site_lead", "once": "a"})
    assert kept.url == "/northgate/people/access/S05/"
    ended = head.post(take, {"role": "staff", "once": "b"})
    assert ended.url.endswith(f"/{leaving_list(cast.school.id, 'S05')}/")
    with pytest.raises(Refused):
        take_role(staff_id="S05", role=Role.STAFF, on=ON, by=cast.headteacher, at=NOON)


def test_the_secret_address_of_a_calendar_does_not_outlive_access(cast, petra):
    token = make_feed(by=petra, at=NOON)
    kept = make_feed(by=cast.office, at=NOON)
    by_hand(cast)
    assert calendar_of(token, on=ON, at=NOON) is None
    keep_standing(cast.school.id, at=NOON)
    form = {"staff_id": "S05", "roles": frozenset({Role.STAFF}), "on": ON, "at": NOON}
    give_access(**form, by=cast.headteacher)
    assert calendar_of(token, on=ON, at=NOON) is None, "also when they have come back"
    assert calendar_of(kept, on=ON, at=NOON)
