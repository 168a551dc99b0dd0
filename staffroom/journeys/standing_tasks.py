"""Tasks that no single act causes: a list that is missing or old, a site without a lead, a term to look through.

The rooms are asked, by hand, what they want of somebody now; what is missing is opened, and what is no
longer wanted is settled. The same look opens again whatever task of a post or a review should be there
and is not, so that none can be lost for good.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from staffroom.domain.actor import Actor, system
from staffroom.domain.outbox.queries import stuck
from staffroom.domain.people import queries as people
from staffroom.domain.people.second_person import proposals
from staffroom.domain.publishing import duties as posts
from staffroom.domain.review import duties as review
from staffroom.domain.review.queries import asked_now, signed_terms
from staffroom.domain.schools import queries as schools
from staffroom.domain.sites import duties as sites
from staffroom.domain.sites.queries import live
from staffroom.domain.staffing import duties as staffing
from staffroom.domain.tasks import kinds
from staffroom.domain.tasks.operations import Wanted, keep
from staffroom.domain.tasks.queries import open_about
from staffroom.engine.school_time import school_day
from staffroom.journeys import joiner_and_leaver, role_by_two
from staffroom.journeys.what_needs_me import people_here


OLD_AFTER = timedelta(days=120)  # a term's length and its holidays
LETTERS_WAIT = timedelta(hours=2)  # a mail server may be away for less without anybody looking
TERMS_AHEAD = timedelta(days=30)
LAST_WEEKS = timedelta(days=28)  # of a term, in which its review can well be begun
STANDING = (
    kinds.ROLL,
    kinds.ROLL_OLD,
    kinds.STAFF_LIST,
    kinds.STAFF_OLD,
    kinds.CATEGORIES,
    kinds.TERMS,
    kinds.NAME_LEAD,
    kinds.GIVE_ADDRESS,
    kinds.LOOK_THROUGH,
    kinds.MEND,
    kinds.TAKE_DOWN,
    kinds.AGREE,
    *staffing.KINDS,
    kinds.LETTERS,
    kinds.DECIDE,
    kinds.CHANGE,
    kinds.PUT_OUT,
)
_LISTS = {kinds.ROLL: "roll", kinds.ROLL_OLD: "roll", kinds.STAFF_LIST: "staff"}
_LISTS |= {kinds.STAFF_OLD: "staff", kinds.CATEGORIES: "staff"}


def keep_standing(school_id: str, *, at: datetime) -> None:
    """Open and settle what stands at one school, so that it is as the rooms say now."""
    on = school_day(at)
    joiner_and_leaver.notice(school_id, at=at)
    wanted: dict[str, list[Wanted]] = {}
    for about, one in _everything(school_id, on=on, at=at):
        wanted.setdefault(about, []).append(one)
    should = {(one.kind, about) for about, several in wanted.items() for one in several}
    differs = should ^ open_about(school_id, STANDING)
    for about in sorted(
        {about for _, about in differs}
    ):  # one by one, so that nobody waits for all
        gone = [kind for kind, thing in differs - should if thing == about]
        by = _whoever_did(gone, school_id)
        keep(about=about, wanted=wanted.get(about, []), done=gone, by=by, at=at)


def _everything(school_id: str, *, on: date, at: datetime) -> Iterator[tuple[str, Wanted]]:
    yield from _lists(school_id, on=on)
    yield from _terms(school_id, on=on)
    yield from _sites(school_id, on=on)
    yield from _posts(school_id)
    for asked in asked_now(school_id):
        yield asked.entry.id, review.wanted_of(asked.entry, asked.outcome)
    for proposal in proposals(school_id):
        yield proposal.id, role_by_two.wanted_for(proposal)
    yield from joiner_and_leaver.wanted(school_id, on=on)
    if stuck(school_id, since=at - LETTERS_WAIT):
        yield "letters", Wanted(kinds.LETTERS)


def _lists(school_id: str, *, on: date) -> Iterator[tuple[str, Wanted]]:
    pupils, listed = people.head_count(school_id)
    for kind, count, missing, old in (
        ("roll", pupils, kinds.ROLL, kinds.ROLL_OLD),
        ("staff", listed, kinds.STAFF_LIST, kinds.STAFF_OLD),
    ):
        last = people.last_import(school_id, kind)
        if not count or last is None:
            yield kind, Wanted(missing)
        elif school_day(last) < on - OLD_AFTER:
            months = str((on - school_day(last)).days // 30)
            yield kind, Wanted(old, facts={"months": months})
    if listed and people.without_category(school_id):
        yield "categories", Wanted(kinds.CATEGORIES)


def _terms(school_id: str, *, on: date) -> Iterator[tuple[str, Wanted]]:
    every = schools.terms(school_id)
    signed = signed_terms(school_id)
    for term in every:
        if term.starts <= on and term.ends <= on + LAST_WEEKS and term.id not in signed:
            yield str(term.id), review.wanted_for(term)
    if not every or max(term.ends for term in every) < on + TERMS_AHEAD:
        yield "terms", Wanted(kinds.TERMS)


def _sites(school_id: str, *, on: date) -> Iterator[tuple[str, Wanted]]:
    here = people_here(school_id, on=on)
    for site in live(school_id):
        leads = here.leads.get(site.id, frozenset())
        roles = [here.colleagues[who].roles for who in leads if who in here.colleagues]
        is_led = any(sites.LEADS in held for held in roles)
        for wanted in sites.wanted_for(site, is_led=is_led):
            yield site.id, wanted


def _posts(school_id: str) -> Iterator[tuple[str, Wanted]]:
    for post_id, several in posts.wanted_now(school_id).items():
        for wanted in several:
            yield post_id, wanted


def _whoever_did(settled: list[str], school_id: str) -> Actor:
    """Who is to be named for what is settled: for a list whoever brought it in, else nobody."""
    lists = [_LISTS[kind] for kind in settled if kind in _LISTS]
    by = system(school_id)
    who = people.last_importer(school_id, lists[0]) if lists else ""
    return replace(by, id=who) if who else by
