"""One look at each word of a post says which of a thousand groups of words it holds a word of.

To ask group after group whether a post holds one of its words would be most of the work of a check.
So each group is given a bit when the engine is loaded, each word knows the bits of its groups, and
the bits of a post's words together say which groups are worth a closer look.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NewType


Gates = NewType("Gates", int)


class GateIndex:
    """Which groups each word is in. Groups are added while modules are loaded, and only then."""

    __slots__ = ("_bits", "_by_word")

    def __init__(self) -> None:
        self._by_word: dict[str, int] = {}
        self._bits: dict[frozenset[str], int] = {}

    def gate(self, words: frozenset[str]) -> Gates:
        """The bit of a group of words; the same group always has the same."""
        bit = self._bits.get(words)
        if bit is None:
            bit = self._bits[words] = 1 << len(self._bits)
            by_word = self._by_word
            for word in words:
                by_word[word] = by_word.get(word, 0) | bit
        return Gates(bit)

    def of(self, words: Iterable[str]) -> Gates:
        """The bits of all groups that one of `words` is in."""
        by_word = self._by_word
        gates = 0
        for word in by_word.keys() & words:
            gates |= by_word[word]
        return Gates(gates)


WORD_GATES = GateIndex()
gate = WORD_GATES.gate
