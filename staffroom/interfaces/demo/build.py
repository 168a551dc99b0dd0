"""Build the demo through the product's own journeys, in the order in which things happen at a school.

Nothing here writes a row: schools are opened, lists brought in, posts sent, decided on and handed
over, and a term reviewed, each by the person who would do it and at the moment they would. All of it
is one transaction, so that a demo is there whole or not at all.
"""

from __future__ import annotations

import hashlib
import heapq
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count

from django.db import transaction

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.people import operations as people
from staffroom.domain.people import roll_import
from staffroom.domain.people.list_preview import Said
from staffroom.domain.publishing import operations as publishing
from staffroom.domain.review.operations import mark_done
from staffroom.domain.review.queries import asked_now, round_of
from staffroom.domain.schools import operations as schools
from staffroom.domain.schools.operations import NewTerm
from staffroom.domain.schools.queries import SchoolCard, terms
from staffroom.domain.sites import operations as sites
from staffroom.engine.facts import SchoolFacts
from staffroom.engine.school_time import LONDON, moment_of, school_day
from staffroom.interfaces import clock
from staffroom.interfaces.demo import people_moving
from staffroom.interfaces.demo.cast import Person, cast
from staffroom.interfaces.demo.posts import Term, fill, posts
from staffroom.interfaces.demo.review import review
from staffroom.interfaces.demo.school_roll import as_csv, pupils, staff
from staffroom.interfaces.demo.scripted_post import ScriptedPost
from staffroom.interfaces.demo.sites import contacts
from staffroom.interfaces.demo.sites import sites as registered_sites
from staffroom.journeys import joiner_and_leaver, publish_a_post, termly_review
from staffroom.journeys.standing_tasks import keep_standing
from staffroom.journeys.what_needs_me import needs_of, say_done
from staffroom.journeys.write_about_tasks import write_about_tasks


PUPILS = {"tynebank": 900, "alder-vale": 300}
ACCENTS = {"tynebank": "teal", "alder-vale": "plum"}
Step = Callable[[datetime], None]


@dataclass(frozen=True, slots=True)
class Dates:
    """The terms of the demo: the finished one with its review, and the one its posts are in now."""

    previous: NewTerm
    current: NewTerm
    later: NewTerm


@dataclass(slots=True)
class Diary:
    """What will happen, in order of time; of two at one moment the first entered goes first."""

    steps: list[tuple[datetime, int, Step]] = field(default_factory=list)
    _order: Iterator[int] = field(default_factory=count)

    def at(self, moment: datetime, step: Step) -> None:
        heapq.heappush(self.steps, (moment, next(self._order), step))

    def run(self, *, until: datetime) -> None:
        while self.steps and self.steps[0][0] <= until:
            moment, _, step = heapq.heappop(self.steps)
            step(moment)


@dataclass(frozen=True, slots=True)
class Place:
    """One school being built: who is who, and which site is which."""

    slug: str
    school: SchoolCard
    people: dict[str, Actor]
    sites: dict[str, str]
    leads: dict[str, str]
    roll: list[dict[str, str]]


def build(*, at: datetime) -> None:
    """Build both schools as they stand at that moment."""
    dates = school_year(clock.today(at))
    with transaction.atomic():
        for slug in PUPILS:
            place = _open(slug, dates)
            diary = Diary()
            _enter_new_pupils(diary, place, dates.current)
            for moment, step in people_moving.moves(slug, place.people, _bring_in, now=at):
                diary.at(moment, step)
            _enter_posts(diary, place, dates.previous, "previous", at)
            _enter_posts(diary, place, dates.current, "current", at)
            _enter_review(diary, place, dates.previous)
            diary.run(until=at)
            _letters_have_arrived(at)
            keep_standing(place.school.id, at=at)
            write_about_tasks(place.school.id, at=at)
        _letters_have_arrived(at)


def school_year(today: date) -> Dates:
    """The last autumn term that has begun, the summer before it and the spring after it.

    The demo's posts speak of an autumn, so it is always the autumn whose posts are shown.
    """
    year = today.year if today >= date(today.year, 9, 7) else today.year - 1
    return Dates(
        previous=NewTerm(f"Summer {year}", date(year, 4, 13), date(year, 7, 17)),
        current=NewTerm(f"Autumn {year}", date(year, 9, 1), date(year, 12, 18)),
        later=NewTerm(f"Spring {year + 1}", date(year + 1, 1, 4), date(year + 1, 3, 26)),
    )


