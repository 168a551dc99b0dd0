"""Words that speak ill of work and of those one works for, wherever a post is about school."""

from __future__ import annotations

import re

from staffroom.engine.text.word_set import word_set


# People and things of a working day at school.
AT_SCHOOL = word_set(
    "class classes pupils pupil students student kids lads parents parent mums dads staff "
    "department dept lesson lessons taught",
    "teach teaching marking marked essays essay reports report school job headteacher slt set "
    "inset briefing detention detentions",
    "homework coursework mocks exam exams tests test assembly governors colleagues colleague "
    "ofsted observation cover",
    "tutor bairn bairns teacher teachers staffroom classroom supply trainee duty ppa cpd deputy "
    "work year",
)
_GROUP = re.compile(
    r"\b(?:year|y|yr) ?\d{1,2}s?\b|\b(?:[7-9]|1[0-3])[a-e]\d?\b|\bset \d\b|\bks\d\b"
)
# What is said of them. Everyday grumbles ("tired", "busy", "long week") are left out.
CONTEMPT = word_set(
    "hellhole shithole gored bred breed thick dimwits dimmest morons idiots imbeciles muppets "
    "feral brats vermin zoo throttle",
    "strangle murder bribe torture tortured dross drivel tripe garbage whinge whingeing whining "
    "moaning bored snore yawn zzz loathe hate hated",
    "hates despise dread dreading dreaded ghastly clueless useless pointless hopeless "
    "insufferable unbearable unteachable gormless",
    "braindead braincell brainless cretins numpties numpty plonker plonkers thickos pond lobotomy "
    "neanderthals savages inbred gobshites",
    "babysitting purgatory alcatraz prison hell wilderness soulless grim drunk hungover hangover "
    "boozed legless vomited puked puking",
    "spewed spewing chundered tequila tequilas vodka skive skived sickie asleep nap winged "
    "blagged fudged fiddled plagiarised copied cheated",
    "blackmail bribed riddance shambles circus farce incompetent spineless backstabbing bitchy "
    "toxic smug laughed sniggered cringing cringed",
    "sacked mugs suckers con scam skint underpaid halfwit halfwits tantrum lunatics asylum "
    "hanging pickled spawn ugly smell stink stinks smelly",
)
# The same with more than one word.
PHRASES = re.compile(
    r"\b(?:id|i would|wed|much) rather (?:be|eat|stick|have|poke|chew|die|lick|gouge|shave|watch"
    r"|walk|sit|swallow|set|pull|drink|face|wrestle|saw|bathe)\b"
    r"|\bhell ?holes?\b|\b(?:sick|threw up|throwing up|vomit\w*|puk\w*) (?:in|on|over|into|behind"
    r"|outside) (?:the|a|my|his|her|someones) (?:\w+ )?(?:taxi|cab|bus|coach|bin|bush|shoes|car"
    r"|sink|minibus|hotel|corridor|cupboard)"
    r"|\b(?:shouldnt|should not|never should|not be allowed to"
    r"|need a licen[cs]e to) (?:have )?(?:bred|breed|be (?:allowed )?(?:parents|kids)|have (?:kids"
    r"|children)|reproduce\w*|procreate)"
    r"|\b(?:nobody|no ?one|noone)(?: ever| has| has ever| will| will ever| even| actually|s"
    r"| would)* (?:checks?|checked|reads?|notic\w+|queried|knows?|cares?|looks?|spotted|clocked"
    r"|twigged|the wiser)\b"
    r"|\b(?:laughed|laughing|giggl\w+|howl\w+|cackl\w+|cried with laughter"
    r"|crying) (?:\w+ ){0,4}(?:at|since|over|about|when) (?:\w+ ){0,3}(?:lad|girl|boy|kid|one"
    r"|pupil|student|parent|mum|dad|essay|answer|spelling|spelt|wrote|homework|paper|who)\b"
    r"|\b(?:left|lost|dropped|spilt|spilled|threw|burnt|binned|recycled"
    r"|chucked) (?:\w+ ){0,4}(?:essays|books|homework|coursework|papers|reports|scripts|marking"
    r"|register)(?: \w+){0,3} (?:in|on|at|down) (?:the|a) (?:pub|bar|bus|train|tube|bin|bath|taxi"
    r"|fire|beer garden|loo|skip)\b|\bin the bin(?: unread| unmarked)"
    r"|\bone more (?:parent|email|kid|pupil|meeting|mum|dad|observation|year|lesson|complaint)\b"
    r"|\bif (?:i have to|another|one more)\b"
    r"|\b(?:weeks?|days?|years?|lessons?|months?|terms?|hours?) (?:\w+ )?(?:of|in|at|with|until"
    r"|till|before) (?:\w+ ){0,2}(?:hell|prison|torture|purgatory|dump|parole|release|freedom"
    r"|escape|madhouse|loony|asylum)"
    r"|\b(?:try|tried|consider) (?:parenting|being a parent|raising (?:him|her|them|your)"
    r"|teaching (?:him|her|them) (?:some )?manners)|\b(?:its|thats) called parenting"
    r"|\bcontrol your (?:own )?(?:child|children|kid|kids|son|daughter)"
    r"|\bdo your job as (?:a )?parents?|\bask (?:his|her) parents why"
    r"|\bstill drunk\b|\btake the (?:money|salary) and\b|\bonly (?:in it|here|do it"
    r"|doing it) for the (?:money|holidays|hols|pension|pay)\b|\b(?:paid"
    r"|enough) (?:\w+ ){0,3}for this (?:shit|crap|nonsense|job|rubbish)\b"
    r"|\bhow (?:do|did|can) (?:these|some|they|people|any of (?:them"
    r"|you)) (?:\w+ ){0,3}(?:get dressed|breathe|function|tie|get through the day|become"
    r"|get hired)\b"
    r"|\b(?:never|dont|didnt|havent) (?:actually |even |ever |bother (?:to )?)*(?:read|mark|marked"
    r"|open|opened|look at) (?:\w+ ){0,3}(?:essays|books|homework|coursework|reports|emails"
    r"|policies|policy|ehcps?)\b|\b(?:make|made|making) (?:it|them|that|half of it|stuff|grades"
    r"|comments) up\b|\b(?:ticked?|tick and flick|flicked) (?:\w+ ){0,3}without reading\b"
    r"|\bcopied (?:and pasted )?from last year\b"
    r"|\bwho(?:s| is) (?:as )?(?:thick|dense|dim|daft) (?:as|enough)\b|\bthe (?:only )?(?:good"
    r"|best) thing about (?:this|the|teaching|my) (?:\w+ )?(?:school|job|place|class|kids"
    r"|year \d+) is\b"
)
PHRASE_WORDS = word_set(
    "try tried consider parenting control ask rather hole hellhole sick threw throwing vomited "
    "vomiting puked shouldnt should never licence license allowed nobody noone no laughed "
    "laughing giggled howling cackled",
    "cried crying left lost dropped spilt spilled threw burnt binned recycled chucked bin one if "
    "hell prison torture purgatory dump parole release",
    "freedom escape madhouse loony asylum drunk money holidays hols pension pay salary this how "
    "dont didnt havent make made making ticked tick flicked copied who whos thing",
)
# What makes the same words harmless.
HARMLESS = word_set(
    "charity hospice kindness museum history historical roman tudor victorian play drama panto "
    "production rehearsal novel poem character experiment",
    "debate pshe workshop awareness nature garden match cup league ball goal striker visited "
    "feral cats pigs hens cow cows pond",
    "soup slices snow fog fitness gym marathon yoga baby son daughter husband wife cat dog nan "
    "gran mam sister brother boiler traffic",
)


def about_school(words: frozenset[str], text: str) -> bool:
    """Whether a sentence speaks of pupils, parents, colleagues or the work with them."""
    return not words.isdisjoint(AT_SCHOOL) or bool(_GROUP.search(text))
