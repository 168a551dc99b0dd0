"""The words that make a date somebody's date of birth, and those that make it no child's."""

from __future__ import annotations

import re

from staffroom.engine.details.dates import BIRTH_YEARS, DATE, FULL_DATE, LOOSE_DATE
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.word_set import word_set


AGE = (
    r"(?:[3-9]|1\d|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen"
    r"|seventeen|eighteen|nineteen)"
)
AGES = word_set(
    "3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19",
    "four five six seven eight nine ten eleven twelve thirteen",
    "fourteen fifteen sixteen seventeen eighteen nineteen",
)
ROUND_NTHS = word_set("20th 21st 30th 40th 50th 60th 70th 80th 90th 100th")
NTHS = word_set(
    "3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th third fourth fifth",
    "sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth",
    "seventeenth eighteenth nineteenth",
)
IS_AGE = LatePattern(
    rf"\b(?:is|be|was|shes|hes) (?:just )?{AGE}\b(?= years| on| in| this| next|[ ,(]+\d)"
)
_NTH = (
    r"(?:(?:[3-9]|1[0-9])(?:th|rd)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
    r"|twelfth"
    r"|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)"
)
_LABEL = (
    r"\b(?:d\.?o\.?b\b\.?|d[./ ]o[./ ]b\b|dobs\b|dates? of birth\b|birth ?dates?\b|birth date\b"
    r"|d\.? of b(?:irth)?\b)"
)
_BIRTHDAY = r"\b(?:birthdays?|b-?days?|hbd|penblwydd)\b"
_GAP = r"[^.?\n\d]{0,32}?"

