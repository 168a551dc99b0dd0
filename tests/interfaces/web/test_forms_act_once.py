"""A form acts once: a double tap, a retry after a lost answer, the back button, two tabs."""

from __future__ import annotations

import pytest
from django.urls import reverse

from staffroom.domain.actor import Role
from staffroom.domain.audit.models import Entry
from staffroom.domain.people.register import staff_member
from staffroom.domain.publishing import queries as posts
from staffroom.domain.publishing.models import Decision, Post
from staffroom.engine.facts import Naming
from staffroom.interfaces.web import base
from staffroom.journeys import check_a_text, publish_a_post
from tests.builders import ROLL, bring_in, sent
from tests.interfaces.web.every_address import things_of
from tests.interfaces.web.rows import counts
from tests.interfaces.web.test_bad_input import LET
from tests.threads import at_once


TEXT = "Our choir sang at the market this morning."
# Each form that acts, and who fills it in.
FORMS = {
    "check": "teacher",
    "decide": "lead",
    "posted": "teacher",
    "withdraw": "teacher",
    "new_site": "headteacher",
    "site_lead": "headteacher",
    "new_term": "headteacher",
    "correct_term": "headteacher",
    "done": "teacher",
    "correct": "teacher",
    "judge": "headteacher",
    "sign_off": "headteacher",
    "access": "headteacher",
    "end_access": "headteacher",
    "lists": "office",
    "preview": "office",
    "hand_task": "lead",
    "put_off_task": "lead",
    "letter_again": "technician",
    "letter_choices": "lead",
    "end_links": "lead",
    "end_calendar": "lead",
}


@pytest.fixture
def things(cast, at):
    return things_of(cast, at=at)


def url(things, name: str) -> str:
    return reverse(name, kwargs=things.parts(name))


def told() -> int:
    """Entries of the audit log, but for the link of an invitation, which is shown again."""
    return Entry.objects.exclude(verb="invitation made").count()


@pytest.mark.parametrize("name", FORMS)
def test_a_form_sent_twice_acts_once_and_answers_the_same(things, sign_in, name):
    browser = sign_in(getattr(things.cast, FORMS[name]))
    form = things.form(name) | {"once": "the-same-form"}
    before = told()
    first = browser.post(url(things, name), form)
    after, rows = told(), counts()
    again = browser.post(url(things, name), things.form(name) | {"once": "the-same-form"})
    assert after > before, first.content.decode()
    assert told() == after
    assert (again.status_code, again.headers.get("Location")) == (
        first.status_code,
        first.headers.get("Location"),
    )
    kept = counts()
    assert {t: kept[t] for t in kept if not t.startswith(("audit", "django"))} == {
        t: rows[t] for t in rows if not t.startswith(("audit", "django"))
    }


def test_a_form_that_comes_again_later_says_nothing_that_is_true_no_more(cast, at, sign_in):
    head = sign_in(cast.headteacher)
    give, end = "/northgate/people/access/S05/", "/northgate/people/end-access/S05/"
    head.post(give, {"roles": ["staff"], "once": "g1"})
    ended = head.post(end, {"once": "e"}, follow=True).content.decode()
    assert "Their access here has ended" in ended
    stale = head.post(give, {"roles": ["staff"], "once": "g1"}, follow=True).content.decode()
    assert "No link was made" in stale
    head.post(give, {"roles": ["staff"], "once": "g2"})
    again = head.post(end, {"once": "e"}, follow=True).content.decode()
    assert "Their access here has ended" not in again
    assert "acted on when it first came" in again
    assert staff_member(cast.school.id, "S05", on=at.date()).roles == (Role.STAFF,)


def test_a_naming_rule_that_comes_again_later_does_not_say_that_it_is_in_force(cast, sign_in):
    head, page = sign_in(cast.headteacher), f"/northgate/sites/{cast.x}/naming/"
    for rule, key in ((Naming.FIRST_NAME, "a"), (Naming.WITH_CONSENT, "b")):
        said = head.post(page, {"naming": rule.value, "once": key}, follow=True)
        assert "go by this from now on" in said.content.decode()
    again = head.post(page, {"naming": Naming.FIRST_NAME.value, "once": "a"}, follow=True)
    assert "go by this from now on" not in again.content.decode()
    assert "acted on when it first came" in again.content.decode()


