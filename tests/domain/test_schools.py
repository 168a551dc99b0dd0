"""Opening a school, its terms, and the one token with which an empty installation is set up."""

from __future__ import annotations

from datetime import date

import pytest

from staffroom.domain.audit.queries import entries
from staffroom.domain.review.queries import round_of, rounds
from staffroom.domain.schools import operations as schools
from staffroom.domain.schools.models import Term
from staffroom.domain.schools.operations import NewTerm
from staffroom.domain.schools.queries import current_term, own_details, terms, token_fits
from staffroom.engine.facts import SchoolFacts
from staffroom.engine.refusal import Refused, Why
from staffroom.journeys import termly_review
from tests.builders import AUTUMN, NOON, SUMMER, archived


def term(name: str, starts: tuple[int, int], ends: tuple[int, int]) -> NewTerm:
    return NewTerm(name, date(2027, *starts), date(2027, *ends))


SPRING = term("Spring 2027", (1, 4), (3, 26))


@pytest.mark.parametrize(
    "wrong",
    [
        [term("Backwards", (3, 26), (1, 4))],
        [term("One day", (1, 4), (1, 4))],
        [SPRING, term("Same last day", (3, 26), (7, 1))],
        [SPRING, term("Within", (2, 1), (2, 20))],
        [SPRING, term("Spring 2027", (4, 12), (7, 16))],
        [NewTerm("Over the one that is kept", date(2026, 12, 18), date(2027, 2, 1))],
        [NewTerm("Autumn 2026", date(2027, 4, 12), date(2027, 7, 16))],
        [NewTerm("A slip", date(2027, 4, 12), date(9999, 12, 31))],
        [NewTerm("A slip", date(2101, 1, 1), date(2101, 3, 1))],
        [NewTerm("A slip", date(1999, 12, 31), date(2000, 3, 1))],
        [NewTerm("  ", date(2027, 4, 12), date(2027, 7, 16))],
        [NewTerm("n" * 41, date(2027, 4, 12), date(2027, 7, 16))],
    ],
)
def test_terms_that_cannot_be_are_refused_and_none_is_opened(cast, at, wrong):
    before = terms(cast.school.id)
    with pytest.raises(Refused) as refused:
        schools.open_terms(terms=wrong, by=cast.headteacher, at=at)
    assert refused.value.refusal.obligation == "M.1"
    assert terms(cast.school.id) == before


def test_terms_may_follow_each_other_by_a_day(cast, at):
    summer = term("Summer 2027", (3, 27), (7, 16))
    schools.open_terms(terms=[summer, SPRING], by=cast.headteacher, at=at)
    assert [t.name for t in terms(cast.school.id)][:2] == ["Summer 2027", "Spring 2027"]


@pytest.mark.parametrize(
    ("on", "found"),
    [
        (date(2026, 4, 12), None),
        (date(2026, 4, 13), "Summer 2026"),
        (date(2026, 8, 15), "Summer 2026"),
        (date(2026, 9, 1), "Autumn 2026"),
        (date(2030, 1, 1), "Autumn 2026"),
    ],
)
def test_the_current_term_is_the_last_one_that_has_begun(cast, on, found):
    now = current_term(cast.school.id, on)
    assert (now and now.name) == found


@pytest.mark.parametrize(
    "slug", ["", "North", "north high", "-north", "north-", "a--b", "demo", "account", "é", "a/b"]
)
def test_an_address_that_cannot_be_is_refused(db, slug):
    with pytest.raises(Refused):
        schools.open_school(slug=slug, facts=SchoolFacts(name="North"), at=NOON)


def test_an_address_is_given_once(cast, at):
    with pytest.raises(Refused):
        schools.open_school(slug="northgate", facts=SchoolFacts(name="Another"), at=at)


def test_the_token_of_an_empty_installation_fits_once_and_a_new_one_takes_its_place(db):
    first = schools.make_set_up_token(at=NOON)
    second = schools.make_set_up_token(at=NOON)
    assert not token_fits(first)
    assert token_fits(f" {second}\n")
    schools.spend_set_up_token(token=second)
    assert not token_fits(second)
    with pytest.raises(Refused):
        schools.spend_set_up_token(token=second)


@pytest.mark.parametrize("token", ["", "x", "x" * 10_000, "\x00"])
def test_no_token_fits_where_none_was_made(db, token):
    assert not token_fits(token)


def test_there_is_no_token_once_a_school_is_set_up(cast, at):
    assert schools.make_set_up_token(at=at) is None


def own(cast, **changed):
    return own_details(cast.school.id).lists | changed


def test_what_belongs_to_the_school_is_changed_with_before_and_after_in_the_log(cast, at):
    lists = own(cast, phones=("01632 960100", "01632 960101"))
    schools.change_own_details(lists=lists, seen=0, by=cast.deputy, at=at)
    assert own_details(cast.school.id).lists == lists
    (line,) = entries(by=cast.headteacher, verb="what belongs to the school changed")
    assert line.says == {
        "by": cast.deputy.name,
        "phones": {"was": ["01632 960100"], "is": ["01632 960100", "01632 960101"]},
    }


