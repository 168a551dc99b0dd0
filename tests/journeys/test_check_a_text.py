"""A check goes by the site's naming rule and by the weeks before an election, at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from staffroom.domain.actor import Role
from staffroom.domain.people.queries import versions
from staffroom.domain.schools.operations import change_own_details, enter_election
from staffroom.domain.schools.queries import own_details
from staffroom.domain.sites.operations import set_naming
from staffroom.engine.facts import Naming
from staffroom.engine.refusal import Refused, Why
from staffroom.journeys.check_a_text import check_for_site, check_privately


NAMES = "Well done to Amelia Harcastle on her goal."


def verdicts(cast, at, text):
    report = check_for_site(text, site_id=cast.x, by=cast.teacher, on=at.date())
    return [(f.rule, f.severity.value) for f in report.findings]


def test_the_naming_rule_of_the_site_decides_about_names(cast, at):
    full = "Well done to Amelia Harcastle on her goal."
    assert ("pupil-name", "hold") in verdicts(cast, at, full)
    set_naming(site_id=cast.x, naming=Naming.WITH_CONSENT, by=cast.headteacher, at=at)
    assert ("pupil-name", "caution") in verdicts(cast, at, full)
    set_naming(site_id=cast.x, naming=Naming.FIRST_NAME, by=cast.headteacher, at=at)
    assert ("pupil-name", "hold") in verdicts(cast, at, full)
    assert ("pupil-name", "caution") not in verdicts(cast, at, "Well done Amelia on her goal.")


@pytest.mark.parametrize("who", ["technician", "chair", "officer", "data_protection"])
def test_who_writes_no_posts_checks_none_for_a_site(cast, at, who):
    with pytest.raises(Refused) as refused:
        check_for_site(NAMES, site_id=cast.x, by=getattr(cast, who), on=at.date())
    assert refused.value.refusal.why is Why.NOT_YOURS


def test_a_technician_and_nothing_else_finds_no_pupil(cast, at):
    seen = versions(cast.school.id)
    both = replace(cast.technician, roles=frozenset({Role.TECHNICIAN, Role.STAFF}))
    found = [
        "pupil-name"
        in [finding.rule for finding in check_privately(NAMES, by=by, versions=seen).findings]
        for by in (cast.technician, both, cast.teacher)
    ]
    assert found == [False, True, True]


def test_before_an_election_politics_is_judged_more_strictly(cast, at):
    text = "Our MP, standing for Labour again, opened the new library with her campaign team."
    before = verdicts(cast, at, text)
    enter_election(
        name="Local elections",
        starts=at.date(),
        ends=at.date() + timedelta(days=40),
        by=cast.headteacher,
        at=at,
    )
    during = verdicts(cast, at, text)
    assert during != before
    assert "political" in [rule for rule, _ in during]


def test_what_belongs_to_the_school_counts_from_the_next_check_on(cast, at):
    text = "Ring us on 01632 960199."
    assert "phone" in [rule for rule, _ in verdicts(cast, at, text)]
    lists = own_details(cast.school.id).lists | {"phones": ("01632 960199",)}
    change_own_details(lists=lists, seen=0, by=cast.headteacher, at=at)
    assert verdicts(cast, at, text) == []
