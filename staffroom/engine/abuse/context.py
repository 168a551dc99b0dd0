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


# Tell of a book or a play whoever is spoken of, and of the past, a stage or a beast where the
# person is not plainly one of ours.
_INVENTED = LEXICON.chars("CHARACTER", "FICTION", "PAST_YEAR")
_WEAK = LEXICON.chars("STORY", "HISTORY", "LESSON", "PET")
_AMBIGUOUS = LEXICON.chars("AMBIGUOUS")
_PET = LEXICON.chars("PET")
_DEVICE = LEXICON.chars("DEVICE")
_OURS = LEXICON.chars("KNOWN", "TITLE", "ROLE", "ROLES", "ORG", "YOU")
_PAST = LEXICON.chars("HISTORY", "STORY", "PAST_YEAR")
_LESSON = LEXICON.chars("LESSON", "HISTORY", "PAST_YEAR", "CHARACTER", "FICTION")
_SOFTENS = LEXICON.chars("RUES", "LESSON", "HISTORY", "PAST_YEAR", "CHARACTER", "FICTION")
_TELLS = LEXICON.chars("REPORTED", "LESSON", "HISTORY", "CHARACTER", "FICTION", "STORY", "RUES")
_COUNTER = LEXICON.chars("COUNTER")
_REPORTED = LEXICON.chars("REPORTED")
_COURT = LEXICON.chars("COURT")
_PRAISE = LEXICON.chars("PRAISE")
_SPORT = LEXICON.chars("SPORT")
_TEASE = LEXICON.chars("TEASE")
_INVITE = LEXICON.chars("INVITE", "SPORT")
_DISMISS = LEXICON.chars("DISMISS", "SWEAR_AT")
_TAUNT = LEXICON.chars("TAUNT", "FIRST", "LETS")
_REMARKS = LEXICON.chars("DISMISS", "SCORN")
_NOT = LEXICON.chars("NOT")
_NONE = LEXICON.chars("NONE")
_ONLY = LEXICON.chars("ONLY")
_IF = LEXICON.chars("IF")
_YOU = LEXICON.chars("YOU")
_SUCH = LEXICON.chars("WHAT_A")
# "I am such an" before the word, or "that I am", "like me" after it.
_I_AM = LEXICON.pattern("ME BE/AUX/IF/DEGREE/ART/LIKE_WORD/WHAT_A/WILL/AND{0,6}$", {})
_AM_I = LEXICON.pattern("WHICH{0,1} (?:ME BE/WILL|LIKE_WORD ME)", {})
# "Traffic outside the academy is awful."
_PLACED = LEXICON.pattern("PREP THE? NAME/ORG{1,4}$", {})
_MINE = LEXICON.chars("MINE")
_FAMILY = LEXICON.chars("FAMILY")
_TITLE = LEXICON.chars("TITLE")
_KNOWN = LEXICON.chars("KNOWN")
_HERE = LEXICON.chars("YOU", "YOUR")
_AT_WORK = LEXICON.chars("ROLE", "ROLES", "ORG")
_AIMED = _HERE | _AT_WORK | LEXICON.chars("SHE", "THEY", "NAME", "TITLE", "THAT")
_DESCRIBES = frozenset({Band.INSULT, Band.MILD, Band.CLAIM, Band.HATE})


def standing(reading: Reading, match: Match) -> Standing:
    """How much of `match` is left when its sentence, and the one before, are read with it."""
    tags = reading.tags
    first, last = reading.sentence(match.start, match.end)
    wider, _ = reading.sentence(match.start, match.end, before=1)
    teases = tags[match.harm_start] in _TEASE
    beyond = last
    if teases or match.band in {Band.HATE, Band.SLUR}:
        _, beyond = reading.sentence(match.start, min(last + 1, len(tags)))
    around = tags[wider : match.harm_start] + tags[match.harm_end : beyond]
    if _taken_back(tags, match, first) or _of_oneself(tags, match, first, last):
        return Standing.FINE
    if not _COUNTER.isdisjoint(around):
        return Standing.FINE
    if match.band is Band.MILD and _PLACED.search(tags[first : match.start + 1]):
        return Standing.FINE
    if match.band in _DESCRIBES and (
        _of_a_device(tags[first : match.harm_start]) or _elsewhere(tags, match, around)
    ):
        return Standing.FINE
    if teases and not _INVITE.isdisjoint(tags[wider:beyond]):
        return Standing.FINE
    if match.band is Band.THREAT and not _LESSON.isdisjoint(around):
        return Standing.FINE
    if match.band is Band.HATE and is_told(reading, match):
        told = not (_REPORTED | _PAST).isdisjoint(tags[first : match.harm_start])
        return Standing.FINE if told and not _PAST.isdisjoint(around) else Standing.SOFTER
    if match.band is Band.SLUR:
        told = not _REPORTED.isdisjoint(tags[first : match.harm_start])
        return Standing.SOFTER if told or not _SOFTENS.isdisjoint(around) else Standing.AS_READ
    if match.band is Band.CLAIM and not _COURT.isdisjoint(around):
        return Standing.SOFTER
    if match.band is Band.INSULT and not _PRAISE.isdisjoint(tags[first:last]):
        return Standing.SOFTER
    return Standing.AS_READ


def _of_a_device(leading: str) -> bool:
    """Whether screens lie, or a laptop is an idiot."""
    return not _DEVICE.isdisjoint(leading) and _OURS.isdisjoint(leading)


def is_told(reading: Reading, match: Match) -> bool:
    """Whether a quotation stands in a post that tells of it: somebody said it, or wrote it."""
    first, last = reading.sentence(match.start, match.end, before=1)
    _, last = reading.sentence(match.start, min(last + 1, len(reading.tags)))
    return not _TELLS.isdisjoint(reading.tags[first:last])


def _elsewhere(tags: str, match: Match, around: str) -> bool:
    """Whether it is said of somebody in a book, in the past, or of an animal."""
    aimed = tags[max(0, match.start - 1) : match.harm_end]
    titled = not _TITLE.isdisjoint(aimed)
    known = not _KNOWN.isdisjoint(aimed)
    if not _HERE.isdisjoint(aimed) or titled and known or tags[match.harm_start] in _DISMISS:
        return False
    if not _INVENTED.isdisjoint(around):
        return True
    if match.band is Band.HATE:
        return False
    if titled or known or not _AT_WORK.isdisjoint(aimed) or tags[match.harm_start] in _REMARKS:
        return False
    cues = [tag for tag in around if tag in _WEAK]
    if match.band is Band.CLAIM:
        cues = [tag for tag in cues if tag not in _PET]
    return len(cues) > 1 or any(tag not in _AMBIGUOUS for tag in cues)


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
        return tags[match.start] in _TAUNT and not _SPORT.isdisjoint(tags[first:last])
    if match.band not in {Band.INSULT, Band.MILD, Band.CLAIM}:
        return False
    before = tags[max(first, match.start - 3) : match.start]
    if tags[match.start] in _FAMILY:
        return not _MINE.isdisjoint(before[-1:])
    if tags[match.start] in _YOU and match.band is not Band.CLAIM:
        return not _IF.isdisjoint(before[-1:])
    if tags[match.start] in _AIMED or tags[match.harm_start] in _REMARKS:
        return False
    if _I_AM.search(tags, first, match.start):
        return True
    return bool(_AM_I.match(tags, match.harm_end, last))