def test_of_two_who_change_it_the_second_is_told(cast, at):
    schools.change_own_details(
        lists=own(cast, streets=("Ivy Bank",)), seen=0, by=cast.deputy, at=at
    )
    with pytest.raises(Refused) as refused:
        schools.change_own_details(lists=own(cast, streets=()), seen=0, by=cast.headteacher, at=at)
    assert refused.value.refusal.why is Why.TOO_LATE
    assert own(cast)["streets"] == ("Ivy Bank",)


@pytest.mark.parametrize("who", ["office", "teacher", "lead", "technician"])
def test_what_belongs_to_the_school_is_said_by_the_heads(cast, at, who):
    with pytest.raises(Refused) as refused:
        schools.change_own_details(lists=own(cast), seen=0, by=getattr(cast, who), at=at)
    assert refused.value.refusal.why is Why.NOT_YOURS


def test_a_line_that_is_no_number_is_refused_and_named(cast, at):
    with pytest.raises(Refused) as refused:
        schools.change_own_details(
            lists=own(cast, phones=("01234",)), seen=0, by=cast.headteacher, at=at
        )
    assert "“01234” is no full telephone number" in refused.value.refusal.reason
    assert own_details(cast.school.id).version == 0


# --- Correcting a term -------------------------------------------------------------------------


def correct(cast, at, now: NewTerm, *, which="Autumn 2026", by=None):
    termly_review.correct_term(term_id=cast.term(which), now=now, by=by or cast.headteacher, at=at)


def test_a_terms_name_and_days_are_put_right_with_before_and_after_in_the_log(cast, at):
    correct(cast, at, NewTerm(" Autumn term ", date(2026, 9, 1), date(2026, 12, 17)))
    assert (terms(cast.school.id)[0].name, terms(cast.school.id)[0].ends) == (
        "Autumn term", date(2026, 12, 17),
    )  # fmt: skip
    told = entries(by=cast.headteacher)[0]
    assert (told.verb, told.says) == (
        "term corrected",
        {
            "by": "Edith Marlowe",
            "name": {"was": "Autumn 2026", "is": "Autumn term"},
            "ends": {"was": "2026-12-18", "is": "2026-12-17"},
        },
    )


def test_a_term_corrected_to_what_it_is_tells_nothing(cast, at):
    before = len(entries(by=cast.headteacher))
    correct(cast, at, AUTUMN)
    assert len(entries(by=cast.headteacher)) == before


def test_a_last_day_of_9999_breaks_no_page_and_can_be_put_right(cast, at):
    Term.objects.filter(name="Autumn 2026").update(ends=date(9999, 12, 31))  # from before the bound
    entry = archived(cast, "Our choir sang.", at=at)
    [line] = [
        one for one in rounds(by=cast.headteacher, on=at.date()) if one.term.name == "Autumn 2026"
    ]
    assert line.total == 1
    page = round_of(cast.term("Autumn 2026"), by=cast.headteacher)
    assert [item.entry.id for item in page.items] == [entry]
    correct(cast, at, AUTUMN)
    assert terms(cast.school.id)[0].ends == AUTUMN.ends


@pytest.mark.parametrize(
    "wrong",
    [
        NewTerm("Autumn 2026", date(2026, 7, 17), date(2026, 12, 18)),
        NewTerm("Autumn 2026", date(2026, 12, 18), date(2026, 9, 1)),
        NewTerm("Summer 2026", date(2026, 9, 1), date(2026, 12, 18)),
        NewTerm("Autumn 2026", date(2026, 9, 1), date(9999, 12, 31)),
        NewTerm("", date(2026, 9, 1), date(2026, 12, 18)),
    ],
)
def test_a_correction_that_cannot_be_is_refused(cast, at, wrong):
    before = terms(cast.school.id)
    with pytest.raises(Refused) as refused:
        correct(cast, at, wrong)
    assert refused.value.refusal.why is Why.INCOMPLETE
    assert terms(cast.school.id) == before


def test_a_term_whose_review_is_signed_stays_as_it_is(cast, at):
    term_id = cast.term("Autumn 2026")
    termly_review.sign_off(
        term_id=term_id, statement="", seen_left=0, on=at.date(), by=cast.headteacher, at=at
    )
    with pytest.raises(Refused) as refused:
        correct(cast, at, NewTerm("Autumn", AUTUMN.starts, AUTUMN.ends))
    assert refused.value.refusal.why is Why.TOO_LATE
    assert round_of(term_id, by=cast.chair).sound


@pytest.mark.parametrize("who", ["deputy", "office", "chair", "technician"])
def test_only_the_headteacher_corrects_a_term(cast, at, who):
    with pytest.raises(Refused) as refused:
        correct(cast, at, SUMMER, by=getattr(cast, who))
    assert refused.value.refusal.why is Why.NOT_YOURS


def test_another_schools_term_is_not_corrected(cast, at):
    with pytest.raises(Refused) as refused:
        correct(cast, at, NewTerm("Theirs", AUTUMN.starts, AUTUMN.ends), by=cast.other.headteacher)
    assert refused.value.refusal.why is Why.HIDDEN
