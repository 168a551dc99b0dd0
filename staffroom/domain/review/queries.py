"""Read review rounds: what stands in one, what is left, and the signed record."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db.models import QuerySet

from staffroom.domain.actor import Actor
from staffroom.domain.archive.models import Entry
from staffroom.domain.archive.queries import ArchiveLine, line, with_names
from staffroom.domain.audit.operations import canonical
from staffroom.domain.audit.queries import Head, proven
from staffroom.domain.review.models import Judgement, Round, Signed
from staffroom.domain.review.permissions import may_read
from staffroom.domain.review.states import ASKING, NOT_LOOKED_AT, OPEN, OUTCOMES, SIGNED
from staffroom.domain.schools.models import School
from staffroom.domain.schools.queries import TermCard, no_such_term, term, terms
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.school_time import end_of


SIGNED_OFF = "review signed off"  # as the audit log says it


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One post in a round, with what was said of it; `outcome` is empty while nobody has looked."""

    entry: ArchiveLine
    outcome: str
    note: str


@dataclass(frozen=True, slots=True)
class RoundPage:
    """One term's review with everything in it, oldest post first."""

    term: TermCard
    state: str  # "open", "signed off", or "" before it was opened
    items: tuple[ReviewItem, ...]
    signed_at: datetime | None
    signed_by: str
    statement: str
    digest: str
    head: Head | None  # of the audit log, as it was signed
    sound: bool  # whether it is signed as the audit log told, with the same digest

    @property
    def total(self) -> int:
        return len(self.items)

    @property
    def looked_at(self) -> int:
        return sum(1 for item in self.items if item.outcome in OUTCOMES)

    @property
    def left(self) -> int:
        return self.total - self.looked_at

    def counted(self) -> dict[str, int]:
        """How many of each outcome, with those not looked at among them."""
        counts = Counter(item.outcome or NOT_LOOKED_AT for item in self.items)
        return {outcome: counts[outcome] for outcome in (*OUTCOMES, NOT_LOOKED_AT)}


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One term in the list of reviews."""

    term: TermCard
    state: str
    total: int
    looked_at: int
    signed_at: datetime | None
    signed_by: str


def rounds(*, by: Actor, on: date) -> list[RoundLine]:
    """Every term that has begun, newest first, with how its review stands. Refuses who may not read."""
    must(may_read(by))
    begun = [t for t in terms(by.school_id) if t.starts <= on]
    return [_round_line(t, by.school_id) for t in begun]


def round_of(term_id: int, *, by: Actor) -> RoundPage:
    """The review of one term. Refuses who may not read, and hides another school's term."""
    must(may_read(by))
    found = term(by.school_id, term_id)
    if found is None:
        raise Refused(no_such_term())
    return page_of(found, by.school_id)


def page_of(found: TermCard, school_id: str) -> RoundPage:
    row = (
        Round.objects.filter(school_id=school_id, term_id=found.id)
        .select_related("signed_by")
        .first()
    )
    signed = row is not None and row.signed_at is not None
    items = _signed_items(row) if row and signed else _open_items(found, school_id)
    page = RoundPage(
        term=found,
        state=_state(row),
        items=items,
        signed_at=row.signed_at if row else None,
        signed_by=row.signed_by.name if row and row.signed_by else "",
        statement=row.statement if row else "",
        digest=row.digest if row else "",
        head=Head(row.head_size, row.head_root) if row and signed else None,
        sound=True,
    )
    if row is None:
        return page
    made = [record_digest(page, str(row.signed_by_id)), page.digest] if signed else []
    return replace(page, sound=made == 2 * _signed_digests(row))


def _signed_digests(row: Round) -> list[str]:
    """The digest of each sign-off that the log tells of; one that does not fit has an empty one."""
    told = proven(str(row.school_id), ("review", str(row.id)))
    return [str(line.says.get("digest", "")) for line in told if line.verb == SIGNED_OFF]


def terms_of(round_ids: Iterable[str], *, by: Actor) -> dict[str, int]:
    """The terms that these rounds of the school review, by the id of the round."""
    rows = Round.objects.filter(school_id=by.school_id, id__in=set(round_ids))
    return {str(round_id): term_id for round_id, term_id in rows.values_list("id", "term_id")}


def signed_already(term_id: int, *, by: Actor) -> Refusal | None:
    """A refusal to change a term once its review is signed: its record is of that name and those days.

    Asked in a transaction, it holds school and round until the end, so that nobody signs meanwhile.
    """
    School.objects.select_for_update().get(id=by.school_id)
    rows = Round.objects.select_for_update().filter(school_id=by.school_id, term_id=term_id)
    row = rows.first()
    if row is None or row.signed_at is None:
        return None
    return Refusal(
        why=Why.TOO_LATE,
        reason="This term’s review is signed off: its record is of that name and those days.",
        instead="Leave it as it is, and enter the next term with the days that are right.",
        obligation="M.1",
    )


