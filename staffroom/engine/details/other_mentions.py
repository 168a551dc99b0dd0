"""Colleagues who are neither titled nor named in full: "a member of staff", "Oakes", "the cook's son".

Asked only where a private matter stands in the post already, so what it costs hardly counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.colleagues import Mention
from staffroom.engine.facts import Speaking
from staffroom.engine.naming.common_words import COMMON_WORDS
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


_PLACE = (
    r"(?:staff|faculty|(?:our|the|my|your|this|that) (?:\w+ ){0,2}?(?:staff|team|department|dept|faculty"
    r"|school|office|slt|smt|leadership|board|governing body|community|kitchen|workforce))"
)
_JOB = (
    r"(?:sendcos?|sencos?|heads?|headteachers?|deput(?:y|ie)s?|teachers?|tas|caretakers?|librarians?|cooks?"
    r"|receptionists?|technicians?|bursars?|cleaners?|governors?|principals?|drivers?|matrons?|chaplains?"
    r"|trainees?|coach(?:es)?|tutors?|invigilators?|gardeners?|secretar(?:y|ie)s?|counsellors?|mentors?"
    r"|chefs?|managers?|nurses?|hods?|registrars?|janitors?|instructors?|ect|nqt|peri)"
)
_SUBJECT = (
    r"(?:pe|re|it|dt|art|music|drama|maths|english|science|physics|chemistry|biology|history|geography|french"
    r"|spanish|german|latin|computing|ict|business|food|textiles|media|dance|psychology|sociology|economics"
    r"|office|kitchen|library|site|reception|finance|premises|sen|sixth form|pastoral)"
)
_OTHERS = LatePattern(
    rf"\b(?:a|another|one|some|any|two|three|several|certain|senior|junior|long[- ]serving|former|female|male"
    rf"|young(?:er)?|new|recent|popular)(?: [\w-]{{1,14}}){{0,2}}? members? of {_PLACE}\b"
    rf"|\b(?:one|two|three|some|several|half|most|a couple|a few) of (?:the|our|my|your) (?:\w+ ){{0,2}}?"
    rf"(?:staff|teachers|tas|colleagues|cooks|cleaners|governors|dinner ladies|team|office|deputies|heads"
    rf"|trainees|coaches|technicians|{_SUBJECT})\b(?! (?:trip|club|team|awards?))"
    rf"|\b(?:our|the|my|your|that|this|a|an) (?:[\w-]{{1,14}} ){{0,2}}?{_JOB}(?=s? (?:\w+ ){{0,2}})"
    rf"|\b(?:someone|somebody|a (?:man|woman|bloke|lady|chap|lad|girl)|the (?:man|woman|bloke|lady|chap|lad|girl|guy|one)"
    rf"|him|her) (?:in|from|at|on|who (?:runs|does|teaches|works in)) (?:the |our |my )?{_SUBJECT}\b"
    rf"|\b(?:a|the|our|one) {_SUBJECT} (?:teacher|colleague|bod|person|chap|lot|department|assistant|tutor)s?\b"
)
_BY_FIRST_NAME = LatePattern(
    r"\b[a-z]{3,12} (?:\w )?(?:in|from|at) (?:our|my) (?:office|department|dept|school|place|staff ?room|team|kitchen|library|faculty)\b"
)
_OTHER_WORDS = word_set(
    "member members sendcos sencos heads deputys teachers caretakers librarians cooks receptionists",
    "technicians bursars cleaners governors principals drivers matrons chaplains trainees coach coachs",
    "tutor tutors invigilator invigilators gardener secretary counsellors mentors chef chefs managers nurses",
    "hod janitor instructor instructors registrar someone somebody chap staff",
)
# After a surname these make it a place, a house, a firm or a thing of the same name.
_NO_PERSON = word_set(
    "road street lane house hall court primary school academy college park avenue close way drive hill"
    " cup trophy team building block centre library theatre shield bridge green ltd limited farm"
)
_MANY = 40


def other_mentions(view: TextView, facts: Facts, known: Sequence[Mention]) -> list[Mention]:
    """The colleagues in a post beside those `known`; none of them is on the staff list for sure."""
    known = [each for each in known if not _is_a_knight(view, each)]
    found: list[Mention] = []
    if not view.words.isdisjoint(_OTHER_WORDS):
        found += [Mention(*each.span(), False) for each in _OTHERS.finditer(view.lower)]
    if view.post.speaking is Speaking.PERSONAL:
        found += _surnames(view, facts)
        found += [
            Mention(*each.span(), False)
            for each in _BY_FIRST_NAME.finditer(view.lower)
            if view.plain[each.start()].isupper()
        ]
    free = [
        each
        for each in found[:_MANY]
        if not any(each.start < other.end and other.start < each.end for other in known)
    ]
    return sorted([*known, *free]) if free else known


def may_mention_others(view: TextView) -> bool:
    """A cheap first look."""
    return not view.words.isdisjoint(_OTHER_WORDS)


def _is_a_knight(view: TextView, person: Mention) -> bool:
    """Whether "sir" is not the teacher but "Sir Toby"."""
    after = view.plain[person.end : person.end + 2]
    return (
        view.lower[person.start : person.end] == "sir" and after[:1] == " " and after[1:].isupper()
    )


def _surnames(view: TextView, facts: Facts) -> Iterator[Mention]:
    """ "Oakes is on his last warning": on a private page, with a capital, where no other name stands by."""
    tokens = view.tokens
    for at, token in enumerate(tokens):
        word = token.word
        if not token.capital or token.kind is not Kind.WORD or word in COMMON_WORDS:
            continue
        if not facts.colleagues.has_last(word) and not facts.colleagues.has_last(
            word.removesuffix("s")
        ):
            continue
        if at + 1 < len(tokens) and (
            tokens[at + 1].word in _NO_PERSON or _joins(view, tokens, at + 1)
        ):
            continue
        if at == 0 or not _joins(view, tokens, at, before=True):
            yield Mention(token.start, token.end, False)


def _joins(view: TextView, tokens: Sequence[Token], at: int, *, before: bool = False) -> bool:
    """Whether a name stands right beside this one, so that both are of one person."""
    other = tokens[at - 1] if before else tokens[at]
    return other.capital and other.kind is Kind.WORD and view.gap(at) == " " and other.word != "i"
