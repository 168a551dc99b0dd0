"""A long post is searched in windows: what one sentence says is found wherever it stands."""

from __future__ import annotations

import pytest

from staffroom.engine.text.windows import LONG
from tests.engine.cast import found


FILLER = "The choir sang and the hall was full. "
WORDS = len(FILLER.split())
TOLD = (
    (
        "confidential",
        "Not for circulation: the inspectors gave us Requires Improvement, embargoed until Monday.",
    ),
    (
        "commercial",
        "We have had three sealed bids for the catering contract and the cheapest is £24,000.",
    ),
    ("political", "Vote Labour on Thursday, our school deserves better than the Tories."),
    ("staff-information", "Mr Okafor was suspended on Monday, so PE is covered."),
    ("school-view", "In our opinion the council has got this badly wrong."),
)


@pytest.mark.parametrize(("rule", "text"), TOLD)
def test_a_sentence_is_found_wherever_it_stands(rule: str, text: str) -> None:
    alone = {(each.severity, each.match) for each in found(text, rule)}
    assert alone
    for before in (0, *range(LONG // WORDS, LONG // WORDS + 14)):
        post = FILLER * before + text + " " + FILLER * 30
        assert {(each.severity, each.match) for each in found(post, rule)} == alone, before
