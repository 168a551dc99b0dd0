"""Sides taken in an election or a public quarrel: rulers judged, results cheered, candidates helped."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import phrase


_LEADER = (
    r"(?:starmer|badenoch|farage|sunak|truss|boris|corbyn|rayner|reeves|phillipson|davey|polanski"
    r"|swinney|miliband|braverman|streeting|burnham|jenrick|cooper|lammy|blair|thatcher|trump|putin"
    r"|macron|netanyahu|modi|biden)s?"
)
_PARTY = (
    r"(?:tor(?:y|ies|ys)|conservatives?|labours?|lib ?dems?|liberal democrats?|greens|green party"
    r"|reforms?(?: uk)?|snp|ukip|plaid(?: cymru)?|sinn fein|dup|sdlp)"
)
_OFFICE = (
    r"(?:governments?|govt|ministers?|prime ministers?|pm|chancellors?|\w{4,9} secretarys?"
    r"|secretar(?:y|ies) of states?|treasurys?|westminsters?|whitehalls?|politicians|mps?"
    r"|councillors|councils?|county council|mayors?|dfes?|department for education|downing street"
    r"|number (?:10|ten)|home office|county hall|town hall|unions?)"
)
_WHO = rf"(?:{_OFFICE}|{_LEADER}|{_PARTY})"
_STRONG = (
    r"(?:liars?|cruel|disgrace\w*|scandal\w*|nonsense|joke|shambles|farce|shame\w*|outrage\w*"
    r"|greedy|miserly|uncaring|shameless|arrogant|dithering|bungling|hapless|weak|two faced|clueless|useless|hopeless|pathetic|spineless|heartless|callous|cowards?|cowardly|corrupt"
    r"|rotten|crooks?|clowns?|fools?|idiots?|idiotic|incompetent|inept|insult\w*|betrayal|con|fraud"
    r"|rubbish|madness|disaster|catastroph\w+|wicked|vindictive|spiteful|reckless|unfair|unjust"
    r"|appalling|dreadful|dire|abysmal|laughable|ludicrous|wrong|hypocrit\w+|failing|lying"
    r"|out of touch|kick in the (?:teeth|guts)|slap in the face|out of ideas|not fit)"
)
_STRONG_WORDS = (
    "liar liars cruel disgrace disgraceful disgraced scandal scandalous nonsense joke shambles farce "
    "shame shameful outrage outrageous greedy miserly uncaring shameless arrogant dithering bungling hapless faced clueless useless hopeless pathetic spineless heartless callous "
    "coward cowards cowardly corrupt rotten crook crooks clown clowns fools idiots idiotic "
    "incompetent inept insult insulting betrayal con fraud rubbish madness disaster catastrophe "
    "wicked vindictive spiteful reckless unfair unjust appalling dreadful dire abysmal laughable "
    "ludicrous wrong hypocrite hypocrites hypocrisy failing lying teeth slap guts"
)
_VERY = r"(?: (?:a|an|the|such|so|just|simply|utter|utterly|absolute|absolutely|total|totally|complete|completely|national|bare ?faced|frankly|plain|nothing but|bunch of|pack of|load of|of)){0,4}"
# Public matters that are argued over and have a name of two words or more.
_MATTER = (
    r"(?:net zero|small boats|the boats|boat people|just stop oil|extinction rebellion|black lives matter"
    r"|the eu|the european union|europe|leaving the eu|private schools?|public schools|independent schools"
    r"|eton|(?:two|2) child (?:benefit )?(?:cap|limit)|benefit cap|capital punishment|the death penalty"
    r"|assisted (?:dying|suicide)|abortion|digital id|id cards|inheritance tax|mansion tax|wealth tax|farm tax"
    r"|(?:school )?fee tax|rwanda|asylum|(?:illegal |mass |uncontrolled )?(?:im)?migration|migrants?|asylum seekers"
    r"|trident|nuclear weapons|fracking|north sea oil|wind farms?|heat pumps?|clean air zones?|congestion charg\w+"
    r"|universal credit|winter fuel(?: payments?| allowance)?|triple lock|zero hours contracts?"
    r"|academ(?:ies|isation)|free schools|tuition fees|student loans|grammar schools?|grammars|the (?:eleven|11) plus"
    r"|selection at (?:eleven|11)|national service|foreign aid|overseas aid|arms sales|the arms trade|the house of lords"
    r"|the lords|first past the post|proportional representation|votes at (?:16|sixteen)|the licence fee|austerity"
    r"|food banks|brexit|the single market|freedom of movement|levelling up|multiculturalism|privatisation"
    r"|nationalisation|capitalism|socialism|communism|the welfare state|benefits|zionism|trans rights|hs2|ulez|ltns?)"
)
_MATTER_WORDS = (
    "boats oil rebellion eu european europe eton cap limit punishment "
    "penalty assisted abortion digital inheritance mansion wealth rwanda asylum immigration "
    "migration migrant migrants trident nuclear fracking pumps congestion "
    "contracts academies academisation tuition loans grammar grammars "
    "lords licence austerity banks brexit "
    "freedom levelling multiculturalism privatisation nationalisation capitalism socialism "
    "communism welfare zionism abolish nationalise zero hs2 ulez ltns ltn"
)

ELECTIONEERING = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            _STRONG_WORDS,
            rf"\b{_WHO} (?:\w{{1,14}} ){{0,6}}?(?:is|are|was|were|has been|have been|(?:would|will|could) be|remains?|as)(?: not)?{_VERY}"
            rf" {_STRONG}\b(?! (?:said|told|number))"
            rf"|\b(?:what|such)?{_VERY} {_STRONG} (?:this |that |the |our |of a |of |it is that |from )*{_WHO}\b(?! (?:car park|tax bill))",
        ),
        (
            "election elections referendum landslide byelection government",
            r"\b(?:delighted|thrilled|overjoyed|jubilant|ecstatic|elated|relieved|pleased|glad|happier|happy|celebrat\w+|over the moon"
            r"|devastated|gutted|heartbroken|crushed|disappointed|dismayed|horrified|appalled|sickened|sad|worried|dreading"
            r"|commiserations|weeping|in mourning|black day|dark day|great day|new dawn|sanity)\b[^.!?\n]{0,70}\b(?:(?:general|local|mayoral|by|council|nights|yesterdays|us|american) ?elections?"
            r"|election (?:result|night|outcome|news)s?|referendum|exit polls?|landslide|result of the (?:vote|poll|ballot))\b"
            r"|\b(?:elections?|election result|referendum|exit poll|landslide)\b[^\n]{0,60}\b(?:delighted|thrilled|overjoyed|relieved|relief|devastated|gutted"
            r"|heartbroken|horrified|new dawn|dark day|black day|couldnt be (?:happier|prouder|more)|thank (?:god|goodness|heavens)|at last|good riddance"
            r"|in tears|new government)\b|\b(?:general election|change of government|a new government) now\b"
            r"|\bwe need an? (?:general )?election\b|\bre elect(?:ion (?:campaign|bid)|ed? )",
        ),
        (
            "government govt",
            r"\b(?:only|need|needs|want|wants|deserves?|wake up to|waking up to|glad of|longing for|time for|hope for|here comes) (?:is )?(?:an? )?(?:new|change of|better|different|decent|proper|honest) government\b"
            r"|\bchange of government\b(?=[^.!?\n]{0,40}\b(?:will|would|can|could|fix|save|soon|now|cant come)\b)"
            r"|\b(?:bring|brings|brought|brought) down (?:this|the) (?:\w{2,12} )?(?:government|govt)\b"
            r"|\b(?:thank|thanks|grateful|bravo|well done|kudos|credit|hats off|congratulat\w+) (?:to |you )?(?:the|this|our|a) (?:\w{2,12} )?government\b(?! (?:department|for (?:the|a|our) grant))",
        ),
        (
            "standing stands stood candidate candidates candidacy councillor cllr mp msp mayor reelection re",
            r"\b(?:is|are|hes|shes|whos|am|im|be) (?:also |once again )?standing (?:as|for|in) (?:the |an? )?(?:\w{2,14} ){0,3}?(?:council\w*|parliament|mayor|mp|election|by ?election|ward|labour|conservatives?|tories|greens?|lib ?dems?|reform|independent|seat|assembly|senedd|holyrood)\b"
            r"(?=[^\n]{0,120}\b(?:support|vote|votes|back|backing|behind|help|good luck|leaflets?|deserves?|wish|hope|proud|our very own|champion|fight)\b)"
            r"|\b(?:support|supporting|backing|back|behind|endorse|endorsing|endorses|campaigning with|out with|helping|leafleting for|cheering on|rooting for) (?:our |the |for |friend |neighbour )*(?:cllr|councillor|candidate|mayor) (?:\w{2,14} ){1,3}"
            r"|\b(?:support|supporting|backing|back|endorse|endorsing|cheer on|cheering on|behind)\b[^.!?\n]{0,50}\b(?:re ?elections?|candidacy|candidature|bid for (?:parliament|mayor|the council|office)|campaign for (?:mayor|parliament|the council))\b"
            r"|\bwhat an? (?:\w{2,12} ){0,3}(?:mp|msp|councillor|mayor|minister|prime minister|candidate)\b(?! (?:does|do|is|are|has|earns|can))"
            r"|\b(?:would|ll|will|hed|shed|theyd) make (?:us )?an? (?:\w{2,12} ){0,3}(?:mp|msp|councillor|mayor|prime minister)\b"
            r"|\b(?:best|strongest|only|ideal|outstanding|finest|right) (?:\w{2,12} )?candidate\b(?=[^.!?\n]{0,40}\b(?:for|in|on|is|by far|mp|ward|council|vote)\b)(?! for (?:the|this) (?:job|post|role|position))"
            r"|\b(?:candidate|councillor|cllr|mp)\b[^.!?\n]{0,60}\b(?:has|have|with) (?:the schools|our|my) (?:full |whole |wholehearted |warm )*(?:support|backing|blessing|endorsement)\b"
            r"|\b(?:all|entirely|no small) thanks to (?:cllr|councillor|our mp|the mayor)\b[^\n]{0,100}\b(?:labour|tor(?:y|ies)|conservatives?|lib ?dems?|green|reform|vote|remember|thursday|polls)\b",
        ),
        (
            _MATTER_WORDS,
            rf"\b{_MATTER} (?:\w{{1,12}} )?(?:is|are|was|were|has been|have been|will be|would be|have|has|had)(?: (?:a|an|the|just|simply|nothing but|one of the|long|been|about|not|utterly|always|all|such|so|very|really|clearly|national|big|only)){{0,4}}"
            r" (?:con|scam|scandal|disgrace\w*|disaster|hoax|lie|lies|joke|wrong|right|overdue|point|best|worst|nonsense|madness|shame\w*|cruel|wicked|evil|immoral|mistake|failed|failure|folly|ruin\w*|betrayal|answer|way forward|time|theft|robbery|tax on|outrage\w*|unfair|unjust|barbaric|murder|good|bad|great|out of (?:control|hand)|blight|stain|racist|necessary|essential|vital|killing|destroying|wrecking|won|helped|worked)\b"
            rf"|\b(?:abolish|scrap|axe|end|ban|outlaw|nationalise|privatise|stop|smash|defund|tax|bring back|restore|reinstate|keep|save|defend|oppose|opposes|opposed to|support|supports|fight|resist|reject|rejects|reverse|repeal|condemn|no to|yes to|down with|say no to|against|legalise|rejoin|leave|overturn|lift) (?:all |the |this |that |cruel |these |labours |tory )*{_MATTER}\b(?! (?:\w+ )?(?:history|lesson|debate|essay|visit|trip|festival))",
        ),
        (
            "lobby lobbying lobbied complain mp mps councillor councillors pressure hands placards",
            r"\b(?:lobby|lobbying|complain to|complaining to|write to|writing to|email|emailing|ring|phone|tweet|pester|badger|harass|pressure|petition|tell|telling|object to|put pressure on) (?:to )?(?:the |your |our |local |this |every |all )*(?:council|councillors?|cllrs?|mps?|government|ministers?|town hall|county hall|dfe|secretary of state|education secretary|chancellor|treasury)\b"
            r"(?! (?:tax|website|offices? (?:on|if) (?:0|lost)|to (?:thank|invite)|for (?:a|her|his) (?:reply|autograph)|about (?:potholes|bins)))"
            r"|\bhands off (?:our|the|my|these|childrens?) (?:\w{3,12} )?(?:schools?|sixth form|library|libraries|nhs|pensions?|pay|nursery|fields?|greens?|green belt|park|parks|pool|baths|buses|jobs|teachers|children|kids|tas|budgets?|rights|hospital|town|village|land|freedoms?|unions?|post office|education|ta?x|savings|farms?|railways?|future)\b",
        ),
        (
            "ceasefire calls call joins join demands demanding condemn condemns embargo boycott sanctions divest solidarity",
            r"\b(?:joins?|joining|joined|adds? (?:its|our) (?:name|voice) to|supports?|backs?|backing|echo(?:es)?|behind|make|makes|making) (?:the |in |all |international |growing |today in )*calls? (?:for|on|to|from) (?:an? |the )?(?:immediate |permanent |full |public |independent )*(?:ceasefire|embargo|boycott|sanctions?|government|ministers?|westminster|parliament|referendum|election|inquiry|nationalis\w+|ban|rethink|end to|union|academies|wealth|arms|resign\w*|scrap\w*|chancellor|prime)\b"
            r"|\b(?:demand|demands|demanding|call for|calls for|calling for) (?:an? |the )?(?:immediate |permanent )*(?:ceasefire|arms embargo|general election|second referendum|wealth tax|public inquiry|end to (?:austerity|the cuts|the war|selection))\b"
            r"|\bsolidarity with (?:the |our |all )*(?:people of|palestin\w+|ukrain\w+|israel\w*|gaza|strik\w+|teachers|nurses|doctors|miners|farmers|refugees|migrants|protest\w+|union\w*)\b",
        ),
        (
            "elect elected voters voted electing vote",
            r"\bwhen (?:you|we|people|they|folk) (?:elect|vote|voted|elected|put|keep electing|keep voting)(?: for| in)? (?:an? |these |those |such |this )?(?:\w{2,12} )?(?:clowns?|idiots?|liars?|crooks?|cowboys?|fools?|tories|tory|labour|reform|greens|snp|shower|lot|muppets?|amateurs?|millionaires?)\b"
            r"|\b(?:whoever|whatever|however) you vote(?: for)?\b[^.!?\n]{0,30}\b(?:dont|do not|not|never|just|anyone but|make sure|keep)\b|\blend (?:\w{2,10} ){0,3}(?:your|our|their) votes?\b"
            r"|\b(?:thats|this is|that is) what you (?:all )?voted for\b|\byou (?:voted for|get what you vote)",
        ),
        (
            "horse leaflets leafleting leaflet doorstep canvassing canvass canvassed telling teller doorknocking",
            r"\b(?:two|2|three|one) horse race\b(?=[^\n]{0,90}\b(?:labour|tor(?:y|ies)|conservatives?|lib ?dems?|greens?|reform|snp|win|vote|here|seat)\b)"
            r"|\b(?:leafleting|leafletting|canvassing|out canvassing|canvassed|doorknocking|telling at) (?:at|in|round|outside|with|this|on|all|for|the|every|tonight|tomorrow|today)\b"
            r"(?! (?:opinion|views|ideas))|\b(?:took|take|taking|pick up|grab|deliver|delivering|handing out|hand out|giving out|drop(?:ping)?) (?:a |some |our |the |your |\d+ )*(?:\w{2,12} )?leaflets?\b(?=[^\n]{0,80}\b(?:vote|campaign|party|election|labour|tory|tories|conservative|lib ?dem|green|reform|candidate|councillor|cause|protest|save our|against)\b)"
            r"|\b(?:clipboard|doors|rosette)\b[^\n]{0,40}\bcanvass\w*\b",
        ),
        (
            "deport deported deporting boats scroungers invaders borders politicians stolen elites establishment",
            r"\bdeport (?:them|the lot|all|every|illegal|criminals|the)\b|\bsecure (?:our|the) borders\b|\bour country (?:back|has been|is being|was) (?:\w{2,10} ){0,2}(?:sold|given away|stolen|betrayed|ruined|invaded|lost)?"
            r"|\b(?:sold|given|thrown|frittered) (?:out|away|down the river)? ?by (?:our |the |these |those |successive )?(?:\w{2,12} )?(?:politicians|elites?|establishment|ministers|governments?)\b"
            r"|\b(?:politicians|elites|the establishment) (?:\w{2,10} )?(?:dont|never|couldnt|wouldnt|have|are|only|just|should|cant)\b(?=[^.!?\n]{0,60}\b(?:care|listen|understand|trust\w*|same|lie\w*|promis\w+|pockets|know|deserve|ruin\w*|fail\w*|sold|rich)\b)"
            r"|\b(?:benefits?|welfare) scroungers\b|\bflags? (?:up|flying|on every)\b(?=[^\n]{0,60}\b(?:our country|take (?:it )?back|patriots?|england for|enough is enough)\b)",
        ),
        (
            "scotland wales ireland cornwall indy alba",
            r"\b(?:scotland|wales|northern ireland|cornwall|england|yorkshire) (?:would|will|should|must|could|deserves to|needs to) (?:\w{2,8} )?(?:be|do) (?:far |much |so much )?(?:better off|better|independent|free|rich(?:er)?|alone|fine on its own|its own country|a republic)\b"
            r"|\btime for an independent (?:scotland|wales|cornwall|ireland)\b|\b(?:saor alba|free wales|yes scotland|better together|unite ireland|united ireland|tiocfaidh)\b(?! (?:against|for) bullying)",
        ),
        (
            "him her them",
            r"\bvote for (?:him|her|them)\b(?= ?(?:[.!]|$|on|and))(?! and (?:their|his|her) (?:cake|bake|poster|design|photo))",
        ),
        (
            "nhs tories",
            r"\b(?:save|saving|defend|protect|fund|hands off|selling off|sell off|privatis\w+|fight for) (?:our|the) nhs\b|\bwho (?:closed|shut|cut|axed|sold|scrapped|broke|bankrupted) (?:our|the|your)\b[^\n]{0,40}\b(?:tories|conservatives?|labour|lib ?dems?|greens?|reform|council)\b",
        ),
        (
            "labour tory tories conservative conservatives libdem libdems lib liberal greens green reform snp plaid ukip",
            r"\b(?:well done|congrat\w+|bravo|commiserations|good luck|hard luck|hats off|respect) (?:to |on )?(?:the |our |all at |everyone at |local |new |sallow )*(?:labour|tor(?:y|ies)|conservatives|lib ?dems?|liberal democrats|green party|greens (?:for|on|who|in)|reform (?:uk|for|on|who)|snp|plaid|ukip)\b(?![^.!?\n]{0,20}\b(?:house|team|club|netball|football|sports|cup)\b)",
        ),
        (
            "candidates candidate administration voters electorate",
            r"\bonly one of (?:\w{2,14} ){0,3}candidates\b|\bcandidates? (?:who|that|to) (?:will |has |have |can )?(?:protect|protects|cares?|stands? up|understands?|bothered|turned up|listens?|backs?|supports?|fight|fights|save|saves)\b"
            r"|\b(?:thank|thanks to|blame|courtesy of|no thanks to) (?:the |our |your )?(?:new |last |current |present )?(?:\w{3,14} )?(?:administration|county hall|town hall|city hall|cabinet)\b(?! (?:for (?:the|a|our) (?:grant|trees|gift)))"
            r"|\b(?:trust|hope|sure|confident) (?:that )?(?:the )?(?:voters|electorate|residents|electors) (?:will|wont|remember|see|know)\b|\b(?:decision|verdict|mood|choice|wisdom|folly) of (?:the )?(?:voters|electorate|british people|country|ballot box)\b"
            r"|\bvoters (?:\w{2,9} )?(?:got it|chose|have chosen|rejected|deserve|were|made the|saw through)\b(?=[^.!?\n]{0,40}\b(?:right|wrong|wisely|badly|better|conned|lied|mistake|fools?|sense)\b)",
        ),
        (
            "election byelection forthcoming referendum ballot ballots endorse remain accordingly spoil campaign",
            r"\b(?:support|supporting|back|backing|endorse|endorsing|behind|vote for|voting for|campaign for|campaigning for) (?:mr |mrs |ms |miss |dr |cllr |our |the )*(?:\w{2,14} ){1,3}in (?:the|this|next|thursdays|mays) (?:\w{2,14} ){0,2}(?:by ?election|elections?|referendum)\b|\bback the (?:remain|leave|yes|no|labour|tory|conservative|green|reform|independence) (?:campaign|side|vote|cause)\b"
            r"|\bvote accordingly\b|\bspoil (?:your|yours|our|the|my) (?:ballots?|votes?|papers?)?\b|\bnever mind the ballots\b",
        ),
        (
            "vote voting voted votes kick strike",
            r"\b(?:then|please|and|so) vote\b(?= ?(?:[.!]|$|accordingly|with your|like you|as if))|\b(?:use (?:it|your vote|that vote)|vote) (?:well |wisely |and )*(?:to|and) (?:kick|get|throw|boot|send|stop|punish)\b|\b(?:kick|boot|chuck|throw|turf|turn|vote) (?:them|him|her|this lot|the lot|that lot) (?:all )?out\b(?! (?:of (?:the )?(?:class|lesson|hall|bath|nest|bed)))"
            r"|\b(?:ll|will|shall|am|be|is|are|im|were|was|should) (?:all |only |certainly |be )*vot(?:e|ing) (?:for|against) (?:whoever|anyone who|any party|the party (?:that|who)|a party|the only|a change|change)\b|\bvot(?:e|es|ed|ing) (?:to strike|to walk out|for (?:strike|industrial) action|against the (?:offer|deal|strike)|for the strike)\b"
            r"|\b(?:mp|mps|councillors?|cllr|council|lords|commons|government|party)(?: \w{3,12}){0,2} (?:has |have |who )?voted (?:to|for|against|down|through|not)\b(?! (?:approve the (?:crossing|bike)|fund our|best))|\bvoting record\b",
        ),
        (
            "neu nasuwt unison gmb unite union unions strike strikers picket strikes walkout",
            r"\b(?:disappointed|dismayed|angry|furious|delighted|proud|saddened|fed up|sick) (?:in|with|of|by|at|that) (?:the |our )?(?:neu|nasuwt|unison|gmb|unite|unions?|strikers?|strikes?|pickets?)\b(?! (?:jack|flag))|\b(?:thank|thanks|grateful|shout out|bravo|respect|hats off|credit)(?: you)?(?: \w{2,9}){0,3} (?:the )?(?:neu|nasuwt|unison|gmb|unite|strikers|unions?|pickets?) for\b"
            r"|\b(?:strike|strikes|strike action|industrial action|walkout|picket) (?:\w{2,9} )?(?:is|are|was|were) (?:\w{2,10} )?(?:unnecessary|irresponsible|needless|damaging|harmful|deplorable|legitimate|justified|fair|unfair|reasonable|necessary|selfish|cruel|greedy|a disgrace|the only|our only|the last|about (?:pay|your|more))\b",
        ),
        (
            "blockade occupation encampment walkout demonstration demonstrate demonstrating demonstrated protest protesting placards demo vigil",
            r"\b(?:join|joins|joined|joining|at|supporting|support|organis\w+|on) (?:the|a|our|this|todays|saturdays) (?:\w{3,14} ){0,2}(?:blockade|encampment|walk ?out|sit in|die in|hunger strike|demonstration|demo)\b(?! (?:of how|lesson|kitchen|game|version|track))|\b(?:demonstrat(?:e|ing|ed)|protest(?:ing|ed)?) (?:against|outside|over|for (?:peace|palestine|gaza|climate|justice|better))\b|\bplacards? (?:will be |are )?(?:provided|supplied|available|welcome)\b",
        ),
        (
            "houses homes flats planners planning objection objections hotel turbines estate incinerator",
            r"\b(?:no to|say no to|stop|oppose|against|fight) (?:the |these |this |any |more |new |\d+ |another )*(?:houses|homes|flats|executive homes|estate|hotel|turbines|incinerator|development|asylum hotel|hostel|mosque|casino)\b(?! (?:phobia|fire))|\bhelp (?:us )?stop the (?:hotel|houses|estate|development|bypass|road|turbines|mast|hostel)\b|\b(?:get|send|put|lodge|register|make|add) (?:in )?(?:your|an) objections?\b",
        ),
        (
            "letter letters telling tell told minister ministers chancellor secretary mps government pm dismay",
            r"\b(?:tell|tells|telling|told|asking|begging|urging|warning|lobbying|petitioning|calling on) (?:the |our |this |that )?(?:\w{4,9} )?(?:ministers?|chancellor|secretary|government|pm|prime minister|mps?|councils?|treasury|whitehall) to (?:think again|scrap|resign|stop|drop|act|fund|listen|go|reverse|keep|end|wake|back|reject|sort|do (?:more|better)|get|stick|shove|rethink|hand)\b"
            r"|\bnotes? with (?:\w{3,8} )?(?:dismay|delight|regret|alarm|satisfaction|sorrow|concern)\b(?=[^.!?\n]{0,60}\b(?:voters?|elections?|vote|government|minister\w*|council\w*|party|labour|conservatives?|reform|policy|referendum|decision)\b)",
        ),
        (
            "treasury economy nhs purse borders finances comprehensives workers unions rich",
            r"\bin charge of (?:the |our )?(?:treasury|country|economy|nhs|purse strings|nations? finances|borders)\b|\bthe (?:right|left) (?:have|has|are|hate|hates|never|want|wants|only|dont|will|always)\b(?=[^.!?\n]{0,50}\b(?:care\w*|comprehensive\w*|schools?|workers|poor|rich|trust\w*|wreck\w*|ruin\w*|country|unions?|hate\w*|understood|state)\b)(?! (?:hand|back|wing|foot|side))",
        ),
        (
            "pro anti palestinian israeli zionist hunting trump europe brexit monarchist republican",
            r"\b(?:pro|anti) ?(?:palestin\w+|israel\w*|zionist|brexit|remain|eu|europe\w*|life|choice|trump|independence|union(?:ist)?|strike|hunting|monarch\w+|immigra\w+|academ\w+|tory|labour|war|trans|abortion|vax\w*) (?:school|staff ?room|department|school and|here|and proud|march|rally|campaign|household|town|stance|views?|stickers?|badges?)\b",
        ),
        (
            "mayor mp mps councillor government leader minister candidate council",
            r"\b(?:needs?|deserves?|wants?|could do with|crying out for|lucky to have) an? (?:new |proper |decent |different |better |\w{3,10} )?(?:mayor|mp|councillor|council|government|prime minister|education secretary|leader)(?: (?:with|who|that|like|of)\b| ?[.!:])|\b(?:poster|banner|board|placard|sticker|leaflet|flyer)s? (?:for|supporting|backing|from) (?:cllr|councillor|our (?:mp|councillor|candidate)|labour|the (?:labour|conservatives?|tories|greens|lib ?dems?|snp)|reform|the candidate)\b",
        ),
        (
            "tier justice policing replacement britain remoaners gammon gammons marxism envy rich profit people lefty magic lawyers mob elite",
            r"\btwo tier (?:justice|policing|britain|keir|country|system)\b|\bgreat replacement\b|\bbroken britain\b|\b(?:lefty|leftie|activist) lawyers\b|\bremoaners?\b|\bgammons\b|\bcultural marxism\b|\bwoke mob\b|\bmagic money tree\b|\bpolitics of envy\b|\b(?:eat|tax) the (?:super )?rich\b|\bpeople (?:before|not) profit\b|\bpower to the people\b|\bmetropolitan elite\b|\bone per ?cent\b(?=[^.!?\n]{0,30}\b(?:rich|tax|own)\b)",
        ),
        (
            "labour tory conservative libdem green reform snp plaid",
            r"\bit (?:took|takes) an? (?:labour|tory|conservative|lib ?dem|green|reform|snp|plaid) (?:council|government|mayor|mp|minister)\b|\b(?:under|thanks to) (?:this|a|the) (?:labour|tory|conservative|lib ?dem|green|reform|snp|plaid) (?:council|government|mayor)\b",
        ),
        (
            "war pensioners motorists drivers farmers taxpayers aspiration wokery assault",
            rf"\b{_WHO} (?:\w{{2,10}} )?(?:war on|attack on|assault on|raid on|contempt for|hatred of) (?:the |our |ordinary |hard ?working )*(?:drivers|motorists|pensioners|farmers|parents|families|workers|schools|teachers|taxpayers|aspiration|the countryside|children)\b"
            r"|\b(?:stood|stand|stands|standing) up to (?:this|the|these|that|those) (?:\w{2,12} ){0,2}?(?:councils?|government|ministers?|mayor|tories|labour|unions?|wokery?|developers)\b",
        ),
        (
            "boris nigel donald thatcher maggie blair trump",
            r"\b(?:say what you like|whatever you think|love (?:him|her) or (?:loathe|hate)|miss|missing|bring back|come back|wouldnt have happened under|ashamed of|proud of|good old|would have been proud|turning in (?:his|her) grave) (?:about |of |under )?(?:good old )?(?:boris|nigel|donald|thatcher|maggie|blair|trump)\b"
            r"|\b(?:boris|nigel|donald|thatcher|maggie|blair|trump) (?:would|knew|was|is|had|has|did|got)(?: \w{2,10}){0,3} (?:right|proud|best|legend|hero|worst|cheer|sort\w*|great|finest|liar|clown|fool|disgrace|monster)\b",
        ),
    )
)

# What politicians have not made public, and who votes how.
UNPUBLISHED = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "voting cabinet minister ministers ministerial dfe spad whitehall councillor councillors mp mps treasury select",
            r"\bvoting intentions?\b(?=[^.!?\n]{0,60}\b(?:names?|staff|parents|list|survey|families)\b)|\b(?:names?|staff|parents|families)\b[^.!?\n]{0,30}\bvoting intentions?\b|\b(?:shadow cabinet|cabinet|ministerial|dfe|whitehall|treasury|select committee|council leaders?|ministers?|mps?|councillors?|spads?) (?:\w{2,12} )?(?:papers?|minutes|emails?|memos?|briefings?|drafts?|speech|submission|whatsapps?|note|report|letter|plans?|files?|documents?)\b"
            r"[^.!?\n]{0,50}\b(?:we have seen|weve seen|ive seen|seen by|passed to (?:us|me)|sent to (?:us|me) by|landed|left|fell off|leak\w*|not (?:been )?(?:yet )?(?:published|public|released|announced)|unpublished|before publication|embargoed|ahead of publication|wasnt meant)\b",
        ),
        (
            "ministry whitehall westminster dfe",
            r"\b(?:rumours?|word|whispers?|tip ?off|leaks?|gossip) from (?:inside |deep inside |within |somebody in |someone in )?(?:the )?(?:ministry|whitehall|westminster|dfe|department)\b",
        ),
        (
            "union membership petition petitioners signatories canvass electoral tory labour conservative neu nasuwt",
            r"\b(?:which|who|list|names|full list|record|records|register|spreadsheet|database|breakdown)\b[^.!?\n]{0,50}\b(?:union members?|in (?:the|a) union|members? of (?:the|a) union|union membership|vot(?:es?|ed|ing) (?:for )?(?:tory|labour|conservative|reform|green|lib ?dem|snp|yes|no|leave|remain)|signed the petition|petition signatories|party members(?:hip)?|political (?:views|opinions|beliefs|affiliations?)|went on strike|crossed the picket)\b"
            r"|\b(?:petition signatories|union members?hip|canvass(?:ing)? returns?|marked (?:electoral )?register)\b[^.!?\n]{0,50}\b(?:list|attached|below|in the office|names|here|enclosed|spreadsheet)\b",
        ),
    )
)
