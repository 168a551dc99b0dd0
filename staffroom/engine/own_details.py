"""What belongs to the school itself, in the form in which rules compare it."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers

from staffroom.engine.facts import SchoolFacts
from staffroom.engine.text.fold import fold_word
from staffroom.engine.text.name_forms import words_of


def national_number(written: str) -> str:
    """A UK phone number as its national digits without the leading 0; empty if it is none."""
    try:
        number = phonenumbers.parse(written, "GB")
    except phonenumbers.NumberParseException:
        return ""
    return str(number.national_number) if number.country_code == 44 else ""


def compact(written: str) -> str:
    """Folded letters and digits only, to compare postcodes and handles."""
    return re.sub(r"[\W_]+", "", fold_word(written))


@dataclass(frozen=True, slots=True)
class OwnDetails:
    """The school's own phones, addresses, handles and names: always fine in its posts."""

    phones: frozenset[str]
    emails: frozenset[str]
    email_domains: frozenset[str]
    postcodes: frozenset[str]
    handles: frozenset[str]
    names: tuple[re.Pattern[str], ...]  # the school and its streets, in folded text

    @classmethod
    def of(cls, school: SchoolFacts) -> OwnDetails:
        phrases = (school.name, *school.short_names, *school.streets)
        return cls(
            phones=frozenset(filter(None, map(national_number, school.phones))),
            emails=frozenset(email.strip().casefold() for email in school.emails),
            email_domains=frozenset(d.strip().casefold().lstrip("@") for d in school.email_domains),
            postcodes=frozenset(map(compact, school.postcodes)),
            handles=frozenset(map(compact, school.handles)),
            names=tuple(
                re.compile(r"\b" + r"[\W_]{1,3}".join(map(re.escape, words)) + r"\b")
                for words in map(words_of, phrases)
                if words
            ),
        )

    def stretches(self, lower: str) -> list[tuple[int, int]]:
        """Where the folded text speaks of the school or its streets by name, in order, merged."""
        merged: list[tuple[int, int]] = []
        for start, end in sorted(f.span() for name in self.names for f in name.finditer(lower)):
            if merged and start < merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return merged
