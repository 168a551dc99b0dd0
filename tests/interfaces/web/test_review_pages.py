"""A long round is shown in pages, and judging goes on at the right one."""

from __future__ import annotations

import re

import pytest

from staffroom.interfaces.web.review import views
from staffroom.journeys import termly_review
from tests.builders import archived


@pytest.fixture
def round_of_five(cast, at, monkeypatch):
    monkeypatch.setattr(views, "PAGE", 2)
    entries = [archived(cast, f"The choir sang, part {n}.", at=at) for n in range(5)]
    return f"/northgate/review/{cast.term('Autumn 2026')}/", entries


def shown(answer) -> list[str]:
    return re.findall(r'id="p-([0-9a-f-]+)"', answer.content.decode())


def test_every_post_of_a_round_is_on_one_of_its_pages(cast, sign_in, round_of_five):
    address, entries = round_of_five
    browser = sign_in(cast.headteacher)
    pages = [shown(browser.get(f"{address}?page={n}")) for n in (1, 2, 3)]
    assert [len(page) for page in pages] == [2, 2, 1]
    assert sorted(sum(pages, [])) == sorted(entries)


@pytest.mark.parametrize("show", ["", "left"])
def test_judging_goes_on_to_the_page_of_the_next_post(cast, sign_in, round_of_five, show):
    address, _ = round_of_five
    browser = sign_in(cast.headteacher)
    seen = []
    to = address + (f"?show={show}" if show else "")
    while "#sign-off" not in to:
        here = to.partition("#p-")[2] or shown(browser.get(to))[0]
        assert here in shown(browser.get(to.partition("#")[0]))
        seen.append(here)
        form = {"entry": here, "outcome": "appropriate", "show": show}
        to = browser.post(f"{address}judge/", form).headers["Location"]
    assert len(set(seen)) == 5


def test_a_refused_judgement_is_told_on_the_page_of_its_post(cast, sign_in, round_of_five):
    address, _ = round_of_five
    browser = sign_in(cast.headteacher)
    last = shown(browser.get(f"{address}?page=3"))[0]
    form = {"entry": last, "outcome": "take down", "note": ""}
    answer = browser.post(f"{address}judge/", form)
    assert answer.status_code == 422
    assert last in shown(answer)
    note = re.search(r"<textarea[^>]*data-focus-first", answer.content.decode())[0]
    assert f'id="note-for-{last}"' in note
    assert f'href="#note-for-{last}"' in answer.content.decode()


def test_once_every_term_is_signed_off_another_is_asked_for(cast, at, sign_in):
    browser = sign_in(cast.headteacher)
    assert "No further term is entered" not in browser.get("/northgate/review/").content.decode()
    for term in ("Summer 2026", "Autumn 2026"):
        termly_review.sign_off(
            term_id=cast.term(term),
            statement="",
            seen_left=0,
            on=at.date(),
            by=cast.headteacher,
            at=at,
        )
    assert "No further term is entered" in browser.get("/northgate/review/").content.decode()
    assert "No further term" not in sign_in(cast.chair).get("/northgate/review/").content.decode()
    record = browser.get(f"/northgate/review/{cast.term('Autumn 2026')}/record/").content.decode()
    assert "data-print" in record
    browser.post(
        "/northgate/review/terms/",
        {"name": "Spring 2027", "starts": "2027-01-04", "ends": "2027-03-26", "once": "t"},
    )
    assert "No further term" not in browser.get("/northgate/review/").content.decode()


def test_a_term_is_put_right_where_terms_are_entered(cast, sign_in):
    browser = sign_in(cast.headteacher)
    address = f"/northgate/review/terms/{cast.term('Autumn 2026')}/"
    assert address in browser.get("/northgate/review/terms/").content.decode()
    form = browser.get(address).content.decode()
    assert 'value="Autumn 2026"' in form
    assert 'value="2026-12-18"' in form
    given = {"name": "Autumn", "starts": "2026-09-01", "ends": "9999-12-31"}
    refused = browser.post(address, given)
    assert refused.status_code == 422
    assert "2000 and 2100" in refused.content.decode()
    assert browser.post(address, given | {"ends": "2026-12-17"}).status_code == 302
    assert "Autumn</p>" in browser.get("/northgate/review/terms/").content.decode()


@pytest.mark.parametrize("who", ["deputy", "chair", "officer", "technician"])
@pytest.mark.parametrize("known", [{}, {"known": "yes"}])
def test_who_does_not_sign_is_told_so_with_and_without_the_tick(
    cast, sign_in, round_of_five, who, known
):
    address, _ = round_of_five
    form = {"left": "5", "statement": "", "once": "k"} | known
    answer = sign_in(getattr(cast, who)).post(f"{address}sign-off/", form)
    assert answer.status_code == 403
