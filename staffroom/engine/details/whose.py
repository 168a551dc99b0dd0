"""Of which colleague something is said: before it in the sentence, behind it, or "she" of the last."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from staffroom.engine.details.colleagues import Mention
from staffroom.engine.details.hints import Found
from staffroom.engine.details.private_life import (
    A_YEAR_LONG_AGO,
    CHARITY,
    EVENTS,
    FORMER,
    OTHERS,
    OTHERS_DO,
    STAGE,
    WORK,
)
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.view import TextView


SENTENCE_END = LatePattern(r"[!?\n]|(?<!\bmr)(?<!\bdr)(?<!\bms)(?<!\bmrs)(?<!\bst)\.(?=\s|$)")
OWNED = LatePattern(r"\b(?:his|her|their)\b")
_PRONOUN = LatePattern(
    r"[\s\"“]*(?:\w+ ){0,3}?(?:he|she|they|hes|shes|theyre|his|her|their|theyve|born)\b"
)
_WISHES = LatePattern(
    r"[\d\w]+ birthday|[2-7]\d(?:th|st|nd|rd) b|get(?:ting)? well|speedy|wedding|maternity"
    r"|paternity|engagement|death|passing|birth|suspension|sacking|divorce|diagnosis|loss|sad"
)
# What may lead from a matter to the colleague whose it is.
_LEADS_TO = LatePattern(
    r"[^\w.!?\n]{0,3}(?:(?:of|for|under|on|about|around|is|was|poor|our|dear|lovely|the|that|then|so)"
    r"[^\w.!?\n]{1,2}){0,4}"
)
# What aims a complaint, an inquiry, a referral at the colleague behind it.
_AIMED_AT = LatePattern(
    r"(?: [\w-]{1,16}){0,4}? (?:against|concerning|regarding|involving|into|relating to|in respect of|at the hands of)"
    r"(?: (?:our|the|a|an|my|your|one of our|one of the|poor))?[^\w.!?\n]{1,2}"
    r"|(?: and| im| telling| you| i| bet| think| reckon| say| apparently| turns| out){0,6},? it (?:was|is|wasnt|has to be|must be) "
    r"|(?: (?:paid|made|awarded|given|granted|offered|handed))? to (?:our |the )?"
)
_AIMS = LatePattern(r"\b(?:against|concerning|regarding|involving|into|about)$")
_THEIRS = LatePattern(
    r"(?:\w+[.]? )?\w+s (?:[\w-]+ ){0,2}(?:(?:danc|play|run|sing|swim|bak|act|read|writ|perform|bowl|rid|"
    r"climb|row|drumm|cod|design|debat|lead|box|football|netball|cricket|rapp|skat|gard|photograph|explor)(?:ers|ors)"
    r"|gymnasts|artists|poets|scientists|musicians|cooks|chefs|mathematicians|historians|linguists|girls|boys|lads|kids|u1[1-9]s|pupils|students|class|team|squad|side|choir|band|cast|form|group|crew|lot) (?:\w+ )?(?:were|was|are|is|have|has|had|got|went|came|took)\b"
)
_OF_KIN = LatePattern(
    r"(?:father|mother|brother|sister|daughter|partner|parent|neighbour|lover|carer)s\b"
)
_SOMEBODY = LatePattern(
    r"\b(?:he|she|they|hes|shes|theyre|hed|shed|his|her|their|him|them|someone|somebody|woman|man"
    r"|bloke|lady|guy|fella|poor|bless|apparently|turns out|rumours?|word is|guess)\b"
)
_ARTICLES = frozenset({"", "our", "the", "a", "an", "my", "your", "poor"})
# A new sentence that speaks to everybody, or of a class.
_TO_ALL = LatePattern(
    r"\b(?:you|your|youre|if|we|our|anyone|everyone|pupils|students|children|parents|families)\b"
)
_A_FORM = LatePattern(r"\b(?:year \d{1,2}|\d{1,2}[a-z])s?\b")
VACANCY = LatePattern(
    r"\b(?:vacanc\w+|closing date|application|apply|required|recruiting|advertis\w+|hiring|we need an?)\b"
)
# Who gives a warning, or speaks of an illness, has none.
_GIVES = LatePattern(
    r"\b(?:gave|gives|giving|issu\w+|spoke|speaks?|talk\w*|ask\w*|wrote|writes|organis\w+|supports?"
    r"|helps?|advises?|runs|remind\w*|warn\w*|host\w*|collect\w*|raised|raising|explain\w*|looks at"
    r"|explor\w+|stud\w+|discuss\w+)\b"
)
_REACH = 130  # characters between a colleague's name and what is said of them


def whose(view: TextView, people: Sequence[Mention], found: re.Match[str]) -> Mention | None:
    """The colleague of whom something plain is said."""
    lower, start, end = view.lower, found.start(), found.end()
    last, inside, behind = _around(people, start, end)
    if last and not _of_theirs(lower[last.start : end]):
        between = lower[last.end : start]
        breaks = list(SENTENCE_END.finditer(between))
        if not breaks:
            return last
        if len(breaks) < 3 and _PRONOUN.match(between[breaks[-1].end() :] + found[0]):
            return last
    if inside:
        return inside
    if behind:
        gap = lower[end : behind.start]
        if _aimed(gap, found[0]):
            return behind
        near = len(gap) < 30 and not re.search(r"[.?\n]", gap)
        return behind if near and _WISHES.match(found[0]) else None
    return None


def hinted(view: TextView, people: Sequence[Mention], hint: Found) -> Mention | None:
    """The colleague of whom a hint is dropped, if it is of one and not of others or on a stage."""
    lower, start, end = view.lower, hint.start, hint.end
    last, inside, behind = _around(people, start, end)
    person = last or inside
    if last and _of_theirs(lower[last.start : end]):
        return None
    if person is None:
        if behind is None or hint.kind == "hint-own":
            return None
        gap = lower[end : behind.start]
        return behind if _LEADS_TO.fullmatch(gap) or _aimed(gap, lower[start:end]) else None
    between = lower[person.end : start] if last else ""
    if hint.kind == "hint-own" and (between != " " or lower[person.end - 1] != "s"):
        return None
    *earlier, clause = SENTENCE_END.split(between)
    if len(earlier) > 2 or (earlier and not _goes_on(clause, lower[start:end])):
        return None
    if _of_others(clause) or (not OWNED.search(lower, start, end) and _is_work(clause)):
        return None
    around = lower[max(0, person.start - 60) : end + 60]
    if hint.kind.endswith("-loss") and (FORMER.search(around) or CHARITY.search(around)):
        return None
    if not person.listed and (A_YEAR_LONG_AGO.search(around) or VACANCY.search(lower)):
        return None
    return person


def _around(
    people: Sequence[Mention], start: int, end: int
) -> tuple[Mention | None, Mention | None, Mention | None]:
    """The last colleague before a place and near it, the first inside it, the first behind it."""
    at = bisect_left(people, (start,))
    last = people[at - 1] if at else None
    if last and last.end > start:  # it begins in the middle of the name
        last = people[at - 2] if at > 1 else None
    if last and (last.end > start or start - last.end > _REACH):
        last = None
    here = people[at] if at < len(people) else None
    if here and here.start < end:
        return last, here, None
    return last, None, here


def _aimed(gap: str, matter: str) -> bool:
    """Whether a matter is about the one named behind it: "a complaint has been made against"."""
    return bool(_AIMED_AT.fullmatch(gap) or (gap.strip() in _ARTICLES and _AIMS.search(matter)))


def _goes_on(clause: str, hint: str) -> bool:
    """Whether a new sentence still speaks of the colleague of the one before."""
    if _TO_ALL.search(clause):
        return False
    return len(clause.split()) <= 3 or bool(_SOMEBODY.search(f"{clause} {hint}"))


def _of_theirs(text: str) -> bool:
    """Whether it is said of those whom the colleague teaches: "Miss Marsh's dancers were"."""
    theirs = _THEIRS.match(text)
    return bool(theirs and not _OF_KIN.search(theirs[0]))


def _of_others(clause: str) -> bool:
    """Whether pupils, a class or a part in a play stand between the colleague and the hint."""
    return bool(
        not OTHERS.isdisjoint(clause.split()[-3:])
        or _A_FORM.search(clause)
        or OTHERS_DO.search(clause)
        or STAGE.search(clause)
    )


def _is_work(clause: str) -> bool:
    return bool(WORK.search(clause) or EVENTS.search(clause) or _GIVES.search(clause[-25:]))
