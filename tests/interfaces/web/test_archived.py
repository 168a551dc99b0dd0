"""What the page of an archived post tells, and to whom."""

from __future__ import annotations

from tests.builders import archived


NAMES = "Well done to Amelia Harcastle for her solo."
LET_STAND = "Let stand: “Amelia Harcastle”, because: It was in the paper already."


def test_what_was_let_stand_is_shown_with_its_reason_to_those_it_concerns(cast, at, sign_in):
    entry = archived(cast, NAMES, at=at)
    for who in (cast.teacher, cast.lead, cast.headteacher, cast.chair):
        assert LET_STAND in sign_in(who).get(f"/northgate/archive/{entry}/").content.decode()
    for who in (cast.line_manager, cast.office):
        page = sign_in(who).get(f"/northgate/archive/{entry}/")
        assert page.status_code == 200
        assert "It was in the paper" not in page.content.decode()
