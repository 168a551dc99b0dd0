"""From draft to archive, as the people of one school walk it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from staffroom.domain.actor import Actor, Role
from staffroom.domain.archive import queries as archive
from staffroom.domain.publishing import operations as publishing
from staffroom.domain.publishing import queries as posts
from staffroom.engine.refusal import Refused, Why
from staffroom.journeys import publish_a_post
from tests.builders import approved, archived, bring_in, corrected, sent


CLEAN = "Our choir sang at the market this morning. Thank you to everybody who came."
NAMES = "Well done to Amelia Harcastle for her solo."


def decide(post_id, by, at, *, move="approve", reason="", overrides=None):
    report = publish_a_post.check_again(post_id, by=by, on=at.date())
    publish_a_post.decide(
        post_id=post_id,
        move=move,
        reason=reason,
        overrides=overrides or {},
        seen_digest=report.digest,
        by=by,
        at=at,
    )


def test_a_clean_post_walks_the_whole_road(cast, at):
    entry_id = archived(cast, CLEAN, at=at)
    entry = archive.entry(entry_id, by=cast.chair)
    assert entry.text == CLEAN
    assert entry.sound
    assert (entry.author_name, entry.approver_name) == ("Tobias Quill", "Ingrid Fell")
    assert posts.post(entry.post_id, by=cast.teacher).state == "posted"


def test_a_post_that_names_a_pupil_is_held_until_an_approver_gives_a_reason(cast, at):
    post_id = sent(cast, NAMES, at=at)
    with pytest.raises(Refused) as refused:
        decide(post_id, cast.lead, at)
    assert refused.value.refusal.obligation == "5.5"
    decide(post_id, cast.lead, at, overrides={"pupil-name:13:29": "Her family asked us to."})
    made = posts.post(post_id, by=cast.lead).last_decision
    assert made.overrides == [
        {"rule": "pupil-name", "match": "Amelia Harcastle", "reason": "Her family asked us to."}
    ]


def test_a_space_is_no_reason(cast, at):
    post_id = sent(cast, NAMES, at=at)
    with pytest.raises(Refused):
        decide(post_id, cast.lead, at, overrides={"pupil-name:13:29": "  "})


def test_nobody_decides_on_their_own_post_whatever_their_role(cast, at):
    for who in (cast.headteacher, cast.lead, cast.deputy):
        post_id = sent(cast, CLEAN, at=at, by=who)
        with pytest.raises(Refused) as refused:
            decide(post_id, who, at)
        assert refused.value.refusal.why is Why.NOT_YOURS


@pytest.mark.parametrize("who", ["teacher", "line_manager", "office", "chair", "technician"])
def test_only_the_sites_lead_and_the_heads_decide(cast, at, who):
    post_id = sent(cast, CLEAN, at=at, by=cast.deputy)
    with pytest.raises(Refused) as refused:
        decide(post_id, getattr(cast, who), at)
    assert refused.value.refusal.why is Why.HIDDEN


def test_a_lead_decides_for_their_own_site_alone(cast, at):
    post_id = sent(cast, CLEAN, at=at, site=cast.facebook)
    with pytest.raises(Refused):
        decide(post_id, cast.lead, at)
    decide(post_id, cast.headteacher, at)


def test_of_two_approvers_the_second_is_told_who_was_first(cast, at):
    post_id = sent(cast, CLEAN, at=at)
    decide(post_id, cast.lead, at)
    with pytest.raises(Refused) as refused:
        decide(post_id, cast.headteacher, at, move="reject", reason="No")
    assert refused.value.refusal.why is Why.TOO_LATE
    assert "Ingrid Fell" in refused.value.refusal.reason


def test_a_no_needs_a_reason(cast, at):
    post_id = sent(cast, CLEAN, at=at)
    for move in ("reject", "ask for changes"):
        with pytest.raises(Refused):
            decide(post_id, cast.lead, at, move=move, reason=" ")


@pytest.mark.parametrize("state", ["pending", "approved", "changes_requested"])
def test_any_edit_goes_back_to_waiting(cast, at, state):
    post_id = sent(cast, CLEAN, at=at)
    if state == "approved":
        decide(post_id, cast.lead, at)
    elif state == "changes_requested":
        decide(post_id, cast.lead, at, move="ask for changes", reason="Add the date.")
    assert posts.post(post_id, by=cast.teacher).state == state
    publish_a_post.send_for_approval(
        post_id=post_id, site_id="", text=CLEAN + " On Monday.", note="", by=cast.teacher, at=at
    )
    page = posts.post(post_id, by=cast.teacher)
    assert (page.state, len(page.versions)) == ("pending", 2)


def test_an_approval_is_of_the_very_words_that_were_seen(cast, at):
    post_id = sent(cast, CLEAN, at=at)
    seen = publish_a_post.check_again(post_id, by=cast.lead, on=at.date()).digest
    publish_a_post.send_for_approval(
        post_id=post_id, site_id="", text="Other words.", note="", by=cast.teacher, at=at
    )
    with pytest.raises(Refused) as refused:
        publish_a_post.decide(
            post_id=post_id,
            move="approve",
            reason="",
            overrides={},
            seen_digest=seen,
            by=cast.lead,
            at=at,
        )
    assert refused.value.refusal.why is Why.TOO_LATE


def test_a_new_roll_is_heeded_at_the_decision(cast, at):
    post_id = sent(cast, "Well done to Thessaly Corwen for her solo.", at=at)
    assert posts.post(post_id, by=cast.teacher).versions[0].holds == 0
    bring_in(
        "roll",
        "pupil_id,upn,first,middle,last,known_as,dob,year,form\nP9,,Thessaly,,Corwen,,,7,7A\n",
        by=cast.office,
        at=at,
    )
    with pytest.raises(Refused):
        decide(post_id, cast.lead, at)


def test_a_reason_for_one_pupil_is_none_for_another_the_new_roll_knows(cast, at):
    post_id = sent(cast, "Well done to Amelia Harcastle and to Thessaly Corwen.", at=at)
    roll = "pupil_id,upn,first,middle,last,known_as,dob,year,form\nP9,,Thessaly,,Corwen,,,7,7A\n"
    bring_in("roll", roll, by=cast.office, at=at)
    with pytest.raises(Refused):
        decide(post_id, cast.lead, at, overrides={"pupil-name:13:29": "Amelia's family asked."})


def test_sent_again_unchanged_and_approved_again_it_still_goes_out(cast, at):
    post_id = approved(cast, CLEAN, at=at)
    publish_a_post.send_for_approval(
        post_id=post_id, site_id="", text=CLEAN, note="", by=cast.teacher, at=at
    )
    decide(post_id, cast.headteacher, at)
    entry_id = publish_a_post.hand_over(
        post_id=post_id, address="https://x.com/northgate/status/9", by=cast.teacher, at=at
    )
    assert archive.entry(entry_id, by=cast.chair).approver_name == "Edith Marlowe"


def test_a_report_on_other_words_or_an_older_roll_is_refused(cast, at):
    post_id = sent(cast, CLEAN, at=at)
    report = publish_a_post.check_again(post_id, by=cast.teacher, on=at.date())
    with pytest.raises(Refused):
        publishing.submit(
            post_id=post_id, text="Other words", note="", report=report, by=cast.teacher, at=at
        )


def test_it_cannot_go_out_unapproved_or_twice_or_to_another_platform(cast, at):
    waiting = sent(cast, CLEAN, at=at)
    fine = "https://x.com/northgate/status/1"
    with pytest.raises(Refused):
        publish_a_post.hand_over(post_id=waiting, address=fine, by=cast.teacher, at=at)
    post_id = approved(cast, CLEAN, at=at)
    for wrong in ("", "http://x.com/a", "https://x.com.evil.example/1", "javascript:alert(1)"):
        with pytest.raises(Refused):
            publish_a_post.hand_over(post_id=post_id, address=wrong, by=cast.teacher, at=at)
    publish_a_post.hand_over(post_id=post_id, address=fine, by=cast.teacher, at=at)
    with pytest.raises(Refused):
        publish_a_post.hand_over(post_id=post_id, address=fine, by=cast.teacher, at=at)


def test_another_school_sees_nothing_of_it(cast, at):
    post_id = sent(cast, CLEAN, at=at)
    entry_id = archived(cast, CLEAN + " Again.", at=at)
    for stranger in (cast.other.headteacher, cast.other.lead, cast.other.teacher):
        with pytest.raises(Refused) as refused:
            posts.post(post_id, by=stranger)
        assert refused.value.refusal.why is Why.HIDDEN
        with pytest.raises(Refused):
            archive.entry(entry_id, by=stranger)


def test_a_post_is_written_for_a_site_of_ones_own_school_alone(cast, at):
    for wrong in (cast.other.x, "own", "", "0" * 32):
        with pytest.raises(Refused) as refused:
            sent(cast, CLEAN, at=at, site=wrong) if wrong else publish_a_post.save_draft(
                post_id="", site_id=wrong, text=CLEAN, by=cast.teacher, at=at
            )
        assert refused.value.refusal.obligation == "7.1"


@pytest.mark.parametrize("text", ["a" * 10_001, "nul\x00", "half \ud800 a pair"])
def test_what_is_no_post_is_refused_and_nothing_is_stored(cast, at, text):
    with pytest.raises(Refused):
        publish_a_post.save_draft(post_id="", site_id=cast.x, text=text, by=cast.teacher, at=at)
    assert posts.posts(by=cast.teacher) == ([], 0)


def test_an_empty_text_can_be_kept_but_not_sent(cast, at):
    with pytest.raises(Refused):
        sent(cast, "  \n", at=at)


@pytest.mark.parametrize(("who", "says"), [("technician", "technician"), ("chair", "work in it")])
def test_whoever_writes_no_posts_is_told_why_and_whom_to_ask(cast, at, who, says):
    with pytest.raises(Refused) as refused:
        sent(cast, CLEAN, at=at, by=getattr(cast, who))
    assert says in refused.value.refusal.reason
    assert "ask the headteacher" in refused.value.refusal.instead


def left_with(actor: Actor, *roles: Role) -> Actor:
    """The same person when these roles are all that they have."""
    return replace(actor, roles=frozenset(roles))


@pytest.mark.parametrize("role", [Role.TECHNICIAN, Role.GOVERNOR, Role.SCHOOL_OFFICER])
def test_an_author_without_their_roles_changes_sends_and_posts_nothing(cast, at, role):
    once_teacher = left_with(cast.teacher, role)
    draft = publish_a_post.save_draft(
        post_id="", site_id=cast.x, text=CLEAN, by=cast.teacher, at=at
    )
    ready = approved(cast, CLEAN, at=at)
    entry_id = archived(cast, CLEAN + " Again.", at=at)
    words = {"site_id": "", "text": "Other words.", "by": once_teacher, "at": at}
    address = "https://x.com/northgate/status/5"
    acts = (
        lambda: publish_a_post.save_draft(post_id=draft, **words),
        lambda: publish_a_post.send_for_approval(post_id=draft, note="", **words),
        lambda: publish_a_post.send_for_approval(post_id=ready, note="", **words),
        lambda: publish_a_post.hand_over(post_id=ready, address=address, by=once_teacher, at=at),
        lambda: corrected(cast, entry_id, at=at, by=once_teacher),
    )
    for act in acts:
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal.why is Why.NOT_YOURS
    publishing.withdraw(post_id=ready, by=once_teacher, at=at)


def test_a_head_takes_back_what_was_sent_and_nobody_else_does(cast, at):
    post_id = approved(cast, CLEAN, at=at)
    with pytest.raises(Refused) as refused:
        publishing.withdraw(post_id=post_id, by=cast.lead, at=at)
    assert refused.value.refusal.why is Why.NOT_YOURS
    publishing.withdraw(post_id=post_id, by=cast.deputy, at=at)
    assert posts.post(post_id, by=cast.teacher).state == "withdrawn"
    draft = publish_a_post.save_draft(
        post_id="", site_id=cast.x, text=CLEAN, by=cast.teacher, at=at
    )
    with pytest.raises(Refused) as refused:
        publishing.withdraw(post_id=draft, by=cast.headteacher, at=at)
    assert refused.value.refusal.why is Why.HIDDEN


def test_withdrawn_is_the_end(cast, at):
    post_id = sent(cast, CLEAN, at=at)
    publishing.withdraw(post_id=post_id, by=cast.teacher, at=at)
    with pytest.raises(Refused):
        decide(post_id, cast.lead, at)
    with pytest.raises(Refused):
        publish_a_post.send_for_approval(
            post_id=post_id, site_id="", text=CLEAN, note="", by=cast.teacher, at=at
        )
