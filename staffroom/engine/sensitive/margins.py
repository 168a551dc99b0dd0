"""What a school makes or pays on a deal, what it would take, and what it is selling before that is public."""

from __future__ import annotations

from staffroom.engine.sensitive.phrases import Phrases, phrase


_SUM = r"(?:£ ?\d[\d,.]*(?:k|m)?|\d[\d,.]*(?:k|m|p|%)?|half|(?:forty|fifty|sixty|thirty|twenty|ten|nine|eight|seven|six|five|four|three|two|a) ?\w{0,8})"
_PART = r"(?:%|percent|per cent|grand|quid|pence|pounds|thousand|million)"
_LAND = r"(?:field|fields|land|site|plot|strip|annexe|bungalow|lodge|paddock|pavilion|courts?|allotments?|house|building|car park|wing|astro)"

MARGINS = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "sell selling sold buying flog flogging purchase acquiring auctioning offload",
            r"\b(?:(?:about|going|plan\w*|hoping|hope|want\w*|looking|agreed|trying|having|well|will|to) (?:to )?|(?:we|were|they|theyre"
            r"|trust|governors|council|academy) (?:is |are |quietly )?)(?:sell|selling|buy|buying|flog|flogging|purchase|offload)"
            rf" (?:off )?(?:the|our|that|part of the) (?:\w{{1,14}} ){{0,2}}{_LAND}\b(?! (?:tickets|sale))"
            rf"|\b(?:buying|purchase of|acquiring|selling|sale of) (?:off )?the (?:\w{{1,14}} ){{0,2}}{_LAND}\b"
            r"(?=[^\n]{0,90}\b(?:homes|developers?|market|million|grand|offer|price|trust|before|money|council)\b)",
        ),
        (
            "homes developer developers peppercorn covenant subject freehold leasehold",
            rf"\b{_LAND} (?:is |are |has |will )?(?:\w{{1,8}} )?(?:going|gone|go|sold|promised) to \w{{3,14}} (?:homes|developments?|estates)"
            r"\b|\b(?:subject to|before|awaiting|until) (?:the )?contracts?\b(?! (?:law|of))|\bfor a peppercorn\b|\bpeppercorn rent\b"
            r"|\brestrictive covenant\b",
        ),
        (
            "percent cent offered countered counter counteroffer grand quid per",
            rf"\b(?:ask(?:ed|ing|s)? (?:for|us for)|want(?:s|ed|ing)?|demand\w*|after|quot(?:ed|ing)|propos\w+|pitched)"
            rf" (?:an? |us to pay |another )?(?:\w{{1,9}} )?(?:\d[\d,.]* ?|\w{{3,9}} ){_PART}?[^.!?\n]{{0,30}}?\b(?:(?:we|they)(?:ve| have|d"
            r" only)?|and|but) (?:\w{1,6} )?(?:offered|said|countered|go(?:ne)? (?:to|up|down|no)|come back|came back|only go)\b"
            rf"|\b(?:we|they|theyve|weve) (?:have |only )?(?:offered|countered with|said) (?:us )?(?:{_SUM} ?{_PART}|six|five|ten|four|eight)"
            r"\b(?=[^\n]{0,60}\b(?:talks|going on|still|stalled|off|discount|renew|more|less)\b)",
        ),
        (
            "talks negotiations negotiating stalled lawyers solicitors figures ink handshake hands standstill "
            "incumbent unsigned awarded",
            r"\b(?:talks|negotiations|discussions)\b[^.!?\n]{0,40}\b(?:stalled|stuck|deadlock\w*|over|at|collapsed|broken down)\b[^.!?\n]{0,30}"
            r"£ ?\d|\b(?:once|until|when|after|before) (?:the |our |their )?(?:lawyers|solicitors|standstill)\b|\bstandstill(?:s| period| is)"
            r"|\bif the (?:figures|sums|numbers) (?:stack|add) up\b|\bink (?:is |isnt |is not |not |hasnt |has not |still )(?:yet )?(?:dr\w+|wet)\b"
            r"|\b(?:shaken|shook) hands (?:with|on) (?!(?:the (?:queen|king|mayor|prime))\b)[^.!?\n]{0,80}?(?:£|deal|rent|year|price|company|firm|lease)"
            r"|\b(?:awarded|going|go|give|given|stay(?:ing)? with) (?:to )?(?:the |our )?incumbents?\b"
            r"|\b(?:not|isnt|hasnt been|yet to be|un) ?signed (?:off )?(?:yet|but|until)\b(?=[^\n]{0,60}(?:£|\d))",
        ),
        (
            "every commission markup margin cut profit click can invoice",
            rf"\b(?:get|gets|take|takes|takin?g|make|makes|making|earns?|keeps?|pockets?|charge[sd]?|adds?|creams? off)\b (?:us |back |about )?"
            rf"{_SUM} ?(?:{_PART})? ?(?:back |off |a (?:day|head|week|pupil) )?(?:on|for|of|from) (?:every|each|top)\b"
            rf"|\b(?:deals?|cut|share|commission|margin|mark ?up) (?:s |is |of |to us is )?{_SUM}(?: ?{_PART})? (?:an?|per|on|to us|of (?:sales|takings))\b"
            rf"|{_SUM} ?(?:{_PART})? (?:cut|share|slice|percentage|commission) (?:of|on) (?:the )?(?:sales|takings|profits?|every|each)\b",
        ),
        (
            "agency agencies supply",
            r"(?:£ ?\d[\d,.]*|\d+ (?:quid|pounds)|\w{3,9} quid) (?:a|per) (?:day|hour|week|shift)\b[^.!?\n]{0,60}\b(?:supply|agency|cover|teacher"
            r"|gets|sees)\b|\bagenc(?:y|ies)\b[^.!?\n]{0,60}(?:£ ?\d|\bquid\b|\d+ (?:a|per) day)",
        ),
        (
            "bid bids bidder bidders price owt quoting contract contracts tendering hoping reps reps rep renewal",
            r"\b(?:just|only) (?:the |had )*(?:one|two|three|a single) (?:bids?|bidders?|tenders?|quotes?)\b(?! for (?:the )?(?:world|olympic))"
            r"|\bbest (?:price|quote|offer|bid) (?:so far|to date|yet|weve had)|\bname your (?:own )?price\b"
            r"|\b(?:other|another|next|first|second) (?:lot|firm|one|company|bidder|quote)s? (?:came|come|coming|went|is|are) (?:in )?at \W?\d"
            r"|\bfor (?:owt|anything|something) (?:over|above|north of|around|near) \W?\d|\bput in (?:a bid |an offer )?for the (?:\w{1,12} ){0,2}"
            r"contract\b|\b(?:giv(?:e|ing)|hand(?:ing)?|award(?:ing)?|promis(?:e|ed|ing)) (?:the |that |out )?(?:\w{1,12} ){0,2}contract to\b"
            r"|\bbids? (?:do not|dont|doesnt|wont|shut|close) (?:even )?(?:shut|close|open)?\b|\bprice (?:list|sheet|file|schedule)s? (?:he|she|they|the rep)\b"
            r"|\b(?:hoping|want|keen|pitching|fighting|trying) to (?:win|land|get) our (?:order|contract|business|custom|account)\b"
            r"|\bin the (?:final|last) (?:stages?|round|two|three|throes) with\b",
        ),
        (
            "stage supplier overdraft loan allocations allocation draft unapproved capitation budget finance",
            r"\b(?:final|last|closing|early) stages? (?:with|of) (?:an? |the |our )?(?:new )?(?:\w{1,10} ){0,2}(?:supplier|provider|deal|contract"
            r"|negotiat\w+|talks|sale|lease|procurement)\b|\b(?:overdraft|loan) (?:terms|rate|limit|covenant)s?\b|\bdraft (?:\w{1,12} )?"
            r"(?:allocations?|capitation|budget|spending)s?\b(?=[^\n]{0,80}(?:£|\d))|\b(?:budget|spending plans?|accounts|figures)\b[^.!?\n]{0,40}\b"
            r"(?:not|isnt|arent|still with|yet to be|before|awaiting|hasnt been) (?:\w{1,10} )?(?:signed|approved|agreed|passed|governors|finance"
            r"|published|final)\b[^.!?\n]{0,70}(?:£|\d)",
        ),
        (
            "gym chain leisure mast antenna lease",
            r"\b(?:well known|big|national|household name|certain|local) (?:\w{1,10} )?(?:chain|company|brand|firm) (?:is|are|will|wants?|has)"
            r" (?:going to |to |about to )?(?:run|take over|buy|rent|lease|build|sponsor)\b|\b(?:mast|antenna) (?:for|on) (?:the|our)\b[^\n]{0,60}"
            r"\b(?:rent|year|deal|company|£)",
        ),
        (
            "take accept accepts settle",
            r"\b(?:council|trust|owner|landlord|seller|vendor|agent|governors|church|diocese|farmer)s? (?:will|would|might|may|d) (?:take|accept"
            r"|settle for|go (?:down )?to) (?:about |around |\w{1,6} )?(?:£ ?\d|\d|\w{3,9} (?:point|hundred|thousand|million|grand|k\b))",
        ),
        (
            "bids tenders tenderers bidders quotations submissions recommended preferred awarding shortlisted "
            "evaluation surveyor valuation reserve settlement insurers insurer premium retention terminated terminate "
            "breach notice receipt daily hourly fee",
            rf"\b(?:bids|tenders|quotations|submissions|offers) (?:\w{{1,10}} ){{0,4}}(?:ranged?|ranging|between|from) (?:\w{{1,6}} )?£ ?\d"
            r"|\b(?:recommended|preferred|favoured|successful|winning|highest scoring|chosen) (?:bidder|tenderer|contractor|supplier|provider|caterer|tender|bid|firm)\b"
            r"(?! (?:was announced|will be announced|list))|\b(?:reserve|asking|guide|settlement) (?:price|figure|sum) (?:is|was|of|has|will|we)\b"
            r"|\b(?:valuation|valued|surveyor\w*)\b[^.!?\n]{0,40}\b(?:field|site|land|house|building|bungalow|plot|lodge)\b[^.!?\n]{0,40}(?:£|million)"
            r"|\binsurers? (?:\w{1,8} )?(?:settled|offered|agreed|will pay|have offered|proposed)\b|\b(?:terminat\w+|ending|exit|break|breach of) (?:the |our |its |a )?"
            r"(?:\w{1,12} )?(?:contract|agreement|lease|clause)\b[^\n]{0,80}\b(?:not (?:yet )?(?:been )?(?:told|informed|notified)|in confidence|before|until|unaware|poor|failure|notice)\b"
            rf"|\b(?:daily|hourly|unit|day|fee|negotiated|discounted) (?:rate|price|cost|charge|proposal|fee) (?:of|is|at|from) {_SUM}(?=[^\n]{{0,80}}\b(?:supplier|agency|contract\w*|"
            r"consultants?|caterer|firm|negotiat\w+|architects?|provider|compan\w+|trust)\b)",
        ),
    )
)
