"""One look at each word of a post says which of a thousand groups of words it holds a word of.

To ask group after group whether a post holds one of its words would be most of the work of a check.
So each group is given a bit when the engine is loaded, each word knows the bits of its groups, and
the bits of a post's words together say which groups are worth a closer look.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import NewType


Gates = NewType("Gates", int)

_BY_WORD: dict[str, int] = {}
_PLACES = count()


def gate(words: frozenset[str]) -> Gates:
    """The bit of a group of words. Called while modules are loaded: no view made before knows it."""
    bit = 1 << next(_PLACES)
    for word in words:
        _BY_WORD[word] = _BY_WORD.get(word, 0) | bit
    return Gates(bit)


def gates_of(words: Iterable[str]) -> Gates:
    """The bits of all groups that one of `words` is in."""
    gates = 0
    for word in _BY_WORD.keys() & words:
        gates |= _BY_WORD[word]
    return Gates(gates)
