"""What stands around a name, and what that says about whose name it is."""

from __future__ import annotations

import re

from staffroom.engine.naming.word_names import (
    ADULT_TITLES,
    HONOURS,
    PARTS,
    PERSON_CUES,
    PERSON_VERBS,
    PLACE_WORDS,
    PLAIN_WORDS,
    TIME_WORDS,
    WEAK_VERBS,
)
from staffroom.engine.text.tokens import Kind, Token
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# Between the words of one name: a space, a hyphen, what handles and addresses put there, or a
# line that was broken by its width.
_JOINT = re.compile(r"[ \t*~]{1,4}|[-_.+]|\.\.\.?| - |%20|\n|\r\n")
_FORM = re.compile(r"(?:y|yr)?(?:1[0-3]|[1-9])(?!(?:th|st|nd|rd|[ap]m|k|km|m|s)$)[a-z]{1,2}\d?")
_INITIAL_JOINT = re.compile(r"[. ]|\. ")
# Around a middle name there may also be quotation marks or brackets, for what people go by.
_MIDDLE_JOINT = re.compile(r"[ \t]?[“”\"()*-]?[ \t]?|\. ?")
# Words before a word-name that make it a word again: "in May", "the Summer", "our Grace".
_COLON = re.compile(r"\)?[ \n]?[:–—-][ \n]?")
_GIVEN = word_set(
    "prize prizes award awards medal trophy certificate cup badge goes shout birthday hats credit kudos"
)
_WORD_AGAIN = word_set(
    "in on at during until till since this next last early late mid the every each a an of your no"
)


# Small letters stand before it, so that a capital makes a person of one of these. Months, places,
# ranks, feasts and virtues have their capital anyway.
_BY_ITS_CAPITAL = word_set(
    "mark poppy bill ruby daisy lily rose ivy holly hazel jade amber pearl robin rob drew grant frank",
    "frankie bob sue sandy miles rocky rusty violet iris olive penny peg peggy pat patty rosemary",
    "heather jack jean terry tim tina ted nick jay jude gill dale glen blake brooke connie dolly",
    "kitty lacey reg russ sonny hunter harper mason parker cooper carter tyler taylor skye skylar",
    "willow wren fern fleur flora scarlet scarlett stella tracy wayne wade vic victor viola chase",
    "cody colt blaze beau bonnie belle brad paige piper sienna sophia harry barry perry",
    "paul clay cliff heath don ray tom bay jem kit herb gene art kay bea ty al ari max mae bess",
    "precious blessing sunny ash buddy teddy berry jewel coral lottie posy rosie indie dee dot",
)
_SHE_OR_HE = word_set("she he her his him herself himself")
_SHORT_PAST = 4  # letters: "need", "seed" and "used" say little
# What a past tense is followed by: "Georgia polished the candlesticks".
_AFTER_A_PAST = word_set(
    "the a an her his us our my their it all every each up out off to for with"
)
_ASKED_AFTER = word_set("wheres whos ask tell thank spotted congratulating joining")
# The virtues are persons only after these.
_VIRTUES = word_set("grace hope faith joy mercy angel prince charity patience")
_FOR = word_set("for with from by")
_RECORD = word_set("nhs upn dob born candidate allergy allergic sen send ehcp medication inhaler")
# Before a first name and a word for a place, these say that somebody goes or is there.
_WHERE = word_set(
    "in at on near off via from into past along this every down up opposite outside inside around",
    "through towards toward across behind beside between visited visiting visit the",
)
_GOING = word_set(
    "moved move moves walk walked walking trip trips visit visits back way route heading headed go",
    "goes going gone went come coming run ran jog jogged cycle cycled drive drove travel travelled",
    "switched relocated changed transferred directions close next bus coach train far over down up",
)


def joined(view: TextView, index: int) -> bool:
    """Whether token `index` continues the name that the token before it began."""
    gap = view.gap(index)
    return gap == " " or bool(_JOINT.fullmatch(gap))


