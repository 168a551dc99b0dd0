"""Fields of life to which a word belongs: where several meet in one sentence, something is being told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from staffroom.engine.text.gates import gate
from staffroom.engine.text.view import TextView


class Fields:
    """Words by field. A sentence is asked from which fields it holds a word."""

    __slots__ = ("_bits", "_by_word", "_gates", "words")

    def __init__(self, fields: Mapping[str, frozenset[str]]) -> None:
        self._bits = {name: 1 << place for place, name in enumerate(fields)}
        self._by_word: dict[str, int] = {}
        for name, words in fields.items():
            for word in words:
                self._by_word[word] = self._by_word.get(word, 0) | self._bits[name]
        self.words = frozenset(self._by_word)
        self._gates = [(gate(words), self._bits[name]) for name, words in fields.items()]

    def bits(self, *names: str) -> int:
        """The fields of these names, as bits of one number."""
        return sum(self._bits[name] for name in names)

    def in_post(self, view: TextView) -> int:
        """The fields of which a post holds a word; costs next to nothing."""
        gates, held = view.gates, 0
        for field, bit in self._gates:
            if gates & field:
                held |= bit
        return held

    def of(self, words: Iterable[str]) -> int:
        """The fields of which `words` hold one, as bits of one number."""
        held = 0
        by_word = self._by_word
        for word in self.words.intersection(words):
            held |= by_word[word]
        return held
