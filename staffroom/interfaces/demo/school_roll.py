"""The rolls and staff lists of the demo schools, in the canonical columns of the roll import.

The demo loads them by the same import an office manager uses, so they have to look like a real
export: siblings, twins, namesakes, names in several parts and with diacritics, valid check letters.
All of it is invented, and the same on every machine: a demo that changed its people overnight could
not be written about. The local authority number 990 of the UPNs belongs to no authority.
"""

from __future__ import annotations

import csv
import io
import random
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from staffroom.interfaces.demo.names import (
    COMMUNITIES,
    ENGLISH,
    SHORT_FORMS,
    WORD_BOYS,
    WORD_GIRLS,
    Community,
)
from staffroom.interfaces.demo.staff_list import ALDER_VALE, TYNEBANK


_CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_LARGEST_FORM = 28

_SHARE_OF_WORD_NAMES = 0.03
_SHARE_OF_DOUBLE_BARRELS = 0.06
_SHARE_OF_SIBLINGS = 0.18
_SHARE_WITH_MIDDLE_NAME = 0.55
_SHARE_OF_SHORT_FORMS = 0.30  # of those whose name has one
_SHARE_KNOWN_BY_MIDDLE_NAME = 0.08  # of those who have one


@dataclass(frozen=True, slots=True)
class _Person:
    """A name as it is drawn, before it has a number, a birthday and a form."""

    first: str
    middle: str
    last: str
    known_as: str
    community: Community = ENGLISH


@dataclass(frozen=True, slots=True)
class _Planted:
    """A pupil every roll of this school has, for what the demo shows with them."""

    year: int
    first: str
    last: str
    middle: str = ""
    twin_of_previous: bool = False


@dataclass(frozen=True, slots=True)
class _School:
    """What makes one school's roll its own."""

    seed: int
    first_number: int
    feeder_schools: tuple[str, ...]
    years: dict[int, int]  # year group and its share
    planted: tuple[_Planted, ...]
    staff: str
    staff_prefix: str
    domain: str


_SCHOOLS = {
    "tynebank": _School(
        seed=7001,
        first_number=4210,
        feeder_schools=("2101", "2102", "2107", "2113", "3304"),
        years={7: 157, 8: 152, 9: 148, 10: 149, 11: 144, 12: 78, 13: 72},
        planted=(
            _Planted(9, "Niamh", "Gallagher", "Rose"),
            _Planted(9, "Caoimhe", "Gallagher", "Mary", twin_of_previous=True),
            _Planted(7, "Jack", "Robson"),
            _Planted(11, "Jack", "Robson", "Thomas"),
            _Planted(8, "Maryam", "Hussain"),
            _Planted(10, "Maryam", "Hussain", "Noor"),
            _Planted(7, "Daisy", "Bell", "Mae"),
            _Planted(12, "Daisy", "Bell"),
            _Planted(8, "Isla", "Stobbart", "Jane"),
            _Planted(10, "Freddie", "Stobbart"),
        ),
        staff=TYNEBANK,
        staff_prefix="TB",
        domain="tynebank.example",
    ),
    "alder-vale": _School(
        seed=7002,
        first_number=1105,
        feeder_schools=("2120", "2121", "3311"),
        years={7: 63, 8: 61, 9: 58, 10: 60, 11: 58},
        planted=(
            _Planted(8, "Kacper", "Mazur"),
            _Planted(8, "Zofia", "Mazur", "Anna", twin_of_previous=True),
            _Planted(7, "Emily", "Charlton", "Grace"),
            _Planted(10, "Emily", "Charlton"),
            _Planted(8, "Yusuf", "Rahman"),
            _Planted(11, "Yusuf", "Rahman", "Ali"),
            _Planted(9, "Harry", "Dodds"),
            _Planted(11, "Harry", "Dodds", "James"),
            _Planted(9, "Ellis", "Oxley"),
        ),
        staff=ALDER_VALE,
        staff_prefix="AV",
        domain="aldervale.example",
    ),
}


def pupils(*, school: str, count: int, on: date) -> list[dict[str, str]]:
    """The roll of a school as it stands on that day, by year, form and surname.

    The names do not depend on the day, only ages and UPNs do: a demo loaded next year has the same
    pupils in the same forms.
    """
    shape = _SCHOOLS[school]
    # The same roll every time is the point; nothing here is a secret or has to be hard to guess.
    rng = random.Random(shape.seed)  # noqa: S311  # nosec B311
    autumn = on.year if on.month >= 9 else on.year - 1
    number = shape.first_number
    rows: list[dict[str, str]] = []
    for year, people in _people_by_year(shape, count, rng):
        serials = rng.sample(range(1, 1000), len(people))
        forms = _forms(year, len(people), rng)
        twin_born: date | None = None
        for place, (person, twin) in enumerate(people):
            born = twin_born if twin and twin_born else _birthday(autumn - year, rng)
            twin_born = born
            feeder = rng.choice(shape.feeder_schools)
            rows.append(
                {
                    "pupil_id": f"{number:06d}",
                    "upn": _upn(f"990{feeder}{(autumn - year) % 100:02d}{serials[place]:03d}"),
                    "first": person.first,
                    "middle": person.middle,
                    "last": person.last,
                    "known_as": person.known_as,
                    "dob": born.isoformat(),
                    "year": str(year),
                    "form": forms[place],
                }
            )
            number += 1
    return sorted(
        rows, key=lambda row: (int(row["year"]), row["form"], _plain(row["last"]), row["first"])
    )


