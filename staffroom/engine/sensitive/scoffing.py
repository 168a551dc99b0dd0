"""Scoffing at pupils, at what they write, and at their families; giving up on them aloud."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_PUPILS = (
    r"(?:kids?|pupils?|students?|child|children|boys?|girls?|lads?|class(?:es)?|form|tutees|set \d|bottom set|top set|lot"
    r"|year (?:\d{1,2}|sevens?|eights?|nines?|tens?|elevens?)s?|y\d{1,2}s?|\d{1,2}[a-z]|sixth ?form(?:ers)?|cohort|teenagers"
    r"|one of (?:mine|my|them|the|our)(?: \w{1,10})?|some of (?:mine|my|them|the|our|these|this)(?: \w{1,10})?|half of (?:them|my|mine|the|our)(?: \w{1,10})?|reception|infants)"
)
_FAMILIES = r"(?:parents?|mums?|mams?|dads?|famil(?:y|ies)|carers?|mothers?|fathers?|guardians?|nans?|adults at home|some people|people)"
_WORK = (
    r"(?:work|essays?|homework|coursework|books?|answers?|stor(?:y|ies)|poems?|poetry|paintings?|drawings?|spelling|handwriting|writing|maths|paper"
    r"|papers|mocks?|scripts?|tests?|reports?|projects?|excuses?|french|english|singing|acting|posters?|speech|attempts?|effort|efforts|grammar)"
)

SCOFFING = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "despair strength help hope doomed humanity faith pray prayers mercy wept lord heaven grant sake",
            r"\bi (?:actually |honestly |truly |really )?despair\b|\b(?:god|lord|jesus|heaven|somebody|someone|christ|dear lord) (?:please )?(?:give|grant|send|help|save) (?:me|us) (?:strength|patience|now|please|all|with|from)\b|\b(?:give|grant) me (?:strength|patience)\b"
            r"|\b(?:god|heaven|lord) help (?:us|them|the|this|him|her|whoever|any)\b|\bwhat hope (?:is there|do they|have they|has)\b|\b(?:were|we are|country is|future is|this country is|all) (?:all |absolutely )?doomed\b(?! (?:love|lovers|king|expedition|voyage|ship))|\b(?:faith|hope) (?:in|for) (?:humanity|the future|this generation|the next generation)(?: \w{1,8})? (?:gone|lost|lower|zero|dead|destroyed|draining|none|all|is)\b|\b(?:lost|losing|lose|no) (?:all |my |any )*(?:faith|hope) in (?:humanity|this generation|the youth|kids|people)\b|\bjesus wept\b(?! john)",
        ),
        (
            "die kill shoot end gouge stab poke scream cry drown swallow paint needles pins "
            "pokers forks losing live bury finish throw jump walk",
            r"\b(?:let me|want to|wanted to|could|like|nearly|please|make me) (?:just |actually |please |literally )*(?:die|throw myself|gouge my|stab myself|poke my|jump out|cry|walk into the sea|drown|swallow glass|scream) (?:now|in|of|out|off|at|into|eyes|every|when)\b(?=[^\n]{0,80}\b(?:lesson|class|meeting|assembly|year|inset|briefing|school|parents|period|marking|essays?|kids|set|duty)\b)"
            r"|\bplease (?:god )?let me die\b|\b(?:kill|shoot|end|bury|finish) me (?:now|please|already)\b|\b(?:stick|sticking|poke|stuck) (?:pins|needles|forks|pencils|hot pokers?) in (?:my|both)\b|\b(?:watch|watching) paint dry\b|\blosing the will to (?:live|teach)\b|\b(?:lost|losing) the will\b",
        ),
        (
            "function breathe survive dressed shoelaces born possible exist evolved procreate managed walk cope these",
            r"\bhow (?:do|did|does|can|have|has|are|is) (?:these|some|they|people|any of (?:them|you)|that|this|he|she|anyone|a human|my)(?: \w{1,10}){0,3}? (?:function|breathe|survive|get dressed|tie|walk|exist|cope|evolved|made it|make it|managed|get through|find the door|feed|be (?:so|this|that) (?:thick|stupid|dim|dense|lazy|rude|slow))\b",
        ),
        (
            "drunk spider monkeys monkey toddler chimp chimps cat dog pigeon blindfolded boxing ransom crayon crayons suicide alien martian hieroglyphics chicken rats goat feet teeth ape foot code",
            rf"\b(?:{_WORK}|it|that|homework|which|handwriting)(?: \w{{1,12}}){{0,4}}? (?:like|by|in|as if|from|resembl\w+) (?:\w{{1,10}} ){{0,5}}?(?:drunk|spider|monkeys?|toddlers?|chimp\w*|blindfold\w*|boxing gloves?|ransom note|crayons?|suicide note|aliens?|martian|hieroglyphics|pigeon|ape|goat|dying|hostage)\b(?=[^\n]{{0,100}})(?! (?:was|is) (?:lovely|great|hatching))",
        ),
        (
            "marking reading reads mark assessing moderating grading",
            r"\b(?:marking|mark|reading|assessing|moderating|grading) (?:\w{1,10} ){0,4}?(?:is|was|like|feels like|has) (?:\w{1,10} ){0,3}?(?:torture|purgatory|watching|pulling teeth|a punishment|punishment|decoding|deciphering|wading|a crime|being|eating|death|hell|a form of|killing|rotting|draining|aged|taken years)\b"
            r"|\b(?:mark|read|reading|marked|marking)(?: \w{1,10}){0,4}? (?:drivel|tripe|garbage|dross|nonsense|rubbish|gibberish|rot|bilge|claptrap|tosh|twaddle|cobblers|waffle|shite|guff)\b",
        ),
        (
            "apologise apologies sorry advance warning warn excuse brace yourselves",
            rf"\b(?:apologise|apologies|sorry|warning|warn you|brace yourselves|excuse)(?: \w{{1,10}}){{0,3}} (?:for|about|of) (?:the |our |this )?(?:quality|standard|state|length|spelling|singing|noise|acting|smell|behaviour|attempts?|sight)(?: \w{{1,10}})? (?:of|by|from|in) (?:\w{{1,10}} ){{0,3}}?(?:{_PUPILS}|{_WORK})\b",
        ),
        (
            "gathering meeting convention festival parade annual call known aka otherwise",
            r"\b(?:parents evening|open evening|sports day|school play|assembly|detention|parents|year \d+|bottom set|inset|briefing|staff meeting|school)(?: \w{1,10}){0,3}?,? (?:or as (?:i|we) (?:like to )?(?:call|know) (?:it|them)|aka|otherwise known as|also known as|better known as|or should i say)\b"
            r"|\b(?:annual|weekly|monthly|daily|usual) (?:meeting|gathering|parade|convention|festival|display|exhibition|celebration) of (?:the )?(?:\w{1,12} )?(?:confused|stupid\w*|incompetence|moaners|deluded|entitled|unwashed|whingers|idiots|excuses|egos|damned|clueless|terminally|bewildered|ignorance)\b",
        ),
        (
            "wash manners soap shampoo toothbrush deodorant nits manky filthy grubby unwashed smelly hygiene bath",
            rf"\b(?:teach|tell|show|introduce|remind|get) (?:them|him|her|your (?:kids?|child|children|son|daughter|darlings?)|the (?:kids|little \w+)) (?:\w{{1,8}} ){{0,3}}?(?:to wash|some manners|what soap|about soap|to soap|basic hygiene|to use a (?:tissue|toothbrush|bin|comb)|how to wash|what a (?:bath|comb|shower|toothbrush) is)\b"
            rf"|\b(?:manky|filthy|stinking|minging|grubby|smelly|unwashed|rancid|festering|honking) (?:\w{{1,8}} )?(?:{_PUPILS}|pe kit|kit|uniforms?|socks|darlings|offspring|urchins|parents?|mums?|families)\b",
        ),
        (
            "control bothered arsed fussed bother bothering bothered discipline raise feed "
            "alarm refuse unable cant cannot couldnt wont dont never learn",
            rf"\b{_FAMILIES}(?: \w{{1,10}}){{0,5}}? (?:how to|learn to|cant|cannot|couldnt|dont|wont|to|never|ever|unable to|refuse to|too (?:lazy|busy|thick|drunk) to) (?:say no|control (?:their|your)|be (?:bothered|arsed)|bother(?:ed)? (?:to|with|turning|reading)|get (?:up|out of bed|dressed|them to bed)|discipline|parent\b|read (?:to|a|emails|letters|with)|raise|feed|bring up|cope|tell the time|set an alarm)\b(?! (?:wait|thank|attend|make|come))"
            r"|\bcant be (?:bothered|arsed|fussed) to (?:get|read|turn|answer|reply|parent|feed|wash|bring|send|pick|teach|learn|revise|come|show)\b",
        ),
        (
            "babysitting babysitter babysitters childminding childminders creche nanny childcare dumping dump dumped offload offloading taxi skivvies servants",
            r"\b(?:free|unpaid|glorified|cheap|just a|treats? us (?:as|like)|using us (?:as|like)|as a) (?:\w{1,10} ){0,2}?(?:babysitt\w+|child ?mind\w+|creche|nannies|nanny|childcare|taxi service|dumping ground)\b(?! (?:is available|places|hours|vouchers|for under|entitlement|offer))|\b(?:dump|dumps|dumped|dumping|offload\w*|offloads) (?:their|your|his|her|the) (?:kids?|child|children|brats?|darlings?|offspring|problems?)\b",
        ),
        (
            "pyjamas pjs dressing gown slippers onesie fag vape hungover drunk orange tan lips nails botox tattoo tattoos leggings tracksuit cleavage lashes",
            rf"\b(?:{_FAMILIES}|woman|bloke|one)(?: \w{{1,10}}){{0,10}}? (?:pyjamas|pjs|dressing gown|slippers|onesie|fag (?:in|on|hanging)|vape|fake tan|tanned|orange|lip fillers?|trout pout|false lashes|eyelashes|thong|cleavage|neck tattoos?|tracksuit|crop top|leggings)\b(?![^\n]{{0,50}}\b(?:party|children in need|world book|story|stories|bedtime|charity|read|raise|day)\b)",
        ),
        (
            "life karen grip hobby job holiday email emails emailed emailing complaint complaining complained whinge moan moaning",
            rf"\bget a (?:life|grip|hobby|job) (?:karen|love|mate|people|parents?|mum|dad|you|sharon|susan|seriously|woman|man|everyone|year \d+)\b|\b(?:{_FAMILIES}|mum|dad|email|emailed|emails|complain\w*)[^\n]{{0,80}}\bget a (?:life|grip|hobby|job)\b|\bgood (?:luck|riddance) to (?:their|his|her) (?:next|new) (?:school|teacher)\b"
            rf"|\b{_FAMILIES}(?: \w{{1,8}}){{0,3}}? (?:already |still |constantly |always |forever )+(?:emailing|moaning|complaining|whingeing|whinging|kicking off|ringing|on the phone)\b|\b(?:{_FAMILIES}) (?:of|in|from) (?:year \d+|y\d+|\d{{1,2}}[a-z]) (?:are|have) (?:a |the |so |such |all |absolutely )*(?:nightmare|worst|mad|entitled|awful|nuts|relentless|unbearable|something else|special)\b",
        ),
        (
            "imagine fancy naming spelt spelled wonder honestly",
            r"\b(?:imagine|who|fancy|why would you|why would anyone|people who|parents who)(?: \w{1,8}){0,2}? (?:nam(?:e|es|ing)|call(?:s|ing)?) (?:your|their|a|his|her) (?:kid|child|son|daughter|baby|offspring) (?!after)\w+|\b(?:kid|child|boy|girl|one|pupil) (?:actually |genuinely )?(?:called|named) \w{3,14} (?:with|spelt|spelled|and i|honestly|i ask you|poor|no wonder)\b",
        ),
        (
            "greggs mcdonalds maccies benefits dole prison jail inside shelves tesco lucky burgers nowhere loser losers checkout jeremy unemployed jobcentre bins nick asbo jobseekers customers inmates",
            r"\b(?:end|ended|ending|wind|finish|going|lucky|destined|bound|headed|heading|off|wont|future|career|all|be) (?:\w{1,10} ){0,5}?(?:in |at |on |up |for |to |of |working |stacking |flipping )+(?:greggs|mcdonalds|maccies|benefits|the dole|dole|prison|jail|shelves|tesco|burgers|jeremy kyle|the jobcentre|jobseekers|checkouts?|strangeways|the bins|her majestys)\b(?! (?:and staff|week|food bank|collection|visit|donat\w+))|\bfuture (?:criminals|inmates|customers|clients|residents) of\b|\b(?:wont|never|not going to|unlikely to) (?:ever )?(?:amount to|get anywhere|go far|achieve anything|be anything|trouble oxford|need (?:a levels|gcses))\b",
        ),
        (
            "ahead cleverer brighter smarter quicker sharing shares share brain brains "
            "sharpest brightest",
            r"\bif you can read this\b[^\n]{0,50}\b(?:ahead|better|cleverer|brighter|more than|doing)\b|\b(?:more|better|brighter|cleverer|smarter|quicker) than (?:most|half|all|any) of (?:my|our|the|this) (?:\w{1,8} )?(?:class|year \d+s?|y\d+s?|pupils|students|kids|set|parents|colleagues|staff|slt)\b|\b(?:share|shares|sharing|between them|among them) (?:one|a|a single|half a) brain\b|\b(?:one|a single|half a|no) brain ?(?:cell)? between\b|\bnot the (?:sharpest|brightest)\b|\bno brain\b(?=[^\n]{0,40}\b(?:soul|job|needed|required|pupils?|kids?)\b)|\bsharpest (?:tool|knife|pencil|crayon)s? in\b(?! (?:a|the (?:art|set|box of))\s\w+\s(?:room|kit))",
        ),
        (
            "fail fails deserve failing failed care stupidity revise sundays lunchtimes",
            r"\b(?:let|hope|watch|wish) (?:them|they|him|her|that lot|the lot of them|year \d+|y\d+)(?: all)? fail\b|\b(?:dont|doesnt|do not|didnt) deserve (?:my|our|me|us|a teacher|teachers|to pass|any help|sundays|the effort|a trip|nice things)\b|\bdeserve (?:everything they get|to fail|each other|all they get)\b",
        ),
        (
            "potatoes potato cabbages turnips zombies animals monkeys sheep apes cattle goldfish slugs sloths plants furniture meerkats hyenas gremlins savages lemmings seagulls toddlers puppies",
            rf"\b(?:room|class|classroom|row|hall|bunch|set|pack|herd|crowd|sea|load|cage|flock|rabble|gang|swarm|circus) (?:full )?of (?:\w{{1,12}} )?(?:potatoes|cabbages|turnips|zombies|animals|monkeys|sheep|apes|cattle|goldfish|slugs|sloths|hyenas|gremlins|savages|lemmings|meerkats|toddlers|feral \w+)\b(?=[^\n]{{0,100}}|$)(?! (?:at the (?:farm|zoo)|were? (?:fed|planted|grown|peeled)))"
            rf"|\b(?:teach\w*|lessons?|controlling|talking to|explaining|supervising|marking|like herding|like teaching)(?: \w{{1,10}}){{0,6}}? to (?:a |an )?(?:\w{{1,10}} )?(?:potatoes|cabbages|turnips|zombies|brick wall|wall|goldfish|furniture|corpses|houseplants?|lampposts?)\b|\b{_PUPILS} (?:are|were|is|was) (?:\w{{1,10}} )?(?:animals|zombies|savages|gremlins|apes|sheep|monkeys|pigs|rats|potatoes|vegetables|hyenas|vermin)\b(?! (?:in|for|on|at) (?:the|our|halloween|stage))",
        ),
        (
            "thick dim dense daft slow lazy rude mouthy idle vile feral spoilt stupid gobby bone dumb gormless arrogant precious entitled needy clingy annoying irritating useless whiny shite crap awful rough ugly fat spotty horrible dreadful obnoxious ignorant bolshy stroppy cocky lairy sly nasty",
            rf"\b(?:my|our|these|this|the|those|some|that|half|most|whole|of|in)(?: \w{{1,10}}){{0,2}}? (?:{_PUPILS}|{_FAMILIES})(?: \w{{1,10}}){{0,3}}? (?:is|are|was|were|r|being|seem|get|getting|look|looked|can be) (?:\w{{1,10}} ){{0,3}}?"
            r"(?:thick|dim|dense|daft|bone idle|lazy|mouthy|idle|vile|feral|spoilt|stupid|gobby|dumb|gormless|arrogant|precious|entitled|needy|clingy|annoying|irritating|useless|whiny|shite|crap|awful|ugly|obnoxious|ignorant|bolshy|stroppy|cocky|lairy|horrible|rude|nasty)\b(?! (?:weather|of us not|about (?:the|missing)|when we lost|stepsisters?|sisters?|ducklings?))"
            rf"|\b(?:thick|lazy|mouthy|gobby|bone idle|feral|vile|spoilt|gormless|obnoxious|entitled|precious|annoying|irritating|bolshy|stroppy|lairy|whiny|clingy) (?:and \w{{1,10}} |little |year \d+ |set of |bunch of |so called )*{_PUPILS}\b|\b(?:thick|spoilt|lazy|rude|mouthy|idle|feral|daft|stupid),? (?:and )?(?:\w{{1,10}} and |\w{{1,10}} )?(?:thick|spoilt|lazy|rude|mouthy|idle|feral|daft|stupid)\b",
        ),
        (
            "wrote spelt spelled answer answered answers thinks thought reckons asked writes put",
            rf"\b{_PUPILS}(?: \w{{1,12}}){{0,5}}? (?:wrote|spelt|spelled|answered|answer|answers|thinks?|thought|reckons?|asked|writes|put|believes?)\b[^\n]{{1,160}}(?:despair|dear god|god help|🤦|🙄|give me strength|how do (?:these|they)|what is the point|whats the point|jesus|christ|send help|smh|cringe|no words|i cant even|weep|cry|doomed|thick|facepalm|face palm|wtaf)"
            rf"|\b(?:wrote|spelt|spelled|answers|answer|spellings?)\b[^\n]{{1,160}}(?:😂|🤣|cant breathe|crying|dying|howling|in bits|in stitches|lmao|lol|rofl)|\b(?:answers|spellings?|howlers|mock|exam|essay)\b[^\n]{{0,40}}(?:😂|🤣)[^\n]{{0,160}}",
        ),
        (
            "embarrassing dire awful dreadful abysmal pathetic laughable shocking rubbish terrible appalling unreadable "
            "illegible incomprehensible painful worst ghastly atrocious woeful drivel garbage hopeless feeble",
            rf"\b{_WORK}(?: \w{{1,12}}){{0,7}}? (?:is|was|are|were|s) (?:\w{{1,10}} ){{0,2}}?(?:embarrassing\w*|dire|awful|dreadful|abysmal|pathetic|laughable|shocking|rubbish|terrible|appalling|unreadable|illegible|incomprehensible|painful|ghastly|atrocious|woeful|drivel|garbage|hopeless|feeble)\b(?! (?:weather|to (?:watch|lose) but|but worth))"
            rf"|\b(?:worst|dumbest|stupidest|weakest|laziest|most (?:boring|pathetic|stupid|awful|embarrassing)) (?:\w{{1,10}} ){{0,2}}?(?:{_WORK}|{_PUPILS}|{_FAMILIES}|decision|mistake|career|profession|intake|bunch) (?:ever|i|ive|we|weve|in|of|you|by|from|yet|since|that)\b(?! (?:the (?:match|season|game)|your life if))",
        ),
        (
            "imagine feel",
            r"\bimagine (?:how|what) (?:we|i|it|teachers|staff|your teachers?) (?:feels?|have to|put up|must|endure|is like|go through)\b",
        ),
        (
            "dumb thick stupid dense dim slow lazy rude useless impossible idiots idiot dumber unbearable insufferable hopeless unteachable clueless",
            rf"\b(?:why (?:are|is|do)|how (?:are|is|can|did)|are|is)(?: \w{{1,10}}){{0,3}}? {_PUPILS}(?: \w{{1,10}}){{0,2}}? (?:so|this|that|all|such|really|actually) (?:\w{{1,10}} )?(?:dumb|thick|stupid|dense|dim|slow|lazy|rude|useless|hopeless|clueless|idiots?)\b"
            rf"|\b{_PUPILS}s?(?: \w{{1,10}}){{0,2}}? (?:are|is|were|was|being) (?:\w{{1,10}} ){{0,2}}?(?:impossible|idiots?|unbearable|insufferable|hopeless|unteachable|clueless|dumb|dumber|morons?)\b(?! (?:to (?:beat|catch|stop|please enough|thank)|not to))",
        ),
        (
            "stand bear abide stomach",
            r"\b(?:cant|cannot|couldnt) (?:stand|bear|abide|stomach|take) (?:working|teaching|being|another|going|coming|turning up) (?:\w{1,8} )?(?:at|here|in|for|with|back|minute|day|week|year|to (?:work|school))\b",
        ),
        (
            "finest brightest cleverest sharpest",
            rf"\b(?:not|hardly|far from|never) (?:exactly )?(?:our|the|my|a|their) (?:finest|brightest|cleverest|sharpest) (?:\w{{1,8}} )?(?:of )?(?:{_PUPILS}|bunch|crop|intake|year|group|colleagues?|staff|parents?)\b",
        ),
        (
            "painful agony torture excruciating unbearable endurance ordeal penance",
            r"\b(?:is|was|were|are|been) (?:\w{1,8} )?(?:painful|agony|torture|excruciating|unbearable|an endurance test|an ordeal|a penance) to (?:sit|watch|read|mark|listen|teach|hear|be)\b",
        ),
        (
            "sucking sucks sucked draining drains drained crushing crushed killing",
            r"\b(?:sucking|sucks|sucked|draining|drains|drained|crushing|crushed|kicking|squeezing) (?:all )?(?:the |my |every (?:last )?(?:drop|ounce) of )+(?:life|soul|joy|will|spirit|fun|energy)\b(?=[^.!?\n]{0,20}(?:out of|from|[.!]|$))",
        ),
        (
            "idiot idiots moron numpty muppet genius",
            r"\b(?:todays|yesterdays|this weeks|fridays|mondays) (?:\w{1,8} )?(?:idiots?|morons?|numpty|muppets?|dunce|wally|genius)\b|\b(?:idiot|moron|numpty|muppet|genius) of the (?:day|week|year|term)\b",
        ),
        (
            "lies fiction fabrication fairytales fairytale",
            r"\b(?:reports?|newsletter|data|results|prospectus|website|references?|predictions|grades|sef|assembly|open evening)(?: \w{1,8}){0,3}? (?:is|are|was|were|contains|full of|s) (?:\w{1,8} )?(?:lies|fiction|fabrication|fairy ?tales?)\b(?! (?:week|books?|and non))",
        ),
        (
            "zoo",
            r"\b(?:like|is|was|its|total|absolute|complete|literal|in|running|run|teaching in|basically) (?:a |the |feeding time at the |feeding time in a |actual |bloody |literal )+zoo\b(?! (?:visit|trip|project))",
        ),
        (
            "smell smells stink stinks pong pongs honk honks reek bored boring tears rigid",
            rf"\b{_PUPILS}(?: (?:really|all|actually|honestly|always|just|still|today))? (?:smells?|stinks?|pongs?|honks?|reeks?)\b(?! (?:the|of (?:success|roses)|a rat|our|their))|\b(?:so|never|being|been|was|im|was so|bloody) (?:been )?(?:so )?bored (?:to (?:tears|death)|stiff|rigid|out of|in (?:my|a|that|this)|of (?:this|them|teaching|my|marking))\b",
        ),
        (
            "not none hardly barely managed manage managing seven only one",
            rf"\b(?:not one|not a single one|none|hardly any|barely any|hardly one|only one|less than half) of (?:the |my |our |these |this |that |them|those )*(?:{_PUPILS}|{_FAMILIES}|class|staff)?s?(?: \w{{1,8}})? (?:could|can|knew|knows?|managed|bothered|had heard|has heard|read|remembered|turned up|understood|brought|has a clue|spelt)\b"
            rf"|\b(?:{_PUPILS}|{_FAMILIES}|you|them|one|few)(?: \w{{1,8}})?,? (?:who|that) (?:actually |finally |even |somehow )*(?:managed|bothered|remembered|could be bothered|deigned|condescended) to (?:turn up|come|bring|wear|read|spell|write|hand|do|revise|attend|show|reply|get|find|sit|stay|listen)\b(?=[^\n]{{0,80}}(?:slow clap|well done|congrat|\blol\b|pathetic|rest of you|wow|shame|amaz|miracle|unlike|only|bravo|applause|[.!]))|\bslow (?:hand ?)?clap\b(?! (?:rhythm|exercise|game))",
        ),
        (
            "suggest youre hobby learn grow calm wind favour shame absolute complete jog get",
            r"\b(?:dear|to the|to that|to whichever|a note to the|note to the|message to the|shout ?out to the|attention the) (?:\w{1,10} )?(?:parents?|mums?|dads?|mother|father|lady|woman|man|bloke|person|idiot|grandparent|driver|family|neighbour|one)(?: \w{1,10}){0,8}?[^\w\n]{1,4}(?:we suggest|i suggest|might we suggest|youre|you are|get (?:a|some|over)|try|buy|learn|please (?:get|grow|stop being|learn|try)|grow|next time|maybe|perhaps|calm|a hobby|its called|what is wrong|wind your|do us a favour|thanks for nothing|shame on|hope youre|you absolute|you complete|do one|jog on|nobody)\b(?! (?:amazing|brilliant|wonderful|a star|a hero|the best|legends?|lovely|all))",
        ),
        (
            "monkeys monkey toss fig damn stuff flying rats hoot",
            r"\b(?:couldnt|dont|doesnt|didnt|could not|wouldnt|not) (?:\w{1,8} )?give (?:a|two|one) (?:monkeys?|toss(?:es)?|fig|damn|stuff|flying \w{1,6}|rats|hoots?|shits?|f\w{0,3}|crap|hoot)\b",
        ),
        (
            "sweeping sweep roads better off apprenticeship shelf mcjob",
            r"\b(?:better|best) off (?:sweeping|stacking|flipping|digging|in (?:prison|a circus|the army)|down a mine|cleaning|working|emptying|not (?:coming|bothering)|without)\b(?=[^\n]{0,60})",
        ),
        (
            "eats licks ate licked glue crayons crayon picks nose bogeys wees weed",
            rf"\b{_PUPILS}(?: \w{{1,10}}){{0,4}}? (?:who |that )?(?:eats?|ate|licks?|licked|picks?|sniffs?|chews?|wets?|wees) (?:\w{{1,8}} ){{0,2}}?(?:glue|crayons?|nose|bogeys?|bogies|window|windows|himself|herself|chairs?|carpet|paint|pritt ?stick|scabs?|hair)\b",
        ),
        (
            "studied reported investigated arrested criminal condemned burnt burned locked "
            "sterilised sectioned hague crime crimes cats cat",
            rf"\b(?:{_WORK}|{_PUPILS}|{_FAMILIES}|whatsapp|facebook group|group chat|lasagne|pasta|cakes?|singing|handwriting|spellings?)[^.!?\n]{{0,30}} (?:should|ought to|needs? to|must|deserves? to) be (?:studied|reported|investigated|arrested|criminal|condemned|burnt|burned|locked up|sterilised|sectioned|sent to the hague|in a zoo)\b|\b(?:a |an |absolute )?crimes? against (?:humanity|music|food|cookery|english|language|art|grammar|literature|spelling)\b|\bcats? (?:\w{{1,8}} )?(?:run over|drown\w*|strangl\w*|being|in a (?:blender|bag))\b",
        ),
        (
            "warn warned warning",
            r"\b(?:we|i) (?:did |tried to |have |had )*(?:warn|warned|warning) (?:you|them|everyone|parents|the \w{1,10})(?: \w{1,8})? (?:about|of) (?:this|these|that|our|the) (?:\w{1,10} )?(?:cohort|class|year group|year|bunch|lot|set|kids|pupils|parents|intake|shower)\b",
        ),
        (
            "bless eleven hundred score scored",
            rf"\b(?:{_PUPILS})(?: \w{{1,12}}){{0,9}}? bless (?:them|him|her|em|their)\b(?=[^\n]{{0,60}}\b(?:out of|per ?cent|%|score|zero|nil|last|fail\w*|tried|thick|dim|clueless|try|wrong)\b)|\b(?:nil|zero|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{{1,2}}) out of (?:a |\d{{2,3}}|hundred|twenty|fifty|forty|thirty)+[^\n]{{0,30}}\b(?:bless|honestly|pathetic|embarrassing|thick|oh dear|lol|how)\b",
        ),
        (
            "special treasures cherubs darlings angels delights geniuses scholars snowflakes treasure cherub precious gems",
            r"\b(?:little|precious|dear|sweet|delightful|darling|special|so called|bundles) (?:\w{1,8} )?(?:cherubs?|darlings|angels|delights|treasures?|snowflakes?|geniuses|scholars|princess(?:es)?|princes|gems)\b(?=[^\n]{0,100}\b(?:nightmare|again|trash\w*|bitten|swearing|swore|threw|throw|chewing|kicked|late|lazy|rude|vile|hell|broke|ruined|detention|managed|bothered|parents?|gin|wine|tired|excuse|phone)\b)|\b(?:special|precious) little (?:snowflakes?|princess|prince|darling|angel|flower|soldier)\b",
        ),
    )
)
