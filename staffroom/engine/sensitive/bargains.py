"""Deals told without a sum: who leads, who is to be dropped, what we would settle for, on what terms."""

from __future__ import annotations

from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.word_set import word_set


# Those whom a school deals with, and what it deals in.
DEALERS = word_set(
    "contract contracts caterer caterers catering supplier suppliers contractor contractors tender "
    "tenders bid bids bidder bidders procurement vendor vendors provider providers agency agencies "
    "insurer insurers broker builders builder roofers roofing architects architect surveyor "
    "surveyors photographer developer developers housebuilder landlord lessor cleaners cleaning "
    "photocopier copiers printers lease framework quote quotes quotation quotations firm firms "
    "company companies coaches minibus dealer installer installers fitters electricians plumbers "
    "software mis licences broadband boiler roof astroturf playground scaffolders supplies "
    "auditors solicitors consultants rival rivals competitor competitors incumbent buyer ltd plc "
    "motors sponsor sponsors uniform outfitter outfitters grounds glaziers payroll"
)
# What is said of a deal only by those who should keep it to themselves.
UNTOLD = word_set(
    "sealed secret secretly hush wraps undisclosed unaware losers pencilled ditch ditching ditched "
    "dumping dumped axing undercut undercuts undercutting outbid underbid dearer pricier cheapest "
    "squeeze squeezing haggle haggling exclusivity nda ndas standstill shortlist shortlisted "
    "preferred frontrunner frontrunners scores scoring scored evaluation matrix moderated "
    "moderation rebate rebates kickback kickbacks backhander backhanders commission retainer "
    "markup leverage bluff bluffing walkaway bafo novation confidential confidentially unsigned "
    "exclusive exclusively settlement acquisition threatened takeover overdraft signature overcharging "
    "overcharged competing breach penalty incumbent lapse unpaid terminated terminate terminating "
    "negotiations negotiating bidding sweetener waived convent purchase embargoed withdrew stalled "
    "unannounced embargoed stitched rigged favourite leading ranked rankings runnerup"
)
NO_DEAL = word_set(
    "goal goals match cup league season wicket wickets tries points quiz charity raffle auction "
    "lesson gcse btec economics economists studied pupils pupil student students published finder public award "
    "awards pleased delighted proud congratulations thank thanks winner winners helpline service "
    "counselling text chat advice waste shredding bike bikes house team captain race races "
    "favourite nativity choir bathroom kitchen wedding mortgage"
)
DEALT = Together(DEALERS, UNTOLD, NO_DEAL, reach=12)

