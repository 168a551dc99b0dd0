"""The pictures in README and docs are the ones the stories take: none missing, none left over."""

from __future__ import annotations

import re
from pathlib import Path

from tests.browser.conftest import PICTURES, PROJECT


def shown() -> set[str]:
    pages = [PROJECT / "README.md", *sorted((PROJECT / "docs").rglob("*.md"))]
    return {
        Path(name).name
        for page in pages
        for name in re.findall(r"!\[[^\]]+\]\(([^)]+\.png)\)", page.read_text())
    }


def test_pictures_shown_are_pictures_taken():
    assert shown() == {path.name for path in PICTURES.glob("*.png")}
