"""A date becomes a date of birth by the words beside it, and by nothing on the roll."""

from __future__ import annotations

import pytest

from tests.engine.cast import check, said


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("DOB 04/03/2012", "DOB 04/03/2012"),
        ("D.O.B.: 4-3-12", "D.O.B.: 4-3-12"),
        ("dob=2012-03-04", "dob=2012-03-04"),
        ("Date of birth: 4th March 2012", "Date of birth: 4th March 2012"),
        ("Date of birth 4 Mar 12", "Date of birth 4 Mar 12"),
        ("She was born on the 4th of March 2012.", "born on the 4th of March 2012"),
        ("He was born March 4, 2012.", "born March 4, 2012"),
        ("Her birthday is on 4 March", "birthday is on 4 March"),
        ("Her birthday (4/3)", "birthday (4/3"),
        ("He turns 12 on 4 March", "turns 12 on 4 March"),
        ("She turned sixteen on Friday 4 March", "turned sixteen on Friday 4 March"),
    ],
)
def test_a_date_with_a_cue_is_held(text: str, match: str) -> None:
    assert said(text, "date-of-birth") == [("hold", match)]


@pytest.mark.parametrize(
    "text",
    [
        "Term starts on 4 March 2012.",
        "Shakespeare was born on 23 April 1564.",
        "The lambs were born on 4 March.",
        "Our school's 50th birthday is on 4 March 2026.",
        "Happy birthday to our caretaker!",
        "Turn left on 4 March Street.",
        "Newborn lambs on 04/03/2012",
        "The tide turns at 12 on 4 March.",
    ],
)
def test_other_dates_are_fine(text: str) -> None:
    assert said(text, "date-of-birth") == []


def test_a_date_that_is_on_the_roll_is_not_confirmed() -> None:
    # 4 March 2012 is every cast pupil's date of birth; 5 March 2012 is nobody's.
    on_the_roll = check("See you on 04/03/2012.").as_data()["findings"]
    on_nobodys = check("See you on 05/03/2012.").as_data()["findings"]
    assert on_the_roll == on_nobodys == []
