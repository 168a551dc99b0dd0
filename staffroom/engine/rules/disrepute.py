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
from staffroom.engine.sensitive.contempt import (
    CONTEMPT,
    HARMLESS,
    PHRASE_WORDS,
    PHRASES,
    about_school,
)
from staffroom.engine.sensitive.indiscretions import (
    GRUMBLES,
    INDISCRETIONS,
    MORE,
    PLAIN_SENSE,
    SWEAR_NEEDS,
    SWEARING,
)
from staffroom.engine.sensitive.quoting import in_quotes, quoted
from staffroom.engine.sensitive.sentences import Sentence, one_a_sentence, sentence_at, sentences
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

_MINE = word_set("i im my me ive id")
_LONG = 240  # letters
_NEAR = 12  # sentences; a post is seldom longer


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    spans = [(start, end) for _, start, end in INDISCRETIONS.search(view)]
    spans += [(start, end) for _, start, end in MORE.search(view)]
    sworn = [
        found.span()
        for found in (SWEARING.finditer(view.lower) if SWEAR_NEEDS.search(view.lower) else ())
        if not PLAIN_SENSE.search(view.lower, max(0, found.start() - 12), found.end() + 12)
    ]
    grumbles = [(start, end) for _, start, end in GRUMBLES.search(view)]
    ill = not view.words.isdisjoint(CONTEMPT) or not view.words.isdisjoint(PHRASE_WORDS)
    if not (spans or sworn or ill or grumbles):
        return
    parts = list(sentences(view))
    quotes = quoted(view)
    school = view.post.speaking is Speaking.SCHOOL
    kept = [
        span
        for span in spans
        if not (school and in_quotes(quotes, *span))
        and (sentence_at(parts, span[0]).words.isdisjoint(_TAUGHT) or not _is_lesson(view, school))
    ]
    kept += [span for span in grumbles if _beside_school(parts, span[0])]
    if ill:
        kept += [span for span in _contempt(parts) if not in_quotes(quotes, *span)]
    for span in one_a_sentence(parts, [*kept, *sworn]):
        start, end = _whole(parts, span)
        yield Finding(
            RULE,
            OBLIGATIONS if school else OBLIGATIONS_PERSONAL,
            Severity.CAUTION,
            *view.mark(start, end),
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


def _is_lesson(view: TextView, school: bool) -> bool:
    """Whether words of lessons and plays count: in the school's voice they do, in a moan they do not."""
    return school or view.words.isdisjoint(_MINE)


def _contempt(parts: list[Sentence]) -> Iterator[tuple[int, int]]:
    """A sentence that speaks ill, where it or the one beside it is about school."""
    for at, part in enumerate(parts):
        if not part.words.isdisjoint(HARMLESS):
            continue
        words = part.words & CONTEMPT
        found = None
        if not part.words.isdisjoint(PHRASE_WORDS):
            found = PHRASES.search(part.text)
        if not (words or found):
            continue
        near = parts if found else parts[max(0, at - 1) : at + 1]
        if any(about_school(each.words, each.text) for each in near[:_NEAR]):
            spans = [found.span()] if found else []
            if words:
                spans.append(_span_of(part, words))
            start = min(span[0] for span in spans)
            yield part.start + start, part.start + max(span[1] for span in spans)


def _beside_school(parts: list[Sentence], position: int) -> bool:
    at = parts.index(sentence_at(parts, position))
    return any(about_school(each.words, each.text) for each in parts[max(0, at - 1) : at + 2])


def _span_of(part: Sentence, words: frozenset[str]) -> tuple[int, int]:
    start = min(part.text.find(word) for word in words)
    return start, max(part.text.find(word) + len(word) for word in words)
