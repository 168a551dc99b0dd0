"""Pupils' names run together in handles and hashtags: @ameliabrown07, #WellDoneAmeliaBrown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import SchoolFacts
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.word_names import (
    FIXED_PHRASES,
    PERSON_CUES,
    PLAIN_WORDS,
    WORD_NAMES,
    WORD_SURNAMES,
)
from staffroom.engine.own_details import compact
from staffroom.engine.roll import Places
from staffroom.engine.text.name_forms import initials_of
from staffroom.engine.text.short_forms import KNOWN_FIRSTS
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


LONGEST = 60  # letters of a handle or hashtag that are searched; platforms allow fewer
_SHORT_NAME = 8  # letters; a shorter full name inside a longer word is too often chance
_SHORT_LAST = 5  # letters of a surname that an initial may stand before in a handle
_TAIL = 4  # letters that people add: initials, a school, "xx"
_HUMPS = re.compile(r"[A-Z][a-z]+|[A-Z]+(?![a-z])|[a-z]+")
# What people put before a first name in a hashtag.
_PRAISE = word_set(
    "welldone congratulations congrats goodluck happybirthday proudof proud thankyou thanks go goteam",
    "rip justicefor teamgb team bravo happybday hbd welcome getwellsoon prayfor savefor weare goodbye",
    "well done good luck happy birthday get soon star of the for",
)


def name_in_handle(view: TextView, facts: Facts, index: int) -> Sighting | None:
    """The pupil that the handle or hashtag at token `index` names."""
    token = view.tokens[index]
    if compact(token.word) in facts.own.handles:
        return None
    pieces = _pieces(token)
    hashtag = token.kind is Kind.HASHTAG
    if hashtag and "".join(pieces) in FIXED_PHRASES:
        return None
    places = _from_pieces(facts, pieces) if len(pieces) > 1 else ()
    if places:
        words = pieces[0] in WORD_NAMES and pieces[-1] in WORD_SURNAMES
        return Sighting(index, index + 1, Form.FULL, places, not words)
    camel = hashtag and len(pieces) > 1
    return (
        _run_together(facts, index, pieces, camel=camel)
        or _last_first(facts, index, "".join(pieces))
        or _around_a_middle(facts, index, "".join(pieces))
        or _lesser(facts, index, token, pieces)
    )


def name_in_a_word(view: TextView, facts: Facts, index: int) -> Sighting | None:
    """A full name written as one word, with digits after it or without: "ameliabrown07"."""
    letters = view.tokens[index].word.rstrip("0123456789")
    if not letters.isalpha() or not _SHORT_NAME <= len(letters) <= LONGEST:
        return None
    if not facts.roll.may_be_whole(letters):
        return None
    for first, last in _halves(letters):
        if facts.roll.has_first(first) and facts.roll.has_last(last):
            places = facts.roll.named(first, last)
            if places and not facts.colleagues.has(first, last):
                return Sighting(index, index + 1, Form.FULL, places, first not in WORD_NAMES)
    return None


def _halves(letters: str) -> Iterator[tuple[str, str]]:
    for middle in range(2, min(16, len(letters) - 1)):
        yield letters[:middle], letters[middle:]


def _pieces(token: Token) -> list[str]:
    """The words of a handle: parted by _ . or digits, or by a capital."""
    return [hump.casefold() for hump in _HUMPS.findall(token.plain[: 2 * LONGEST])]


def _from_pieces(facts: Facts, pieces: list[str]) -> Places:
    """A full name whose words are pieces of the handle, first name first."""
    for start in range(len(pieces)):
        first = ""
        for middle in range(start + 1, min(start + 3, len(pieces))):
            first += pieces[middle - 1]
            if not (facts.roll.has_first(first) or facts.roll.has_middle(first)):
                continue
            last = ""
            for end in range(middle + 1, min(middle + 4, len(pieces)) + 1):
                last += pieces[end - 1]
                places = facts.roll.named(first, last)
                if places and not facts.colleagues.has(first, last):
                    return places
    swapped = facts.roll.named(pieces[1], pieces[0]) if len(pieces) == 2 else ()
    return () if swapped and facts.colleagues.has(pieces[1], pieces[0]) else swapped


def _run_together(facts: Facts, index: int, pieces: list[str], *, camel: bool) -> Sighting | None:
    """A full name inside letters that run together, where it is no accident.

    In a hashtag with capitals a name begins at one of them.
    """
    letters = "".join(pieces)[:LONGEST]
    size = len(letters)
    begins = set(accumulate(map(len, pieces), initial=0)) if camel else range(size)
    for start in begins:
        for middle in range(start + 2, min(start + 16, size - 1)):
            first = letters[start:middle]
            if not facts.roll.has_first(first):
                continue
            for end in range(size, middle + 1, -1):
                last = letters[middle:end]
                places = facts.roll.named(first, last)
                if places and _no_accident(facts, letters, (start, middle, end)):
                    if facts.colleagues.has(first, last):
                        return None
                    words = first in WORD_NAMES and last in WORD_SURNAMES
                    return Sighting(index, index + 1, Form.FULL, places, not words)
    return None


def _no_accident(facts: Facts, letters: str, cut: tuple[int, int, int]) -> bool:
    start, middle, end = cut
    if start == 0 and end == len(letters):
        return True
    first, last, tail = letters[start:middle], letters[middle:end], letters[end:]
    if start == 0 and tail in _schools_letters(facts.school):
        return True
    if first in WORD_NAMES and last in WORD_SURNAMES:
        return False
    if start == 0 and len(tail) <= _TAIL:
        return end >= _SHORT_NAME - 1
    return end - start > _SHORT_NAME


@lru_cache(maxsize=64)
def _schools_letters(school: SchoolFacts) -> frozenset[str]:
    """How people write their school at the end of a handle: short names, handles, its initials."""
    written = (*school.short_names, *school.handles, school.name, initials_of(school.name))
    return frozenset(map(compact, written)) - {""}


def _last_first(facts: Facts, index: int, letters: str) -> Sighting | None:
    """ "@brownamelia": the whole handle is a surname and a first name."""
    for last, first in _halves(letters[:LONGEST]):
        if len(letters) >= _SHORT_NAME and facts.roll.has_last(last):
            places = facts.roll.named(first, last)
            if places and not facts.colleagues.has(first, last):
                return Sighting(index, index + 1, Form.FULL, places, first not in WORD_NAMES)
    return None


def _around_a_middle(facts: Facts, index: int, letters: str) -> Sighting | None:
    """ "@ameliarosebrown": a middle name, on the roll or not, stands between the two halves."""
    for first, rest in _halves(letters[:LONGEST]):
        if len(first) < 3 or not facts.roll.has_first(first):
            continue
        for middle, last in _halves(rest):
            if middle in KNOWN_FIRSTS or facts.roll.has_middle(middle):
                places = facts.roll.named(first, last)
                if places and len(last) > 2 and not facts.colleagues.has(first, last):
                    return Sighting(index, index + 1, Form.FULL, places, first not in WORD_NAMES)
    return None


def _lesser(facts: Facts, index: int, token: Token, pieces: list[str]) -> Sighting | None:
    """A first name or surname with an initial, or a hashtag that is a first name: perhaps a pupil."""
    if not pieces:
        return None
    word = pieces[0]
    hashtag = token.kind is Kind.HASHTAG
    if hashtag and (cheered := _cheered(facts, pieces)):
        return Sighting(index, index + 1, Form.LONE, cheered, False)
    if not hashtag and (places := _initial_and_last(facts, token, pieces)):
        return Sighting(index, index + 1, Form.INITIAL, places, False)
    if len(pieces) == 1 and not facts.roll.has_first(word) and facts.roll.has_first(word[:-1]):
        word, pieces = word[:-1], [word[:-1], word[-1]]
    if not hashtag and (places := _first_and_all_initials(facts, "".join(pieces))):
        return Sighting(index, index + 1, Form.INITIAL, places, False)
    parted = len(pieces) == 2 and not token.word.isalpha()  # "@grace_c", "@gracec07"
    if len(word) < 4 or not facts.roll.is_written(word) or (word in WORD_NAMES and not parted):
        return None
    if len(pieces) == 2 and len(pieces[1]) == 1:
        places = facts.roll.with_last_initial(word, pieces[1])
        return Sighting(index, index + 1, Form.INITIAL, places, False) if places else None
    if len(pieces) == 1 and hashtag:
        return Sighting(index, index + 1, Form.LONE, facts.roll.called(word), False)
    return None


def _first_and_all_initials(facts: Facts, letters: str) -> Places:
    """ "@lottevdm09": a first name and the initials of a surname of several words."""
    for size in (2, 3, 4):
        first, initials = letters[:-size], letters[-size:]
        if len(first) > 2 and facts.roll.is_written(first):
            pupils = facts.roll.pupils
            called = facts.roll.called(first)
            places = tuple(p for p in called if initials_of(pupils[p].last) == initials)
            if places:
                return places
    return ()


def _initial_and_last(facts: Facts, token: Token, pieces: list[str]) -> Places:
    """ "@abrown07", "@a_brown": the whole handle is an initial and a surname."""
    letters = "".join(pieces)
    initial, last = letters[:1], letters[1:]
    parted = len(pieces) == 2 and len(pieces[0]) == 1
    if len(last) < (3 if parted else _SHORT_LAST):
        return ()
    if last in WORD_SURNAMES and not (parted or token.word[-1].isdigit()):
        return ()  # "@bready" is ready
    return facts.roll.with_first_initial(initial, last)


def _cheered(facts: Facts, pieces: list[str]) -> Places:
    """ "#WellDoneAmelia", "#goodluckamelia": a first name after words of praise."""
    name = pieces[-1]
    if len(pieces) == 1:
        praise = next((p for p in sorted(_PRAISE, key=len)[::-1] if name.startswith(p)), "")
        name = name[len(praise) :]
        praised = len(praise) > 3
    else:
        praised = all(p in _PRAISE or p in PLAIN_WORDS or p in PERSON_CUES for p in pieces[:-1])
    if not praised or len(name) < 3 or not facts.roll.is_written(name):
        return ()
    return facts.roll.called(name)
