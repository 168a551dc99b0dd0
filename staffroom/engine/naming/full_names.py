"""A pupil's first name (or what they go by, or short for it) and surname, in any order or case."""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.famous import is_the_known_one, known_to_all, plays_a_public_part
from staffroom.engine.naming.neighbours import (
    after_title,
    at_a_place,
    form_follows,
    joined,
    joined_in_the_middle,
    neighbour,
    on_a_record,
    place_follows,
    plays_a_part,
    speaks_of_a_person,
    word_at,
)
from staffroom.engine.naming.no_names import NEVER_ALONE
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.word_names import (
    BASE_VERBS,
    CAPITAL_PHRASES,
    FIXED_PHRASES,
    PLACE_WORDS,
    PLAIN_WORDS,
    QUESTION_NAMES,
    SMALL_VERBS,
    SMALL_WORDS,
    WORD_NAMES,
    WORD_SURNAMES,
)
from staffroom.engine.roll import Places
from staffroom.engine.text.name_forms import PARTICLES
from staffroom.engine.text.short_forms import KNOWN_FIRSTS
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


MOST_FIRST_WORDS = 3
MOST_LAST_WORDS = 4
_ARTICLES = word_set("a an the this on for in at of")
# Between the columns of a register.
_REGISTER_JOINTS = frozenset({", ", " (", ",", "; ", ";", "\t", " | ", "|", ",  "})


def heads(view: TextView, facts: Facts, index: int) -> list[tuple[int, str]]:
    """The first and middle names that begin at token `index`: where each ends, and how it folds."""
    found: list[tuple[int, str]] = []
    form = ""
    for end in range(index + 1, min(index + MOST_FIRST_WORDS, len(view.tokens)) + 1):
        token = view.tokens[end - 1]
        if token.kind is not Kind.WORD or (form and not joined(view, end - 1)):
            break
        form += token.word
        if facts.roll.has_first(form) or facts.roll.has_middle(form):
            found.append((end, form))
    return found[::-1]


def full_name_at(
    view: TextView, facts: Facts, index: int, found: list[tuple[int, str]]
) -> Sighting | None:
    """The full name that begins at token `index` with one of the first names `found` there."""
    for end, first in found:
        if view.possessive(view.tokens[end - 1]):
            continue
        direct = _surname_at(view, facts, first, end)
        if direct and joined(view, end):
            return _judge(view, facts, (index, end, *direct), first)
        for start in _after_middle(view, facts, end):
            behind = _surname_at(view, facts, first, start)
            begins = neighbour(view, start) or view.tokens[start].word in PARTICLES
            begins = begins or not view.tokens[index].capital
            if behind and begins:
                return _judge(view, facts, (index, start, *behind), first)
    return None


def reversed_name_at(view: TextView, facts: Facts, index: int) -> Sighting | None:
    """ "Brown, Amelia" or, standing alone, "Brown Amelia", with the surname at token `index`."""
    last = ""
    for end in range(index + 1, min(index + MOST_LAST_WORDS, len(view.tokens) - 1) + 1):
        token = view.tokens[end - 1]
        if token.kind is not Kind.WORD or (last and not joined(view, end - 1)):
            return None
        last += token.word
        if not facts.roll.has_last(last):
            continue
        comma = view.gap(end) in _REGISTER_JOINTS
        if not comma and not _register_order(view, facts, (index, end), last):
            continue
        for stop, first in heads(view, facts, end):
            places = facts.roll.named(first, last)
            stop += _middle_follows(view, facts, stop)
            if places and _stands_alone(view, index, stop) and not after_title(view, index):
                words = first in WORD_NAMES, last in WORD_SURNAMES
                capital = view.tokens[index].capital and view.tokens[end].capital
                sure = not any(words) or (capital and not all(words))
                sure = sure and not known_to_all(last, first)
                return Sighting(index, stop, Form.FULL, places, sure)
    return None


