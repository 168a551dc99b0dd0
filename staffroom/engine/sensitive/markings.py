"""Words that mark something as not meant for the public, or ask for it to be kept quiet."""

from __future__ import annotations

import re

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_WHOM = r"(?:parents|pupils|students|anyone|anybody|others|staff|families|press|the public|governors|the union|colleagues)"

MARKINGS = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "restricted internal circulation eyes heads",
            r"\b(?:restricted|limited|internal|controlled) (?:circulation|distribution)\b(?! of)"
            r"|\bfor internal (?:use|eyes|circulation)\b|\bnot for (?:parents|pupils|families"
            r"|public) (?:eyes|consumption|ears)\b|\bheads of (?:department|year) only\b",
        ),
        (
            "treat treated",
            r"\btreat(?:ed)? (?:\w{1,10} )?(?:as |in )(?:strictly |the )?confiden\w+",
        ),
        ("official", r"\bofficial\W{1,5}sensitive\b"),
        (
            "not never",
            r"\b(?:not|never) (?:for|to be) (?:general |public |onward |wider |further |external )?"
            r"(?:circulat|publi|shar|distribut|releas|disclos|forward|broadcast|repeat|made public"
            r"|copied|quot)\w*"
            r"(?! (?:at|by|with) (?:your|a friend|friends))",
        ),
        (
            "share circulate forward publish distribute post repeat sharing disclose",
            r"\b(?:please )?(?:do not|dont|must not|mustnt|never|no) (?:share|circulate|forward"
            r"|publish|distribute|post|repeat|disclose|sharing)\b"
            r"(?:(?= (?:this |it |these |them |any of this |any further )?(?:outside|beyond"
            r"|further|widely|externally|elsewhere|until|before|till"
            rf"|yet|anywhere|with {_WHOM}|to {_WHOM}))|(?=\s?(?:[.!:*\])\n]|$)))"
            r"(?! (?:\w+ )?(?:with (?:anyone|anybody) (?:you|your) (?:password|login)))",
        ),
        (
            "addressee recipient recipients transmission",
            r"\b(?:for|by) (?:the )?(?:\w{1,10} )?(?:addressee|recipient)s?(?: only| alone)?\b(?= (?:only|alone)|[.:;,]|$)"
            r"|\bonward transmission\b",
        ),
        (
            "only eyes",
            r"\bstaff (?:use|eyes|circulation|distribution|consumption|reading) only\b"
            r"|\b(?:for )?(?:internal|slt|governors?|office|trustees?|leadership|management"
            r"|board) (?:use |eyes |circulation |distribution |consumption )?"
            r"only\b(?! (?:car park|parking|toilets?|room|area|entrance|match|event|competition"
            r"|session|training|day))"
            r"|\bfor your eyes only\b(?! (?:showing|film|theme|song))|\b(?:governors|slt|staff|trustees|leadership|heads) eyes\b"
            r"|\beyes only\b(?! (?:film"
            r"|theme))",
        ),
        (
            "strictly highly private",
            r"\b(?:strictly|highly|private and|private &) (?:private|confidential)\b"
            r"|\bstrictly between\b",
        ),
        (
            "confidence confidential",
            r"\bin (?:strict(?:est)? |the strictest |total |absolute |complete )confidence\b"
            r"|\b(?:told|said|shared|disclosed|mentioned|confided|telling|given|heard|learned"
            r"|learnt|wrote|this is)"
            r" (?:\w{1,12} ){0,4}in confidence\b|\b(?:commercial|management"
            r"|commercially) in confidence\b"
            r"|\b(?:confidential|restricted|sensitive) (?:to|until|for now|for the moment"
            r"|at this stage|briefing|minutes|section|session|papers?|agenda|memo|report|draft|information"
            r"|document|notes?|email|item)\b"
            r"(?! (?:waste|bin|shredd|advice|support|help|service|line|will be (?:shredded|kept)))"
            r"|\b(?:remains?|stays?|kept|keep this|keep it|this is|still|strictly) confidential\b",
        ),
        (
            "embargo embargoed",
            r"\bunder (?:strict )?embargo\b|\bembargo(?:ed)? (?:until|till|to|for)\b"
            r"|\bembargo(?:ed)?:|\b(?:strict|media|press|news) embargo\b|\bembargo (?:lifts|ends"
            r"|is)\b"
            r"|\bembargoed\b",
        ),
        (
            "draft",
            r"\bdraft\b(?: ?[:(-]*) ?(?:only|not|do not|for (?:comment|internal|slt|governors?"
            r"|discussion|consultation with)|confidential|version|v\d)\b",
        ),
        (
            "room walls",
            r"\b(?:not to|must not|mustnt|doesnt|does not|stays? in|dont let (?:this|it)"
            r"|never to) (?:leaves? )?(?:this|these|the) (?:room|staffroom|four walls|walls|group"
            r"|chat)\b",
        ),
        (
            "discussed mentioned",
            r"\b(?:not|never) (?:to )?be (?:discussed|mentioned) (?:with|to|outside|until|beyond|before)\b",
        ),
        (
            "part",
            r"\bpart (?:b|2|ii|two) (?:of the )?(?:minutes|meeting|agenda|papers|item)\b",
        ),
    )
)
SHOUTED = re.compile(
    r"\b(?:CONFIDENTIAL|EMBARGOED|RESTRICTED|NOT FOR (?:PUBLICATION|CIRCULATION"
    r"|RELEASE)|IN CONFIDENCE)\b(?! WASTE)"
    r"|^\W{0,4}(?:Strictly )?(?:Private|Confidential|Restricted)\W{0,3}$|^(?:Private"
    r"|Confidential)(?: and \w+)?:",
    re.M,
)
SHOUTED_WORDS = frozenset(
    {"confidential", "private", "embargoed", "restricted", "confidence", "not"}
)

