"""What a school pays, takes or would take: a sum beside what schools buy, and a hand shown to a bidder."""

from __future__ import annotations

import re

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.word_set import word_set


# What a school buys, lets and hires, and those who sell it.
GOODS = word_set(
    "laptops laptop chromebooks ipads cpoms arbor sims bromcom mis software app platform licence "
    "licences subscription broadband wifi server servers phones photocopier photocopiers copier "
    "copiers printers printing marquee portaloos toilets cubicles flooring carpet carpets windows "
    "guttering boiler boilers heating solar cctv fencing fence lift lifts roof roofing asbestos scaffolding "
    "furniture desks lockers whiteboards projectors stationery textbooks vending canteen "
    "caterers caterer catering paninis panini tuck grounds mowing gardeners security "
    "cleaners cleaning cleaner waste recycling milk energy gas electricity electric oil water "
    "mast lettings letting tenant tenants insurance insurer insurers consultant consultants "
    "consultancy consultancys lawyers solicitors solicitor auditors auditor architect architects surveyor "
    "surveyors speaker recruitment agency agencies supply headhunter headhunters photographer "
    "coaches minibus minibuses astroturf pitch pool gym sportshall playground extension "
    "refurb refurbishment build builders builder contractor contractors firm firms company "
    "supplier suppliers provider providers outfit reps rep installers fitters decorators painters "
    "plumbers electricians plumber electrician roofers landlord landlady church nursery hosting "
    "payroll pensions accountants trainers training tutors tutoring residential centre hotel "
    "lease hire rental contract contracts deal scheme lighting leds lights alarms locks doors "
    "aircon furnace generator turbine panels bleachers seating"
)
SPENDING = word_set(
    "pay pays paying paid charge charges charged charging fee fees invoice invoices invoiced costs "
    "cost price priced prices bill billed bills rate rates rent rents income profit profits margin "
    "margins markup quote quotes quoted quoting quotation haggled haggle discount discounted offered "
    "offer spending spend spent budget budgeted commission takings beaten beat bargained saved "
    "knocked shaved renew renewal renewing renewed sell sells reckons asking want wants wanted per "
    "cheaper dearer undercut settlement settled worth premium valued each pop"
)
NO_OUTLAY = word_set(
    "parents parent families family carers parentpay ticket tickets deposit thanks thank grateful "
    "pta raised raise raising donate donated donation donations fundraising fundraiser charity trip "
    "trips stall fair fete adults children concessions admission entry please book booking pupils "
    "students enter lesson lessons gcse btec published appeal raffle auction cake cakes visit "
    "visits bring lost voucher vouchers wristbands wristband open library ebay vinted mortgage bathroom kitchen "
    "holiday flat grant lottery heritage awarded won funded sponsored scholarship minimum national "
    "sizes student maths challenge business enterprise vote sponsor"
)
OUTLAY = Together(GOODS, SPENDING, NO_OUTLAY, reach=14)
BUYERS = word_set(
    "we weve were wed our ours us school schools trust trusts academy academys mat mats governors head heads "
    "boss bosss gaffer they theyre theyve theyd theyll bursar bursars council lot department trustees "
    "scs sch agency lettings income arrangement"
)
# Where students trade, or money is raised.
NO_SHOWN = word_set(
    "students student stall bake enterprise auction fair tombola maths challenge raffle charity football "
    "lottery finder published gcse btec economics apprentice dragons lesson"
)
SUM = re.compile(
    r"£\s?\d|\b\d[\d,.]*\s?(?:k|m|grand|quid|thousand|million|pounds|pence|p|mil|percent|per cent|pc)\b"
    r"|\d\s?%|\b\d[\d,.]* (?:an?|per) (?:month|year|day|head|week|term|hour|unit|pop|quarter|pack|session|seat)\b|\b\d{1,3},\d{3}\b|\b(?:half a|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|a) (?:grand|thousand|million|mil|hundred|quid|percent|per cent|fifths?|thirds?)\b"
    r"|\b(?:twice|double|half) (?:that|what|as)\b"
)

