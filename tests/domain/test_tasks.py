"""Tasks: whose they are, handing over, putting off, done by doing; and never lost."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit.queries import choices
from staffroom.domain.people.ending_operations import end_access
from staffroom.domain.people.models import Grant, User
from staffroom.domain.people.operations import give_access
from staffroom.domain.publishing import operations as publishing
from staffroom.domain.publishing.permissions import PostFacts, may_decide, may_record_posting
from staffroom.domain.tasks import kinds
from staffroom.domain.tasks.holders import Colleague, OpenTask, PeopleHere, holders, may_do
from staffroom.domain.tasks.kinds import KINDS
from staffroom.domain.tasks.queries import done_by, open_tasks
from staffroom.engine.refusal import Refused, Why
from staffroom.journeys import publish_a_post, termly_review, what_needs_me
from staffroom.journeys.standing_tasks import keep_standing
from staffroom.journeys.what_needs_me import needs_of
from tests.builders import NOON, approved, archived, sent
from tests.threads import at_once


CLEAN = "Our choir sang."
ON = NOON.date()


def titles(actor: Actor, on: date = ON) -> list[str]:
    return [need.title for need in needs_of(actor, on=on).now]


def of_posts(actor: Actor, on: date = ON) -> list[str]:
    return [need.title for need in needs_of(actor, on=on).now if need.topic is kinds.Topic.POSTS]


def the_task(actor: Actor, kind: str = kinds.DECIDE):
    mine = {need.id for need in needs_of(actor, on=ON).now}
    return next(one for one in open_tasks(actor.school_id) if one.id in mine and one.kind == kind)


def hand(task_id: str, to: Actor, *, by: Actor, note: str = "") -> None:
    what_needs_me.hand_over(task_id=task_id, to=to.id, note=note, on=ON, by=by, at=NOON)


def put_off(task_id: str, until: date, *, by: Actor, meant: bool = False, why: str = "Later."):
    what_needs_me.put_off(
        task_id=task_id, until=until, reason=why, past_due_meant=meant, on=ON, by=by, at=NOON
    )


# --- A post ------------------------------------------------------------------------------------


def test_a_post_goes_from_one_list_to_the_next(cast, at):
    post_id = sent(cast, CLEAN, at=at)
    assert of_posts(cast.lead) == ["Decide on a post for Northgate School on X"]
    assert of_posts(cast.teacher) == of_posts(cast.headteacher) == []
    report = publish_a_post.check_again(post_id, by=cast.lead, on=ON)
    decided = {"overrides": {}, "seen_digest": report.digest, "by": cast.lead, "at": at}
    publish_a_post.decide(post_id=post_id, move="ask for changes", reason="Shorter.", **decided)
    assert of_posts(cast.lead) == []
    assert of_posts(cast.teacher) == ["Change your post for Northgate School on X"]
    publish_a_post.send_for_approval(
        post_id=post_id, site_id="", text=CLEAN, note="", by=cast.teacher, at=at
    )
    assert (len(of_posts(cast.lead)), of_posts(cast.teacher)) == (1, [])
    publish_a_post.decide(post_id=post_id, move="approve", reason="", **decided)
    assert of_posts(cast.teacher) == ["Post what was approved for Northgate School on X"]
    address = "https://x.com/northgate/status/5"
    publish_a_post.hand_over(post_id=post_id, address=address, by=cast.teacher, at=at)
    assert of_posts(cast.teacher) == of_posts(cast.lead) == []
    assert [line.title for line in done_by(cast.lead.id, cast.school.id)[0]] == [
        "Decide on a post for Northgate School on X",
        "Decide on a post for Northgate School on X",
    ]


def test_nobody_is_asked_to_decide_on_their_own(cast, at):
    sent(cast, CLEAN, at=at, by=cast.lead)
    assert of_posts(cast.lead) == []
    assert of_posts(cast.headteacher) == of_posts(cast.deputy) != []


def test_a_withdrawn_post_asks_nothing_and_is_nobodys_deed(cast, at):
    post_id = sent(cast, CLEAN, at=at)
    publishing.withdraw(post_id=post_id, by=cast.teacher, at=at)
    assert of_posts(cast.lead) == []
    assert done_by(cast.teacher.id, cast.school.id) == ([], 0)


def test_sent_again_while_it_waits_it_stays_one_task(cast, at):
    post_id = sent(cast, CLEAN, at=at)
    before = the_task(cast.lead).id
    publish_a_post.send_for_approval(
        post_id=post_id, site_id="", text="Other words.", note="", by=cast.teacher, at=at
    )
    assert the_task(cast.lead).id == before


def test_an_overdue_decision_is_seen_by_the_heads_as_well(cast, at):
    sent(cast, CLEAN, at=at)
    due = the_task(cast.lead).due
    assert of_posts(cast.headteacher, on=due) == []
    late = due + timedelta(days=1)
    assert len(of_posts(cast.headteacher, on=late)) == len(of_posts(cast.lead, on=late)) == 1


def test_what_somebody_leaves_lying_for_more_than_a_week_the_heads_see_as_well(cast, at):
    approved(cast, CLEAN, at=at)
    due = the_task(cast.teacher, kinds.PUT_OUT).due
    week, more = due + timedelta(days=7), due + timedelta(days=8)
    assert of_posts(cast.headteacher, on=week) == []
    [need] = [n for n in needs_of(cast.deputy, on=more).now if n.topic is kinds.Topic.POSTS]
    assert need.why == "It is Tobias Quill’s, and more than a week overdue."
    assert len(of_posts(cast.teacher, on=more)) == 1


def test_no_title_names_anybody_and_every_one_leads_somewhere(cast, at):
    archived(cast, CLEAN, at=at)
    sent(cast, "Well done to Amelia Harcastle.", at=at)
    said = " ".join(task.title + task.path for task in open_tasks(cast.school.id))
    named = ("Amelia", "Harcastle", "choir", "Quill", "Fell", "Marlowe")
    assert not [word for word in named if word in said]


# --- Nobody's task is lost ---------------------------------------------------------------------


def test_a_leavers_task_falls_to_the_heads_at_once_and_says_why(cast, at):
    approved(cast, CLEAN, at=at)
    Grant.objects.filter(user_id=cast.teacher.id).update(ends=ON)
    assert titles(cast.teacher) == []
    [need] = [n for n in needs_of(cast.headteacher, on=ON).now if n.topic is kinds.Topic.POSTS]
    assert need.why.startswith("It was for Tobias Quill, who has no access here any more.")
    assert of_posts(cast.deputy) == of_posts(cast.headteacher)


def test_access_ended_by_the_headteacher_moves_the_leavers_tasks(cast, at):
    give_access(staff_id="S05", roles=frozenset({Role.STAFF}), on=ON, by=cast.headteacher, at=at)
    new = Actor(
        str(User.objects.get(email="new@northgate.example").id),
        "Petra Lund",
        cast.school.id,
        frozenset({Role.STAFF}),
    )
    approved(cast, CLEAN, at=at, by=new)
    assert len(of_posts(new)) == 1
    end_access(staff_id="S05", on=ON, by=cast.headteacher, at=at)
    assert len(of_posts(cast.headteacher)) == 1


def test_a_lead_without_the_role_decides_no_more_and_the_heads_do(cast, at):
    sent(cast, CLEAN, at=at)
    Grant.objects.filter(user_id=cast.lead.id, role="site_lead").update(ends=ON)
    assert of_posts(cast.headteacher) == ["Decide on a post for Northgate School on X"]


def test_an_account_that_was_closed_holds_nothing(cast, at):
    sent(cast, CLEAN, at=at)
    User.objects.filter(id=cast.lead.id).update(is_active=False)
    assert len(of_posts(cast.deputy)) == 1


def test_a_whole_school_that_leaves_leaves_everything_to_the_headteacher(cast, at):
    sent(cast, CLEAN, at=at, by=cast.headteacher)
    approved(cast, CLEAN, at=at)
    others = Grant.objects.filter(school_id=cast.school.id).exclude(user_id=cast.headteacher.id)
    others.update(ends=ON)
    held = needs_of(cast.headteacher, on=ON).now
    assert {task.id for task in open_tasks(cast.school.id)} == {need.id for need in held}
    assert [need for need in held if "Nobody else here may do it" in need.why]


def test_a_line_manager_takes_over_where_they_may(cast):
    task = open_task(kinds.PUT_OUT, person="gone", author="gone", site="x")
    manager = Colleague("Maud", frozenset({Role.SITE_LEAD}))
    here = PeopleHere(
        colleagues={"maud": manager, "head": Colleague("Edith", frozenset({Role.HEADTEACHER}))},
        leads={"x": frozenset({"maud"})},
        left={"gone": Colleague("Tobias", frozenset(), line_manager="maud")},
    )
    assert holders(task, here, on=ON) == {
        "maud": "It was for Tobias, who has no access here any more. You are their line manager."
    }
    cannot = PeopleHere(here.colleagues, {}, here.left)
    assert set(holders(task, cannot, on=ON)) == {"head"}


def open_task(kind: str, **more) -> OpenTask:
    usual = {
        "id": "1",
        "kind": kind,
        "about": "2",
        "person": "",
        "author": "",
        "never": frozenset(),
        "site": "",
        "facts": {"site": "X", "term": "Autumn", "months": "5"},
        "due": ON,
        "opened_at": NOON,
        "opened_by": "system",
        "handed_at": None,
        "handed_by": "",
        "note": "",
        "snoozed": {},
    }
    return OpenTask(**usual | more)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_task_is_somebodys_in_every_school_with_a_headteacher(kind):
    here = PeopleHere({"head": Colleague("Edith", frozenset({Role.HEADTEACHER}))}, {})
    for never in (frozenset(), frozenset({"head"})):
        assert set(holders(open_task(kind, never=never), here, on=ON)) == {"head"}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("leads", [False, True])
def test_who_may_do_a_task_is_who_the_room_lets_do_it(role, leads):
    here = PeopleHere(
        {"me": Colleague("Me", frozenset({role}))}, {"x": frozenset({"me"} if leads else ())}
    )
    me = Actor("me", "Me", "s", frozenset({role}))
    post = PostFacts("author", "author", leads and role is Role.SITE_LEAD)
    decide = open_task(kinds.DECIDE, never=frozenset({"author"}), site="x")
    assert may_do(decide, "me", here) is (may_decide(me, post) is None)
    put_out = open_task(kinds.PUT_OUT, person="author", author="author", site="x")
    assert may_do(put_out, "me", here) is (may_record_posting(me, post) is None)
    own = open_task(kinds.PUT_OUT, person="me", author="me", site="x")
    mine = PostFacts("me", "me", leads and role is Role.SITE_LEAD)
    assert may_do(own, "me", here) is (may_record_posting(me, mine) is None)


# --- Handing over ------------------------------------------------------------------------------


def test_a_task_is_handed_to_somebody_who_may_do_it(cast, at):
    sent(cast, CLEAN, at=at)
    task = the_task(cast.lead)
    hand(task.id, cast.deputy, by=cast.lead, note="You know the choir.")
    assert of_posts(cast.lead) == []
    [need] = needs_of(cast.deputy, on=ON).now
    assert need.why == "Ingrid Fell handed it to you. “You know the choir.”"
    assert "task handed over" in choices(by=cast.headteacher).verbs
    hand(task.id, cast.lead, by=cast.deputy)
    assert len(of_posts(cast.lead)) == 1


@pytest.mark.parametrize("who", ["teacher", "technician", "chair", "office"])
def test_it_is_not_handed_to_somebody_who_may_not(cast, at, who):
    sent(cast, CLEAN, at=at)
    with pytest.raises(Refused, match="may not do this"):
        hand(the_task(cast.lead).id, cast.people[who], by=cast.lead)


def test_nobody_hands_over_what_is_not_theirs(cast, at):
    sent(cast, CLEAN, at=at)
    task = the_task(cast.lead)
    for stranger in (cast.teacher, cast.headteacher, cast.other.headteacher):
        with pytest.raises(Refused) as refused:
            hand(task.id, cast.deputy, by=stranger)
        assert refused.value.refusal.why is Why.HIDDEN


def test_an_author_is_not_handed_their_own_post_to_decide_on(cast, at):
    sent(cast, CLEAN, at=at, by=cast.lead)
    with pytest.raises(Refused, match="may not do this"):
        hand(the_task(cast.deputy).id, cast.lead, by=cast.deputy)


def test_what_was_handed_to_somebody_who_leaves_comes_back(cast, at):
    sent(cast, CLEAN, at=at)
    hand(the_task(cast.lead).id, cast.deputy, by=cast.lead)
    Grant.objects.filter(user_id=cast.deputy.id).update(ends=ON)
    [need] = needs_of(cast.lead, on=ON).now
    assert "Jory Penn, who has no access here any more" in need.why


# --- Putting off -------------------------------------------------------------------------------


def test_a_task_is_put_off_with_a_reason_and_comes_back_by_itself(cast, at):
    sent(cast, CLEAN, at=at)
    task = the_task(cast.lead)
    put_off(task.id, ON + timedelta(days=1), by=cast.lead, why="The family answers.")
    both = needs_of(cast.lead, on=ON)
    assert (len(both.now), both.put_off[0].snoozed_because) == (0, "The family answers.")
    assert len(needs_of(cast.lead, on=ON + timedelta(days=1)).now) == 1
    what_needs_me.take_up(task_id=task.id, on=ON, by=cast.lead, at=at)
    assert len(needs_of(cast.lead, on=ON).now) == 1
    assert {"task put off", "task taken up again"} <= set(choices(by=cast.headteacher).verbs)


def test_beyond_its_day_only_if_that_is_said(cast, at):
    sent(cast, CLEAN, at=at)
    task = the_task(cast.lead)
    after = task.due + timedelta(days=1)
    with pytest.raises(Refused, match="It is due on 13 November"):
        put_off(task.id, after, by=cast.lead)
    put_off(task.id, after, by=cast.lead, meant=True)
    assert needs_of(cast.lead, on=ON).now == ()


@pytest.mark.parametrize("days", [-1, 0, 367])
def test_a_day_that_is_no_day_to_wait_for_is_refused(cast, at, days):
    sent(cast, CLEAN, at=at)
    with pytest.raises(Refused, match="until a day ahead"):
        put_off(the_task(cast.lead).id, ON + timedelta(days=days), by=cast.lead, meant=True)


@pytest.mark.parametrize("why", ["", "  \u200b ", "x" * 201])
def test_without_a_reason_or_with_a_novel_it_is_refused(cast, at, why):
    sent(cast, CLEAN, at=at)
    with pytest.raises(Refused):
        put_off(the_task(cast.lead).id, ON + timedelta(days=1), by=cast.lead, why=why)


def test_what_one_puts_off_others_still_see(cast, at):
    sent(cast, CLEAN, at=at, site=cast.facebook)
    put_off(the_task(cast.deputy).id, ON + timedelta(days=1), by=cast.deputy)
    assert (len(of_posts(cast.deputy)), len(of_posts(cast.headteacher))) == (0, 1)


# --- Done --------------------------------------------------------------------------------------


def test_what_is_done_by_doing_is_not_done_by_saying(cast, at):
    sent(cast, CLEAN, at=at)
    with pytest.raises(Refused, match="done by doing it"):
        what_needs_me.say_done(task_id=the_task(cast.lead).id, on=ON, by=cast.lead, at=at)


def test_a_signed_review_asks_its_authors_and_the_chair(cast, at):
    entry = archived(cast, CLEAN, at=at)
    term = {"term_id": cast.term("Autumn 2026"), "on": ON, "by": cast.headteacher, "at": at}
    termly_review.judge(entry_id=entry, outcome="take down", note="A face.", **term)
    assert "Look through Autumn 2026 and sign off" in titles(cast.headteacher)
    termly_review.sign_off(statement="", seen_left=0, **term)
    assert "Look through Autumn 2026 and sign off" not in titles(cast.headteacher)
    assert titles(cast.teacher) == [
        "Take a post on Northgate School on X down: the review asks for it"
    ]
    assert titles(cast.chair) == ["Read the signed review of Autumn 2026"]
    [need] = needs_of(cast.chair, on=ON).now
    what_needs_me.say_done(task_id=need.id, on=ON, by=cast.chair, at=at)
    assert titles(cast.chair) == []
    assert [line.title for line in done_by(cast.chair.id, cast.school.id)[0]] == [
        "Read the signed review of Autumn 2026"
    ]


# --- Two at once -------------------------------------------------------------------------------


def test_deciding_and_handing_over_at_the_same_moment_neither_hang_nor_lose_anything(
    real_transactions, cast, at
):
    for _ in range(4):
        post_id = sent(cast, CLEAN, at=at)
        task = next(one for one in open_tasks(cast.school.id) if one.about == post_id)
        digest = publish_a_post.check_again(post_id, by=cast.lead, on=ON).digest

        def decide(post_id=post_id, digest=digest) -> None:
            publish_a_post.decide(
                post_id=post_id,
                move="approve",
                reason="",
                overrides={},
                seen_digest=digest,
                by=cast.lead,
                at=at,
            )

        answers = at_once(
            decide,
            lambda task=task: hand(task.id, cast.deputy, by=cast.lead),
            lambda task=task: put_off(task.id, ON + timedelta(days=1), by=cast.lead),
            lambda: keep_standing(cast.school.id, at=at),
        )
        wrong = [one for one in answers if one is not None and not isinstance(one, Refused)]
        assert not wrong, wrong
        assert not [one for one in open_tasks(cast.school.id) if one.id == task.id]
        assert len([one for one in open_tasks(cast.school.id) if one.about == post_id]) == 1
