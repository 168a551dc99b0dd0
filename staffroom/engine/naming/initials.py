"""A pupil's first name with an initial ("Amelia B.") or surname with one ("A. Brown")."""

from __future__ import annotations

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.bare_initials import ABBREVIATIONS
from staffroom.engine.naming.neighbours import (
    after_title,
    form_follows,
    joined,
    joined_to_initial,
    neighbour,
    person_verb_follows,
    place_follows,
    speaks_of_a_person,
    word_at,
)
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.word_names import (
    PERSON_VERBS,
    PLACE_WORDS,
    PLAIN_WORDS,
    TIME_WORDS,
    WORD_NAMES,
    WORD_SURNAMES,
)
from staffroom.engine.roll import Places
from staffroom.engine.text.fold import fold_word
from staffroom.engine.text.name_forms import PARTICLES, initials_of
from staffroom.engine.text.short_forms import KNOWN_FIRSTS
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# "Team A Green", "Vitamin C", "Block B Hall": the letter belongs to the word before it.
_LETTERED = word_set(
    "team block room group vitamin hall section site plan part set band level hepatitis grade unit",
    "appendix class studio gate option paper key form bus type side door zone car sixth year factor",
    "league division pool court pitch house day week squad schedule phase tier category influenza",
)
# Before a surname these are no initials.
_TITLES = word_set("mr mrs ms mx dr st sir dj mc pc dc mp pm qc kc re pe gb uk usa tv bbc the and")
_AFTER_A_NAME = word_set("on in for from and with who at of to as by but or has when after before")
_AFTER_I = word_set(
    "think am was hope know love loved saw had have would will can could want wish guess believe heard",
    "met see need like liked do did got get say said feel felt must may might should never always just",
)
_LETTER_WORDS = word_set("dday vday xray tbone eday zrow btec kstar")
# "A Level", "T Levels", "AS Level": never anybody's name.
# "see u", "a", "i", "x": a small letter that people write for a word.
_CHAT_LETTERS = frozenset("aiuxnry")
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
        several = _all_initials(facts, initial, first)
        if several and view.tokens[index].capital:
            return Sighting(index, end + 1, Form.INITIAL, several, first not in WORD_NAMES)
        if initial.kind is not Kind.WORD or not _is_initial(view, end):
            continue
        small = not initial.capital or not view.tokens[index].capital
        if small and not _small_initial(view, facts, (index, end), first):
            continue
        if not small and _is_a_word(view, end):
            continue
        if after_title(view, index) or _surname_behind(view, end) or _letter_behind(view, end):
            continue
        sure = first not in WORD_NAMES or _dotted(view, end)
        sure = sure or speaks_of_a_person(view, index, end + 1) or form_follows(view, end + 1)
        sure = sure and not small
        if not (sure or small) and (first in TIME_WORDS or _opens_with_a_word(view, index, end)):
            continue
        places = facts.roll.with_last_initial(first, initial.word[0])
        if places:
            return Sighting(index, end + 1, Form.INITIAL, places, sure)
    return None


def initial_and_last_at(view: TextView, facts: Facts, index: int) -> Sighting | None:
    """ "A. Brown", "A Brown", "A.R. Brown" or "AR Brown", with the initials at token `index`."""
    initial = view.tokens[index]
    several = len(initial.word) > 1
    if several and (not initial.shouted or initial.word in _TITLES):
        return None
    if not initial.capital or word_at(view, index - 1) in _LETTERED or after_title(view, index):
        return None
    start = index + 1 if several else _after_initials(view, index)
    last = ""
    if len(word_at(view, start)) < 2:
        return None
    for end in range(start + 1, min(start + 4, len(view.tokens)) + 1):
        token = view.tokens[end - 1]
        follows = joined(view, end - 1) if last else joined_to_initial(view, end - 1)
        begins = last or (token.capital and not (several and token.shouted))
        if token.kind is not Kind.WORD or not follows:
            return None
        if not begins and token.word not in PARTICLES:
            return None
        last += token.word
        for form in (last, last[:-1] if last[-1] == "s" and len(last) > 3 else last):
            places = (
                facts.roll.with_first_initial(initial.word[0], form)
                if facts.roll.has_last(form)
                else ()
            )
            if several and (form in _EXAM_WORDS or _abbreviated(initial.word, form)):
                return None
            if places and (several or _initial_is_a_name(view, index, end, form)):
                word = form in PLACE_WORDS or (form in WORD_SURNAMES and initial.word in {"a", "i"})
                sure = (_dotted(view, index) or not word) and not several
                return Sighting(index, end, Form.INITIAL, places, sure, form != last)
    return None


def last_and_initial_at(view: TextView, facts: Facts, index: int) -> Sighting | None:
    """ "Brown, A." or, as an item of a list, "Brown A", with the surname at token `index`."""
    if all(len(token.word) > 1 for token in view.tokens[index + 1 : index + 5]):
        return None
    last = ""
    for end in range(index + 1, min(index + 4, len(view.tokens) - 1) + 1):
        token, initial = view.tokens[end - 1], view.tokens[end]
        if not token.capital or (last and not joined(view, end - 1)):
            return None
        last += token.word
        if len(initial.word) != 1 or not initial.capital or after_title(view, index):
            continue
        marked = view.gap(end) in {", ", ","} or _dotted(view, end)
        sure = view.gap(end) in {", ", ","} and _dotted(view, end)
        item = marked or view.gap(end) == " "
        listed = item and _is_an_item(view, index, end + 1, "" if marked else last)
        if not (sure or listed or (marked and _is_in_a_result(view, end, last))):
            continue
        places = facts.roll.with_first_initial(initial.word, last)
        if places:
            return Sighting(index, end + 1, Form.INITIAL, places, sure)
    return None


