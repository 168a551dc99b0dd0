"""What happens to one child, as a family of acts each: a place lost, the police, home, an exam."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_DAYS = r"(?:a|one|two|three|four|five|six|ten|\d{1,2})"
_KIN = (
    r"(?:mum|mam|mom|dad|da|mother|father|stepdad|stepmum|stepfather|stepmother|step(?:dad| dad)|brother|sister"
    r"|uncle|auntie|nan|gran|grandad|boyfriend|girlfriend|parents)"
)

MATTERS = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        # a place, and being sent away
        (
            "managed",
            r"\bmanaged(?: to be)? mov\w+\b",
        ),
        (
            "chucked booted slung turfed hoofed flung barred banned kicked binned removed days",
            r"\b(?:chucked|booted|slung|turfed|hoofed|flung|kicked|thrown|put|kept|sent) (?:\w{1,10} )?(?:out|off)"
            r"(?: of)? (?:school|for good|the (?:school|course|sixth form)|sixth form|college|for (?:\w{1,8} )?days?)\b"
            rf"|\b(?:got|given|gets|handed|serving|did|doing|home for|out for) {_DAYS} (?:days?|weeks?)"
            r" (?:for (?:what|that|the|hit|punch|fight|swear|vap|bring|thr)\w*|out|off school|at home|exclu\w+|in isolation)\b"
            r"|\b(?:barred|banned) from (?:the )?(?:school|site|prom|lessons?|classes|exams?|bus|premises|trips?)\b"
            r"|\bremoved from (?:the )?(?:roll|school|course|class\w*|lessons?|sixth form|home|family|family home"
            rf"|(?:his|her|their) (?:\w{{1,10}} )?(?:home|{_KIN}|family|care))\b",
        ),
        (
            "entered placement provision refuser transferring withdrew withdrawing",
            r"\b(?:not|wont|isnt|arent|cant) (?:be(?:ing)? )?entered (?:for|into|in)\b|\balternative provision\b"
            r"|\bwithdr(?:ew|awing) (?:his|her|their|the) (?:place|offer|application)\b",
        ),
        (
            "appeal application applied applying place places",
            r"\b(?:threw|throws|thrown|chucked|kicked|turned|knocked|rejected|refused|dismissed|upheld|allowed|lost|won)"
            r" (?:out |down |back )?(?:\w{1,14} ){0,4}(?:appeal|application)\b|\b(?:appeal|application)\b[^.!?\n]{0,40}\b"
            r"(?:thrown out|turned down|declined|unsuccessful|refused|rejected|dismissed|failed|upheld)\b"
            r"|\b(?:gave|refused?|denied|deny|denying|refusing) (?:\w{1,14} ){1,3}(?:a|his|her|the) place\b"
            r"|\b(?:refused|denied) (?:a|his|her|their) (?:\w{1,10} )?place\b|\b(?:place|offer)\b[^.!?\n]{0,40}\b(?:been"
            r"|was|is|be) (?:being )?(?:withdrawn|taken away|rescinded|revoked|given (?:up|to someone))\b",
        ),
        (
            "entrance verifying reference interviews interview",
            r"\b(?:failed|flunked|fluffed|bombed) (?:\w{1,10} ){0,3}(?:entrance|test|interview)\b|\b(?:not|arent|wont be)"
            r" (?:taking|having|accepting|offering) \w{2,14}\b(?=[^\n]{0,60}\b(?:reference|interview|grades|place|sixth)\b)"
            r"|\b(?:interviews?)\b[^\n]{0,40}\bnot (?:taking|having|accepting|offering)\b",
        ),
        # the police and the courts
        (
            "dealing nicked lifted busted charged convicted guilty weed blade baggie spliff joint",
            r"\b(?:got|been|was|were|is|being|get|gets) (?:\w{1,8} )?(?:nicked|lifted|busted|convicted|charged|hauled in)\b"
            r"(?! (?:up|extra|at|the (?:cup|trophy|shield|title)|£|\d))|\b(?:done|nicked|up|caught|lifted) (?:for )?dealing\b"
            r"|\b(?:found|pleaded|pled) guilty\b|\b(?:weed|blade|baggie|spliff|joint)s? (?:was |were )?(?:found )?(?:in|on|at) (?:his|her|the|\w{2,14}s)"
            r" (?:\w{1,10} )?(?:bag|locker|pocket|coat|blazer|pencil case|rucksack|sock)\b|\b(?:had|carrying|found with|got) (?:a |some )?(?:blade|weed"
            r"|spliff|baggie)\b",
        ),
        (
            "years",
            rf"\b{_KIN}s? (?:has |have |just |only |been |was |is )*(?:got|given|doing|serving|jailed for|sentenced to) (?:\w{{1,8}} )?{_DAYS} (?:years|months)\b",
        ),
        (
            "stepdads stepdad stepfather uncle stepmum charged arrested",
            rf"\b{_KIN}s? (?:\w{{1,6}} ){{0,2}}(?:charged|arrested|locked up|taken away)\b|\b(?:said|told|saying|tells|says|disclosed)"
            rf" (?:\w{{1,10}} ){{0,4}}about (?:her|his|their) (?:stepdad|stepfather|uncle|stepmum|stepbrother)\b",
        ),
        (
            "asylum deported removal visa immigration solicitor fortnight",
            r"\bremoval (?:notice|order|letter|directions)\b|\bhome office (?:has |have |is |are )?(?:turned|refused|rejected"
            r"|wants?|wont|wrote|written)\b|\bleave to remain\b",
        ),
        (
            "recourse",
            r"\bno recourse\b",
        ),
        # home
        (
            "eaten fed starving breakfast benefits sanctioned lunch dinner",
            r"\b(?:hasnt|hadnt|not|havent|never) (?:\w{1,8} )?eaten\b(?! (?:a|an|so|anything (?:so|like))\b)|\bbenefits (?:have been |were |got |are "
            r"|being )?(?:stopped|cut|sanctioned|frozen)\b|\b(?:never|no|without|short of|cant afford) (?:\w{1,6} )?(?:has |have |had |got )?(?:any )?(?:lunch|dinner) money\b"
            r"|\b(?:comes?|came|coming|arrives?) (?:in |to school )?(?:with no|without) (?:any )?(?:breakfast|lunch|dinner|coat)\b",
        ),
        (
            "fund hardship",
            r"\b(?:comes?|paid|came|taken|bought|buying|funded|covered|pays?|paying) (?:for )?(?:\w{1,8} )?(?:off|out of|from|by|through)"
            r" (?:the |our )?(?:\w{1,14} ){0,3}(?:fund|hardship)\b(?! rais)|\bhardship fund\b",
        ),
        (
            "bruises bruise fell marks",
            r"\b(?:came|comes|coming|turned|turns) (?:in|up|to school) (?:\w{1,6} )?(?:with|covered in) (?:\w{1,8} )?(?:bruis\w+|marks|a black eye|burns)\b",
        ),
        (
            "social",
            r"\bsocial work(?:ers?)? (?:are|is|were|have|has|came|called|was|took) (?:been )?(?:\w{1,10})\b|\bsocial services\b",
        ),
        (
            "life stopped refusing refuses",
            r"\btake (?:her|his|their) own life\b|\b(?:stopped|refus\w+|too (?:anxious|scared|ill)) (?:to )?(?:coming|come|attend\w*|eating|eat|speaking|speak|talking)"
            r"(?: in| to)?(?: school| lessons| altogether| at all)?\b",
        ),
        # needs and exams
        (
            "ep statement ehcp ilp iep sen send",
            r"\bep (?:report|assessment|visit)\b|\b(?:statement|ehcp|ilp|iep|plan) (?:says|states|means|specifies|gives|requires|calls for)\b",
        ),
        (
            "cant cannot",
            r"\b(?:cant|cannot) (?:even )?(?:read|write|spell (?:her|his)|tell the time)\b(?! (?:this|these|my|your|the (?:board|clock)|it|fast|enough|music))",
        ),
        (
            "barely hardly",
            r"\b(?:barely|hardly) (?:able to )?(?:read|write|speak|literate)\b",
        ),
        (
            "remarked remarking bumped bump regraded downgraded upgraded grade",
            r"\b(?:being|been|be|is|was|gets|getting) re ?(?:marked|graded)\b|\b(?:grade|mark|score|paper)s? (?:\w{1,14} ){0,4}(?:been|was|were|be) "
            r"(?:changed|lowered|raised|bumped|upgraded|downgraded|adjusted|withheld|voided)\b|\bbump(?:ed|ing)? (?:\w{1,14} ){1,4}up to\b",
        ),
        (
            "mock mocks",
            r"\b(?:got|getting|given|scored|on) (?:an? )?(?:grade )?(?:[1-4]|[uef]|\d{1,2}%)s? in (?:her|his|the|their) mocks?\b"
            r"|\b(?:her|his) mock results? (?:is|are|was|were|has|have)\b",
        ),
        (
            "attendance",
            r"\battendance\b[^.!?\n%]{0,40}\b[1-8]\d(?:\.\d)? ?(?:%|per ?cent|percent)",
        ),
        (
            "ward",
            r"\b(?:weeks?|days?|nights?|months?|back|still|stuck|been|is|shes|hes) (?:\w{1,8} )?on (?:the|a|an) (?:\w{1,10} ){0,2}ward\b",
        ),
        (
            "came",
            r"\bcame out (?:to (?:me|us|his|her)|as (?:gay|trans|bi|a lesbian|non))\b",
        ),
        (
            "extra reader scribe prompter amanuensis arrangements",
            r"\b(?:given|granted|awarded|gets?|got|has|needs|allowed|entitled to|with|on|having) (?:her |his )?(?:\d+ ?(?:%|per ?cent) |a quarter )?extra time\b|\b(?:given|granted|gets?|needs|allowed|has|have|with) (?:had )?(?:a|an|her|his) (?:own )?(?:reader|scribe|prompter|amanuensis|access arrangements)\b(?! (?:for|to) (?:the|our) (?:whole|year))",
        ),
        (
            "sleeping",
            r"\bsleeping (?:rough|(?:on|in) (?:a|an|the|his|her|their|different) (?:\w{1,10} )?(?:floors?|sofas?|couch|settee|bench|car|van|shed|tent|hostel))\b",
        ),
        (
            "paper mock test cats sats",
            r"\b(?:only )?(?:[1-5]?\d ?%|\d{1,2} out of \d{2,3}) (?:in|on|for) (?:the|her|his|their|this) (?:\w{1,10} )?(?:paper|mock|test|exam|cats|sats)\b",
        ),
        (
            "level",
            r"\b(?:reads?|reading|writes?|working|works) at the level of\b",
        ),
        (
            "results grades marks mocks",
            r"\b\w{2,14},? [a-eu1-9]; ?\w{2,14} \w{2,14},? [a-eu1-9]\b",
        ),
        (
            "lowest below bottom",
            r"\blowest (?:\w{1,8}|\d+) ?(?:per ?cent|%)|\bbottom (?:five|ten|twenty|\d+) ?(?:per ?cent|%)|\b(?:working|performing|well|far|reading) below (?:the )?(?:expected|age|national|where)\b",
        ),
        (
            "leave serving",
            r"\basked to leave\b(?! (?:your|their|a (?:review|message)|by the|feedback))|\bserving an? \w{1,8} (?:day|week|month|year)\b",
        ),
        (
            "need",
            r"\bchild in need\b(?! (?:week|policy|training|team|officer|lead))",
        ),
        (
            "lost",
            r"\blost (?:her|his|their) (?:\w{1,8} ){0,2}(?:mum|dad|mother|father|brother|sister|nan|gran|grandad|parent|baby|twin)\b",
        ),
        (
            "safeguarding",
            r"\b(?:safeguarding|welfare) (?:concern|referral|issue|file|log|chronology|case|matter|worry|incident|alert|meeting|record)s?\b",
        ),
    )
)
