"""The school's staff as the check sees them: by full name, so that a colleague is no pupil."""

from __future__ import annotations

from collections.abc import Iterable

from staffroom.engine.facts import StaffMember
from staffroom.engine.text.name_forms import first_forms, last_forms
from staffroom.engine.text.short_forms import OTHER_FORMS


class StaffList:
    """The names of one school's staff. Never changed once built."""

    __slots__ = ("_firsts", "_full", "_lasts", "words")

    def __init__(self, staff: Iterable[StaffMember]) -> None:
        full: set[tuple[str, str]] = set()
        for member in staff:
            lasts = last_forms(member.last)
            for first in first_forms(member.first):
                for form in (first, *OTHER_FORMS.get(first, ())):
                    full.update((form, last) for last in lasts)
        self._full = frozenset(full)
        self._firsts = frozenset(first for first, _ in full)
        self._lasts = frozenset(last for _, last in full)
        # A text without any of these names no colleague.
        self.words = self._firsts | self._lasts

    def has(self, first: str, last: str) -> bool:
        """Whether a colleague may be called this; both folded."""
        return (first, last) in self._full

    def has_first(self, word: str) -> bool:
        """Whether a colleague may be called this by first name; folded."""
        return word in self._firsts

    def has_last(self, last: str) -> bool:
        return last in self._lasts
