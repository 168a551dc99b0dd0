"""What was marked or given in confidence: protective markings, and a pupil's circumstances."""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "confidential"
OBLIGATIONS = ("3.2",)

_MARKINGS = re.compile(
    r"\bofficial[ -]{1,3}sensitive\b"
    r"|\b(?:not|never) (?:for|to be) (?:general |public |onward |wider )?"
    r"(?:circulat|publi|shar|distribut|releas|disclos|forward)\w*"
    r"|\b(?:please )?do not (?:share|circulate|forward|publish|distribute|post)\b"
    r"(?= (?:outside|beyond|further|widely|externally|with (?:parents|pupils|anyone|others|staff))|[.!:*\])\n]|$)"
    r"|\b(?:for )?(?:internal|staff) (?:use|eyes|circulation|distribution) only\b|\binternal only\b"
    r"|\b(?:strictly|highly|private and|private &) (?:private|confidential)\b"
    r"|\b(?:in (?:strict(?:est)?|the strictest) confidence)\b"
    r"|\b(?:under embargo|embargoed until|governors only|slt only|part b minutes)\b"
)
_SHOUTED_MARKING = re.compile(
    r"\bCONFIDENTIAL\b|^\W{0,4}(?:Strictly )?(?:Private|Confidential)\W{0,3}$", re.M
)
_MARKING_WORDS = word_set(
    "official not never share circulate forward publish distribute post internal only strictly",
    "highly private confidential confidence embargo embargoed governors slt",
)

# Said of one person. "Your child" and "children who" speak to everybody and are left alone.
_ONE = (
    r"(?P<who>\b(?:he|she|who|(?:a|one|this|that|the|our|another) (?:year \d{1,2} |\d{1,2}\w )?"
    r"(?:pupil|student|boy|girl|lad|child|lass|family|mum|dad|mother|father)|(?-i:[A-Z]\w+(?: [A-Z]\w+)?)))"
)
_STATES = (
    r"(?:has|have|had)(?: (?:just|now|also|been))* (?:excluded|suspended|expelled)"
    r"|(?:is|was|been|being|gets?|got)(?: (?:being|permanently|temporarily|just|now))* "
    r"(?:excluded|expelled|suspended)"
    r"|(?:is|was|are|goes|been|put|placed)(?: now)? on (?:a |the )?(?:child protection|cp|child in need|cin"
    r"|send|sen|safeguarding|at risk) (?:plan|register|list)"
    r"|(?:has|have|had|got|with|gets?)(?: now)? (?:an? )?(?:ehcp|ehc plan|education,? health and care plan)\b"
    r"|(?:is|was|are) (?:a )?(?:looked[ -]after child|lac|in (?:foster )?care|pupil premium|eligible for"
    r" (?:pupil premium|free school meals)|on free school meals|entitled to free school meals|fsm)\b"
    r"|(?:gets|receives|claims|has) (?:free school meals|pupil premium|fsm)"
    r"|(?:is|was|been)(?: \w+)? (?:referred|known) to (?:camhs|social services|childrens services"
    r"|social care|early help|prevent)"
    r"|(?:has|was|been)(?: \w+)? (?:diagnosed with|sectioned|self[ -]harm\w*|hospitali[sz]ed)"
    r"|(?:has|have) (?:adhd|autism|epilepsy|anorexia|depression|leukaemia|cancer)\b"
)
_SAID_OF_ONE = re.compile(rf"{_ONE}s?,? (?P<state>{_STATES})", re.IGNORECASE)
_STATE_WORDS = word_set(
    "excluded suspended expelled protection cin cp need send sen safeguarding risk ehcp ehc plan",
    "looked lac care premium meals fsm camhs services social early prevent diagnosed sectioned self",
    "selfharm selfharms selfharming hospitalised hospitalized adhd autism epilepsy anorexia",
    "depression leukaemia cancer health",
)
_PERSONS = word_set("he she who a one this that the our another")
_EVERYBODY = re.compile(
    r"\b(?:anyone|those|children|pupils|students|parents|people|families|if) \w* ?$"
)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    if not view.words.isdisjoint(_MARKING_WORDS):
        yield from _markings(view)
    if not view.words.isdisjoint(_STATE_WORDS):
        yield from _circumstances(view, facts)


def _markings(view: TextView) -> Iterator[Finding]:
    spans = [found.span() for found in _MARKINGS.finditer(view.lower)]
    for found in _SHOUTED_MARKING.finditer(view.plain):
        if not any(start <= found.start() < end for start, end in spans[:50]):
            spans.append(found.span())
    for span in spans:
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.HOLD,
            *view.mark(*span),
            title="Is marked as confidential",
            why="Somebody marked these words so that they would stay inside the school.",
            mend="Ask whoever marked them, or leave the marked part out.",
        )


def _circumstances(view: TextView, facts: Facts) -> Iterator[Finding]:
    for found in _SAID_OF_ONE.finditer(view.plain):
        before = view.lower[max(0, found.start() - 25) : found.start()]
        who = found["who"].casefold()
        if _EVERYBODY.search(before):
            continue
        one_of_us = who.split()[0] in _PERSONS or facts.roll.has_first(who.split()[0])
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.HOLD if one_of_us else Severity.CAUTION,
            *view.mark(found.start("state"), found.end("state")),
            title="Tells a child’s circumstances",
            why="A child’s needs, care or exclusion are theirs to tell, even where no name stands.",
            mend="Leave this out of anything public.",
        )
