"""A role that takes two people is a task of whoever may agree, and of nobody once it is settled."""

from __future__ import annotations

from typing import Any

import pytest

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.operations import give_access
from staffroom.domain.people.second_person import proposals
from staffroom.domain.tasks.models import Task
from staffroom.engine.refusal import Refused
from staffroom.journeys import joiner_and_leaver, role_by_two
from staffroom.journeys.standing_tasks import keep_standing
from staffroom.journeys.what_needs_me import needs_of
from tests.builders import NOON, Cast


ON = NOON.date()
ASKS = "Agree as the second person: a role waits for two"


def asked(cast: Cast, **other: Any) -> str:
    give = {"staff_id": "S05", "roles": frozenset({Role.STAFF}), "on": ON, "at": NOON}
    give_access(**give, by=cast.headteacher)
    given = {"role": Role.HEADTEACHER, "starts": ON, "ends": None, "reason": "She retires."}
    given |= {"staff_id": "S05", "on": ON, "by": cast.headteacher, "at": NOON}
    return role_by_two.propose(**given | other)


def asks(actor: Actor) -> bool:
    return ASKS in {need.title for need in needs_of(actor, on=ON).now}


def those_asked(cast: Cast) -> set[str]:
    return {key for key, actor in cast.people.items() if asks(actor)}


def test_everybody_who_may_agree_is_asked_at_once_and_nobody_else(cast: Cast):
    asked(cast)
    assert those_asked(cast) == {"deputy", "chair", "officer"}
    keep_standing(cast.school.id, at=NOON)
    assert those_asked(cast) == {"deputy", "chair", "officer"}


def test_what_the_chair_asks_for_is_for_the_heads_and_the_officer(cast: Cast):
    asked(cast, by=cast.chair)
    assert those_asked(cast) == {"headteacher", "deputy", "officer"}


@pytest.mark.parametrize("agreed", [True, False])
def test_once_it_is_decided_nobody_is_asked_any_more(cast: Cast, agreed: bool):
    made = asked(cast)
    decide = {"proposal_id": made, "agreed": agreed, "on": ON, "by": cast.chair, "at": NOON}
    role_by_two.decide(**decide)
    assert those_asked(cast) == set()
    task = Task.objects.get(about=made)
    assert (task.done, task.settled_by) == (True, cast.chair.id)


def test_once_it_is_taken_back_nobody_is_asked_any_more(cast: Cast):
    made = asked(cast)
    role_by_two.withdraw(proposal_id=made, by=cast.headteacher, at=NOON)
    assert those_asked(cast) == set()
    assert not Task.objects.get(about=made).done
    with pytest.raises(Refused):
        role_by_two.withdraw(proposal_id=made, by=cast.headteacher, at=NOON)


def test_once_their_access_has_ended_nobody_is_asked_any_more(cast: Cast):
    keep_standing(cast.school.id, at=NOON)
    asked(cast)
    joiner_and_leaver.end_access(staff_id="S05", on=ON, by=cast.headteacher, at=NOON)
    assert proposals(cast.school.id) == []
    keep_standing(cast.school.id, at=NOON)
    assert those_asked(cast) == set()
