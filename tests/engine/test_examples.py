"""The examples that each rule shows on its page of the docs hold for the school of the cast."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from staffroom.engine.rulebook import RULES
from tests.engine.cast import said


MODULES = [sys.modules[rule.__module__] for rule in RULES]
# Rules whose examples are shown; every rule that has some belongs here.
SHOWN = [module for module in MODULES if hasattr(module, "FINDS")]


def texts(name: str) -> list[tuple[ModuleType, str]]:
    return [(module, text) for module in SHOWN for text in getattr(module, name)]


@pytest.mark.parametrize(("module", "text"), texts("FINDS"))
def test_a_rule_finds_what_it_says_it_finds(module: ModuleType, text: str) -> None:
    assert said(text, module.RULE)


@pytest.mark.parametrize(("module", "text"), texts("LEAVES"))
def test_a_rule_leaves_what_it_says_it_leaves(module: ModuleType, text: str) -> None:
    assert said(text, module.RULE) == []


@pytest.mark.parametrize("module", SHOWN)
def test_a_rule_shows_enough_of_both(module: ModuleType) -> None:
    assert 6 <= len(module.FINDS) <= 10
    assert 6 <= len(module.LEAVES) <= 10