def test_the_key_is_the_persons_own(things, sign_in):
    for who in ("teacher", "lead"):
        form = things.form("check") | {"once": "the-same-form"}
        sign_in(getattr(things.cast, who)).post(url(things, "check"), form)
    assert Post.objects.filter(author_id=things.cast.lead.id).count() == 1


def test_a_form_that_was_refused_acts_when_it_is_put_right(cast, at, sign_in):
    post_id = sent(cast, "Well done to Amelia Harcastle for her solo.", at=at)
    digest = publish_a_post.check_again(post_id, by=cast.lead, on=at.date()).digest
    form = {"move": "approve", "seen": digest, "once": "k"}
    browser, page = sign_in(cast.lead), f"/northgate/posts/{post_id}/decide/"
    assert browser.post(page, form).status_code == 422
    [hold] = LET.findall(browser.get(page.removesuffix("decide/")).content.decode())
    assert browser.post(page, form | {hold: "Her family asked us to."}).status_code == 302
    assert posts.post(post_id, by=cast.lead).state == "approved"


def test_the_same_form_from_two_taps_at_once_acts_once(real_transactions, cast, at, sign_in):
    taps = [sign_in(cast.teacher) for _ in range(2)]
    form = {"act": "send", "speaker": cast.x, "text": TEXT, "once": "double-tap"}
    answers = at_once(*(lambda b=b: b.post("/northgate/check/", form) for b in taps))
    assert [answer.status_code for answer in answers] == [302, 302], answers
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    assert Post.objects.count() == 1


def test_of_two_approvers_at_once_one_wins_and_the_other_is_told(
    real_transactions, cast, at, sign_in
):
    post_id = sent(cast, TEXT, at=at)
    digest = publish_a_post.check_again(post_id, by=cast.lead, on=at.date()).digest
    page = f"/northgate/posts/{post_id}/decide/"
    form = {"move": "approve", "seen": digest}
    people = [sign_in(cast.lead), sign_in(cast.headteacher)]
    answers = at_once(*(lambda b=b: b.post(page, form, follow=True) for b in people))
    words = [answer.content.decode() for answer in answers]
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert sum("Recorded: approved" in page for page in words) == 1
    assert sum("decided on this post before you" in page for page in words) == 1
    assert Decision.objects.count() == 1


def test_the_back_button_on_a_decided_post_tells_who_decided(cast, at, sign_in):
    post_id = sent(cast, TEXT, at=at)
    digest = publish_a_post.check_again(post_id, by=cast.lead, on=at.date()).digest
    page = f"/northgate/posts/{post_id}/decide/"
    form = {"move": "approve", "seen": digest, "once": "first"}
    sign_in(cast.lead).post(page, form)
    late = sign_in(cast.headteacher).post(
        page, {"move": "reject", "reason": "No.", "seen": digest, "once": "second"}
    )
    assert late.status_code == 409
    assert b"Ingrid Fell decided on this post before you" in late.content


def test_a_post_changed_while_it_was_read_is_not_decided(cast, at, sign_in):
    post_id = sent(cast, TEXT, at=at)
    seen = publish_a_post.check_again(post_id, by=cast.lead, on=at.date()).digest
    publish_a_post.send_for_approval(
        post_id=post_id, site_id="", text="Other words.", note="", by=cast.teacher, at=at
    )
    page = f"/northgate/posts/{post_id}/decide/"
    answer = sign_in(cast.lead).post(page, {"move": "approve", "seen": seen})
    assert b"The author changed this post after you opened it" in answer.content
    assert posts.post(post_id, by=cast.lead).state == "pending"


def test_nobody_waits_in_a_transaction_while_a_new_roll_is_indexed(cast, at, sign_in, monkeypatch):
    """A post that is sent right after a list came in: the roll is made ready outside of the form's act."""
    bring_in("roll", ROLL + "P9,,Ada,,Birch,,,7,7A\n", by=cast.office, at=at)
    acting: list[bool] = []
    made: list[bool] = []
    once_key, make = base.act_once, check_a_text.facts_of._make

    def act_once(**more) -> str:
        acting.append(True)
        try:
            return once_key(**more)
        finally:
            acting.pop()

    def noted(*asked):
        made.append(bool(acting))
        return make(*asked)

    monkeypatch.setattr(base, "act_once", act_once)
    monkeypatch.setattr(check_a_text.facts_of, "_make", noted)
    form = {"act": "send", "speaker": cast.x, "text": "Our choir sang.", "once": "k"}
    answer = sign_in(cast.teacher).post("/northgate/check/", form)
    assert answer.status_code == 302
    assert made == [False]
