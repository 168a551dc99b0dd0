"""One post as the rules read it: folded once, cut into tokens once, and shared by all of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from staffroom.engine.facts import Post
from staffroom.engine.text.fold import APOSTROPHES, Folded, fold
from staffroom.engine.text.gates import WORD_GATES, Gates
from staffroom.engine.text.tokens import LINK, Token, tokens_of
from staffroom.engine.text.windows import Window, windows_of
from staffroom.engine.text.word_set import word_set


# Titles and other shortened words whose full stop ends no sentence.
_SHORTENED = word_set("mr mrs ms mx dr st rev prof sr jr vs no nos approx dept yr tel")
_FIGURE = re.compile(r"[0-9]")
_SENTENCE_END = re.compile(r"[!?:;|\n\r…•▪●►“\"]|\.")
_QUOTED = re.compile(r"“[^”]{0,2000}”|\"[^\"]{0,2000}\"|(?m:^>.*$)")


@dataclass(frozen=True, slots=True)
class TextView:
    """A post, its folded text, its tokens, and the set of words in it.

    Positions in rules count in `plain` (and in `lower`, which has the same length); `mark` turns
    them into the stretch of the original that a finding shows. `others` are the places of tokens that
    are no plain words: who looks for numbers or handles looks at no more. `gates` says of which groups
    of words (`text/gates.py`) the post holds one. `digits` is how many figures there are: most posts have too
    few for any number that a rule looks for. A long post also has `windows`, which overlap.
    `spoken` is `lower` with each underscore a space: a word of a phrase is told by its letters alone.
    """

    post: Post
    folded: Folded
    plain: str
    lower: str
    tokens: list[Token]
    others: list[int]
    words: frozenset[str]
    gates: Gates
    links: list[tuple[int, int]]
    digits: int
    windows: tuple[Window, ...]
    spoken: str
    cut: list[Any] = field(default_factory=list, repr=False, compare=False)  # sentences, once made

    @classmethod
    def of(cls, post: Post) -> TextView:
        folded = fold(post.text)
        plain, lower = folded.plain, folded.lower
        tokens, others = tokens_of(folded)
        links: list[tuple[int, int]] = []
        if "://" in plain or "www." in lower:
            links = [found.span() for found in LINK.finditer(plain)]
        words = frozenset([token.word for token in tokens])
        digits = len(_FIGURE.findall(plain))
        gates, windows = WORD_GATES.of(words), tuple(windows_of(tokens))
        spoken = lower.replace("_", " ")
        return cls(
            *(post, folded, plain, lower, tokens, others),
            *(words, gates, links, digits, windows, spoken),
        )

    def mark(self, start: int, end: int) -> tuple[int, int, str]:
        """`start`, `end` and `match` of a finding for this stretch of the folded text."""
        first, last = self.folded.original(start, end)
        return first, last, self.post.text[first:last]

    def gap(self, index: int) -> str:
        """What stands between token `index` and the one before it (or the start of the text)."""
        before = self.tokens[index - 1].end if index else 0
        return self.plain[before : self.tokens[index].start]

    def starts_sentence(self, index: int) -> bool:
        """Whether token `index` is the first of its sentence, as far as its capital is concerned."""
        if index == 0:
            return True
        gap = self.gap(index)
        if not _SENTENCE_END.search(gap):
            return False
        before = self.tokens[index - 1]
        shortened = before.word in _SHORTENED or (len(before.plain) == 1 and before.capital)
        return not (gap.strip() == "." and shortened)

    def sentence(self, index: int, *, reach: int) -> range:
        """The tokens of the sentence around `index`, at most `reach` to either side."""
        first = index
        while first > max(0, index - reach) and not self.starts_sentence(first):
            first -= 1
        last = index + 1
        while last < min(len(self.tokens), index + reach + 1) and not self.starts_sentence(last):
            last += 1
        return range(first, last)

    def possessive(self, token: Token) -> bool:
        """Whether the token ends in an apostrophe and an s in the original."""
        if token.end - token.start < 2 or token.word[-1] != "s":
            return False
        at = self.folded.starts[token.end - 1]
        return self.post.text[at - 1] in APOSTROPHES

    def in_link(self, start: int) -> bool:
        """Whether position `start` is inside a web address."""
        return bool(self.links) and within(self.links, start)

    def quotations(self) -> list[tuple[int, int]]:
        """The stretches between double quotation marks, and quoted lines."""
        if not any(mark in self.plain for mark in '“">'):
            return []
        return [found.span() for found in _QUOTED.finditer(self.plain)]


def within(stretches: Sequence[tuple[int, int]], position: int) -> bool:
    """Whether `position` is inside one of `stretches`, which are in order and do not overlap."""
    at = bisect_right(stretches, (position, len(stretches) and stretches[-1][1]))
    return at > 0 and position < stretches[at - 1][1]
