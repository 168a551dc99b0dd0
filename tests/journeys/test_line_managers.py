"""Whom the staff register names as line manager sees the list, holds the check-up and what is left lying."""

from __future__ import annotations

from datetime import timedelta

import pytest

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.operations import give_access, tie_to_register
from staffroom.domain.people.register import line_managers, managed_by_a_head
from staffroom.domain.staffing.queries import open_passages
from staffroom.domain.staffing.steps import Step
from staffroom.engine.refusal import Refused
from staffroom.journeys import joiner_and_leaver as journey
from staffroom.journeys.standing_tasks import keep_standing
from staffroom.journeys.what_needs_me import needs_of, people_here
from tests.builders import NOON, STAFF, Cast, approved, bring_in


ON = NOON.date()
CHECK_UP = "Check up with somebody who joined some weeks ago"
WHO = "/northgate/people/who/"


def listed(more: str = "", **managers: str) -> str:
    """The staff list with the line managers of some of its people."""
    head, *lines = STAFF.format(domain="northgate.example").splitlines()
    lines += more.splitlines()
    found = [f"{line},{managers.get(line.split(',')[0], '')}" for line in lines]
    return "\n".join([f"{head},line_manager_id", *found, ""])


NEW = "S06,Mr,Alby,Stone,Teacher of maths,teaching,stone@northgate.example"
MAUD = "S08,Ms,Maud,Tarn,Head of art,teaching,manager@northgate.example"


@pytest.fixture
def noticed(cast: Cast) -> Cast:
    """Maud Tarn, a line manager, on the register; the teacher, the lead and the head tied to their lines."""
    bring_in("staff", listed(MAUD), by=cast.office, at=NOON)
    tied = {
        "S01": cast.headteacher,
        "S02": cast.teacher,
        "S03": cast.lead,
        "S08": cast.line_manager,
    }
    for number, actor in tied.items():
        tie_to_register(user_id=actor.id, staff_id=number, by=cast.headteacher, at=NOON)
    keep_standing(cast.school.id, at=NOON)
    return cast


def in_(cast: Cast, more: str = MAUD, **managers: str) -> None:
    bring_in("staff", listed(more, **managers), by=cast.office, at=NOON)
    keep_standing(cast.school.id, at=NOON)


def titles(actor: Actor) -> set[str]:
    return {need.title for need in needs_of(actor, on=ON).now}


def test_the_register_says_who_manages_whom(noticed):
    in_(noticed, S02="S08", S03="S01", S08="S08", S04="S08")
    assert line_managers(noticed.school.id) == {
        noticed.teacher.id: noticed.line_manager.id,
        noticed.lead.id: noticed.headteacher.id,
    }
    here = people_here(noticed.school.id, on=ON)
    assert here.colleagues[noticed.teacher.id].line_manager == noticed.line_manager.id
    assert here.colleagues[noticed.deputy.id].line_manager == ""
    assert line_managers(noticed.other.school.id) == {}


def test_a_joiners_line_manager_sees_the_list_and_holds_the_check_up(noticed):
    in_(noticed, f"{MAUD}\n{NEW}", S06="S08")
    (card,) = open_passages(noticed.school.id)
    assert (card.manager, card.manager_id) == ("Maud Tarn", noticed.line_manager.id)
    assert CHECK_UP in titles(noticed.line_manager)
    assert CHECK_UP not in titles(noticed.office)
    one = journey.one_list(card.id, by=noticed.line_manager, on=ON)
    assert one.manager_checks_up
    tick = {"done": True, "how": journey.How.HERE, "note": "", "on": ON, "at": NOON}
    journey.answer(passage_id=card.id, step=Step.CHECK_UP, by=noticed.line_manager, **tick)
    assert CHECK_UP not in titles(noticed.line_manager)
    with pytest.raises(Refused):
        journey.one_list(card.id, by=noticed.lead, on=ON)


