"""People on the register by hand: added, changed, ended, brought back, and never by whom it is not for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from staffroom.domain.actor import Role
from staffroom.domain.audit.queries import head
from staffroom.domain.people import bound_people, roll_import
from staffroom.domain.people import operations as people
from staffroom.domain.people.person_details import Details
from staffroom.domain.people.queries import actor_at, roll_state, staff
from staffroom.domain.people.register import (
    in_each_category,
    line_manager_of,
    managed_by,
    staff_lines,
    staff_member,
)
from staffroom.engine.facts import CATEGORIES
from staffroom.engine.refusal import Refused, Why
from tests.builders import STAFF as LISTED
from tests.builders import added, choose


MOSS = Details(category="volunteer", first="Hal", last="Moss")


def line(cast, number, at, **more):
    return staff_member(cast.school.id, number, on=at.date(), **more)


def change(cast, at, number, *, by=None, **more):
    details = Details(**{"category": "contractor", "first": "Una", "last": "Pool", **more})
    bound_people.change_person(staff_id=number, details=details, by=by or cast.office, at=at)


def end(cast, at, number, last_day=None, *, by=None):
    bound_people.end_person(
        staff_id=number,
        last_day=last_day or at.date(),
        on=at.date(),
        by=by or cast.office,
        at=at,
    )


@pytest.mark.parametrize("category", CATEGORIES)
def test_people_of_every_category_are_added_without_an_account(cast, at, category):
    number = added(cast, "Una", "Pool", at=at, category=category, brought_by="Pool & Daughters")
    found = line(cast, number, at)
    assert (found.category, found.brought_by, found.access) == (category, "Pool & Daughters", "")
    assert in_each_category(cast.school.id)[category] >= 1


def test_checks_and_previews_go_by_the_register_from_then_on(cast, at):
    version = roll_state(cast.school.id).version
    import_id = choose(
        "staff", LISTED.format(domain="x.example").replace("Cleaner", "Cook"), by=cast.office, at=at
    )
    added(cast, "Una", "Pool", at=at)
    assert roll_state(cast.school.id).version == version + 1
    assert "Una Pool" in {f"{m.first} {m.last}" for m in staff(cast.school.id)}
    with pytest.raises(Refused) as refused:
        roll_import.confirm(
            import_id=import_id, said=roll_import.Said(), on=at.date(), by=cast.office, at=at
        )
    assert refused.value.refusal.why is Why.TOO_LATE


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"category": "wizard"}, "why they are bound"),
        ({"first": "..."}, "first name and a surname"),
        ({"email": "nobody"}, "no e-mail address"),
        ({"email": "TEACHER@northgate.example"}, "has this e-mail address"),
        ({"starts": date(2027, 1, 1), "ends": date(2026, 1, 1)}, "before the first"),
        ({"ends": date(1066, 1, 1)}, "cannot be meant"),
        ({"line_manager": "Dr Who"}, "nobody else on the register"),
        ({"role": "x" * 201}, "more than 200"),
        ({"first": "Tobias", "last": "Quill"}, "is on the register already"),
    ],
)
def test_what_no_line_can_hold_is_refused(cast, at, more, says):
    details = Details(**{"category": "volunteer", "first": "Hal", "last": "Moss", **more})
    with pytest.raises(Refused) as refused:
        bound_people.add_person(details=details, another=False, by=cast.office, at=at)
    assert says in refused.value.refusal.reason
    assert refused.value.refusal.instead


def test_another_person_of_the_same_name_is_added_once_it_is_said(cast, at):
    details = Details(category="volunteer", first="Tobias", last="Quill")
    bound_people.add_person(details=details, another=True, by=cast.office, at=at)
    assert [x.last for x in staff_lines(cast.school.id, on=at.date())].count("Quill") == 2


def test_a_change_is_kept_and_told_and_the_same_again_tells_nothing(cast, at):
    number = added(cast, "Una", "Pool", at=at)
    change(cast, at, number, role="Cook", line_manager="Edith Marlowe")
    found = line(cast, number, at)
    assert (found.role, found.line_manager) == ("Cook", "Edith Marlowe")
    assert managed_by(cast.school.id, "S01") == ["Una Pool"]
    told = head(cast.school.id).size
    change(cast, at, number, role="Cook", line_manager="S01")
    assert head(cast.school.id).size == told


def test_of_somebody_on_a_list_only_what_no_list_says_is_changed(cast, at):
    change(
        cast, at, "S02", category="associate", role="Cook", line_manager="S01", brought_by="Head"
    )
    found = line(cast, "S02", at)
    assert (found.name, found.role) == ("Mr Tobias Quill", "Teacher of geography")
    assert (found.category, found.line_manager, found.brought_by) == (
        "associate",
        "Edith Marlowe",
        "Head",
    )


def test_two_who_would_manage_each_other_are_refused(cast, at):
    one = added(cast, "Una", "Pool", at=at)
    other = added(cast, "Hal", "Moss", at=at, line_manager=one)
    with pytest.raises(Refused) as refused:
        change(cast, at, one, line_manager=other)
    assert "circle" in refused.value.refusal.reason


def test_the_line_manager_of_somebody_with_an_account_is_found(cast, at):
    people.tie_to_register(user_id=cast.headteacher.id, staff_id="S01", by=cast.headteacher, at=at)
    people.tie_to_register(user_id=cast.teacher.id, staff_id="S02", by=cast.headteacher, at=at)
    assert line_manager_of(cast.school.id, cast.teacher.id, on=at.date()) is None
    change(cast, at, "S02", category="teaching", line_manager="S01")
    found = line_manager_of(cast.school.id, cast.teacher.id, on=at.date())
    assert found.id == cast.headteacher.id
    assert Role.HEADTEACHER in found.roles


def with_access(cast, at) -> str:
    number = added(cast, "Una", "Pool", at=at, email="una@pool.example")
    people.give_access(
        staff_id=number, roles=frozenset({Role.STAFF}), on=at.date(), by=cast.headteacher, at=at
    )
    return number


def test_whose_last_day_is_today_leaves_at_once_with_their_access(cast, at):
    number = with_access(cast, at)
    user_id = line(cast, number, at).user_id
    end(cast, at, number)
    assert line(cast, number, at) is None
    assert line(cast, number, at, also_left=True).left_at == at
    assert actor_at("northgate", user_id=user_id, on=at.date()) is None


def test_whose_last_day_is_to_come_stays_until_the_night_after_it(cast, at):
    number = with_access(cast, at)
    last = at.date() + timedelta(days=3)
    end(cast, at, number, last)
    bound_people.end_whose_time_is_over(school_id=cast.school.id, on=last, at=at)
    assert line(cast, number, at).access
    bound_people.end_whose_time_is_over(
        school_id=cast.school.id, on=last + timedelta(days=1), at=at
    )
    assert line(cast, number, at) is None
    after = staff_member(cast.school.id, number, on=last + timedelta(days=1), also_left=True)
    assert after.access == ""


def test_whoever_has_left_can_be_brought_back_with_the_same_number(cast, at):
    number = added(cast, "Una", "Pool", at=at)
    end(cast, at, number)
    assert [x.staff_id for x in staff_lines(cast.school.id, on=at.date(), left=True)] == [number]
    bound_people.bring_back(staff_id=number, on=at.date(), by=cast.office, at=at)
    found = line(cast, number, at)
    assert (found.starts, found.ends) == (at.date(), None)


def test_who_stands_on_a_list_leaves_with_the_list(cast, at):
    with pytest.raises(Refused) as refused:
        end(cast, at, "S04")
    assert "own program" in refused.value.refusal.reason


def test_nobody_ends_themselves_or_the_only_headteacher(cast, at):
    own = added(cast, "Nell", "Sykes", at=at, email="office@northgate.example")
    people.tie_to_register(user_id=cast.office.id, staff_id=own, by=cast.headteacher, at=at)
    edie = added(cast, "Edie", "Marlowe", at=at, email="edie@northgate.example")
    people.tie_to_register(user_id=cast.headteacher.id, staff_id=edie, by=cast.headteacher, at=at)
    for number, says in ((own, "your own"), (edie, "only headteacher")):
        with pytest.raises(Refused) as refused:
            end(cast, at, number)
        assert says in refused.value.refusal.reason
    change(cast, at, edie, first="Edie", last="Marlowe", ends=at.date())
    bound_people.end_whose_time_is_over(
        school_id=cast.school.id, on=at.date() + timedelta(days=2), at=at
    )
    assert line(cast, edie, at)


@pytest.mark.parametrize("who", ["teacher", "lead", "deputy", "chair", "technician"])
def test_the_register_is_kept_by_the_office_and_the_headteacher(cast, at, who):
    by, number = getattr(cast, who), added(cast, "Una", "Pool", at=at)
    for act in (
        lambda: bound_people.add_person(details=MOSS, another=False, by=by, at=at),
        lambda: change(cast, at, number, by=by),
        lambda: end(cast, at, number, by=by),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal.why is Why.NOT_YOURS


def test_the_school_officer_keeps_contractors_alone(cast, at):
    details = Details(category="contractor", first="Hal", last="Moss")
    number = bound_people.add_person(details=details, another=False, by=cast.officer, at=at)
    with pytest.raises(Refused):
        change(cast, at, number, by=cast.officer, category="governor")
    with pytest.raises(Refused):
        bound_people.add_person(details=MOSS, another=False, by=cast.officer, at=at)
    end(cast, at, number, by=cast.officer)


def test_another_schools_people_are_not_there(cast, at):
    number = added(cast, "Una", "Pool", at=at)
    for act in (
        lambda: change(cast, at, number, by=cast.other.office),
        lambda: end(cast, at, number, by=cast.other.office),
        lambda: bound_people.bring_back(staff_id=number, on=at.date(), by=cast.other.office, at=at),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal.why is Why.HIDDEN
