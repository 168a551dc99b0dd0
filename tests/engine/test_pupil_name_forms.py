"""Every form in which people write a pupil's name: a table of texts, each found at its very words."""

from __future__ import annotations

import pytest

from tests.engine.cast import found, said


RULE = "pupil-name"

# form: texts in which [brackets] stand around what must be held, and the pupil who is meant
HELD: dict[str, list[tuple[str, str]]] = {
    "middle names": [
        ("[Rose Brown] sang.", "001"),
        ("[Ali Khan] sang.", "005"),
        ("[Amelia R Brown] sang.", "001"),
        ("Congrats to [Amelia-Rose Brown]!", "001"),
        ("[mohammed ali khan] ran", "005"),
        ("[Amelia (Millie) Brown] sang.", "001"),
    ],
    "register order": [
        ("[Brown, Amelia Rose]", "001"),
        ("[Brown\tAmelia]\t9B", "001"),
        ("[Brown;Amelia];9B", "001"),
        ("[Brown (Amelia])", "001"),
        ("Present: [Khan Mohammed], [Quill Theodore]", "005 017"),
        ("[KHAN Zara], [KHAN Adam]", "021 022"),
        ("[Brown, A.] and [Khan, M.] were away", "001 005"),
    ],
    "initials": [
        ("[Amelia B's] goal", "001"),
        ("[Amelia Bs] goal", "001"),
        ("[A.R. Brown] (4-21)", "001"),
        ("[M.A. Khan] took four.", "005"),
        ("[M. A. Khan] took four.", "005"),
        ("[H. van der Berg]", "007"),
        ("[K. O'Brien]", "004"),
        ("[J McDonald] kept goal", "011"),
        ("[Harry VDB] and [Zoe SJ] won", "007 003"),
        ("[Amelia B] on the left", "001"),
        ("Goals for [W Brown], [T Quill]", "002 017"),
    ],
    "handles": [
        ("@[_]ameliabrown_", "001"),
        ("[@ameliabrowngfa]", "001"),
        ("[@ameliabrown_gfa]", "001"),
        ("[@gfa_ameliabrown]", "001"),
        ("[@ameliarosebrown]", "001"),
        ("[@itsameliabrown]", "001"),
        ("[@brownamelia]", "001"),
        ("[@brown_amelia]", "001"),
        ("[@zoesmithjones7]", "003"),
        ("[@katieobrien]", "004"),
        ("[@lukasz.nowak11]", "018"),
        ("[#ameliabrownforcaptain]", "001"),
        ("insta: [ameliabrown07]", "001"),
        ("snap: [amelia.brown07]", "001"),
        ("https://instagram.example/[ameliabrown07]", "001"),
        ("gracefell.example/[amelia_brown]", "001"),
    ],
    "double barrels": [
        ("[Zoe Smith - Jones]", "003"),
        ("[Zoe SMITH-JONES]", "003"),
        ("[zoe smithjones]", "003"),
        ("[Zoë Smith]", "003"),
        ("[Grace Hopper] won the prize", "009"),
        ("[Mary Jane Clark]", "013"),
    ],
    "particles and Macs": [
        ("[Harry VAN DER BERG]", "007"),
        ("[harry vanderberg]", "007"),
        ("[Jack MacDonald]", "011"),
        ("[Jack Mac Donald]", "011"),
        ("[Jack Macdonald's]", "011"),
        ("[Katherine O’brien]", "004"),
    ],
    "misspelt": [
        ("[Amelia Brwon] sang", "001"),
        ("[Amelia Borwn] sang", "001"),
        ("[Ameila Brown] sang", "001"),
        ("[Emelia Brown] sang", "001"),
        ("[Katherine O'Brein] sang", "004"),
        ("[Mohammed Kahn] sang", "005"),
        ("[Theodor Quill] sang", "017"),
        ("[Lukasz Nowack] sang", "018"),
        ("[Zoe Smyth-Jones] sang", "003"),
        ("[Jack McDonnald] sang", "011"),
        ("[AMELIA BRWON]", "001"),
        ("[Ameliaaaa Brown] you star", "001"),
        ("[Jack McDonld] sang", "011"),
        ("[Katie O'Brein]", "004"),
    ],
    "misspelt in both halves": [
        ("[Ameila Bronw] sang", "001"),
        ("[Amellia Browwn] sang", "001"),
        ("[Theodoer Quilll] sang", "017"),
        ("[Lukazs Nowwak] sang", "018"),
    ],
    "brothers and sisters": [
        ("The [Khan twins] did it again", "005 or 021 or 022"),
        ("Both [Khan boys] scored", "005 or 021 or 022"),
        ("the [Khan siblings]", "005 or 021 or 022"),
        ("Both [van der Berg boys]", "007"),
        ("[Zara] and [Adam Khan]", "021 022"),
        ("[Zara] & [Adam Khan]", "021 022"),
        ("[Zara], [Adam] and [Mohammed Khan]", "021 022 005"),
        ("[zara] and [adam khan]", "021 022"),
        ("[Zara Khan] and her brother [Adam]", "021 022"),
        ("[Zara Khan] (and twin brother [Adam]!)", "021 022"),
        ("[Amelia Brown] and her brother [Will]", "001 002"),
        ("[Amelia] and her little brother [Will Brown]", "001 002"),
        ("[Will] and [Amelia Brown]", "002 001"),
    ],
    "two lists": [
        (
            "First: [Amelia], [Mohammed], [Teddy]. Last: [Brown], [Khan], [Quill].",
            "001 005 017 001 005 017",
        ),
    ],
    "letter by letter": [
        ("[A m e l i a  B r o w n] won", "001"),
        ("[A.M.E.L.I.A B.R.O.W.N]", "001"),
        ("[A-M-E-L-I-A B-R-O-W-N]", "001"),
        ("[T E D D Y   Q U I L L]", "017"),
    ],
    "word names with a cue": [
        ("[Summer Fields], 7B, won", "012"),
        ("[Dean Park] (10B) passed", "019"),
        ("Star of the week: [Summer Fields]", "012"),
        ("[Summer Fields] for her kindness", "012"),
        ("So proud of [Ivy Lane]", "006"),
        ("Well done to [Grace R. Hopper-Field]", "009"),
        ("[Summer Fields] has been made captain", "012"),
        ("Led by [Amelia Brown] and [Ivy Lane]", "001 006"),
        ("Well done [May Day]!", "008"),
    ],
}
ROWS = [(form, text, pupils) for form, rows in HELD.items() for text, pupils in rows]


