"""Read posts: one with its whole story, and lists for those who may see them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from staffroom.domain.actor import Actor
from staffroom.domain.people.queries import names
from staffroom.domain.publishing.models import Decision, Post, Posting, Submission, Version
from staffroom.domain.publishing.permissions import HEADS, HIDDEN, PostFacts, may_see
from staffroom.domain.publishing.soundness import Soundness, soundness_of
from staffroom.domain.publishing.states import LIFE
from staffroom.domain.sites.queries import SiteCard, card, full_name, sites_run_by
from staffroom.engine.refusal import Refused, must


PAGE = 25


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post in a list."""

    id: str
    text: str
    site_name: str
    author_name: str
    state: str
    state_words: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One decision, as it stands in the post's story."""

    outcome: str
    reason: str
    overrides: list[dict[str, str]]
    decider_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One text of the post, with the note it was sent with and what was decided on it."""

    number: int
    text: str
    at: datetime
    note: str
    holds: int
    decision: DecisionLine | None
    sound: bool  # whether it and what was decided on it are still what the audit log told


@dataclass(frozen=True, slots=True)
class PostPage:
    """One post with everything that its page and its permissions need."""

    id: str
    text: str
    digest: str
    site: SiteCard
    author_name: str
    state: str
    state_words: str
    facts: PostFacts
    versions: tuple[VersionLine, ...]  # newest first
    changed_at: datetime
    posted_at: datetime | None
    posted_by: str
    sound: bool  # whether all of it is still what the audit log told

    @property
    def last_decision(self) -> DecisionLine | None:
        return next((v.decision for v in self.versions if v.decision), None)


def post(post_id: str, *, by: Actor) -> PostPage:
    """One post of the actor's school. Refuses, as hidden, what is not theirs to see."""
    row = find(post_id, by.school_id)
    page = _page(row, by)
    must(may_see(by, page.facts))
    return page


def words_of(post_id: str, *, by: Actor) -> tuple[str, str]:
    """The newest text of a post and the id of its site. Refuses, as hidden, what is not theirs."""
    row = find(post_id, by.school_id)
    must(may_see(by, facts_of(row, by)))
    return newest(row).text, str(row.site_id)


def find(post_id: str, school_id: str, *, for_update: bool = False) -> Post:
    """The row of a post of this school. Refuses, as hidden, any other id."""
    rows = Post.objects.select_for_update(of=("self",)) if for_update else Post.objects.all()
    try:
        return rows.select_related("site", "author").get(id=uuid.UUID(post_id), school_id=school_id)
    except (ValueError, Post.DoesNotExist) as missing:
        raise Refused(HIDDEN) from missing


def facts_of(row: Post, by: Actor) -> PostFacts:
    sent = Submission.objects.filter(version__post=row).order_by("-id").first()
    return PostFacts(
        author_id=str(row.author_id),
        submitter_id=str(sent.submitter_id) if sent else "",
        led_by_actor=str(row.site_id) in sites_run_by(by),
    )


def visible(post_ids: Iterable[str], *, by: Actor) -> set[str]:
    """Those of these posts that are somebody's to see."""
    rows = Post.objects.filter(school_id=by.school_id, id__in=set(post_ids))
    submissions = Submission.objects.filter(version__post__in=rows).order_by("id")
    sent = dict(submissions.values_list("version__post_id", "submitter_id"))
    led = sites_run_by(by)
    return {
        str(row.id)
        for row in rows
        if may_see(
            by,
            PostFacts(str(row.author_id), str(sent.get(row.id, "")), str(row.site_id) in led),
        )
        is None
    }


def poster_of(post_id: str) -> str:
    """The id of whoever said that a post went out, empty before that."""
    found = Posting.objects.filter(post_id=post_id).values_list("by_id", flat=True).first()
    return str(found) if found else ""


def newest(row: Post) -> Version:
    return row.versions.order_by("-number")[0]