def joined_to_initial(view: TextView, index: int) -> bool:
    """Whether token `index` follows an initial, with or without its full stop."""
    return bool(_INITIAL_JOINT.fullmatch(view.gap(index)))


def joined_in_the_middle(view: TextView, index: int) -> bool:
    return bool(_MIDDLE_JOINT.fullmatch(view.gap(index)))


def word_at(view: TextView, index: int) -> str:
    return view.tokens[index].word if 0 <= index < len(view.tokens) else ""


def word_after(view: TextView, index: int) -> str:
    """The word at `index` as it is written, if only a space parts it from the one before."""
    if index >= len(view.tokens) or view.gap(index) != " ":
        return ""
    return view.tokens[index].plain


def neighbour(view: TextView, index: int) -> Token | None:
    """The capitalised word that follows (or precedes) in the same breath, else None."""
    if not 0 <= index < len(view.tokens):
        return None
    token = view.tokens[index]
    return token if token.kind is Kind.WORD and token.capital else None


def after_title(view: TextView, index: int) -> bool:
    """Whether an adult's or a saint's title stands directly before token `index`."""
    if word_at(view, index - 1) not in ADULT_TITLES:
        return False
    return view.gap(index) in {" ", ". ", ".", "\u00a0"} and view.tokens[index - 1].capital


def form_follows(view: TextView, index: int) -> bool:
    """Whether a form stands at token `index`: "Summer Fields, 7B"."""
    if index >= len(view.tokens) or view.gap(index) not in {" ", ", ", " (", " in ", " - "}:
        return False
    return bool(_FORM.fullmatch(word_at(view, index + (word_at(view, index) == "in"))))


def place_follows(view: TextView, index: int) -> bool:
    """Whether the word at `index` makes a place or a prize of the name before it."""
    if index >= len(view.tokens) or view.gap(index) not in {" ", "  "}:
        return False
    token = view.tokens[index]
    if token.word == "family":
        return word_at(view, index + 1) in PLACE_WORDS
    return token.word in PLACE_WORDS and (token.capital or token.word == "farm")


def person_verb_follows(view: TextView, index: int) -> bool:
    word = word_at(view, index)
    if word in {"has", "had"} and view.gap(index) == " ":  # "Memory has just borrowed"
        index += 2 if word_at(view, index + 1) in {"just", "already", "also", "now"} else 1
        word = word_at(view, index)
    if word in WEAK_VERBS or not word or view.gap(index) != " ":
        return False
    if word in PERSON_VERBS:
        return True
    past = (
        word[-2:] == "ed"
        and len(word) > _SHORT_PAST
        and view.tokens[index - 1].word not in TIME_WORDS
    )
    return past and word_at(view, index + 1) in _AFTER_A_PAST


def speaks_of_a_person(view: TextView, first: int, end: int) -> bool:
    """Whether grammar around tokens `first` to `end` says that a person is meant."""
    before = word_at(view, first - 1)
    word = view.tokens[first].word
    if person_verb_follows(view, end):
        return True
    if _is_announced(view, first) or _does_as_people_do(view, end):
        return True
    if before in _WORD_AGAIN:
        return False
    if view.possessive(view.tokens[end - 1]) and word.removesuffix("s") not in TIME_WORDS:
        return True
    reach = view.sentence(first, reach=3)
    cued = any(view.tokens[i].word in PERSON_CUES for i in range(reach.start, first))
    well_done = before == "done" or (before == "to" and word_at(view, first - 2) == "done")
    return cued or well_done


def _does_as_people_do(view: TextView, end: int) -> bool:
    """ "Rowan, who moves to Leeds", "Storm came to us shy. Last night she sang": who, or a small verb
    and a she or he after it."""
    if end >= len(view.tokens) or view.tokens[end - 1].word in TIME_WORDS:
        return False
    after = view.tokens[end].word
    if after in {"who", "whose"}:
        return view.gap(end) in {" ", ", "}
    if after == "and":
        family = view.tokens[end + 2 : end + 3]  # "Robin Hood and his Merry Men" are none
        return word_at(view, end + 1) in {"her", "his"} and not any(t.capital for t in family)
    if after not in WEAK_VERBS or view.gap(end) != " ":
        return False
    if after == "did":
        return word_at(view, end + 1) in {"the", "a", "her", "his", "it", "us", "so", "not"}
    return any(token.word in _SHE_OR_HE for token in view.tokens[end + 1 : end + 15])


