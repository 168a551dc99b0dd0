"""A personal view in a post that speaks for the school.

It looks for opinions in the first person ("I think", "in my view", "I can't stand"), for verdicts on
those who decide about schools ("shame on the council", "Ofsted is clueless", "it's about time the
government listened") and for rhetoric that claims to speak for everybody. It leaves alone the school
being warm ("we are proud", "we believe every child can succeed"), what people are quoted as saying,
debates and lessons, and a headteacher's signed message about the school itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.sensitive.asides import ASIDES, BLURTED, MATTERS_STATED, SCHOOL_NEWS
from staffroom.engine.sensitive.judging import (
    BENIGN,
    IN_THIRD_PERSON,
    JUDGING,
    NORMS,
    OUR_VIEWS,
    OUR_VOICE,
)
from staffroom.engine.sensitive.opining import HELD, NOT_A_VERDICT, PONDERED, VERDICT
from staffroom.engine.sensitive.opinions import BODIES, ELSEWHERE, FIRM, SOFT, VERDICTS
from staffroom.engine.sensitive.phrases import Phrases
from staffroom.engine.sensitive.quoting import in_quotes, quoted, told_of_others
from staffroom.engine.sensitive.school_names import school_names
from staffroom.engine.sensitive.sentences import Sentence, one_a_sentence, sentence_at, sentences
from staffroom.engine.sensitive.stances import STANCES
from staffroom.engine.sensitive.views import HOLDING_FORTH, VIEWS
from staffroom.engine.text.gates import gate
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "school-view"
OBLIGATIONS = ("5.4",)

FINDS = (
    "I think the new rule is wrong.",
    "Personally, I can't stand the new bus timetable.",
    "Shame on the council for closing our library.",
    "It's about time the government listened to schools.",
    "Worst decision ever by the exam board.",
    "Ofsted is clueless and everyone knows it.",
    "SATs are a waste of time.",
    "We at Grace Fell believe the government is wrong on this.",
)
LEAVES = (
    "We are proud of our choir.",
    "We believe every child can succeed.",
    "We think you'll love our summer fair.",
    "“I think it was the best trip ever,” said one of our pupils.",
    "I am delighted to welcome you back. Mr Marlow, Headteacher",
    "Should phones be banned? Come and debate on Tuesday.",
    "The council has closed Ivy Lane because of the terrible weather.",
    "What do you think?",
)

# One table each for what is read in the same way: a table costs a look at every word of the post.
_FIRM = Phrases((*FIRM, *OUR_VIEWS, *BLURTED))
_FORTH = Phrases((*HOLDING_FORTH, *STANCES, *HELD, *ASIDES))
_SOFT = Phrases((*SOFT, *PONDERED))
_MOST_NAMES = 20
_FIRST = word_set("i id ive im")
_SIGNED = re.compile(
    r"\b(?:head ?teacher|head of school|principal|executive head|chair of governors|headmaster"
    r"|headmistress)\W{0,12}$|\b(?:message|letter|note|word|welcome) from (?:the|our|your|mr|mrs"
    r"|ms|miss|dr)"
    r" (?:\w{1,20} )?(?:head|principal|chair)"
)
_OF_FACT = re.compile(
    r"\b(?:has|have|s|hes|shes|theyve) got\b|\b(?:is|are|was|starts?|its) (?:at|in|on|by|from) \w+ |\d"
)
_WORD = re.compile(r"[^\W_]+")
_DEBATE = word_set(
    "debate debates debated debating motion house discuss discussed essay essays persuasive argue",
    "arguments discursive topics topic questions asked",
)
_VERDICT_GATE, _BODY_GATE = gate(VERDICTS), gate(BODIES)
_FIRST_GATE, _THIRD_GATE = gate(_FIRST), gate(IN_THIRD_PERSON)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    """Only on the school's own posts; what somebody is quoted as saying is theirs."""
    if view.post.speaking is not Speaking.SCHOOL:
        return
    judged = view.gates & _VERDICT_GATE and view.gates & _BODY_GATE
    soft = view.gates & _FIRST_GATE
    verdicts = list(VERDICT.search(view))
    stated = list(MATTERS_STATED.search(view))
    firm = [(start, end) for _, start, end in _FIRM.search(view)]
    forth = [(start, end) for _, start, end in _FORTH.search(view)]
    if view.gates & _THIRD_GATE:
        firm += _in_third_person(view, facts)
    voiced = list(OUR_VOICE.search(view))
    matters = VIEWS.may_be_in(view)
    if not (judged or soft or firm or forth or matters or voiced or verdicts or stated):
        return
    parts = sentences(view)
    spans = _unless_debated(parts, firm)
    for _, start, end in voiced:
        words = sentence_at(parts, start).words
        judges = not words.isdisjoint(JUDGING) or not words.isdisjoint(NORMS)
        if judges and words.isdisjoint(BENIGN):
            spans.append((start, end))
    if matters:
        forth += (s for s in VIEWS.search(parts) if not _is_asked(view, sentence_at(parts, s[0])))
    forth += _judged(view, parts, verdicts, NOT_A_VERDICT)
    forth += _judged(view, parts, stated, SCHOOL_NEWS)
    spans += [
        span
        for span in _unless_debated(parts, forth)
        if not told_of_others(view, sentence_at(parts, span[0]))
    ]
    if soft:
        spans += _thought(view, parts)
    if judged:
        spans += _verdicts(parts)
    quotes = quoted(view) if spans else []
    spans = [span for span in spans if not in_quotes(quotes, *span)]
    for start, end in one_a_sentence(parts, spans):
        yield _finding(view, start, end)


