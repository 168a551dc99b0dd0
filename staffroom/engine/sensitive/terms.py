"""Words of business that a school's post seldom holds unless a deal is being told."""

from __future__ import annotations

from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.word_set import word_set


BUSINESS = word_set(
    "lease leases tenant tenants rent sublet premium broker insurer insurers insurance sla slas pfi "
    "tupe outsource outsourced outsourcing margin margins costplus valuation valued procurement "
    "procured tender tenders tendering retender bid bids bidder bidders bidding quote quotes quoted "
    "quoting contract contracts contractor contractors supplier suppliers vendor caterer caterers "
    "catering canteen broadband photocopiers copiers printers auditors fee fees retainer licence "
    "licences franchise operator operators provider providers franchisee consortium landlord "
    "acquiring acquire acquisition merger completion freehold leasehold solicitors lawyers surveyor "
    "surveyors estates invoice invoices rebate commission discount exclusivity deposit partner "
    "sponsor sponsorship architects builder builders roofers firm firms outfit agency agencies "
    "developer developers land site field building premises hire rates tariff deal deals offer "
    "security cleaning transport software hardware mis minibus photographer photographers payroll"
)
UNDECIDED = word_set(
    "pending decide deciding mulling chewing agreed agree principle expected nearly drying hardball "
    "mum quiet hinted hint lapse lapsing countered counter counteroffer arguing haggling negotiate "
    "negotiating negotiation renegotiate renegotiation renegotiating psst spoiler leak leaked "
    "voted ceiling beat signed unsigned sign circling pull binned dumped ditched switching "
    "undecided ranked ranking ranks shortlisted shortlist preferred halved knocked shave shaved "
    "squeezed squeeze offered valuation undisclosed confidential secret sealed envelopes lowest "
    "cheapest dearer underwritten sweetener clause clauses bargaining stitched outbid "
    "undercut rival rivals losers peppercorn margin takings costs nineteen cheaper provisional "
    "ink court clinch clinched wavering sniffing circling interested tempted holding"
)
NO_BUSINESS = word_set(
    "auction raffle charity ticket tickets trip families parents pupils lesson gcse btec economics "
    "business enterprise apprentice dragons published finder notice awarded library league cup "
    "match team sports tournament kindness behaviour agreement home consent form permission reading "
    "tuition trips museum fixture athletics sponsored football shirt economists studied farm choir play careers talk final nationals olympic "
    "clubs uniform lost property guest visitors volunteers bake cake stall fair fete wedding"
)
BUSINESS_TOLD = Together(BUSINESS, UNDECIDED, NO_BUSINESS, reach=10)

