"""A check writes nothing. A private one is not even remembered."""

from __future__ import annotations

import logging

import pytest

from staffroom.domain.sign_in.models import Session
from staffroom.interfaces.web.check import private_count
from tests.interfaces.web.every_address import every_address, things_of, url_of
from tests.interfaces.web.rows import counts, holding, nothing_written


WORDS = "Well done to Amelia Harcastle, call 07700 900123"


@pytest.fixture
def teacher(cast, sign_in):
    browser = sign_in(cast.teacher)
    browser.get("/northgate/check/")  # the roll is read into memory at the first check
    return browser


@pytest.fixture
def log(caplog):
    """Every line of every logger, whatever the settings leave out."""
    for name in ("", "staffroom", "django"):
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


@pytest.mark.parametrize("path", ["check/", "check/margin/"])
@pytest.mark.parametrize("speaker", ["x", "own"])
def test_a_check_is_answered_and_writes_nothing(cast, teacher, path, speaker):
    form = {"text": WORDS, "speaker": cast.x if speaker == "x" else "own", "act": "check"}
    with nothing_written():
        answer = teacher.post(f"/northgate/{path}", form)
    assert answer.status_code == 200
    assert b"Amelia Harcastle" in answer.content
    assert b"#c-5.5" in answer.content


@pytest.mark.parametrize("act", ["check", "save", "send", ""])
@pytest.mark.parametrize("path", ["check/", "check/margin/"])
def test_a_private_check_leaves_no_trace_whatever_is_pressed(cast, teacher, log, path, act):
    before, sessions = counts(), list(Session.objects.values_list())
    answer = teacher.post(
        f"/northgate/{path}", {"text": WORDS, "speaker": "own", "act": act, "once": "k"}
    )
    assert answer.status_code == 200
    assert counts() == before
    assert list(Session.objects.values_list()) == sessions
    assert holding("07700 900123") == []
    assert not answer.cookies.get("session") and not answer.cookies.get("messages")
    assert not [r for r in log.records if "Harcastle" in str(vars(r)) or "900123" in str(vars(r))]
    assert not [r for r in log.records if r.name == "staffroom.web"]


def test_private_checks_are_counted_and_no_moment_is_told(cast, teacher, log, monkeypatch):
    count = private_count.PrivateCount()
    monkeypatch.setattr("staffroom.interfaces.web.check.views.PRIVATE", count)
    form = {"text": WORDS, "speaker": "own"}
    for _ in range(3):
        teacher.post("/northgate/check/margin/", form)
    assert not [r for r in log.records if r.name == "staffroom.check"]
    count._since -= private_count.EVERY
    teacher.post("/northgate/check/margin/", form)
    [line] = [r for r in log.records if r.name == "staffroom.check"]
    assert line.count == 4


def test_looking_at_any_page_writes_nothing(cast, at, sign_in):
    things = things_of(cast, at=at)
    browser = sign_in(cast.headteacher)
    looked = 0
    for address in filter(lambda a: a.of_a_school, every_address()):
        with nothing_written():
            answer = browser.get(url_of(address, things.parts(address.name)))
        looked += answer.status_code == 200
    assert looked >= 15


def test_a_log_line_of_a_request_holds_no_address_name_or_text(cast, at, sign_in, log):
    browser = sign_in(cast.headteacher)
    browser.post(
        "/northgate/sites/new/", {"name": "Mrs Marlowe", "platform": "x", "handle": "@edith"}
    )
    [line] = [r for r in log.records if r.name == "staffroom.web"]
    assert (line.page, line.method, line.status) == ("new_site", "POST", 302)
    assert not [v for v in vars(line).values() if "northgate" in str(v) or "Marlowe" in str(v)]
