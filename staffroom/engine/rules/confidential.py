"""What was marked or given in confidence, and what belongs to one person alone.

It looks for protective markings ("OFFICIAL-SENSITIVE", "not for circulation"), for requests to keep
quiet ("between you and me", "not announced yet"), for what happens to one child whom readers could
tell (exclusion, safeguarding, special needs, free school meals, care, health, family,
police, grades, an appeal; also where a sentence about one child brings together two fields of trouble,
such as home and money), and for what leaders know first: plans for staff, closed meetings, an
inspection before its report. It leaves alone what is said to everybody: how to apply for free school
meals, whom to ask about special needs, a published report, a support group, a lesson, a character in a
book. What somebody did in public and may want told is worth a second thought.
"""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.sensitive.circumstances import CIRCUMSTANCES, PUBLIC
from staffroom.engine.sensitive.disclosures import CASES, DISCLOSURES
from staffroom.engine.sensitive.hardships import HARDSHIPS
from staffroom.engine.sensitive.leadership import INSPECTION, PLANS
from staffroom.engine.sensitive.leaks import INSPECTED, LEAKS, VERDICT
from staffroom.engine.sensitive.lives import GLAD, LIVES
from staffroom.engine.sensitive.markings import MARKINGS, SECRETS, SHOUTED, SHOUTED_WORDS
from staffroom.engine.sensitive.matters import MATTERS
from staffroom.engine.sensitive.persons import Known, on_stage
from staffroom.engine.sensitive.plights import PLIGHTS
from staffroom.engine.sensitive.sentences import Sentence, one_a_sentence, sentence_at, sentences
from staffroom.engine.sensitive.told_words import KIN, POLICE, TOLD_WORDS, TOPICS
from staffroom.engine.sensitive.whom import Whom
from staffroom.engine.text.gates import gate
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "confidential"
OBLIGATIONS = ("3.2",)
OBLIGATIONS_PERSONAL = ("3.2", "6.8")

FINDS = (
    "OFFICIAL-SENSITIVE: minutes of the staffing committee",
    "Please do not share beyond the department.",
    "Between you and me, Mr Okafor is leaving and it hasn't been announced yet.",
    "Amelia has been excluded for three days.",
    "One of our Year 8 girls is in foster care now.",
    "A boy in 9B lost his dad on Sunday.",
    "Her appeal was turned down, so she is still on the waiting list.",
    "Ofsted told us we are Good, but not until the report is out.",
    "Governors are planning five redundancies next year.",
)
LEAVES = (
    "If your child has an EHCP, come and talk to us.",
    "How to apply for free school meals: ask at the office.",
    "SEND coffee morning on Friday at 9am. All parents welcome.",
    "Ofsted rated us Good. Read the full report on our website.",
    "The bus service is suspended until noon.",
    "The safeguarding team is here to help.",
    "Bereavement support group on Tuesdays after school.",
    "Do not share food on the bus.",
    "In Great Expectations Pip helps a man who escaped from prison.",
)

_OTHERS = word_set("husband wife partner brother sister mum dad friend mate cousin")
# A surprise that is meant to be one.
_FUN = word_set(
    "mystery guess santa panto surprise clue clues treasure quiz riddle competition teaser stay "
    "tuned"
)
_WHOLE = 200  # letters of a sentence that is marked from end to end
_MARKED = (
    "Is marked as confidential",
    "Somebody marked these words so that they would stay inside the school.",
    "Ask whoever marked them, or leave the marked part out.",
)
_QUIET = (
    "Was told in confidence",
    "Somebody trusted that this would not be passed on.",
    "Leave this out until those concerned have been told and agree.",
)
_LED = (
    "Tells what has not been made public",
    "The people concerned may not know yet, and should not learn it from a post.",
    "Wait until the school has announced it.",
)
_PERSON = (
    "Tells a person’s circumstances",
    "A child’s needs, health, family or conduct are theirs to tell, even where no name stands.",
    "Leave this out of anything public.",
)

# What is secret about a deal, the rule about deals says.
_DEALING = word_set(
    "bid bids bidder bidders tender tenders quote quotes quoted supplier suppliers contract "
    "contracts caterer caterers contractor contractors lease discount developer developers nda "
    "sealed offers unit deal price prices commission rebate"
)

_PAIRS = (POLICE, KIN)
_NOT_KIN = LIVES.bits("not", "kin")
_MEETING = 2  # fields of a life
_TOLD_GATE = gate(TOLD_WORDS)
_LED_BY = (PLANS, CASES, LEAKS)
# A report that has been published may be quoted, unless the post says that it has not.
_PUBLISHED_GATE = gate(word_set("published website"))
_KEPT_GATE = gate(
    word_set("until unpublished embargoed embargo before yet not hasnt isnt draft quiet")
)
_TOLD = (CIRCUMSTANCES, PLIGHTS, HARDSHIPS, DISCLOSURES, MATTERS)

