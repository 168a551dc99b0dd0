"""Causes, those who govern, and the words by which somebody makes either of them their own."""

from __future__ import annotations

import re

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import phrase
from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.word_set import word_set


CAUSES = word_set(
    "ceasefire gaza palestine palestinian palestinians israel israeli zionist zionism genocide "
    "extinction xr immigration immigrants migrants asylum brexit brexiteers rejoin remainers "
    "independence indy saltire saltires unionist unionists referendum devolution cymru senedd "
    "holyrood ulez ltn ltns fracking hs2 nationalise nationalisation privatise privatisation "
    "austerity trump putin netanyahu maga socialism socialist socialists communism capitalism "
    "fascists fascism lefties leftie woke populist tories grammars abortion inheritance monarchy "
    "republic republicans rewilding airport runway pylons turbines disarmament trident "
    "nimbys unions picket strikers striking"
)
TAKING_PART = word_set(
    "demand demands demanding march marched marches marching vigil rally rallied protest protests "
    "protesting protested protesters placards placard sign signed petition petitions join joined "
    "joining stand standing stands stood solidarity support supports supporting supported back "
    "backs backing backed behind honk fight fights fighting oppose opposes opposed opposing stop "
    "scrap end ban axe reverse no yes enough urge urges urging lobby lobbying agree agrees hope "
    "hopes proud right wrong fault shame disgrace disaster hero genius thing best worst ruined "
    "ruining saved win wins winning vote voting campaign campaigning never always only answer "
    "chance free now time howl hate love blame why because say says"
)
# A cause is also a topic of lessons, the news, or the reason why somebody came to us.
LEARNED = word_set(
    "lesson lessons history historical debate debates debated study studied studies studying learn "
    "learned learnt learning essay gcse level a-level exam exams homework quiz novel poem play "
    "museum documentary unit module century politics mock model assembly workshop talk speaker "
    "visit visited trip 1945 1914 1916 1776 reading independent choir collection collecting "
    "closed open closure action arrangements trading"
)
CAUSE_TAKEN = Together(CAUSES, TAKING_PART, LEARNED, reach=10)

RULERS = word_set(
    "government govt cabinet chancellor minister ministers westminster whitehall downing "
    "parliament holyrood senedd stormont politicians politician mps mp treasury commons lords "
    "secretary pm prime socialists lefties toffs elite "
    "establishment eton etonians millionaires"
)
BLAMED = word_set(
    "hang neglect neglected abandoned abandon forgotten forgot betrayed robbed robbing "
    "starve starved blood hands care cares couldnt wouldnt clueless useless gutless spineless liars "
    "lying lied lies promises shower crumbling ashamed shame shameful cuts cutting axed axing "
    "slashed slashing slash gutted broken failed failing fails wrecked wrecking ruining ruined "
    "resign sacked sack ousted betray wasted squandered hypocrites cowards incompetent inept "
    "shambles joke disgrace farce scandal cruel heartless callous deserve deserves mess chaos "
    "punish punished punishing despise hate loathe disgust disgusted contempt silence deaf ignored "
    "ignores ignoring pockets rich mates cronies corrupt sleaze fatcat greedy toffs millionaires "
    "worst scrap"
)
# "The council" and "the mayor" do much that is no politics; blame for them is for another rule.
BLAME_LEARNED = LEARNED | word_set(
    "youth gritting traffic weather flood storm pavement invited welcomed welcome thank thanks "
    "club university students"
)
RULERS_BLAMED = Together(RULERS, BLAMED, BLAME_LEARNED, reach=9)

