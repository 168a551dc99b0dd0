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
    LIFE,
    MOURNS,
    OUR_CHILD,
    PAPER,
    SINCE_THEN,
)
from staffroom.engine.details.dates import DATE, year_in
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


Span = tuple[int, int]

LATEST = 2023  # a child at school was born no later
HISTORY_BEFORE = 1940
SCHOOL_YEARS = 1990  # pupils and young staff are younger than this
MANY = 60  # findings; nobody mends more of them one by one
ANY_DATE = LatePattern(rf"(?<!\d){DATE}", re.ASCII)
SENTENCE = LatePattern(r"[.!?\n]")
_ARRIVALS = word_set(
    "arrived entrance appearance debut delivered weighing weighed miracle breath came"
)
_PAPERS = word_set("passport certificate licence proof")
_MOURNING = word_set("memory remembering rip forever")
_FIRST_PUPILS, _LAST_PUPILS = 2004, 2020
_BIRTH_YEARS = frozenset(map(str, range(_FIRST_PUPILS, _LAST_PUPILS + 1)))
_SHORT_YEARS = frozenset(year[2:] for year in _BIRTH_YEARS)
_MARKS = "/.-"
_BIRTH_YEAR = LatePattern(
    r"(?<![\d:£])\d{1,2} ?[/.·-] ?\d{1,2} ?[/.·-] ?(?:20)?(?:0[4-9]|1\d|20)(?![\d/])"
    r"|(?<!\d)20(?:0[4-9]|1\d|20)(?!\d)"
)
_LONGEST_DATE = 24
_PAST_NEWS = word_set("anniversary archive throwback tbt flashback history")
_START = attrgetter("start")


def births_told_otherwise(view: TextView, facts: Facts) -> Iterator[Span]:
    """Where a day of birth stands that no word such as "born" or "birthday" tells of."""
    if view.digits:
        yield from _arrivals(view)
        yield from _papers(view)
    if view.digits > 3 and _may_give_a_year(view) and view.words.isdisjoint(_PAST_NEWS):
        yield from _beside_names(view, facts)


def _may_give_a_year(view: TextView) -> bool:
    """Whether a year in which pupils are born may stand in the post, in four figures or in two."""
    if not view.words.isdisjoint(_BIRTH_YEARS):
        return True
    plain = view.plain
    return not view.words.isdisjoint(_SHORT_YEARS) and any(
        f"{mark}{year}" in plain for year in view.words & _SHORT_YEARS for mark in _MARKS
    )


def _arrivals(view: TextView) -> Iterator[Span]:
    """ "Our lad made his entrance on 20 Nov 2012"."""
    lower = view.lower
    if view.words.isdisjoint(_ARRIVALS) or not OUR_CHILD.search(lower):
        return
    for pattern in (ARRIVED, ARRIVED_BEHIND):
        for found in pattern.finditer(lower):
            year = year_in(found["date"])
            around = lower[max(0, found.start() - 40) : found.end() + 40]
            if year and year > SCHOOL_YEARS and OUR_CHILD.search(around):
                yield found.span("date")


def _papers(view: TextView) -> Iterator[Span]:
    """ "Her passport says 18 July 2013", "13 candles on 4 March", "12 June 1998 to 4 May 2016"."""
    lower, words = view.lower, view.words
    if not words.isdisjoint(_PAPERS):
        for found in PAPER.finditer(lower):
            if (year_in(found["date"]) or LATEST + 1) <= LATEST:
                yield found.span("date")
    if "candles" in words:
        for found in CANDLES.finditer(lower):
            yield found.span("date")
    if not words.isdisjoint(_MOURNING) and MOURNS.search(lower):
        for found in LIFE.finditer(lower):
            if (year_in(found["date"]) or 0) > HISTORY_BEFORE:
                yield found.span("date")


def _beside_names(view: TextView, facts: Facts) -> Iterator[Span]:
    """ "Lotte in 8S is 22.10.13": a day in the years in which pupils are born."""
    for marked in islice(_BIRTH_YEAR.finditer(view.plain), MANY):
        found = ANY_DATE.search(view.lower, max(0, marked.start() - _LONGEST_DATE), marked.end())
        if found is None or found.end() != marked.end():
            continue
        start, year = found.start(), year_in(found["date"])
        if year is None or not _FIRST_PUPILS <= year <= _LAST_PUPILS:
            continue
        gap = SENTENCE.split(view.lower[max(0, start - 32) : start])[-1]
        if not SINCE_THEN.search(gap) and names_a_pupil(view, facts, start - len(gap), start):
            yield found.span("date")


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
