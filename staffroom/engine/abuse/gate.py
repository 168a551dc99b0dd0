"""Whether a post is worth reading closely: cheap to ask, and no for nearly every ordinary post."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from staffroom.engine.abuse.lexicon import Lexicon
from staffroom.engine.abuse.short_forms import SHORT_FORMS, WITH_APOSTROPHE
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
    """What must stand in a post, beside two words of it, for an entry to be there."""

    form: str  # the entry as it is written; empty where its words alone say enough
    others: frozenset[str]  # and one of these words, if there are any


class _Key(NamedTuple):
    """What a word may begin to tell: by a second word, which the post must hold as well."""

    seconds: frozenset[str]
    wants: dict[str, set[_Want]]


class Gate:
    """Lets a post through that holds an entry of one of `needs`.

    A need is a class, or two such as `HARMED*MODAL`, of both of which the post must hold a word.
    """

    def __init__(self, lexicon: Lexicon, needs: Iterable[str]) -> None:
        always: set[str] = set()
        keys: defaultdict[str, defaultdict[str, set[_Want]]] = defaultdict(_wants)
        for need in needs:
            name, _, other = need.partition("*")
            others = frozenset(max(words, key=_tells) for words in lexicon.entries(other))
            for words in lexicon.entries(name):
                if len(words) > 1:
                    key = max(words, key=_tells)
                    for form in _forms(words):
                        second = max(form.split(), key=lambda word: (word != key, _tells(word)))
                        keys[key][second].add(_Want(form, others))
                elif others:
                    for second in others:
                        keys[words[0]][second].add(_Want("", frozenset()))
                else:
                    always.add(words[0])
        self._always = frozenset(always)
        self._keys = {
            key: _Key(frozenset(wants), dict(wants))
            for key, wants in keys.items()
            if key not in always
        }
        self._words = frozenset(self._keys)

    def lets_in(self, words: frozenset[str], lower: str) -> bool:
        if not self._always.isdisjoint(words):
            return True
        if "-" in lower:
            lower = lower.replace("-", " ")
        for word in words & self._words:
            key = self._keys[word]
            for second in words & key.seconds:
                for form, others in key.wants[second]:
                    if form in lower and (not others or not others.isdisjoint(words)):
                        return True
        return False


def _wants() -> defaultdict[str, set[_Want]]:
    return defaultdict(set)


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


def _tells(word: str) -> tuple[bool, bool, int]:
    """How well a word tells an entry from ordinary posts."""
    return word not in _COMMON, word not in _SMALL, len(word)
