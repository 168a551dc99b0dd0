"""Access: accounts, roles with dates, and the invitation that works once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.audit.queries import entries
from staffroom.domain.people import ending_operations as ending
from staffroom.domain.people import invitation_operations as invitations
from staffroom.domain.people import operations as people
from staffroom.domain.people.models import Grant, User
from staffroom.domain.people.queries import account, actor_at, schools_of
from staffroom.domain.people.register import staff_member
from staffroom.engine.refusal import Refused, Why
from tests.builders import STAFF, bring_in
from tests.threads import at_once


ON = date(2026, 11, 11)
PASSWORD = "copper kettle lantern"


def give(cast, at, *, to="S05", roles=(Role.STAFF,), by=None) -> str:
    return people.give_access(
        staff_id=to, roles=frozenset(roles), on=ON, by=by or cast.headteacher, at=at
    )


def invite(cast, at, user_id, *, by=None) -> str | None:
    return invitations.invitation(user_id=user_id, by=by or cast.headteacher, at=at)


def accept(cast, at, user_id, token, password=PASSWORD) -> None:
    invitations.set_first_password(
        user_id=user_id, token=token, password=password, at=at, school_id=cast.school.id
    )


def test_a_listed_person_gets_an_account_and_chooses_a_password(cast, at):
    user_id = give(cast, at, roles=[Role.STAFF, Role.SITE_LEAD])
    assert staff_member(cast.school.id, "S05", on=ON).user_id == user_id
    accept(cast, at, user_id, invite(cast, at, user_id))
    assert account("new@northgate.example").check_password(PASSWORD)
    actor = actor_at("northgate", user_id=user_id, on=ON).actor
    assert actor.roles == {Role.STAFF, Role.SITE_LEAD}


def test_an_invitation_works_once(cast, at):
    user_id = give(cast, at)
    token = invite(cast, at, user_id)
    accept(cast, at, user_id, token)
    with pytest.raises(Refused) as refused:
        accept(cast, at, user_id, token, "another password here")
    assert refused.value.refusal.why is Why.HIDDEN
    assert account("new@northgate.example").check_password(PASSWORD)
    assert invite(cast, at, user_id) is None


def refused_to_accept(cast, at, user_id, token) -> None:
    with pytest.raises(Refused) as refused:
        accept(cast, at, user_id, token)
    assert refused.value.refusal.why is Why.HIDDEN
    assert not User.objects.get(email="new@northgate.example").has_usable_password()


@pytest.mark.parametrize("how", ["all at once", "the last role", "by the list"])
def test_an_invitation_ends_with_the_access_it_was_for(cast, at, how):
    user_id = give(cast, at)
    leaked = invite(cast, at, user_id)
    if how == "all at once":
        ending.end_access(staff_id="S05", on=ON, by=cast.headteacher, at=at)
    elif how == "the last role":
        take(cast, at, Role.STAFF)
    else:
        staff = STAFF.format(domain="northgate.example")
        gone = "\n".join(line for line in staff.splitlines() if not line.startswith("S05"))
        bring_in("staff", gone, by=cast.office, at=at)
        bring_in("staff", staff, by=cast.office, at=at)
    refused_to_accept(cast, at, user_id, leaked)
    with pytest.raises(Refused):
        invite(cast, at, user_id)
    assert give(cast, at, roles=[Role.OFFICE]) == user_id
    refused_to_accept(cast, at, user_id, leaked)
    accept(cast, at, user_id, invite(cast, at, user_id))


def test_a_new_invitation_ends_those_before_it(cast, at):
    user_id = give(cast, at)
    leaked = invite(cast, at, user_id)
    newest = invite(cast, at, user_id)
    refused_to_accept(cast, at, user_id, leaked)
    accept(cast, at, user_id, newest)


def test_an_invitation_waits_for_nobody_whose_access_ended_by_its_date(cast, at):
    user_id = give(cast, at)
    token = invite(cast, at, user_id)
    Grant.objects.filter(user_id=user_id).update(ends=ON)
    refused_to_accept(cast, at, user_id, token)


def test_the_server_invites_nobody_without_access(cast, at):
    user_id = give(cast, at)
    slug, found, token = invitations.forget_password(email="new@northgate.example", at=at)
    assert (slug, found) == ("northgate", user_id)
    accept(cast, at, user_id, token)
    ending.end_access(staff_id="S05", on=ON, by=cast.headteacher, at=at)
    assert invitations.forget_password(email="new@northgate.example", at=at) is None
    assert not User.objects.get(email="new@northgate.example").has_usable_password()


def test_of_two_who_accept_at_once_one_sets_the_password(real_transactions, cast, at):
    user_id = give(cast, at)
    token = invite(cast, at, user_id)
    passwords = ["copper kettle lantern", "willow barrel thistle"]
    answers = at_once(*(lambda p=p: accept(cast, at, user_id, token, p) for p in passwords))
    assert sorted(answer is None for answer in answers) == [False, True], answers
    winner = passwords[answers.index(None)]
    assert account("new@northgate.example").check_password(winner)


def test_a_weak_password_is_refused_and_the_invitation_stays(cast, at):
    user_id = give(cast, at)
    token = invite(cast, at, user_id)
    for weak in ("short", "password1234", "petra lund", "1" * 5):
        with pytest.raises(Refused) as refused:
            accept(cast, at, user_id, token, weak)
        assert refused.value.refusal.why is Why.INCOMPLETE
    accept(cast, at, user_id, token)


def test_an_invitation_is_not_for_an_account_another_school_has_a_part_in(cast, at):
    user_id = give(cast, at)
    both = Actor(user_id, "Petra Lund", cast.other.school.id, frozenset())
    Grant.objects.create(
        user_id=user_id,
        school_id=both.school_id,
        role=Role.STAFF.value,
        starts=ON,
        granted_by="system",
    )
    for head in (cast.headteacher, cast.other.headteacher):
        with pytest.raises(Refused) as refused:
            invite(cast, at, user_id, by=head)
        assert refused.value.refusal.why is Why.HIDDEN


def test_nobody_invites_an_account_of_another_school(cast, at):
    user_id = give(cast, at)
    with pytest.raises(Refused):
        invite(cast, at, user_id, by=cast.other.headteacher)


@pytest.mark.parametrize("who", ["deputy", "office", "lead", "chair", "technician"])
def test_access_is_given_by_the_headteacher_alone(cast, at, who):
    with pytest.raises(Refused) as refused:
        give(cast, at, by=getattr(cast, who))
    assert refused.value.refusal.why is Why.NOT_YOURS


@pytest.mark.parametrize("roles", [[], [Role.HEADTEACHER], [Role.STAFF, Role.DATA_PROTECTION]])
def test_nobody_makes_another_headteacher_or_their_own_overseer(cast, at, roles):
    with pytest.raises(Refused):
        give(cast, at, roles=roles)
    assert account("new@northgate.example") is None


def test_who_is_not_listed_or_has_no_address_gets_none(cast, at):
    for staff_id, why in (("S04", Why.INCOMPLETE), ("S99", Why.HIDDEN), ("", Why.HIDDEN)):
        with pytest.raises(Refused) as refused:
            give(cast, at, to=staff_id)
        assert refused.value.refusal.why is why


def test_more_roles_for_somebody_with_an_account_are_no_second_account(cast, at):
    before = User.objects.count()
    user_id = give(cast, at, to="S03", roles=[Role.LINE_MANAGER])
    assert user_id == cast.lead.id
    assert User.objects.count() == before
    actor = actor_at("northgate", user_id=user_id, on=ON).actor
    assert actor.roles == cast.lead.roles | {Role.LINE_MANAGER}


def test_a_role_counts_from_the_day_it_starts_to_the_day_before_it_ends(cast, at):
    grant = Grant.objects.get(user_id=cast.officer.id)
    grant.starts, grant.ends = ON, ON + timedelta(days=2)
    grant.save()
    found = [
        actor_at("northgate", user_id=cast.officer.id, on=ON + timedelta(days=day)) is not None
        for day in (-1, 0, 1, 2)
    ]
    assert found == [False, True, True, False]
    assert schools_of(cast.officer.id, on=ON - timedelta(days=1)) == []


def test_a_closed_account_is_nobody(cast):
    User.objects.filter(id=cast.teacher.id).update(is_active=False)
    assert actor_at("northgate", user_id=cast.teacher.id, on=ON) is None
    assert account("teacher@northgate.example") is None


def test_an_address_has_one_account_however_it_is_spelt(cast, at):
    with pytest.raises(Refused):
        people.open_account(
            email=" Teacher@NORTHGATE.example ",
            name="Somebody Else",
            roles=frozenset({Role.STAFF}),
            on=ON,
            by=system(cast.school.id),
            at=at,
        )


def take(cast, at, role, *, of="S05", by=None) -> None:
    ending.take_role(staff_id=of, role=role, on=ON, by=by or cast.headteacher, at=at)


def test_one_role_is_taken_and_the_others_stay(cast, at):
    user_id = give(cast, at, roles=[Role.STAFF, Role.SITE_LEAD])
    take(cast, at, Role.SITE_LEAD)
    assert actor_at("northgate", user_id=user_id, on=ON).actor.roles == {Role.STAFF}
    (line,) = entries(by=cast.headteacher, verb="role taken away")
    assert line.says == {"by": cast.headteacher.name, "from": "Petra Lund", "role": "site lead"}
    with pytest.raises(Refused) as refused:
        take(cast, at, Role.SITE_LEAD)
    assert refused.value.refusal.why is Why.INCOMPLETE


def test_with_the_last_role_the_access_ends(cast, at):
    user_id = give(cast, at)
    take(cast, at, Role.STAFF)
    assert actor_at("northgate", user_id=user_id, on=ON) is None
    assert staff_member(cast.school.id, "S05", on=ON).access == ""


def second_head(cast, at) -> Actor:
    """Petra Lund as another headteacher: opened as at set-up, for nobody gives that role on a page."""
    user_id = people.open_account(
        email="new@northgate.example",
        name="Petra Lund",
        roles=frozenset({Role.HEADTEACHER}),
        on=ON,
        by=system(cast.school.id),
        at=at,
    )
    people.tie_to_register(user_id=user_id, staff_id="S05", by=cast.headteacher, at=at)
    return Actor(user_id, "Petra Lund", cast.school.id, frozenset({Role.HEADTEACHER}))


def test_the_last_headteacher_is_not_taken_away(cast, at):
    people.tie_to_register(user_id=cast.headteacher.id, staff_id="S01", by=cast.headteacher, at=at)
    with pytest.raises(Refused) as refused:
        take(cast, at, Role.HEADTEACHER, of="S01")
    assert "only headteacher" in refused.value.refusal.reason
    other = second_head(cast, at)
    take(cast, at, Role.HEADTEACHER, of="S01", by=other)
    assert (
        Role.HEADTEACHER
        not in actor_at("northgate", user_id=cast.headteacher.id, on=ON).actor.roles
    )
    with pytest.raises(Refused):
        take(cast, at, Role.HEADTEACHER, by=other)


def test_of_two_heads_who_take_each_others_role_at_once_one_stays(real_transactions, cast, at):
    people.tie_to_register(user_id=cast.headteacher.id, staff_id="S01", by=cast.headteacher, at=at)
    other = second_head(cast, at)
    answers = at_once(
        lambda: take(cast, at, Role.HEADTEACHER, of="S01", by=other),
        lambda: take(cast, at, Role.HEADTEACHER, of="S05"),
    )
    assert sorted(answer is None for answer in answers) == [False, True], answers


@pytest.mark.parametrize("who", ["deputy", "office", "lead", "chair"])
def test_a_role_is_taken_by_the_headteacher_alone_and_of_nobody_elsewhere(cast, at, who):
    give(cast, at)
    with pytest.raises(Refused) as refused:
        take(cast, at, Role.STAFF, by=getattr(cast, who))
    assert refused.value.refusal.why is Why.NOT_YOURS
    with pytest.raises(Refused) as refused:
        take(cast, at, Role.STAFF, by=cast.other.headteacher)
    assert refused.value.refusal.why is Why.INCOMPLETE
    assert staff_member(cast.school.id, "S05", on=ON).roles == (Role.STAFF,)
