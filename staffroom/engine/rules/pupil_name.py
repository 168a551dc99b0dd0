"""A pupil of the school is named: in full, with an initial, in a handle, or perhaps by first name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.naming.search import sightings
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView


RULE = "pupil-name"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.8")

_NEAR = 6  # tokens: "Year 9" this near to a name is taken to be said of it
_YEAR = re.compile(r"\b(?:year|yr) ?(1[0-3]|[1-9])s?\b|\b(1[0-3]|[7-9])[a-z]{1,2}\d?\b")
_PUPIL_WORDS = frozenset({"pupil", "student"})
A_LIST = 40  # names; more than a form's prize-giving, fewer than a year group


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    """Findings tell no more than the text does; which pupils it may be stands in `pupils` alone.

    A text with more than `A_LIST` names gets one finding over all of them: nobody mends such a post
    name by name, and a roll is not to be tried out by pasting every name there is.
    """
    found = list(sightings(view, facts))
    if len(found) > A_LIST:
        yield _list_of_names(view, found)
        return
    for sighting in found:
        yield _finding(view, facts, sighting)


def _list_of_names(view: TextView, found: Sequence[Sighting]) -> Finding:
    personal = view.post.speaking is Speaking.PERSONAL
    first = min(view.tokens[sighting.first].start for sighting in found)
    last = max(view.tokens[sighting.end - 1].end for sighting in found)
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        Severity.HOLD,
        *view.mark(first, last),
        title="Reads like a list of names",
        why="A list of children is what somebody who looks for them would like to have.",
        mend="Say how many, or thank the whole group.",
    )


def _finding(view: TextView, facts: Facts, sighting: Sighting) -> Finding:
    personal = view.post.speaking is Speaking.PERSONAL
    first, last = view.tokens[sighting.first], view.tokens[sighting.end - 1]
    end = last.end + (sighting.form is Form.INITIAL and _stop_belongs(view, sighting))
    replacement = None if personal else _replacement(view, sighting)
    lone = sighting.form is Form.LONE
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        Severity.HOLD if sighting.sure else Severity.CAUTION,
        *view.mark(first.start, end),
        title="Names a pupil" if sighting.sure else "May name a pupil",
        why=_why(lone=lone, sure=sighting.sure),
        mend=_mend(replacement, personal=personal, sure=sighting.sure),
        replacement=replacement,
        pupils=facts.roll.ids(sighting.places),
    )


def _why(*, lone: bool, sure: bool) -> str:
    if sure:
        return "Once a child is named in public, people we do not know can look for them."
    if lone:
        return "A first name can be enough for somebody who is looking for a child."
    return "If this is a child at the school, people we do not know can look for them by name."


def _mend(replacement: str | None, *, personal: bool, sure: bool) -> str:
    if personal:
        return "Leave out what you know from work, above all names."
    unless = "" if sure else "If this is a pupil: "
    words = f"Write “{replacement}” instead." if replacement else "Leave the name out."
    return unless + (words[0].lower() + words[1:] if unless else words)


def _replacement(view: TextView, sighting: Sighting) -> str | None:
    """Words without a name that fit in its place; None where only the writer can find them."""
    first, last = view.tokens[sighting.first], view.tokens[sighting.end - 1]
    before = view.tokens[sighting.first - 1].word if sighting.first else ""
    if view.in_link(first.start) or before in _PUPIL_WORDS:
        return None
    year = _year_beside(view, sighting)
    possessive = last.kind is Kind.WORD and _is_possessive(view, sighting)
    unplaced = "a pupil" if possessive else "one of our pupils"
    words = f"a Year {year} pupil" if year else unplaced
    if view.starts_sentence(sighting.first):
        words = words[0].upper() + words[1:]
    return words + ("’s" if possessive else "")


def _is_possessive(view: TextView, sighting: Sighting) -> bool:
    """ "Amelia Brown's" and "Amelia Browns", but not "Amelia James"."""
    return sighting.possessive or view.possessive(view.tokens[sighting.end - 1])


def _year_beside(view: TextView, sighting: Sighting) -> str:
    """The year group that the text itself gives beside the name, else an empty string."""
    reach = view.sentence(sighting.first, reach=_NEAR)
    last = max(reach.stop, min(sighting.end + _NEAR, len(view.tokens)))
    stop = next((i for i in range(sighting.end, last) if view.starts_sentence(i)), last)
    start, end = view.tokens[reach.start].start, view.tokens[stop - 1].end
    name = view.tokens[sighting.first].start
    found = [(abs(m.start() - name), m[1] or m[2]) for m in _YEAR.finditer(view.lower, start, end)]
    return min(found)[1] if found else ""


def _stop_belongs(view: TextView, sighting: Sighting) -> bool:
    """Whether the full stop after "Amelia B." is the initial's and not the sentence's."""
    last = view.tokens[sighting.end - 1]
    if len(last.word) > 1 or view.plain[last.end : last.end + 1] != ".":
        return False
    return sighting.end < len(view.tokens) and not view.starts_sentence(sighting.end)
