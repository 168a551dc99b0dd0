"""The ways in which people write their school's name on private pages: short, in a handle, run together."""

from __future__ import annotations

import re
from functools import lru_cache

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import SchoolFacts
from staffroom.engine.naming.word_names import PLACE_WORDS, PLAIN_WORDS, WORD_SURNAMES
from staffroom.engine.text.fold import fold_word
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# Words that many schools have in their names and that people leave out.
_KINDS = word_set(
    "school academy college high primary secondary junior infant infants juniors community "
    "comprehensive grammar upper lower middle first",
    "nursery c of e ce rc roman church england catholic voluntary aided controlled trust "
    "foundation sixth form the and free studio technical",
    "specialist special girls boys prep preparatory",
)

_PLAIN = PLACE_WORDS | PLAIN_WORDS | WORD_SURNAMES
_WORDS = re.compile(r"[^\W_]+")


def school_names(view: TextView, facts: Facts) -> list[tuple[int, int]]:
    """Where the folded text names the school, in whatever form."""
    return [found.span() for found in _names_of(facts.school).finditer(view.lower)]


# What people hang on to the name in a hashtag or a handle.
_TAIL = (
    r"(?:s\b|\b|(?:school|academy|high|primary|college|staff|teachers?|team|family|life|crew|pe"
    r"|maths|english|science)\b)"
)


@lru_cache(maxsize=32)
def _names_of(school: SchoolFacts) -> re.Pattern[str]:
    forms: set[str] = set()
    for name in (school.name, *school.short_names, *school.handles):
        words = _WORDS.findall(fold_word(name))
        core = [word for word in words if word not in _KINDS]
        if len("".join(words)) > 2:
            forms.add(_written(words))
        if len(core) > 1:
            forms.add(_written(core))
        elif core and core[0] not in _PLAIN and len(core[0]) > 3:
            # One word alone may be the town: it is the school where one is "at" it.
            forms.add(r"(?<=\bat\s)" + _written(core))
    if not forms:
        return re.compile(r"(?!)")
    return re.compile(
        r"(?<![^\W_])(?:" + "|".join(sorted(forms, key=len, reverse=True)) + ")" + _TAIL
    )


def _written(words: list[str]) -> str:
    return r"[\W_]{0,3}".join(map(re.escape, words))
