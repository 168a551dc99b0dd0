"""A unique pupil number, known by its check letter.

With or without spaces, in capitals or not, also a temporary one that ends in a letter. A number with
a wrong letter counts where the post calls it a UPN; order and serial numbers are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView


RULE = "upn"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.8")

FINDS = (
    "UPN H801200001001",
    "his number is h801200001001",
    "H80 1200 001 001 has left",
    "Take H-801-2000-01001 off the list",
    "upn: A801200001001 (typed wrongly)",
    "unique pupil number 801200001001",
)
LEAVES = (
    "Parcel A801200001001 came.",
    "Order number H801200001001 is ready to collect.",
    "A UPN is a letter and twelve digits.",
    "Room H80, 1200 pupils, 001 winner.",
    "Ring 01632 960001.",
    "UPN I801200001001 cannot be one.",
)

# Department for Education: a letter, then twelve digits (or eleven and a letter for a temporary
# number). I, O and S are not used. The list of authorities in the digits is not checked: it grows.
LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_UPN = re.compile(
    r"(?<![^\W_])([A-HJ-NP-RT-Z])((?:[ .-]?\d){11}(?:[ .-]?\d|[A-HJ-NP-RT-Z]))(?![^\W_])",
    re.ASCII | re.IGNORECASE,
)
_NO_LETTER = re.compile(
    r"\b(?:upn|unique pupil number)(?: (?:is|no|number))?[ :=#-]{1,3}(\d{12})\b"
)
_PARTS = re.compile(r"[ .-]")
_CUE = re.compile(r"\b(?:upn|unique pupil (?:number|no|id)|pupil (?:number|no|id)|uln)s?\b")
_REFERENCE = re.compile(
    r"\b(?:order|product|serial|parcel|tracking|invoice|part|model|item|voucher|promo|batch|stock"
    r"|delivery|warranty|licence|consignment)(?: (?:no|number|code|ref|id))?[ :.#-]{0,3}$"
)
_NEAR = 30  # characters before the number in which a cue counts


def check_letter(rest: str) -> str:
    """The letter that belongs before the twelve characters `rest` of a UPN."""
    values = [int(c) if c.isdigit() else LETTERS.index(c) for c in rest.upper()]
    return LETTERS[sum(place * value for place, value in enumerate(values, 2)) % len(LETTERS)]


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    """The number is judged by itself and never looked up: a finding says nothing of the roll."""
    if view.digits < 11:
        return
    for found in _UPN.finditer(view.plain):
        if _is_upn(view, found):
            yield _finding(view, found.span())
    for found in _NO_LETTER.finditer(view.lower):
        yield _finding(view, found.span(1))


def _is_upn(view: TextView, found: re.Match[str]) -> bool:
    before = view.lower[max(0, found.start() - _NEAR) : found.start()]
    if _CUE.search(before):
        return True
    if found[1].islower() and not found[2][0].isdigit():
        return False  # "a 801..." in a sentence
    rest = _PARTS.sub("", found[2])
    return check_letter(rest) == found[1].upper() and not _REFERENCE.search(before)


def _finding(view: TextView, span: tuple[int, int]) -> Finding:
    personal = view.post.speaking is Speaking.PERSONAL
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        Severity.HOLD,
        *view.mark(*span),
        title="Gives a pupil number",
        why="A pupil number opens a child’s records to whoever holds it.",
        mend="Leave the number out.",
    )
