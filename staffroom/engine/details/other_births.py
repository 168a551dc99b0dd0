"""Days of birth without the word: an arrival, a passport, candles, a life, a day beside a name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from operator import attrgetter

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.birthdays import (
    ARRIVED,
    ARRIVED_BEHIND,
    CANDLES,
    GROWS_UP,
    LIFE,
    MOURNS,
    OUR_CHILD,
    PAPER,
    PERSON,
    ROUND_AGE,
    SINCE_THEN,
)
from staffroom.engine.details.dates import (
    BIRTH_YEARS,
    DATE,
    FIRST_BIRTH_YEAR,
    LAST_BIRTH_YEAR,
    year_in,
)
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


Span = tuple[int, int]

HISTORY_BEFORE = 1940
SCHOOL_YEARS = 1990  # pupils and young staff are younger than this
MANY = 60  # findings; nobody mends more of them one by one
ANY_DATE = LatePattern(rf"(?<!\d){DATE}", re.ASCII)
SENTENCE = LatePattern(r"[.!?\n]")
_ARRIVALS = word_set(
    "arrived entrance appearance debut delivered weighing weighed arriving early miracle breath came"
)
_PAPERS = word_set("passport certificate licence proof id")
_MOURNING = word_set("memory remembering rip forever")
_SHORT_YEARS = frozenset(year[2:] for year in BIRTH_YEARS)
_ANY_SHORT = "|".join(sorted(_SHORT_YEARS))
_MARKS = "/."
_BIRTH_YEAR = LatePattern(
    rf"(?<![\d:£])\d{{1,2}} ?[/.·-] ?\d{{1,2}} ?[/.·-] ?(?:20)?(?:{_ANY_SHORT})(?![\d/])"
    rf"|(?<!\d)20(?:{_ANY_SHORT})(?!\d)"
)
_LONG_LIFE = 1920
_LONGEST_DATE = 24
_GROWN = word_set("turns turned turning reaches reached reaching hits")
_ROUND = word_set(
    "20 21 30 40 50 60 65 70 75 80 85 90 95 100 twenty thirty forty fifty sixty seventy eighty ninety",
    "hundred",
)
_HIM = LatePattern(r"\b(?:he|hes|she|shes|him|her|his)\b")
_PAST_NEWS = word_set("anniversary archive throwback tbt flashback history")
_START = attrgetter("start")


def births_told_otherwise(view: TextView, facts: Facts) -> Iterator[Span]:
    """Where a day of birth stands that no word such as "born" or "birthday" tells of."""
    if view.digits:
        yield from _arrivals(view, facts)
        yield from _papers(view)
        yield from _grown_up(view, facts)
    if view.digits > 3 and _may_give_a_year(view) and view.words.isdisjoint(_PAST_NEWS):
        yield from _beside_names(view, facts)


def _may_give_a_year(view: TextView) -> bool:
    """Whether a year in which pupils are born may stand in the post, in four figures or in two."""
    if not view.words.isdisjoint(BIRTH_YEARS):
        return True
    plain = view.plain
    return not view.words.isdisjoint(_SHORT_YEARS) and any(
        f"{mark}{year}" in plain for year in view.words & _SHORT_YEARS for mark in _MARKS
    )


def _arrivals(view: TextView, facts: Facts) -> Iterator[Span]:
    """ "Our lad made his entrance on 20 Nov 2012"."""
    lower = view.lower
    if view.words.isdisjoint(_ARRIVALS):
        return
    for pattern in (ARRIVED, ARRIVED_BEHIND):
        for found in pattern.finditer(lower):
            year = year_in(found["date"])
            first = max(0, found.start() - 40)
            ours = OUR_CHILD.search(lower, first, found.end() + 40)
            if (
                year
                and year > SCHOOL_YEARS
                and (
                    ours or "early" in view.words and names_a_pupil(view, facts, first, found.end())
                )
            ):
                yield found.span("date")


def _papers(view: TextView) -> Iterator[Span]:
    """ "Her passport says 18 July 2013", "13 candles on 4 March", "12 June 1998 to 4 May 2016"."""
    lower, words = view.lower, view.words
    if not words.isdisjoint(_PAPERS):
        for found in PAPER.finditer(lower):
            if (year_in(found["date"]) or LAST_BIRTH_YEAR + 1) <= LAST_BIRTH_YEAR:
                yield found.span("date")
    if "candles" in words:
        for found in CANDLES.finditer(lower):
            yield found.span("date")
    if not words.isdisjoint(_MOURNING) and MOURNS.search(lower):
        for found in LIFE.finditer(lower):
            if (year_in(found["date"]) or 0) > _LONG_LIFE:
                yield found.span("date")


def _beside_names(view: TextView, facts: Facts) -> Iterator[Span]:
    """ "Lotte in 8S is 22.10.13": a day in the years in which pupils are born."""
    for marked in islice(_BIRTH_YEAR.finditer(view.plain), MANY):
        found = ANY_DATE.search(view.lower, max(0, marked.start() - _LONGEST_DATE), marked.end())
        if found is None or found.end() != marked.end():
            continue
        start, year = found.start(), year_in(found["date"])
        if year is None or not FIRST_BIRTH_YEAR <= year <= LAST_BIRTH_YEAR:
            continue
        gap = SENTENCE.split(view.lower[max(0, start - 32) : start])[-1]
        if SINCE_THEN.search(gap):
            continue
        figures = found["date"][-3] in "/.-" or found["date"][-5:-4] in ("/", ".", "-")
        if (
            names_a_pupil(view, facts, start - len(gap), start)
            or figures
            and (_HIM.search(gap) or _behind_it(view, facts, found.end()))
        ):
            yield found.span("date")


def _behind_it(view: TextView, facts: Facts, end: int) -> bool:
    """Whether "for Asha" follows."""
    joins = view.lower.startswith((" for ", " is ", ": ", " = ", " - "), end)
    return joins and names_a_pupil(view, facts, end, end + 14)


def _grown_up(view: TextView, facts: Facts) -> Iterator[Span]:
    """ "Mr Oakes will be sixty on 2 July", "12 March: she becomes a teenager"."""
    lower = view.lower
    if not view.words.isdisjoint(_ROUND) and (
        "will be " in lower or not view.words.isdisjoint(_GROWN)
    ):
        for found in ROUND_AGE.finditer(lower):
            before = lower[max(0, found.start() - 24) : found.start()]
            if PERSON.search(before) or names_a_pupil(
                view, facts, found.start() - 24, found.start()
            ):
                yield found.span()
    if "teenager" in view.words or "adult" in view.words:
        for found in GROWS_UP.finditer(lower):
            yield found.span()


def names_a_pupil(view: TextView, facts: Facts, start: int, end: int) -> bool:
    """Whether a first name that is on the roll stands, with its capital, between the two places."""
    index = bisect_left(view.tokens, start, key=_START)
    while index < len(view.tokens) and view.tokens[index].start < end:
        token = view.tokens[index]
        index += 1
        if token.kind is not Kind.WORD or not token.capital:
            continue
        if facts.roll.has_first(token.word) or facts.roll.has_first(token.word.removesuffix("s")):
            return True
    return False
