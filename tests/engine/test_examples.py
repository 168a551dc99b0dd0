"""The examples that each rule shows on its page of the docs hold for the school of the cast."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding
from staffroom.engine.rulebook import RULES
from tests.engine.cast import found


MODULES = [sys.modules[rule.__module__] for rule in RULES]


def about(module: ModuleType, text: str) -> list[Finding]:
    """What the rule says; a rule for private posts alone names its `SPEAKING`."""
    personal = getattr(module, "SPEAKING", None) is Speaking.PERSONAL
    return found(text, module.RULE, personal=personal)


def texts(name: str) -> list[tuple[ModuleType, str]]:
    return [(module, text) for module in MODULES for text in getattr(module, name)]


@pytest.mark.parametrize(("module", "text"), texts("FINDS"))
def test_a_rule_finds_what_it_says_it_finds(module: ModuleType, text: str) -> None:
    assert about(module, text)


@pytest.mark.parametrize(("module", "text"), texts("LEAVES"))
def test_a_rule_leaves_what_it_says_it_leaves(module: ModuleType, text: str) -> None:
    assert about(module, text) == []


@pytest.mark.parametrize("module", MODULES)
def test_a_rule_shows_enough_of_both(module: ModuleType) -> None:
    assert 6 <= len(module.FINDS) <= 10
    assert 6 <= len(module.LEAVES) <= 10
