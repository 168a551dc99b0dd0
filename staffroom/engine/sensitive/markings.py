"""Words that mark something as not meant for the public, or ask for it to be kept quiet."""

from __future__ import annotations

import re

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_WHOM = r"(?:parents|pupils|students|anyone|anybody|others|staff|families|press|the public|governors|the union|colleagues)"

MARKINGS = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        ("official", r"\bofficial\W{1,5}sensitive\b"),
        (
            "not never",
            r"\b(?:not|never) (?:for|to be) (?:general |public |onward |wider |further |external )?"
            r"(?:circulat|publi|shar|distribut|releas|disclos|forward|broadcast|repeat|made public|copied|quot)\w*"
            r"(?! (?:at|by|with) (?:your|a friend|friends))",
        ),
        (
            "share circulate forward publish distribute post repeat sharing disclose",
            r"\b(?:please )?(?:do not|dont|must not|mustnt|never|no) (?:share|circulate|forward|publish|distribute|post|repeat|disclose|sharing)\b"
            r"(?:(?= (?:this |it |these |them |any of this |any further )?(?:outside|beyond|further|widely|externally|elsewhere|until|before|till"
            rf"|yet|anywhere|with {_WHOM}|to {_WHOM}))|(?=\s?(?:[.!:*\])\n]|$)))"
            r"(?! (?:\w+ )?(?:with (?:anyone|anybody) (?:you|your) (?:password|login)))",
        ),
        (
            "only eyes",
            r"\b(?:for )?(?:internal|staff|slt|governors?|office|trustees?|leadership|management|board) (?:use |eyes |circulation |distribution |consumption )?"
            r"only\b(?! (?:car park|parking|toilets?|room|area|entrance|match|event|competition|session|training|day))"
            r"|\bfor your eyes only\b(?! (?:showing|film|theme|song))|\beyes only\b(?! (?:film|theme))",
        ),
        (
            "strictly highly private",
            r"\b(?:strictly|highly|private and|private &) (?:private|confidential)\b|\bstrictly between\b",
        ),
        (
            "confidence confidential",
            r"\bin (?:strict(?:est)? |the strictest |total |absolute |complete )confidence\b"
            r"|\b(?:told|said|shared|disclosed|mentioned|confided|telling|given|heard|learned|learnt|wrote|this is)"
            r" (?:\w{1,12} ){0,4}in confidence\b|\b(?:commercial|management|commercially) in confidence\b"
            r"|\b(?:confidential|restricted|sensitive) (?:to|until|for now|for the moment|at this stage|briefing|minutes|papers?|agenda|memo|report|draft|information|document|notes?|email|item)\b"
            r"(?! (?:waste|bin|shredd|advice|support|help|service|line|will be (?:shredded|kept)))|\b(?:remains?|stays?|kept|keep this|keep it|this is|still|its|strictly) confidential\b",
        ),
        (
            "embargo embargoed",
            r"\bunder (?:strict )?embargo\b|\bembargo(?:ed)? (?:until|till|to|for)\b|\bembargo(?:ed)?:|\b(?:strict|media|press|news) embargo\b|\bembargo (?:lifts|ends|is)\b"
            r"|\bembargoed\b",
        ),
        (
            "draft",
            r"\bdraft\b(?: ?[:(-]*) ?(?:only|not|do not|for (?:comment|internal|slt|governors?|discussion|consultation with)|confidential|version|v\d)\b",
        ),
        (
            "leave room walls",
            r"\b(?:not to|must not|mustnt|doesnt|does not|stays? in|dont let (?:this|it)|never to) (?:leaves? )?(?:this|these|the) (?:room|staffroom|four walls|walls|group|chat)\b",
        ),
        (
            "part minutes",
            r"\bpart (?:b|2|ii|two) (?:of the )?(?:minutes|meeting|agenda|papers|item)\b",
        ),
    )
)
SHOUTED = re.compile(
    r"\b(?:CONFIDENTIAL|EMBARGOED|RESTRICTED|NOT FOR (?:PUBLICATION|CIRCULATION|RELEASE))\b(?! WASTE)"
    r"|^\W{0,4}(?:Strictly )?(?:Private|Confidential|Restricted)\W{0,3}$|^(?:Private|Confidential)(?: and \w+)?:",
    re.M,
)
SHOUTED_WORDS = frozenset({"confidential", "private", "embargoed", "restricted", "not"})

