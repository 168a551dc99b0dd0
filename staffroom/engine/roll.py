"""The roll as the check sees it: one school's pupils, indexed by every way to write their names.

Built once for a school and a roll version, never changed, and safe to share between threads.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from staffroom.engine.facts import Pupil
from staffroom.engine.text.fold import fold_word
from staffroom.engine.text.name_forms import (
    first_forms,
    initials_of,
    last_forms,
    opening_words,
    words_of,
)
from staffroom.engine.text.short_forms import OTHER_FORMS


Places = tuple[int, ...]  # places of pupils in `Roll.pupils`
ByName = Mapping[str, Mapping[str, Places]]  # first (or middle) name, then surname

# A form that fits more pupils than this names nobody in particular: the rest are left out.
MOST_PUPILS = 50
_EDGE = 3  # letters of either end of a word that are looked at first


class Roll:
    """One version of one school's roll. `len(roll)` is the number of pupils."""

    __slots__ = (
        "_by_first",
        "_by_form",
        "_by_last",
        "_by_middle",
        "_called",
        "_ends",
        "_firsts_with",
        "_starts",
        "openings",
        "pupils",
        "version",
    )

    def __init__(
        self,
        pupils: tuple[Pupil, ...],
        version: int,
        by_first: ByName,
        by_middle: ByName,
        openings: frozenset[str],
    ) -> None:
        self.pupils = pupils
        self.version = version
        self._by_first = by_first
        self._by_middle = by_middle
        self._by_last = _by_last(by_first)
        self._by_form = _by_form(pupils)
        self._called = _called(by_first)
        self._firsts_with = _with_initial(self._called)
        self._starts = frozenset(first[:_EDGE] for first in self._called)
        self._ends = frozenset(last[-_EDGE:] for last in self._by_last)
        # Every word with which a name on the roll can begin: most words of a post are none, and
        # cost one look here.
        self.openings = openings.union(self._by_last, self._called, by_middle)

    @classmethod
    def build(cls, pupils: Iterable[Pupil], *, version: int) -> Roll:
        """Index `pupils`; 1,500 take a few hundredths of a second."""
        rows = tuple(pupils)
        by_first: defaultdict[str, dict[str, Places]] = defaultdict(dict)
        by_middle: defaultdict[str, dict[str, Places]] = defaultdict(dict)
        firsts_of, lasts_of = lru_cache(None)(first_forms), lru_cache(None)(last_forms)
        middles_of = lru_cache(None)(words_of)
        for place, pupil in enumerate(rows):
            here = (place,)
            firsts = firsts_of(pupil.first)
            if pupil.known_as and pupil.known_as != pupil.first:
                firsts = list(dict.fromkeys([*firsts, *firsts_of(pupil.known_as)]))
            lasts = lasts_of(pupil.last)
            if pupil.known_last and pupil.known_last != pupil.last:
                lasts = list(dict.fromkeys([*lasts, *lasts_of(pupil.known_last)]))
            for first in firsts:
                _add(by_first[first], lasts, here)
            for middle in middles_of(pupil.middle):
                if len(middle) > 1 and middle not in firsts:
                    _add(by_middle[middle], lasts, here)
        names = {name for p in rows for name in (p.first, p.known_as, p.last, p.known_last)}
        openings = frozenset(word for name in names for word in opening_words(name))
        return cls(rows, version, dict(by_first), dict(by_middle), openings)

    @classmethod
    def empty(cls) -> Roll:
        """A roll without pupils, version 0: what a check knows before the first import."""
        return cls((), 0, {}, {}, frozenset())

    def __len__(self) -> int:
        return len(self.pupils)

    def has_first(self, word: str) -> bool:
        """Whether some pupil may be called `word`: a first name, what they go by, or short for it."""
        return word in self._called

    def has_middle(self, word: str) -> bool:
        return word in self._by_middle

    def is_written(self, word: str) -> bool:
        """Whether `word` stands on the roll itself as a first name, rather than as short for one."""
        return word in self._by_first

    def has_last(self, word: str) -> bool:
        return word in self._by_last

    def may_be_whole(self, letters: str) -> bool:
        """Whether `letters` begin as some first name does and end as some surname: most words that
        are no name run together do not."""
        return (letters[:_EDGE] in self._starts or letters[: _EDGE - 1] in self._starts) and (
            letters[-_EDGE:] in self._ends or letters[1 - _EDGE :] in self._ends
        )

    def called(self, first: str) -> Places:
        """The pupils who may be called `first`."""
        return self._gather(
            places
            for form in self._called.get(first, ())
            for places in self._by_first[form].values()
        )

    def named(self, first: str, last: str) -> Places:
        """The pupils with this surname who may be called `first`, or have it as a middle name."""
        if last not in self._by_last:
            return ()
        found = [
            places
            for form in self._called.get(first, ())
            if (places := self._by_first[form].get(last))
        ]
        if first in self._by_middle and (places := self._by_middle[first].get(last)):
            found.append(places)
        return self._gather(found)

    def with_last(self, last: str) -> Places:
        """The pupils with this surname."""
        return self._gather(self._by_first[first][last] for first in self._by_last.get(last, ()))

    def with_last_initial(self, first: str, initial: str) -> Places:
        """The pupils who may be called `first`, and whose surname begins with `initial`."""
        return self._gather(
            places
            for form in self._called.get(first, ())
            for last, places in self._by_first[form].items()
            if last[0] == initial
        )

    def with_first_initial(self, initial: str, last: str) -> Places:
        """The pupils with this surname and a first name that begins with `initial`."""
        return self._gather(
            self._by_first[first][last]
            for first in self._by_last.get(last, ())
            if first[0] == initial
        )

    def has_form(self, form: str) -> bool:
        """Whether a form is written `form`, in small letters and digits only."""
        return form in self._by_form

    def in_form(self, form: str, initials: str) -> Places:
        """The pupils of `form` with the first and the last of `initials`."""
        return self._by_form.get(form, {}).get(initials[0] + initials[-1], ())[:MOST_PUPILS]

    def lasts_of(self, first: str) -> list[str]:
        """The surnames of the pupils who may be called `first`, to compare a misspelt one with."""
        return [last for form in self._called.get(first, ()) for last in self._by_first[form]]

    def firsts_of(self, last: str) -> tuple[str, ...]:
        """The first names of the pupils with this surname."""
        return self._by_last.get(last, ())

    def firsts_with(self, initial: str) -> tuple[str, ...]:
        """The ways to call a pupil that begin with `initial`."""
        return self._firsts_with.get(initial, ())

    def ids(self, places: Places) -> tuple[str, ...]:
        return tuple(self.pupils[place].pupil_id for place in places)

    @staticmethod
    def _gather(found: Iterable[Places]) -> Places:
        gathered: set[int] = set()
        for places in found:
            gathered.update(places)
            if len(gathered) > MOST_PUPILS:
                break
        return tuple(sorted(gathered)[:MOST_PUPILS])