def record_digest(page: RoundPage, by_id: str) -> str:
    """Hex SHA-256 over a signed record: term, who, when, statement, head, each post and outcome."""
    record = {
        "term": page.term.name,
        "by": by_id,
        "at": page.signed_at.isoformat() if page.signed_at else "",
        "statement": page.statement,
        "audit head before": [page.head.size, page.head.root] if page.head else [],
        "posts": [
            [item.entry.digest, item.outcome or NOT_LOOKED_AT, item.note] for item in page.items
        ],
    }
    return hashlib.sha256(canonical(record).encode()).hexdigest()


def to_review(school_id: str, up_to: date) -> QuerySet[Entry]:
    """Everything that went out by the end of that day and was looked at in no signed record yet."""
    looked_at = Signed.objects.filter(round__school_id=school_id).exclude(outcome=NOT_LOOKED_AT)
    return Entry.objects.filter(school_id=school_id, posted_at__lt=end_of(up_to)).exclude(
        id__in=looked_at.values("entry_id")
    )


def signed_terms(school_id: str) -> set[int]:
    """The terms whose review is signed off."""
    rows = Round.objects.filter(school_id=school_id).exclude(signed_at=None)
    return set(rows.values_list("term_id", flat=True))


def left_over(school_id: str, *, on: date) -> int:
    """How many posts went out by now that no signed record has looked at."""
    return to_review(school_id, on).count()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a signed review says of one post, and whether what it asks for was done."""

    entry: ArchiveLine
    outcome: str
    note: str
    done_at: datetime | None = None
    done_by: str = ""
    done_note: str = ""


def said_of(school_id: str, entry_id: str) -> Asked | None:
    """What the signed record says of one post; None before somebody has looked at it and signed."""
    row = _asked_rows(school_id).filter(entry_id=entry_id).first()
    return _asked(row) if row else None


def asked_now(school_id: str) -> list[Asked]:
    """The posts that signed reviews asked to change or take down, and that are not done."""
    rows = _asked_rows(school_id).filter(outcome__in=ASKING, done=None)
    return [_asked(row) for row in rows.order_by("-id")]


def _asked_rows(school_id: str) -> QuerySet[Signed]:
    return (
        Signed.objects.filter(round__school_id=school_id)
        .exclude(outcome=NOT_LOOKED_AT)
        .select_related("entry__site", "entry__author", "entry__approver", "done__by")
        .prefetch_related("entry__corrections")
    )


def _asked(row: Signed) -> Asked:
    done = getattr(row, "done", None)
    return Asked(
        entry=line(row.entry),
        outcome=row.outcome,
        note=row.note,
        done_at=done.at if done else None,
        done_by=done.by.name if done else "",
        done_note=done.note if done else "",
    )


def _state(row: Round | None) -> str:
    if row is None:
        return ""
    return SIGNED if row.signed_at else OPEN


def _round_line(found: TermCard, school_id: str) -> RoundLine:
    row = (
        Round.objects.filter(school_id=school_id, term_id=found.id)
        .select_related("signed_by")
        .first()
    )
    if row is not None and row.signed_at is not None:
        signed = Signed.objects.filter(round=row)
        total, looked = signed.count(), signed.exclude(outcome=NOT_LOOKED_AT).count()
    else:
        total = to_review(school_id, found.ends).count()
        looked = len(_newest_judgements(school_id, found))
    return RoundLine(
        term=found,
        state=_state(row),
        total=total,
        looked_at=looked,
        signed_at=row.signed_at if row else None,
        signed_by=row.signed_by.name if row and row.signed_by else "",
    )


def _signed_items(row: Round) -> tuple[ReviewItem, ...]:
    rows = (
        Signed.objects.filter(round=row)
        .select_related("entry__site", "entry__author", "entry__approver")
        .prefetch_related("entry__corrections")
    )
    return tuple(
        ReviewItem(line(signed.entry), signed.outcome, signed.note)
        for signed in rows.order_by("entry__posted_at")
    )


def _open_items(found: TermCard, school_id: str) -> tuple[ReviewItem, ...]:
    entries = with_names(to_review(school_id, found.ends))
    said = _newest_judgements(school_id, found)
    items = []
    for entry in entries.order_by("posted_at"):
        judged = said.get(str(entry.id))
        items.append(
            ReviewItem(line(entry), judged.outcome if judged else "", judged.note if judged else "")
        )
    return tuple(items)


def _newest_judgements(school_id: str, found: TermCard) -> dict[str, Judgement]:
    """By post: the last thing said counts, in whichever term's round the headteacher said it."""
    rows = Judgement.objects.filter(
        round__school_id=school_id, entry__in=to_review(school_id, found.ends)
    )
    return {str(judgement.entry_id): judgement for judgement in rows.order_by("id")}