_FIRM = (
    r"(?:suppliers?|caterers?|catering|contractors?|cleaners?|cleaning|builders?|firms?|compan(?:y|ies)|developers?|providers?"
    r"|agenc(?:y|ies)|vendors?|bidders?|insurers?|landlords?|printers?|roofers?|architects?|photographers?|fitters?|sponsors?"
    r"|buyers?|sellers?|landowners?|supermarkets?|chains?|publishers?|brewery|bookies|hire people|coach (?:firm|company)|rep|reps|people|fitters?|installers?|painters?)"
)
_PROPERTY = (
    r"(?:fields?|land|site|plot|strip|annexe|bungalow|lodge|paddock|pavilion|courts|allotments?|house|buildings?|car park"
    r"|wing|astro|gym|chapel|barn|nursery|premises|hall|cottage|farm|pool|school|courtyard|playground|roof)"
)
_PACT = r"(?:contracts?|leases?|tenders?|agreements?|deals?|franchise|concession|sla|licences?|sponsorship|tie ?up|partnership)"
_SOLD = r"(?:quoted|bid|offered|pays?|paying|spent|paid|charged?|charges|put in|came in at|wanted|asked|tendered|earns?)"

OUTLAYS = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        # showing a bidder one's own hand, or the others'
        (
            "quoted pays pay paid charge charges bid offered price quote quotation quotations tendered",
            rf"\bwhat (?:the |our |your |other |that |all )*(?:others?|rivals?|schools?|academys?|mats?|heads?|council|{_FIRM}|trusts?|we|they|theyre|were|scs|everyone|theyd|wed|theyve|weve)"
            rf"(?: \w{{1,12}})? {_SOLD}\b(?! (?:attention|tribute))|\bwhat (?:does|do|did) (?:your|you|other|their) (?:school|schools|trust|lot)?s? ?(?:\w{{1,8}} )?pay\b"
            r"|\b(?:put|get|getting|putting) (?:his|her|your|their) (?:price|bid|quote|tender)s? in\b|\bmatch (?:anyones|any|their|the|our) (?:\w{1,12} )?(?:price|quote|bid|offer)s?\b"
            r"|\b(?:quotes?|bids?|prices?) (?:was|is|were|are|came in) (?:\w{1,8} )?(?:twice|double|half|three times|nearly|well|miles)\b"
            r"|\bquot(?:e|ation)s? (?:\w{1,12} )?from (?:\w{1,14}\W{1,2}){1,4}£",
        ),
        (
            "builders contractors suppliers caterers firms bidders bidder supplier contractor caterer builder firm cleaners roofers ceiling landlord developer developers agents agent fitters installers painters",
            rf"\b{_FIRM}s? (?:currently |still |always )?(?:pays?|gives?|slips?|bungs?|kicks?) (?:back )?us\b(?! (?:a (?:tour|talk|visit|hand|lift)|advice|tips))|\b{_FIRM}s? (?:will |ll |would |d |are )?(?:throw|throwing|chuck|chucking) in\b"
            rf"|\b(?:dont|do not|nobody|not|never) (?:tell|told|let|mention) (?:\w{{1,10}} )?(?:the |our |any )?(?:other )?{_FIRM}\b"
            rf"|\b(?:told|tell|telling) (?:both|each|all|the|one|our) (?:\w{{1,8}} )?{_FIRM}\b[^.!?\n]{{0,60}}\b(?:ceiling|limit|max\w*|only got|budget|other|cheaper|price|£|\d)"
            rf"|\b{_FIRM} (?:left|still) in (?:it|the (?:running|race|frame))\b|\bthe other ones (?:cheaper|dearer)\b"
            rf"|\b(?:our|the|governors|trusts?) ceilings? (?:is|s|of|was|at)? ?(?:£|\d|\w{{3,8}} (?:grand|thousand|k|million|mil))"
            rf"|\b{_FIRM}s? (?:dont|doesnt|do not|does not|wont) (?:yet )?(?:need to |have to |get to )?know\b",
        ),
        (
            "bidding envelopes envelope sweetener sweeteners lowball show rigged haggled beaten bust",
            r"\bbidding war\b|\b(?:opened|opening|had|seen|got) (?:all |up )?(?:of )?(?:the |those |our )?sealed envelopes?\b|\b(?:the|our) (?:top|last|final) envelope\b(?! (?:please|and stamp))|\bsweeteners?\b(?! (?:in|for (?:tea|coffee|recipes)))|\blow ?ball\w*"
            r"|\b(?:tender|process|bids?|interview)s? (?:is |was |just |only |all )*(?:for show|rigged|a fix)\b|\bhaggled (?:the |our |a |them|him|her)\b"
            r"|\bbeaten (?:the |our |them|him|her)?(?:\w{1,12} ){0,3}down\b|\bgo(?:ne|ing)? bust\b(?=[^.!?\n]{0,60}\b(?:cheap|deal|supplier|offer|contract|price)\b)|\bcheap\b[^.!?\n]{0,30}\bwent bust\b",
        ),
        (
            "scored scoring evaluation scores ranked moderated tender canteen matrix grid marks",
            rf"\b(?:tenders?|evaluation|bids?|scoring|matrix|canteen|catering|cleaning|grounds|maintenance|supplier|{_FIRM})\b[^\n]{{0,50}}\b\d{{1,3}}\b[^\n]{{0,25}}\b\w{{3,14}} (?:are on |is on |scored |on |at |got )?\d{{2}}\b(?! ?(?:pm|am|%|:))"
            r"|\b(?:are|is) on \d{1,3} out of (?:100|a hundred)\b|\branked:|\b(?:first|1st)[^.!?\n]{0,20}(?:second|2nd)[^.!?\n]{0,40}award\b",
        ),
        # deals on their way in or out
        (
            "award awarding hand handing promised promise give giving let letting awarded",
            rf"\b(?:award(?:ing|ed)?|giv(?:e|ing)|hand(?:ing|ed)?|let(?:ting)?|promis(?:ed?|ing)) (?:out )?(?:the |a |our |\w{{1,12}} ){{0,4}}{_PACT} to\b(?! (?:lapse|expire|run))"
            rf"|\bpromised (?:him|her|it|them|the \w{{1,12}}) (?:the |a )?(?:job|work|{_PACT})|\bpromised (?:the |a )?(?:\w{{1,10}} )?(?:job|work) to (?:his|her|their|a|the)\b",
        ),
        (
            "lease leases contract contracts tender terminate terminated terminating break renewed",
            rf"\b(?:break(?:ing)?|terminat(?:e|ing|ed)|exit(?:ing)?|end(?:ing)?|cancel(?:ling)?|get out of|getting out of|wants? out of|walk(?:ing)? away from|tear(?:ing)? up) (?:of )?(?:the |our |their |this |its )(?:\w{{1,14}} ){{0,2}}{_PACT}\b|\bout of (?:the |our |their |its )(?:\w{{1,12}} ){{0,2}}(?:contract|lease|deal)\b"
            rf"|\b{_PACT}(?: (?:on|for|with) (?:the )?\w{{1,12}})?(?: \w{{1,10}})? (?:wont|will not|not|isnt|arent|is not) (?:being |be |getting )?(?:re ?newed|extended|signed)\b"
            rf"|\bwon the (?:\w{{1,12}} ){{0,2}}(?:tender|contract|bid)\b(?=[^\n]{{0,60}}\b(?:announce\w*|monday|yet|secret|shh|quiet|my school|our school)\b)"
            r"|\b(?:contract|lease)\b[^.!?\n]{0,40}\b(?:no penalty|days notice|months notice|break clause|get out clause|early exit)\b",
        ),
        (
            "announced announcement unannounced ink",
            rf"\b(?:{_PACT}|{_FIRM}|partners?|cafe)\b[^.!?\n]{{0,70}}\b(?:not|isnt|hasnt been|yet to be|to be|wont be|before its|until its|un) ?(?:yet )?(?:been )?(?:officially |publicly |formally )?announced\b"
            rf"|\b(?:announced|announcement) (?:on|next|in|to follow|this|after)\b[^.!?\n]{{0,60}}\b{_PACT}\b|\b{_PACT}\b[^.!?\n]{{0,50}}\bannouncement (?:on|next|in|to follow|after|due)\b",
        ),
        (
            "offer offers refusal",
            r"\bfirst refusal\b|\bturn(?:ed|ing)? (?:down )?(?:the |our |their |his |her |a |an )(?:\w{1,10} )?offer (?:from|of|for|on)\b|\b(?:final and best|best and final)\b"
            rf"|\boffers? (?:has|have|had|was|were) (?:been )?(?:made|put in|accepted|received|tabled|turned|rejected|lodged) (?:\w{{1,8}} )?(?:for|on) (?:the|our) (?:\w{{1,12}} ){{0,3}}{_PROPERTY}\b",
        ),
        (
            "supermarket developer developers housebuilder landowner surveyor valuer chain lidl aldi tesco persimmon barratt buyer purchaser brewery",
            r"\b(?:supermarket|developers?|housebuilders?|landowner|surveyor|valuer|chain|lidl|aldi|tesco|buyers?|purchaser|brewery)s? (?:is |are |has |have )?(?:wants?|after|interested|keen|moving|having|getting|taking|buying|been found|sniffing|circling|measuring|looking at|made|putting|agreed|meeting)\b"
            r"(?! (?:volunteers|staff|help|pupils|your))|\b(?:meeting|met|seeing|talking to|lunch with|talks with|call with) (?:with )?(?:a|the|some|two) (?:\w{1,12} )?(?:developer|housebuilder|surveyor|valuer|buyer|purchaser|landowner)s?\b"
            r"|\bguess (?:which|who|what) (?:\w{1,12} ){0,3}(?:chain|supermarket|brewery|developer)\b",
        ),
        (
            "selling sell sold flogging flog buying buyout purchase offload rented renting",
            rf"\b(?:schools?|academys?|mats?|trusts?|councils?|heads?|lot|boss|bursar|gaffer|lea|la|they|theyre|theyve|were|weve|diocese)s? (?:is |are |has |have |will |ll |quietly |secretly |about to |going to |gonna |planning to |want(?:s|ing)? to |trying to |thinking of |just |now |off )*(?:sell|selling|sold|flog|flogging|buy|buying|offload\w*|rent\w* out|purchas\w+)(?: off| out)?"
            rf" (?:(?:the|our|that|a|part of the|half the|off) )+(?:\w{{1,14}} ){{0,3}}{_PROPERTY}\b(?! (?:hoodie|tickets|uniform|meals|council|shop|sale|photos))"
            rf"|\b(?:mat|trust|academy|school)s? (?:is |are )?(?:buying|taking) (?:out|over) \w+"
            rf"|\b(?:buying|purchas\w+|acquir\w+) (?:of )?(?:the )?(?:neighbouring|adjoining|adjacent|next door|old|former|\d{{1,3}}) (?:\w{{1,12}} ){{0,2}}(?:{_PROPERTY}|lane|road|street)\b",
        ),
        (
            "dropped ditched binned sacked axed replaced dumped ousted",
            rf"\b{_FIRM}s? (?:(?:is|are|s|being|about|to|be|getting|been|will|was|were|has|have|gets?) ){{1,4}}(?:dropped|ditched|binned|sacked|axed|replaced|dumped|ousted)\b",
        ),
        (
            "knocked valued renegotiation hardball talks procurement sla valuation advantageous",
            r"\bknocked (?:off )?(?:£ ?)?\d[\d.,]* ?(?:%|k|grand|quid|per ?cent)?[^.!?\n]{0,40}\b(?:sign|renew|years|deal|order|if we)\b|\bup for (?:re ?)?negotiation\b|\b(?:re ?)?negotiation and we\b"
            r"|\bhardball\b|\bin talks (?:at|over|with|about)\b|\bprocurement (?:spreadsheet|list|file|folder|panel|update|exercise|process)\b|\bgetting quoted\b|\bsla\b[^\n]{0,60}£"
            r"|\bvalued (?:the |our |it )(?:\w{1,12} ){0,3}at\b|\bvaluation (?:came|comes|is|was|says|has)\b|\beconomically advantageous\b",
        ),
        (
            "go",
            r"\b(?:wed|we|well|theyd|theyll|they|can|would|could|will|to|head|trust|governors) go (?:up |down )?(?:to|as high as|as low as|over|above|beyond) (?:£ ?)?\d[\d.,]*(?:k|m)?\b(?= (?:for|but|if|max|tops|at most|so|on the)| ?[,!)]|\.\s|\.?$)",
        ),
        (
            "purchase exclusive limit improve comparison waived waive waiving minded competing loss payer signature survey challenge meadow farmer invited hold prepared willing meadow lower propose proposes proposing",
            r"\b(?:purchase|asking) price\b|\bexclusive (?:discussions|talks|negotiations)\b|\b(?:limit|ceiling|maximum) of £ ?\d|\bhold (?:their|its|the) prices?\b|\b(?:part with|invited to price|asked to price)\b|\bimprove (?:on )?(?:their|its|his|the) (?:prices?|offers?|bids?|terms)\b|\bprice comparison\b|\bwaiv(?:ed|e|ing) (?:the|our|its|their) (?:\w{1,10} ){0,2}(?:charge|fee|deposit|penalty|cost)s?\b"
            r"|\bminded to (?:appoint|accept|award|sell|buy|sign|renew|reject|agree|go with)\b|\bcompeting for (?:our|the) (?:\w{1,12} ){0,2}(?:business|contract|work|custom|account)\b|\b(?:making|makes?|at|running at) a loss on (?:our|the|this)\b"
            r"|\b(?:higher|highest) payer\b|\bsubject to (?:signature|survey|contract|board|final|legal|due diligence)\b|\bchallenge period\b|\b(?:prepared|willing|ready|happy) to (?:let|sell|give|lease|part with|pay|accept|offer|go|drop|knock|do|match|take)\b[^.!?\n]{0,60}(?:£|\d ?k\b|\d ?%|grand|thousand|million)"
            r"|\blower of the (?:two|three)\b|\bpropos(?:es?|ing) (?:not )?to (?:offer|pay|renew|appoint|accept|award|terminate|switch|sell|buy|lease|outsource|drop)\b",
        ),
        (
            "increase rise uplift hike",
            r"\b\d[\d.]* ?(?:%|per ?cent) (?:price |fee )?(?:increase|rise|uplift|hike)\b(?=[^.!?\n]{0,70}\b(?:we|propos\w+|offer\w*|contract|renew\w*|counter\w*|reject\w*|refus\w+|agree\w*|walk)\b)"
            r"|\b(?:operator|supplier|firm|company|caterers?|agency|provider|landlord|cleaners)s? (?:\w{1,8} ){0,3}(?:asked for|wants?|demand\w*|seek\w*|after)[^.!?\n]{0,20}\b(?:increase|rise|uplift|hike)\b",
        ),
        (
            "sale market takeover taken signed shares charging nowt gratis flog",
            rf"\b(?:put|putting) (?:the|our) (?:\w{{1,12}} ){{0,3}}{_PROPERTY} (?:up for sale|on the market)\b|\bsale of the (?:\w{{1,12}} ){{0,3}}{_PROPERTY} (?:has|is|was|agreed|for|at)\b"
            rf"|\b(?:being|about to be|to be|getting) taken over by\b|\b(?:takeover|take ?over) (?:terms|talks|agreed|deal|bid)\b|\b(?:trusts?|schools?|academys?|we|they|head|governors|mat|theyve|weve) (?:have |has |just |quietly )*signed (?:(?:us|the school) up (?:for|to)|(?:up )?with)\b(?! (?:a (?:pen|flourish)))"
            rf"|\bshares in (?:the|a|that) (?:firm|company|builders?|supplier)\b|\bcharging (?:the |our )?school\b|\bfor (?:nowt|nothing|gratis|free)\b[^.!?\n]{{0,30}}\bif (?:we|they|you|the)\b"
            rf"|\b(?:buy|bought|buys|get) (?:\w{{1,10}} ){{0,3}}(?:at|for) (?:£ ?)?\d[\d.]*p?\b[^.!?\n]{{0,20}}\b(?:flog|sell)\b",
        ),
        (
            "decorator asked quoted",
            r"\bthe other (?:\w{1,12}s? ){1,2}(?:has |have |is |only )?(?:asked for|quoted|quoting) \W?\d",
        ),
        (
            "tell",
            r"\btell (?:them|him|her) (?:£ ?)?\d[\d.,]*k? (?:and|max|tops|at most|or|is)\b",
        ),
        (
            "quote quotes bids offers bills",
            r"\b(?:both|every|all the|all three|typed up the|opened the|seen (?:all )?the|all of the) (?:\w{1,8} )?(?:bills|quotes?|bids|offers)\b(?! (?:from (?:the )?(?:book|play|novel)|in|by))",
        ),
        (
            "bidding overdraft",
            r"\b(?:anyone|anybody|firms?|companies|those|youre|is|are) bidding (?:for|on) (?!(?:glory|success|a place|the (?:title|cup))\b)|\b(?:bursar|schools?|trusts?|our|governors|bank)\b[^.!?\n]{0,50}\boverdraft\b",
        ),
        (
            "pay pays paying",
            r"\bpay(?:s|ing)? (?:more|less|double|triple|twice|half|over the odds|through the nose) (?:for|than|what)\b(?=[^.!?\n]{0,60}\b(?:school|trust|bills?|supplier|contract|agency|other|academy)\b)",
        ),
        # sums
        (
            "invoice invoices fee fees margin margins profit profits figures spreadsheet accounts",
            r"\binvoices?\b[^\n]{0,50}£|\bfees? (?:is|are|of|was|at|for) \W?\d[\d.,]* ?(?:%|per ?cent|k|grand)|\bmargins?\b[^.!?\n]{0,30}\b\d{1,2} ?(?:%|per ?cent|percent)"
            rf"|\b(?:figures?|numbers|spreadsheet|prices|costings|terms) (?:for|of|on|with) (?:all )?(?:the |our )?(?:\w{{1,14}} ){{0,3}}(?:{_PACT}|sale|bids?|quotes?|prices)\b(?! (?:paper|law|phones?))"
            r"|\b\d+ ?(?:p|pence|quid|%) profit (?:on|per|from|off)\b|\bprofit of \W?\d[\d.,]*\w? (?:on|per|a) (?:every|each|panini|meal|blazer|head|\w+)\b",
        ),
        (
            "paying spent spending blowing blown blew splashed forking forked",
            r"\b(?:schools?|trusts?|academys?|they|theyre|theyve|we|were|weve|lot|council|mat|head|governors|boss) (?:\w{1,10} ){0,3}(?:paying|spent|spending|blow\w*|blew|splash\w*|fork\w*) (?:out )?(?:over |about |nearly |another )?"
            r"(?:£ ?\d[\d,.]*(?:k|m)?|\d[\d,.]*(?:k|m)|\d[\d,.]* (?:grand|quid|thousand)|\w{3,8} (?:grand|thousand)) (?:on|for) (?:a|an|the|our|new|some|his|her)\b",
        ),
        (
            "framework agreement discount discounted arrangement reached",
            r"\breach(?:ed|ing) (?:an )?agreement with\b|\b(?:framework|agreement|arrangement|discount)\b[^.!?\n]{0,60}(?:\b\d{1,2} ?(?:%|per ?cent|percent) (?:off|below|less|discount|cheaper)|£ ?\d)(?![^.!?\n]{0,40}\b(?:parents|families|pupils|staff discount)\b)",
        ),
        (
            "hamper hampers freebies budget overspend overrun overspent overran",
            r"\b(?:hampers?|freebies) (?:off|from) (?:the|our|a)\b|\bbudget (?:for|on) (?:the |our )?(?:\w{1,12} ){0,5}is \W?\d|\b(?:million|grand|thousand|hundred|\d[\d,.]*(?:k|m)?) (?:pounds )?over (?:the )?(?:budget|original quote)\b|\b(?:overspent|overran|overspend of|overrun of) (?:\w{1,6} )?£? ?\d"
            r"|\b(?:budget|department|capitation|dept)s?\b[^.!?\n]{0,30}\b(?:cut|down|slashed|halved|going) (?:from|to) \W?\d",
        ),
        (
            "sued suing sue claim lawsuit unpaid dispute disputed settle settled",
            r"\b(?:sued by|suing|be sued|sue) (?:the |our |us|them)\b|\b(?:drop|settle[ds]?|settling|pursue|withdraw) (?:the |our |a |its |their )(?:\w{1,10} ){0,2}claim\b"
            r"|\b(?:unpaid|disputed|outstanding) (?:£ ?)?\d[\d,.]*(?:k|m)?\b|\bin dispute with (?:the |our |its |their |a )(?:\w{1,12} )?(?:contractor|builder|supplier|caterer|cleaner|landlord|provider|firm|company)\b",
        ),
        (
            "number numbers sum figure",
            r"\b(?:been|were|was|have) (?:told|given|quoted|shown) (?:a|the|their|our) (?:number|figure|sum|price)\b(?= (?:for|on)|[.,!])(?! of)|\bput (?:a|the) (?:figure|number|sum|price) (?:to|on) (?:us|it|the (?:site|land|field|table))\b",
        ),
        (
            "commission kickback kickbacks backhander rebate",
            r"\b(?:companys?|firms?|agents?|shops?|suppliers?|our|their|a|secret|pays?) commission\b(?! (?:on (?:human|civil|race)|for|of inquiry|an? ))|\bkickbacks?\b(?! (?:and relax|your))|\bbackhanders?\b",
        ),
    )
)
