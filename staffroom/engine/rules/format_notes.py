"""What makes a post work better: its length on the platform, and hashtags that can be read out."""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine import platforms
from staffroom.engine.check_facts import Facts
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "format"
OBLIGATIONS = ("A.1",)

LONGEST_HASHTAG = 40  # letters; a longer one is left alone
_SHORTEST_HASHTAG = 8

# Words that school hashtags are made of. A hashtag is noted only when these spell all of it.
_HASHTAG_WORDS = word_set(
    "a ability academy act active all always and anti arts art assembly at aware awareness autumn "
    "awards",
    "award ball band based be best better big book books boys bright bring bullying bus careers "
    "celebrate",
    "challenge champions charity children childrens choir christmas class club coding college "
    "come community",
    "concert congratulations cooking cross country cricket culture cup dance day days dear design "
    "drama duke",
    "earth eco edinburgh education end enrichment evening excellence experience fair family "
    "festival field",
    "fit food football for forest friday friendship fun fundraising future games gcse geography "
    "girls go good",
    "great green growing growth half happy harvest headteacher health healthy help history "
    "holiday home house",
    "in inclusion innovation international is it join jobs keep kind kindness know language "
    "languages leaders",
    "leadership learn learning leavers lets level levels library life like lit local love lunch "
    "make maths matters",
    "mental mindset moment monday month music national nature netball new news night no nurse of "
    "on online open",
    "our out outdoor parents party pe performing photo physical pride primary prom proud pupil "
    "pupils question",
    "read reading ready reception recycle red remembrance respect results rugby run safe safer "
    "safety saturday",
    "scholars school schools science season secondary senior show sixth form skills small social "
    "spanish speak",
    "sport sports spring stars stay stem stories story strong student students success summer "
    "sunday support",
    "swimming talent teach teacher teachers team tennis term thank thanks the theatre this "
    "thursday time to",
    "together transition trip trips tuesday tutor up values visit vote walk water we wednesday "
    "week weekend",
    "welcome well wellbeing what winners winter with women womens work world writing year you "
    "young your youth",
)
_ACRONYMS = word_set("gcse pe stem")


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    yield from _too_long(view)
    for token in view.tokens:
        if token.kind is Kind.HASHTAG and _SHORTEST_HASHTAG <= len(token.word) <= LONGEST_HASHTAG:
            yield from _unreadable_hashtag(view, token)


def _too_long(view: TextView) -> Iterator[Finding]:
    limit = platforms.limit(view.post.platform)
    if limit is None or len(view.post.text) * 2 <= limit:
        return
    over = platforms.length_of(view.post.text, view.post.platform) - limit
    if over > 0:
        words = platforms.PLATFORMS[view.post.platform].words
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.NOTE,
            0,
            len(view.post.text),
            view.post.text,
            title=f"Too long for {words}: {over:,} over",
            why=f"{words} takes {limit:,} characters, so people would not see the end.",
            mend="Shorten it, or put the rest behind a link.",
        )


def _unreadable_hashtag(view: TextView, token: Token) -> Iterator[Finding]:
    if not token.plain.islower():
        return
    words = _words_in(token.word)
    if len(words) < 2:
        return
    camel = "#" + "".join(
        word.upper() if word in _ACRONYMS else word.capitalize() for word in words
    )
    yield Finding(
        RULE,
        OBLIGATIONS,
        Severity.NOTE,
        *view.mark(token.start, token.end),
        title="Is hard to read aloud",
        why="A screen reader can only tell the words of a hashtag apart by their capitals.",
        mend=f"Write {camel}.",
        replacement=camel,
    )


def _words_in(letters: str) -> list[str]:
    """`letters` as the fewest words of the list above; empty if they do not spell all of it."""
    best: list[list[str] | None] = [[]]
    for end in range(1, len(letters) + 1):
        ways = [
            [*before, letters[start:end]]
            for start in range(max(0, end - 15), end)
            if (before := best[start]) is not None and letters[start:end] in _HASHTAG_WORDS
        ]
        best.append(min(ways, key=len) if ways else None)
    return best[-1] or []
