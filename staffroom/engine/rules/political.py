"""Taking sides in politics for the school, and politically sensitive papers.

On a school's post it looks for support for or against a UK party, its people or a government policy:
plain campaigning holds, anything else is worth a second thought. Letters to and from ministers and
papers that were leaked are looked for in private posts too; otherwise what staff think about politics
is their own, unless they name the school or campaign among its pupils. Mock elections, lessons, debates, polling days and visits
by members of any party are left alone. In the weeks before an election public bodies keep out of
politics altogether: what is a question at other times then holds, and a mere mention of a candidate, a
party or a visit is a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.sensitive import causes, parties, partisans
from staffroom.engine.sensitive.ballots import BALLOTS
from staffroom.engine.sensitive.electioneering import ELECTIONEERING, UNPUBLISHED
from staffroom.engine.sensitive.phrases import Phrases
from staffroom.engine.sensitive.quoting import in_quotes, quoted
from staffroom.engine.sensitive.rallying import RALLYING, SLOGANS
from staffroom.engine.sensitive.school_names import school_names
from staffroom.engine.sensitive.sentences import Sentence, sentence_at, sentences
from staffroom.engine.text.gates import gate
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "political"
OBLIGATIONS = ("3.2", "5.4")

FINDS = (
    "Vote Labour on Thursday!",
    "Get the Tories out before they close another school.",
    "Reform will ruin our town.",
    "So proud to see the Greens take the seat. #VoteGreen",
    "This government has betrayed our children.",
    "Please sign the petition to Parliament to scrap SATs.",
    "We stand with the striking teachers.",
    "The leaked council papers say that our sixth form will close.",
)
LEAVES = (
    "The mock election was won by the Green Party with 212 votes.",
    "Our MP visited on Friday and answered questions from Year 9.",
    "School is closed to Years 7 to 9 on Thursday because of strike action by the NEU.",
    "The hall is a polling station on Thursday, so PE is outside.",
    "A labour of love: the garden is finished. Go green and recycle!",
    "Are you 18? Register to vote by midnight.",
    "Year 10 studied the 1945 election and why Labour won.",
    "The party is at four. Conservative estimates say 200 guests.",
)

Span = tuple[Severity, int, int]
# One table each for what is read in the same way: a table costs a look at every word of the post.
_RECORDS = Phrases((*parties.RECORDS, *causes.AFFAIRS, *UNPUBLISHED))
_CAMPAIGNS = Phrases((*parties.CAMPAIGN, *parties.SIDED))
_SLY = Phrases((*causes.SWAYED, *partisans.SLY, *BALLOTS, *ELECTIONEERING, *RALLYING))
_TOGETHER = (causes.CAUSE_TAKEN, causes.RULERS_BLAMED, partisans.PARTISANS)

_NEXT_BREATH = re.compile(r",|;| but | as | and (?:our|we|it|i|my|so)\b")
_WORD = re.compile(r"[^\W_]+")
_AT_THE_POLLS = re.compile(
    r"\b(?:put|place|mark|make|cast) your cross (?:next|beside|by|against|for|in|where)\b"
    r"|\banyone but (?:the )?(?:\w+ ){0,3}?(?:(?:on|this|next) thursday|again|at the polls|in may|lot|for (?:mayor|mp|council)"
    r"|party|shower|tor(?:y|ies)|labour|reform|greens?|lib dems?|snp)\b"
    r"|\bany(?:one|body) but (?:that )?(?!(?:year|staff|pupils|the|you|us|me)\b)\w{3,14} (?:on the \d|in (?:may|june|july)"
    r"|this (?:may|time)|(?:at|on) (?:the )?(?:polls?|ballot|polling|election))"
)
# A slogan on these speaks for those who put them up, also between quotation marks.
_SHOWN = word_set(
    "placard placards banner banners poster posters display displays railings fence wall walls window "
    "windows gate gates badge badges chant chanting chanted flag flags mural chalked painted slogan"
)
_AT_SCHOOL = re.compile(
    r"\b(?:teacher|tutor|hoy|hod|sendco|headteacher|staff ?room|neu|nasuwt|picket|tas?|classroom)s?\b"
    r"|\bi teach\b|\b(?:my|our|your|kids) (?:\w+ )?(?:schools?|gates?|form|class(?:es)?|pupils|students|tutor group|sixth ?formers"
    r"|(?:year|y|yr) ?\d{1,2}s?|\d{1,2}[a-z]|form group)\b"
    r"|\b(?:at|outside|in|round) (?:the |my |our )?school(?: gates?)?\b"
    r"|\b(?:after|before|straight from) school\b(?! club)"
)
_PARTY_GATE = gate(parties.PARTY_WORDS)
_GOVERNING_GATE = gate(parties.GOVERNING)
_ATTACK_GATE = gate(parties.ATTACK)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    personal = view.post.speaking is Speaking.PERSONAL
    records = [(severity, start, end, True) for severity, start, end in _RECORDS.search(view)]
    slogans = list(SLOGANS.search(view))
    sided = [(*span, False) for span in _sides(view, slogans)]
    if personal and sided and not school_names(view, facts):
        sided = sided if _campaigns_at_school(view, sided) else []
    if not (records or sided):
        if view.post.pre_election and not personal:
            yield from _mentions(view)
        return
    quotes = quoted(view)
    aloud = slogans if not view.words.isdisjoint(_SHOWN) else []
    for severity, start, end, record in [*records, *sided]:
        if record or (severity, start, end) in aloud or not in_quotes(quotes, start, end):
            yield _finding(view, severity, (start, end), record=record)


def _campaigns_at_school(view: TextView, sided: list[tuple[Severity, int, int, bool]]) -> bool:
    """Whether a private post takes its side to the writer's pupils or work, or speaks as a teacher."""
    return bool(sided and _AT_SCHOOL.search(view.lower))


