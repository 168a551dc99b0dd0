"""The words of a folded text: plain words, handles, hashtags, numbers."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from staffroom.engine.text.fold import Folded


class Kind(Enum):
    """What a token is. A number is anything that holds a digit, such as 9B."""

    WORD = "word"
    HANDLE = "handle"
    HASHTAG = "hashtag"
    NUMBER = "number"
    ADDRESS = "address"  # an email address, kept in one piece


class Token(NamedTuple):
    """One token. `start` and `end` count in the folded text; `word` lacks any @ or #.

    `capital` says whether it is written with one; rules ask that so often that it is kept.
    """

    kind: Kind
    start: int
    end: int
    plain: str
    word: str
    capital: bool

    @property
    def shouted(self) -> bool:
        return len(self.plain) > 1 and self.plain.isupper()


# Every piece is bounded or cannot be tried from more than one place, so that a megabyte of one
# letter takes a moment and not an hour.
EMAIL = re.compile(
    r"(?<![\w.+\-])[\w.+\-]{1,64}@[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63}){1,8}", re.I | re.ASCII
)
LINK = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”]{1,2000}", re.I)
_OTHERS = {"@": Kind.HANDLE, "#": Kind.HASHTAG}
_TOKEN = re.compile(r"(?<![\w@])@\w+(?:\.\w+)*|(?<!\w)#\w+|[^\W_]+")


def tokens_of(text: Folded) -> list[Token]:
    """The tokens of `text` in order. An email address is one token."""
    tokens: list[Token] = []
    plain, lower = text.plain, text.lower
    at = 0
    if "@" in plain:
        for email in EMAIL.finditer(plain):
            _add_tokens(tokens, plain, lower, at, email.start())
            start, at = email.span()
            words = plain[start:at]
            tokens.append(
                Token(Kind.ADDRESS, start, at, words, lower[start:at], words[0].isupper())
            )
    _add_tokens(tokens, plain, lower, at, len(plain))
    return tokens


def _add_tokens(tokens: list[Token], plain: str, lower: str, start: int, end: int) -> None:
    add, word = tokens.append, Kind.WORD
    for found in _TOKEN.finditer(plain, start, end):
        first, last = found.span()
        words = found[0]
        kind = word if words.isalpha() else _OTHERS.get(words[0], Kind.NUMBER)
        if kind is Kind.HANDLE or kind is Kind.HASHTAG:
            words, inner = words[1:], first + 1
        else:
            inner = first
        add(Token(kind, first, last, words, lower[inner:last], words[0].isupper()))
