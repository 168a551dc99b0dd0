"""A full UK postcode that is not the school's own.

Beside a home it holds the post; at a venue (a sports park, another school) it is only worth a second
thought. Room codes, counts and order codes that look like postcodes are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.overlaps import outermost
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.own_details import compact
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "postcode"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.15")

FINDS = (
    "We moved to NE99 1AB last week.",
    "she lives at ne991ab",
    "Send cards to 14 Elm Road, NE99-1AB",
    "Sat nav for the away fixture: NE99 9ZZ",
    "her postcode is N E 9 9 1 A B",
    "Party at ours! NE99 1ab, from 3",
)
LEAVES = (
    "Find us at NE99 1AA or ne99 1aa.",
    "Room B2 2ND floor, form 9B 1st.",
    "Model R2 2pm, A1 1xx and M25 4km.",
    "Order code NE99 1AB is out of stock.",
    "See https://example.org/NE99-1AB for more.",
    "U13 6AB hockey and Y7 8BC netball teams",
)

# The outward half, then a digit and two letters.
_POSTCODE = re.compile(
    r"(?<![^\W_])(?P<area>[a-z]{1,2})(?P<district>\d[a-z\d]?|o)[^\w\n£$€,;:/()&+%]{0,3}"
    r"(?P<inward>[\do][a-z]{2})(?![^\W_])",
    re.ASCII | re.IGNORECASE,
)
# "NE 99 1AB" and "NE99 1 AB": spaces where none belong, so in capitals only.
_SPACED = re.compile(
    r"(?<![^\W_])(?P<area>[A-Z]{2}) ?(?P<district>\d\d?[A-Z]?) {0,2}(?P<inward>\d ?[A-Z]{2})(?![^\W_])",
    re.ASCII,
)
# A cheap first look, past "4pm", "13th" and "4 is", which nearly every newsletter has.
_SECOND_HALF = re.compile(
    r"\d(?:(?i:(?!(?:[ap]m|st|nd|rd|th)\b)[a-z]{2}| [a-z] [a-z]|[^\w\n]{0,3}o[a-z]{2})(?![^\W_])"
    r"| (?!(?:[AP]M|ST|ND|RD|TH)\b)[A-Z]{2}(?![^\W_])"
    r"|(?<=[A-Za-z\d]\d)(?i:[^\w\n]{0,3}\d(?:st|nd|rd|th)\b)"
    r"|(?<=[A-Za-z\d] \d)(?i:[^\w\n]{0,3}\d(?:st|nd|rd|th)\b))",
    re.ASCII,
)
_LETTER_BY_LETTER = re.compile(
    r"(?<![^\W_])(?P<area>[a-z](?: [a-z])?) (?P<district>\d(?: [a-z\d])?) {1,3}"
    r"(?P<inward>\d [abd-hjlnp-uw-z] [abd-hjlnp-uw-z])(?![^\W_])",
    re.ASCII | re.IGNORECASE,
)
_AREAS = word_set(
    "ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy",
    "e ec",
    "eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll",
    "ln ls",
    "lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so",
    "sp",
    "sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze zz",
)
# "room B2 2nd floor", "W1 1st team", "e2 2hr": a count or a place in a row, not a door.
_ORDINALS = word_set("st nd rd th")
_COUNTS = word_set(
    "km am pm cm mm kg ml mi ok st nd rd th hr hrs ft lb yr gb tb pt pg ph up ed pp ps"
)
_NEVER_USED = frozenset("cikmov")  # letters that the Royal Mail keeps out of the second half
_PLACE_BEFORE = re.compile(
    r"\b(?:rooms?|class(?:room)?|form|block|lab|set|table|seat|row|gate|platform|model|part|level"
    r"|floor|studio|pod|locker|(?<!post )(?<!zip )code|codes|order|voucher|ref|reference|serial"
    r"|product|item|bus|route|flight|junction|grid|square|plate|reg|size|battery|paper)"
    r"(?: (?:no|number|is|code|ref))?[ :.#-]{0,3}$"
)
_HOME_NEAR = re.compile(
    r"\b(?:lives?|living|lived|moved|moving|staying|neighbours?|sleepover|playdate|cards|ours|mine"
    r"|(?:my|his|her|their|our|home|whose|family|mums|dads|nans) (?:new |home |old )?"
    r"(?:address|postcode|post code|house|home|flat|place|door))\b"
)
_ADDRESS_NEAR = re.compile(
    r"\b(?:address|postcode|post code|house|home|flat|road|rd|street|avenue|ave|lane|close|drive"
    r"|crescent"
    r"|terrace|gardens|grove|place|way|court|cottage)\b"
)
_VENUE_NEAR = re.compile(
    r"\b(?:centre|center|park|theatre|hall|museum|church|school|academy|college|ground|grounds|club"
    r"|stadium|hotel|sat ?nav|meet|pick ?up|coach|parking|car park|away|fixture|venue|arena|gallery"
    r"|library|cathedral|farm|zoo|castle|university|campus|office|shop|store|pool|pitch|pitches"
    r"|cafe"
    r"|restaurant|track|course|station|studio|entrance|gate|minibus|match|kick ?off|tickets"
    r"|hospital"
    r"|surgery|clinic|unit|estate|ltd|garden centre|lido|abbey|chapel|trust|depot|hosted"
    r"|directions)\b"
)
_NEAR = 60  # characters around the postcode in which such words count


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    if not view.digits or not _SECOND_HALF.search(view.plain):
        return
    yield from outermost(_findings(view, facts))


def _findings(view: TextView, facts: Facts) -> Iterator[Finding]:
    for pattern in (_POSTCODE, _SPACED, _LETTER_BY_LETTER):
        for found in pattern.finditer(view.plain):
            severity = _severity(view, facts, found)
            if severity:
                yield _finding(view, found, severity)


def _severity(view: TextView, facts: Facts, found: re.Match[str]) -> Severity | None:
    start, end = found.span()
    if found[0].isalpha():  # an o for each 0: "looks" is a word
        return None
    if compact(found[0]) in facts.own.postcodes or view.in_link(start):
        return None
    before = view.lower[max(0, start - _NEAR) : start]
    if _PLACE_BEFORE.search(before):
        return None
    if found["district"].lower() == "o" and _is_count(found):
        return None  # "moved to 3rd December"
    home = bool(_HOME_NEAR.search(before))
    if not home and not _ADDRESS_NEAR.search(before) and not _looks_like_one(found):
        return None
    venue = _VENUE_NEAR.search(before) or _VENUE_NEAR.search(view.lower, end, end + _NEAR)
    if not _NEVER_USED.isdisjoint(found["inward"].lower()) and _is_count(found):
        return None
    if home and not (venue and _is_count(found)):
        return Severity.HOLD
    doubtful = venue or found["inward"][1:].islower() or not _is_known(found) or _is_count(found)
    return Severity.CAUTION if doubtful or len(_outward(found)) == 2 else Severity.HOLD


def _looks_like_one(found: re.Match[str]) -> bool:
    """Whether these few characters are a postcode even without a word that speaks of an address."""
    outward, inward = _outward(found), found["inward"]
    if not _NEVER_USED.isdisjoint(inward.lower()):
        return False
    if not _is_known(found):
        return outward[1].isalpha() and found[0].isupper() and " " in found[0]
    if inward[1:].islower():  # "E2 2hj" and "Se10 3up" are codes or counts
        return len(outward) > 2 and outward.islower() and not _is_count(found)
    return not (_is_count(found) and len(outward) == 2) and found["district"].lower() != "o"


def _outward(found: re.Match[str]) -> str:
    return (found["area"] + found["district"]).replace(" ", "")


def _is_known(found: re.Match[str]) -> bool:
    return found["area"].lower().replace(" ", "") in _AREAS


def _is_count(found: re.Match[str]) -> bool:
    ending = found["inward"][1:].lower()
    return ending in _ORDINALS or (ending in _COUNTS and len(_outward(found)) < 4)


def _finding(view: TextView, found: re.Match[str], severity: Severity) -> Finding:
    personal = view.post.speaking is Speaking.PERSONAL
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        severity,
        *view.mark(*found.span()),
        title="Gives a postcode",
        why="A postcode leads to a handful of front doors, and one may be a family’s home.",
        mend="Leave the postcode out, or name the town or the venue.",
    )
