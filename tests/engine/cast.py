"""The invented school that the engine's tests speak about."""

from __future__ import annotations

from datetime import date

from staffroom.engine.check_post import Facts, Post, Roll, check_post
from staffroom.engine.facts import Pupil, SchoolFacts, Speaking, StaffMember
from staffroom.engine.findings import Finding, Report


SCHOOL = SchoolFacts(
    name="Grace Fell Academy",
    short_names=("GFA",),
    phones=("01632 960001",),
    emails=("office@gracefell.example",),
    email_domains=("gracefell.example",),
    postcodes=("NE99 1AA",),
    handles=("@gracefellacad",),
    streets=("Ivy Bank",),
)

STAFF = (
    StaffMember("s1", "Mr", "Tom", "Marlow", "Headteacher"),
    StaffMember("s2", "Mrs", "Sarah", "Brown", "Teacher of music"),
    StaffMember("s3", "Mr", "Daniel", "Okafor", "Teacher of PE"),
)

# pupil_id, first, middle, last, known_as, year, form
_ROWS = (
    ("001", "Amelia", "Rose", "Brown", "", "9", "9B"),
    ("002", "William", "", "Brown", "Will", "8", "8A"),
    ("003", "Zoë", "", "Smith-Jones", "", "7", "7C"),
    ("004", "Katherine", "", "O'Brien", "", "10", "10D"),
    ("005", "Mohammed", "Ali", "Khan", "", "11", "11A"),
    ("006", "Ivy", "", "Lane", "", "9", "9A"),
    ("007", "Harry", "", "van der Berg", "", "9", "9A"),
    ("008", "May", "", "Day", "", "7", "7A"),
    ("009", "Grace", "", "Hopper-Field", "", "8", "8B"),
    ("010", "Amy", "", "Level", "", "12", "12A"),
    ("011", "Jack", "", "McDonald", "", "9", "9C"),
    ("012", "Summer", "", "Fields", "", "7", "7B"),
    ("013", "Mary-Jane", "", "Clark", "", "10", "10A"),
    ("014", "Siân", "", "de Souza", "", "11", "11B"),
    ("015", "Mark", "", "Wood", "", "R", "RM"),
    ("016", "Hope", "", "Adeyemi", "", "9", "9B"),
    ("017", "Theodore", "", "Quill", "Teddy", "8", "8C"),
    ("018", "Łukasz", "", "Nowak", "", "7", "7A"),
    ("019", "Dean", "", "Park", "", "10", "10B"),
    ("020", "Art", "", "Vance", "", "13", "13A"),
    ("021", "Zara", "", "Khan", "", "8", "8A"),
    ("022", "Adam", "", "Khan", "", "8", "8A"),
)

PUPILS = tuple(
    Pupil(
        pupil_id=pupil_id,
        upn="",
        first=first,
        middle=middle,
        last=last,
        known_as=known_as,
        dob=date(2012, 3, 4),
        year=year,
        form=form,
    )
    for pupil_id, first, middle, last, known_as, year, form in _ROWS
)

FACTS = Facts(SCHOOL, Roll.build(PUPILS, version=7), STAFF)
NO_ROLL = Facts(SCHOOL, Roll.empty(), STAFF)


def check(text: str, *, facts: Facts = FACTS, personal: bool = False, platform: str = "") -> Report:
    speaking = Speaking.PERSONAL if personal else Speaking.SCHOOL
    return check_post(Post(text, speaking, platform), facts)


def found(text: str, rule: str, *, facts: Facts = FACTS, personal: bool = False) -> list[Finding]:
    """The findings of one rule."""
    return [f for f in check(text, facts=facts, personal=personal).findings if f.rule == rule]


def said(text: str, rule: str) -> list[tuple[str, str]]:
    """Severity and match of each finding of one rule."""
    return [(f.severity.value, f.match) for f in found(text, rule)]
