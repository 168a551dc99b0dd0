"""Text as it is meant rather than as it is encoded, with the way back to the original.

Folding takes away what a writer (or a phone keyboard) may vary without changing the word: fancy
letters, accents, apostrophes, invisible characters, letters that only look like Latin ones. Rules
search the folded text; `Folded.original` gives the stretch of the original that they found.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache


APOSTROPHES = frozenset("'`\u2018\u2019\u02bc\u02bb\u00b4\u2032\uff07\u055a")

# Letters that no Unicode decomposition turns into the Latin letters people type for them.
_PLAIN_LETTERS = str.maketrans(
    {
        **{"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D"},
        **{"þ": "th", "Þ": "Th", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ı": "i", "ħ": "h"},
        # Cyrillic and Greek letters with the shape of Latin ones.
        **dict(zip("асеіјорѕухԁһԛԝ", "aceijopsyxdhqw", strict=True)),
        **dict(zip("АВСЕНІЈКМОРЅТУХ", "ABCEHIJKMOPSTYX", strict=True)),
        **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True)),
        # Small capitals, as "fancy text" pages make them.
        **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True)),
        # Dashes that stand for a hyphen.
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
    }
)

_NOT_PLAIN = re.compile(r"[^\x00-\x7f]|['`]")


@lru_cache(maxsize=8_192)
def _fold_char(char: str) -> str:
    """The plain characters for one original character, each with a case-fold of one character."""
    if char in APOSTROPHES or unicodedata.category(char) == "Cf":
        return ""
    plain = ""
    for part in unicodedata.normalize("NFKD", char.translate(_PLAIN_LETTERS)):
        if unicodedata.category(part)[0] == "M" or part in APOSTROPHES:
            continue
        plain += part if len(part.casefold()) == 1 else part.casefold()
    return plain


def fold_word(word: str) -> str:
    """One word or name folded for comparison: no accents, apostrophes or case."""
    if _NOT_PLAIN.search(word):
        word = "".join(map(_fold_char, word))
    return word.casefold()


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded. `plain` keeps upper case and `lower` does not; both have the same length.

    `starts[i]` is the position in `source` of the character that gave `plain[i]`.
    """

    source: str
    plain: str
    lower: str
    starts: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of `source` for `plain[start:end]`, with the accents that belong to it."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else len(self.source)
            return at, at
        first, last = self.starts[start], self.starts[end - 1] + 1
        limit = self.starts[end] if end < len(self.starts) else len(self.source)
        while last < limit and unicodedata.category(self.source[last])[0] == "M":
            last += 1
        return first, last


def fold(text: str) -> Folded:
    """Fold `text`; plain ASCII without apostrophes costs next to nothing."""
    if not _NOT_PLAIN.search(text):
        return Folded(text, text, text.lower(), range(len(text)))
    pieces: list[str] = []
    starts = array("L")
    done = 0
    for found in _NOT_PLAIN.finditer(text):
        at = found.start()
        if at > done:
            pieces.append(text[done:at])
            starts.extend(range(done, at))
        plain = _fold_char(text[at])
        pieces.append(plain)
        starts.extend([at] * len(plain))
        done = at + 1
    pieces.append(text[done:])
    starts.extend(range(done, len(text)))
    plain_text = "".join(pieces)
    return Folded(text, plain_text, plain_text.casefold(), starts)
