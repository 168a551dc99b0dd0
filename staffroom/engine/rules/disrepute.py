"""What could bring the school into disrepute: drink, moans, mockery, skiving, crude talk, gossip.

It looks for stories of being drunk, high, in a fight or at the bookmaker's; for moaning about pupils,
parents, colleagues or the job ("these kids are doing my head in", "another pointless INSET"); for
mocking pupils' work; for boasting of a sickie; for crude jokes, gossip, swearing and running the school
down. It leaves alone ordinary tiredness, a glass of wine with friends, looking forward to the holidays,
"smashed it", lessons about alcohol or gambling, and what characters in a play get up to.
"""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.sensitive.contempt import CONTEMPT, HARMLESS, ILL_SAID, about_school
from staffroom.engine.sensitive.drinking import DRINKING, IDLING
from staffroom.engine.sensitive.grumbles import GRUMBLES, MOANS
from staffroom.engine.sensitive.indiscretions import (
    INDISCRETIONS,
    PLAIN_SENSE,
    SWEAR_WORDS,
    SWEARING,
)
from staffroom.engine.sensitive.jibes import JIBES
from staffroom.engine.sensitive.misdeeds import AT_WORK, OWN_FAMILY, TELLTALE
from staffroom.engine.sensitive.mockery import MOCKED, MOCKERY, NIGHTS
from staffroom.engine.sensitive.phrases import Phrases
from staffroom.engine.sensitive.quoting import in_quotes, quoted
from staffroom.engine.sensitive.running_down import RUN_DOWN
from staffroom.engine.sensitive.scoffing import SCOFFING
from staffroom.engine.sensitive.sentences import (
    Sentence,
    one_a_sentence,
    sentence_at,
    sentences,
    whole_post,
)
from staffroom.engine.sensitive.shirking import SHIRKING
from staffroom.engine.sensitive.slacking import SLACKING
from staffroom.engine.sensitive.wild_ways import WILD_WAYS
from staffroom.engine.text.gates import gate
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "disrepute"
OBLIGATIONS = ("5.3",)
OBLIGATIONS_PERSONAL = ("5.3", "6.8")

FINDS = (
    "So hungover, teaching 9B in ten minutes.",
    "These kids are doing my head in.",
    "Can't wait to be rid of 9B.",
    "Another pointless INSET day.",
    "You won't believe what one of them wrote in this essay.",
    "Pulled a sickie and went to the beach.",
    "Lost £200 on the horses again.",
    "SLT haven't a clue.",
    "This place is a shambles.",
)
LEAVES = (
    "Our U15s smashed it on Saturday!",
    "Lovely glass of wine with friends on Friday.",
    "Counting down the days to our summer fair.",
    "What a week! Tired but happy.",
    "Year 10 learned about the dangers of alcohol and gambling.",
    "The witch in the play was hammered into the ground.",
    "Great tits and blue tits have nested by the science block.",
    "Staff shot three goals in the charity match.",
)

_TAUGHT = word_set(
    "lesson lessons assembly pshe workshop awareness talk dangers danger risks learned learnt "
    "learn discussed debate play novel book",
    "film character characters poem macbeth shakespeare history panto drama scene story stories "
    "museum charity charities support",
)

# One table for what is read in the same way.
_JEERS = Phrases((*MOCKERY.phrases, *DRINKING))
_BLUNT = Phrases((*IDLING, *JIBES))  # no lesson explains these
_ON_ONESELF = (INDISCRETIONS, MOANS, _JEERS, TELLTALE, SHIRKING, WILD_WAYS)
_OF_OTHERS = (ILL_SAID, SCOFFING)
_OF_SCHOOL = (RUN_DOWN, SLACKING)  # their phrases name the school, its people or its day themselves
# Beside a phrase that speaks ill these are enough to say that it is about work.
_PERHAPS = word_set(
    "kid boy girl lad mum dad head governor council management timetable uniform form family families "
    "newsletter raffle pta teach office canteen caretaker academy playground fail ta tas offspring"
)
_CREATURES = word_set("dog cat cats pigs hens cow cows")  # of these people speak when they scoff
_MINE = word_set("i im my me ive id")
_LONG = 240  # letters
_SHORT = 50  # words; a longer post speaks of more than one thing
_NEAR = 12  # sentences; a post is seldom longer
_CONTEMPT_GATE, _SWEAR_GATE = gate(CONTEMPT), gate(SWEAR_WORDS)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    spans = [span for table in _ON_ONESELF for span in _spans(table, view)]
    grumbles = _spans(GRUMBLES, view)
    said = [span for table in _OF_OTHERS for span in _spans(table, view)]
    plainly = [span for table in _OF_SCHOOL for span in _spans(table, view)]
    blunt = _spans(_BLUNT, view)
    sworn = _sworn(view)
    ill = view.gates & _CONTEMPT_GATE
    together = [each for each in (MOCKED, NIGHTS) if each.may_be_in(view)]
    telling = view.post.speaking is Speaking.PERSONAL and AT_WORK.may_be_in(view)
    if not (spans or grumbles or said or plainly or blunt or sworn or ill or together or telling):
        return
    parts = sentences(view)
    school = view.post.speaking is Speaking.SCHOOL
    spans += [span for each in together for span in each.search(parts)]
    if (
        telling
        and len(view.tokens) <= _SHORT
        and view.words.isdisjoint(AT_WORK.unless)
        and not OWN_FAMILY.search(view.lower)
    ):
        spans += AT_WORK.search([whole_post(view)])
    kept = [span for span in spans if not _is_lesson(view, parts, span, school=school)]
    kept += [span for span in grumbles if _beside_school(parts, span[0])]
    kept += [*_ill_said(parts, said), *blunt]
    kept += [span for span in plainly if _is_meant(parts, span, HARMLESS - _CREATURES)]
    if ill:
        kept += _contempt(parts, school=school)
    quotes = quoted(view)
    kept = [span for span in kept if not (school and in_quotes(quotes, *span))]
    for span in one_a_sentence(parts, [*kept, *sworn]):
        yield _finding(view, _whole(parts, span))