def _is_announced(view: TextView, first: int) -> bool:
    """ "Proud of Grace", "the prize went to Hope", "happy birthday to May"."""
    before = word_at(view, first - 1)
    if before in _ASKED_AFTER:
        return True
    if before == "of":
        return word_at(view, first - 2) == "proud"
    if before == "is":  # "Our champion for October is Angel"
        said = {view.tokens[i].word for i in view.sentence(first, reach=8) if i < first}
        return not (said.isdisjoint(HONOURS) and said.isdisjoint(PARTS))
    if before != "to" or view.gap(first) != " ":
        return False
    return any(view.tokens[i].word in _GIVEN for i in view.sentence(first, reach=8) if i < first)


def at_a_place(view: TextView, first: int) -> bool:
    """Whether what stands before token `first` says that something is there or goes there."""
    before = word_at(view, first - 1)
    if before in _WHERE:
        return True
    if before == "as":
        return word_at(view, first - 2) == "far"
    near = view.tokens[max(0, first - 6) : max(0, first - 1)]
    if before != "to" or _is_announced(view, first):
        return False
    return any(token.word in _GOING for token in near)


def named_by_its_capital(view: TextView, first: int, end: int) -> bool:
    """ "A card for Mark", "Back of the cow = also Mark": a capital where a word would have none."""
    token = view.tokens[first]
    if not first or not token.capital or token.shouted or view.starts_sentence(first):
        return False
    after = neighbour(view, end)
    if after and view.gap(end) in {" ", "-"} and after.word not in PLAIN_WORDS:
        return False
    before, gap = view.tokens[first - 1], view.gap(first)
    if "=" in gap:
        return True
    if gap not in {" ", ", ", " & "} or before.word in _WORD_AGAIN or before.word == "the":
        return False
    if before.capital and gap == " ":
        return False
    if token.word in _VIRTUES:
        ends = end == len(view.tokens) or view.gap(end) != " " or view.tokens[end].word != "and"
        return ends and gap == " " and before.word in _FOR
    return token.word in _BY_ITS_CAPITAL


def on_a_record(view: TextView, first: int, end: int) -> bool:
    """ "NHS No. 999 …, Poppy Day: bring glasses": what a record says of a child stands beside it."""
    near = view.tokens[max(0, first - 8) : end + 8]
    return any(token.word in _RECORD for token in near)


def plays_a_part(view: TextView, first: int, end: int) -> bool:
    """Whether the text gives what stands at tokens `first` to `end` a part only people play:
    "Summer Fields has been made captain", "Star of the week: Summer Fields"."""
    reach = view.sentence(first, reach=8)
    if any(view.tokens[i].word in PARTS for i in range(end, reach.stop)):
        return True
    if not first or not _COLON.fullmatch(view.gap(first)):
        return False
    return any(token.word in HONOURS for token in view.tokens[max(0, first - 6) : first])


def surname_follows(view: TextView, index: int) -> Token | None:
    """The capitalised word at `index` if it looks like the surname of the name before it."""
    token = neighbour(view, index)
    if token is None or not joined(view, index) or len(token.word) == 1:
        return None
    if token.shouted and not view.tokens[index - 1].shouted:
        return None
    if token.word in PLAIN_WORDS or token.word in PERSON_VERBS:
        return None
    return token


def name_precedes(view: TextView, index: int) -> Token | None:
    """The capitalised word before `index` if the two look like one name: Elton John, Prince Harry.

    A word that opens the sentence has its capital from there and says nothing.
    """
    token = neighbour(view, index - 1)
    if token is None or view.gap(index) not in {" ", "-"} or token.shouted or len(token.word) == 1:
        return None
    if token.word in PLAIN_WORDS or token.word in PERSON_VERBS or token.word in PERSON_CUES:
        return None
    return token
