"""Attacks that are no words as they stand: stuuupid, #SackTheHead, a clown's face behind a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.abuse.lexicon import Lexicon
from staffroom.engine.abuse.masked import Hidden
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


EMOJI = re.compile("[🤡💩🐍🖕]")
_THRICE = re.compile(r"([a-z])\1\1")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_LONGEST = 30
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SACKS = word_set("sack fire ban bin boycott cancel shame")
_AIMED = word_set("mr mrs miss ms dr")
_NO_SACK = word_set("race races of")
_SCORNS = word_set(
    "useless clueless thick corrupt lying pathetic stupid idiotic incompetent spineless racist"
)
# "#NightOut" calls for nobody's head, "#BrownOut" does.
_OUTINGS = word_set(
    "night day days dine dining camp camping walk work working stand chill hang kick watch sort help",
    "check fade speak reach shout try bake time burn drop lock print turn break sell sold black clear",
    "cook cut eat eating get give go going log look over pull put roll run set shut sign take way white",
    "wipe inside peace test testing school girls boys lads family nights evening trip date brew spell",
    "sing call act coming come figure find hand hold knock move opt pass pick play point rule share",
    "single spread start step strike swap think throw voted wash wear win read send air step",
)


class Stretched:
    """Finds words of some classes whose letters are drawn out."""

    def __init__(self, lexicon: Lexicon, *names: str) -> None:
        self._words = frozenset(
            word for name in names for (word, *more) in lexicon.entries(name) if not more
        )

    def hidden(self, view: TextView) -> Iterator[Hidden]:
        if not _THRICE.search(view.lower):
            return
        for token in view.tokens:
            if len(token.word) <= _LONGEST and _THRICE.search(token.word):
                for kept in (r"\1", r"\1\1"):
                    word = _STRETCHED.sub(kept, token.word)
                    if word in self._words:
                        yield token.start, token.end, word
                        break


def shows_a_face(view: TextView) -> bool:
    """Whether the post has an emoji that people call one another by."""
    return not view.plain.isascii() and bool(EMOJI.search(view.plain))


def hashtag_words(token: Token) -> tuple[str, ...]:
    """What a hashtag of joined words demands or says, in words; nothing for most."""
    if token.kind is not Kind.HASHTAG:
        return ()
    parts = [part.lower() for part in _PARTS.findall(token.plain)]
    if len(parts) < 2:
        return ()
    first, second, last = parts[0], parts[1], parts[-1]
    if first == "sack" and second not in _NO_SACK or first in _SACKS and second in _AIMED:
        return ("he", "must", "be", "sacked")
    if len(parts) == 2 and last == "out" and first not in _OUTINGS:
        return ("he", "must", "go")
    return tuple(parts) if first in _SCORNS else ()
