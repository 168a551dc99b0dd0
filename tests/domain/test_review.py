"""The termly review: nothing that went out falls between two rounds, and what is signed stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from staffroom.domain.review import queries as review
from staffroom.domain.review.models import Round, Signed
from staffroom.domain.review.operations import mark_done
from staffroom.engine.refusal import Refused, Why
from staffroom.journeys import termly_review
from tests.builders import archived
from tests.frozen_tables import tampering


IN_SUMMER = datetime(2026, 6, 3, 9, 0, tzinfo=UTC)
IN_THE_HOLIDAYS = datetime(2026, 8, 3, 9, 0, tzinfo=UTC)
LAST_MOMENT_OF_SUMMER = datetime(2026, 7, 17, 22, 59, 59, tzinfo=UTC)  # 23:59:59 in London


@pytest.fixture
def summer(cast) -> int:
    return cast.term("Summer 2026")


@pytest.fixture
def autumn(cast) -> int:
    return cast.term("Autumn 2026")


def judge(cast, at, term_id, entry_id, *, outcome="appropriate", note="", by=None):
    termly_review.judge(
        term_id=term_id,
        entry_id=entry_id,
        outcome=outcome,
        note=note,
        on=at.date(),
        by=by or cast.headteacher,
        at=at,
    )


def sign_off(cast, at, term_id, *, seen_left=0, by=None):
    termly_review.sign_off(
        term_id=term_id,
        statement="Read one by one.",
        seen_left=seen_left,
        on=at.date(),
        by=by or cast.headteacher,
        at=at,
    )


def in_round(cast, term_id) -> list[str]:
    return [item.entry.id for item in review.round_of(term_id, by=cast.headteacher).items]


def test_a_round_holds_everything_unsigned_that_went_out_by_the_terms_last_moment(
    cast, at, summer, autumn
):
    before_it = archived(cast, "In the spring.", at=IN_SUMMER - timedelta(days=90))
    during_it = archived(cast, "In the summer.", at=IN_SUMMER)
    at_its_end = archived(cast, "Goodbye.", at=LAST_MOMENT_OF_SUMMER)
    after_it = archived(cast, "Hello.", at=LAST_MOMENT_OF_SUMMER + timedelta(seconds=1))
    assert in_round(cast, summer) == [before_it, during_it, at_its_end]
    assert in_round(cast, autumn) == [before_it, during_it, at_its_end, after_it]


def test_what_goes_out_late_or_was_not_looked_at_is_in_the_next_round(cast, at, summer, autumn):
    judged = archived(cast, "In the summer.", at=IN_SUMMER)
    passed_over = archived(cast, "In the summer too.", at=IN_SUMMER + timedelta(days=1))
    judge(cast, IN_THE_HOLIDAYS, summer, judged)
    sign_off(cast, IN_THE_HOLIDAYS, summer, seen_left=1)
    late = archived(cast, "Found in a drawer.", at=IN_THE_HOLIDAYS + timedelta(hours=1))
    assert in_round(cast, summer) == [judged, passed_over]
    assert in_round(cast, autumn) == [passed_over, late]


def test_what_waits_for_the_next_review_is_counted(cast, at, summer):
    judged = archived(cast, "In the summer.", at=IN_SUMMER)
    archived(cast, "In the summer too.", at=IN_SUMMER + timedelta(days=1))
    judge(cast, IN_THE_HOLIDAYS, summer, judged)
    sign_off(cast, IN_THE_HOLIDAYS, summer, seen_left=1)
    assert review.left_over(cast.school.id, on=IN_THE_HOLIDAYS.date()) == 1


def test_what_nobody_looked_at_is_in_the_record_and_in_the_next_round(cast, at, summer, autumn):
    entry = archived(cast, "In the summer.", at=IN_SUMMER)
    sign_off(cast, IN_THE_HOLIDAYS, summer, seen_left=1)
    assert in_round(cast, summer) == in_round(cast, autumn) == [entry]
    judge(cast, at, autumn, entry, outcome="take down", note="A pupil is named.")
    sign_off(cast, at, autumn)
    assert review.said_of(cast.school.id, entry).outcome == "take down"


def test_what_was_said_in_one_round_counts_when_another_is_signed(cast, at, summer, autumn):
    entry = archived(cast, "In the summer.", at=IN_SUMMER)
    judge(cast, at, autumn, entry, outcome="take down", note="A pupil is named.")
    sign_off(cast, at, summer)
    assert review.round_of(summer, by=cast.chair).counted()["take down"] == 1
    [asked] = review.asked_now(cast.school.id)
    assert asked.entry.id == entry


def test_what_the_review_asks_is_done_once_and_by_whom_it_concerns(cast, at, autumn):
    entry = archived(cast, "In the summer.", at=IN_SUMMER)
    judge(cast, at, autumn, entry, outcome="take down", note="A pupil is named.")
    sign_off(cast, at, autumn)

    def done(note="Taken down.", may_act=True):
        mark_done(entry_id=entry, note=note, may_act=may_act, by=cast.teacher, at=at)

    for wrong in ({"may_act": False}, {"note": " "}, {"note": "x" * 501}):
        with pytest.raises(Refused):
            done(**wrong)
    done()
    assert review.asked_now(cast.school.id) == []
    assert review.said_of(cast.school.id, entry).done_note == "Taken down."
    with pytest.raises(Refused):
        done()


def test_what_was_not_looked_at_is_counted_in_the_signed_record(cast, at, autumn):
    entries = [archived(cast, f"Post {n}.", at=IN_SUMMER + timedelta(days=n)) for n in range(4)]
    judge(cast, at, autumn, entries[0])
    judge(cast, at, autumn, entries[1], outcome="take down", note="A pupil is named.")
    sign_off(cast, at, autumn, seen_left=2)
    page = review.round_of(autumn, by=cast.chair)
    assert page.counted() == {
        "appropriate": 1, "needs change": 0, "take down": 1, "not looked at": 2,
    }  # fmt: skip
    assert (page.signed_by, page.statement, len(page.digest)) == (
        "Edith Marlowe", "Read one by one.", 64,
    )  # fmt: skip


def test_the_last_word_on_a_post_counts(cast, at, autumn):
    entry = archived(cast, "A post.", at=IN_SUMMER)
    judge(cast, at, autumn, entry, outcome="take down", note="No.")
    judge(cast, at, autumn, entry)
    [item] = review.round_of(autumn, by=cast.headteacher).items
    assert item.outcome == "appropriate"


def test_a_number_that_has_changed_meanwhile_is_not_signed(cast, at, autumn):
    archived(cast, "A post.", at=IN_SUMMER)
    with pytest.raises(Refused) as refused:
        sign_off(cast, at, autumn, seen_left=0)
    assert refused.value.refusal.why is Why.TOO_LATE
    assert "1 of 1" in refused.value.refusal.reason
    assert not Signed.objects.exists()


def test_a_signed_review_is_neither_judged_nor_signed_again(cast, at, autumn):
    entry = archived(cast, "A post.", at=IN_SUMMER)
    judge(cast, at, autumn, entry)
    sign_off(cast, at, autumn)
    for again in (
        lambda: judge(cast, at, autumn, entry, outcome="take down", note="On reflection."),
        lambda: sign_off(cast, at, autumn),
    ):
        with pytest.raises(Refused) as refused:
            again()
        assert refused.value.refusal.why is Why.TOO_LATE


def test_a_post_is_judged_in_one_signed_record_at_most(cast, at, summer, autumn):
    entry = archived(cast, "A post.", at=IN_SUMMER)
    judge(cast, at, summer, entry)
    sign_off(cast, at, summer)
    sign_off(cast, at, autumn)
    another = Round.objects.get(term_id=autumn)
    with pytest.raises(IntegrityError), transaction.atomic():
        Signed.objects.create(round=another, entry_id=entry, outcome="appropriate")


@pytest.mark.parametrize(
    ("rows", "forged"),
    [
        (Round, {"statement": "All was well."}),
        (Round, {"signed_at": IN_SUMMER}),
        (Round, {"head_root": "0" * 64}),
        (Signed, {"outcome": "appropriate", "note": ""}),
    ],
)
def test_a_signed_record_that_was_forged_is_found(cast, at, autumn, rows, forged):
    judge(
        cast, at, autumn, archived(cast, "A post.", at=IN_SUMMER), outcome="take down", note="No."
    )
    sign_off(cast, at, autumn)
    assert review.round_of(autumn, by=cast.chair).sound
    with tampering():
        rows.objects.update(**forged)
    assert not review.round_of(autumn, by=cast.chair).sound


def test_a_record_signed_anew_with_a_digest_that_fits_is_found_by_the_log(cast, at, autumn):
    judge(
        cast, at, autumn, archived(cast, "A post.", at=IN_SUMMER), outcome="take down", note="No."
    )
    sign_off(cast, at, autumn)
    with tampering():
        Signed.objects.update(outcome="appropriate", note="")
        forged = review.record_digest(review.round_of(autumn, by=cast.chair), cast.headteacher.id)
        Round.objects.update(digest=forged)
    assert not review.round_of(autumn, by=cast.chair).sound


def test_a_sign_off_that_was_undone_is_found_by_the_log(cast, at, autumn):
    archived(cast, "A post.", at=IN_SUMMER)
    sign_off(cast, at, autumn, seen_left=1)
    with tampering():
        Signed.objects.all().delete()
        Round.objects.update(signed_at=None, signed_by=None, digest="")
    assert not review.round_of(autumn, by=cast.chair).sound
    sign_off(cast, at, autumn, seen_left=1)
    assert not review.round_of(autumn, by=cast.chair).sound


def test_a_change_needs_a_note_and_an_outcome_is_one_of_three(cast, at, autumn):
    entry = archived(cast, "A post.", at=IN_SUMMER)
    for outcome in ("needs change", "take down", "", "fine", "not looked at"):
        with pytest.raises(Refused) as refused:
            judge(cast, at, autumn, entry, outcome=outcome, note=" ")
        assert refused.value.refusal.why is Why.INCOMPLETE
    assert review.round_of(autumn, by=cast.headteacher).looked_at == 0


def test_a_term_that_has_not_begun_is_not_reviewed(cast, at, autumn):
    before = datetime(2026, 8, 31, 12, 0, tzinfo=UTC)
    with pytest.raises(Refused) as refused:
        sign_off(cast, before, autumn)
    assert "1 September" in refused.value.refusal.reason


def test_a_post_that_is_not_in_the_round_is_not_judged_in_it(cast, at, summer):
    late = archived(cast, "A post.", at=at)
    foreign = archived(cast.other, "Theirs.", at=IN_SUMMER)
    for entry in (late, foreign, "no id"):
        with pytest.raises(Refused) as refused:
            judge(cast, at, summer, entry)
        assert refused.value.refusal.why is Why.HIDDEN


@pytest.mark.parametrize("who", ["deputy", "lead", "teacher", "chair", "office", "technician"])
def test_the_review_is_the_headteachers_own(cast, at, autumn, who):
    entry = archived(cast, "A post.", at=IN_SUMMER)
    for act in (
        lambda: judge(cast, at, autumn, entry, by=getattr(cast, who)),
        lambda: sign_off(cast, at, autumn, seen_left=1, by=getattr(cast, who)),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal.why is Why.NOT_YOURS


def test_another_schools_term_is_hidden(cast, at, autumn):
    for act in (
        lambda: review.round_of(autumn, by=cast.other.headteacher),
        lambda: sign_off(cast, at, autumn, by=cast.other.headteacher),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal.why is Why.HIDDEN


def test_the_author_is_shown_what_a_signed_review_asks_for(cast, at, autumn):
    entry = archived(cast, "A post.", at=IN_SUMMER)
    judge(cast, at, autumn, entry, outcome="needs change", note="Add the date.")
    assert review.asked_now(cast.school.id) == []
    sign_off(cast, at, autumn)
    [item] = review.asked_now(cast.school.id)
    assert (item.entry.id, item.note) == (entry, "Add the date.")
