"""Who does what to whom, as patterns over classes of words. `«...»` is what a finding marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from staffroom.engine.abuse.bands import Band
from staffroom.engine.abuse.claims import CLAIMS
from staffroom.engine.abuse.gate import Gate
from staffroom.engine.abuse.hate import HATE
from staffroom.engine.abuse.hounding import HOUNDING
from staffroom.engine.abuse.idioms import CUES, IDIOMS
from staffroom.engine.abuse.insults import INSULTS
from staffroom.engine.abuse.lexicon import Lexicon
from staffroom.engine.abuse.people import PEOPLE
from staffroom.engine.abuse.threats import THREATS


LEXICON = Lexicon({**PEOPLE, **INSULTS, **THREATS, **HATE, **CLAIMS, **HOUNDING, **IDIOMS, **CUES})

# Each may use those below it.
_MACROS = {
    "WHO": "(?:SOMEONE (?:AUX/COMMA{0,2}|PREP THE? DEGREE? ANY|WHICH ANY{1,7})|WHOEVER ANY{1,8})",
    "SOMEONE": "YOU/SHE/THEY/NAME/TITLE/ROLE/ROLES/ORG/GROUP/SOMEBODY",
    "PERSON": "YOU/NAME/ROLE/ROLES/ORG",
    "IS": "AUX/WHICH/WILL{0,4} (?:BE AUX{0,3}|OWNS OWNED)",
    "OWNED": "(?= ART/DEGREE/AUX/TRAIT/IS_TRAIT/MILD_TRAIT)",
    "LIKE": "FILL{0,5} OTHER? FILL{0,4} OTHER? MORE{0,3}",
    "LIKELY": "ART/FILL{0,6}",
    "FILL": "DEGREE/THE/TRAIT/MILD_TRAIT/AND/COMMA/AUX/OF/DUMB",
    "MORE": "DEGREE/TRAIT/MILD_TRAIT/OF/COMMA/AND",
    "NOUN": "INSULT/NAMECALL/VULGAR/CREATURE/STATE",
    "HIM": "(?:THEM|YOU|NAME|TITLE|THE DEGREE/TRAIT/OTHER{0,2} ROLE/ROLES/ORG/INSULT/VULGAR)",
    "I_WILL": "(?:FIRST/SOMEBODY WILL{1,5}|SOMEBODY)",
    "BEGINS": "(?:^|STOP) AUX{0,2} DEGREE{0,3}",
    "ENDS": "(?= AND/PREP/AUX/STOP/COMMA/THE/ROLE/ROLES/IF/FIRST/YOU/WHICH|$)",
}


class Pattern(NamedTuple):
    band: Band
    text: str
    needs: frozenset[str]  # a text without any of these tags cannot match


class Match(NamedTuple):
    """What a pattern found: places in the tags, of the whole and of the words that hurt."""

    band: Band
    start: int
    end: int
    harm_start: int
    harm_end: int


def _pattern(band: Band, needs: str, text: str) -> Pattern:
    return Pattern(
        band,
        text,
        LEXICON.chars(*(need.partition("*")[0] for need in needs.split())),
    )


_THREATS = (
    ("THREAT", "«THREAT»"),
    ("TAUNT", "«TAUNT»"),
    ("DAMAGE*ONCE_MORE", "ONCE_MORE ANY{0,12} «DAMAGE»"),
    ("KILL", "I_WILL «KILL HIM»"),
    ("BLOW*GETS", "(?:SOMEONE/FIRST/WHICH|WHOEVER ANY{1,8}) ANY{0,3} GETS HIM? «BLOW»"),
    ("WRECK*PROPERTY", "I_WILL «WRECK (?:HIS|YOUR|NAME OWNS|THAT ROLE OWNS) ANY? PROPERTY»"),
    ("IN_HALF*SMASH", "I_WILL «SMASH HIM IN_HALF»"),
    ("WRECKED*PROPERTY", "IF/WILL ANY{0,4} HIS PROPERTY BE «WRECKED»"),
    ("KILL_HIM", "I_WILL «KILL_HIM»"),
    ("SMASH*BODY", "I_WILL ANY? «SMASH (?:HIS|YOUR|NAME OWNS|THE ROLE OWNS|THE ROLE) ANY? BODY»"),
    ("HARMED*MODAL", "(?:WHO|THEM) AUX{0,2} MODAL AUX/TO{0,2} BE? AUX? «HARMED»"),
    ("EVIL*SOONER", "SOONER ANY{0,6} «EVIL»"),
    ("EVIL*GROUP", "IF/HOPE THE? GROUP AUX/WILL{0,3} ANY? «EVIL»"),
    ("TRIP_UP*SOMEBODY", "SOMEBODY «TRIP_UP (?:HIM|THE ANY{0,3} (?:NAME|ROLE))»"),
    ("EVIL*HOPE", "HOPE(?! FOR) FREE{0,3} SOMEONE/HIS/YOUR/THEM FREE{0,5} «EVIL»"),
)
_SLURS = (("SLUR", "«SLUR»"),)
_HATE = (
    (
        "SMEAR*GROUP CREATURE INSULT GRAVE VULGAR NAMECALL",
        "GROUP AUX/COMMA{0,2} IS LIKE «SMEAR/CREATURE/INSULT/GRAVE/VULGAR/NAMECALL»",
    ),
    ("TRAIT IS_TRAIT SMEAR*GROUP", "GROUP AUX/COMMA{0,2} IS LIKELY «TRAIT/IS_TRAIT/SMEAR» ENDS"),
    ("HATE", "«HATE (?:THE DEGREE{0,2})? GROUP»"),
    ("UNWANTED*GROUP", "«UNWANTED THE/DEGREE{0,2} GROUP»"),
    ("UNABLE*GROUP FAILS CRIME", "GROUP (?:LIKE_WORD ANY)? AUX/BE{0,3} «UNABLE/FAILS/CRIME»"),
    ("DIRTY*GROUP", "«DIRTY (?:ROLES THE?)? GROUP»"),
    ("OVERRUN*KINDRED", "«OVERRUN DEGREE? KINDRED»"),
    ("SHOULDNT*GROUP", "GROUP «SHOULDNT BE AUX? ROLE/ROLES»"),
    ("EVIL_ONES*PLACE", "«PLACE FREE{0,4} EVIL_ONES»"),
    ("THOSE_PEOPLE*OTHERED", "«THOSE_PEOPLE OTHERED»"),
    ("ANOTHER*KINDRED", "«ANOTHER DEGREE? KINDRED»"),
    ("EXCLUDE", "«EXCLUDE»"),
    ("GO_HOME", "(?:YOU/THEY/MODAL/GROUP/STOP/AND/COMMA|^) AUX{0,2} TO? «GO_HOME»"),
    ("SLURRY", "(?:WHO IS LIKE|YOU LIKELY|THAT) «SLURRY»"),
)
_CLAIMS = (
    ("CRIME", "WHO FREE{0,6}? «CRIME»"),
    ("CRIME", "CRIME FREE{0,8} AND AUX{0,2} «CRIME»"),
    ("CRIME_BARE", "WHO AUX/BE/WHICH/COMMA{0,5} «CRIME_BARE» ENDS"),
    ("GRAVE", "WHO IS LIKE «GRAVE»"),
    ("BRIBES", "PERSON/SHE/THEY ANY{0,6} «BRIBES»"),
    ("BRIBES", "«BRIBES» ANY{0,3} (?:FOR|FROM|PREP) THE? PERSON"),
    ("PREDATOR", "«PREDATOR»"),
    ("THIEVES*TAKINGS", "WHO FREE{0,5}? «THIEVES FREE{0,5} TAKINGS»"),
    ("FALSIFY*RECORDS", "WHO FREE{0,3}? «FALSIFY FREE{0,2} RECORDS»"),
    ("CHARGED*OFFENCE", "WHO FREE{0,5}? «CHARGED FREE{0,3} OFFENCE»"),
    ("ROTTEN*SERVED", "PERSON/SHE/THEY ANY{0,4} «SERVED FREE{0,4} ROTTEN»"),
    ("MONEY_WENT", "«MONEY_WENT»"),
    ("FAKE", "«FAKE»"),
    ("LUXURY*FUND", "«LUXURY FREE{0,2} FUND»"),
    ("ANSWERS", "WHO AUX{0,3} «GIVES ANY{1,3} ANSWERS»"),
    (
        "GRAVE CRIME_BARE",
        "PERSON/SHE/THEY FREE{0,9} COMMA DEGREE/ART{0,3} «GRAVE/CRIME_BARE» (?=STOP|PREP|$)",
    ),
    ("GRAVE", "«GRAVE» SHE/YOU/THEY BE"),
    ("DRUNK", "WHO IS DEGREE{0,3} «DRUNK» ENDS"),
    ("DRUNK*TURNED_UP", "WHO AUX{0,2} TURNED_UP ANY{0,4} «DRUNK»"),
    ("GRAVE", "(?:YOU LIKELY|YOUR THE/DEGREE{1,4}) OTHER? «GRAVE»"),
    ("GRAVE", "«GRAVE» COMMA? ALL_OF_THEM/YOU"),
    ("GRAVE", "WHAT_A LIKELY OTHER? «GRAVE»"),
)
_HOUNDING = (
    ("HOUND", "«HOUND»"),
    ("SOFT_HOUND", "(?:EVERYBODY/LETS/MODAL/WILL/STOP/COMMA/AND|^) ANY{0,1} «SOFT_HOUND»"),
    ("GIVES_IN", "(?:EVERYBODY/LETS/KEEP/STOP/AND|^) ANY{0,3} «CONTACT ANY{1,8} GIVES_IN»"),
    ("UNTIL*CONTACT", "(?:EVERYBODY/LETS) ANY{0,8} «CONTACT (?:HIM|HIS ANY) ANY? UNTIL»"),
    ("GIVES_HELL*HELL", "«GIVES_HELL THEM/NAME/TITLE NAME? HELL»"),
    ("NONSTOP*CONTACT", "(?:EVERYBODY/LETS) ANY{0,2} «CONTACT ANY{1,8} NONSTOP»"),
    ("GO_AT", "«GO_AT HIM»"),
    ("GO_TO*PLACES", "(?:EVERYBODY/LETS) ANY{0,3} «GO_TO HIS ANY? PLACES»"),
    ("ALL_KNOW*HER_NAME", "«ALL_KNOW ANY{0,6} HER_NAME»"),
    (
        "GO_FOR*LETS",
        "(?:EVERYBODY/LETS) ANY{0,2} «GO_FOR (?:THEM|TITLE NAME|NAME|HIS ANY? PLACES)»",
    ),
)
_ATTACKS = (
    ("SWEAR_AT", "«SWEAR_AT»"),
    ("FUCK", "«FUCK THE? NAME/ORG/ROLE/ROLES/YOU/THEM/GROUP/TITLE»"),
)
_INSULTS = (
    ("INSULT NAMECALL VULGAR CREATURE STATE", "WHO IS LIKE «NOUN»(?! IF)"),
    ("TRAIT IS_TRAIT", "WHO IS LIKELY «TRAIT/IS_TRAIT» ENDS"),
    ("TRAIT", "PERSON/SHE (?:PREP THE? ANY)? IS ART DEGREE/AND/COMMA/MILD_TRAIT{0,4} «TRAIT»"),
    ("STATE INSULT CREATURE VULGAR NAMECALL", "«NOUN OF ART ROLE/ORG»"),
    ("FAILS", "WHO AUX{0,3} BE? «FAILS»"),
    ("SMELLS", "PERSON/SHE «SMELLS» ENDS"),
    ("INSULT NAMECALL VULGAR CREATURE", "YOU LIKELY OTHER? «INSULT/NAMECALL/VULGAR/CREATURE»"),
    (
        "INSULT VULGAR NAMECALL",
        "WHAT_A LIKELY OTHER? «INSULT/VULGAR/NAMECALL» AUX? THE? ROLE/ROLES/NAME/YOU/SHE/TITLE/ORG",
    ),
    ("INSULT NAMECALL VULGAR CREATURE STATE", "YOUR (?:THE/DEGREE LIKELY) OTHER? «NOUN»"),
    ("TRAIT IS_TRAIT", "YOUR DEGREE/AUX{0,3} «TRAIT/IS_TRAIT» (?=STOP|COMMA|$)"),
    (
        "TRAIT IS_TRAIT",
        "(?:THE/YOUR/WHAT_A/STOP/AND/COMMA|^) AUX? DEGREE{0,2} «TRAIT/IS_TRAIT DEGREE/TRAIT/COMMA/AND{0,3}"
        " ROLE/ROLES/ORG»",
    ),
    ("INSULT VULGAR", "THAT DEGREE/TRAIT{0,2} «INSULT/VULGAR»"),
    ("INSULT VULGAR CREATURE", "«INSULT/VULGAR/CREATURE NAME»"),
    ("CREATURE VULGAR NAMECALL", "«HARSH DEGREE{0,3} CREATURE/VULGAR/NAMECALL»"),
    ("HARSH*BE", "WHO IS ART DEGREE/AND/COMMA{0,3} «HARSH DEGREE/AND/COMMA{0,3} OTHER»"),
    ("WORST*GRAVE", "«WORST GRAVE»"),
    ("HARSH*WHAT_A", "WHAT_A DEGREE{0,2} «HARSH DEGREE{0,2} ROLE/ROLES/OTHER»"),
    ("CREATURE NAMECALL INSULT", "«CREATURE/NAMECALL/INSULT» AUX? LIKE_WORD TITLE/KNOWN/YOU/THEM"),
    (
        "CREATURE NAMECALL INSULT VULGAR",
        "LIKE_WORD THE DEGREE{0,2} «CREATURE/NAMECALL/INSULT/VULGAR» SHE/YOU/THEY BE",
    ),
    ("CREATURE NAMECALL INSULT", "RUN_BY ART? DEGREE{0,3} «CREATURE/NAMECALL/INSULT»"),
    (
        "INSULT NAMECALL VULGAR",
        "PERSON/SHE/THEY FREE{0,9} COMMA DEGREE/ART{0,3} «INSULT/VULGAR/NAMECALL»(?=STOP|PREP|$)",
    ),
    ("IS_TRAIT", "«IS_TRAIT ROLE/ROLES/ORG»"),
    ("HATE*EVERYBODY", "«EVERYBODY AUX? HATE (?:KNOWN|TITLE NAME/KNOWN)»"),
    ("DUMB", "BE YOU AUX{0,2} DEGREE{0,2} COMMA? «DUMB»"),
)
_MILD = (
    ("DISMISS", "«DISMISS»"),
    ("INSULT NAMECALL VULGAR", "«INSULT/NAMECALL/VULGAR ROLE/ROLES/ORG»"),
    ("GRAVE NAMECALL", "OPENER COMMA? BE AUX{0,2} DEGREE/THE{0,5} «GRAVE/NAMECALL»"),
    ("MILD_TRAIT", "PERSON (?:PREP THE? ANY)? IS LIKELY «MILD_TRAIT» ENDS"),
    ("SACK", "WHO AUX{0,3} «SACK»"),
    ("INSULT VULGAR NAMECALL", "WHAT_A LIKELY OTHER? «INSULT/VULGAR/NAMECALL»"),
    (
        "INSULT VULGAR",
        "THE DEGREE/TRAIT{0,2} «INSULT/VULGAR» (?=WHICH|PREP|BE|AUX|NAME|OTHER|STOP)",
    ),
    ("INSULT VULGAR", "BEGINS «INSULT/VULGAR» (?=STOP|COMMA|PREP|WHICH|$)"),
    ("INSULT VULGAR NAMECALL", "(?:COMMA|AND) AUX? BE DEGREE/THE{0,4} «INSULT/VULGAR/NAMECALL»"),
    ("INSULT VULGAR", "OPENER/OTHER IS DEGREE/THE{0,5} «INSULT/VULGAR»"),
    (
        "INSULT VULGAR NAMECALL GRAVE",
        "«INSULT/VULGAR/NAMECALL/GRAVE/CREATURE» COMMA? ALL_OF_THEM/YOU",
    ),
    ("SCORN", "«SCORN»"),
    (
        "EPITHET",
        "(?:PERSON/SHE/THEY/GROUP ANY{1,14}) STOP AUX? DEGREE{0,3} «EPITHET» (?=STOP|$|COMMA)",
    ),
    ("EPITHET", "«EPITHET STOP DEGREE{0,3} EPITHET» (?=STOP|$)"),
    ("EPITHET", "(?:STOP|^) DEGREE{0,3} «EPITHET» STOP/COMMA (?:ALL_OF_THEM|THAT BE WHICH)"),
    ("EMOJI", "(?:YOU|KNOWN|TITLE NAME|ROLE) COMMA? «EMOJI»"),
    ("EMOJI", "«EMOJI» OF ART ROLE"),
    ("EMOJI", "NAME COMMA? «EMOJI EMOJI»"),
    ("GOSSIP", "PERSON FREE{0,14} «GOSSIP»"),
    ("GOSSIP", "«GOSSIP FREE{0,8} PERSON»"),
    ("HARSH", "«HARSH COMMA OTHER COMMA? AND HARSH/TRAIT»"),
    ("WALKING", "WHO IS «WALKING OTHER/NAMECALL»"),
    ("HARSH", "«HARSH (?:COMMA/AND{1,2} DEGREE? HARSH){1,3}»"),
    ("WORST", "WORST «ROLE/ORG» ENDS"),
    ("HAVE_THE*OF", "PERSON/SHE AUX{0,2} «HAVE_THE ANY OF ART»"),
    ("HARSH*ROLES", "(?:BEGINS|THE/AND/COMMA) «HARSH DEGREE{0,2} ROLE/ROLES/ORG»"),
    ("HARSH", "(?:STOP|^) AUX/DEGREE{0,2} «HARSH (?:COMMA/AND{1,2} AUX? HARSH){0,3}» (?=STOP|$)"),
    (
        "NAMECALL CREATURE",
        "THAT DEGREE{0,2} «NAMECALL/CREATURE»(?=AUX/STOP/COMMA/FOR/PREP/AND/BE|$)",
    ),
    ("WORST*NAMECALL", "«WORST NAMECALL/INSULT/CREATURE»"),
    ("INSULT VULGAR", "«INSULT/VULGAR»"),
    ("HATE", "FIRST AUX{0,2} «HATE (?:TITLE|THE DEGREE{0,2} ROLE/ORG|THEM)»"),
    ("TRAIT", "(?:DEGREE/STOP/AUX|^) «TRAIT FROM THE? ROLE/ORG/ROLES/NAME/TITLE»"),
)

_BANDS = {
    Band.THREAT: _THREATS,
    Band.SLUR: _SLURS,
    Band.HATE: _HATE,
    Band.CLAIM: _CLAIMS,
    Band.HOUNDING: _HOUNDING,
    Band.ATTACK: _ATTACKS,
    Band.INSULT: _INSULTS,
    Band.MILD: _MILD,
}
_PATTERNS = tuple(
    _pattern(band, needs, text) for band, patterns in _BANDS.items() for needs, text in patterns
)
_NEEDS = {need for patterns in _BANDS.values() for needs, _ in patterns for need in needs.split()}
_HARM_TAGS = frozenset().union(*(pattern.needs for pattern in _PATTERNS))
GATE = Gate(LEXICON, sorted(_NEEDS))


@cache
def _regex(text: str) -> re.Pattern[str]:
    """A pattern is put together when it is first asked for: most posts ask for none."""
    return LEXICON.pattern(text, _MACROS)


def matches(tags: str) -> Iterator[Match]:
    """Everything the patterns find, gravest band first."""
    there = _HARM_TAGS.intersection(tags)
    if not there:
        return
    for pattern in _PATTERNS:
        if pattern.needs.isdisjoint(there):
            continue
        for found in _regex(pattern.text).finditer(tags):
            yield Match(pattern.band, *found.span(), *found.span("harm"))
