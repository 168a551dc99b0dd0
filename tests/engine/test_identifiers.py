"""Pupil numbers, NHS numbers and National Insurance numbers, by their digits and by words beside."""

from __future__ import annotations

import pytest

from staffroom.engine.rules.upn import LETTERS, check_letter
from tests.engine.cast import found, said


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


@pytest.mark.parametrize(
    "written",
    ["H801200001001", "h801200001001", "H80 1200 001 001", "H-801-2000-01001", "H 801200001001"],
)
def test_a_pupil_number_is_found_however_it_is_written(written: str) -> None:
    assert said(f"Her number is {written}, I think", "upn") == [("hold", written)]


@pytest.mark.parametrize(
    "text",
    [
        "Order number H801200001001 is ready to collect.",
        "Tracking no. H801200001001",
        "Room H80, 1200 pupils, 001 winner.",
        "call a 07700900123 a",
        "A UPN is a letter and twelve digits.",
    ],
)
def test_other_long_numbers_are_no_pupil_numbers(text: str) -> None:
    assert said(text, "upn") == []


def test_a_pupil_number_without_its_letter_needs_the_word_before_it() -> None:
    assert said("UPN: 801200001001", "upn") == [("hold", "801200001001")]
    assert said("Ticket 801200001001", "upn") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NHS number 999 123 4578", [("hold", "999 123 4578")]),
        ("nhs number 9 9 9 1 2 3 4 5 7 8", [("hold", "9 9 9 1 2 3 4 5 7 8")]),
        ("His NHS no for the form = 999/123/4578", [("hold", "999/123/4578")]),
        (
            "The team need the NHS number on the form, so for example hers would go in at the top"
            " as 999 123 4578",
            [("hold", "999 123 4578")],
        ),
        ("nhs no. 9991234578", [("hold", "9991234578")]),
        ("NHS: 999-123-4578", [("hold", "999-123-4578")]),
        ("her N.H.S. number is 999.123.4578", [("hold", "999.123.4578")]),
        ("999 123 4578 (NHS number)", [("hold", "999 123 4578")]),
        ("patient 9991234578 is ours", [("hold", "9991234578")]),
        ("NHS number 999 123 4579", [("caution", "999 123 4579")]),
        ("The GP has 999 123 4578 for him", [("caution", "999 123 4578")]),
        ("patient 9991234579", []),
        ("999 123 4578 steps walked", []),
        ("NHS helpline: ring 0300 123 6600", []),
        ("GP on 01632 960222, hospital ticket 9991234578", []),
        ("NHS 75: 1948 to 2023, 999 and 111", []),
    ],
)
def test_nhs_numbers(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, "nhs-number") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB123456C", [("hold", "AB123456C")]),
        ("ab 12 34 56 c", [("hold", "ab 12 34 56 c")]),
        ("AB-12-34-56-C", [("hold", "AB-12-34-56-C")]),
        ("AB 123456 C", [("hold", "AB 123456 C")]),
        ("NI number QQ123456C", [("hold", "QQ123456C")]),
        ("national insurance: DF123456", [("hold", "DF123456")]),
        ("QQ 12 34 56 C (nat ins)", [("hold", "QQ 12 34 56 C")]),
        ("QQ123456C", [("caution", "QQ123456C")]),
        ("DF 12 34 56 A", [("caution", "DF 12 34 56 A")]),
        ("National Insurance numbers look like QQ 12 34 56 C", []),
        ("DF123456A", []),
        ("GB123456A", []),
        ("AB123456", []),
        ("AB123456E", []),
        ("Order AB123456C, product code JG 123456 A, flight BA123456A", []),
        ("we won by 12 34 56 points", []),
    ],
)
def test_national_insurance_numbers(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, "ni-number") == expected


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("UPN H801200001001", "upn"),
        ("NHS number 999 123 4578", "nhs-number"),
        ("NI number AB123456C", "ni-number"),
    ],
)
def test_on_an_own_post_what_is_known_from_work_is_named(text: str, rule: str) -> None:
    assert found(text, rule, personal=True)[0].obligations == ("5.5", "6.8")
