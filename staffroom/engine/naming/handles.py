"""Pupils' names run together in handles and hashtags: @ameliabrown07, #WellDoneAmeliaBrown."""

from __future__ import annotations

import re
from itertools import accumulate

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.word_names import FIXED_PHRASES, WORD_NAMES, WORD_SURNAMES
from staffroom.engine.own_details import compact
from staffroom.engine.roll import Places
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView


LONGEST = 60  # letters of a handle or hashtag that are searched; platforms allow fewer
_SHORT_NAME = 8  # letters; a shorter full name inside a longer word is too often chance
_TAIL = 4  # letters that people add: initials, a school, "xx"
_HUMPS = re.compile(r"[A-Z][a-z]+|[A-Z]+(?![a-z])|[a-z]+")


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
    return _run_together(facts, index, pieces, camel=camel) or _lesser(facts, index, token, pieces)


def _pieces(token: Token) -> list[str]:
    """The words of a handle: parted by _ . or digits, or by a capital."""
    return [hump.casefold() for hump in _HUMPS.findall(token.plain[: 2 * LONGEST])]


def _from_pieces(facts: Facts, pieces: list[str]) -> Places:
    """A full name whose words are pieces of the handle, first name first."""
    for start in range(len(pieces)):
        first = ""
        for middle in range(start + 1, min(start + 3, len(pieces))):
            first += pieces[middle - 1]
            if not facts.roll.has_first(first):
                continue
            last = ""
            for end in range(middle + 1, min(middle + 4, len(pieces)) + 1):
                last += pieces[end - 1]
                places = facts.roll.named(first, last)
                if places:
                    return places
    return facts.roll.named(pieces[1], pieces[0]) if len(pieces) == 2 else ()


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
                places = facts.roll.named(first, letters[middle:end])
                if places and _no_accident(facts, letters, (start, middle, end)):
                    words = first in WORD_NAMES and letters[middle:end] in WORD_SURNAMES
                    return Sighting(index, index + 1, Form.FULL, places, not words)
    return None


def _no_accident(facts: Facts, letters: str, cut: tuple[int, int, int]) -> bool:
    start, middle, end = cut
    if start == 0 and end == len(letters):
        return True
    first, last = letters[start:middle], letters[middle:end]
    if first in WORD_NAMES and last in WORD_SURNAMES:
        return False
    tail = letters[end:]
    if start == 0 and (tail in facts.own.handles or len(tail) <= _TAIL):
        return end >= _SHORT_NAME - 1
    return end - start > _SHORT_NAME


def _lesser(facts: Facts, index: int, token: Token, pieces: list[str]) -> Sighting | None:
    """A first name with an initial, or a hashtag that is a first name: perhaps a pupil."""
    if not pieces:
        return None
    word = pieces[0]
    if len(pieces) == 1 and not facts.roll.has_first(word) and facts.roll.has_first(word[:-1]):
        word, pieces = word[:-1], [word[:-1], word[-1]]
    if len(word) < 4 or word in WORD_NAMES or not facts.roll.is_written(word):
        return None
    if len(pieces) == 2 and len(pieces[1]) == 1:
        places = facts.roll.with_last_initial(word, pieces[1])
        return Sighting(index, index + 1, Form.INITIAL, places, False) if places else None
    if len(pieces) == 1 and token.kind is Kind.HASHTAG:
        return Sighting(index, index + 1, Form.LONE, facts.roll.called(word), False)
    return None
