"""The office brings in what two programs export, with the faults that were put in, and keeps people by hand."""

from __future__ import annotations

import re
from datetime import date

import pytest

from staffroom.interfaces.demo.exports import Export, exports
from tests.browser.conftest import DESK, PHONE


LISTS = "/tynebank/people/lists/"


@pytest.fixture(scope="module")
def exported(demo) -> dict[str, Export]:
    """What the programs of the demo's larger school would export."""
    return {e.name: e for e in exports(school="tynebank", count=900, on=date(2026, 9, 1))}


def choose(page, kind: str, name: str, content: bytes) -> None:
    page.locator(f"input[name=kind][value={kind}]").check()
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("input[name=file]").set_input_files(file)
    page.get_by_role("button", name="See what it would change").click()


def confirm(page) -> None:
    """Tick whatever is asked, and bring it in."""
    for tick in page.locator("#confirm input[type=checkbox]").all():
        tick.check()
    page.get_by_role("button", name=re.compile("Bring it in|Keep that it is right")).click()
    page.wait_for_url(re.compile(r"/people/imports/\d+/"))


def number(page, words: str) -> int:
    """The figure above these words on the page."""
    cell = page.locator(".preview-counts > div").filter(has_text=words)
    return int(cell.locator("b").inner_text()) if cell.count() else 0


@pytest.mark.parametrize(
    ("name", "kind", "picture"),
    [
        ("arbor-students.xlsx", "roll", "faults-desk-light"),
        ("sims-pupils.csv", "roll", ""),
        ("arbor-staff.csv", "staff", ""),
        ("sims-staff.csv", "staff", ""),
    ],
)
def test_the_office_brings_in_an_export_and_its_faults_are_shown(
    somebody, exported, name, kind, picture
):
    export = exported[name]
    office = somebody("tynebank/office", DESK)
    page = office.go(LISTS)
    choose(page, kind, name, export.content)
    page.wait_for_url(re.compile(r"/people/lists/\d+/"))
    table = page.locator("table.register").first
    for line, (column, fault) in export.faults.items():
        row = table.locator("tbody tr").filter(has=page.get_by_text(str(line), exact=True)).first
        assert fault in row.inner_text()
        assert (column or "the whole line") in row.inner_text()
    assert number(page, "cannot be used") == len(export.faults)
    assert number(page, "leave") <= (0 if kind == "roll" else 40)
    office.look(picture)
    confirm(page)
    assert page.get_by_text("Brought in by").is_visible()
    assert page.get_by_text(name).is_visible()
    office.look("import-desk-light" if picture else "")
    page.get_by_role("link", name="Lists brought in").click()
    assert page.get_by_text(name).first.is_visible()
    office.look()


def test_brought_in_again_a_list_changes_nobody_and_says_so(somebody, exported):
    office = somebody("tynebank/office", PHONE, "dark")
    for _ in range(2):
        page = office.go(LISTS)
        choose(page, "roll", "arbor-students.xlsx", exported["arbor-students.xlsx"].content)
        page.wait_for_url(re.compile(r"/people/lists/\d+/"))
        known = page.get_by_text("Everything else in the file is known already.").count()
        office.look()
        confirm(page)
    assert known


def test_a_large_file_is_read_in_the_background_also_without_scripts(somebody):
    office = somebody("alder-vale/office", PHONE, java_script_enabled=False)
    page = office.go("/alder-vale/people/lists/")
    rows = "".join(
        f"{n},Ada,Quill{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]},7,7A\n"
        for n in range(9_000)
    )
    choose(page, "roll", "trust.csv", f"Student ID,Forename,Surname,Year,Form\n{rows}".encode())
    page.wait_for_url(re.compile(r"/people/lists/\d+/"))
    page.get_by_role("heading", name="What this roll would change").wait_for(timeout=60_000)
    assert number(page, "new") == 9_000
    assert page.get_by_text("were not in this file").count() == 0
    page.get_by_role("link", name=re.compile("All 9000|All 9,000")).click()
    assert page.get_by_text("1 to 100 of 9000").is_visible()


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(somebody, tmp_path):
    office = somebody("alder-vale/office", DESK)
    page = office.go("/alder-vale/people/lists/")
    large = tmp_path / "all.csv"
    large.write_bytes(b"x" * (65 * 1024 * 1024))
    page.locator("input[name=kind][value=roll]").check()
    page.locator("input[name=file]").set_input_files(large)
    page.get_by_role("button", name="See what it would change").click()
    said = page.locator("input[name=file]").evaluate("input => input.validationMessage")
    assert "65 MB" in said
    assert page.url.endswith("/lists/")


def test_a_volunteer_is_added_changed_ended_and_brought_back(somebody):
    office = somebody("tynebank/office", DESK)
    page = office.go("/tynebank/people/add/")
    page.get_by_label("Why are they bound").select_option("volunteer")
    page.get_by_label("First name").fill("Hal")
    page.get_by_role("button", name="Put them on the register").click()
    page.get_by_text("Write the surname.").first.wait_for()
    office.look()
    page.get_by_label("Surname").fill("Moss")
    page.get_by_label("What they do here").fill("Hears readers")
    page.get_by_label("Who brings them in").fill("Mrs Halloran, library")
    page.get_by_role("button", name="Put them on the register").click()
    page.get_by_text("Hal Moss is on the register.").wait_for()
    office.look("person-desk-light")
    page.get_by_role("link", name="Change this").click()
    page.get_by_label("Line manager").fill("Bridget Halloran")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("link", name="Bridget Halloran").wait_for()
    page.get_by_label("Their last day").fill("2026-11-23")
    page.get_by_role("button", name="Keep this as their last day").click()
    page.get_by_text("Their last day is 23 November 2026.").wait_for()
    office.go("/tynebank/people/?show=left").get_by_role("link", name="Hal Moss").click()
    page.get_by_role("button", name="Bring them back").click()
    page.get_by_text("They are on the register again").wait_for()
    office.look()
