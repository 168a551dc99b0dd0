"""The check page, the command line and the engine say the same of whatever is typed."""

from __future__ import annotations

import html
import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from staffroom.engine.check_post import Facts, Post, Roll, check_post
from staffroom.engine.facts import SchoolFacts, Speaking
from staffroom.engine.findings import Report
from staffroom.interfaces.cli.main import main
from staffroom.interfaces.cli.report_data import report_data
from staffroom.interfaces.web.check.marked import SHOWN, marked
from tests.builders import ROLL
from tests.engine.cast import check
from tests.engine.test_any_text import TEXTS


POSTS = (
    "Well done to Amelia Harcastle of 9B! Ring 07700 900123 😀 or jo [at] example [dot] org.",
    "𝐀𝐦𝐞𝐥𝐢𝐚 Harcastle’s goal & Seun Adebayo Finch's <b>save</b>: what a match",
    "I think you are all idiots.\nDOB 04/03/2012, of course.",
    "Nothing to see here.",
)


def marks_of(report: Report) -> set[int]:
    """Every place in the text over which some finding stands."""
    return {at for finding in report.findings[:SHOWN] for at in range(finding.start, finding.end)}


@given(TEXTS)
@settings(max_examples=120, deadline=None)
def test_the_page_marks_the_very_words_and_loses_none(text: str) -> None:
    report = check(text)
    page = marked(text, report, slug="northgate")
    if not page.checked:
        assert not text.strip()
        return
    assert "".join(segment.text for segment in page.segments) == text
    at, shown = 0, set()
    for segment in page.segments:
        if segment.severity:
            shown.update(range(at, at + len(segment.text)))
        at += len(segment.text)
    assert shown == marks_of(report)
    noted = sorted(note.match for note in page.notes)
    assert len(noted) == min(len(report.findings), SHOWN)
    assert len(noted) == SHOWN or noted == sorted(finding.match for finding in report.findings)


@given(TEXTS)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_command_line_says_what_the_engine_says(
    capsysbinary: Any, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    line = json.dumps({"id": 1, "text": text}).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line)))
    main(("check", "--jsonl", "-"))
    answer = json.loads(capsysbinary.readouterr().out)
    bare = Facts(SchoolFacts(name=""), Roll.empty())
    expected = report_data(1, check_post(Post(text, Speaking.SCHOOL), bare))
    assert answer == json.loads(json.dumps(expected))


@pytest.mark.parametrize("text", POSTS)
def test_a_real_page_and_a_real_command_agree_on_a_real_roll(
    cast, sign_in, tmp_path: Path, capsys: Any, text: str
) -> None:
    (tmp_path / "roll.csv").write_text(ROLL, encoding="utf-8")
    main(("check", text, "--roll", str(tmp_path / "roll.csv"), "--format", "jsonl"))
    command = json.loads(capsys.readouterr().out)
    page = sign_in(cast.teacher).post(
        "/northgate/check/", {"text": text, "speaker": cast.x, "act": "check"}
    )
    copy = re.search(r'<div class="copy words">(.*?)</div>', page.content.decode(), re.S)
    assert copy
    without_numbers = re.sub(r"<sup>.*?</sup>", "", copy[1], flags=re.S)
    words = re.findall(r"<mark[^>]*>(.*?)</mark>", without_numbers, re.S)
    found = {
        f["match"] for f in command["findings"] if f["rule"] in {"pupil-name", "phone", "email"}
    }
    assert found <= {html.unescape(word) for word in words}
    assert html.unescape(re.sub(r"</?mark[^>]*>", "", without_numbers)) == text