_SIDE = Severity.CAUTION
_PUBLIC_OFFICE = r"(?:councillor|cllr|mp|msp|ms|mayor|candidate|mep|pcc|leader)"
# Plain campaigning, and the taking of sides in a public question.
SWAYED = tuple(
    phrase(needs, pattern, Severity.HOLD if "polling" in needs or "cllr" in needs else _SIDE)
    for needs, pattern in (
        (
            "polling ballot polls elections vote votes booth x",
            r"\b(?:polling (?:day|booth|station)|ballot box|ballot paper|the (?:ballot|polls"
            r"|election)|elections?|(?:your|a|that) (?:cross|vote|x)\b(?= (?:next|by|beside|for"
            r"|on|in|to|count))|(?:on|this|next) thursday|in (?:may|june|july))\b[^\n]{0,100}"
            r"\b(?:(?:you |we )(?:all )?know (?:who|what|which|where)|which (?:box|way)|only one"
            r"|remember (?:that|this|who|them|him|her)|return the favour|deserves? your"
            r"|(?:if you|anyone who) (?:care|cares|value|values|love|loves)|dont (?:forget who|let"
            r"|waste)|friend (?:of|to)|make (?:them|him|her|it) pay|punish|worth your|lend"
            r"|she has my|he has my|wont be forgotten|send (?:them|him|her|the|a message))\b"
            r"|\b(?:(?:you |we )(?:all )?know (?:who|what|which|where)|remember (?:that|this|who"
            r"|them)|return the favour|deserves? your|(?:if you|anyone who) (?:care|cares|value"
            r"|values|love|loves)|dont (?:forget who|let|waste|put)|(?:great |good |true )+friend"
            r" (?:of|to)|make (?:them|him|her|it) pay|punish|lend (?:him|her)|behind|backing"
            r"|supporting|good luck|send (?:them|him|her|the|a message))\b[^\n]{0,100}\b(?:polling"
            r" (?:day|booth)|ballot box|at the (?:ballot|polls|election)|(?:local|general|by"
            r"|mayoral) ?elections?|on thursday (?:councillor|cllr|candidate)|(?:your )?cross next"
            r" to|in the polling)\b",
        ),
        (
            "councillor cllr mp msp mayor candidate council parliament governor pcc reelection",
            rf"\b(?:backing|behind|rooting for|get behind|vote for|reelect|re ?elect|elect"
            rf"|campaigning for|leafleting for|canvassing for|knocking doors for|proud to support"
            rf"|delighted to (?:support|back|endorse)|our vote (?:is|goes)|all the way with) (?:you "
            rf"|the |our |your |all |local |\w{{2,14}} )*{_PUBLIC_OFFICE}\b"
            rf"(?! (?:for|of) (?:head|the school|year|captain|prefect|house))"
            r"|\b(?:behind|back|backing|support|supporting|vote for|elect)(?: \w{2,14}){1,4} (?:for"
            r" (?:the )?(?:council|mayor|parliament|mp)|onto the council|in the by ?election)\b"
            r"|\b(?:backing|behind) you all the way\b[^\n]{0,40}\b(?:councillor|cllr|candidate|mp)"
            r"|\b(?:hed|shed|he would|she would|would|will|ll) make an? (?:\w{1,12} )?(?:mp|msp"
            r"|councillor|mayor|prime minister|minister)\b|\b(?:only|best) (?:the )?(?:\w{1,14} )"
            r"{0,3}(?:candidate|councillor|mp)\b(?=[^.!?\n]{0,80}\b(?:done|cares?|for us|turned up"
            r"|listens?|vote|trust|schools?)\b)|\breelection\b",
        ),
        (
            "party lot shower parties",
            r"\b(?:only|just) one party\b(?! (?:dress|bag|for|at|invit|hat))|\b(?:this|that)"
            r" (?:\w{1,12} )?(?:shower|lot|bunch)\b(?= (?:in (?:power|office|charge|westminster"
            r"|number)|of (?:tories|liars|crooks|ministers|politicians|millionaires)|out\b))"
            r"|\bparty of (?:the (?:rich|people|workers|union)|government)\b"
            r"|\bparty (?:is|are) (?:the only|our only|finished|a disgrace)",
        ),
        (
            "petition petitions placard placards protest march marched rally demo vigil placarding",
            r"\b(?:petition|petitions)\b(?=[^.!?\n]{0,60}\b(?:sign|add your|before the (?:vote"
            r"|council|debate)|signatures?|reception|office|link|against|to stop|to save)\b)"
            r"|\b(?:sign|signatures?)\b[^.!?\n]{0,40}\bpetitions?\b|\b(?:placard|banner) (?:making"
            r"|painting)\b(?! competition)|\b(?:marched|marching|rallied|protested) (?:with|on|to"
            r"|against|for|outside) (?:the )?(?:extinction|xr|westminster|parliament|downing"
            r"|government|council|cuts|town hall|city hall|holyrood|senedd|just stop"
            r"|greenpeace|stop|dfe|ministers?)\b",
        ),
        (
            "nigel keir kemi rishi boris liz jeremy zack ed donald",
            r"\b(?:fair play to|well said|god bless|good old|thank you|thanks|sorry but|well done"
            r"|bravo|go on|hats off to|bring back|vote|lock up|shame on|in) (?:sir )?(?:nigel|keir"
            r"|kemi|rishi|boris|jeremy|zack|donald)\b(?= ?(?:[.,!]|$|says?|is|has|for|we trust"
            r"|was|and his))",
        ),
        (
            "independence scotland cymru saltires saltire brexit rejoin grammar unions union pay "
            "strike strikers striking picket teachers nurses",
            r"\byes (?:for )?(?:scotland|cymru|to independence)\b|\brejoin\b(?! (?:us|the (?:club"
            r"|class|group|team|lesson|choir)|our|their|your|his|her|lessons))|\benough of brexit\b"
            r"|\bbring back (?:the )?(?:grammar|selection|the eleven|the 11|national service"
            r"|hanging|smacking)\b|\b(?:unions?|strikers?|teachers|nurses|doctors) (?:are|is) (?:so "
            r"|quite |absolutely )?(?:right|wrong)\b|\b(?:back|support|stand (?:with|by|behind)"
            r"|behind|with) (?:our |the |all |striking |your )*(?:teachers|staff|colleagues|nurses"
            r"|doctors|members)[^.!?\n]{0,20}\b(?:picket|strike|striking|dispute|walk ?out|pay)\b"
            r"|\b(?:fair|proper|decent) pay (?:for teachers|now|rise)\b|\bpay (?:them|us|teachers"
            r"|nurses) (?:properly|what|fairly|more)\b|\b(?:right )?behind (?:the )?(?:yes|no|leave"
            r"|remain|strike|independence|rejoin)\b",
        ),
        (
            "vat tax taxes limit scheme limits zone lowtraffic cameras",
            r"\b(?:no to|say no to|stop|scrap|end|axe|fight|bin|reverse|against) (?:the |this "
            r"|labours? |their |that )*(?:vat|(?:\w{1,14} )?tax|20mph|(?:\w{1,10} )?limit|clean air"
            r"|low traffic|congestion|ltn)\b(?! return)|\b(?:you have|theyve got|has|with) blood"
            r" on (?:its|their|his|her|your) hands\b|\btax on (?:the poor|learning|aspiration"
            r"|education|parents|hard)\b",
        ),
        (
            "blood wouldnt couldnt",
            r"\b(?:wouldnt|would not|dont|couldnt) (?:know|recognise|find) an? (?:state |real |ordinary "
            r"|comprehensive )?(?:school|classroom|teacher|hospital) if\b|\bblood on (?:its|their|his|her|your) hands\b(?! (?:macbeth|in act))",
        ),
    )
)

