"""The log as people read it: numbered from one, its subjects as links, and whole in one file."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import transaction

from staffroom.domain.audit import operations, queries
from staffroom.domain.audit.models import Payload
from staffroom.domain.audit.queries import head
from staffroom.journeys import termly_review
from tests.builders import NOON, archived, sent
from tests.frozen_tables import tampering


TEXT = "Our choir sang at the market this morning."
PAGE = "/northgate/audit/"
ENTRY = re.compile(r'<li id="e-(\d+)">')


def shown(browser, asked: str = "") -> list[int]:
    """The numbers of the entries on a page."""
    return [int(number) for number in ENTRY.findall(browser.get(PAGE + asked).content.decode())]


def many(cast, count: int) -> None:
    """Entries a minute apart, from a day after everything else on."""
    for number in range(count):
        at = NOON + timedelta(days=1, minutes=number)
        with transaction.atomic():
            operations.record(
                by=cast.headteacher, at=at, verb="thing done", subject=("thing", "t"), says={}
            )


def test_the_newest_entry_has_the_number_of_entries(cast, sign_in):
    words = sign_in(cast.headteacher).get(PAGE).content.decode()
    total = int(re.search(r"(\d+) entries", words)[1])
    assert re.search(r">entry (\d+)<", words)[1] == str(total)


def test_a_judged_post_and_a_post_are_links_for_whoever_may_open_them(cast, at, sign_in):
    post_id = sent(cast, TEXT, at=at)
    entry = archived(cast, TEXT + " Well done.", at=at)
    termly_review.judge(
        term_id=cast.term("Autumn 2026"),
        entry_id=entry,
        outcome="appropriate",
        note="",
        on=at.date(),
        by=cast.headteacher,
        at=at,
    )
    seen = sign_in(cast.headteacher).get(PAGE).content.decode()
    assert f'<a href="/northgate/posts/{post_id}/">the post</a>' in seen
    assert f'<a href="/northgate/archive/{entry}/">the archived post</a>' in seen
    assert f"Archived post: {entry}" not in seen
    governor = sign_in(cast.chair).get(PAGE).content.decode()
    assert f"/northgate/posts/{post_id}/" not in governor
    assert "a post that is not yours to open" in governor


def test_the_file_of_the_log_is_for_its_readers(cast, sign_in):
    assert sign_in(cast.teacher).get(f"{PAGE}log.jsonl").status_code == 403


# --- Filters, in the address ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "fits"),
    [
        ("verb=site+lead+named", lambda e: e.verb == "site lead named"),
        ("on=site", lambda e: e.subject_type == "site"),
        ("clause=2.1", lambda e: e.obligation == "2.1"),
        ("on=site&verb=site+lead+named", lambda e: e.verb == "site lead named"),
        ("from=2026-11-11&to=2026-11-11", lambda e: True),
        ("from=2026-11-12", lambda e: False),
        ("to=2026-11-10", lambda e: False),
        ("verb=never+happened", lambda e: False),
        ("who=nobody", lambda e: False),
        ("subject=%00", lambda e: False),
        ("subject=" + "9" * 100, lambda e: False),
    ],
)
def test_a_filter_shows_what_fits_and_nothing_else(cast, sign_in, asked, fits):
    every = queries.page(queries.Wanted(), by=cast.headteacher).lines
    assert len(every) < queries.PAGE
    wanted = [line.number for line in every if fits(line)]
    assert shown(sign_in(cast.headteacher), f"?{asked}") == wanted


def test_who_did_it_is_chosen_by_name(cast, at, sign_in):
    sent(cast, TEXT, at=at)
    seen = sign_in(cast.headteacher).get(f"{PAGE}?who={cast.teacher.id}").content.decode()
    assert f'<option value="{cast.teacher.id}" selected>Tobias Quill</option>' in seen
    assert '<option value="system">Staffroom itself</option>' in seen
    assert len(ENTRY.findall(seen)) == 2
    assert "2 entries fit." in seen


def test_days_are_london_days(cast, sign_in):
    with transaction.atomic():
        operations.record(
            by=cast.headteacher,
            at=NOON.replace(month=7, hour=23, minute=30),  # half past midnight in London
            verb="thing done",
            subject=("thing", "t"),
            says={},
        )
    head_teacher = sign_in(cast.headteacher)
    assert shown(head_teacher, "?verb=thing+done&from=2026-07-12&to=2026-07-12")
    assert not shown(head_teacher, "?verb=thing+done&from=2026-07-11&to=2026-07-11")


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("from=2026-02-30", "From: choose a day"),
        ("to=yesterday", "To: choose a day"),
        ("to=9999-12-31", "To: choose a day"),
        ("from=0001-01-01", "From: choose a day"),
        ("from=%00", "From: choose a day"),
        ("from=2026-11-12&to=2026-11-11", "The last day is before the first."),
    ],
)
def test_a_day_that_is_none_is_told_and_stays_in_its_box(cast, sign_in, asked, says):
    answer = sign_in(cast.headteacher).get(f"{PAGE}?{asked}")
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert ENTRY.findall(answer.content.decode()) == []


def test_a_long_log_is_paged_both_ways_and_a_sent_page_stays_the_same(cast, sign_in):
    many(cast, 120)
    browser = sign_in(cast.headteacher)
    first = browser.get(f"{PAGE}?verb=thing+done").content.decode()
    older = re.search(r'href="\?([^"]+)" rel="next"', first)[1].replace("&amp;", "&")
    second = shown(browser, f"?{older}")
    assert len(shown(browser, "?verb=thing+done")) == len(second) == 50
    many(cast, 5)
    assert shown(browser, f"?{older}") == second
    again = browser.get(f"{PAGE}?{older}").content.decode()
    newer = re.search(r'href="\?([^"]+)" rel="prev"', again)[1].replace("&amp;", "&")
    assert shown(browser, f"?{newer}")[-1] == second[0] + 1
    assert "verb=thing+done" in older and "verb=thing+done" in newer


@pytest.mark.parametrize(
    "place", ["before=0", "after=999999", "before=x", "after=-1", "before=" + "9" * 40]
)
def test_a_place_that_is_none_breaks_nothing(cast, sign_in, place):
    assert sign_in(cast.headteacher).get(f"{PAGE}?{place}").status_code == 200


# --- One entry --------------------------------------------------------------------------------


def test_an_entry_has_a_page_with_everything_on_its_subject(cast, at, sign_in):
    post_id = sent(cast, TEXT, at=at)
    browser = sign_in(cast.headteacher)
    number = head(cast.school.id).size
    seen = browser.get(f"{PAGE}{number}/").content.decode()
    assert "Post sent for approval" in seen
    assert f"?on=post&amp;subject={post_id}" in seen
    assert len(shown(browser, f"?on=post&subject={post_id}")) == 2
    for wrong in (number + 1, 0, 2**53, 10**30):
        assert browser.get(f"{PAGE}{wrong}/").status_code == 404


def test_changed_words_are_not_shown_but_called_changed(cast, sign_in):
    with tampering():
        Payload.objects.filter(entry__school_id=cast.school.id, entry__seq=3).update(
            body='{"by":"Forger"}'
        )
    seen = sign_in(cast.headteacher).get(PAGE).content.decode()
    assert "Forger" not in seen
    assert seen.count("Changed since it was written") == 1


# --- Erasing ----------------------------------------------------------------------------------


def test_words_are_erased_with_a_reason_and_the_page_says_so(cast, sign_in):
    browser = sign_in(cast.data_protection)
    page = f"{PAGE}4/"
    assert "Erase what entry 4 says" in browser.get(page).content.decode()
    refused = browser.post(f"{page}erase/", {"reason": "  ", "once": "a"})
    assert refused.status_code == 422
    assert 'href="#reason"' in refused.content.decode()
    for _ in range(2):  # a double press
        done = browser.post(f"{page}erase/", {"reason": "Article 17 UK GDPR", "once": "b"})
        assert done.status_code == 302
    seen = browser.get(page).content.decode()
    assert "What it said has been erased; that it happened has not." in seen
    assert "Erase what entry 4 says" not in seen
    newest = browser.get(PAGE).content.decode()
    assert 'href="/northgate/audit/4/">entry 4</a>' in newest
    assert "Reason: Article 17 UK GDPR" in newest
    late = browser.post(f"{page}erase/", {"reason": "Again", "once": "c"})
    assert late.status_code == 409
    assert "says nothing any more" in late.content.decode()


def test_a_governor_reads_and_erases_nothing(cast, sign_in):
    browser = sign_in(cast.chair)
    assert "Erase what" not in browser.get(f"{PAGE}4/").content.decode()
    assert browser.post(f"{PAGE}4/erase/", {"reason": "x"}).status_code == 403
