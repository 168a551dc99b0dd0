"""Whether a sentence speaks of one child whom readers could tell."""

from __future__ import annotations

import re
from enum import Enum

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.naming.word_names import PLAIN_WORDS, WORD_NAMES
from staffroom.engine.sensitive.sentences import Sentence
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


class Known(Enum):
    """How sure it is that the sentence is about one of the school's own pupils."""

    NOBODY = "nobody"
    MAYBE = "maybe"  # a name that is not on the roll
    SOMEBODY = "somebody"  # "a boy in 9B", "he"
    NAMED = "named"  # from the roll, initials with a form


_PRONOUNS = word_set("he she his her him hers hes shes")
_CHILD = (
    r"(?:pupils?|students?|boys?|girls?|lads?|lass|lasses|child|children|kids?|youngsters?"
    r"|teenagers?|sixth ?formers?|prefects?"
    r"|year \d{1,2}s?|y\d{1,2}s?|yr ?\d{1,2}s?|\d{1,2}[a-z]|reception child|tutees?|learners?|lot)"
)
_WHOSE = r"(?:our|my|the|your|her|his|mr \w+s|mrs \w+s|miss \w+s)"
_NO_GROUP = r"(?! (?:pupils|students|girls|boys|parents|group|team|trip|class|assembly|exams?|results|maths|football|netball))"
_FIRM = LatePattern(
    r"\b(?:"
    rf"(?:one|two|couple|three) of {_WHOSE}(?: [\w-]{{1,12}}){{0,2}}? (?:{_CHILD}|families"
    rf"|tutor group|form|class|set|mums|dads|parents)\b"
    r"|(?:this|that|poor|little|certain|my|new) (?:[\w-]{1,12} ){0,2}?(?:pupil|student|boy|girl"
    r"|lad|lass|child|kid|youngster|teenager|sixth ?former|prefect|tutee|twins?)\b"
    r"|(?:two|three|four|five|some|several|few|couple of) (?:of our )?(?:year |yr ?|y)?\d{1,2}[a-z]? (?:pupils|students|boys|girls|lads|kids|lasses)\b"
    r"|(?:children|kids|pupils|students|boys|girls|lads) in (?:my |our )?\d{1,2}[a-z]\b"
    r"|(?:someone|somebody|kid|lad|boy|girl|child|pupil|student)s? (?:in|from) (?:my "
    r"|our )?(?:\d{1,2}[a-z]\b|year \d|y\d|form|tutor|class|set)"
    r"|(?:a|an|the|our|another) (?:\w{1,12} )?(?:year|y|yr) ?\d{1,2} (?:pupil|student|boy|girl|lad"
    r"|lass|child|kid)\b"
    rf"|(?:a|an|our|another) y(?:ear |r ?)?\d{{1,2}}\b{_NO_GROUP}"
    r"|(?:little|poor|wee|the|our|that) (?:\w{1,10} )?(?:un|one|lass|lad|mite|soul|twins|bairn|girl|boy|kid|child|student|pupil"
    r"|sixth ?former|prefect) (?:in|who|with|whose|from|that)\b(?! (?:wins?|won|finds?|comes first))"
    r"|one of (?:the|our|my) (?:year|yr|y) ?\w{1,9}\b|(?:one|two|another|few) of mine\b"
    r"|(?:the|those|them|that) (?!(?:younger|older|other|whole|school|little|big|local|primary|royal|senior|lost|new|lovely|first|last"
    r"|football|rugby|netball|cricket|hockey|same|happy|church|human|entire|holy|wedding)\b)\w{3,14} (?:kids|twins|boys|girls|brothers|sisters|family)\b(?= (?:a|again|have|had|were|are|is|was|got|cant|in|to|who|with|on|because|since)\b)|(?:that|the|our|a) (?:year|y|yr) ?\d{1,2} (?:with|who|whose|in|is|has)\b|(?:a|one) (?:certain )?prefect\b"
    r"|(?:the )?\w{3,14} (?:boys|girls|twins|brothers|sisters|kids|family)\b(?= (?:because|are|were|have|has|live|came|in))"
    r"|(?:four|three|two|six|five|some|several) (?:on|of our \w+)\b"
    r"|(?:our|the) (?:\w{1,12} )?(?:head (?:boy|girl)|(?:\w{1,10} )?captain|prefect)\b"
    r"|(?:two|three) (?:siblings|brothers|sisters)|(?:have|weve|got|theres|with) (?:got )?(?:two|three|four) (?:kids|children|pupils|lads|girls|boys)\b"
    r"|a member of (?:year|our|my) (?:\d{1,2}|\w+)|child [a-h]\b"
    r"|the following (?:pupils|students|children|boys|girls)|my (?:form|tutor group|tutees|year \d{1,2}s?|y\d{1,2}s?)\b"
    r"|(?:the|our) (?:\w{1,12} )?(?:twins|brothers|sisters|siblings)\b"
    r"|^\W{0,3}(?:(?:little|poor|young|wee|another|some|new|sixth) ){0,2}(?:kid|lad|lass|girl|boy"
    r"|tutees?|pupil|student|sixth ?former|child)\b(?! (?:and|or|voices?|council|of|premium|loans?|finance|leaders\w*|planners?|services?|surveys?|support|teachers?|progress|wellbeing|welfare|absence|artwork|work)\b)"
    r"|(?:his|her|their|kids|lads|boys|girls|pupils|childs|students) (?:(?:older|elder|big|little|younger|baby|twin|half|birth|foster|real) )?(?:mum|dad|mother|father"
    r"|parents|family|brother|sister|nan|gran|stepdad|stepmum)\b)"
)
_LOOSE = LatePattern(
    r"\b(?:(?:a|an|one|another|the|some|said) (?:(?!of\b|for\b|and\b|from\b|to\b|in\b"
    r"|with\b)[\w-]{1,12} ){0,2}?"
    r"(?:pupil|student|boy|girl|lad|lass|child|kid|youngster|teenager|sixth ?former|prefect|tutee"
    r"|learner|family|mum|dad|mother|father|parent|twins?|siblings?|sister|brother)\b(?! premium)"
    r"|(?:mum|dad|parents) (?:is|are|has|have|was|were|in|went|got|back|says?|told|rang|lost|died"
    r"|passed|works?|cant)\b)"
)
_INITIALS = LatePattern(
    r"\b[A-Z]\.? ?[A-Z]\.?,? \(?(?:in |from |of )?(?:[7-9]|1[0-3])[A-Z]{1,2}\b|\b(?:[7-9]"
    r"|1[0-3])[A-Z]{1,2}[:,]? \(?[A-Z]\.? ?[A-Z]\b\.?"
    r"|\b(?:of|for|re:?|about|pupil|child|student) [A-Z]\.[A-Z]\b\.?(?! ?[A-Z])"
)
_PLACED = LatePattern(
    r"\b([A-Z][a-z]{2,11})(?: [A-Z][\w-]{0,14})?,? \(?(?:(?:(?:in|from|of) )?(?:Year|Yr|Y) ?(?:[7-9]|1[0-3])|(?:in|from|of) (?:[7-9]|1[0-3])[A-Z])\b"
)
_NUMBER = LatePattern(r"\b[A-Z]\d{11}[\dA-Z]\b|\b\d{3} ?\d{3} ?\d{4}\b")  # of a pupil or a patient
_STAFF = LatePattern(
    r"(?<!\bhi\s)(?<!\bdear\s)(?<!\bhello\s)(?<!\bsorry\s)(?<!\bthanks\s)(?<!\bmorning\s)"
    r"\b(?:mr|mrs|ms|miss|dr|sir|madame|mme|senor|senora) (?!and\b|or\b|men\b)[a-z]{2,20}\b"
    r"|\bthe (?:headteacher|deputy head|sendco|caretaker|head of \w+)\b"
)
_GENERAL = LatePattern(
    r"\b(?:if|your|any|anyone|anybody|every(?! (?:day|week|morning|night|time|evening))|each(?! (?:day|week|morning|night|time|other|evening))|those|whether|whichever|young people"
    r"|(?<!of our )(?<!of the )families|(?<!foster )carers|no (?:child|pupil|student|one)"
    r"|(?:children|pupils|students|parents|people|families|someone|(?<!the )(?<!that )child|(?<!the )(?<!that )pupil) (?:who|with)"
    r"|all (?:our )?(?:pupils|students|children))\b"
)
# What even a name does not make particular: "if Amelia or any child is ill, ring us".
_INVITES = LatePattern(
    r"\b(?:if your|your (?:child|son|daughter)|any (?:child|pupil|student|family|parent)|each (?:child"
    r"|pupil)|every (?:child|pupil|student|family)|young people|whether you)\b"
)
_SOFTLY = LatePattern(
    r"\b(?:when|may|can|should|must|would|contact|please|(?<!this )(?<!last )(?<!next )week"
    r"|awareness|lessons?|assembly"
    r"|workshops?|policy|training|coffee|advice|helpline"
    r"|how to|apply|learn\w*|talks?|support for|guidance|statistics|per ?cent|average|cost of"
    r"|sponsor a|imagine)\b|%"
)
_TO_ALL = LatePattern(
    r"\b(?:(?<!this )(?<!last )(?<!next )week|awareness|lessons?|assembly|workshops?|policy"
    r"|training|coffee|advice|helpline"
    r"|how to|apply|learn\w*|guidance|officer)\b"
)
# Those who have nothing to do with the roll: in books, in history, on the pitch of a club.
_ELSEWHERE = word_set(
    "former alumni alumnus alumna author authors novel novels character characters book books "
    "play film films scientist king "
    "queen history historical century",
    "born legend actor actress footballer footballers olympian paralympian speaker guest poet "
    "poem artist composer inventor saint",
    "museum survivor writer novelist drama plot story stories chapter act scene protagonist hero "
    "heroine shakespeare dickens macbeth",
    "holocaust suffragette wartime evacuee evacuees emperor president singer band athlete manager "
    "striker premier league fifa uefa",
    "biography autobiography memoir inspirational exhibition lesson fictional legendary pirate "
    "wizard god goddess myth",
    "spoilers netflix corrie eastenders emmerdale hollyoaks casualty episode series soap",
    "therapy dog puppy cat hens chickens ducklings guinea hamster rabbit tortoise fish",
)
_IN_CLASS = LatePattern(r"\b(?:my|during|mid|every|in|p\d) lesson\b")
_STAGE = word_set(
    "macbeth hamlet scrooge shakespeare character role cast starred portrayed stage monologue "
    "musical panto nativity scene poem poems essay speech debate article presentation novel film"
)
_OWN = LatePattern(
    r"\b(?:my|our) (?:own )?(?:son|daughter|kid|kids|child|children|little (?:boy|girl|one|man"
    r"|lad)|mum|dad|husband|wife|partner|brother|sister|nephew|niece"
    r"|nan|gran|grandad|eldest|youngest|middle one|boys?|girls?|baby|dog|cat|friend|mate|neighbour"
    r"|in ?laws|cousin|aunt|uncle|best friend|family)\b"
    r"|\bmy(?:self)? (?:mental|cancer|anxiety|depression|diagnosis|adhd|autism)"
)