_NEWS = r"(?:announced?|public|official|released|confirmed|published|out|common knowledge|been told|told)"
SECRETS = Phrases(
    (
        phrase(
            "between",
            r"\b(?:keep|kept|stays?|strictly|just|only|is|this|its|that|but)(?: (?:this|it|that|strictly|just|is|very much|one))* between (?:us|you and me|ourselves|you me|these (?:four )?walls|you and i|friends|colleagues)\b"
            r"|\bbetween (?:you and me|you me and|ourselves|these four walls|you and i|us)(?: and)?(?: the (?:gatepost|bedpost|lamppost|four walls|wall))?\b(?= (?:the|they|we|he|she|it|its|theres|this|i|our|dont|slt|mr|mrs|miss|governors)\b| ?[:.!])",
        ),
        phrase(
            "announced public official released announcement knowledge news told out officially formally press anyone",
            rf"\b(?:has|have|hasnt|havent|isnt|not|nothing|is|been|its|until|till|before)(?: (?:this|it|not|yet|been|is|hasnt|isnt|has|have|the news|officially|formally|publicly|made|supposed to be|meant to be))* not (?:yet )?(?:been )?(?:made )?(?:officially |formally |publicly )?{_NEWS}(?: yet| until)?\b"
            rf"|\b(?:hasnt|havent|isnt|wont be|not) (?:yet )?(?:been )?(?:made )?(?:officially |formally |publicly )?(?:announced|public|official|released|common knowledge)\b(?: yet)?(?! (?:transport|holiday|speaking|toilet|footpath|uniform|website|order))"
            r"|\b(?:ahead of|before|pre|until|till) (?:the |any |an )?(?:official |formal |public )?announcement\b|\bbefore (?:its|it is|this is|they|the news|we|parents|staff|anyone|the press) (?:is |are |have been |has been |been |was )?(?:made )?(?:announced?|official(?:ly)?|public|told|out|know|knows|find out|hear)\b"
            r"|\b(?:staff|parents|pupils|families|union|unions|nobody|no one|everyone) (?:have|has|havent|hasnt|dont|doesnt|do not|will not|wont)(?: not)?(?: been)? (?:told|informed|know|knows|heard)\b(?: (?:yet|about))?",
            Severity.CAUTION,
        ),
        phrase(
            "hush quiet shh shhh ssh sssh wraps hat mum mums tell lips secret record secrecy breathe",
            r"\bhush hush\b|\bkeep (?:it|this|that|schtum|shtum) (?:\w{1,10} )?(?:quiet|under wraps|under (?:your|our) hats?|secret|to (?:yourselves|yourself|ourselves)|in the family|internal|off (?:social media|facebook|the group))\b"
            r"|\b(?:keep|stay|keeping) (?:this |it )?(?:quiet|schtum|shtum|mum) (?:about|until|till|for now|please|on this)\b|\bmums the word\b(?! (?:for mothers|on mothers|this mothers))|\b(?:dont|do not|please dont|cant|wont|not to) tell (?:anyone|anybody|a soul|parents|the parents|staff|the staff|the kids|the unions?|governors|ofsted|slt|the head|them i)\b"
            r"|\b(?:off|not for|strictly off) the record\b(?! (?:books|player|breaking))|\bdont (?:breathe|say) a word\b|\bsworn to secrecy\b|\bmy lips are (?:sealed|not)\b|\bkeep it hush\b",
        ),
        phrase(
            "supposed meant allowed shouldnt heard leaked leak saying telling privy",
            r"\b(?:im|i am|we are|were|am|are|was)(?: (?:really|probably|definitely|technically))? not (?:supposed|meant|allowed|really supposed) to (?:say|tell|share|know|post|mention|talk|reveal|announce)\b"
            r"|\b(?:i|we) (?:probably |really )?(?:shouldnt|should not) (?:be )?(?:say|saying|tell|telling|share|sharing|post|posting|reveal|mention)(?:ing)?\b(?! (?:no|that word))"
            r"|\byou (?:didnt|havent|never) (?:hear|heard) (?:this|it) from me\b|\bheard (?:it )?on the grapevine\b|\b(?:screenshot|copy|photo|pic) of (?:the )?(?:confidential|leaked|private|internal)\b"
            r"|\bleaked (?:from|by|minutes|email|document|memo|slides)\b",
        ),
    )
)
