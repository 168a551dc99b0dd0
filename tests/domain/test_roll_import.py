"""The roll and the staff list come in whole or not at all, after a preview of what will change."""

from __future__ import annotations

from datetime import timedelta

import pytest

from staffroom.domain.actor import Role
from staffroom.domain.people import list_queries as lists
from staffroom.domain.people import operations as people_operations
from staffroom.domain.people import queries as people
from staffroom.domain.people import roll_import
from staffroom.domain.people.list_preview import Said
from staffroom.domain.people.models import Import, PupilChange
from staffroom.domain.people.register import staff_member
from staffroom.domain.people.states import OPEN
from staffroom.engine.refusal import Refused, Why
from tests.builders import ROLL, STAFF, bring_in, choose
from tests.threads import at_once


HEADER = "pupil_id,upn,first,middle,last,known_as,dob,year,form\n"
NEW = "P004,,Ada,,Birch,,2014-01-02,7,7A\n"


def upload(cast, at, content=ROLL + NEW, *, kind="roll", by=None) -> int:
    return choose(kind, content, by=by or cast.office, at=at)


def confirm(cast, at, import_id, *, meant=False, lines=False, names=False, by=None) -> None:
    roll_import.confirm(
        import_id=import_id,
        said=Said(leavers_meant=meant, lines_meant=lines, names_seen=names),
        on=at.date(),
        by=by or cast.office,
        at=at,
    )


def shown_to(cast, at, import_id, *, by=None):
    return lists.preview(import_id, on=at.date(), by=by or cast.office, at=at)


def names(shown, what) -> list[str]:
    return [change.name for change in lists.changes(shown, what)]


def on_roll(cast) -> list[str]:
    return sorted(f"{p.first} {p.last}" for p in people.pupils(cast.school.id))


def test_a_preview_says_what_would_change_and_changes_nothing(cast, at):
    before = on_roll(cast)
    changed = ROLL.replace("9,9B", "9,9A").replace("P003,,Zoë", "P005,,Zoë")
    shown = shown_to(cast, at, upload(cast, at, changed + NEW))
    assert names(shown, "new") == ["Zoë Wrenfield", "Ada Birch"]
    (change,) = lists.changes(shown, "changed")
    assert [(c.column, c.was, c.becomes) for c in change.columns] == [("form", "9B", "9A")]
    assert (change.name, names(shown, "leaving")) == ("Amelia Harcastle", ["Zoë Wrenfield"])
    assert shown.unchanged == 1
    assert shown.can_be_confirmed
    assert on_roll(cast) == before


def test_confirmed_it_is_the_roll_and_has_a_new_version(cast, at):
    version = people.roll_state(cast.school.id).version
    confirm(cast, at, upload(cast, at))
    assert on_roll(cast) == [
        "Ada Birch", "Amelia Harcastle", "Oluwaseun Adebayo-Finch", "Zoë Wrenfield",
    ]  # fmt: skip
    assert people.roll_state(cast.school.id).version == version + 1
    assert lists.imports(cast.school.id)[0].new == 1


def test_bringing_in_the_same_file_twice_changes_nothing(cast, at):
    confirm(cast, at, upload(cast, at))
    before = people.pupils(cast.school.id)
    import_id = upload(cast, at)
    again = shown_to(cast, at, import_id)
    assert (again.new, again.changed, again.leaving, again.unchanged) == (0, 0, 0, 4)
    assert again.brought_in_before == at
    assert not again.changes_anything
    assert people.pupils(cast.school.id) == before


def test_a_list_that_changes_nobody_is_kept_as_right_on_that_day(cast, at):
    confirm(cast, at, upload(cast, at))
    version = people.roll_state(cast.school.id)
    later = at + timedelta(days=200)
    confirm(cast, later, upload(cast, later))
    assert people.last_import(cast.school.id, "roll") == later
    assert people.roll_state(cast.school.id) == version


def test_a_bad_line_keeps_all_of_them_out_unless_the_rest_is_meant(cast, at):
    before = on_roll(cast)
    import_id = upload(cast, at, ROLL + NEW + "P006,,Bo,,Ash,,31st May,7,7A\n")
    ((line, column, reason),) = shown_to(cast, at, import_id).told["faults"]
    assert (line, column) == (6, "dob")
    assert "2014-05-31" in reason
    with pytest.raises(Refused):
        confirm(cast, at, import_id)
    assert on_roll(cast) == before
    confirm(cast, at, import_id, lines=True)
    assert on_roll(cast) == sorted([*before, "Ada Birch"])
    assert lists.imports(cast.school.id)[0].rejected == 1


