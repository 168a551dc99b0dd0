"""A personal view in a post that speaks for the school."""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView, within
from staffroom.engine.text.word_set import word_set


RULE = "school-view"
OBLIGATIONS = ("5.4",)

# "I think we can all agree" is a view; "I think I left" in a lost-property post is one too, and a
# caution costs its writer a moment. "We are proud" is the school speaking and stays.
_VIEW = re.compile(
    r"\b(?:i (?:personally |really |honestly |strongly |firmly |just |do |still )?"
    r"(?:think|believe|feel|reckon|suspect|dont think|do not think|disagree|agree|hate|doubt)"
    r"|in my (?:\w{1,12} )?(?:opinion|view|book)|personally,? i|speaking personally"
    r"|if you ask me|my (?:own |personal |honest )?(?:opinion|view) is|imo|imho|im (?:not )?convinced"
    r"|as far as im concerned)\b"
)
_WORDS = word_set("i my im imo imho me personally")


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    """Only on the school's own posts; what somebody is quoted as saying is theirs."""
    if view.post.speaking is not Speaking.SCHOOL or view.words.isdisjoint(_WORDS):
        return
    quoted = view.quotations()
    for found in _VIEW.finditer(view.lower):
        if within(quoted, found.start()):
            continue
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.CAUTION,
            *view.mark(*found.span()),
            title="Gives a personal view as the school’s",
            why="Readers take what the school posts as the view of everybody who works here.",
            mend="Say what happened, or quote the person whose view it is.",
        )
