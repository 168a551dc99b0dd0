"""Every place in a text that may name a pupil, each stretch once."""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.full_names import full_name_at, heads, reversed_name_at
from staffroom.engine.naming.handles import name_in_handle
from staffroom.engine.naming.initials import first_and_initial_at, initial_and_last_at
from staffroom.engine.naming.lone_names import lone_name_at
from staffroom.engine.naming.sighting import Sighting
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView, within


def sightings(view: TextView, facts: Facts) -> list[Sighting]:
    """The pupils that the text may name, in the order of the text, no two overlapping.

    At each token the longest form wins: a full name, then a name with an initial, then a first
    name alone.
    """
    if not len(facts.roll):
        return []
    own = facts.own.stretches(view.lower)
    found: list[Sighting] = []
    taken = 0
    for index in _beginnings(view, facts):
        if index < taken or (own and within(own, view.tokens[index].start)):
            continue
        sighting = _sighting_at(view, facts, index)
        if sighting:
            found.append(sighting)
            taken = sighting.end
    return found


def _beginnings(view: TextView, facts: Facts) -> Iterator[int]:
    """The tokens with which a name may begin. Most words of a post cost no more than this look."""
    openings = facts.roll.openings
    for index, token in enumerate(view.tokens):
        word = token.word
        if token.kind is not Kind.WORD:
            if token.kind is Kind.HANDLE or token.kind is Kind.HASHTAG:
                yield index
        elif (
            word in openings
            or (word[-1] == "s" and word[:-1] in openings)
            or (len(word) == 1 and token.capital)
        ):
            yield index


def _sighting_at(view: TextView, facts: Facts, index: int) -> Sighting | None:
    token = view.tokens[index]
    if token.kind is not Kind.WORD:
        return name_in_handle(view, facts, index)
    if len(token.word) == 1:
        return initial_and_last_at(view, facts, index)
    found = heads(view, facts, index)
    sighting = None
    if found:
        sighting = full_name_at(view, facts, index, found)
        sighting = sighting or first_and_initial_at(view, facts, index, found)
    return (
        sighting or reversed_name_at(view, facts, index) or lone_name_at(view, facts, index, found)
    )
