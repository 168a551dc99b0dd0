"""Calls to put somebody into office or out of it, to fight a plan, and slogans about wars abroad."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_OFFICE = r"(?:councillors?|cllrs?|mps?|msps?|mss|mayor(?:ess)?|candidate|police commissioner|pcc)"
_OFFICES = "councillor councillors cllr cllrs mp mps msp mayor candidate pcc"
_SEAT = r"(?:town hall|county hall|city hall|council chamber|westminster|parliament|holyrood|the senedd|stormont|(?:county |town |city |parish |district |borough )?council)"
_SOMEBODY = r"(?:her|him|them|(?:(?:our|local|good|friend|neighbour) ){0,2}(?!our |the |your |school |student |a |all |his |my )\w{3,14} \w{3,14})"
_PARTY = r"(?:tor(?:y|ies)|conservatives?|labours?|lib ?dems?|liberal democrats?|reforms?(?: uk)?|snp|plaid|ukip|green (?:party|group|council\w*|candidate|manifesto)|greens)"
_PLAN = (
    r"(?:plans?|schemes?|cuts|tax(?:es)?|policy|policies|promises?|lies|leaflets?|offer|manifesto|group|council|candidates?|team|takeover|nonsense|ideas?"
    r"|proposals?|pledges?|councillors?|bill|levy|ban|budget)"
)
_WORKS = (
    r"(?:bypass|incinerator|landfill|quarry|ring road|runway|pylons?|(?:road|housing|traffic|parking|building|car park|quarry|cycle lane|bus gate|relief road|warehouse|demolition)"
    r" (?:scheme|plans?|development|charges?|proposals?|project)|(?:councils?|developers|governments?|mayors?|ministers?) (?:\w{3,12} )?(?:scheme|plans?|cuts|closures?|proposals?|sell ?off)"
    r"|council (?:from )?(?:closing|selling|cutting|axing|scrapping|building|bulldozing|shutting|concreting)|developers|cuts to \w+|library closures?)"
)
_FIGHT = r"(?:stop|halt|block|fight|beat|defeat|kill(?: off)?|scrap|bin|object to|oppose|reject|save us from|say no to|no to|put an end to|see off|fight off)"
_LAND = r"(?:palestine|gaza|tibet|hong kong|ukraine|kashmir|iran|kurdistan|catalonia|syria|yemen|sudan|lebanon|rafah|belarus|venezuela|cuba|taiwan|israel|russia|the hostages|the uyghurs|navalny|west papua|myanmar|burma)"

RALLYING = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "elected reelected westminster parliament holyrood senedd stormont town",
            rf"\b(?:get|getting|keep|keeping|put|send|have|see|make sure|return|vote) {_SOMEBODY} (?:\w{{2,8}} )?(?:re ?elected|elected (?:as|to|for|on|in|next|this|again|councillor|mp|mayor)|back (?:in|to|at) (?:the )?{_SEAT}|(?:in|into|to|onto|on) (?:the )?(?:town hall|county hall|city hall|westminster|parliament|holyrood|the senedd|county council|town council|city council|district council|parish council)|back in (?:office|power)|in office)\b"
            rf"|\bget {_SOMEBODY} elected\b(?! (?:head|captain|house|form))|\btime for (?:an? )?(?:real |proper )?(?:change|new faces|fresh blood|new people|a clear out) (?:at|in|on) (?:the |our )?{_SEAT}\b",
        ),
        (
            _OFFICES,
            rf"\b{_OFFICE}\b[^\n]{{0,100}}\b(?:lets|help(?: us)?|please|must|we should|we need to|vote to)\b[^.!?\n]{{0,12}}\b(?:keep|get|send|put|return|have) (?:her|him|them) (?:in|on|out|re ?elected|elected|back|where)\b"
            rf"|\b(?:anyone|anybody|absolutely anyone|anything) but (?:the |our |that )?{_OFFICE}\b|\b(?:four|five|three|\d) more years (?:for|of|with|as) (?:our |the )?{_OFFICE}\b|\b{_OFFICE} \w+[^.!?\n]{{0,30}}\bmore years\b"
            rf"|\b(?:boot|kick|vote|throw|chuck|turf|show|get|shove|sling|push)\b (?:out )?(?:our |the |that )?{_OFFICE} (?:\w{{2,14}} ){{0,2}}(?:out|the door)\b|\b(?:boot|kick|vote|throw|chuck|turf|get rid of|say goodbye to) (?:out |to )?(?:our |that )?{_OFFICE}\b(?! (?:visit|off the|a party))"
            rf"|\b{_OFFICE}\b[^.!?\n]{{0,50}}\b(?:out on (?:his|her|their) (?:ear|arse|backside)|sent packing|is out (?:in|on|by)|gone (?:by|in|come) (?:may|june|thursday)|come (?:may|thursday|polling day)|earned (?:another|a second|a third|her|his) term|deserves? (?:another|a second|a third) term|give (?:her|him) (?:another|a second) term)\b"
            rf"|\b(?:earned|earns|deserves?|give (?:her|him)|wants?) (?:another|a second|a third) (?:term|go)\b(?=[^\n]{{0,40}}\b{_OFFICE}\b)|\b{_OFFICE} you (?:have|ve)? ?(?:earned|deserve) (?:another|a second) term\b|\bnever again (?:with )?{_OFFICE}\b|\bno more {_OFFICE} \w+\b"
            rf"|\b(?:keep|want|wants|need|get|have|like|put) {_SOMEBODY} (?:back )?(?:as|for) (?:our|your|the next|the|next) (?:\w{{3,12}} )?{_OFFICE}\b",
        ),
        (
            "seat seats sink deposit way",
            rf"\bteam \w{{3,12}}(?: \w{{3,12}})? (?:all the way|for (?:mayor|parliament|council))\b(?=[^.!?\n]{{0,30}}\b(?:may|june|thursday|council|election|ward|mayor)\b)|\b(?:hope|pray|wish|trust|make sure) (?:that )?(?:he|she|they|{_OFFICE}|\w{{3,12}}) (?:\w{{2,9}} )?(?:loses?|lost) (?:his|her|their) (?:seats?|deposit)\b"
            rf"|\bsend (?:\w{{2,6}} )?(?:a |an )(?:\w{{3,9}} )?message to {_SEAT}\b|\b(?:help|lets|to) (?:us )?(?:\w{{2,6}} )?sink (?:the|this|that|their) (?:\w{{2,12}} )?(?:plan|plans|scheme|bill|proposal|development|marina|merger)s?\b",
        ),
        (
            "polling ballot polls election",
            r"\b(?:fight|vote|voting|campaign|stand up|turn out|get behind|be there|all out|come out) for (?:him|her|them)\b[^\n]{0,30}\b(?:polling day|the polls|ballot|election)\b|\bpolling day\b[^\n]{0,12}\b(?:go|come on|good luck)\b(?! (?:to the|in))"
            r"|\byou know what to do (?:in|on|at|come) (?:may|polling|the (?:polls|ballot|election))\b|\bdo the right thing (?:by|for|on|in|at)\b[^.!?\n]{0,40}\b(?:polling|ballot|polls|election|vote)\b",
        ),
        (
            "stop halt fight defeat kill scrap oppose reject withdraw object bypass incinerator landfill quarry runway developers cuts sink",
            rf"\b(?:sign|object|add your name)\b[^\n]{{0,60}}\b(?:share|pass|forward|spread|tell|send)\b[^\n]{{0,60}}\b(?:{_FIGHT}|save (?:our|the)) (?:it\b|the |this |that |our |their |these |mad |daft |\w{{3,12}} )*\w{{3,}}\b"
            rf"|\bsign it[\W]{{1,3}}(?:share|pass|spread|fight|tell)\b|\bobject (?:to|now|today|here) (?:the |this |that |these )*{_WORKS}\b",
        ),
        (
            "stop halt fight defeat kill scrap oppose reject withdraw object bypass incinerator landfill quarry runway developers cuts sink",
            rf"(?<!bus\s)\b(?:{_FIGHT}|drop|withdraw|reverse|end) (?:the |this |that |these |our |their |any |all |more |mad |new |daft |awful |crazy |local |county |town |city )*{_WORKS}\b"
            rf"|\b(?:march|rally|protest|demonstrate|demo|join us|turn up|come to|meet) (?:\w{{1,9}} ){{0,6}}?(?:and|to|help|as we) (?:us |help |to |we )*{_FIGHT} (?:the |this |these |those )*(?:{_WORKS}|councils?|council|government|mayor|closures?)\b|\bfight(?:ing)? (?:the )?(?:council|developers|town hall|ministers|the closure of)\b(?! (?:team|club))",
        ),
        (
            "mayor councillor councillors minister mp mps ministers",
            rf"\b(?:write|email|e mail|ring|lobby|call|contact|message|tweet|bombard) (?:to )?(?:the |your |our |local |every )*(?:{_OFFICE}|council|ministers?)\b[^\n]{{0,30}}\b(?:tell (?:them|her|him)|demand(?:ing)?|hands off|drop|stop|scrap|back down|oppose|object|reject|think again|save)\b",
        ),
        (
            "tory tories conservative conservatives labour labours lib liberal libdem libdems reform reforms snp plaid ukip greens",
            rf"\b(?:say(?:ing)? no to|no to|say(?:ing)? yes to|yes to|reject|bin|oppose|dont fall for|fall for|down with|dont trust|dont believe|stand up to|stop|fight|against|back|backing|support|supporting|behind|welcome|thank(?:s| you)? (?:to |for )?|scrap|ignore|hooray for|bravo to) (?:the |this |their |our |new |latest |local |mad |cruel )*{_PARTY} (?:\w{{2,14}} ){{0,3}}?{_PLAN}\b"
            rf"|\b{_PARTY} (?:\w{{2,14}} ){{0,3}}?{_PLAN} (?:must|should|has to|have to|needs? to|ought to|cannot|cant|wont) (?:be )?(?:\w{{2,8}} )?(?:stopped|go|scrapped|binned|fought|dropped|happen|pass|work|win|allowed|axed|resisted|opposed|rejected|hurt|cost)\b",
        ),
    )
)

# What is painted on placards; a school that shows them off speaks with them, quotation marks or not.
SLOGANS = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "palestine gaza tibet kong ukraine kashmir iran kurdistan catalonia syria yemen sudan lebanon rafah belarus venezuela cuba taiwan israel russia hostages uyghurs papua myanmar burma greenland saudis saudi kyiv",
            rf"\bfree (?:the people of )?(?:palestine|gaza|tibet|hong kong|kashmir|iran|kurdistan|catalonia|syria|the hostages|the uyghurs|west papua|belarus|venezuela|cuba|russia|myanmar|burma)\b|\bhands off (?:{_LAND}|greenland)\b"
            rf"|\b(?:stop|end) (?:the |this |all )*(?:war|bombing|genocide|occupation|siege|killing|blockade|slaughter|massacre|starvation)s? (?:in|on|of|against) {_LAND}\b(?! (?:began|in \d))"
            rf"|\b(?:no more|no|stop) (?:bombs?|bombing|arms|weapons|arming|tanks|selling arms|troops) (?:\w{{2,8}} )?(?:on|for|to|in|against)? ?(?:the )?(?:{_LAND}|saudis|saudi arabia)\b|\b(?:arms|weapons|tanks|jets|missiles) (?:for|to) (?:kyiv|{_LAND})\b"
            rf"|\b(?:stand|standing|stands) (?:up )?(?:with|by|for|against|shoulder to shoulder with) (?:the people of )?{_LAND}\b(?! (?:in prayer))|\b(?:justice|freedom|victory|peace) for {_LAND}\b(?! (?:in|after) (?:19|18))|\b{_LAND} (?:must|will) (?:win|be free|fall|lose|pay)\b|\b{_LAND} (?:out of|off) \w+\b",
        ),
        ("slava heroyam", r"\bslava ukraini\b|\bheroyam slava\b"),
        (
            "occupation blockade siege apartheid genocide",
            r"\b(?:end|stop) (?:the |this |all )*(?:occupation|blockade|siege|apartheid|genocide)(?: now)?\b(?! (?:of (?:france|jersey|guernsey|norway|leningrad|paris)))",
        ),
        ("river", r"\bfrom the river to the sea\b"),
        (
            "ceasefire sanctions boycott divest embargo",
            r"\b(?:ceasefire|sanctions|embargo|divestment) now\b|\b(?:boycott|divest from|sanction) (?:all )?(?:russian?|israeli?|chinese|china|american|saudi|qatari?|iran(?:ian)?) ?(?:goods|products|oil|teams?|brands|gas|\b)",
        ),
        (
            "putin netanyahu assad khamenei xi zelensky hamas trump maduro",
            r"\b(?:putin|netanyahu|assad|khamenei|hamas|trump|maduro) (?:out|must go|to the hague|is a (?:murderer|war criminal|monster|killer|butcher))\b(?! of)|\b(?:stop|lock up|jail|arrest|resist|down with) (?:putin|netanyahu|assad|khamenei|hamas|trump|maduro)\b",
        ),
        (
            "ribbons ribbon hostages hostage troops",
            r"\bbring them (?:all )?(?:back )?home(?: now)?\b(?=[^\n]{0,60}\b(?:ribbons?|hostages?|yellow|banner|badges?|placards?)\b)|\bbring (?:our|the) (?:troops|hostages) home\b",
        ),
    )
)
