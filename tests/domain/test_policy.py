"""The default policy is whole, and everything that cites a clause cites one that is there."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings

from staffroom.domain.policy.default_policy import SECTIONS
from staffroom.journeys.measure_coverage import CONTROLS


REFS = [clause.ref for section in SECTIONS for clause in section.clauses]
REF = re.compile(r"\d{1,2}\.\d{1,2}|[A-Z]\.\d{1,2}")
CODE = Path(settings.PROJECT) / "staffroom"


def cited_in(path: Path) -> set[str]:
    """Every obligation id that a file writes as a text of its own."""
    tree = ast.parse(path.read_text())
    texts = (n.value for n in ast.walk(tree) if isinstance(n, ast.Constant))
    return {text for text in texts if isinstance(text, str) and REF.fullmatch(text)}


def test_every_clause_has_an_id_of_its_own_and_words():
    assert not [ref for ref, times in Counter(REFS).items() if times > 1]
    assert all(REF.fullmatch(ref) for ref in REFS)
    assert all(len(c.text) > 20 for section in SECTIONS for c in section.clauses)


def test_sections_stand_in_order_with_their_own_clauses():
    for section in SECTIONS:
        numbers = [int(clause.ref.split(".")[1]) for clause in section.clauses]
        assert numbers == sorted(numbers)
        assert all(clause.ref.split(".")[0] == section.number for clause in section.clauses)


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: "-".join(control.obligations))
def test_every_control_keeps_clauses_that_are_there(control):
    assert control.obligations
    assert set(control.obligations) <= set(REFS)


def test_every_rule_of_the_engine_and_every_refusal_cites_a_clause_that_is_there():
    files = [
        *(CODE / "engine" / "rules").glob("*.py"),
        *(CODE / "domain").glob("*/operations.py"),
        *(CODE / "domain").glob("*/permissions.py"),
        *(CODE / "journeys").glob("*.py"),
    ]
    cited = {path.name: cited_in(path) for path in files}
    assert len(set().union(*cited.values())) > 5
    assert {name: refs - set(REFS) for name, refs in cited.items() if refs - set(REFS)} == {}