LABELLED = LatePattern(rf"{_LABEL}(?P<gap>[^?\n\d]{{0,28}}?){LOOSE_DATE}", re.ASCII)
LABEL_BEHIND = LatePattern(rf"{DATE}[^.!?\n\d]{{0,18}}{_LABEL}", re.ASCII)
LABEL = LatePattern(_LABEL, re.ASCII)
BORN = LatePattern(
    rf"\b(?:born|(?:in)?to the world|entered the world|comes? into the world)\b"
    rf"(?P<gap>[^.?!\n]{{0,34}}?)(?<!\d){FULL_DATE}",
    re.ASCII,
)
# "Our lad made his entrance on 20 Nov 2012", "On 2 May 2010 our miracle arrived".
_ARRIVED = (
    r"\b(?:arrived|arriving|made (?:his|her|their) (?:entrance|appearance|debut|arrival)|came along"
    r"|came into our lives|was delivered|weighed|weighing|first breath|first cry|completed our family)\b"
)
ARRIVED = LatePattern(rf"{_ARRIVED}(?P<gap>[^.?!\n]{{0,30}}?)(?<!\d){DATE}", re.ASCII)
ARRIVED_BEHIND = LatePattern(rf"(?<!\d){DATE}(?P<gap>[^.!?\n\d]{{0,40}}?){_ARRIVED}", re.ASCII)
OUR_CHILD = LatePattern(
    r"\b(?:he|she|hes|shes|(?:our|my|her|his) (?:\w+ ){0,2}?(?:son|daughter|lad|lass|boy|girl|miracle|bundle"
    r"|twins|baby|youngest|eldest|grandson|granddaughter|rainbow|little one)|loved (?:him|her)|lbs?|baby)\b"
)
# A paper that gives the day on which its holder was born.
PAPER = LatePattern(
    rf"\b(?:passport|her id|his id|my id|birth certificate|certificate|driving licence|proof of age[^.!?\n]{{0,12}}|proof o age|id card|medical card)\b"
    rf"(?P<gap>[^.!?\n\d]{{0,40}}?)(?<!\d){DATE}",
    re.ASCII,
)
CANDLES = LatePattern(rf"\b{AGE} candles\b[^.!?\n\d]{{0,24}}?(?<!\d){DATE}", re.ASCII)
# "12 June 1998 to 4 May 2016".
LIFE = LatePattern(rf"(?<!\d){DATE} ?(?:to|until|till|-|–|—) ?(?=\w+ \w+ \d{{4}}|\d)", re.ASCII)
MOURNS = LatePattern(
    r"\b(?:remembering|in memory|memory of|rip|rest in peace|loving memory|forever in)\b"
)
# "Mr Oakes will be sixty on 2 July".
ROUND_AGE = LatePattern(
    r"\b(?:turn(?:s|ed|ing)?|will be|reach(?:es|ed|ing)|hits) (?:the big )?"
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -][a-z]{3,5})?|[2-9]\d|a hundred|100)"
    rf" (?:years old )?on (?:\w{{3,6}}day,? )?{DATE}",
    re.ASCII,
)
GROWS_UP = LatePattern(
    rf"(?<!\d){DATE}[^.!?\n\d]{{0,24}}?\b(?:he|she|they) (?:become|becomes|turns|is|will be) (?:a teenager|an adult)"
    rf"|\b(?:becomes|turns|will be|be) (?:a teenager|an adult) on {DATE.replace('?P<date>', '?P<other>')}",
    re.ASCII,
)
# Between a name and a day in the years in which pupils are born: not born, but joined.
SINCE_THEN = LatePattern(
    r"\b(?:since|joined|join|left|leaves|started|starting|founded|opened|published|wrote|written|won|died"
    r"|records?(?! (?:has|have|say|says|show|shows|give|gives))|until|dated|posted|taken|took|played|appointed|retired|married|from|first|photo"
    r"|photograph|letter|diary|edition|issue|set on|met|visited|concert|match)\b"
)
BORN_BEHIND = LatePattern(rf"(?<!\d){DATE}(?P<gap>[^.!?\n\d]{{0,45}})\bborn\b", re.ASCII)
SHORT_BORN = LatePattern(rf"(?:(?<=[(, ])|^)(?:b[.:]|baby[,:]) ?{DATE}", re.ASCII | re.MULTILINE)
BIRTHDAY = LatePattern(rf"{_BIRTHDAY}(?P<gap>{_GAP})(?<!\d){DATE}", re.ASCII)
BIRTHDAY_DAY = LatePattern(
    rf"{_BIRTHDAY}(?P<gap>{_GAP})"
    r"(?P<date>\b(?:\w{3,6}day|on|the) (?:the )?\d{1,2}(?:st|nd|rd|th))\b",
    re.ASCII,
)
ITS_NTH = LatePattern(
    rf"\b(?:his|her|[a-z]+s) (?:{_NTH}|(?:[2-9]0th|100th|[2-9]1st)) (?:birthday )?(?:is |falls )?(?:on )?(?:\w{{3,6}}day,? )?{DATE}",
    re.ASCII,
)
# A row of a table: a name, perhaps a form, and a day in the years in which pupils are born.
ROW = LatePattern(
    r"(?P<first>[A-Z]\w+)(?:[ ,]{1,2}[A-Za-z-]{2,20})?[ ,;:(|/\t-]{1,4}(?:\d{1,2}[A-Z]{0,2}[ ,;|/\t-]{1,4})?"
    r"(?P<date>\d{1,2}(?P<mark>[/.-])\d{1,2}(?P=mark)"
    rf"(?:{'|'.join(sorted(BIRTH_YEARS))}))(?![\d/])"
)
BIRTHDAY_BEHIND = LatePattern(rf"(?<!\d){DATE}(?P<gap>[^.!?\n\d]{{0,40}}?){_BIRTHDAY}", re.ASCII)
TURNS = LatePattern(
    rf"\b(?:turn(?:s|ed|ing)?|becom(?:es|ing)|reach(?:es|ed|ing)|hits|will be|is|be|was|shes"
    rf"|hes) (?:just )?{AGE}"
    rf"(?: years old)?[ ,(]{{1,2}}(?:(?:on|this|next|last|in|coming|today|tomorrow|yesterday) ?)"
    rf"{{0,2}}(?:\w{{3,6}}day,? )?[ (:,-]{{0,3}}{DATE}",
    re.ASCII,
)
WILL_BE = LatePattern(rf"\bwill be {AGE}\b")
TURNS_BEHIND = LatePattern(
    rf"(?<!\d){DATE}[^.!?\n\d]{{0,40}}?\b(?:turn(?:s|ed|ing)?|(?:he|she|who) (?:will be|becomes)) {AGE}"
    rf"\b(?! ?(?:pm|am|%|left|right|minutes|points|goals|of))",
    re.ASCII,
)
AGE_ON = LatePattern(rf"(?:[,(]|\b(?:and|both|are)) ?{AGE} on (?:\w{{3,6}}day,? )?{DATE}", re.ASCII)
AGED = LatePattern(rf"\bage[ds]?:? {AGE}[ ,(;/|-]{{1,3}}{DATE}", re.ASCII)
# A birthday with an age, of today or of somebody: nearly a date of birth.
WITH_AGE = LatePattern(
    rf"\b{_NTH} (?:birthday|b-?day)\b|\bhappy {_NTH}(?= (?:to )?[a-z]+)(?! (?:anniversary|year|season|day|birthday|b-?day))|\b(?:is|turns|turned|s|be|,) ?{AGE} (?:today|tomorrow"
    rf"|yesterday)\b"
)
# The next of a list: ", Harry 7 March" or "/ Lewis Ogden (7/3)".
NEXT = LatePattern(
    rf"[,;&/|\n) ]{{1,4}}(?:and )?[a-z]{{2,15}}(?: [a-z]{{2,15}}){{0,2}}[ :,(|=-]{{1,4}}{DATE}",
    re.ASCII,
)

