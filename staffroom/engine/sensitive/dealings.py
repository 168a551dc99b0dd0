"""What gives away the school's hand in a deal: bids, quotes, terms, a contract before its award."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.word_set import word_set


_MONEY = r"(?:£ ?\d[\d,.]*k?m?|\d[\d,.]*(?:k|m)\b|\d+(?:\.\d+)? ?(?:%|per ?cent|grand|quid|pence|p\b|thousand|pounds)|(?:\w{1,9} )?(?:grand|thousand|million|hundred)(?: pounds)?)"
_SUPPLIER = (
    r"(?:suppliers?|caterers?|catering|contractors?|cleaners?|cleaning|builders?|firms?|compan(?:y"
    r"|ies)|developers?|providers?|agency|agencies|vendors?|bidders?|coach firm|bus company"
    r"|publishers?"
    r"|photographers?|uniform (?:shop|supplier)|tutoring|insurers?|landlords?|printers?|roofers?"
    r"|architects?)"
)
_CONTRACT = r"(?:contracts?|tenders?|lease|framework|deal|procurement|service level agreement|sla)"

DEALINGS = Phrases(
    (
        phrase(
            "offered quoted",
            rf"\b(?:have|has|theyve) (?:now |just )?(?:offered|quoted) (?:us )?{_MONEY}"
            rf"[^.!?\n]{{0,60}}\b(?:if we|sign|governors|contract|years)\b",
        ),
        phrase(
            "dearer cheaper theirs theyve subject sign throw budget",
            rf"\b(?:{_MONEY}) (?:dearer|cheaper) (?:than|\b)|\b(?:jobs|contracts|works"
            rf"|deals) theirs\b|\btold \w{{1,14}} (?:that )?theyve lost\b|\bsubject to contract\b"
            rf"|\bthrow(?:n|ing)? in (?:\w{{1,12}} ){{0,5}}if we sign\b"
            rf"|\b(?:tenders?|quotes?|bids?) (?:\w{{1,12}} ){{0,4}}(?:are|is|was|were"
            rf"|all) (?:\w{{1,8}} )?(?:over|under|above|below|within) (?:our )?budget\b",
        ),
        phrase(
            "tender tenders tendering tendered retender retendering",
            r"\b(?:re)?tender(?:s|ed|ing)? (?:for|process|price|prices|documents?|returns?"
            r"|responses?|board|panel|submissions?|scores?|evaluation|closes|opens|deadline"
            r"|exercise|came|came in|is|are|was|were|from|at|by)\b(?! (?:and|with|loving|age"
            r"|moment))"
            r"|\b(?:out|go|going|gone|put|back) (?:to|out to|up for) (?:re)?tender\b|\b(?:the|our"
            r"|their|his|lowest|highest|winning|sealed|rival|catering|cleaning|ict|grounds"
            r"|building|three|two|four|both|all|secret) (?:\w{1,10} )?(?:tenders"
            r"|tender(?=\s?(?:[.,;:!)]|$)| (?:for|process|price|document|board|panel|is|was|has"
            r"|closes|from|at|and we|came|goes|went|will|went)\b))\b(?! (?:care|moment"
            r"|heart|age|mercies|love|loving|hearted|behind|engine|locomotive|boat))"
            r"|\bunder ?tender|\b(?:firms?|companies|builders|contractors|caterers|suppliers|have"
            r"|has|they|all) (?:have |has |all )?tendered\b",
        ),
        phrase(
            "bid bids bidder bidders bidding underbid outbid undercut undercutting",
            rf"\b(?:sealed|lowest|rival|competing|cheapest|losing|other|their|his"
            rf"|her|late|secret|three|two|four|both|all|tightest) (?:\w{{1,10}} )?(?:bids?"
            rf"|bidders?)\b(?! (?:for|to) (?:the |a |become |win |reach |host )*(?:national|regional|county|world|olympic"
            rf"|finals?|title|cup|trophy|glory|win|stay|place|promotion|place|medal|record|reach|become|host))|\bpreferred bidder\b|\bbidders?\b|\b(?:underbid|outbid"
            rf"|undercut(?:ting)?)\b|\bbids? (?:from|of|by|came|for) (?:the |a "
            rf"|\w{{1,14}} )?(?:{_MONEY}|{_SUPPLIER}|{_CONTRACT}|in at)"
            rf"|\bbid(?:s|ding)? (?:for|on) (?:the |our |a )?(?:\w{{1,12}} ){{0,2}}(?:{_CONTRACT}"
            rf"|work|job|building|land|field|site)\b",
        ),
        phrase(
            "quote quotes quoted quotation quotations",
            rf"\b(?:sealed|lowest|cheapest|best|written|three|two|their|revised|first|other|rival"
            rf"|confidential) (?:quotes?|quotations?)\b(?! (?:from|by|of|in) (?:the )?(?:book|play"
            rf"|novel|poem|shakespeare|day|week|text|act|scene|extract|macbeth|author|lyrics"
            rf"|your))|\bquot(?:es?|ed|ations?) (?:us |the school |we got |for the \w{{1,14}} "
            rf"|from \w{{1,14}} |came |was |is |were |are |at |of |in |back |just )*{_MONEY}"
            rf"|\b(?:quotes?|quotations?|quoted) (?:us|came in|comes in"
            rf"|for the (?:\w{{1,12}} )?(?:roof|boiler|work|job|coach|minibus|contract|windows"
            rf"|fence|carpet|pitch))\b|\b(?:{_SUPPLIER}|they|firm) (?:have |has |only "
            rf"|just )*quoted\b",
        ),
        phrase(
            "negotiating negotiate negotiated negotiations negotiation negotiates haggling haggle "
            "renegotiate renegotiating knocked beat beating bargaining leverage talks",
            rf"\b(?:re)?negotiat(?:e|ed|es|ing|ions?) (?:\w{{1,12}} ){{0,5}}?(?:price|prices"
            rf"|rates?|{_CONTRACT}|terms|supplier|caterers?|discount|fees?|land|rent|sale|cost"
            rf"|{_MONEY}|{_SUPPLIER}|renewal|extension|with)\b(?! (?:un|united|year|pupils"
            rf"|parents about))"
            rf"|\b(?:still|in|mid|currently|price|contract|commercial|secret|final|pay|tough"
            rf"|delicate|ongoing) negotiati(?:ng|ons?)\b|\bhaggl(?:e|ing|ed)\b(?! (?:in"
            rf"|at) (?:the |a )?(?:market|souk|bazaar|spanish|french))|\b(?:knocked|beat|beating"
            rf"|got|getting|talked|pushed|drove|drive|squeezed?) (?:them|him|her|the \w{{1,14}}"
            rf"|their price) down\b"
            rf"|\bin talks with (?:\w{{1,14}} ){{0,3}}(?:{_SUPPLIER}|about (?:buying|selling"
            rf"|leasing|the (?:land|field|site|contract)))",
        ),
        phrase(
            "offered offer offering counteroffer counter offers",
            rf"\b(?:offered|offering|offers) (?:us|the school|the trust|governors"
            rf"|me) (?:\w{{1,12}} ){{0,4}}?(?:{_MONEY}|discount|rebate|commission|kickback"
            rf"|backhander|better (?:price|terms|rate|deal)|(?:first )?refusal)|\b(?:our|their|his"
            rf"|her|the|a|new|revised|opening|first) (?:\w{{1,12}} )?offer (?:of|is|was|at"
            rf"|stands at|for the (?:land|field|site|lodge|house|bungalow)) (?:about |around "
            rf"|just |only |over |under )?{_MONEY}"
            rf"|\bcounter ?offer(?:ed)?\b|\bfinal offer\b|\b(?:best|top|ceiling|limit|maximum"
            rf"|walk away|reserve) (?:price|figure|offer|bid)? ?(?:is|was|of|at) {_MONEY}",
        ),
        phrase(
            "stretch pay holding squeeze knock knocked match",
            rf"\b(?:will|would|could|can|prepared to|willing to|happy to|ready to"
            rf"|allowed to) (?:go|pay|stretch) (?:up )?(?:to |as high as "
            rf"|as low as )?{_MONEY}(?= (?:for|if|but|and|max|at most|more)| ?[.,!])"
            rf"|\bhold(?:ing)? out for (?:\w{{1,10}} )?(?:\d|more|better)|\bsqueez(?:e"
            rf"|ing) (?:them|him|her|the \w{{1,14}}|a bit|more|\w{{1,14}} (?:down|for|on))"
            rf"|\bknock(?:ed|ing)? (?:off )?{_MONEY} (?:off|from)\b|\b(?:get|got|getting|beat|push"
            rf"|pushing) (?:it|them|him|her|that|the price) (?:down )?(?:under|below"
            rf"|to) (?:a )?(?:tenner|fiver|{_MONEY})",
        ),
        phrase(
            "giving give given decided scores stitched whatever award awarding",
            r"\b(?:giving|give|award(?:ing)?|going) (?:it|the contract|the job|the work"
            r"|the deal) to \w{1,14}\b(?= (?:whatever|anyway|regardless|no matter|before|but"
            r"|because|as soon|unless))|\bwhatever the scores\b"
            r"|\b(?:tender|contract|bid|process|competition)s? (?:is |was |has been |already "
            r"|all )*(?:stitched up|a stitch up|decided already|a formality|rigged)\b",
        ),
        phrase("final bafo", r"\bbest and final\b|\bbafo\b"),
        phrase(
            "nda ndas disclosure commercial commercially",
            r"\bndas?\b(?! (?:conference|awards?))|\bnon ?disclosure\b"
            r"|\bcommercial(?:ly)? (?:in confidence|sensitive|confidential)\b",
        ),
        phrase(
            "supplier suppliers unit margin rebate commission markup terms rate rates discount "
            "prices invoice per cost kickback backhander paying pay charges charge charging "
            "caterers caterer charged",
            rf"\b{_SUPPLIER}s? (?:\w{{1,10}} )?(?:terms|rates?|prices?|margins?|discounts?"
            rf"|invoices?|charges?|costs?|rebates?|markup)\b(?! (?:list|for (?:families|parents"
            rf"|pupils|uniforms?)))|\b(?:unit|trade|wholesale|bulk|day|daily|hourly|agency"
            rf"|supply) (?:price|rate|cost)s? (?:of|is|was|are|with|we|from|for|at|they|has|have"
            rf"|to)\b"
            rf"|\b(?:payment|credit|contract|supplier) terms\b|\bprice (?:we|that we|theyve"
            rf"|they have|weve) (?:agreed|got|pay|negotiated|were paying)\b|\b(?:we|were|school"
            rf"|trust) (?:currently |only |actually |still |are )*(?:pay|paying|paid"
            rf"|charged) (?:the |our )?(?:(?!for\b)\w{{1,14}} ){{1,3}}?{_MONEY} (?:per|a|an|each"
            rf"|every)\b"
            rf"|\b(?:pay|paying|paid|charged?|charges|charging) (?:us "
            rf"|the school )?{_MONEY} (?:per|a|an|each) (?:head|meal|licen[cs]e|unit|day|hour"
            rf"|pupil|copy|device|seat|session|month|year)\b(?= (?:for|to|by|from|which|and|but"
            rf"|under)| ?[.,!])(?=[^.!?\n]{{0,80}}\b(?:{_SUPPLIER}|contract|deal|supply|elsewhere"
            rf"|cheaper|licences?|other schools?)\b)"
            r"|\b(?:kickback|backhander|secret discount|secret rebate)s?\b|\b(?:supplier|catering"
            r"|agency) (?:margin|markup|rebate|commission)\b|\b\d+ ?(?:%|per ?cent) (?:off"
            r"|discount|rebate|below|under|cheaper|commission|margin|markup) (?:on|if|from|for"
            r"|than|the|their|our|what) (?:\w{1,10} ){0,4}(?:contract|renew|sign|supplier|caterers"
            r"|list price|other|current|rivals?|competitors?|next|provider|licen[cs]es?)",
        ),
        phrase(
            "contract contracts bidder preferred shortlisted shortlist award awarded sign signing "
            "lease supplier caterers caterer switching ditching dropping renewing renew terminate "
            "deal",
            rf"\b(?:catering|cleaning|ict|it|grounds|building|photocopier|transport|bus|coach"
            rf"|photography|uniform|supply|payroll|maintenance|energy|gas|electricity|milk"
            rf"|software|new|our|the|{_MONEY}) (?:\w{{1,10}} )?(?:contract|lease) (?:value|price"
            rf"|terms|is (?:worth|costing|about to|going to|up for|likely)|worth|renewal|goes? to"
            rf"|will go to|is going|negotiat\w+|ends? (?:in|and)|expires?|before|hasnt been signed"
            rf"|not (?:yet )?(?:been )?signed|comes up|at {_MONEY}|for {_MONEY})"
            r"|\b(?:preferred|favoured) (?:bidder|supplier|contractor|provider|builder)\b"
            r"|\bcontract value\b|\bshortlist(?:ed)? (?:of |the |three |two |four "
            r"|of three )*(?:suppliers|bidders|firms|companies|contractors|caterers|builders"
            r"|providers)\b"
            r"|\b(?:about|going|due|set|ready|hoping|planning|likely) to (?:be )?(?:sign(?: with)?"
            r"|award(?:ed)?|give|hand(?:ed)?|switch(?: to)?|ditch|drop|sack|terminate|cancel|renew"
            r"|leave) (?:to )?(?:the |our |a |it |this |\w{1,14} ){0,3}(?:contracts?|lease"
            r"|caterers?|catering|supplier|provider|cleaners|cleaning firm|agency|deal)\b"
            r"|\b(?:switching|ditching|dropping|sacking|not renewing|terminating|moving away from"
            r"|wont be renewing|arent renewing) (?:the |our |from |with "
            r"|\w{1,14} ){0,3}(?:contracts?|caterers?|catering|supplier|provider|cleaners"
            r"|cleaning firm|agency|lease)\b|\b(?:before|until|till|ahead of"
            r"|prior to) (?:the )?(?:award|contract is (?:signed|awarded)|contract award|signing"
            r"|standstill|ink)\b"
            rf"|\bdeal (?:worth|of|at) (?:about |around )?{_MONEY}|\bcontract (?:is |was |will be "
            rf"|being )?(?:worth|for|of|at) (?:about |around )?{_MONEY}",
        ),
        phrase(
            "land site lodge bungalow sale selling sell developer developers sold caretakers plot "
            "valuation valued",
            rf"\b(?:sale|selling|sell|sold|flog|flogging) (?:off )?(?:of )?(?:the |our |some "
            rf"|part of the |off |all |that |old )*(?:\w{{1,10}} )?(?:land|playing fields?|fields?"
            rf"|site|lodge|bungalow|plot|car park|paddock|allotment"
            rf"|building)\b(?= [^.!?\n]{{0,80}}?(?:{_MONEY}|developer|offer|housing|houses|flats"
            rf"|quiet|secret|tesco|aldi|lidl|supermarket|buyer|price|before|planning|council))"
            rf"|\bdevelopers?\b[^.!?\n]{{0,60}}?(?:{_MONEY}|offer(?:ed|ing|s)?|bid|buy(?:ing)?"
            rf"|interested|keen)\b|\b(?:valued|valuation) (?:\w{{1,10}} ){{0,4}}{_MONEY}"
            rf"|\bland (?:sale|deal|swap)\b",
        ),
        phrase(
            "redundancy budget salary salaries payroll agency insurance legal severance payoff "
            "payout payouts settlement reserve reserves",
            rf"\b(?:redundancy|severance|staffing|settlement|legal|contingency|payoff) (?:budget"
            rf"|pot|payouts?|payments?|costs?|bill|fund|figure)\b(?! (?:is published"
            rf"|are published))|\b(?:budget|reserve|reserves|ceiling|limit)(?: for (?:the |this "
            rf"|that |it)(?:\w{{1,12}} ){{0,3}})? ?(?:is|of|stands at|only goes to|goes up to"
            rf"|at) (?:only |about |just |around )?{_MONEY}(?= (?:for|so|but|and)"
            rf"| ?[.,!])(?=[^.!?\n]{{0,80}}\b(?:contract|supplier|builder|firm|tender|quote|bid"
            rf"|roof|staff|agency|they|them|sh+|quiet|supplier)\b)"
            rf"|\b(?:agency|supply) (?:rate|bill|costs?) (?:is|of|at|has"
            rf"|was) (?:\w{{1,10}} ){{0,2}}{_MONEY}|\bpayroll (?:figures?|costs?|bill)\b",
        ),
        phrase(
            "cheaper cheapest cost costing rivals competitor competitors rival other",
            rf"\b(?:{_MONEY}|\w{{1,12}}) cheaper than (?:the |our )?(?:other|current|next|rival"
            rf"|any other) (?:\w{{1,10}} )?(?:bids?|quotes?|tenders?|{_SUPPLIER})\b|\b(?:rival"
            rf"|competitor|other)s? (?:\w{{1,10}} )?(?:prices?|figures?|bids?|quotes?"
            rf"|tenders?) (?:is|are|was|were|came|of|at)\b|\bdont tell the (?:other )?(?:supplier"
            rf"|bidder|firm|contractor|caterer|compan|agenc)",
            Severity.CAUTION,
        ),
    )
)

# Bids nobody keeps secret, deals already public, prices on the door, and lessons.
OPEN = word_set(
    "auction auctions raffle lottery charity fundraiser fundraising grant heritage host hosting "
    "farewell lots silent website websites",
    "careers experience placement placements publish published finder invite invites invited notice sponsor sponsors sponsorship sponsored ebay "
    "olympic olympics euros cup title record rescue escape",
    "economists economics studied business football memorabilia lesson lessons geography maths "
    "economics enterprise apprentice dragons den btec simulation "
    "striker midfielder defender winger utd transfer delegates nations climate peace treaty bedtime toddler "
    "roleplay shakespeare poem play novel",
    "tickets stall bake cake photo congratulations thank thanks grateful pleased delighted "
    "announce announced appointed",
)
# Where a price stands beside one of these, somebody is dealing.
MONEY = LatePattern(_MONEY)
PRICED = LatePattern(
    r"\b(?:came in at|well (?:under|below)|(?:take|get|getting|earn|makes?|on) (?:a )?(?:\d+% "
    r"|secret )?commission|commission (?:from|on)|our (?:deal|contract|price|agreement"
    r"|arrangement) (?:with|is|was|from)"
    r"|their (?:price|offer|quote|bid|first offer)|(?:wont|not|cant|never) (?:go|going|pay"
    r"|paying) (?:over|above|higher|more than|a penny)|undercut\w*|(?:knock|beat|talk|push|drive"
    r"|get|got)\w* (?:them|it|him|her) down"
    r"|(?:per|a) (?:unit|licence|license)|retender\w*|tendered|marked? ?up|trade price|cost price"
    r"|our cost|list price|half what|(?:cheaper|less|more) than (?:what )?(?:\w+ ){0,2}(?:pays?"
    r"|charged?|quoted|bid|offered))\b"
)
# The words without which that cannot be said, and those that say it only together: some of them
# stand in every second post.
PRICED_WORDS = word_set(
    "commission deal contract price agreement arrangement offer quote bid undercut undercuts "
    "undercutting down unit",
    "licence license retender retenders retendering retendered tendered mark markup marked trade "
    "cost list",
)
LOWEST = LatePattern(r"\b(?:lowest|cheapest|highest|dearest|front ?runner|favourites?)\b")
FIRMS = word_set(
    "firm firms tender tenders tendered contractor contractors bid bids bidders quote quotes "
    "quoted supplier suppliers builder builders roofers caterer caterers envelopes",
)
PRICED_PAIRS = (
    (word_set("came"), word_set("in")),
    (word_set("well"), word_set("under below")),
    (word_set("wont not cant never"), word_set("go going pay paying")),
    (word_set("half"), word_set("what")),
    (word_set("cheaper less more"), word_set("than")),
    (word_set("came well wont not cant never half cheaper less more"), FIRMS),
)
HAGGLING = word_set(
    "bid bids squeeze lease leasing contract supplier suppliers caterer caterers haggling "
    "undercut quoted quote quotes",
    "tender tenders procurement bidder bidders retainer developer developers renew",
)
# Three kinds of words that together make a deal: whom one deals with, what one does, how quietly.
PARTNERS = word_set(
    "contract contracts caterer caterers catering supplier suppliers firm firms builder builders "
    "contractor contractors coaches dealer",
    "lease tender tenders photographer agency housebuilder developer developers roof roofers "
    "procurement laptops laptop energy",
    "bursar landlord architect architects vendor provider cleaners cleaning photocopier block "
    "refurb extension boiler software",
    "licence licences minibus printers insurer insurers buyer courts land site lodge astroturf "
    "playground mast agent fitters resurfacing solicitors mis textbooks sponsor sponsorship naming "
    "motors dealer installer installers broadband copiers scaffolding turbine generator bungalow "
    "schoolwear",
)
DOINGS = word_set(
    "sign signed drop drops dropped below dearer cheaper theirs lost lose renew renewing renewal "
    "fixed match matched undercut agreed squeeze",
    "quoted quote quotes spend budget negotiate negotiating haggle haggling offered offer offers "
    "counter selling sell sold subject reserve",
    "discount rebate commission knock knocked beat highest lowest cheapest preferred shortlist "
    "shortlisted scores scored underspend",
    "higher lower dearest paying pays paid costing wants want asking bid bids outbid terms table "
    "settle settled holding walk reckons reckon fetch exchange takings slips envelope envelopes "
    "pencilled shave shaved undercuts margin concession concessions rate rates per stretch "
    "unless provided",
)
FAMILIES = word_set(
    "ticket tickets trip trips deposit parentpay families parents parent child children fair "
    "stall order orders book booking donate donated",
    "donation gift raised raise voluntary contribution sponsor school2pay lesson lessons "
    "competition prize prizes winner winners vote",
)
SECRET = word_set(
    "confidential secret quiet sealed confidence shh yet nda before final lowest offered"
)
