"""Runs of digits as people write them: in figures, in words, and with letters that look like them."""

from __future__ import annotations

import re
from typing import NamedTuple

from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView


_ONES = {
    **{"zero": "0", "oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0"},
    **{"one": "1", "two": "2", "three": "3", "four": "4", "five": "5"},
    **{"six": "6", "seven": "7", "eight": "8", "nine": "9"},
}
_TEENS = {
    **{"ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14"},
    **{"fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19"},
}
_TENS = {
    **{"twenty": "2", "thirty": "3", "forty": "4", "fifty": "5"},
    **{"sixty": "6", "seventy": "7", "eighty": "8", "ninety": "9"},
}
_ZEROS = {"hundred": "00", "thousand": "000"}
_TIMES = {"double": 2, "triple": 3, "treble": 3}
# Words of which a number that is spelt out holds several different ones.
SPELT = frozenset({*_ONES, *_TEENS, *_TENS, *_ZEROS, *_TIMES})

_LOOKS_LIKE = str.maketrans("oil", "011")
_GLUED = re.compile(r"zero|one|two|three|four|five|six|seven|eight|nine|oh|\d|[oil]")
REPEATS = frozenset(_TIMES)
# What stands without a space before a number ("tel07700...") or behind it ("...123x45").
_STUCK = re.compile(
    r"^(?:tel|te?xt|call|ring|mob|mobile|phone|on|no|number|whatsapp)(?=\d)|(?:x|ext)\d{1,5}$"
)
_ROUND = frozenset({"o", "oo", "ooo"})
# What may part the groups of one number: spaces, dots, dashes, brackets, slashes, emoji.
_NO_JOINT = re.compile(r"[:£$€%&=\d]|\n.*\n")
_LONGEST_JOINT = 6


class Group(NamedTuple):
    """The digits that one or more tokens write, and the token after them."""

    digits: str
    first: int
    end: int


def figures(token: Token) -> str:
    """The digits of a token that is a number, also with "o" for 0; empty if it is none."""
    word = token.word
    if token.kind is Kind.ADDRESS:
        return ""
    if word.isdigit():
        return word if word.isascii() else "".join(str(int(c)) for c in word if c.isdecimal())
    if word in _ROUND:
        return "0" * len(word)
    if token.kind is not Kind.NUMBER or len(word) > 60:
        return ""
    word = _STUCK.sub("", word)
    parts = _GLUED.findall(word)
    if len("".join(parts)) != len(word):
        return ""
    return "".join(_ONES.get(part, part.translate(_LOOKS_LIKE)) for part in parts)


def group_at(view: TextView, index: int, *, spelt: bool) -> Group | None:
    """The digits written at token `index`; number words count only where `spelt`."""
    token = view.tokens[index]
    if digits := figures(token):
        return Group(digits, index, index + 1)
    if not spelt or token.kind is not Kind.WORD:
        return None
    word = token.word
    after = view.tokens[index + 1] if index + 1 < len(view.tokens) else None
    if word in _TIMES and after:
        one = _ONES.get(after.word, after.word)
        return Group(one * _TIMES[word], index, index + 2) if one.isdigit() else None
    if word in _TENS:
        unit = _ONES.get(after.word, "") if after else ""
        ends = index + 2 if unit.strip("0") else index + 1
        return Group(_TENS[word] + (unit.strip("0") or "0"), index, ends)
    digits = _ONES.get(word) or _TEENS.get(word) or _ZEROS.get(word) or ""
    return Group(digits, index, index + 1) if digits else None


def runs(view: TextView, *, spelt: bool) -> list[list[Group]]:
    """Every stretch of groups of digits with nothing between them but what parts one number."""
    found: list[list[Group]] = []
    index, size = 0, len(view.tokens)
    while index < size:
        group = group_at(view, index, spelt=spelt)
        if group is None:
            index += 1
            continue
        joins = found and found[-1][-1].end == index and _joint(view.gap(index))
        if joins:
            found[-1].append(group)
        else:
            found.append([group])
        index = group.end
    return found


def _joint(gap: str) -> bool:
    return len(gap) <= _LONGEST_JOINT and not _NO_JOINT.search(gap)
