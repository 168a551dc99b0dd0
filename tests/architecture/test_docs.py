"""The documents say what the code does."""

from __future__ import annotations

import re

from tests.architecture.tree import CODE, PROJECT


ADR = sorted((PROJECT / "docs" / "adr").glob("[0-9]*.md"))
SETTING = re.compile(r"env_\w+\(\s*\"(STAFFROOM_\w+)\"")
LINK = re.compile(r"\[[^\]]*\]\((?!https?:|mailto:|#)([^)#\s]+)")


def test_every_setting_is_explained():
    settings = set(SETTING.findall((CODE / "config" / "settings.py").read_text()))
    assert len(settings) > 10
    explained = (PROJECT / "docs" / "reference" / "settings.md").read_text()
    assert {s for s in settings if s not in explained} == set()


def test_no_setting_is_explained_that_is_not_there():
    read = "".join(path.read_text() for path in CODE.rglob("*.py"))
    explained = (PROJECT / "docs" / "reference" / "settings.md").read_text()
    assert {s for s in re.findall(r"STAFFROOM_\w+", explained) if s not in read} == set()


def test_decisions_are_numbered_once_and_their_headings_agree():
    assert ADR
    numbers = [path.name[:4] for path in ADR]
    assert len(set(numbers)) == len(numbers)
    assert numbers == [f"{n:04}" for n in range(1, len(numbers) + 1)]
    for path in ADR:
        heading = path.read_text().splitlines()[0]
        found = re.match(r"# (\d+)[.:]? ", heading)
        assert found, f"{path.name}: {heading}"
        assert int(found[1]) == int(path.name[:4])


def test_every_link_between_documents_leads_somewhere():
    pages = [*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md"), *CODE.rglob("*.md")]
    broken = [
        f"{page.relative_to(PROJECT)}: {to}"
        for page in pages
        for to in LINK.findall(page.read_text())
        if not (page.parent / to).exists() and not (PROJECT / to).exists()
    ]
    assert len(pages) > 3
    assert broken == []
