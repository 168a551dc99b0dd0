"""A UK phone number that is not the school's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.own_details import national_number
from staffroom.engine.text.view import TextView


RULE = "phone"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.15")

# A stretch that starts as UK numbers do (0, +44, 0044, with or without brackets). Whether it is a
# possible number is for `phonenumbers` to say; by itself that also takes "24-18" and "2012-03-04".
_STRETCH = re.compile(
    r"(?<![\w+/.,:£$-])(?:(?:\+ ?44|0044)[ .-]{0,2}(?:\(0\) ?)?|\(?0)"
    r"[1-35789](?:[ ().-]{0,3}\d){5,9}(?!\d|[.,:/-]\d)(?: ?(?:x|ext\.?|extension) ?\d{1,5}\b)?",
    re.ASCII,
)
_CLOCK_OR_DATE = re.compile(r"\d{1,2}([.-])\d{2}(?:\1\d{2,4})?\b.*[ -]\d{1,2}[.:]?\d{2}", re.ASCII)

# Lines that schools pass on because children should ring them.
HELPLINES = frozenset(
    {
        "8001111",  # Childline
        "8088005000",  # NSPCC
        "800684141",  # Papyrus HOPELINE247
        "8000684141",
        "3001236600",  # Frank
        "8088010677",  # Beat
        "8081689111",  # Victim Support
    }
)
# After the 0: numbers of organisations (freephone, 03, business rate), never of a person's home.
_ORGANISATIONS = ("3", "80", "84", "87", "90")


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    if "0" not in view.plain or sum(map(view.plain.count, "0123456789")) < 9:
        return
    personal = view.post.speaking is Speaking.PERSONAL
    ours = facts.school.phones[0] if facts.school.phones and not personal else None
    for found in _STRETCH.finditer(view.plain):
        number = _uk_number(found[0])
        if not number or number in HELPLINES or number in facts.own.phones:
            continue
        organisation = number.startswith(_ORGANISATIONS)
        yield Finding(
            RULE,
            OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
            Severity.CAUTION if organisation else Severity.HOLD,
            *view.mark(*found.span()),
            title="Gives a phone number",
            why="A number that is public once cannot be taken back, and strangers may ring it.",
            mend=f"Give the school’s number instead: {ours}." if ours else "Leave the number out.",
            replacement=ours,
        )


def _uk_number(written: str) -> str:
    """The national digits of a number that could be dialled in the UK, else an empty string."""
    if _CLOCK_OR_DATE.match(written):
        return ""
    national = national_number(written)
    if not national:
        return ""
    possible = phonenumbers.is_possible_number(
        phonenumbers.PhoneNumber(country_code=44, national_number=int(national))
    )
    return national if possible and len(national) in (9, 10) or national in HELPLINES else ""