# Who belongs to which party is nobody's business, and what ministers say in private is theirs.
_MEMBER = r"(?:tor(?:y|ies)|conservatives?|labour|lib ?dems?|liberal democrats?|greens?|reform|snp|plaid|ukip|communists?|socialists?|trotskyites?|marxists?|bnp|sinn fein|dup|neu|unison|nasuwt)"
AFFAIRS = tuple(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "conservative conservatives tory tories labour lib libdem libdems liberal green greens "
            "reform snp plaid communist communists socialist socialists marxist marxists members "
            "member ukip",
            rf"\b(?:paid up|card carrying|card ?carrying|lifelong|staunch|closet|known|active"
            rf"|registered|secret) (?:member of the )?{_MEMBER}\b|\b(?:known|thought|believed"
            rf"|rumoured|suspected) to (?:be|vote|support) (?:a |an |the )?{_MEMBER}\b|\b(?:is|are"
            rf"|was|were|as|both|all) (?:a |an |all |both )?(?:members? of (?:the )?)?{_MEMBER}"
            rf" (?:party )?(?:members?|supporters?|activists?|donors?|councillors?|voters?)\b"
            rf"(?=[^.!?\n]{{0,80}}\b(?:mr|mrs|ms|miss|dr|governors?|staff|parents?|list)\b)"
            rf"|\b(?:governors?|staff|parents?|teachers?|trustees?|colleagues?|mr \w+|mrs \w+"
            rf"|miss \w+|pta)\b[^.!?\n]{{0,60}}\b(?:is|are|was|were|as|votes?|supports?) (?:a |an |all "
            rf"|both |known |the )*{_MEMBER}\b(?= ?(?:[.,;:)]|$|and|but|members?|supporters?|voters?"
            rf"|man|woman))",
        ),
        (
            "minister ministers secretary dfe mp mps councillor council whitehall adviser advisers "
            "spad spads ministerial department leader ministers",
            r"\b(?:minister|secretary of state|education secretary|dfe|mp|councillor|council leader"
            r"|leader|adviser|spad|official|officials|department|director|mayor)s?\b[^.!?\n]{0,50}"
            r"\b(?:privately|in private|in confidence|confidentially|off the record|private (?:note"
            r"|word|message|letter|email|assurance|meeting|chat|conversation)|on the quiet|whispered"
            r"|confided|let slip|unofficially|hush|before (?:it|this) is (?:public|announced)|leaked"
            r"|whatsapp)\b|\b(?:privately|in private|in confidence|confidentially|off the record"
            r"|private (?:note|word|message|letter|email|assurance|meeting|conversation)|leaked"
            r"|confided)\b[^.!?\n]{0,50}\b(?:minister|secretary of state|education secretary|dfe"
            r"|mp|council leader|adviser|spad|ministerial|permanent secretary)s?\b"
            r"|\b(?:email|emails|letters?|correspondence|chain|messages?|exchange|minutes|memo"
            r"|briefing|note|notes) (?:\w{1,12} ){0,4}(?:between|with|to and from|from inside|from)"
            r" (?:\w{1,14} ){0,7}?(?:minister|ministers|secretary of state|dfe|department for"
            r" education|whitehall|downing street|regional director|cabinet office)\b"
            r"(?! (?:for|of) (?:sport|health|culture)|[^.!?\n]{0,60}\b(?:congratulat\w+|thank\w*"
            r"|replied|reply|published|website|praise|praising)\b)",
        ),
        (
            "private official line nothing confidential complaint told",
            r"\b(?:mp|minister|councillor|council leader|secretary of state|dfe)s?\b[^\n]{0,90}\b(?:marked (?:private|confidential|restricted)|official line|say nothing|not to (?:mention|say)|keep (?:it|this|that) quiet)\b|\bletter (?:that )?(?:the|our|her|his) (?:mp|minister|councillor|secretary of state) (?:wrote|sent)\b(?=[^\n]{0,80}\b(?:private|confidential|complaint|constituent)\b)",
        ),
    )
)

# Names that stand for nothing but politics.
PLAIN_POLITICS = word_set(
    "tory tories conservatives libdem libdems snp ukip starmer badenoch farage sunak corbyn labour "
    "reform plaid truss"
)
# Where a party is named beside these, nobody takes its side.
EVEN_HANDED = re.compile(
    r"\b(?:hustings|all (?:the )?(?:main |major )?parties|all parties|every party|each party"
    r"|cross ?party|candidates? (?:are|were|from|for each|include)|manifestos|mock|(?:mp|councillor"
    r"|cllr|leader|candidate)s? [^.!?\n]{0,30}\((?:labour|conservative|lib ?dem|green|reform|snp)"
    r"|(?:labour|conservative|lib ?dem|green|reform|snp) (?:and|or|v|vs|versus) (?:the )?(?:labour"
    r"|conservative|lib ?dem|green|reform|snp))"
)
