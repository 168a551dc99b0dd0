"""A date with words beside it that make it somebody's date of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView


RULE = "date-of-birth"
OBLIGATIONS = ("5.5",)

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DATE = (
    rf"(?P<date>(?P<iso>\d{{4}})-\d{{2}}-\d{{2}}"
    rf"|{_DAY} ?[/.-] ?(?:0?[1-9]|1[0-2])(?: ?[/.-] ?(?P<numeric>\d{{4}}|\d{{2}}))?"
    rf"|(?:the )?{_DAY}(?:st|nd|rd|th)? ?(?:of )?{_MONTH}\b,?(?: ?(?P<british>\d{{4}}|\d{{2}}\b))?"
    rf"|{_MONTH} {_DAY}(?:st|nd|rd|th)?\b,?(?: (?P<american>\d{{4}}))?)(?![\d/])"
)
# What stands between the cue and the date: "is", "was on", a colon, a weekday.
_LINK = r"[ :=(]{0,3}(?:(?:is|was|on|in|falls|this|coming|the|date) ?){0,3}(?:\w{3,6}day,? )?"
_BORN = re.compile(
    r"(?P<cue>\bd\.?o\.?b\b\.?|\bdate of birth\b|\bbirth ?date\b|\bborn\b)" + _LINK + _DATE,
    re.ASCII,
)
_BIRTHDAY = re.compile(
    r"(?P<cue>\bbirthdays?\b|\bturn(?:s|ed|ing)? (?:1?\d|(?:four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen))\b)" + _LINK + _DATE,
    re.ASCII,
)
_TRIGGERS = re.compile(r"birth|born|\bdob\b|d\.o\.b|\bturn")
# Somebody in a history book, or the birthday of something that is no child.
_HISTORY_BEFORE = 1940
_NOT_A_CHILD = re.compile(
    r"(?:school|academy|nhs|trust|king|queen|college|club|town|library)s? \S{0,9} ?$"
)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    """The words around the date decide, never the roll: a date alone says nothing of a pupil."""
    if not _TRIGGERS.search(view.lower):
        return
    for pattern in (_BORN, _BIRTHDAY):
        for found in pattern.finditer(view.lower):
            year = found["iso"] or found["numeric"] or found["british"] or found["american"] or ""
            if len(year) == 4 and int(year) < _HISTORY_BEFORE:
                continue
            if pattern is _BORN and not year and not _is_labelled(found["cue"]):
                continue  # "lambs born on 3 May"
            before = view.lower[max(0, found.start() - 30) : found.start()]
            if pattern is _BIRTHDAY and _NOT_A_CHILD.search(before):
                continue
            yield Finding(
                RULE,
                OBLIGATIONS,
                Severity.HOLD,
                *view.mark(found.start(), found.end("date")),
                title="Gives a date of birth",
                why="A date of birth helps strangers to pass themselves off as a child’s friend.",
                mend="Leave the date out.",
            )


def _is_labelled(cue: str) -> bool:
    return cue != "born"
