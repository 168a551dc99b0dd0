"""A school's working day beside drink, drugs, bets, fibs, idleness, scorn: a teller shows the school up."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.word_set import word_set


# The working day. On a private page the whole post is searched, so plain words such as "day" are not here.
WORKDAY = word_set(
    "school class classes pupils pupil students student lesson lessons teach teaching teaches taught "
    "teacher teachers marking marked essays essay reports homework coursework mocks exam exams "
    "staffroom slt headteacher deputy inset briefing detention assembly ofsted observation cover ppa "
    "cpd tutor form register registration parents parent parentsevening prom year y7 y8 y9 y10 y11 "
    "7b 8b 9b 10b 11b set gcse corridor playground duty nqt ect sendco caretaker department dept "
    "ucas trip residential coach staff colleagues colleague head governors cohort kid kids period "
    "classroom pgce supply lanyard behaviour safeguarding re maths english science"
)
MISDEEDS = word_set(
    "hungover hangover booze boozed boozy boozing bender gin vodka tequila whisky prosecco pints "
    "shots pissed hammered sloshed plastered paralytic legless drunk tipsy wasted stoned weed spliff "
    "bong vape vaping coke ket pills dealer edibles poker bookies acca casino roulette blackjack "
    "kempton aintree cheltenham ascot odds bet bets betting buyin tinder hinge grindr bumble swipe "
    "swiped shag shagging shagged snog snogged sexy naked knickers thong boobs bum nudes porn "
    "sleeping affair vomit vomited puke puked spewed chunder chundered arrested nicked cells "
    "magaluf benidorm wetherspoons spoons kebab strippers stripper bouncer bouncers hen stag",
    "skive skived skiving sickie migraine faked faking fib fibbed lied lying blagged blagging "
    "winging winged bluff bluffed copied copying plagiarised recycling sparknotes chatgpt netflix "
    "asleep nap napping doze dozed kerching pretend pretended cheated fiddled fudged forged nicked "
    "pinched pilfered stole pocketed smuggled hid hiding bunked bunking legged dodged dodging",
    "loathe despise detest hate hated purgatory hell hellhole prison alcatraz soul soulless misery "
    "miserable dire dismal pointless worst cesspit circus shambles toxic bullies tyrant planet "
    "morons idiots imbeciles thick brats feral vermin gobshites numpties cretins muppets clueless "
    "useless gormless brainless potato potatoes ugly smelly stink stinks egos fantasise murder "
    "martini martinis mojito mojitos sambuca jagermeister absinthe baileys tinnies stella carling hash "
    "doobie swore fart farted willy penis condom condoms viagra nipples flirt flirted flirting lapdance "
    "slap slapped punched thumped stapler shredding shredded unread unmarked backdated cheat wordsearch "
    "coven unhinged deluded moronic idiotic pathetic pitiful laughable cringe drivel dross garbage "
    "gibberish twaddle claptrap tosh guff oaf oafs lout louts yobs scrote scrotes toerag toerags gremlins "
    "goblins savages heathens bedlam madhouse colditz guantanamo gulag robbery jobsworth jobsworths numpty "
    "plank plonker prat prats pillock pillocks twerp wazzock dipstick tosspot hag battleaxe crone karen "
    "karens prozac valium sobbing godforsaken abysmal appalling atrocious drudgery shackles inmates parole "
    "monkeys arse backside bollocking dump despair bedwetter gossip backstabbing backstabbers sneer brownnose "
    "strangle throttle scream screaming riot wine quit resign resigning jack regret",
)
NO_MISDEED = word_set(
    "charity panto play drama character novel poem history museum roman victorian tudor lesson pshe "
    "awareness workshop debate assembly debut goal match cup league ball striker keeper experiment "
    "cooking recipe soup farm nature pond garden costume banana parkrun marathon sponsored dog cat "
    "proud brilliant lovely amazing thank thanks "
    "grateful gorgeous favourite best beautiful congratulations love loved happy enjoy enjoyed "
    "invented outsmarted allergy hospital funeral poorly mash peel curry planted pirates quiz tombola "
    "bake cakes raffle tickets advice sad sorry miss missed"
)
OWN_FAMILY = LatePattern(
    r"\b(?:(?:my|our|his|her) (?:\w+ )?(?:mum|dad|mam|nan|gran|son|daughter|husband|wife|sister|brother|baby|toddler|kids"
    r"|partner|fella|in laws)|hubby|bedtime)\b"
)
AT_WORK = Together(WORKDAY, MISDEEDS, NO_MISDEED, reach=16)

TELLTALE = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "think thinks thought told supposed",
            r"\b(?:class|form|kids|head|slt|boss|work|school|they|everyone|cover|parents?) (?:all |still "
            r"|now )?(?:thinks?|thought|believes?) i(?: was|m| am| had| went|ve|d)? (?:\w{1,10} ){0,6}"
            r"(?:funeral|ill|sick|dentist|doctors?|hospital|planning|marking|training|course|working"
            r"|jury|poorly|sober)\b|\bi will not be (?:looking|doing|reading|replying|marking|attending)"
            r"|\btold (?:a |the |some )?(?:parent|mum|dad|kid|class|year \w+|y\d+)s? (?:\w{1,10} ){0,8}"
            r"so (?:that )?(?:i|we) (?:can|could|didnt|dont|wouldnt)\b|\b(?:got|gone|went) lost\b"
            r"(?=[^\n]{0,40}\b(?:recycling|bin|fire|skip|canal)\b)",
        ),
        (
            "sooner rather chew foot gouge paid enough kill",
            r"\b(?:id|i would|wed|we would) (?:sooner|rather) (?:chew|eat|gouge|poke|stick|saw|drink|die"
            r"|lick|bathe|swallow|set fire|walk over|have (?:my|a) (?:teeth|root|leg|arm|kidney|colon)|be"
            r" (?:shot|waterboarded|boiled))\b|\b(?:dont|not|never|arent|isnt) (?:get |be )?(?:paid"
            r" (?:nearly |anywhere near |half )?(?:enough|that much)|enough money) (?:to|for)\b"
            r"|\bkill (?:us|me) now\b|\b(?:shoot|end|put) me (?:now|out of)\b|\bwake me (?:up )?(?:in july"
            r"|when|at)\b|\banother pointless\b|\bas per usual\b|\bnowhere to be seen\b",
        ),
        (
            "sleeps holidays holiday countdown money pension wages",
            r"\b(?:only|just|purely) (?:in it|here|there|doing (?:it|this)|do it|teaching|stay\w*) for the"
            r" (?:\w{1,8} )?(?:holidays|hols|pension|money|pay|wages|biscuits|summer)\b|\b(?:\d+|\w{3,12})"
            r" sleeps\b(?=[^\n]{0,40}\b(?:till|til|until) (?:i|freedom|were|we)\b| ?[.!]?$)",
        ),
        (
            "cohort worst statements potato fancy laugh imagine naming register always face "
            "wearing ive",
            r"\bworst (?:\w{1,12} )?(?:cohort|year ?group|class|set|bunch|lot|form|intake|year \d+|parents"
            r"|school|staff|job) (?:in|of|ive|i have|ever|weve|yet|since|by)\b|\bive (?:read|seen|met|had"
            r"|heard|known) (?:\w{1,10} ){0,3}(?:better|more|brighter|cleverer|funnier|cleaner)[^.!?\n]{0,40}"
            r"\b(?:on|in|from|than|with|to say)\b(?=[^\n]{0,80}\b(?:toilet|bottles?|crisp|cereal|goldfish"
            r"|houseplants?|skip|prison|shampoo|bus stop|back of|monkeys?|toddlers?|bricks?)\b)"
            r"|\bwhich (?:one )?is the (?:potato|dog|monkey|pig|cow|gremlin|troll)\b|\bimagine (?:calling"
            r"|naming) (?:your|a) (?:kid|child|son|daughter|baby)\b|\bregister reads like\b"
            r"|\bwhy do(?:es)? the (?:\w{1,10} )?(?:ones?|kids?|parents?|criers?)\b(?=[^.!?\n]{0,40}"
            r"\balways\b)|\bugly crying\b|\bget a grip (?:year|y)\b|\blast seen (?:in|wearing|face)\b",
        ),
        (
            "deputy deputies heads leader leadership slt policy bulb lightbulb glorious planet "
            "working work thornbury instead",
            r"\bhow many (?:\w{1,12} ){1,3}does it take to change a light ?bulb\b|\bour (?:glorious|dear"
            r"|esteemed|supreme|fearless|great|beloved|so called) (?:leaders?|head|ceo|slt|leadership)\b"
            r"|\bfrom (?:the )?planet \w+\b|\b(?:working|work|teaching) (?:at|in|for) (?:\w{1,14} ){1,4}"
            r"is (?:like|basically) (?:being |a |an |living |doing )?(?:\w{1,10} )?(?:slowly|eaten|prison"
            r"|hell|torture|drowning|car crash|hostage|cult|sentence|bad|nightmare|herding)\b|\bthinking"
            r" of sending (?:your|a) (?:kids?|child|son|daughter|children)\b(?=[^\n]{0,80}\b(?:dont|think"
            r" again|look at|instead|long hard|elsewhere|avoid)\b)|\bnobody (?:in this building|here|at"
            r" this school) (?:has|knows|does|ever|cares)\b|\bjust click(?:s|ed)? (?:next|through|yes)\b",
        ),
        (
            "green vape line pub arms card stronger bar bill ski happens",
            r"\b(?:bit of|some|any) (?:green|bud|gear|sniff|smoke|the good stuff)\b(?=[^\n]{0,60}\b(?:week"
            r"|school|contact|anyone|class|term|dealer)\b)|\bfinish (?:my|a|your) (?:vape|fag|pint|wine"
            r"|cig\w*)\b|\b(?:done|do|did) a (?:cheeky )?line\b|\bdown the (?:\w{2,12} )?(?:arms|pub|inn"
            r"|boozer|local)\b(?=[^\n]{0,60}\b(?:school|card|lunch|need us|petty cash|budget|expenses)\b)"
            r"|\bsomething (?:considerably |a bit |a lot |much |rather )?stronger\b|\bwhat happens (?:on|in"
            r"|at) (?:the )?(?:\w{2,10} )?(?:trip|tour|do|inset|staff ?room|coach) stays\b|\bbar bill\b"
            r"|\bsee(?:n)? me (?:cheering|drinking|dancing|snoring|sleeping) no you (?:didnt|havent)\b"
            r"|\bin the (?:\w{2,12} )?(?:office|cupboard|corridor)\b[^.!?\n]{0,30}\bbuy ?in\b|\bbuy ?in"
            r" (?:is |of )?(?:a |twenty|ten|five|£|\d)|\bwhos (?:sleeping|seeing|shagging|doing it)"
            r" with (?:who|whom)\b|\bsize of (?:that|his|her) (?:\w{2,10} )?(?:mums?|dads?|arse|bum|head)",
        ),
        (
            "during registration training inset assembly lesson googling scrolling shop shopping nails wordle cricket indeed linkedin aldi jobs",
            r"\b(?:googling|looking (?:at|up)|browsing|applying for|scrolling|searching) (?:for )?(?:other |new )?jobs?\b|\bon (?:indeed|linkedin)\b(?=[^\n]{0,60}\b(?:lesson|break|registration|lunch|again|half|us|staff)\b)|\b(?:doing|did|done|finished|ordered) (?:my|the|an) (?:online|tesco|asda|ocado|weekly|food|christmas|big) shop\w*\b|\b(?:painting|painted|doing|did) my nails\b|\b(?:playing|played|doing|did) (?:wordle|candy crush|sudoku|fifa)\b(?=[^\n]{0,50}\b(?:lesson|meeting|inset|assembly|training|briefing|registration|invigilat\w+)\b)|\b(?:watching|watched|streamed|streaming) the (?:cricket|football|match|tennis|races|ashes|darts|golf)\b(?=[^\n]{0,50}\b(?:lesson|class|back row|laptop|meeting|assembly|period|registration)\b)",
        ),
        (
            "cry cried great felt enjoyed scared shouted screamed",
            r"\bmade (?:one|him|her|them|a \w{2,12}|two|three|half of them|the \w{2,10}) (?:of them )?cry\b(?! (?:with (?:joy|laughter)|laughing|happy))|\b(?:screamed|shouted|yelled|roared) at (?:them|him|her|the \w+|my \w+|a \w+)\b(?=[^\n]{0,50}\b(?:great|lovely|enjoy\w*|lol|felt|satisf\w*|tears)\b)",
        ),
        (
            "armpits sweat odour bo farts fart stench lynx feet reeks",
            r"\b(?:armpits?|body odour|stench|reeks?|farts?|lynx africa|sweaty feet|bo)\b(?=[^\n]{0,60}\b(?:year|class|9s|8s|room|lesson|kids|set|today|period)\b)|\b(?:year \d+|y\d+|class|kids|room|lesson|set)\b[^\n]{0,50}\b(?:armpits?|body odour|stench|reeks?|farts?|lynx africa|smelt? (?:of|like))\b",
        ),
        (
            "only thing end greggs mcdonalds dole shelves tesco prison benefits jeremy kyle",
            r"\bonly thing (?:our|the|my|that) (?:head|boss|deputy|slt|ceo|principal|hod|management)s? (?:can|could|knows?|has ever|ever) \w+\b|\b(?:end|ended|ending|wind|finish) up (?:at|in|on|working (?:at|in)|stacking|flipping) (?:the )?(?:greggs|mcdonalds|maccies|dole|prison|jail|benefits|jeremy kyle|tesco|aldi|shelves|burgers|primark|b&m|a skip)\b",
        ),
        (
            "pole eyebrows tattooed tour magaluf ibiza prague dublin blackpool kavos missing",
            r"\braised (?:some |a few |more than a few )?eyebrows\b(?=[^\n]{0,60}\b(?:blackpool|night|do|party|pole|staff|benidorm|magaluf)\b)|\bstays on the (?:pole|coach|trip|tour)\b|\b(?:one|two|three) (?:missing|tattooed|arrested|hospitalised|married|in a cell)\b(?=[^\n]{0,30}\b(?:one|two|tattoo\w*|arrest\w*)\b)|\b(?:lads|girls|staff|department) on tour\b",
        ),
        (
            "shame looks brains hyenas dimmer thicker slower dafter worksheet falklands since parenting apple",
            r"\bwould (?:shame|embarrass|disgrace) an? \w+\b|\bwhere (?:they|he|she|the kids?) gets? (?:their|his|her|it|the) (?:looks|brains|manners|temper|attitude|charm|it from)\b|\b(?:any|much) (?:dimmer|thicker|slower|dafter|dumber|denser|lazier|duller)\b|\bsame (?:\w{2,12} )?(?:worksheets?|lessons?|powerpoints?|assembly|joke|cardigan|suit) since (?:the |\d|thatcher|he|she|dinosaurs)\b|\bsince the (?:falklands|war|ark|stone age|dinosaurs|boer war|crusades|ice age|flood)\b",
        ),
        (
            "beer mat kebab pillow woke stain bush floor stranger sun beach",
            r"\b(?:beer ?mat|wine stain|red wine|lager|curry stain|kebab|gravy) (?:stuck )?(?:on|to|over|all over|in)\b(?=[^\n]{0,60}\b(?:paper|essay|books?|marking|homework|pillow|register|lesson|exam)\b)|\b(?:paper|essay|book|homework|script)s? with (?:a |an |my |red |spilt )*(?:beer|wine|curry|lager|gin|kebab|fag)\b|\bwoke up (?:\w{1,8} ){0,3}(?:kebab|in a (?:bush|skip|hedge|bath|field|taxi)|on (?:the|a) (?:floor|bench|bus|sofa in)|next to|fully clothed|in (?:cardiff|leeds|bristol|my suit))\b|\b(?:phoned|rang|called|texted|ringing|calling|phoning|emailed) (?:in )?(?:with|claiming|saying|pleading) (?:a |an |that |i )*(?:\w{2,8} )?(?:bad back|migraine|stomach bug|the runs|dodgy \w+|tummy|flu|covid|food poisoning|sick|family emergency|burst pipe|toothache)\b(?=[^\n]{0,60}\b(?:fine|sun|beach|pub|lol|match|golf|shh|not|bed|festival|airport|netflix)\b)",
        ),
        (
            "thicker dimmer dafter lazier ruder worse suckers mugs losers",
            r"\b(?:thicker|dimmer|dafter|lazier|ruder|dumber|stupider|more stupid) (?:every|each|by the|with every) (?:week|year|day|minute|term)\b|\b(?:full pay|weeks off|on full pay|holidays?|long summer)\b[^\n]{0,30}\b(?:suckers|mugs|losers)\b",
        ),
    )
)
