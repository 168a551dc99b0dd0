"""Confidential marks and circumstances, abuse, personal views, and notes on format."""

from __future__ import annotations

import pytest

from tests.engine.cast import check, found, said


@pytest.mark.parametrize(
    ("text", "severity", "match"),
    [
        ("I will kill you", "hold", "I will kill you"),
        ("I'm gonna stab him", "hold", "I'm gonna stab him"),
        ("We know where you live", "hold", "We know where you live"),
        ("They all deserve to die", "hold", "They all deserve to die"),
        ("kys", "hold", "kys"),
        ("What a spaz", "hold", "spaz"),
        ("Mr Okafor is an idiot", "caution", "idiot"),
        ("He's a liar", "caution", "liar"),
        ("You are useless", "caution", "useless"),
        ("The council are corrupt.", "caution", "corrupt"),
        ("They're a bunch of morons", "caution", "morons"),
        ("The referee was a disgrace", "caution", "disgrace"),
        ("What an idiot", "caution", "idiot"),
        ("Shut up", "caution", "Shut up"),
        ("Amelia is pathetic!", "caution", "pathetic"),
    ],
)
def test_words_aimed_at_somebody(text: str, severity: str, match: str) -> None:
    assert said(text, "abuse") == [(severity, match)]


@pytest.mark.parametrize(
    "text",
    [
        "A killer performance from the band.",
        "A damn good read.",
        "I could kill for a cup of tea. We will smash it on Saturday!",
        "We will beat them on Saturday and find you a seat.",
        "Homework is rubbish, says the poster for our bin day.",
        "It is a joke, and a good one. The weather is rubbish.",
        "He was a cow in the nativity and she was a clown at the fair.",
        "“You are an idiot,” says Lear’s Fool.",
        "The pigs are fat and the cows are lazy.",
        "Litter is disgusting. Please use the bins.",
        "This is useless without a charger.",
        "The class made thick soup. They are thick slices.",
        "Say no to bullies. Bullies are never welcome.",
        "They are hanged on the wall of fame. Her picture will be hung in the hall.",
        "Watch your step and your bag.",
        "Fire retardant curtains were fitted.",
    ],
)
def test_strong_words_in_benign_use_are_fine(text: str) -> None:
    assert said(text, "abuse") == []


def test_a_quoted_threat_is_only_worth_a_second_thought() -> None:
    assert said("The witch said “I will kill you” and we gasped.", "abuse") == [
        ("caution", "I will kill you")
    ]


def test_a_small_hashtag_of_several_words_gets_its_capitals() -> None:
    finding = found("It is #worldbookday", "format")[0]
    assert (finding.severity.value, finding.replacement) == ("note", "#WorldBookDay")


@pytest.mark.parametrize(
    "hashtag", ["#WorldBookDay", "#reading", "#gracefell", "#maths", "#xqzvwkjp"]
)
def test_other_hashtags_are_left_alone(hashtag: str) -> None:
    assert found(f"It is {hashtag}", "format") == []


def test_a_post_too_long_for_its_platform_is_a_note() -> None:
    text = "word " * 60 + "end"
    report = check(text, platform="x")
    (finding,) = report.findings
    assert finding.title == f"Too long for X: {len(text) - 280} over"
    assert (finding.start, finding.end, finding.match) == (0, len(text), text)
    assert report.verdict == "clear"
    assert check(text, platform="facebook").findings == ()
    assert check(text, platform="a platform nobody knows").findings == ()
