"""Every address of the installation, walked through the resolver, with real things filled in.

A new address whose parts are not known here, or that has no row in `permissions.csv`, fails a test
that says what to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.urls import URLPattern, URLResolver, get_resolver, include, path, reverse

from staffroom.config import urls as installation
from staffroom.domain.actor import Actor, Role
from staffroom.domain.archive import queries
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.letters import Sort
from staffroom.domain.people.bound_people import end_person
from staffroom.domain.people.invitation_operations import invitation
from staffroom.domain.people.operations import give_access, tie_to_register
from staffroom.domain.people.queries import email_of
from staffroom.domain.people.second_person_operations import propose
from staffroom.domain.schools.operations import enter_election
from staffroom.domain.sign_in.link_operations import NEW_PASSWORD, make_link
from staffroom.domain.sign_in.queries import steps_of
from staffroom.domain.staffing.undertakings import LEAVING
from staffroom.domain.tasks.calendar_operations import make_feed
from staffroom.domain.tasks.kinds import DECIDE, Topic
from staffroom.domain.tasks.mail_operations import end_links
from staffroom.domain.tasks.queries import open_tasks
from staffroom.interfaces.demo import urls as demo
from staffroom.journeys import publish_a_post, termly_review
from staffroom.journeys.joiner_and_leaver import say_leaves
from staffroom.journeys.letter_links import link_of
from tests.builders import ROLL, STAFF, Cast, added, approved, archived, bring_in, choose, sent
from tests.second_steps import set_up_app


# As a URLconf: the installation's own addresses, and the demo's, which exist in demo mode alone.
urlpatterns = [path("demo/", include(demo)), *installation.urlpatterns]
handler400 = installation.handler400
handler403 = installation.handler403
handler404 = installation.handler404
handler500 = installation.handler500

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
TEXT = "Our choir sang at the market this morning."
IN_SUMMER = datetime(2026, 6, 3, 9, 0, tzinfo=UTC)
Parts = dict[str, Any]
CHOICES: dict[str, Any] = {f"how_{topic.value}": "daily" for topic in Topic} | {
    "stages": ["day", "due"],
    "hour": "8",
    "is_quiet": "on",
    "quiet_from": "18",
    "quiet_until": "7",
}


@dataclass(frozen=True)
class Address:
    """One address: its route as people write it, and the name of its view."""

    route: str
    name: str

    @property
    def of_a_school(self) -> bool:
        return self.route.startswith("<slug:school>/")


def every_address() -> list[Address]:
    """All of them, in the order in which they are tried."""
    return list(_walk(get_resolver(__name__), ""))


def _walk(resolver: URLResolver, before: str) -> Iterator[Address]:
    for found in resolver.url_patterns:
        route = before + str(found.pattern)
        if isinstance(found, URLPattern):
            yield Address(route, found.name or "")
        else:
            yield from _walk(found, route)


@dataclass(frozen=True)
class Things:
    """What addresses and forms of one school name: posts, a term, a preview, an invitation."""

    cast: Cast
    waiting: str
    ready: str
    draft: str
    entry: str
    seen: str  # the address of that entry
    asked: str
    upload: int
    brought_in: int
    by_hand: str
    gone: str
    invited: str
    token: str
    mailed: str  # the token of a link that came by letter
    step: int  # a second step of whoever is listed
    listed: str
    proposal: str
    digest: str
    election: int
    autumn: int
    summer: int
    task: str  # the site lead's: to decide on what waits
    letter: str
    letters_link: str
    calendar: str
    leaves: str  # the list of somebody who leaves
    joins: str  # the list of the teacher, who joined; their undertaking

    def parts(self, name: str, *, slug: str = "") -> Parts:
        """What stands in the address of this name."""
        slug = slug or self.cast.school.slug
        known: dict[str, Parts] = {
            "post": {"post_id": self.waiting},
            "decide": {"post_id": self.waiting},
            "withdraw": {"post_id": self.waiting},
            "posted": {"post_id": self.ready},
            "archived": {"entry_id": self.entry},
            "done": {"entry_id": self.asked},
            "correct": {"entry_id": self.entry},
            "site_lead": {"site_id": self.cast.facebook},
            "site_naming": {"site_id": self.cast.facebook},
            "site_account": {"site_id": self.cast.facebook},
            "end_election": {"election_id": self.election},
            "end_access": {"staff_id": self.listed},
            "take_role": {"staff_id": self.listed},
            "decide_proposal": {"proposal_id": self.proposal},
            "withdraw_proposal": {"proposal_id": self.proposal},
            "task": {"task_id": self.task},
            "hand_task": {"task_id": self.task},
            "put_off_task": {"task_id": self.task},
            "take_up_task": {"task_id": self.task},
            "task_done": {"task_id": self.task},
            "passage": {"passage_id": self.leaves},
            "answer_step": {"passage_id": self.leaves},
            "name_manager": {"passage_id": self.leaves},
            "stays": {"passage_id": self.leaves},
            "undertaking": {"passage_id": self.joins},
            "letter_again": {"letter_id": self.letter},
            "choices_by_link": {"token": self.letters_link},
            "stop_letters": {"token": self.letters_link},
            "calendar_feed": {"token": self.calendar},
            "correct_term": {"term_id": self.autumn},
            "review": {"term_id": self.autumn},
            "judge": {"term_id": self.autumn},
            "sign_off": {"term_id": self.autumn},
            "record": {"term_id": self.summer},
            "access": {"staff_id": self.listed},
            "audit_entry": {"number": 3},
            "erase_words": {"number": 3},
            "entry_proof": {"number": 3},
            "person": {"staff_id": self.listed},
            "change_person": {"staff_id": self.by_hand},
            "end_person": {"staff_id": self.by_hand},
            "bring_back": {"staff_id": self.gone},
            "preview": {"import_id": self.upload},
            "preview_people": {"import_id": self.upload, "what": "new"},
            "part": {"import_id": self.upload},
            "import": {"import_id": self.brought_in},
            "import_people": {"import_id": self.brought_in, "what": "new"},
            "invitation": {"user_id": self.invited, "token": self.token},
            "new_password": {"token": self.mailed},
            "confirm_address": {"token": self.mailed},
            "reset_second_step": {"staff_id": self.listed},
            "remove_step": {"step_id": self.step},
            "end_session": {"session_id": "0" * 40},
        }
        return {"school": slug} | known.get(name, {})

    def form(self, name: str) -> dict[str, Any]:
        """What a person would fill in on the page of this name."""
        known: dict[str, dict[str, Any]] = {
            "check": {"act": "send", "speaker": self.cast.x, "text": TEXT},
            "margin": {"speaker": self.cast.x, "text": TEXT},
            "decide": {"move": "approve", "seen": self.digest},
            "posted": {"address": f"https://x.com/{self.cast.school.slug}/status/7"},
            "done": {"note": "Taken down."},
            "hand_task": {"to": self.cast.deputy.id, "note": "You know the choir."},
            "put_off_task": {"until": "2026-11-12", "reason": "The family answers tomorrow."},
            "say_leaves": {"person": "S05", "last_day": "2026-12-18"},
            "answer_step": {"step": "things", "done": "yes"},
            "name_manager": {"person": self.cast.line_manager.id},
            "undertaking": {"seen": LEAVING[-1].digest},
            "letter_choices": CHOICES,
            "choices_by_link": CHOICES,
            "stop_letters": {"List-Unsubscribe": "One-Click"},
            "correct": {
                "address": f"https://x.com/{self.cast.school.slug}/status/8",
                "reason": "A figure was missing.",
                "seen": self.seen,
            },
            "site_lead": {"person": self.cast.lead.id},
            "site_account": {"handle": "northgate", "address": ""},
            "site_naming": {"naming": "first name"},
            "elections": {"name": "By-election", "starts": "2027-02-01", "ends": "2027-03-04"},
            "new_term": {"name": "Spring 2027", "starts": "2027-01-04", "ends": "2027-03-26"},
            "correct_term": {
                "name": "Autumn term 2026",
                "starts": "2026-09-02",
                "ends": "2026-12-17",
            },
            "own_details": {"phones": "01632 960100\n01632 960101", "seen": "0"},
            "new_site": {"name": "Art", "platform": "x", "handle": "@art"},
            "judge": {"entry": self.entry, "outcome": "appropriate"},
            "sign_off": {"left": "1", "known": "yes", "statement": ""},
            "take_role": {"role": "site_lead"},
            "propose": {
                "person": self.listed,
                "role": "headteacher",
                "reason": "Acting while the head is away.",
            },
            "decide_proposal": {"answer": "no"},
            "stand_in": {"case": "applicant", "person": self.cast.deputy.id},
            "access": {"roles": ["staff"]},
            "add_person": {"first": "Hal", "last": "Moss", "category": "volunteer"},
            "change_person": {"first": "Una", "last": "Pike", "category": "contractor"},
            "end_person": {"last_day": "2026-12-18"},
            "preview": {"leavers": "meant"},
            "part": {"part": "Pupils"},
            "share": {"percent": "12"},
            "days_ahead": {"days": "14"},
            "invitation": {"password": "copper kettle lantern"},
            "erase_words": {"reason": "Request under Article 17 UK GDPR, 3 November 2026."},
            "new_password": {"password": "copper kettle lantern"},
            "reset_second_step": {"seen": "on"},
            "set_up_app": {"code": "000000", "wrapped": "x"},
            "add_passkey": {"name": "Telephone", "credential": "{}"},
            "change_password": {"password": "wrong", "new_password": "copper kettle lantern"},
            "prove_again": {"password": "wrong", "code": "000000"},
            "forgotten": {"email": "nobody@example.org"},
            "passkey_sign_in": {"credential": "{}"},
            "account_login": {"login": "nobody@example.org", "password": "wrong"},
        }
        if name == "lists":
            return {"kind": "roll", "file": SimpleUploadedFile("roll.csv", ROLL.encode())}
        return known.get(name, {})


def things_of(cast: Cast, *, at: datetime) -> Things:
    """One of everything at this school."""
    leaving = {"last_day": date(2026, 12, 18), "on": at.date(), "by": cast.office, "at": at}
    tie_to_register(user_id=cast.teacher.id, staff_id="S02", by=cast.headteacher, at=at)
    waiting = sent(cast, TEXT, at=at)
    ready = approved(cast, TEXT + " Thank you.", at=at)
    draft = publish_a_post.save_draft(post_id="", site_id=cast.x, text=TEXT, by=cast.teacher, at=at)
    entry = archived(cast, TEXT + " Well done.", at=at)
    asked = archived(cast, TEXT + " Goodbye.", at=IN_SUMMER)
    summer = {
        "term_id": cast.term("Summer 2026"),
        "by": cast.headteacher,
        "on": at.date(),
        "at": at,
    }
    termly_review.judge(entry_id=asked, outcome="take down", note="A pupil is named.", **summer)
    termly_review.sign_off(statement="", seen_left=0, **summer)
    domain, listed = f"{cast.school.slug}.example", f"S-{cast.school.slug}"
    staff = STAFF + f"{listed},Mr,Ivo,Reed,Porter,associate,porter@{{domain}}\n"
    brought_in = bring_in("staff", staff.format(domain=domain), by=cast.office, at=at)
    invited = give_access(
        staff_id=listed,
        roles=frozenset({Role.STAFF}),
        on=date(2026, 1, 5),
        by=cast.headteacher,
        at=at,
    )
    for name in ("Ann", "Ben") if cast.other is None else ():
        added(cast, name, "Oak", at=at)  # so that the numbers after them are this school's alone
    by_hand = added(cast, "Una", "Pool", at=at)
    gone = added(cast, "Ned", "Rook", at=at)
    end_person(staff_id=gone, last_day=at.date(), on=at.date(), by=cast.office, at=at)
    upload = choose("roll", ROLL + "P9,,Ada,,Birch,,,7,7A\n", by=cast.office, at=at)
    return Things(
        cast=cast,
        waiting=waiting,
        ready=ready,
        draft=draft,
        entry=entry,
        seen=queries.entry(entry, by=cast.chair).address,
        asked=asked,
        upload=upload,
        brought_in=brought_in,
        by_hand=by_hand,
        gone=gone,
        invited=invited,
        token=invitation(user_id=invited, by=cast.headteacher, at=at) or "",
        mailed=link_for(invited, by=cast.headteacher, at=at),
        step=step_of(invited, cast, at=at),
        listed=listed,
        proposal=propose(
            staff_id=listed,
            role=Role.DATA_PROTECTION,
            starts=at.date(),
            ends=None,
            reason="Our officer retires.",
            on=at.date(),
            by=cast.headteacher,
            at=at,
        ),
        digest=publish_a_post.check_again(waiting, by=cast.lead, on=at.date()).digest,
        election=enter_election(
            name="Local elections 2027",
            starts=date(2027, 3, 22),
            ends=date(2027, 5, 6),
            by=cast.headteacher,
            at=at,
        ),
        autumn=cast.term("Autumn 2026"),
        summer=cast.term("Summer 2026"),
        task=next(
            task.id
            for task in open_tasks(cast.school.id)
            if (task.kind, task.about) == (DECIDE, waiting)
        ),
        letter=_letter(cast, at=at),
        letters_link=_letters_link(cast, at=at),
        calendar=make_feed(by=cast.lead, at=at),
        leaves=say_leaves(staff_id="S04", **leaving),
        joins=say_leaves(staff_id="S02", **leaving),
    )


def _letter(cast: Cast, *, at: datetime) -> str:
    with transaction.atomic():
        return outbox.put_letter(
            sort=Sort.RECORD,
            to=cast.chair.id,
            template="as said",
            facts={"subject": "A record", "line": "Keep it.", "path": "/"},
            school_id=cast.school.id,
            at=at,
        )


def _letters_link(cast: Cast, *, at: datetime) -> str:
    end_links(by=cast.lead, at=at)
    return link_of(cast.lead.id, cast.school.id).split("/")[2]


def link_for(user_id: str, *, by: Actor, at: datetime) -> str:
    """The token of a link for a new password, as a letter would carry it."""
    token = f"letter-{user_id}"
    make_link(
        account_id=user_id,
        purpose=NEW_PASSWORD,
        email=email_of(user_id),
        token=token,
        by=by,
        at=at,
    )
    return token


def step_of(user_id: str, cast: Cast, *, at: datetime) -> int:
    """The authenticator app of this account."""
    set_up_app(Actor(user_id, "Ivo Reed", cast.school.id, frozenset()), at=at)
    app = steps_of(user_id).app
    assert app is not None
    return app.id


def url_of(address: Address, parts: Parts) -> str:
    """The address with its parts in place; parts that it does not have are left out."""
    wanted = {name: value for name, value in parts.items() if f":{name}>" in address.route}
    missing = address.route.count("<") - len(wanted)
    assert not missing, (
        f"{address.route} is new and names a thing that tests do not know. "
        "Please say in Things.parts (tests/interfaces/web/every_address.py) what stands there."
    )
    return reverse(address.name, urlconf=__name__, kwargs=wanted)
