"""A pupil's first name alone: perhaps a pupil, and often plainly somebody else."""

from __future__ import annotations

import re

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.common_words import COMMON_LASTS, COMMON_WORDS
from staffroom.engine.naming.famous import known_to_all
from staffroom.engine.naming.neighbours import (
    after_title,
    form_follows,
    name_precedes,
    named_by_its_capital,
    neighbour,
    place_follows,
    speaks_of_a_person,
    surname_follows,
    word_after,
    word_at,
)
from staffroom.engine.naming.no_names import NEVER_ALONE, SAYINGS
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.naming.word_names import PLACE_WORDS, PLAIN_WORDS, WORD_NAMES
from staffroom.engine.text.name_forms import PARTICLES
from staffroom.engine.text.short_forms import KNOWN_FIRSTS, OTHER_FORMS
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


# Before a name alone in a title, these make it a book, a play or somebody in one.
_WORKS = word_set("production musical performance novel book film play role character opera ballet")
# Books, plays and films that are called by a first name, and the words that say one is meant.
_TITLES = word_set(
    "matilda annie oliver emma rebecca joseph hamilton macbeth othello hamlet alice coraline carrie",
    "moana elsa anna evita barnum heidi jane lyra peter wendy jack daisy gatsby macavity skellig wonder",
)
# People of the Bible, and what says that they are meant.
_IN_THE_BIBLE = word_set(
    "adam eve noah abraham isaac jacob esau joseph moses aaron miriam joshua gideon samson ruth naomi",
    "samuel david solomon elijah elisha isaiah jeremiah daniel jonah job esther ezra micah mary martha",
    "gabriel john peter andrew james matthew mark luke thomas simon philip paul timothy lazarus zacchaeus",
    "herod elizabeth rachel rebecca sarah leah nathan levi jude stephen barnabas silas caleb ezekiel",
)
_BIBLE = word_set(
    "bible nativity shepherd shepherds gospel gospels parable parables psalm psalms disciples apostle",
    "apostles prophet prophets testament scripture stable manger bethlehem jerusalem jesus goliath whale",
    "lions flood ark commandments egypt exodus saints pharaoh angels innkeeper donkey",
)
_AT_A_SHOW = word_set(
    "watched watching watch read reading seen saw see production performance performing tickets cast",
    "rehearsal rehearsals show musical film novel book panto stage theatre chapter auditions audition",
)
# Before a name: a storm, a ship, a mountain.
_THINGS = word_set(
    "storm hurricane cyclone hms rms mount lake port fort cape loch castle operation project planet"
)
_ANIMALS = word_set(
    "dog cat hamster rabbit pony horse guinea gerbil tortoise lizard snake puppy kitten cockapoo owl",
    "labrador spaniel bunny bear bears goat hen hens duck ducks parrot hedgehog donkey retriever",
)
# Names that stand together for something else; each pair as one word.
_PAIRS = word_set(
    "adameve maryjoseph romeojuliet antdec jackjill tomjerry benjerry benjerrys hanselgretel billben",
    "bonnieclyde williamkate harrymeghan davidgoliath cainabel antonycleopatra thelmalouise biffchip",
    "scottamundsen darbyjoan adamjoe saltnpepa simongarfunkel bonniedelaney charlielola topsytim peterjane wallacegromit samsondelilah johnlewis harrysally lilostitch",
)
_GREETINGS = word_set("hi hello hey dear hiya morning afternoon evening sorry thanks")
# In the sentence these say that a first name shared with a colleague is the colleague's.
_STAFF_CUES = word_set(
    "office kitchen canteen caretaker site teacher teachers staff colleague colleagues receptionist",
    "librarian cook ta headteacher head coach governor governors pta retire retires retired retirement",
    "reception team assistant assistants technician nurse lecturer tutor cleaner cleaners lollipop",
)
_ARTICLES = word_set("a an the another")
# Before a name these make it a house or a class of the school.
_GROUPS = word_set("house houses class classroom room table block hall dorm boarding")
_GROUPS_OF = word_set("tables houses classes classrooms groups rooms dorms table")
_COUNTS = _ARTICLES | word_set(
    "two three four five six seven eight nine ten eleven twelve many several few some no all both",
    "these those our more any least most dozen dozens which how",
)
# After "Amelia's" these have their capital anyway.
_CAPITALS_ANYWAY = word_set(
    "mum dad nan gran grandad grandma mother father uncle auntie aunt head tutor teacher grade level",
    "form gcse gcses english french german spanish welsh irish latin history geography christmas easter",
    "instagram facebook twitter youtube tiktok god grandpa granny nana mummy daddy mam tree macbeth",
    "hamlet instagram snapchat british olympic duke mr mrs miss ms dr",
)
_NUMERAL = re.compile(r"I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V")  # Henry VIII
_SHORTEST_SMALL = 4  # letters: "ali" or "eve" without a capital is too often a slip for a word


