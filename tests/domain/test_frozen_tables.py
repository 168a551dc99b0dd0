"""What the database itself refuses, whoever asks it: the rows that are evidence stay as they are."""

from __future__ import annotations

import uuid

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models, transaction

from staffroom.domain.publishing.models import Decision, Submission
from staffroom.domain.review.models import Judgement, Round, Signed
from staffroom.domain.review.operations import mark_done, open_round
from staffroom.domain.staffing.operations import answer, begin_leaving
from staffroom.domain.staffing.steps import How, Step
from staffroom.journeys import termly_review
from tests.builders import archived, corrected, sent
from tests.frozen_tables import frozen_tables


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
    "review_done",
    "review_round",
    "staffing_answer",
)


@pytest.fixture
def a_whole_road(cast, at):
    """One row at least in every frozen table."""
    entry = archived(cast, "Our choir sang.", at=at)
    corrected(cast, entry, at=at)
    term = {"term_id": cast.term("Autumn 2026"), "on": at.date(), "by": cast.headteacher, "at": at}
    termly_review.judge(entry_id=entry, outcome="take down", note="A pupil is named.", **term)
    termly_review.sign_off(statement="", seen_left=0, **term)
    mark_done(entry_id=entry, note="Taken down.", may_act=True, by=cast.teacher, at=at)
    leaver = begin_leaving(staff_id="S04", last_day=at.date(), by=cast.office, at=at)
    said = {"done": True, "how": How.LETTER, "note": ""}
    answer(passage_id=leaver, step=Step.UNDERTAKING, **said, by=cast.office, at=at)


def execute(sql: str, values: tuple = ()) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, values)


def model_of(table: str) -> type[models.Model]:
    return next(m for m in apps.get_models() if m._meta.db_table == table)


def first_row(table: str) -> tuple[str, object]:
    """The name and value of the key of one row."""
    model = model_of(table)
    return model._meta.pk.column, model._meta.pk.get_db_prep_value(
        model._base_manager.first().pk, connection
    )


def unique_keys(table: str) -> set[tuple[str, ...]]:
    """The columns of each unique key of a table, as its model has them."""
    meta = model_of(table)._meta
    keys = {(field.name,) for field in meta.fields if field.unique}
    keys |= {one.fields for one in meta.constraints if isinstance(one, models.UniqueConstraint)}
    keys |= set(meta.unique_together)
    return {tuple(meta.get_field(name).column for name in key) for key in keys}


def a_row_in_its_place(table: str, key: tuple[str, ...]) -> dict[str, object]:
    """A row that has this key of the first row and shares no other unique value with it."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table} ORDER BY 1")  # noqa: S608
        names = [column[0] for column in cursor.description]
        row = dict(zip(names, cursor.fetchone(), strict=True))
    shared = {column for other in unique_keys(table) for column in other}
    for column in shared - set(key):
        row[column] = uuid.uuid4().hex if isinstance(row[column], (str, uuid.UUID)) else 9_876
    if key == ("rowid",):
        row["rowid"] = 1
    return row


def put_in(table: str, row: dict[str, object]) -> None:
    """Put a row in, in the place of any that has one of its keys where a database knows how to."""
    verb = "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"
    columns, places = ", ".join(f'"{name}"' for name in row), ", ".join(["%s"] * len(row))
    execute(f"{verb} INTO {table} ({columns}) VALUES ({places})", tuple(row.values()))


def test_the_list_of_frozen_tables_leaves_none_out(db):
    assert frozen_tables() == {*FROZEN, "audit_payload"}


@pytest.mark.parametrize("table", [*FROZEN, "audit_payload"])
def test_a_frozen_row_is_not_replaced_by_whichever_key(a_whole_road, table):
    hidden = {("rowid",)} if connection.vendor == "sqlite" else set()
    before = list(model_of(table)._base_manager.order_by("pk").values())
    for key in unique_keys(table) | hidden:
        with pytest.raises(IntegrityError):
            put_in(table, a_row_in_its_place(table, key))
    assert list(model_of(table)._base_manager.order_by("pk").values()) == before


@pytest.mark.parametrize("key", ["id", "term_id"])
def test_an_open_round_does_not_take_the_place_of_a_signed_one(a_whole_road, cast, at, key):
    signed = Round.objects.get()
    open_round(term_id=cast.term("Summer 2026"), on=at.date(), by=cast.headteacher, at=at)
    verb = "UPDATE OR REPLACE" if connection.vendor == "sqlite" else "UPDATE"
    with pytest.raises(IntegrityError):
        execute(
            f"{verb} review_round SET {key} = %s WHERE signed_at IS NULL",
            (getattr(signed, key),),
        )
    assert Round.objects.filter(signed_at=signed.signed_at, term_id=signed.term_id).exists()


def test_a_signed_round_takes_no_judgement_and_no_further_row(a_whole_road, cast, at):
    signed = Round.objects.get()
    late = archived(cast, "Our band played.", at=at)
    judged = Judgement(
        round=signed, entry_id=late, outcome="appropriate", by_id=cast.headteacher.id, at=at
    )
    for row in (judged, Signed(round=signed, entry_id=late, outcome="appropriate")):
        with pytest.raises(IntegrityError, match="takes no more"), transaction.atomic():
            row.save(force_insert=True)


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
