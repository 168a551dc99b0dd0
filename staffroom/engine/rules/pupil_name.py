"""A pupil of the school is named: in full, with an initial, in a handle, or perhaps by first name.

It looks for every name on the school's roll in the forms in which people write them:

* first name and surname in any case, with what a pupil goes by, short forms, middle names, and
  "Brown, Amelia"; with a slip of the finger in one half, and in both where nothing else is likely;
* with an initial (Amelia B., A. Brown, A.R. Brown), and bare initials beside a form;
* with or without accents, apostrophes, hyphens, particles and one half of a double barrel, in
  fancy letters, and letter by letter;
* run together in handles, hashtags and web addresses;
* brothers and sisters (the Khan twins, Zara and Adam Khan) and lists.

A first name alone is never more than a caution, and nothing is said where it is plainly somebody
else's: after Mr or Saint, in Ivy Lane, before another's surname (Harry Kane), in a book's title, of
a colleague in their role. A full name that an author or a celebrity has is a caution, and left alone where the
post speaks of their work or time. The school's own name, its streets and its handles are left alone.

What a site allows counts, save in a person's own posts: where it names by first name only, first
names are left alone; where it names with consent, a full name is a caution to look at the consent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Naming, Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.naming.search import MOST, sightings
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView


RULE = "pupil-name"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.8")
FINDS = (
    "Well done Amelia Brown on the win.",
    "Millie Brown and Mo Khan sang.",
    "Goals from A. Brown and Mohammed K.",
    "Register: Smith-Jones, Zoe",
    "Follow @ameliabrown07. #WellDoneAmeliaBrown",
    "A prize for Ameila Brown",
    "Zara and Mohammed Khan ran for the county.",
    "Amelia made us laugh.",
    "AB of 9B read out her poem.",
    "𝐀𝐦𝐞𝐥𝐢𝐚 𝐁𝐫𝐨𝐰𝐧 scored twice.",
)
LEAVES = (
    "Mr Brown and Mrs Khan will lead the walk.",
    "Meet us in Ivy Lane, behind the Brown family farm.",
    "Harry Kane opened the new pitch.",
    "The choir sang at Saint Amelia’s.",
    "Will you be there in May? We hope so.",
    "Summer fields are green.",
    "Our production of Amelia was a triumph.",
    "Grace Fell Academy is on Ivy Bank.",
)

_NEAR = 6  # tokens: "Year 9" this near to a name is taken to be said of it
_YEAR = re.compile(r"\b(?:year|yr) ?(1[0-3]|[1-9])s?\b|\b(1[0-3]|[7-9])[a-z]{1,2}\d?\b")
_PUPIL_WORDS = frozenset({"pupil", "student"})
_INITIALS = frozenset({Form.INITIAL, Form.INITIALS})
A_LIST = 40  # names; more than a form's prize-giving, fewer than a year group


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    """Findings tell no more than the text does; which pupils it may be stands in `pupils` alone.

    A text with more than `A_LIST` names gets one finding over all of them: nobody mends such a post
    name by name, and a roll is not to be tried out by pasting every name there is.
    """
    firsts = _naming(view) is Naming.NOBODY
    found = sightings(view, facts, firsts=firsts)
    if not firsts:
        found = [sighting for sighting in found if sighting.form is not Form.LONE]
    if len(found) > A_LIST:
        yield _list_of_names(view, found)
        return
    for sighting in found:
        yield _finding(view, facts, sighting)


def _naming(view: TextView) -> Naming:
    """What the site allows. In their own posts nobody names a pupil, whatever the site."""
    personal = view.post.speaking is Speaking.PERSONAL
    return Naming.NOBODY if personal else view.post.naming


def _list_of_names(view: TextView, found: Sequence[Sighting]) -> Finding:
    personal = view.post.speaking is Speaking.PERSONAL
    first = min(view.tokens[sighting.first].start for sighting in found)
    last = max(view.tokens[sighting.end - 1].end for sighting in found)
    if len(found) >= MOST:  # nobody looked further
        last = view.tokens[-1].end
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
    with_consent = _naming(view) is Naming.WITH_CONSENT
    first, last = view.tokens[sighting.first], view.tokens[sighting.end - 1]
    end = last.end + (sighting.form in _INITIALS and _stop_belongs(view, sighting))
    replacement = None if personal else _replacement(view, sighting)
    holds = sighting.sure and not with_consent
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        Severity.HOLD if holds else Severity.CAUTION,
        *view.mark(first.start, end),
        title=_title(sighting, with_consent=with_consent),
        why=_why(lone=sighting.form is Form.LONE, sure=sighting.sure),
        mend=_mend(replacement, personal=personal, sure=sighting.sure, with_consent=with_consent),
        replacement=replacement,
        pupils=facts.roll.ids(sighting.places),
    )


def _title(sighting: Sighting, *, with_consent: bool) -> str:
    if sighting.sure and with_consent:
        return "Names a pupil: is consent on file?"
    return "Names a pupil" if sighting.sure else "May name a pupil"


def _why(*, lone: bool, sure: bool) -> str:
    if sure:
        return "Once a child is named in public, people we do not know can look for them."
    if lone:
        return "A first name can be enough for somebody who is looking for a child."
    return "If this is a child at the school, people we do not know can look for them by name."


def _mend(replacement: str | None, *, personal: bool, sure: bool, with_consent: bool) -> str:
    if personal:
        return "Leave out what you know from work, above all names."
    unless = "" if sure else "If this is a pupil: "
    words = f"Write “{replacement}” instead." if replacement else "Leave the name out."
    if with_consent:
        words = f"Consent to be named must be on file. Without it: {words[0].lower()}{words[1:]}"
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
