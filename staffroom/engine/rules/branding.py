"""The school's badge, logo or clothing shown or told of on a private page.

Only on private posts. It looks for the school's crest, logo, lanyard, letterhead, mascot, banner or
staff clothing in what somebody posts, wears or has as their profile picture. It leaves alone other
badges and logos, a child's own uniform in a family's post, and the school's own posts.
"""

from __future__ import annotations

from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.sensitive.school_names import school_names
from staffroom.engine.sensitive.sentences import Sentence, sentences
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "branding"
OBLIGATIONS = ("6.12",)
SPEAKING = Speaking.PERSONAL  # the posts that this rule reads

FINDS = (
    "New profile picture: me with the school logo!",
    "Wearing my school hoodie in the pub.",
    "Selfie with my GFA lanyard on.",
    "Made my banner out of the Grace Fell crest.",
    "Off to the gym in my staff fleece with the school badge.",
    "Party invitations printed on school letterhead.",
)
LEAVES = (
    "My daughter looks so smart in her new uniform.",
    "Got my blue badge today.",
    "New Nike hoodie, love the logo.",
    "My son’s school blazer shrank in the wash.",
    "Scout badge number ten for our Ella!",
    "What a banner at the football.",
)

_MARKS = word_set(
    "logo logos crest badge badges emblem branding letterhead mascot shield letterheads motto "
    "insignia coat",
    "plaque hivis footer letters notepaper "
    "lanyard lanyards monogram seal colours signature headed brand flag template",
)
_CLOTHES = word_set(
    "hoodie hoody fleece polo tie blazer jumper uniform sweatshirt tshirt shirt top jacket "
    "tracksuit kit mug pen tote bag cap banner header",
    "profile minibus id pass sash gown sign gilet coat beanie bottle background cover avatar pic "
    "picture scarf apron vest rugby",
    "hoodies hoodys fleeces polos ties blazers jumpers shirts jackets mugs pens caps banners "
    "jerseys jersey",
    "compliments slips mace gown prospectus portrait arch curtain trophy wallet costume newsletter drone flags screens selfie photo "
    "screen plaque van card paper background towel gazebo marquee bunting stationery keyring keyrings magnet sweater "
    "shorts skirt trousers rucksack backpack folder clipboard teatowel tray cushion blanket wristband slip stickers cards "
    "stamp envelope envelopes branded board boards gates entrance outfit sticker calendar calendars decal magnets towels trophy "
    "whistle stopwatch umbrella notebook planner diary hat socks bib bibs balloon cake icing "
    "biscuits tattoo sticker car bumper",
)
_WORK = word_set(
    "school schools academy college work staff pe department dept leavers teacher teachers uniforms"
)
_PROFILE = LatePattern(
    r"\b(?:profile|header|cover|avatar|banner|background|display|pfp|dp)(?: (?:picture|photo|pic"
    r"|image|page))?\b"
)
_FAMILYS = LatePattern(
    r"\b(?:my|our) (?:\w+ )?(?:son|daughter|kid|child|girl|boy|lad|twins?|niece|nephew|grand\w+"
    r"|little|eldest|youngest|bairn|brother|sister)s?\b"
    r"|\b(?:kids|childrens|boys|girls|sons|daughters) (?:new )?(?:school )?(?:uniform|blazer"
    r"|jumper|tie|pe kit)|\b(?:her|his|their) (?:first|new|school|old)"
    r"|\bmy (?:own|old) school\b|\b(?:19[5-9]\d|200\d)\b|\bwhen i was|\bsell(?:ing)? (?:a|some"
    r"|school|the kids)|\bage \d|\bfor sale\b|\b(?:iron(?:ing|ed)?|label(?:led|ling)|sew(?:ing|n|ed)?)\b|\b(?:uniform|school) (?:shop"
    r"|shopping|shoes)|\bsecond.hand\b"
)
_OTHERS = word_set(
    "nike adidas scout scouts brownie guide guides rainbow cub cubs club football premier england "
    "newcastle arsenal rangers celtic leeds band",
    "parkrun marathon university uni brewery hospital nhs army navy police blue council swimming "
    "karate judo",
    "old former vintage film tv hogwarts gryffindor lego race",
)


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    if view.post.speaking is not SPEAKING:
        return
    if view.words.isdisjoint(_MARKS) and view.words.isdisjoint(_CLOTHES):
        return
    named = school_names(view, facts)
    for part in sentences(view):
        here = [span for span in named if part.start <= span[0] < part.end]
        words = (part.words & _MARKS) | (part.words & _CLOTHES)
        if words and _is_shown(part, here):
            whole = [part.span_of(words), *here]
            yield _finding(view, min(s for s, _ in whole), max(e for _, e in whole))


