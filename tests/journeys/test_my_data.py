"""One's own data: all of it, and nobody else's."""

from __future__ import annotations

import json

from staffroom.domain.actor import Role
from staffroom.domain.people.operations import give_access
from staffroom.domain.tasks.kinds import Topic
from staffroom.domain.tasks.mail_operations import choose
from staffroom.journeys.my_data import ROOMS, my_data
from tests.architecture.tree import CODE
from tests.builders import approved, archived, sent


def test_every_room_with_holdings_is_asked():
    rooms = {path.parent.name for path in (CODE / "domain").glob("*/holdings.py")}
    assert {room.__name__.split(".")[-2] for room in ROOMS} == rooms


def test_what_i_wrote_and_did_is_there(cast, at):
    archived(cast, "Our choir sang at the market.", at=at)
    held = {holding.what: holding.things for holding in my_data(by=cast.teacher)}
    (version,) = held["Posts you wrote, with every version"]
    assert version.says["Text"] == "Our choir sang at the market."
    assert held["What went out that you wrote or approved"][0].says["You"] == "wrote it"
    assert {thing.says["Role"] for thing in held["Roles you have and had here"]} == {
        "member of staff"
    }
    assert held["What you decided on"] == ()
    decided = {holding.what: holding.things for holding in my_data(by=cast.lead)}
    assert decided["What you decided on"][0].says["Decision"] == "approved"
    assert decided["Posts you wrote, with every version"] == ()


def test_nothing_of_another_school_or_person(cast, at):
    sent(cast, "Ada sang at the market.", at=at)
    for actor in (cast.other.teacher, cast.office):
        assert "market" not in repr(my_data(by=actor))
    elsewhere = cast.teacher.__class__(
        cast.teacher.id, cast.teacher.name, cast.other.school.id, cast.teacher.roles
    )
    assert "market" not in repr(my_data(by=elsewhere))


def test_the_register_and_past_roles(cast, at):
    user = give_access(
        staff_id="S05", roles=frozenset({Role.STAFF}), on=at.date(), by=cast.headteacher, at=at
    )
    by = cast.teacher.__class__(user, "", cast.school.id, frozenset({Role.STAFF}))
    held = {holding.what: holding.things for holding in my_data(by=by)}
    assert held["Your place in the staff register"][0].says["Number"] == "S05"


def test_the_page_and_the_file(cast, at, sign_in):
    archived(cast, "Our choir sang at the market.", at=at)
    teacher = sign_in(cast.teacher)
    assert "Our choir sang at the market." in teacher.get("/northgate/people/me/").content.decode()
    file = teacher.get("/northgate/people/me.json")
    assert file["Content-Disposition"] == 'attachment; filename="my-data.json"'
    data = json.loads(file.content)
    assert data["name"] == cast.teacher.name
    assert {each["what"] for each in data["held"]} >= {"Your account"}


def test_ones_tasks_and_choices_are_there_and_nobody_elses(cast, at):
    sent(cast, "Our choir sang.", at=at)
    choose(
        how={topic.value: "daily" for topic in Topic},
        stages=[],
        hour=8,
        quiet=None,
        school_days=True,
        by=cast.teacher,
        at=at,
    )
    held = {holding.what: holding.things for holding in my_data(by=cast.teacher)}
    (chosen,) = held["When Staffroom writes to you, and your calendar"]
    assert chosen.says["Morning letter at"] == "08:00"
    assert held["What needs you, what you did and what you handed over"] == ()
    approved(cast, "Our choir sang.", at=at)
    mine = {holding.what: holding.things for holding in my_data(by=cast.teacher)}
    (task,) = mine["What needs you, what you did and what you handed over"]
    assert task.says["Task"] == "Post what was approved for Northgate School on X"
