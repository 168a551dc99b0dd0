"""Names that the whole country knows, and what a post says of an author or a public person.

A pupil may share such a name, so it is worth a second thought and no more.
"""

from __future__ import annotations

import re

from staffroom.engine.naming.known_people import FAMOUS, FAMOUS_THINGS
from staffroom.engine.naming.neighbours import at_a_place, speaks_of_a_person, word_at
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# Brothers and sisters whom a lesson means: "the Brontë sisters", "the Wright brothers".
FAMOUS_KIN = word_set(
    "bronte wright grimm marx kray warner jonas williams brownlee everly gallagher"
)

# Before a name: callings that no pupil has.
_CALLINGS = word_set(
    "author authors novelist mp actor actress playwright composer mayor councillor governor governors",
    "broadcaster presenter comedian philosopher economist explorer senator suffragette astronaut",
    "illustrator journalist barrister architect inventor physicist chemist biologist physiologist",
    "olympian paralympian footballers superstar popstar singer-songwriter rapper youtuber blogger",
    "historian filmmaker celebrity legend candidate activist campaigner headteacher principal",
    "teacher caretaker cook receptionist alumnus alumna alumni electrician photographer paramedic",
)
# In the same sentence these make "by Jack London" an author rather than a child who drew it.
_READING = word_set(
    "novel novels author authors reading paperback hardback bestseller bestselling classic classics",
    "trilogy memoir biography autobiography audiobook lyrics album soundtrack directed illustrated",
    "published publisher chapters ghostwritten play plays playwright",
)
_WORKS = word_set(
    "novel novels album albums trilogy memoir film films biography bestseller classic"
)
_AT_SCHOOL = word_set(
    "teacher caretaker cook receptionist headteacher governor governors principal candidate"
)
# What is said of the person whom everybody knows.
_OF_THE_KNOWN = (
    _READING
    | _WORKS
    | (_CALLINGS - _AT_SCHOOL)
    | word_set(
        "poem poems poet poets poetry sonnet sonnets quote quotes quotation biography documentary podcast",
        "netflix bbc itv radio listening playlist karaoke tribute impression impressions lookalike",
        "waxwork statue portrait painting paintings exhibition gallery museum mural legend icon iconic",
        "century centuries war theory law laws discovered invented discovery inventor scientist scientists",
        "throne parliament commons election speech reign era tudor tudors victorian victorians",
        "movie movies series sequel trailer fandom fans concert gig tour arena stadium glastonbury oscars",
        "olympic olympics wimbledon wembley euros commentary punditry",
        "pundit retro vintage haggis diary diaries unit topic essay essays gcse texts text chapter symbolism",
        "theme themes context quiz trivia album lyrics single singles song songs hit hits chart charts band",
        "brand store shop shops sponsor sponsored memorial centenary anniversary commemorate",
    )
)
# What is said of a child who has the same name.
_OF_A_PUPIL = word_set(
    "congratulations congrats bravo proud pupil student prefect classmate birthday nhs upn dob rep reps",
    "prefects monitor monitors captains",
)
_A_FORM = re.compile(
    r"(?:y|yr|year)?(?:1[0-3]|[1-9])(?!(?:s|th|[apckm]m|kg|st|nd|rd|m|k)$)[a-z]{1,2}\d?"
)
_A_CHILD_HAS = word_set(
    "goal goals try tries mum dad mother father gran nan parents family brother sister coat bag shoe",
    "shoes boots jumper blazer pe lunch phone bottle birthday project painting model cake volcano",
    "assembly effort wicket hat-trick score time progress attendance behaviour report form tutor team",
)
_YEAR = word_set("year yr")
_LONG_AGO = re.compile(r"1\d{3}s?|200\ds?")
_YEARS = re.compile(r" ?\((?:b\. ?|born |c\. ?)?1[0-9]{3}\b")


def known_to_all(first: str, last: str) -> bool:
    return first + last in FAMOUS


def is_the_known_one(view: TextView, first: int, end: int, name: str) -> bool:
    """Whether a post that says a name everybody knows means the one whom everybody knows.

    A pupil's form or year, or praise, keeps the second thought; otherwise a work, a time before the
    pupils were born or what only lessons and fans say is enough to leave the name alone.
    """
    if not view.words.isdisjoint(_OF_A_PUPIL) or any(map(_A_FORM.fullmatch, _near(view, first))):
        return False
    if not {word_at(view, end), word_at(view, first - 2), word_at(view, end + 1)}.isdisjoint(_YEAR):
        return False
    a_thing = name in FAMOUS_THINGS
    if a_thing and (at_a_place(view, first) or not speaks_of_a_person(view, first, end)):
        return True
    said = {token.word for token in view.tokens[max(0, first - 12) : end + 12]}
    if not said.isdisjoint(_OF_THE_KNOWN) or plays_a_public_part(view, first, end):
        return True
    after = word_at(view, end)
    if view.possessive(view.tokens[end - 1]):
        return after not in _A_CHILD_HAS
    if after == "would" or any(map(_LONG_AGO.fullmatch, view.words)):
        return True
    # "William Blake, The Tyger": a title follows.
    titled = end < len(view.tokens) and view.gap(end) in {", ", " - ", " – ", ": "}
    return titled and view.tokens[end].capital and after in {"the", "a", "its", "im", "i", "my"}


def _near(view: TextView, first: int) -> list[str]:
    return [token.word for token in view.tokens[max(0, first - 6) : first + 10]]


def plays_a_public_part(view: TextView, first: int, end: int) -> bool:
    """Whether the text says that tokens `first` to `end` name an author or a public person."""
    before = {word_at(view, first - 1), word_at(view, first - 2)}
    if not before.isdisjoint(_CALLINGS) and not view.starts_sentence(first):
        return True
    after = word_at(view, end)
    if after in _WORKS and view.possessive(view.tokens[end - 1]):
        return True
    if after == "mp" or (view.gap(end) == ", " if end < len(view.tokens) else False):
        here = {after, word_at(view, end + 1)}
        if not here.isdisjoint(_CALLINGS):
            return True
    if _YEARS.match(view.plain, view.tokens[end - 1].end):
        return True
    if "by" not in before and not view.possessive(view.tokens[end - 1]):
        return False
    reach = view.sentence(first, reach=14)
    return any(view.tokens[i].word in _READING for i in reach)
