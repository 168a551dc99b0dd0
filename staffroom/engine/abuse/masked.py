"""Strong words that hide: f***, sh!t, r3tard, p@ki, r e t a r d."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from staffroom.engine.text.view import TextView


Hidden = tuple[int, int, str]  # where it begins and ends in the folded text, and the word

_SIGNS = "*@$!#"
_LEET = str.maketrans("013457@$!", "oieastasi")
_LETTERS_OF = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t"}
# One reading of each, and of the letter that looks like the first.
_ONE_READING = str.maketrans("013457l", "oieasti")
# Letters with signs among them. A whole run is looked up: "Scunthorpe" hides nothing.
_SIGNED = re.compile(r"(?<![\w@#$])[a-z0-9]{1,12}[*@$!#]{1,8}[a-z0-9*@$!#]{0,12}")
_INNER_SIGN = re.compile(r"[*@$!#](?<=[a-z0-9].)[\w*@$!#]|\*\*")
_SPACED = re.compile(r"(?<!\w)[a-z](?:[ .\-_*][a-z]){3,11}(?!\w)")
_SINGLES = frozenset("bcdefghjklmnopqrstuvwxyz")


class Unmasker:
    """Finds `words` behind signs and spaces; of two that fit, the one that stands first."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = dict.fromkeys(words)
        of_start: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
        for word in self._words:
            of_start[(len(word), word[0])].append(word)
        self._of_start = dict(of_start)
        self._by_reading = {word.translate(_ONE_READING): word for word in self._words}

    def hidden(self, view: TextView) -> list[Hidden]:
        """All that hide, in order. Where nothing does, this costs next to nothing."""
        lower = view.lower
        found: list[Hidden] = []
        if any(sign in lower for sign in _SIGNS) and _INNER_SIGN.search(lower):
            found.extend(self._signed(lower))
        if view.digits:
            for token in (view.tokens[at] for at in view.others):
                if word := self._read_digits(token.word):
                    found.append((token.start, token.end, word))
        if len(view.words & _SINGLES) > 1:
            for spaced in _SPACED.finditer(lower):
                found.extend(self._spelt_out(spaced))
        return sorted(found)

    def _read_digits(self, written: str) -> str | None:
        """The word that is written with digits for letters, if it is one of these."""
        word = self._by_reading.get(written.translate(_ONE_READING))
        if word and all(
            a == b or b in _LETTERS_OF.get(a, "") for a, b in zip(written, word, strict=True)
        ):
            return word
        return None

    def _spelt_out(self, spaced: re.Match[str]) -> Iterator[Hidden]:
        """A word of single letters, with at most an "a" or an "i" before it."""
        places = [at for at in range(*spaced.span()) if spaced.string[at].isalpha()]
        for first in (0, 1):
            word = "".join(spaced.string[at] for at in places[first:])
            if word in self._words:
                yield places[first], spaced.end(), word

    def _signed(self, lower: str) -> Iterator[Hidden]:
        for found in _SIGNED.finditer(lower):
            text = found[0].rstrip("!")
            word = self._word_behind(text)
            if word:
                yield found.start(), found.start() + len(text), word

    def _word_behind(self, text: str) -> str | None:
        plain = text.translate(_LEET)
        if plain in self._words and plain != text:
            return plain
        shape = re.sub(r"[^a-z]", ".", plain)
        if "." not in shape:
            return None
        fits = re.compile(shape).fullmatch
        return next((w for w in self._of_start.get((len(text), text[0]), ()) if fits(w)), None)
