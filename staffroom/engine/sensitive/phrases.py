"""Tables of phrases, each tried only where one of the words it cannot do without stands in the post."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from staffroom.engine.findings import Severity
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# What may stand for a space in a phrase: people double spaces, break lines, and set off with commas.
_SPACE = r"(?:[\s,*_~\-\"“”]{1,3})"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One pattern for folded lower-case text, and the words of which it holds at least one."""

    needs: frozenset[str]
    pattern: str
    severity: Severity


def phrase(needs: str, pattern: str, severity: Severity = Severity.HOLD) -> Phrase:
    r"""A phrase as people write it: a space in `pattern` stands for any short gap between words.

    Inside square brackets a space is written `\s`. A group that may be repeated is tried six times at
    most, so that a long run of one small word takes no longer than other text.
    """
    bounded = pattern.replace(")*", "){0,6}").replace(")+", "){1,6}")
    spaced = bounded.replace(" ?", _SPACE + "?").replace(" ", _SPACE)
    return Phrase(word_set(needs), spaced, severity)


class Phrases:
    """A table of phrases, of which a post is asked only those that one of its words speaks for.

    A phrase is compiled when it is first asked for: all of them together take a second.
    """

    __slots__ = ("_by_word", "_compiled", "_phrases", "words")

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases = tuple(phrases)
        self._compiled: dict[int, re.Pattern[str]] = {}
        by_word: defaultdict[str, list[int]] = defaultdict(list)
        for place, each in enumerate(self._phrases):
            for word in each.needs:
                by_word[word].append(place)
        self._by_word = dict(by_word)
        self.words = frozenset(by_word)

    def search(self, view: TextView) -> Iterator[tuple[Severity, int, int]]:
        """How grave each phrase found is, and where it stands in the folded text."""
        if self.words.isdisjoint(view.words):
            return
        words = view.words & self.words
        for place in sorted({place for word in words for place in self._by_word[word]}):
            severity = self._phrases[place].severity
            for found in self._pattern(place).finditer(view.lower):
                yield severity, *found.span()

    def _pattern(self, place: int) -> re.Pattern[str]:
        compiled = self._compiled.get(place)
        if compiled is None:
            compiled = self._compiled[place] = re.compile(self._phrases[place].pattern)
        return compiled
