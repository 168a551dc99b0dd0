"""Where somebody lives: a street with its number, a flat, a named house, or "lives on Mill Lane".

With words that speak of a person or a home it holds the post; without them it is worth a second
thought. The school's own streets, shops and venues, roadworks, directions, and addresses that everybody
knows from books or the news are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.overlaps import outermost
from staffroom.engine.details.street_words import (
    FAMOUS,
    FIRST_TYPES,
    FLATS,
    HOME,
    HOUSES,
    LIVES,
    ROADS,
    SURE_TYPES,
    TO_MANY,
    TYPES,
    VENUE,
)
from staffroom.engine.details.streets import Street, postcode_follows, streets, stretch
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.own_details import compact
from staffroom.engine.text.gates import gate
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView, within
from staffroom.engine.text.word_set import word_set


RULE = "address"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.15")

FINDS = (
    "Amelia lives at 14 Elm Road.",
    "send cards to 14 elm road please",
    "His address is Flat 3, 27 Castle Wynd",
    "Party at ours: Rose Cottage, Mill Lane!",
    "she lives on Mill Lane",
    "Drop it at Mrs Khan’s, 8 High St, any time",
    "Pick-up is outside Rowan House, 8 Kirkgate, NE99 1AB.",
    "14 Elm Rd",
)
LEAVES = (
    "We are in Ivy Bank, and 1 Ivy Bank is our front gate.",
    "Road works in Mill Lane from 08:00 until 16:00.",
    "Cakes are from the bakery at 14 Market Street.",
    "A trip to 10 Downing Street and 221B Baker Street.",
    "If you live on Mill Lane, please use the back gate.",
    "Year 9 Park Run: 5 Mile Lane is closed, 3 day close.",
    "Gracefell 3 Mill Hill 1 after extra time.",
    "Turn left into High Street, then right at the church.",
)

_STREETS = TYPES | FIRST_TYPES | HOUSES | FLATS
_LIVES = word_set(
    "live lives lived living moved moving stays staying house home flat place address rents lodges"
)
_ONE_WORD_ENDS = ("gate ", "gate,", "gate\n", "gate.")
_PERSON = re.compile(
    r"\b(?:mr|mrs|ms|miss|mme|dr|rev|he|hes|she|shes|his|him|hers?|mums?|dads?|mam|nans?|grandad"
    r"|grandma|parents"
    r"|family|pupil|student|boy|girl|neighbour|cards|i|im|my|mine|ours)\b"
)
_AT_NUMBER = re.compile(
    r"\b(?:lives?|living|lived)\b[^.!?\n]{0,40}\b(?:number|no\.?|flat"
    r"|door) ?(\d{1,3}[a-z]?)\b(?! ?%)"
)
_FLAT = re.compile(
    r"\b(?:[Ff]lat|[Aa]partment|[Aa]pt\.?) ?\d{1,3}[A-Za-z]?,? (?:the [a-z]{4,}|(?:The )?[A-Z]\w+)"
)
_LIVES_AT_HOUSE = re.compile(
    r"\b(?:[Ll]iv(?:es?|ed|ing) (?:up |down |out |over )?(?:at|in)|[Hh]ome(?: is|:)|[Aa]ddress(?: is|:))"
    r" (?:the )?(?P<house>(?:[A-Z]\w+ ){1,3}"
    r"(?:Cottages?|House|Farm|Lodge|Villa|Manor|Barn|Rectory|Vicarage|Manse|Bungalow|Grange|Hall"
    r"|Court"
    r"|Flats|Tower|Forge))\b"
)
# "Drop it at Ruth's, 12 Windmill Rise", "Mrs J Wilson, 7 Castle Wynd", "to us at".
_AT_SOMEBODYS = re.compile(
    r"(?:(?:Mrs?|Ms|Miss|Dr) (?:[A-Z]\.? )?[A-Z][\w-]+|\b(?:to|at|by|from|for|with) [A-Z][\w-]+s"
    r"|\b(?:to|with|from) [A-Z][\w-]+|\b(?:us|me|our door|the door))(?:,| at| on|:| \(),? ?$"
)
_SALE = re.compile(r"\b(?:(?:garage|yard|table) sale|(?:rear|back) of|(?:my|our|his|her) garage)\b")
# "Meet outside Greggs, 9 High Street", "The Odeon, 2 Gate Street".
_OF_A_PLACE = re.compile(
    r"\b(?:[Tt]he|[Oo]utside|[Ii]nside|opposite) [A-Z][\w-]+(?: (?:(?:and|&|of) )?[A-Z][\w-]+){0,3},? $"
)
_NUMBER_ON = re.compile(
    r"\b(?:[Nn]umber|[Nn]o\.?) ?\d{1,3}[a-z]?,? (?:on|in|at|of) (?:the )?(?:[A-Z][a-z]+ ){1,3}"
    r"(?:Street|Road|Lane|Avenue|Hill|Close|Drive|Way|Terrace|Crescent|Gardens|Court|Row|Place|Grove"
    r"|Park|Rise|View|Square|Mews|Green|Walk|St|Rd|Ave)\b"
)
# "17 Herring Drift, Sandby, NE99 2HB", "8 Ginnel Top, Aldersby": no kind of street is said, but a house
# number, names, and the postcode or the town.
_BY_POSTCODE = re.compile(
    r"(?<![\w£.:/-])\d{1,3}[A-Za-z]?,? (?:[A-Z][\w'’-]{1,20}[ ,]{1,2}){1,5}"
    r"(?P<postcode>[A-Za-z]{1,2}\d[\dA-Za-z]? ?\d[A-Za-z]{2})(?![^\W_])"
)
_BY_TOWN = re.compile(
    r"\b(?:at|lives? in|round to|gate at|house,?|home,?|card to|write to|flowers to) "
    r"(?P<address>\d{1,3}[a-z]? [A-Z][a-z'’-]{2,15} [A-Z][a-z'’-]{2,15}, [A-Z][a-z-]{3,20})\b"
)
_NO_STREET = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Years?|Noon"
    r"|Pupils|Students|Stage|Unit|Form|Team|Boys|Girls|Places|Tickets)\b"
)
_MANY = 200  # addresses; nobody mends more of them one by one
_FEWEST_WITH_POSTCODE = 2  # digits
_BEFORE, _AFTER = 90, 60  # characters around the address in which such words count
_LIVING_GATE = gate(_LIVES)
_STREET_GATE = gate(_STREETS)
_FLATS_GATE = gate(FLATS)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    lives = bool(view.gates & _LIVING_GATE)
    if not view.gates & _STREET_GATE and not any(end in view.lower for end in _ONE_WORD_ENDS):
        if lives:
            yield from _numbers(view)
        if view.digits:
            yield from outermost(_without_a_street(view, facts))
        return
    if not lives and not view.digits and "," not in view.plain:
        return
    yield from outermost([*_findings(view, facts, lives=lives), *_without_a_street(view, facts)])


def _findings(view: TextView, facts: Facts, *, lives: bool) -> Iterator[Finding]:
    own: list[tuple[int, int]] | None = None
    for street in islice(streets(view), _MANY):
        if own is None:
            own = facts.own.stretches(view.lower)
        span = stretch(view, street)
        severity = _severity(view, facts, street, ours=_overlaps(own, view, street))
        if severity:
            yield _finding(view, span, severity)
    if view.gates & _FLATS_GATE:
        for found in _FLAT.finditer(view.plain):
            yield _finding(view, found.span(), Severity.CAUTION)
    if "number" in view.words or "no" in view.words:
        for found in islice(_NUMBER_ON.finditer(view.plain), _MANY):
            yield _finding(view, found.span(), Severity.CAUTION)
    if lives:
        yield from _numbers(view)
        for found in _LIVES_AT_HOUSE.finditer(view.plain):
            yield _finding(view, found.span("house"), Severity.HOLD)


def _without_a_street(view: TextView, facts: Facts) -> Iterator[Finding]:
    """Addresses that are known by their shape alone; those of the school are fine."""
    if "," not in view.plain or not _numbers_a_name(view):
        return
    own = facts.own.stretches(view.lower)
    spans = [each.span("address") for each in _BY_TOWN.finditer(view.plain)]
    if view.digits > _FEWEST_WITH_POSTCODE:
        spans += [
            (each.start(), each.start("postcode"))
            for each in _BY_POSTCODE.finditer(view.plain)
            if compact(each["postcode"]) not in facts.own.postcodes
        ]
    for start, end in islice(spans, _MANY):
        text = view.plain[start:end].rstrip(" ,")
        judged = not TYPES.isdisjoint(re.findall(r"[a-z]+", text.lower()))  # as a street
        behind = compact(view.plain[end : end + 24])
        ours = any(first < end and start < last for first, last in own)
        ours = ours or any(postcode in behind for postcode in facts.own.postcodes)
        if not judged and not ours and not _NO_STREET.search(text):
            yield _finding(view, (start, start + len(text)), Severity.CAUTION)


def _numbers_a_name(view: TextView) -> bool:
    """Whether two capitalised words follow a number, as in every address that is known by its shape."""
    tokens = view.tokens
    return any(
        tokens[at].kind is Kind.NUMBER and tokens[at + 1].capital and tokens[at + 2].capital
        for at in view.others
        if at + 2 < len(tokens)
    )


def _numbers(view: TextView) -> Iterator[Finding]:
    """ "Lives opposite the gate at number 14": the street is left to those who know."""
    for found in _AT_NUMBER.finditer(view.lower):
        yield _finding(view, found.span(), Severity.CAUTION)


def _overlaps(own: list[tuple[int, int]], view: TextView, street: Street) -> bool:
    return bool(own) and any(
        within(own, view.tokens[index].start) for index in range(street.first, street.end)
    )


def _severity(view: TextView, facts: Facts, street: Street, *, ours: bool) -> Severity | None:
    start, end = stretch(view, street)
    if view.in_link(start) or FAMOUS.match(view.lower, start):
        return None
    before = view.lower[max(0, start - _BEFORE) : start]
    lives = LIVES.search(before)
    if lives and TO_MANY.search(before):
        return None
    if lives:
        return Severity.HOLD
    if not street.numbered and (ours or not street.house):
        return None
    if ours and not (HOME.search(before) and _PERSON.search(before)):
        return None
    if street.small and not (street.numbered and _means_a_street(view, street, before)):
        return None
    return _numbered(view, facts, street, before)


def _means_a_street(view: TextView, street: Street, before: str) -> bool:
    """Whether "5 rivers walk" is one: in small letters many a kind of street is an ordinary word."""
    if view.tokens[street.end - 1].word in SURE_TYPES:
        return True
    _, end = stretch(view, street)
    return bool(HOME.search(before) or HOME.search(view.lower, end, end + _AFTER))


def _numbered(view: TextView, facts: Facts, street: Street, before: str) -> Severity | None:
    """How serious a whole address is that nobody is said to live at."""
    start, end = stretch(view, street)
    postcode = postcode_follows(view, street)
    around = f"{before} {view.lower[end : end + _AFTER]}"
    if not street.numbered and "cottage" not in view.lower[start:end]:
        around += view.lower[start:end]  # "Village Hall, Mill Lane"
    home = bool(HOME.search(around)) or street.flat
    person = home and (bool(_PERSON.search(around)) or _names_a_pupil(view, facts, street))
    if street.flat or person:
        near = VENUE.search(before[-30:]) or VENUE.search(view.lower, end, end + 25)
        return Severity.CAUTION if near and not street.flat and not postcode else Severity.HOLD
    if _AT_SOMEBODYS.search(view.plain[max(0, start - 40) : start]) or _at_a_pupils(
        view, facts, street
    ):
        return Severity.CAUTION
    if not home and _OF_A_PLACE.search(view.plain[max(0, start - 50) : start]):
        return None
    if VENUE.search(around) or ROADS.search(around):
        near = VENUE.search(before[-30:])
        private = not near or near[0] == "garage"  # jumble is sold from garages at home
        if _SALE.search(before):
            return Severity.CAUTION
        return Severity.CAUTION if home or (postcode and private) else None
    return Severity.HOLD if postcode and home else Severity.CAUTION


def _at_a_pupils(view: TextView, facts: Facts, street: Street) -> bool:
    """ "Ruth's, 22 Allerton Road"."""
    if not street.first:
        return False
    before = view.tokens[street.first - 1]
    return view.possessive(before) and facts.roll.has_first(before.word.removesuffix("s"))


def _names_a_pupil(view: TextView, facts: Facts, street: Street) -> bool:
    return any(
        token.capital and facts.roll.has_first(token.word)
        for token in view.tokens[max(0, street.first - 12) : street.first]
    )


def _finding(view: TextView, span: tuple[int, int], severity: Severity) -> Finding:
    personal = view.post.speaking is Speaking.PERSONAL
    sure = severity is Severity.HOLD
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        severity,
        *view.mark(*span),
        title="Tells where somebody lives" if sure else "May tell where somebody lives",
        why="Whoever reads this can go to a child’s or a colleague’s door.",
        mend="Leave the address out, or name the town or the venue.",
    )
