"""Phones, emails and postcodes: other people's are found, the school's own are fine."""

from __future__ import annotations

import pytest

from staffroom.engine.check_post import Facts, Roll
from staffroom.engine.facts import SchoolFacts
from tests.engine.cast import found, said


@pytest.mark.parametrize(
    "number",
    [
        "07700 900123",
        "07700900123",
        "07700 900 123",
        "07700-900-123",
        "07700.900.123",
        "(07700) 900123",
        "+44 7700 900123",
        "+447700900123",
        "+44 (0)7700 900123",
        "0044 7700 900123",
        "01632 960123",
        "(01632) 960 123",
        "01632\u00a0960123",
        "020 7946 0123",
        "０７７００ ９００１２３",
        "01632 960123 ext 45",
        "07 70 09 00 12 3",
        "0 7 7 0 0 9 0 0 1 2 3",
        "0-7-7-0-0-9-0-0-1-2-3",
        "07700🙂900🙂123",
        "07700 📞 900 123",
        "0️⃣7️⃣7️⃣0️⃣0️⃣ 900123",
        "07700/900/123",
        "07700*900*123",
        "07700\n900123",
        "(+44) 7700 900123",
        "+44 07700 900123",
        "00 44 7700 900123",
        "(020) 79460123",
        "01632 96012",
        "O77OO 9OO 123",
        "o77oo9oo123",
        "oh double seven double oh, nine double oh one two three",
        "zero seven seven zero zero nine zero zero one two three",
        "oh seven seven hundred nine hundred one twenty three",
        "0 double 7 double 0 9 double 0 1 2 3",
        "07seven00 nine00 123",
        "+44 seven seven double oh nine hundred one two three",
        "7700 900123",
        "+353 87 123 4567",
    ],
)
def test_a_phone_number_is_found_however_it_is_written(number: str) -> None:
    assert said(f"Please ring {number} after six.", "phone") == [("hold", number)]