# Between the label and the date these make it an example or a deadline.
NO_DATE_OF_BIRTH = LatePattern(
    r"\b(?:between|before|after|from(?! ours| yours| the one| mine)|e ?\.?g|example|format|such as|until|by|deadline|range"
    r"|cut ?off|due"
    r"|proof|evidence|order|checks?|registration|closing|returned?|assembly|cards?|cake sale"
    r"|service"
    r"|fundraiser|cutoff|concert|show|club|gala|ball|festival|parade|lecture|or later|or earlier"
    r"|sale)\b"
)
TO_MANY = LatePattern(
    r"\b(?:children|pupils|students|babies|those|anyone|everyone|people|(?<!the )child was|child is|(?:your|every|each|any|a) child"
    r"|girls|boys"
    r"|kids|applicants|players|if you|if you were|you were|families with|open to|eligible|all|any)"
    r"(?: \w+)? ?(?:who )?(?:are |were |was |is )?$"
)
ANIMALS = LatePattern(
    r"\b(?:lambs?|chicks?|ducklings?|calf|calves|foals?|pupp(?:y|ies)|kittens?|kids|piglets?"
    r"|guinea pigs?|cubs?"
    r"|gerbils?|hamsters?|rabbits?|goslings?|owlets?|tadpoles?|hens?|pandas?|giraffes?|penguins?"
    r"|goats?|stars?)\b"
)
THINGS = LatePattern(
    r"\b(?:schools?|academy|nhs(?! n)|trusts?|kings?|queens?|prince|princess|college|club|town"
    r"|librarys?|bbc|bands?"
    r"|company|charity|internet|ideas?|tradition|project|nation|country|buildings?|houses?|website"
    r"|team|orchestra"
    r"|choir|league|association|centre|church|jesus|prophet|guru|buddhas?|gandhis?|luther kings?"
    r"|shakespeares?"
    r"|burns|dahls?|mozarts?|beethovens?|darwins?|einsteins?|newtons?|dickens|seuss|curies?"
    r"|lovelaces?|mandelas?"
    r"|attenboroughs?|potters?|pudsey|mickey mouse|pokemon|lego|earths?|moons?|america|turings?"
    r"|bachs?)\b"
)
HISTORY = LatePattern(
    r"\b(?:author|poet|scientist|composer|artist|painter|footballer|singer|president"
    r"|prime minister|writer"
    r"|mathematician|inventor|activist|athlete|olympian|astronaut|philosopher|explorer|monarch"
    r"|playwright"
    r"|on this day|history|historical|biography|famous|novelist|engineer|physicist|chemist|century"
    r"|born this day"
    r"|nobel|suffragette|campaigner|legend|musician|actor|actress|illustrator|architect|emperor"
    r"|pioneer|#otd"
    r"|nurse|war hero|hero|celebrat\w+ the life)\b"
)
PERSON = LatePattern(
    r"\b(?:he|hes|she|shes|i|im|they|his|hers?|my|their|who|mr|mrs|ms|miss|dr|son|daughter|brother"
    r"|sister|twins?"
    r"|baby|boy|girl|pupil|student|child|lad|lass|little one|grandson|granddaughter|nephew|niece"
    r"|him)\b"
)
