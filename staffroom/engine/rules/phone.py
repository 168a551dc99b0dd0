"""A phone number that is not the school's own.

However it is written: in groups, in one piece, with +44, with "o" for zero, spelt out, or split by
emoji. A number of an organisation (freephone, 03, 08, a box office) is only worth a second thought.
The school's own numbers, helplines, scores, dates, prices and reference numbers are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

import phonenumbers

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.digits import REPEATS, SPELT, Group, figures, runs
from staffroom.engine.details.helplines import HELP_NEAR, HELPLINES
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "phone"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.15")

FINDS = (
    "Please ring Amelia’s mum on 07700 900123.",
    "My number is +44 (0)7700 900 123",
    "text me o77oo 9oo123 x",
    "oh double seven double oh, nine double oh one two three",
    "call 07/700/900/123 after six",
    "Whatsapp wa.me/447700900123",
    "landline is (01632) 960 123",
    "Book with the theatre on 0306 999 0123.",
)
LEAVES = (
    "Ring the school on 01632 960001.",
    "Childline is on 0800 1111, Samaritans on 116 123.",
    "We won 24-18 on 01/02/2026 at 09.30.",
    "Open 0900-1630, 02.03.2026 09.15-10.45.",
    "ISBN 0 00 000000 2, raffle ticket 07700900123.",
    "Registered charity number 1123456; exam centre number 54321.",
    "£07700900123 raised, said nobody ever.",
)

# The digits that follow the leading 0 in the numbers that Ofcom gives out.
_GIVEN_OUT = re.compile(r"1[1-9]|2[03489]|3[0347]|5[056]|7|8[04578]|9[018]")
# After the 0: numbers of organisations (freephone, 03, business rate), never of a person's home.
_ORGANISATIONS = ("3", "80", "84", "87", "90")
_MANY = 100  # findings; nobody mends more of them one by one
_GROUPS = 16  # more of them than the longest number written digit by digit

_PHONE_WORDS = word_set(
    "ring call phone tel telephone text txt mob mobile whatsapp dial msg number landline fax",
    "contact",
)
_ROUND = re.compile(r"\do|o\d")
_PHONE_BEFORE = re.compile(
    r"\b(?:ring|call|phone|tel|telephone|te?xt|mob|mobile|whatsapp|dial|msg|landline|reach|bell"
    r"|buzz"
    r"|(?:my|his|her|their|mums|dads|contact|home) (?:number|no))\b[^.!?\n]{0,25}$"
)
_LOCAL_BEFORE = re.compile(
    r"(?:\b(?:ring|call|phone|te?xt|dial|reach|contact)\b[^.!?\n\d]{0,25}\bon"
    r"|\b(?:my|his|her|their|mums|dads|home|phone|mobile|contact|landline|tel) (?:number"
    r"|no)\.?(?: is)?"
    r"|\b(?:tel|mob|landline))[ :=-]{1,3}$"
)
# What makes a long number a reference and no phone.
_REFERENCE_BEFORE = re.compile(
    r"\b(?:(?:isbn|issn|urn|ukprn|uprn|upn|ean|gtin|barcode|sort code|meeting id|passcode|vat"
    r"|charity|company|registered|registration|tracking|serial|candidate|centre|invoice|nhs)"
    r"(?: (?:no|number|id|code|ref|is))*|(?:order|ref|reference|account|acc|ticket|raffle"
    r"|raffle ticket"
    r"|product|item|model|part|policy|membership|licence|batch|job|parcel|booking|voucher|lot)"
    r"(?: (?:no|number|id|code|ref|tag)s?)+|(?:raffle|winning) tickets?(?: numbers?)?|invoice"
    r"|tracking"
    r"|reference|ref)[ .:#-]{0,3}(?:is )?$"
)
# A landline with these beside it is an organisation's.
_ORGANISATION_NEAR = re.compile(
    r"\b(?:box office|reception|surgery|hospital|council|police|leisure centre|theatre|museum|shop"
    r"|venue|bookings?|enquiries|restaurant|taxis?|hotel|library|clinic|ticket line|church|company"
    r"|ltd|cafe|farm|centre|supplier|uniform|stockist|trust|radio|bank|garage|nursery|university)\b"
)
_NEAR = 60  # characters around a number in which such words count
_OPENING = re.compile(r"[(\[]?\+ ?\(?$|[(\[]$")
_EXTENSION = re.compile(r" ?,? ?(?:x|ext\.?|extension) ?\d{1,5}\b")


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    digits = view.digits
    said = view.words & SPELT
    spelt = len(said) > (2 if digits < 4 else 1) or not said.isdisjoint(REPEATS)
    if not spelt and (digits < 5 or (digits < 9 and not _may_be_short(view))):
        return
    findings = (f for run in runs(view, spelt=spelt) for f in _in_run(view, facts, run))
    yield from islice(findings, _MANY)


def _in_run(view: TextView, facts: Facts, run: Sequence[Group]) -> Iterator[Finding]:
    """The numbers in a run of groups of digits, none of which can be part of two."""
    if sum(len(group.digits) for group in run) < 6:
        return
    at = 0
    while at < len(run):
        number, end = _number_at(view, run, at)
        if number:
            finding = _finding(view, facts, number, (run[at].first, run[end - 1].end))
            if finding:
                yield finding
        at = end if number else at + 1


def _may_be_short(view: TextView) -> bool:
    """Whether few digits may still be a number: without its area code, or with "o" for zero."""
    return not view.words.isdisjoint(_PHONE_WORDS) or bool(_ROUND.search(view.lower))


def _number_at(view: TextView, run: Sequence[Group], at: int) -> tuple[str, int]:
    """The number that begins at group `at` in its national digits, and the group after it.

    A number of another country begins with its "+"; one without an area code with "local ".
    """
    start = view.tokens[run[at].first].start
    before = view.plain[max(0, start - 3) : start].rstrip(" ([")
    if before[-1:] in {"£", "$", "€"}:
        return "", at
    plus = before.endswith("+")
    if not plus and run[at].digits[0] not in "04":
        return _without_zero(view, run, at, plus=False)
    written, short = "", 0
    for end in range(at + 1, min(len(run), at + _GROUPS) + 1):
        written += run[end - 1].digits
        national = _national(written, plus=plus)
        if len(national) == 10 and _is_number(view, run[at:end], national):
            return national, end
        if len(national) == 9:
            short = end
        if len(written) > 14:
            break
    national = _national("".join(group.digits for group in run[at:short]), plus=plus)
    if short and national[0] in "158" and _is_short(view, run[at:short]):
        return national, short
    return _without_zero(view, run, at, plus=plus)


def _national(written: str, *, plus: bool) -> str:
    """The digits after 0, +44 or 0044; empty if the number does not begin like a UK one."""
    rest = ""
    if written.startswith("0044"):
        rest = written[4:]
    elif plus or written.startswith("447"):
        rest = written[2:] if written.startswith("44") else ""
    elif written[:1] == "0":
        return written[1:]
    return rest.removeprefix("0")


def _is_number(view: TextView, groups: Sequence[Group], national: str) -> bool:
    """Whether ten national digits in these groups are a number that somebody could ring."""
    if not _GIVEN_OUT.match(national) or _is_reference(view, groups[0]):
        return False
    if view.in_link(view.tokens[groups[0].first].start):
        return "wa.me" in view.lower or "whatsapp" in view.lower or "tel:" in view.lower
    if len(groups) < 3:
        return not _is_decimal(view, groups)
    gaps = [view.gap(group.first).strip() for group in groups[1:]]
    sizes = [len(group.digits) for group in groups]
    if "," in gaps and sizes.count(2) > 1 and figures(view.tokens[groups[0].first]):
        return False  # "01, 14, 22": numbers in a list
    return not (_is_date(groups, gaps, sizes) or _is_decimal(view, groups))


def _is_date(groups: Sequence[Group], gaps: list[str], sizes: list[int]) -> bool:
    """Whether the groups begin as a date or a time does: "01/02/2026 09...", "09.30 - 10..."."""
    if sizes[0] > 2 or sizes[1] != 2 or gaps[0] not in {"/", ".", "-"}:
        return False
    if gaps[0] == "." and gaps[1] != ".":
        return True
    day, month = int(groups[0].digits), int(groups[1].digits)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return False
    return sizes[2] == 4 or (sizes[2] == 2 and (len(gaps) < 3 or gaps[2] != gaps[0]))


def _is_decimal(view: TextView, groups: Sequence[Group]) -> bool:
    if groups[0].digits != "0" or len(groups) < 2 or len(groups[1].digits) < 2:
        return False
    return view.gap(groups[1].first) == "."


def _is_short(view: TextView, groups: Sequence[Group]) -> bool:
    """Nine national digits are rare: an area code of its own, or a word that says it is a phone."""
    if _is_reference(view, groups[0]):
        return False
    return (len(groups) > 1 and len(groups[0].digits) in {4, 5, 6}) or bool(
        _before(view, groups[0], _PHONE_BEFORE)
    )


def _without_zero(view: TextView, run: Sequence[Group], at: int, *, plus: bool) -> tuple[str, int]:
    """A foreign number, a mobile without its 0, or a number without its area code."""
    end = len(run)
    if end - at > _GROUPS:
        return "", at
    written = "".join(group.digits for group in run[at:])
    if plus and 8 <= len(written) <= 15 and written[0] != "0" and not written.startswith("44"):
        try:
            number = phonenumbers.parse(f"+{written}")
        except phonenumbers.NumberParseException:
            return "", at
        return (f"+{written}", end) if phonenumbers.is_possible_number(number) else ("", at)
    if len(written) == 10 and written[0] == "7" and _before(view, run[at], _PHONE_BEFORE):
        return written, end
    local = 6 <= len(written) <= 8 and written[0] not in "01"
    if local and _before(view, run[at], _LOCAL_BEFORE):
        return f"local {written}", end
    return "", at


def _is_reference(view: TextView, group: Group) -> bool:
    return bool(_before(view, group, _REFERENCE_BEFORE))


def _before(view: TextView, group: Group, words: re.Pattern[str]) -> re.Match[str] | None:
    start = view.tokens[group.first].start
    return words.search(view.lower[max(0, start - 40) : start].rstrip("(+[") or " ")


def _finding(view: TextView, facts: Facts, number: str, stretch: tuple[int, int]) -> Finding | None:
    start, end = view.tokens[stretch[0]].start, view.tokens[stretch[1] - 1].end
    around = view.lower[max(0, start - _NEAR) : end + _NEAR // 2]
    organisation = number.startswith(_ORGANISATIONS)
    local = number.removeprefix("local ")
    if number in HELPLINES or any(own.endswith(local) for own in facts.own.phones):
        return None
    if organisation and HELP_NEAR.search(around):
        return None
    theirs = organisation or local != number
    theirs = theirs or (number[:1] in "12" and bool(_ORGANISATION_NEAR.search(around)))
    personal = view.post.speaking is Speaking.PERSONAL
    ours = facts.school.phones[0] if facts.school.phones and not personal else None
    if extension := _EXTENSION.match(view.lower, end):
        end = extension.end()
    opening = _OPENING.search(view.plain, max(0, start - 4), start)
    start = opening.start() if opening else start
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        Severity.CAUTION if theirs else Severity.HOLD,
        *view.mark(start, end),
        title="Gives a phone number",
        why="A number that is public once cannot be taken back, and strangers may ring it.",
        mend=f"Give the school’s number instead: {ours}." if ours else "Leave the number out.",
        replacement=ours,
    )