def _register_order(view: TextView, facts: Facts, stretch: tuple[int, int], last: str) -> bool:
    """A surname directly before a first name counts where it is marked as one: in capitals, or as
    an item of a list that is nobody's first name."""
    index, end = stretch
    token, after = view.tokens[index], view.tokens[end]
    if view.gap(end) != " " or not (token.capital and after.capital):
        return False
    if token.shouted and not after.shouted:
        return True
    words = last in WORD_SURNAMES or after.word in WORD_NAMES or after.word in PLAIN_WORDS
    opens = index == 0 or view.gap(index)[-1] in ",;:|\n\t•" or view.gap(index)[-2:] in {", ", ": "}
    return opens and not words and last not in KNOWN_FIRSTS and not facts.roll.has_first(last)


def _middle_follows(view: TextView, facts: Facts, stop: int) -> bool:
    """ "Brown, Amelia Rose": the word at `stop` is a middle name, and nobody's surname."""
    after = neighbour(view, stop)
    if after is None or view.gap(stop) != " " or after.word in PLAIN_WORDS:
        return False
    given = facts.roll.has_middle(after.word) or after.word in KNOWN_FIRSTS
    return given and not facts.roll.has_last(after.word)


def _stands_alone(view: TextView, index: int, stop: int) -> bool:
    """Whether the name is no slice of a list such as "Harry Brown, Amelia Patel"."""
    before, after = neighbour(view, index - 1), neighbour(view, stop)
    leading = before and view.gap(index) == " " and before.word not in PLAIN_WORDS
    trailing = after and view.gap(stop) == " " and after.word not in PLAIN_WORDS
    return not leading and not trailing


def _surname_at(
    view: TextView, facts: Facts, first: str, start: int
) -> tuple[int, str, Places] | None:
    """The longest surname at token `start` that a pupil called `first` has: end, form, pupils."""
    best: tuple[int, str, Places] | None = None
    if start >= len(view.tokens):
        return None
    opening = view.tokens[start].word.rstrip("0123456789")
    if opening not in facts.roll.openings and opening[:-1] not in facts.roll.openings:
        return None
    last = ""
    for end in range(start + 1, min(start + MOST_LAST_WORDS, len(view.tokens)) + 1):
        token = view.tokens[end - 1]
        word = token.word
        if token.kind is Kind.NUMBER and view.gap(end - 1) in {".", "_", "-"}:
            word = word.rstrip("0123456789")  # amelia.brown07
        elif token.kind is not Kind.WORD:
            break
        if not word or (last and not joined(view, end - 1)):
            break
        last += word
        for form in (last, last[:-1] if word[-1] == "s" and len(word) > 1 else last):
            places = facts.roll.named(first, form)
            if places:
                best = end, form, places
                break
        if view.possessive(token):
            break
    return best


def _after_middle(view: TextView, facts: Facts, end: int) -> Iterator[int]:
    """Where a surname may begin after one or two middle names or initials."""
    for start in (end + 1, end + 2):
        if start >= len(view.tokens):
            return
        middle = view.tokens[start - 1]
        initial = len(middle.word) == 1 and middle.capital  # "A." is plain only as a word
        if middle.kind is not Kind.WORD or (middle.word in PLAIN_WORDS and not initial):
            return
        if not middle.capital and not facts.roll.has_middle(middle.word):
            return
        if not joined_in_the_middle(view, start - 1) or view.possessive(middle):
            return
        if joined_in_the_middle(view, start):
            yield start


def _judge(
    view: TextView, facts: Facts, found: tuple[int, int, int, str, Places], first: str
) -> Sighting | None:
    """Whose name this is: a pupil's for sure, a pupil's perhaps, or plainly another's (None)."""
    index, start, end, last, places = found
    owner = "".join(token.word for token in view.tokens[start:end]) == last + "s"
    if after_title(view, index):
        sure = None if facts.colleagues.has(first, last) else False
    elif facts.colleagues.has(first, last):
        sure = False
    else:
        sure = _how_sure(view, facts, (index, start, end), first, last)
    return None if sure is None else Sighting(index, end, Form.FULL, places, sure, owner)


