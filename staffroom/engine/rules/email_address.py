"""An email address, also a disguised one, that is not one of the school's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.tokens import EMAIL
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "email"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.15")

# "name [at] example [dot] com": either both are in brackets or capitals, or "dot" stands plain.
_DISGUISED = re.compile(
    r"(?<![\w.+-])([\w.+-]{1,64}) ?(?:[\[({<] ?(?:at|@) ?[\])}>]| at | @ ) ?"
    r"([\w-]{1,63}(?:(?: ?[\[({<] ?(?:dot|\.) ?[\])}>] ?| dot |\.)[\w-]{1,63}){1,5})",
    re.ASCII,
)
_SIGNS_OF_DISGUISE = re.compile(r"[\[({<] ?(?:at|@|dot) ?[\])}>]| dot | @ ")
_DOT = re.compile(r" ?[\[({<] ?(?:dot|\.) ?[\])}>] ?| dot ")

# The part before the @ that says "an office", not "a person".
ROLES = word_set(
    "office admin info enquiries enquiry admissions hello contact reception head headteacher",
    "school mail attendance bursar finance hr recruitment vacancies jobs library lettings pta",
    "governors sendco senco senior safeguarding dsl support help helpdesk sixthform exams press",
    "events bookings tickets team secretary clerk dpo privacy data",
)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    plain = view.plain
    if "@" in plain:
        for found in EMAIL.finditer(plain):
            if finding := _finding(view, facts, found.span(), found[0]):
                yield finding
    if " dot " in view.lower or any(mark in plain for mark in "[({<") or " @ " in plain:
        for found in _DISGUISED.finditer(view.lower):
            address = f"{found[1]}@{_DOT.sub('.', found[2])}"
            if _SIGNS_OF_DISGUISE.search(found[0]) and (
                finding := _finding(view, facts, found.span(), address)
            ):
                yield finding


def _finding(view: TextView, facts: Facts, span: tuple[int, int], address: str) -> Finding | None:
    local, _, domain = address.casefold().partition("@")
    office = local.strip("._-") in ROLES
    if f"{local}@{domain}" in facts.own.emails or (office and domain in facts.own.email_domains):
        return None
    personal = view.post.speaking is Speaking.PERSONAL
    ours = facts.school.emails[0] if facts.school.emails and not personal else None
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        Severity.CAUTION if office else Severity.HOLD,
        *view.mark(*span),
        title="Gives an email address",
        why="An address that is public once is collected by strangers and cannot be taken back.",
        mend=f"Give the school’s address instead: {ours}." if ours else "Leave the address out.",
        replacement=ours,
    )
