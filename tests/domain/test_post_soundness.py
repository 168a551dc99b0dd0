"""What was changed behind the product's back in a post shows on its page: it is compared with the log."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from staffroom.domain.audit import operations as audit
from staffroom.domain.audit.models import Entry, Payload
from staffroom.domain.publishing.models import Decision, Post, Posting, Submission, Version
from staffroom.domain.publishing.queries import post
from staffroom.engine.findings import text_digest
from staffroom.journeys import publish_a_post
from tests.builders import approved, archived, sent
from tests.frozen_tables import tampering


CLEAN = "Our choir sang at the market."
NAMES = "Well done to Amelia Harcastle for her solo."
OTHER = "Our choir sang at the fair."


def page(cast, by=None):
    return post(str(Post.objects.get().id), by=by or cast.lead)


def forged(cast, rows, **values) -> tuple[bool, list[bool]]:
    with tampering():
        rows.update(**values)
    shown = page(cast)
    return shown.sound, [version.sound for version in shown.versions]


def test_a_post_that_nobody_touched_is_sound_wherever_it_stands(cast, at):
    for post_id in (
        publish_a_post.save_draft(post_id="", site_id=cast.x, text=CLEAN, by=cast.teacher, at=at),
        sent(cast, CLEAN, at=at),
        approved(cast, NAMES, at=at),
    ):
        assert post(post_id, by=cast.teacher).sound
    archived(cast, OTHER, at=at)
    went_out = Posting.objects.get().post_id
    assert post(str(went_out), by=cast.teacher).sound


def test_every_version_of_a_road_back_and_forth_is_sound(cast, at):
    post_id = publish_a_post.save_draft(
        post_id="", site_id=cast.x, text="Our", by=cast.teacher, at=at
    )
    publish_a_post.save_draft(post_id=post_id, site_id="", text=CLEAN, by=cast.teacher, at=at)
    for text in (CLEAN, CLEAN, OTHER):
        publish_a_post.send_for_approval(
            post_id=post_id, site_id="", text=text, note="", by=cast.teacher, at=at
        )
        publish_a_post.decide(
            post_id=post_id,
            move="ask for changes",
            reason="Say where.",
            overrides={},
            seen_digest=text_digest(text),
            by=cast.lead,
            at=at,
        )
    shown = page(cast)
    assert shown.sound
    assert [version.sound for version in shown.versions] == [True, True, True]


@pytest.mark.parametrize("values", [{"text": OTHER}, {"text": OTHER, "digest": text_digest(OTHER)}])
def test_changed_words_show_even_with_a_digest_that_fits_them(cast, at, values):
    approved(cast, CLEAN, at=at)
    assert forged(cast, Version.objects.all(), **values) == (False, [False])


def test_changed_words_of_a_draft_show(cast, at):
    publish_a_post.save_draft(post_id="", site_id=cast.x, text=CLEAN, by=cast.teacher, at=at)
    with tampering():
        Version.objects.update(text=OTHER, digest=text_digest(OTHER))
    assert not post(str(Post.objects.get().id), by=cast.teacher).sound


@pytest.mark.parametrize(
    "values",
    [
        {"outcome": "rejected", "reason": "No."},
        {"reason": "It is fine."},
        {"overrides": []},
        {"report": {}},
    ],
)
def test_a_changed_decision_shows(cast, at, values):
    approved(cast, NAMES, at=at)
    assert forged(cast, Decision.objects.all(), **values) == (False, [False])


def test_a_decision_of_another_person_or_moment_shows(cast, at):
    approved(cast, CLEAN, at=at)
    assert not forged(cast, Decision.objects.all(), decider=cast.deputy.id)[0]
    assert not forged(
        cast, Decision.objects.all(), decider=cast.lead.id, at=at + timedelta(seconds=1)
    )[0]


def test_a_decision_that_was_put_in_or_taken_away_shows(cast, at):
    sent(cast, CLEAN, at=at)
    submission = Submission.objects.get()
    Decision.objects.create(
        submission=submission,
        submitter_id=cast.teacher.id,
        decider_id=cast.lead.id,
        outcome="approved",
        report={},
        at=at,
    )
    assert not page(cast).sound
    with tampering():
        Decision.objects.all().delete()
    assert page(cast).sound
    with tampering():
        Submission.objects.all().delete()
    assert not page(cast, by=cast.teacher).sound


def test_a_state_that_the_log_does_not_know_shows(cast, at):
    sent(cast, CLEAN, at=at)
    assert forged(cast, Post.objects.all(), state="approved") == (False, [True])


def test_another_address_or_submitter_or_author_shows(cast, at):
    archived(cast, CLEAN, at=at)
    was = Posting.objects.get().address
    assert not forged(cast, Posting.objects.all(), address="https://x.com/northgate/status/1")[0]
    assert forged(cast, Posting.objects.all(), address=was)[0]
    assert not forged(cast, Submission.objects.all(), submitter=cast.office.id)[0]
    assert forged(cast, Submission.objects.all(), submitter=cast.teacher.id)[0]
    assert not forged(cast, Post.objects.all(), author=cast.office.id)[0]


def test_a_log_forged_to_fit_vouches_for_nothing(cast, at):
    approved(cast, CLEAN, at=at)
    with tampering():
        Version.objects.update(text=OTHER, digest=text_digest(OTHER))
        for payload in Payload.objects.filter(entry__subject_type="post"):
            body = payload.body.replace(text_digest(CLEAN), text_digest(OTHER))
            Payload.objects.filter(pk=payload.pk).update(body=body)
    assert not page(cast).sound


def test_a_decision_from_before_its_digest_was_told_is_compared_by_what_the_log_has(cast, at):
    approved(cast, NAMES, at=at)
    with tampering():
        for payload in Payload.objects.filter(entry__verb="post approved"):
            without = {
                name: said for name, said in json.loads(payload.body).items() if name != "decision"
            }
            body = audit.canonical(without)
            Payload.objects.filter(pk=payload.pk).update(body=body)
            entry = payload.entry
            entry.commitment = audit.commit(bytes(payload.salt), body)
            leaf = audit.leaf_of(entry).hex()
            Entry.objects.filter(pk=entry.pk).update(commitment=entry.commitment, leaf=leaf)
    assert page(cast).sound
    assert not forged(cast, Decision.objects.all(), reason="It is fine.")[0]


def test_the_page_says_so(cast, at, sign_in):
    approved(cast, CLEAN, at=at)
    address = f"/northgate/posts/{Post.objects.get().id}/"
    client = sign_in(cast.lead)
    assert "Changed since" not in client.get(address).content.decode()
    with tampering():
        Version.objects.update(text=OTHER)
    assert "Changed since" in client.get(address).content.decode()