Span = tuple[Severity, int, int]
Words = tuple[str, str, str]


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    marked = _markings(view)
    secrets = list(SECRETS.search(view)) if view.words.isdisjoint(_FUN) else []
    led = [span for table in _LED_BY for span in table.search(view)]
    if not view.gates & _PUBLISHED_GATE or view.gates & _KEPT_GATE:
        led += INSPECTION.search(view)
    told = [span for table in _TOLD for span in table.search(view)]
    hinted = bool(view.gates & _TOLD_GATE) or any(pair.may_be_in(view) for pair in _PAIRS)
    inspected = INSPECTED.may_be_in(view)
    hinted = hinted or LIVES.in_post(view).bit_count() >= _MEETING
    if not (marked or secrets or led or told or hinted or inspected):
        return
    for span in marked:
        yield _finding(view, span, _MARKED)
    if not (secrets or led or told or hinted or inspected):
        return
    parts = sentences(view)
    whom = Whom(view, facts, parts)
    if inspected:
        led += _verdicts(parts)
    plain = [
        *((span, _PERSON) for span in _circumstances(view, whom, parts, told)),
        *((span, _PERSON) for span in _hints(whom, parts) if hinted),
        *((span, _LED) for span in led if not _about_family(view, sentence_at(parts, span[1]))),
    ]
    spoken = _once(parts, plain)
    near = {at + step for at in spoken for step in (-1, 0, 1)}
    dealing = not view.words.isdisjoint(_DEALING)
    quiet = [(span, _QUIET) for span in secrets if not dealing]
    spoken |= {at: said for at, said in _once(parts, quiet).items() if at not in near}
    for span, words in spoken.values():
        yield _finding(view, span, words)


def _once(parts: list[Sentence], said: list[tuple[Span, Words]]) -> dict[int, tuple[Span, Words]]:
    """One finding for each sentence: the first kind that is found, from the first to the last word."""
    once: dict[int, tuple[Span, Words]] = {}
    places = {part.start: at for at, part in enumerate(parts)}
    for (severity, start, end), words in said:
        at = places[sentence_at(parts, start).start]
        if at in once:
            (before, first, last), words = once[at]
            severity = Severity.HOLD if Severity.HOLD in {severity, before} else severity
            start, end = min(start, first), max(end, last)
        if words is _PERSON and parts[at].end - parts[at].start <= _WHOLE:
            start, end = parts[at].start, parts[at].end
        elif words is not _PERSON:
            end = max(end, parts[at].end)
        once[at] = (severity, start, end), words
    return once


def _markings(view: TextView) -> list[Span]:
    spans = list(MARKINGS.search(view))
    if not view.words.isdisjoint(SHOUTED_WORDS):
        for found in SHOUTED.finditer(view.plain):
            if not any(start <= found.start() < end for _, start, end in spans[:50]):
                spans.append((Severity.HOLD, *found.span()))
    return spans


def _verdicts(parts: list[Sentence]) -> Iterator[Span]:
    for start, end in INSPECTED.search(parts):
        if not sentence_at(parts, start).words.isdisjoint(VERDICT):
            yield Severity.CAUTION, start, end


def _hints(whom: Whom, parts: list[Sentence]) -> Iterator[Span]:
    """A word that says enough beside one child; only a second thought, as it may be told gladly."""
    for part in parts:
        told = not part.words.isdisjoint(TOLD_WORDS) and part.words.isdisjoint(TOPICS)
        fields = LIVES.of(part.words)
        if not told and (fields.bit_count() < _MEETING or not part.words.isdisjoint(GLAD)):
            continue
        if not told and fields == _NOT_KIN and whom.alone(part) is not Known.NAMED:
            continue
        if whom.is_child(part):
            yield Severity.CAUTION, part.start, part.end
    for start, end in (span for pair in _PAIRS for span in pair.search(parts)):
        if whom.is_child(sentence_at(parts, start)):
            yield Severity.CAUTION, start, end


def _about_family(view: TextView, part: Sentence) -> bool:
    """On a private page: the writer's own people and their own jobs."""
    return view.post.speaking is Speaking.PERSONAL and not part.words.isdisjoint(_OTHERS)


def _circumstances(
    view: TextView, whom: Whom, parts: list[Sentence], told: list[Span]
) -> Iterator[Span]:
    told_in_public = not view.words.isdisjoint(PUBLIC)
    sure = {sentence_at(parts, start).start for how, start, _ in told if how is Severity.HOLD}
    for start, end in one_a_sentence(parts, [(start, end) for _, start, end in told]):
        part = sentence_at(parts, start)
        known = whom.of(part)
        if known is not Known.NOBODY:
            held = known is not Known.MAYBE and not told_in_public and part.start in sure
            yield Severity.HOLD if held and not on_stage(part) else Severity.CAUTION, start, end


def _finding(view: TextView, span: Span, words: Words) -> Finding:
    severity, start, end = span
    personal = view.post.speaking is Speaking.PERSONAL
    title, why, mend = words
    return Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        severity,
        *view.mark(start, end),
        title=title,
        why=why,
        mend=mend,
    )
