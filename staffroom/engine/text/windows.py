"""A long text in pieces that overlap, so that its words open few gates at a time.

Phrases and hints are sought window by window; what a whole sentence or post says is read elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from staffroom.engine.text.gates import WORD_GATES, Gates
from staffroom.engine.text.tokens import Token


LONG = 160  # tokens; a shorter text is searched whole
_STEP = 72
_OVERLAP = 24  # tokens, more than any phrase has
_BEYOND = 200  # characters behind a window, which patterns may look at


@dataclass(frozen=True, slots=True)
class Window:
    """Some of a text's tokens: the stretch to search, their words and the gates these open."""

    start: int
    end: int
    words: frozenset[str]
    gates: Gates


def windows_of(tokens: Sequence[Token]) -> Iterator[Window]:
    """The windows of a long text in order; none of any other."""
    if len(tokens) <= LONG:
        return
    for first in range(0, len(tokens) - _OVERLAP, _STEP):
        within = tokens[first : first + _STEP + _OVERLAP]
        words = frozenset([token.word for token in within])
        yield Window(within[0].start, within[-1].end + _BEYOND, words, WORD_GATES.of(words))
