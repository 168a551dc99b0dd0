"""Tables of phrases, each tried only in a post that holds one of its own words and all that it asks for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from staffroom.engine.findings import Severity
from staffroom.engine.text.gates import Gates, gate
from staffroom.engine.text.required import Words, branches
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# What may stand for a space in a phrase: people double spaces, break lines, and set off with commas.
# Nothing of it may be part of a word, or a long run of it could be read in very many ways; underscores
# are spaces by then (`TextView.spoken`).
_SPACE = r"(?:[\s,*~\-\"“”]{1,3})"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One pattern for folded lower-case text, and words of which a post must hold one for it to be tried.

    `needs` may narrow: words that the pattern could do without, where it would say too much alone.
    """

    needs: frozenset[str]
    pattern: str
    severity: Severity


def phrase(needs: str, pattern: str, severity: Severity = Severity.HOLD) -> Phrase:
    r"""A phrase as people write it: a space in `pattern` stands for any short gap between words.

    Inside square brackets a space is written `\s`. A group that may be repeated is tried six times at
    most, so that a long run of one small word takes no longer than other text.
    """
    return Phrase(
        word_set(needs), pattern.replace(")*", "){0,6}").replace(")+", "){1,6}"), severity
    )


def spaced(pattern: str) -> str:
    """A pattern in which each space stands for a short gap, as a regular expression."""
    return pattern.replace(" ?", _SPACE + "?").replace(" ", _SPACE)


class _Way:
    """One of the alternatives of a phrase, compiled when a post first holds all its words."""

    __slots__ = ("_compiled", "_required", "_source", "severity")

    def __init__(self, severity: Severity, source: str, required: tuple[Words, ...]) -> None:
        self.severity, self._source, self._required = severity, source, required
        self._compiled: re.Pattern[str] | None = None

    def find(self, words: Words, spoken: str, start: int, end: int) -> Iterator[re.Match[str]]:
        for group in self._required:
            if group.isdisjoint(words):
                return iter(())
        if self._compiled is None:
            self._compiled = re.compile(spaced(self._source))
        return self._compiled.finditer(spoken, start, end)


class Phrases:
    """A table of phrases, of which a post is asked only those that its words speak for.

    A phrase is taken apart when one of the words that it needs is first met, and an alternative of
    it compiled when all of its words are: all of them together take a second.
    """

    __slots__ = ("_by_gate", "_gates", "_ways", "phrases")

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.phrases = tuple(phrases)
        by_gate: defaultdict[int, list[Phrase]] = defaultdict(list)
        for each in self.phrases:
            by_gate[gate(each.needs)].append(each)
        self._by_gate = dict(by_gate)
        self._gates = sum(by_gate)
        self._ways: dict[int, list[_Way]] = {}

    def search(self, view: TextView) -> Iterable[tuple[Severity, int, int]]:
        """How grave each phrase found is, and where it stands in the folded text."""
        if not view.gates & self._gates:
            return ()
        if not view.windows:
            return self._search(view.gates, view.words, view.spoken, 0, len(view.spoken))
        return {
            found
            for window in view.windows
            if window.gates & self._gates
            for found in self._search(
                window.gates, window.words, view.spoken, window.start, window.end
            )
        }

    def _search(
        self, gates: Gates, words: Words, spoken: str, start: int, end: int
    ) -> Iterator[tuple[Severity, int, int]]:
        open_gates = gates & self._gates
        while open_gates:
            first = open_gates & -open_gates
            open_gates ^= first
            for way in self._ways.get(first) or self._taken_apart(first):
                for found in way.find(words, spoken, start, end):
                    yield way.severity, *found.span()

    def _taken_apart(self, first: int) -> list[_Way]:
        ways = [
            _Way(each.severity, *way)
            for each in self._by_gate[first]
            for way in branches(each.pattern)
        ]
        self._ways[first] = ways
        return ways
