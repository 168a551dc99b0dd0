"""Exports of several programs for one school: the same people are recognised, and doubts are told."""

from __future__ import annotations

import pytest

from staffroom.domain.actor import Role
from staffroom.domain.people import list_queries as lists
from staffroom.domain.people import operations as people_operations
from staffroom.domain.people.list_preview import Said
from staffroom.domain.people.models import Pupil, Staff
from staffroom.domain.people.queries import account, pupils
from staffroom.domain.people.register import staff_member
from staffroom.domain.people.roll_import import confirm
from staffroom.engine.refusal import Refused
from tests.builders import added, bring_in, choose


ARBOR = """Arbor Student ID,Legal First Name,Legal Middle Names,Legal Last Name,Preferred First Name,UPN,Date of Birth,Year Group,Registration Form
1001,Imogen,Rose,Tarrant,Millie,H801200001001,04/03/2011,Year 9,9B
1002,Kofi,,Mensah-Boyd,Kof,A801200001002,16/05/2013,Year 8,8C
1003,Noor,,Pryce,Noor,,18/07/2011,Year 10,10A
"""
SIMS = """Adm No,Legal Surname,Legal Forename,Chosen Name,UPN,DOB,Reg Group,Year Taught In
004711,Tarrant,Imogen,Millie,H801200001001,04-Mar-11,9B,9
1001,Mensah-Boyd,Kofi,Kof,A801200001002,16-May-13,8C,8
004713,Pryce,Noor,Noor,,18-Jul-11,10A,10
"""


def shown_of(cast, at, content, kind="roll"):
    import_id = choose(kind, content, by=cast.office, at=at)
    return lists.preview(import_id, on=at.date(), by=cast.office, at=at)


def told(shown) -> str:
    return " ".join(shown.told["notes"])


@pytest.fixture
def arbor(cast, at):
    bring_in("roll", ARBOR, by=cast.office, at=at)


def test_another_programs_numbers_change_nobody(cast, at, arbor):
    shown = shown_of(cast, at, SIMS)
    assert (shown.new, shown.leaving, shown.changed, shown.unchanged) == (0, 0, 0, 3)
    assert "Recognised by their UPN, because this file has other numbers: 2." in told(shown)
    assert "Recognised by name and date of birth alone" in told(shown)


def test_whoever_was_recognised_keeps_their_number_whatever_others_have_it(cast, at, arbor):
    bring_in("roll", SIMS.replace("9B,9", "9C,9"), by=cast.office, at=at)
    numbers = {p.pupil_id: (p.first, p.form) for p in pupils(cast.school.id)}
    assert numbers["1001"] == ("Imogen", "9C")
    assert numbers["1002"] == ("Kofi", "8C")


def test_somebody_new_whose_number_is_taken_by_another_programs_goes_by_their_upn(cast, at, arbor):
    bring_in("roll", SIMS + "1002,Birch,Ada,,B801200001003,,7A,7\n", by=cast.office, at=at)
    assert "B801200001003" in {p.pupil_id for p in pupils(cast.school.id)}
    again = shown_of(cast, at, SIMS + "1002,Birch,Ada,,B801200001003,,7A,7\n")
    assert not again.changes_anything


def test_what_a_file_says_nothing_of_is_kept(cast, at, arbor):
    bring_in("roll", SIMS.replace("9B,9", "9C,9"), by=cast.office, at=at)
    (amelia,) = (p for p in pupils(cast.school.id) if p.pupil_id == "1001")
    assert (amelia.middle, amelia.known_as) == ("Rose", "Millie")


def test_a_name_on_the_list_keeps_the_letters_that_a_file_has_lost(cast, at):
    bring_in(
        "roll", ARBOR.replace("Noor,,Pryce,Noor", "Paweł,Miłosz,Băsescu,"), by=cast.office, at=at
    )
    lost = ARBOR.replace("Noor,,Pryce,Noor", "Pawe?,Mi?osz,B\ufffdsescu,")
    shown = shown_of(cast, at, lost)
    assert not shown.changes_anything
    assert "lost letters in this file: 1" in told(shown)
    renamed = shown_of(cast, at, lost.replace("Pawe?", "Piotr"))
    assert (renamed.changed, renamed.leaving) == (1, 0)


def test_a_new_name_that_has_lost_letters_is_doubtful(cast, at):
    shown = shown_of(cast, at, ARBOR.replace("Noor,,Pryce", "Hư?ng,,Pryce"))
    assert (shown.new, shown.rejected) == (3, 0)
    line, _, words = shown.told["remarks"][-1]
    assert line == 4
    assert "“Hư?ng”: a letter of this name is lost" in words


