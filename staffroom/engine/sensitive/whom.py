"""Whom a sentence is about, in the light of those around it; each sentence is read once."""

from __future__ import annotations

from collections.abc import Sequence

from staffroom.engine.check_facts import Facts
from staffroom.engine.sensitive.persons import (
    Known,
    is_of_a_child,
    known_in,
    of_own_family,
    speaks_of_staff,
)
from staffroom.engine.sensitive.sentences import Sentence
from staffroom.engine.text.view import TextView


_SHORT = 14  # words


class Whom:
    """Who is known in each sentence of one post."""

    __slots__ = ("_by_start", "_facts", "_family", "_lower", "_parts", "_places", "_view")

    def __init__(self, view: TextView, facts: Facts, parts: Sequence[Sentence]) -> None:
        self._view, self._facts, self._parts = view, facts, parts
        self._lower = view.lower
        self._family = of_own_family(view)
        self._by_start: dict[int, Known] = {}
        self._places: dict[int, int] = {part.start: at for at, part in enumerate(parts)}

    def alone(self, part: Sentence) -> Known:
        """Whom the sentence is about by its own words."""
        known = self._by_start.get(part.start)
        if known is None:
            known = known_in(self._view, self._facts, part, family=self._family)
            self._by_start[part.start] = known
        return known

    def of(self, part: Sentence) -> Known:
        """Whom it is about; a short one without a person goes on from the one before, or leads on."""
        before = self._beside(part, -1)
        known = self.alone(part)
        if known is Known.SOMEBODY and before and speaks_of_staff(before, part):
            return Known.NOBODY
        if known is not Known.NOBODY or len(part.words) > _SHORT or speaks_of_staff(part, part):
            return known
        if before and self._on_one_line(before, part) and not speaks_of_staff(before, part):
            told_before = self.alone(before)
            if told_before is Known.NAMED:
                return told_before
            if told_before is Known.SOMEBODY and is_of_a_child(before):
                return Known.MAYBE
        after = self._beside(part, 1)
        if not after or not self._on_one_line(part, after):
            return Known.NOBODY
        return Known.MAYBE if self.alone(after) is Known.NAMED else Known.NOBODY

    def is_child(self, part: Sentence) -> bool:
        """Whether it is about one child by name, or about one as such: more than "he" or "she"."""
        known = self.of(part)
        return known is Known.NAMED or (known is not Known.NOBODY and is_of_a_child(part))

    def _beside(self, part: Sentence, step: int) -> Sentence | None:
        at = self._places[part.start] + step
        return self._parts[at] if 0 <= at < len(self._parts) else None

    def _on_one_line(self, first: Sentence, second: Sentence) -> bool:
        return "\n" not in self._lower[first.end : second.start]
