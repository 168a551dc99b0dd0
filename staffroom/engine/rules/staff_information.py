"""A colleague's private matters: health, family, discipline, pay, home, beliefs, age.

Of somebody on the staff list it holds the post; of somebody with a title or "our head" it is worth a
second thought, and so are good wishes for a wedding or a baby. Colleagues in their role, joining,
leaving, promoted, on a trip or running for charity are left alone, and so are lessons about illness.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import chain, islice
from operator import attrgetter

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.colleagues import Mention, may_mention, mentions
from staffroom.engine.details.hint_lists import COMMON, LISTS
from staffroom.engine.details.hints import Found, Hints
from staffroom.engine.details.hints_in_plain import PLAIN_HINTS
from staffroom.engine.details.hints_of_family import FAMILY_HINTS
from staffroom.engine.details.hints_of_health import HEALTH_HINTS
from staffroom.engine.details.hints_of_life import LIFE_HINTS
from staffroom.engine.details.hints_of_work import WORK_HINTS
from staffroom.engine.details.other_mentions import may_mention_others, other_mentions
from staffroom.engine.details.overlaps import outermost
from staffroom.engine.details.private_life import (
    A_YEAR_LONG_AGO,
    CELEBRATES,
    CHARITY,
    ERRANDS,
    EVENTS,
    FORMER,
    NO_ILLNESS,
    OTHERS,
    OTHERS_DO,
    STAGE,
    SURE,
    TOPICS,
    WORK,
)
from staffroom.engine.details.private_stems import KIND_GATES, STEM_GATES, stems_of
from staffroom.engine.details.whose import OWNED, SENTENCE_END, VACANCY, hinted, whose
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView


RULE = "staff-information"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.8")

FINDS = (
    "Mrs Brown is off with stress until Easter.",
    "Mr Okafor was suspended on Monday, so PE is covered.",
    "Mr Marlow is going through a divorce. Be kind.",
    "Dr Mistry is on £51,400 and started on M1.",
    "Sarah Brown lives near the park in Fellbridge.",
    "Mr Okafor won’t be in, he has started his chemo.",
    "Our head is pregnant, pass it on.",
    "Congratulations to Miss Marsh, who is expecting twins!",
    "Get well soon, Mrs Brown.",
)
LEAVES = (
    "Mrs Brown is away on the ski trip.",
    "Mr Okafor is running the London marathon for charity, for Cancer Research.",
    "A fond farewell to Mr Marlow, who retires at Easter after 29 years.",
    "Mrs Brown led an assembly on mental health and stress.",
    "Miss Trunchbull is a monster and got sacked in the film.",
    "Welcome to Miss Marsh, who joins us as Head of Drama.",
    "Mr Marlow is expecting great things of Year 9.",
    "Mr Okafor fired the starting gun and broke the record.",
)

_SUFFERS = re.compile(
    r"has|have|had|got|suffer|battl|is|hes|shes|be\b|living|struggl|fighting|surviv"
)
_OF_A_CAUSE = re.compile(
    r"\W?(?:charity|research|awareness|week|policy|lessons?|unit|course|books?|fund|appeal)"
)
_BUDGET = re.compile(
    r"(?<!m[rs]\s)(?<!mrs\s)(?<!iss\s)\b(?:grants?|budgets?|funding|prizes?|invest\w*|cost|target|appeal)\b"
)
_COUNTED = re.compile(r"\W{0,2}(?:pupils|minutes|miles|laps|years (?:of|at|in))")
_AT_HOME = frozenset({"health", "family", "loss"})
_WARNS = re.compile(r"\b(?:gave|gives|giving|issu\w+)\b")
_TOPIC = "topic"
_KINDLY = frozenset({"baby", "family", "loss", "age", "health"})
_KINDLY |= {f"hint-{kind}" for kind in _KINDLY}
_REASONED = frozenset({"absence", "leaving"})
# Worth a second thought, not a hold.
_LESS_SURE = _REASONED | {f"hint-{kind}" for kind in ("home", "age", "looks", "pay")}
_LESS_SURE |= set(PLAIN_HINTS)
_MANY = 60
_POUND = frozenset("£")
_START = attrgetter("start")


@cache
def _hints() -> Hints:
    """All of them, put in order when a post first speaks of a colleague."""
    tables = (HEALTH_HINTS, FAMILY_HINTS, WORK_HINTS, LIFE_HINTS, PLAIN_HINTS)
    return Hints(chain(*(hints.items() for hints in tables)), LISTS, COMMON)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    if not may_mention(view, facts) and not may_mention_others(view):
        return
    matters = list(_matters(view))
    people = other_mentions(view, facts, mentions(view, facts)) if matters else []
    if not people:
        return
    findings = list(islice(_findings(view, people, matters), _MANY))
    for kept in outermost(findings):
        hold = any(
            found.severity is Severity.HOLD and kept.start <= found.start and found.end <= kept.end
            for found in findings
        )
        yield replace(kept, severity=Severity.HOLD) if hold else kept


def _matters(view: TextView) -> Iterator[tuple[str, re.Match[str]] | Found]:
    """What may be somebody's private matter, whosever it is: most posts about colleagues have none."""
    hints, stems = _hints(), stems_of(view.words)
    gates = STEM_GATES.of(stems | _POUND if "£" in view.plain else stems)
    for kind, pattern in (*SURE.items(), (_TOPIC, TOPICS)):
        if kind not in KIND_GATES or gates & KIND_GATES[kind]:
            for found in pattern.finditer(view.lower):
                yield kind, found
    if not view.windows:
        yield from hints.search(stems, view.lower, 0, len(view.lower))
        return
    hinted: set[Found] = set()
    for window in view.windows:
        stems = stems_of(window.words)
        hinted.update(hints.search(stems, view.lower, window.start, window.end))
    yield from sorted(hinted, key=_START)


