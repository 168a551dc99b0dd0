"""The roll and the staff list come in whole or not at all, after a preview of what will change."""

from __future__ import annotations

from datetime import timedelta

import pytest

from staffroom.domain.actor import Role
from staffroom.domain.people import operations as people_operations
from staffroom.domain.people import queries as people
from staffroom.domain.people import roll_import
from staffroom.domain.people.models import Upload
from staffroom.engine.refusal import Refused, Why
from tests.builders import ROLL, STAFF, bring_in
from tests.threads import at_once


HEADER = "pupil_id,upn,first,middle,last,known_as,dob,year,form\n"
NEW = "P004,,Ada,,Birch,,2014-01-02,7,7A\n"


def upload(cast, at, content=ROLL + NEW, *, kind="roll", by=None) -> str:
    content = content.encode() if isinstance(content, str) else content
    return roll_import.upload(kind=kind, content=content, by=by or cast.office, at=at)


def confirm(cast, at, upload_id, *, meant=False, by=None) -> None:
    roll_import.confirm(
        upload_id=upload_id, leavers_meant=meant, on=at.date(), by=by or cast.office, at=at
    )


def on_roll(cast) -> list[str]:
    return sorted(f"{p.first} {p.last}" for p in people.pupils(cast.school.id))


def test_a_preview_says_what_would_change_and_changes_nothing(cast, at):
    before = on_roll(cast)
    changed = ROLL.replace("9,9B", "9,9A").replace("P003,,Zoë", "P005,,Zoë")
    shown = roll_import.preview(
        upload(cast, at, changed + NEW), on=at.date(), by=cast.office, at=at
    )
    assert shown.new == ["Zoë Wrenfield", "Ada Birch"]
    assert [(c.name, [x.column for x in c.columns]) for c in shown.changed] == [
        ("Amelia Harcastle", ["form"])
    ]
    assert [leaver.name for leaver in shown.leaving] == ["Zoë Wrenfield"]
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
    assert people.imports(cast.school.id)[0].new == 1


def test_bringing_in_the_same_file_twice_changes_nothing(cast, at):
    confirm(cast, at, upload(cast, at))
    before = people.pupils(cast.school.id)
    again = roll_import.preview(upload(cast, at), on=at.date(), by=cast.office, at=at)
    assert (again.new, again.changed, again.leaving, again.unchanged) == ([], [], [], 4)
    assert not again.can_be_confirmed
    assert people.pupils(cast.school.id) == before


def test_one_bad_line_keeps_all_of_them_out(cast, at):
    before = on_roll(cast)
    upload_id = upload(cast, at, ROLL + NEW + "P006,,Bo,,Ash,,31st May,7,7A\n")
    [reject] = roll_import.preview(upload_id, on=at.date(), by=cast.office, at=at).rejects
    assert (reject.line, reject.column) == (6, "dob")
    assert "2014-05-31" in reject.reason
    with pytest.raises(Refused):
        confirm(cast, at, upload_id)
    assert on_roll(cast) == before


def test_who_is_missing_from_the_file_leaves_and_can_come_back(cast, at):
    shorter = "".join(line for line in ROLL.splitlines(True) if "P003" not in line)
    confirm(cast, at, upload(cast, at, shorter), meant=True)
    assert "Zoë Wrenfield" not in on_roll(cast)
    confirm(cast, at, upload(cast, at, ROLL))
    assert "Zoë Wrenfield" in on_roll(cast)


def test_many_leavers_have_to_be_meant(cast, at):
    upload_id = upload(cast, at, HEADER + NEW)
    assert roll_import.preview(upload_id, on=at.date(), by=cast.office, at=at).many_leaving
    with pytest.raises(Refused) as refused:
        confirm(cast, at, upload_id)
    assert "3 people" in refused.value.refusal.reason
    confirm(cast, at, upload_id, meant=True)
    assert on_roll(cast) == ["Ada Birch"]


@pytest.mark.parametrize(("leaving", "asks"), [(2, False), (3, True)])
def test_a_fifth_may_leave_without_being_asked_about(cast, at, leaving, asks):
    rows = [f"P{n},,Pupil,,Number{chr(97 + n)},,,7,7A\n" for n in range(10)]
    bring_in("roll", HEADER + "".join(rows), by=cast.office, at=at)
    upload_id = upload(cast, at, HEADER + "".join(rows[leaving:]))
    assert roll_import.preview(upload_id, on=at.date(), by=cast.office, at=at).many_leaving is asks


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
            roll_import.preview(upload_id, on=at.date(), by=nosy, at=at)
    confirm(cast, at, upload_id)
    with pytest.raises(Refused) as used:
        roll_import.preview(upload_id, on=at.date(), by=cast.office, at=at)
    assert hidden.value.refusal == used.value.refusal


def test_a_preview_is_gone_after_a_day_and_so_is_its_file(cast, at):
    upload_id = upload(cast, at)
    late = at + timedelta(days=1, seconds=1)
    for act in (
        lambda: roll_import.preview(upload_id, on=at.date(), by=cast.office, at=late),
        lambda: confirm(cast, late, upload_id),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal.why is Why.HIDDEN
    roll_import.forget_old_uploads(at=at + timedelta(days=1))
    assert Upload.objects.exists()
    roll_import.forget_old_uploads(at=late)
    assert not Upload.objects.exists()


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
    (leaver,) = roll_import.preview(upload_id, on=at.date(), by=cast.office, at=at).leaving
    assert leaver.name == "Oluwaseun Adebayo-Finch"


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
    line = people.staff_member(cast.school.id, "S01", on=at.date())
    assert line.role == "Head of the school"
    assert people.account("head@northgate.example")


MANY_STAFF = STAFF.format(domain="northgate.example") + "".join(
    f"S1{n},Ms,Ada,Number{letter},Cleaner,contractor,\n" for n, letter in enumerate("abcdefgh")
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
    shown = roll_import.preview(upload_id, on=at.date(), by=cast.office, at=at)
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
    shown = roll_import.preview(upload_id, on=at.date(), by=cast.headteacher, at=at)
    assert [leaver.is_you for leaver in shown.leaving] == [True]
    assert not shown.asks_whether_meant


def test_a_changed_line_of_staff_is_told_cell_by_cell_and_one_of_a_pupil_by_its_columns(cast, at):
    staff = STAFF.format(domain="northgate.example").replace("Teacher of art", "Head of art")
    upload_id = upload(cast, at, staff, kind="staff")
    (change,) = roll_import.preview(upload_id, on=at.date(), by=cast.office, at=at).changed
    assert [(c.column, c.was, c.becomes) for c in change.columns] == [
        ("role", "Teacher of art", "Head of art")
    ]
    upload_id = upload(cast, at, ROLL.replace("2012-03-04,9,9B", "2012-03-05,9,9C"))
    (change,) = roll_import.preview(upload_id, on=at.date(), by=cast.office, at=at).changed
    assert [(c.column, c.was, c.becomes) for c in change.columns] == [
        ("dob", "", ""),
        ("form", "", ""),
    ]
