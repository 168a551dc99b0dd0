"""Phones, emails, postcodes and pupil numbers: other people's are found, the school's are fine."""

from __future__ import annotations

import pytest

from staffroom.engine.check_post import Facts, Roll
from staffroom.engine.facts import SchoolFacts
from staffroom.engine.rules.upn import LETTERS, check_letter
from tests.engine.cast import found, said


@pytest.mark.parametrize(
    "number",
    [
        "07700 900123",
        "07700900123",
        "07700 900 123",
        "07700-900-123",
        "07700.900.123",
        "(07700) 900123",
        "+44 7700 900123",
        "+447700900123",
        "+44 (0)7700 900123",
        "0044 7700 900123",
        "01632 960123",
        "(01632) 960 123",
        "01632\u00a0960123",
        "020 7946 0123",
        "０７７００ ９００１２３",
        "01632 960123 ext 45",
    ],
)
def test_a_phone_number_is_found_however_it_is_written(number: str) -> None:
    assert said(f"Please ring {number} after six.", "phone") == [("hold", number)]


@pytest.mark.parametrize(
    "text",
    [
        "Ring us on 01632 960001.",
        "Ring us on +44 1632 960001 or (01632) 960 001.",
        "We won 24-18 on 2012-03-04.",
        "Open 0900-1630, 01/02/2026 09:30, 02.03.2026 09.15-10.45.",
        "Doors 07.30-08.45, 10.00-11.30 and 12.15.",
        "ISBN 978-0-00-000000-2, ticket 4857773456, order 0012345.",
        "Pi is 3.14159265358979 and 0.0795774715 is next.",
        "Childline is on 0800 1111.",
        "£07700900123 raised",
    ],
)
def test_the_schools_own_phone_and_other_numbers_are_fine(text: str) -> None:
    assert said(text, "phone") == []


def test_an_organisations_number_is_only_worth_a_second_thought() -> None:
    assert said("Ring 03069 990123.", "phone") == [("caution", "03069 990123")]


def test_the_schools_first_phone_mends_it() -> None:
    assert found("Ring 07700 900123.", "phone")[0].replacement == "01632 960001"


def test_without_a_school_phone_only_the_writer_can_mend_it() -> None:
    facts = Facts(SchoolFacts("Plain School"), Roll.empty())
    assert found("Ring 07700 900123.", "phone", facts=facts)[0].replacement is None


def test_on_an_own_post_ones_own_number_is_named_with_its_obligation() -> None:
    finding = found("Ring me: 07700 900123.", "phone", personal=True)[0]
    assert finding.obligations == ("5.5", "6.15")
    assert finding.replacement is None


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("Write to jo.bloggs@example.org today", "jo.bloggs@example.org"),
        ("Write to Jo.Bloggs+trip@mail.example.org.", "Jo.Bloggs+trip@mail.example.org"),
        ("Write to jo [at] example [dot] org", "jo [at] example [dot] org"),
        ("Write to jo(at)example.org", "jo(at)example.org"),
        ("Write to jo {at} example {dot} co {dot} uk", "jo {at} example {dot} co {dot} uk"),
        ("Write to jo at example dot org", "jo at example dot org"),
        ("Write to t.marlow@gracefell.example", "t.marlow@gracefell.example"),
    ],
)
def test_a_persons_email_address_is_held_however_it_is_written(text: str, match: str) -> None:
    assert said(text, "email") == [("hold", match)]


@pytest.mark.parametrize(
    "text",
    [
        "Write to office@gracefell.example or OFFICE@GraceFell.example.",
        "Write to admissions@gracefell.example.",
        "We are @ the park at ten. Meet at 3 dot.",
        "See you (at the park) on Friday [at noon].",
        "Prices @ £3.50 each.",
    ],
)
def test_the_schools_own_email_is_fine(text: str) -> None:
    assert said(text, "email") == []


def test_another_offices_address_is_only_worth_a_second_thought() -> None:
    assert said("Book with info@museum.example", "email") == [("caution", "info@museum.example")]


def test_a_name_inside_an_email_address_is_one_finding() -> None:
    assert said("amelia.brown@example.org", "pupil-name") == []
    assert said("amelia.brown@example.org", "email") == [("hold", "amelia.brown@example.org")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We moved to NE99 1AB last week.", [("hold", "NE99 1AB")]),
        ("We moved to NE991AB last week.", [("hold", "NE991AB")]),
        ("Her address: 12 high street, ne99 1ab", [("hold", "ne99 1ab")]),
        ("Room B2 2ND is free.", [("caution", "B2 2ND")]),
        ("They live in the flat at B2 2ND.", [("hold", "B2 2ND")]),
        ("Find us at NE99 1AA or ne99 1aa.", []),
        ("Room B2 2nd floor, form 9B 1st.", []),
        ("Model R2 2pm, A1 1x and M25 4km.", []),
        ("See https://example.org/NE99-1AB and https://example.org/?q=NE991AB", []),
    ],
)
def test_postcodes(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, "postcode") == expected


@pytest.mark.parametrize("letter", LETTERS)
def test_a_check_letter_is_known_for_each_letter(letter: str) -> None:
    # 2 times the first digit and 3 times the second, so that every remainder can be made.
    rest = next(
        f"{first}{second}0000000000"
        for first in range(10)
        for second in range(10)
        if LETTERS[(2 * first + 3 * second) % 23] == letter
    )
    assert check_letter(rest) == letter
    assert said(f"The number is {letter}{rest}.", "upn") == [("hold", f"{letter}{rest}")]


def test_a_wrong_check_letter_needs_the_word_beside_it() -> None:
    right = check_letter("801200001001")
    wrong = next(letter for letter in LETTERS if letter != right)
    assert said(f"Parcel {wrong}801200001001 came", "upn") == []
    assert said(f"UPN {wrong}801200001001", "upn") == [("hold", f"{wrong}801200001001")]


def test_letters_that_are_never_used_begin_no_pupil_number() -> None:
    for letter in "IOS":
        assert said(f"UPN {letter}801200001001", "upn") == []


def test_a_temporary_pupil_number_ends_in_a_letter() -> None:
    number = check_letter("80120000100B") + "80120000100B"
    assert said(f"Take {number} off the list", "upn") == [("hold", number)]
