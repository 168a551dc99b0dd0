"""A name that stands in one column, taken apart: "Brown, Amelia", "Amelia Brown", "Mr J. Smith"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from staffroom.engine.text.name_forms import PARTICLES
from staffroom.engine.text.word_set import word_set


TITLES = word_set(
    "mr mrs ms miss mx dr prof professor rev revd reverend sir dame lady lord fr father sr sister br "
    "brother mme mlle sra canon cllr"
)
_CALLED = re.compile(r"\s*[(\"“]([^()\"“”]{1,60})[)\"”]\s*")
_LOST = "?\N{REPLACEMENT CHARACTER}"
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Parted:
    """A whole name in its parts; `first` or `last` is empty where it has only one part."""

    title: str
    first: str
    middle: str
    last: str
    called: str


def part_name(whole: str) -> Parted:
    """Take a whole name apart. A comma ends the surname; else small words belong to what follows them.

    "van der Berg, Lotte" and "Lotte van der Berg" are the same person, and "(Millie)" is what
    somebody goes by.
    """
    called = ""
    if found := _CALLED.search(whole):
        called = found[1].strip()
        whole = f"{whole[: found.start()]} {whole[found.end() :]}"
    before, comma, after = whole.partition(",")
    title_before, family = _without_title(before.split())
    if comma and after.strip():
        title, given = _without_title(after.split())
        return _parted(title or title_before, given, family, called)
    cut = _surname_begins(family)
    return _parted(title_before, family[:cut], family[cut:], called)


def _parted(title: str, given: list[str], family: list[str], called: str) -> Parted:
    return Parted(title, " ".join(given[:1]), " ".join(given[1:]), " ".join(family), called)


def _without_title(words: list[str]) -> tuple[str, list[str]]:
    if len(words) > 1 and words[0].rstrip(".").casefold() in TITLES:
        return words[0].rstrip("."), words[1:]
    return "", words


def _surname_begins(words: list[str]) -> int:
    """The place of the first word of the surname: the last word, and the small words before it."""
    cut = max(len(words) - 1, 0)
    while cut > 1 and words[cut - 1].casefold() in PARTICLES:
        cut -= 1
    return cut


def has_letters(name: str) -> bool:
    return bool(_LETTER.search(name))


def has_lost_letters(name: str) -> bool:
    """Whether a program wrote a mark in place of a letter that it did not have: "Pawe?"."""
    return any(mark in name for mark in _LOST)


def is_what_is_left_of(name: str, whole: str) -> bool:
    """Whether `name` is `whole` but for letters that are lost: "Pawe?" of "Paweł"."""
    return len(name) == len(whole) and all(
        a == b or a in _LOST for a, b in zip(name, whole, strict=True)
    )
