"""What every pattern of the engine keeps to, whoever wrote it."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import staffroom.engine
from benchmarks.labelled import SETS
from staffroom.engine.facts import Post, Speaking
from staffroom.engine.sensitive.phrases import Phrases, spaced
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.view import TextView


ENGINE = Path(staffroom.engine.__file__).parent
MODULES = [
    import_module(each.name)
    for each in walk_packages(staffroom.engine.__path__, "staffroom.engine.")
    if not each.ispkg
]


def sources() -> list[tuple[str, str]]:
    """Every pattern that stands in a module, by the name under which it stands."""
    found = []
    for module in MODULES:
        for name, value in vars(module).items():
            where = f"{module.__name__}.{name}"
            if isinstance(value, re.Pattern):
                found.append((where, value.pattern))
            elif isinstance(value, LatePattern):
                found.append((where, value.source))
            elif isinstance(value, Phrases):
                found += [(where, each.pattern) for each in value.phrases]
    return found


def test_no_repeat_was_lost_in_a_string_that_fills_in_names() -> None:
    """`{0, 12}` in an f-string becomes `(0, 12)`, and a doubled backslash is a backslash."""
    odd = {where for where, source in sources() if re.search(r"\(\d+, \d+\)|\\\\[wdbs]", source)}
    assert len(sources()) > 500
    assert odd == {"staffroom.engine.text.required._ATOM"}  # which reads patterns


@pytest.mark.parametrize("school", sorted(each.name for each in SETS.iterdir() if each.is_dir()))
def test_the_engine_knows_no_school_of_the_benchmarks(school: str) -> None:
    assert [path.name for path in ENGINE.rglob("*.py") if school in path.read_text().lower()] == []


def test_what_parts_two_words_is_never_part_of_one() -> None:
    """Else a run of it, such as a gap to be filled in, could be read in very many ways."""
    parting = re.compile(spaced(" "))
    letters = [chr(code) for code in range(0x2100) if re.match(r"\w", chr(code))]
    view = TextView.of(Post("Only ____ can_win", Speaking.SCHOOL))
    assert [each for each in letters if each != "_" and parting.match(each)] == []
    assert "_" not in view.spoken
    assert len(view.spoken) == len(view.lower)
    assert not parting.match("_")
