"""A date becomes a date of birth by the words beside it, and by nothing on the roll."""

from __future__ import annotations

import pytest

from tests.engine.cast import check, found, said


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
        ("D O B 04 03 2012", "D O B 04 03 2012"),
        ("D/O/B 4/3/12", "D/O/B 4/3/12"),
        ("DOB 040312", "DOB 040312"),
        ("DOB - 04032012", "DOB - 04032012"),
        ("dob as the fourth of March two thousand and twelve", None),
        ("04/03/2012 (DOB)", "04/03/2012 (DOB"),
        ("4 March 2012 is her date of birth", "4 March 2012 is her date of birth"),
        ("Name / DOB\nLewis Ogden 9B / 04.03.12", "04.03.12"),
        ("a pupil (b. 4 March 2012)", "b. 4 March 2012"),
        ("He was born in Newcastle at 3am on 4th March 2012", None),
        ("On 4 March 2012 she was born", "4 March 2012 she was born"),
        ("born 04.03.12", "born 04.03.12"),
        ("Amelia's bday is 4/3!!", "bday is 4/3"),
        ("AMELIA'S BIRTHDAY IS ON THE 4TH MARCH", "BIRTHDAY IS ON THE 4TH MARCH"),
        ("Her birthday is the twenty-third of Feb", "birthday is the twenty-third of Feb"),
        ("On Friday 4 March we celebrate Amelia’s birthday", None),
        ("Amelia will be 13 on 4 March", "will be 13 on 4 March"),
        ("she's 13 on 4 March", "she's 13 on 4 March"),
        ("On 4 March Amelia turns 13", "4 March Amelia turns 13"),
        ("aged 12 (04/03/2012)", "aged 12 (04/03/2012"),
        ("Mr Marlow was born on 4 March 1975", "born on 4 March 1975"),
        ("A little brother, born on 6/9/25, heavy as a lamb", "born on 6/9/25"),
    ],
)
def test_a_date_with_a_cue_is_held(text: str, match: str | None) -> None:
    """`None` where only the finding matters and not how far it reaches."""
    findings = said(text, "date-of-birth")
    assert [severity for severity, _ in findings] == ["hold"]
    assert match is None or findings[0][1] == match


def test_a_list_of_birthdays_is_found_name_by_name() -> None:
    text = "Birthdays this week: Amelia 4 March, Harry 5 March and Will 6 March"
    assert said(text, "date-of-birth") == [
        ("hold", "Birthdays this week: Amelia 4 March"),
        ("hold", "5 March"),
        ("hold", "6 March"),
    ]


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("Happy 15th birthday to Amelia!", "15th birthday"),
        ("happy 13th bday amelia!!", "13th bday"),
        ("Amelia is 13 today!", "is 13 today"),
        ("Happy birthday to Amelia, 13 today", ", 13 today"),
        ("Her birthday party is on 4 March", "birthday party is on 4 March"),
        ("Somebody Unknown was born on 4 March 1999", "born on 4 March 1999"),
    ],
)
def test_what_is_nearly_a_date_of_birth_is_a_caution(text: str, match: str) -> None:
    assert said(text, "date-of-birth") == [("caution", match)]


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
        "Born between 1 September 2015 and 31 August 2016? Apply for Reception.",
        "Children born on or after 1 September 2015 start in September 2020.",
        "DOB must be between 01/09/2015 and 31/08/2016.",
        "Please bring proof of date of birth by 4 March.",
        "William Shakespeare was born on or about 23 April 1564. Birthday cake in the library!",
        "Malala Yousafzai, the activist, was born on 12 July 1997.",
        "On this day, 12 July 1997, Malala was born.",
        "Roald Dahl's birthday is on 13 September. The King's birthday is on 14 November.",
        "The NHS turns 75 on 5 July. Happy 75th birthday to the NHS!",
        "Birthday assembly on Friday 4 March. Birthday cards for Mr Marlow by 4 March, please.",
        "Our puppy was born on 4 March 2026.",
        "The school was born on 4 September 1957. The internet was born on 1 January 1983.",
        "There will be 12 on 4 March. It turns out 12 on 4 March will do.",
        "Adults £5, aged 12 and under £3, on 4 March 2026.",
        "Room 12 today. We are 9 today. The library is 10 today. Happy 10th birthday to our library!",
    ],
)
def test_other_dates_are_fine(text: str) -> None:
    assert said(text, "date-of-birth") == []


