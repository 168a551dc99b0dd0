"""The margin tells whether a name is on the roll: who may not write for a site is told nothing by it."""

from __future__ import annotations

import pytest

from staffroom.domain.actor import Role
from staffroom.domain.people import ending_operations as ending
from staffroom.domain.people import operations as people
from staffroom.journeys import publish_a_post
from tests.builders import approved


NAMES = "Well done to Amelia Harcastle for her solo."
TOLD = "Names a pupil"


@pytest.mark.parametrize("who", ["technician", "chair", "officer", "data_protection"])
@pytest.mark.parametrize("page", ["check/", "check/margin/"])
@pytest.mark.parametrize("own", ["x", "other"])
def test_a_sites_id_opens_no_check(cast, sign_in, who, page, own):
    speaker = cast.x if own == "x" else cast.other.x
    form = {"text": NAMES, "speaker": speaker, "once": "k"}
    answer = sign_in(getattr(cast, who)).post(f"/northgate/{page}", form)
    assert answer.status_code == 403
    assert TOLD not in answer.content.decode()


def test_a_teacher_is_told_for_their_site(cast, sign_in):
    answer = sign_in(cast.teacher).post(
        "/northgate/check/margin/", {"text": NAMES, "speaker": cast.x}
    )
    assert TOLD in answer.content.decode()


def test_a_teacher_who_is_only_technician_now_is_told_nothing_by_their_own_post(cast, at, sign_in):
    draft = publish_a_post.save_draft(
        post_id="", site_id=cast.x, text=NAMES, by=cast.teacher, at=at
    )
    ready = approved(cast, NAMES, at=at)
    of_s02 = {"staff_id": "S02", "on": at.date(), "by": cast.headteacher, "at": at}
    people.give_access(roles=frozenset({Role.TECHNICIAN}), **of_s02)
    ending.take_role(role=Role.STAFF, **of_s02)
    browser = sign_in(cast.teacher)
    form = {"text": NAMES, "once": "k"}
    for page in ("check/", "check/margin/"):
        for post_id in (draft, ready):
            answer = browser.post(f"/northgate/{page}?post={post_id}", form)
            assert answer.status_code == 403
            assert TOLD not in answer.content.decode()
    page = browser.get(f"/northgate/posts/{ready}/").content.decode()
    assert TOLD not in page
    assert "Change the words" not in page
    assert "Withdraw this post" in page
    address = {"address": "https://x.com/northgate/status/3", "once": "p"}
    assert browser.post(f"/northgate/posts/{ready}/posted/", address).status_code == 403
