"""The roll as the check sees it: which names stand for which, and what is left out of them."""

from __future__ import annotations

import pytest

from staffroom.engine.check_post import Roll
from staffroom.engine.facts import Pupil
from staffroom.engine.roll import MOST_PUPILS
from staffroom.engine.text.name_forms import first_forms, last_forms
from staffroom.engine.text.short_forms import KNOWN_FIRSTS, OTHER_FORMS
from tests.engine.cast import FACTS


ROLL = FACTS.roll


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("mohammed", "mo"),
        ("katherine", "katie"),
        ("theodore", "teddy"),
        ("wilhelmina", "mina"),  # from the library: cut out of the name
        ("timothy", "tim"),
        ("caoimhe", "keeva"),
    ],
)
def test_short_forms_stand_for_a_name_both_ways(name: str, short: str) -> None:
    assert short in OTHER_FORMS[name] and name in OTHER_FORMS[short]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("amelia", "emily"),
        ("robert", "dob"),
        ("benjamin", "jamie"),
        ("obedience", "obed"),
        ("julie", "julia"),
        ("louis", "louise"),
    ],
)
def test_the_librarys_odd_pairs_are_left_out(name: str, other: str) -> None:
    assert other not in OTHER_FORMS.get(name, ())


def test_every_short_form_is_known_to_be_a_first_name() -> None:
    assert set(OTHER_FORMS) <= KNOWN_FIRSTS
    assert "brown" not in KNOWN_FIRSTS


@pytest.mark.parametrize(
    ("surname", "forms"),
    [
        ("Müller", {"muller", "mueller"}),
        ("Mueller", {"mueller", "muller"}),
        ("Samuel", {"samuel"}),
        ("Jørgensen", {"jorgensen", "joergensen"}),
        ("Yıldız", {"yildiz"}),
        ("Wiśniewski", {"wisniewski"}),
        ("McDonald", {"mcdonald", "macdonald"}),
        ("MacLeod", {"macleod", "mcleod"}),
        ("Mack", {"mack"}),
        ("El-Amin", {"elamin", "eamin", "amin"}),
        ("van der Berg", {"vanderberg", "vdberg", "berg"}),
        ("Smith-Jones", {"smithjones", "smith", "jones"}),
        ("O'Brien", {"obrien"}),
        ("", set()),
    ],
)
def test_a_surname_is_known_in_every_spelling(surname: str, forms: set[str]) -> None:
    assert set(last_forms(surname)) == forms


def test_a_first_name_of_two_words_is_known_by_each() -> None:
    assert set(first_forms("Mary-Jane")) == {"maryjane", "mary", "jane"}
    assert first_forms("Zoë") == ["zoe"]


def test_a_middle_name_goes_with_the_surname_and_is_no_first_name() -> None:
    assert ROLL.ids(ROLL.named("rose", "brown")) == ("001",)
    assert ROLL.has_middle("rose") and not ROLL.has_first("rose") and not ROLL.called("rose")


def test_pupils_of_a_form_are_found_however_it_is_written() -> None:
    pupil = Pupil("1", "", "A", "", "B", "", None, "9", "9-B 2")
    assert Roll.build([pupil], version=1).in_form("9b2", "ab") == (0,)
    assert ROLL.has_form("9b") and not ROLL.has_form("12z")
    assert ROLL.ids(ROLL.in_form("9b", "arb")) == ("001",) and not ROLL.in_form("9b", "ax")


def test_a_form_that_fits_a_crowd_names_the_first_of_it() -> None:
    crowd = [
        Pupil(str(n), "", "Amelia", "", f"Brown-{'abcdefgh'[n % 8]}{n}x", "", None, "", "")
        for n in range(3 * MOST_PUPILS)
    ]
    roll = Roll.build(crowd, version=1)
    assert len(roll.called("amelia")) == MOST_PUPILS
    assert len(roll.with_last("brown")) == MOST_PUPILS
    assert len(roll.with_last_initial("amelia", "b")) == MOST_PUPILS