@pytest.mark.parametrize(
    "text",
    [
        "Ring us on 01632 960001.",
        "Ring us on +44 1632 960001 or (01632) 960 001.",
        "We won 24-18 on 2012-03-04.",
        "Open 0900-1630, 01/02/2026 09:30, 02.03.2026 09.15-10.45.",
        "Doors 07.30-08.45, 10.00-11.30 and 12.15.",
        "ISBN 978-0-00-000000-2, ticket 4857773456, order 0012345.",
        "Pi is 3.14159265358979 and 0.0795774715 is next.",
        "Childline is on 0800 1111.",
        "£07700900123 raised",
        "Samaritans: 116 123. Text SHOUT to 85258, or ring NHS 111; in danger 999.",
        "Crimestoppers 0800 555 111, NSPCC 0808 800 5000. The crisis line is 0300 123 9999.",
        "Numbers drawn 01, 14, 22, 35, 41, 7.",
        "Lotto: 02 11 23 34 41 5 bonus.",
        "Meeting ID: 077 0090 0123.",
        "Order number 07700900123, registered company number 07700900.",
        "Registered charity number 1123456, exam centre number 54321.",
        "12/11/2026 09.30 - 10.15, 12-11-2026, 13-11-2026 14-11-2026",
        "ISBN 0-7475-3269-9, ISBN-13: 978-0-7475-3269-9",
        "one two three four five, once I caught a fish alive, six seven eight nine ten",
        "Sort code 01-02-03 account 12345678. Card 0770 0900 1234 5678.",
        "Bus 07.30 - 08.45 / 12.15 - 13.20; timetable 0815 0830 0845 0900 0915 0930",
        "https://x.org/?id=07700900123",
        "Ring us on 01632 960001 or just 960001.",
        "Text GIVE to 70085, or call 118 118.",
        "Flight BA0770 at 0900 on 12/3",
        "Grid ref NZ 0770 0900",
        "Serial no 07700900123",
        "RRN 01632 960001",
        "Winning numbers 07 11 15 23 31 44",
        "Model 0123, room 0456, £1,250.00, results 2019 2020 2021 2022 2023",
    ],
)
def test_the_schools_own_phone_and_other_numbers_are_fine(text: str) -> None:
    assert said(text, "phone") == []


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("tel:07700900123", "07700900123"),
        ("text07700900123 now", "text07700900123"),
        ("see wa.me/447700900123", "447700900123"),
        ("Mr Okafor 07700 900125 / office", "07700 900125"),
        ("Tickets from Dave on 07700 900123.", "07700 900123"),
        ("07700 900123: that is my number", "07700 900123"),
    ],
)
def test_a_phone_number_is_found_wherever_it_stands(text: str, match: str) -> None:
    assert said(text, "phone") == [("hold", match)]


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("The box office is on 01632 960222.", "01632 960222"),
        ("Ring her at home on 960 123.", "960 123"),
        ("Freephone 0808 157 0123 for quotes", "0808 157 0123"),
    ],
)
def test_a_number_that_may_be_an_organisations_is_a_caution(text: str, match: str) -> None:
    assert said(text, "phone") == [("caution", match)]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("phone", "give me a bell 7700900123"),
        ("phone", "four four seven seven double oh nine hundred one two three"),
        ("phone", "☎️01632 960123"),
        ("phone", "phone oh one six three two, nine six oh one two three"),
        ("phone", "(0)7700 900123"),
        ("phone", "07700 900 one two three"),
        ("phone", "07700 9OOl23"),
        ("email", "samjonesATgmailDOTcom"),
        ("email", "write to sam_at_example_dot_org"),
        ("email", "sam@gmail dot com"),
        ("email", "sam[dot]jones[at]gmail[dot]com"),
        ("postcode", "her home is NE 99 1AB"),
        ("postcode", "NE99 1 AB is where she lives"),
        ("postcode", "NE99📍1AB"),
        ("postcode", "She lives in NE99  1AB"),
        ("phone", "07700-900-one-two-three"),
        ("phone", "call mum O7700900123"),
        ("phone", "ring 077009OO123"),
        ("phone", "Mob: 0 77 00 90 01 23"),
        ("phone", "(07700)900-123"),
        ("phone", "07700 900123?"),
        ("phone", "07700…900…123"),
        ("phone", "07700 // 900 // 123"),
        ("phone", "zero-seven-seven-double-zero nine-double-zero one-two-three"),
        ("phone", "0 seven 7 zero zero 9 zero zero 1 2 3"),
        ("phone", "0_7_7_0_0_9_0_0_1_2_3"),
        ("email", "sam.jones at gmail (dot) com"),
        ("email", "sam.jones@gmail . com"),
        ("email", "sam.jones (at) gmail . com"),
        ("email", "sam.jones @gmail.com"),
        ("email", "sam jones at hotmail dot co dot uk"),
        ("email", "sam.jones@gmail.c0m"),
        ("email", "my email's samjones at icloud"),
        ("email", "sam(dot)jones(at)example(dot)org"),
        ("email", "sam_jones[@]example[.]org"),
    ],
)
def test_it_is_found_in_everyday_words(rule: str, text: str) -> None:
    assert said(text, rule)


def test_two_numbers_in_a_row_are_two_findings() -> None:
    assert said("Ring 07700 900123, 07700 900124 or 07700 900125", "phone") == [
        ("hold", "07700 900123"),
        ("hold", "07700 900124"),
        ("hold", "07700 900125"),
    ]


def test_an_organisations_number_is_only_worth_a_second_thought() -> None:
    assert said("Ring 03069 990123.", "phone") == [("caution", "03069 990123")]


def test_the_schools_first_phone_mends_it() -> None:
    assert found("Ring 07700 900123.", "phone")[0].replacement == "01632 960001"


def test_without_a_school_phone_only_the_writer_can_mend_it() -> None:
    facts = Facts(SchoolFacts("Plain School"), Roll.empty())
    assert found("Ring 07700 900123.", "phone", facts=facts)[0].replacement is None


def test_on_an_own_post_ones_own_number_is_named_with_its_obligation() -> None:
    finding = found("Ring me: 07700 900123.", "phone", personal=True)[0]
    assert finding.obligations == ("5.5", "6.15")
    assert finding.replacement is None


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("Write to jo.bloggs@example.org today", "jo.bloggs@example.org"),
        ("Write to Jo.Bloggs+trip@mail.example.org.", "Jo.Bloggs+trip@mail.example.org"),
        ("Write to jo [at] example [dot] org", "jo [at] example [dot] org"),
        ("Write to jo(at)example.org", "jo(at)example.org"),
        ("Write to jo {at} example {dot} co {dot} uk", "jo {at} example {dot} co {dot} uk"),
        ("Write to jo at example dot org", "jo at example dot org"),
        ("Write to t.marlow@gracefell.example", "t.marlow@gracefell.example"),
        ("sam at gmail.com", "sam at gmail.com"),
        ("email me: sam at gmail", "sam at gmail"),
        ("sam.b @ gmail . com", "sam.b @ gmail . com"),
        ("it's samjones07@hotmail,com", "samjones07@hotmail,com"),
        ("sam@gmail", "sam@gmail"),
        ("sam_jones AT hotmail . com", "sam_jones AT hotmail . com"),
        ("sam -at- example -dot- org", "sam -at- example -dot- org"),
        ("sam dot jones at example dot org", "sam dot jones at example dot org"),
        ("sam<at>example<dot>org", "sam<at>example<dot>org"),
        ("sam@ example.org", "sam@ example.org"),
        ("sam＠example．com", "sam＠example．com"),
        ("jo(a)example.org", "jo(a)example.org"),
        ("s a m @ g m a i l . c o m", "s a m @ g m a i l . c o m"),
        ("mailto:sam@example.org", "sam@example.org"),
    ],
)
def test_a_persons_email_address_is_held_however_it_is_written(text: str, match: str) -> None:
    assert said(text, "email") == [("hold", match)]


