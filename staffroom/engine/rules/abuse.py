"""Words that threaten, degrade or insult a person, a group or an organisation.

In bands: threats and words that degrade a group hold a post, insults are worth a second thought.
The target decides, not the word: "a killer performance" and "a damn good read" are nobody's abuse.
Apostrophes are folded away, so "he's" is read as "hes".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.view import TextView, within
from staffroom.engine.text.word_set import word_set


RULE = "abuse"
OBLIGATIONS = ("5.6",)

# Degrading wherever they stand. Deliberately short: words with an everyday meaning are left out.
_SLURS = word_set(
    "retard retards retarded spaz spazzes spastic spastics mong mongs pikey pikeys gyppo gyppos",
    "paki pakis nigger niggers wog wogs tranny trannies",
)

_THREAT = re.compile(
    r"\b(?:i|we|someone|somebody|im|ill|id|were|well)(?: am| will| would| are| should| shall)?"
    r"(?: (?:going to|gonna|gunna|wanna|want to))?(?: (?:so|literally|actually|personally|just))?"
    r" (?:kill|murder|stab|hurt|batter|punch|strangle|beat up)"
    r" (?:you|him|her|them|ur|your \w+|that \w+)\b(?! with kindness)"
    r"|\b(?:you|he|she|they)(?:re|s| is| are| will be)? ?(?:all )?(?:dead meat|a dead (?:man|woman))\b"
    r"|\b(?:you|he|she|they)(?: all)? (?:should(?: all)?|deserves? to|needs? to|ought to)"
    r" (?:be (?:shot|hanged|hung|stabbed|killed)|die)\b"
    r"|\b(?:kill|hang|drown) (?:yourself|urself|yourselves)\b|\bkys\b"
    r"|\bi (?:will|am going to|gonna) find you\b|\bwatch your back\b"
    r"|\b(?:we|i) know where (?:you|he|she|they) lives?\b"
    r"|\bburn (?:the|your) (?:school|house) down\b"
)
_THREAT_WORDS = word_set(
    "kill murder stab hurt batter punch strangle beat dead shot hanged hung stabbed killed die hang",
    "drown kys find watch know burn",
)

_ROLES = (
    r"(?:head|headteacher|teachers?|staff|parents?|pupils?|students?|kids?|mums?|dads?|governors?"
    r"|council|school|academy|trust|coach|ref|referee|colleagues?|team|lot|man|woman|boys?|girls?)"
)
_WHO = (
    rf"\b(?P<who>you|he|she|they|(?:that|the|your|our|those|these|all) (?:\w{{1,20}} )?{_ROLES}"
    r"|(?-i:[A-Z])\w+)(?: all| both)?"
)
_IS = r"(?:s|re| is| are| was| were| r|(?: looks?| sounds?| acts?) like)"
_DEGREE = (
    r"(?: (?:a|an|the|such|so|just|really|totally|utterly|absolutely|completely|complete|total|utter"
    r"|bloody|absolute|proper|right|nothing but|bunch of|load of|pair of|very|lazy|stupid|useless))"
)
_NOUN = (
    r"(?:idiots?|morons?|imbeciles?|cretins?|losers?|liars?|muppets?|scumbags?|scum|bully|bullies"
    r"|thugs?|thickos?|dimwits?|disgrace|waste of space|creeps?|perverts?|pervs?|nonces?|pa?edos?"
    r"|twats?|pricks?|wankers?|bastards?|dickheads?|arseholes?|tossers?|crooks?|weirdos?)"
)
_ROLE_PLAYED = r"(?:clowns?|jokers?|joke|pigs?|cows?|rats?|snakes?|freaks?|frauds?)"
_QUALITY = (
    r"(?:useless|stupid|pathetic|thick|lazy|incompetent|disgusting|braindead|clueless|ugly|fat|dumb"
    r"|worthless|vile|corrupt|crap|shit|rubbish|evil|hopeless|two-faced)"
    r"(?= ?[^\w ]| ?$| (?:and|but|or|at|as|person|people|man|woman|teacher|school|lol|tbh)\b)"
)
_INSULT = re.compile(
    rf"{_WHO}{_IS}{_DEGREE}{{0,4}} "
    rf"(?P<words>{_NOUN}\b|{_ROLE_PLAYED}\b(?! (?:in|for|at|on|of)\b)|{_QUALITY})",
    re.IGNORECASE,
)
_CALLED = re.compile(
    rf"\b(?:you|bunch of|what an?|such an?)(?: \w{{1,20}})? (?P<words>{_NOUN})\b"
    r"|\b(?P<dismissed>shut up|get lost|piss off|f\W?[u*]\W?[c*]\W?k (?:off|you)|screw you"
    r"|(?:nobody|no one) likes (?:you|him|her)|everyone hates (?:you|him|her))\b",
    re.IGNORECASE,
)
_INSULT_WORDS = word_set(
    "idiot idiots moron morons imbecile imbeciles cretin cretins loser losers liar liars muppet",
    "muppets scumbag scumbags scum bully bullies thug thugs thicko thickos dimwit dimwits disgrace",
    "waste creep creeps pervert perverts perv pervs nonce nonces pedo pedos paedo paedos twat twats",
    "prick pricks wanker wankers bastard bastards dickhead dickheads arsehole arseholes tosser",
    "tossers crook crooks weirdo weirdos clown clowns joker jokers joke pig pigs cow cows rat rats",
    "snake snakes freak freaks fraud frauds useless stupid pathetic thick lazy incompetent",
    "disgusting braindead clueless ugly fat dumb worthless vile corrupt crap shit rubbish evil",
    "hopeless faced shut lost piss fuck f screw likes hates",
)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    slurs = view.words & _SLURS
    threats = not view.words.isdisjoint(_THREAT_WORDS)
    insults = not view.words.isdisjoint(_INSULT_WORDS)
    if not (slurs or threats or insults):
        return
    quoted = view.quotations()
    if slurs:
        yield from _slurs(view, slurs, quoted)
    if threats:
        yield from _threats(view, quoted)
    if insults:
        yield from _insults(view, facts, quoted)


def _slurs(
    view: TextView, slurs: frozenset[str], quoted: list[tuple[int, int]]
) -> Iterator[Finding]:
    for token in view.tokens:
        if token.word in slurs:
            yield Finding(
                RULE,
                OBLIGATIONS,
                Severity.CAUTION if within(quoted, token.start) else Severity.HOLD,
                *view.mark(token.start, token.end),
                title="Degrades a group of people",
                why="A pupil or a colleague who belongs to that group will read this about themselves.",
                mend="Say it without this word.",
            )


def _threats(view: TextView, quoted: list[tuple[int, int]]) -> Iterator[Finding]:
    for found in _THREAT.finditer(view.lower):
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.CAUTION if within(quoted, found.start()) else Severity.HOLD,
            *view.mark(*found.span()),
            title="Reads as a threat",
            why="The person it speaks of may be frightened, even if it was meant as a joke.",
            mend="Take this out.",
        )


def _insults(view: TextView, facts: Facts, quoted: list[tuple[int, int]]) -> Iterator[Finding]:
    spans: list[tuple[int, int]] = []
    for found in _INSULT.finditer(view.plain):
        if _is_somebody(view, facts, found):
            spans.append(found.span("words"))
    aimed = sorted(spans)
    for found in _CALLED.finditer(view.plain):
        span = found.span("words" if found["words"] else "dismissed")
        if not within(aimed, span[0]):
            spans.append(span)
    for span in spans:
        if within(quoted, span[0]):
            continue
        yield Finding(
            RULE,
            OBLIGATIONS,
            Severity.CAUTION,
            *view.mark(*span),
            title="Reads as an insult",
            why="The person it speaks of, or their family, may read this and be hurt by it.",
            mend="Say what happened, without judging the person.",
        )


def _is_somebody(view: TextView, facts: Facts, found: re.Match[str]) -> bool:
    """A capitalised word is somebody if it is a name, or has a capital where none is needed."""
    who = found["who"]
    if not who[0].isupper() or " " in who or who.casefold() in {"you", "he", "she", "they"}:
        return True
    start = found.start("who")
    before = view.plain[max(0, start - 5) : start].rstrip(" .").casefold()
    if before.endswith(("mr", "mrs", "ms", "miss", "dr", "sir")):
        return True
    name = who.casefold()
    known = facts.roll.has_first(name) or facts.roll.has_last(name)
    return known or facts.colleagues.has_last(name)
