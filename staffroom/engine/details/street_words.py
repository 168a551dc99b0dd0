"""The words that make an address, a home or a place that everybody may know."""

from __future__ import annotations

from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.word_set import word_set


# With these in small letters, too, a number and a name before them are an address.
SURE_TYPES = word_set(
    "street road rd avenue ave lane crescent cres terrace terr gardens gdns grove mews boulevard",
    "blvd",
    "cottages wynd drive close",
)
# These are ordinary words as well and count with a capital, or where somebody lives there.
OTHER_TYPES = word_set(
    "st av ln ter gr dr cl court ct place pl way walk row square sq hill rise view parade pde mount",
    "park green broadway hollow dale vale croft path alley quay wharf yard esplanade promenade",
    "heights",
    "ridge circus end fold garth chase dell glade mead meadow meadows orchard paddock copse brow",
    "causeway",
    "embankment approach bank villas buildings loan brae gate loke fields field bungalows flats",
    "rigg",
    "maltings estate kirkgate links side common spinney warren pightle chare stairs steps villa",
)
TYPES = SURE_TYPES | OTHER_TYPES
# Shortened and many-sided words that need a number before the name.
NEEDS_NUMBER = word_set(
    "st av ln ter gr dr cl ct pl sq pde steps stairs common field fields side end"
)
# Kinds of street that stand before the name: "12 Heol y Bont", "14 Ffordd Deg".
FIRST_TYPES = word_set("ffordd heol stryd lon rhodfa clos maes bryn rue calle via")
# After "Mill Hill" these make it a school, a team or a site.
TEAMS = word_set(
    "pupils students players runners girls boys children teams team campus site building ground",
    "stadium",
    "school primary academy infants juniors fc rfc cc united rovers exhibition album project",
    "choir band",
)
# A street in one word: Kirkgate, Deansgate, Broadway.
ONE_WORD = LatePattern(r"[a-z]{3,12}(?:gate|way|side|row|wynd)|broadway|strand|piccadilly|westway")
ONE_WORD_ENDINGS = ("gate", "way", "side", "row", "wynd", "strand", "piccadilly")
HOUSES = word_set(
    "cottage cottages house farm farmhouse lodge villa manor barn rectory vicarage manse bungalow",
    "croft",
    "mill grange hall forge steading parsonage smithy stables court granary byre cabin cot place",
    "schoolhouse dene nook towers mansions flats tower buildings building heights bothy gatehouse",
)
FLATS = word_set("flat apartment apt maisonette caravan plot")
# Numbers in words, and what may stand before one that is a house's.
NUMBER_WORDS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty",
)
TENS = word_set("twenty thirty forty fifty sixty seventy eighty ninety")
BEFORE_WORDED = word_set("number at is to from address")
# Words that end the walk back over the name of a street.
STOP = word_set(
    "a an and any are as at be been beside between but by can down for from go has have he her",
    "here his",
    "i if in into is it its just last live lived lives living meet met mr mrs ms miss my near",
    "next not",
    "now number of off on onto opposite or our out over past round she so than that their them",
    "they this",
    "through to today tomorrow towards turn under until up us via was we were when where which",
    "who will",
    "with you your no outside inside along across day days minute minutes mins mile miles week",
    "weeks",
    "hour hours year years pupils goals points people children times other another one two three",
    "more",
)
MONTHS = word_set(
    "january february march april may june july august september october november december jan",
    "feb mar",
    "apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday",
)
# Before a number these say that it counts something other than houses.
NOT_A_HOUSE = (
    word_set(
        "year yr years room route bus page pages chapter set form lot class group gate platform",
        "under over",
        "team section stage level key week day match round game part lap heat lane pitch court",
        "table studio",
        "block ward grade version top exactly about nearly almost only june july u",
    )
    | MONTHS
)

