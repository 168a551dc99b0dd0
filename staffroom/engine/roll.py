"""The roll as the check sees it: one school's pupils, indexed by every way to write their names.

Built once for a school and a roll version, never changed, and safe to share between threads.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from staffroom.engine.facts import Pupil
from staffroom.engine.text.name_forms import first_forms, last_forms, opening_words
from staffroom.engine.text.nicknames import OTHER_FORMS


Places = tuple[int, ...]  # places of pupils in `Roll.pupils`


class Roll:
    """One version of one school's roll. `len(roll)` is the number of pupils."""

    __slots__ = ("_by_first", "_by_last", "_called", "openings", "pupils", "version")

    def __init__(
        self,
        pupils: tuple[Pupil, ...],
        version: int,
        by_first: Mapping[str, Places],
        by_last: Mapping[str, Mapping[str, Places]],
        openings: frozenset[str],
    ) -> None:
        self.pupils = pupils
        self.version = version
        self._by_first = by_first
        self._by_last = by_last
        self._called = _called(by_first)
        # Every word with which a name on the roll can begin: most words of a post are none, and
        # cost one look here.
        self.openings = openings.union(by_last, self._called)

    @classmethod
    def build(cls, pupils: Iterable[Pupil], *, version: int) -> Roll:
        """Index `pupils`; 1,500 take well under a tenth of a second."""
        rows = tuple(pupils)
        by_first: defaultdict[str, list[int]] = defaultdict(list)
        by_last: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(
            lambda: defaultdict(list)
        )
        names = {name for p in rows for name in (p.first, p.known_as, p.last)}
        firsts_of, lasts_of = lru_cache(None)(first_forms), lru_cache(None)(last_forms)
        for place, pupil in enumerate(rows):
            firsts = firsts_of(pupil.first)
            if pupil.known_as and pupil.known_as != pupil.first:
                firsts = list(dict.fromkeys([*firsts, *firsts_of(pupil.known_as)]))
            for first in firsts:
                by_first[first].append(place)
            for last in lasts_of(pupil.last):
                of_last = by_last[last]
                for first in firsts:
                    of_last[first].append(place)
        return cls(
            rows,
            version,
            {first: tuple(places) for first, places in by_first.items()},
            {
                last: {first: tuple(places) for first, places in firsts.items()}
                for last, firsts in by_last.items()
            },
            frozenset(word for name in names for word in opening_words(name)),
        )

    @classmethod
    def empty(cls) -> Roll:
        """A roll without pupils, version 0: what a check knows before the first import."""
        return cls((), 0, {}, {}, frozenset())

    def __len__(self) -> int:
        return len(self.pupils)

    def has_first(self, word: str) -> bool:
        """Whether some pupil may be called `word`: a first name, what they go by, or short for it."""
        return word in self._called

    def is_written(self, word: str) -> bool:
        """Whether `word` stands on the roll itself as a first name, rather than as short for one."""
        return word in self._by_first

    def has_last(self, word: str) -> bool:
        return word in self._by_last

    def called(self, first: str) -> Places:
        """The pupils who may be called `first`."""
        return self._gather([self._by_first[form] for form in self._called.get(first, ())])

    def named(self, first: str, last: str) -> Places:
        """The pupils with this surname who may be called `first`."""
        of_last = self._by_last.get(last)
        if not of_last:
            return ()
        forms = self._called.get(first, ())
        return self._gather([of_last[form] for form in forms if form in of_last])

    def with_last_initial(self, first: str, initial: str) -> Places:
        """The pupils who may be called `first`, and whose surname begins with `initial`."""
        return tuple(
            place
            for place in self.called(first)
            if any(form[0] == initial for form in last_forms(self.pupils[place].last))
        )

    def with_first_initial(self, initial: str, last: str) -> Places:
        """The pupils with this surname and a first name that begins with `initial`."""
        of_last = self._by_last.get(last, {})
        return self._gather([found for form, found in of_last.items() if form[0] == initial])

    def ids(self, places: Places) -> tuple[str, ...]:
        return tuple(self.pupils[place].pupil_id for place in places)

    @staticmethod
    def _gather(found: list[Places]) -> Places:
        if len(found) == 1:
            return found[0]
        return tuple(sorted({place for places in found for place in places}))


def _called(by_first: Mapping[str, Places]) -> Mapping[str, tuple[str, ...]]:
    """For each way to call a pupil, the first names on the roll that it may stand for."""
    called: defaultdict[str, list[str]] = defaultdict(list)
    for first in by_first:
        called[first].append(first)
        for other in OTHER_FORMS.get(first, ()):
            called[other].append(first)
    return {word: tuple(firsts) for word, firsts in called.items()}
