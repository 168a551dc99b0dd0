"""The pages of tasks: the list and its filters, one task, what was done, and what goes wrong."""

from __future__ import annotations

from datetime import timedelta

import pytest

from staffroom.domain.people.models import Grant
from staffroom.journeys.what_needs_me import needs_of
from tests.builders import NOON, archived, sent


CLEAN = "Well done to Amelia Harcastle."


@pytest.fixture
def waiting(cast, at) -> str:
    """The id of the site lead's task to decide on a post."""
    sent(cast, CLEAN, at=at)
    [need] = needs_of(cast.lead, on=at.date()).now
    return need.id


def page(browser, path: str = "", **form) -> str:
    url = f"/northgate/tasks/{path}"
    answer = browser.post(url, form, follow=True) if form else browser.get(url)
    return answer.content.decode()


def test_the_list_says_what_why_and_until_when_and_leads_to_the_thing(cast, sign_in, waiting):
    words = page(sign_in(cast.lead))
    assert "Decide on a post for Northgate School on X" in words
    assert "You run Northgate School on X." in words
    assert "Due in 2 days" in words
    assert "From Tobias Quill" in words
    assert "Amelia" not in words


def test_the_home_page_begins_with_what_needs_one(cast, sign_in, waiting):
    words = sign_in(cast.lead).get("/northgate/").content.decode()
    assert words.index("Decide on a post") < words.index("What is due")
    assert "Amelia" not in words
    kind = sign_in(cast.chair).get("/northgate/").content.decode()
    assert "Nothing needs you just now." in kind


def test_filters_stand_in_the_address(cast, sign_in, waiting, monkeypatch, at):
    lead = sign_in(cast.lead)
    assert "Decide on a post" in page(lead, "?due=soon&room=posts")
    assert "Nothing of yours fits this filter" in page(lead, "?due=late")
    assert "Nothing of yours fits this filter" in page(lead, "?room=sites")
    assert "Decide on a post" in page(lead, "?due=nonsense&room=nonsense&page=99")
    monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: NOON + timedelta(days=3))
    assert "Overdue since 13 November" in page(sign_in(cast.lead), "?due=late")


def test_a_task_is_handed_over_on_its_page(cast, sign_in, waiting):
    lead = sign_in(cast.lead)
    words = page(lead, f"{waiting}/")
    assert "Jory Penn" in words
    assert f'value="{cast.teacher.id}"' not in words
    said = page(lead, f"{waiting}/hand-over/", to=cast.deputy.id, note="You know them.", once="a")
    assert "Handed over. Jory Penn has it and its reminders now." in said
    assert "You know them." in page(sign_in(cast.deputy))
    assert lead.get(f"/northgate/tasks/{waiting}/").status_code == 404


@pytest.mark.parametrize("to", ["", "nobody", "teacher"])
def test_to_nobody_who_may_not(cast, sign_in, waiting, to):
    account = cast.teacher.id if to == "teacher" else to
    answer = sign_in(cast.lead).post(f"/northgate/tasks/{waiting}/hand-over/", {"to": account})
    assert answer.status_code == 422
    words = answer.content.decode()
    assert "Choose somebody of the list." in words or "They may not do this" in words


def test_a_task_is_put_off_and_taken_up_again(cast, sign_in, waiting):
    lead = sign_in(cast.lead)
    given = {"until": "2026-11-12", "reason": "The family answers tomorrow.", "once": "a"}
    assert "Put off until 12 November" in page(lead, f"{waiting}/put-off/", **given)
    assert "Nothing needs you just now" in page(lead)
    put_off = page(lead, "?due=put+off")
    assert "“The family answers tomorrow.”" in put_off
    assert "You have put 1 off." in lead.get("/northgate/").content.decode()
    assert "Taken up again." in page(lead, f"{waiting}/take-up/", once="b")
    assert "Decide on a post" in page(lead)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"until": "", "reason": "a"}, "Say until when."),
        ({"until": "tomorrow", "reason": "a"}, "That is no day."),
        ({"until": "2026-11-12", "reason": ""}, "Say in a few words"),
        ({"until": "2026-11-11", "reason": "a"}, "until a day ahead"),
        ({"until": "2027-12-01", "reason": "a", "meant": "on"}, "until a day ahead"),
        ({"until": "2026-11-20", "reason": "a"}, "It is due on 13 November"),
    ],
)
def test_what_cannot_be_put_off_so_says_why_and_keeps_what_was_typed(
    cast, sign_in, waiting, given, said
):
    answer = sign_in(cast.lead).post(f"/northgate/tasks/{waiting}/put-off/", given)
    words = answer.content.decode()
    assert answer.status_code == 422
    assert said in words
    if given["reason"]:
        assert 'value="a"' in words


def test_what_is_done_by_doing_cannot_be_ticked_off(cast, sign_in, waiting):
    lead = sign_in(cast.lead)
    assert "I have done this" not in page(lead, f"{waiting}/")
    assert "done by doing it" in page(lead, f"{waiting}/done/", once="a")


def test_what_one_has_done_is_listed(cast, at, sign_in):
    assert "Nothing yet" in page(sign_in(cast.lead), "done/")
    archived(cast, "Our choir sang.", at=at)
    assert "Decide on a post for Northgate School on X" in page(sign_in(cast.lead), "done/")
    assert "Post what was approved" in page(sign_in(cast.teacher), "done/")


def test_a_task_of_somebody_who_left_says_so_on_the_heads_page(cast, at, sign_in, waiting):
    Grant.objects.filter(user_id=cast.lead.id).update(ends=at.date())
    assert "It is for the headteacher." in page(sign_in(cast.headteacher))
    assert sign_in(cast.lead).get(f"/northgate/tasks/{waiting}/").status_code == 404
