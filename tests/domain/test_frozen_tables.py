"""What the database itself refuses, whoever asks it: the rows that are evidence stay as they are."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction

from staffroom.domain.publishing.models import Decision, Submission
from staffroom.journeys import termly_review
from tests.builders import archived, corrected, sent


FROZEN = (
    "audit_entry",
    "archive_entry",
    "archive_correction",
    "publishing_version",
    "publishing_submission",
    "publishing_decision",
    "publishing_posting",
    "review_judgement",
    "review_signed",
)


@pytest.fixture
def a_whole_road(cast, at):
    """One row at least in every frozen table."""
    entry = archived(cast, "Our choir sang.", at=at)
    corrected(cast, entry, at=at)
    term = {"term_id": cast.term("Autumn 2026"), "on": at.date(), "by": cast.headteacher, "at": at}
    termly_review.judge(entry_id=entry, outcome="appropriate", note="", **term)
    termly_review.sign_off(statement="", seen_left=0, **term)


def execute(sql: str, values: tuple = ()) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, values)


def first_row(table: str) -> tuple[str, object]:
    """The name and value of the key of one row."""
    model = next(m for m in apps.get_models() if m._meta.db_table == table)
    return model._meta.pk.column, model._meta.pk.get_db_prep_value(
        model._base_manager.first().pk, connection
    )


@pytest.mark.parametrize("table", FROZEN)
@pytest.mark.parametrize(
    "act", ["UPDATE {0} SET {1} = {1} WHERE {1} = %s", "DELETE FROM {0} WHERE {1} = %s"]
)
def test_a_frozen_row_refuses_raw_sql(a_whole_road, table, act):
    column, value = first_row(table)
    with pytest.raises(IntegrityError, match="stay as they are"):
        execute(act.format(table, column), (value,))


def test_a_payload_can_be_erased_but_not_changed(a_whole_road):
    _, value = first_row("audit_payload")
    with pytest.raises(IntegrityError, match="stay as they are"):
        execute("UPDATE audit_payload SET body = '{}' WHERE entry_id = %s", (value,))
    execute("DELETE FROM audit_payload WHERE entry_id = %s", (value,))


def a_decision(cast, at, *, submitter, decider) -> Decision:
    post_id = sent(cast, "Our choir sang.", at=at)
    submission = Submission.objects.get(version__post_id=post_id)
    return Decision(
        submission=submission,
        submitter_id=submitter.id,
        decider_id=decider.id,
        outcome="approved",
        report={},
        at=at,
    )


def test_a_decision_on_ones_own_submission_is_refused_by_the_database(cast, at):
    own = a_decision(cast, at, submitter=cast.teacher, decider=cast.teacher)
    with pytest.raises(IntegrityError, match="nobody_decides_on_their_own"), transaction.atomic():
        own.save()


def test_nobody_gets_round_it_by_naming_another_submitter(cast, at):
    forged = a_decision(cast, at, submitter=cast.office, decider=cast.teacher)
    with pytest.raises(IntegrityError, match="names the submitter"), transaction.atomic():
        forged.save()


def test_a_no_without_a_reason_is_refused_by_the_database(cast, at):
    silent = a_decision(cast, at, submitter=cast.teacher, decider=cast.lead)
    silent.outcome = "rejected"
    with pytest.raises(IntegrityError, match="no_without_a_reason"), transaction.atomic():
        silent.save()


def test_a_true_decision_of_somebody_else_goes_in(cast, at):
    a_decision(cast, at, submitter=cast.teacher, decider=cast.lead).save()
    assert Decision.objects.count() == 1
