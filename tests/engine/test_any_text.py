"""Whatever is typed: offsets are right, nothing breaks, nothing takes long, nothing leaks."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from staffroom.engine.check_post import Facts, Roll
from staffroom.engine.facts import Pupil
from staffroom.engine.findings import Severity
from staffroom.engine.text.fold import fold, fold_word
from tests.engine.cast import FACTS, PUPILS, SCHOOL, STAFF, check


# Pieces that bring the rules to life, between anything that a keyboard can make.
PIECES = st.sampled_from(
    [
        "Amelia Brown",
        "AMELIA B.",
        "Zoe\u0308 Smith\u2010Jones",
        "𝐀𝐦𝐞𝐥𝐢𝐚 Brown’s",
        "@ameliabrown07",
        "#WellDoneAmeliaBrown",
        "A\u200bmelia Browns",
        "Brown, Amelia",
        "Year 9",
        "ﷺ",
        "ŉ",
        "İ",
        "ß",
        "½",
        "👩\u200d👩\u200d👧",
        "\ud800",
        "\u202e",
        "07700 900123",
        "jo [at] example [dot] org",
        "NE99 1AB",
        "DOB 04/03/2012",
        "has been excluded",
        "you are an idiot",
        "I think",
        "#worldbookday",
        "“",
        "'",
        "\n",
        ".",
        " ",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=12).map("".join)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_each_finding_stands_where_it_says(text: str) -> None:
    report = check(text, platform="x")
    for finding in report.findings:
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.match
        assert finding.why.endswith(".") and "!" not in finding.why + finding.mend


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_one_rule_marks_no_word_twice(text: str) -> None:
    ends: dict[str, int] = {}
    for finding in check(text).findings:
        assert finding.start >= ends.get(finding.rule, 0)
        ends[finding.rule] = finding.end


@given(st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_folding_keeps_the_way_back(text: str) -> None:
    folded = fold(text)
    assert len(folded.plain) == len(folded.lower) == len(folded.starts)
    starts = [folded.starts[at] for at in range(len(folded.starts))]
    assert starts == sorted(starts)
    assert folded.lower == fold_word(text)
    for at in range(len(folded.plain)):
        start, end = folded.original(at, at + 1)
        assert start == folded.starts[at] and start < end <= len(text)


# What people (and phone keyboards, and those who want to get past a filter) do to letters.
HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u034f\u180e\u3164"
MARKS = "\u0301\u0308\u0327\u0336\u20dd\ufe0f"
LOOKALIKES = dict(zip("aceiopxykmnorsAeBEHKMOPTX", "асеіорхуκмոоrѕАеВЕНКМОРТХ", strict=True))
MATHS = (0x1D400, 0x1D434, 0x1D468, 0x1D4D0, 0x1D56C, 0x1D5A0, 0x1D5D4, 0x1D670)


def in_maths(char: str, base: int) -> str:
    offset = ord(char) - (ord("A") if char.isupper() else ord("a") - 26)
    return "ℎ" if base + offset == 0x1D455 else chr(base + offset)  # the one that Unicode lacks


def circled(char: str) -> str:
    return chr((0x24B6 if char.isupper() else 0x24D0 - 32) + ord(char) - ord("A"))


def as_a_flag(char: str) -> str:
    return chr(0x1F1E6 + ord(char.upper()) - ord("A"))


def boxed(char: str) -> str:
    return chr(0x1F170 + ord(char.upper()) - ord("A"))


@st.composite
def disguised(draw: st.DrawFn, name: str) -> str:
    """`name` with each letter in any dress, and anything invisible between its letters."""
    dresses = st.sampled_from(["as it is", "maths", "wide", "ring", "flag", "box", "alike", "mark"])
    dressed = []
    for char in name:
        if char == " ":
            dressed.append(draw(st.sampled_from([" ", "\u00a0", "\u2003", "  ", "-", "\u3000"])))
            continue
        if dressed:
            dressed.append("".join(draw(st.lists(st.sampled_from(HIDDEN), max_size=2))))
        dress = draw(dresses)
        if dress == "maths":
            char = in_maths(char, draw(st.sampled_from(MATHS)))
        elif dress == "wide":
            char = chr(ord(char) + 0xFEE0)
        elif dress == "ring":
            char = circled(char)
        elif dress == "flag":  # apart from its neighbours, or it is half of a real flag
            char = as_a_flag(char) + "\u200b" if dressed else char
        elif dress == "box":
            char = boxed(char)
        elif dress == "alike":
            char = LOOKALIKES.get(char, char)
        elif dress == "mark":
            char += draw(st.sampled_from(MARKS))
        dressed.append(char)
    return "".join(dressed).rstrip(HIDDEN.replace("\u034f", ""))


@given(
    st.text(max_size=30),
    st.sampled_from(["Amelia Brown", "Theodore Quill", "Mohammed Khan", "Hope Adeyemi"]).flatmap(
        lambda name: disguised(name)
    ),
    st.text(max_size=30),
)
@settings(max_examples=400, deadline=None)
def test_a_disguised_name_is_found_at_its_very_letters(before: str, name: str, after: str) -> None:
    text = f"{before}.\n{name} {after}"  # "AD. Mohammed Khan" has initials of its own
    start = len(before) + 2
    places = [(f.start, f.end, f.match) for f in check(text).findings if f.rule == "pupil-name"]
    assert (start, start + len(name), name) in places


@pytest.mark.parametrize(
    "name",
    [
        "𝐀𝐦𝐞𝐥𝐢𝐚 𝐁𝐫𝐨𝐰𝐧",
        "Ａｍｅｌｉａ Ｂｒｏｗｎ",
        "ⒶⓜⓔⓛⓘⒶ Ⓑⓡⓞⓦⓝ",
        "🅰🅼🅴🅻🅸🅰 🅱🆁🅾🆆🅽",
        "ᴀᴍᴇʟɪᴀ ʙʀᴏᴡɴ",
        "🇦🇲🇪🇱🇮🇦 🇧🇷🇴🇼🇳",
        "Аmеlіа Вrоwn",
        "Ameliα Βrοωn",
        "A̶m̶e̶l̶i̶a̶ B̶r̶o̶w̶n̶",
        "Ámëlïä Bröwñ",
        "Am\u00adelia Br\u200b\u200cow\u2060n",
        "Ⱥɱɇℓɨα Ɓrøⱳn",
        "ꓮꓟꓰꓡꓲꓮ ꓐꓣꓳꓪꓠ",
        "Amelia\u2003Brown",
    ],
)
def test_letters_of_every_dress_are_read(name: str) -> None:
    text = f"👩\u200d👩\u200d👧🇬🇧 Well done {name}™ 🏴󠁧󠁢󠁥󠁮󠁧󠁿!"
    (finding,) = (f for f in check(text).findings if f.rule == "pupil-name")
    assert finding.match == name and text[finding.start : finding.end] == name
    assert finding.severity.value == "hold"


def test_a_flag_beside_a_name_is_no_letter_of_it() -> None:
    (finding,) = (f for f in check("🇫🇷Amelia Brown🇬🇧🇮🇪").findings if f.rule == "pupil-name")
    assert finding.match == "Amelia Brown"


# Pupils with the same names and everything else different: the check may not tell them apart.
DETAILS = st.builds(
    dict,
    upn=st.sampled_from(["", "A801200001001", "H801200001001"]),
    dob=st.sampled_from([None, date(2012, 3, 4), date(2015, 6, 7)]),
    year=st.sampled_from(["R", "1", "7", "9", "13"]),
    form=st.sampled_from(["9B", "7A", "RM", ""]),
    middle=st.sampled_from(["", "Rose", "Quentin"]),
    pupil_id=st.sampled_from(["1", "04/03/2012", "9B"]),
)
TOLD = st.sampled_from(
    [
        "Well done Amelia Rose Brown of 9B, born 04/03/2012, UPN A801200001001.",
        "Year 9 and 9B: Amelia B., #AmeliaBrown and Harry.",
        "See you on 04/03/2012 in 9B. H801200001001.",
        "Nobody is named here, on 4 March 2012.",
    ]
)


@given(TOLD, DETAILS)
@settings(max_examples=50, deadline=None)
def test_a_report_tells_nothing_that_only_the_roll_knows(
    text: str, details: dict[str, object]
) -> None:
    others = [replace(pupil, **details) for pupil in PUPILS]
    facts = Facts(SCHOOL, Roll.build(others, version=7), STAFF)
    assert check(text, facts=facts).as_data() == check(text).as_data()


def test_the_pupils_it_may_be_are_not_in_the_data_that_is_stored() -> None:
    report = check("Amelia Brown")
    assert report.findings[0].pupils == ("001",)
    assert "001" not in str(report.as_data())


@given(st.text("bcdfghjklmnpqrtvwxz", min_size=6, max_size=9), TEXTS)
@settings(max_examples=50, deadline=None)
def test_a_pupil_with_an_unrelated_name_changes_nothing(name: str, text: str) -> None:
    stranger = Pupil("999", "", name.title() + "qq", "", name.title() + "vv", "", None, "", "")
    facts = Facts(SCHOOL, Roll.build([*PUPILS, stranger], version=7), STAFF)
    assert check(text, facts=facts) == check(text)


def test_the_same_text_gives_the_same_report() -> None:
    text = "Well done Amelia Brown of 9B. Ring 07700 900123."
    assert check(text) == check(text)


@pytest.mark.parametrize("text", ["", " ", "\n", "\x00", "\ud800", "@", "#", "'", "\u0301", "’s"])
def test_next_to_nothing_is_clear(text: str) -> None:
    report = check(text)
    assert report.verdict == "clear"
    assert report.roll_version == FACTS.roll.version


# A post is never this long; an upload may be. A rule that is quadratic takes minutes on these.
LONG = {
    "one letter": "a",
    "marks": "\u0301",
    "digits": "0",
    "dashes": "-",
    "dots": "a.",
    "full stops": ".",
    "initials": "A. ",
    "spaces": " ",
    "quotes": '"I think ',
    "half phones": "07",
    "half emails": "a [at] ",
    "half insults": "He is a ",
    "born": "born ",
    "hashtag": "#a",
    "brackets": "(",
    "emoji": "👩\u200d",
}


@pytest.mark.parametrize("personal", [False, True], ids=["school", "personal"])
@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_fifty_kilobytes_of_anything_take_a_moment(piece: str, personal: bool) -> None:
    text = (piece * 50_000)[:50_000] + "a"
    start = time.process_time()
    check(text, platform="x", personal=personal)
    assert time.process_time() - start < 1.0


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_findings_at_one_place_the_graver_stays(monkeypatch, order) -> None:
    (one,) = check("Well done Amelia Brown!").findings
    both = [replace(one, severity=severity) for severity in (Severity.HOLD, Severity.CAUTION)]
    said = [both[place] for place in order]
    monkeypatch.setattr("staffroom.engine.check_post.RULES", [lambda view, facts: said])
    assert [found.severity for found in check("Well done Amelia Brown!").findings] == [
        Severity.HOLD
    ]