def test_another_manager_on_the_register_holds_it_from_then_on(noticed):
    give = {"staff_id": "S03", "roles": frozenset({Role.LINE_MANAGER}), "on": ON, "at": NOON}
    give_access(**give, by=noticed.headteacher)
    in_(noticed, f"{MAUD}\n{NEW}", S06="S08")
    in_(noticed, f"{MAUD}\n{NEW}", S06="S03")
    assert CHECK_UP in titles(noticed.lead)
    assert CHECK_UP not in titles(noticed.line_manager)


def test_whom_the_office_names_goes_before_the_register(noticed):
    give = {"staff_id": "S03", "roles": frozenset({Role.LINE_MANAGER}), "on": ON, "at": NOON}
    give_access(**give, by=noticed.headteacher)
    in_(noticed, f"{MAUD}\n{NEW}", S06="S08")
    (card,) = open_passages(noticed.school.id)
    name = {"passage_id": card.id, "user_id": noticed.lead.id, "on": ON, "at": NOON}
    journey.name_manager(**name, by=noticed.office)
    keep_standing(noticed.school.id, at=NOON)
    (card,) = open_passages(noticed.school.id)
    assert card.manager == noticed.lead.name
    assert CHECK_UP in titles(noticed.lead)


def test_without_the_role_the_check_up_is_for_the_office_and_the_list_says_so(noticed, sign_in):
    in_(noticed, f"{MAUD}\n{NEW}", S06="S02")
    (card,) = open_passages(noticed.school.id)
    assert CHECK_UP in titles(noticed.office)
    assert CHECK_UP not in titles(noticed.teacher)
    path = f"/northgate/people/joiners-and-leavers/{card.id}/"
    page = sign_in(noticed.office).get(path).content.decode()
    assert "Tobias Quill" in page
    assert "have not the role of line manager here, so the check-up is for the office" in page
    assert sign_in(noticed.teacher).get(path).status_code == 403


def test_what_a_leaver_leaves_lying_falls_to_their_line_manager_who_may_do_it(noticed):
    in_(noticed, S02="S03")
    approved(noticed, "The choir sings on Friday.", at=NOON)
    asked = "Post what was approved for Northgate School on X"
    assert asked in titles(noticed.teacher)
    assert asked not in titles(noticed.lead)
    journey.end_access(staff_id="S02", on=ON, by=noticed.headteacher, at=NOON)
    (need,) = [n for n in needs_of(noticed.lead, on=ON).now if n.title == asked]
    assert need.why.endswith("who has no access here any more. You are their line manager.")
    assert asked not in titles(noticed.headteacher)


def test_after_a_week_the_line_manager_sees_what_is_overdue(noticed):
    in_(noticed, f"{MAUD}\n{NEW}", S06="S08", S08="S01")
    assert CHECK_UP not in titles(noticed.headteacher)
    late = ON + timedelta(weeks=8)
    found = [need for need in needs_of(noticed.headteacher, on=late).now if need.title == CHECK_UP]
    assert [need.why for need in found] == [
        "It is Maud Tarn’s, and more than a week overdue. You are their line manager."
    ]


def test_the_table_of_stand_ins_says_for_whom_the_head_is_line_manager(noticed, sign_in):
    assert "nobody’s line manager" in sign_in(noticed.office).get(WHO).content.decode()
    in_(noticed, S02="S01", S03="S01")
    assert managed_by_a_head(noticed.school.id, on=ON) == ["Ingrid Fell", "Tobias Quill"]
    assert (
        "it is so for Ingrid Fell, Tobias Quill"
        in sign_in(noticed.office).get(WHO).content.decode()
    )
    page = sign_in(noticed.teacher).get(WHO).content.decode()
    assert "it is so for 2 people" in page
    assert "it is so for Ingrid" not in page


def test_a_persons_page_says_who_decides_where_the_head_is_their_line_manager(noticed, sign_in):
    in_(noticed, S02="S01", S03="S08")
    office = sign_in(noticed.office)
    page = office.get("/northgate/people/person/S02/").content.decode()
    assert "has had a say as their line manager" in page
    assert f"{noticed.deputy.name} decides" in page
    assert "has had a say" not in office.get("/northgate/people/person/S03/").content.decode()