LIVES = LatePattern(
    r"\b(?:lives|live(?! (?:stream|music|band|show|broadcast|perform|lesson|link|the dream|on air"
    r"|from|at \d))|lived|lodges|rents|resides)\b(?: \w+){0,7}"
    r"(?: on| in| at| off| along| up| down| to| near| round| of| from|,|:)(?: the)? $"
    r"|\b(?:he|hes|she|shes|i|ive|im|we|weve|were|they|theyve|theyre|has|have|had|is|are|was|just"
    r"|family|who)"
    r" (?:\w+ ){0,3}?(?:living|lived|moved|moving|staying)(?: house| home)?(?: \w+){0,4}"
    r"(?: on| in| at| off| along| up| down| to| near| round| of)(?: the)? $"
    r"|\b(?:his|her|their|my|our|mums|dads|nans|family|whose|new) (?:house|home|flat|place|gaff"
    r"|address|digs)"
    r"(?: \w+){0,4}(?: is| on| in| at|:|,)+(?: the)? $"
)
# Said to many: "if you live in", "residents who live on".
TO_MANY = LatePattern(
    r"\b(?:if you|you|those|anyone|everyone|residents|people|families|pupils|children|households"
    r"|who all"
    r"|neighbours|parents|students|all who|many|we all|locals)\b[^.!?\n]{0,25}\b(?:lives?|living"
    r"|moved|moving|lived)\b"
)
HOME = LatePattern(
    r"\b(?:lives?|living|lived|home|house|address|mine|ours|moved|moving|neighbours?|resident|mums"
    r"|dads|nans"
    r"|grandmas|mam|stays|staying|sleepover|playdate|knock|his|hers?|their|cards?|flowers|send"
    r"|post|letters?"
    r"|write|garden|front door|doorstep|porch|letterbox|driveway|spare room|rsvp|redirect|parents of|family|round at|deliver|collects?|condolences"
    r"|lift|pick up"
    r"|pick (?:him|her|them) up|drop (?:him|her|them))\b"
)
# What shows that a place is open to everybody.
VENUE = LatePattern(
    r"\b(?:host(?:s|ed|ing)|residential|visit(?:s|ed|ing)?|trips?|services? at|shops?|bakery|baker|butchers?|cafe|coffee|restaurant|pub|inn|theatre|museum|library"
    r"|(?:church|chapel|station|market|school|college|bank|fire|hall)(?! (?:lane|street|st|road|rd|hill|row|close|walk|view|terrace|gardens))"
    r"|cathedral|mosque|temple|centre|hotel|offices?|surgery|clinic|salon|studios?|gallery|stores?"
    r"|supermarket"
    r"|ltd|limited|club|venue|branch|fixture|stadium|arena|academy"
    r"|university|nursery|hospital|pharmacy|chemist|dentist|opticians?|warehouse|depot|outlet"
    r"|showroom"
    r"|charity shop|food ?bank|town hall|village hall|community hall|council|estate agents?"
    r"|post office"
    r"|cinema|gym|pool|leisure|sports|police|stockist|suppliers?|uniform|registered office"
    r"|headquarters"
    r"|hq|workshop|garage|bookshop|tickets|box office|open(?:s|ing)? (?:at|from|hours|daily)"
    r")\b"
)
ROADS = LatePattern(
    r"\b(?:road ?works?|closed|closures?|diversions?|diverted|burst|traffic|accident|bus stop"
    r"|crossing"
    r"|junction|turn (?:left|right)|potholes?|gas main|water main|resurfac\w+|speed|gritted"
    r"|gritting"
    r"|blocked|one way|flooded)\b"
)
# Addresses that everybody knows, most of them in stories.
FAMOUS = LatePattern(
    r"1[01] downing st|221 ?b? baker st|4 privet drive|42 wallaby way|32 windsor gardens"
    r"|742 evergreen ter"
    r"|10 rillington|12 grimmauld|17 cherry tree lane|52 festive road|1 albert square"
    r"|29 acacia road"
    r"|7 savile row|1600 pennsylvania|coronation st|ramsay st|sesame st|wisteria lane|bag end"
    r"|brookside close"
    r"|13 coronation|23 railway cuttings|62 west wallaby|27 ?a? wimpole|50 berkeley square"
    r"|177 ?a? bleecker"
    r"|wall st|abbey road|carnaby st|fleet st|harley st|whitehall|mulberry st|31 spooner"
)