def test_whoever_stands_in_a_line_that_is_left_out_stays_as_they_are(cast, at):
    before = on_roll(cast)
    for bad in (ROLL.replace("2011-07-08", "2011-02-31"), ROLL.replace("Zoë", '"Zoë"x')):
        import_id = upload(cast, at, bad + NEW)
        assert shown_to(cast, at, import_id).leaving == 0
        confirm(cast, at, import_id, lines=True)
        assert on_roll(cast) == sorted([*before, "Ada Birch"])
        bring_in("roll", ROLL, by=cast.office, at=at)


def test_who_is_missing_from_the_file_leaves_and_can_come_back(cast, at):
    shorter = "".join(line for line in ROLL.splitlines(True) if "P003" not in line)
    confirm(cast, at, upload(cast, at, shorter), meant=True)
    assert "Zoë Wrenfield" not in on_roll(cast)
    confirm(cast, at, upload(cast, at, ROLL))
    assert "Zoë Wrenfield" in on_roll(cast)


def test_many_leavers_have_to_be_meant(cast, at):
    upload_id = upload(cast, at, HEADER + NEW)
    assert shown_to(cast, at, upload_id).many_leaving
    with pytest.raises(Refused) as refused:
        confirm(cast, at, upload_id)
    assert "3 people" in refused.value.refusal.reason
    confirm(cast, at, upload_id, meant=True)
    assert on_roll(cast) == ["Ada Birch"]


@pytest.mark.parametrize(("leaving", "asks"), [(2, False), (3, True)])
def test_a_tenth_may_leave_without_being_asked_about(cast, at, leaving, asks):
    rows = [f"P{n},,Pupil,,Number{chr(97 + n)},,,7,7A\n" for n in range(20)]
    bring_in("roll", HEADER + "".join(rows), by=cast.office, at=at)
    upload_id = upload(cast, at, HEADER + "".join(rows[leaving:]))
    assert shown_to(cast, at, upload_id).many_leaving is asks


def test_a_preview_older_than_another_import_is_refused(cast, at):
    upload_id = upload(cast, at, by=cast.headteacher)
    confirm(cast, at, upload(cast, at, ROLL.replace("9,9B", "9,9A")))
    with pytest.raises(Refused) as refused:
        confirm(cast, at, upload_id, by=cast.headteacher)
    assert refused.value.refusal.why is Why.TOO_LATE


def test_of_two_who_confirm_at_once_one_is_told(real_transactions, cast, at):
    uploads = {
        who: upload(cast, at, ROLL + f"P00{n},,Ada,,Birch,,,7,7A\n", by=getattr(cast, who))
        for n, who in enumerate(("office", "headteacher"), start=7)
    }
    answers = at_once(
        *(
            lambda who=who, i=i: confirm(cast, at, i, by=getattr(cast, who))
            for who, i in uploads.items()
        )
    )
    refused = [answer for answer in answers if isinstance(answer, Refused)]
    assert answers.count(None) == len(refused) == 1, answers
    assert refused[0].refusal.why is Why.TOO_LATE
    assert len(on_roll(cast)) == 4


def test_a_preview_is_its_makers_own_and_is_gone_once_used(cast, at):
    upload_id = upload(cast, at)
    for nosy in (cast.headteacher, cast.other.office):
        with pytest.raises(Refused) as hidden:
            shown_to(cast, at, upload_id, by=nosy)
    confirm(cast, at, upload_id)
    with pytest.raises(Refused) as used:
        shown_to(cast, at, upload_id)
    assert hidden.value.refusal == used.value.refusal


