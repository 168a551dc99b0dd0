"""Text as it is meant rather than as it is encoded, with the way back to the original.

Folding takes away what a writer (or a phone keyboard) may vary without changing the word: fancy
letters, accents, apostrophes, invisible characters, letters that only look like Latin ones. Rules
search the folded text; `Folded.original` gives the stretch of the original that they found.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from phonenumbers import SUPPORTED_REGIONS


APOSTROPHES = frozenset("'`\u2018\u2019\u02bc\u02bb\u00b4\u2032\uff07\u055a")

# Letters that no Unicode decomposition turns into the Latin letters people type for them.
_PLAIN_LETTERS = str.maketrans(
    {
        **{"đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ı": "i", "ɑ": "a", "ℓ": "l", "ǃ": "!"},
        **{"þ": "th", "Þ": "Th", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe"},
        # Cyrillic, Greek and Armenian letters with the shape of Latin ones.
        **dict(zip("асеіјорѕухԁһԛԝкмтвгпьӏѵѡғґ", "aceijopsyxdhqwkmtbrnblvwfr", strict=True)),
        **dict(zip("АВСЕНІЈКМОРЅТУХԌԚԜЅӀ", "ABCEHIJKMOPSTYXGQWSI", strict=True)),
        **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True)),
        **dict(zip("αεηικνρτυχγωϲϳ", "aenikvptuxywcj", strict=True)),
        **dict(zip("օոսհցքյ", "onuhgpj", strict=True)),
        # Lisu, Cherokee and Canadian letters with such a shape.
        **dict(zip("ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPRSTUVWXYZ", strict=True)),
        **dict(zip("ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ", "ABCDEGHJKLMPRSTVWZ", strict=True)),
        **dict(zip("ᗩᗷᑕᗪᗴᖴᘜᕼᒍᒪᗰᑎᑭᖇᔕᑌᐯᗯ", "ABCDEFGHJLMNPRSUVW", strict=True)),
        # Signs of money, as "fancy text" pages use them for letters.
        **dict(zip("₳฿₵₣₲₭₥₦₱₴₮₩", "ABCFGKMNPSTW", strict=True)),
        # Dashes that stand for a hyphen.
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
        # Signs that are no letters of the word before them, and blanks that are no letters at all.
        **dict.fromkeys("\u2122\u2120", ""),
        **dict.fromkeys("\u115f\u1160\u17b4\u17b5\u3164\uffa0", ""),
        **dict.fromkeys("\u2800\u1680", " "),
    }
)
# Letters with a hook, a stroke or a box, small capitals and letters on a black ground: Unicode
# does not take these apart, but it names the letter.
_NAMED_LETTER = re.compile(
    r"(?:NEGATIVE (?:CIRCLED|SQUARED) |CROSSED NEGATIVE SQUARED )?LATIN "
    r"(?:(SMALL) LETTER|CAPITAL LETTER|(LETTER SMALL) CAPITAL) "
    r"(?:SCRIPT |DOTLESS |BARRED |REVERSED OPEN )?([A-Z])(?: WITH [A-Z ]+)?"
)
_FIRST_FLAG, _LAST_FLAG = "\U0001f1e6", "\U0001f1ff"
_FLAG_LETTERS = re.compile(f"[{_FIRST_FLAG}-{_LAST_FLAG}]+")
_FLAGS = SUPPORTED_REGIONS | {"EU", "UN", "AQ", "TF", "PN", "BV", "HM", "UM", "GS"}

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
        part = part if part.isascii() else _named_letter(part)
        plain += part if len(part.casefold()) == 1 else part.casefold()
    return plain


def _named_letter(char: str) -> str:
    """The Latin letter that the Unicode name of `char` speaks of, else `char` as it stands."""
    found = _NAMED_LETTER.fullmatch(unicodedata.name(char, ""))
    if not found:
        return char.translate(_PLAIN_LETTERS)
    return found[3].lower() if found[1] or found[2] else found[3]


def _flag_letters(text: str) -> Mapping[int, str]:
    """Where letters made for flags stand for letters: in runs that are no flags."""
    letters: dict[int, str] = {}
    for run in _FLAG_LETTERS.finditer(text):
        word = "".join(chr(ord(char) - 0x1F1E6 + ord("A")) for char in run[0])
        pairs = {word[at : at + 2] for at in range(0, len(word), 2)}
        if not pairs <= _FLAGS:
            letters.update(zip(range(*run.span()), word, strict=True))
    return letters


def fold_word(word: str) -> str:
    """One word or name folded for comparison: no accents, apostrophes or case."""
    return fold(word).lower if _NOT_PLAIN.search(word) else word.casefold()


class Starts:
    """Where in the original each folded character comes from.

    Kept as runs of characters that come from one each: `runs` says where a run begins in the folded
    text, and `sources` where in the original.
    """

    __slots__ = ("_runs", "_size", "_sources")

    def __init__(
        self, size: int, runs: Sequence[int] = (0,), sources: Sequence[int] = (0,)
    ) -> None:
        self._size, self._runs, self._sources = size, runs, sources

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, at: int) -> int:
        if not 0 <= at < self._size:
            raise IndexError(at)
        run = bisect_right(self._runs, at) - 1
        return self._sources[run] + at - self._runs[run]


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded. `plain` keeps upper case and `lower` does not; both have the same length.

    `starts[i]` is the position in `source` of the character that gave `plain[i]`.
    """

    source: str
    plain: str
    lower: str
    starts: Starts

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
        return Folded(text, text, text.lower(), Starts(len(text)))
    flags: Mapping[int, str] | None = None
    pieces: list[str] = []
    runs, sources = [0], [0]
    done = size = 0
    for found in _NOT_PLAIN.finditer(text):
        at, char = found.start(), found[0]
        if _FIRST_FLAG <= char <= _LAST_FLAG and flags is None:
            flags = _flag_letters(text)
        plain = (flags and flags.get(at)) or _fold_char(char)
        pieces += text[done:at], plain
        size += at - done + len(plain)
        done = at + 1
        if len(plain) != 1:
            more = max(len(plain) - 1, 0)  # come from here as well; the next from behind it
            runs += range(size - more, size + 1)
            sources += [*([at] * more), done]
    pieces.append(text[done:])
    plain_text = "".join(pieces)
    return Folded(text, plain_text, plain_text.casefold(), Starts(len(plain_text), runs, sources))