def _is_shown(part: Sentence, here: list[tuple[int, int]]) -> bool:
    """Whether it is the school's own mark, shown by somebody who works there."""
    named = bool(here)
    family = (
        _FAMILYS.search(part.text)
        and not _DRESSED_UP.search(part.text)
        and not ((named or "my staff" in part.text) and _STAFF_THING.search(part.text))
    )
    if family and _is_adults(part):
        return True
    if family and not _PROFILE.search(part.text) and not (named and _AS_STAFF.search(part.text)):
        return False
    if named and (_NAMED_NEAR.search(part.text) or _has_its_name(part, here)):
        return True
    if not family and _ANY_LANYARD.search(part.text) and part.words.isdisjoint(_NOT_AT_WORK):
        return True
    plainly = _SCHOOLS_MARK.search(part.text) or _AT_THE_DOOR.search(part.text)
    if plainly and part.words.isdisjoint(_INVENTED):
        return True
    if named and _NAMED_THING.search(part.text):
        return True
    if named:
        return not part.words.isdisjoint(_MARKS) or _worn(part)
    if not part.words.isdisjoint(_OTHERS):
        return False
    if _STAFFS_OWN.search(part.text) and part.words.isdisjoint(_NOT_SCHOOLS):
        return True
    if part.words.isdisjoint(_WORK):
        return False
    if part.words.isdisjoint(_MARKS):
        return bool(_SCHOOL_THING.search(part.text))
    return bool(_SCHOOL_THING.search(part.text) or _ITS_MARK.search(part.text))


def _has_its_name(part: Sentence, here: list[tuple[int, int]]) -> bool:
    """Whether one of the next two words after the school's name is a thing that bears it."""
    return any(
        not _BEARS_A_NAME.isdisjoint(_WORD.findall(part.text[end - part.start :])[:2])
        for _, end in here
    )


def _is_adults(part: Sentence) -> bool:
    """Whether a grown-up's garment with the school's mark is sold or given away, and no child's."""
    if part.words.isdisjoint(_SOLD) or not part.words.isdisjoint(_CHILDS):
        return False
    return bool(_SCHOOLS_MARK.search(part.text) and _ADULTS.search(part.text))


def _worn(part: Sentence) -> bool:
    return not part.words.isdisjoint(_CLOTHES) and bool(
        _WEARING.search(part.text) or _PROFILE.search(part.text)
    )


