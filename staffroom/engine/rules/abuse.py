"""Words that threaten, degrade, insult or wrongly accuse a person, a group or an organisation.

In bands. Threats, slurs, hate of a group, grave accusations and calls to hound somebody hold a
post, and so do plain insults of one person. Mild words, and insults of nobody in particular, are
worth a second thought.

The target decides, not the word: "a killer performance", "my stupid phone" and "a damn good read"
are nobody's abuse. Neither are a play's villain, a tyrant of the past, the school's fat hamster,
what somebody says of themselves, and a post that says what never to call anyone.
"""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine.abuse.bands import Band
from staffroom.engine.abuse.context import Standing, is_told, standing
from staffroom.engine.abuse.disguises import Stretched, hashtag_words, shows_a_face
from staffroom.engine.abuse.masked import Unmasker
from staffroom.engine.abuse.patterns import GATE, LEXICON, Match, matches
from staffroom.engine.abuse.quotations import Quotations
from staffroom.engine.abuse.reading import Reading, read
from staffroom.engine.check_facts import Facts
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView


RULE = "abuse"
OBLIGATIONS = ("5.6",)

FINDS = (
    "Mr Okafor is an idiot.",
    "Whoever designed this timetable should be shot.",
    "we know where you live mate",
    "Those thieves at Northbridge High fiddled their results again.",
    "Go back to where you came from.",
    "Everyone message her until she answers.",
    "Our useless council has closed the crossing again.",
    "Stop being such a r3tard",
    "Some parents are thick, honestly.",
    "What a charming bunch of liars the trust turned out to be.",
)
LEAVES = (
    "A killer performance from the jazz band last night, and a damn good read.",
    "Up at stupid o’clock for the ski trip, and my stupid phone died.",
    "We murdered that cake. Dead funny, dead tasty.",
    "I’m such an idiot, I left the register at home.",
    "Hope you break a leg tonight, cast!",
    "Nobody should call anyone a retard.",
    "Scrooge is a mean old miser, and Fagin is a crook.",
    "“You are an idiot,” says Lear’s Fool.",
    "Our guinea pig is a fat, lazy ball of fluff and we love him.",
    "You are not stupid. You are learning.",
)

Graded = tuple[int, int, Severity, Band]  # where its words begin and end among the tags
_GRAVEST_FIRST = {severity: place for place, severity in enumerate(Severity)}

_MASKED = ("SLUR", "VULGAR", "INSULT", "GRAVE")
_UNMASKER = Unmasker(
    # Of two words with one mask, the likelier: "f***", "s***", "p***".
    [
        "fuck",
        "shit",
        "cunt",
        "twat",
        "piss",
        "bastard",
        "bitch",
        "wanker",
        "prick",
        "fucking",
        "nigger",
        "retard",
        "arsehole",
    ]
    + sorted(word for name in _MASKED for (word, *more) in LEXICON.entries(name) if not more)
    + sorted(word for (word, *more) in LEXICON.entries("TRAIT") if not more and len(word) > 4)
)
_STRETCHED = Stretched(
    LEXICON, "SLUR", "VULGAR", "INSULT", "NAMECALL", "TRAIT", "MILD_TRAIT", "CREATURE", "HARSH"
)
_KNOWN = LEXICON.chars("KNOWN")
_ONE_PERSON = LEXICON.chars("YOU", "YOUR", "SHE", "NAME", "TITLE", "ROLE")


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    hidden = sorted([*_UNMASKER.hidden(view), *_STRETCHED.hidden(view)])
    if not hidden and not _may_attack(view):
        return
    reading = read(view, facts, LEXICON, hidden)
    spoken = Quotations(view)
    graded = []
    for match in matches(reading.tags):
        severity = _severity(reading, match, spoken.hold(reading.starts[match.harm_start]))
        if severity:
            graded.append((match.harm_start, match.harm_end, severity, match.band))
    for start, end, severity, band in _merged(graded):
        yield _finding(view, (reading.starts[start], reading.ends[end - 1]), severity, band)


def _may_attack(view: TextView) -> bool:
    """A cheap first look at the words, the hashtags and the emoji."""
    return (
        GATE.lets_in(view)
        or shows_a_face(view)
        or ("#" in view.plain and any(hashtag_words(view.tokens[at]) for at in view.others))
    )


def _merged(graded: list[Graded]) -> Iterator[Graded]:
    """Matches that overlap become one, as grave as the gravest of them."""
    kept: Graded | None = None
    for found in sorted(graded, key=lambda found: found[:2]):
        if kept is None or found[0] >= kept[1]:
            if kept:
                yield kept
            kept = found
        else:
            graver = min(kept, found, key=lambda either: _GRAVEST_FIRST[either[2]])
            kept = (kept[0], max(kept[1], found[1]), *graver[2:])
    if kept:
        yield kept


def _severity(reading: Reading, match: Match, quoted: bool) -> Severity | None:
    """None where the words are fine as they stand."""
    stands = standing(reading, match)
    plain = match.band in {Band.INSULT, Band.MILD}
    if stands is Standing.FINE:
        return None
    if quoted and not _KNOWN.isdisjoint(reading.tags[match.start : match.end]):
        return Severity.CAUTION  # whoever wrote it, it is told of somebody at the school
    if quoted and plain:
        return None
    if quoted and match.band is not Band.SLUR and is_told(reading, match):
        return None
    if quoted or stands is Standing.SOFTER or match.band is Band.MILD:
        return Severity.CAUTION
    if match.band is Band.INSULT:
        aimed = reading.tags[match.start : match.end]
        return Severity.HOLD if any(tag in _ONE_PERSON for tag in aimed) else Severity.CAUTION
    return Severity.HOLD


def _finding(view: TextView, place: tuple[int, int], severity: Severity, band: Band) -> Finding:
    return Finding(
        RULE,
        OBLIGATIONS,
        severity,
        *view.mark(*place),
        title=band.title,
        why=band.why,
        mend=band.mend,
    )
