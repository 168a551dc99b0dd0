"""What a request leaves in the log: what broke and where, and nothing of what it held."""

from __future__ import annotations

import logging

from staffroom.domain.review import queries


def test_what_broke_is_told_by_class_and_place_and_never_by_its_message(
    cast, sign_in, caplog, monkeypatch
):
    def breaks(**_):
        return int("Amelia Harcastle")

    monkeypatch.setattr(queries, "rounds", breaks)
    browser = sign_in(cast.headteacher, raise_request_exception=False)
    with caplog.at_level(logging.INFO, logger="staffroom.web"):
        assert browser.get("/northgate/review/").status_code == 500
    [line] = [record for record in caplog.records if record.name == "staffroom.web"]
    assert (line.levelname, line.page, line.error) == ("ERROR", "reviews", "ValueError")
    assert line.place.startswith("staffroom/interfaces/web/review/views.py:")
    assert "Harcastle" not in str(vars(line))


def test_a_refusal_breaks_nothing(cast, sign_in, caplog):
    browser = sign_in(cast.teacher)
    with caplog.at_level(logging.INFO, logger="staffroom.web"):
        assert browser.post("/northgate/review/terms/", {}).status_code == 403
    [line] = [record for record in caplog.records if record.name == "staffroom.web"]
    assert not hasattr(line, "error")