# Pictures at the school's door, and clothes that were borrowed from it.
_AT_THE_DOOR = LatePattern(
    r"\b(?:selfies?|photos?|pics?|pictures?|snap(?:ped)?|filmed|filming|recorded|recording|here i am|heres me|me|posing|standing|stood|posed|shot|video|background"
    r"|banner|header|cover|profile)\b[^.!?\n]{0,40}\b(?:in front of|outside|by|under|beneath|next to|beside|at|with|below|is|against|behind)\b"
    r"[^.!?\n]{0,24}\b(?:schools? (?:\w+[\W]){0,2}?(?:sign|gates?|crest|badge|logo|name|entrance|reception|building|front door|notice ?board|banner)|honours board|big crest"
    r"|green sign|school hall|roll of honour|headteachers portraits?)\b"
    r"|\b(?:pics?|pictures?|photos?|filmed|taken|selfie|workout|here i am)\b[^.!?\n]{0,40}\b(?:logo|crest|badge|emblem|honours board|sign) (?:\w{1,8} )?in (?:the )?(?:school )?(?:reception|foyer|hall|entrance|corridor)\b"
    r"|\b(?:blazer|tie|jumper|pe (?:top|kit)|uniform|polo|hoodie)\b[^.!?\n]{0,80}\blost property\b|\blost property\b[^.!?\n]{0,30}\b(?:blazer|tie|jumper|hoodie)\b"
    r"|\b(?:crest|badge|logo) (?:\w{1,8} ){0,4}(?:pe (?:top|shirt|kit)|blazer|school \w+)\b|\buniform selfie\b|\bme in (?:my |the |school |staff )?uniform\b[^.!?\n]{0,20}\bschool\b"
    r"|\b(?:id|staff|work|school) (?:card|pass|badge)\b[^.!?\n]{0,30}\b(?:sunset|photo dump|selfie|pic|visible|in (?:the|that|my last) (?:photo|pic|picture|shot|video))\b"
    r"|\b(?:photo dump|pic update|pic of|selfie|profile pic|profile picture)\b[^.!?\n]{0,30}\b(?:lanyard|id card|staff badge|work badge|key ?card)\b"
    r"|\bour (?:school )?(?:crest|emblem|coat of arms)\b(?! in)|\b(?:lads|mates|girls|stags?|hens?|boys|us|everyone|family|all) (?:\w{1,8} )?in (?:old )?(?:school (?:ties|blazers|hoodies|uniforms?|jumpers)|leavers hoodies)\b"
)
# Words that make no doubt of whose mark it is, also in a club or to the council.
_SCHOOLS_MARK = LatePattern(
    r"\bschools? (?:own |big |official |new |staff )?(?:compliments slips?|mace|gilet|planner|mascot|pull ?up|lanyard|fleece|hoodie|sweatshirt|tracksuit|gazebo|marquee|wallet|crested \w+|logos?|crest|badge|emblem|letterhead|headed paper|notepaper|stationery|coat of arms|insignia|shield)\b"
    r"|\b(?:sixth form|staff) (?:\w{3,10} )?(?:hoodies?|hoody|fleeces?|polos?|jackets?|blazers?|jumpers?|sweatshirts?|t ?shirts?|lanyards?)\b"
)
_ANY_LANYARD = LatePattern(
    r"\blanyard\b|\bmascot (?:costume|suit|head)\b|\b(?:crest|badge|logo|emblem) (?:and all|included|showing|on show|facing out|top left|is upside|the right way)\b|\bsports day (?:polo|t ?shirt|top|hoodie)\b"
    r"|\b(?:logo|crest|badge|header) (?:\w+ ){0,4}?(?:of|off|from) the (?:school |staff )?(?:newsletter|website|prospectus|letters?|reports?)\b|\b(?:cover|front) of the (?:school )?prospectus\b|\bour logo\b(?=[^.!?\n]{0,60}\b(?:page|petition|profile|posts?|group|flyer)\b)"
    r"|\b(?:profile|header|cover|banner|avatar|background|linkedin)\b[^.!?\n]{0,30}\b(?:our|the|my) schools?\b(?! (?:run|holidays|friends|photo|reunion|days|years))|\b(?:mace and gown|gown and mace|school (?:trophy|mace|planner|gilet))\b|\b(?:kids|childrens|den|fort|tent)\b[^.!?\n]{0,30}\bschool banner\b"
)
_NAMED_NEAR = LatePattern(
    r"\b(?:across|on) (?:my|the|his|her) (?:back|front|chest|shirt|cap|van|car|leg|arm)\b|\b(?:portrait|photos?|selfie|picture|pics?|snap|all of us|posing|standing)\b[^.!?\n]{0,30}\b(?:under|outside|in front of|by|beneath|beside)\b"
)
_INVENTED = word_set(
    "brownies hogwarts gryffindor slytherin lego film tv netflix scout scouts brownie guide hotel restaurant hospital waitrose tesco"
)
_STAFF_THING = LatePattern(
    r"\bstaff (?:\w{3,10} )?(?:hoodie|fleece|polo|jacket|blazer|jumper|shirt|lanyard|top)s?\b"
)
_WORD = LatePattern(r"[^\W_]+")
_SOLD = word_set("sale sell selling vinted ebay flogging offers swap")
_CHILDS = word_set(
    "son sons daughter daughters kid kids child childs children boy boys girl girls lad lads age aged grown outgrown "
    "grew outgrew blazer blazers skirt pinafore uniform twins nephew niece bundle year yr"
)
_ADULTS = LatePattern(
    r"\b(?:xx?l|xs|size (?:s|m|l|\d\d)|mens|womens|ladies|adult|large|medium|coach|staff|work|teacher|teachers|unisex|worn (?:once|twice)|hardly worn|been at the"
    r"|pies|no longer fits me|fits me)\b"
)
# "their new Head of Music": the new one is the writer and not a child's.
_AS_STAFF = LatePattern(
    r"\b(?:first|last|second|third|final|one|two|new) (?:day|week|month|term|year)s? (?:in )?as\b|\b(?:as|im|its me|me,?) (?:the|their|its|your) (?:new|newest|first|old|latest|own)\b"
)
# A family buys these with the school's name as well.
_BEARS_A_NAME = (_CLOTHES | _MARKS) - word_set(
    "uniform uniforms blazer blazers jumper jumpers kit tie ties id sign card car van shorts skirt trousers background picture photo pic "
    "selfie rugby newsletter prospectus costume entrance gates top notebook planner diary letters colours cover board boards cake"
)
_NOT_AT_WORK = _INVENTED | word_set(
    "conference festival event concert gig parkrun backstage uni nhs airport club scouts police army council "
    "comic con expo marathon convention backstage vip f1 bike sell selling premier league team beavers"
)
_DRESSED_UP = LatePattern(
    r"\b(?:halloween|fancy dress|costume|went as|going as|dressed as|dressed up|stag|hen do|for a laugh)\b"
)
# What nobody but its staff has of a school, so that "my" or "me" is enough.
_STAFFS_OWN = LatePattern(
    r"\b(?:my|me|our|wor|the) (?:\w+ )?(?:staff |school |work |id |name |new |old )*(?:lanyard|key ?card|id (?:card|badge|pass)"
    r"|name badge|staff (?:pass|badge|hi.?vis|fleece|polo|hoodie|jacket|card))s?\b(?! (?:in (?:the )?hospital))"
    r"|\bschools? (?:name|sign|crest|logo|badge)\b[^.!?\n]{0,20}\b(?:on|in|across|down|above|behind)\b"
    r"|\b(?:crest|badge|logo|lanyard) (?:on|round|off|across) (?:me|my|one side|the (?:website|mug)|us)\b"
    r"|\bheaded (?:note)?paper\b"
)
_NOT_SCHOOLS = word_set(
    "hospital conference festival event concert gig parkrun backstage uni nhs airport club scout scouts police army "
    "comic con expo office council bus oyster library gym football band wales england car bmw audi volkswagen age sell selling swap"
)
_THING = (
    r"(?:logos?|crest|badge|lanyard|letterhead|headed paper|mascot|emblem|branding|colours|shield"
    r"|motto|hoody|hoodie|fleece|polo(?: shirt)?|tie|blazer|jumper|uniform|sweatshirt|t ?shirt"
    r"|shirt"
    r"|towel|gazebo|marquee|stationery|notepaper|compliments slip|keyring|bunting|sweater|shorts|rucksack|bobble hat|scarves|ties|branded \w{3,12}"
    r"|top|jacket|tracksuit|kit|mug|banner|id|pass|minibus|gilet|coat|beanie|cap|scarf|sign|flag"
    r"|gown|email signature|signature|seal|tote|umbrella|template|water bottle|vest|apron|apple|screen|plaque|van|hi.?vis|footer|name"
    r"|bib)"
)
_SCHOOL_THING = LatePattern(
    rf"\b(?:school|academy|college|work|staff|pe|department|dept|leavers"
    rf"|teachers?)s? (?:\w+ ){{0,1}}?{_THING}s?\b(?! (?:sale|shop|day|policy|list|run|work))"
)
_NAMED_THING = LatePattern(
    rf"\b(?:borrowed|wearing|wore|in|my|our|nicked|bought|got|selling|a|an|the|with|new"
    rf"|old)\b[^.!?\n]{{0,30}}\b\w{{3,}}s? (?:\w{{3,12}} )?{_THING}s?\b"
)
_ITS_MARK = LatePattern(
    r"\b(?:logos?|crest|badge|lanyard|emblem|branding|colours|letterhead|mascot|motto"
    r"|shield)\b[^.!?\n]{0,40}\b(?:school|academy|college|work(?! of art))\b"
)
_WEARING = LatePattern(
    r"\b(?:my|our|wearing|wear|wore|rocking|sporting|dressed|in|on|new|got|still|with|photo|pic|wears|of the day|outfit|full|going as|fancy dress|ootd|fit check|whole family|everyone|personalised|arrived|snap"
    r"|selfie|bought|proud)\b"
)


def _finding(view: TextView, start: int, end: int) -> Finding:
    return Finding(
        RULE,
        OBLIGATIONS,
        Severity.CAUTION,
        *view.mark(start, end),
        title="Shows the school’s badge or branding",
        why="Pupils and strangers who see it know at once where the writer works.",
        mend="Leave the badge, logo and school clothing off your own pages.",
    )
