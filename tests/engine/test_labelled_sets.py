"""The labelled posts of the benchmarks are sound, whoever adds a set."""

from __future__ import annotations

import pytest

from benchmarks.labelled import SETS, LabelledSet, read_set


FOLDERS = sorted(file.parent for file in SETS.glob("*/posts.jsonl"))


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def labelled(request: pytest.FixtureRequest) -> LabelledSet:
    return read_set(request.param)


def test_there_are_sets() -> None:
    assert FOLDERS


def test_each_label_stands_on_words(labelled: LabelledSet) -> None:
    for one in labelled.posts:
        for span in one.spans:
            words = one.post.text[span.start : span.end]
            assert words and words == words.strip(), (one.name, span)


def test_no_rule_is_labelled_twice_on_a_word(labelled: LabelledSet) -> None:
    for one in labelled.posts:
        ends: dict[str, int] = {}
        for span in sorted(one.spans, key=lambda span: span.start):
            assert span.start >= ends.get(span.rule, 0), (one.name, span)
            ends[span.rule] = span.end


def test_about_half_the_posts_are_clean(labelled: LabelledSet) -> None:
    clean = [one for one in labelled.posts if not one.spans]
    assert 0.35 < len(clean) / len(labelled.posts) < 0.65
    assert sum(one.tricky for one in clean) > len(clean) / 2


def test_every_post_has_its_own_name_and_text(labelled: LabelledSet) -> None:
    assert len({one.name for one in labelled.posts}) == len(labelled.posts)
    assert len({one.post.text for one in labelled.posts}) == len(labelled.posts)
