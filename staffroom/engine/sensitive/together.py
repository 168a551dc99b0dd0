"""Words that say something only together: groups of which one sentence holds a word each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from staffroom.engine.sensitive.sentences import Sentence


_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Together:
    """Two groups of words, those that make them harmless, and how many words may part the two."""

    one: frozenset[str]
    other: frozenset[str]
    unless: frozenset[str] = frozenset()
    reach: int = 14

    def may_be_in(self, words: frozenset[str]) -> bool:
        """Whether a post of these words could hold the two; costs next to nothing."""
        return not words.isdisjoint(self.other) and not words.isdisjoint(self.one)

    def search(self, parts: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
        """The nearest two in each sentence, as stretches of the folded text."""
        for part in parts:
            if self.may_be_in(part.words) and part.words.isdisjoint(self.unless):
                span = self._nearest(part)
                if span:
                    yield span

    def _nearest(self, part: Sentence) -> tuple[int, int] | None:
        best: tuple[int, int, int] | None = None
        last: dict[bool, tuple[int, re.Match[str]]] = {}
        for at, word in enumerate(_WORD.finditer(part.text)):
            for which in (True, False):
                if word[0] not in (self.one if which else self.other):
                    continue
                before = last.get(not which)
                if before and before[1].start() != word.start():
                    far = at - before[0]
                    if far <= self.reach and (best is None or far < best[0]):
                        best = far, before[1].start(), word.end()
                last[which] = at, word
        return (part.start + best[1], part.start + best[2]) if best else None
