"""The sentences of a post, for rules that ask which words stand together."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from staffroom.engine.text.view import TextView


# The full stop of a title ends no sentence, nor does one inside a number or an address. An end is looked
# for from the first two marks of a run alone: from each of ten thousand, it would take half a second.
_END = re.compile(
    r"(?<![.!?][.!?])(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bdr)(?<!\byr)(?<!\b[a-z])[.!?]+(?=[\s\"”)]|$)|[\n\r•|]+"
)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the folded text: where it stands, its lower-case letters and its words."""

    start: int
    end: int
    text: str
    words: frozenset[str]

    def span_of(self, words: frozenset[str]) -> tuple[int, int]:
        """From the first of `words`, one of which it holds, to the last, in the folded text."""
        spans = [each.span() for each in _WORD.finditer(self.text) if each[0] in words]
        return self.start + spans[0][0], self.start + spans[-1][1]


def sentences(view: TextView) -> list[Sentence]:
    """The sentences in order; marks at their ends are left out. Cut once for all the rules."""
    if not view.cut:
        view.cut.extend(_cut(view))
    return view.cut


def _cut(view: TextView) -> Iterator[Sentence]:
    start = 0
    for found in _END.finditer(view.lower):
        if found.start() > start:
            yield _sentence(view, start, found.start())
        start = found.end()
    if start < len(view.lower):
        yield _sentence(view, start, len(view.lower))


def sentence_at(parts: Sequence[Sentence], position: int) -> Sentence:
    """The one of `parts`, which are those of a whole post, that holds `position`."""
    return parts[max(0, bisect_right(parts, position, key=_start) - 1)]


def one_a_sentence(
    parts: Sequence[Sentence], spans: Iterable[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The stretches, in order, with those that begin in one sentence drawn together."""
    drawn: dict[int, tuple[int, int]] = {}
    for start, end in sorted(spans):
        key = sentence_at(parts, start).start
        first, last = drawn.get(key, (start, end))
        drawn[key] = min(first, start), max(last, end)
    return list(drawn.values())


def whole_post(view: TextView) -> Sentence:
    """The post as if it were one sentence, for what people tell in bits."""
    return Sentence(0, len(view.lower), view.lower, view.words)


def _start(part: Sentence) -> int:
    return part.start


def _sentence(view: TextView, start: int, end: int) -> Sentence:
    text = view.lower[start:end].lstrip()
    return Sentence(end - len(text), end, text, frozenset(_WORD.findall(text)))
