"""The words of a folded text: plain words, handles, hashtags, numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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
# Plain words first: most tokens are.
_TOKEN = re.compile(r"([^\W_]+|@(?<![\w@]@)\w+(?:\.\w+)*|#(?<!\w#)\w+)")
# A token from its parts in one step: a named tuple that is called takes three times as long.
_NEW: Callable[[tuple[object, ...]], Token] = partial(tuple.__new__, Token)


def tokens_of(text: Folded) -> tuple[list[Token], list[int]]:
    """The tokens of `text` in order, and the places of those that are no plain words.

    An email address is one token.
    """
    tokens: list[Token] = []
    others: list[int] = []
    add, word, new = tokens.append, Kind.WORD, _NEW
    pieces = iter(_pieces(text.plain))
    start = len(next(pieces))
    for piece, gap in zip(pieces, pieces, strict=True):
        end = start + len(piece)
        if piece.isalpha():
            add(new((word, start, end, piece, piece.casefold(), piece[0].isupper())))
        else:
            others.append(len(tokens))
            add(_other(piece, start, end))
        start = end + len(gap)
    return tokens, others


def _pieces(plain: str) -> list[str]:
    """The whole text in turns: what parts two tokens, a token, what parts it from the next."""
    if "@" not in plain:
        return _TOKEN.split(plain)
    pieces: list[str] = []
    at = 0
    for start, end in _around_emails(plain):
        pieces += plain[at:start], plain[start:end]
        at = end
    return [*pieces, plain[at:]]


def _around_emails(plain: str) -> Iterator[tuple[int, int]]:
    at = 0
    for email in EMAIL.finditer(plain):
        yield from (found.span() for found in _TOKEN.finditer(plain, at, email.start()))
        yield email.span()
        at = email.end()
    yield from (found.span() for found in _TOKEN.finditer(plain, at))


def _other(piece: str, start: int, end: int) -> Token:
    """A token that is no plain word."""
    kind = _SIGNS.get(piece[0])
    if kind:
        piece = piece[1:]
    else:
        kind = Kind.ADDRESS if "@" in piece else Kind.NUMBER
    return Token(kind, start, end, piece, piece.casefold(), piece[0].isupper())
