"""An NHS number: ten digits whose last one fits the others, with words that say what they are.

Where the post calls it an NHS number, one that was mistyped is worth a second thought. Phone numbers
and other numbers of ten digits are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nhs_number.validate import is_valid

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView


RULE = "nhs-number"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.8")

FINDS = (
    "NHS number 999 123 4578",
    "nhs no: 9991234578",
    "her NHS No is 999-123-4578",
    "999 123 4578 is his nhs number",
    "The GP has 999 123 4578 on file for him",
    "NHS number: 999 123 4579",
)
LEAVES = (
    "Call NHS 111 or see your GP.",
    "Raffle ticket 9991234578 wins.",
    "The NHS app has helped 999 123 people.",
    "Ring the surgery on 01632 960222.",
    "The NHS turned 75 and we raised £999.",
    "ISBN 999 123 4578",
)

_NUMBER = re.compile(
    r"(?<![\d£+])(?<!\d[ .-])\d{3}(?P<part>[ .\-/]{0,3})\d{3}[ .\-/]{0,3}\d{4}(?![ .-]?\d)"
)
_ONE_BY_ONE = re.compile(r"(?<!\d)(?P<part>)\d(?:[ .\-/]{1,2}\d){9}(?![ .-]?\d)")
_NAMED = re.compile(
    r"\bn\.?h\.?s\.? ?(?:nos?\b|numbers?|num\b|nbr|id\b|#|:|=)|\bnhs$|\bnhs is$|\bchi (?:no"
    r"|number)\b"
)
_CUE = re.compile(
    r"\bnhs\b|\bpatients?\b|\bhospital (?:no|number|id)\b|\bmedical (?:no|number|id|record|card"
    r"|form)"
    r"|\bhealth (?:no|number|record)"
)
_HEALTH = re.compile(
    r"\b(?:gp|doctors?|hospital|vaccinations?|vaccines?|jabs?|medical|prescriptions?|camhs|clinic"
    r"|consent"
    r"|referral|immunisations?|appointment|ambulance|a&e|paramedics?)\b"
)
_PHONE = re.compile(r"\b(?:ring|call|phone|tel|text|dial|fax|isbn|order|ticket)\b[^.\n]{0,15}$")
_FAR = 150  # characters around a valid number in which "NHS number" counts
_BEFORE, _AFTER = 45, 30  # characters around the number in which a cue counts


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    if view.digits < 10:
        return
    for found in (*_NUMBER.finditer(view.lower), *_ONE_BY_ONE.finditer(view.lower)):
        severity = _severity(view, found)
        if severity:
            personal = view.post.speaking is Speaking.PERSONAL
            yield Finding(
                RULE,
                OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
                severity,
                *view.mark(*found.span()),
                title="Gives an NHS number",
                why="An NHS number leads to a person’s health records.",
                mend="Leave the number out.",
            )


def _severity(view: TextView, found: re.Match[str]) -> Severity | None:
    before = view.lower[max(0, found.start() - _BEFORE) : found.start()].rstrip(" (-")
    after = view.lower[found.end() : found.end() + _AFTER]
    valid = is_valid(re.sub(r"\D", "", found[0]))
    if _NAMED.search(before) or _NAMED.search(after):
        return Severity.HOLD if valid else Severity.CAUTION
    if valid and _NAMED.search(view.lower, max(0, found.start() - _FAR), found.start()):
        return Severity.HOLD
    if not valid or _PHONE.search(before):
        return None
    if found["part"] and _NAMED.search(view.lower, found.end(), found.end() + _FAR):
        return Severity.HOLD
    if _CUE.search(before) or _CUE.search(after):
        return Severity.HOLD
    grouped = bool(found["part"])
    return Severity.CAUTION if grouped and _HEALTH.search(before + after) else None