def _open(slug: str, dates: Dates) -> Place:
    """Open a school, bring its lists in, give its people access and register its sites."""
    start = moment_of(dates.previous.starts - timedelta(days=14), 9)
    own = contacts(school=slug)
    school = schools.open_school(
        slug=slug,
        facts=SchoolFacts(
            name=own.name,
            short_names=own.short_names,
            phones=(own.phone,),
            emails=(own.email,),
            email_domains=(own.domain,),
            postcodes=(own.postcode,),
            handles=tuple(site.handle for site in registered_sites(school=slug)),
            streets=(own.street,),
        ),
        accent=ACCENTS[slug],
        is_demo=True,
        at=start,
    )
    by_key = {p.key: _account(slug, school, p, start) for p in cast(school=slug)}
    head = by_key["headteacher"]
    schools.open_terms(terms=[dates.previous, dates.current, dates.later], by=head, at=start)
    roll = pupils(school=slug, count=PUPILS[slug], on=dates.current.starts)
    before_autumn = [row for row in roll if row["year"] != "7"]
    for kind, rows in (
        ("staff", people_moving.first_staff_list(slug)),
        ("roll", before_autumn),
    ):
        _bring_in(kind, rows, by=by_key["office"], at=start)
    for person in cast(school=slug):
        people.tie_to_register(
            user_id=by_key[person.key].id, staff_id=person.staff_id, by=head, at=start
        )
    return Place(slug, school, by_key, _register(slug, head, by_key, start), _leads(slug), roll)


def _account(slug: str, school: SchoolCard, person: Person, at: datetime) -> Actor:
    row = next(r for r in staff(school=slug) if r["staff_id"] == person.staff_id)
    name = f"{row['first']} {row['last']}"
    roles = frozenset(Role(role) for role in person.roles)
    user_id = people.open_account(
        email=row["email"],
        name=name,
        roles=roles,
        on=clock.today(at),
        by=system(school.id),
        at=at,
    )
    return Actor(user_id, name, school.id, roles)


def _bring_in(kind: str, rows: list[dict[str, str]], *, by: Actor, at: datetime) -> None:
    on = clock.today(at)
    looked = roll_import.look_at(
        kind=kind,
        file=io.BytesIO(as_csv(rows).encode()),
        name=f"{kind}-{on:%Y-%m}.csv",
        on=on,
        by=by,
        at=at,
    )
    import_id = int(roll_import.keep(looked=looked, by=by, at=at))
    joiner_and_leaver.bring_in(import_id=import_id, said=Said(), on=on, by=by, at=at)


def _register(slug: str, head: Actor, by_key: dict[str, Actor], at: datetime) -> dict[str, str]:
    ids = {}
    for place, site in enumerate(registered_sites(school=slug)):
        entered = at + timedelta(minutes=place)  # the main site first, as people will look for it
        ids[site.key] = sites.take_in(
            name=site.name,
            platform=site.platform,
            handle=site.handle,
            address=site.address,
            by=head,
            at=entered,
        )
        lead = by_key[site.lead]
        sites.name_lead(
            site_id=ids[site.key], user_id=lead.id, on=clock.today(at), by=head, at=entered
        )
    return ids


def _leads(slug: str) -> dict[str, str]:
    return {site.key: site.lead for site in registered_sites(school=slug)}


def _enter_new_pupils(diary: Diary, place: Place, term: NewTerm) -> None:
    """Year 7 come onto the roll on the first morning of the autumn term."""

    def bring_in(at: datetime) -> None:
        _bring_in("roll", place.roll, by=place.people["office"], at=at)

    diary.at(moment_of(term.starts, 7), bring_in)


def _enter_posts(diary: Diary, place: Place, term: NewTerm, which: Term, now: datetime) -> None:
    first = moment_of(term.starts, 9)
    last = min(moment_of(term.ends, 15), now - timedelta(minutes=90))
    scripted = posts(school=place.slug, term=which)
    known = [row for row in place.roll if row["year"] != "7"]  # on the roll in both terms
    for number, script in enumerate(scripted):
        moment = _school_hours(first + (last - first) * script.at, number)
        pupil = known[(number * 37) % len(known)]
        _enter_post(diary, place, script, pupil, min(moment, last))


