"""A pupil's first name with an initial ("Amelia B.") or surname with one ("A. Brown")."""

from __future__ import annotations

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.neighbours import (
    after_title,
    joined,
    joined_to_initial,
    neighbour,
    person_verb_follows,
    place_follows,
    speaks_of_a_person,
    word_at,
)
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.word_names import PLAIN_WORDS, TIME_WORDS, WORD_NAMES, WORD_SURNAMES
from staffroom.engine.text.name_forms import PARTICLES
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# "Team A Green", "Vitamin C", "Block B Hall": the letter belongs to the word before it.
_LETTERED = word_set(
    "team block room group vitamin hall section site plan part set band level hepatitis grade unit",
    "appendix class studio gate option paper key form bus type side door zone car sixth year factor",
    "league division pool court pitch house day week squad schedule phase tier category influenza",
)
_LETTER_WORDS = word_set("dday vday xray tbone eday zrow btec kstar")
# "A Level", "T Levels", "AS Level": never anybody's name.
_EXAM_LETTERS = word_set("a o s t")
_EXAM_WORDS = word_set("level levels star stars grade grades")


def first_and_initial_at(
    view: TextView, facts: Facts, index: int, found: list[tuple[int, str]]
) -> Sighting | None:
    """ "Amelia B" or "Amelia B.", with the first name at token `index`."""
    for end, first in found:
        if end >= len(view.tokens) or not joined(view, end):
            continue
        initial = view.tokens[end]
        if initial.kind is not Kind.WORD or len(initial.word) != 1 or not initial.capital:
            continue
        if not view.tokens[index].capital or _is_a_word(view, end):
            continue
        if after_title(view, index) or _surname_behind(view, end):
            continue
        sure = first not in WORD_NAMES or _dotted(view, end)
        sure = sure or speaks_of_a_person(view, index, end + 1)
        if not sure and (view.starts_sentence(index) or first in TIME_WORDS):
            continue
        places = facts.roll.with_last_initial(first, initial.word)
        if places:
            return Sighting(index, end + 1, Form.INITIAL, places, sure)
    return None


def initial_and_last_at(view: TextView, facts: Facts, index: int) -> Sighting | None:
    """ "A. Brown" or "A Brown", with the initial at token `index`."""
    initial = view.tokens[index]
    if not initial.capital or word_at(view, index - 1) in _LETTERED or after_title(view, index):
        return None
    last = ""
    for end in range(index + 2, min(index + 5, len(view.tokens)) + 1):
        token = view.tokens[end - 1]
        follows = joined(view, end - 1) if last else joined_to_initial(view, end - 1)
        begins = last or token.capital or token.word in PARTICLES
        if token.kind is not Kind.WORD or not follows or not begins:
            return None
        last += token.word
        for form in (last, last[:-1] if last[-1] == "s" and len(last) > 3 else last):
            places = facts.roll.with_first_initial(initial.word, form)
            if places and _initial_is_a_name(view, index, end, form):
                sure = _dotted(view, index) or form not in WORD_SURNAMES
                return Sighting(index, end, Form.INITIAL, places, sure, form != last)
    return None


def _initial_is_a_name(view: TextView, index: int, end: int, last: str) -> bool:
    exam = last in _EXAM_WORDS and view.tokens[index].word in _EXAM_LETTERS
    if exam or place_follows(view, end) or len(last) < 2:
        return False
    before = neighbour(view, index - 1)
    if before and view.gap(index) == " " and before.word not in PLAIN_WORDS:
        return False  # "Amelia A. Brown" was read as a full name, if it is on the roll
    if _dotted(view, index):
        return True
    initial = view.tokens[index]
    article = initial.word in {"a", "i"}
    after = neighbour(view, end)
    if article and (last in WORD_SURNAMES or last in WORD_NAMES or after is not None):
        return person_verb_follows(view, end)  # "A Knight's Tale" is a tale
    return initial.word + last not in _LETTER_WORDS


def _dotted(view: TextView, index: int) -> bool:
    """Whether a full stop follows token `index` at once."""
    end = view.tokens[index].end
    return view.plain[end : end + 1] == "."


def _is_a_word(view: TextView, index: int) -> bool:
    """ "Grace I hope", "Amelia A great result", "Love, Katie X": the letter is no initial."""
    if _dotted(view, index) and view.tokens[index].word != "x":
        return False
    after = word_at(view, index + 1)
    word = view.tokens[index].word
    if word == "x":
        return True
    small_follows = bool(after) and not view.tokens[index + 1].capital
    return word in {"a", "i"} and small_follows and view.gap(index + 1) == " "


def _surname_behind(view: TextView, index: int) -> bool:
    """Whether the initial is a middle one: "Samuel L. Jackson"."""
    after = neighbour(view, index + 1)
    return (
        after is not None
        and joined_to_initial(view, index + 1)
        and after.word not in PLAIN_WORDS
        and view.gap(index + 1) != "."
        and (view.gap(index + 1) == " " or len(after.word) > 1)
        and not _ends_sentence(view, index)
    )


def _ends_sentence(view: TextView, index: int) -> bool:
    """Whether the full stop of "Amelia B." also ends the sentence: a plain opening follows."""
    return word_at(view, index + 1) in PLAIN_WORDS
