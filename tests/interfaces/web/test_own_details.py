"""What belongs to the school, on its page."""

from __future__ import annotations

from staffroom.domain.schools.queries import own_details


PAGE = "/northgate/school/"
FORM = {
    "short_names": "Northgate",
    "phones": "01632 960100\n01632 960101",
    "email_domains": "@northgate.example",
    "seen": "0",
    "once": "k",
}


def test_the_heads_change_it_and_the_next_check_goes_by_it(cast, sign_in):
    head, teacher = sign_in(cast.headteacher), sign_in(cast.teacher)
    words = {"text": "Ring 01632 960101 for tickets.", "speaker": cast.x}
    before = teacher.post("/northgate/check/", words).content.decode()
    assert head.post(PAGE, FORM).headers["Location"] == PAGE
    assert own_details(cast.school.id).lists["email_domains"] == ("northgate.example",)
    after = teacher.post("/northgate/check/", words).content.decode()
    assert "<mark" in before
    assert "<mark" not in after


def test_a_bad_line_is_named_and_the_rest_stays_typed(cast, sign_in):
    answer = sign_in(cast.headteacher).post(PAGE, FORM | {"postcodes": "NE1"})
    assert answer.status_code == 422
    words = answer.content.decode()
    assert "“NE1” is no full postcode" in words
    assert "01632 960101" in words


def test_what_somebody_else_changed_meanwhile_is_not_written_over(cast, sign_in):
    sign_in(cast.headteacher).post(PAGE, FORM)
    answer = sign_in(cast.deputy).post(PAGE, FORM | {"phones": "01632 960102", "once": "d"})
    assert answer.status_code == 422
    assert "Somebody else has changed this" in answer.content.decode()
