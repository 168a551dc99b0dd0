"""UK parties, their leaders, and the ways in which people take sides."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import phrase
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.word_set import word_set


_LEADERS = (
    r"(?:(?:keir )?starmer|(?:kemi )?badenoch|(?:nigel )?farage|(?:rishi )?sunak|(?:liz )?truss"
    r"|boris(?: johnson|(?= (?:lied|lies|must|is a (?:liar|clown|legend|disgrace))))"
    r"|(?:jeremy )?corbyn|(?:angela )?rayner|rachel reeves|bridget phillipson|(?:ed )?davey"
    r"|(?:zack )?polanski"
    r"|(?:john )?swinney|(?:ed )?miliband|(?:suella )?braverman|theresa may|david cameron"
    r"|(?:michael )?gove"
    r"|gavin williamson|gillian keegan|keir|sturgeon|burnham|jenrick|streeting)"
)
_PARTIES = (
    r"(?:tor(?:y|ies)|conservatives?|labour|lib ?dems?|liberal democrats?|greens?|green party"
    r"|reform(?: uk)?"
    r"|snp|ukip|plaid(?: cymru)?|sinn fein|dup|sdlp|brexit party|workers party|tusc)"
)
# The same in folded text with its capitals. A party that is also a plain word ("labour", "reform")
# needs a capital that no sentence gave it, or the verb of somebody who does something.
_ACTS = (
    r"(?= (?:will|are|is|have|has|govern|mps?\b|candidate|councillor|party|voter|can|cant|must|win"
    r"|wins|won|lost"
    r"|would|wont|dont|doesnt|promis|manifesto|out\b|all the way|activist|supporter|leader"
    r"|minister|lies|wants?"
    r"|deserves?|never|gets?|need|couldnt|should|stand|under|policy|policies|hq|membership|member))"
)
PARTY = LatePattern(
    rf"\b(?i:tor(?:y|ies)(?! island)|lib ?dems?|liberal democrats?|snp|ukip|reform uk|labour party"
    rf"|conservative party|conservatives|plaid cymru|sinn fein|sdlp|brexit party|{_LEADERS})\b"
    r"|(?:(?<=\w\s)|(?<=,\s)|(?<=\())(?:Labour|Green Party|Greens|Reform|Conservative|Plaid|DUP)\b"
    r"(?! (?:of|Club|House|Act|Day|Street|Road|Ward|Team|Lane|Synagogue|Jew|Acts))"
    rf"|(?<!child\s)(?<!slave\s)(?<!manual\s)(?<!forced\s)(?<!hard\s)\b(?:(?i:labour|reform"
    rf"|the greens)|Conservative){_ACTS}"
    rf"|\b(?:Labour|Reform)s (?=\w)|\bGreen (?=(?:councillor|candidate|mp|MP|government|council"
    rf"|voter|activist))|\b(?i:never|only|but) (?:the )?(?:Labour|Reform|Greens)\b"
)
_NAMES = (
    "tory tories torys reforms conservative conservatives labour labours lib libdem libdems "
    "liberal green "
    "greens reform snp ukip plaid "
    "sinn dup sdlp brexit starmer keir badenoch farage sunak truss boris corbyn rayner reeves "
    "phillipson davey "
    "polanski swinney miliband braverman theresa cameron gove williamson keegan sturgeon burnham "
    "jenrick streeting"
)
PARTY_WORDS = word_set(_NAMES)

# What turns a party's name into taking sides.
STANCE = word_set(
    "ruin ruins ruined ruining wreck wrecked wrecking destroy destroyed destroying betray "
    "betrayed betraying",
    "betrayal lies lied lying liars liar disgrace disgraceful shambles useless corrupt hate hates "
    "failed failing",
    "fail fails cuts gutted blame wasted incompetent clueless worst awful terrible disaster joke "
    "nasty cruel racist",
    "shame shameful resign broken broke scum crooks fools idiots robbed stealing stole chaos mess "
    "pathetic",
    "starved selling greedy sleaze ashamed finished rid out vile stupid stupidity hopeless",
    "support supports supporting supported back backs backing proud love loved brilliant best "
    "only hope hoping hopes",
    "save trust deserve deserves elect elected reelect campaign campaigning canvass canvassing "
    "leafleting",
    "leaflets leaflet join joined joining endorse vote votes voting voted win wins winning "
    "fantastic great finally",
    "better wonderful amazing hero thank rescue saviour landslide fix delivered delivering stands "
    "admire right",
    "frightening scary scares terrifying dangerous clowns clown nonsense farce sense sensible "
    "talks excellent superb worse congratulations mad crazy",
    "never always more nobody hurrah hooray yay gone bring sense cheers wants agree believe "
    "believes congrats commiserations super brave decent honest truth promise promised promises kudos bravo "
    "rubbish turned dodgy wiped floor pmqs credible promising lie",
)
ATTACK = word_set(
    "disgrace disgraceful shame shameful ashamed clueless farce shambles scandal scandalous "
    "outrage outrageous",
    "appalling pathetic incompetent useless betray betrayed betrayal ruin ruined ruining wreck "
    "wrecked",
    "wrecking destroyed destroying madness cruel heartless hypocrites hypocrisy insult lying lied "
    "lies",
    "spineless laughable unacceptable starving starved starve underfunded underfunding "
    "unforgivable wrong",
    "failing failed fails resign austerity cuts ideological attack attacking joke idiots "
    "worst vindictive",
)
GOVERNING = word_set(
    "government governments govt minister ministers westminster whitehall chancellor downing parliament "
    "politicians secretary secretarys chancellors whitehalls",
)
# Lessons, mock elections, visits in which nobody takes sides.
TAUGHT = word_set(
    "mock lesson lessons history historical debate debated debating debates citizenship studied "
    "study studying learn",
    "learned learnt essay century suffragette suffragettes suffrage hustings homework revision "
    "quiz gcse level",
    "simulation pretend model textbook 1945 1979 1997 1832 1918 1928 reform1832 captain house",
    "bill act acts unit module museum chartists victorian",
)
# Parties and people whose bare name in a school's post takes a side, unless they visit.
BARE = LatePattern(r"\b(?:tories|tory|farage|starmer|badenoch|corbyn|truss|sunak|ukip)\b")
NEUTRAL = word_set(
    "candidate candidates represent represents representing councillor cllr mayor elected "
    "constituency mp mps parties"
)
VISITS = word_set(
    "visit visited visiting visits welcomed welcome welcoming hosted toured tour met opened meet "
    "meeting came",
    "joined questions answered invited spoke talk talked visitor visitors guest explained peer",
)
SIDES = word_set(
    "vote elect reelect canvass canvassing campaigning endorse leaflets leafleting backing"
)

HASHTAG = LatePattern(
    r"(?:i?m?vot(?:e|ing)(?:for)?|back|get|support|elect|team|only)(?:the)?(?:labour|tor(?:y|ies)"
    r"|conservatives?|libdems?"
    r"|greens?|reform(?:uk)?|snp|ukip|plaid|leave|remain|starmer|keir|boris|farage|corbyn|badenoch"
    r"|yes|no)"
    r"(?:in|out|again|20\d\d)?"
    r"|(?:getthe)?(?:tor(?:y|ies)|labour|starmer|keir|boris|farage|sunak|truss|badenoch|reform"
    r"|libdems?|snp|rishi)"
    r"(?:out|mustgo|liars?|lies|cuts|scum|sleaze|failed|in|gain|towin|landslide|forpm|forchange)"
    r"|never(?:labour|tory|reform)|gtto|jc4pm|generalelectionnow|generalelection20\d\d?now|fbpe"
    r"|rejoin(?:the)?eu"
    r"|notmypm|stopthe(?:cuts|boats)|freepalestine|standwithisrael|indyref2|payup|neustrike"
    r"|supportthestrikes?"
    r"|voteyes|voteno|voteleave|voteremain|takebackcontrol|makebritaingreatagain|maga"
    r"|enoughisenough|scrapsats"
)
HASHTAG_PIECES = LatePattern(
    r"vote|tor(?:y|ies)|labour|starmer|keir|boris|farage|sunak|truss|badenoch|reform|libdem|snp"
    r"|rishi|gtto|jc4pm"
    r"|electionnow|fbpe|rejoin|mypm|stopthe|palestine|israel|indyref|payup|strike|control|maga"
    r"|enough|green|sats"
)

# Campaigning in so many words.
CAMPAIGN = (
    phrase(
        "vote voted voting votes voter",
        rf"\bvot(?:e|ed|es|ing|er) (?:for )?(?:the )?(?:{_PARTIES}|{_LEADERS})\b(?! (?:house"
        rf"|team|cup|captain|class|flag))"
        r"|\bvote (?:leave|remain)\b|\b(?:vote|kick|throw) (?:them|him|her|this (?:lot"
        r"|government|shower)|the lot) (?:all )?out\b"
        r"|\bvot(?:e|ing) (?:for )?(?:change|yes|no) (?:on|in the|at the) (?:\d|referendum"
        r"|general|local|ballot|polls|thursday)"
        r"|\b(?:your|my|our|his|her|the|every) votes? (?:to|for|should go to|is going to"
        r"|goes to) (?:the )?"
        rf"(?:{_PARTIES}|{_LEADERS})\b|\b(?:please |do |just "
        rf"|make sure you )(?:all )?vote for (?:your |our )?(?:local )?(?:mp|councillor"
        rf"|cllr)\b",
    ),
    phrase(
        _NAMES,
        rf"\b(?:get|help|push|see) (?:the )?(?:{_PARTIES}|{_LEADERS}) (?:over the line|elected"
        rf"|through|home|into|winning)\b|\b(?:get|kick|vote|throw|boot|chuck|want|keep|turf"
        rf"|put) (?:the |these |those |this )?(?:{_PARTIES}|{_LEADERS}) "
        r"(?:government |lot )?(?:all )?(?:out|in|back|into (?:number|no) (?:10|ten)"
        r"|into (?:power|office|government))\b(?! (?:the|a|our|to)\b)"
        rf"|\b(?:tor(?:y|ies)|labour|snp|lib ?dems|reform|{_LEADERS}) (?:(?:must|should|has to"
        rf"|have to|need to) go|out(?! (?:of|in|to)\b))\b",
    ),
    phrase(
        "campaigning canvassing leafleting knocking leaflets standing campaign",
        r"\b(?:campaigning|canvassing|leafleting|knocking (?:on )?doors|delivering leaflets"
        r"|out campaigning) "
        rf"(?:for|with) (?:the |our |your )?(?:local )?(?:{_PARTIES}|{_LEADERS}|candidate|mp"
        rf"|councillor)\b",
    ),
    phrase(
        "support vote backing",
        r"\b(?:has|have|gets|got|deserves|with|shes|hes|theyve) (?:got )?(?:our|my) (?:full "
        r"|wholehearted )?(?:support|vote|backing)\b(?= (?:on|at|in|for)"
        r" (?:\d|the \d|the (?:\w+ )?(?:election|polls|ballot|mayor)|polling|election|thursday"
        r"|may|june|july))",
    ),
    phrase(
        "elect reelect endorse support vote voting",
        rf"\b(?:re ?elect|elect|endorse|endorsing) (?:the |our |your )?(?:{_PARTIES}"
        rf"|{_LEADERS}|candidate|mp|local mp|councillor|cllr)\b"
        rf"|\b(?:we|grace|please|all|lets|and|school) (?:fully |proudly |will "
        rf"|are )?(?:support|back|supporting|backing) (?:the )?"
        rf"(?:{_PARTIES}|{_LEADERS}|councillor|cllr)\b(?! (?:team|house|week|day|flag"
        rf"|initiative|energy))"
        r"|\bbetter together (?:and )?vote\b|\bvot(?:e|ing) (?:no|yes)\b(?! (?:to|if|or|for|at"
        r"|in) (?:the )?(?:school|new menu|menu|uniform|form))",
    ),
)

# Sides in public questions that belong to no party alone.
SIDED = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "mp westminster march",
            r"\b(?:write|email|tell|lobby|contact|ring) (?:to )?your mp\b(?! (?:for|about) (?:work"
            r"|help|a visit))|\bmarch(?:ing)? (?:with us )?(?:on|to) (?:westminster|parliament"
            r"|downing)",
        ),
        (
            "polling polls ballot wisely message enough change pay",
            r"\b(?:more years of|had enough of|know what to do|send (?:them )?a message|no thanks"
            r"|time for (?:a )?change|use your vote (?:to|against)|vote wisely|make them pay"
            r"|anyone but)\b[^\n]{0,80}\b(?:polling day|at the polls|ballot box|election"
            r"|on thursday)"
            r"|\b(?:polling day|at the polls|ballot box|election"
            r"|on thursday)\b[^\n]{0,80}\b(?:more years of|had enough of|know what to do"
            r"|send (?:them )?a message|time for (?:a )?change|make them pay|anyone but)\b"
            r"|\bback the ballot\b|\bvote yes in the ballot\b",
        ),
        (
            "vat cap independence devolution offer rates academies selective grammar immigration "
            "zero",
            r"\bvat on (?:private|independent|school|private school"
            r"|independent school)s?(?: fees)? (?:is|was|will) (?:\w{1,10} ){0,4}(?:right|wrong"
            r"|fair|unfair|disgrace|overdue|tax on|disaster|spiteful|ruin|destroy|good|bad)"
            r"|\b(?:scrap|keep|end|abolish|axe) (?:the )?(?:two child|benefit"
            r"|2 child) (?:benefit )?cap\b"
            r"|\bindependence (?:is|will|would) (?:\w{1,10} ){0,4}(?:only|best|ruin|disaster"
            r"|answer|way|make|save|wreck)\b|\b(?:miserly|insulting|derisory|pathetic"
            r"|generous) (?:pay )?offer\b|\bdeserves? better than (?:this"
            r"|the) (?:\w{1,12} )?(?:offer|deal|government|lot|minister)",
        ),
        (
            "petition petitions",
            r"\b(?:sign|signed|signing|share|back|support|added) (?:\w{1,12} ){0,4}petitions?\b"
            r"|\bpetition\.parliament\b"
            r"|\bpetitions? (?:to|calling|demanding|against|for) (?:\w{1,12} ){0,3}(?:government"
            r"|parliament|minister|council|mps?|stop|scrap|ban)\b",
        ),
        (
            "tax fight defeat protest march rally oppose scrap stop",
            r"\b(?:bring down|fight|defeat|stop|scrap|axe|oppose|against) (?:this|the|that"
            r"|labours?|their) (?:\w{1,14} )?(?:tax|bill|levy|cap|cuts|budget)\b"
            r"(?! (?:return|lesson))|\b(?:join|see you at|come to|joining|proud to join"
            r"|all welcome at) (?:us (?:at|on|for) )?(?:the|our|this) (?:\w{1,12} ){0,2}"
            r"(?:protest|march|rally|demo|demonstration|picket)\b(?= (?:against|for|to|about"
            r"|in support|outside))",
        ),
        (
            "strike strikes striking strikers picket union neu nasuwt unison ballot solidarity",
            r"\b(?:support|supporting|back|backing|stand(?:ing)? with|solidarity (?:with|to)"
            r"|behind|in favour of|proud of|honk for"
            r"|well done to|join|join us on|joining|oppose|against) (?:all )?(?:the |our |your "
            r"|these )?(?:\w{1,12} )?(?:striking|strikes?"
            r"|strikers|picket(?: line)?s?|neu|nasuwt|unison|union)\b(?! flag| jack| canal| of)"
            r"|\bvote (?:yes|to strike|no)(?: \w{1,10}){0,5} (?:ballot|strike)\b|\bstrik(?:e|es"
            r"|ing) (?:is|are) (?:right|wrong|justified"
            r"|selfish|the only|our only|greedy)|\b(?:selfish|greedy|brave) (?:strikers|unions?)\b"
            r"|\bunions? (?:is|are|has|have) (?:holding"
            r"|ruining|greedy|right|wrong|selfish)|\b(?:i|we)(?:ll| will|m| am| are"
            r"|re) (?:be )?(?:striking|on strike|on the picket)",
        ),
        (
            "rejoin brexit eu independence referendum remain indyref",
            r"\bbrexit (?:is|was|has been|has|will be) (?:\w{1,12} ){0,2}(?:disaster|mistake"
            r"|success|best|worst|ruin\w*|shambles|lie|con|joke"
            r"|great|triumph|stupid|failed|wrecked|self)|\brejoin(?:ing)? (?:the eu|europe|now)\b"
            r"|\bwe (?:should|must|need to) (?:leave|rejoin)"
            r" (?:the )?(?:eu|echr|uk)\b|\b(?:yes|no) to (?:independence|brexit|the eu)\b"
            r"|\bstop brexit\b|\bget brexit done\b",
        ),
        (
            "palestine israel gaza boats migrants refugees trump putin zionist maga",
            r"\bfree palestine\b|\b(?:stand|standing) with (?:israel|palestine|gaza)\b"
            r"|\bfrom the river to the sea\b|\bstop (?:the )?boats\b"
            r"|\bsend (?:them|the migrants|the refugees) (?:all )?(?:back|home)\b"
            r"|\brefugees welcome here\b|\b(?:trump|putin) (?:is|for)"
            r" (?:\w{1,12} ){0,3}(?:right|president|hero|best|idiot|fascist|great)"
            r"|\b(?:make \w+ great again)\b|\bstop (?:arming|the genocide)",
        ),
        (
            "cuts austerity underfunding funding fund crisis",
            r"\b(?:stop|fight|end|reverse|no more|against|oppose|blame|fighting|because of"
            r"|thanks to) (?:the |these |savage |cruel |more |tory |labour"
            r" |government )*(?:funding |school |budget |education |government |tory "
            r"|labour )?cuts\b|\b(?:tory|labour|government|westminster)"
            r" (?:funding )?cuts\b|\bausterity\b(?! (?:measures )?(?:in (?:the )?\d|britain))"
            r"|\bfund our schools\b|\bsave our schools from\b"
            r"|\btell your mp\b|\b(?:funding|school funding) crisis\b|\bwrite to your mp\b",
        ),
    )
)

# Papers that those who wrote them have not made public.
RECORDS = (
    phrase(
        "minister ministers secretary dfe department council councillor mp government cabinet "
        "downing ministerial",
        r"\b(?:leaked?|unpublished|draft|secret|private|privately|confidential|off the record"
        r"|behind closed doors|whatsapps?|internal)"
        r"\b[^.!?\n]{0,60}?\b(?:minister(?:s|ial)?|secretary of state|education secretary|dfe"
        r"|department for education|council(?:lor)?s?"
        r"|cabinet|mps?|downing street|government) (?:\w{1,12} ){0,2}(?:papers?|minutes"
        r"|emails?|letters?|correspondence|reports?|briefings?|memos?"
        r"|documents?|messages?|plans?|advice|meetings?)\b"
        r"|\b(?:leaked?|unpublished|secret|private|confidential|privately"
        r"|internal) (?:\w{1,12} ){0,2}(?:papers?|minutes|emails?|letters?|correspondence"
        r"|reports?"
        r"|briefings?|memos?|documents?|messages?|conversations?"
        r"|note)\b[^.!?\n]{0,60}?\b(?:minister|secretary of state|education secretary|dfe"
        r"|department for"
        r" education|council(?:lor)?s?|cabinet|mps?|downing street|government"
        r"|regional director)\b"
        r"|\b(?:minister|secretary of state|education secretary|mp|councillor|dfe"
        r"|council leader|regional director)(?:s office|s adviser)?"
        r" (?:has |have |had )?(?:told|wrote to|emailed|texted|messaged|admitted to|promised"
        r"|assured|briefed) (?:us|me|our head|the head|mr \w+|mrs \w+|the trust|governors)"
        r" (?:\w{1,12} ){0,3}(?:privately|in private|in confidence|off the record|behind"
        r"|confidentially|before)\b"
        r"|\b(?:correspondence|letters?|emails?|exchange|messages?) (?:with|between"
        r"|to and from|from|to) (?:\w{1,12} ){0,4}(?:minister|secretary of state|dfe"
        r"|department for education"
        r"|education secretary|council leader|downing street"
        r"|regional director)\b[^.!?\n]{0,80}?\b(?:not (?:been )?(?:yet )?(?:public|published"
        r"|seen|released)|leak|before|shouldnt|secret|private|attached|screenshot"
        r"|show|shows|showing|proves?|reveals?)\b",
    ),
    phrase(
        "members member union membership communist labour conservative tory green reform "
        "political bnp",
        r"\b(?:list|names?|records?|which|who) (?:of |are |is |were "
        r"|was )*(?:\w{1,12} ){0,4}(?:members? of|in|belongs? to|joined|paid subs to)"
        r" (?:the|a) (?:\w{1,12} ){0,2}(?:communist|labour|conservative|tory|green|reform"
        r"|political|union|national front|bnp)(?: party| members?)?\b",
        Severity.CAUTION,
    ),
    phrase(
        "communist communists carrying strike blacklist scabs scab picket fascists marxist",
        r"\bcard carrying (?:\w{1,12})|\bstrike list\b|\bblacklist(?:ed)?\b(?! (?:website|site"
        r"|word))|\b(?:mr|mrs|miss|ms) \w{2,14} (?:is|was|are|were"
        r"|and \w+ \w+) (?:\w{1,10} ){0,3}(?:communists?|fascists?|marxists?|scabs?)\b",
        Severity.CAUTION,
    ),
    phrase(
        "leak leaked leaking",
        r"\bleak(?:ed|ing)? (?:\w{1,12} ){0,3}(?:council|cabinet|government|dfe|ministerial"
        r"|whitehall|local authority) (?:\w{1,12} ){0,2}(?:papers?|minutes|emails?|letters?"
        r"|reports?|memos?|documents?|plans?)\b",
    ),
)

# In the weeks before an election even a plain mention is worth a thought.
MENTION = LatePattern(
    r"\b(?:parliamentary|council|labour|conservative|tory|green|reform|liberal democrat|lib dem"
    r"|independent|mayoral|election) candidates?\b"
    r"|\bcandidates? (?:for|in) (?:the )?(?:\w+ ){0,2}(?:election|constituency|parliament|council"
    r"|mayor|ward|by ?election|seat)\b"
    r"|\b(?:standing|stands|running) for (?:parliament|election|the council|mayor|office)\b"
    r"|\b(?:mps?|ministers?|councillors?|cllr|hustings|manifesto|secretary of state)\b"
)
MENTION_WORDS = word_set(
    "candidate candidates standing stands running mp mps minister ministers councillor "
    "councillors cllr hustings",
    "manifesto secretary",
)
