"""What the page of an archived post tells, and to whom."""

from __future__ import annotations

from staffroom.domain.archive import queries
from tests.builders import archived, corrected


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


def test_a_corrected_address_is_shown_with_the_one_before_and_why(cast, at, sign_in):
    entry = archived(cast, "Our choir sang.", at=at)
    was = queries.entry(entry, by=cast.chair).address
    form = {
        "address": "https://x.com/northgate/status/8",
        "reason": "Put up again.",
        "seen": was,
    }
    url = f"/northgate/archive/{entry}/"
    answer = sign_in(cast.lead).post(f"{url}correct/", form, follow=True)
    assert "Corrected. The address before it is kept." in answer.content.decode()
    for who in (cast.teacher, cast.chair, cast.line_manager):
        page = sign_in(who).get(url).content.decode()
        assert 'href="https://x.com/northgate/status/8"' in page
        assert f'href="{was}"' not in page
        assert f'Before it was <span class="mono">{was}</span>' in page
        assert "by Ingrid Fell: “Put up again.”" in page
    post = sign_in(cast.teacher).get(
        f"/northgate/posts/{queries.entry(entry, by=cast.chair).post_id}/"
    )
    assert 'href="https://x.com/northgate/status/8"' in post.content.decode()


def test_the_form_stands_there_for_those_who_may_correct(cast, at, sign_in):
    entry = archived(cast, "Our choir sang.", at=at)
    for who, may in ((cast.teacher, True), (cast.deputy, True), (cast.chair, False)):
        page = sign_in(who).get(f"/northgate/archive/{entry}/").content.decode()
        assert ("Correct the address" in page) is may
        assert "<details open>" not in page


def test_a_correction_without_its_reason_is_asked_for_it(cast, at, sign_in):
    entry = archived(cast, "Our choir sang.", at=at)
    form = {"address": "https://x.com/northgate/status/8", "reason": ""}
    answer = sign_in(cast.teacher).post(f"/northgate/archive/{entry}/correct/", form)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert 'href="#id_reason"' in page
    assert 'value="https://x.com/northgate/status/8"' in page


def test_a_correction_of_an_address_that_was_corrected_meanwhile_keeps_what_was_typed(
    cast, at, sign_in
):
    entry = archived(cast, "Our choir sang.", at=at)
    browser, url = sign_in(cast.teacher), f"/northgate/archive/{entry}/"
    was = queries.entry(entry, by=cast.chair).address
    assert f'name="seen" value="{was}"' in browser.get(url).content.decode()
    now = corrected(cast, entry, at=at, by=cast.lead)
    form = {"address": "https://x.com/northgate/status/8", "reason": "Put up again.", "seen": was}
    answer = browser.post(f"{url}correct/", form)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert f"it is {now} now" in page
    assert f'name="seen" value="{now}"' in page
    assert 'value="https://x.com/northgate/status/8"' in page
    assert browser.post(f"{url}correct/", form | {"seen": now}).status_code == 302