def _enter_post(
    diary: Diary, place: Place, script: ScriptedPost, pupil: dict[str, str], start: datetime
) -> None:
    """One post's steps, each some hours after the one before."""
    author = place.people[script.author]
    approver = _approver(place, script)
    first = fill(script.text, pupil)
    mended = fill(script.mended, pupil) or first
    made: dict[str, str] = {}

    def save(at: datetime) -> None:
        made["id"] = publish_a_post.save_draft(
            post_id="", site_id=place.sites[script.site], text=first, by=author, at=at
        )

    def send(text: str) -> Step:
        def step(at: datetime) -> None:
            made["id"] = publish_a_post.send_for_approval(
                post_id=made.get("id", ""),
                site_id=place.sites[script.site],
                text=text,
                note="",
                by=author,
                at=at,
            )

        return step

    def decide(move: str) -> Step:
        def step(at: datetime) -> None:
            report = publish_a_post.check_again(made["id"], by=approver, on=school_day(at))
            through = script.story == "overridden" and move == "approve"
            publish_a_post.decide(
                post_id=made["id"],
                move=move,
                reason="" if move == "approve" else script.reason,
                overrides=dict.fromkeys((hold.key for hold in report.holds), script.reason)
                if through
                else {},
                seen_digest=report.digest,
                by=approver,
                at=at,
            )

        return step

    def hand_over(at: datetime) -> None:
        publish_a_post.hand_over(
            post_id=made["id"], address=_address(place, script), by=author, at=at
        )

    def withdraw(at: datetime) -> None:
        publishing.withdraw(post_id=made["id"], by=author, at=at)

    steps: dict[str, list[Step]] = {
        "approved": [send(first), decide("approve"), hand_over],
        "mended": [send(first), send(mended), decide("approve"), hand_over],
        "changes": [
            send(first),
            decide("ask for changes"),
            send(mended),
            decide("approve"),
            hand_over,
        ],
        "overridden": [send(first), decide("approve"), hand_over],
        "rejected": [send(first), decide("reject"), lambda at: _read_and_tick(author, at)],
        "pending": [send(first)],
        "approved_only": [send(first), decide("approve")],
        "draft": [save],
        "withdrawn": [send(first), withdraw],
    }
    for place_in_story, step in enumerate(steps[script.story]):
        diary.at(start + timedelta(minutes=14 * place_in_story), step)


def _approver(place: Place, script: ScriptedPost) -> Actor:
    lead = place.leads[script.site]
    return place.people[lead if lead != script.author else "headteacher"]


def _address(place: Place, script: ScriptedPost) -> str:
    """Where the post would stand; made from its words, and on its own platform."""
    number = int(hashlib.sha256(script.text.encode()).hexdigest()[:12], 16)
    site = next(s for s in registered_sites(school=place.slug) if s.key == script.site)
    endings = {
        "x": f"/status/{number}",
        "facebook": f"/posts/{number}",
        "instagram": f"/p/{number:x}",
        "website": f"/{number % 9000 + 1000}",
    }
    return site.address + endings[site.platform]


def _enter_review(diary: Diary, place: Place, term: NewTerm) -> None:
    """The headteacher looks through the finished term's posts and signs off."""
    by, script = place.people["headteacher"], review(school=place.slug)
    findings = {f.post_key: f for f in script.findings}
    keys = {p.mended or p.text: p.key for p in posts(school=place.slug, term="previous")}

    def look_through(at: datetime) -> None:
        term_id = next(t.id for t in terms(place.school.id) if t.name == term.name)
        for number, item in enumerate(round_of(term_id, by=by).items):
            key = keys.get(item.entry.text, "")
            if key in script.not_looked_at:
                continue
            found = findings.get(key)
            termly_review.judge(
                term_id=term_id,
                entry_id=item.entry.id,
                outcome=found.judgement if found else "appropriate",
                note=found.note if found else "",
                on=clock.today(at),
                by=by,
                at=at + timedelta(seconds=20 * number),
            )
        termly_review.sign_off(
            term_id=term_id,
            statement=script.sign_off,
            seen_left=round_of(term_id, by=by).left,
            on=clock.today(at),
            by=by,
            at=at + timedelta(hours=1),
        )

    diary.at(moment_of(term.ends + timedelta(days=2), 17), look_through)
    diary.at(moment_of(term.ends + timedelta(days=4), 9), lambda at: _do_as_asked(place, at))


def _do_as_asked(place: Place, at: datetime) -> None:
    """After the review the chair reads it and its authors do as asked; one change is still to be made."""
    for reader in place.people.values():
        _read_and_tick(reader, at)
    asked = sorted(asked_now(place.school.id), key=lambda one: one.outcome)
    authors = {actor.id: actor for actor in place.people.values()}
    for one in asked[1:]:
        mark_done(
            entry_id=one.entry.id,
            note="Done, and the families told.",
            may_act=True,
            by=authors[one.entry.author_id],
            at=at,
        )


def _read_and_tick(reader: Actor, at: datetime) -> None:
    """Whatever somebody is asked to read, they have read."""
    for need in needs_of(reader, on=clock.today(at)).now:
        if need.by_hand:
            say_done(task_id=need.id, on=clock.today(at), by=reader, at=at)


def _letters_have_arrived(at: datetime) -> None:
    """What was to be told in the past has been told: no letters about last summer on the first day."""
    while waiting := outbox.claim(at=at, limit=500):
        for one in waiting:
            outbox.done(message_id=one.id, at=at)


def _school_hours(moment: datetime, number: int) -> datetime:
    """The same day, or the Monday after a weekend, at some time between half past eight and four."""
    local = moment.astimezone(LONDON)
    day = local.date() + timedelta(
        days=max(0, 7 - local.isoweekday()) if local.isoweekday() > 5 else 0
    )
    if local.isoweekday() > 5:
        day += timedelta(days=1)
    return moment_of(day, 8) + timedelta(minutes=30 + (number * 53) % 420)