def lone_name_at(
    view: TextView, facts: Facts, index: int, found: list[tuple[int, str]]
) -> Sighting | None:
    """The first name alone at token `index`, if nothing beside it says that it is another's."""
    named = [(end, first) for end, first in found if facts.roll.has_first(first)]
    end, first = named[0] if named else (index + 1, "")
    owner = not first
    if owner:
        first = _without_s(view, facts, index)
    if not first or not _looks_like_a_name(view, facts, (index, end), first):
        return None
    return Sighting(index, end, Form.LONE, facts.roll.called(first), False, owner)


def _owns(view: TextView, index: int) -> bool:
    """Whether a small word follows that may be owned: "Amelias goal", but not "nine Amelias, …"."""
    before, after = word_at(view, index - 1), word_after(view, index + 1)
    return before not in _COUNTS and after.islower() and after not in PLAIN_WORDS


def _without_s(view: TextView, facts: Facts, index: int) -> str:
    """The first name in "Amelia's" or "Amelias"; empty if there is none."""
    token = view.tokens[index]
    word = token.word
    if len(word) < 4 or word[-1] != "s" or not facts.roll.has_first(word[:-1]):
        return ""
    if view.possessive(token):
        return word[:-1]
    if word in COMMON_LASTS or word in NEVER_ALONE:  # "Williams" is no more than a surname
        return ""
    if not _owns(view, index):
        return ""
    plain_plural = word[:-1] in WORD_NAMES or word in OTHER_FORMS or not token.capital
    return "" if plain_plural else word[:-1]


def _looks_like_a_name(view: TextView, facts: Facts, stretch: tuple[int, int], first: str) -> bool:
    index, end = stretch
    token = view.tokens[index]
    if token.word in NEVER_ALONE or view.in_link(token.start) or len(first) < 2:
        return False
    if _is_letters(view, index) or (token.word in SAYINGS and _is_a_saying(view, index)):
        return False
    word_like = first in WORD_NAMES or first in COMMON_WORDS or not facts.roll.is_written(first)
    if not token.capital and (word_like or len(first) < _SHORTEST_SMALL):
        return False
    if after_title(view, index) or _is_a_work(view, index, end):
        return False
    if _is_spoken_to(view, index, end) or _a_colleague(view, facts, index, first):
        return False
    if _another_surname(view, facts, end, first) or _is_a_surname(view, facts, index, first):
        return False
    if _a_thing(view, index, end):
        return False
    return (
        not word_like
        or speaks_of_a_person(view, index, end)
        or form_follows(view, end)
        or (first in WORD_NAMES and named_by_its_capital(view, index, end))
    )


def _is_letters(view: TextView, index: int) -> bool:
    """ "AMA about INSET days": two or three capitals among small letters are letters."""
    token = view.tokens[index]
    if not token.shouted or len(token.word) > 3:
        return False
    beside = view.tokens[max(0, index - 2) : index + 3]
    return not any(other.shouted for other in beside if other is not token)


def _is_a_saying(view: TextView, index: int) -> bool:
    """ "The Star of David", "Jack of all trades"."""
    here = " ".join(token.word for token in view.tokens[max(0, index - 3) : index + 4])
    return any(saying in f" {here} " for saying in SAYINGS[view.tokens[index].word])


def _another_surname(view: TextView, facts: Facts, end: int, first: str) -> bool:
    """Harry Kane, Ivy Lane and a colleague by their full name: the surname is nobody's who may be
    called this, or the main search would have found them."""
    if view.possessive(view.tokens[end - 1]):
        return False
    if word_at(view, end) in PARTICLES and view.gap(end) == " " and neighbour(view, end + 1):
        return True
    if len(word_at(view, end)) == 1 and view.gap(end) == " " and view.tokens[end].capital:
        at = view.tokens[end].end  # "William O. Douglas": nobody on the roll has this initial
        if view.plain[at : at + 1] == ".":
            return True
    surname = surname_follows(view, end)
    if surname is None:
        return False
    if facts.colleagues.has(first, surname.word) or surname.word in PLACE_WORDS:
        return True
    if known_to_all(first, surname.word):
        return True
    if facts.roll.has_last(surname.word) or surname.word in COMMON_LASTS:
        return True
    return not (facts.roll.has_first(surname.word) or surname.word in KNOWN_FIRSTS)


