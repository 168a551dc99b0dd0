"""Words that are nobody's name when they stand alone, though a roll may hold them as one.

"You" and "Do" are first names, and so is what a slip makes of "Maths"; a post that says them means
the word. Beside a surname or an initial they are looked at as any other name is.
"""

from __future__ import annotations

from staffroom.engine.text.word_set import word_set


NEVER_ALONE = word_set(
    # What holds a sentence together.
    "a an the this that these those i me my mine myself you your yours he him his she her hers it its",
    "we us our ours they them their theirs who whom whose which what when where why how be am is are",
    "was were been being do does did done have has had having can could shall should would might must",
    "not no nor or and but if so as at by for from in into of off on onto out over to too under up upon",
    "via with yet yes all any both each every few many more most much one two ten than then there here",
    "now again also ever just only once very well about after before above below between during since",
    "until while because though although go goes going get got gets let lets like make made see seen say",
    "said says thank thanks please hello hi hey ok okay oh ah aha um wow haha hmm yay bye per plus an",
    "good great best better bad big new old own last next first second third more less same other such",
    # What a school says every day.
    "math maths mathematics sport sports art arts science sciences music drama english french german",
    "spanish welsh irish gaelic latin greek arabic urdu mandarin polish history geography computing",
    "biology chemistry physics dance reading writing spelling phonics pe re rs rpe pshe ict it dt mfl",
    "read write sing song songs play run jump swim class year years form term terms week day days",
    "pupil pupils student students parent parents teacher teachers staff head heads school schools",
    "team teams house houses club clubs exam exams test tests mock mocks lesson lessons homework desk",
    "lunch break library hall gym field pitch bus coach trip trips uniform tie kit lost found news",
    # Feasts and fasts.
    "eid diwali easter christmas xmas ramadan vaisakhi hanukkah pesach passover lent advent navratri",
    "ho ha purim shavuot sukkot nowruz holi onam pongal lohri iftar halloween",
    # What people shorten when they type.
    "ama omg lol tbh imo idk btw asap diy rsvp faq tba tbc fyi nye hiya ta cheers pls plz thx",
)

# What people say that holds a first name and means nobody of that name.
_SAYINGS = """
star of david, city of david, tower of david, book of ruth, book of daniel, book of esther,
book of joshua, gospel of mark, gospel of luke, gospel of john, gospel of matthew, adams apple,
noahs ark, solomons temple, aarons rod, jacobs ladder, murphys law, jack in the box, union jack,
jack of all trades, smart alec, peeping tom, aunt sally, tom dick and harry, uncle sam,
doubting thomas, for petes sake, bobs your uncle, simon says, happy as larry, jolly roger,
plain jane, black jack, jack russell, jack russells, jack o lantern, jack o lanterns, peter pan,
good king wenceslas, steady eddie, nervous nelly, nosy parker, mary had a little lamb, saint nick,
jack and the beanstalk, jack frost, happy harry, morning glory, three marys, john doe, joe bloggs,
joe public, jane doe, big ben, old bill, the old bill, dear john, clever dick, jeremy vine, levis jeans, arthurs seat, george the dragon, george and the dragon
"""
SAYINGS: dict[str, list[str]] = {}
for _saying in _SAYINGS.split(","):
    for _word in _saying.split():
        SAYINGS.setdefault(_word, []).append(f" {' '.join(_saying.split())} ")
