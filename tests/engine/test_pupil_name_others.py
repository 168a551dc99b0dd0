"""Somebody or something else than a pupil, and what a site's own rule on names lets pass."""

from __future__ import annotations

import pytest

from staffroom.engine.check_post import Facts, Post, Roll, check_post
from staffroom.engine.facts import Naming, Pupil, Speaking
from staffroom.engine.findings import Finding
from tests.engine.cast import FACTS, SCHOOL, STAFF, found, said


RULE = "pupil-name"

QUIET: dict[str, list[str]] = {
    "staff": [
        "Mr Brown will take Year 9.",
        "Thanks to Mrs S Brown for the cakes",
        "Thanks to Mr. T. Marlow",
        "Miss Brown and Miss Khan",
        "Thanks, Sarah Brown!",
        "Sarah in the office has the forms.",
        "Please see Mrs Brown, Will you?",
        "@sarahbrown is our music teacher",
    ],
    "famous people": [
        "Harry Kane scored",
        "Harry Styles tickets raffle",
        "Prince Harry and Meghan",
        "Sadiq Khan visited, and so did Dr Khan.",
        "Genghis Khan and the Mongols",
        "Amelia Earhart flew the Atlantic",
        "Kate Middleton visited",
        "Mohammed bin Salman",
        "Siân Lloyd reads the weather",
        "Adam Peaty and Zara Tindall",
        "William Shakespeare's plays",
        "Adam Smith, economist",
        "Zoe Ball is on Radio 2",
        "The Wright brothers flew, and the Brontë sisters wrote.",
        "#HarryPotter #AmeliaEarhart @harrystyles",
    ],
    "other people with one of the names": [
        "Amelia Khan",
        "Mohammed Brown",
        "Zoe Brown and Alice Smith",
        "Harriet Brown, Amelia Patel and Joe Bloggs",
    ],
    "titles": [
        "Our production of Amelia was a triumph.",
        "James and the Giant Peach, Alexander the Great",
        "Mary Poppins auditions. Tickets for Oliver are on sale.",
        "Charlie and the Chocolate Factory is our book of the week.",
        "Adam and Eve, Romeo and Juliet",
    ],
    "places": [
        "Turn left at ivy lane, then Dean Park Primary.",
        "Summer Fields Nursery, Hope Street, Grace Road",
        "Amelia Street, Harry’s Bar, Harry Road, Zara House",
        "St Mary’s Church and Saint Amelia’s",
    ],
    "things": [
        "Storm Amelia closes the site on Friday.",
        "A brown dog, a brown bear, the brown field site",
        "Jack and the Beanstalk, Union Jack bunting, Jack Frost",
        "Smith & Jones Solicitors, Clarks shoes, McDonalds after the match",
        "Khan Academy is on iPads. Will Khan Academy be used?",
    ],
    "animals": [
        "Harry the school hamster",
        "Our therapy dog Teddy says hello. Bring a teddy!",
        "Amelia the guinea pig",
    ],
    "words": [
        "May Day bank holiday. In May, Hope House opens.",
        "Will you mark the date? Art: Year 9 coursework. Mark: 20/25",
        "AS Level results, A level art, PE Hall, Room B Park",
        "Amazing grace was sung, and hope springs eternal.",
        "#MayDay #SummerFields #Hope #Grace #Art",
    ],
    "greetings to a reader": ["Hi Amelia, thanks for your message.", "Dear Zoe,\nthank you."],
    "handles that are words": ["@marketing_team @brownbear @amelias_cafe @bready"],
}
TEXTS = [text for texts in QUIET.values() for text in texts]


@pytest.mark.parametrize("text", TEXTS)
def test_somebody_or_something_else_is_left_alone(text: str) -> None:
    assert said(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Brown, Amelia Patel and Tom sang.",
        "A level Amy",
        "Rose Hall Hotel",
        "Louis C.K. and P.T. Brown",
        "Will Brown be there? Will you?",
    ],
)
def test_near_misses_are_never_held(text: str) -> None:
    assert "hold" not in [severity for severity, _ in said(text, RULE)]


def allowed(text: str, naming: Naming, *, personal: bool = False) -> list[Finding]:
    speaking = Speaking.PERSONAL if personal else Speaking.SCHOOL
    post = Post(text, speaking, naming=naming)
    return [f for f in check_post(post, FACTS).findings if f.rule == RULE]


BOTH = "Amelia and Zoë sang; Mohammed Khan played. #WellDoneAmelia"


def test_where_nobody_is_named_everything_counts() -> None:
    seen = [(f.severity.value, f.match) for f in allowed(BOTH, Naming.NOBODY)]
    lone = [("caution", "Amelia"), ("caution", "Zoë")]
    assert seen == [*lone, ("hold", "Mohammed Khan"), ("caution", "#WellDoneAmelia")]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (BOTH, ["hold"]),
        ("Amelia B. scored", ["hold"]),
        ("A. Brown scored", ["hold"]),
        ("the Khan twins", ["hold"]),
        ("AB of 9B", ["caution"]),
    ],
)
def test_where_first_names_are_allowed_a_surname_or_initial_still_counts(
    text: str, severities: list[str]
) -> None:
    assert [f.severity.value for f in allowed(text, Naming.FIRST_NAME)] == severities


def test_where_consent_allows_names_they_are_a_caution_to_look_at_it() -> None:
    (finding,) = allowed(BOTH, Naming.WITH_CONSENT)
    assert (finding.severity.value, finding.match) == ("caution", "Mohammed Khan")
    assert "consent" in finding.title and "on file" in finding.mend


@pytest.mark.parametrize("naming", Naming)
def test_in_a_post_of_ones_own_a_sites_rule_counts_for_nothing(naming: Naming) -> None:
    own = [(f.severity, f.match) for f in allowed(BOTH, naming, personal=True)]
    assert own == [(f.severity, f.match) for f in allowed(BOTH, Naming.NOBODY, personal=True)]


def test_a_colleague_with_a_pupils_name_is_worth_a_second_thought() -> None:
    namesake = Pupil("1", "", "Tom", "", "Marlow", "", None, "", "")
    facts = Facts(SCHOOL, Roll.build([namesake], version=1), STAFF)
    assert [f.severity.value for f in found("Tom Marlow sang.", RULE, facts=facts)] == ["caution"]
    assert found("Mr Tom Marlow sang. Thanks, @tommarlow!", RULE, facts=facts) == []