def _abbreviated(letters: str, last: str) -> bool:
    """ "PE Hall", "AV Room": letters that stand for a thing before a word that is one."""
    return letters in ABBREVIATIONS and last in WORD_SURNAMES


def _is_an_item(view: TextView, index: int, end: int, last: str) -> bool:
    """Whether tokens `index` to `end` stand alone between commas or on a line."""
    if last in WORD_SURNAMES or last in WORD_NAMES or last in _LETTERED:
        return False
    before = view.gap(index).rstrip(" ")[-1:] if index else "\n"
    at = view.tokens[end - 1].end
    after = view.plain[at : at + 2].lstrip(".")[:1] or "\n"
    return before in ",;:\n" and after in ",;\n"


def _is_in_a_result(view: TextView, end: int, last: str) -> bool:
    """ "Fenwick, M bt Ridley, J": a surname that is no word, and a letter that is none either."""
    words = last in WORD_SURNAMES or last in WORD_NAMES or last in KNOWN_FIRSTS
    return not words and view.tokens[end].word not in {"a", "i", "x"}


def _after_initials(view: TextView, index: int) -> int:
    """Where the surname begins after one to three initials."""
    start = index + 1
    while start < min(index + 3, len(view.tokens) - 1):
        token = view.tokens[start]
        if len(token.word) > 1 or not token.capital or not joined_to_initial(view, start):
            break
        start += 1
    return start


def _all_initials(facts: Facts, token: Token, first: str) -> Places:
    """ "Zoe SJ", "Harry vdB", "Jack McD": the initials of every word of a surname."""
    plain = token.plain
    if not 1 < len(plain) < 4 or not (plain[0].isupper() and plain[-1].isupper()):
        return ()
    pupils = facts.roll.pupils
    called = facts.roll.called(first)
    if plain[:2] == "Mc":
        return tuple(p for p in called if fold_word(pupils[p].last).startswith(token.word))
    return tuple(p for p in called if initials_of(pupils[p].last) == token.word)


def _is_initial(view: TextView, index: int) -> bool:
    """One letter, or a capital with an s for its owner: "Amelia B's goal"."""
    token = view.tokens[index]
    if len(token.word) == 2 and token.word[1] == "s" and token.capital:
        return token.plain[1] == "s" or view.possessive(token)
    return len(token.word) == 1


def _opens_with_a_word(view: TextView, index: int, end: int) -> bool:
    """Whether a word-name that opens the sentence is no more than a word: "Hope I see you", but
    "Poppy R made these"."""
    if not view.starts_sentence(index):
        return False
    if view.tokens[end].word in _EXAM_LETTERS or view.tokens[end].word in _CHAT_LETTERS - {"r"}:
        return True
    return word_at(view, end + 1) not in PERSON_VERBS


def _small_initial(view: TextView, facts: Facts, stretch: tuple[int, int], first: str) -> bool:
    """ "amelia b scored": a letter without a capital that is no word of its own."""
    index, end = stretch
    letter = view.tokens[end].word
    written = facts.roll.is_written(first) and first not in WORD_NAMES and len(first) > 3
    return written and letter not in _CHAT_LETTERS and view.gap(end) == " "


def _initial_is_a_name(view: TextView, index: int, end: int, last: str) -> bool:
    exam = last in _EXAM_WORDS and view.tokens[index].word in _EXAM_LETTERS
    if exam or place_follows(view, end) or len(last) < 2:
        return False
    before = neighbour(view, index - 1)
    if before and view.gap(index) in {".", ". "} and len(before.word) == 1:
        return False  # "P.T. Anderson": the first of the initials was no pupil's
    if before and view.gap(index) == " " and before.word not in PLAIN_WORDS:
        return False  # "Amelia A. Brown" was read as a full name, if it is on the roll
    initial = view.tokens[index]
    if _dotted(view, index) or len(view.tokens[index + 1].word) == 1:
        return True
    # A capital A after a small word opens nothing, so that it is no article.
    opens = view.starts_sentence(index) or view.tokens[index - 1].capital
    article = initial.word == "i" or (initial.word == "a" and opens)
    after = neighbour(view, end) if end < len(view.tokens) and view.gap(end) == " " else None
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
    if not after or view.tokens[index + 1].capital or view.gap(index + 1) != " ":
        return False
    if word == "a":
        return after not in PERSON_VERBS and after not in _AFTER_A_NAME
    return word == "i" and after in _AFTER_I


def _letter_behind(view: TextView, index: int) -> bool:
    """ "Louis C.K.", "Frederick A. O. Schwarz": there are more initials than one."""
    after = neighbour(view, index + 1)
    return after is not None and len(after.word) == 1 and view.gap(index + 1) in {".", ". "}


def _surname_behind(view: TextView, index: int) -> bool:
    """Whether the initial is a middle one: "Samuel L. Jackson"."""
    after = neighbour(view, index + 1)
    return (
        after is not None
        and after.kind is Kind.WORD  # "Amelia B (9B)"
        and joined_to_initial(view, index + 1)
        and after.word not in PLAIN_WORDS
        and view.gap(index + 1) != "."
        and (view.gap(index + 1) == " " or len(after.word) > 1)
        and not _ends_sentence(view, index)
    )


def _ends_sentence(view: TextView, index: int) -> bool:
    """Whether the full stop of "Amelia B." also ends the sentence: a plain opening follows."""
    return word_at(view, index + 1) in PLAIN_WORDS
