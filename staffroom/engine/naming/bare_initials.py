"""Initials alone, which say who it is only beside the form: "AB (9B)", "A.B. of 9B"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Pupil
from staffroom.engine.naming.neighbours import person_verb_follows, place_follows, word_at
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.text.name_forms import initials_of
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


_NEAR = 8  # tokens: a form this near to initials is taken to be theirs
_MOST = 4  # letters of initials: "LvdM"
_FORM = re.compile(r"(?:y|yr|year)?(\d{1,2}[a-z]{0,3}\d?)")

# What looks like initials in a school's posts and is none.
ABBREVIATIONS = word_set(
    "ad ai am as av bc bst btec btw cv dc dj dm dofe dt eal ed eu faq fa fb fc fm ft fyi gb gcse ga",
    "gk gs gp gt hd hq hr ict id ig ii iii imo inc it iv ks la lgbt ltd md mfl mot mp ms msc mr mrs",
    "mx nb nhs nj no nqt ny ok pa pc pe ph pm ppa pr ps pshe pta pto pw qa qc ra re rip rm rn rs rt",
    "sen sir smt slt st sw ta tbc tfl tv uk un us usa vat vi vip vr vs wc wi wip wow ww xi xl xs xx",
)

_THE = word_set("a an the our their its this that in on of at for from to by via no")
_THEN = word_set("then who whose again also too")


def may_have_initials(view: TextView) -> bool:
    """A cheap first look."""
    return any(
        token.capital and len(token.plain) <= _MOST and token.plain[-1].isupper()
        for token in view.tokens
    )


def initials_beside_a_form(view: TextView, facts: Facts) -> Iterator[Sighting]:
    """Initials near a form on the roll, which a pupil of that form has."""
    forms = list(_forms(view, facts))
    if not forms:
        return
    at = [place for place, _ in forms]
    for first, end, letters in _initials(view):
        near = forms[bisect_left(at, first - _NEAR) : bisect_right(at, first + _NEAR)]
        beside = {form for place, form in near if not first <= place < end}
        who = {place for form in beside for place in facts.roll.in_form(form, letters)}
        if who:
            yield Sighting(first, end, Form.INITIALS, tuple(sorted(who)), False)


def initials_of_the_named(
    view: TextView, facts: Facts, found: list[Sighting]
) -> Iterator[Sighting]:
    """Initials of a pupil whom the same text names in full."""
    named = {place for sighting in found if sighting.form is Form.FULL for place in sighting.places}
    if not named:
        return
    letters_of: dict[str, set[int]] = {}
    for start, end, letters in _initials(view, signed=True):
        if not letters_of:  # asked for only if there are initials: a name may be that of many
            for place in named:
                for theirs in _letters_for(facts.roll.pupils[place]):
                    letters_of.setdefault(theirs, set()).add(place)
        if letters in letters_of:
            who = tuple(sorted(letters_of[letters]))
            yield Sighting(start, end, Form.INITIALS, who, False)


def _letters_for(pupil: Pupil) -> Iterator[str]:
    """Two letters, or three for a double barrel."""
    lasts = {initials_of(pupil.last), initials_of(pupil.last)[:1]}
    for name in {pupil.first, pupil.known_as} - {""}:
        yield from (initials_of(name)[:1] + last for last in lasts)


def _forms(view: TextView, facts: Facts) -> Iterator[tuple[int, str]]:
    """Where the text speaks of a form on the roll: "9B", "Y9B", "9-B"."""
    for at in view.others:
        token = view.tokens[at]
        if token.kind is not Kind.NUMBER:
            continue
        found = _FORM.fullmatch(token.word.removesuffix("s"))
        if not found:
            continue
        forms = [found[1]]
        if at + 1 < len(view.tokens) and len(view.gap(at + 1)) == 1:
            forms.append(found[1] + view.tokens[at + 1].word)
        yield from ((at, form) for form in forms if facts.roll.has_form(form))


def _initials(view: TextView, *, signed: bool = False) -> Iterator[tuple[int, int, str]]:
    """Initials in the text: the first token, the end, and their letters.

    Where they are `signed`, letters that mostly stand for something else count, too, if what
    stands around them says that they are a person.
    """
    end = 0
    for at, token in enumerate(view.tokens):
        if not token.capital or len(token.plain) > _MOST or at < end:
            continue
        end = at + 1
        if token.kind is Kind.WORD and len(token.word) == 1:
            while end < min(at + 3, len(view.tokens)) and view.gap(end) in {".", ". "}:
                if len(view.tokens[end].word) > 1 or not view.tokens[end].capital:
                    break
                end += 1
        letters = "".join(each.word for each in view.tokens[at:end])
        shouted = token.kind is Kind.WORD and len(token.word) > 1 and _are_capitals(token.plain)
        initials = end > at + 1 or shouted
        if initials and letters in ABBREVIATIONS:
            initials = signed and _is_a_person(view, at, end)
        if initials and not place_follows(view, end):
            yield at, end, letters


def _are_capitals(letters: str) -> bool:
    """ "AB", "ABC" and, with a particle, "BdS" or "LvdM"."""
    if len(letters) < 4 and letters.isupper():
        return True
    return (
        len(letters) > 2
        and letters[0].isupper()
        and letters[-1].isupper()
        and not letters.isupper()
    )


def _is_a_person(view: TextView, first: int, end: int) -> bool:
    """ "and FA (as she signed herself) then had": no article stands before the letters."""
    before, after = word_at(view, first - 1), word_at(view, end)
    if before in _THE or first == 0:
        return False
    bracket = end < len(view.tokens) and view.gap(end).endswith("(")
    return bracket or person_verb_follows(view, end) or (before == "and" and after in _THEN)
