"""Read schools and their terms."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import date

from staffroom.domain.schools.models import PreElectionPeriod, School, SetUpToken, Term
from staffroom.engine.facts import SchoolFacts
from staffroom.engine.findings import text_digest
from staffroom.engine.own_lines import KINDS
from staffroom.engine.refusal import Refusal, Why


@dataclass(frozen=True, slots=True)
class SchoolCard:
    """A school as pages show it."""

    id: str
    slug: str
    name: str
    accent: str
    is_demo: bool


@dataclass(frozen=True, slots=True)
class TermCard:
    """One term; both days belong to it."""

    id: int
    name: str
    starts: date
    ends: date


def every_school() -> list[SchoolCard]:
    return [card(school) for school in School.objects.order_by("name")]


def by_slug(slug: str) -> SchoolCard | None:
    school = School.objects.filter(slug=slug).first()
    return card(school) if school else None


def by_id(school_id: str) -> SchoolCard | None:
    school = School.objects.filter(id=school_id).first()
    return card(school) if school else None


def slug_of(school_id: str) -> str:
    return School.objects.values_list("slug", flat=True).get(id=school_id)


def name_of(school_id: str) -> str:
    return School.objects.values_list("name", flat=True).get(id=school_id)


def card(school: School) -> SchoolCard:
    return SchoolCard(str(school.id), school.slug, school.name, school.accent, school.is_demo)


def facts(school_id: str) -> SchoolFacts:
    """What belongs to the school itself, for the check."""
    school = School.objects.get(id=school_id)
    return SchoolFacts(
        name=school.name,
        short_names=tuple(school.short_names),
        phones=tuple(school.phones),
        emails=tuple(school.emails),
        email_domains=tuple(school.email_domains),
        postcodes=tuple(school.postcodes),
        handles=tuple(school.handles),
        streets=tuple(school.streets),
    )


@dataclass(frozen=True, slots=True)
class OwnDetails:
    """What belongs to the school, list by list, and which version of it this is."""

    lists: dict[str, tuple[str, ...]]
    version: int


def own_details(school_id: str) -> OwnDetails:
    """What belongs to the school, to be looked at and changed."""
    school = School.objects.get(id=school_id)
    return OwnDetails({kind: tuple(getattr(school, kind)) for kind in KINDS}, school.version)


def terms(school_id: str) -> list[TermCard]:
    """Every term, newest first."""
    return [_term(t) for t in Term.objects.filter(school_id=school_id).order_by("-starts")]


def term(school_id: str, term_id: int) -> TermCard | None:
    found = Term.objects.filter(school_id=school_id, id=term_id).first()
    return _term(found) if found else None


def no_such_term() -> Refusal:
    return Refusal(
        why=Why.HIDDEN,
        reason="There is no such term at this school.",
        instead="Look at the reviews.",
    )


def current_term(school_id: str, on: date) -> TermCard | None:
    """The term that `on` falls in, else the last one that has begun; None before the first."""
    begun = Term.objects.filter(school_id=school_id, starts__lte=on).order_by("-starts").first()
    return _term(begun) if begun else None


@dataclass(frozen=True, slots=True)
class ElectionCard:
    """One pre-election period; both days belong to it."""

    id: int
    name: str
    starts: date
    ends: date


def elections(school_id: str) -> list[ElectionCard]:
    """Every pre-election period, newest first."""
    rows = PreElectionPeriod.objects.filter(school_id=school_id).order_by("-starts", "-id")
    return [ElectionCard(row.id, row.name, row.starts, row.ends) for row in rows]


def before_an_election(school_id: str, *, on: date) -> bool:
    """Whether that day is in one of the school's pre-election periods."""
    return PreElectionPeriod.objects.filter(
        school_id=school_id, starts__lte=on, ends__gte=on
    ).exists()


def demo_only() -> bool:
    """Whether every school here is an invented one (true as well where there is none)."""
    return not School.objects.filter(is_demo=False).exists()


def any_demo() -> bool:
    return School.objects.filter(is_demo=True).exists()


def token_fits(token: str) -> bool:
    """Whether this is the set-up token of an installation that is still empty."""
    kept = SetUpToken.objects.values_list("digest", flat=True).first()
    return bool(kept) and hmac.compare_digest(str(kept), text_digest(token.strip()))


def _term(term: Term) -> TermCard:
    return TermCard(term.id, term.name, term.starts, term.ends)
