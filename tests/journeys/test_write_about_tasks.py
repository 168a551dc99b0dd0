"""Letters about tasks: to whoever holds them, once a stage, as they have chosen; without personal data."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from staffroom.domain.outbox.models import Message
from staffroom.domain.people.models import Grant
from staffroom.domain.tasks.kinds import Topic
from staffroom.domain.tasks.mail_operations import choose, end_links, stop_letters
from staffroom.domain.tasks.queries import choice, open_tasks
from staffroom.engine.refusal import Refused
from staffroom.engine.school_time import moment_of
from staffroom.interfaces.jobs import tasks as jobs
from staffroom.journeys import what_needs_me
from staffroom.journeys.letter_links import holder_of, link_of
from staffroom.journeys.standing_tasks import keep_standing
from staffroom.journeys.what_needs_me import needs_of
from staffroom.journeys.write_about_tasks import write_about_tasks
from tests.builders import NOON, sent


ON = NOON.date()
NAMES = "Well done to Amelia Harcastle for her solo."


@pytest.fixture(autouse=True)
def from_now_on(cast, at, monkeypatch):
    """Only letters of the test itself; it moves the clock by `run_until`."""
    Message.objects.all().delete()


@pytest.fixture
def run_until(cast, monkeypatch, mailoutbox):
    """Let the jobs look at that moment; what letters went: to whom, about what."""

    def run(moment: datetime) -> list[tuple[str, str]]:
        monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: moment)
        mailoutbox.clear()
        jobs._look(cast.school.id)
        for _ in range(3):
            jobs.drain.call_local()
        return sorted((letter.to[0].partition("@")[0], letter.subject) for letter in mailoutbox)

    return run


def all_at(how: str, actor, **more) -> None:
    usual = {"stages": ["week", "day", "due", "overdue"], "hour": 7, "quiet": None}
    choose(
        how=dict.fromkeys((topic.value for topic in Topic), how),
        **(usual | {"school_days": False} | more),
        by=actor,
        at=NOON,
    )


DECIDE = "Decide on a post for Northgate School on X"


def test_a_task_is_told_at_once_and_then_as_its_day_comes_nearer(cast, run_until):
    sent(cast, NAMES, at=NOON)
    assert run_until(NOON) == [("lead", DECIDE)]
    assert run_until(NOON + timedelta(minutes=1)) == []
    # Thursday is the day before; Friday it is due; then it is overdue, and the heads hear of it too.
    assert run_until(moment_of(date(2026, 11, 12), 7))[-1] == ("lead", DECIDE)
    assert ("lead", DECIDE) in run_until(moment_of(date(2026, 11, 13), 7))
    overdue = run_until(moment_of(date(2026, 11, 14), 7))
    assert {who for who, subject in overdue if subject == DECIDE} >= {"lead", "deputy"}
    assert ("lead", DECIDE) not in run_until(moment_of(date(2026, 11, 15), 7))
    assert ("lead", DECIDE) in run_until(moment_of(date(2026, 11, 20), 7))


def test_several_things_are_one_letter(cast, run_until, mailoutbox):
    for words in ("One.", "Two.", "Three."):
        sent(cast, words, at=NOON)
    all_at("daily", cast.lead)
    assert run_until(NOON) == []
    assert run_until(moment_of(date(2026, 11, 12), 7))[-1] == ("lead", "3 things wait for you")
    body = next(m.body for m in mailoutbox if m.to == ["lead@northgate.example"])
    assert body.count(DECIDE) == 3
    assert body.count("/northgate/posts/") == 3
    assert body.count("(due tomorrow)") == 3


def test_no_letter_holds_a_pupil_a_word_of_the_post_or_a_colleague(cast, run_until, mailoutbox):
    sent(cast, NAMES, at=NOON)
    run_until(NOON)
    [letter] = mailoutbox
    whole = letter.message().as_string()
    for part in letter.message().get_payload():
        whole += part.get_payload(decode=True).decode()
    named = ("Amelia", "Harcastle", "solo", "Quill", "Fell")
    assert not [word for word in named if word in whole]


def test_a_letter_can_be_stopped_with_one_press(cast, run_until, mailoutbox):
    sent(cast, NAMES, at=NOON)
    run_until(NOON)
    [letter] = mailoutbox
    headers = letter.extra_headers
    link = link_of(cast.lead.id, cast.school.id)
    assert headers["List-Unsubscribe"] == f"<http://localhost:8000{link}stop/>"
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert f"http://localhost:8000{link}" in letter.body
    assert holder_of(link.split("/")[2], on=ON).actor.id == cast.lead.id


def test_handing_over_moves_the_reminders(cast, run_until):
    sent(cast, NAMES, at=NOON)
    run_until(NOON)
    [need] = needs_of(cast.lead, on=ON).now
    what_needs_me.hand_over(
        task_id=need.id, to=cast.deputy.id, note="", on=ON, by=cast.lead, at=NOON
    )
    assert run_until(NOON + timedelta(minutes=1)) == [("deputy", DECIDE)]
    friday = run_until(moment_of(date(2026, 11, 13), 7))
    assert [who for who, subject in friday if subject == DECIDE] == ["deputy"]


def test_what_is_put_off_is_not_reminded_of_until_it_is_back(cast, run_until):
    sent(cast, NAMES, at=NOON)
    run_until(NOON)
    [need] = needs_of(cast.lead, on=ON).now
    what_needs_me.put_off(
        task_id=need.id,
        until=date(2026, 11, 16),
        reason="They are away.",
        past_due_meant=True,
        on=ON,
        by=cast.lead,
        at=NOON,
    )
    for day in (12, 13, 14, 15):
        told = run_until(moment_of(date(2026, 11, day), 8))
        assert "lead" not in [who for who, subject in told if subject == DECIDE]
    assert ("lead", DECIDE) in run_until(moment_of(date(2026, 11, 16), 8))


def test_a_leavers_task_is_told_to_whoever_has_it_now(cast, run_until):
    sent(cast, NAMES, at=NOON)
    run_until(NOON)
    Grant.objects.filter(user_id=cast.lead.id).update(ends=ON)
    assert {who for who, s in run_until(NOON + timedelta(minutes=1)) if s == DECIDE} == {
        "deputy",
        "head",
    }


def test_who_stopped_letters_gets_none_and_still_has_the_task(cast, run_until):
    stop_letters(by=cast.lead, at=NOON)
    sent(cast, NAMES, at=NOON)
    assert run_until(NOON) == []
    for day in range(12, 16):
        assert "lead" not in [who for who, _ in run_until(moment_of(date(2026, 11, day), 9))]
    assert len(needs_of(cast.lead, on=ON).now) == 1


def test_on_school_days_only_a_saturdays_post_waits_for_monday(cast, run_until):
    all_at("now", cast.lead, school_days=True)
    saturday = moment_of(date(2026, 11, 14), 10)
    sent(cast, NAMES, at=saturday)
    assert "lead" not in [who for who, _ in run_until(saturday)]
    assert ("lead", DECIDE) in run_until(moment_of(date(2026, 11, 16), 7))


def test_in_quiet_hours_letters_wait(cast, run_until):
    all_at("now", cast.lead, quiet=(18, 7))
    evening = moment_of(date(2026, 11, 11), 20)
    sent(cast, NAMES, at=evening)
    assert run_until(evening) == []
    assert ("lead", DECIDE) in run_until(moment_of(date(2026, 11, 12), 7))


def test_choices_that_are_none_are_refused(cast):
    for wrong in ({"hour": 24}, {"quiet": (7, 25)}, {"stages": ["sometimes"]}):
        with pytest.raises(Refused, match="no choice"):
            all_at("now", cast.lead, **wrong)
    with pytest.raises(Refused, match="no choice"):
        all_at("hourly", cast.lead)


def test_a_link_that_was_ended_or_changed_leads_nowhere(cast):
    end_links(by=cast.lead, at=NOON)
    token = link_of(cast.lead.id, cast.school.id).split("/")[2]
    assert holder_of(token, on=ON) is not None
    assert holder_of(token[:-1] + ("A" if token[-1] != "A" else "B"), on=ON) is None
    assert holder_of("", on=ON) is None
    Grant.objects.filter(user_id=cast.lead.id).update(ends=ON)
    assert holder_of(token, on=ON) is None
    Grant.objects.filter(user_id=cast.lead.id).update(ends=None)
    end_links(by=cast.lead, at=NOON)
    assert holder_of(token, on=ON) is None
    assert choice(cast.lead.id, cast.school.id).key


def test_written_twice_at_the_same_moment_it_goes_once(cast):
    sent(cast, NAMES, at=NOON)
    keep_standing(cast.school.id, at=NOON)
    assert write_about_tasks(cast.school.id, at=NOON) == 1
    assert write_about_tasks(cast.school.id, at=NOON) == 0
    assert Message.objects.filter(kind="letter").count() == 1
    assert open_tasks(cast.school.id)