@pytest.mark.parametrize(
    "text",
    [
        "She came into the world on 4 March 2012",
        "Amelia, born 4 Mar 2012, is our star",
        "DOB:04.03.12 UPN H801200001001",
        "he is 12 (dob 4/3/12)",
        "Amelia Brown 04/03/2012 9B",
        "D.O.B. Fourth of March 2012",
        "her 13th is on 4 March",
        "Amelia's 13th birthday party is on Saturday",
        "It was Amelia's birthday on Tuesday 4th",
        "Amelia celebrates turning 13 on 4 March",
        "Year 9 birthdays: Amelia (4/3), Harry (7/3), Will (9/3)",
        "Amelia (04.03.2012) and Harry (05.06.2012) need new passports",
        "Amelia was a leap year baby, 29 Feb 2012",
        "Amelia, age 13 (4 March)",
        "She's a March baby: 4/3/2012",
        "the twins turn ten on the 4th of March",
        "Happy birthday for Tuesday 4 March Amelia!",
        "Amelia's birthdate is 4-3-2012",
        "hbd Amelia 04/03!!",
        "Amelia Brown DoB: 4 March '12",
        "D.O.B 4th Mar",
        "DOB=04-Mar-2012",
        "date of birth given as 2012-03-04",
        "his birthday's the 4th of March",
        "her b'day is 4 March",
        "youngest player ever: born 4/3/12",
        "Date of Birth (DD/MM/YYYY): 04/03/2012",
        "Happy 7th to Jack on 4 March",
        "Amelia and Will turned 15 today – 17/02/2011, four minutes apart",
        "BIRTHDAYS THIS WEEK\nMon – Mohammed Khan, 21 October 2011\nWed – Mrs Brown",
        "Penblwydd hapus i Amelia, eight on 20 February",
    ],
)
def test_it_is_found_in_everyday_words(text: str) -> None:
    assert said(text, "date-of-birth")


@pytest.mark.parametrize(
    "text",
    [
        "Adults born before 1 September 1990 can apply",
        "Jesus was born on 25 December",
        "A star is born on 4 March: come to our show",
        "Turn to page 12 on 4 March",
        "Our 13th birthday concert on 4 March",
        "Happy 18th birthday to our sixth form centre",
        "We were born ready, 4 March final",
        "Our school was born in 1957 on 4 March",
        "Einstein born 14 March 1879, pi day is 14 March",
        "Birthday lunch club is on 4 March",
        "Aged 12? Join us on 4 March",
    ],
)
def test_dates_of_shows_and_of_history_are_fine(text: str) -> None:
    assert said(text, "date-of-birth") == []


@pytest.mark.parametrize(
    "text",
    [
        "Our lad made his entrance on 20 Nov 2012.",
        "Ten years ago, on 2 May 2015, our miracle arrived.",
        "Her passport says 18 July 2013.",
        "The birth certificate reads 22 May 2010.",
        "12 candles on the 10th of June for her",
        "Remembering Joe, 12 June 1998 to 4 May 2016.",
        "Amelia in 9B is 4.3.12 so she may play.",
        "Tickets for under 14s: Amelia (4 March 2012) is fine.",
        "He came into the world on Christmas Day 2010.",
        "He was born 23 03 2008.",
        "She was 16 on 24 December.",
        "Our oldest governor, born on 1 April 1935, cut the ribbon.",
        "Her 40th is on 16 September",
        "Welcome to the world, little Ezra, 06.06.25",
    ],
)
def test_a_day_of_birth_is_found_without_the_word(text: str) -> None:
    assert found(text, "date-of-birth")


@pytest.mark.parametrize(
    "text",
    [
        "The new piano arrived on 3 May 2019.",
        "Her passport runs out on 3 May 2028.",
        "Amelia joined us on 3 September 2018.",
        "Happy birthday to the NHS, founded on 5 July 1948!",
        "Amelia’s photo was taken on 12/06/2025.",
        "Our history page: Amelia Earhart, 20 May 2012, a statue in her honour.",
        "The 40th show is on 16 September",
    ],
)
def test_other_days_beside_names_and_papers_are_fine(text: str) -> None:
    assert not found(text, "date-of-birth")


def test_a_date_that_is_on_the_roll_is_not_confirmed() -> None:
    # 4 March 2012 is every cast pupil's date of birth; 5 March 2012 is nobody's.
    on_the_roll = check("See you on 04/03/2012.").as_data()["findings"]
    on_nobodys = check("See you on 05/03/2012.").as_data()["findings"]
    assert on_the_roll == on_nobodys == []


def test_on_an_own_post_what_is_known_from_work_is_named() -> None:
    finding = found("Her DOB is 04/03/2012", "date-of-birth", personal=True)[0]
    assert finding.obligations == ("5.5", "6.8")


def test_a_date_that_differs_from_ours_and_a_child_at_an_address() -> None:
    assert found("The board has another DOB from ours (14/02/2010).", "date-of-birth")
    assert found("A child born on 7th of May 2014 living at 60 Teasel Street.", "date-of-birth")
    assert not found("A child born on or before 31 August 2021 starts in 2025.", "date-of-birth")