def _how_sure(
    view: TextView, facts: Facts, stretch: tuple[int, int, int], first: str, last: str
) -> bool | None:
    """True for a pupil whatever stands around, False for one perhaps, None for somebody else."""
    index, start, end = stretch
    if first in WORD_NAMES and not _word_name_holds(view, facts, stretch, first, last):
        return None
    small = not view.tokens[start].capital
    if small and last in SMALL_VERBS and first not in WORD_NAMES:
        return None
    shouted = view.tokens[index].shouted and view.tokens[start].shouted
    if shouted and first in NEVER_ALONE and last in NEVER_ALONE:  # "HO HO HO"
        return None
    if known_to_all(first, last):
        return None if is_the_known_one(view, index, end, first + last) else False
    if plays_a_public_part(view, index, end):
        return False
    if small and (view.tokens[index].capital or first in WORD_NAMES):
        # "Angus burns", "a dale shepherd": the second word may be no name at all.
        return speaks_of_a_person(view, index, end)
    words = first in WORD_NAMES and last in WORD_SURNAMES
    if place_follows(view, end) or (words and word_at(view, index - 1) == "the"):
        return None if words else False  # "The Rowan Berry jam"
    return _sure_of_words(view, facts, stretch, first, last)


def _sure_of_words(
    view: TextView, facts: Facts, stretch: tuple[int, int, int], first: str, last: str
) -> bool | None:
    """The same of a name that may be a place or a thing: "Dean Park", "Summer Fields"."""
    index, _, end = stretch
    phrase = first + last in FIXED_PHRASES
    if not phrase and last not in PLACE_WORDS:
        return True
    if speaks_of_a_person(view, index, end) or _is_somebody(view, facts, index, end):
        return True
    if phrase or not at_a_place(view, index):
        return not phrase and first not in WORD_NAMES
    return None if first in WORD_NAMES else False


def _is_somebody(view: TextView, facts: Facts, index: int, end: int) -> bool:
    """Whether what stands around two capitalised words says that they name somebody: a form or a
    part played after them, or a full name from the roll beside an "and"."""
    if plays_a_part(view, index, end) or form_follows(view, end):
        return True
    if word_at(view, end) == "and":
        return bool(facts.roll.named(word_at(view, end + 1), word_at(view, end + 2)))
    if index < 3 or word_at(view, index - 1) != "and":
        return False
    return bool(facts.roll.named(word_at(view, index - 3), word_at(view, index - 2)))


def _word_name_holds(
    view: TextView, facts: Facts, stretch: tuple[int, int, int], first: str, last: str
) -> bool:
    """Whether a first name that is also a word is a name here, beside its surname."""
    index, start, end = stretch
    capital_first, capital_last = view.tokens[index].capital, view.tokens[start].capital
    words = last in WORD_SURNAMES or last in WORD_NAMES
    cued = speaks_of_a_person(view, index, end)
    if capital_first and capital_last:
        cued = cued or len(view.tokens[start - 1].word) == 1  # Grace R. Smith
        there = last in PLACE_WORDS and at_a_place(view, index)
        cued = cued or (not there and _is_somebody(view, facts, index, end))
    if not capital_first:
        return not capital_last and (not words or cued)
    if not capital_last:  # "A Christian bishop"
        if words or last in SMALL_WORDS:
            article = word_at(view, index - 1) in {"a", "an", "the"}
            return cued and not article and not view.starts_sentence(index)
        return True
    if cued:
        return True
    if first + last in FIXED_PHRASES and start == index + 1:
        opens = view.starts_sentence(index) or view.tokens[start].shouted
        usual = opens or first + last in CAPITAL_PHRASES or word_at(view, index - 1) in _ARTICLES
        return not usual or on_a_record(view, index, end)
    if first in QUESTION_NAMES and view.starts_sentence(index):
        return word_at(view, end) not in BASE_VERBS
    return not (last in PLACE_WORDS and at_a_place(view, index))
