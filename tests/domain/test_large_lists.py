"""A large file waits on disk and is read in the background; whoever is cut off begins anew."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest

from staffroom.domain.people import kept_files, list_reading, roll_import
from staffroom.domain.people import list_queries as lists
from staffroom.domain.people.list_preview import Said
from staffroom.domain.people.models import Import, PupilChange
from staffroom.domain.people.queries import pupils
from staffroom.domain.people.states import ASKING, READING, READY, UNREADABLE, WAITING
from staffroom.engine.refusal import Refused
from tests.builders import ROLL, choose
from tests.threads import at_once
from tests.workbooks import workbook


MANY = ROLL + "".join(f"N{n},,Ada,,Birch{'abcdefghij'[n % 10]},,,7,7A\n" for n in range(50))


class CutOff(BaseException):
    """The process is killed here."""


@pytest.fixture(autouse=True)
def small_is_large(monkeypatch):
    monkeypatch.setattr(roll_import, "AT_ONCE", 5)
    monkeypatch.setattr(list_reading, "STRETCH", 7)


def read(at) -> bool:
    return list_reading.read_on(now=lambda: at, on=at.date())


def shown(cast, at, import_id):
    return lists.preview(import_id, on=at.date(), by=cast.office, at=at)


def confirm(cast, at, import_id) -> None:
    said = Said(leavers_meant=True, lines_meant=True, names_seen=True)
    roll_import.confirm(import_id=import_id, said=said, on=at.date(), by=cast.office, at=at)


def test_a_large_file_waits_and_is_read_a_stretch_at_a_time(cast, at):
    import_id = choose("roll", MANY, by=cast.office, at=at)
    assert shown(cast, at, import_id).state == WAITING
    assert lists.anything_to_read(at)
    with pytest.raises(Refused):
        confirm(cast, at, import_id)
    assert read(at)
    found = shown(cast, at, import_id)
    assert (found.state, found.new, found.unchanged) == (READY, 50, 3)
    assert not read(at)
    confirm(cast, at, import_id)
    assert len(pupils(cast.school.id)) == 53


def test_the_file_is_gone_once_it_has_been_read(cast, at):
    choose("roll", MANY, by=cast.office, at=at)
    key = Import.objects.get(state=WAITING).file_key
    assert (kept_files.folder() / key).exists()
    assert (kept_files.folder() / key).stat().st_mode & 0o077 == 0
    read(at)
    assert not (kept_files.folder() / key).exists()


@pytest.mark.parametrize("stretches", [0, 1, 3])
def test_whoever_is_cut_off_begins_anew_and_nothing_is_there_twice(
    cast, at, monkeypatch, stretches
):
    import_id = choose("roll", MANY, by=cast.office, at=at)
    laid_out = list_reading.lay_out
    calls = []

    def until(row, changes, **more) -> bool:
        if len(calls) == stretches:
            raise CutOff
        calls.append(row)
        return laid_out(row, changes, **more)

    monkeypatch.setattr(list_reading, "lay_out", until)
    with pytest.raises(CutOff):
        read(at)
    monkeypatch.setattr(list_reading, "lay_out", laid_out)
    assert shown(cast, at, import_id).state == READING
    assert not read(at + timedelta(seconds=30))  # whoever reads may still be at it
    later = at + lists.BEATS_WITHIN + timedelta(seconds=1)
    assert read(later)
    assert shown(cast, at, import_id).new == 50
    assert PupilChange.objects.filter(of_id=import_id).count() == 50
    confirm(cast, later, import_id)
    assert len(pupils(cast.school.id)) == 53


def test_a_file_that_ends_whoever_reads_it_is_given_up(cast, at, monkeypatch):
    import_id = choose("roll", MANY, by=cast.office, at=at)

    def cut_off(row, changes, **more) -> None:
        raise CutOff

    monkeypatch.setattr(list_reading, "lay_out", cut_off)
    for tries in range(list_reading.MOST_TRIES):
        with pytest.raises(CutOff):
            read(at + tries * 2 * lists.BEATS_WITHIN)
    later = at + 9 * lists.BEATS_WITHIN
    assert read(later)
    found = shown(cast, later, import_id)
    assert found.state == UNREADABLE
    assert "cut off" in found.told["reason"]
    assert not read(later + timedelta(days=1))


def test_a_file_that_is_replaced_while_it_is_read_is_left_alone(cast, at, monkeypatch):
    import_id = choose("roll", MANY, by=cast.office, at=at)
    laid_out = list_reading.lay_out

    def replaced(row, changes, **more) -> bool:
        if row.pk == import_id:
            monkeypatch.setattr(list_reading, "lay_out", laid_out)
            choose("roll", ROLL, by=cast.office, at=at)
        return laid_out(row, changes, **more)

    monkeypatch.setattr(list_reading, "lay_out", replaced)
    read(at)
    with pytest.raises(Refused):
        shown(cast, at, import_id)
    roll_import.clear_away(now=lambda: at)
    assert not PupilChange.objects.filter(of_id=import_id).exists()


def test_a_large_file_that_cannot_be_used_says_why(cast, at):
    import_id = choose("roll", MANY + '"x' * 5 + "\x00", by=cast.office, at=at)
    read(at)
    assert shown(cast, at, import_id).rejected == 1
    import_id = choose("roll", MANY, by=cast.office, at=at)
    kept_files.forget(Import.objects.get(id=import_id).file_key)
    read(at)
    found = shown(cast, at, import_id)
    assert found.state == UNREADABLE
    assert "not there any more" in found.told["reason"]


def test_a_workbook_that_asks_which_sheet_is_read_once_it_is_said(cast, at):
    header = ("Student ID", "First Name", "Last Name", "Year")
    sheets = {
        "Now": [header, *((f"N{n}", "Ada", f"Birch{'abcdefgh'[n]}", 7) for n in range(8))],
        "Leavers": [header, ("L1", "Bo", "Ash", 11)],
    }
    import_id = choose("roll", workbook(sheets), by=cast.office, at=at, name="pupils.xlsx")
    found = shown(cast, at, import_id)
    assert found.state == ASKING
    assert found.told["parts"] == [["Now", 8], ["Leavers", 1]]
    for wrong in ("", "Elsewhere"):
        with pytest.raises(Refused):
            roll_import.look_at_part(
                import_id=import_id, part=wrong, on=at.date(), by=cast.office, at=at
            )
    looked = roll_import.look_at_part(
        import_id=import_id, part="Now", on=at.date(), by=cast.office, at=at
    )
    import_id = int(roll_import.keep(looked=looked, by=cast.office, at=at))
    read(at)
    found = shown(cast, at, import_id)
    assert (found.state, found.part, found.new) == (READY, "Now", 8)


def test_files_that_no_row_names_are_swept_away_after_a_day(cast, at):
    key = kept_files.keep(io.BytesIO(b"left behind"))
    roll_import.clear_away(now=lambda: at)
    soon = at + timedelta(days=400)
    roll_import.clear_away(now=lambda: soon)
    assert not (kept_files.folder() / key).exists()


def test_the_names_of_an_import_are_kept_for_a_year_and_its_figures_for_good(cast, at):
    import_id = choose("roll", MANY, by=cast.office, at=at)
    read(at)
    confirm(cast, at, import_id)
    roll_import.clear_away(now=lambda: at + timedelta(days=364))
    found = lists.look_back(import_id, on=at.date(), by=cast.office)
    assert lists.kept(found, "new") == 50
    roll_import.clear_away(now=lambda: at + timedelta(days=366))
    found = lists.look_back(import_id, on=at.date(), by=cast.office)
    assert (lists.kept(found, "new"), found.new, found.told) == (0, 50, {})
    assert len(pupils(cast.school.id)) == 53


def test_of_two_who_read_at_once_one_does(real_transactions, cast, at):
    import_id = choose("roll", MANY, by=cast.office, at=at)
    answers = at_once(lambda: read(at), lambda: read(at))
    assert sorted(answers) == [False, True], answers
    assert shown(cast, at, import_id).new == 50
