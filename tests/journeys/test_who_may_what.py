"""The page that tells who may do what says what the permissions say, and names who has each role."""

from __future__ import annotations

import pytest

from staffroom.domain.actor import May, Role
from staffroom.journeys.who_may_what import ROOMS, who_may_what
from tests.builders import Cast


DEEDS = [may for _, deeds in ROOMS for may in deeds]


def roles(words: str) -> set[Role]:
    (may,) = [may for may in DEEDS if may.deed.startswith(words)]
    return set(may.roles())


def test_the_headteacher_alone_gives_access() -> None:
    assert roles("give people access") == {Role.HEADTEACHER}


def test_posts_are_decided_on_by_heads_and_site_leads() -> None:
    assert roles("approve a post") == {Role.HEADTEACHER, Role.DEPUTY_HEAD, Role.SITE_LEAD}


def test_a_technician_alone_reads_nothing_and_looks_after_letters_and_backups() -> None:
    deeds = [may.deed for may in DEEDS if Role.TECHNICIAN in may.roles()]
    assert deeds == [
        "see whether there is a good backup, and how old it is",
        "see which letters wait and why, and have one tried again",
    ]


@pytest.mark.parametrize("may", [pytest.param(may, id=may.deed) for may in DEEDS])
def test_every_deed_is_somebodys_and_not_everybodys(may: May) -> None:
    assert 0 < len(may.roles()) < len(Role)
    assert may.obligation


def test_who_has_a_role_is_named(cast: Cast, at) -> None:
    told = who_may_what(cast.headteacher.school_id, on=at.date())
    assert told.holders[Role.HEADTEACHER] == (cast.headteacher.name,)
    assert cast.teacher.name in told.holders[Role.STAFF]
    assert told.holders[Role.TRUST_OFFICER] == ()
