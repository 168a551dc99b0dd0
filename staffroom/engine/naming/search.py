"""Every place in a text that may name a pupil, each stretch once."""

from __future__ import annotations

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.full_names import full_name_at, heads, reversed_name_at
from staffroom.engine.naming.handles import name_in_handle
from staffroom.engine.naming.initials import first_and_initial_at, initial_and_last_at
from staffroom.engine.naming.lone_names import lone_name_at
from staffroom.engine.naming.sighting import Sighting
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView, within


def sightings(view: TextView, facts: Facts) -> list[Sighting]:
    """The pupils that the text may name, in the order of the text, no two overlapping.

    At each token the longest form wins: a full name, then a name with an initial, then a first
    name alone.
    """
    if not len(facts.roll):
        return []
    own = sorted(facts.own.stretches(view.lower))
    found: list[Sighting] = []
    taken = 0
    for index, token in enumerate(view.tokens):
        if index < taken or not _may_begin_a_name(facts, token):
            continue
        if own and within(own, token.start):
            continue
        sighting = _sighting_at(view, facts, index)
        if sighting:
            found.append(sighting)
            taken = sighting.end
    return found


def _may_begin_a_name(facts: Facts, token: Token) -> bool:
    return token.kind in {Kind.WORD, Kind.HANDLE, Kind.HASHTAG}


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
