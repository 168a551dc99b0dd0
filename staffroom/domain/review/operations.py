"""Open a term's review, judge what went out, sign off."""

from __future__ import annotations

import hashlib
import uuid
from datetime import date, datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.archive.models import Entry
from staffroom.domain.audit import operations as audit
from staffroom.domain.audit.queries import head
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.review.models import Judgement, Round, Signed
from staffroom.domain.review.permissions import may_review
from staffroom.domain.review.queries import RoundPage, hidden, page_of, to_review
from staffroom.domain.review.states import LIFE, NOT_LOOKED_AT, OPEN, OUTCOMES, SIGNED
from staffroom.domain.schools.queries import TermCard, term
from staffroom.engine.refusal import Refusal, Refused, Why, must


def open_round(*, term_id: int, on: date, by: Actor, at: datetime) -> None:
    """Begin the review of a term; twice changes nothing. Refuses a term that has not begun."""
    must(may_review(by))
    with transaction.atomic():
        found = _term(term_id, by)
        if found.starts > on:
            raise Refused(
                Refusal(
                    why=Why.INCOMPLETE,
                    reason=f"{found.name} begins on {found.starts:%-d %B}.",
                    instead="Come back once the term has begun.",
                    obligation="M.1",
                )
            )
        row, is_new = Round.objects.get_or_create(
            school_id=by.school_id,
            term_id=found.id,
            defaults={"opened_at": at, "opened_by_id": by.id},
        )
        if is_new:
            _tell(row, "review opened", by, at, {"term": found.name})


def judge(*, term_id: int, entry_id: str, outcome: str, note: str, by: Actor, at: datetime) -> None:
    """Say of one post that it is appropriate, needs change or is to be taken down.

    Refuses anybody but the headteacher, a signed-off round, a post that is not in it, and a change or
    a taking down without a note.
    """
    must(may_review(by))
    with transaction.atomic():
        row, found = _round(term_id, "judge", by)
        must(_may_so_judge(outcome, note))
        entry = _entry_in(found, entry_id, by)
        Judgement.objects.create(
            round=row, entry=entry, outcome=outcome, note=note.strip()[:500], by_id=by.id, at=at
        )
        _tell(
            row,
            f"post judged: {outcome}",
            by,
            at,
            {"archived post": entry_id, "note": note.strip()},
        )


def sign_off(*, term_id: int, statement: str, seen_left: int, by: Actor, at: datetime) -> None:
    """Close a term's review and freeze its record, with what was not looked at counted in it.

    `seen_left` is how many the headteacher was told are not looked at; refuses if that has changed.
    """
    must(may_review(by))
    with transaction.atomic():
        row, found = _round(term_id, "sign off", by)
        page = page_of(found, by.school_id)
        if page.left != seen_left:
            raise Refused(_more_came_in(page))
        for item in page.items:
            Signed.objects.create(
                round=row,
                entry_id=item.entry.id,
                outcome=item.outcome or NOT_LOOKED_AT,
                note=item.note,
            )
        row.signed_at, row.signed_by_id = at, by.id
        row.statement = statement.strip()[:1000]
        row.digest = _digest(page, row, by)
        row.save(update_fields=["signed_at", "signed_by", "statement", "digest"])
        _tell(
            row,
            "review signed off",
            by,
            at,
            {"term": found.name, "digest": row.digest, **page.counted()},
        )
        outbox.put(kind="review signed", school_id=by.school_id, body={"term_id": found.id}, at=at)


def _digest(page: RoundPage, row: Round, by: Actor) -> str:
    """Hex SHA-256 over the record: term, who, when, statement, each post's digest and outcome."""
    log = head(by.school_id)
    record = {
        "term": page.term.name,
        "by": by.id,
        "at": row.signed_at.isoformat() if row.signed_at else "",
        "statement": row.statement,
        "audit head before": {"size": log.size, "root": log.root},
        "posts": [
            [item.entry.digest, item.outcome or NOT_LOOKED_AT, item.note] for item in page.items
        ],
    }
    return hashlib.sha256(audit.canonical(record).encode()).hexdigest()


def _round(term_id: int, move: str, by: Actor) -> tuple[Round, TermCard]:
    found = _term(term_id, by)
    row = Round.objects.select_for_update().filter(school_id=by.school_id, term_id=found.id).first()
    if row is None:
        raise Refused(
            Refusal(
                why=Why.TOO_LATE,
                reason="This term's review has not been opened yet.",
                instead="Open it first.",
                obligation="M.1",
            )
        )
    must(LIFE.refuse(move, state=SIGNED if row.signed_at else OPEN))
    return row, found


def _term(term_id: int, by: Actor) -> TermCard:
    found = term(by.school_id, term_id)
    if found is None:
        raise Refused(hidden())
    return found


def _entry_in(found: TermCard, entry_id: str, by: Actor) -> Entry:
    try:
        return to_review(by.school_id, found.ends).get(id=uuid.UUID(entry_id))
    except (ValueError, Entry.DoesNotExist) as missing:
        raise Refused(
            Refusal(
                why=Why.HIDDEN,
                reason="That post is not in this review.",
                instead="Open the review again.",
                obligation="M.1",
            )
        ) from missing


def _may_so_judge(outcome: str, note: str) -> Refusal | None:
    if outcome not in OUTCOMES:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="Say whether the post is appropriate, needs change or is to be taken down.",
            instead="Choose one of the three.",
            obligation="M.1",
        )
    if outcome != OUTCOMES[0] and not note.strip():
        return Refusal(
            why=Why.INCOMPLETE,
            reason="Whoever runs the site needs to know what to do.",
            instead="Write a short note beside it.",
            obligation="M.1",
        )
    return None


def _more_came_in(page: RoundPage) -> Refusal:
    return Refusal(
        why=Why.TOO_LATE,
        reason=f"The round has changed: {page.left} of {page.total} posts are not looked at now.",
        instead="Look at them, or sign off knowing that number.",
        obligation="M.1",
    )


def _tell(row: Round, verb: str, by: Actor, at: datetime, says: dict[str, object]) -> None:
    audit.record(
        by=by, at=at, verb=verb, subject=("review", str(row.id)), says=says, obligation="M.1"
    )