@pytest.mark.parametrize(
    "text",
    [
        "Write to office@gracefell.example or OFFICE@GraceFell.example.",
        "Write to admissions@gracefell.example.",
        "We are @ the park at ten. Meet at 3 dot.",
        "See you (at the park) on Friday [at noon].",
        "Prices @ £3.50 each.",
        "Great fun @school at 4pm . Come and join us @ 7pm . Me and Mrs Brown",
        "thank you @mrokafor . Uk schools rock, and @bbc.co.uk too",
        "Sign up at outlook.com. Details at gracefell dot org. Mastodon: @sam@mastodon.social",
        "We use gmail at school. Look at gmail for details. Live at 5 on radio.",
        "Painting with dots: dot to dot at nine. On the map x@51.50,-0.14",
        "Help is at help@nspcc.org.uk. Write to year9@gracefell.example.",
        "Come along (at your own pace) on Friday. Online booking [at the door].",
    ],
)
def test_the_schools_own_email_is_fine(text: str) -> None:
    assert said(text, "email") == []


def test_another_offices_address_is_only_worth_a_second_thought() -> None:
    assert said("Book with info@museum.example", "email") == [("caution", "info@museum.example")]


def test_a_name_inside_an_email_address_is_one_finding() -> None:
    assert said("amelia.brown@example.org", "pupil-name") == []
    assert said("amelia.brown@example.org", "email") == [("hold", "amelia.brown@example.org")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We moved to NE99 1AB last week.", [("hold", "NE99 1AB")]),
        ("We moved to NE991AB last week.", [("hold", "NE991AB")]),
        ("Her address: 12 high street, ne99 1ab", [("hold", "ne99 1ab")]),
        ("Room B2 2ND is free.", []),
        ("They live in the flat at B2 2ND.", [("hold", "B2 2ND")]),
        ("Find us at NE99 1AA or ne99 1aa.", []),
        ("Room B2 2nd floor, form 9B 1st.", []),
        ("Model R2 2pm, A1 1x and M25 4km.", []),
        ("she lives near ne99 1ab", [("hold", "ne99 1ab")]),
        ("meet ne99 1ab", [("caution", "ne99 1ab")]),
        ("her postcode is N E 9 9 1 A B", [("hold", "N E 9 9 1 A B")]),
        ("Coach to the Sports Park, NE99 9ZZ", [("caution", "NE99 9ZZ")]),
        ("Away at Westfield School NE99 9ZZ, kick-off 3pm", [("caution", "NE99 9ZZ")]),
        ("His home address is near the museum, NE99 9ZZ", [("hold", "NE99 9ZZ")]),
        ("give him a lift, he's at 63a Elm Rise (ne99 5lb)", [("caution", "ne99 5lb")]),
        ("Order code NE99 1AB, promo code BA1 2AB.", []),
        ("U13 6AB hockey, Y7 8BC netball, PE2 2nd team, me2 2hrs", []),
        ("See https://example.org/NE99-1AB and https://example.org/?q=NE991AB", []),
    ],
)
def test_postcodes(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, "postcode") == expected


def test_a_list_of_health_numbers_is_known_by_what_is_said_after_it() -> None:
    text = "Hearing tests: 999 316 6421 at 9.10. Please check your child's NHS number."
    assert [f.match for f in found(text, "nhs-number")] == ["999 316 6421"]


def test_a_day_of_the_month_is_no_postcode() -> None:
    assert not found("She lives near; it is moved to 3rd Dec.", "postcode")
