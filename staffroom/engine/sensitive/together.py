"""Words that say something only together: groups of which one sentence holds a word each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from staffroom.engine.sensitive.sentences import Sentence
from staffroom.engine.text.gates import gate
from staffroom.engine.text.view import TextView


_WORD = re.compile(r"[^\W_]+")


class Together:
    """Two groups of words, those that make them harmless, and how many words may part the two."""

    __slots__ = ("_gates", "one", "other", "reach", "unless")

    def __init__(
        self,
        one: frozenset[str],
        other: frozenset[str],
        unless: frozenset[str] = frozenset(),
        *,
        reach: int = 14,
    ) -> None:
        self.one, self.other, self.unless, self.reach = one, other, unless, reach
        self._gates = gate(one) | gate(other)

    def may_be_in(self, view: TextView) -> bool:
        """Whether the post holds a word of each group."""
        return view.gates & self._gates == self._gates

    def search(self, parts: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
        """The nearest two in each sentence, as stretches of the folded text."""
        for part in parts:
            words = part.words
            if words.isdisjoint(self.other) or words.isdisjoint(self.one):
                continue
            span = self._nearest(part) if words.isdisjoint(self.unless) else None
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
