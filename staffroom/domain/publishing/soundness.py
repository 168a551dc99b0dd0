"""Whether a post is still what the audit log told of it: its words, its decisions and where it stands.

What the log says is believed only where it fits its own leaf and commitment. An entry that was erased
vouches for nothing.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from staffroom.domain.audit.operations import canonical
from staffroom.domain.audit.queries import EntryLine, proven
from staffroom.domain.publishing.models import Decision, Post, Posting, Submission, Version
from staffroom.domain.publishing.states import DRAFT, LIFE, OUTCOMES, PENDING, POSTED, WITHDRAWN
from staffroom.engine.findings import text_digest


STARTED = "post started"
SAVED = "draft saved"
SENT = "post sent for approval"
WENT_OUT = "post went out"
TAKEN_BACK = "post withdrawn"
DECIDED = {LIFE.target(move): f"post {words}" for move, words in OUTCOMES.items()}
STANDS_AFTER = {
    STARTED: DRAFT,
    SAVED: DRAFT,
    SENT: PENDING,
    WENT_OUT: POSTED,
    TAKEN_BACK: WITHDRAWN,
} | {verb: state for state, verb in DECIDED.items()}


@dataclass(frozen=True, slots=True)
class Soundness:
    """Whether the post as a whole fits the log, and the numbers of the versions that do not."""

    whole: bool
    wrong_versions: frozenset[int]


def decision_digest(made: Decision) -> str:
    """Hex SHA-256 over the canonical JSON of everything that a decision says."""
    said = {
        "words": made.submission.version.digest,
        "submitter": str(made.submitter_id),
        "decider": str(made.decider_id),
        "outcome": made.outcome,
        "reason": made.reason,
        "overrides": made.overrides,
        "report": made.report,
        "at": made.at.isoformat(),
    }
    return hashlib.sha256(canonical(said).encode()).hexdigest()


def soundness_of(post: Post) -> Soundness:
    """Compare a post with what the log told of it."""
    told = proven(str(post.school_id), ("post", str(post.id)))
    sent = list(Submission.objects.filter(version__post=post).select_related("version", "decision"))
    versions = list(post.versions.all())
    wrong = {version.number for version in versions if not _words_fit(version, told)}
    wrong |= {one.version.number for one in sent if not (_sent_fits(one, told))}
    decided = [one for one in sent if hasattr(one, "decision")]
    wrong |= {one.version.number for one in decided if not _decision_fits(one.decision, told)}
    nothing_gone = (
        _numbers(told) <= {version.number for version in versions}
        and len(sent) == _times(told, SENT)
        and len(decided) == _times(told, *DECIDED.values())
    )
    whole = not wrong and nothing_gone and _stands_as_told(post, told) and _posting_fits(post, told)
    return Soundness(whole, frozenset(wrong))


def _words_fit(version: Version, told: list[EntryLine]) -> bool:
    """The log may hold no digest of a draft from before it told them."""
    logged = {
        line.says["digest"]
        for line in told
        if line.verb in {STARTED, SAVED, SENT}
        and line.says.get("version") == version.number
        and "digest" in line.says
    }
    return text_digest(version.text) == version.digest and logged <= {version.digest}


def _sent_fits(one: Submission, told: list[EntryLine]) -> bool:
    return any(
        line.verb == SENT
        and (line.at, line.actor) == (one.at, str(one.submitter_id))
        and line.says.get("version") == one.version.number
        and line.says.get("digest") == one.version.digest
        and line.says.get("holds") == one.holds
        for line in told
    )


def _decision_fits(made: Decision, told: list[EntryLine]) -> bool:
    """A decision from before the log told its digest is compared by its words, outcome and reason."""
    return any(
        line.verb == DECIDED.get(made.outcome)
        and (line.at, line.actor) == (made.at, str(made.decider_id))
        and line.says.get("digest") == made.submission.version.digest
        and line.says.get("reason") == made.reason
        and line.says.get("decision") in {None, decision_digest(made)}
        for line in told
    )


def _posting_fits(post: Post, told: list[EntryLine]) -> bool:
    logged = [
        (line.at, line.actor, line.says.get("address"), line.says.get("digest"))
        for line in told
        if line.verb == WENT_OUT
    ]
    kept = [
        (one.at, str(one.by_id), one.address, one.version.digest)
        for one in Posting.objects.filter(post=post).select_related("version")
    ]
    return kept == logged


def _stands_as_told(post: Post, told: list[EntryLine]) -> bool:
    """Who wrote it, and the state that the last entry left it in."""
    stands = [STANDS_AFTER[line.verb] for line in told if line.verb in STANDS_AFTER]
    author = [line.actor for line in told if line.verb == STARTED]
    return stands[-1:] == [post.state] and author == [str(post.author_id)]


def _numbers(told: list[EntryLine]) -> set[int]:
    return {line.says["version"] for line in told if "version" in line.says}


def _times(told: list[EntryLine], *verbs: str) -> int:
    return sum(line.verb in verbs for line in told)
