"""Pupils named in every form people use, and the people and things that only look like them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from staffroom.engine.check_post import Facts, Roll
from staffroom.engine.facts import Pupil
from staffroom.engine.findings import Severity
from tests.engine.cast import FACTS, PUPILS, SCHOOL, found, said


RULE = "pupil-name"

HELD = [
    ("Well done Amelia Brown on the win.", "Amelia Brown", "001"),
    ("well done amelia brown on the win", "amelia brown", "001"),
    ("WELL DONE AMELIA BROWN", "AMELIA BROWN", "001"),
    ("Amelia Brown's goal", "Amelia Brown's", "001"),
    ("Amelia Brown’s goal", "Amelia Brown’s", "001"),
    ("the goal was Amelia Browns", "Amelia Browns", "001"),
    ("A goal for Amelia Rose Brown today", "Amelia Rose Brown", "001"),
    ("A goal for Amelia J. Brown today", "Amelia J. Brown", "001"),
    ("A goal for Amelia “Millie” Brown today", "Amelia “Millie” Brown", "001"),
    ("Register: Brown, Amelia", "Brown, Amelia", "001"),
    ("BROWN Amelia 9B", "BROWN Amelia", "001"),
    ("Millie Brown sang.", "Millie Brown", "001"),
    ("Goal by Amelia B. after ten minutes", "Amelia B.", "001"),
    ("Goal by Amelia B!", "Amelia B", "001"),
    ("Goals: A. Brown (2)", "A. Brown", "001"),
    ("Follow @ameliabrown07 for more", "@ameliabrown07", "001"),
    ("Follow @amelia_brown for more", "@amelia_brown", "001"),
    ("Follow @amelia.brown07 for more", "@amelia.brown07", "001"),
    ("What a day #AmeliaBrown", "#AmeliaBrown", "001"),
    ("What a day #ameliabrown", "#ameliabrown", "001"),
    ("What a day #WellDoneAmeliaBrown", "#WellDoneAmeliaBrown", "001"),
    ("What a day #welldoneameliabrown", "#welldoneameliabrown", "001"),
    ("𝐀𝐦𝐞𝐥𝐢𝐚 𝐁𝐫𝐨𝐰𝐧 won", "𝐀𝐦𝐞𝐥𝐢𝐚 𝐁𝐫𝐨𝐰𝐧", "001"),
    ("Ame\u200blia Brown won", "Ame\u200blia Brown", "001"),
    ("Аmelia Brown won", "Аmelia Brown", "001"),  # a Cyrillic A
    ("**Amelia** Brown won", "Amelia** Brown", "001"),
    ("See gracefell.example/news/amelia-brown-wins", "amelia-brown", "001"),
    ("Well done Zoë Smith-Jones", "Zoë Smith-Jones", "003"),
    ("Well done Zoe\u0308 Smith-Jones", "Zoe\u0308 Smith-Jones", "003"),
    ("Well done Zoe Smith Jones", "Zoe Smith Jones", "003"),
    ("Well done Zoe SmithJones", "Zoe SmithJones", "003"),
    ("Well done Zoe Jones", "Zoe Jones", "003"),
    ("Well done Katherine O'Brien", "Katherine O'Brien", "004"),
    ("Well done Katie O’Brien", "Katie O’Brien", "004"),
    ("Well done Kate O Brien", "Kate O Brien", "004"),
    ("Well done Cathy OBrien", "Cathy OBrien", "004"),
    ("Well done Mo Khan", "Mo Khan", "005"),
    ("Well done Muhammad Khan", "Muhammad Khan", "005"),
    ("Well done Mohammed Ali Khan", "Mohammed Ali Khan", "005"),
    ("Well done Harry van der Berg", "Harry van der Berg", "007"),
    ("Well done Harry Vanderberg", "Harry Vanderberg", "007"),
    ("Well done Harry Berg", "Harry Berg", "007"),
    ("Well done Jack Mc Donald", "Jack Mc Donald", "011"),
    ("Well done Jack MCDONALD", "Jack MCDONALD", "011"),
    ("Well done Mary Jane Clark", "Mary Jane Clark", "013"),
    ("Well done MaryJane Clark", "MaryJane Clark", "013"),
    ("Well done Mary Clark", "Mary Clark", "013"),
    ("Well done Sian De Souza", "Sian De Souza", "014"),
    ("Well done Siân Souza", "Siân Souza", "014"),
    ("Well done Teddy Quill", "Teddy Quill", "017"),
    ("Well done Theo Quill", "Theo Quill", "017"),
    ("Well done Lukasz Nowak", "Lukasz Nowak", "018"),
    ("Well done Hope Adeyemi", "Hope Adeyemi", "016"),
    ("hope adeyemi sang", "hope adeyemi", "016"),
    ("Will Brown scored twice.", "Will Brown", "002"),
    ("A hat-trick by Will Brown.", "Will Brown", "002"),
    ("Congratulations to Summer Fields.", "Summer Fields", "012"),
    ("Ivy Lane scored twice.", "Ivy Lane", "006"),
]


@pytest.mark.parametrize(("text", "match", "pupil"), HELD, ids=[row[1] for row in HELD])
def test_a_pupil_named_by_first_name_and_surname_is_held(text: str, match: str, pupil: str) -> None:
    findings = found(text, RULE)
    assert [(f.severity, f.match, f.pupils) for f in findings] == [(Severity.HOLD, match, (pupil,))]


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("Amelia made us laugh.", "Amelia"),
        ("We met amelia at the gate.", "amelia"),
        ("Thanks to Harry for the lift.", "Harry"),
        ("Amelia’s picture is on the wall.", "Amelia’s"),
        ("Well done Hope for a fine goal.", "Hope"),
        ("Congratulations to Will and the team.", "Will"),
        ("Grace scored twice.", "Grace"),
        ("Mark's goal won it.", "Mark's"),
        ("Sarah Brown and Amelia sang.", "Amelia"),
        ("Follow @ameliab07.", "@ameliab07"),
        ("Mr William Brown spoke.", "William Brown"),
        ("The Amelia Brown Award is open.", "Amelia Brown"),
        ("Ivy Lane is closed.", "Ivy Lane"),
    ],
)
def test_what_may_be_a_pupil_is_worth_a_second_thought(text: str, match: str) -> None:
    assert said(text, RULE) == [("caution", match)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Brown and Mrs Khan will lead the walk.",
        "Meet us in Ivy Lane, behind the Brown family farm.",
        "Harry Kane opened the new pitch.",
        "The choir sang at St Grace and at Saint Amelia.",
        "Mr Tom Marlow and Sarah Brown thank you.",
        "A level results are out; A Level and AS Level pupils come at nine.",
        "May Day is a bank holiday, and May half term follows.",
        "Will Brown be there? Will you?",
        "When will brown bears wake?",
        "Summer fields are green, and the summer term is long.",
        "Turn left at Dean Park and park in the mark wood car park.",
        "We hope to see you. Hope springs eternal.",
        "By the grace of God. Grace before lunch is at noon.",
        "Art and music in May. Will it rain? Mark the date.",
        "Elton John songs and Prince Harry in the quiz.",
        "Our production of Amelia was a triumph.",
        "Grace Fell Academy is on Ivy Bank.",
        "A Brown bear visited.",
        "Team A Brown beat Team B Green.",
        "Follow @gracefellacad and #GraceFell.",
        "Write to office@gracefell.example, Amelia Street, Harry Way.",
    ],
)
def test_somebody_or_something_else_is_left_alone(text: str) -> None:
    assert said(text, RULE) == []


def test_a_list_of_names_gives_each_its_own_finding() -> None:
    text = "Well done Amelia Brown, Mohammed Khan, Zoë Smith-Jones and Harry van der Berg!"
    assert [f.pupils for f in found(text, RULE)] == [("001",), ("005",), ("003",), ("007",)]


def test_a_slice_of_a_list_is_no_name_in_register_order() -> None:
    # "Brown, Amelia" stands here between two other people.
    text = "Thanks to Harriet Brown, Amelia Patel and Joe Bloggs."
    assert said(text, RULE) == []


def test_one_stretch_gives_one_finding_and_the_longest_wins() -> None:
    assert said("Mary-Jane Clark", RULE) == [("hold", "Mary-Jane Clark")]


def test_candidates_are_all_who_may_be_meant() -> None:
    twins = [
        Pupil("1", "", "Amelia", "", "Brown", "", None, "", ""),
        Pupil("2", "", "Amelie", "", "Brown", "Amelia", None, "", ""),
        Pupil("3", "", "Arthur", "", "Brown", "", None, "", ""),
    ]
    facts = Facts(SCHOOL, Roll.build(twins, version=1))
    assert found("Amelia Brown sang.", RULE, facts=facts)[0].pupils == ("1", "2")
    assert found("A. Brown sang.", RULE, facts=facts)[0].pupils == ("1", "2", "3")


@pytest.mark.parametrize(
    ("text", "replacement"),
    [
        ("Well done Amelia Brown today", "one of our pupils"),
        ("Amelia Brown won", "One of our pupils"),
        ("Well done Amelia Brown in 9B", "a Year 9 pupil"),
        ("Year 9 cheered Amelia Brown", "a Year 9 pupil"),
        ("Amelia Brown of 9B won", "A Year 9 pupil"),
        # 9B is her form, and 10 is what the writer says: the roll corrects nobody.
        ("Well done Amelia Brown of Year 10", "a Year 10 pupil"),
        ("We saw Amelia Brown's goal", "a pupil’s"),
        ("In Year 9 Amelia Brown's goal won it", "a Year 9 pupil’s"),
        ("Hello @ameliabrown07", "one of our pupils"),
        ("Our pupil Amelia Brown won", None),
        ("See https://gracefell.example/amelia-brown", None),
    ],
)
def test_the_words_that_mend_it_say_only_what_the_text_says(
    text: str, replacement: str | None
) -> None:
    assert [f.replacement for f in found(text, RULE)] == [replacement]


def test_the_year_of_another_sentence_is_not_taken() -> None:
    finding = found("Year 9 went home. Well done Amelia Brown.", RULE)[0]
    assert finding.replacement == "one of our pupils"


def test_an_own_post_offers_no_words_that_show_where_one_works() -> None:
    finding = found("Amelia Brown won", RULE, personal=True)[0]
    assert finding.replacement is None
    assert finding.obligations == ("5.5", "6.8")


def test_without_a_roll_nobody_is_known() -> None:
    facts = Facts(SCHOOL, Roll.empty())
    assert found("Amelia Brown and Harry", RULE, facts=facts) == []


def found_pupils(text: str) -> list[str]:
    """The one pupil of each finding who is meant; all candidates where there are several."""
    return [" or ".join(finding.pupils) for finding in found(text, RULE)]


# Forms made from the roll by the program, so that no pupil of the cast is left out by hand.
WRITTEN: dict[str, Callable[[Pupil], str]] = {
    "full": lambda p: f"{p.first} {p.last}",
    "known as": lambda p: f"{p.known_as or p.first} {p.last}",
    "upper case": lambda p: f"{p.first} {p.last}".upper(),
    "possessive": lambda p: f"{p.first} {p.last}’s",
    "no hyphen": lambda p: f"{p.first} {p.last}".replace("-", " "),
    "run together": lambda p: f"{p.first} {p.last.replace('-', '').replace(' ', '')}",
    "no apostrophe": lambda p: f"{p.first} {p.last}".replace("'", ""),
    "middle name": lambda p: f"{p.first} Quentin {p.last}",
    "middle initial": lambda p: f"{p.first} Q. {p.last}",
    "last, first": lambda p: f"{p.last}, {p.first}",
    "initial": lambda p: f"{p.first[0]}. {p.last}",
}


@pytest.mark.parametrize("form", WRITTEN)
def test_every_pupil_is_found_in_every_written_form(form: str) -> None:
    texts = {p: f"Congratulations to {WRITTEN[form](p)} on the prize." for p in PUPILS}
    missed = [text for p, text in texts.items() if found_pupils(text) != [p.pupil_id]]
    # "A. Level" is never read as a name, whoever is on the roll.
    assert missed == (["Congratulations to A. Level on the prize."] if form == "initial" else [])


HANDLES: dict[str, Callable[[str, str], str]] = {
    "@firstlast": lambda first, last: f"@{first}{last}".lower(),
    "@first_last": lambda first, last: f"@{first}_{last}".lower(),
    "@first.last07": lambda first, last: f"@{first}.{last}07".lower(),
    "#FirstLast": lambda first, last: f"#{first}{last}",
    "#WellDoneFirstLast": lambda first, last: f"#WellDone{first}{last}",
}


@pytest.mark.parametrize("form", HANDLES)
def test_every_pupil_is_found_in_handles_and_hashtags(form: str) -> None:
    missed = []
    for pupil in PUPILS:
        first, last = (re.sub(r"[ '-]", "", name) for name in (pupil.first, pupil.last))
        handle = HANDLES[form](first, last)
        if found_pupils(f"Thanks to {handle} for the picture") != [pupil.pupil_id]:
            missed.append(handle)
    # These two are things of their own before they are names.
    assert missed == (["#MayDay", "#SummerFields"] if form == "#FirstLast" else [])


def test_the_rolls_own_index_answers_for_every_pupil() -> None:
    assert len(FACTS.roll) == len(PUPILS)
    assert FACTS.roll.version == 7
