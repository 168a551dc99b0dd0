"""The register of the accounts through which the school speaks."""

from __future__ import annotations

import pytest

from staffroom.domain.publishing import queries as posts
from staffroom.domain.sites import operations as sites
from staffroom.domain.sites import queries
from staffroom.domain.sites.queries import full_name
from staffroom.engine.facts import Naming
from staffroom.engine.refusal import Refused, Why
from tests.builders import sent


NEW = {"name": "Art", "platform": "instagram", "handle": "@art", "address": ""}


def take_in(by, at, **changed) -> str:
    return sites.take_in(**(NEW | changed), by=by, at=at)


def test_an_account_enters_the_register(cast, at):
    site_id = take_in(cast.headteacher, at, address="https://www.instagram.com/art")
    found = queries.site(cast.school.id, site_id)
    assert (found.name, found.platform_words, found.state) == ("Art", "Instagram", "live")
    assert found.registered_at == at


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"handle": ""},
        {"platform": "myspace"},
        {"address": "https://instagram.com.evil.example/art"},
        {"address": "http://www.instagram.com/art"},
        {"address": "javascript:alert(1)"},
        {"platform": "x", "handle": "@northgate"},
    ],
)
def test_what_is_incomplete_elsewhere_or_there_already_is_refused(cast, at, wrong):
    before = queries.register(cast.school.id)
    with pytest.raises(Refused) as refused:
        take_in(cast.headteacher, at, **wrong)
    assert refused.value.refusal.why is Why.INCOMPLETE
    assert queries.register(cast.school.id) == before


@pytest.mark.parametrize("who", ["deputy", "lead", "office", "teacher", "technician"])
def test_only_the_headteacher_enters_an_account(cast, at, who):
    with pytest.raises(Refused) as refused:
        take_in(getattr(cast, who), at)
    assert refused.value.refusal.why is Why.NOT_YOURS


def name_lead(cast, at, *, site_id, user_id) -> None:
    sites.name_lead(site_id=site_id, user_id=user_id, on=at.date(), by=cast.headteacher, at=at)


def test_a_lead_is_named_once_and_shown(cast, at):
    for _ in range(2):
        name_lead(cast, at, site_id=cast.facebook, user_id=cast.lead.id)
    assert queries.lead_names(cast.school.id)[cast.facebook] == ["Ingrid Fell"]


def test_the_register_of_another_school_is_not_seen(cast):
    assert queries.site(cast.other.school.id, cast.x) is None
    assert queries.site(cast.school.id, "no id") is None
    assert cast.x not in {site.id for site in queries.register(cast.other.school.id)}


def test_a_lead_is_a_site_lead_of_ones_own_school_for_a_site_of_it(cast, at):
    schools = (cast.school.id, cast.other.school.id)
    before = [queries.lead_names(school) for school in schools]
    for site_id, user_id in (
        (cast.other.x, cast.lead.id),
        (cast.facebook, cast.other.lead.id),
        (cast.facebook, cast.teacher.id),
        ("no id", cast.lead.id),
        (cast.facebook, "no id"),
    ):
        with pytest.raises(Refused):
            name_lead(cast, at, site_id=site_id, user_id=user_id)
    assert [queries.lead_names(school) for school in schools] == before


def correct(cast, at, *, handle="@northgatenews", address="", by=None, site_id="") -> None:
    sites.correct(
        site_id=site_id or cast.x, handle=handle, address=address, by=by or cast.headteacher, at=at
    )


def test_a_renamed_account_is_put_right(cast, at):
    correct(cast, at, address="https://x.com/northgatenews")
    found = queries.site(cast.school.id, cast.x)
    assert (found.handle, found.address) == ("@northgatenews", "https://x.com/northgatenews")
    correct(cast, at, address="https://x.com/northgatenews")  # its own name is no other site's


def test_who_or_what_may_not_put_an_account_right(cast, at):
    other = take_in(cast.headteacher, at, platform="x", handle="@taken")
    before = queries.register(cast.school.id)
    for wrong in (
        {"by": cast.lead},
        {"by": cast.other.headteacher},
        {"site_id": cast.other.x},
        {"handle": "@taken"},
        {"handle": " "},
        {"address": "https://x.com.evil.example/a"},
    ):
        with pytest.raises(Refused):
            correct(cast, at, **wrong)
    assert queries.register(cast.school.id) == before
    assert other in {site.id for site in before}


def test_only_the_headteacher_says_how_pupils_are_named(cast, at):
    assert queries.site(cast.school.id, cast.x).naming is Naming.NOBODY
    for by in (cast.deputy, cast.lead, cast.other.headteacher):
        with pytest.raises(Refused):
            sites.set_naming(site_id=cast.x, naming=Naming.WITH_CONSENT, by=by, at=at)
    sites.set_naming(site_id=cast.x, naming=Naming.FIRST_NAME, by=cast.headteacher, at=at)
    assert queries.site(cast.school.id, cast.x).naming is Naming.FIRST_NAME


@pytest.mark.parametrize(
    ("name", "platform", "full"),
    [
        ("Northgate School", "facebook", "Northgate School on Facebook"),
        ("Northgate School on X", "x", "Northgate School on X"),
        ("our facebook page", "facebook", "our facebook page"),
        ("Exams", "x", "Exams on X"),
        ("News", "website", "News"),
        ("Parents' app", "other", "Parents' app"),
    ],
)
def test_where_a_site_is_stands_with_its_name_unless_the_name_says_so(name, platform, full):
    assert full_name(name, platform) == full


def test_lists_tell_two_sites_of_one_name_apart(cast, at):
    sent(cast, "Our choir sang.", at=at, site=cast.facebook)
    [line], _ = posts.posts(by=cast.headteacher)
    assert line.site_name == "Northgate School on Facebook"
