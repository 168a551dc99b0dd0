"""A unique pupil number, known by its check letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView


RULE = "upn"
OBLIGATIONS = ("5.5",)

# Department for Education: a letter, then twelve digits (or eleven and a letter for a temporary
# number). I, O and S are not used. The list of authorities in the digits is not checked: it grows.
LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_UPN = re.compile(
    r"\b([A-HJ-NP-RT-Z]) ?((?:\d ?){11})([\dA-HJ-NP-RT-Z])\b", re.ASCII | re.IGNORECASE
)
_CUE = re.compile(r"\b(?:upn|unique pupil number|pupil number)s?\b")
_NEAR = 30  # characters before the number in which a cue counts


def check_letter(rest: str) -> str:
    """The letter that belongs before the twelve characters `rest` of a UPN."""
    values = [int(c) if c.isdigit() else LETTERS.index(c) for c in rest.upper()]
    return LETTERS[sum(place * value for place, value in enumerate(values, 2)) % len(LETTERS)]


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    """The number is judged by itself and never looked up: a finding says nothing of the roll."""
    for found in _UPN.finditer(view.plain):
        rest = found[2].replace(" ", "") + found[3]
        cue = _CUE.search(view.lower, max(0, found.start() - _NEAR), found.start())
        if not cue and check_letter(rest) != found[1].upper():
            continue
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.HOLD,
            *view.mark(*found.span()),
            title="Gives a pupil number",
            why="A pupil number opens a child’s records to whoever holds it.",
            mend="Leave the number out.",
        )
