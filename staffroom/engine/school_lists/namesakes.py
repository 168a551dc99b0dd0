"""Two of whom one may be the other: same name and date of birth, or names that change places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from staffroom.engine.school_lists.recognise import Known


@dataclass(frozen=True, slots=True)
class Met:
    """One line of a file: who it says they are, and whom it was recognised as (0 for nobody)."""

    line: int
    number: str
    name: str  # as it is compared
    dob: date | None
    key: int


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody in the file who may be somebody else: the line, the other's number, and why."""

    line: int
    number: str
    other: str
    why: str


MOST = 50  # of one name that are looked at; nobody is told from so many by their name
TWICE = "the same name and date of birth stand in the file twice, with two numbers"
LISTED = "somebody of this name and date of birth is on the list, with another number"
LEFT = "somebody of this name and date of birth left the list, with another number"
LEAVES = "somebody of this name is on the list with another number, and would leave it: is it they?"
SWAPPED = "this name was somebody else’s, whose name changes too: has a column slipped in the file?"


class Namesakes:
    """Everybody on the list and in the file by name, to say afterwards who may be whom."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._named: dict[str, Known | list[Known]] = {}  # most names are one person's
        for one in known:
            before = self._named.setdefault(one.name, one)
            if isinstance(before, list):
                before.append(one)
            elif before is not one:
                self._named[one.name] = [before, one]
        self._first: dict[tuple[str, date], Met] = {}
        self._twice: list[Namesake] = []
        self._unsure: list[Met] = []  # who is new, or has another name or date of birth now

    def meet(self, met: Met, *, as_before: bool) -> None:
        """Take one line of the file in. `as_before`: recognised, with the name and date they had."""
        if met.dob is not None:
            first = self._first.setdefault((met.name, met.dob), met)
            if first is not met:
                self._twice.append(Namesake(met.line, met.number, first.number, TWICE))
        if not as_before:
            self._unsure.append(met)

    def found(self, *, leaving: set[int], renamed: set[int]) -> Iterator[Namesake]:
        """Whoever may be somebody else, once it is known who leaves and whose name changes."""
        yield from self._twice
        for met in self._unsure:
            other = self._other(met, leaving, renamed)
            if other is not None:
                yield other

    def _called(self, name: str) -> list[Known]:
        found = self._named.get(name, [])
        return found[:MOST] if isinstance(found, list) else [found]

    def _other(self, met: Met, leaving: set[int], renamed: set[int]) -> Namesake | None:
        alike = [one for one in self._called(met.name) if one.key != met.key]
        for one in alike:
            if met.dob is not None and one.dob == met.dob:
                return Namesake(met.line, met.number, one.number, _why(one, leaving, renamed))
        for one in alike:
            if met.key and one.key in renamed:
                return Namesake(met.line, met.number, one.number, SWAPPED)
            unknown = met.dob is None or one.dob is None
            if unknown and one.key in leaving:
                return Namesake(met.line, met.number, one.number, LEAVES)
        return None


def _why(one: Known, leaving: set[int], renamed: set[int]) -> str:
    if one.key in renamed:
        return SWAPPED
    if one.key in leaving:
        return LEAVES
    return LISTED if one.here else LEFT
