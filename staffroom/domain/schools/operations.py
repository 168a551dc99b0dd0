"""Open a school in this installation, say what belongs to it, give it its terms, enter elections."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta

from django.db import transaction

from staffroom.domain.actor import Actor, system
from staffroom.domain.audit import operations as audit
from staffroom.domain.schools.days import out_of_reach
from staffroom.domain.schools.models import PreElectionPeriod, School, SetUpToken, Term
from staffroom.domain.schools.permissions import (
    may_change_own_details,
    may_enter_elections,
    may_open_terms,
)
from staffroom.domain.schools.queries import SchoolCard, card, no_such_term, token_fits
from staffroom.engine.facts import SchoolFacts
from staffroom.engine.findings import text_digest
from staffroom.engine.own_lines import KINDS, MOST_LINES, faults, tidy
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.text.seen import as_seen


# First parts of addresses that belong to the installation itself.
TAKEN_SLUGS = frozenset(
    {"account", "demo", "health", "set-up", "static", "favicon", "api", "mail", "calendar"}
)

LONGEST_NAME = 40  # characters


@dataclass(frozen=True, slots=True)
class NewTerm:
    """A term as it is to be; both days belong to it."""

    name: str
    starts: date
    ends: date


def make_set_up_token(*, at: datetime) -> str | None:
    """A fresh one-time token for an empty installation, in place of any earlier; None once set up."""
    with transaction.atomic():
        if School.objects.exists():
            return None
        token = secrets.token_urlsafe(18)
        SetUpToken.objects.all().delete()
        SetUpToken.objects.create(digest=text_digest(token), made_at=at)
    return token


def spend_set_up_token(*, token: str) -> None:
    """Use the token up, in the caller's transaction, which sets the school up. Refuses any other token.

    There is no log yet to tell it: opening the school is the first entry of its log.
    """
    SetUpToken.objects.select_for_update().first()  # of two with the same token one waits here
    if School.objects.exists() or not token_fits(token):
        raise Refused(
            Refusal(
                why=Why.NOT_YOURS,
                reason="This set-up token is not the one that the terminal shows, or was used.",
                instead="Start Staffroom again and copy the token it prints.",
            )
        )
    SetUpToken.objects.all().delete()


def open_school(
    *, slug: str, facts: SchoolFacts, accent: str = "teal", is_demo: bool = False, at: datetime
) -> SchoolCard:
    """Create a school.

    Refuses an address that is taken, reserved or not made of a-z, 0-9 and -, and a line of what
    belongs to the school that is no number, address or name.
    """
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) or slug in TAKEN_SLUGS:
        raise Refused(_bad_slug("has characters that an address cannot hold, or is reserved"))
    facts = replace(facts, name=as_seen(facts.name))
    lists = {kind: tidy(kind, value) for kind, value in asdict(facts).items() if kind in KINDS}
    must(_fault_in(lists))
    with transaction.atomic():
        if School.objects.filter(slug=slug).exists():
            raise Refused(_bad_slug("belongs to another school here"))
        school = School.objects.create(
            slug=slug, name=facts.name, accent=accent, is_demo=is_demo, **lists
        )
        audit.record(
            by=system(str(school.id)),
            at=at,
            verb="school opened",
            subject=("school", str(school.id)),
            says={"name": facts.name, "address": slug},
        )
    return card(school)


def change_own_details(
    *, lists: Mapping[str, Sequence[str]], seen: int, by: Actor, at: datetime
) -> None:
    """Say anew what belongs to the school; every check goes by it from now on.

    `seen` is the version that was looked at. Refuses anybody but the heads, a line that is no number,
    address or name, and lists that somebody else has changed meanwhile.
    """
    must(may_change_own_details(by))
    new = {kind: tidy(kind, lists[kind]) for kind in KINDS}
    must(_fault_in(new))
    with transaction.atomic():
        school = School.objects.select_for_update().get(id=by.school_id)
        if school.version != seen:
            raise Refused(_changed_meanwhile())
        changed = {kind: value for kind, value in new.items() if value != _kept(school, kind)}
        if not changed:
            return
        audit.record(
            by=by,
            at=at,
            verb="what belongs to the school changed",
            subject=("school", str(school.id)),
            says={
                kind.replace("_", " "): {"was": list(_kept(school, kind)), "is": list(value)}
                for kind, value in changed.items()
            },
            obligation="5.5",
        )
        School.objects.filter(id=school.id).update(version=school.version + 1, **changed)


def _kept(school: School, kind: str) -> tuple[str, ...]:
    return tuple(getattr(school, kind))


def _fault_in(lists: Mapping[str, Sequence[str]]) -> Refusal | None:
    long = next((kind for kind, lines in lists.items() if len(lines) > MOST_LINES), "")
    if long:
        return Refusal(
            why=Why.INCOMPLETE,
            reason=f"One of the lists has more than {MOST_LINES} lines.",
            instead="Keep to what belongs to the school itself.",
            obligation="5.5",
        )
    fault = next(faults(lists), None)
    if fault is None:
        return None
    return Refusal(
        why=Why.INCOMPLETE,
        reason=fault.words,
        instead="Put that line right, or take it out.",
        obligation="5.5",
    )


def _changed_meanwhile() -> Refusal:
    return Refusal(
        why=Why.TOO_LATE,
        reason="Somebody else has changed this while you were at it.",
        instead="Open the page again, look at what they wrote and add yours.",
    )


def open_terms(*, terms: list[NewTerm], by: Actor, at: datetime) -> None:
    """Give the school its terms. Refuses anybody but the headteacher, and terms that overlap, end
    before they start, repeat a name or are not of this century.
    """
    must(may_open_terms(by))
    terms = [replace(term, name=as_seen(term.name)) for term in terms]
    for term in terms:
        must(_fault_of_term(term))
    with transaction.atomic():
        School.objects.select_for_update().get(id=by.school_id)
        kept = Term.objects.filter(school_id=by.school_id)
        every = sorted(
            [*terms, *(NewTerm(t.name, t.starts, t.ends) for t in kept)], key=lambda t: t.starts
        )
        _refuse_bad_terms(every)
        for term in terms:
            row = Term.objects.create(
                school_id=by.school_id, name=term.name, starts=term.starts, ends=term.ends
            )
            audit.record(
                by=by,
                at=at,
                verb="term opened",
                subject=("term", str(row.id)),
                says={"name": term.name, "starts": str(term.starts), "ends": str(term.ends)},
                obligation="M.1",
            )


def correct_term(*, term_id: int, now: NewTerm, by: Actor, at: datetime) -> None:
    """Put the name and the days of a term right; what stood before is in the log.

    Refuses anybody but the headteacher, another school's term, and what `open_terms` refuses. Whether
    its review is signed is for the caller to ask, in the same transaction.
    """
    must(may_open_terms(by))
    now = replace(now, name=as_seen(now.name))
    must(_fault_of_term(now))
    with transaction.atomic():
        School.objects.select_for_update().get(id=by.school_id)
        row = Term.objects.filter(school_id=by.school_id, id=term_id).first()
        if row is None:
            raise Refused(no_such_term())
        was = NewTerm(row.name, row.starts, row.ends)
        if now == was:
            return
        others = Term.objects.filter(school_id=by.school_id).exclude(id=row.id)
        every = [now, *(NewTerm(t.name, t.starts, t.ends) for t in others)]
        _refuse_bad_terms(sorted(every, key=lambda t: t.starts))
        row.name, row.starts, row.ends = now.name, now.starts, now.ends
        row.save(update_fields=["name", "starts", "ends"])
        audit.record(
            by=by,
            at=at,
            verb="term corrected",
            subject=("term", str(row.id)),
            says={
                part: {"was": str(getattr(was, part)), "is": str(getattr(now, part))}
                for part in ("name", "starts", "ends")
                if getattr(was, part) != getattr(now, part)
            },
            obligation="M.1",
        )


def _fault_of_term(term: NewTerm) -> Refusal | None:
    if not 0 < len(term.name) <= LONGEST_NAME:
        return _bad_term(f"A term has a name of at most {LONGEST_NAME} characters.")
    far = out_of_reach(term.starts, term.ends)
    return _bad_term(far) if far else None


def enter_election(*, name: str, starts: date, ends: date, by: Actor, at: datetime) -> int:
    """Enter a pre-election period: political words are judged more strictly in it. Returns its id.

    Refuses anybody but the heads, a name of nothing, an end before the start, days that are not of this
    century, and days that a period of the same name has already.
    """
    must(may_enter_elections(by))
    name = as_seen(name)
    if not name:
        raise Refused(_bad_election("It needs a name."))
    if ends < starts:
        raise Refused(_bad_election("It ends before it begins."))
    far = out_of_reach(starts, ends)
    if far:
        raise Refused(_bad_election(far))
    with transaction.atomic():
        School.objects.select_for_update().get(id=by.school_id)
        others = PreElectionPeriod.objects.filter(
            school_id=by.school_id, name__iexact=name, starts__lte=ends, ends__gte=starts
        )
        if others.exists():
            raise Refused(_bad_election("There is a period of that name on some of these days."))
        row = PreElectionPeriod.objects.create(
            school_id=by.school_id, name=name, starts=starts, ends=ends
        )
        _tell_of_election(row, "pre-election period entered", by, at)
    return row.id


def end_election(*, election_id: int, on: date, by: Actor, at: datetime) -> None:
    """End a pre-election period with the day before `on`; one that has not begun is taken out.

    Refuses anybody but the heads, another school's, and one that is over.
    """
    must(may_enter_elections(by))
    with transaction.atomic():
        row = (
            PreElectionPeriod.objects.select_for_update()
            .filter(school_id=by.school_id, id=election_id)
            .first()
        )
        if row is None or row.ends < on:
            raise Refused(_bad_election("There is no such period, or it is over."))
        row.ends = on - timedelta(days=1)
        _tell_of_election(row, "pre-election period ended", by, at)
        if row.ends < row.starts:
            row.delete()
        else:
            row.save()


def _tell_of_election(row: PreElectionPeriod, verb: str, by: Actor, at: datetime) -> None:
    audit.record(
        by=by,
        at=at,
        verb=verb,
        subject=("pre-election period", str(row.id)),
        says={"name": row.name, "starts": str(row.starts), "ends": str(row.ends)},
        obligation="3.2",
    )


def _bad_election(reason: str) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason=reason,
        instead="Look at the list, and put it right.",
        obligation="3.2",
    )


def _refuse_bad_terms(every: list[NewTerm]) -> None:
    for term in every:
        if term.ends <= term.starts:
            raise Refused(_bad_term(f"{term.name} ends before it starts."))
    for earlier, later in zip(every, every[1:], strict=False):
        if later.starts <= earlier.ends:
            raise Refused(_bad_term(f"{later.name} starts before {earlier.name} has ended."))
    if len({term.name for term in every}) < len(every):
        raise Refused(_bad_term("Two terms have the same name."))


def _bad_slug(reason: str) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"That web address {reason}.",
        instead="Use lower-case letters, digits and hyphens, such as north-high.",
    )


def _bad_term(reason: str) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason=reason,
        instead="Put it right; nothing was stored.",
        obligation="M.1",
    )
