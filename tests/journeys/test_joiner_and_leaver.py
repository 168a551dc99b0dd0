"""Somebody joins, somebody leaves: each has a list that closes when all of it is done, and not before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit.queries import choices, entries
from staffroom.domain.people.models import Staff, User
from staffroom.domain.people.operations import give_access, tie_to_register
from staffroom.domain.people.queries import actor_at
from staffroom.domain.sites.operations import name_lead
from staffroom.domain.staffing.models import Answer, Passage
from staffroom.domain.staffing.operations import in_force
from staffroom.domain.staffing.queries import open_passages
from staffroom.domain.staffing.steps import Ending, How, Step, Way
from staffroom.engine.coverage import Standing
from staffroom.engine.refusal import Refused, Why
from staffroom.journeys import joiner_and_leaver as journey
from staffroom.journeys.measure_coverage import measure_coverage
from staffroom.journeys.my_data import my_data
from staffroom.journeys.standing_tasks import keep_standing
from staffroom.journeys.what_needs_me import needs_of
from tests.builders import NOON, STAFF, Cast, approved, bring_in, sent


ON = NOON.date()
LAST = date(2026, 12, 18)
NEW = "S06,Mr,Alby,Stone,Teacher of maths,teaching,stone@{domain}\n"


@pytest.fixture
def noticed(cast: Cast) -> Cast:
    """The school once its first list has been looked at."""
    keep_standing(cast.school.id, at=NOON)
    return cast


def list_in(cast: Cast, text: str, *, at=NOON) -> None:
    bring_in("staff", text.format(domain="northgate.example"), by=cast.office, at=at)
    keep_standing(cast.school.id, at=at)


def the_list(cast: Cast, way: Way) -> str:
    (card,) = [card for card in open_passages(cast.school.id) if card.way is way]
    return card.id


def titles(actor: Actor, on: date = ON) -> set[str]:
    return {need.title for need in needs_of(actor, on=on).now}


def tick(cast: Cast, passage_id: str, *steps: Step, by: Actor | None = None, **said) -> None:
    for step in steps:
        how = How.LETTER if step is Step.UNDERTAKING else How.HERE
        journey.answer(
            passage_id=passage_id,
            step=step,
            **({"done": True, "how": how, "note": ""} | said),
            on=ON,
            by=by or cast.office,
            at=NOON,
        )


def leaver(cast: Cast, **other) -> str:
    """The teacher, who says goodbye at the end of term."""
    tie_to_register(user_id=cast.teacher.id, staff_id="S02", by=cast.headteacher, at=NOON)
    asked = {"staff_id": "S02", "last_day": LAST, "on": ON, "by": cast.office, "at": NOON}
    return journey.say_leaves(**(asked | other))


def undertake(actor: Actor, passage_id: str, way: Way = Way.LEAVES) -> None:
    seen = in_force(way).digest
    journey.undertake(passage_id=passage_id, seen=seen, on=ON, by=actor, at=NOON)


def ending(passage_id: str) -> str:
    return Passage.objects.get(id=passage_id).ending


def test_whoever_is_on_the_first_list_did_not_join_with_it(noticed):
    assert open_passages(noticed.school.id) == []


def test_a_joiner_has_a_list_that_is_worked_through_to_its_end(noticed):
    cast = noticed
    list_in(cast, STAFF + NEW)
    joined = the_list(cast, Way.JOINS)
    assert "Go through the list of somebody who joined" in titles(cast.office)
    give = {"staff_id": "S06", "roles": frozenset({Role.STAFF}), "on": ON, "at": NOON}
    user = give_access(**give, by=cast.headteacher)
    keep_standing(cast.school.id, at=NOON)
    them = Actor(user, "Alby Stone", cast.school.id, frozenset({Role.STAFF}))
    assert titles(them) == {"Read the undertaking about pupils of former schools"}
    undertake(them, joined, Way.JOINS)
    assert titles(them) == set()
    User.objects.filter(id=user).update(last_login=NOON)
    tick(cast, joined, Step.TOLD)
    assert "Go through the list of somebody who joined" not in titles(cast.office)
    name = {"passage_id": joined, "user_id": cast.line_manager.id, "on": ON, "at": NOON}
    journey.name_manager(**name, by=cast.office)
    (check_up,) = [n for n in needs_of(cast.line_manager, on=ON).now if n.topic.value == "people"]
    assert (check_up.due, check_up.why) == (ON + timedelta(weeks=6), "It is yours.")
    assert not any("Check up" in title for title in titles(cast.office))
    tick(cast, joined, Step.CHECK_UP, by=cast.line_manager)
    assert ending(joined) == Ending.COMPLETE.value
    assert not any("Check up" in title for title in titles(cast.line_manager))


def test_a_cleaner_without_an_address_needs_no_account(noticed):
    cast = noticed
    list_in(cast, STAFF + "S07,,Una,Moss,Cleaner,contractor,\n")
    joined = the_list(cast, Way.JOINS)
    tick(cast, joined, Step.TOLD, Step.UNDERTAKING, Step.CHECK_UP)
    assert ending(joined) == Ending.COMPLETE.value


def test_whoever_needs_no_account_has_it_noted_why(noticed):
    cast = noticed
    list_in(cast, STAFF + NEW)
    joined = the_list(cast, Way.JOINS)
    with pytest.raises(Refused, match="no note"):
        tick(cast, joined, Step.ACCOUNT)
    tick(cast, joined, Step.ACCOUNT, note="Here for one day a week only.")
    tick(cast, joined, Step.TOLD, Step.UNDERTAKING, Step.CHECK_UP)
    assert ending(joined) == Ending.COMPLETE.value


def test_whoever_is_missing_from_the_next_list_has_left(noticed):
    cast = noticed
    tie_to_register(user_id=cast.teacher.id, staff_id="S02", by=cast.headteacher, at=NOON)
    list_in(cast, "".join(line for line in STAFF.splitlines(True) if "S02" not in line))
    left = the_list(cast, Way.LEAVES)
    one = journey.one_list(left, by=cast.office, on=ON)
    assert all(seen.done for seen in one.seen)
    assert "Go through the list of somebody who leaves" in titles(cast.office)
    tick(cast, left, Step.UNDERTAKING, Step.THINGS, Step.PASSWORDS)
    assert ending(left) == Ending.COMPLETE.value
    assert "Go through the list of somebody who leaves" not in titles(cast.office)
    closed = journey.one_list(left, by=cast.office, on=ON)
    assert closed.seen == one.seen, "and it stays on the closed list, whatever becomes of them"
    (told,) = entries(by=cast.headteacher, verb="list closed")
    assert "nothing left to sign in with: Their account is closed" in told.says["Staffroom saw"]


def test_a_new_number_for_the_same_name_is_neither_joining_nor_leaving(noticed):
    list_in(noticed, STAFF.replace("S02,", "S99,"))
    assert open_passages(noticed.school.id) == []


ANN = "{number},Ms,Ann,Lee,Assistant,teaching,{email}\n"


@pytest.mark.parametrize("address", ["ann{n}@northgate.example", ""])
def test_two_of_one_name_who_change_places_have_a_list_each(noticed, address):
    first, second = (ANN.format(number=f"S7{n}", email=address.format(n=n)) for n in (1, 2))
    list_in(noticed, STAFF + first)
    list_in(noticed, STAFF + second)
    found = {(card.staff_id, card.way) for card in open_passages(noticed.school.id)}
    assert found == {("S71", Way.LEAVES), ("S72", Way.JOINS)}
    list_in(noticed, STAFF + first)
    found = {(card.staff_id, card.way) for card in open_passages(noticed.school.id)}
    assert found == {("S71", Way.JOINS), ("S72", Way.LEAVES)}


def test_whoever_got_another_number_and_has_no_address_stays(noticed):
    list_in(noticed, STAFF.replace("S04,", "S94,"))
    left = the_list(noticed, Way.LEAVES)
    journey.stays(passage_id=left, on=ON, by=noticed.office, at=NOON)
    assert ending(left) == Ending.STAYS.value


def test_whoever_comes_back_has_their_old_list_closed_and_a_new_one(noticed):
    cast = noticed
    list_in(cast, "".join(line for line in STAFF.splitlines(True) if "S02" not in line))
    left = the_list(cast, Way.LEAVES)
    list_in(cast, STAFF)
    assert ending(left) == Ending.CAME_BACK.value
    joined = the_list(cast, Way.JOINS)
    list_in(cast, "".join(line for line in STAFF.splitlines(True) if "S02" not in line))
    assert ending(joined) == Ending.LEFT.value


def test_before_they_go_a_leaver_is_asked_and_their_roles_end_with_their_last_day(noticed):
    cast = noticed
    passage = leaver(cast)
    assert "Before you go: read the undertaking about pupils" in titles(cast.teacher)
    undertake(cast.teacher, passage)
    assert "Before you go: read the undertaking about pupils" not in titles(cast.teacher)
    assert actor_at("northgate", user_id=cast.teacher.id, on=LAST) is not None
    assert actor_at("northgate", user_id=cast.teacher.id, on=LAST + timedelta(days=1)) is None
    kept = Answer.objects.get()
    assert (kept.how, kept.digest, kept.at) == ("here", in_force(Way.LEAVES).digest, NOON)
    held = {one.what: one.things for one in my_data(by=cast.teacher)}
    assert len(held["When you joined or leave, and your undertaking"]) == 1


def test_a_list_stays_open_until_the_system_sees_the_rest(noticed):
    cast = noticed
    passage = leaver(cast)
    tick(cast, passage, Step.UNDERTAKING, Step.THINGS, Step.PASSWORDS)
    assert ending(passage) == ""
    after = NOON + (LAST - ON) + timedelta(days=1)
    list_in(cast, "".join(line for line in STAFF.splitlines(True) if "S02" not in line), at=after)
    assert ending(passage) == Ending.COMPLETE.value


def test_sites_and_tasks_of_a_leaver_stand_on_the_list(noticed):
    cast = noticed
    tie_to_register(user_id=cast.lead.id, staff_id="S03", by=cast.headteacher, at=NOON)
    passage = journey.say_leaves(staff_id="S03", last_day=ON, on=ON, by=cast.office, at=NOON)
    seen = {one.title: one for one in journey.one_list(passage, by=cast.office, on=ON).seen}
    assert not seen["Northgate School on X handed over"].done
    assert seen["Open tasks handed over"].done
    give = {"staff_id": "S05", "roles": frozenset({Role.SITE_LEAD}), "on": ON, "at": NOON}
    other = give_access(**give, by=cast.headteacher)
    name_lead(site_id=cast.x, user_id=other, on=ON, by=cast.headteacher, at=NOON)
    seen = {one.title: one for one in journey.one_list(passage, by=cast.office, on=ON).seen}
    assert seen["Northgate School on X handed over"].done


def test_tasks_of_a_leaver_fall_to_others_once_their_access_has_ended(noticed):
    cast = noticed
    approved(cast, "Our choir sang.", at=NOON)
    passage = leaver(cast, last_day=ON)
    for day, done in ((ON, False), (ON + timedelta(days=1), True)):
        seen = {one.title: one for one in journey.one_list(passage, by=cast.office, on=day).seen}
        assert seen["Open tasks handed over"].done == done
        assert seen["Open tasks handed over"].says.startswith("1 open task ")


def test_somebody_who_would_not_undertake_it_is_on_record_and_not_counted_as_kept(noticed):
    cast = noticed
    passage = leaver(cast)
    with pytest.raises(Refused, match="no note"):
        tick(cast, passage, Step.UNDERTAKING, done=False)
    tick(cast, passage, Step.UNDERTAKING, done=False, note="Says it is nobody’s business.")
    assert "undertaking refused" in choices(by=cast.chair).verbs
    (line,) = [
        line
        for line in journey.one_list(passage, by=cast.office, on=ON).lines
        if line.step is Step.UNDERTAKING
    ]
    assert line.done
    assert line.answer and not line.answer.done
    assert standing(cast) is Standing.ATTENTION
    tick(cast, passage, Step.UNDERTAKING)
    assert standing(cast) is Standing.NOT_DUE  # nobody has joined yet


def standing(cast: Cast, at=NOON) -> Standing:
    coverage = measure_coverage(cast.school.id, at=at)
    (clause,) = [c for _, clauses in coverage.sections for c in clauses if c.clause.ref == "6.7"]
    return clause.standing


def test_6_7_is_kept_only_by_undertakings_that_were_given(noticed):
    cast = noticed
    assert standing(cast) is Standing.NOT_DUE
    passage = leaver(cast)
    assert standing(cast) is Standing.ATTENTION
    assert standing(cast, NOON + timedelta(days=31)) is Standing.GAP
    undertake(cast.teacher, passage)
    list_in(cast, STAFF + "S07,,Una,Moss,Cleaner,contractor,\n")
    assert standing(cast) is Standing.ATTENTION
    tick(cast, the_list(cast, Way.JOINS), Step.UNDERTAKING)
    assert standing(cast) is Standing.KEPT


def test_an_end_by_hand_opens_a_list_at_once(noticed):
    cast = noticed
    tie_to_register(user_id=cast.teacher.id, staff_id="S02", by=cast.headteacher, at=NOON)
    journey.end_access(staff_id="S02", on=ON, by=cast.headteacher, at=NOON)
    assert actor_at("northgate", user_id=cast.teacher.id, on=ON) is None
    passage = the_list(cast, Way.LEAVES)
    journey.stays(passage_id=passage, on=ON, by=cast.headteacher, at=NOON)
    assert ending(passage) == Ending.STAYS.value
    assert "Go through the list of somebody who leaves" not in titles(cast.office)


@pytest.mark.parametrize("day", [ON - timedelta(days=1), ON + timedelta(days=367)])
def test_a_last_day_is_ahead_and_within_a_year(noticed, day):
    with pytest.raises(Refused, match="last day is today"):
        leaver(noticed, last_day=day)


def test_the_only_headteacher_does_not_leave_by_a_slip(noticed):
    cast = noticed
    tie_to_register(user_id=cast.headteacher.id, staff_id="S01", by=cast.headteacher, at=NOON)
    with pytest.raises(Refused, match="only headteacher"):
        leaver(cast, staff_id="S01")
    assert not Passage.objects.exists()


def test_nobody_says_of_themselves_that_they_leave_nor_ticks_their_own_list(noticed):
    cast = noticed
    tie_to_register(user_id=cast.office.id, staff_id="S05", by=cast.headteacher, at=NOON)
    with pytest.raises(Refused, match="Somebody else says"):
        leaver(cast, staff_id="S05")
    passage = leaver(cast, staff_id="S05", by=cast.headteacher)
    with pytest.raises(Refused) as no:
        tick(cast, passage, Step.THINGS)
    assert no.value.refusal.why is Why.NOT_YOURS


def test_nobody_undertakes_for_another_nor_other_words_than_they_read(noticed):
    cast = noticed
    passage = leaver(cast)
    with pytest.raises(Refused) as no:
        undertake(cast.office, passage)
    assert no.value.refusal.why is Why.HIDDEN
    with pytest.raises(Refused, match="words of the undertaking have changed"):
        undertake(cast.teacher, passage, Way.JOINS)
    with pytest.raises(Refused, match="only they themselves"):
        tick(cast, passage, Step.UNDERTAKING, how=How.HERE)
    assert not Answer.objects.exists()


def test_a_line_manager_sees_only_the_list_they_were_named_for(noticed):
    cast = noticed
    list_in(cast, STAFF + NEW)
    joined = the_list(cast, Way.JOINS)
    with pytest.raises(Refused):
        journey.one_list(joined, by=cast.line_manager, on=ON)
    name = {"passage_id": joined, "on": ON, "by": cast.office, "at": NOON}
    with pytest.raises(Refused, match="nobody who is a line manager"):
        journey.name_manager(user_id=cast.teacher.id, **name)
    journey.name_manager(user_id=cast.line_manager.id, **name)
    assert journey.one_list(joined, by=cast.line_manager, on=ON).card.name == "Mr Alby Stone"
    with pytest.raises(Refused):
        tick(cast, joined, Step.UNDERTAKING, by=cast.line_manager)
    without = replace(cast.line_manager, roles=frozenset({Role.STAFF}))
    with pytest.raises(Refused):
        journey.one_list(joined, by=without, on=ON)


def test_another_schools_list_is_hidden(noticed):
    passage = leaver(noticed)
    with pytest.raises(Refused) as no:
        journey.one_list(passage, by=noticed.other.office, on=ON)
    assert no.value.refusal.why is Why.HIDDEN
    with pytest.raises(Refused) as no:
        tick(noticed, passage, Step.THINGS, by=noticed.other.office)
    assert no.value.refusal.why is Why.HIDDEN


def test_a_tick_is_taken_back_and_a_closed_list_takes_no_more(noticed):
    cast = noticed
    passage = leaver(cast)
    tick(cast, passage, Step.THINGS)
    tick(cast, passage, Step.THINGS, done=False)
    left = [
        line.step
        for line in journey.one_list(passage, by=cast.office, on=ON).lines
        if not line.done
    ]
    assert Step.THINGS in left
    journey.stays(passage_id=passage, on=ON, by=cast.office, at=NOON)
    with pytest.raises(Refused, match="closed"):
        tick(cast, passage, Step.THINGS)


def test_a_look_twice_changes_nothing(noticed):
    cast = noticed
    list_in(cast, STAFF + NEW)
    before = list(Passage.objects.values())
    keep_standing(cast.school.id, at=NOON)
    assert list(Passage.objects.values()) == before
    assert Staff.objects.filter(school_id=cast.school.id).count() == 6


def test_posts_of_a_leaver_stay_and_nobody_is_forgotten(noticed):
    cast = noticed
    sent(cast, "Our choir sang.", at=NOON)
    leaver(cast, last_day=ON)
    assert any("Decide on a post" in title for title in titles(cast.lead, ON + timedelta(days=1)))
