"""Who in a file is whom on the list: by the number where the numbers are the same, else by what stays.

A school's programs number people differently. Where a list comes in with other numbers than those that
somebody was listed with, they are recognised by their UPN or e-mail address, else by name and date of
birth where only one fits on either side.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeVar

from staffroom.engine.text.fold import fold_word


Key = TypeVar("Key")


class How(Enum):
    """By what somebody was recognised."""

    NUMBER = "number"
    ZEROS = "number without its zeros"
    MARK = "UPN or e-mail address"
    NAME = "name and date of birth"
    NEW = "not on the list"
    TAKEN = "number is somebody else's"


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody on the list, here now or not. `mark` is their UPN or e-mail address."""

    key: int
    number: str
    numbered_by: str
    mark: str
    name: str
    dob: date | None
    here: bool
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Who it is, if anybody, and how that is known."""

    known: Known | None
    how: How


def name_key(first: str, last: str) -> str:
    """A name as it is compared."""
    return f"{fold_word(first)}|{fold_word(last)}"


def mark_key(mark: str) -> str:
    """A UPN or an e-mail address as it is compared."""
    return mark.replace(" ", "").casefold()


class Recogniser:
    """Everybody on a list, to be found by those in a file; each is found at most once."""

    def __init__(self, known: Iterable[Known], numbered_by: str) -> None:
        self._numbered_by = numbered_by
        self._by_number: dict[str, Known] = {}
        self._by_bare: dict[str, Known | None] = {}
        self._by_mark: dict[str, Known | None] = {}
        self._by_name: dict[tuple[str, date | None], Known | None] = {}
        self._numbers: set[str] = set()
        self._claimed: set[int] = set()
        for one in known:
            self._numbers.add(one.number)
            if one.numbered_by == numbered_by:
                self._by_number[one.number] = one
                if one.number.startswith("0"):
                    _only(self._by_bare, one.number.lstrip("0"), one)
                if one.number != one.mark:  # else the mark stands in for a number that was taken
                    continue
            if one.mark:
                _only(self._by_mark, mark_key(one.mark), one)
            if not one.by_hand:
                _only(self._by_name, (one.name, one.dob), one)

    def find(self, *, number: str, mark: str, name: str, dob: date | None) -> Found:
        """Who this is. Says `TAKEN` of a number that is somebody else's, by all that is known of them."""
        same = self._by_number.get(number)
        if same is not None:
            return self._judged(same, mark, name, dob)
        bare = self._by_bare.get(number)
        if bare is not None and number and self._is_free(bare):
            return self._claim(bare, How.ZEROS)
        marked = self._by_mark.get(mark_key(mark)) if mark else None
        if marked is not None and self._is_free(marked) and not _is_stranger(marked, name, dob):
            return self._claim(marked, How.MARK)
        named = self._by_name.get((name, dob))
        if named is not None and self._is_free(named) and not (mark and named.mark):
            return self._claim(named, How.NAME)
        return Found(None, How.TAKEN if number in self._numbers else How.NEW)

    def left_out(self, kept_out: set[str]) -> set[int]:
        """Of those whom no line was recognised as: whose line could not be used, by number or mark."""
        marks = {mark_key(one) for one in kept_out}
        everyone = [*self._by_number.values(), *filter(None, self._by_mark.values())]
        return {
            one.key
            for one in everyone
            if (one.numbered_by == self._numbered_by and one.number in kept_out)
            or (one.mark and mark_key(one.mark) in marks)
        }

    def _judged(self, known: Known, mark: str, name: str, dob: date | None) -> Found:
        """The one with this number, unless everything else that is known says somebody else."""
        other_mark = bool(mark and known.mark) and mark_key(mark) != mark_key(known.mark)
        if other_mark and _is_stranger(known, name, dob):
            return Found(known, How.TAKEN)
        return self._claim(known, How.NUMBER)

    def _is_free(self, known: Known) -> bool:
        return known.key not in self._claimed

    def _claim(self, known: Known, how: How) -> Found:
        self._claimed.add(known.key)
        return Found(known, how)

    @property
    def claimed(self) -> set[int]:
        """Those whom some line of the file is."""
        return self._claimed


def _is_stranger(known: Known, name: str, dob: date | None) -> bool:
    """Whether neither a first name nor a surname nor the date of birth is the same."""
    first, _, last = name.partition("|")
    known_first, _, known_last = known.name.partition("|")
    born_alike = dob is not None and dob == known.dob
    return first != known_first and last != known_last and not born_alike


def _only(index: dict[Key, Known | None], key: Key, one: Known) -> None:
    """Keep whom a key stands for; None once it stands for two."""
    index[key] = None if key in index else one
