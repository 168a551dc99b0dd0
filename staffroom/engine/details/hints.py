"""Phrases as people say them, each tried only where its most telling word stands in the post.

A table of thousands of phrases so costs a post no more than a look at its words. Phrases are parted
by `;` and written in folded words: `a/b` is either word, `[a/b]` may be missing, `..` is up to three
words of any kind, `#` a number, `wed*` a word that begins so, and `!a/b_c` at the end says which
words may not follow. A word in capitals stands for a list of words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from staffroom.engine.details.private_stems import LENGTH, STEM_GATES
from staffroom.engine.text.gates import Gates


_GAP = r"[\s,*\"“”()\-—…&/]{1,3}"
_ANY = rf"(?:{_GAP}[\w.]{{1,20}}){{0,3}}"
_BROKEN = re.compile(r"/\s+")  # a long list of words goes on in the next line
_NUMBER = r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|forty)"


class Hint:
    """One phrase, made into a pattern when it is first tried."""

    def __init__(self, kind: str, source: str) -> None:
        self.kind = kind
        self._source = source
        # Of each of its elements a post holds a word, or the phrase is not in it.
        self.needs = 0
        for keys in map(_words_of, source.split()):
            if keys:
                self.needs |= STEM_GATES.gate(frozenset(keys))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        parts: list[str] = []
        behind = ""
        for element in self._source.split():
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
    """A table of phrases by kind."""

    def __init__(
        self,
        kinds: Mapping[str, str],
        lists: Mapping[str, str],
        common: frozenset[str],
    ) -> None:
        lists = {name: _BROKEN.sub("/", words).strip() for name, words in lists.items()}
        by_key: defaultdict[str, list[Hint]] = defaultdict(list)
        for kind, text in kinds.items():
            for phrase in _BROKEN.sub("/", text).split(";"):
                words = [_filled(word, lists) for word in phrase.split()]
                if words:
                    hint = Hint(kind, " ".join(words))
                    for key in _keys(words, common):
                        by_key[key].append(hint)
        self._by_key = dict(by_key)
        self.keys = frozenset(by_key)

    def search(self, stems: frozenset[str], gates: Gates, lower: str) -> Iterator[Found]:
        """Every phrase in `lower`, of which `stems` are the words and their openings.

        `gates` are those of `STEM_GATES` that the stems open.
        """
        tried: set[Hint] = set()
        for key in sorted(stems & self.keys):
            for hint in self._by_key[key]:
                if gates & hint.needs != hint.needs or hint in tried:
                    continue
                tried.add(hint)
                for found in hint.pattern.finditer(lower):
                    yield Found(hint.kind, *found.span())


def _filled(element: str, lists: Mapping[str, str]) -> str:
    """The element with the lists that its capitals stand for."""
    opens, closes = ("[", "]") if element[0] == "[" else ("", "")
    lead = "!" if element[0] == "!" else opens
    words = element.strip("[]!").split("/")
    return lead + "/".join(lists.get(word, word) for word in words) + closes


def _keys(words: list[str], common: frozenset[str]) -> list[str]:
    """The words of the element that tells most; of an ending left open, the letters it begins with."""
    best: list[str] = []
    for element in words:
        keys = _words_of(element)
        if keys and (not best or _tells(keys, common) > _tells(best, common)):
            best = keys
    return best


def _words_of(element: str) -> list[str]:
    """The words of an element, or the letters they begin with; none if they do not say enough."""
    if element[0] in "[!" or element == "..":
        return []
    words = element.split("/")
    if any(word[-1] == "*" and len(word) <= LENGTH for word in words):
        return []  # too short for an opening to look up
    keys = [word[:LENGTH] if word[-1] == "*" else word for word in words]
    return keys if all(key.isalnum() for key in keys) else []


def _tells(keys: list[str], common: frozenset[str]) -> tuple[bool, int, int]:
    """How well these words tell a phrase from other posts; "in" and "the" stand in all of them."""
    everywhere = sum(len(key) < 4 and key in common for key in keys)
    return common.isdisjoint(keys), -everywhere, min(min(map(len, keys)), 8) - len(keys) // 4