_SUM = r"(?:£ ?\d[\d,.]*(?:k|m|bn)?|\d[\d,.]*(?:k|m|%)?|(?:half a |\w{2,9} )(?:grand|thousand|million|mil|hundred|quid|percent|per cent))"
TOLD_TERMS = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "quote quoting low ceiling opening pitch beat bidding",
            rf"\bgo (?:in )?(?:low|at {_SUM})\b(?=[^\n]{{0,80}}\b(?:yours|other|quote|bloke|firm|job"
            rf"|theyll|lowest|{_SUM})\b)|\b(?:ceiling|limit|top|max|maximum|cap|floor|budget) (?:is|of|was)"
            rf" {_SUM}(?=[^\n]{{0,100}}\b(?:go in|yours|heard|quote|tell|open at|bid|offer)\b)|\b(?:go up"
            rf" to|as high as|as low as|open(?:ing)? at|start at|come in at) {_SUM}(?=[^.!?\n]{{0,80}}\b"
            rf"(?:for the|but|land|site|building|contract|quote|offer|and settle|sheds)\b)|\bbeat that by\b",
        ),
        (
            "pays take margin costs cost earner operator",
            rf"\b(?:operator|company|firm|caterers?|supplier|outfit|they|photographer\w*) (?:currently |only "
            rf"|now )?(?:pays?|takes?|keeps?|gives?) (?:us )?{_SUM}[^.!?\n]{{0,40}}\b(?:a (?:month|year|pack|head"
            rf"|week|term)|per|we (?:take|get|keep)|each)\b|\bwe (?:take|get|keep|make|earn|skim|pocket)"
            rf" {_SUM} (?:a|per|on|in|of|from) (?:pack|every|each|head|pound|meal|the pound|blazer|sale|unit"
            rf"|order|ticket sold)\b|\bmargins? (?:is|s|are|of|on) ?{_SUM}|\b(?:that|which|and) (?:only )?costs?"
            rf" us (?:only |just |about )?\w+|\bnice little earner\b|\bcost ?plus\b",
        ),
        (
            "lease contract sla deal agreement licence pending lawyers signed",
            rf"\b(?:to|with|from|going to|signed|for) (?:\w{{2,16}} ){{1,4}}(?:at|for) {_SUM} (?:an?|per|each"
            rf"|every) (?:season|hour|year|month|week|day|term|head|mile|run|meal|unit)\b(?=[^\n]{{0,80}}\b"
            rf"(?:pending|announce\w*|lawyers?|sign\w*|decision|contract|lease|secret|quiet|deal|award)\b)"
            rf"|\b(?:lease|contract|sla|deal|agreement|licence)\b[^.!?\n]{{0,50}}\b(?:at|for|of|:) ?{_SUM} ?"
            rf"(?:grand |thousand )?(?:an?|per|each|every) (?:season|hour|year|month|week|day|term|head|half)\b",
        ),
        (
            "premium fee trust line target staffing efficiency saving savings",
            rf"\b(?:premium|fee|rent|bill) (?:\w{{1,10}} ){{0,3}}(?:fall|drop|rise|come down|go down|go up|jump|be cut"
            rf") to {_SUM}|\btrust wants {_SUM}|\b(?:wants?|take|taking|cut|cutting|strip\w*|{_SUM}) out of (?:next"
            rf" years |this years |our |the )?(?:\w{{1,10}} )?(?:budget|line|staffing|payroll)\b|\b(?:efficiency"
            rf"|savings?|headcount|staffing) targets?\b",
        ),
        (
            "private outsourced outsourcing tupe pfi contractors",
            r"\b(?:dinner ladies|cleaners|caretakers|catering|kitchen|it team|cooks|canteen|site team)[^.!?\n]"
            r"{0,30}\b(?:going private|being outsourced|outsourced|transferr\w+ to|tuped|privati[sz]ed)\b"
            r"|\btupe (?:letters?|transfer|meeting|consultation|talks)\b|\bpfi (?:deal|contract|exit|lawyers"
            r"|talks|buy ?out)\b",
        ),
        (
            "buying buys acquiring acquire bought purchasing completion agreed",
            r"\b(?:school|academy|trust|academys|schools|trusts|we|were|governors|well be) (?:are |is |be |now "
            r"|quietly |secretly )?(?:buying|acquiring|purchasing|snapping up|bidding for) (?:up )?the (?:\w{1,12} )"
            r"{0,3}(?:hall|site|building|land|field|pub|church|house|shop|chapel|warehouse|unit|garage|centre|lot"
            r"|plot)\b|\bmade us an offer\b|\boffer (?:were|we are) (?:chewing|mulling|considering|thinking"
            r"|weighing)\b|\bcompletion (?:expected|due|is|on|by|in|before)\b(?! (?:of (?:the )?(?:course|year)))",
        ),
        (
            "ink dotted contract catering deal",
            r"\bink(?:s| is)? (?:is )?(?:still |barely |nearly |almost |hardly )?(?:drying|dry|wet)\b|\bball(?:s| is)?"
            r" in (?:their|his|her|our) court\b|\bdecision (?:on )?(?:friday|monday|tuesday|wednesday|thursday"
            r"|tomorrow|next week|pending)\b(?=[^\n]{0,10})|\b(?:award|announcement|decision|signature"
            r"|paperwork) (?:to follow|pending|imminent)\b|\b(?:stay|keep|keeping|kept) (?:quiet|mum|schtum)\b"
            r"(?=[^.!?\n]{0,80}\b(?:contract|deposit|discount|deal|prospectus|price|rate)\b)|\b(?:halved|waived"
            r"|knocked|cut|shaved|dropped) the (?:deposit|fee|price|rate|rent|premium|charge)\b(?=[^.!?\n]{0,60}"
            r"\b(?:if|provided|quiet|because|sign|for us)\b)|\bletting (?:the|their|our) contract (?:lapse|run"
            r"|expire|go)\b|\bgetting quoted\b|\bprocurement (?:spreadsheet|list|file|folder|panel)\b",
        ),
        (
            "shown odds extended renewed sticking cooling playing brother cousin nephew loser losers winner picked chosen",
            r"\bshown the door\b|\b(?:over|above) the odds\b|\bcontracts? (?:\w{2,8} )?(?:will|is|are|wont|would) (?:not )?(?:be )?(?:not )?(?:extended|renewed|terminated|cut short|allowed to lapse)\b|\bsticking at (?:£ ?)?\d|\bcooling ?off period\b|\bplaying (?:one|them|the two|both|suppliers?|\w{2,12}) off\b|\b(?:builder|supplier|caterer|contractor|firm|director|roofer|owner|company)s? (?:is|are|was|belongs to|happens to be) (?:the |our |his |her )?(?:chairs?|heads?|bursars?|governors?|ceos?|\w{3,12}s) (?:brother|cousin|husband|wife|son|nephew|mate|golf|sister)\b|\b(?:losers?|other two|runner ?up|others) will (?:be told|hear|find out|get)\b|\b(?:bidder|provider|supplier|firm|contractor|builder|caterer) (?:\w{2,10} ){0,4}(?:has|have) been (?:picked|chosen|selected|decided)\b(?=[^\n]{0,80}\b(?:formal|announce\w*|until|after|but|not|secret|yet)\b)",
        ),
        (
            "fees rising prefer whisker promised throws renew list disclosure bid guess",
            r"\b(?:\d+%|\d+ per ?cent|half|a third|a quarter) of (?:the |all |their )?(?:fees|takings|bookings|profits?|sales|income|revenue) (?:to|for|go(?:es)? to|comes? to) (?:us|the school|school|our|the trust)\b(?! fund)|\b(?:within|by|in it) a whisker\b(?=[^\n]{0,60}\b(?:price|cost|quality|firm|contract)\b)|\b(?:promised|promising|throw\w*|offer\w*|dangl\w+|pledged) (?:us |in |the school )*(?:\w{2,12} ){0,6}if we (?:renew|sign|switch|stay|extend|commit|choose|pick|go with)\b|\bprice ?list\b[^.!?\n]{0,40}\b(?:not for|disclosure|confidential|secret|shouldnt)\b|\bguess whos getting (?:it|the (?:job|contract|work))\b|\bbid (?:£ ?)?\d{2,}|\bget out of the (?:\w{2,14} )?(?:contract|lease|deal|agreement)\b(?=[^.!?\n]{0,50}\b(?:for|about|\d|grand|thousand|legal|advice)\b)|\bfees? (?:came to|of|at|are|were) (?:£ ?)?\d[\d.,]* ?(?:%|per ?cent)",
        ),
        (
            "exclusive return unless values valued anything deal",
            r"\b(?:exclusive|sole supplier|preferential) (?:deal|contract|supplier|rights|agreement|arrangement)\b|\bunless (?:he|she|they|the \w{2,12}) (?:comes?|goes?|drops?|moves?) (?:up|down)? ?to\b|\b(?:values?|valued|valuing) (?:the |our )?(?:\w{2,14} ){1,5}at £|\bwe(?:ll| will| would|d) (?:take|accept|settle for) (?:anything|nothing|no less|not a penny)\b",
        ),
    )
)
