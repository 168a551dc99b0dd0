"""A form acts once, however often it arrives."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

import pytest
from django.db import transaction

from staffroom.domain.audit import operations as audit
from staffroom.domain.audit.acts_once import act_once, forget_old_keys
from staffroom.domain.audit.models import Entry
from staffroom.engine.refusal import Refusal, Refused, Why
from tests.builders import NOON
from tests.domain.test_audit import BY
from tests.threads import at_once


def an_act(answers=None):
    """An act that writes one row and answers with its number."""
    answers = answers or count(1)

    def act() -> str:
        with transaction.atomic():
            audit.record(by=BY, at=NOON, verb="acted", subject=("form", "1"), says={})
        return str(next(answers))

    return act


def test_the_second_time_it_gives_the_first_answer_and_does_nothing(db):
    act = an_act()
    assert [act_once(key="k", at=NOON, act=act) for _ in range(3)] == ["1", "1", "1"]
    assert Entry.objects.count() == 1


def test_another_key_is_another_form(db):
    act = an_act()
    assert [act_once(key=key, at=NOON, act=act) for key in ("a", "b")] == ["1", "2"]


def test_without_a_key_it_acts_every_time(db):
    act = an_act()
    assert [act_once(key="", at=NOON, act=act) for _ in range(2)] == ["1", "2"]


def test_what_was_refused_may_be_tried_again(db):
    def refuses() -> str:
        raise Refused(Refusal(why=Why.INCOMPLETE, reason="Not yet."))

    with pytest.raises(Refused):
        act_once(key="k", at=NOON, act=refuses)
    assert act_once(key="k", at=NOON, act=an_act()) == "1"


def test_of_many_at_the_same_moment_one_acts_and_all_get_its_answer(real_transactions):
    act = an_act()
    answers = at_once(*[lambda: act_once(key="k", at=NOON, act=act)] * 6)
    assert answers == ["1"] * 6
    assert Entry.objects.count() == 1


def test_keys_are_forgotten_after_two_days_and_not_before(db):
    act = an_act()
    act_once(key="k", at=NOON, act=act)
    forget_old_keys(at=NOON + timedelta(days=2))
    assert act_once(key="k", at=NOON, act=act) == "1"
    forget_old_keys(at=NOON + timedelta(days=2, seconds=1))
    assert act_once(key="k", at=NOON, act=act) == "2"
