"""A date with words beside it that make it somebody's date of birth.

"DOB", "born", "birthday", "turns 13 on", before the date or behind it, however the date is written. A
birthday with an age and no date is worth a second thought. People of history, the school's own
birthday, animals, admission years ("born between") and deadlines are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.birthdays import (
    AGE_ON,
    AGED,
    AGES,
    ANIMALS,
    BIRTHDAY,
    BIRTHDAY_BEHIND,
    BIRTHDAY_DAY,
    BORN,
    BORN_BEHIND,
    HISTORY,
    IS_AGE,
    ITS_NTH,
    LABEL,
    LABEL_BEHIND,
    LABELLED,
    NEXT,
    NO_DATE_OF_BIRTH,
    NTHS,
    PERSON,
    ROUND_NTHS,
    ROW,
    SHORT_BORN,
    THINGS,
    TO_MANY,
    TURNS,
    TURNS_BEHIND,
    WILL_BE,
    WITH_AGE,
)
from staffroom.engine.details.dates import FIRST_BIRTH_YEAR, LAST_BIRTH_YEAR, year_in
from staffroom.engine.details.other_births import (
    ANY_DATE,
    HISTORY_BEFORE,
    MANY,
    SCHOOL_YEARS,
    SENTENCE,
    births_told_otherwise,
    names_a_pupil,
)
from staffroom.engine.details.overlaps import outermost
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.gates import gate
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "date-of-birth"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.8")

FINDS = (
    "Amelia Brown, DOB 04/03/2012",
    "d.o.b. 4 Mar 12",
    "She was born on the 4th of March 2012.",
    "Her birthday is the fourth of March",
    "He turns 12 on Friday 4 March",
    "4 March is Amelia’s birthday!",
    "we have her dob as 04032012, is that right?",
    "Happy 15th birthday to Amelia!",
)
LEAVES = (
    "Shakespeare was born on 23 April 1564.",
    "Reception places: children born between 1 September 2015 and 31 August 2016.",
    "Our school’s 50th birthday is on 4 March 2026.",
    "The lambs were born on 4 March.",
    "Date of birth evidence is due by 4 March.",
    "Happy birthday to our caretaker!",
    "Term starts on 4 March 2012.",
)

_CUES = word_set(
    "birth birthdate birthdates birthday birthdays bday bdays dob dobs born turn turns turned",
    "turning b aged",
    "hbd happy baby penblwydd age today tomorrow yesterday world",
)
_KEEPS = word_set("celebrates celebrating celebrated celebrate marks marking his her")
_BIRTHDAYS = ("birthday", "bday", "b-day", "hbd", "happy", "penblwydd")
_YEAR_MARKS = ("/20", ".20", "-20")
_TURN = word_set("turn turns turned turning")
_TURN_WORDS = _TURN | word_set("reaches hits becomes becoming reaching reached")
_OLDEST = 1925
_OURS = re.compile(r"\b(?:our|my|mr|mrs|ms|miss)\b(?! school| building| house| church| club)")
_NO_ONE = word_set("there it which that we you they this these those what temperature high low")
_LIVES = re.compile(r"\b(?:living|lives) (?:at|in|on)\b")
_TITLED = re.compile(
    r"\b(?:mr|mrs|ms|miss|mme|my|wee|little|baby|our (?:son|daughter|youngest|eldest|boy|girl))\b"
)
_HE_OR_SHE = re.compile(r"\b(?:he|she|shes|hes|her|his|my (?:son|daughter))\b")
_HAPPY = re.compile(r"\bhappy (?:\w+ )?$")
_CUE_GATE = gate(_CUES)
_NTHS_GATE = gate(NTHS)
_ROUND_NTHS_GATE = gate(ROUND_NTHS)
_KEEPS_GATE = gate(_KEEPS)
_AGES_GATE = gate(AGES)
_TURN_WORDS_GATE = gate(_TURN_WORDS)
_IS_GATE = gate(word_set("is be was shes hes"))


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    """The words around the date decide: a date alone says nothing of a pupil."""
    rows: list[Finding] = []
    if any(mark in view.plain for mark in _YEAR_MARKS):
        rows += _in_rows(view, facts)
    rows += [_finding(view, *span, Severity.CAUTION) for span in births_told_otherwise(view, facts)]
    if not view.gates & _CUE_GATE and not _may_be_nth(view) and not _may_turn(view):
        yield from outermost(rows)
        return
    yield from outermost([*rows, *islice(_findings(view, facts), MANY)])


def _may_be_nth(view: TextView) -> bool:
    """Whether somebody may keep a birthday that goes by its number alone."""
    if view.gates & _NTHS_GATE:
        return True
    return bool(view.gates & _ROUND_NTHS_GATE and view.gates & _KEEPS_GATE)


def _may_turn(view: TextView) -> bool:
    """Whether the text may say that somebody reaches an age."""
    if not view.gates & _AGES_GATE:
        return False
    if view.gates & _TURN_WORDS_GATE:
        return True
    if "will be " in view.lower and WILL_BE.search(view.lower):
        return True
    if view.gates & _IS_GATE and IS_AGE.search(view.lower):
        return True
    return " on " in view.lower and bool(AGE_ON.search(view.lower))


def _in_rows(view: TextView, facts: Facts) -> Iterator[Finding]:
    for found in islice(ROW.finditer(view.plain), MANY):
        if facts.roll.has_first(found["first"].lower()):
            yield _finding(view, *found.span("date"), Severity.CAUTION)


def _findings(view: TextView, facts: Facts) -> Iterator[Finding]:
    lower, words = view.lower, view.words
    if "birth" in lower or "dob" in words or "dobs" in words or {"o", "b"} <= words:
        yield from _labelled(view)
    if "born" in words or "b" in words or "baby" in words or "the world" in lower:
        yield from _born(view, facts)
    birthday = any(word in lower for word in _BIRTHDAYS)
    if birthday:
        yield from _birthdays(view, facts)
    if _may_be_nth(view):
        yield from _nth(view, facts)
    if _may_turn(view):
        yield from _turning(view, facts)
    if "age" in lower:
        for found in AGED.finditer(lower):
            yield _finding(view, found.start(), found.end("date"))
    if birthday or "today" in words or "tomorrow" in words or "yesterday" in words:
        yield from _with_age(view, facts)


def _labelled(view: TextView) -> Iterator[Finding]:
    lower, last = view.lower, -1
    for found in LABELLED.finditer(lower):
        if not NO_DATE_OF_BIRTH.search(found["gap"]):
            last = found.end("date")
            yield _finding(view, found.start(), last)
            yield from _list_goes_on(view, last)
    for found in LABEL_BEHIND.finditer(lower):
        yield _finding(view, found.start(), found.end())
    label = LABEL.search(lower)
    if label and last < 0:  # the head of a table
        for date in ANY_DATE.finditer(lower, label.end(), label.end() + 400):
            year = year_in(date["date"])
            gap = lower[label.end() : date.start()]
            if year and 1990 < year <= LAST_BIRTH_YEAR and not NO_DATE_OF_BIRTH.search(gap):
                yield _finding(view, *date.span("date"))


def _list_goes_on(view: TextView, end: int) -> Iterator[Finding]:
    while following := NEXT.match(view.lower, end):
        yield _finding(view, *following.span("date"))
        end = following.end("date")


def _born(view: TextView, facts: Facts) -> Iterator[Finding]:
    lower = view.lower
    for found in BORN.finditer(lower):
        severity = _of_somebody_born(view, facts, found)
        if severity and not NO_DATE_OF_BIRTH.search(found["gap"]):
            yield _finding(view, found.start(), found.end("date"), severity)
    for found in BORN_BEHIND.finditer(lower):
        if THINGS.search(found["gap"]):
            continue
        person = PERSON.search(found["gap"])
        severity = _of_somebody_born(view, facts, found)
        if severity and (person or names_a_pupil(view, facts, found.start(), found.end())):
            yield _finding(view, *found.span(), severity)
    for found in SHORT_BORN.finditer(lower):
        year = year_in(found["date"])
        if year and year > SCHOOL_YEARS:
            yield _finding(view, found.start(), found.end("date"))


def _of_somebody_born(view: TextView, facts: Facts, found: re.Match[str]) -> Severity | None:
    """How serious a date of being born is; None for history, animals, things and whole year groups."""
    start, end = found.span()
    before = view.lower[max(0, start - 45) : start]
    around = view.lower[max(0, start - 110) : end + 80]
    year = year_in(found["date"])
    said_of = SENTENCE.split(before)[-1]
    if year and year < HISTORY_BEFORE:
        ours = year >= _OLDEST and _OURS.search(said_of) and not HISTORY.search(around)
        return Severity.CAUTION if ours else None
    if (TO_MANY.search(said_of) and not _LIVES.search(around)) or ANIMALS.search(
        said_of + found["gap"]
    ):
        return None
    if _TITLED.search(before) or names_a_pupil(view, facts, start - 45, end):
        return Severity.HOLD
    if HISTORY.search(around) or THINGS.search(before[-28:]):
        return None
    person = PERSON.search(before) or PERSON.search(found["gap"])
    if not year:
        return Severity.HOLD if person else None
    return Severity.HOLD if person or year > SCHOOL_YEARS + 13 else Severity.CAUTION


def _birthdays(view: TextView, facts: Facts) -> Iterator[Finding]:
    lower = view.lower
    for found in BIRTHDAY.finditer(lower):
        before = SENTENCE.split(lower[max(0, found.start() - 40) : found.start()])[-1]
        gap = found["gap"]
        if THINGS.search(before) or NO_DATE_OF_BIRTH.search(gap) or _to_a_thing(gap):
            continue
        year = year_in(found["date"])
        if year and year < HISTORY_BEFORE:
            continue
        party = "party" in gap or "bash" in gap
        yield _finding(
            view,
            found.start(),
            found.end("date"),
            Severity.CAUTION if party else Severity.HOLD,
        )
        yield from _list_goes_on(view, found.end("date"))
    yield from _birthdays_by_day(view, facts)
    cue = lower.find("birthday")
    for found in ANY_DATE.finditer(lower, max(0, cue - 100), cue + 400) if cue >= 0 else ():
        year = year_in(found["date"])
        if year and FIRST_BIRTH_YEAR <= year <= LAST_BIRTH_YEAR and not HISTORY.search(lower):
            yield _finding(view, *found.span("date"), Severity.CAUTION)
    for found in BIRTHDAY_BEHIND.finditer(lower):
        gap = found["gap"]
        if THINGS.search(gap) or ANIMALS.search(gap) or HISTORY.search(gap):
            continue
        if PERSON.search(gap) or names_a_pupil(view, facts, found.start(), found.end()):
            yield _finding(view, *found.span())


def _to_a_thing(gap: str) -> bool:
    """ "Happy birthday to the NHS"."""
    return gap.startswith((" to the ", " to our ", " for the ")) and bool(THINGS.search(gap))


def _birthdays_by_day(view: TextView, facts: Facts) -> Iterator[Finding]:
    """ "Her birthday on Tuesday 4th": the month is known to whoever reads it."""
    for found in BIRTHDAY_DAY.finditer(view.lower):
        before = view.lower[max(0, found.start() - 40) : found.start()]
        near = _HE_OR_SHE.search(before) or names_a_pupil(
            view, facts, found.start() - 40, found.end()
        )
        if near and not (THINGS.search(before) or NO_DATE_OF_BIRTH.search(found["gap"])):
            yield _finding(view, found.start(), found.end("date"), Severity.CAUTION)


def _nth(view: TextView, facts: Facts) -> Iterator[Finding]:
    """ "Her 13th is on 4 March"."""
    for found in ITS_NTH.finditer(view.lower):
        if not THINGS.search(found[0]) and (
            _HE_OR_SHE.match(found[0]) or names_a_pupil(view, facts, *found.span())
        ):
            yield _finding(view, *found.span())


def _turning(view: TextView, facts: Facts) -> Iterator[Finding]:
    lower = view.lower
    for found in AGE_ON.finditer(lower):
        if names_a_pupil(view, facts, found.start() - 50, found.start()):
            yield _finding(view, found.start(), found.end("date"))
    for found in TURNS.finditer(lower):
        before = lower[max(0, found.start() - 30) : found.start()].split()
        verb = found[0].split()[0]
        plain = verb in {"is", "be", "was", "will"}
        who = before[-1] if before else ""
        if THINGS.search(" ".join(before)) or who in _NO_ONE or "tide" in before:
            continue
        if plain and not (
            PERSON.search(who) or names_a_pupil(view, facts, found.start() - 30, found.start())
        ):
            continue
        yield _finding(view, found.start(), found.end("date"))
    for found in TURNS_BEHIND.finditer(lower):
        if not THINGS.search(found[0]) and (
            PERSON.search(found[0]) or names_a_pupil(view, facts, *found.span())
        ):
            yield _finding(view, *found.span())


def _with_age(view: TextView, facts: Facts) -> Iterator[Finding]:
    """ "Happy 15th birthday, Amelia": today and fifteen years are a date of birth together."""
    for found in WITH_AGE.finditer(view.lower):
        start, end = found.span()
        before = view.lower[max(0, start - 45) : start]
        after = view.lower[end : end + 45].replace("!", " ").replace(",", " ")
        if THINGS.search(before[-30:]) or THINGS.search(after[:30]) or ANIMALS.search(after[:25]):
            continue
        pupil = names_a_pupil(view, facts, start - 40, end + 40)
        happy = _HAPPY.search(before) and any(map(facts.roll.has_first, after.split()[:4]))
        if pupil or happy or _HE_OR_SHE.search(before):
            yield _finding(view, start, end, Severity.CAUTION)
            behind = ANY_DATE.search(view.lower, end, end + 36)
            if behind and (year_in(behind["date"]) or LAST_BIRTH_YEAR) < LAST_BIRTH_YEAR:
                yield _finding(view, *behind.span("date"))


def _finding(view: TextView, start: int, end: int, severity: Severity = Severity.HOLD) -> Finding:
    personal = view.post.speaking is Speaking.PERSONAL
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        severity,
        *view.mark(start, end),
        title="Gives a date of birth",
        why="A date of birth helps strangers to pass themselves off as a child’s friend.",
        mend="Leave the date out.",
    )
