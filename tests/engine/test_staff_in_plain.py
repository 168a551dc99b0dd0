"""What letters and notices tell of colleagues in plain official words, and of those without a title."""

from __future__ import annotations

import pytest

from tests.engine.cast import found


RULE = "staff-information"


@pytest.mark.parametrize(
    "text",
    [
        "The governors have upheld the grievance against Mr Okafor.",
        "The school has made a referral to the Teaching Regulation Agency concerning Mr Marlow.",
        "A member of the PE department has been referred to the LADO.",
        "Following an allegation by a pupil, a teacher of drama has been asked to remain at home.",
        "Mr Okafor's appeal against dismissal will be heard by the governors.",
        "Mrs Brown has been told she will not pass her placement.",
        "The trustees agreed a payment of £41,500 to Mr Marlow in lieu of notice.",
        "Mr Okafor will leave his post under an agreed exit at Easter.",
        "Mrs Brown is being treated for depression.",
        "Mr Marlow is wearing a heart monitor this week.",
        "Mrs Brown is profoundly deaf in her left ear.",
        "Occupational health have advised that Mrs Brown should not lift books.",
        "Mr Okafor tried to take his own life in the holidays.",
        "Mrs Brown was mugged on her way home and is very shaken.",
        "Mrs Brown has been paid £3,000 too much and will be paying it back.",
        "Our SENDCo's lad got expelled from his school",
        "Mr Marlow has asked to be known as Miss Marlow from Monday.",
        "Mr Okafor was charged last week with assault.",
        "Mr Marlow's work permit was not renewed.",
        "Mrs Brown fosters two little boys.",
    ],
)
def test_it_is_worth_a_second_thought(text: str) -> None:
    assert [each for each in found(text, RULE) if each.severity.value != "note"]


def test_a_bare_surname_is_enough_on_a_private_page() -> None:
    text = "My mate in HR says Okafor is on his last warning"
    assert found(text, RULE, personal=True)
    assert not found(text, RULE)


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Brown's dancers were diagnosed by the judges as seriously talented.",
        "We are advertising for a Teacher of Maths, main pay scale, closing date 4 May.",
        "Mr Marlow reported to governors that results are up.",
        "Mr Okafor leads our Remembrance service at 10.50 on Tuesday.",
        "Sir Toby is drunk for most of Twelfth Night.",
        "Members of staff are asked to wear their lanyards.",
        "Mr Okafor has lost his voice cheering.",
        "A member of the PE department will meet the coach at 7.",
    ],
)
def test_work_in_the_same_words_is_fine(text: str) -> None:
    assert not found(text, RULE)