def test_numbers_that_lost_their_zeros_are_recognised_and_said(cast, at):
    bring_in("roll", SIMS, by=cast.office, at=at)
    shown = shown_of(cast, at, SIMS.replace("0047", "47").replace("9B,9", "9C,9"))
    assert (shown.new, shown.leaving, shown.changed) == (0, 0, 1)
    assert "lost its zeros in this file: 2" in told(shown)


def test_a_number_that_is_plainly_somebody_elses_is_rejected(cast, at, arbor):
    other = ARBOR.replace("1002,Kofi,,Mensah-Boyd,Kof,A801200001002,16/05/2013",
                          "1002,Bea,,Frost,Bea,C801200001004,01/02/2014")  # fmt: skip
    shown = shown_of(cast, at, other)
    ((line, column, reason),) = shown.told["faults"]
    assert (line, column) == (3, "Arbor Student ID")
    assert "somebody else" in reason
    assert shown.leaving == 0  # the one with this number stays until it is clear


def test_whoever_has_a_number_twice_in_the_file_does_not_leave(cast, at, arbor):
    shown = shown_of(cast, at, ARBOR.replace("1002,Kofi", "1001,Kofi"))
    assert [line for line, _, _ in shown.told["faults"]] == [3]
    assert shown.leaving == 0


# --- Doubts ---------------------------------------------------------------------------------------


def test_two_pupils_who_swap_names_are_shown_and_have_to_be_looked_at(cast, at, arbor):
    swapped = (
        ARBOR.replace("Imogen,Rose,Tarrant,Millie", "X")
        .replace("Kofi,,Mensah-Boyd,Kof", "Imogen,Rose,Tarrant,Millie")
        .replace("X", "Kofi,,Mensah-Boyd,Kof")
    )
    import_id = choose("roll", swapped, by=cast.office, at=at)
    shown = lists.preview(import_id, on=at.date(), by=cast.office, at=at)
    assert {n["number"]: n["other"] for n in shown.told["namesakes"]} == {
        "1001": "1002",
        "1002": "1001",
    }
    assert all("slipped" in n["why"] for n in shown.told["namesakes"])
    with pytest.raises(Refused) as refused:
        confirm(import_id=import_id, said=Said(), on=at.date(), by=cast.office, at=at)
    assert "somebody else" in refused.value.refusal.reason
    said = Said(names_seen=True)
    confirm(import_id=import_id, said=said, on=at.date(), by=cast.office, at=at)


@pytest.mark.parametrize("left", [False, True])
def test_the_same_name_and_birthday_under_another_number_is_a_possible_namesake(
    cast, at, arbor, left
):
    without = "".join(line for line in ARBOR.splitlines(True) if "1001" not in line)
    if left:
        bring_in("roll", without, by=cast.office, at=at)
    shown = shown_of(cast, at, without + "2001,Imogen,,Tarrant,Imogen,,04/03/2011,Year 9,9B\n")
    (namesake,) = shown.told["namesakes"]
    assert (namesake["number"], namesake["other"]) == ("2001", "1001")
    assert ("left the list" in namesake["why"]) is left


def test_the_same_pupil_twice_in_a_file_under_two_numbers_is_a_possible_namesake(cast, at, arbor):
    shown = shown_of(cast, at, ARBOR + "2001,Imogen,,Tarrant,Imogen,,04/03/2011,Year 9,9B\n")
    assert [n["other"] for n in shown.told["namesakes"]][:1] == ["1001"]


def test_a_colleague_who_is_also_a_parent_is_no_fault(cast, at):
    name = "Imogen,Rose,Tarrant"
    staff = "Staff ID,First Name,Middle Names,Last Name,Email\n"
    bring_in("roll", ARBOR, by=cast.office, at=at)
    shown = shown_of(cast, at, f"{staff}7,{name},a.harcastle@northgate.example\n", "staff")
    assert (shown.new, shown.told["namesakes"], shown.told["faults"]) == (1, [], [])


def test_pupils_without_a_form_or_year_are_named(cast, at):
    shown = shown_of(cast, at, ARBOR.replace("Year 9,9B", "Year 9,"))
    assert shown.told["unplaced"] == [[2, "Imogen Tarrant"]]


def test_whoever_left_and_stands_in_a_later_file_comes_back(cast, at, arbor):
    bring_in("roll", ARBOR.replace("1003,Noor", "1004,Bo"), by=cast.office, at=at)
    shown = shown_of(cast, at, ARBOR)
    assert (shown.returning, shown.leaving) == (1, 1)
    assert [c.name for c in lists.changes(shown, "returning")] == ["Noor Pryce"]
    bring_in("roll", ARBOR, by=cast.office, at=at)
    assert Pupil.objects.get(school_id=cast.school.id, pupil_id="1003").left_at is None


