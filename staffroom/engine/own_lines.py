"""What belongs to a school, line by line: what each list holds, and whether a line is one of its kind.

What stands in these lists passes every check, so a line that is no number or address is sent back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import phonenumbers
from phonenumbers import ValidationResult

from staffroom.engine.own_details import national_number


MOST_LINES = 100  # of one list; a school has a handful of each
LONGEST_LINE = 120

_EMAIL = re.compile(r"[^\s@,;]+@(?:[\w-]+\.)+[^\W\d_]{2,}")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")
_POSTCODE = re.compile(r"[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}", re.ASCII | re.IGNORECASE)
_LETTERS = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Fault:
    """One line that is not what its list holds, and what would be."""

    kind: str
    line: str
    wanted: str

    @property
    def words(self) -> str:
        return f"“{self.line}” is no {self.wanted}."


# What a line of each list is, for the sentence that sends another one back. In the order of the pages.
KINDS: Mapping[str, str] = {
    "short_names": "name: it needs two letters or more",
    "phones": "full telephone number: write it with its area code, such as 01632 960100",
    "emails": "e-mail address: write it whole, such as office@yourschool.example",
    "email_domains": "e-mail domain: write what follows the @, such as yourschool.example",
    "postcodes": "full postcode: write both halves, such as NE99 1AA",
    "streets": "street: it needs two letters or more",
    "handles": "account name: write it as the platform shows it, such as @yourschool",
}


def tidy(kind: str, lines: Sequence[str]) -> tuple[str, ...]:
    """The lines as they are kept: trimmed, each once, a domain without the @ before it."""
    kept = (line.strip() for line in lines)
    if kind == "email_domains":
        kept = (line.lstrip("@").strip() for line in kept)
    return tuple(dict.fromkeys(line for line in kept if line))


def faults(lists: Mapping[str, Sequence[str]]) -> Iterator[Fault]:
    """Every line that is not of its list's kind, list by list."""
    for kind, lines in lists.items():
        for line in lines:
            if len(line) > LONGEST_LINE or not _is_one(kind, line):
                yield Fault(kind, line[:LONGEST_LINE], KINDS[kind])


def _is_one(kind: str, line: str) -> bool:
    if kind == "phones":
        return _is_phone(line)
    patterns = {"emails": _EMAIL, "email_domains": _DOMAIN, "postcodes": _POSTCODE}
    if kind in patterns:
        return bool(patterns[kind].fullmatch(line))
    return len(_LETTERS.findall(line)) >= 2


def _is_phone(line: str) -> bool:
    """A whole UK number. Those kept free for drama count as well: no demo rings anybody."""
    if not national_number(line):
        return False
    reason = phonenumbers.is_possible_number_with_reason(phonenumbers.parse(line, "GB"))
    return reason == ValidationResult.IS_POSSIBLE
