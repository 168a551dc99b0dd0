"""Public matters, what people think of them, and the turns of phrase of those who hold forth."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import phrase
from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.word_set import word_set


# What people hold views on: how schools are run, the press, sport, fashions, roads, feasts.
MATTERS = word_set(
    "ofsted ofqual sats gcse gcses btecs ebacc curriculum syllabus spec specification phonics "
    "homework uniform uniforms blazers ties phones smartphones screens ipads tablets tiktok "
    "snapchat instagram youtube gaming fortnite roblox chatgpt grammars academies "
    "academisation vat boundaries examiners invigilators regulator quango quangos inspectors",
    "council councils councillors government ministers minister dfe westminster whitehall treasury "
    "chancellor parliament mps politicians planners developers highways authority union unions "
    "bbc itv press media tabloids newspapers broadcasters pundits journalists",
    "fifa uefa var fa referee referees ref refs umpire umpires linesman adjudicator adjudicators "
    "olympics vegans veganism vegetarians zoos hunting fireworks halloween valentines monarchy "
    "royals royalty brexit immigration nationalism capitalism religion feminism woke wokery vaping smoking tattoos piercings energy",
    "cyclists motorists suvs scooters ulez potholes roundabout bypass hs2 humps shelter turbines "
    "pylons landlords bankers billionaires influencers celebrities millennials boomers opera rap "
    "panto musicals disney marvel golf darts boxing cricket christmas easter academics experts",
    "teenagers youngsters supermarkets railways trains rail airlines banks youth nhs lottery "
    "smartphone homeschooling tuition mindfulness diets consultants bureaucrats jobsworths budget "
    "mocks detentions holidays fines tests testing exams crisps sugar parenting",
)
JUDGEMENTS = word_set(
    "plague curse menace scourge blight con scam mess tosh twaddle claptrap codswallop piffle "
    "hogwash cobblers drivel barmy daft bonkers mad potty crackers loony lunacy insanity folly "
    "travesty mockery cheek nerve asleep overrated overpaid overhyped ghastly dreadful hideous "
    "ugly soulless dull outdated antiquated archaic obsolete unfit toothless gutless spineless "
    "heartless patronising arrogant smug bloated wasteful meaningless worthless "
    "pointless useless hopeless clueless meddling interfering nannying bullying bossy",
    "ridiculous ludicrous laughable absurd preposterous farcical stupid idiotic moronic brainless "
    "mindless senseless thoughtless shortsighted shambolic disgraceful shameful scandalous "
    "outrageous appalling abysmal dire atrocious diabolical despicable disgusting vile cruel "
    "barbaric unfair unjust unacceptable inexcusable indefensible unforgivable criminal corrupt",
    "hypocrites hypocrisy hypocritical liars cowards cowardly idiots fools clowns muppets "
    "jokers dinosaurs parasites vultures robbers thieves stitch rigged biased partisan "
    "incompetent inept blind bent dithering clownish joke farce shambles disgrace scandal outrage "
    "rubbish nonsense madness garbage poison poisonous toxic rotting ruining killing destroying "
    "wrecking failing "
    "overdue misguided foolish reckless irresponsible dishonest sham fiasco debacle "
    "shamefully examined worst",
)
# What makes the same words a lesson, a notice or the weather.
NO_VIEW = word_set(
    "debate debates debated debating motion lesson lessons essay essays discuss discussed history "
    "historical novel play poem character film drama panto comedy weather storm snow rain wind ice "
    "flood traffic gate gates museum exhibition workshop assembly week quiz charity fundraiser "
    "fundraising volunteers bags bag costume costumes jumper jumpers raffle stall fair disco bin "
    "bins litter science experiment volcano animal animals dinosaur pirates villain survey vote "
    "please bring wear attend revise revision policy reminder pshe worksheet puzzle code site "
    "lost property confiscated thank thanks congratulations",
)
VIEWS = Together(MATTERS, JUDGEMENTS, NO_VIEW, reach=9)

_MATTER_ADJECTIVES = (
    r"(?:ugly|dull|boring|tedious|sad|depressing|odd|strange|baffling|ridiculous|absurd|offensive"
    r"|patronising|insulting|annoying|irritating|unfair|wrong|overrated|pointless|useless|awful"
    r"|dreadful|hard to (?:believe|stomach|swallow|take|see)|impossible to|a con|a bore|a waste"
    r"|a nonsense|laughable|insufferable|tiresome|distasteful|shocking|disgusting|cruel)"
)

# Ways of holding forth that need no topic.
HOLDING_FORTH = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "i id",
            r"\b(?:id|i would) (?:\w{1,10} )?(?:do away with|get rid of|bin|ditch|scrap|close down"
            r"|outlaw|abolish|burn|bulldoze|rip up|make (?:it|them) illegal|send them|sack|fine"
            r"|put a stop to|rather (?:see|have) (?:\w+ ){1,3}than)\b"
            r"|\bi (?:do |only |really |just )?wish (?:the|they|people|someone|somebody|more|parents"
            r"|politicians|everyone|\w{2,14} (?:would|could))\b(?! (?:you|him|her|them|all) )"
            rf"|\bi (?:\w{{1,10}} )?find (?:\w{{1,14}} ){{1,3}}?{_MATTER_ADJECTIVES}\b"
            r"|\bi (?:defy|dread to think|shudder|make no apolog\w+|blame|wouldnt trust|mourn"
            r"|lament|long for the days|preferred|prefer|much prefer|miss the days|dont care (?:who"
            r"|what|if)|couldnt care|cant see (?:it|any|the|why|what)|never (?:liked|understood"
            r"|saw|got|could (?:stand|see))|dont (?:hold with|get)|have no (?:time|sympathy)"
            r"|give it (?:a year|two|six months|till)|say (?:scrap|ban|bring|good|let|no|leave))\b",
        ),
        (
            "me im",
            r"\bseems to me\b|\b(?:wont|cant|never) (?:convince|persuade) me\b|\bsays? me\b"
            r"|\bim (?:with (?!you\b|her\b|him\b|them\b|the team|year|my)\w+"
            r"|(?:afraid|sorry(?: but)?) i (?:find|think|cant|dont|just)|old enough to"
            r"|one of those who|no (?:lover|believer|admirer)|not (?:a believer|sold|having it"
            r"|one for|buying)|all in favour|dead against|a firm believer|sceptical|cynical)\b"
            r"|\b(?:call me|give me) (?:a |an )?(?:cynic\w*|old|picky|biased|boring|dinosaur|grump"
            r"|snob|strength|proper|real|good old)\b|\bdont ask me\b|\bit (?:annoys|irritates"
            r"|infuriates|angers|baffles|saddens|bothers|drives|gets) me\b|\bspare me\b",
        ),
        (
            "far concerned opinion view views humble reckon mind eyes money guess",
            r"\bas far as (?:i|we) (?:can see|are concerned|am concerned)\b|\bthe way (?:i|we) see"
            r" it\b|\b(?:in|to) (?:our|my|this \w+s) (?:own |humble |honest |considered "
            r"|collective )*(?:opinion|view|eyes|mind|book)\b|\bwe (?:all )?reckon (?!you|on)"
            r"|\bsay i\b|\bmy (?:money(?:s| is) on|guess is|bet is|honest view)\b|\b(?:ill|someone"
            r"|somebody|we) (?:has to |have to |will |must )?say it\b|\bround here we (?:think|say"
            r"|believe|reckon)\b|\b(?:the|our) (?:\w+ )?(?:view|opinion|verdict) (?:of|from)"
            r" (?:this|the) (?:school|office|staff ?room|department|head|bench)\b",
        ),
        (
            "should must ought",
            r"\b(?:should|must|ought to) (?:all |just |both |really )*(?:be|have been) (?:\w{1,10} )?"
            r"(?:nationalised|scrapped|abolished|outlawed|axed|sacked|jailed|privatised|illegal"
            r"|banned|locked up|ashamed|compulsory|fined|taxed|shot|sued|prosecuted|bulldozed|shut down|closed down|stopped)\b"
            r"(?! from (?:the )?(?:school|site|class|lessons))|\b(?:should|must|ought to) (?:lose|pay)"
            r" (?:its|their|his|her|more|for (?:this|it|what))\b(?! (?:respects|attention|deposits?))",
        ),
        (
            "believe think feel say reckon find",
            r"\bwe (?:(?:at|in|here at) (?:\w{1,14} ){1,4}?)?(?:all |firmly |strongly |really "
            r"|honestly )*(?:believe|think|feel|say|reckon|find)(?: that)? (?:it|this|that|these|they"
            r"|the \w{2,14}(?: \w{2,14})?) (?:is|are|was|were|should|must|has|have) (?:\w{1,12} "
            r"){0,4}?(?:nothing but|wrong|unfair|pointless|useless|ridiculous|absurd|disgrace\w*"
            r"|shame\w*|banned|scrapped|a tax|cruel|stupid|nonsense|a waste|a mistake|overrated"
            r"|treated|better than|worse than|too (?:far|early|late|much|many)|shabb\w+)\b",
        ),
        (
            "whoever thought thinks says believes buys lets tells gives claims imagines",
            r"\bwhoever (?:thought|decided|designed|invented|came up|wrote|signed|approved|runs"
            r"|planned|dreamt|dreamed|picked|chose|is responsible|is in charge|voted|set)\b"
            r"(?! (?:left|lost|the winner|a story|a poem))|\bwho(?:ever)? (?:on earth )?thought"
            r" (?:\w{1,14} ){1,6}(?:clever|good idea|wise|sensible|fair|helpful|bright idea)\b"
            r"|\bany(?:one|body| parent| teacher| fool| adult| politician| school) who"
            r" (?:thinks|says|believes|buys|lets|tells you|gives|claims|imagines|still"
            r" (?:thinks|believes))\b(?! (?:of|they can help|you can))",
        ),
        (
            "trusted nothing wool tells story never beats fools",
            r"\b(?:cant|cannot|not to|couldnt) be trusted\b(?! (?:with the biscuits|near))"
            r"|\btells? (?:you|us|me|parents) (?:nothing|very little|next to nothing)\b"
            r"|\bcotton wool\b(?= (?:these|and|kids|children|nowadays|culture|society)|[.!])"
            r"|\bend of (?:story|discussion|argument)\b(?! time)|\bshould never (?:have been (?:built"
            r"|allowed|closed|sold|scrapped|invented|changed)|come back|be allowed)\b"
            r"|\bbeats? (?:\w{1,12} ){1,3}every (?:time|day)\b|\bnever (?:trust|vote|believe|buy)"
            r" (?:a|the|another)\b",
        ),
        (
            "madness barmy bonkers nonsense ridiculous disgraceful shameful pathetic rubbish "
            "ludicrous appalling criminal scandalous outrageous tosh poppycock twaddle claptrap "
            "codswallop hogwash piffle baloney bunkum cobblers preposterous laughable farcical "
            "idiotic insane lunacy hypocrisy hypocrites cowards robbery nuff figure typical humbug "
            "absurd shambles farce disgrace",
            r"(?:^|[.!?:] ?)(?:absolute |utter |utterly |total |sheer |complete |pure |simply "
            r"|frankly |just |what |a |an |plain )*(?:madness|barmy|bonkers|nonsense|ridiculous"
            r"|disgraceful|shameful|pathetic|rubbish|ludicrous|appalling|criminal|scandalous"
            r"|outrageous|tosh|poppycock|twaddle|claptrap|codswallop|hogwash|piffle|baloney|bunkum"
            r"|cobblers|preposterous|laughable|farcical|idiotic|insane|lunacy|hypocrisy|hypocrites"
            r"|cowards|daylight robbery|robbery|nuff said|go figure|typical|bah humbug|absurd"
            r"|shambles|farce|disgrace)(?= ?(?:[.!?\n]|$| say i| if you ask))",
        ),
        (
            "cheek nerve asleep examined testing early",
            r"\b(?:has|have|had|got) (?:a|the|some|an absolute) (?:cheek|nerve|gall)\b|\bmust"
            r" (?:all )?(?:be|have been) (?:asleep|drunk|blind|joking|mad|on another planet)\b"
            r"|\b(?:wants?|needs?) (?:his|her|their|its) heads? (?:examined|testing|looking)\b"
            r"|\b(?:starts?|begins?|comes?|gets?) (?:far|way|much) too (?:early|late|soon)\b",
        ),
        (
            "ive never",
            r"\bive (?:never|always) (?:\w{1,10} )?(?:understood|got|liked|rated|trusted|cared for|seen the|had any time|been able to stand|found \w+ (?:dull|boring|overrated)|hated|loathed)\b(?! (?:a (?:better|finer|prouder)|so|how (?:hard|much)))",
        ),
        (
            "trust",
            r"(?:^|[.!?] )(?:trust|leave it to) (?:the )?(?:bbc|council|government|ofsted|exam boards?|dfe|weather ?men|press|media|trains?|referees?|var|fa|english|organisers) to\b",
        ),
    )
)
