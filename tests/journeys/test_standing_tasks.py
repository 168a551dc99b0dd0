"""What no single act causes is asked for when it stands so, and goes when it stands so no more."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from staffroom.domain.actor import Role
from staffroom.domain.outbox.models import Message
from staffroom.domain.people import second_person_operations
from staffroom.domain.people.models import Grant, Staff
from staffroom.domain.people.operations import give_access
from staffroom.domain.schools.operations import NewTerm, open_terms
from staffroom.domain.sites import operations as sites
from staffroom.domain.tasks import kinds
from staffroom.domain.tasks.kinds import KINDS
from staffroom.domain.tasks.models import Task
from staffroom.domain.tasks.queries import done_by, open_tasks
from staffroom.engine.school_time import moment_of
from staffroom.interfaces.jobs import tasks as jobs
from staffroom.journeys import termly_review
from staffroom.journeys.standing_tasks import STANDING, keep_standing
from staffroom.journeys.what_needs_me import needs_of
from tests.builders import NOON, ROLL, approved, bring_in, sent


ON = NOON.date()


def look(cast, at: datetime = NOON) -> dict[str, str]:
    """What stands at the school then: kinds of open tasks, with their titles."""
    keep_standing(cast.school.id, at=at)
    return {task.kind: task.title for task in open_tasks(cast.school.id)}


def test_a_term_that_ended_unsigned_is_asked_for_until_it_is_signed(cast):
    assert look(cast)[kinds.LOOK_THROUGH] == "Look through Summer 2026 and sign off"
    summer = {"term_id": cast.term("Summer 2026"), "on": ON, "by": cast.headteacher, "at": NOON}
    termly_review.sign_off(statement="", seen_left=0, **summer)
    assert kinds.LOOK_THROUGH not in look(cast)
    last_weeks = moment_of(date(2026, 11, 20), 9)
    assert look(cast, last_weeks)[kinds.LOOK_THROUGH] == "Look through Autumn 2026 and sign off"
    [task] = [t for t in open_tasks(cast.school.id) if t.kind == kinds.LOOK_THROUGH]
    assert task.due == date(2027, 1, 1)


def test_a_site_without_a_lead_is_asked_for_until_somebody_is_named(cast):
    assert look(cast)[kinds.NAME_LEAD] == "Say who runs Northgate School on Facebook"
    sites.name_lead(
        site_id=cast.facebook, user_id=cast.lead.id, on=ON, by=cast.headteacher, at=NOON
    )
    assert kinds.NAME_LEAD not in look(cast)
    named = [line.title for line in done_by(cast.headteacher.id, cast.school.id)[0]]
    assert "Say who runs Northgate School on Facebook" in named
    Grant.objects.filter(user_id=cast.lead.id, role="site_lead").update(ends=ON)
    assert len([t for t in open_tasks(cast.school.id) if t.kind == kinds.NAME_LEAD]) == 0
    look(cast)
    assert len([t for t in open_tasks(cast.school.id) if t.kind == kinds.NAME_LEAD]) == 2


def test_a_site_without_an_address_is_asked_for_until_it_has_one(cast):
    site_id = sites.take_in(
        name="Art", platform="instagram", handle="art", address="", by=cast.headteacher, at=NOON
    )
    assert look(cast)[kinds.GIVE_ADDRESS] == "Say at which address Art on Instagram is found"
    sites.correct(
        site_id=site_id,
        handle="art",
        address="https://www.instagram.com/art",
        by=cast.headteacher,
        at=NOON,
    )
    assert kinds.GIVE_ADDRESS not in look(cast)


def test_lists_are_asked_for_again_when_they_are_old_and_whoever_brings_them_has_done_it(cast):
    assert not {kinds.ROLL, kinds.ROLL_OLD, kinds.STAFF_OLD} & set(look(cast))
    later = NOON + timedelta(days=140)
    assert look(cast, later)[kinds.ROLL_OLD] == "Bring the roll in again: it is 4 months old"
    assert [n.kind for n in mine(cast.office, later)] == [kinds.ROLL_OLD, kinds.STAFF_OLD]
    bring_in("roll", ROLL, by=cast.office, at=later)
    assert kinds.ROLL_OLD not in look(cast, later)
    done, _ = done_by(cast.office.id, cast.school.id)
    assert [line.title for line in done] == ["Bring the roll in again: it is 4 months old"]


def mine(actor, at: datetime):
    ids = [need.id for need in needs_of(actor, on=at.date()).now]
    return [task for task in open_tasks(actor.school_id) if task.id in ids]


def test_without_an_office_lists_are_for_the_headteacher(cast):
    Grant.objects.filter(user_id=cast.office.id).update(ends=ON)
    later = NOON + timedelta(days=140)
    look(cast, later)
    assert {kinds.ROLL_OLD, kinds.STAFF_OLD} <= {t.kind for t in mine(cast.headteacher, later)}


def test_missing_categories_are_asked_for(cast):
    Staff.objects.filter(staff_id="S04").update(category="")
    assert kinds.CATEGORIES in look(cast)


def test_the_next_terms_are_asked_for_before_the_last_one_ends(cast):
    december = moment_of(date(2026, 12, 1), 9)
    assert kinds.TERMS in look(cast, december)
    spring = NewTerm("Spring 2027", date(2027, 1, 4), date(2027, 3, 26))
    open_terms(terms=[spring], by=cast.headteacher, at=december)
    assert kinds.TERMS not in look(cast, december)


def test_a_proposal_waits_for_somebody_who_is_neither_of_the_two(cast):
    give_access(staff_id="S05", roles=frozenset({Role.STAFF}), on=ON, by=cast.headteacher, at=NOON)
    proposed = {"ends": None, "reason": "Our officer retires.", "on": ON, "at": NOON}
    made = second_person_operations.propose(
        staff_id="S05",
        role=Role.DATA_PROTECTION,
        starts=ON,
        by=cast.headteacher,
        **proposed,
    )
    look(cast)
    assert [task.kind for task in mine(cast.chair, NOON)] == [kinds.AGREE]
    assert kinds.AGREE not in [task.kind for task in mine(cast.headteacher, NOON)]
    second_person_operations.decide_proposal(
        proposal_id=made, agreed=True, on=ON, by=cast.chair, at=NOON
    )
    assert kinds.AGREE not in look(cast)


def test_letters_that_do_not_go_out_are_the_technicians_to_look_at(cast):
    Message.objects.all().delete()
    sent(cast, "Our choir sang.", at=NOON)
    assert kinds.LETTERS not in look(cast)
    later = NOON + timedelta(hours=3)
    look(cast, later)
    assert [task.kind for task in mine(cast.technician, later)] == [kinds.LETTERS]
    Message.objects.update(done_at=later)
    assert kinds.LETTERS not in look(cast, later)


def test_a_task_that_was_lost_is_opened_again(cast):
    sent(cast, "Our choir sang.", at=NOON)
    approved(cast, "Our choir sang.", at=NOON)
    look(cast)
    before = {(task.kind, task.about) for task in open_tasks(cast.school.id)}
    Task.objects.all().delete()
    look(cast)
    assert {(task.kind, task.about) for task in open_tasks(cast.school.id)} == before


def test_looking_twice_changes_nothing(cast):
    look(cast)
    before = {task.id for task in open_tasks(cast.school.id)}
    look(cast)
    assert {task.id for task in open_tasks(cast.school.id)} == before


def test_one_schools_trouble_is_not_the_others(cast, at, monkeypatch):
    looked = []

    def keep(school_id, *, at):
        looked.append(school_id)
        raise ValueError("broken")

    monkeypatch.setattr(jobs, "keep_standing", keep)
    jobs.look_at_tasks.call_local()
    assert len(looked) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_that_is_not_done_by_hand_is_looked_at(kind):
    assert (kind in STANDING) is not KINDS[kind].by_hand
