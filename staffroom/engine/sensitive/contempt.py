"""Words that speak ill of work and of those one works for, wherever a post is about school."""

from __future__ import annotations

import re

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.text.word_set import word_set


# People and things of a working day at school.
AT_SCHOOL = word_set(
    "class classes pupils pupil students student kids lads parents parent mums dads staff "
    "department dept lesson lessons taught",
    "teach teaching marking marked essays essay reports report school job headteacher slt set "
    "inset briefing detention detentions",
    "homework coursework mocks exam exams tests test assembly governors colleagues colleague "
    "ofsted observation cover",
    "period mocks prom staffroom tutor bairn bairns teacher teachers staffroom classroom supply "
    "trainee duty ppa cpd deputy "
    "work year",
)
_KIDS = frozenset({"kids"})
_OWN_KIDS = re.compile(r"\b(?:my|our|the) kids\b")  # at home, unless another word says school
_GROUP = re.compile(
    r"\b(?:year|y|yr) ?\d{1,2}s?\b|\b(?:[7-9]|1[0-3])[a-e]\d?s?\b|\bset \d\b|\bks\d\b"
)
# What is said of them. Everyday grumbles ("tired", "busy", "long week") are left out.
CONTEMPT = word_set(
    "hellhole shithole gored bred breed thick dimwits dimmest morons idiots imbeciles muppets "
    "feral brats vermin throttle dumb disgusting revolting disgraceful shoddy woeful abysmal atrocious appalling "
    "pitiful shambolic moronic idiotic halfbaked bollocking imbecilic dimwitted bonehead boneheads "
    "gobshite dunce dunces cretin cretinous madhouse coven swindle",
    "strangle bribe torture tortured dross drivel tripe garbage whinge whingeing whining "
    "moaning snore yawn zzz loathe hated",
    "hates despise dread dreading dreaded ghastly clueless useless hopeless "
    "insufferable unbearable unteachable gormless",
    "braindead braincell brainless cretins numpties numpty typewriters plonker plonkers thickos "
    "pond lobotomy "
    "neanderthals savages inbred gobshites",
    "babysitting purgatory alcatraz prison hell wilderness soulless grim drunk hungover hangover "
    "boozed legless vomited puked puking",
    "spewed spewing chundered tequila tequilas vodka skive skived sickie asleep nap winged "
    "blagged fudged fiddled plagiarised copied cheated",
    "blackmail bribed riddance shambles circus farce incompetent spineless backstabbing bitchy "
    "toxic smug sniggered cringing cringed",
    "sacked suckers con scam skint underpaid halfwit halfwits tantrum lunatics asylum "
    "pickled spawn stinks",
)
# The same with more than one word.
ILL_SAID = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "life",
            r"\b(?:mins?|minutes?|hours?|hrs?|years?|\d+m|an hour|afternoon|evening) of my life\b",
        ),
        (
            "face sober drink gin wine vodka pint needs",
            r"\b(?:cant|couldnt|cannot|not) (?:face|teach|do|mark|survive|get through"
            r"|cope with) (?:\w+ ){1,4}(?:without|sober)\b|\bminiature (?:gin|vodka|whisky)\b"
            r"|\b(?:then|straight to|followed by|now|where is|wheres|time for|pass) (?:the |a "
            r"|some |my |large )*(?:wine|gin|vodka|pint|prosecco)\b",
        ),
        (
            "teaching teacher",
            r"\b(?:only|just) (?:\w+ ){0,4}(?:teaching|teacher"
            r"|school) for the (?:\w+ )?(?:holidays|hols|pension|money|pay)\b",
        ),
        (
            "ended ending finished fountain cells hospital skip police",
            r"\b(?:ended|ending|finished) (?:up )?(?:with |in )(?:\w+ ){0,6}(?:a&e|fountain|cells?"
            r"|hospital|skip|police|canal|river|bin|tears|fight|handcuffs|a hedge|nightclub)\b",
        ),
        (
            "stand hates hate likes",
            r"\b(?:kid|pupil|student|parent|colleague|boy|girl|lad|one|class|child) (?:who "
            r"|that )?(?:i|we|everyone|nobody|everybody) (?:really |all |just "
            r"|actually )?(?:cant stand|cannot stand|hates?|cant bear|loathes?|likes|dont like)\b",
        ),
        (
            "backside bath whelk raffle brewery hands arse elbow bag",
            r"\bcouldnt (?:find (?:his|her|their|its) (?:own )?(?:backside|arse|way)|run a (?:bath"
            r"|raffle|whelk)|organise a|teach (?:a|their way)|spell|manage a)\b|\b(?:arse"
            r"|backside) from (?:his|her|their) elbow\b",
        ),
        (
            "sweepstake bet bets betting odds bingo fiver tenner quid",
            r"\b(?:sweepstakes?|bets?|betting|odds|a fiver|a tenner|book) on (?:who|which|how|what"
            r"|whether|when|the first|\w+ (?:crying|failing|getting))\b",
        ),
        (
            "told tricked lied sent let pretended",
            r"\b(?:told|tricked|lied to|sent|made|let|convinced"
            r"|pretended) (?:\w+ ){0,8}so (?:that )?(?:i|we) (?:could|can|didnt|dont|wouldnt|wont"
            r"|get|got)\b",
        ),
        (
            "dressed looked dark looks",
            r"\b(?:looked|looks|look|dressed) like (?:theyd|they had|they|shed|hed|he|she|a"
            r"|an) (?:\w+ ){0,4}(?:dressed in the dark|dark|hedge|drains?|car crash|bin|tramp"
            r"|hooker|charity shop|dog|skip|blind|prison|train wreck)\b",
        ),
        (
            "job life",
            r"\b(?:some|those|these|certain) (?:mums?|dads?|parents?|people at (?:that"
            r"|the) gate) (?:\w+ ){0,4}(?:need|needs|should get|want) (?:a|to get a) (?:job|life"
            r"|hobby)\b",
        ),
        (
            "hide hiding hid hidden dodge dodging avoid avoiding",
            r"\b(?:hid|hide|hiding|hidden|dodg\w+|avoid\w*) (?:from |in |my )*(?:the )?(?:year \d+"
            r"|y\d+|\d{1,2}[a-z]|kids|class|pupils|parents|head|slt|stock ?cupboard|loo|toilets?"
            r"|car)\b(?! (?:and seek|the eggs))",
        ),
        (
            "rather",
            r"\b(?:id|i would|wed|much) rather (?:be|eat|stick|have|poke|chew|die|lick|gouge|shave"
            r"|watch"
            r"|walk|sit|swallow|set|pull|drink|face|wrestle|saw|bathe)\b",
        ),
        (
            "hell hellhole hellholes prison torture purgatory dump parole release freedom escape "
            "madhouse asylum",
            r"\bhell ?holes?\b|\b(?:weeks?|days?|years?|lessons?|months?|terms?|hours?) (?:\w+ )?"
            r"(?:of|in|at|with|until|till|before) (?:\w+ ){0,2}(?:hell|prison|torture|purgatory"
            r"|dump|parole"
            r"|release|freedom|escape|madhouse|asylum)",
        ),
        (
            "sick threw throwing vomit vomited vomiting puked puking",
            r"\b(?:sick|threw up|throwing up|vomit\w*|puk\w*) (?:in|on|over|into|behind"
            r"|outside) (?:the|a|my|his"
            r"|her|someones) (?:\w+ )?(?:taxi|cab|bus|coach|bin|bush|shoes|car|sink|minibus|hotel"
            r"|corridor"
            r"|cupboard)",
        ),
        (
            "bred breed reproduce procreate licence license kids children",
            r"\b(?:shouldnt|should not|never should|not be allowed to"
            r"|need a licen[cs]e to) (?:have )?(?:bred"
            r"|breed|be (?:allowed )?(?:parents|kids)|have (?:kids|children)|reproduce\w*"
            r"|procreate)",
        ),
        (
            "nobody noone one",
            r"\b(?:nobody|no ?one)(?: ever| has| will| even| actually|s| would)* (?:checks?"
            r"|checked|reads?"
            r"|notic\w+|queried|knows?(?! (?:but|except|how|what|who|where))|cares?|spotted|clocked|twigged|the wiser)\b"
            r"|\bone more (?:parent|email|kid|pupil|meeting|mum|dad|observation|year|lesson"
            r"|complaint)\b",
        ),
        ("if", r"\bif (?:i have to|another|one more)\b"),
        (
            "laughed laughing giggled giggling howled howling cackled cackling cried crying",
            r"\b(?:laughed|laughing|giggl\w+|howl\w+|cackl\w+|cried with laughter"
            r"|crying) (?:\w+ ){0,4}(?:at"
            r"|since|over|about|when) (?:\w+ ){0,3}(?:lad|girl|boy|kid|one|pupil|student|parent"
            r"|mum|dad|essay"
            r"|answer|spelling|spelt|wrote|homework|paper|who)\b",
        ),
        (
            "pub bar train tube bin bath taxi fire beer loo skip",
            r"\b(?:left|lost|dropped|spilt|spilled|threw|burnt|binned|recycled"
            r"|chucked) (?:\w+ ){0,4}(?:essays"
            r"|books|homework|coursework|papers|reports|scripts|marking"
            r"|register)(?: \w+){0,3} (?:in|on|at|down)"
            r" (?:the|a) (?:pub|bar|bus|train|tube|bin|bath|taxi|fire|beer garden|loo|skip)\b"
            r"|\bin the bin (?:unread|unmarked)",
        ),
        (
            "parenting parent raising manners control",
            r"\b(?:try|tried|consider) (?:parenting|being a parent|raising (?:him|her|them|your)"
            r"|teaching (?:him"
            r"|her|them) (?:some )?manners)|\b(?:its|thats) called parenting"
            r"|\bcontrol your (?:own )?(?:child"
            r"|children|kid|kids|son|daughter)|\bdo your job as (?:a )?parents?|\bask (?:his"
            r"|her) parents why",
        ),
        (
            "drunk money salary holidays hols pension pay",
            r"\bstill drunk\b|\btake the (?:money|salary) and\b|\bonly (?:in it|here|do it"
            r"|doing it) for the"
            r" (?:money|holidays|hols|pension|pay)\b",
        ),
        (
            "paid enough",
            r"\b(?:paid|enough) (?:\w+ ){0,3}for this (?:shit|crap|nonsense|job|rubbish)\b",
        ),
        (
            "dressed breathe function tie hired become",
            r"\bhow (?:do|did|can) (?:these|some|they|people|any of (?:them"
            r"|you)) (?:\w+ ){0,3}(?:get dressed"
            r"|breathe|function|tie|get through the day|become|get hired)\b",
        ),
        (
            "marked opened up copied",
            r"\b(?:never|dont|didnt|havent) (?:actually |even |ever |bother (?:to )?)*(?:read|mark"
            r"|marked|open"
            r"|opened|look at) (?:\w+ ){0,3}(?:essays|books|homework|coursework|reports|emails"
            r"|policies|policy"
            r"|ehcps?)\b|\b(?:make|made|making) (?:it|them|that|half of it|stuff|grades"
            r"|comments) up\b"
            r"|\b(?:ticked?|tick and flick|flicked) (?:\w+ ){0,3}without reading\b"
            r"|\bcopied (?:and pasted )?from last year\b",
        ),
        (
            "hanging rough ropey",
            r"\b(?:absolutely|proper|properly|so|bit|still|well|im|feeling|am) (?:hanging|ropey|rough as"
            r"|rough)\b(?= (?:today|this morning|after|as|in|at|from)|[.!,]|$)(?=[^\n]{0,80}\b(?:today"
            r"|morning|lesson|class|teach\w*|period|staff|school|last night|monday)\b)",
        ),
        (
            "thick dense dim daft thing",
            r"\bwho(?:s| is) (?:as )?(?:thick|dense|dim|daft) (?:as|enough)\b"
            r"|\bthe (?:only )?(?:good|best) thing"
            r" about (?:this|the|teaching|my) (?:\w+ )?(?:school|job|place|class|kids"
            r"|year \d+) is\b",
        ),
    )
)
# What makes the same words harmless.
HARMLESS = word_set(
    "charity hospice kindness museum history historical roman tudor victorian play drama panto "
    "production rehearsal novel poem character experiment",
    "debate pshe workshop awareness nature garden match cup league ball goal striker visited "
    "feral cats pigs hens cow cows pond",
    "football netball rugby rounders hockey karaoke bowling dodgeball "
    "blood needles soup slices snow fog fitness gym marathon yoga baby son daughter husband wife cat dog nan "
    "gran mam sister brother boiler traffic",
)


def about_school(words: frozenset[str], text: str) -> bool:
    """Whether a sentence speaks of pupils, parents, colleagues or the work with them."""
    if words & AT_SCHOOL == _KIDS and _OWN_KIDS.search(text):
        return False
    return not words.isdisjoint(AT_SCHOOL) or bool(_GROUP.search(text))
