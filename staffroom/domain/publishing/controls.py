"""How the publishing room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.publishing.queries import Tally, tally
from staffroom.engine.coverage import Control, Evidence, Kind, Standing


def _checked(school_id: str, at: datetime) -> Evidence:
    counted = tally(school_id)
    return Evidence(
        standing=Standing.KEPT if counted.submissions else Standing.NOT_DUE,
        sentence="posts sent for approval were checked first."
        if counted.submissions
        else "No post has been sent for approval yet.",
        covered=counted.submissions,
        total=counted.submissions,
        unit="posts",
        rows="posts",
        last_seen=counted.last_submission,
    )


def _held(school_id: str, at: datetime) -> Evidence:
    counted = tally(school_id)
    return Evidence(
        standing=Standing.KEPT if counted.submissions else Standing.NOT_DUE,
        sentence="posts with something held were decided by an approver."
        if counted.with_holds
        else "No post has been held yet.",
        covered=counted.holds_decided,
        total=counted.with_holds,
        unit="posts",
        rows="posts",
        last_seen=counted.last_submission,
    )


def _decided_by_another(school_id: str, at: datetime) -> Evidence:
    counted = tally(school_id)
    return _posted(counted, "posts that went out were approved by somebody else first.")


def _only_registered(school_id: str, at: datetime) -> Evidence:
    counted = tally(school_id)
    return _posted(counted, "posts went out through a registered site.")


def _every_word_kept(school_id: str, at: datetime) -> Evidence:
    counted = tally(school_id)
    return _posted(counted, "posts keep every earlier wording, who changed it and when.")


def _posted(counted: Tally, sentence: str) -> Evidence:
    if not counted.posted:
        return Evidence(Standing.NOT_DUE, "Nothing has gone out yet.", rows="posts")
    sound = counted.posted_with_decision == counted.posted and not counted.own_decisions
    return Evidence(
        standing=Standing.KEPT if sound else Standing.GAP,
        sentence=sentence,
        covered=counted.posted_with_decision,
        total=counted.posted,
        unit="posts",
        rows="posts",
        last_seen=counted.last_decision,
    )


CONTROLS = (
    Control(
        obligations=("3.2", "5.5"),
        kind=Kind.PREVENT,
        says="names on the roll, contact details, dates of birth and protective markings are held",
        evidence=_held,
    ),
    Control(
        obligations=("5.3", "5.4", "5.6"),
        kind=Kind.DETECT,
        says="each draft for a school site is read for abuse and for views given as the school's",
        evidence=_checked,
    ),
    Control(
        obligations=("3.1",),
        kind=Kind.ADVISE,
        says="every finding says what could go wrong for a person, and cites its clause",
        evidence=_checked,
    ),
    Control(
        obligations=("5.7",),
        kind=Kind.RECORD,
        says="every wording of a post is kept with its author, its time and the decision on it",
        evidence=_every_word_kept,
    ),
    Control(
        obligations=("6.5", "7.1"),
        kind=Kind.PREVENT,
        says="a post can be written only for a site in the register",
        evidence=_only_registered,
    ),
    Control(
        obligations=("7.5",),
        kind=Kind.PREVENT,
        says="nothing goes out before somebody other than its author has approved it",
        evidence=_decided_by_another,
    ),
)
