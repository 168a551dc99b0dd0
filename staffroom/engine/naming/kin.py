"""Brothers and sisters: "Zara and Adam Khan", "Amelia Brown and her brother Tom", "the Khan twins"."""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.famous import FAMOUS_KIN
from staffroom.engine.naming.neighbours import after_title, joined, word_at
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.word_names import PLAIN_WORDS, WORD_SURNAMES
from staffroom.engine.text.gates import gate
from staffroom.engine.text.name_forms import last_forms
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


_TOGETHER = word_set("twins triplets brothers sisters siblings")  # always children of one family
_CHILDREN = word_set("boys girls kids children lads duo trio cousins twin clan")
KIN_PLURALS = _TOGETHER | _CHILDREN
_COUNTED = word_set("the both our two all three these those amazing talented")
_KIN = word_set(
    "brother sister twin sibling cousin brothers sisters twins siblings bro sis stepbrother"
)
_BEFORE_KIN = word_set(
    "her his their my and with little big older younger elder baby kid the of step"
)
_KIN_GATE = gate(KIN_PLURALS)
_AND = word_set("and n with plus und")
_JOINTS = frozenset({" ", ", ", " & ", " + ", " / ", "/", "&", "+", ",", "; ", " (", " - ", " – "})
_MOST = 6  # names in a row, or words between a name and its brother


def families(view: TextView, facts: Facts) -> Iterator[Sighting]:
    """ "the Khan twins", "both Khan boys": a surname that pupils have, said of children."""
    if not view.gates & _KIN_GATE:
        return
    for end, token in enumerate(view.tokens):
        if end and token.word in KIN_PLURALS and view.gap(end) == " ":
            sighting = _family_before(view, facts, end)
            if sighting:
                yield sighting


def _family_before(view: TextView, facts: Facts, end: int) -> Sighting | None:
    last = ""
    best = None
    for start in range(end - 1, max(-1, end - 5), -1):
        if view.tokens[start].kind is not Kind.WORD or (last and not joined(view, start + 1)):
            break
        last = view.tokens[start].word + last
        if facts.roll.has_last(last):
            best = start, last
    if not best or after_title(view, best[0]):
        return None
    start, last = best
    kin, capital = view.tokens[end].word, view.tokens[end - 1].capital
    counted = word_at(view, start - 1) in _COUNTED
    word = last in WORD_SURNAMES or last in PLAIN_WORDS
    if last in FAMOUS_KIN or not (counted or kin in _TOGETHER) or (word and not capital):
        return None
    if word and (not counted or kin in _CHILDREN and view.starts_sentence(start)):
        return None
    sure = capital and not (word and kin in _CHILDREN)
    return Sighting(start, end + 1, Form.FAMILY, facts.roll.with_last(last), sure)


def with_their_kin(view: TextView, facts: Facts, found: list[Sighting]) -> list[Sighting]:
    """`found`, and first names beside a full name that share its surname on the roll."""
    more: dict[int, Sighting] = {}
    full = {i for s in found if s.form is not Form.LONE for i in range(s.first, s.end)}
    for sighting in found:
        if sighting.form is Form.FULL and sighting.sure:
            for index in (*_before(view, sighting.first), *_after(view, sighting.end)):
                kin = None if index in full else _of_this_family(view, facts, index, sighting)
                if kin:
                    more[index] = kin
    if not more:
        return found
    kept = [s for s in found if s.form is not Form.LONE or s.first not in more]
    return sorted([*kept, *more.values()], key=lambda s: s.first)


def _of_this_family(
    view: TextView, facts: Facts, index: int, sighting: Sighting
) -> Sighting | None:
    token, first = view.tokens[index], view.tokens[index].word
    if token.capital != view.tokens[sighting.first].capital or len(first) < 2:
        return None
    lasts = dict.fromkeys(facts.roll.pupils[place].last for place in sighting.places)
    for last in (form for name in lasts for form in last_forms(name)):
        for form in (first, first.removesuffix("s") if view.possessive(token) else first):
            places = facts.roll.named(form, last)
            if places:
                return Sighting(index, index + 1, Form.FULL, places, True)
    return None


def _before(view: TextView, first: int) -> Iterator[int]:
    """The words that stand in one list with the name at token `first`: "Zara, Mo and Adam Khan"."""
    at, steps = first, 0
    while at > 0 and steps < _MOST:
        gap = view.gap(at)
        at -= 1
        steps += 1
        if gap not in _JOINTS or view.tokens[at].kind is not Kind.WORD:
            return
        word = view.tokens[at].word
        if word in _AND or word in _KIN or word in _BEFORE_KIN:
            continue
        if gap == " " and word_at(view, at + 1) not in _AND | _KIN | _BEFORE_KIN:
            return
        yield at


def _after(view: TextView, end: int) -> Iterator[int]:
    """The names that follow a word for brother or sister: "and her brother Tom"."""
    kin = False
    for at in range(end, min(end + _MOST, len(view.tokens))):
        if view.gap(at) not in _JOINTS or view.tokens[at].kind is not Kind.WORD:
            return
        word = view.tokens[at].word
        if word in _KIN:
            kin = True
        elif word not in _BEFORE_KIN and word not in _AND:
            if not kin:
                return
            yield at
