"""The weeks before an election: who enters them, and what they do to a check."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from staffroom.domain.schools.operations import end_election, enter_election
from staffroom.domain.schools.queries import before_an_election, elections
from staffroom.engine.refusal import Refused, Why


STARTS, ENDS = date(2027, 3, 22), date(2027, 5, 6)


def enter(cast, at, *, by=None, name="Local elections", starts=STARTS, ends=ENDS) -> int:
    return enter_election(name=name, starts=starts, ends=ends, by=by or cast.headteacher, at=at)


def test_both_days_belong_to_the_period_and_only_to_this_school(cast, at):
    enter(cast, at)
    day = timedelta(days=1)
    counts = [
        before_an_election(cast.school.id, on=on) for on in (STARTS - day, STARTS, ENDS, ENDS + day)
    ]
    assert counts == [False, True, True, False]
    assert not before_an_election(cast.other.school.id, on=STARTS)


def test_a_running_period_ends_with_yesterday_and_one_ahead_is_taken_out(cast, at):
    running, ahead = enter(cast, at), enter(cast, at, name="By-election")
    end_election(election_id=running, on=STARTS + timedelta(days=3), by=cast.deputy, at=at)
    assert [e.ends for e in elections(cast.school.id) if e.id == running] == [date(2027, 3, 24)]
    end_election(election_id=ahead, on=STARTS - timedelta(days=9), by=cast.deputy, at=at)
    assert [e.id for e in elections(cast.school.id)] == [running]


def test_others_and_impossible_days_are_refused(cast, at):
    with pytest.raises(Refused) as refused:
        enter(cast, at, by=cast.teacher)
    assert refused.value.refusal.why is Why.NOT_YOURS
    for wrong in ({"ends": STARTS - timedelta(days=1)}, {"name": "  "}):
        with pytest.raises(Refused):
            enter(cast, at, **wrong)
    kept = enter(cast, at)
    for by, election, on in (
        (cast.teacher, kept, STARTS),
        (cast.other.headteacher, kept, STARTS),
        (cast.headteacher, kept + 1, STARTS),
        (cast.headteacher, kept, ENDS + timedelta(days=1)),
    ):
        with pytest.raises(Refused):
            end_election(election_id=election, on=on, by=by, at=at)
    assert [(e.starts, e.ends) for e in elections(cast.school.id)] == [(STARTS, ENDS)]


def test_the_same_name_on_some_of_the_same_days_is_refused(cast, at):
    enter(cast, at)
    for starts, ends in ((ENDS, ENDS + timedelta(days=9)), (STARTS, STARTS), (STARTS, ENDS)):
        with pytest.raises(Refused) as refused:
            enter(cast, at, name=" local ELECTIONS ", starts=starts, ends=ends)
        assert "of that name" in refused.value.refusal.reason
    enter(cast, at, name="By-election")
    later = ENDS + timedelta(days=1)
    enter(cast, at, starts=later, ends=later)
    enter_election(
        name="Local elections", starts=STARTS, ends=ENDS, by=cast.other.headteacher, at=at
    )


@pytest.mark.parametrize("days", [(date(1999, 12, 31), ENDS), (STARTS, date(9999, 12, 31))])
def test_a_year_that_no_school_means_is_refused(cast, at, days):
    with pytest.raises(Refused) as refused:
        enter(cast, at, starts=days[0], ends=days[1])
    assert "2000 and 2100" in refused.value.refusal.reason
    assert elections(cast.school.id) == []