def staff(*, school: str) -> list[dict[str, str]]:
    """The staff list of a school: everyone its policy binds, in the order of the list."""
    shape = _SCHOOLS[school]
    rows: list[dict[str, str]] = []
    for number, line in enumerate(shape.staff.splitlines(), start=1):
        title, first, last, role, category = (part.strip() for part in line.split("|"))
        mailbox = f"{_plain(first)[0]}.{_plain(last)}"
        rows.append(
            {
                "staff_id": f"{shape.staff_prefix}-{number:03d}",
                "title": title,
                "first": first,
                "last": last,
                "role": role,
                "category": category,
                "email": f"{mailbox}@{shape.domain}",
            }
        )
    return rows


def as_csv(rows: Sequence[Mapping[str, str]]) -> str:
    """The rows as a CSV file with a header line, the columns in the order of the first row."""
    if not rows:
        return ""
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _people_by_year(
    shape: _School, count: int, rng: random.Random
) -> Iterator[tuple[int, list[tuple[_Person, bool]]]]:
    """Each year's people, the oldest first, each with whether they are the previous one's twin."""
    taken = {(planted.first, planted.last) for planted in shape.planted}
    families: list[tuple[int, _Person]] = []
    for year, size in reversed(_year_sizes(shape.years, count).items()):
        people = [
            (_Person(p.first, p.middle, p.last, ""), p.twin_of_previous)
            for p in shape.planted
            if p.year == year
        ][:size]
        # Two years apart at least, so that brothers and sisters are born more than a year apart.
        older = [person for their_year, person in families if their_year >= year + 2]
        while len(people) < size:
            person = _draw(rng, older)
            if (person.first, person.last) not in taken:
                taken.add((person.first, person.last))
                families.append((year, person))
                people.append((person, False))
        yield year, people


def _year_sizes(shares: Mapping[int, int], count: int) -> dict[int, int]:
    """How many pupils each year has: by its share, the odd ones to the lowest years."""
    whole = sum(shares.values())
    sizes = {year: count * share // whole for year, share in shares.items()}
    for year in list(sizes)[: count - sum(sizes.values())]:
        sizes[year] += 1
    return sizes


def _draw(rng: random.Random, older: Sequence[_Person]) -> _Person:
    """One new person, sometimes a younger brother or sister of somebody older."""
    girl = rng.random() < 0.5
    if older and rng.random() < _SHARE_OF_SIBLINGS:
        sibling = rng.choice(older)
        community, last = sibling.community, sibling.last
    else:
        community = rng.choices(COMMUNITIES, weights=[c.weight for c in COMMUNITIES])[0]
        last = rng.choice(community.last)
        if rng.random() < _SHARE_OF_DOUBLE_BARRELS:
            last = f"{last}-{rng.choice([name for name in ENGLISH.last if name != last])}"
    stock = community.girls if girl else community.boys
    if rng.random() < _SHARE_OF_WORD_NAMES:
        first = rng.choice(WORD_GIRLS if girl else WORD_BOYS)
    else:
        first = rng.choice(stock)
    middle = ""
    if rng.random() < _SHARE_WITH_MIDDLE_NAME:
        middle = rng.choice([name for name in stock if name != first])
    return _Person(first, middle, last, _known_as(first, middle, rng), community)


def _known_as(first: str, middle: str, rng: random.Random) -> str:
    """What everybody calls them, where that is not their first name."""
    if first in SHORT_FORMS and rng.random() < _SHARE_OF_SHORT_FORMS:
        return SHORT_FORMS[first]
    if middle and rng.random() < _SHARE_KNOWN_BY_MIDDLE_NAME:
        return middle
    return ""


def _birthday(entry: int, rng: random.Random) -> date:
    """A day in the school year of those who started Reception in the autumn of `entry`."""
    first_day = date(entry - 5, 9, 1)
    days = (date(entry - 4, 9, 1) - first_day).days
    return first_day + timedelta(days=int(rng.random() * days))


def _forms(year: int, size: int, rng: random.Random) -> list[str]:
    """The form of each pupil of a year, in forms of nearly the same size."""
    letters = "ABCDEFGHJKLM"[: max(1, -(-size // _LARGEST_FORM))]
    forms = [f"{year}{letters[place % len(letters)]}" for place in range(size)]
    rng.shuffle(forms)
    return forms


def _upn(digits: str) -> str:
    """The twelve digits behind their check letter: weights 2 to 13, remainder of 23."""
    total = sum(weight * int(digit) for weight, digit in enumerate(digits, start=2))
    return _CHECK_LETTERS[total % 23] + digits


def _plain(name: str) -> str:
    """A name as it stands in a mailbox or sorts in a list: small letters without accents."""
    parts = unicodedata.normalize("NFKD", name.replace("ł", "l").replace("Ł", "L"))
    return "".join(c for c in parts.casefold() if c.isascii() and (c.isalnum() or c == "-"))
