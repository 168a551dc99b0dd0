"""What an approver typed is not lost when the post moves on under them."""

from __future__ import annotations

import re

from staffroom.domain.publishing.operations import withdraw
from staffroom.journeys import publish_a_post
from tests.builders import sent


AMELIA = "Well done to Amelia Harcastle for her solo."
BOTH = "Again: well done to Amelia Harcastle and to Zoë Wrenfield."
OF_AMELIA = "let-pupil-name:13:29"
KIND = "A lovely post."


def box(page: str, name: str) -> str:
    """What stands in the box with this name."""
    found = re.search(rf'name="{name}"[^>]*?value="([^"]*)"', page)
    return found[1] if found else ""


def reason(page: str) -> str:
    return re.search(r'<textarea name="reason"[^>]*>\n([^<]*)<', page)[1]


def ticked(page: str) -> list[str]:
    return re.findall(r'name="move" value="([a-z ]+)" checked', page)


def seen(cast, at, post_id: str) -> str:
    return publish_a_post.check_again(post_id, by=cast.lead, on=at.date()).digest


def change(cast, at, post_id: str, text: str, note: str = "") -> None:
    publish_a_post.send_for_approval(
        post_id=post_id, site_id="", text=text, note=note, by=cast.teacher, at=at
    )


def decided(cast, sign_in, post_id: str, **form: str) -> tuple[int, str]:
    """An approver's form as it is answered."""
    answer = sign_in(cast.lead).post(f"/northgate/posts/{post_id}/decide/", form)
    return answer.status_code, answer.content.decode()


def test_after_a_change_the_words_are_filled_in_and_an_approval_is_chosen_anew(cast, at, sign_in):
    post_id = sent(cast, AMELIA, at=at)
    before = seen(cast, at, post_id)
    change(cast, at, post_id, BOTH)
    form = {"move": "approve", "reason": KIND, "seen": before, OF_AMELIA: "Her family asked."}
    status, page = decided(cast, sign_in, post_id, **form)
    assert status == 409
    assert "The author changed this post after you opened it" in page
    assert "and to <mark" in page
    assert reason(page) == KIND
    assert ticked(page) == []
    assert "You had chosen “Approve”." in page
    assert box(page, "seen") == seen(cast, at, post_id)
    at_amelia = BOTH.index("Amelia")
    assert box(page, f"let-pupil-name:{at_amelia}:{at_amelia + 16}") == "Her family asked."
    at_zoe = BOTH.index("Zoë")
    assert box(page, f"let-pupil-name:{at_zoe}:{at_zoe + 13}") == ""


def test_a_reason_for_words_that_are_gone_is_shown_to_copy_and_put_to_nobody_else(
    cast, at, sign_in
):
    post_id = sent(cast, AMELIA, at=at)
    before = seen(cast, at, post_id)
    change(cast, at, post_id, "Well done to Zoë Wrenfield for her solo.")
    form = {"move": "reject", "reason": KIND, "seen": before, OF_AMELIA: "Her family asked."}
    _, page = decided(cast, sign_in, post_id, **form)
    assert ticked(page) == ["reject"]
    assert "“Amelia Harcastle”: Her family asked.</textarea>" in page
    assert page.count("Her family asked.") == 1


def test_decided_first_by_somebody_else_all_the_words_stand_there_to_copy(cast, at, sign_in):
    post_id = sent(cast, AMELIA, at=at)
    digest = seen(cast, at, post_id)
    publish_a_post.decide(
        post_id=post_id,
        move="reject",
        reason="No names.",
        overrides={},
        seen_digest=digest,
        by=cast.headteacher,
        at=at,
    )
    form = {"move": "approve", "reason": KIND, "seen": digest, OF_AMELIA: "Her family asked."}
    status, page = decided(cast, sign_in, post_id, **form)
    assert status == 409
    assert "Edith Marlowe decided on this post before you" in page
    assert "You had chosen “Approve”." in page
    assert f"{KIND}\n\n“Amelia Harcastle”: Her family asked.</textarea>" in page
    assert "Record the decision" not in page


def test_taken_back_meanwhile_the_words_stand_there_to_copy(cast, at, sign_in):
    post_id = sent(cast, AMELIA, at=at)
    digest = seen(cast, at, post_id)
    withdraw(post_id=post_id, by=cast.teacher, at=at)
    form = {"move": "ask for changes", "reason": KIND, "seen": digest, "let-nonsense": "So."}
    status, page = decided(cast, sign_in, post_id, **form)
    assert status == 409
    assert KIND in page


def test_an_address_typed_for_a_post_that_waits_again_is_kept_to_copy(cast, at, sign_in):
    post_id = sent(cast, AMELIA, at=at)
    form = {"address": "https://x.com/northgate/status/7"}
    answer = sign_in(cast.teacher).post(f"/northgate/posts/{post_id}/posted/", form)
    assert answer.status_code == 409
    assert f"{form['address']}</textarea>" in answer.content.decode()


def test_the_note_of_a_waiting_post_goes_along_when_it_is_sent_again(cast, at, sign_in):
    post_id = sent(cast, AMELIA, at=at)
    change(cast, at, post_id, BOTH, note="Before Friday, please.")
    page = sign_in(cast.teacher).get(f"/northgate/check/?post={post_id}").content.decode()
    assert box(page, "note") == "Before Friday, please."


def test_a_note_that_was_answered_does_not_go_along(cast, at, sign_in):
    post_id = sent(cast, AMELIA, at=at)
    change(cast, at, post_id, BOTH, note="Is the name all right?")
    form = {"move": "ask for changes", "reason": "No.", "seen": seen(cast, at, post_id)}
    decided(cast, sign_in, post_id, **form)
    page = sign_in(cast.teacher).get(f"/northgate/check/?post={post_id}").content.decode()
    assert "Is the name all right?" not in page


def test_every_note_stands_in_how_it_came_to_be_for_those_who_decide(cast, at, sign_in):
    post_id = sent(cast, AMELIA, at=at)
    for text, note in ((BOTH, "First note."), (BOTH, "Second note."), (AMELIA, "")):
        change(cast, at, post_id, text, note=note)
    page = sign_in(cast.lead).get(f"/northgate/posts/{post_id}/").content.decode()
    story = page[page.index("How it came to be") :]
    assert story.index("First note.") < story.index("Second note.")
    assert story.count("With a note:") == 2


def test_whoever_decides_is_told_who_reads_their_words(cast, at, sign_in):
    page = sign_in(cast.lead).get(f"/northgate/posts/{sent(cast, AMELIA, at=at)}/")
    assert "the heads and governors read it: name no pupil in it" in page.content.decode()
