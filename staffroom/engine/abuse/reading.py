"""One post as a string of classes: what the patterns of the rule are searched in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from staffroom.engine.abuse.disguises import EMOJI, hashtag_words
from staffroom.engine.abuse.lexicon import (
    COMMA,
    KNOWN,
    NAME,
    OPENER,
    OTHER,
    PAST_YEAR,
    STOP,
    Lexicon,
    Phrase,
)
from staffroom.engine.abuse.masked import Hidden
from staffroom.engine.abuse.short_forms import SHORT_FORMS, WITH_APOSTROPHE
from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.word_names import WORD_NAMES, WORD_SURNAMES
from staffroom.engine.text.short_forms import OTHER_FORMS
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


_STOP = re.compile(r"[!?:;|\n\r…•▪●►]|\.|\s[–—-]\s")
_PAUSE = re.compile(r"[,()/“”\"]")
_TITLES = word_set("mr mrs ms mx dr prof st")
_WHOLE = word_set("lets its")  # "let's" is no "let is"


_REACH = 40
_PAUSES = {".": STOP, ",": COMMA}

# One word of a post, or "." where a sentence ends and "," where it pauses: where it begins and
# ends, and its token, which is None where `word` is not what stands there.
Word = tuple[str, int, int, Token | None]


class Reading(NamedTuple):
    """`tags` has one character a word or phrase; `starts` and `ends` say where each stands."""

    tags: str
    starts: list[int]
    ends: list[int]

    def sentence(self, start: int, end: int, *, before: int = 0) -> tuple[int, int]:
        """Where the sentence around these tags begins and ends, with `before` earlier ones.

        No more than `_REACH` tags to either side are looked at: some posts never end a sentence.
        """
        nearest = max(0, start - _REACH)
        first = start
        for _ in range(before + 1):
            first = self.tags.rfind(STOP, nearest, max(nearest, first))
            if first < 0:
                first = nearest - 1
                break
        furthest = min(len(self.tags), end + _REACH)
        last = self.tags.find(STOP, end, furthest)
        return first + 1, furthest if last < 0 else last


def read(view: TextView, facts: Facts, lexicon: Lexicon, hidden: Sequence[Hidden]) -> Reading:
    """The post with each word as its class; a phrase counts as one word."""
    words = _words(view, hidden)
    plain = [word[0] for word in words]
    openings, phrases, known = lexicon.openings, lexicon.phrases, lexicon.words
    characters = lexicon.chars("CHARACTER")
    things = lexicon.chars("PROPERTY", "BODY", "PLACES", "TAKINGS", "RECORDS")
    tags: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at, count = 0, len(words)
    while at < count:
        word, start, end, token = words[at]
        size, tag = 1, ""
        if word in openings and at + 1 < count:
            size, tag = _phrase_at(plain, at, phrases.get((word, plain[at + 1]), ()))
        if size == 1:
            tag = known.get(word, "")
            before = plain[at - 1] if at else "."
            if token and (not tag or (before in _TITLES and tag not in characters)):
                tag = _name_tag(token, before, facts)
            elif token and tag in things and before != "." and token.capital and not token.shouted:
                tag = NAME  # "Larch House"
        tags.append(tag or _PAUSES.get(word, OTHER))
        starts.append(start)
        ends.append(words[at + size - 1][2] if size > 1 else end)
        at += size
    return Reading("".join(tags), starts, ends)


def _phrase_at(plain: list[str], at: int, phrases: Sequence[Phrase]) -> tuple[int, str]:
    """The longest phrase that begins here, as its size in words and its tag."""
    for entry, tag in phrases:
        size = len(entry)
        if size == 2 or entry == tuple(plain[at : at + size]):
            return size, tag
    return 1, ""


def _words(view: TextView, hidden: Sequence[Hidden]) -> list[Word]:
    plain, done = view.plain, 0
    masks = list(reversed(hidden))
    words: list[Word] = []
    for index, token in enumerate(view.tokens):
        start = token.start
        if start < done:
            continue
        gap = plain[done:start]
        if gap != " " and gap:
            words.extend(_faces(gap, done))
            if gap == " = ":
                words.append(("is", done, done, None))
            pause = _pause(view, index, gap)
            if pause:
                words.append((pause, done, done, None))
        if masks and masks[-1][0] <= start:
            start, done, word = masks.pop()
            words.append((word, start, done, None))
            continue
        done = token.end
        word = token.word
        spelt = hashtag_words(token) if token.kind is Kind.HASHTAG else ()
        if spelt:
            words.extend((part, start, done, None) for part in spelt)
        elif word in SHORT_FORMS or word in WITH_APOSTROPHE or word[-1] == "s":
            words.extend(_parts(view, token))
        else:
            words.append((word, start, done, token))
    words.extend(_faces(plain[done:], done))
    return words


def _faces(gap: str, start: int) -> Iterator[Word]:
    """The emoji between two words that people call one another by."""
    if gap.isascii():
        return
    for found in EMOJI.finditer(gap):
        yield found[0], start + found.start(), start + found.end(), None


def _pause(view: TextView, index: int, gap: str) -> str:
    if _STOP.search(gap):
        before = view.tokens[index - 1].word if index else ""
        return "" if gap.strip() == "." and before in _TITLES else "."
    return "," if _PAUSE.search(gap) else ""


def _parts(view: TextView, token: Token) -> Iterator[Word]:
    """A token as one word, or as two where it is short for two."""
    word, start, end = token.word, token.start, token.end
    parts = SHORT_FORMS.get(word)
    if parts is None and word in WITH_APOSTROPHE:
        first, last = view.folded.original(start, end)
        if last - first > len(word):
            parts = WITH_APOSTROPHE[word]
    if parts:
        for part in parts:
            yield part, start, end, None
    elif word[-1] == "s" and word not in _WHOLE and view.possessive(token):
        yield word[:-1], start, end, token
        yield "'s", start, end, None
    else:
        yield word, start, end, token


def _name_tag(token: Token, before: str, facts: Facts) -> str:
    """The tag of a word that the lexicon does not know, or that follows a title."""
    word = token.word
    if before in _TITLES:
        return KNOWN if _is_known(word, facts) else NAME
    if token.kind is Kind.HANDLE:
        return NAME
    if token.kind is Kind.NUMBER:
        if len(word) == 4 and word.isdigit() and "1000" < word < "1990":
            return PAST_YEAR
        # A form or a year group: "9B", "Year 9", "the Year 8s".
        return NAME if before in {"year", "yr"} or not word.isdigit() else OTHER
    if token.capital and not token.shouted:
        if _is_known(word, facts):
            return KNOWN
        return NAME if before != "." or word in OTHER_FORMS else OPENER
    known = word not in WORD_NAMES and word not in WORD_SURNAMES and _is_known(word, facts)
    return KNOWN if known else OTHER


def _is_known(word: str, facts: Facts) -> bool:
    """Whether somebody at the school is called this."""
    roll = facts.roll
    return roll.has_first(word) or roll.has_last(word) or facts.colleagues.has_last(word)
