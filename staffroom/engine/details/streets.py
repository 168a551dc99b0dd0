"""Street addresses in a text: number, name and kind of street, with the flat or the house before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from staffroom.engine.details.street_words import (
    BEFORE_WORDED,
    FIRST_TYPES,
    FLATS,
    HOUSES,
    NEEDS_NUMBER,
    NOT_A_HOUSE,
    NUMBER_WORDS,
    ONE_WORD,
    ONE_WORD_ENDINGS,
    STOP,
    SURE_TYPES,
    TEAMS,
    TENS,
    TYPES,
)
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView


class Street(NamedTuple):
    """Tokens `first` to `end`; what is known beside the name of the street."""

    first: int
    end: int
    numbered: bool
    flat: bool
    house: bool
    small: bool  # the name is in small letters


_NUMBER = re.compile(r"\d{1,4}[a-z]?")
_IN_NAME = frozenset({" ", ". ", "-", "  ", "\u00a0"})
_BEFORE_NAME = re.compile(r"[ ,]{1,2}|,? ?\r?\n ?|[/-]")
_PARTED = re.compile(r" ?, ?|,? ?\r?\n ?| ?[/-] ?| \(|: ?")
_WORDS_IN_NAME = 4
_KINDS = TYPES | FIRST_TYPES | HOUSES
_POSTCODE = re.compile(
    r"[^.!?\d]{0,45}?\b[a-z]{1,2}\d[a-z\d]?[ .-]{0,2}\d[abd-hjlnp-uw-z]{2}\b", re.ASCII
)


def streets(view: TextView) -> Iterator[Street]:
    """Every street in the text, and every house name with a postcode behind it."""
    house: Street | None = None
    for index, token in enumerate(view.tokens):
        if token.kind is not Kind.WORD or not (
            token.word in _KINDS or (token.capital and token.word.endswith(ONE_WORD_ENDINGS))
        ):
            continue
        street = None
        if token.word in TYPES or (token.capital and ONE_WORD.fullmatch(token.word)):
            street = _street_at(view, index)
        elif token.capital and token.word in FIRST_TYPES:
            street = _welsh_street_at(view, index)
        if street:
            if house and street.first > house.first:
                yield house  # else it belongs to this street
            house = None
            yield street
        elif token.capital and token.word in HOUSES and _POSTCODE.match(view.lower, token.end):
            if house:
                yield house
            house = _house_at(view, index)
    if house:
        yield house


def postcode_follows(view: TextView, street: Street) -> re.Match[str] | None:
    return _POSTCODE.match(view.lower, view.tokens[street.end - 1].end)


def _street_at(view: TextView, index: int) -> Street | None:
    token = view.tokens[index]
    if _begins_a_name(view, index) or _goes_on(view, index):
        return None
    first = _name_start(view, index, small=not token.capital)
    number = _number_before(view, first)
    alone = first == index
    if alone and not (number < first and ONE_WORD.fullmatch(token.word)):
        return None
    numbered = number < first
    if not numbered and token.word in NEEDS_NUMBER:
        return None
    if numbered and _is_score(view, number, index):
        return None
    street = Street(number, index + 1, numbered, False, False, not token.capital)
    return _with_house(view, street)


def _welsh_street_at(view: TextView, index: int) -> Street | None:
    """ "12 Heol y Bont": the kind of street first, then its name."""
    number, end = _number_before(view, index), index + 1
    while end < len(view.tokens) and end - index < _WORDS_IN_NAME:
        token = view.tokens[end]
        if view.gap(end) not in _IN_NAME or not (token.capital or token.word in {"y", "yr", "de"}):
            break
        end += 1
    if end == index + 1:
        return None
    return _with_house(view, Street(number, end, number < index, False, False, small=False))


def _begins_a_name(view: TextView, index: int) -> bool:
    """Whether "St" is a saint or "Dr" a doctor rather than the end of a street's name."""
    if view.tokens[index].word not in {"st", "dr"} or index + 1 >= len(view.tokens):
        return False
    after = view.tokens[index + 1]
    return after.kind is Kind.WORD and after.capital and view.gap(index + 1) in {" ", ". "}


def _goes_on(view: TextView, index: int) -> bool:
    """Whether the kind of street is still to come ("Mill Hill Road"), or people do ("Mill Hill girls")."""
    if index + 1 >= len(view.tokens) or view.gap(index + 1) != " ":
        return False
    after = view.tokens[index + 1]
    return after.word in TEAMS or (
        after.capital and view.tokens[index].capital and after.word in TYPES
    )


