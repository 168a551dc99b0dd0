"""Green is earned: a clause is kept only where something shows it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from staffroom.domain.actor import Role, system
from staffroom.domain.archive.models import Entry
from staffroom.domain.people.operations import give_access, open_account
from staffroom.domain.policy.default_policy import SECTIONS
from staffroom.domain.publishing.models import Decision, Posting, Submission, Version
from staffroom.domain.schools.operations import open_school
from staffroom.engine.coverage import Standing
from staffroom.engine.facts import SchoolFacts
from staffroom.journeys import termly_review
from staffroom.journeys.measure_coverage import CONTROLS, measure_coverage
from tests.builders import NOON, STAFF, archived, bring_in
from tests.frozen_tables import tampering


def standings(school_id: str, at: datetime = NOON) -> dict[str, Standing]:
    coverage = measure_coverage(school_id, at=at)
    return {c.clause.ref: c.standing for _, clauses in coverage.sections for c in clauses}


@pytest.fixture
def empty_school(db) -> str:
    school = open_school(slug="new", facts=SchoolFacts(name="New School"), at=NOON)
    open_account(
        email="head@new.example",
        name="Ada Birch",
        roles=frozenset({Role.HEADTEACHER}),
        on=NOON.date(),
        by=system(school.id),
        at=NOON,
    )
    return school.id


def test_at_a_school_where_nothing_has_happened_nothing_is_kept(empty_school):
    assert Standing.KEPT not in standings(empty_school).values()


def test_every_clause_stands_there_once_and_the_totals_count_them(cast):
    coverage = measure_coverage(cast.school.id, at=NOON)
    shown = [c.clause.ref for _, clauses in coverage.sections for c in clauses]
    assert shown == [clause.ref for section in SECTIONS for clause in section.clauses]
    assert sum(number for _, number in coverage.totals()) == len(shown)


def test_a_clause_without_a_control_is_not_built_yet(cast):
    kept = {ref for control in CONTROLS for ref in control.obligations}
    for ref, standing in standings(cast.school.id).items():
        assert (standing is Standing.NOT_BUILT) == (ref not in kept), ref


def test_a_post_that_went_out_properly_shows_it(cast, at):
    before = standings(cast.school.id)
    archived(cast, "Our choir sang.", at=at)
    after = standings(cast.school.id)
    for ref in ("5.7", "6.5", "7.1", "7.5"):
        assert (before[ref], after[ref]) == (Standing.NOT_DUE, Standing.KEPT), ref


@pytest.mark.parametrize(
    ("ref", "rows", "forged"),
    [
        ("3.2", Decision, {"overrides": []}),
        ("5.4", Submission, {"report": {"digest": "0" * 64, "findings": []}}),
        ("5.7", Version, {"text": "Other words."}),
        ("5.7", Entry, {"text": "Other words."}),
        ("7.1", Posting, {"address": "https://elsewhere.example/1"}),
        ("7.5", Decision, {"outcome": "rejected", "reason": "No."}),
    ],
)
def test_the_evidence_is_counted_from_the_rows_themselves(cast, at, ref, rows, forged):
    archived(cast, "Well done to Amelia Harcastle for her solo.", at=at)
    assert standings(cast.school.id)[ref] is Standing.KEPT
    with tampering():
        rows.objects.update(**forged)
    assert standings(cast.school.id)[ref] is Standing.GAP


def test_the_private_check_is_kept_once_everybody_bound_can_use_it(cast, at):
    def shown():
        coverage = measure_coverage(cast.school.id, at=at)
        clauses = {c.clause.ref: c for _, clauses in coverage.sections for c in clauses}
        return clauses["6.1"].shown[0].evidence

    assert (shown().standing, shown().covered, shown().total) == (Standing.ATTENTION, 0, 5)
    with_an_address = "".join(line for line in STAFF.splitlines(True) if "S04" not in line)
    bring_in("staff", with_an_address.format(domain="northgate.example"), by=cast.office, at=at)
    for staff_id in ("S01", "S02", "S03", "S05"):
        give_access(
            staff_id=staff_id,
            roles=frozenset({Role.STAFF}),
            on=at.date(),
            by=cast.headteacher,
            at=at,
        )
    assert shown().standing is Standing.KEPT


def test_a_review_is_kept_once_somebody_has_looked(cast):
    in_summer = datetime(2026, 6, 3, 9, 0, tzinfo=UTC)
    in_the_holidays = datetime(2026, 7, 20, 9, 0, tzinfo=UTC)
    entry = archived(cast, "Our choir sang.", at=in_summer)
    term = cast.term("Summer 2026")
    assert standings(cast.school.id, in_summer)["M.1"] is Standing.NOT_DUE
    assert standings(cast.school.id, in_the_holidays)["M.1"] is Standing.ATTENTION
    assert standings(cast.school.id, NOON)["M.1"] is Standing.GAP
    given = {"term_id": term, "on": in_the_holidays.date(), "by": cast.headteacher}
    termly_review.judge(entry_id=entry, outcome="appropriate", note="", at=in_the_holidays, **given)
    termly_review.sign_off(statement="", seen_left=0, at=in_the_holidays, **given)
    assert standings(cast.school.id, NOON)["M.1"] is Standing.KEPT


def test_a_review_signed_without_looking_is_not_kept(cast):
    in_the_holidays = datetime(2026, 7, 20, 9, 0, tzinfo=UTC)
    archived(cast, "Our choir sang.", at=datetime(2026, 6, 3, 9, 0, tzinfo=UTC))
    termly_review.sign_off(
        term_id=cast.term("Summer 2026"),
        statement="",
        seen_left=1,
        on=in_the_holidays.date(),
        by=cast.headteacher,
        at=in_the_holidays,
    )
    assert standings(cast.school.id, NOON)["M.1"] is Standing.ATTENTION
