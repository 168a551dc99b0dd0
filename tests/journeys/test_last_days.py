"""A last day on the staff register opens the leaver's list in good time, once, and follows the register."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from staffroom.domain.audit.queries import entries
from staffroom.domain.people import bound_people
from staffroom.domain.people.list_preview import Said
from staffroom.domain.people.models import Roll, Staff
from staffroom.domain.people.operations import tie_to_register
from staffroom.domain.people.person_details import Details
from staffroom.domain.people.queries import actor_at
from staffroom.domain.staffing.models import Passage
from staffroom.domain.staffing.operations import set_days_ahead
from staffroom.domain.staffing.queries import days_ahead, open_passages
from staffroom.domain.staffing.steps import Ending, Way
from staffroom.engine.refusal import Refused
from staffroom.journeys import joiner_and_leaver as journey
from staffroom.journeys.standing_tasks import keep_standing
from staffroom.journeys.what_needs_me import needs_of
from tests.builders import NOON, STAFF, Cast, bring_in, choose


ON = NOON.date()
LAST = ON + timedelta(days=28)
DAY = timedelta(days=1)


@pytest.fixture
def noticed(cast: Cast) -> Cast:
    keep_standing(cast.school.id, at=NOON)
    return cast


def listed(**last_days: date) -> str:
    """The staff list with the last days of some of its people."""
    head, *lines = STAFF.format(domain="northgate.example").splitlines()
    ends = [str(last_days.get(line.split(",")[0], "")) for line in lines]
    with_days = [f"{line},{day}" for line, day in zip(lines, ends, strict=True)]
    return "\n".join([f"{head},ends", *with_days, ""])


def in_(cast: Cast, text: str, *, at=NOON) -> None:
    bring_in("staff", text, by=cast.office, at=at)
    keep_standing(cast.school.id, at=at)


def leaving(cast: Cast) -> list[tuple[str, date | None]]:
    cards = open_passages(cast.school.id)
    return [(card.staff_id, card.last_day) for card in cards if card.way is Way.LEAVES]


def test_whose_last_day_comes_near_has_a_list_once_and_not_before(noticed):
    in_(noticed, listed(S05=LAST + DAY))
    assert leaving(noticed) == []
    for day in (DAY, 2 * DAY, 3 * DAY):
        keep_standing(noticed.school.id, at=NOON + day)
        assert leaving(noticed) == [("S05", LAST + DAY)]
    opened = [line for line in entries(by=noticed.headteacher) if "list opened" in line.verb]
    assert [line.says["last day"] for line in opened] == [str(LAST + DAY)]
    assert "Go through the list of somebody who leaves" in {
        need.title for need in needs_of(noticed.office, on=ON + DAY).now
    }


def test_the_list_follows_another_day_and_closes_where_there_is_none(noticed):
    in_(noticed, listed(S05=LAST))
    in_(noticed, listed(S05=LAST - DAY))
    assert leaving(noticed) == [("S05", LAST - DAY)]
    in_(noticed, listed(S05=LAST + timedelta(days=90)))
    assert leaving(noticed) == []
    assert Passage.objects.get().ending == Ending.MOVED.value
    in_(noticed, listed(S05=LAST - DAY))
    assert leaving(noticed) == [("S05", LAST - DAY)], "the day came near again and was never closed"
    in_(noticed, listed())
    assert leaving(noticed) == []


def test_whom_the_office_says_stays_is_not_asked_about_for_that_day_again(noticed):
    in_(noticed, listed(S05=LAST))
    (card,) = open_passages(noticed.school.id)
    journey.stays(passage_id=card.id, on=ON, by=noticed.office, at=NOON)
    keep_standing(noticed.school.id, at=NOON + DAY)
    assert leaving(noticed) == []
    in_(noticed, listed(S05=LAST + DAY), at=NOON + DAY)
    assert leaving(noticed) == [("S05", LAST + DAY)], "another day is another matter"


def test_a_list_that_came_to_nothing_as_they_came_back_is_opened_again(noticed):
    in_(noticed, listed(S05=LAST))
    whole = listed(S05=LAST)
    in_(noticed, "".join(line for line in whole.splitlines(True) if not line.startswith("S05")))
    in_(noticed, whole)
    assert leaving(noticed) == [("S05", LAST)]


def test_whoever_says_that_they_stay_hears_that_the_register_says_otherwise(noticed, sign_in):
    in_(noticed, listed(S05=LAST))
    (card,) = open_passages(noticed.school.id)
    page = f"/northgate/people/joiners-and-leavers/{card.id}/"
    said = sign_in(noticed.office).post(f"{page}stays/", {"once": "a"}, follow=True)
    assert "gives 9 December 2026 as their last day all the same" in said.content.decode()


def test_what_somebody_said_by_hand_is_left_alone(noticed):
    said = {"staff_id": "S05", "last_day": ON + timedelta(days=9), "on": ON, "at": NOON}
    journey.say_leaves(**said, by=noticed.office)
    in_(noticed, listed(S05=LAST))
    in_(noticed, listed())
    assert leaving(noticed) == [("S05", ON + timedelta(days=9))]


def test_a_day_typed_by_hand_counts_as_well(noticed):
    details = Details(first="Hal", last="Moss", category="volunteer", ends=LAST)
    bound_people.add_person(details=details, another=False, by=noticed.office, at=NOON)
    keep_standing(noticed.school.id, at=NOON)
    assert leaving(noticed) == [("H1", LAST)]
    assert {card.way for card in open_passages(noticed.school.id)} == {Way.JOINS, Way.LEAVES}


def test_after_the_last_day_access_has_ended_and_the_same_list_goes_on(noticed):
    cast = noticed
    tie_to_register(user_id=cast.teacher.id, staff_id="S02", by=cast.headteacher, at=NOON)
    in_(cast, listed(S02=LAST))
    (card,) = open_passages(cast.school.id)
    one = journey.one_list(card.id, by=cast.office, on=ON)
    assert any(
        "until 9 December 2026, the last day on the staff register" in s.says for s in one.seen
    )
    keep_standing(cast.school.id, at=NOON + timedelta(days=28))
    assert actor_at("northgate", user_id=cast.teacher.id, on=LAST) is not None
    after = NOON + timedelta(days=29)
    keep_standing(cast.school.id, at=after)
    assert actor_at("northgate", user_id=cast.teacher.id, on=after.date()) is None
    assert [c.id for c in open_passages(cast.school.id)] == [card.id]
    one = journey.one_list(card.id, by=cast.office, on=after.date())
    assert all(seen.done for seen in one.seen)


def test_looking_again_changes_nothing(noticed):
    in_(noticed, listed(S05=LAST))
    before = (
        len(entries(by=noticed.headteacher)),
        Roll.objects.get(school=noticed.school.id).version,
    )
    for _ in range(3):
        keep_standing(noticed.school.id, at=NOON)
    after = len(entries(by=noticed.headteacher)), Roll.objects.get(school=noticed.school.id).version
    assert after == before


def test_the_only_headteacher_stays_without_a_new_list_version_every_minute(noticed):
    cast = noticed
    tie_to_register(user_id=cast.headteacher.id, staff_id="S01", by=cast.headteacher, at=NOON)
    in_(cast, listed(S01=ON))
    before = Roll.objects.get(school=cast.school.id).version
    keep_standing(cast.school.id, at=NOON + 2 * DAY)
    assert Roll.objects.get(school=cast.school.id).version == before
    assert Staff.objects.get(school=cast.school.id, staff_id="S01").left_at is None


@pytest.mark.parametrize("days", [0, 7, 60])
def test_how_long_before_is_for_the_school_to_say(noticed, days):
    assert days_ahead(noticed.school.id) == 28
    set_days_ahead(days=days, by=noticed.office, at=NOON)
    for before, is_open in ((days + 1, False), (days, True)):
        in_(noticed, listed(S05=ON + timedelta(days=before)))
        assert bool(leaving(noticed)) is is_open
    assert days_ahead(noticed.other.school.id) == 28
    set_days_ahead(days=days, by=noticed.office, at=NOON)
    told = [x for x in entries(by=noticed.headteacher) if x.verb.startswith("days before")]
    assert len(told) == 1


def test_it_is_no_odd_number_and_not_for_everybody(noticed):
    for days in (-1, 181):
        with pytest.raises(Refused, match="no number of days"):
            set_days_ahead(days=days, by=noticed.office, at=NOON)
    with pytest.raises(Refused, match="kept by the office"):
        set_days_ahead(days=9, by=noticed.teacher, at=NOON)


def test_bringing_a_list_in_opens_the_lists_and_tasks_in_the_same_moment(noticed):
    text = (
        listed(S05=LAST) + "S06,Mr,Alby,Stone,Teacher of maths,teaching,stone@northgate.example,\n"
    )
    text = "".join(line for line in text.splitlines(True) if not line.startswith("S04"))
    made = choose("staff", text, by=noticed.office, at=NOON)
    said = Said(leavers_meant=True, lines_meant=True, names_seen=True)
    journey.bring_in(import_id=made, said=said, on=ON, by=noticed.office, at=NOON)
    cards = {(card.staff_id, card.way) for card in open_passages(noticed.school.id)}
    assert cards == {("S05", Way.LEAVES), ("S06", Way.JOINS), ("S04", Way.LEAVES)}
    asked = [
        need.title for need in needs_of(noticed.office, on=ON).now if "list of some" in need.title
    ]
    assert len(asked) == 3
    keep_standing(noticed.school.id, at=NOON)
    assert len(open_passages(noticed.school.id)) == 3


def test_the_page_says_how_long_before_and_keeps_another(noticed, sign_in):
    office = sign_in(noticed.office)
    page = "/northgate/people/joiners-and-leavers/"
    assert 'value="28"' in office.get(page).content.decode()
    said = office.post(f"{page}days/", {"days": "14", "once": "a"}, follow=True).content.decode()
    assert "opens 14 days before" in said
    assert 'value="14"' in said
    for odd in ("", "many", "-3", "999"):
        said = office.post(f"{page}days/", {"days": odd, "once": odd}, follow=True).content.decode()
        assert "no number of days from 0 to 180" in said
