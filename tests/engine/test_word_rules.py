"""Notes on format."""

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
