"""A pupil's name with a slip of the finger in it: "Amelia Brwon", "Ameila Brown", "Ameila Brwon".

One half is looked up as it stands, and the other is compared with the names that it goes with on
the roll, and with no others. Two slips in one name are allowed in long words; a slip in either half
only where both are long, begin with the right letter and are no words or names of their own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.common_words import COMMON_LASTS, COMMON_WORDS
from staffroom.engine.naming.famous import known_to_all, plays_a_public_part
from staffroom.engine.naming.full_names import full_name_at
from staffroom.engine.naming.neighbours import after_title, joined, place_follows, word_at
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.word_names import (
    ADULT_TITLES,
    BASE_VERBS,
    PERSON_CUES,
    PERSON_VERBS,
    PLACE_WORDS,
    PLAIN_WORDS,
    QUESTION_NAMES,
    TIME_WORDS,
    WORD_NAMES,
    WORD_SURNAMES,
)
from staffroom.engine.roll import Places
from staffroom.engine.text.name_forms import PARTICLES
from staffroom.engine.text.short_forms import KNOWN_FIRSTS, OTHER_FORMS
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView


_SHORTEST = 4  # letters of a word that may hold a slip; fewer are too often another word
_LONG = 7  # letters from which two slips may be one name
_SMALL = 5  # letters of a word without a capital that may hold one
_BOTH = 5  # letters of either word where both hold one
_LONG_DRAWN = re.compile(r"([a-z])\1{2,20}")
_ENDINGS = (("ie", "y", "ey", "i", "ee"), ("a", "er", "ah", "ar"))
_ENDING = re.compile("(?:(ie|ey|ee|y|i)|(a|er|ah|ar))$")
_FEW = 60  # first names beside which their short forms are compared, too

_WORDS = WORD_NAMES | WORD_SURNAMES
_NO_NAMES = (
    (PLAIN_WORDS | PERSON_VERBS | PERSON_CUES | ADULT_TITLES | TIME_WORDS | PLACE_WORDS)
    | COMMON_WORDS
) - KNOWN_FIRSTS


def misspelt_surname_at(
    view: TextView, facts: Facts, index: int, found: list[tuple[int, str]]
) -> Sighting | None:
    """A first name from `found` at token `index` before a surname with a slip in it."""
    for end, first in found:
        if end >= len(view.tokens) or not joined(view, end) or len(first) < 2:
            continue
        if view.possessive(view.tokens[end - 1]):
            continue
        for stop, last in _surnames(view, end):
            if last in _NO_NAMES or last in PARTICLES:
                continue
            for right in _close(last, facts.roll.lasts_of(first)):
                stretch = index, end, stop
                known = facts.roll.has_last(last) or last in COMMON_LASTS or last in KNOWN_FIRSTS
                known = known or len(last) < _SHORTEST
                places = facts.roll.named(first, right)
                return _judge(view, facts, stretch, (first, last, right), places, known=known)
    return _both_at(view, facts, index)


def misspelt_first_name_at(view: TextView, facts: Facts, index: int) -> Sighting | None:
    """A first name with a slip in it at token `index`, before a surname, right or nearly so."""
    token = view.tokens[index]
    drawn = _LONG_DRAWN.sub(r"\1", token.word)  # Ameliaaaa
    if drawn != token.word and facts.roll.has_first(drawn):
        return full_name_at(view, facts, index, [(index + 1, drawn)])
    if len(token.word) < _SHORTEST or token.word in _NO_NAMES or view.possessive(token):
        return None
    for stop, last in reversed(list(_surnames(view, index + 1))):
        firsts = facts.roll.firsts_of(last)
        if firsts:
            sighting = _beside_a_surname(view, facts, (index, index + 1, stop), last, firsts)
            return sighting or _both_at(view, facts, index)
    return _both_at(view, facts, index)


def _beside_a_surname(
    view: TextView, facts: Facts, stretch: tuple[int, int, int], last: str, firsts: tuple[str, ...]
) -> Sighting | None:
    word = view.tokens[stretch[0]].word
    choices: Collection[str] = firsts
    if len(firsts) <= _FEW:
        choices = [*firsts, *(other for name in firsts for other in OTHER_FORMS.get(name, ()))]
    for right in [*_respelt(word, choices), *_close(word, choices)]:
        known = word in KNOWN_FIRSTS
        if known and len(word) < _BOTH:
            return None
        places = facts.roll.named(right, last)
        return _judge(view, facts, stretch, (word, last, last), places, known=known)
    return None


def _both_at(view: TextView, facts: Facts, index: int) -> Sighting | None:
    if index + 1 >= len(view.tokens):
        return None
    token, after = view.tokens[index], view.tokens[index + 1]
    if not (token.capital and after.capital):
        return None
    tied = index + 2 < len(view.tokens) and view.gap(index + 2) == "-"  # Wyn-Davies
    if len(after.word) < _SHORTEST and not tied:
        return None
    if token.word in WORD_SURNAMES or token.word in WORD_NAMES or after.kind is not Kind.WORD:
        return None
    known = token.word in KNOWN_FIRSTS or facts.roll.has_first(token.word)
    long = len(token.word) > _BOTH and after.word not in _WORDS
    firsts = facts.roll.firsts_with(token.word[0])
    near = [*_respelt(token.word, firsts), *(_close(token.word, firsts, most=1) if firsts else ())]
    for first in near:
        for stop, last in _surnames(view, index + 1):
            if last in _NO_NAMES or last in COMMON_LASTS:
                continue
            if facts.roll.has_last(last) and (len(token.word) < _LONG or len(last) < _BOTH):
                continue  # somebody else's surname, unless the first name is long enough to tell
            if (len(last) < _BOTH or last in KNOWN_FIRSTS) and (known or not long):
                continue
            most = 2 if len(last) > _LONG else 1
            for right in _close(last, facts.roll.lasts_of(first), most=most):
                if right[0] != last[0]:
                    continue
                places = facts.roll.named(first, right)
                names = first, last, right
                return _judge(view, facts, (index, index + 1, stop), names, places, known=known)
    return None


def _respelt(word: str, names: Collection[str]) -> list[str]:
    """Those of `names` that end otherwise and sound the same: "Alfy" for Alfie, "Katey" for Katie."""
    ending = _ENDING.search(word)
    if ending is None or ending.start() < 2:
        return []
    stem = word[: ending.start()]
    endings = _ENDINGS[0] if ending[1] else _ENDINGS[1]
    return [name for end in endings if (name := stem + end) in names and name != word]


def _surnames(view: TextView, start: int) -> Iterator[tuple[int, str]]:
    """The words at token `start` as one surname, then with what a hyphen ties to them."""
    last = ""
    for stop in range(start + 1, min(start + 4, len(view.tokens)) + 1):
        token = view.tokens[stop - 1]
        if token.kind is not Kind.WORD or not joined(view, stop - 1):
            return
        if last and view.gap(stop - 1) != "-" and view.tokens[stop - 2].word not in PARTICLES:
            return
        last += token.word
        yield stop, last.removesuffix("s") if view.possessive(token) else last


def _close(word: str, names: Collection[str], *, most: int = 2) -> list[str]:
    """Those of `names` that `word` may be with a slip or two, nearest first."""
    size = len(word)
    if size < _SHORTEST - 1:
        return []
    most = min(most, 2 if size >= _LONG else 1)
    near = extract(word, names, scorer=OSA.distance, score_cutoff=most, limit=3)
    return [
        name
        for name, slips, _ in near
        if slips
        and len(name) > 2
        and (size >= _SHORTEST or len(name) == _SHORTEST)
        and (name[0] == word[0] or (slips == 1 and size > _SMALL) or name[:2] == word[1::-1])
        and (slips < 2 or len(name) >= _LONG - 1)
    ]


def _judge(
    view: TextView,
    facts: Facts,
    stretch: tuple[int, int, int],
    names: tuple[str, str, str],
    places: Places,
    *,
    known: bool,
) -> Sighting | None:
    """Whether this is the pupil for sure, perhaps, or plainly somebody (or something) else."""
    index, start, stop = stretch
    first, last, right = names
    big = view.tokens[index].capital, view.tokens[start].capital
    if not places or facts.colleagues.has(first, last) or after_title(view, index):
        return None
    if known_to_all(first, last) or plays_a_public_part(view, index, stop):
        return None
    if not all(big):
        possible = (big[0] or not any(big)) and not known and _is_one_in_small(first, last, right)
        return Sighting(index, stop, Form.FULL, places, False) if possible else None
    # A surname as it should be is no slip, even where it is a word.
    words = first in WORD_NAMES if last == right else last in _WORDS
    place = place_follows(view, start)
    asks = word_at(view, stop) in BASE_VERBS
    question = first in QUESTION_NAMES and view.starts_sentence(index) and asks
    if question or (place and (known or last != right)) or (words and view.starts_sentence(index)):
        return None
    sure = not words and not known and not place and not place_follows(view, stop)
    return Sighting(index, stop, Form.FULL, places, sure)


def _is_one_in_small(first: str, last: str, right: str) -> bool:
    """Whether two words may be a name though a capital is missing: no words of their own, and long
    enough to be told from such."""
    if len(last) < _SMALL or len(first) < _SHORTEST or first in WORD_NAMES:
        return False
    if last == right:
        return len(first) > _SMALL or last not in WORD_SURNAMES
    return not ({last, right} & WORD_SURNAMES or last in COMMON_WORDS)
