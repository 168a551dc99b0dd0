"""Who manages whom, from the numbers or the names that a staff list gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from staffroom.engine.school_lists.names import part_name
from staffroom.engine.school_lists.readings import Remark
from staffroom.engine.school_lists.recognise import name_key


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who may be named as a line manager: by their number in this file, or on the list."""

    staff_id: str
    numbers: tuple[str, ...]
    first: str
    last: str


class LineManagers:
    """Everybody of the file and of the list, to be found as somebody's line manager."""

    def __init__(self, colleagues: Iterable[Colleague]) -> None:
        self._by_number: dict[str, str] = {}
        self._by_name: dict[str, set[str]] = {}
        for one in colleagues:
            for number in one.numbers:
                self._by_number.setdefault(number, one.staff_id)
            for first in {one.first, one.first[:1]}:
                self._by_name.setdefault(name_key(first, one.last), set()).add(one.staff_id)

    def of(
        self, *, staff_id: str, line: int, written: str, column: str
    ) -> tuple[str, Remark | None]:
        """The staff_id of the line manager who is written there, or a remark that says why there is none."""
        found = self._by_number.get(written) or self._named(written)
        if found == staff_id:
            return "", Remark(line, column, "Nobody is their own line manager; it is left out.")
        if found:
            return found, None
        words = f"“{written[:60]}” is nobody on this list, or more than one; it is left out."
        return "", Remark(line, column, words)

    def _named(self, written: str) -> str:
        """Whoever has this name alone; an initial stands for a first name."""
        parted = part_name(written)
        for first in dict.fromkeys((parted.first, parted.first[:1])):
            fitting = self._by_name.get(name_key(first.rstrip("."), parted.last), set())
            if len(fitting) == 1:
                return next(iter(fitting))
        return ""


def circles(manager_of: Mapping[str, str]) -> set[str]:
    """Everybody who, going up from one line manager to the next, comes back to themselves."""
    inside: set[str] = set()
    for start in manager_of:
        path: dict[str, None] = {}
        here = start
        while here and here not in path and here not in inside:
            path[here] = None
            here = manager_of.get(here, "")
        if here in path:
            way = list(path)
            inside.update(way[way.index(here) :])
    return inside