def _spans(phrases: Phrases, view: TextView) -> list[tuple[int, int]]:
    return [(start, end) for _, start, end in phrases.search(view)]


def _sworn(view: TextView) -> list[tuple[int, int]]:
    if "*" not in view.plain and not view.gates & _SWEAR_GATE:
        return []
    return [
        found.span()
        for found in SWEARING.finditer(view.lower)
        if not PLAIN_SENSE.search(view.lower, max(0, found.start() - 12), found.end() + 12)
    ]


def _finding(view: TextView, span: tuple[int, int]) -> Finding:
    return Finding(
        RULE,
        OBLIGATIONS if view.post.speaking is Speaking.SCHOOL else OBLIGATIONS_PERSONAL,
        Severity.CAUTION,
        *view.mark(*span),
        title="May bring the school into disrepute",
        why="Pupils, their families or colleagues may read this and think less of those who teach here.",
        mend="Leave this out; say it to somebody you trust instead.",
    )


def _whole(parts: list[Sentence], span: tuple[int, int]) -> tuple[int, int]:
    """The whole sentence: it is the sentence that a colleague would take down. A long one stays cut."""
    part = sentence_at(parts, span[0])
    if part.end - part.start > _LONG:
        return span
    blank = len(part.text) - len(part.text.lstrip())
    return min(part.start + blank, span[0]), max(part.start + len(part.text.rstrip()), span[1])


def _is_lesson(
    view: TextView, parts: list[Sentence], span: tuple[int, int], *, school: bool
) -> bool:
    """Whether a lesson or a play explains the words: in the school's voice, not in one's own moan."""
    if sentence_at(parts, span[0]).words.isdisjoint(_TAUGHT):
        return False
    return school or view.words.isdisjoint(_MINE)


def _ill_said(parts: list[Sentence], said: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of phrases that speak ill, those in a post about school, unless the sentence explains them."""
    if not said or not any(_may_be_school(each) for each in parts[:_NEAR]):
        return []
    return [span for span in said if _is_meant(parts, span)]


def _may_be_school(part: Sentence) -> bool:
    return not part.words.isdisjoint(_PERHAPS) or about_school(part.words, part.text)


def _is_meant(
    parts: list[Sentence], span: tuple[int, int], harmless: frozenset[str] = HARMLESS
) -> bool:
    """Whether nothing in the sentence makes the words harmless."""
    return sentence_at(parts, span[0]).words.isdisjoint(harmless)


def _contempt(parts: list[Sentence], *, school: bool) -> Iterator[tuple[int, int]]:
    """Words that speak ill, where their sentence is about school, or on a private page the one before.

    In the school's own posts every second sentence is about school, so the one before says nothing.
    """
    reach = 0 if school else 1
    for at, part in enumerate(parts):
        words = part.words & CONTEMPT
        if not words or not part.words.isdisjoint(HARMLESS):
            continue
        if any(about_school(each.words, each.text) for each in parts[max(0, at - reach) : at + 1]):
            yield part.span_of(words)


def _beside_school(parts: list[Sentence], position: int) -> bool:
    at = parts.index(sentence_at(parts, position))
    return any(about_school(each.words, each.text) for each in parts[max(0, at - 1) : at + 2])
