"""A pupil's first name alone: perhaps a pupil, and often plainly somebody else."""

from __future__ import annotations

import re

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.neighbours import (
    after_title,
    name_precedes,
    place_follows,
    speaks_of_a_person,
    surname_follows,
    word_after,
    word_at,
)
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.word_names import PLACE_WORDS, WORD_NAMES
from staffroom.engine.text.short_forms import OTHER_FORMS
from staffroom.engine.text.tokens import Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# Before a name alone in a title, these make it a book, a play or somebody in one.
_WORKS = word_set("production musical performance novel book film play role character opera ballet")
_NUMERAL = re.compile(r"I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V")  # Henry VIII
_SHORTEST_SMALL = 4  # letters: "ali" or "eve" without a capital is too often a slip for a word


def lone_name_at(
    view: TextView, facts: Facts, index: int, found: list[tuple[int, str]]
) -> Sighting | None:
    """The first name alone at token `index`, if nothing beside it says that it is another's."""
    end, first = found[0] if found else (index + 1, "")
    owner = not first
    if owner:
        first = _without_s(view, facts, view.tokens[index])
    if not first or not _looks_like_a_name(view, facts, (index, end), first):
        return None
    return Sighting(index, end, Form.LONE, facts.roll.called(first), False, owner)


def _without_s(view: TextView, facts: Facts, token: Token) -> str:
    """The first name in "Amelia's" or "Amelias"; empty if there is none."""
    word = token.word
    if len(word) < 4 or word[-1] != "s" or not facts.roll.has_first(word[:-1]):
        return ""
    if view.possessive(token):
        return word[:-1]
    plain_plural = word[:-1] in WORD_NAMES or word in OTHER_FORMS or not token.capital
    return "" if plain_plural else word[:-1]


def _looks_like_a_name(view: TextView, facts: Facts, stretch: tuple[int, int], first: str) -> bool:
    index, end = stretch
    token = view.tokens[index]
    if view.in_link(token.start) or len(first) < 2:
        return False
    word_like = first in WORD_NAMES or not facts.roll.is_written(first)
    if not token.capital and (word_like or len(first) < _SHORTEST_SMALL):
        return False
    if after_title(view, index) or _is_a_work(view, index, end):
        return False
    if _somebody_elses(view, facts, stretch, first):
        return False
    return not word_like or speaks_of_a_person(view, index, end)


def _somebody_elses(view: TextView, facts: Facts, stretch: tuple[int, int], first: str) -> bool:
    """Harry Kane, Ivy Lane, Elton John, and a colleague by their full name."""
    index, end = stretch
    if place_follows(view, end) or _NUMERAL.fullmatch(word_after(view, end)):
        return True
    if not view.possessive(view.tokens[end - 1]):
        surname = surname_follows(view, end)
        if surname and (facts.colleagues.has(first, surname.word) or surname.word in PLACE_WORDS):
            return True
        if surname and not facts.roll.has_last(surname.word):
            return not facts.roll.is_written(surname.word)
    before = name_precedes(view, index)
    if before is None:
        return False
    if facts.roll.is_written(before.word):
        return after_title(view, index - 1)
    return not view.starts_sentence(index - 1) or before.word in OTHER_FORMS


def _is_a_work(view: TextView, index: int, end: int) -> bool:
    """A title in quotation marks, "our production of Matilda", "as Oliver"."""
    before, token = view.gap(index), view.tokens[end - 1]
    if before.endswith(("“", '"', "‘")) and view.plain[token.end : token.end + 1] in '”"':
        return True
    if word_at(view, index - 1) == "of":
        return word_at(view, index - 2) in _WORKS
    return word_at(view, index - 1) in {"musical", "playing"}