def _is_a_surname(view: TextView, facts: Facts, index: int, first: str) -> bool:
    """Elton John, Duncan Edwards: another's first name stands before it."""
    before = name_precedes(view, index)
    if before is None:
        return False
    word = view.tokens[index].word
    if known_to_all(before.word, word):
        return True
    if facts.roll.has_first(before.word) or before.word in KNOWN_FIRSTS:
        lasts = {word, first}
        if any(facts.roll.has_last(last) or last in COMMON_LASTS for last in lasts):
            return True
        return after_title(view, index - 1) or not facts.roll.is_written(before.word)
    return not view.starts_sentence(index - 1)


def _a_thing(view: TextView, index: int, end: int) -> bool:
    """Ivy Lane, Henry VIII, Storm Amelia, Alexander the Great, James and the Giant Peach, and a
    house of the school with its points."""
    after = word_after(view, end)
    before = word_at(view, index - 1)
    if before in _ARTICLES or before in _GROUPS:
        return True
    if any(token.word in _GROUPS_OF for token in view.tokens[end : end + 3]):
        return view.tokens[index].word in WORD_NAMES  # "Ruby, Amber and Jade tables"
    if view.possessive(view.tokens[end - 1]) and _is_a_title(view, end):
        return True
    near = {token.word for token in view.tokens[max(0, index - 3) : end + 4]}
    if not near.isdisjoint(_ANIMALS) or _is_half_of_a_pair(view, index, end):
        return True
    if place_follows(view, end) or _NUMERAL.fullmatch(after):
        return True
    if before in _THINGS and view.tokens[index - 1].capital:
        return True
    at = end + (after == "and")
    if word_at(view, at) == "the" and neighbour(view, at + 1) and view.gap(end) == " ":
        return word_at(view, at + 1) not in PLAIN_WORDS
    return after.isdigit() and len(after) > 2


def _is_a_title(view: TextView, end: int) -> bool:
    """ "Charlotte's Web": a capital follows that nothing else asks for."""
    after = neighbour(view, end)
    if after is None or view.gap(end) != " " or after.shouted or after.word in PLAIN_WORDS:
        return False
    return after.word not in _CAPITALS_ANYWAY


def _is_half_of_a_pair(view: TextView, index: int, end: int) -> bool:
    """ "Adam and Eve", "Tom & Jerry"."""
    word = view.tokens[index].word
    if word_at(view, end) == "and":
        return word + word_at(view, end + 1) in _PAIRS
    if end < len(view.tokens) and view.gap(end) == " & ":
        return word + word_at(view, end) in _PAIRS
    before = index - (2 if word_at(view, index - 1) == "and" else 1)
    return word_at(view, before) + word in _PAIRS


def _is_spoken_to(view: TextView, index: int, end: int) -> bool:
    """ "Hi Claire, …", "Can you ring us, Claire?": the reader is spoken to, and no pupil spoken of."""
    at = view.tokens[end - 1].end
    rest = view.plain[at : at + 2].lstrip()
    if rest[:1] in {"[", "{"} and word_at(view, end) == "at":
        return True  # an address that is spelt out
    if rest[:1] == "?" and index and view.gap(index) == ", ":
        return True
    if word_at(view, index - 1) not in _GREETINGS:
        return False
    answers = index > 1 and view.tokens[index - 2].kind is Kind.HANDLE
    if not (answers or view.starts_sentence(index - 1)):
        return False
    return view.plain[at : at + 1] in {"", ",", "\n"}


def _a_colleague(view: TextView, facts: Facts, index: int, first: str) -> bool:
    """ "Sarah in the office": a colleague's first name and a colleague's part."""
    if not facts.colleagues.has_first(first):
        return False
    return any(view.tokens[i].word in _STAFF_CUES for i in view.sentence(index, reach=8))


def _is_a_work(view: TextView, index: int, end: int) -> bool:
    """A title in quotation marks, "our production of Matilda", "as Oliver"."""
    before, token = view.gap(index), view.tokens[end - 1]
    if before.endswith(("“", '"', "‘")) and view.plain[token.end : token.end + 1] in '”"':
        return True
    if token.word in _IN_THE_BIBLE and not view.words.isdisjoint(_BIBLE):
        return not speaks_of_a_person(view, index, end)
    if token.word in _TITLES and any(
        view.tokens[i].word in _AT_A_SHOW for i in view.sentence(index, reach=8)
    ):
        return True
    if word_at(view, index - 1) == "of":
        return word_at(view, index - 2) in _WORKS
    if word_at(view, index - 1) in {"musical", "playing"}:
        return True
    cast = [word_at(view, at) for at in range(end, end + 4)]
    return "played" in cast and cast[-1:] != ["played"] and cast[cast.index("played") + 1] == "by"