def _sides(view: TextView, slogans: list[Span]) -> list[Span]:
    """Where the post takes a side: in so many words, in a hashtag, or in one sentence with a name."""
    spans = list(_CAMPAIGNS.search(view))
    plain = [*_SLY.search(view), *slogans]
    if "your cross" in view.lower or "anyone but" in view.lower or "anybody but" in view.lower:
        plain += [(Severity.CAUTION, *found.span()) for found in _AT_THE_POLLS.finditer(view.lower)]
    spans += [
        (Severity.HOLD, token.start, token.end)
        for token in (view.tokens if "#" in view.plain else ())
        if token.kind is Kind.HASHTAG
        and parties.HASHTAG_PIECES.search(token.word)
        and parties.HASHTAG.fullmatch(token.word)
    ]
    party = view.gates & _PARTY_GATE
    governing = view.gates & _GOVERNING_GATE and view.gates & _ATTACK_GATE
    together = [each for each in _TOGETHER if each.may_be_in(view)]
    if not (spans or plain or party or governing or together):
        return []
    parts = sentences(view)
    spans += [(Severity.CAUTION, *span) for each in together for span in each.search(parts)]
    spans = [span for span in spans if not _taught(sentence_at(parts, span[1]))]
    spans += [span for span in plain if not _is_in_class(sentence_at(parts, span[1]), span[2])]
    for part in parts:
        if not _taught(part):
            spans += _in_sentence(view, part)
    return spans


def _is_in_class(part: Sentence, end: int) -> bool:
    """Whether a lesson is spoken of up to where the side is taken, or in the same breath."""
    if part.words.isdisjoint(partisans.IN_CLASS):
        return False
    breath = _NEXT_BREATH.search(part.text, max(0, end - part.start - 1))
    told = part.text[: breath.start()] if breath else part.text
    return not partisans.IN_CLASS.isdisjoint(_WORD.findall(told))


def _taught(part: Sentence) -> bool:
    return not part.words.isdisjoint(parties.TAUGHT)


def _in_sentence(view: TextView, part: Sentence) -> Iterator[Span]:
    """A party or its people with praise or blame; a government with blame."""
    words = part.words
    visit = not words.isdisjoint(parties.VISITS) and words.isdisjoint(parties.SIDES)
    if not words.isdisjoint(parties.PARTY_WORDS):
        name = parties.PARTY.search(view.plain, part.start, part.end)
        if name and not visit and _sides_with(name[0], part):
            yield Severity.CAUTION, part.start, part.end
    elif not visit and parties.BARE.search(part.text) and words.isdisjoint(parties.NEUTRAL):
        yield Severity.CAUTION, part.start, part.end
    elif not words.isdisjoint(parties.GOVERNING) and not words.isdisjoint(parties.ATTACK):
        both = words & (parties.GOVERNING | parties.ATTACK)
        yield Severity.CAUTION, part.span_of(both)[0], part.end


def _sides_with(name: str, part: Sentence) -> bool:
    """A party beside praise or blame; one that is no plain word also where nothing is said of others."""
    if not part.words.isdisjoint(parties.STANCE):
        return True
    plain = not causes.PLAIN_POLITICS.isdisjoint(name.lower().split())
    return plain and not causes.EVEN_HANDED.search(part.text)


def _mentions(view: TextView) -> Iterator[Finding]:
    """Before an election: a candidate, a party, or a visit by somebody who was elected."""
    if not view.words.isdisjoint(parties.MENTION_WORDS):
        found = parties.MENTION.search(view.lower)
    elif not view.words.isdisjoint(parties.PARTY_WORDS):
        found = parties.PARTY.search(view.plain)
    else:
        return
    if found:
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.CAUTION,
            *view.mark(*found.span()),
            title="Speaks of politics before an election",
            why="In the weeks before an election families may read this as the school taking a side.",
            mend="Wait until after polling day, or ask the headteacher first.",
        )


def _finding(view: TextView, severity: Severity, span: tuple[int, int], *, record: bool) -> Finding:
    if record:
        return Finding(
            RULE,
            ("3.2", "6.8") if view.post.speaking is Speaking.PERSONAL else OBLIGATIONS,
            severity,
            *view.mark(*span),
            title="Tells of politically sensitive papers",
            why="Those who wrote this trusted that it would stay with the people it was sent to.",
            mend="Leave this out until it has been published.",
        )
    before = view.post.pre_election
    return Finding(
        RULE,
        OBLIGATIONS,
        Severity.HOLD if before else severity,
        *view.mark(*span),
        title="Takes a side in politics",
        why=(
            "In the weeks before an election families must be able to trust that the school takes "
            "no side."
            if before
            else "Families of every political view send us their children and should feel at home here."
        ),
        mend="Say what happened without taking a side, or leave this out.",
    )
