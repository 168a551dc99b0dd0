"""Words sorted into classes, and patterns over classes instead of over words.

Each post becomes a string with one character a word: the character says which classes the word (or
a phrase such as "waste of space") is in. A pattern such as `WHO IS DEGREE{0,3} «INSULT»` is then a
short regular expression over that string, and says for all words at once who does what to whom.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import product

from staffroom.engine.abuse.short_forms import SHORT_FORMS


# Characters of the private use area stand for sets of classes; these are always there.
STOP = "\ue000"  # the end of a sentence
COMMA = "\ue001"  # a pause inside one
OTHER = "\ue002"  # a word in no class
NAME = "\ue003"  # a word that is somebody's or something's name
KNOWN = "\ue005"  # the name of somebody at the school
PAST_YEAR = "\ue006"  # long ago
OPENER = "\ue004"  # an unknown word whose capital only says that a sentence begins
_FIRST_FREE = 0xE010

_SHORT = frozenset(SHORT_FORMS)
_CLASS = re.compile(r"[A-Z][A-Z_]+(?:/[A-Z][A-Z_]+)*")


Phrase = tuple[tuple[str, ...], str]  # its words and its tag


class Lexicon:
    """The classes of all words and phrases that the rule knows.

    What is only asked for in a post that may hold abuse is put in order then.

    `classes` gives for each class its entries, parted by spaces: `idiot` is a word, `full_of_it` a
    phrase, `has/have_no_clue` two phrases, `a/_bit_thick` one that may lack its first word, and
    `in/at+the_gutter` has two words after its stroke.
    """

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._entries_of = {name: tuple(_entries(text)) for name, text in classes.items()}
        of_entry: dict[tuple[str, ...], int] = {}  # a bit for each of its classes
        bits = {name: 1 << place for place, name in enumerate(classes)}
        for name, entries in self._entries_of.items():
            bit = bits[name]
            for words in entries:
                of_entry[words] = of_entry.get(words, 0) | bit
        sets = sorted(set(of_entry.values()))
        chars = {names: chr(_FIRST_FREE + place) for place, names in enumerate(sets)}
        self._char_of = {words: chars[names] for words, names in of_entry.items()}
        self._chars: dict[str, str] = {
            "STOP": STOP,
            "COMMA": COMMA,
            "OTHER": OTHER,
            "NAME": NAME + KNOWN,
            "KNOWN": KNOWN,
            "OPENER": OPENER,
            "PAST_YEAR": PAST_YEAR,
        }
        of_class: defaultdict[int, list[str]] = defaultdict(list)
        for names, char in chars.items():
            while names:
                bit = names & -names
                of_class[bit].append(char)
                names ^= bit
        for name, bit in bits.items():
            self._chars[name] = "".join(of_class[bit])

    @cached_property
    def words(self) -> dict[str, str]:
        """The tag of each single word."""
        return {words[0]: char for words, char in self._char_of.items() if len(words) == 1}

    @cached_property
    def phrases(self) -> dict[tuple[str, str], list[Phrase]]:
        """By their first two words, the longest first: "ugly sisters" is tried before "ugly"."""
        phrases: defaultdict[tuple[str, str], list[Phrase]] = defaultdict(list)
        for words, char in sorted(self._char_of.items(), key=lambda entry: -len(entry[0])):
            if len(words) > 1:
                phrases[words[0], words[1]].append((words, char))
        return dict(phrases)

    @cached_property
    def openings(self) -> frozenset[str]:
        """The words with which a phrase begins."""
        return frozenset(first for first, _ in self.phrases)

    def chars(self, *names: str) -> frozenset[str]:
        """The characters of all words in these classes."""
        return frozenset(char for name in names for char in self._chars[name])

    def pattern(self, text: str, macros: Mapping[str, str]) -> re.Pattern[str]:
        """`text` with macros and classes put in; `«...»` is the stretch that a finding marks.

        `A/B` is a word of either class, `ANY` every word of the same sentence, `FREE` the same
        save a word that says no.
        """
        for name, macro in macros.items():
            # A list of classes may stand inside a longer list; all else is kept together.
            whole = macro if _CLASS.fullmatch(macro) else f"(?:{macro})"
            text = re.sub(rf"\b{name}\b", whole, text)
        text = _CLASS.sub(self._one_char, text).replace(" ", "")
        return re.compile(text.replace("«", "(?P<harm>").replace("»", ")"))

    def entries(self, name: str) -> Iterable[tuple[str, ...]]:
        """The words and phrases of a class; none for no class."""
        return self._entries_of.get(name, ())

    def _one_char(self, found: re.Match[str]) -> str:
        names = found[0].split("/")
        if names == ["ANY"]:
            return f"[^{STOP}]"
        if names == ["FREE"]:
            return f"[^{STOP}{''.join(sorted(self.chars('NOT')))}]"
        return f"[{''.join(sorted(self.chars(*names)))}]"


def _entries(text: str) -> Iterator[tuple[str, ...]]:
    for entry in text.split():
        if entry.isalpha():
            yield SHORT_FORMS.get(entry, (entry,))
        elif "/" not in entry and "+" not in entry:
            yield _in_full(entry.split("_"))
        else:
            for parts in product(*(part.split("/") for part in entry.split("_"))):
                yield _in_full([word for part in parts for word in part.split("+") if word])


def _in_full(words: list[str]) -> tuple[str, ...]:
    if _SHORT.isdisjoint(words):
        return tuple(words)
    return tuple(full for word in words for full in SHORT_FORMS.get(word, (word,)))