def _judged(
    view: TextView,
    parts: list[Sentence],
    found: list[tuple[Severity, int, int]],
    unless: frozenset[str],
) -> Iterator[tuple[int, int]]:
    """What is neither asked nor, by other words of its sentence, a lesson or school news."""
    for _, start, end in found:
        part = sentence_at(parts, end - 1)
        if part.words.isdisjoint(unless) and not _is_asked(view, part):
            yield start, end


def _in_third_person(view: TextView, facts: Facts) -> Iterator[tuple[int, int]]:
    """ "Grace Fell reckons that ..." """
    for start, end in school_names(view, facts)[:_MOST_NAMES]:
        after = view.lower[end : end + 24].split()
        if any(word in IN_THIRD_PERSON for word in after[:2]):
            yield start, end + view.lower[end : end + 24].find(after[0]) + len(after[0])


def _unless_debated(parts: list[Sentence], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [span for span in spans if not _is_debated(sentence_at(parts, span[0]), span)]


def _is_debated(part: Sentence, span: tuple[int, int]) -> bool:
    """Whether a debate is spoken of in the same clause."""
    if part.words.isdisjoint(_DEBATE):
        return False
    begins = part.text.rfind(",", 0, span[0] - part.start) + 1
    return not _DEBATE.isdisjoint(_WORD.findall(part.text, begins))


def _is_asked(view: TextView, part: Sentence) -> bool:
    return "?" in view.lower[part.end : part.end + 2]


def _thought(view: TextView, parts: list[Sentence]) -> list[tuple[int, int]]:
    """ "I think", save where another person is told to have said it or the head signs for it."""
    signed = bool(_SIGNED.search(view.lower))
    spans = []
    for _, start, end in _SOFT.search(view):
        part = sentence_at(parts, start)
        if told_of_others(view, part) or (signed and part.words.isdisjoint(BODIES)):
            continue
        if _is_unsure(part, end):
            continue
        spans.append((start, end))
    return spans


def _is_unsure(part: Sentence, end: int) -> bool:
    """Whether "I think" hangs on the end of a plain fact: "she has the spare tickets, I think"."""
    if part.text[end - part.start :].strip(" .!,"):
        return False
    return bool(_OF_FACT.search(part.text)) and part.words.isdisjoint(VERDICTS | JUDGING | NORMS)


def _verdicts(parts: list[Sentence]) -> list[tuple[int, int]]:
    """Where one sentence names somebody who decides about schools and says what it thinks of them."""
    spans = []
    for part in parts:
        if (
            part.words.isdisjoint(VERDICTS)
            or part.words.isdisjoint(BODIES)
            or not part.words.isdisjoint(ELSEWHERE)
            or not part.words.isdisjoint(_DEBATE)
        ):
            continue
        spans.append(part.span_of(VERDICTS | BODIES))
    return spans


def _finding(view: TextView, start: int, end: int) -> Finding:
    return Finding(
        RULE,
        OBLIGATIONS,
        Severity.CAUTION,
        *view.mark(start, end),
        title="Gives a personal view as the school’s",
        why="Readers take what the school posts as the view of everybody who works here.",
        mend="Say what happened, or quote the person whose view it is.",
    )
