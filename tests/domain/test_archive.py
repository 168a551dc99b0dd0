"""The address of an archived post can be corrected; what stood before it, and the entry, stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from staffroom.domain.archive import queries
from staffroom.domain.archive.models import Correction, Entry
from staffroom.domain.archive.operations import correct_address
from staffroom.domain.audit.queries import entries
from staffroom.domain.publishing import queries as posts
from staffroom.domain.review import queries as review
from staffroom.engine.refusal import Refused, Why
from staffroom.journeys import publish_a_post, termly_review
from tests.builders import approved, archived, corrected
from tests.frozen_tables import tampering


TEXT = "Our choir sang at the market."
FINE = "https://x.com/northgate/status/8"


@pytest.fixture
def entry(cast, at) -> str:
    return archived(cast, TEXT, at=at)


def correct(cast, at, entry_id, *, address=FINE, reason="A slip.", seen=None, by=None):
    now = queries.address_now(Entry.objects.get(id=entry_id))
    correct_address(
        entry_id=entry_id,
        address=address,
        reason=reason,
        seen=now if seen is None else seen,
        by=by or cast.teacher,
        at=at,
    )


def refusal_of(cast, at, entry_id, **given):
    with pytest.raises(Refused) as refused:
        correct(cast, at, entry_id, **given)
    assert Correction.objects.count() == 0
    return refused.value.refusal


def test_both_addresses_are_kept_and_the_newest_is_shown(cast, at, entry):
    first = queries.entry(entry, by=cast.chair).address
    second = corrected(cast, entry, at=at)
    third = corrected(cast, entry, at=at, by=cast.lead, number=9)
    assert queries.entry(entry, by=cast.chair).address == third
    assert [line.address for line in queries.entries(by=cast.chair)[0]] == [third]
    history = queries.corrections(entry, by=cast.chair)
    assert [(line.was, line.address, line.by_name) for line in history] == [
        (second, third, "Ingrid Fell"),
        (first, second, "Tobias Quill"),
    ]
    assert history[0].reason == "A figure was missing."
    assert Entry.objects.get(id=entry).address == first


def test_the_audit_log_has_both_and_the_reason(cast, at, entry):
    was = queries.entry(entry, by=cast.chair).address
    correct(cast, at, entry, reason="  We put it up again. ")
    told = entries(by=cast.headteacher)[0]
    assert (told.verb, told.subject_id, told.obligation) == ("address corrected", entry, "5.7")
    assert told.says["was"] == was
    assert told.says["now"] == FINE
    assert told.says["reason"] == "We put it up again."


@pytest.mark.parametrize("who", ["teacher", "lead", "deputy", "headteacher"])
def test_the_author_whoever_runs_the_site_and_the_heads_correct_it(cast, at, entry, who):
    correct(cast, at, entry, by=getattr(cast, who))
    assert queries.entry(entry, by=cast.chair).address == FINE


def test_whoever_posted_it_corrects_it_though_no_longer_a_head(cast, at):
    post_id = approved(cast, TEXT, at=at)
    entry = publish_a_post.hand_over(
        post_id=post_id, address="https://x.com/northgate/status/3", by=cast.deputy, at=at
    )
    correct(cast, at, entry, by=replace(cast.deputy, roles=cast.line_manager.roles))
    assert queries.entry(entry, by=cast.chair).address == FINE


@pytest.mark.parametrize(
    "who", ["line_manager", "office", "chair", "officer", "data_protection", "technician"]
)
def test_nobody_else_does(cast, at, entry, who):
    assert refusal_of(cast, at, entry, by=getattr(cast, who)).why is Why.NOT_YOURS


def test_to_another_school_it_is_hidden(cast, at, entry):
    stranger = cast.other.headteacher
    assert refusal_of(cast, at, entry, by=stranger).why is Why.HIDDEN
    for read in (queries.corrections, queries.entry_facts):
        with pytest.raises(Refused) as refused:
            read(entry, by=stranger)
        assert refused.value.refusal.why is Why.HIDDEN


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("", "not the address of a post on X"),
        ("https://www.facebook.com/northgate/posts/1", "not the address of a post on X"),
        ("javascript:alert(1)", "not the address of a post on X"),
        ("https://x.com/northgate", "leads to an account or to many posts on X"),
        ("https://x.com/southmere/status/8", "a post of “southmere”"),
        ("https://x.com/northgate/status/" + "8" * 500, "it may have 500"),
    ],
)
def test_an_address_that_could_not_be_handed_over_is_refused(cast, at, entry, address, says):
    refusal = refusal_of(cast, at, entry, address=address)
    assert refusal.why is Why.INCOMPLETE
    assert says in refusal.reason


def test_the_same_address_and_a_missing_or_endless_reason_are_refused(cast, at, entry):
    same = queries.entry(entry, by=cast.chair).address
    assert "has already" in refusal_of(cast, at, entry, address=f" {same} ").reason
    assert "needs its reason" in refusal_of(cast, at, entry, reason=" \n").reason
    assert "may have 500" in refusal_of(cast, at, entry, reason="a" * 501).reason


def test_neither_its_digest_nor_a_signed_review_changes(cast, at, entry):
    term = {"term_id": cast.term("Autumn 2026"), "on": at.date(), "by": cast.headteacher, "at": at}
    termly_review.judge(entry_id=entry, outcome="appropriate", note="", **term)
    termly_review.sign_off(statement="", seen_left=0, **term)
    before = queries.entry(entry, by=cast.chair)
    record = review.round_of(term["term_id"], by=cast.chair)
    address = corrected(cast, entry, at=at)
    after = queries.entry(entry, by=cast.chair)
    now = review.round_of(term["term_id"], by=cast.chair)
    assert (after.digest, after.sound) == (before.digest, True)
    assert (now.digest, now.sound) == (record.digest, True)
    assert now.items[0].entry.address == address


def test_a_review_shows_the_post_where_it_can_be_seen_now(cast, at, entry):
    address = corrected(cast, entry, at=at)
    [item] = review.round_of(cast.term("Autumn 2026"), by=cast.headteacher).items
    assert item.entry.address == address


@pytest.mark.parametrize("tamper", ["change", "remove"])
def test_a_correction_that_was_tampered_with_is_told(cast, at, entry, tamper):
    corrected(cast, entry, at=at)
    assert queries.all_sound(cast.school.id)[:2] == (1, 1)
    with tampering():
        if tamper == "change":
            Correction.objects.update(address="https://x.com/northgate/status/99")
        else:
            Correction.objects.all().delete()
    assert queries.all_sound(cast.school.id)[:2] == (0, 1)
    assert not queries.entry(entry, by=cast.chair).sound


def test_a_post_is_handed_over_only_as_the_account_of_its_site(cast, at):
    post_id = approved(cast, TEXT, at=at)
    with pytest.raises(Refused) as refused:
        publish_a_post.hand_over(
            post_id=post_id, address="https://x.com/southmere/status/1", by=cast.teacher, at=at
        )
    said = refused.value.refusal
    assert said.reason == "That is a post of “southmere”; Northgate School on X is “@northgate”."
    assert "Copy the address of the post on “@northgate”." in said.instead
    assert posts.post(post_id, by=cast.teacher).state == "approved"
    with pytest.raises(Refused) as refused:
        publish_a_post.hand_over(
            post_id=post_id, address="https://x.com/northgate", by=cast.teacher, at=at
        )
    assert "Open the post by the time that stands with it" in refused.value.refusal.instead
    fine = "https://x.com/NorthGate/status/1"
    publish_a_post.hand_over(post_id=post_id, address=fine, by=cast.teacher, at=at)


def test_of_two_who_correct_an_address_the_second_is_told_what_it_is_now(cast, at, entry):
    first = queries.entry(entry, by=cast.chair).address
    second = corrected(cast, entry, at=at, by=cast.lead)
    for stale in (first, ""):
        with pytest.raises(Refused) as refused:
            correct(cast, at, entry, seen=stale)
        assert refused.value.refusal.why is Why.TOO_LATE
        assert second in refused.value.refusal.reason
    assert queries.entry(entry, by=cast.chair).address == second
    correct(cast, at, entry, seen=second)
    assert queries.entry(entry, by=cast.chair).address == FINE