def test_a_preview_is_gone_after_a_day_and_so_is_its_file(cast, at):
    upload_id = upload(cast, at)
    late = at + timedelta(days=1, seconds=1)
    for act in (
        lambda: shown_to(cast, late, upload_id),
        lambda: confirm(cast, late, upload_id),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal.why is Why.HIDDEN
    kept = Import.objects.filter(id=upload_id)
    roll_import.clear_away(now=lambda: at + timedelta(days=1))
    assert kept.filter(state__in=OPEN).exists()
    roll_import.clear_away(now=lambda: late)
    assert not kept.exists()
    assert not PupilChange.objects.filter(of_id=upload_id).exists()


def test_the_other_schools_roll_stays_as_it_is(cast, at):
    before = people.pupils(cast.other.school.id)
    confirm(cast, at, upload(cast, at, HEADER + NEW), meant=True)
    assert people.pupils(cast.other.school.id) == before


@pytest.mark.parametrize("who", ["teacher", "lead", "deputy", "chair", "technician"])
def test_lists_are_for_the_office_and_the_headteacher(cast, at, who):
    with pytest.raises(Refused) as refused:
        upload(cast, at, by=getattr(cast, who))
    assert refused.value.refusal.why is Why.NOT_YOURS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_a_file_from_any_of_the_usual_programs_is_read(cast, at, encoding):
    upload_id = upload(cast, at, ROLL.replace("P002", "P00X").encode(encoding))
    assert names(shown_to(cast, at, upload_id), "leaving") == ["Oluwaseun Adebayo-Finch"]


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 5000, b"PK\x03\x04zip", b"%PDF-1.7", b"\xff\xfe", HEADER.encode()]
)
def test_what_is_no_list_is_refused_with_what_to_do(cast, at, content):
    with pytest.raises(Refused) as refused:
        upload(cast, at, content)
    assert refused.value.refusal.why is Why.INCOMPLETE
    assert "Nothing was changed" in refused.value.refusal.instead


def test_a_colleague_keeps_their_account_through_an_import(cast, at):
    staff = STAFF.format(domain="northgate.example")
    bring_in("staff", staff.replace("Headteacher", "Head of the school"), by=cast.office, at=at)
    line = staff_member(cast.school.id, "S01", on=at.date())
    assert line.role == "Head of the school"
    assert people.account("head@northgate.example")


MANY_STAFF = STAFF.format(domain="northgate.example") + "".join(
    f"S{n},Ms,Ada,Number{letter},Cleaner,contractor,\n"
    for n, letter in enumerate("abcdefghijklmnop", start=10)
)


def test_whoever_loses_access_by_leaving_has_to_be_meant(cast, at):
    bring_in("staff", MANY_STAFF, by=cast.office, at=at)
    people_operations.give_access(
        staff_id="S05",
        roles=frozenset({Role.STAFF, Role.SITE_LEAD}),
        on=at.date(),
        by=cast.headteacher,
        at=at,
    )
    gone = "".join(line for line in MANY_STAFF.splitlines(True) if not line.startswith("S05"))
    upload_id = upload(cast, at, gone, kind="staff")
    shown = shown_to(cast, at, upload_id)
    assert not shown.many_leaving
    assert [leaver.roles for leaver in shown.losing_access] == [("site lead", "member of staff")]
    with pytest.raises(Refused) as refused:
        confirm(cast, at, upload_id)
    assert refused.value.refusal.reason == "1 person on the list now is missing from the file."
    confirm(cast, at, upload_id, meant=True)


def test_whoever_brings_a_list_in_without_themselves_is_told_that_it_is_they(cast, at):
    bring_in("staff", MANY_STAFF, by=cast.headteacher, at=at)
    gone = "".join(line for line in MANY_STAFF.splitlines(True) if not line.startswith("S01"))
    upload_id = upload(cast, at, gone, kind="staff", by=cast.headteacher)
    shown = shown_to(cast, at, upload_id, by=cast.headteacher)
    assert [leaver.is_you for leaver in shown.leavers_with_access] == [True]
    assert not shown.asks_about_leavers


def test_a_changed_line_is_told_cell_by_cell_with_what_it_held(cast, at):
    staff = STAFF.format(domain="northgate.example").replace("Teacher of art", "Head of art")
    shown = shown_to(cast, at, upload(cast, at, staff, kind="staff"))
    (change,) = lists.changes(shown, "changed")
    assert [(c.column, c.was, c.becomes) for c in change.columns] == [
        ("job", "Teacher of art", "Head of art")
    ]
    shown = shown_to(cast, at, upload(cast, at, ROLL.replace("2012-03-04,9,9B", "2012-03-05,9,9C")))
    (change,) = lists.changes(shown, "changed")
    assert [(c.column, c.was, c.becomes) for c in change.columns] == [
        ("date of birth", "2012-03-04", "2012-03-05"),
        ("form", "9B", "9C"),
    ]
