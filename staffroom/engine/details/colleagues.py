"""Where a text speaks of a member of staff: by title, by full name, or by what they do."""

from __future__ import annotations

from typing import NamedTuple

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.private_life import INVENTED
from staffroom.engine.facts import Speaking
from staffroom.engine.text.gates import gate
from staffroom.engine.text.late import LatePattern
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
_TITLED_HANDLE = LatePattern(r"(?:mr|mrs|miss|ms|dr)[._]?([a-z]{3,30})$")
_TITLE_GAPS = frozenset({" ", ". ", ".", "\u00a0", "  "})
_ROLE = (
    r"(?:headteacher|head teacher|headmaster|headmistress|exec(?:utive)? head"
    r"|head of (?:year|department|school|key stage|sixth form|ks\d|year \d+|(?!the |a |his |her |our )\w+)"
    r"|heads?(?! (?:of|start|to|injur\w+|first|and|office|lice|boys?|girls?|on|over|count|back|home|down"
    r"|out|up|will|or|in|for|shave|above|lights?|height|gardener|chef|coach|student|pupil)\b)"
    r"|deputy(?: head)?(?! head (?:boy|girl))|assistant head|(?<!substitute )teachers?|tas?\b|hlta"
    r"|teaching assistants?|caretaker|site (?:manager|team member)|school nurse|matron|receptionist"
    r"|send?co|dsl|safeguarding lead|librarian|(?:school |canteen |our )cook|catering manager"
    r"|(?:dinner|lunchtime|canteen|kitchen|office) (?:lady|ladies|supervisors?|assistants?|manager|staff|woman)"
    r"|midday supervisor|cleaner|(?:mini)?bus driver|(?:cover|exams?|finance|data|admin) (?:supervisor|officer|manager)"
    r"|technician|(?:business|office|line|data) manager|bursar|attendance (?:officer|lady|lead)"
    r"|colleagues?|boss(?! (?:battle|level|fight))|principal|lollipop (?:man|lady)|supply (?:teacher|bloke)"
    r"|supply(?= (?:is|was|has|got|had|who))|nqt|ect|mentor|trainee|student teacher|pgce student|chaplain"
    r"|groundsman|chair of governors|parent governor|governor|pastoral (?:lead|manager)|counsellor"
    r"|(?:science|maths|english|history|geography|french|spanish|german|music|art|drama|pe|re|dt|it|sociology"
    r"|psychology|media|ict|biology|physics|chemistry|reception|office|exams|kitchen|library|finance|hr|sen)"
    r" (?:bloke|woman|man|lady|guy|girl|lad|fella|one)"
    r"|(?:bloke|woman|guy|man|lady|girl|lad) (?:in|from|on|who (?:does|teaches|runs)) (?:the )?(?:office|reception"
    r"|kitchen|canteen|library|gate|front desk|bins|exams|hr|finance|pe|maths|science|english|art|music))s?"
)
_NOT_A_ROLE = r"\b(?! (?:training|day|trip|meeting|team|vacancy|post|job|interviews?|appreciation|award|candidates?)\b)"
_ROLES = LatePattern(
    r"\b(?:our|the|my|your|this|that|an?|some|another|one of (?:our|the|my)|which|whose|new|lovely) (?:[\w-]+ )"
    rf"{{0,3}}?{_ROLE}{_NOT_A_ROLE}"
    rf"|(?:^|[.!?:\n]\W{{0,3}})(?:so |and |apparently |turns out )?{_ROLE}{_NOT_A_ROLE}"
    r"|\b(?:some(?:one|body)|anyone|a (?:bloke|woman|guy|girl|lad)|half the people) (?:at|from|in|on) (?:work|my (?:department"
    r"|team|corridor|school|faculty)|our (?:department|team|corridor|place|school)|the (?:staffroom|office"
    r"|department))\b|(?<!dear )(?<!please )\bsir\b(?! or madam)"
    r"|\bmiss(?= (?:is|was|has|had|got|cried|looked|turned up|came in)\b)"
)
_ROLE_WORDS = word_set(
    "headteacher head heads headmaster headmistress deputy assistant assistants teacher teachers ta tas",
    "hlta teaching caretaker caretakers manager managers nurse matron receptionist receptionists sendco",
    "senco dsl lead librarian librarians cook cooks lady ladies supervisor supervisors technician bursar",
    "officer colleague colleagues lunchtime cleaner cleaners driver drivers boss bosss principal",
    "principals mentor lollipop supply nqt ect trainee student chaplain chaplains groundsman chair governor",
    "counsellor bloke woman guy sir miss man lad girl",
)
# Where colleagues are; who is there is one of these, if none of the words above.
_PLACES = word_set("work department staffroom office")
_SOMEBODY = word_set(
    "someone somebody anyone people staff one ones fella fellas member members blokes womans guys mans lads",
    "girls deputys headteachers headmasters headmistresss sendcos sencos dsls hltas tas leads matrons nurses",
    "supervisors technicians bursars officers nqts ects mentors trainees students chaplains groundsmans",
    "governors counsellors supplys ladys executive exec",
)
_ROLE_GATE, _TITLE_GATE = gate(_ROLE_WORDS), gate(_TITLES)
_AT_A_PLACE_GATE = gate(_PLACES) | gate(_SOMEBODY)
_FROM_WORK = LatePattern(
    r" (?:from|in|who (?:teaches|does|runs)|at|on) (?:the )?(?:office|kitchen|canteen|library|hr|finance"
    r"|attendance|front desk|gate|exams|work|maths|english|science"
    r"|music|pe|art|drama|history|geography|it|dt|re|mfl|french|reception|my department"
    r"|the department|school|year \d+|site)\b"
)


def may_mention(view: TextView, facts: Facts) -> bool:
    """A cheap first look: whether the text may speak of a colleague at all."""
    return _may_have_a_role(view) or _may_name(view, facts)


def mentions(view: TextView, facts: Facts) -> list[Mention]:
    """Every colleague that the text speaks of, in order."""
    found: list[Mention] = []
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
    if _may_have_a_role(view):
        found += [Mention(*role.span(), False) for role in _ROLES.finditer(view.lower)]
    return sorted(found)


def _may_have_a_role(view: TextView) -> bool:
    if view.gates & _ROLE_GATE:
        return True
    return view.gates & _AT_A_PLACE_GATE == _AT_A_PLACE_GATE


def _may_name(view: TextView, facts: Facts) -> bool:
    """A cheap first look: titles, handles, and words that are names of colleagues."""
    return (
        bool(view.gates & _TITLE_GATE)
        or "@m" in view.lower  # as "@mrmarlow" begins
        or "@d" in view.lower
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
    if first.capital and _FROM_WORK.match(view.lower, first.end):
        return Mention(first.start, first.end, False), index + 1
    return None, index + 1
