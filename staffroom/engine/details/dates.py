"""Dates as people write them, as pieces of patterns for folded text in small letters."""

from __future__ import annotations

import re


MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?: ?(?:st|nd|rd|th))?"
_UNITS = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
_SPELT_DAY = (
    rf"(?:{_UNITS}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"
    rf"|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[ -]?{_UNITS})"
)
_YEAR = (
    r"(?:\d{4}\b|\d\d\b|two thousand(?: (?:and )?[a-z]{3,9})?"
    r"|(?:twenty|nineteen) (?!past|to\b)[a-z]{3,9}(?:[ -](?:one|two|three|four|five|six|seven"
    r"|eight|nine))?)"
)
_NUMERIC = (
    r"(?:(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01]) ?[/.·-] ?(?:0?[1-9]|1[0-2])(?: ?[/.·-] ?(?:\d{4}|\d\d))?)"
)
_WORDED = (
    rf"(?:(?:the )?(?:{_DAY}|{_SPELT_DAY})[ -]?(?:day )?(?:of )?{MONTH}(?:[ ,/-]{{0,3}}{_YEAR})?"
    rf"|{MONTH}[ -](?:the )?(?:{_DAY}|{_SPELT_DAY})\b(?:[ ,/-]{{1,3}}\d{{4}})?)"
)
# Of pupils: of those in the sixth form and of those in Reception, in the school years to come.
FIRST_BIRTH_YEAR, LAST_BIRTH_YEAR = 2003, 2023
BIRTH_YEARS = frozenset(map(str, range(FIRST_BIRTH_YEAR, LAST_BIRTH_YEAR + 1)))
DATE = rf"(?P<date>{_NUMERIC}|{_WORDED})(?![\d/])"
# After "born" also figures parted by spaces, and a feast with its year.
FULL_DATE = (
    rf"(?P<date>{_NUMERIC}|{_WORDED}|\d{{1,2}} \d{{1,2}} (?:19|20)\d\d"
    r"|(?:christmas|boxing|new years?|valentines) (?:day|eve)(?: in)? (?:19|20)\d\d)(?![\d/])"
)
# After a plain label also figures without marks, and a month with its year alone.
LOOSE_DATE = (
    rf"(?P<date>{_NUMERIC}|{_WORDED}|\d{{1,2}} \d{{1,2}} \d{{2,4}}|\d{{8}}|\d{{6}}"
    rf"|{MONTH} (?:19|20)\d\d)(?![\d/])"
)
_LAST_YEAR = re.compile(r"\d{4}")
_SHORT_YEAR = re.compile(r"[/.·-] ?\d{1,2} ?[/.·-] ?(\d\d)$|[a-z] ?(\d\d)$")


def year_in(date: str) -> int | None:
    """The year that a date gives, of two figures read as one that a child may be born in."""
    if found := _LAST_YEAR.search(date):
        return int(found[0])
    if short := _SHORT_YEAR.search(date):
        year = int(short[1] or short[2])
        return 2000 + year if year < 40 else 1900 + year
    return None
