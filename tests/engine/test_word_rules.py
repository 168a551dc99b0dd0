"""Confidential marks and circumstances, abuse, personal views, and notes on format."""

from __future__ import annotations

import pytest

from tests.engine.cast import check, found, said


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("OFFICIAL-SENSITIVE: minutes", "OFFICIAL-SENSITIVE"),
        ("Official – Sensitive", "Official – Sensitive"),
        ("CONFIDENTIAL. Budget 2027", "CONFIDENTIAL"),
        ("Not for circulation: staffing plan", "Not for circulation"),
        ("These notes are not for publication.", "not for publication"),
        ("Not to be shared with parents", "Not to be shared"),
        ("internal only", "internal only"),
        ("For internal use only: rota", "For internal use only"),
        ("Please do not share.", "Please do not share"),
        ("Do not forward outside the team", "Do not forward"),
        ("Strictly private", "Strictly private"),
        ("I tell you in strict confidence", "in strict confidence"),
    ],
)
def test_a_protective_marking_holds(text: str, match: str) -> None:
    assert said(text, "confidential") == [("hold", match)]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("He has been excluded for three days.", "hold"),
        ("A Year 9 pupil was permanently excluded.", "hold"),
        ("Amelia is on a child protection plan.", "hold"),
        ("She has an EHCP.", "hold"),
        ("One boy is on the SEND register.", "hold"),
        ("She gets free school meals.", "hold"),
        ("He's been referred to CAMHS.", "hold"),
        ("Her brother, who has been diagnosed with epilepsy, ran.", "hold"),
        ("Quentin has been suspended.", "caution"),
    ],
)
def test_a_childs_circumstances_are_theirs(text: str, severity: str) -> None:
    assert [found_severity for found_severity, _ in said(text, "confidential")] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "Children who are eligible for free school meals may collect a voucher.",
        "If your child has an EHCP, come and talk to us.",
        "The bus service is suspended until noon.",
        "Private study is in the library.",
        "Do not share food on the bus. Please do not post letters in the bin.",
        "Confidential advice for teenagers is free at the clinic.",
        "Share this post! Share with everyone.",
        "Pupil premium funding paid for new books.",
        "The safeguarding team is here to help.",
    ],
)
def test_general_words_about_support_are_fine(text: str) -> None:
    assert said(text, "confidential") == []


@pytest.mark.parametrize(
    ("text", "severity", "match"),
    [
        ("I will kill you", "hold", "I will kill you"),
        ("I'm gonna stab him", "hold", "I'm gonna stab him"),
        ("We know where you live", "hold", "We know where you live"),
        ("They all deserve to die", "hold", "They all deserve to die"),
        ("kys", "hold", "kys"),
        ("What a spaz", "hold", "spaz"),
        ("Mr Okafor is an idiot", "caution", "idiot"),
        ("He's a liar", "caution", "liar"),
        ("You are useless", "caution", "useless"),
        ("The council are corrupt.", "caution", "corrupt"),
        ("They're a bunch of morons", "caution", "morons"),
        ("The referee was a disgrace", "caution", "disgrace"),
        ("What an idiot", "caution", "idiot"),
        ("Shut up", "caution", "Shut up"),
        ("Amelia is pathetic!", "caution", "pathetic"),
    ],
)
def test_words_aimed_at_somebody(text: str, severity: str, match: str) -> None:
    assert said(text, "abuse") == [(severity, match)]


@pytest.mark.parametrize(
    "text",
    [
        "A killer performance from the band.",
        "A damn good read.",
        "I could kill for a cup of tea. We will smash it on Saturday!",
        "We will beat them on Saturday and find you a seat.",
        "Homework is rubbish, says the poster for our bin day.",
        "It is a joke, and a good one. The weather is rubbish.",
        "He was a cow in the nativity and she was a clown at the fair.",
        "“You are an idiot,” says Lear’s Fool.",
        "The pigs are fat and the cows are lazy.",
        "Litter is disgusting. Please use the bins.",
        "This is useless without a charger.",
        "The class made thick soup. They are thick slices.",
        "Say no to bullies. Bullies are never welcome.",
        "They are hanged on the wall of fame. Her picture will be hung in the hall.",
        "Watch your step and your bag.",
        "Fire retardant curtains were fitted.",
    ],
)
def test_strong_words_in_benign_use_are_fine(text: str) -> None:
    assert said(text, "abuse") == []


def test_a_quoted_threat_is_only_worth_a_second_thought() -> None:
    assert said("The witch said “I will kill you” and we gasped.", "abuse") == [
        ("caution", "I will kill you")
    ]


def test_a_small_hashtag_of_several_words_gets_its_capitals() -> None:
    finding = found("It is #worldbookday", "format")[0]
    assert (finding.severity.value, finding.replacement) == ("note", "#WorldBookDay")


@pytest.mark.parametrize(
    "hashtag", ["#WorldBookDay", "#reading", "#gracefell", "#maths", "#xqzvwkjp"]
)
def test_other_hashtags_are_left_alone(hashtag: str) -> None:
    assert found(f"It is {hashtag}", "format") == []


def test_a_post_too_long_for_its_platform_is_a_note() -> None:
    text = "word " * 60 + "end"
    report = check(text, platform="x")
    (finding,) = report.findings
    assert finding.title == f"Too long for X: {len(text) - 280} over"
    assert (finding.start, finding.end, finding.match) == (0, len(text), text)
    assert report.verdict == "clear"
    assert check(text, platform="facebook").findings == ()
    assert check(text, platform="a platform nobody knows").findings == ()
