"""A National Insurance number, with or without spaces, in capitals or not.

The letters are those that HMRC gives out; where the post says that it is one, other letters and a
missing last letter count as well, and figures written in pairs are a second thought. The specimen QQ123456C by itself is worth a second thought. Product
codes and number plates are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView


RULE = "ni-number"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.8")

FINDS = (
    "National Insurance number QQ 12 34 56 C",
    "NI no. qq123456c",
    "AB123456C is mine",
    "ab 12 34 56 c",
    "my nino is QQ123456",
    "JG-12-34-56-A needs to go to payroll",
)
LEAVES = (
    "Order AB123456C has come.",
    "Raffle ticket DF123456C wins the hamper.",
    "GB123456A and NK123456B were never given out.",
    "Northern Ireland, 12 34 56: NI won the quiz.",
    "Product code AB 123456 C in blue.",
    "Part no. JG123456A fits the printer.",
)

_NUMBER = re.compile(
    r"(?<![^\W_])(?P<prefix>[a-z] ?[a-z])[ .\-/]{0,2}(?:[\do][ .\-/]{0,2}){6}"
    r"(?P<suffix>[a-d](?![^\W_]))?(?<![ .\-/])(?![^\W_])",
    re.ASCII,
)
_FIRST = frozenset("abceghjklmnoprstwxyz")
_SECOND = frozenset("abceghjklmnprstwxyz")
_NEVER_GIVEN = frozenset({"bg", "gb", "nk", "kn", "tn", "nt", "zz"})
_SPECIMEN = "qq"  # HMRC prints QQ123456C where it shows what a number looks like
_SHOWS_HOW = re.compile(r"\b(?:looks? like|such as|for example|e\.?g|example|format)\W*$")
_IN_PAIRS = re.compile(r"^.. \d\d \d\d \d\d ")
_CUE = re.compile(
    r"\b(?:national ins(?:urance)?|nat\.? ?ins|n\.?i\.? ?(?:no|num(?:ber)?|#)|nino|ni)\b"
)
_REFERENCE = re.compile(
    r"\b(?:order|product|serial|parcel|tracking|invoice|part|model|item|voucher|promo|batch|stock"
    r"|code|ref|reference|reg|flight|licence|passport|booking|sku|catalogue|lot)"
    r"(?: (?:no|number|code|ref|id))?[ :.#-]{0,3}$"
)
_NEAR = 40  # characters around the number in which a cue counts


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    if view.digits < 6:
        return
    for found in _NUMBER.finditer(view.lower):
        severity = _severity(view, found)
        if severity:
            personal = view.post.speaking is Speaking.PERSONAL
            yield Finding(
                RULE,
                OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
                severity,
                *view.mark(*found.span()),
                title="Gives a National Insurance number",
                why="With this number and a name, strangers can pass themselves off as a colleague.",
                mend="Leave the number out.",
            )


def _severity(view: TextView, found: re.Match[str]) -> Severity | None:
    before = view.lower[max(0, found.start() - _NEAR) : found.start()]
    after = view.lower[found.end() : found.end() + _NEAR // 2]
    if _SHOWS_HOW.search(before) and found["prefix"] == _SPECIMEN:
        return None
    if _CUE.search(before) or _CUE.search(after):
        return Severity.HOLD
    if not found["suffix"] or _REFERENCE.search(before):
        return None
    prefix = found["prefix"].replace(" ", "")
    if prefix[0] in _FIRST and prefix[1] in _SECOND and prefix not in _NEVER_GIVEN:
        return Severity.HOLD
    return Severity.CAUTION if prefix == _SPECIMEN or _IN_PAIRS.search(found[0]) else None
