"""What a pattern cannot do without: read from the pattern, and never more than it asks for."""

from __future__ import annotations

import random
import re
from importlib import import_module
from pkgutil import iter_modules

import pytest

from staffroom.engine import rules, sensitive
from staffroom.engine.facts import Post, Speaking
from staffroom.engine.sensitive.phrases import Phrases, phrase, spaced
from staffroom.engine.text.gates import GateIndex
from staffroom.engine.text.required import branches
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set
from tests.engine.test_examples import texts as examples


def groups(pattern: str) -> list[list[str]]:
    return [sorted(group) for _, required in branches(pattern) for group in required]


@pytest.mark.parametrize(
    ("pattern", "required"),
    [
        (r"\bsealed bids?\b", [["sealed"], ["bid", "bids"]]),
        (r"\b(?:ask|tell) (?:me|her)\b", [["ask", "tell"], ["her", "me"]]),
        (r"\bsurviv(?:e|ed|ing) year\b", [["survive", "survived", "surviving"], ["year"]]),
        (r"\bcant wait to (?:be |get )?leave\b", [["leave"], ["cant"], ["wait"], ["to"]]),
        (r"\b(?:is|was)(?: a| the)? fool\b", [["fool"], ["is", "was"]]),
        (r"\b(?:fed up|done) with\b", [["with"], ["done", "fed"]]),
        (r"\b(?:their |an )+bid\b", [["bid"], ["an", "their"]]),
        (r"\bnever(?! again)(?= mind) mind\b", [["never"], ["mind"]]),
        # Where a word may be longer, or joined to another, there is no telling.
        (r"\bsack", []),
        (r"sack\b", []),
        (r"\bsack\w+ him\b", [["him"]]),
        (r"\bany ?one\b", []),
        (r"\b(?:maths|\d[a-z]) lesson\b", [["lesson"]]),
        (r"\bweb-site\b", []),
        (r"\bfoo(?: bar)?baz\b", []),
        (r"\b(?:ha)+\b", []),
        (r"\bx{2}\b", []),
        (r"\b(?:a|b|)c (?:d|e f)?\b", [["ac", "bc", "c"]]),
    ],
)
def test_required_words(pattern: str, required: list[list[str]]) -> None:
    assert groups(pattern) == required


def test_each_alternative_has_its_own() -> None:
    assert branches(r"\bred (?:pen|ink)\b|\bblue\b") == [
        (r"\bred (?:pen|ink)\b", (frozenset({"red"}), frozenset({"pen", "ink"}))),
        (r"\bblue\b", (frozenset({"blue"}),)),
    ]


@pytest.mark.parametrize("pattern", [r"(?i:loud)", r"a)b", r"x{,3}"])
def test_what_it_does_not_know_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="Cannot read"):
        branches(pattern)


def tables() -> list[tuple[str, Phrases]]:
    modules = [
        import_module(each.name)
        for room in (sensitive, rules)
        for each in iter_modules(room.__path__, f"{room.__name__}.")
    ]
    return [
        (f"{module.__name__}.{name}", value)
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Phrases)
    ]


@pytest.mark.parametrize("table", [pytest.param(table, id=name) for name, table in tables()])
def test_a_table_finds_all_that_its_patterns_find(table: Phrases) -> None:
    """On every example of every rule, and on pieces of them put together by chance.

    Where none of the words that a phrase needs stands in the text, it is not tried, on purpose.
    """
    chance = random.Random(4)  # noqa: S311
    texts = [text for name in ("FINDS", "LEAVES") for _, text in examples(name)]
    pieces = [piece for text in texts for piece in re.split(r"(?<=[.!?,]) ", text)]
    texts += [" ".join(chance.sample(pieces, 4)) for _ in range(100)]
    whole = [(each, re.compile(spaced(each.pattern))) for each in table.phrases]
    for text in texts:
        view = TextView.of(Post(text, Speaking.PERSONAL))
        found = [(start, end) for _, start, end in table.search(view)]
        for each, pattern in whole:
            for match in () if each.needs.isdisjoint(view.words) else pattern.finditer(view.lower):
                assert any(start < match.end() and match.start() < end for start, end in found), (
                    text
                )


def test_gates_say_which_groups_a_text_has_a_word_of() -> None:
    index = GateIndex()
    fruit, trees = index.gate(word_set("apple pear")), index.gate(word_set("apple oak"))
    assert index.of({"apple", "other"}) == fruit | trees
    assert index.of({"oak"}) == trees
    assert index.of(set()) == 0
    assert index.gate(word_set("oak apple")) == trees


def test_a_phrase_allows_for_how_people_space_words() -> None:
    table = Phrases([phrase("bid", r"\bsealed bid\b")])
    for text in ("a sealed bid", "SEALED  BID", "sealed,\nbid", "a *sealed* bid", "sealed-bid"):
        assert len(list(table.search(TextView.of(Post(text, Speaking.SCHOOL))))) == 1, text
    assert not list(table.search(TextView.of(Post("sealed. A bid", Speaking.SCHOOL))))