def _name_start(view: TextView, index: int, *, small: bool) -> int:
    """The first token of the name that ends before the kind of street at `index`."""
    first = index
    while first > 0 and index - first < _WORDS_IN_NAME:
        before = view.tokens[first - 1]
        if before.kind is not Kind.WORD or view.gap(first) not in _IN_NAME:
            break
        hyphened = view.gap(first) == "-" and first > 1 and view.gap(first - 1) == "-"
        if not hyphened and (before.word in STOP or not (before.capital or small)):
            break
        first -= 1
    return first


def _number_before(view: TextView, first: int) -> int:
    """The token at which the number of the house begins; `first` if there is none."""
    if first == 0 or not _BEFORE_NAME.fullmatch(view.gap(first)):
        return first
    number = view.tokens[first - 1]
    if number.word in NUMBER_WORDS and view.tokens[first].capital:
        return _worded_number(view, first)
    if number.kind is not Kind.NUMBER or not _NUMBER.fullmatch(number.word):
        return first
    if view.plain[number.start - 1 : number.start] in {"£", ".", ":", "$", "€"}:
        return first
    before = view.tokens[first - 2] if first > 1 else None
    if before is None or not _BEFORE_NAME.fullmatch(view.gap(first - 1)):
        return first - 1
    if before.kind is Kind.NUMBER and view.gap(first - 1) in {"-", "/"}:
        scots = view.gap(first - 1) == "/" and view.tokens[first].capital
        return first - 2 if scots or _is_range(before.word, number.word) else first
    return first if before.word in NOT_A_HOUSE else first - 1


def _worded_number(view: TextView, first: int) -> int:
    """ "Three, Gannet Close", "twenty-two Allerton Road": for somebody the house is no count of roads."""
    begins = first - 1
    if begins > 0 and view.gap(begins) == "-" and view.tokens[begins - 1].word in TENS:
        begins -= 1
    before = view.tokens[begins - 1] if begins else None
    told = before is not None and before.word in BEFORE_WORDED
    return begins if told or "," in view.gap(first) or begins < first - 1 else first


def _is_range(low: str, high: str) -> bool:
    """Whether "12-14" are neighbours rather than a score."""
    return low.isdigit() and high.isdigit() and 0 < int(high) - int(low) <= 8 and int(low) > 5


def _is_score(view: TextView, number: int, index: int) -> bool:
    """Whether "Gracefell 3 Mill Hill 1" is a result: numbers behind both names."""
    after = view.tokens[index + 1] if index + 1 < len(view.tokens) else None
    if (
        number
        and view.tokens[number - 1].word.isdigit()
        and view.gap(number) in {" - ", "-", " – ", "–"}
    ):
        return True  # "Northgate 4 - 1 Cromer Road"
    return (
        after is not None
        and view.tokens[index].word not in SURE_TYPES
        and after.word.isdigit()
        and view.gap(index + 1) in {" ", " - "}
        and number > 0
        and view.tokens[number - 1].kind is Kind.WORD
    )


def _with_house(view: TextView, street: Street) -> Street:
    """The street with the flat or the house that is named before it."""
    first, flat, house = street.first, False, street.house
    for _ in range(2):
        if first == 0 or not _PARTED.fullmatch(view.gap(first)):
            break
        start, is_flat = _part_before(view, first)
        if start == first:
            break
        first, flat, house = start, flat or is_flat, True
    return street._replace(first=first, flat=flat, house=house)


def _part_before(view: TextView, first: int) -> tuple[int, bool]:
    """Where "Flat 3" or "Rose Cottage" before token `first` begins, and whether it is a flat."""
    last = view.tokens[first - 1]
    if first > 1 and view.tokens[first - 2].word in FLATS and view.gap(first - 1) in _IN_NAME:
        return first - 2, True
    if not (last.kind is Kind.WORD and last.capital and last.word in HOUSES):
        return first, False
    start = _name_start(view, first - 1, small=False)
    if start == first - 1:
        return first, False
    return start, False


def _house_at(view: TextView, index: int) -> Street | None:
    first = _name_start(view, index, small=False)
    if first == index:
        return None
    first = _number_before(view, first)
    return _with_house(view, Street(first, index + 1, False, False, house=True, small=False))


def stretch(view: TextView, street: Street) -> tuple[int, int]:
    tokens: list[Token] = view.tokens
    return tokens[street.first].start, tokens[street.end - 1].end
