"""The words of a folded text: plain words, handles, hashtags, numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from functools import partial
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
_SIGNS = {"@": Kind.HANDLE, "#": Kind.HASHTAG}
# A token from its parts in one step: a named tuple that is called takes three times as long.
_NEW: Callable[[tuple[object, ...]], Token] = partial(tuple.__new__, Token)
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
    add, word, new = tokens.append, Kind.WORD, _NEW
    for found in _TOKEN.finditer(plain, start, end):
        first, last = found.span()
        words = plain[first:last]
        if words.isalpha():
            add(new((word, first, last, words, lower[first:last], words[0].isupper())))
        elif (sign := words[0]) in _SIGNS:
            bare = words[1:]
            kind, capital = _SIGNS[sign], bare[0].isupper()
            add(new((kind, first, last, bare, lower[first + 1 : last], capital)))
        else:
            capital = words[0].isupper()
            add(new((Kind.NUMBER, first, last, words, lower[first:last], capital)))