def of_own_family(view: TextView) -> bool:
    """Whether a private post speaks of the writer's own people, who are theirs to speak of."""
    return view.post.speaking is Speaking.PERSONAL and bool(_OWN.search(view.lower))


def known_in(view: TextView, facts: Facts, part: Sentence, *, family: bool) -> Known:
    """How well a reader could tell whom the sentence is about; general words speak of nobody."""
    if _NUMBER.search(view.plain, part.start, part.end):
        return Known.NAMED
    named = _named(view, facts, part)
    if named is Known.NAMED and not family:
        return Known.NOBODY if _INVITES.search(part.text) else Known.NAMED
    elsewhere = not part.words.isdisjoint(_ELSEWHERE)
    if (elsewhere and not _IN_CLASS.search(part.text)) or _speaks_to_all(part):
        return Known.NOBODY
    firm = bool(_FIRM.search(part.text))
    firm = firm or (not part.words.isdisjoint(_PRONOUNS) and not _STAFF.search(part.text))
    if family:
        return Known.SOMEBODY if "my class" in part.text else Known.NOBODY
    softly = bool(_SOFTLY.search(part.text))
    if firm or (not softly and _LOOSE.search(part.text)):
        return Known.SOMEBODY
    if softly and _TO_ALL.search(part.text):
        return Known.NOBODY
    return named


