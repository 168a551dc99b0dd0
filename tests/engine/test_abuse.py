"""Abuse: who is attacked, how gravely, and the many benign uses of strong words."""

from __future__ import annotations

import re
import time

import pytest

from staffroom.engine.rules.abuse import FINDS, LEAVES
from tests.engine.abuse_texts import BENIGN, GRAVE, MILDER
from tests.engine.cast import check, found, said


_MARK = re.compile(r"\[\[(.*?)\]\]")


def missed(marked: str) -> list[str]:
    """The words between double brackets on which no finding lies."""
    text, stretches = "", []
    for place, piece in enumerate(_MARK.split(marked)):
        if place % 2:
            stretches.append((len(text), len(text) + len(piece)))
        text += piece
    findings = found(text, "abuse")
    return [
        text[start:end]
        for start, end in stretches
        if not any(f.start < end and start < f.end for f in findings)
    ]


@pytest.mark.parametrize("marked", [*GRAVE, *MILDER])
def test_every_attack_is_found(marked: str) -> None:
    assert missed(marked) == []


@pytest.mark.parametrize("marked", GRAVE)
def test_a_grave_attack_holds_the_post(marked: str) -> None:
    assert "hold" in [severity for severity, _ in said(_MARK.sub(r"\1", marked), "abuse")]


@pytest.mark.parametrize("text", [*BENIGN, *LEAVES])
def test_a_benign_post_is_left_alone(text: str) -> None:
    assert said(text, "abuse") == []


@pytest.mark.parametrize("text", FINDS)
def test_the_examples_of_the_docs_page_are_found(text: str) -> None:
    assert said(text, "abuse") != []


@pytest.mark.parametrize(
    ("text", "severity", "match"),
    [
        ("I will kill you", "hold", "kill you"),
        ("I'm gonna stab him", "hold", "stab him"),
        ("We know where you live", "hold", "We know where you live"),
        ("They all deserve to die", "hold", "to die"),
        ("kys", "hold", "kys"),
        ("What a spaz", "hold", "spaz"),
        ("Mr Okafor is an idiot", "hold", "idiot"),
        ("He's a liar", "hold", "liar"),
        ("You are useless", "hold", "useless"),
        ("The council are useless.", "caution", "useless"),
        ("They're a bunch of morons", "caution", "morons"),
        ("The referee was a disgrace", "hold", "disgrace"),
        ("What an idiot", "caution", "idiot"),
        ("Shut up", "caution", "Shut up"),
        ("Amelia is pathetic!", "hold", "pathetic"),
    ],
)
def test_the_graver_and_the_better_aimed_the_more_severe(
    text: str, severity: str, match: str
) -> None:
    assert said(text, "abuse") == [(severity, match)]


@pytest.mark.parametrize(
    "text",
    [
        "The witch said “I will kill you” and we gasped.",
        "“I will kill you” was written on the wall.",
        "One pupil told us she had been called a paki on the bus. We will not have it.",
        "In Of Mice and Men, Crooks is called a nigger; we talked about why.",
    ],
)
def test_grave_words_that_are_told_are_only_worth_a_second_thought(text: str) -> None:
    assert {severity for severity, _ in said(text, "abuse")} <= {"caution"}


@pytest.mark.parametrize(
    "text",
    [
        "Mr Okafor is a w*nker",
        "Mr Okafor is a w@nker",
        "Mr Okafor is an 1d10t",
        "Mr Okafor is an i d i o t",
        "f*** off Okafor",
        "MR OKAFOR IS AN IDIOT",
        "mr okafor is an idiot",
        "Mr Okafor’s an idiot",
        "Mr Okafor\nis an idiot",
    ],
)
def test_disguises_do_not_help(text: str) -> None:
    assert "hold" in [severity for severity, _ in said(text.replace("\n", " "), "abuse")]


@pytest.mark.parametrize(
    "text",
    [
        "The away game at Scunthorpe, Penistone and Clitheroe",
        "Door code c0d3 5a1t, or write to office@gracefell.example!",
        "Grade A* a* and 5* reviews for our pupils!",
        "P@rents, don't forget: A-level a r t is on Monday",
    ],
)
def test_innocent_words_hide_nothing(text: str) -> None:
    assert said(text, "abuse") == []


@pytest.mark.parametrize(
    "piece",
    [
        "He is a ",
        "you stupid ",
        "whoever ",
        "idiot ",
        "the ref who ",
        "f* ",
        "a b c d ",
        "I will ",
        "and a very, very ",
        "hope ",
        "Mr ",
        "'a ",
    ],
)
def test_ten_thousand_characters_take_a_moment(piece: str) -> None:
    text = (piece * 10_000)[:9_980] + " you idiot"
    start = time.process_time()
    check(text)
    assert time.process_time() - start < 0.25
