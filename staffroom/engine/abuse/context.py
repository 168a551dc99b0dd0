"""What makes strong words fine where they stand: a play, the past, a pet, a lesson, oneself."""

from __future__ import annotations

from enum import Enum, auto

from staffroom.engine.abuse.bands import Band
from staffroom.engine.abuse.patterns import LEXICON, Match
from staffroom.engine.abuse.reading import Reading


class Standing(Enum):
    """What the surroundings leave of a match."""

    FINE = auto()
    SOFTER = auto()  # worth a second thought and no more
    AS_READ = auto()


_INVENTED = LEXICON.chars("CHARACTER", "FICTION")
_STORY = LEXICON.chars("STORY")
_HISTORY = LEXICON.chars("HISTORY")
_LESSON = LEXICON.chars("LESSON", "HISTORY", "CHARACTER", "FICTION")
_COUNTER = LEXICON.chars("COUNTER")
_REPORTED = LEXICON.chars("REPORTED")
_PET = LEXICON.chars("PET")
_SPORT = LEXICON.chars("SPORT")
_NOT = LEXICON.chars("NOT")
_NONE = LEXICON.chars("NONE")
_SUCH = LEXICON.chars("WHAT_A")
_SOFTENS = LEXICON.chars("RUES", "LESSON", "HISTORY", "CHARACTER", "FICTION")
_COURT = LEXICON.chars("COURT")
_ONLY = LEXICON.chars("ONLY")
_FIRST = LEXICON.chars("FIRST")
_MINE = LEXICON.chars("MINE")
_FAMILY = LEXICON.chars("FAMILY")
# Somebody who is here and now, whatever book or beast is spoken of.
_PRESENT = LEXICON.chars("YOU", "YOUR", "TITLE")
_AIMED = LEXICON.chars(
    "YOU", "YOUR", "SHE", "THEY", "NAME", "TITLE", "ROLE", "ROLES", "ORG", "THAT"
)
_AT_WORK = LEXICON.chars("KNOWN", "ROLE", "ROLES", "ORG")
_DESCRIBES = frozenset({Band.INSULT, Band.MILD, Band.CLAIM, Band.HATE})


def standing(reading: Reading, match: Match) -> Standing:
    """How much of `match` is left when its sentence, and the one before, are read with it."""
    tags = reading.tags
    first, last = reading.sentence(match.start, match.end)
    wider, _ = reading.sentence(match.start, match.end, before=1)
    around = tags[wider : match.harm_start] + tags[match.harm_end : last]
    if _taken_back(tags, match, first) or _of_oneself(tags, match, first, last):
        return Standing.FINE
    if not _COUNTER.isdisjoint(around):
        return Standing.FINE
    if match.band in _DESCRIBES and _elsewhere(reading, match, around):
        return Standing.FINE
    if match.band is Band.THREAT and not _LESSON.isdisjoint(around):
        return Standing.FINE
    if match.band is Band.SLUR:
        told = not _REPORTED.isdisjoint(tags[first : match.harm_start])
        return Standing.SOFTER if told or not _SOFTENS.isdisjoint(around) else Standing.AS_READ
    if match.band is Band.CLAIM and not _COURT.isdisjoint(around):
        return Standing.SOFTER
    return Standing.AS_READ


def _elsewhere(reading: Reading, match: Match, around: str) -> bool:
    """Whether it is said of somebody in a book, in the past, or of an animal."""
    aimed = reading.tags[max(0, match.start - 1) : match.harm_end]
    if not _PRESENT.isdisjoint(aimed):
        return False
    if not (_INVENTED | _HISTORY).isdisjoint(around):
        return True
    return _AT_WORK.isdisjoint(aimed) and not (_STORY | _PET).isdisjoint(around)


def _taken_back(tags: str, match: Match, first: int) -> bool:
    """ "She is not a liar", "none of us are", but not "she is not only a liar"."""
    if match.band not in _DESCRIBES:
        return False
    between = tags[match.start : match.harm_start]
    before = tags[max(first, match.start - 3) : match.start]
    denies = _NOT if between[:1] in _SUCH else _NONE
    if not _NOT.isdisjoint(between):
        return _ONLY.isdisjoint(between)
    return bool(between) and not denies.isdisjoint(before)


def _of_oneself(tags: str, match: Match, first: int, last: int) -> bool:
    """ "I'm such an idiot", "what an idiot I am", "my lazy lad", "we will smash them on Saturday"."""
    if match.band is Band.THREAT:
        return tags[match.start] in _FIRST and not _SPORT.isdisjoint(tags[first:last])
    if match.band not in {Band.INSULT, Band.MILD, Band.CLAIM}:
        return False
    before = tags[max(first, match.start - 3) : match.start]
    if tags[match.start] in _FAMILY:
        return not _MINE.isdisjoint(before[-1:])
    if tags[match.start] in _AIMED:
        return False
    after = tags[match.harm_end : min(last, match.harm_end + 2)]
    return not _FIRST.isdisjoint(before + after)
