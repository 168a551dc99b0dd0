"""Whether a post is worth reading closely: cheap to ask, and no for nearly every ordinary post."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, cached_property
from typing import NamedTuple

from staffroom.engine.abuse.lexicon import Lexicon
from staffroom.engine.abuse.short_forms import SHORT_FORMS, WITH_APOSTROPHE
from staffroom.engine.text.gates import gate
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


_SHORTER = {long: short for short, long in reversed((SHORT_FORMS | WITH_APOSTROPHE).items())}
# May stand in a short form ("you're"), so that a post need not hold them as words.
_HIDDEN = frozenset(part for parts in SHORT_FORMS.values() for part in parts)
# These are everywhere.
_SMALL = _HIDDEN | word_set(
    "a an the of to in on at it its be or and for my our your his her their him them me us with",
    "no not do dont does did all so up out off back get go",
)
# Words of many ordinary posts: an entry is known by another word if it has one.
_COMMON = _SMALL | word_set(
    "school pupil pupils parent parents children child kids people families staff teacher teachers",
    "head girls boys class trip charity raffle money results exam house home number address online",
    "where one from through never round know send has have had this that these those down couldnt",
    "cant until about over ring coming can come country like leave two give after under again hand",
    "tell everything everyone everybody make makes made take takes took taken find put think look",
    "looks who what when was were been being every own little old time day night year work week way",
    "called call phone message email page door car team game party name names face mouth year best",
    "nobody share public town into just only need needs should must please let lets keep",
)


class _Want(NamedTuple):
    """An entry of more than one word, and words of which a post must hold one beside it, if any."""

    words: tuple[str, ...]
    others: frozenset[str]


class _Form(NamedTuple):
    """What must stand in a post that holds two words of an entry, for the entry to be there."""

    written: str
    others: frozenset[str]


class _Key:
    """What one word may begin to tell: by a second word, which the post must hold as well.

    Put in order when the word is first met, since most words of the lexicon never are.
    """

    def __init__(self, word: str) -> None:
        self.word = word
        self.wants: list[_Want] = []
        self.pairs: set[str] = set()  # second words that say enough by themselves

    @cached_property
    def by_second(self) -> dict[str, set[_Form]]:
        found: defaultdict[str, set[_Form]] = defaultdict(set)
        for second in self.pairs:
            found[second].add(_Form("", frozenset()))
        for words, others in self.wants:
            for form in _forms(words):
                rest = [word for word in form.split() if word != self.word] or [self.word]
                found[max(rest, key=_RANKS.__getitem__)].add(_Form(form, others))
        return dict(found)

    @cached_property
    def seconds(self) -> frozenset[str]:
        return frozenset(self.by_second)


class Gate:
    """Lets a post through that holds an entry of one of `needs`.

    A need is a class, or two such as `HARMED*MODAL`, of both of which the post must hold a word.
    """

    def __init__(self, lexicon: Lexicon, needs: Iterable[str]) -> None:
        always: set[str] = set()
        keys: dict[str, _Key] = {}
        telling = cache(lambda name: frozenset(map(_telling, lexicon.entries(name))))
        for need in needs:
            name, _, other = need.partition("*")
            others = telling(other)
            for words in lexicon.entries(name):
                if len(words) == 1 and not others:
                    always.add(words[0])
                    continue
                word = _telling(words)
                key = keys.get(word) or keys.setdefault(word, _Key(word))
                if len(words) == 1:
                    key.pairs |= others
                else:
                    key.wants.append(_Want(words, others))
        self._always = gate(frozenset(always))
        self._keys = {word: key for word, key in keys.items() if word not in always}
        self._words = frozenset(self._keys)

    def lets_in(self, view: TextView) -> bool:
        if view.gates & self._always:
            return True
        words, lower = view.words, view.lower
        if "-" in lower:
            lower = lower.replace("-", " ")
        for word in words & self._words:
            key = self._keys[word]
            for second in words & key.seconds:
                for written, others in key.by_second[second]:
                    if written in lower and (not others or not others.isdisjoint(words)):
                        return True
        return False


class _Ranks(dict[str, int]):
    """How well a word tells an entry from ordinary posts."""

    def __missing__(self, word: str) -> int:
        rank = 200 * (word not in _COMMON) + 100 * (word not in _SMALL) + len(word)
        self[word] = rank
        return rank


_RANKS = _Ranks()


def _telling(words: tuple[str, ...]) -> str:
    """Of the words of an entry, the one by which it is known."""
    return words[0] if len(words) == 1 else max(words, key=_RANKS.__getitem__)


def _forms(words: tuple[str, ...]) -> tuple[str, ...]:
    """A phrase in full and with short forms."""
    short: list[str] = []
    for word in words:
        if short and (short[-1], word) in _SHORTER:
            short[-1] = _SHORTER[short[-1], word]
        else:
            short.append(word)
    # "Is" may be no more than the end of the word before: "the head's a liar".
    first = 1 if words[0] in {"is", "are", "will", "have", "am"} and words[1] not in _SMALL else 0
    return tuple(dict.fromkeys((" ".join(words[first:]), " ".join(short[first:]))))
