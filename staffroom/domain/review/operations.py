"""Open a term's review, judge what went out, sign off."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.archive.models import Entry
from staffroom.domain.audit import operations as audit
from staffroom.domain.audit.queries import head
from staffroom.domain.review.duties import after_signing, ask_to_look_through, nothing_asked
from staffroom.domain.review.models import Done, Judgement, Round, Signed
from staffroom.domain.review.permissions import may_review
from staffroom.domain.review.queries import (
    SIGNED_OFF,
    RoundPage,
    page_of,
    record_digest,
    to_review,
)
from staffroom.domain.review.states import (
    ASKING,
    LIFE,
    NOT_LOOKED_AT,
    OPEN,
    OUTCOMES,
    SIGNED,
)
from staffroom.domain.schools.queries import TermCard, no_such_term, term
from staffroom.engine.refusal import Refusal, Refused, Why, must


LONGEST_NOTE = 500  # characters
LONGEST_STATEMENT = 1_000  # characters


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
            ask_to_look_through(found, by=by, at=at)
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
            round=row, entry=entry, outcome=outcome, note=note.strip(), by_id=by.id, at=at
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
    must(_short_enough(statement, LONGEST_STATEMENT))
    with transaction.atomic():
        row, found = _round(term_id, "sign off", by)
        page = page_of(found, by.school_id)
        if page.left != seen_left:
            raise Refused(_more_came_in(page))
        Signed.objects.bulk_create(
            Signed(
                round=row,
                entry_id=item.entry.id,
                outcome=item.outcome or NOT_LOOKED_AT,
                note=item.note,
            )
            for item in page.items
        )
        log = head(by.school_id)
        page = replace(page, signed_at=at, statement=statement.strip(), head=log)
        row.signed_at, row.signed_by_id, row.statement = at, uuid.UUID(by.id), page.statement
        row.head_size, row.head_root = log.size, log.root
        row.digest = record_digest(page, by.id)
        row.save()
        asked = [(item.entry, item.outcome) for item in page.items if item.outcome in ASKING]
        after_signing(found, asked, by=by, at=at)
        _tell(
            row,
            SIGNED_OFF,
            by,
            at,
            {"term": found.name, "digest": row.digest, **page.counted()},
        )


def _round(term_id: int, move: str, by: Actor) -> tuple[Round, TermCard]:
    row = Round.objects.select_for_update().filter(school_id=by.school_id, term_id=term_id).first()
    found = _term(term_id, by)  # only now: a term may be corrected until its round is held
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
        raise Refused(no_such_term())
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


def mark_done(*, entry_id: str, note: str, may_act: bool, by: Actor, at: datetime) -> None:
    """Say that what a signed review asked of a post was done.

    `may_act`: whether the person wrote the post, runs its site or heads the school. Refuses anybody
    else, a post of which nothing was asked, one done already, and an empty note.
    """
    if not may_act:
        raise Refused(
            Refusal(
                why=Why.NOT_YOURS,
                reason="This is for its author, whoever runs the site, and the heads.",
                instead="Ask one of them.",
                obligation="M.1",
            )
        )
    must(_short_enough(note, LONGEST_NOTE))
    if not note.strip():
        raise Refused(_say_what_was_done())
    with transaction.atomic():
        signed = (
            Signed.objects.select_for_update(of=("self",))
            .filter(round__school_id=by.school_id, entry_id=entry_id)
            .filter(outcome__in=ASKING)
            .first()
        )
        if signed is None or Done.objects.filter(signed=signed).exists():
            raise Refused(_nothing_open())
        Done.objects.create(signed=signed, note=note.strip(), by_id=by.id, at=at)
        nothing_asked(entry_id, by=by, at=at)
        audit.record(
            by=by,
            at=at,
            verb="what the review asked was done",
            subject=("archive", entry_id),
            says={"asked": signed.outcome, "note": note.strip()},
            obligation="M.1",
        )


def _say_what_was_done() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="There are no words yet for what was done.",
        instead="Write a short note, such as: taken down, and a correction posted.",
        obligation="M.1",
    )


def _nothing_open() -> Refusal:
    return Refusal(
        why=Why.TOO_LATE,
        reason="There is nothing left to do on this post: it was done, or nothing was asked.",
        instead="Open the post again to see.",
        obligation="M.1",
    )


def _short_enough(text: str, longest: int) -> Refusal | None:
    if len(text) <= longest:
        return None
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"That has {len(text):,} characters; it may have {longest:,}.",
        instead="Shorten it. Nothing was stored.",
        obligation="M.1",
    )


def _may_so_judge(outcome: str, note: str) -> Refusal | None:
    if len(note) > LONGEST_NOTE:
        return _short_enough(note, LONGEST_NOTE)
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