# --- The staff list -------------------------------------------------------------------------------

STAFF = """Staff Code,Title,Forename,Surname,Job Title,Work Email,Line Manager
MAR,Mrs,Edith,Marlowe,Headteacher,head@northgate.example,
QUI,Mr,Tobias,Quill,Teacher of geography,teacher@northgate.example,Edith Marlowe
LUN,Ms,Petra,Lund,Teacher of music,new@northgate.example,"Marlowe, Mrs E."
VAN,Mr,Osric,Vane,Cleaner,,MAR
"""


def test_another_programs_staff_list_ends_nobodys_access(cast, at):
    people_operations.give_access(
        staff_id="S05", roles=frozenset({Role.STAFF}), on=at.date(), by=cast.headteacher, at=at
    )
    import_id = bring_in("staff", STAFF, by=cast.office, at=at)
    assert staff_member(cast.school.id, "S05", on=at.date()).access
    assert account("new@northgate.example")
    shown = lists.look_back(import_id, on=at.date(), by=cast.office)
    assert (shown.new, shown.leaving) == (0, 1)  # Ingrid Fell is not in it


def test_line_managers_are_found_by_name_and_by_number(cast, at):
    bring_in("staff", STAFF, by=cast.office, at=at)
    managed = {
        n: staff_member(cast.school.id, n, on=at.date()).line_manager for n in ("S02", "S05", "S04")
    }
    assert set(managed.values()) == {"Edith Marlowe"}


def test_a_line_manager_who_is_nobody_is_told_and_left_out(cast, at):
    shown = shown_of(cast, at, STAFF.replace("Edith Marlowe\n", "Dr Who\n"), "staff")
    assert [(line, words.split("”")[0]) for line, _, words in shown.told["remarks"]] == [
        (3, "“Dr Who")
    ]
    circle = STAFF.replace("head@northgate.example,", "head@northgate.example,Tobias Quill")
    assert "in a circle" in told(shown_of(cast, at, circle, "staff"))
    own = STAFF.replace("head@northgate.example,", "head@northgate.example,Edith Marlowe")
    assert "their own" in shown_of(cast, at, own, "staff").told["remarks"][0][2]


def test_a_file_without_categories_empties_none(cast, at):
    bring_in("staff", STAFF, by=cast.office, at=at)
    assert staff_member(cast.school.id, "S04", on=at.date()).category == "contractor"


def test_whoever_was_added_by_hand_is_ended_by_no_list(cast, at):
    number = added(cast, "Una", "Pool", at=at, email="una@pool.example")
    shown = shown_of(cast, at, STAFF, "staff")
    assert "Una Pool" not in [c.name for c in lists.changes(shown, "leaving")]
    bring_in("staff", STAFF, by=cast.office, at=at)
    assert staff_member(cast.school.id, number, on=at.date())


def test_somebody_added_by_hand_who_then_stands_in_a_list_stays_one_person(cast, at):
    number = added(cast, "Una", "Pool", at=at, email="una@pool.example")
    row = "POO,Ms,Una,Pool,Cook,una@pool.example,\n"
    bring_in("staff", STAFF + row, by=cast.office, at=at)
    assert staff_member(cast.school.id, number, on=at.date()).role == "Cook"
    bring_in("staff", STAFF.replace("Cleaner", "Caretaker"), by=cast.office, at=at)
    assert staff_member(cast.school.id, number, on=at.date())
    assert Staff.objects.filter(school_id=cast.school.id, last="Pool").count() == 1


def test_a_name_that_was_added_by_hand_is_a_possible_namesake(cast, at):
    added(cast, "Una", "Pool", at=at)
    shown = shown_of(cast, at, STAFF + "POO,Ms,Una,Pool,Cook,,\n", "staff")
    assert [n["why"] for n in shown.told["namesakes"]] == [
        "somebody of this name or e-mail address was added by hand"
    ]


def test_no_list_leaves_the_school_without_a_headteacher(cast, at):
    people_operations.tie_to_register(
        user_id=cast.headteacher.id, staff_id="S01", by=cast.headteacher, at=at
    )
    import_id = choose(
        "staff",
        STAFF.replace("MAR,", "X,")
        .replace("Marlowe,Head", "Frost,Head")
        .replace("head@northgate", "frost@northgate")
        .replace("Edith,", "Bea,"),
        by=cast.office,
        at=at,
    )
    said = Said(leavers_meant=True, lines_meant=True, names_seen=True)
    with pytest.raises(Refused) as refused:
        confirm(import_id=import_id, said=said, on=at.date(), by=cast.office, at=at)
    assert "without one" in refused.value.refusal.reason
