"""What the policy says of a text: gather what the check may know of one school, and ask the engine.

The facts of a school are kept in memory by the versions of its roll and of what belongs to it, so a
check costs two small reads of the database and no write. A private text is checked in the same way
and kept nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people import queries as people
from staffroom.domain.publishing.permissions import may_write
from staffroom.domain.schools import queries as schools
from staffroom.domain.sites import queries as sites
from staffroom.domain.sites.states import LIVE
from staffroom.engine.check_post import Facts, Post, Roll, check_post
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Report
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.journeys.latest import LatestOf


LONGEST_CHECKED = 10_000  # characters; as long as a post may be


def check_for_site(text: str, *, site_id: str, by: Actor, on: date) -> Report:
    """Check a text as the school's own, for one of its live sites.

    Refuses whoever writes no posts here, and any other site (7.1).
    `on` is the day it is meant for: before an election political words are judged more strictly.
    """
    must(may_write(by))
    site = sites.site(by.school_id, site_id)
    if site is None or site.state != LIVE:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="The school speaks only through accounts in its register of sites.",
                instead="Choose one of the sites listed.",
                obligation="7.1",
            )
        )
    post = _of_the_school(text, site, schools.before_an_election(by.school_id, on=on))
    return _check(post, by, people.versions(by.school_id))


def check_as_typed(
    text: str,
    *,
    by: Actor,
    versions: people.Versions,
    site: sites.SiteCard,
    before_an_election: bool,
) -> Report:
    """Check a text being typed, by what this very request has read of the school and its site.

    It is asked at every pause in typing, so it reads nothing again. Refuses whoever writes no posts
    here.
    """
    must(may_write(by))
    return _check(_of_the_school(text, site, before_an_election), by, versions)


def check_privately(text: str, *, by: Actor, versions: people.Versions) -> Report:
    """Check a person's own text. Nothing of it is stored."""
    return _check(Post(text=text, speaking=Speaking.PERSONAL), by, versions)


def _of_the_school(text: str, site: sites.SiteCard, before_an_election: bool) -> Post:
    return Post(
        text=text,
        speaking=Speaking.SCHOOL,
        platform=site.platform,
        naming=site.naming,
        pre_election=before_an_election,
    )


def _check(post: Post, by: Actor, versions: people.Versions) -> Report:
    """Check a text for whoever asks.

    For somebody who is a technician and nothing else no pupil is looked for: they are to learn
    nothing of what is in the system, and a name that is marked is a name on the roll.
    """
    if len(post.text) > LONGEST_CHECKED:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason=f"This text has {len(post.text):,} characters; "
                f"up to {LONGEST_CHECKED:,} can be checked at once.",
                instead="Check it in parts. Nothing of it was stored.",
            )
        )
    if by.roles == {Role.TECHNICIAN}:
        versions = replace(versions, roll=0)
    if _others_wait.get() and not facts_of.is_at_hand(by.school_id, versions):
        raise NotAtHand(by.school_id, versions)
    return check_post(post, facts_of(by.school_id, versions))


_others_wait: ContextVar[bool] = ContextVar("others_wait", default=False)


class NotAtHand(Exception):
    """A check within a transaction goes by a new roll, which takes a while to index: a trust's, seconds.

    Whoever opened the transaction lets go of it, gets the facts ready and begins again.
    """

    def __init__(self, school_id: str, versions: people.Versions) -> None:
        super().__init__("what the check goes by is not at hand")
        self._asked = school_id, versions

    def get_ready(self) -> None:
        facts_of(*self._asked)


@contextmanager
def while_others_wait() -> Iterator[None]:
    """Within, a check raises `NotAtHand` rather than have everybody wait for a roll to be indexed."""
    before = _others_wait.set(True)
    try:
        yield
    finally:
        _others_wait.reset(before)


@lru_cache(maxsize=256)
def roll_changed_at(school_id: str, roll_version: int) -> datetime | None:
    """When that version of the roll came in; a version never changes, so it is asked once."""
    state = people.roll_state(school_id)
    return state.changed_at if state.version == roll_version else None


def _facts_of(school_id: str, versions: people.Versions) -> Facts:
    return Facts(
        school=schools.facts(school_id),
        roll=roll_of(school_id, versions.roll),
        staff=tuple(people.staff(school_id)),
    )


def _roll_of(school_id: str, version: int) -> Roll:
    return Roll.build(people.pupils(school_id), version=version)


# Everything a check may know of one school, and the costly part, made anew for another roll alone.
facts_of = LatestOf(_facts_of)
kept_rolls = LatestOf(_roll_of)


def roll_of(school_id: str, version: int) -> Roll:
    """The roll as the check sees it; nobody is on the one before the first."""
    return kept_rolls(school_id, version) if version else Roll.empty()
