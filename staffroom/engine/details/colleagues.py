"""Where a text speaks of a member of staff: by title, by full name, or by what they do."""

from __future__ import annotations

import re
from typing import NamedTuple

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.private_life import INVENTED
from staffroom.engine.facts import Speaking
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


class Mention(NamedTuple):
    """A stretch of the folded text that means a colleague; `listed` if the staff list has them."""

    start: int
    end: int
    listed: bool


_TITLES = word_set("mr mrs ms miss mx dr mme madame prof rev sir")
# Titles that are also words: they count before a name on the staff list.
_OTHER_TITLES = word_set(
    "canon father fr sister revd reverend pastor professor cllr coach nurse chef senora frau herr mlle m"
)
_TITLED_HANDLE = re.compile(r"(?:mr|mrs|miss|ms|dr)[._]?([a-z]{3,30})$")
_TITLE_GAPS = frozenset({" ", ". ", ".", "\u00a0", "  "})
_ROLES = re.compile(
    r"\b(?:our|the|my|one of (?:our|the|my)|another|your|this) (?:\w+ ){0,3}?(?:headteacher"
    r"|head teacher|headmaster|headmistress"
    r"|head of (?:year|department|maths|english|science|pe|music|art|drama|history|geography"
    r"|languages|sixth form|ks\d|year \d+)"
    r"|head(?! (?:of|start|to|injury|first|and|office|lice|boy|girl|on|over|count|back|home|down"
    r"|out))|deputy(?: head)?|assistant head|teacher|tas?|teaching assistant"
    r"|caretaker|site manager|school nurse|receptionist|sendco|senco|librarian|school cook"
    r"|(?:dinner|lunchtime) (?:lady|supervisor|assistant)|cleaner|minibus driver|cover supervisor|technician|business manager|bursar|colleagues?"
    r"|line manager|boss|principal|lollipop (?:man|lady)|supply|nqt|ect|bloke in|woman in"
    r"|guy in)\b(?! (?:training|day|trip|meeting|team|vacancy|post|job))"
    r"|\ba colleague(?: of mine)?\b|\bsomeone (?:at|from) work\b"
)
_ROLE_WORDS = word_set(
    "headteacher head headmaster headmistress deputy assistant teacher ta tas teaching caretaker",
    "manager",
    "nurse receptionist sendco senco librarian cook lady supervisor technician bursar colleague",
    "lunchtime cleaner driver colleagues boss principal lollipop supply nqt ect bloke woman guy work",
)
_FROM_WORK = re.compile(
    r" (?:from|in|who (?:teaches|does|runs)|at) (?:the )?(?:office|work|maths|english|science"
    r"|music|pe|art|drama|history|geography|it|dt|re|mfl|french|reception|my department"
    r"|the department|school|year \d+|site)\b"
)


def mentions(view: TextView, facts: Facts) -> list[Mention]:
    """Every colleague that the text speaks of, in order."""
    found: list[Mention] = []
    roles = not view.words.isdisjoint(_ROLE_WORDS)
    if not (roles or _may_name(view, facts)):
        return found
    personal = view.post.speaking is Speaking.PERSONAL
    index, size = 0, len(view.tokens)
    while index < size:
        token = view.tokens[index]
        mention, after = None, index + 1
        if token.kind is Kind.HANDLE:
            mention = _handle(facts, token)
        elif token.kind is Kind.WORD and (token.word in _TITLES or token.word in _OTHER_TITLES):
            mention, after = _titled(view, facts, index)
        elif len(token.word) == 1 and token.capital and token.word not in "ai":
            mention, after = _initial(view, facts, index)
        elif token.kind is Kind.WORD and (personal or facts.colleagues.has_first(token.word)):
            mention, after = _named(view, facts, index)
        if mention:
            found.append(mention)
        index = after
    if roles:
        found += [Mention(*role.span(), False) for role in _ROLES.finditer(view.lower)]
    return sorted(found)


def _may_name(view: TextView, facts: Facts) -> bool:
    """A cheap first look: titles, handles, and words that are names of colleagues."""
    return (
        not view.words.isdisjoint(_TITLES)
        or "@" in view.plain
        or not view.words.isdisjoint(facts.colleagues.words)
        or _works_with(view)
    )


def _works_with(view: TextView) -> bool:
    """Whether a private page may say "Tom from work" of somebody."""
    return view.post.speaking is Speaking.PERSONAL and bool(_FROM_WORK.search(view.lower))


def _titled(view: TextView, facts: Facts, index: int) -> tuple[Mention | None, int]:
    """ "Mr Marlow", "Mr Tom Marlow", "mrs brown" where the list has her."""
    tokens = view.tokens
    if index + 1 >= len(tokens) or view.gap(index + 1) not in _TITLE_GAPS:
        return None, index + 1
    last = index + 1
    name = tokens[last]
    listed = _on_list(facts, name.word)
    if last + 1 < len(tokens) and view.gap(last + 1) in {" ", "-"}:
        after = tokens[last + 1]
        whole = facts.colleagues.has(name.word, after.word.removesuffix("s"))
        if whole or (after.capital and _on_list(facts, after.word)):
            last, listed = last + 1, True
    if name.kind is not Kind.WORD:
        return None, index + 1
    known_title = tokens[index].word in _TITLES
    if not listed and (not known_title or not name.capital or name.word in INVENTED):
        return None, index + 1
    sure = listed and not _is_a_couple(view, index)
    return Mention(tokens[index].start, tokens[last].end, sure), last + 1


def _on_list(facts: Facts, word: str) -> bool:
    """Whether the word is a colleague's surname, also in "Brown's"."""
    has_last = facts.colleagues.has_last
    return has_last(word) or (word.endswith("s") and has_last(word[:-1]))


def _handle(facts: Facts, token: Token) -> Mention | None:
    """ "@mrokafor"."""
    name = _TITLED_HANDLE.match(token.word)
    if name and facts.colleagues.has_last(name[1]):
        return Mention(token.start, token.end, True)
    return None


def _initial(view: TextView, facts: Facts, index: int) -> tuple[Mention | None, int]:
    """ "D. Okafor"."""
    tokens = view.tokens
    if index + 1 < len(tokens) and view.gap(index + 1) in {". ", " "}:
        last = tokens[index + 1]
        if last.capital and facts.colleagues.has_last(last.word):
            return Mention(tokens[index].start, last.end, True), index + 2
    return None, index + 1


def _is_a_couple(view: TextView, index: int) -> bool:
    """Whether "Mr and Mrs Brown" are somebody's parents."""
    before = [token.word for token in view.tokens[max(0, index - 2) : index]]
    return before[-1:] == ["and"] and before[0] in _TITLES or bool(before and before[-1] in _TITLES)


def _named(view: TextView, facts: Facts, index: int) -> tuple[Mention | None, int]:
    """ "Tom Marlow"; on a private page also "Tom from work"."""
    tokens = view.tokens
    first = tokens[index]
    if index + 1 < len(tokens) and view.gap(index + 1) in {" ", "  "}:
        last = tokens[index + 1]
        for word in (last.word, last.word.removesuffix("s")):
            if facts.colleagues.has(first.word, word):
                return Mention(first.start, last.end, True), index + 2
    personal = view.post.speaking is Speaking.PERSONAL
    if personal and first.capital and _FROM_WORK.match(view.lower, first.end):
        return Mention(first.start, first.end, False), index + 1
    return None, index + 1
