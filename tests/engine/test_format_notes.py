"""Notes on format: hashtags, length, pictures, emoji and capitals."""

from __future__ import annotations

import pytest

from tests.engine.cast import check, found


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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("What a day! 📷", "Shows a picture without describing it"),
        ("Our choir (photo below) sang for the mayor.", "Shows a picture without describing it"),
        ("Fun! 🎈🎈🎈🎈🎈🎈🎈", "Many emoji in a row"),
        (
            "OPEN EVENING TONIGHT AND EVERYBODY CAN COME ALONG FROM FIVE",
            "Is all in capitals",
        ),
    ],
)
def test_what_a_screen_reader_stumbles_over_is_a_note(text: str, title: str) -> None:
    (finding,) = found(text, "format")
    assert (finding.severity.value, finding.title) == ("note", title)


@pytest.mark.parametrize(
    "text",
    [
        "What a day! 📷 Image description: a pond with ducks.",
        "The photo shows our new pond. 📸",
        "Well done 🎉🎉🎉",
        "OPEN EVENING TONIGHT: come along from five, everybody is welcome.",
        "Pictures at an Exhibition is our concert’s theme.",
    ],
)
def test_what_reads_well_gets_no_note(text: str) -> None:
    assert found(text, "format") == []