def _add(of_name: dict[str, Places], lasts: list[str], here: Places) -> None:
    for last in lasts:
        before = of_name.get(last)
        of_name[last] = before + here if before else here


def _by_last(by_first: ByName) -> Mapping[str, tuple[str, ...]]:
    """For each surname, the first names that pupils with it have."""
    firsts: dict[str, tuple[str, ...]] = {}
    for first, lasts in by_first.items():
        for last in lasts:
            firsts[last] = (*firsts.get(last, ()), first)
    return firsts


def _by_form(pupils: Iterable[Pupil]) -> ByName:
    """For each form, its pupils by the letters with which their first name and surname begin."""
    forms: defaultdict[str, dict[str, Places]] = defaultdict(dict)
    form_of, letters_of = lru_cache(None)(_compact), lru_cache(None)(initials_of)
    for place, pupil in enumerate(pupils):
        if not pupil.form:
            continue
        lasts = [*letters_of(pupil.last), *letters_of(pupil.known_last)]
        firsts = {*letters_of(pupil.first), *letters_of(pupil.known_as)}
        letters = [first + last for first in firsts for last in {*lasts[:1], *lasts[-1:]}]
        _add(forms[form_of(pupil.form)], letters, (place,))
    return dict(forms)


def _compact(form: str) -> str:
    return "".join(filter(str.isalnum, fold_word(form)))


def _called(by_first: ByName) -> Mapping[str, tuple[str, ...]]:
    """For each way to call a pupil, the first names on the roll that it may stand for."""
    called: defaultdict[str, list[str]] = defaultdict(list)
    for first in by_first:
        called[first].append(first)
        for other in OTHER_FORMS.get(first, ()):
            called[other].append(first)
    return {word: tuple(firsts) for word, firsts in called.items()}


def _with_initial(names: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    initials: defaultdict[str, list[str]] = defaultdict(list)
    for first in names:
        initials[first[0]].append(first)
    return {initial: tuple(firsts) for initial, firsts in initials.items()}
