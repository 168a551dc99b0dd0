"""What is tried is counted before it is looked at, in all respects at once or in none."""

from __future__ import annotations

from datetime import timedelta

from staffroom.domain.sign_in.limits import DAY, SHORT, Allowance, Origin, for_code, for_password
from staffroom.domain.sign_in.models import Tries
from staffroom.domain.sign_in.try_operations import forget_old_tries, take_back, try_once
from tests.interfaces.web.rows import holding
from tests.threads import at_once


TWO = (Allowance("one", 2, SHORT), Allowance("other", 5, DAY))


def test_what_is_used_up_comes_back_after_its_while(db, at):
    assert [try_once(allowances=TWO, at=at) for _ in range(3)] == [True, True, False]
    assert not try_once(allowances=TWO, at=at + SHORT - timedelta(seconds=1))
    assert try_once(allowances=TWO, at=at + SHORT)


def test_a_try_that_is_refused_spends_nothing_anywhere(db, at):
    for _ in range(9):
        try_once(allowances=TWO, at=at)
    later = at + SHORT
    assert [try_once(allowances=TWO[1:], at=later) for _ in range(4)] == [True, True, True, False]


def test_what_is_taken_back_can_be_spent_again(db, at):
    for _ in range(9):
        assert try_once(allowances=TWO, at=at)
        take_back(allowances=TWO, at=at)
    take_back(allowances=TWO, at=at)
    assert [try_once(allowances=TWO, at=at) for _ in range(3)] == [True, True, False]


def test_of_many_at_once_no_more_than_allowed_go_through(real_transactions, at):
    answers = at_once(*[lambda: try_once(allowances=TWO, at=at)] * 6)
    assert sorted(map(str, answers)) == ["False"] * 4 + ["True"] * 2


def test_no_name_and_no_address_is_kept(db, at):
    try_once(allowances=for_password("somebody@x.example", Origin("192.0.2.1")), at=at)
    assert holding("somebody") == [] and holding("192.0.2.1") == []


def test_yesterdays_are_forgotten(db, at):
    try_once(allowances=TWO, at=at)
    forget_old_tries(at=at + DAY)
    assert Tries.objects.count() == 2
    forget_old_tries(at=at + DAY + timedelta(seconds=1))
    assert Tries.objects.count() == 0


def test_a_name_is_counted_as_one_however_it_is_typed(db, at):
    origin = Origin("192.0.2.1")
    for name in ("Head@X.example", " head@x.example ", "HEAD@x.example"):
        assert for_password(name, origin) == for_password("head@x.example", origin)


def test_a_day_of_guessing_codes_is_far_too_short(db, at):
    """Three of a million codes fit at any moment: a year of days does not make it even."""
    tries = sum(
        try_once(
            allowances=for_code("somebody", Origin(f"192.0.2.{n % 250}")), at=at + DAY * n / 2000
        )
        for n in range(2000)
    )
    assert tries <= 31
    assert 1 - (1 - 3 / 1_000_000) ** (tries * 365) < 0.04
