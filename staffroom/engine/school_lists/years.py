"""The year group of a pupil as schools write it: "Year 9", "9", "Yr 09", "R", "Reception", "N2"."""

from __future__ import annotations

import re


NO_YEAR = "A year is N, R or a number from 1 to 14, with or without “Year”."

_YEAR = re.compile(
    r"(?:(?:curriculum|nc|national curriculum) )?(?:(?:year|yr|y)(?: ?group)?[. ]*)?"
    r"(?:(?P<nursery>n[12]?|nursery(?: ?[12])?|fs ?1|foundation(?: stage)? 1|pre-?school|pk)"
    r"|(?P<reception>r|rec|reception|fs ?2|foundation(?: stage)? 2|eyfs|kg|0)"
    r"|0?(?P<one>[1-9])|(?P<two>1[0-4]))(?:\.0)?",
    re.I | re.ASCII,
)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen")  # fmt: skip
_IN_WORDS = {word: str(number) for number, word in enumerate(_NUMBERS, 1)}


def read_year(cell: str) -> str | None:
    """ "N", "R" or "1" to "14", empty for an empty cell; None for what is no year."""
    text = " ".join(cell.split())
    if not text:
        return ""
    last = text.casefold().rpartition(" ")[2]
    found = _YEAR.fullmatch(text)
    if found is None:
        return _IN_WORDS.get(last) if text.casefold() in {last, f"year {last}"} else None
    if found["nursery"]:
        return "N"
    return "R" if found["reception"] else found["one"] or found["two"]
