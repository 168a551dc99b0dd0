"""Write a post, send it, decide on it, say that it went out. Each refuses what the tables forbid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.queries import roll_state
from staffroom.domain.publishing import refusals
from staffroom.domain.publishing.addresses import may_stand_at
from staffroom.domain.publishing.duties import ask_to_read_reason, keep_tasks
from staffroom.domain.publishing.models import Decision, Post, Posting, Submission, Version
from staffroom.domain.publishing.permissions import (
    may_decide,
    may_edit,
    may_record_posting,
    may_withdraw,
    may_write,
)
from staffroom.domain.publishing.queries import facts_of, find, newest
from staffroom.domain.publishing.soundness import (
    DECIDED,
    SAVED,
    SENT,
    STARTED,
    TAKEN_BACK,
    WENT_OUT,
    decision_digest,
)
from staffroom.domain.publishing.states import APPROVED, DRAFT, LIFE, REJECTED
from staffroom.domain.sites.queries import SiteCard, card, site
from staffroom.domain.sites.states import LIVE
from staffroom.domain.tasks import kinds
from staffroom.engine.findings import Report, text_digest
from staffroom.engine.refusal import Refusal, Refused, must


LONGEST = 10_000  # characters; some 1,600 words, more than anybody reads in a post
LONGEST_NOTE = 500  # characters
LONGEST_REASON = 1_000  # characters


@dataclass(frozen=True, slots=True)
class Posted:
    """What went out: all that the archive needs to keep of it."""

    post_id: str
    site: SiteCard
    text: str
    digest: str
    address: str
    author_id: str
    approver_id: str
    approved_at: datetime
    posted_at: datetime


def start(*, site_id: str, text: str, by: Actor, at: datetime) -> str:
    """Begin a post as a draft and return its id. Refuses an unregistered or closed site (7.1)."""
    must(may_write(by))
    must(_may_hold(text))
    with transaction.atomic():
        on = site(by.school_id, site_id)
        if on is None or on.state != LIVE:
            raise Refused(refusals.no_site())
        post = Post.objects.create(
            school_id=by.school_id,
            site_id=on.id,
            author_id=by.id,
            state=DRAFT,
            started_at=at,
            changed_at=at,
        )
        version = _add_version(post, text, at)
        _tell(post, STARTED, by, at, {"site": on.name, **_which(version)})
    return str(post.id)


def save(*, post_id: str, text: str, by: Actor, at: datetime) -> None:
    """Keep new words in a draft. Refuses anybody but an author who still writes posts here, and
    anything but a draft.
    """
    must(_may_hold(text))
    with transaction.atomic():
        post = _for_author(post_id, "save", by)
        version = _add_version(post, text, at)
        _move(post, "save", at)
        _tell(post, SAVED, by, at, _which(version))


def submit(*, post_id: str, text: str, note: str, report: Report, by: Actor, at: datetime) -> None:
    """Send these words for approval, with what the check says of them; from any open state.

    Refuses anybody but an author who still writes posts here, an empty text, and a report on other words or another roll.
    """
    must(_may_hold(text, note))
    must(_stale(report, text, by.school_id))
    with transaction.atomic():
        post = _for_author(post_id, "submit", by)
        if not text.strip():
            raise Refused(refusals.empty())
        version = _add_version(post, text, at)
        Submission.objects.create(
            version=version,
            submitter_id=by.id,
            report=report.as_data(),
            holds=len(report.holds),
            note=note.strip(),
            at=at,
        )
        _move(post, "submit", at)
        keep_tasks(post, done=[kinds.CHANGE], by=by, at=at)
        _tell(post, SENT, by, at, {**_which(version), "holds": len(report.holds)})


def decide(
    *,
    post_id: str,
    move: str,
    reason: str,
    overrides: Mapping[str, str],
    report: Report,
    seen_digest: str,
    by: Actor,
    at: datetime,
) -> None:
    """Approve, ask for changes or reject what was sent; `move` is one of `OUTCOMES`.

    `report` is today's check of the text, `overrides` gives for each of its holds, by the finding's
    key, the reason to let it through. Refuses one's own post, one decided meanwhile or
    changed since it was seen, an approval with a hold left, and a no without a reason.
    """
    with transaction.atomic():
        post = find(post_id, by.school_id, for_update=True)
        must(may_decide(by, facts_of(post, by)))
        must(_decided_already(post, move))
        version = newest(post)
        if version.digest != seen_digest:
            raise Refused(refusals.changed_meanwhile())
        must(_stale(report, version.text, by.school_id))
        must(_may_so_decide(move, reason, overrides, report))
        sent = Submission.objects.filter(version=version).order_by("-id")[0]
        let_through = _let_through(report, overrides) if move == "approve" else []
        made = Decision.objects.create(
            submission=sent,
            submitter_id=sent.submitter_id,
            decider_id=by.id,
            outcome=LIFE.target(move),
            reason=reason.strip(),
            overrides=let_through,
            report=report.as_data(),
            at=at,
        )
        _move(post, move, at)
        keep_tasks(post, done=[kinds.DECIDE], by=by, at=at)
        if post.state == REJECTED:
            ask_to_read_reason(post, by=by, at=at)
        _tell(
            post,
            DECIDED[made.outcome],
            by,
            at,
            {
                "digest": version.digest,
                "decision": decision_digest(made),
                "reason": made.reason,
                # Which rules, not which words: those stand with the decision, for fewer eyes.
                "let through": [one["rule"] for one in let_through],
            },
        )


def record_posting(*, post_id: str, address: str, by: Actor, at: datetime) -> Posted:
    """Say that an approved post went out, and where.

    Refuses whoever writes no posts here, and an address that is not on its site's platform, or is of another account's post.
    """
    with transaction.atomic():
        post = find(post_id, by.school_id, for_update=True)
        must(may_record_posting(by, facts_of(post, by)))
        must(LIFE.refuse("record posting", state=post.state))
        on = card(post.site)
        address = address.strip()
        must(may_stand_at(on, address))
        version = newest(post)
        # The same words may have been sent and approved more than once; the last approval stands.
        approvals = Decision.objects.filter(submission__version=version, outcome=APPROVED)
        decision = approvals.order_by("-id")[0]
        Posting.objects.create(post=post, version=version, by_id=by.id, address=address, at=at)
        _move(post, "record posting", at)
        keep_tasks(post, done=[kinds.PUT_OUT], by=by, at=at)
        _tell(post, WENT_OUT, by, at, {"address": address, "digest": version.digest})
    return Posted(
        post_id=str(post.id),
        site=on,
        text=version.text,
        digest=version.digest,
        address=address,
        author_id=str(post.author_id),
        approver_id=str(decision.decider_id),
        approved_at=decision.at,
        posted_at=at,
    )


def withdraw(*, post_id: str, by: Actor, at: datetime) -> None:
    """Take an open post back for good. Refuses anybody but the author and, once it was sent, the heads."""
    with transaction.atomic():
        post = find(post_id, by.school_id, for_update=True)
        must(may_withdraw(by, facts_of(post, by)))
        must(LIFE.refuse("withdraw", state=post.state))
        _move(post, "withdraw", at)
        keep_tasks(post, done=[], by=by, at=at)
        _tell(post, TAKEN_BACK, by, at, {})


def _for_author(post_id: str, move: str, by: Actor) -> Post:
    post = find(post_id, by.school_id, for_update=True)
    must(may_edit(by, facts_of(post, by)))
    must(LIFE.refuse(move, state=post.state))
    return post


def _add_version(post: Post, text: str, at: datetime) -> Version:
    """The version with this text: the newest if its words are the same, else a new one."""
    last = post.versions.order_by("-number").first()
    digest = text_digest(text)
    if last is not None and last.digest == digest:
        return last
    number = last.number + 1 if last else 1
    return Version.objects.create(post=post, number=number, text=text, digest=digest, at=at)


def _which(version: Version) -> dict[str, object]:
    """What the log says of a version: its number, and the digest that its words are compared with."""
    return {"version": version.number, "digest": version.digest}


def _move(post: Post, move: str, at: datetime) -> None:
    post.state, post.changed_at = LIFE.target(move), at
    post.save(update_fields=["state", "changed_at"])


def _tell(post: Post, verb: str, by: Actor, at: datetime, says: dict[str, object]) -> None:
    audit.record(
        by=by, at=at, verb=verb, subject=("post", str(post.id)), says=says, obligation="7.5"
    )


def _let_through(report: Report, overrides: Mapping[str, str]) -> list[dict[str, str]]:
    return [
        {"rule": hold.rule, "match": hold.match, "reason": overrides[hold.key].strip()}
        for hold in report.holds
    ]


def _may_hold(text: str, note: str = "") -> Refusal | None:
    if len(text) > LONGEST:
        return refusals.too_long("This text", len(text), LONGEST)
    if len(note) > LONGEST_NOTE:
        return refusals.too_long("The note", len(note), LONGEST_NOTE)
    # What no database and no platform takes as text.
    if any(ch in "\x00\ufffe\uffff" or "\ud800" <= ch <= "\udfff" for ch in text + note):
        return refusals.no_text()
    return None


def _stale(report: Report, text: str, school_id: str) -> Refusal | None:
    if report.digest == text_digest(text) and report.roll_version == roll_state(school_id).version:
        return None
    return refusals.stale()


def _decided_already(post: Post, move: str) -> Refusal | None:
    refusal = LIFE.refuse(move, state=post.state)
    made = (
        Decision.objects.filter(submission__version__post=post)
        .select_related("decider")
        .order_by("-at")
        .first()
    )
    if refusal is None or made is None:
        return refusal
    return refusals.decided_before(made.decider.name, LIFE.words(post.state))


def _may_so_decide(
    move: str, reason: str, overrides: Mapping[str, str], report: Report
) -> Refusal | None:
    longest = max([len(reason), *map(len, overrides.values())])
    if longest > LONGEST_REASON:
        return refusals.too_long("A reason", longest, LONGEST_REASON)
    if move != "approve":
        return None if reason.strip() else refusals.no_without_reason()
    left = [hold for hold in report.holds if not overrides.get(hold.key, "").strip()]
    return refusals.holds_left(len(left), left[0].obligations[0]) if left else None
