"""The demo's people and posts hang together, are the same every time, and are nobody's."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import chain

import pytest

from staffroom.interfaces.demo import names
from staffroom.interfaces.demo.cast import cast
from staffroom.interfaces.demo.posts import Term, fill, posts
from staffroom.interfaces.demo.review import review
from staffroom.interfaces.demo.school_roll import as_csv, pupils, staff
from staffroom.interfaces.demo.scripted_post import ScriptedPost
from staffroom.interfaces.demo.sites import contacts, sites
from staffroom.interfaces.demo.staff_list import FAMILY_TIES


SCHOOLS = {"tynebank": 900, "alder-vale": 300}
TERMS: tuple[Term, ...] = ("previous", "current")
ON = date(2026, 11, 23)
CATEGORIES = {
    "governor",
    "teaching",
    "associate",
    "contractor",
    "teacher trainee",
    "other trainee",
    "volunteer",
    "other",
}
PUBLISHED = {"approved", "mended", "changes", "overridden"}
DRAMA = re.compile(r"(07700 900\d{3}|01632 960\d{3})")
PLACEHOLDER = re.compile(r"\{(\w+)\}")

every_school = pytest.mark.parametrize("school", SCHOOLS)
every_term = pytest.mark.parametrize("term", TERMS)


def roll(school: str, on: date = ON) -> list[dict[str, str]]:
    return pupils(school=school, count=SCHOOLS[school], on=on)


def all_texts(post: ScriptedPost) -> tuple[str, ...]:
    return tuple(filter(None, (post.text, post.mended, post.reason)))


def share(found: Iterable[bool]) -> float:
    answers = list(found)
    return answers.count(True) / len(answers)


def namesakes(rows: list[dict[str, str]]) -> list[list[str]]:
    """The years of each group of pupils who share first name and surname."""
    years: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        years.setdefault((row["first"], row["last"]), []).append(row["year"])
    return [group for group in years.values() if len(group) > 1]


@every_school
def test_a_roll_is_the_same_every_time(school: str) -> None:
    assert roll(school) == roll(school)
    assert staff(school=school) == staff(school=school)


@every_school
def test_a_roll_has_the_same_pupils_in_another_year(school: str) -> None:
    def people(on: date) -> list[tuple[str, ...]]:
        columns = ("pupil_id", "first", "middle", "last", "known_as", "year", "form")
        return [tuple(row[column] for column in columns) for row in roll(school, on)]

    assert people(ON) == people(date(2029, 3, 1))


@every_school
@pytest.mark.parametrize("count", [0, 1, 7, 60, 1500])
def test_a_roll_has_as_many_pupils_as_asked_for(school: str, count: int) -> None:
    rows = pupils(school=school, count=count, on=ON)
    assert len(rows) == count
    assert len({row["pupil_id"] for row in rows}) == count
    assert len({row["upn"] for row in rows}) == count


@every_school
def test_upns_have_their_check_letter_and_an_invented_authority(school: str) -> None:
    for row in roll(school):
        upn = row["upn"]
        assert re.fullmatch(r"[A-HJ-NP-RT-Z]990\d{9}", upn)
        total = sum(place * int(digit) for place, digit in enumerate(upn[1:], start=2))
        assert upn[0] == "ABCDEFGHJKLMNPQRTUVWXYZ"[total % 23]


@every_school
@pytest.mark.parametrize("on", [ON, date(2027, 8, 31), date(2027, 9, 1), date(2028, 2, 29)])
def test_ages_fit_the_years(school: str, on: date) -> None:
    autumn = on.year if on.month >= 9 else on.year - 1
    for row in roll(school, on):
        born = date.fromisoformat(row["dob"])
        age_on_31_august = autumn - born.year - ((born.month, born.day) > (8, 31))
        assert age_on_31_august == int(row["year"]) + 4
        assert row["form"].startswith(row["year"])


@every_school
def test_the_roll_has_the_names_a_check_stumbles_over(school: str) -> None:
    rows = roll(school)
    words = {*names.WORD_GIRLS, *names.WORD_BOYS}
    whole = [f"{row['first']} {row['middle']} {row['last']}" for row in rows]
    assert 0.05 <= share(row["known_as"] != "" for row in rows) <= 0.10
    assert 0.48 <= share(row["middle"] != "" for row in rows) <= 0.62
    assert 0.06 <= share(not name.isascii() for name in whole) <= 0.11
    assert 0.04 <= share(re.search(r"\w{3}-", row["last"]) is not None for row in rows) <= 0.10
    assert 0.015 <= share(row["first"] in words for row in rows) <= 0.05


@every_school
def test_the_roll_has_namesakes_twins_and_siblings(school: str) -> None:
    rows = roll(school)
    groups = namesakes(rows)
    assert len(groups) == 3
    assert all(len(set(group)) == len(group) == 2 for group in groups)
    born = Counter((row["last"], row["dob"], row["year"]) for row in rows)
    assert 2 in born.values()
    # Nobody draws the same double-barrelled surname twice: those who share one are a family.
    families = {(row["last"], row["year"]) for row in rows if "-" in row["last"]}
    assert max(Counter(last for last, _ in families).values()) > 1


@every_school
def test_the_roll_reads_back_from_its_file(school: str) -> None:
    rows = roll(school)
    assert list(csv.DictReader(io.StringIO(as_csv(rows)))) == rows
    assert as_csv([]) == ""


@pytest.mark.parametrize(("school", "number"), [("tynebank", 80), ("alder-vale", 30)])
def test_everyone_the_policy_binds_is_on_the_staff_list(school: str, number: int) -> None:
    rows = staff(school=school)
    assert len(rows) == number
    assert {row["category"] for row in rows} == CATEGORIES
    assert all(all(row.values()) for row in rows)
    assert len({row["staff_id"] for row in rows}) == number
    assert len({row["email"] for row in rows}) == number
    assert all(row["email"].endswith(f"@{contacts(school=school).domain}") for row in rows)
    assert all(row["email"].isascii() for row in rows)


@every_school
def test_a_few_staff_share_a_surname_with_a_pupil_and_one_is_a_parent(school: str) -> None:
    rows = roll(school)
    surnames = {row["last"] for row in rows}
    staff_surnames = {row["staff_id"]: row["last"] for row in staff(school=school)}
    assert 1 <= sum(last in surnames for last in staff_surnames.values()) <= 6
    tie = FAMILY_TIES[school]
    assert {last for _, last in tie.pupils} == {staff_surnames[tie.staff_id]}
    assert set(tie.pupils) <= {(row["first"], row["last"]) for row in rows}


@every_school
def test_the_cast_is_on_the_staff_list(school: str) -> None:
    people = cast(school=school)
    staff_ids = {row["staff_id"] for row in staff(school=school)}
    assert len({person.key for person in people}) == len(people)
    assert len({person.staff_id for person in people}) == len(people)
    assert {person.staff_id for person in people} <= staff_ids
    assert all(person.try_this.endswith(".") for person in people)


@pytest.mark.parametrize(
    ("school", "key", "job"),
    [
        ("tynebank", "headteacher", "Headteacher"),
        ("tynebank", "deputy_head", "Deputy headteacher"),
        ("tynebank", "chair", "Chair of governors"),
        ("tynebank", "office", "Office manager"),
        ("tynebank", "technician", "Network manager"),
        ("tynebank", "school_officer", "Contracts and data protection officer"),
        ("tynebank", "teacher_music", "Head of music"),
        ("tynebank", "site_lead_art", "Head of art and design"),
        ("alder-vale", "headteacher", "Headteacher"),
        ("alder-vale", "office", "Office manager"),
    ],
)
def test_the_cast_has_the_jobs_it_plays(school: str, key: str, job: str) -> None:
    jobs = {row["staff_id"]: row["role"] for row in staff(school=school)}
    assert jobs[{person.key: person.staff_id for person in cast(school=school)}[key]] == job


@every_school
def test_sites_are_led_by_site_leads(school: str) -> None:
    leads = {person.key for person in cast(school=school) if "site_lead" in person.roles}
    registered = sites(school=school)
    assert {site.lead for site in registered} == leads
    assert [site.main for site in registered].count(True) == 1
    assert all(site.address.startswith("https://") for site in registered)


@pytest.mark.parametrize(
    ("school", "lowest", "highest"), [("tynebank", 70, 80), ("alder-vale", 20, 30)]
)
@every_term
def test_a_term_has_its_number_of_posts(school: str, term: Term, lowest: int, highest: int) -> None:
    scripted = posts(school=school, term=term)
    assert lowest <= len(scripted) <= highest
    assert len({post.text for post in scripted}) == len(scripted)
    assert [post.at for post in scripted] == sorted(post.at for post in scripted)
    assert all(0 <= post.at <= 1 for post in scripted)


@every_school
@every_term
def test_posts_belong_to_a_site_and_an_author(school: str, term: Term) -> None:
    keys = {site.key for site in sites(school=school)}
    authors = {person.key for person in cast(school=school) if "staff" in person.roles}
    for post in posts(school=school, term=term):
        assert post.site in keys
        assert post.author in authors


@every_school
@every_term
def test_stories_have_what_they_need(school: str, term: Term) -> None:
    for post in posts(school=school, term=term):
        assert bool(post.mended) is (post.story in {"mended", "changes"}), post.text
        assert bool(post.reason) is (post.story in {"changes", "rejected", "overridden"}), post.text
        if post.story in {"pending", "approved_only"}:
            assert term == "current"
            assert post.at >= 0.97


@every_school
def test_every_story_is_told(school: str) -> None:
    told = {post.story for term in TERMS for post in posts(school=school, term=term)}
    assert told == {*PUBLISHED, "rejected", "pending", "draft", "withdrawn", "approved_only"}


@every_school
@every_term
def test_posts_fit_their_site(school: str, term: Term) -> None:
    longest = {
        "first": max((row["first"] for row in roll(school)), key=len),
        "last": max((row["last"] for row in roll(school)), key=len),
        "form": "10F",
    }
    for post in posts(school=school, term=term):
        for text in filter(None, (post.text, post.mended)):
            filled = fill(text, longest)
            assert not PLACEHOLDER.search(filled)
            assert len(filled.split()) <= 95
            if post.site == "x":
                assert len(filled) <= 280, filled


def test_placeholders_are_filled_from_the_roll() -> None:
    pupil = {"first": "Hope", "last": "al-Hakim", "form": "9B"}
    text = "{pupil_full}, {pupil_first}, {pupil_initial}, {pupil_form}"
    assert fill(text, pupil) == "Hope al-Hakim, Hope, Hope A, 9B"


@every_school
@every_term
def test_clean_posts_name_nobody(school: str, term: Term) -> None:
    stock = chain.from_iterable((*c.girls, *c.boys) for c in names.COMMUNITIES)
    first_names = {*stock, *names.WORD_GIRLS, *names.WORD_BOYS, *names.SHORT_FORMS.values()}
    surnames = {f"{row['title']} {row['last']}" for row in staff(school=school)}
    own = contacts(school=school)
    for post in posts(school=school, term=term):
        if post.story == "approved":
            assert not PLACEHOLDER.search(post.text)
        last = post.mended or post.text
        if PLACEHOLDER.search(last) or post.story in {"rejected", "overridden"}:
            continue
        assert not first_names & set(re.findall(r"\w+", last)), last
        assert set(DRAMA.findall(last)) <= {own.phone}, last
        assert set(re.findall(r"(?:Mr|Mrs|Miss|Ms|Dr) [A-Z]\w+", last)) <= surnames, last


@every_school
@every_term
def test_contact_details_are_nobodys(school: str, term: Term) -> None:
    for post in posts(school=school, term=term):
        for text in all_texts(post):
            assert all(
                address.endswith(".example") for address in re.findall(r"@?[\w.-]+@[\w.-]*\w", text)
            )
            assert not re.search(r"\d{5,}", DRAMA.sub("", text).replace(" ", "")), text
    assert DRAMA.fullmatch(contacts(school=school).phone)
    assert contacts(school=school).postcode.startswith("NE99 ")
    assert contacts(school=school).email.endswith(".example")


@every_school
def test_the_review_is_of_posts_that_were_published(school: str) -> None:
    published = {
        post.key: post
        for post in posts(school=school, term="previous")
        if post.key and post.story in PUBLISHED
    }
    scripted = review(school=school)
    named = [finding.post_key for finding in scripted.findings] + list(scripted.not_looked_at)
    assert sorted(named) == sorted(published)
    assert all(f.note and f.kind and f.judgement != "appropriate" for f in scripted.findings)
    assert scripted.sign_off


def test_the_larger_schools_review_found_something() -> None:
    scripted = review(school="tynebank")
    judged = Counter(finding.judgement for finding in scripted.findings)
    assert judged == {"needs change": 2, "take down": 1}
    assert len(scripted.not_looked_at) == 3
