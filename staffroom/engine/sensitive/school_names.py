"""The ways in which people write their school's name on private pages: short, in a handle, run together."""

from __future__ import annotations

import re
from functools import lru_cache

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import SchoolFacts
from staffroom.engine.text.name_forms import words_of
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# Words that many schools have in their names and that people leave out.
_KINDS = word_set(
    "school academy college high primary secondary junior infant infants juniors community comprehensive grammar upper lower middle first",
    "nursery c of e ce rc roman church england catholic voluntary aided controlled trust foundation sixth form the and free studio technical",
    "specialist special girls boys prep preparatory",
)


def school_names(view: TextView, facts: Facts) -> list[tuple[int, int]]:
    """Where the folded text names the school, in whatever form."""
    return [found.span() for found in _names_of(facts.school).finditer(view.lower)]


@lru_cache(maxsize=32)
def _names_of(school: SchoolFacts) -> re.Pattern[str]:
    forms: set[str] = set()
    for name in (school.name, *school.short_names, *school.handles):
        words = words_of(name)
        core = [word for word in words if word not in _KINDS] or words
        for each in (words, core):
            if each and len("".join(each)) > 2:
                forms.add(
                    r"[\W_]{0,3}".join(map(re.escape, each))
                    + r"(?:s\b|\b|(?:school|academy|high|primary|college)\b)"
                )
    if not forms:
        return re.compile(r"(?!)")
    return re.compile(r"(?<![^\W_])(?:" + "|".join(sorted(forms, key=len, reverse=True)) + ")")
