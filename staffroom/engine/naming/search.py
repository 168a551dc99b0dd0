"""Every place in a text that may name a pupil, each stretch once."""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.bare_initials import (
    initials_beside_a_form,
    initials_of_the_named,
    may_have_initials,
)
from staffroom.engine.naming.full_names import full_name_at, heads, reversed_name_at
from staffroom.engine.naming.handles import name_in_a_word, name_in_handle
from staffroom.engine.naming.initials import (
    first_and_initial_at,
    initial_and_last_at,
    last_and_initial_at,
)
from staffroom.engine.naming.kin import families, with_their_kin
from staffroom.engine.naming.lone_names import lone_name_at
from staffroom.engine.naming.misspelt import misspelt_first_name_at, misspelt_surname_at
from staffroom.engine.naming.name_lists import paired
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.spaced import spaced_name_at
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView, within


MOST = 120  # names in one text: three times what the rule shows one by one
_LONG = 8  # letters of a word that may be a whole name


def sightings(view: TextView, facts: Facts, *, firsts: bool = True) -> list[Sighting]:
    """The pupils that the text may name, in the order of the text, no two overlapping.

    At each token the longest form wins: a full name, then a name with an initial, then one with a
    slip in it, then a first name alone. The rest of a text is left after `MOST` names, of which
    first names alone are some only if `firsts`, for then they count.
    """
    if not len(facts.roll):
        return []
    own: list[tuple[int, int]] | None = None  # asked for only if there is a sighting
    found: list[Sighting] = []
    taken = lone = 0
    for index in _beginnings(view, facts):
        if index < taken:
            continue
        token = view.tokens[index]
        sighting = _sighting_at(view, facts, index, token)
        if sighting is None:
            continue
        if own is None:
            own = facts.own.stretches(view.lower)
        if not (own and within(own, token.start)):
            found.append(sighting)
            taken = sighting.end
            lone += sighting.form is Form.LONE
            if len(found) - (0 if firsts else lone) >= MOST:
                break
    return _with_the_others(view, facts, found)


def _with_the_others(view: TextView, facts: Facts, found: list[Sighting]) -> list[Sighting]:
    """What can be read only once the rest is: families, their members, lists, initials."""
    if found:
        found = paired(view, facts, with_their_kin(view, facts, found))
    others = list(families(view, facts))
    if (view.digits or found) and may_have_initials(view):
        others += initials_beside_a_form(view, facts)
        others += initials_of_the_named(view, facts, found)
    if not others:
        return found
    surer = [s for s in found if s.form is not Form.LONE]
    taken = {i for s in surer for i in range(s.first, s.end)}
    for other in others:
        if taken.isdisjoint(range(other.first, other.end)):
            surer.append(other)
            taken.update(range(other.first, other.end))
    lone = [s for s in found if s.form is Form.LONE and s.first not in taken]
    return sorted([*surer, *lone], key=lambda s: s.first)


def _beginnings(view: TextView, facts: Facts) -> Iterator[int]:
    """The tokens with which a name may begin. Most words of a post cost no more than a look or two."""
    roll, openings, word_kind = facts.roll, facts.roll.openings, Kind.WORD
    passed = big = False  # whether the token before was none, and had a capital
    for index, (kind, _, _, _, word, capital) in enumerate(view.tokens):
        opens = word in openings
        if passed and (opens or (big and capital)):
            yield index - 1
        size = len(word)
        if opens:
            passed = False
        elif kind is not word_kind:
            passed = kind is Kind.ADDRESS or (kind is Kind.NUMBER and size <= _LONG)
        elif size >= _LONG and roll.may_be_whole(word):
            passed = False
        else:
            passed = size > 1 and not (word[-1] == "s" and word[:-1] in openings)
        if not passed:
            yield index
        big = capital


def _sighting_at(view: TextView, facts: Facts, index: int, token: Token) -> Sighting | None:
    """What begins at token `index`, if anything does."""
    word = token.word
    if token.kind is not Kind.WORD:
        if token.kind is Kind.NUMBER:
            return name_in_a_word(view, facts, index) if len(word) > _LONG else None
        if token.kind is Kind.ADDRESS:  # the rule for email addresses speaks of it
            return None
        return name_in_handle(view, facts, index)
    openings = facts.roll.openings
    sighting = None
    if len(word) == 1:
        found = initial_and_last_at(view, facts, index) if token.capital else None
        return found or spaced_name_at(view, facts, index)
    if word in openings or (word[-1] == "s" and word[:-1] in openings):
        sighting = _name_at(view, facts, index)
    if sighting:
        return sighting
    if len(word) < 4 and token.shouted:
        return initial_and_last_at(view, facts, index)
    if len(word) >= _LONG:
        sighting = name_in_a_word(view, facts, index)
    if not sighting and index + 1 < len(view.tokens):
        after = view.tokens[index + 1]
        if (token.capital and after.capital) or facts.roll.has_last(after.word):
            sighting = misspelt_first_name_at(view, facts, index)
    return sighting


def _name_at(view: TextView, facts: Facts, index: int) -> Sighting | None:
    found = heads(view, facts, index)
    sighting = None
    if found:
        sighting = full_name_at(view, facts, index, found)
        sighting = sighting or first_and_initial_at(view, facts, index, found)
    sighting = sighting or reversed_name_at(view, facts, index)
    sighting = sighting or last_and_initial_at(view, facts, index)
    if found and not sighting:
        sighting = misspelt_surname_at(view, facts, index, found)
    return sighting or lone_name_at(view, facts, index, found)
