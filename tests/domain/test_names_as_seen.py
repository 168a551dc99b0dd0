"""Names are kept as they are seen: nothing in them hides, or turns round the line they stand in."""

from __future__ import annotations

from datetime import date

import pytest

from staffroom.domain.people.register import staff_lines
from staffroom.domain.schools.operations import NewTerm, enter_election, open_terms
from staffroom.domain.schools.queries import elections, terms
from staffroom.domain.sites import operations as sites
from staffroom.domain.sites.queries import site
from staffroom.engine.refusal import Refused
from staffroom.engine.text.seen import as_seen
from tests.builders import bring_in


HIDDEN = (
    "\u202e",
    "\u200b",
    "\u200f",
    "\u2066",
    "\ufeff",
    "\u00ad",
    "\u3164",
    "\u2028",
    "\U000e0041",
)


@pytest.mark.parametrize("ch", HIDDEN)
def test_what_shows_nothing_is_taken_out_wherever_it_stands(ch):
    assert as_seen(f"{ch}Ada {ch}Lund{ch}") == "Ada Lund"
    assert as_seen(f" {ch} ") == ""


@pytest.mark.parametrize(
    "name", ["Zoë Wrenfield", "Siân O’Dowd", "王小明", "नेहा", "Art 🎨", "Ada-May Lund"]
)
def test_what_is_seen_stays(name):
    assert as_seen(name) == name


def test_a_colleague_is_listed_as_they_are_seen(cast, at):
    header = "staff_id,title,first,last,role,category,email\n"
    row = "S\u200b09,Ms,\u202eAda,Lund\u200b,Cook\u202e,contractor,ada\u200b@northgate.example\n"
    bring_in("staff", header + row, by=cast.office, at=at)
    (line,) = staff_lines(cast.school.id, on=at.date())
    assert (line.staff_id, line.name, line.role) == ("S09", "Ms Ada Lund", "Cook")
    assert line.email == "ada@northgate.example"


def test_a_site_is_entered_as_it_is_seen_and_once(cast, at):
    new = {
        "name": "A\u200brt\u202e",
        "platform": "instagram",
        "handle": "@a\u200brt",
        "address": "",
    }
    entered = site(cast.school.id, sites.take_in(**new, by=cast.headteacher, at=at))
    assert (entered.name, entered.handle) == ("Art", "@art")
    for again in ("@art", "@art\u200b"):
        with pytest.raises(Refused):
            sites.take_in(**new | {"handle": again}, by=cast.headteacher, at=at)
    with pytest.raises(Refused):
        sites.take_in(**new | {"name": "\u202e", "handle": "@x"}, by=cast.headteacher, at=at)
    sites.correct(site_id=entered.id, handle="@ar\u202et2", address="", by=cast.headteacher, at=at)
    assert site(cast.school.id, entered.id).handle == "@art2"


def test_terms_and_elections_are_named_as_they_are_seen(cast, at):
    spring = date(2027, 1, 4), date(2027, 3, 26)
    open_terms(terms=[NewTerm("Spr\u200bing\u202e", *spring)], by=cast.headteacher, at=at)
    assert "Spring" in [term.name for term in terms(cast.school.id)]
    summer = date(2027, 4, 12), date(2027, 7, 16)
    for name in ("\u200b", "Autumn\u202e 2026"):
        with pytest.raises(Refused):
            open_terms(terms=[NewTerm(name, *summer)], by=cast.headteacher, at=at)
    days = {"starts": date(2027, 4, 1), "ends": date(2027, 5, 6)}
    enter_election(name="Lo\u202ecal", **days, by=cast.headteacher, at=at)
    assert [one.name for one in elections(cast.school.id)] == ["Local"]
    for name in ("\u202e", "Local\u200b"):
        with pytest.raises(Refused):
            enter_election(name=name, **days, by=cast.headteacher, at=at)
