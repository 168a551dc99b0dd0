"""What makes a post work better for everybody who reads it or has it read out to them.

It notes a text too long for its platform, hashtags without capitals, a picture that is shown but not
described, a row of emoji and a post in capitals. Notes never stop a post.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine import platforms
from staffroom.engine.check_facts import Facts
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.gates import gate
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "format"
OBLIGATIONS = ("A.1",)

FINDS = (
    "See you there! #worldbookday",
    "What a day! 📸",
    "The winners, pictured above with the cup.",
    "Sports day! 🎉🎉🎉🎉🎉🎉",
    "REMINDER: SCHOOL IS CLOSED ON MONDAY FOR STAFF TRAINING, SEE YOU TUESDAY",
    "[photo] Our new garden",
)
LEAVES = (
    "It is #WorldBookDay",
    "#reading in the sun",
    "Well done, all! 🎉",
    "📸 Alt text: two pupils hold a cup.",
    "BREAKING: the bus is back on time.",
    "School photos are on 14 May.",
    "PE kit, BTEC, GCSE and A level news on our website.",
)

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

_SHOWN = re.compile(
    r"\[(?:image|photo|picture|pic|video)s?\b[^\]\n]{0,40}\]|[\U0001f4f7\U0001f4f8]"
    r"|\bpictured (?:above|below|left|right|here)\b"
    r"|\b(?:photo|picture|image|pic)s? (?:below|above|attached)\b"
)
_DESCRIBED = re.compile(
    r"\balt(?: text)?\b|\b(?:image|photo|picture|video) (?:description|shows?)\b|\[id:"
    r"|\bdescription:"
)
_SHOWN_WORDS = word_set("image images photo photos picture pictures pic pics video videos pictured")
_SHOWN_GATE = gate(_SHOWN_WORDS)
_CAMERAS = "\U0001f4f7\U0001f4f8"
_EMOJI = "[\u2600-\u27bf\u2b50\U0001f000-\U0001f3fa\U0001f400-\U0001faff]"
_ROW = re.compile(f"(?:{_EMOJI}[\ufe0f\u200d\U0001f3fb-\U0001f3ff]{{0,3}} ?){{6,}}")
_ROW_BYTES = 6 * 2  # that six emoji take in UTF-8 beyond one a character, at the least
_FEWEST_SHOUTED = 8  # words; fewer are a headline
_SHORTEST_SHOUTED = 3  # letters; shorter ones are PE and IT


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    yield from _too_long(view)
    text = view.post.text
    if view.gates & _SHOWN_GATE or any(camera in text for camera in _CAMERAS):
        yield from _undescribed(view)
    if len(text.encode(errors="replace")) - len(text) >= _ROW_BYTES:
        yield from _row_of_emoji(view)
    if view.plain[:200].isupper():
        yield from _shouted(view)
    for token in view.tokens if "#" in view.plain else ():
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


def _undescribed(view: TextView) -> Iterator[Finding]:
    found = _SHOWN.search(view.lower)
    if found and not _DESCRIBED.search(view.lower):
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.NOTE,
            *view.mark(*found.span()),
            title="Shows a picture without describing it",
            why="Somebody who cannot see the picture would like to know what is on it.",
            mend="Add alt text, or say in the post what the picture shows.",
        )


def _row_of_emoji(view: TextView) -> Iterator[Finding]:
    found = _ROW.search(view.post.text)
    if found:
        start, end = found.start(), found.start() + len(found[0].rstrip())
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.NOTE,
            start,
            end,
            view.post.text[start:end],
            title="Many emoji in a row",
            why="A screen reader says the name of each of them, one after the other.",
            mend="Keep one or two.",
        )


def _shouted(view: TextView) -> Iterator[Finding]:
    words = [token for token in view.tokens if len(token.plain) >= _SHORTEST_SHOUTED]
    if len(words) >= _FEWEST_SHOUTED and all(token.plain.isupper() for token in words):
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.NOTE,
            0,
            len(view.post.text),
            view.post.text,
            title="Is all in capitals",
            why="Capitals are hard to read for people with dyslexia, and some screen readers spell them.",
            mend="Write it in ordinary letters and keep capitals for a word or two.",
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
