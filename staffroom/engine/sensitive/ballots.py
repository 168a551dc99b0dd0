"""Sides taken in an election, a cause or a quarrel about the law, in words that name no party's slogan."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import phrase


_POWER = r"(?:chancellor|minister|ministers|government|council|councillors|parliament|prime minister|education secretary|home secretary|treasury|mayor|whitehall|downing street|westminster|dfe|mps?|tories|tory|labour|conservatives?|reform|greens?|lib ?dems?|union|unions|neu|nasuwt)"

BALLOTS = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "vote votes voting ballot polling hustings elected reelected election",
            r"\b(?:get|gets|got|have|has|had|earned|won|deserves?|losing|lost) (?:our|my|the staff ?room) votes?\b(?! for (?:best|favourite|the best))"
            rf"|\b(?:nobody|no ?one|anybody|anyone|only \w+|who in their) (?:\w{{1,10}} ){{0,4}}(?:votes?|voting|voted|would vote) (?:for )?{_POWER}\b"
            r"|\b(?:put|putting|putt?s) (?:our|my|a|their) cross (?:by|next|against|beside|in)\b|\b(?:lower|raise|change|abolish|scrap|bring back)"
            r" the (?:voting age|ballot|vote|first past|electoral)\b|\bvotes? (?:at|for) (?:16|sixteen)[^.!?\n]{0,20}\b(?:we|yes|now|about time"
            r"|please)\b|\b(?:re ?)?elected\b[^.!?\n]{0,60}\b(?:deserved(?:ly)?|thrilled|delighted for|at last|about time|right result)\b"
            r"|\bmock election\b[^\n]{0,50}\b(?:where did we|hope for|worrying|thank goodness|phew|shame|proud of them)\b",
        ),
        (
            "councillor councillors cllr mp mayor ward seat seats majority",
            r"\b(?:right|best|better|only decent|wrong) (?:person|man|woman|candidate|side|team|one|people) (?:has |have )?(?:won|lost|got in)\b"
            r"|\b(?:should|must|ought to|deserves? to|needs? to|will) (?:all )?lose (?:its|their|his|her|the|every) (?:seats?|job|deposit|majority)\b"
            r"|\b(?:thumping|stonking|deserved|well ?deserved|huge|stunning) majority\b",
        ),
        (
            "chancellor minister ministers government council parliament treasury westminster tories labour "
            "conservatives reform greens union unions",
            rf"\b{_POWER} (?:\w{{1,12}} )?(?:doesnt|dont|do not|does not|couldnt|could not|never) (?:give a|care|listen|understand|know|lift|bother"
            rf"|trust|value|deserve)\b|\b{_POWER} (?:\w{{1,9}} )?(?:swindles?|robs?|cheats?|betrays?|ignores?|insults?|fleeces?|punish\w*|clobbers?"
            r"|squeezes?|starves?|bleeds?|shafts?|lies|lied|dither\w*|bottle[sd]?|plays? politics)\b"
            rf"|\bblam(?:e|ing) (?:it (?:all )?on )?(?:the |this )?{_POWER}\b|\b{_POWER} (?:have|has|did|do|does) (?:done |did )?more (?:for|in)\b"
            rf"|\bif (?:the )?{_POWER} (?:get|gets|win|wins|stays?|come|comes) (?:in|back|again|power)?[^\n]{{0,30}}\b(?:curtains|heaven help|god help|goodbye"
            r"|disaster|over|finished|hope|celebrate|emigrat\w+)\b|\b(?:more|less|higher|lower|cut|cuts) (?:\w{1,10} )?(?:tax|taxes|spending) (?:now|please)\b",
        ),
        (
            "leaflet leaflets leafleting canvassing banners banner placard placards rosette rosettes march "
            "rally protest demo tractors campaign torn independence",
            rf"\b(?:leaflets?|canvass\w*|placards?|banners?|rosettes?|doorstep|door knocking) (?:for|with) (?:the )?(?:\w{{1,8}} )?{_POWER}\b"
            r"|\b(?:join|joining|joined|going on|see you (?:on|at)|come (?:on|to)|marching|support|supporting|backing|back|voted for|at) (?:us (?:on|at) )?"
            r"(?:the|this|our|saturdays|todays) (?:\w{1,14} ){0,4}(?:march|rally|protest|demo|demonstration|campaign (?:(?:to (?!raise|make|get|collect|tidy|find|buy|help|clean|recycle|plant|read)\w+|against|for (?:peace|justice|fair|independence|a ceasefire|votes|proportional|better pay)))\b)\b"
            r"(?! (?:of the|for the (?:ball|trip)|past|a?round|along|in aid))(?![^.!?\n]{0,30}\b(?:history|film|suffragette|kindness|charity)\b)"
            r"|\b(?:banners?|placards?)\b[^.!?\n]{0,30}\b(?:block|hall|room|made|making|paint\w*|ready)\b(?=[^\n]{0,90}\b(?:march|protest|rally|demo"
            r"|strike)\b)|\b(?:march|protest|rally|demo|strike)\b[^\n]{0,70}\b(?:right behind (?:you|them)|were with (?:you|them)|welcome on our|good luck to"
            r"|see you there|banners in)\b|\b(?:yes|no) to (?:\w{1,10} )?(?:independence|europe|brexit|academ\w+)\b",
        ),
        (
            "vat tax insurance cap austerity ulez housing greenbelt belt hs2 runway fracking pylons bypass "
            "brexit immigration abolished abolish budget cuts",
            r"\b(?:attack|assault|tax|war|raid) on (?:every|all|our|the|working|ordinary|state) (?:school|schools|famil\w+|children|education|teachers"
            r"|learning|public|parents)\b|\b(?:vat|tax|cap|austerity|ulez|brexit|budget|cuts?|levy|charge)\b[^.!?\n]{0,40}\b(?:about time(?: too)?|stain on"
            r"|scandal\w*|disgrace\w*|outrage|shameful|bravo|at long last|robbery|cruel|wicked|nonsense)\b"
            r"|(?<!\w)(?:no|say no|stop|yes) (?:to )?(?:the |any |these |more )+(?:new )?(?:houses|housing|estate|runway|pylons|fracking|bypass|turbines"
            r"|building on|ulez|cuts)\b|\b(?:ofsted|sats|gcses?|lords|monarchy|league tables|vat|bbc|academies|private schools|grammars?) (?:should|must|needs? to"
            r"|ought to|has to|have to) (?:be )?(?:abolished|scrapped|axed|defunded|go\b|reformed|banned|closed)",
        ),
        (
            "urge urges urging oppose opposes endorse endorses condemn condemns deplore deplores regret regrets lobby lobbying "
            "petition unjust",
            rf"\b(?:urg(?:e|es|ing)|ask(?:s|ing)?|encourag(?:e|es|ing)|invit(?:e|es|ing)|call(?:s|ing)? (?:on|upon)) (?:all |our |every |the |local )*(?:famil\w+|parents|residents|staff|carers|{_POWER}|students|readers|everyone)"
            r" (?:and \w{2,12} )?to (?:oppose|support|reject|lobby|object|resist|fight|write to (?:their|your|the) mp|sign|vote|back|scrap|reverse|abandon|drop|think again)\b"
            rf"|\b(?:we|governors|the (?:school|governing body|trust|headteacher|governors|staff)|headteacher|trustees) (?:\w{{1,10}} )?(?:endorses?|condemns?|deplores?|regrets?|opposes?|welcomes?|supports?|rejects?)"
            rf" (?:the |this |any )?(?:\w{{1,14}} ){{0,4}}?(?:{_POWER}s?|policy|bill|manifesto|candidate|tax|levy|reforms?|austerity|legislation|strike|industrial action|party)\b",
        ),
    )
)