_NEWS = r"(?:announced?|public|official|released|confirmed|published|out|common knowledge|been told|told)"
SECRETS = Phrases(
    (
        phrase(
            "public live official owt nowt anything nothing find",
            r"\bbefore (?:this|it|the news|that|any of this) (?:goes|went|is|becomes|gets"
            r"|comes) (?:public|live|official|out)\b"
            r"|\bdont (?:say|breathe|let on|mention) (?:owt|nowt|anything|nothing)\b(?! (?:unkind"
            r"|nasty|mean))"
            r"|\b(?:parents|staff|families|pupils|everyone|the rest|they) (?:will |only "
            r"|dont )?finds? out (?:on|next|at|tomorrow|till|until)\b",
        ),
        phrase(
            "between",
            r"\b(?:keep|kept|stays?|strictly|just|only|is|this|its|that|but)(?: (?:this|it|that"
            r"|strictly|just|is|very much|one))* between (?:us|you and me|ourselves|you me"
            r"|these (?:four )?walls|you and i|friends|colleagues)\b"
            r"|\bbetween (?:you and me|you me and|ourselves|these four walls|you and i"
            r"|us)(?: and)?(?: the (?:gatepost|bedpost|lamppost|four walls|wall))?\b(?= (?:the"
            r"|they|we|he|she|it|its|theres|this|i|our|dont|slt|mr|mrs|miss|governors|theyre|were|hes|shes|weve|theyve|ill)\b| ?[:.!])",
        ),
        phrase(
            "announced public official released announcement knowledge news told officially "
            "formally press",
            rf"\b(?:has|have|hasnt|havent|isnt|not|nothing|is|been|its|until|till"
            rf"|before)(?: (?:this|it|not|yet|been|is|hasnt|isnt|has|have|the news|officially"
            rf"|formally|publicly|made|supposed to be"
            rf"|meant to be))* not (?:yet )?(?:been )?(?:made )?(?:officially |formally "
            rf"|publicly )?{_NEWS}(?: yet| until)?\b"
            rf"|\b(?:hasnt|havent|isnt|wont be|not) (?:yet )?(?:been )?(?:made )?(?:officially "
            rf"|formally |publicly )?(?:announced|public|official|released"
            rf"|common knowledge)\b(?: yet)?(?! (?:transport|holiday|speaking|toilet|footpath"
            rf"|uniform|website|order))"
            r"|\b(?:ahead of|before|pre|until|till) (?:the |any |an )?(?:official |formal "
            r"|public )?announcement\b|\bbefore (?:its|it is|this is|they|the news|we|parents"
            r"|staff|anyone|the press) (?:is |are |have been |has been |been "
            r"|was )?(?:made )?(?:announced?|official(?:ly)?|public|told|out|know|knows|find out"
            r"|hear)\b"
            r"|\b(?:staff|parents|pupils|families|union|unions|nobody|no one|everyone) (?:have|has"
            r"|havent|hasnt|dont|doesnt|do not|will not|wont)(?: not)?(?: been)? (?:told|informed"
            r"|know|knows|heard)\b(?: (?:yet|about))?"
            r"|\bnobodys? (?:has |have )?told (?:the |our |any )?(?:parents|staff|kids|pupils|governors|families|unions?|teachers)\b"
            r"|\bnobodys (?:meant|supposed) to (?:know|say)\b",
            Severity.CAUTION,
        ),
        phrase(
            "hush mention quiet shh shhh ssh sssh sshh ssshh shhhh schtum shtum psst wraps hat mum mums tell lips secret record secrecy "
            "breathe",
            r"\bhush hush\b|\bkeep (?:it|this|that|schtum|shtum) (?:\w{1,10} )?(?:quiet"
            r"|under wraps|under (?:your|our) hats?|secret|to (?:yourselves|yourself|ourselves)"
            r"|in the family|internal|off (?:social media|facebook|the group))\b"
            r"|\b(?:keep|stay|keeping) (?:this |it )?(?:quiet|schtum|shtum|mum) (?:about|until"
            r"|till|for now|please|on this)\b|\bmums the word\b(?! (?:for mothers|on mothers"
            r"|this mothers))|\b(?:dont|do not|please dont|cant|wont|not to) tell (?:anyone"
            r"|anybody|a soul|parents|the parents|staff|the staff|the kids|the unions?|governors"
            r"|ofsted|slt|the head|them i)\b"
            r"|\b(?:off|not for|strictly off) the record\b(?! (?:books|player|breaking))"
            r"|\b(?:dont|do not|please dont) mention (?:it|this|that|any of this)\b(?= (?:to|yet|until|outside"
            r"|at|on)|[.!]|$)|\bdont (?:breathe|say) a word\b|\bsworn to secrecy\b|\bmy lips are (?:sealed|not)\b"
            r"|\bkeep it hush\b|\b(?:it|this|that) (?:is |to be |being )?kept (?:quiet|secret|hush|under wraps)\b|\b(?:keep|stay) (?:schtum|shtum)\b|^\W{0,3}(?:psst|s{1,6}h{1,6})\b(?! (?:library|quiet))|\bs{1,6}h{2,6}\b\W{0,4}$"
            r"|\b(?:big|massive|top|huge) secret\b(?= ?[:.!-])",
        ),
        phrase(
            "supposed meant allowed shouldnt heard leaked leak saying telling privy cant cannot couldnt officially",
            r"\b(?:im|i am|we are|were|am|are|was)(?: (?:really|probably|definitely"
            r"|technically))? not (?:supposed|meant|allowed|really supposed) to (?:say|tell|share"
            r"|know|post|mention|talk|reveal|announce)\b"
            r"|\b(?:i|we) (?:probably |really )?(?:shouldnt|should not) (?:be )?(?:say|saying|tell"
            r"|telling|share|sharing|post|posting|reveal|mention)(?:ing)?\b(?! (?:no|that word))"
            r"|^\W{0,3}(?:probably |really )?shouldnt (?:be )?(?:say|saying|tell|telling|share|sharing|post|posting) (?:this|it)\b"
            r"|\byou (?:didnt|havent|never) (?:hear|heard) (?:this|it) from me\b"
            r"|\b(?:cant|cannot|couldnt|not supposed to|not allowed to) (?:officially |really |possibly )?(?:tell"
            r"|say|reveal|confirm)(?: you)? (?:\w{1,8} )?(?:until|till|yet|before|who|but)\b"
            r"|\bheard (?:it )?on the grapevine\b|\b(?:screenshot|copy|photo"
            r"|pic) of (?:the )?(?:confidential|leaked|private|internal)\b"
            r"|\bleaked (?:from|by|minutes|email|document|memo|slides)\b",
        ),
        phrase(
            "hear",
            r"\byou (?:didnt|did not|never|aint|wont) hear (?:this|it|that|owt|nowt|anything) from\b",
        ),
    )
)