def _findings(
    view: TextView, people: list[Mention], matters: Iterable[tuple[str, re.Match[str]] | Found]
) -> Iterator[Finding]:
    for matter in matters:
        if isinstance(matter, Found):
            person = hinted(view, people, matter)
            if person:
                yield _finding(view, person, (matter.start, matter.end), matter.kind)
            continue
        kind, found = matter
        person = whose(view, people, found)
        if person and not _is_harmless(view, person, found, kind):
            yield _finding(view, person, found.span(), kind)


def _is_harmless(view: TextView, person: Mention, found: re.Match[str], kind: str) -> bool:
    """Whether it is work, a collection, a part in a play, or said of somebody else."""
    lower = view.lower
    low, high = min(person.start, found.start()), max(person.end, found.end())
    between = lower[person.end : found.start()] if person.end <= found.start() else ""
    between = SENTENCE_END.split(between)[-1]
    behind = lower[found.end() : found.end() + 40]
    around = lower[max(0, low - 60) : high + 60]
    if not person.listed and (A_YEAR_LONG_AGO.search(around) or STAGE.search(around)):
        return True
    if NO_ILLNESS.search(f"{found[0]}{behind[:12]}") or not OTHERS.isdisjoint(between.split()[-2:]):
        return True
    if STAGE.search(between) or OTHERS_DO.search(between):
        return True
    if kind in _REASONED and ERRANDS.search(found[0] + behind):
        return True
    if kind == _TOPIC:
        if _SUFFERS.match(found[0]):
            return bool(_OF_A_CAUSE.match(behind))
        return bool(WORK.search(between) or WORK.search(behind[:18]) or CHARITY.search(around))
    if kind == "discipline":
        return bool(_WARNS.search(between[-25:]))
    if kind == "pay":
        advert = not person.listed and VACANCY.search(lower)
        return bool(advert or CHARITY.search(around) or _BUDGET.search(around))
    if kind in {"age", "home"}:
        return bool(_COUNTED.match(behind))
    if kind == "loss" and (FORMER.search(around) or CHARITY.search(around)):
        return True
    talks = EVENTS.search(between) and (kind == "health" or not OWNED.search(found[0]))
    return kind in _AT_HOME and bool(talks or CHARITY.search(between))


def _finding(view: TextView, person: Mention, place: tuple[int, int], kind: str) -> Finding:
    start, end = min(person.start, place[0]), max(person.end, place[1])
    around = view.lower[max(0, start - 70) : end + 30]
    kindly = kind in _KINDLY and CELEBRATES.search(around)
    sure = person.listed and not kindly and kind not in _LESS_SURE
    personal = view.post.speaking is Speaking.PERSONAL
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        Severity.HOLD if sure else Severity.CAUTION,
        *view.mark(start, end),
        title="Tells a colleague’s private matters",
        why="What happens to a colleague at home or in confidence is theirs to tell.",
        mend="Leave it out, or ask your colleague what may be said.",
    )
