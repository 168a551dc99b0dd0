"""When letters go: at once, in the morning or weekly; quiet hours; school days; nearer and nearer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from staffroom.domain.tasks.kinds import Topic
from staffroom.domain.tasks.when_to_write import (
    DAILY,
    NEW,
    NOW,
    OFF,
    WEEKLY,
    Choice,
    Held,
    is_quiet,
    plan,
    stage_of,
)


TERMS = ((date(2026, 9, 1), date(2026, 12, 18)), (date(2027, 4, 12), date(2027, 7, 16)))
WEDNESDAY = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)
OPENED = WEDNESDAY - timedelta(hours=1)
TASK = Held("t", Topic.POSTS, OPENED, date(2026, 11, 20), frozenset())


def chosen(how: str, **more) -> Choice:
    return replace(Choice(how=dict.fromkeys(Topic, how)), **more)


def told(choice: Choice, at: datetime, task: Held = TASK) -> tuple[tuple[str, str], ...]:
    return plan(choice, [task], at=at, terms=TERMS).tasks


def test_at_once_is_at_once_and_never_again():
    assert told(chosen(NOW), WEDNESDAY) == (("t", NEW),)
    assert told(chosen(NOW), WEDNESDAY, replace(TASK, told=frozenset({NEW}))) == ()


def test_daily_waits_for_the_next_morning():
    assert told(chosen(DAILY), WEDNESDAY) == ()
    thursday = datetime(2026, 11, 12, 6, 59, tzinfo=UTC)
    assert told(chosen(DAILY), thursday) == ()
    assert told(chosen(DAILY), thursday + timedelta(minutes=1)) == (("t", NEW),)
    assert told(chosen(DAILY, hour=9), thursday + timedelta(hours=1)) == ()


def test_one_morning_letter_a_day():
    thursday = datetime(2026, 11, 12, 8, tzinfo=UTC)
    assert told(chosen(DAILY, morning_of=thursday.date()), thursday) == ()


def test_weekly_waits_for_the_first_school_day_of_the_week():
    choice = chosen(WEEKLY)
    assert told(choice, datetime(2026, 11, 13, 9, tzinfo=UTC)) == (("t", "week"),)
    quiet = replace(choice, stages=frozenset())
    assert told(quiet, datetime(2026, 11, 13, 9, tzinfo=UTC)) == ()
    monday = datetime(2026, 11, 16, 9, tzinfo=UTC)
    assert told(quiet, monday) == (("t", NEW),)
    assert told(replace(quiet, week_of=date(2026, 11, 16)), monday + timedelta(days=1)) == ()
    on_monday = replace(TASK, since=monday)
    assert told(quiet, monday + timedelta(days=1), on_monday) == ()
    assert told(quiet, monday + timedelta(days=7), on_monday) == (("t", NEW),)


def test_who_wants_no_letters_gets_none():
    for days in range(30):
        assert told(chosen(OFF), WEDNESDAY + timedelta(days=days)) == ()


def test_each_topic_goes_by_its_own_choice():
    choice = Choice(how=dict.fromkeys(Topic, OFF) | {Topic.REVIEW: NOW})
    assert told(choice, WEDNESDAY) == ()
    assert told(choice, WEDNESDAY, replace(TASK, topic=Topic.REVIEW)) == (("t", NEW),)


@pytest.mark.parametrize(
    ("quiet", "hour", "is_one"),
    [
        ((19, 7), 20, True),
        ((19, 7), 6, True),
        ((19, 7), 7, False),
        ((19, 7), 18, False),
        ((8, 12), 9, True),
        ((8, 12), 12, False),
    ],
)
def test_quiet_hours_go_through_the_night(quiet, hour, is_one):
    assert is_quiet(quiet, hour) is is_one


def test_in_quiet_hours_nothing_goes_and_afterwards_it_does():
    choice = chosen(NOW, quiet=(18, 7))
    evening = datetime(2026, 11, 11, 21, tzinfo=UTC)
    task = replace(TASK, since=evening)
    assert told(choice, evening, task) == ()
    assert told(choice, datetime(2026, 11, 12, 7, tzinfo=UTC), task) == (("t", NEW),)


def test_hours_are_those_of_london_in_summer_too():
    choice = chosen(DAILY)
    in_june = replace(TASK, since=datetime(2027, 6, 1, 12, tzinfo=UTC), due=date(2027, 7, 1))
    assert told(choice, datetime(2027, 6, 2, 5, 59, tzinfo=UTC), in_june) == ()
    assert told(choice, datetime(2027, 6, 2, 6, 0, tzinfo=UTC), in_june) == (("t", NEW),)


def test_on_school_days_only_means_neither_weekends_nor_holidays():
    choice = chosen(NOW, school_days=True)
    saturday, monday = datetime(2026, 11, 14, 10, tzinfo=UTC), datetime(2026, 11, 16, 7, tzinfo=UTC)
    assert told(choice, saturday) == ()
    assert told(choice, monday)
    in_holidays = datetime(2026, 12, 29, 10, tzinfo=UTC)
    assert told(choice, in_holidays) == ()


@pytest.mark.parametrize(
    ("on", "stage"),
    [
        (date(2026, 11, 12), ""),
        (date(2026, 11, 13), "week"),
        (date(2026, 11, 18), "week"),
        (date(2026, 11, 19), "day"),
        (date(2026, 11, 20), "due"),
        (date(2026, 11, 21), "overdue 1"),
        (date(2026, 11, 26), "overdue 1"),
        (date(2026, 11, 27), "overdue 2"),
        (date(2026, 12, 4), "overdue 3"),
    ],
)
def test_a_task_comes_nearer(on, stage):
    assert stage_of(TASK, on=on, terms=TERMS) == stage


def test_the_day_before_a_monday_is_the_friday():
    task = replace(TASK, due=date(2026, 11, 23))
    assert stage_of(task, on=date(2026, 11, 20), terms=TERMS) == "day"


def test_what_became_ones_own_within_a_stage_is_not_told_of_it_at_once():
    today = replace(TASK, due=WEDNESDAY.date())
    assert stage_of(today, on=WEDNESDAY.date(), terms=TERMS) == ""
    assert stage_of(today, on=date(2026, 11, 12), terms=TERMS) == "overdue 1"
    tomorrow = replace(TASK, due=date(2026, 11, 12))
    assert stage_of(tomorrow, on=date(2026, 11, 12), terms=TERMS) == "due"


def test_reminders_that_are_not_wished_for_are_left_out():
    friday = datetime(2026, 11, 20, 8, tzinfo=UTC)
    task = replace(TASK, told=frozenset({NEW}))
    assert told(chosen(NOW), friday, task) == (("t", "due"),)
    assert told(chosen(NOW, stages=frozenset({"overdue"})), friday, task) == ()


def test_after_days_of_silence_only_the_nearest_stage_is_told():
    late = datetime(2026, 12, 9, 8, tzinfo=UTC)
    assert told(chosen(NOW), late) == (("t", "overdue 3"),)


def test_what_was_put_off_is_told_when_it_is_back():
    back = replace(TASK, told=frozenset({NEW}), back=date(2026, 11, 12))
    assert told(chosen(NOW), datetime(2026, 11, 12, 8, tzinfo=UTC), back) == (
        ("t", "back 2026-11-12"),
    )
