"""Roles that take two people to give, roles with days, and who decides in the headteacher's place."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit import queries as audit
from staffroom.domain.people import second_person, second_person_operations
from staffroom.domain.people.ending_operations import end_access, take_role
from staffroom.domain.people.models import Grant, Proposal, User
from staffroom.domain.people.operations import give_access
from staffroom.domain.people.queries import actors_with
from staffroom.domain.people.second_person import Case, stand_in
from staffroom.engine.refusal import Refused
from tests.builders import STAFF, Cast, bring_in
from tests.threads import at_once


@pytest.fixture
def listed(cast: Cast, at: datetime) -> str:
    """Somebody on the staff list who has access as staff; their number."""
    row = "S77,Ms,Ines,Farrow,Assistant head,teaching,farrow@{domain}\n"
    bring_in(
        "staff", (STAFF + row).format(domain=f"{cast.school.slug}.example"), by=cast.office, at=at
    )
    give_access(
        staff_id="S77", roles=frozenset({Role.STAFF}), on=at.date(), by=cast.headteacher, at=at
    )
    return "S77"


def asked(cast: Cast, listed: str, at: datetime, **other: Any) -> str:
    given: dict[str, Any] = {
        "staff_id": listed,
        "role": Role.HEADTEACHER,
        "starts": at.date(),
        "ends": None,
        "reason": "Our head retires.",
        "on": at.date(),
        "by": cast.headteacher,
        "at": at,
    }
    return second_person_operations.propose(**given | other)


def answer(proposal: str, by: Actor, at: datetime, *, agreed: bool = True) -> None:
    second_person_operations.decide_proposal(
        proposal_id=proposal, agreed=agreed, on=at.date(), by=by, at=at
    )


def heads(cast: Cast, on: date) -> set[str]:
    return {actor.name for actor in actors_with(cast.school.id, Role.HEADTEACHER, on=on)}


def test_a_role_is_given_once_a_second_person_agrees(cast: Cast, listed: str, at: datetime) -> None:
    proposal = asked(cast, listed, at)
    assert "Ines Farrow" not in heads(cast, at.date())
    answer(proposal, cast.chair, at)
    assert "Ines Farrow" in heads(cast, at.date())
    assert second_person.proposals(cast.school.id) == []
    told = [line.verb for line in audit.entries(by=cast.headteacher)]
    assert told[:2] == ["role agreed to", "role asked for"]


def test_whoever_asked_takes_it_back_and_nobody_agrees_any_more(
    cast: Cast, listed: str, at: datetime
) -> None:
    proposal = asked(cast, listed, at)
    for other in (cast.chair, cast.deputy, cast.teacher):
        with pytest.raises(Refused, match="taken back by whoever asked"):
            second_person_operations.withdraw_proposal(proposal_id=proposal, by=other, at=at)
    second_person_operations.withdraw_proposal(proposal_id=proposal, by=cast.headteacher, at=at)
    assert second_person.proposals(cast.school.id) == []
    with pytest.raises(Refused, match="Nothing waits"):
        answer(proposal, cast.chair, at)
    assert "Ines Farrow" not in heads(cast, at.date())
    asked(cast, listed, at)  # and it can be asked for anew


def test_nobody_agrees_to_a_role_for_somebody_whose_access_has_ended(
    cast: Cast, listed: str, at: datetime
) -> None:
    proposal = asked(cast, listed, at)
    end_access(staff_id=listed, on=at.date(), by=cast.headteacher, at=at)
    assert second_person.proposals(cast.school.id) == []
    with pytest.raises(Refused, match="Nothing waits"):
        answer(proposal, cast.chair, at)
    assert not User.objects.get(email__startswith="farrow").is_active


def test_nobody_agrees_to_what_was_asked_for_by_somebody_who_may_not_ask_any_more(
    cast: Cast, listed: str, at: datetime
) -> None:
    proposal = asked(cast, listed, at)
    head = Grant.objects.get(user_id=cast.headteacher.id, role=Role.HEADTEACHER.value)
    head.ends = at.date()  # the first day on which it is over
    head.save(update_fields=["ends"])
    with pytest.raises(Refused, match="may not ask for it any more"):
        answer(proposal, cast.chair, at)
    assert "Ines Farrow" not in heads(cast, at.date())
    answer(proposal, cast.chair, at, agreed=False)


def test_what_was_asked_for_by_somebody_whose_access_has_ended_waits_no_more(
    cast: Cast, listed: str, at: datetime
) -> None:
    asked(cast, listed, at, by=cast.chair)
    second_person_operations.withdraw_proposals_for(
        user=cast.user(cast.chair), by=cast.headteacher, at=at
    )
    assert second_person.proposals(cast.school.id) == []


def test_a_role_that_ran_out_is_not_followed_by_a_greater_one(
    cast: Cast, listed: str, at: datetime
) -> None:
    proposal = asked(cast, listed, at)
    Grant.objects.filter(user__email__startswith="farrow").update(ends=at.date())
    with pytest.raises(Refused, match="no access here now"):
        answer(proposal, cast.chair, at)
    answer(proposal, cast.chair, at, agreed=False)


def test_of_agreeing_and_ending_access_at_once_no_access_is_left(
    real_transactions: None, cast: Cast, listed: str, at: datetime
) -> None:
    proposal = asked(cast, listed, at)
    end = {"staff_id": listed, "on": at.date(), "by": cast.headteacher, "at": at}
    at_once(lambda: answer(proposal, cast.chair, at), lambda: end_access(**end))
    if Proposal.objects.get(id=proposal).agreed:  # agreed before it ended: then it ended as well
        assert "Ines Farrow" not in heads(cast, at.date())
    assert not User.objects.get(email__startswith="farrow").is_active


def test_what_is_turned_down_changes_nothing(cast: Cast, listed: str, at: datetime) -> None:
    answer(asked(cast, listed, at), cast.chair, at, agreed=False)
    assert "Ines Farrow" not in heads(cast, at.date())


def test_an_acting_head_is_one_for_those_days(cast: Cast, listed: str, at: datetime) -> None:
    first, end = at.date() + timedelta(days=3), at.date() + timedelta(days=10)
    answer(asked(cast, listed, at, starts=first, ends=end), cast.chair, at)
    days = [first - timedelta(days=1), first, end - timedelta(days=1), end]
    assert ["Ines Farrow" in heads(cast, day) for day in days] == [False, True, True, False]


@pytest.mark.parametrize("who", ["headteacher", "teacher", "office", "technician", "governor"])
def test_the_same_person_or_one_who_may_not_cannot_agree(
    cast: Cast, listed: str, at: datetime, who: str
) -> None:
    proposal = asked(cast, listed, at)
    by = getattr(cast, who, None) or Actor("x", "x", cast.school.id, frozenset({Role.GOVERNOR}))
    with pytest.raises(Refused):
        answer(proposal, by, at)


def test_whoever_is_to_have_the_role_cannot_agree(cast: Cast, listed: str, at: datetime) -> None:
    proposal = asked(cast, listed, at)
    (line,) = second_person.proposals(cast.school.id)
    with pytest.raises(Refused, match="second person"):
        answer(proposal, Actor(line.user_id, "", cast.school.id, frozenset({Role.CHAIR})), at)


@pytest.mark.parametrize(
    "other",
    [
        {"role": Role.STAFF},
        {"reason": " "},
        {"starts": date(2020, 1, 1)},
        {"ends": date(2020, 1, 1)},
        {"staff_id": "S01"},
        {"staff_id": "nobody"},
    ],
)
def test_what_cannot_be_asked_for(
    cast: Cast, listed: str, at: datetime, other: dict[str, Any]
) -> None:
    with pytest.raises(Refused):
        asked(cast, listed, at, **other)


def test_a_proposal_is_asked_for_once_and_decided_on_once(
    cast: Cast, listed: str, at: datetime
) -> None:
    proposal = asked(cast, listed, at)
    with pytest.raises(Refused):
        asked(cast, listed, at)
    answer(proposal, cast.chair, at)
    with pytest.raises(Refused):
        answer(proposal, cast.officer, at)


def test_a_proposal_of_another_school_is_hidden(cast: Cast, listed: str, at: datetime) -> None:
    proposal = asked(cast, listed, at)
    assert cast.other is not None
    with pytest.raises(Refused):
        answer(proposal, cast.other.headteacher, at)


def test_one_that_has_run_out_cannot_be_agreed_to(cast: Cast, listed: str, at: datetime) -> None:
    proposal = asked(cast, listed, at, ends=at.date() + timedelta(days=2))
    with pytest.raises(Refused, match="last day"):
        answer(proposal, cast.chair, at + timedelta(days=4))


def test_the_database_too_wants_a_second_person(cast: Cast, listed: str, at: datetime) -> None:
    asked(cast, listed, at)
    for who in ("proposed_by_id", "user_id"):
        row = Proposal.objects.get()
        row.decided_by_id, row.decided_at, row.agreed = getattr(row, who), at, True
        with pytest.raises(IntegrityError, match="a_second_person"), transaction.atomic():
            row.save()


def test_a_role_has_its_days(cast: Cast, listed: str, at: datetime) -> None:
    first, end = at.date() + timedelta(days=1), at.date() + timedelta(days=8)
    give_access(
        staff_id=listed,
        roles=frozenset({Role.SITE_LEAD}),
        on=at.date(),
        by=cast.headteacher,
        at=at,
        starts=first,
        ends=end,
    )
    led = [
        "Ines Farrow" in {a.name for a in actors_with(cast.school.id, Role.SITE_LEAD, on=day)}
        for day in (at.date(), first, end - timedelta(days=1), end)
    ]
    assert led == [False, True, True, False]


def test_a_role_for_good_overtakes_one_with_days(cast: Cast, listed: str, at: datetime) -> None:
    given: dict[str, Any] = {
        "staff_id": listed,
        "roles": frozenset({Role.SITE_LEAD}),
        "on": at.date(),
        "by": cast.headteacher,
        "at": at,
    }
    give_access(**given, starts=at.date() + timedelta(days=30))
    give_access(**given)
    give_access(**given, ends=at.date() + timedelta(days=1))
    late = at.date() + timedelta(days=400)
    assert "Ines Farrow" in {a.name for a in actors_with(cast.school.id, Role.SITE_LEAD, on=late)}


@pytest.mark.parametrize("days", [(-1, None), (0, 0), (5, 3)])
def test_days_in_the_past_or_the_wrong_order(
    cast: Cast, listed: str, at: datetime, days: tuple[int, int | None]
) -> None:
    first, end = days
    with pytest.raises(Refused, match="begins today or later"):
        give_access(
            staff_id=listed,
            roles=frozenset({Role.OFFICE}),
            on=at.date(),
            by=cast.headteacher,
            at=at,
            starts=at.date() + timedelta(days=first),
            ends=None if end is None else at.date() + timedelta(days=end),
        )


def test_in_the_heads_place_decides_who_was_named_else_a_deputy_else_the_chair(
    cast: Cast, at: datetime
) -> None:
    on = at.date()
    school = cast.school.id
    assert stand_in(school, Case.APPLICANT, on=on).name == cast.deputy.name
    second_person_operations.name_stand_in(
        case=Case.APPLICANT, user_id=cast.chair.id, on=on, by=cast.headteacher, at=at
    )
    assert stand_in(school, Case.APPLICANT, on=on).name == cast.chair.name
    assert stand_in(school, Case.LINE_MANAGER, on=on).name == cast.deputy.name
    without = frozenset({cast.chair.id, cast.deputy.id, cast.headteacher.id})
    assert stand_in(school, Case.APPLICANT, on=on, never=without) is None


@pytest.mark.parametrize(("by", "who"), [("deputy", "chair"), ("headteacher", "teacher")])
def test_a_stand_in_is_named_by_the_head_and_is_a_head_or_the_chair(
    cast: Cast, at: datetime, by: str, who: str
) -> None:
    with pytest.raises(Refused):
        second_person_operations.name_stand_in(
            case=Case.APPLICANT,
            user_id=getattr(cast, who).id,
            on=at.date(),
            by=getattr(cast, by),
            at=at,
        )


def test_an_acting_head_may_be_taken_away_but_not_the_last(
    cast: Cast, listed: str, at: datetime
) -> None:
    answer(asked(cast, listed, at), cast.chair, at)
    take_role(staff_id=listed, role=Role.HEADTEACHER, on=at.date(), by=cast.headteacher, at=at)
    assert heads(cast, at.date()) == {cast.headteacher.name}