def is_of_a_child(part: Sentence) -> bool:
    """Whether the sentence itself names a child as such: more than "he" or "she"."""
    return bool(_FIRM.search(part.text) or _LOOSE.search(part.text))


def on_stage(part: Sentence) -> bool:
    """Whether this may be a part that a pupil plays, or what they speak or write about."""
    return not part.words.isdisjoint(_STAGE)


def speaks_of_staff(before: Sentence, part: Sentence) -> bool:
    """Whether "he" or "she" of a sentence is a colleague in the sentence before: for another rule."""
    if _FIRM.search(part.text) or _FIRM.search(before.text) or _LOOSE.search(before.text):
        return False
    return bool(_STAFF.search(before.text))


def _speaks_to_all(part: Sentence) -> bool:
    return bool(_GENERAL.search(part.text))


def _named(view: TextView, facts: Facts, part: Sentence) -> Known:
    plain = view.plain[part.start : part.end]
    if _INITIALS.search(plain):
        return Known.NAMED
    placed = _PLACED.search(plain)
    if placed and not {placed[1].casefold()} & (PLAIN_WORDS | _NO_NAME):
        return Known.NAMED
    words = re.findall(r"[^\W\d_]+", plain)
    best = Known.NOBODY
    for at, word in enumerate(words):
        if at and words[at - 1].casefold() in _TITLES:
            continue
        name, following = word.casefold(), words[at + 1] if at + 1 < len(words) else ""
        if _on_roll(facts, word, name, following):
            return Known.NAMED
        if at and words[at - 1] == "the" and word[0].isupper() and _are_family(facts, name):
            return Known.NAMED
        if word[0].isupper() and word[1:].islower() and at + 1 < len(words) and len(word) > 2:
            likely = name not in PLAIN_WORDS and name not in WORD_NAMES
            person = following.casefold() in _AFTER_NAME
            if (likely or facts.roll.has_first(name)) and person and name not in _NO_NAME:
                best = Known.MAYBE
    return best


