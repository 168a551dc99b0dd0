"""The headteacher's review of a term: every post that went out, one after the other, then the sign-off.

Anything that went out by the term's last day and stands in no signed record is in the round, so that
a post which went out late, or was left from the term before, is never between two reviews.
"""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.review import operations as review
from staffroom.domain.review.queries import signed_already
from staffroom.domain.schools import operations as schools
from staffroom.domain.schools.operations import NewTerm
from staffroom.engine.refusal import must


def judge(
    *, term_id: int, entry_id: str, outcome: str, note: str, on: date, by: Actor, at: datetime
) -> None:
    """Judge one post, opening the round if this is the first."""
    with transaction.atomic():
        review.open_round(term_id=term_id, on=on, by=by, at=at)
        review.judge(term_id=term_id, entry_id=entry_id, outcome=outcome, note=note, by=by, at=at)


def sign_off(
    *, term_id: int, statement: str, seen_left: int, on: date, by: Actor, at: datetime
) -> None:
    """Sign the round off, with what was not looked at counted in the record."""
    with transaction.atomic():
        review.open_round(term_id=term_id, on=on, by=by, at=at)
        review.sign_off(term_id=term_id, statement=statement, seen_left=seen_left, by=by, at=at)


def correct_term(*, term_id: int, now: NewTerm, by: Actor, at: datetime) -> None:
    """Put the name and the days of a term right, as long as its review is not signed."""
    with transaction.atomic():
        must(signed_already(term_id, by=by))
        schools.correct_term(term_id=term_id, now=now, by=by, at=at)
