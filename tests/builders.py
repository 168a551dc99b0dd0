"""Schools, people and posts for tests, made through the product's own operations: no row is invented."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.archive import operations as archive
from staffroom.domain.archive.queries import address_now, find
from staffroom.domain.people import bound_people, roll_import
from staffroom.domain.people import operations as people
from staffroom.domain.people.list_preview import Said
from staffroom.domain.people.person_details import Details
from staffroom.domain.people.queries import account
from staffroom.domain.schools import operations as schools
from staffroom.domain.schools.operations import NewTerm
from staffroom.domain.schools.queries import SchoolCard, terms
from staffroom.domain.sites import operations as sites
from staffroom.engine.facts import SchoolFacts
from staffroom.journeys import publish_a_post


NOON = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)
SUMMER = NewTerm("Summer 2026", date(2026, 4, 13), date(2026, 7, 17))
AUTUMN = NewTerm("Autumn 2026", date(2026, 9, 1), date(2026, 12, 18))

ROLL = """pupil_id,upn,first,middle,last,known_as,dob,year,form
P001,,Amelia,Rose,Harcastle,,2012-03-04,9,9B
P002,,Oluwaseun,,Adebayo-Finch,Seun,2013-05-06,8,8C
P003,,Zoë,,Wrenfield,,2011-07-08,10,10A
"""
STAFF = """staff_id,title,first,last,role,category,email
S01,Mrs,Edith,Marlowe,Headteacher,teaching,head@{domain}
S02,Mr,Tobias,Quill,Teacher of geography,teaching,teacher@{domain}
S03,Ms,Ingrid,Fell,Teacher of art,teaching,lead@{domain}
S04,Mr,Osric,Vane,Cleaner,contractor,
S05,Ms,Petra,Lund,Teacher of music,teaching,new@{domain}
"""
PEOPLE = {
    "headteacher": ("Edith Marlowe", "head", {Role.HEADTEACHER, Role.STAFF}),
    "deputy": ("Jory Penn", "deputy", {Role.DEPUTY_HEAD, Role.STAFF}),
    "teacher": ("Tobias Quill", "teacher", {Role.STAFF}),
    "lead": ("Ingrid Fell", "lead", {Role.SITE_LEAD, Role.STAFF}),
    "line_manager": ("Maud Tarn", "manager", {Role.LINE_MANAGER, Role.STAFF}),
    "office": ("Nell Sykes", "office", {Role.OFFICE, Role.STAFF}),
    "chair": ("Cuthbert Ames", "chair", {Role.CHAIR, Role.GOVERNOR}),
    "officer": ("Wilf Harker", "officer", {Role.SCHOOL_OFFICER}),
    "data_protection": ("Lotte Brandt", "dpo", {Role.DATA_PROTECTION}),
    "technician": ("Gus Merrow", "technician", {Role.TECHNICIAN}),
}


@dataclass
class Cast:
    """One school: its card, its people by what they are, its sites, and the other school."""

    school: SchoolCard
    people: dict[str, Actor]
    x: str
    facebook: str
    other: Cast | None = None
    ids: dict[str, str] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Actor:
        try:
            return self.__dict__["people"][name]
        except KeyError:
            raise AttributeError(name) from None

    def user(self, actor: Actor):
        return account(f"{self.address_of(actor)}@{self.school.slug}.example")

    def address_of(self, actor: Actor) -> str:
        return next(email for name, email, _ in PEOPLE.values() if name == actor.name)

    def term(self, name: str) -> int:
        return next(t.id for t in terms(self.school.id) if t.name == name)


def open_two_schools(*, at: datetime) -> Cast:
    first = open_school("northgate", "Northgate School", at=at)
    first.other = open_school("southmere", "Southmere School", at=at)
    return first


def open_school(slug: str, name: str, *, at: datetime) -> Cast:
    """A school with its terms, lists, people and two sites; Ingrid Fell leads the one on X."""
    school = schools.open_school(
        slug=slug,
        facts=SchoolFacts(
            name=name,
            phones=("01632 960100",),
            emails=(f"office@{slug}.example",),
            email_domains=(f"{slug}.example",),
            postcodes=("NE99 1AA",),
            handles=(f"@{slug}",),
        ),
        at=at,
    )
    folk = {
        key: open_account(slug, school, who, email, roles, at)
        for key, (who, email, roles) in PEOPLE.items()
    }
    head = folk["headteacher"]
    schools.open_terms(terms=[SUMMER, AUTUMN], by=head, at=at)
    bring_in("roll", ROLL, by=folk["office"], at=at)
    bring_in("staff", STAFF.format(domain=f"{slug}.example"), by=folk["office"], at=at)
    x = sites.take_in(
        name=f"{name} on X",
        platform="x",
        handle=f"@{slug}",
        address=f"https://x.com/{slug}",
        by=head,
        at=at,
    )
    facebook = sites.take_in(
        name=name,
        platform="facebook",
        handle=slug,
        address=f"https://www.facebook.com/{slug}",
        by=head,
        at=at,
    )
    lead = folk["lead"]
    sites.name_lead(site_id=x, user_id=lead.id, on=date(2026, 1, 5), by=head, at=at)
    return Cast(school, folk, x, facebook)


def open_account(
    slug: str, school: SchoolCard, name: str, email: str, roles: set[Role], at: datetime
) -> Actor:
    user_id = people.open_account(
        email=f"{email}@{slug}.example",
        name=name,
        roles=frozenset(roles),
        on=date(2026, 1, 5),
        by=system(school.id),
        at=at,
    )
    return Actor(user_id, name, school.id, frozenset(roles))


def choose(
    kind: str, content: str | bytes, *, by: Actor, at: datetime, name: str = "list.csv"
) -> int:
    """A file with a list that has been chosen: the id of its preview."""
    file = io.BytesIO(content.encode() if isinstance(content, str) else content)
    looked = roll_import.look_at(kind=kind, file=file, name=name, on=at.date(), by=by, at=at)
    return int(roll_import.keep(looked=looked, by=by, at=at))


def bring_in(
    kind: str, content: str | bytes, *, by: Actor, at: datetime, name: str = "list.csv"
) -> int:
    """A list brought in, whatever it asks; the id of its page."""
    import_id = choose(kind, content, by=by, at=at, name=name)
    said = Said(leavers_meant=True, lines_meant=True, names_seen=True)
    roll_import.confirm(import_id=import_id, said=said, on=at.date(), by=by, at=at)
    return import_id


def added(
    cast: Cast, first: str, last: str, *, at: datetime, category: str = "contractor", **more
) -> str:
    """Somebody added to the staff register by hand; their number there."""
    details = Details(first=first, last=last, category=category, **more)
    return bound_people.add_person(details=details, another=False, by=cast.office, at=at)


def sent(cast: Cast, text: str, *, at: datetime, by: Actor | None = None, site: str = "") -> str:
    """A post waiting for approval; by the teacher, for X, unless said otherwise."""
    return publish_a_post.send_for_approval(
        post_id="", site_id=site or cast.x, text=text, note="", by=by or cast.teacher, at=at
    )


def approved(cast: Cast, text: str, *, at: datetime, by: Actor | None = None) -> str:
    """A post the site lead has approved; its holds, if any, let through."""
    post_id = sent(cast, text, at=at, by=by)
    report = publish_a_post.check_again(post_id, by=cast.lead, on=at.date())
    publish_a_post.decide(
        post_id=post_id,
        move="approve",
        reason="",
        overrides=dict.fromkeys(
            (hold.key for hold in report.holds), "It was in the paper already."
        ),
        seen_digest=report.digest,
        by=cast.lead,
        at=at,
    )
    return post_id


def archived(cast: Cast, text: str, *, at: datetime, by: Actor | None = None) -> str:
    """The archive's id of a post that went out."""
    post_id = approved(cast, text, at=at, by=by)
    return publish_a_post.hand_over(
        post_id=post_id,
        address=f"https://x.com/{cast.school.slug}/status/{abs(hash(text))}",
        by=by or cast.teacher,
        at=at,
    )


def corrected(
    cast: Cast, entry_id: str, *, at: datetime, by: Actor | None = None, number: int = 7
) -> str:
    """The address that an archived post has from now on; by the teacher unless said otherwise."""
    address = f"https://x.com/{cast.school.slug}/status/{number}"
    archive.correct_address(
        entry_id=entry_id,
        address=address,
        reason="A figure was missing.",
        seen=address_now(find(entry_id, cast.school.id)),
        by=by or cast.teacher,
        at=at,
    )
    return address