_AFTER_NAME = word_set("has is was had got gets who hasnt isnt wasnt been will failed lost told")
_TITLES = word_set("mr mrs ms mx miss dr sir prof rev st saint")
_NO_NAME = word_set(
    "what when where which whose whom with without nobody paper results hardship we our they you "
    "your this that it there here who what which school year ofsted council government everyone "
    "nobody somebody",
    "class sport football hockey netball club team match service train bus trip lesson science "
    "maths english art french german",
    "play access entry training term week day night home work uniform parking traffic homework "
    "monday tuesday wednesday thursday",
    "friday saturday sunday january february march april may june july august september october "
    "november december he she his",
    "pupils students parents staff children governors teachers boys girls families news thanks "
    "congratulations success access",
    "and but so then when if as why how where also just still even only all one all miss mrs his "
    "hers its was has is does",
    "academy college mums dads kids lads results exams gcses",
)


def _are_family(facts: Facts, name: str) -> bool:
    """ "The Piotrowskis": a surname of the roll, and no plain word."""
    bare = name.removesuffix("s")
    return bare != name and bare not in PLAIN_WORDS and len(bare) > 4 and facts.roll.has_last(bare)


def _on_roll(facts: Facts, word: str, name: str, following: str) -> bool:
    if not facts.roll.has_first(name) and not facts.roll.has_first(name.removesuffix("s")):
        return False
    behind = following.casefold()
    if facts.roll.has_last(behind) or facts.roll.has_last(behind.removesuffix("s")):
        return True
    if name in WORD_NAMES and word[0].isupper() and len(following) == 1 and following.isupper():
        return following != "I"
    if name in WORD_NAMES or name in PLAIN_WORDS or len(name) < 3:
        return False
    if not word[0].isupper():
        bare = name.removesuffix("s")
        whose = bare not in WORD_NAMES and bare not in PLAIN_WORDS and facts.roll.is_written(bare)
        return len(name) > 3 and (facts.roll.is_written(name) or (whose and len(bare) > 3))
    if following.isupper() and not word.isupper():
        return True
    return not (following and following[0].isupper() and len(following) > 2)
