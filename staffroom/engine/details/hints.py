"""Phrases as people say them, each tried only where its most telling word stands in the post.

A table of thousands of phrases so costs a post no more than a look at its words. Phrases are parted
by `;` and written in folded words: `a/b` is either word, `[a/b]` may be missing, `..` is up to three
words of any kind, `#` a number, `wed*` a word that begins so, and `!a/b_c` at the end says which
words may not follow. A word in capitals stands for a list of words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, reduce
from operator import or_
from typing import NamedTuple

from staffroom.engine.details.private_stems import LENGTH
from staffroom.engine.text.gates import GateIndex


_GAP = r"[\s,*\"“”()\-—…&/]{1,3}"
_ANY = rf"(?:{_GAP}[\w.]{{1,20}}){{0,3}}"
_BROKEN = re.compile(r"/\s+")  # a long list of words goes on in the next line
_NUMBER = r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|forty)"


class _Element(NamedTuple):
    """A word of a phrase, with every list in it filled in.

    `keys` are its words, or the letters they begin with; none if they do not say enough. A post opens
    `gate` if it holds one of them. `tells` is how well they tell a phrase from other posts.
    """

    written: str
    keys: list[str]
    gate: int
    tells: tuple[bool, int, int]


class Hint:
    """One phrase, made into a pattern when it is first tried."""

    __slots__ = ("__dict__", "_elements", "kind", "needs")

    def __init__(self, kind: str, elements: Sequence[_Element]) -> None:
        self.kind = kind
        self._elements = elements
        self.needs = reduce(or_, (each.gate for each in elements))  # open if it can be in a post

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        parts: list[str] = []
        behind = ""
        for element, *_ in self._elements:
            gap = _GAP if parts else ""
            if element == "..":
                parts.append(_ANY)
            elif element[0] == "!":
                behind = rf"(?!{_GAP}(?:{_either(element[1:])})\b)"
            elif element[0] == "[":
                parts.append(
                    rf"(?:{gap}(?:{_either(element[1:-1])}))?"
                    if parts
                    else rf"(?:(?:{_either(element[1:-1])}){_GAP})?"
                )
            elif all(part.startswith("(?:(?:") for part in parts):
                parts.append(rf"(?:{_either(element)})")  # only words that may be missing before it
            else:
                parts.append(rf"{gap}(?:{_either(element)})")
        return re.compile(rf"(?<![^\W_])(?:{''.join(parts)})(?![^\W_]){behind}")


def _either(words: str) -> str:
    return "|".join(_word(word) for word in words.split("/"))


def _word(word: str) -> str:
    if word == "#":
        return _NUMBER
    if word[-1] == "*":
        return word[:-1] + r"\w{0,12}"
    return re.escape(word).replace("_", _GAP)


class Found(NamedTuple):
    """A phrase in the folded text: its kind, and where it stands."""

    kind: str
    start: int
    end: int


class Hints:
    """A table of phrases, each text of them with its kind."""

    def __init__(
        self,
        kinds: Iterable[tuple[str, str]],
        lists: Mapping[str, str],
        common: frozenset[str],
    ) -> None:
        lists = {name: _BROKEN.sub("/", words).strip() for name, words in lists.items()}
        known: dict[str, _Element] = {}
        self._gates = GateIndex()
        by_key: defaultdict[str, list[Hint]] = defaultdict(list)
        for kind, text in kinds:
            for phrase in _BROKEN.sub("/", text).split(";"):
                elements = []
                for word in phrase.split():
                    if word not in known:
                        known[word] = _element(_filled(word, lists), common, self._gates)
                    elements.append(known[word])
                if elements:
                    hint = Hint(kind, elements)
                    for key in max(elements, key=_tells).keys:
                        by_key[key].append(hint)
        self._by_key = dict(by_key)
        self.keys = frozenset(by_key)

    def search(self, stems: frozenset[str], lower: str, start: int, end: int) -> Iterator[Found]:
        """Every phrase from `start` to `end`, of which `stems` are the words and their openings."""
        gates = self._gates.of(stems)
        tried: set[Hint] = set()
        for key in sorted(stems & self.keys):
            for hint in self._by_key[key]:
                if gates & hint.needs != hint.needs or hint in tried:
                    continue
                tried.add(hint)
                for found in hint.pattern.finditer(lower, start, end):
                    yield Found(hint.kind, *found.span())


def _filled(element: str, lists: Mapping[str, str]) -> str:
    """The element with the lists that its capitals stand for."""
    opens, closes = ("[", "]") if element[0] == "[" else ("", "")
    lead = "!" if element[0] == "!" else opens
    words = element.strip("[]!").split("/")
    return lead + "/".join(lists.get(word, word) for word in words) + closes


def _element(written: str, common: frozenset[str], gates: GateIndex) -> _Element:
    keys = _words_of(written)
    if not keys:
        return _Element(written, [], 0, (False, -len(common), 0))
    everywhere = sum(len(key) < 4 and key in common for key in keys)
    tells = common.isdisjoint(keys), -everywhere, min(min(map(len, keys)), 8) - len(keys) // 4
    return _Element(written, keys, gates.gate(frozenset(keys)), tells)


def _tells(element: _Element) -> tuple[bool, int, int]:
    """How well its words tell a phrase; "in" and "the" stand in all posts."""
    return element.tells


def _words_of(element: str) -> list[str]:
    """The words of an element, or the letters they begin with; none if they do not say enough."""
    if element[0] in "[!" or element == "..":
        return []
    words = element.split("/")
    if any(word[-1] == "*" and len(word) <= LENGTH for word in words):
        return []  # too short for an opening to look up
    # Of words that are joined, the longest stands for them: it is in the post if they are.
    words = [max(word.split("_"), key=len) for word in words]
    keys = [word[:LENGTH] if word[-1] == "*" else word for word in words]
    return keys if all(key.isalnum() for key in keys) else []