_MONEY = r"(?:£ ?\d[\d,.]*(?:k|m|bn)?|\d[\d,.]*(?:k|m)\b|\d+(?:\.\d+)? ?(?:%|percent|per cent|grand|quid|pence|p\b|thousand|pounds|pc)|(?:\w{1,9} )?(?:grand|thousand|million|hundred|percent|per cent))"
_DEALER = (
    r"(?:suppliers?|caterers?|catering|contractors?|cleaners?|builders?|firms?|compan(?:y|ies)"
    r"|developers?|providers?|agenc(?:y|ies)|vendors?|bidders?|insurers?|landlords?|printers?"
    r"|roofers?|architects?|photographers?|fitters?|dealers?|sponsors?|buyers?|rivals?"
    r"|competitors?|people|lot|others?|losers?)"
)
BARGAINS = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "told idea clue wraps losing unaware let wind",
            rf"\b(?:havent|have not|not|yet to|hasnt|dont|must not|never) (?:yet )?(?:told|tell"
            rf"|telling|broken it to|broke it to|informed) (?:\w{{1,14}} ){{0,5}}(?:that )?(?:theyre"
            rf"|they are|theyve|they have|hes|its) (?:\w{{1,10}} )?(?:losing|lost|out|dropped|been"
            rf" (?:dropped|undercut|outbid)|not getting|going)\b"
            rf"|\b(?:losing|lost|getting|got|win|winning|won) the (?:\w{{1,12}} ){{0,2}}(?:bid"
            rf"|contract|tender|work|job|deal|business)\b(?! (?:for (?:the )?(?:olympic|world"
            rf"|games)|fair|experience))(?=[^.!?\n]{{0,60}}\b(?:told|know|to|but|quiet|mum|yet"
            rf"|secret)\b)|\b(?:dont|do not|not to|must not|never) (?:let on|tell|mention it|breathe"
            rf" a word)(?: to)? (?:the |any |other |our |\w{{1,14}} ){{0,4}}(?:{_DEALER}|brakes"
            rf"|capita|school up the road|schools?)\b(?= ?[^.!?\n]{{0,80}}?(?:cheaper|dearer|{_MONEY}"
            rf"|price|deal|sign|discount|cost|terms))|\b(?:{_DEALER})s? (?:do not|dont|does not"
            rf"|doesnt|wont) (?:yet )?(?:need to|have to|get to)? ?know\b",
        ),
        (
            "walk table settle pencil elsewhere limit figure ceiling bottom line hold holding "
            "push pushing",
            rf"\b(?:walk ?away|bottom|reserve|fallback|top|ceiling|target|settlement|go to"
            rf"|sticking) (?:line|figure|price|point|number|offer)\b(?: \w{{1,14}}){{0,6}}? {_MONEY}"
            rf"|\b(?:put|putting|laid|offered|offering|is|are|have) (?:\w{{1,6}} )?{_MONEY}"
            rf"(?: \w{{1,6}}){{0,3}} on the table\b|\b(?:wed|we would|well|we will|id|will|would|hope"
            rf" to|happy to|can) settle (?:for|at|nearer|around)\b|\bsharpen (?:your|his|her|their)"
            rf" pencils?\b|\b(?:better|cheaper) (?:deal|offer|price|quote) (?:elsewhere|from (?:a"
            rf"|another|your|their))\b(?! (?:shop|uniform))|\bthreaten\w* to walk\b|\bhold(?:ing)?"
            rf" out for\b(?! a hero)|\b(?:quote|price|figure|offer|rate|cost|bill) (?:\w{{1,6}} )?"
            rf"down (?:by|to|from|below)\b(?=[^.!?\n]{{0,40}}\d| (?:at least )?(?:a|two|three))"
            rf"|\b(?:cant|cannot|wont|couldnt|not) (?:go|pay|offer|stretch to|spend|do)"
            rf" (?:higher|more|over|above|beyond|better)(?: than)? {_MONEY}",
        ),
        (
            "set aside earmarked ringfenced kitty fitters budgeted",
            rf"\b{_MONEY} (?:set aside|earmarked|put by|ring ?fenced|in the kitty|budgeted|to play"
            rf" with|to spend)\b(?=[^.!?\n]{{0,80}}\b(?:{_DEALER}|need to know|quiet|tell|secret"
            rf"|quote|tender)\b)",
        ),
        (
            "terms principle takings exclusivity rights rebate percentage cut slips slip slipped "
            "commission share",
            rf"\bheads of terms\b|\bagreed in principle\b(?=[^.!?\n]{{0,90}}\b(?:{_MONEY}|terms"
            rf"|lease|contract|sale|fee|rent)\b)|\b{_MONEY} of (?:the|all|every|each|any) (?:\w{{1,12}}"
            rf" )?(?:takings|sales?|profits?|revenue|blazer|order|income|bookings|hire)\b"
            rf"(?! (?:go|goes|will|to|is) (?:\w+ )?(?:charity|cancer|hospice|mind|comic|children"
            rf"|the pta|towards|school fund))|\b(?:naming|exclusive|exclusivity|pouring|sole supplier)"
            rf" rights?\b|\b(?:slips?|slipped|bungs?|pays?|gives?) (?:us|our pta|the pta|the school"
            rf"|the head|him|her) (?:a )?(?:cut|percentage|commission|backhander|{_MONEY} (?:of|on"
            rf"|for) (?:every|each|all))",
        ),
        (
            "confidential secret private undisclosed match matches",
            rf"\b(?:confidential|secret|private|undisclosed|hush hush|special) (?:rebate|discount|deal"
            rf"|price|terms|offer|rate|quote|bid|commission|agreement with)\b(?! (?:at the|on the"
            rf" (?:door|day)))|\b(?:go|goes|come|came|drop|dropped|went|gone|get|got) (?:right |all the"
            rf" way )?down (?:to|by) {_MONEY}(?=[^.!?\n]{{0,80}}\b(?:match\w*|if|contract|supplier|a"
            rf" meal|per|sign|deal|nobody)\b)",
        ),
        (
            "sign signed provided unless commit condition switch renew",
            rf"\b(?:third|half|quarter|{_MONEY}|discount|free|cheaper|less|extra|rebate)\b[^.!?\n]"
            rf"{{0,60}}\b(?:if|provided|providing|as long as|so long as|on condition|when|once|but"
            rf" only if|unless) (?:that )?(?:we|you|the trust|the school|governors) (?:all )?(?:sign"
            rf"|commit|renew|switch|drop|keep|stay|take|dont|agree|extend|pay up|go with|buy all"
            rf"|ditch|order)\b(?! (?:up (?:by|for)|the (?:form|slip|consent)))(?=[^\n]{{0,120}}\b"
            rf"(?:years?|supplier|deal|contract|licences?|term|tell|other (?:trusts|schools)|before"
            rf"|secret|confidential|terms?|rival\w*|price)\b)",
        ),
        (
            "cost rate meal licence unit draft fetch valuation valued worth lowest acceptable "
            "reckons agent",
            rf"\b(?:price|cost|rate|fee|charge)s? per (?:meal|head|pupil|unit|licen[cs]e|hour|day"
            rf"|device|copy|mile|run|session)\b(?=[^.!?\n]{{0,60}}\b(?:draft|agreement|contract|under"
            rf"|proposed|new deal|supplier|bid|tender|offered|negotiat\w+)\b)|\b(?:land|field|site"
            rf"|lodge|bungalow|building|plot|house|car park|paddock|courts?) (?:would|could|should"
            rf"|might|will|is going to|may) (?:fetch|go for|sell for|make|raise|bring in|be worth)"
            rf" (?:about |around |up to |at least |over )?{_MONEY}|\b(?:lowest|minimum|least)"
            rf" (?:acceptable|we (?:can|will|would)|theyll) (?:\w{{1,8}} )?(?:price|offer|take|accept"
            rf"|figure)?\b|\b(?:at cost|below cost|cost price)\b(?=[^.!?\n]{{0,80}}\b(?:tell|quiet"
            rf"|provided|so long|other schools?|secret)\b)",
        ),
        (
            "exchange solicitors completion buyer sale purchaser conveyancing planning offer offers",
            r"\b(?:sale|exchange|completion|buyer|purchaser|contracts?)\b[^.!?\n]{0,60}\b(?:of|for|on"
            r"|from) the (?:\w{1,12} ){0,2}(?:field|land|site|lodge|bungalow|building|plot|house|car"
            r" park|paddock|corner|courts?|pavilion|farm)\b(?=[^\n]{0,120}\b(?:quiet|nobody|secret"
            r"|wraps|private|solicitors?|exchange|completion|confidential|price|unsold|rather"
            r"|announced|public)\b)|\boffer (?:for|on) the (?:\w{1,12} ){0,3}(?:field|land|site|lodge"
            r"|bungalow|building|plot|car park|paddock|courts?|pavilion)\b",
        ),
        (
            "panel score scores scored scoring evaluation bidder supplier firm ahead interviews "
            "matrix award letters decided chosen contract promised",
            r"\b(?:panel|evaluation|tender|bid|supplier|quality|price|moderat\w+|cleaning|catering"
            r"|ict|grounds|security|it|building|roof\w*) (?:\w{1,10} )?(?:scor(?:es?|ing)|rankings?"
            r"|evaluation|matrix)\b(?=[^.!?\n]{0,90}(?:\d|ahead|top|bottom|first|last|behind|leading"
            r"|winning))(?! (?:goal|board))|\b(?:bidder|supplier|tenderer|firm|contractor) (?:\d"
            r"|[a-e]) (?:scored|came|is|got|has|offered|wants)\b|\b(?:ahead|behind|stronger|weaker"
            r"|cheaper|dearer) on (?:quality|cost|price|social value|both)\b|\baward letters?\b"
            r"|\bcontract (?:\w{1,10} ){0,4}(?:will|is going to|is to|should|looks like) (?:it will )"
            r"?(?:go|going|be awarded) to\b|\b(?:contract|work|job|deal) (?:is |has been |was )?(?:as"
            r" good as |already |all but )(?:promised|given|theirs|decided|won|done|awarded|agreed)",
        ),
        (
            "envelopes envelope opened sealed offers tenders",
            rf"\b(?:opened|open|opening) (?:all |up )?the (?:\w{{1,8}} )?(?:envelopes?|bids|tenders"
            rf"|offers|quotes)\b[^\n]{{0,80}}?\d|\bsealed (?:offers?|bids?|tenders?|prices?|envelopes?)"
            rf"\b(?=[^\n]{{0,100}}?{_MONEY})|\b(?:quotes|offers|bids|prices) (?:to be |are |being |must"
            rf" be )?(?:kept )?sealed\b|\bkept? sealed\b",
        ),
        (
            "cheaper dearer lower higher pricier",
            rf"\b(?:{_MONEY}|pence|pounds|half|third|few \w+|bit|lot|much|way) (?:an? \w{{1,10}} |per"
            rf" \w{{1,8}} )?(?:cheaper|dearer|lower|higher|pricier)\b(?=[^.!?\n]{{0,60}}\b(?:{_DEALER}"
            rf"|than (?:yours|theirs|anyone|the)|price|quote|tell|so)\b|[.!])",
        ),
        (
            "ditching dropping leaving sacking binning dumping replacing switching thrashing "
            "hammering ironing finalising",
            r"\b(?:ditching|dropping|leaving|sacking|binning|dumping|replacing|switching from)"
            r" (?:\w{1,14} ){1,8}?(?:dont know|havent a clue|no idea|dont suspect|yet to be told"
            r"|not been told|havent been told|find out|dont tell)\b|\b(?:thrashing|hammering"
            r"|ironing) out (?:the |a |our )?(?:\w{1,10} )?(?:figures?|price|terms|contract|deal"
            r"|details? (?:of|with)|fee|numbers)\b|\bfinalising (?:the |our |a )?(?:\w{1,10} )?"
            r"(?:contract|price|terms|lease|sale|deal)\b",
        ),
    )
)

# Where even plain bargaining is a game, a lesson or public.
PLAYED = word_set(
    "auction raffle charity lesson gcse btec economics economists game games published publish "
    "finder novel play simulation enterprise apprentice dragons league olympic "
    "striker midfielder defender winger utd transfer delegates nations climate peace treaty ebay"
)
NO_BARGAIN = word_set(
    "bathroom kitchen mortgage wedding honeymoon bike holiday house flat loft driveway conservatory"
)
WORKPLACE = word_set(
    "school schools trust academy college governors governor bursar head pta tender tenders "
    "procurement slt catering caterers pupils trustees academys gfa work bid bids nda "
    "gaffer boss caretakers scs sealed refit"
)
