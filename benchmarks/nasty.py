"""Inputs that nobody would write and somebody will paste: made from a number, always the same one."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.labelled import LabelledSet
from benchmarks.nasty_pieces import HOMOGLYPHS, MARKS, ODD, OPENERS, SEPARATORS
from staffroom.engine.check_post import Post
from staffroom.engine.facts import Naming, Speaking
from staffroom.engine.rulebook import RULES


LONGEST = 10_000
PLATFORMS = ("", "x", "facebook", "instagram", "no such platform")


@dataclass(frozen=True, slots=True)
class Input:
    """One post to try, the school it is checked for, and the kind of nastiness."""

    kind: str
    school: LabelledSet
    post: Post


class Kitchen:
    """Makes inputs out of the labelled sets: their posts, their pupils and how each rule begins."""

    def __init__(self, schools: Sequence[LabelledSet]) -> None:
        self.schools = schools
        self.texts = {one.name: [labelled.post.text for labelled in one.posts] for one in schools}
        self.names = {
            one.name: [
                word
                for p in one.facts.roll.pupils
                for word in (p.first, p.last, p.known_as)
                if word
            ]
            for one in schools
        }
        spans = [
            labelled.post.text[span.start : span.end]
            for one in schools
            for labelled in one.posts
            for span in labelled.spans
        ]
        examples: list[str] = [
            text for rule in RULES for text in getattr(sys.modules[rule.__module__], "FINDS", ())
        ]
        self.finds = [*spans, *examples]
        # The long ones are few: they take most of the time all the same.
        self.kinds: dict[str, tuple[int, Callable[[random.Random, str], str]]] = {
            "pieces": (160, self._pieces),
            "mutated post": (160, self._mutated),
            "names cut and joined": (50, self._names),
            "any Unicode": (20, self._unicode),
            "one opener, repeated": (2, self._repeated),
            "two openers, repeated": (2, self._two_repeated),
            "one long word": (2, self._long_word),
            "long post": (1, self._long_post),
            "gap to be filled in": (3, self._gap),
        }

    def make(self, seed: int, number: int) -> Input:
        """The input of this number; the same in every process."""
        chance = random.Random(f"{seed}:{number}")
        school = chance.choice(self.schools)
        weights = [weight for weight, _ in self.kinds.values()]
        kind = chance.choices(list(self.kinds), weights)[0]
        text = self.kinds[kind][1](chance, school.name)[:LONGEST]
        post = Post(
            text,
            chance.choice(list(Speaking)),
            chance.choice(PLATFORMS),
            chance.choice(list(Naming)),
            chance.random() < 0.2,
        )
        return Input(kind, school, post)

    def _piece(self, chance: random.Random, school: str) -> str:
        kind = chance.randrange(9)
        if kind == 0:
            return chance.choice(OPENERS) * chance.randint(1, 4)
        if kind == 1:
            return chance.choice(self.finds)
        if kind == 2:
            return cut(chance.choice(self.finds), chance)
        if kind in {3, 4}:
            names = chance.choices(self.names[school], k=2)
            return chance.choice(SEPARATORS).join(names)
        if kind == 5:
            return chance.choice(MARKS) * chance.randint(1, 9)
        if kind == 6:
            return chance.choice(ODD)
        if kind == 7:
            return "".join(chance.choices("0123456789 -./()+", k=chance.randint(1, 16)))
        return cut(chance.choice(self.texts[school]), chance)

    def _pieces(self, chance: random.Random, school: str) -> str:
        between = chance.choice(SEPARATORS)
        return between.join(self._piece(chance, school) for _ in range(chance.randint(0, 10)))

    def _mutated(self, chance: random.Random, school: str) -> str:
        text = chance.choice(self.texts[school])
        for _ in range(chance.randint(1, 4)):
            text = self._mutation(text, chance, school)
        return text

    def _mutation(self, text: str, chance: random.Random, school: str) -> str:
        start, end = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
        kind = chance.randrange(8)
        if kind == 0:
            return text[:start] + text[min(end, start + 12) :]
        if kind == 1:
            return text[:end] + text[start:]
        if kind == 2:
            return text[:start] + self._piece(chance, school) + text[start:]
        if kind == 3:
            return chance.choice((text.upper(), text.lower(), text.swapcase(), text.title()))
        if kind == 4:
            return text[:start] + disguise(text[start:end], chance) + text[end:]
        if kind == 5:
            return chance.choice(SEPARATORS).join(text.split(" "))
        if kind == 6:
            return text[:start] + cut(chance.choice(self.texts[school]), chance) + text[end:]
        words = text.split(" ")
        chance.shuffle(words)
        return " ".join(words)

    def _names(self, chance: random.Random, school: str) -> str:
        count = chance.choice((2, 3, 8, 60) if chance.random() < 0.97 else (600, 2_000))
        names = chance.choices(self.names[school], k=count)
        style = chance.randrange(5)
        if style == 0:
            names = [cut(name, chance) for name in names]
        if style == 1:
            names = [chance.choice("@#") + name for name in names]
        if style == 2:
            names = [disguise(name, chance) for name in names]
        if style == 3:
            names = [name[0] + chance.choice((".", "", ". ")) for name in names]
        return chance.choice(SEPARATORS).join(names)

    def _unicode(self, chance: random.Random, school: str) -> str:
        limits = chance.choice((0x80, 0x250, 0x3000, 0x10000, 0x110000))
        return "".join(chr(chance.randrange(limits)) for _ in range(chance.randint(1, 300)))

    def _opener(self, chance: random.Random) -> str:
        kind = chance.randrange(4)
        if kind == 0:
            return cut(chance.choice(self.finds), chance) + chance.choice((" ", ""))
        if kind == 1:
            return chance.choice((*MARKS, *ODD))
        return chance.choice(OPENERS)

    def _repeated(self, chance: random.Random, school: str) -> str:
        return filled(self._opener(chance), chance)

    def _two_repeated(self, chance: random.Random, school: str) -> str:
        one, other = self._opener(chance), self._opener(chance)
        if chance.random() < 0.5:
            return filled(one + other, chance)
        return (one * LONGEST)[: LONGEST // 2] + (other * LONGEST)[: LONGEST // 2]

    def _gap(self, chance: random.Random, school: str) -> str:
        """A finding with a run of one sign between two of its words."""
        words = chance.choice(self.finds).split(" ")
        at = chance.randint(0, len(words))
        run = chance.choice("_-*~.…,\"' \u00a0#&/") * chance.randint(20, 200)
        return " ".join([*words[:at], run, *words[at:]])

    def _long_word(self, chance: random.Random, school: str) -> str:
        letters = chance.choice(
            ("a", "ab", "aeiou", "abcdefghijklmnopqrstuvwxyz", "aA0", "a-", "a'")
        )
        word = "".join(chance.choices(letters, k=chance.randint(200, LONGEST)))
        return chance.choice(("", "@", "#", "#WellDone", "@x_", "mr ")) + word

    def _long_post(self, chance: random.Random, school: str) -> str:
        between, parts, size = chance.choice(SEPARATORS), [], 0
        while size < LONGEST:
            parts.append(
                chance.choice(self.texts[school])
                if chance.random() < 0.7
                else self._piece(chance, school)
            )
            size += len(parts[-1]) + len(between)
        return between.join(parts)


def cut(text: str, chance: random.Random) -> str:
    """Some stretch of `text`, from its beginning as often as not."""
    start = chance.choice((0, chance.randint(0, len(text))))
    return text[start : chance.randint(start, len(text))]


def disguise(text: str, chance: random.Random) -> str:
    """The same to the eye: other letters, marks in between, wide or bold letters."""
    kind = chance.randrange(4)
    if kind == 0:
        return text.translate(HOMOGLYPHS)
    if kind == 1:
        return chance.choice(MARKS).join(text)
    if kind == 2:
        return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    bold = 0x1D400
    return "".join(
        chr(bold + ord(c) - 65)
        if "A" <= c <= "Z"
        else chr(bold + 26 + ord(c) - 97)
        if "a" <= c <= "z"
        else c
        for c in text
    )


def filled(piece: str, chance: random.Random) -> str:
    size = chance.choice((500, 2_000, LONGEST))
    return (piece * (size // max(1, len(piece)) + 1))[:size]
