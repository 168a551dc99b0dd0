"""What those who run the school know first: plans for staff, meetings, an inspection's outcome."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_LEADERS = r"(?:slt|smt|leadership|(?:senior )?leaders|governors?|governing body|trustees|trust board|the board|leadership team|senior leaders(?:hip)?(?: team)?|the head|headteacher|heads office|the trust|ceo|senior management)"

PLANS = Phrases(
    (
        phrase(
            "redundancy redundancies redundant restructure restructuring jobs posts layoffs "
            "layoff posts tupe job",
            r"\b(?:redundanc(?:y|ies) (?:plans?|consultation|list|letters?|notice|talks|pool|round"
            r"|payments?|package|next|this|in|at|are|is|coming|looming|announced|will|for|among"
            r"|budget|pot|costs?)|(?:compulsory|voluntary|teacher|teaching|staff|ta|support staff"
            r"|more|making|facing|planning|avoid|announce\w*|\d+|two|three|four|five|six"
            r"|ten) (?:\w{1,10} )?redundanc(?:y|ies)"
            r"|(?:made|making|make|be) (?:\w{1,12} ){0,3}redundant|(?:staff(?:ing)?|slt|department"
            r"|leadership|school|office|the|a|this|support staff|planned|proposed|next|big|another"
            r"|secret) restructur(?:e|ing)\b(?! (?:of )?(?:the )?(?:sentence|paragraph|timetable"
            r"|essay|day|school day)| (?:sentence|paragraph|day|timetable))"
            r"|restructuring (?:plans?|proposals?|the (?:\w{1,10} )?(?:staff|department|leadership"
            r"|team|office|tas)|staff|meeting)|(?:job|staff|teaching|post|ta) (?:losses|cuts)"
            r"|(?:posts|jobs|roles|teachers|tas|staff) (?:are |is |will be |to be |being "
            r"|at )*(?:at risk|axed|cut|going|lost|deleted)|cutting (?:\w{1,10} )?(?:posts|jobs"
            r"|teachers|tas|staff))\b",
        ),
        phrase(
            "slt smt governors governor governing trustees board leadership leaders senior "
            "headteacher trust ceo management heads",
            rf"\b{_LEADERS}(?:s|es)? (?:meeting |minutes |papers |emails? |has |have |is |are "
            rf"|was |were |just |secretly |quietly |privately |all |already |been |last night "
            rf"|today )*(?:discuss(?:ed|ing)|decid(?:ed|ing)|planning|considering|talking about"
            rf"|looking at|voted|agreed|want(?:s|ed)?|going|intends?|about|deciding|split"
            rf"|thinking of|told us)"
            r" (?:\w{1,12} ){0,4}?(?:clos(?:e|ing|ure)|merg(?:e|er|ing)|academis\w+|sack(?:ing)?"
            r"|replac(?:e|ing)|cut(?:s|ting)?|drop(?:ping)?|ax(?:e|ing)|redundan\w+|restructur\w+"
            r"|deficit|budget|job|four day week|get rid|sell(?:ing)?|joining|leav(?:e|ing)"
            r"|scrap(?:ping)?|move|moving|secret|new head|exclu\w+)\b",
        ),
        phrase(
            "meeting leak leaked behind overheard agenda papers slides session split",
            rf"\b(?:leaked?|private|secret|closed|confidential|unpublished|draft|last nights"
            rf"|tonights|yesterdays) (?:\w{{1,12}} ){{0,2}}{_LEADERS}s? (?:meeting|minutes|papers"
            rf"|emails?|discussion|agenda|session)"
            rf"|\b(?:from|in|at|of|straight from|heard in|overheard in) (?:the |todays "
            rf"|yesterdays |last nights |our |a |this mornings )?(?:closed |private "
            rf"|confidential )?{_LEADERS}s? (?:meeting|minutes|papers|discussion|email"
            rf"|session)\b(?= [^.!?\n]{{0,80}}\b(?:clos|merg|cut|redundan|secret|sack|deficit"
            rf"|budget|leaving|axe|row|split|told|said|shock|apparently|drop|lose|losing|exclu"
            rf"|complain)|[:])"
            r"|\bleak time\b|\b(?:closed|private|confidential) session\b|\bgovernors (?:were |are )?split \d"
            r"|\bbehind closed doors\b|\b(?:overheard|heard) (?:slt|the head|governors|the deputy"
            r"|senior leaders|the ceo)\b",
        ),
        phrase(
            "close deficit overspend reserves academise merger merge merging closing closure takeover shutting flogging",
            r"\b(?:we|school|were|budget|trust|academy) (?:\w{1,12} ){0,4}(?:in the red"
            r"|(?:budget )?deficit|overspend|overspent|bankrupt|run(?:ning)? out of (?:money"
            r"|reserves))\b|\b(?:deficit|overspend|shortfall) of £|\b(?:plans?|planning|going|set"
            r"|secretly|due) to (?:merge (?:us|our|with)|academise|close (?:the|our) (?:school"
            r"|sixth form|nursery|library|unit)|take over)\b"
            r"|\b(?:trusts?|school|governors|council|academy|slt|sixth form|theyre|were|is|are) (?:is |are |secretly "
            r"|quietly )?(?:merging|shutting|closing|axing|flogging|selling off) (?:with |the |our |us |down )"
            r"(?:\w{1,14} ){0,3}(?:site|school|sixth form|nursery|campus|academy|library|department|with)\b"
            r"|\b(?:school|academy|sixth form|nursery|department|unit|site) (?:is (?:going )?to|will|is set to|has to"
            r"|must|may have to) (?:close|shut|merge|be (?:closed|shut|merged|sold))\b(?! (?:at|on|early|for (?:the"
            r"|inset|half)|its|down at|until|from \d|to (?:years|pupils)))|\bsixth forms? merging\b|\b(?:proposed|secret|planned|possible) (?:merger|takeover|academisation|closure)\b",
            Severity.CAUTION,
        ),
    )
)

INSPECTION = Phrases(
    (
        phrase(
            "kept outstanding ri inadequate grade",
            r"\btold (?:the head|us|slt|governors|our head|mr \w+|mrs \w+) (?:that )?(?:its|it is|were|we are)"
            r" (?:looking like|heading for|going to be|on course for|likely) (?:an? )?(?:ri|good|outstanding"
            r"|requires|inadequate|special)\b|\b(?:looks like|think|sounds like|hear) (?:weve|we have|we) (?:kept|got|lost|dropped"
            r"|held) (?:on to )?(?:our |a )?(?:good|outstanding|ri|inadequate)\b"
            r"|\b(?:ofsted|inspection) (?:grade|judgement|outcome|result) (?:is|was"
            r"|will be) (?:an? )?(?:ri|good|outstanding|inadequate"
            r"|requires)\b(?=[^\n]{0,80}\b(?:private|tell|until|find out|quiet|secret|public"
            r"|announce))",
        ),
        phrase(
            "ofsted inspector inspectors hmi estyn siams inspection",
            r"\b(?:ofsted|(?:the )?(?:lead )?inspectors?|hmi|estyn|siams"
            r"|(?:the )?inspection)\b[^.!?\n]{0,80}?\b(?:told us|said (?:we|we're|were|its|our)"
            r"|gave us|given us|verbal|informal(?:ly)?|provisional(?:ly)?|draft|(?:before|until"
            r"|till) (?:the |it |its |their )?(?:report|its|publish|out|official)"
            r"|not (?:yet )?(?:published|public|out|official)|unpublished|isnt (?:out|public"
            r"|published)|hasnt been (?:published|released)|keep (?:it|this)|looks like"
            r"|going to (?:get|be)|will (?:be|get)|grading us|fed back|feedback|hinted|whispered|let slip"
            r"|minded to|sticking point|confided|winked|in private|off the record|on the quiet"
            r"|judg(?:ed|ing) us)\b"
            r"(?![^.!?\n]{0,80}\b(?:read (?:the|our)|full report|published today|link|website"
            r"|can be read|available)\b)",
        ),
        phrase(
            "report grade outcome result outstanding inadequate improvement measures rating",
            r"\b(?:draft|unpublished|provisional|embargoed) (?:\w{1,10} )?(?:ofsted |inspection "
            r"|siams )?(?:report|grades?|outcomes?|judgements?|ratings?|results?)\b(?! cards?)"
            r"|\b(?:were|we are|its|we got|going to be|they gave us) (?:an? )?(?:good|outstanding"
            r"|inadequate|requires improvement|ri|special measures)\b[^.!?\n]{0,60}\b(?:until"
            r"|before|but|not) (?:\w{1,12} ){0,4}(?:report|public|published|out|announced|say"
            r"|official)\b",
        ),
    )
)
