"""Strong words that hide: f***, sh!t, r3tard, p@ki, r e t a r d."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import product

from staffroom.engine.text.gates import gate
from staffroom.engine.text.view import TextView


Hidden = tuple[int, int, str]  # where it begins and ends in the folded text, and the word

_SIGNS = "*@$!#"
_LEET = str.maketrans("013457@$!", "oieastasi")
_DIGITS = {"o": "0", "i": "1", "l": "1", "e": "3", "a": "4", "s": "5", "t": "7"}
_MOST_DIGITS = 5  # letters of one word that may be digits: two to the fifth spellings
# Letters with signs among them. A whole run is looked up: "Scunthorpe" hides nothing.
_SIGNED = re.compile(r"(?<![\w@#$])[a-z0-9]{1,12}[*@$!#]{1,8}[a-z0-9*@$!#]{0,12}")
_INNER_SIGN = re.compile(r"[*@$!#](?<=[a-z0-9].)[\w*@$!#]|\*\*")
_SPACED = re.compile(r"(?<!\w)[a-z](?:[ .\-_*][a-z]){3,11}(?!\w)")
_SINGLES = frozenset("bcdefghjklmnopqrstuvwxyz")


def _with_digits(words: Iterable[str]) -> dict[str, str]:
    """Every spelling of `words` with digits for letters, and the word that it spells."""
    spellings: dict[str, str] = {}
    for word in words:
        places = [at for at, letter in enumerate(word) if letter in _DIGITS][:_MOST_DIGITS]
        for chosen in product((False, True), repeat=len(places)):
            digits = {at for at, digit in zip(places, chosen, strict=True) if digit}
            if digits:
                spelling = [_DIGITS[c] if at in digits else c for at, c in enumerate(word)]
                spellings["".join(spelling)] = word
    return spellings


class Unmasker:
    """Finds `words` behind signs and spaces; of two that fit, the one that stands first."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = dict.fromkeys(words)
        of_start: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
        for word in self._words:
            of_start[(len(word), word[0])].append(word)
        self._of_start = dict(of_start)
        self._digits = _with_digits(self._words)
        self._digits_gate = gate(frozenset(self._digits))

    def hidden(self, view: TextView) -> list[Hidden]:
        """All that hide, in order. Where nothing does, this costs next to nothing."""
        lower = view.lower
        found: list[Hidden] = []
        if any(sign in lower for sign in _SIGNS) and _INNER_SIGN.search(lower):
            found.extend(self._signed(lower))
        if view.digits and view.gates & self._digits_gate:
            found.extend(
                (token.start, token.end, self._digits[token.word])
                for token in view.tokens
                if token.word in self._digits
            )
        if len(view.words & _SINGLES) > 1:
            for spaced in _SPACED.finditer(lower):
                found.extend(self._spelt_out(spaced))
        return sorted(found)

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