def let_stand(post_id: str, school_id: str) -> dict[str, list[dict[str, str]]]:
    """What approvals of a post let stand and why, by the digest of the words they approved."""
    rows = Decision.objects.filter(
        submission__version__post_id=post_id,
        submission__version__post__school_id=school_id,
        outcome="approved",
    ).order_by("id")
    return dict(rows.values_list("submission__version__digest", "overrides"))


def notes_sent(post_id: str, school_id: str) -> list[str]:
    """The author's note of each time a post was sent, the first one first; empty where none came."""
    rows = Submission.objects.filter(
        version__post_id=post_id, version__post__school_id=school_id
    ).order_by("id")
    return list(rows.values_list("note", flat=True))


def posts(*, by: Actor, state: str = "", page: int = 1) -> tuple[list[PostLine], int]:
    """One page of the posts this person may see, newest change first, and how many there are."""
    rows = _visible(by)
    if state:
        rows = rows.filter(state=state)
    total = rows.count()
    newest_text = Version.objects.filter(post=OuterRef("pk")).order_by("-number").values("text")[:1]
    rows = rows.select_related("site", "author").annotate(newest_text=Subquery(newest_text))
    start = (page - 1) * PAGE
    shown = rows.order_by("-changed_at")[start : start + PAGE]
    return [_line(row, row.newest_text) for row in shown], total


def counts(*, by: Actor) -> dict[str, int]:
    """How many visible posts stand in each state."""
    states = list(_visible(by).values_list("state", flat=True))
    return {state: states.count(state) for state in LIFE.states}


def _visible(by: Actor) -> QuerySet[Post]:
    """One's own posts, and those that were sent and are for one's eyes."""
    sent = Exists(Submission.objects.filter(version__post=OuterRef("pk")))
    return Post.objects.filter(school_id=by.school_id).filter(
        Q(author_id=by.id) | (_for_eyes_of(by) & Q(sent))
    )


def _for_eyes_of(by: Actor) -> Q:
    return Q() if by.is_any(*HEADS) else Q(site_id__in=sites_run_by(by))


def _line(row: Post, text: str) -> PostLine:
    return PostLine(
        id=str(row.id),
        text=text,
        site_name=full_name(row.site.name, row.site.platform),
        author_name=row.author.name,
        state=row.state,
        state_words=LIFE.words(row.state),
        changed_at=row.changed_at,
    )


def _page(row: Post, by: Actor) -> PostPage:
    versions = list(row.versions.order_by("-number"))
    posting = Posting.objects.filter(post=row).select_related("by").first()
    sound = soundness_of(row)
    return PostPage(
        id=str(row.id),
        text=versions[0].text,
        digest=versions[0].digest,
        site=card(row.site),
        author_name=row.author.name,
        state=row.state,
        state_words=LIFE.words(row.state),
        facts=facts_of(row, by),
        versions=tuple(_version_lines(versions, sound)),
        changed_at=row.changed_at,
        posted_at=posting.at if posting else None,
        posted_by=posting.by.name if posting else "",
        sound=sound.whole,
    )


def _version_lines(versions: list[Version], sound: Soundness) -> list[VersionLine]:
    sent = {
        s.version_id: s
        for s in Submission.objects.filter(version__in=versions)
        .select_related("decision")
        .order_by("id")
    }
    who = names(str(s.decision.decider_id) for s in sent.values() if hasattr(s, "decision"))
    lines = []
    for version in versions:
        submission = sent.get(version.pk)
        lines.append(
            VersionLine(
                number=version.number,
                text=version.text,
                at=version.at,
                note=submission.note if submission else "",
                holds=submission.holds if submission else 0,
                decision=_decision(submission, who),
                sound=version.number not in sound.wrong_versions,
            )
        )
    return lines


def _decision(submission: Submission | None, who: dict[str, Any]) -> DecisionLine | None:
    if submission is None or not hasattr(submission, "decision"):
        return None
    made = submission.decision
    return DecisionLine(
        outcome=made.outcome,
        reason=made.reason,
        overrides=made.overrides,
        decider_name=who[str(made.decider_id)],
        at=made.at,
    )
