"""What stands around a name that is also a word, a place or somebody whom everybody knows."""

from __future__ import annotations

import pytest

from staffroom.engine.check_post import Facts, Post, Roll, check_post
from staffroom.engine.facts import Naming, Pupil, Speaking
from staffroom.engine.naming.known_people import FAMOUS
from staffroom.engine.naming.search import MOST
from tests.engine.cast import SCHOOL, STAFF, found


RULE = "pupil-name"
NAMES = (
    "You Chen, Math Rees, Sport Weller, Eid Khan, Ama Boateng, Happy Moyo, Memory Phiri, Ho Ho,"
    "Mark Oduya, Poppy Day, Summer Fields, Will Power, Angel Okoro, Storm Reilly, Rowan Ash,"
    "Christian Bishop, Dean Park, Ivy League, Devon Cream, Matilda Rae, Charlotte Ames, Noor Jahan,"
    "Gareth Edwards, Dylan Thomas, William Blake, Robin Hood, Jonah Reed, Levi Stone, Niamh Walsh,"
    "Lotte van der Meer, Beatriz da Silva, Fergus McCrindle, Fatima Al-Sayed, Tinashe Moyo,"
    "Bethan Wynne-Davies, Danny Orr, Adam Finch, David Nunn, William Nunn"
)


def _pupil(place: int, name: str) -> Pupil:
    first, _, last = name.strip().partition(" ")
    return Pupil(str(place), "", first, "", last, "", None, "7", "7A")


PUPILS = [_pupil(place, name) for place, name in enumerate(NAMES.split(","))]
NAMESAKES = Facts(SCHOOL, Roll.build(PUPILS, version=1), STAFF)


def said(text: str) -> list[tuple[str, str]]:
    return [(f.severity.value, f.match) for f in found(text, RULE, facts=NAMESAKES)]


@pytest.mark.parametrize(
    "text",
    [
        "You know more than you think. Maths and Sports are on Monday.",
        "Eid Mubarak! AMA about INSET days.",
        "HO HO HO! Happy New Year!",
        "In memory of a friend. Memory sticks are in the office.",
        "We counted nine Matildas and a Charlotte.",
        "Charlotte's Web is our class read, and Matilda the Musical our treat.",
        "(Example: house Noor.)",
        "The Star of David, Adam's apple and Jonah and the whale.",
        "Levi's jeans are no uniform.",
        "Danny will be played by Mr Marlow.",
        "Can you call us, David?",
        "@reader Hi David, thank you for asking.",
        "david[at]keys[dot]example",
        "William O. Douglas was a judge.",
        "Miss Storm says hello.",
        "Rowan, Poppy and Storm tables line up first.",
    ],
)
def test_words_sayings_and_readers_are_no_pupils(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A Christian bishop will visit.",
        "Cross country has moved to Dean Park.",
        "The Ivy League trip is full.",
        "Robin Hood and his Merry Men are coming.",
        "Wear your poppy on Poppy Day.",
        "GARETH EDWARDS. That try. 1973.",
        "Finally finished the Dylan Thomas biography.",
        "We read William Blake's London in period 4.",
        "William Blake, The Tyger: learn it by heart.",
        "Dylan Thomas would have loved this fog.",
    ],
)
def test_places_things_and_people_whom_everybody_knows_are_left_alone(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("There is a card for Mark in the office", "Mark"),
        ("Back of the cow = also Mark, it is a small cast", "Mark"),
        ("The place for Poppy only came up on appeal", "Poppy"),
        ("Reading champion for October is Angel.", "Angel"),
        ("Farewell to Rowan, who moves to Leeds", "Rowan"),
        ("Storm came to us shy. Last night she sang.", "Storm"),
        ("Our librarian says Memory has borrowed most", "Memory"),
        ("Can anyone give Rowan in 7A a lift?", "Rowan"),
        ("Thinking of Poppy and her family", "Poppy"),
        ("Rowan polished the trophies", "Rowan"),
        ("Our form rep is Poppy", "Poppy"),
        ("Where's Poppy? Second row.", "Poppy"),
        ("Tennis: Oduya, M bt Reilly, S 6-2", "Oduya, M"),
        ("Poppy D made the poppies", "Poppy D"),
        ("Summer Fields and Niamh Walsh planted a hedge", "Summer Fields"),
        ("Netball: GS Danny, C Niamh, WD none", "Niamh"),
        ("it's Summer Fields by a mile", "Summer Fields"),
        ("Our Will Power came third", "Will Power"),
        ("NHS No. due, Poppy Day: bring glasses", "Poppy Day"),
        ("Dylan Thomas in 7A is off today", "Dylan Thomas"),
        ("Well done Gareth Edwards!", "Gareth Edwards"),
        ("Tinashi Moya ran the assembly", "Tinashi Moya"),
        ("Bethen Wyn-Davies carried the tune", "Bethen Wyn-Davies"),
        ("In goal: Fergus McC.", "Fergus McC"),
        ("@lottevdmeer10 plays tonight", "@lottevdmeer10"),
        ("@lottevdm09 plays tonight", "@lottevdm09"),
        ("Beatriz da Silva on beam, BdS again on floor", "BdS"),
        ("Fatima Al-Sayed spoke, and FA (as she signs) then won", "FA"),
    ],
)
def test_a_verb_a_capital_or_a_neighbour_makes_a_pupil_of_a_word(text: str, match: str) -> None:
    assert match in [words for _, words in said(text)]


def test_two_words_that_are_a_thing_are_no_more_than_a_caution() -> None:
    assert said("Then it was Summer Fields again") == [("caution", "Summer Fields")]
    assert said("Devon cream tastes best") == []


def test_a_text_of_more_names_than_anybody_reads_is_marked_to_its_end() -> None:
    text = "Niamh Walsh; " * (3 * MOST)
    (finding,) = found(text, RULE, facts=NAMESAKES)
    assert finding.match == text.strip("; ")


def test_full_names_are_found_behind_any_number_of_first_names_that_are_allowed() -> None:
    post = Post("Niamh, " * (2 * MOST) + "\nDanny Orr", Speaking.SCHOOL, naming=Naming.FIRST_NAME)
    findings = [f for f in check_post(post, NAMESAKES).findings if f.rule == RULE]
    assert [f.match for f in findings] == ["Danny Orr"]


def test_well_known_names_are_folded_and_have_two_halves() -> None:
    assert all(name.isalpha() and name.isascii() and name.islower() for name in FAMOUS)
    assert len(FAMOUS) > 1_000
