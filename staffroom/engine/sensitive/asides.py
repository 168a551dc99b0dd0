"""Opinions let slip in a turn of phrase, and plain statements about matters that are no school's business."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.text.word_set import word_set


_BODIES = (
    r"(?:exam boards?|ofsted|councils?|government|ministers?|fa|bbc|league|referees?|judges|adjudicators?|police|planners"
    r"|bus company|railway|county|trust|papers|press|media|local authority|department for education|dfe|cohort|regulator)"
)
# Turns of phrase that only somebody uses who gives an opinion.
BLURTED = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "fan fans keen",
            r"\b(?:im|i am|ive|were|we are|am|i was|weve|cant say (?:im|i am|were)) (?:\w{1,9} )?(?:not|no|never|hardly|been) (?:\w{1,9} ){0,3}fans?\b(?! (?:club|belt|out|on))"
            r"|(?:^|[.!\n] ?)not an? (?:big |huge |great )?fan of (?!heights)[^?.!\n]{3,80}(?=[.!,\n]|$)|\b(?:im|i am|we are|were) (?:really |frankly |personally |still )?(?:not|none too|far from) (?:\w{2,9} )?keen\b(?! to be late)",
        ),
        (
            "convinced persuaded sold",
            r"\b(?:im|i am) (?:\w{2,9} )?(?:not|yet to be|far from) (?:\w{2,9} )?(?:convinced|persuaded|sold on)\b",
        ),
        (
            "time",
            r"\b(?:and )?about time too\b|\b(?:ive|i have|weve|we have) (?:got )?no time (?:at all )?for (?!lunch|a |questions|break)",
        ),
        ("no", r"\bits an? (?:big |firm |hard |definite )?no from (?:me|us)\b"),
        (
            "dubious sceptical unconvinced unimpressed baffled",
            r"\b(?:im|i am|were|we are|colour me) (?:\w{2,9} )?(?:dubious|sceptical|unconvinced|unimpressed|baffled)\b",
        ),
        (
            "typical",
            r"\btypical (?:of )?(?:this|the|our|that) (?:\w{3,9} )?(?:council|government|trust|county|ofsted|dfe|exam board|bus company|lot|council)\b",
        ),
        (
            "appeal attraction",
            r"\b(?:never|cant|dont|didnt|couldnt) (?:\w{2,9} )?(?:seen?|saw|understood|understand|got|get) the (?:appeal|attraction)\b",
        ),
        ("fairness", r"\bin (?:all )?fairness\b(?! to all)"),
        (
            "honest",
            r"\bif (?:im|i am|were|we are) (?:being )?(?:perfectly |brutally |completely )?honest\b",
        ),
        ("loss shakes", r"\b(?:its|thats|and|frankly|fairness) no great (?:loss|shakes)\b"),
        (
            "listens cares asked",
            r"\bnot that any(?:one|body) (?:asked|cares|listens|will listen)\b",
        ),
        ("fail cloth", r"\bwords fail (?:me|us)\b|\bcloth ears\b"),
        ("word", r"\bno other word for it\b"),
        ("less", r"\bthe less (?:we )?said (?:about|of)\b"),
        ("answer", r"\b(?:has|have) (?:a lot|much|plenty|a great deal) to answer for\b"),
        ("sight", r"\bis (?:quite )?a sight\b(?= ?[.!]|$)"),
        ("very", r"\ball very (?:well|fine)\b(?= ?(?:but|[,.]))"),
        (
            "surely",
            r"\bsurely (?:its|it is|there is|theres|someone|somebody|they|we|the (?:council|government|bbc|fa))\b",
        ),
        (
            "scandal crime disgrace losers tragedy problem",
            r"\bthe (?:real|true|only) (?:scandal|crime|disgrace|problem|losers|tragedy) (?:here )?(?:is|are)\b(?! (?:number|\d))",
        ),
        (
            "needs wants lacks",
            r"\bwhat (?:this|the|our) (?:country|town|world|nation|village|county|council|place|generation) (?:really |badly |desperately )?(?:needs|wants|lacks) is\b",
        ),
        ("dim", r"\b(?:takes?|taking|took) a (?:very )?dim view\b"),
        (
            "believe support agree accept approve recognise share condone",
            r"\b(?:we|this school|the school|school|governors|staff) (?:do not|does not|dont|doesnt|cannot|can not|cant|will not|wont|never) (?:\w{4,10} )?(?:believe|support|agree|accept|approve|recognise|share|buy|see why|think)(?: (?:that|with|of|in))? (?:the (?:lowering|raising|banning|new|governments?|councils?|view|idea|notion|claim|argument|theory|changes?|plan|plans|proposal|decision|closure|ban|strike|concept|premise|principle)|ofsteds?|one word|grammar|private|league|it (?:is|was) right|anyone|homework|santa|astrology|climate|evolution|men|women)\b",
        ),
    )
)
# The same, save where somebody else is told to have said it.
ASIDES = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "persuade persuaded persuading convince meet met way respect mistaken thinking",
            r"\b(?:never|wont|cant|not|yet to be) (?:be |been |really )?(?:persuade[d]?|convinced?|sold)\b(?: (?:me|us|by|of|on|that))|\byet to (?:meet|see|find|hear|read|taste) an? \w+ (?:i|we|that|worth|who)\b|\bif i had my way\b|\bif we had our way\b|\bmuch as (?:i|we) (?:respect|admire|like|love|enjoy)\b|\b(?:is|are|was) (?:sadly |simply |badly |quite )?mistaken\b(?! for)|\bto our way of thinking\b|\bto my way of thinking\b",
        ),
        (
            "organise brewery snowball raffle tombola whelk pipe tell sack remind genders sexes exists soft mushy killed",
            r"\bcould(?:nt| not) (?:organise|run|hit|find|spot|manage) (?:a|an|its|their|his) (?:snowball|bath|brewery|piss|raffle|tap|bun|barn|own|whelk|party|tombola|bus|backside|banjo|decent)\b|\b(?:somebody|someone) (?:should|ought to|needs to|please|must|has to) (?:please |really |just )?(?:tell|stop|sack|remind|inform|explain|teach|shut|give)\b(?! (?:us|you|them) (?:a hand|if))|\bpipe down\b"
            r"|\b(?:only|just) two (?:genders|sexes)\b|\b(?:god|hell|heaven|the devil|father christmas) (?:does not |doesnt )?exists?\b(?= ?(?:[.!]|and))|\bthe (?:nation|country|world|young|police|courts|youth of today|church|whole country) (?:has|have|is|are)(?: all)? (?:gone|going|grown|turned) (?:soft|mad|mushy|to|woke|crazy|bankrupt)\b|\b(?:has|have|that|what|which) (?:\w{2,8} )?killed (?:the|off|our)\b(?=[^.!?\n]{0,20}\b(?:conker|high street|pub|pubs|art|childhood|game|language|village|football|music|cinema|conversation|radio|theatre)s?\b)",
        ),
        (
            "devils trust puts insist bother selfish without keep agree simple pure",
            r"\b(?:the )?devils (?:own )?(?:work|invention|music)\b|\btrust an? (?:man|woman|politician|council|computer|committee|southerner|bloke|teenager|banker) to\b|\bwho (?:on earth |in their right mind |the hell |even )?puts \w+ (?:in|on)\b|\bwhy (?:do|must|will) (?:people|folk|some people|parents|they|drivers|men|women|adults) (?:insist|always|still|bother|feel the need|keep|think|persist|never|buy|pay)\b|\bselfish,? thats what\b|\b(?:could|can) (?:well |easily |happily )?do without\b(?! you)"
            r"|\byou can keep your\b|\bcan we (?:all )?(?:just )?(?:agree|admit|accept) (?:that )?(?!on|to (?:meet|help))|\bpure and simple\b|\band thats (?:that|final|flat|a fact)\b(?= ?[.!]|$)",
        ),
        ("book", r"\bin (?:our|my|this \w+s) book\b(?! (?:club|bag|week|fair))"),
        (
            "buy",
            r"\bwe (?:do not|dont|wont|never|cant) buy (?:all |any of )?(?:this|that|the|into|it)\b",
        ),
        (
            "over rather instead",
            r"\b(?:id|i would|wed|we would|give me|ill) (?:take|have|choose|pick|prefer) (?:an? |the )?(?:\w{2,12} ){1,4}(?:over|before|rather than|instead of) (?:\w{2,12} ){1,3}(?:any (?:time|day)|every time|thank you|thanks|in a heartbeat)\b",
        ),
        (
            "too",
            r"\b(?:theres|there is|there are|we have|with|spend|spends|spent|is|are|have|get|given) (?:far |way |much |altogether )*too (?:much|many|little|few|long) (?:\w{2,14} ){1,3}?(?:in (?:english |british |our |modern |this |the )*(?:schools|country|world|education|sport|football|papers|news|films|society|town|politics|tv|telly|exam|curriculum|church|lives)|on (?:tv|telly|their phones|screens|phones|the roads|the road|exams|tests)|these days|nowadays|about (?:brexit|harry|royals?|trans|race))\b",
        ),
        (
            "arent isnt aint nothing stopped",
            r"\b(?:arent|isnt|are not|is not|aint) what (?:they|it|he|she) (?:were|was|used to be|once (?:was|were))\b|\bnothing (?:good|decent|useful) (?:ever )?(?:came|comes|has come|happens|happened)\b|\bstopped being (?:good|funny|any|interesting|a|the)\b|\b(?:used to|once) (?:be|stand for|mean) (?:\w{2,10} ){1,4}(?:now|these days|but not)\b",
        ),
        (
            "disgust dismay disapproval anger support opposition displeasure scepticism doubts disquiet concern delight reservations",
            r"\b(?:headteacher|head|school|governors|principal|department|staff|college|academy|chair)s? (?:\w{2,9} )?(?:has|have|wishes to|would like to|wants to|must) (?:\w{2,9} )?(?:expressed|express|voice|voiced|record|recorded|register|made clear|place on record) (?:\w{2,9} )?(?:his|her|its|their|the|our) (?:\w{3,10} )?(?:disgust|dismay|disapproval|anger|support|opposition|displeasure|scepticism|doubts?|disquiet|delight|reservations|contempt|astonishment)\b(?! (?:for|of) (?:the|our|all) (?:pupils|staff|family))",
        ),
        (
            "view opinion judgement belief contention",
            r"\b(?:it is|its|is) (?:very much |still |firmly )?(?:our|the (?:schools?|governors|heads?|headteachers?|departments?|staffs?)|this schools) (?:\w{3,11} )?(?:view|opinion|judgement|belief|contention|feeling|position) that\b(?! (?:every|all|each|no) (?:child|pupil|student|young)\w*)(?=[^.!?\n]{0,90}\b(?:boards?|government|council\w*|ofsted|parents|unfair\w*|wrong\w*|appalling\w*|shabb\w+|should|schools|media|society|country|league|exams?|homework|too|never|not|must|worse|better|harm\w*|damag\w+)\b)"
            r"|, in (?:our|my|the schools|his|her) (?:\w{3,10} )?(?:view|opinion|judgement|book|eyes|estimation)\b",
        ),
        (
            "cheated cheat cheats robbed stitched fixed harsh adjudicator jury referee judges judging umpire panel",
            r"\b(?:we|they|lads|girls|boys|team|side|under \d+s|u\d+s|choir|debaters|she|he|\w{3,12}) (?:was|were|got|been) (?:\w{2,8} )?(?:cheated|robbed|stitched up|denied by|diddled)\b(?! (?:of (?:a|their|his|her) (?:phone|wallet)|bank|at (?:knife|gun)))|\bharshly (?:judged|marked|treated)\b|\b(?:adjudicator|jury|referee|judges|umpire|panel)s? (?:\w{2,9} ){0,4}(?:ears|eyes|asleep|blind|deaf|specs|wrong|awful|mystery|baffling|bizarre|shocking|odd|strange)\b(?![^.!?\n]{0,30}\b(?:said|play|film)\b)",
        ),
        (
            "sense nonsense right wrong rot spot",
            r"\btalks? (?:a lot of |such |a load of |much |complete |total |nothing but |more )?(?:sense|nonsense|rubbish|rot|tosh)\b|\b(?!year|was|that|this|you|they|team)\w{3,14} (?:is|was|are) (?:quite |absolutely |so |dead |surely )?(?:right|wrong|spot on) (?:about|on|to (?:say|call|complain|ban|sack|resign|strike))\b(?! (?:the (?:left|right|board|corner|line|answer)|time|track|target|cue))",
        ),
        (
            "makes making shame",
            r"\b(?:makes?|making|made) (?:them|him|her|people|everyone|you) (?:all )?look (?:like|a bit|ridiculous|silly|daft)\b|\bshame about the (?!weather|rain|wind|mud|score|traffic|result)\w+\b",
        ),
        (
            "american religion god faith evolution bible scripture jesus allah",
            r"\b(?:an )?american (?:import|invention|habit|nonsense)\b|\b(?:science|history|darwin|the bible|scripture|evolution) (?:has|have) (?:made|shown|proved|disproved|killed)\b(?=[^.!?\n]{0,40}\b(?:religion|god|faith|unnecessary|wrong|false|evolution|nonsense|church)\b)|\b(?:god|jesus|allah|the lord|the bible) (?:is|isnt|does not|doesnt|will|wants|made|created|never) (?:\w{2,8} )?(?:real|exist|dead|punish|true|a myth|the only|watching|on our side|save|fairy)\w*\b(?! (?:club|play))",
        ),
        (
            "high time",
            r"\b(?:its |it is |about |and )?(?:high|about|past|well past) time (?:that )?(?:some(?:body|one)|they|people|the|we (?:banned|scrapped|stopped|had a|got rid|brought)|parents|this country|something was|\w+ (?:was|were) (?:banned|scrapped|sacked|abolished|stopped))\b|\btime to stop the\b",
        ),
        (
            "blame",
            r"\b(?:parents|phones|tiktok|social media|schools|teachers|mothers|society|the internet|video games) (?:is|are) (?:largely |mostly |entirely |partly |only |all )*to blame\b",
        ),
        (
            "sure doubt wonder",
            r"\b(?:were|we are|im|i am|nobody is) not (?:at all |entirely |quite |so )?sure (?:that )?(?:the (?:vicar|council|referee|government|minister|bbc|exam|fa|planners|judges|world|head of)|anyone|anybody|ofsted|england|men|women)\b",
        ),
        (
            "clocks daylight pigeons gulls seagulls potholes vapes scooters litterers",
            r"\b(?:stop|ban|cull|shoot|outlaw|get rid of|do something about|abolish|sort) (?:all )?(?:the |these |those )?(?:clocks|pigeons|gulls|seagulls|vapes?|scooters|potholes|leaf blowers|fireworks|caravans)\b",
        ),
    )
)

# Matters that a school has no say in: what is said of them in general is somebody's view.
_MATTER = (
    r"(?:tiktok|instagram|snapchat|facebook|twitter|x|youtube|social media|smartphones|screens|video games|gaming|fortnite|ai|chatgpt|the internet"
    r"|halloween|valentines day|black friday|boxing day|easter eggs|santa|the royal family|the monarchy|royalty|the king|prince \w+|the bbc|itv|strictly|eastenders|love island"
    r"|bake off|x factor|eurovision|the news|newspapers|tabloids|the press|the media|netflix|disney|marvel|star wars|hollywood|modern art|poetry|opera|jazz|rap|grime|drill|country music|pop music"
    r"|electric cars|suvs|cyclists|motorists|motorways|trains|buses|the trains|the buses|wind farms|turbines|pylons|nuclear power|fracking|supermarkets|tesco|amazon|mcdonalds|fast food|fast fashion"
    r"|veganism|vegans|vegetarianism|meat|gluten|sugar|organic food|religion|christianity|islam|atheism|god|astrology|homeopathy|vaccines|feminism|patriotism|nationalism|socialism|capitalism|communism"
    r"|immigration|brexit|the eu|the unions|landlords|bankers|billionaires|influencers|celebrities|footballers|politicians|lawyers|estate agents|americans|the french|the germans|the english|southerners|northerners"
    r"|men|women|boys|girls|teenagers|parents|mothers|fathers|children|kids|young people|old people|pensioners|millennials|gen z|boomers|single mothers|marriage|divorce|gender|smacking"
    r"|grammar schools|private schools|public schools|faith schools|boarding schools|academies|academy chains|homework|exams|gcses|a levels|btecs|t levels|sats|phonics|league tables|ofsted|inspections|school uniforms?|uniforms|detentions|mixed ability (?:teaching|sets|classes)|group work"
    r"|single sex (?:education|schools)|university|universities|tuition fees|degrees|apprenticeships|latin|algebra|shakespeare|dickens|cricket|football|rugby|golf|formula one|boxing|fox hunting|hunting|zoos|circuses|fishing|camping|skiing|london|manchester|hull|leeds|blackpool)"
)
_SAID = (
    r"(?:is|are|was|were|isnt|arent|has|have|hasnt|havent|does|do|doesnt|dont|cant|cannot|will never|never|ought|should|shouldnt|must|makes?|made|ruins?|ruined|teach|teaches|breeds?|encourages?"
    r"|turns?|causes?|leads? to|rots?|destroys?|harms?|needs?|deserves?|belongs?|exists?|stifles?|divides?|suits?|favours?|corrupts?|won|beats?|spends?|lost|stopped)"
)
MATTERS_STATED = Phrases(
    (
        phrase(
            "tiktok instagram snapchat facebook twitter youtube media smartphones screens games gaming fortnite ai chatgpt internet halloween "
            "valentines santa royal monarchy royalty king bbc itv strictly eastenders island eurovision newspapers tabloids press netflix "
            "disney marvel hollywood opera jazz rap grime suvs cyclists motorists motorways trains buses turbines pylons nuclear fracking "
            "supermarkets tesco amazon mcdonalds fashion veganism vegans vegetarianism meat gluten sugar religion christianity islam atheism god "
            "astrology homeopathy vaccines feminism patriotism nationalism socialism capitalism communism immigration brexit eu unions landlords "
            "bankers billionaires influencers celebrities footballers politicians lawyers agents americans french germans southerners "
            "northerners men women teenagers mothers fathers pensioners millennials boomers marriage divorce gender "
            "smacking grammar private academies homework exams gcses btecs sats phonics league ofsted inspections uniforms detentions sex university "
            "universities tuition degrees apprenticeships latin algebra shakespeare dickens golf boxing hunting zoos "
            "circuses fishing camping skiing london manchester hull leeds blackpool cars suvs wars ability",
            rf"(?:^|[.!?\n] ?)(?:and |but |so |look |honestly |frankly |modern |most |too many |some |all |british |english )?{_MATTER}(?: \w{{2,12}})?? {_SAID}\b(?! (?:on|at|in|now|been|open|closed|available|back|due|cancelled|postponed|off|welcome|invited|reminded|asked|expected|encouraged|advised|requested|able|required|needed|free|taught|over|finished|here|out|nearly|almost|just|round|coming|starting|running|late|going|taking|held|being|in|going)\b)",
            Severity.CAUTION,
        ),
    )
)
# What makes it school news after all.
SCHOOL_NEWS = word_set(
    "year years y7 y8 y9 y10 y11 y12 y13 pupils students pupil student our we us you your yours club team teams trip trips lesson lessons "
    "class classes monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday week weeks weekend term half morning "
    "afternoon evening lunch lunchtime break pm am noon 2025 2026 2027 january february march april may june july august september october november december "
    "hall gym library canteen office reception gate gates sixth form tutor tutors please thank thanks well done congratulations "
    "won beat drew scored goals match matches played playing squad fixture fixtures results results certificates timetable timetables set sets due deadline "
    "closed open cancelled postponed collected collect bring brought wear wearing attend arrive arrives visited visit visiting visitors welcome "
    "competition prize debate debates debated debating motion essay history study studied studying learned learnt learning topic project "
    "play show performance concert rehearsal exhibition workshop assembly charity raised sale tickets quiz book books reading novel "
    "loved enjoyed delighted proud amazing brilliant fantastic wonderful great superb excellent safe safely safety online must mr mrs miss ms dr mocks mock "
    "parking park gcse department school schools"
)