@pytest.mark.parametrize(("form", "marked", "pupils"), ROWS, ids=[f"{f}: {t}" for f, t, _ in ROWS])
def test_each_form_is_held_at_its_very_words(form: str, marked: str, pupils: str) -> None:
    if "[_]" in marked:  # an underscore before a handle's name is part of the handle
        marked = "[" + marked.replace("[_]", "_") + "]"
    text = marked.replace("[", "").replace("]", "")
    wanted = [piece.partition("]")[0] for piece in marked.split("[")[1:]]
    findings = found(text, RULE)
    assert [(f.severity.value, f.match) for f in findings] == [("hold", word) for word in wanted]
    meant = " ".join(" or ".join(f.pupils) for f in findings)
    assert meant.replace(" or ", "|").split() == pupils.replace(" or ", "|").split()


CAUTIONED: dict[str, list[tuple[str, str]]] = {
    "initials beside a form": [
        ("AB (9B)", "AB"),
        ("A.B. of 9B did it again", "A.B."),
        ("Year 9B's AB", "AB"),
        ("AB, Y9B", "AB"),
    ],
    "capitals for initials": [("AR Brown took four", "AR Brown"), ("MA Khan 3-21", "MA Khan")],
    "a list of surnames with initials": [("Brown A, Quill T.", "Quill T")],
    "two words that are a name": [("Lane, Ivy", "Lane, Ivy")],
    "a small initial": [("amelia b won", "amelia b")],
    "handles with an initial": [
        ("@ameliab", "@ameliab"),
        ("@a.brown", "@a.brown"),
        ("@abrown07", "@abrown07"),
        ("@mokhan", "@mokhan"),
    ],
    "a cheer": [
        ("#WellDoneAmelia", "#WellDoneAmelia"),
        ("#goodluckamelia", "#goodluckamelia"),
        ("#GoAmelia", "#GoAmelia"),
    ],
    "a slip that is another surname": [("Amelia Browne sang", "Amelia Browne")],
    "a slip in small letters": [("amleia brown sang", "amleia brown")],
    "a celebrity's name": [
        ("Mark Wood took five for England", "Mark Wood"),
        ("by the novelist Amelia Brown", "Amelia Brown"),
        ("Amelia Brown (1812-1870) lived here", "Amelia Brown"),
        ("We are reading a book by Amelia Brown", "Amelia Brown"),
        ("Amelia Brown's novel is out", "Amelia Brown's"),
        ("Amelia Brown, MP, came", "Amelia Brown"),
    ],
    "a colleague's namesake": [("Sir Mohammed Khan visited", "Mohammed Khan")],
}
MAYBE = [(text, match) for rows in CAUTIONED.values() for text, match in rows]


@pytest.mark.parametrize(("text", "match"), MAYBE, ids=[row[0] for row in MAYBE])
def test_what_may_be_meant_is_a_caution(text: str, match: str) -> None:
    severities = {("caution", match)}
    if match == "@mokhan":  # Mo Khan in full
        severities = {("hold", match)}
    assert set(said(text, RULE)) == severities


def test_initials_of_a_pupil_whom_the_post_names_are_theirs() -> None:
    text = "Amelia Brown and Zoe Smith-Jones (AB/ZSJ) won."
    assert [f.match for f in found(text, RULE)] == ["Amelia Brown", "Zoe Smith-Jones", "AB", "ZSJ"]


@pytest.mark.parametrize(
    "text",
    ["9B PE kit", "9B IT room", "RE for 9B", "9B v 9A", "9B: MR Brown", "the AB Cup for 9B"],
)
def test_letters_beside_a_form_that_stand_for_something_else_are_left_alone(text: str) -> None:
    assert said(text, RULE) == []


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("Summer F (7B) goes free", "Summer F"),
        ("One form is left: M Khan, and it is late.", "M Khan"),
        ("Thank you Teddie Quil in 8C", "Teddie Quil"),
        ("Mark Wood in", "Mark Wood"),
        ("born in May in", ""),
    ],
)
def test_a_name_beside_a_form_and_names_spelt_as_they_sound(text: str, match: str) -> None:
    assert [f.match for f in found(text, RULE)] == ([match] if match else [])
