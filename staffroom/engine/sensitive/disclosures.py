"""More of what is a child's own to tell: harm, custody, the police, a visa, a ward, a refused appeal."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_KIN = r"(?:mum|dad|stepdad|stepmum|step ?father|step ?mother|father|mother|uncle|brother|boyfriend|mams? ?\w{0,9}|nan|parents)"

DISCLOSURES = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "stepdad stepmum stepfather boyfriend hitting disclosed disclose disclosing disclosure beating",
            rf"\b{_KIN}s? (?:has |had |have |is |was |who |that )?(?:been )?(?:hitting|beating|hurting|touching|abusing|hit|beat|hurt)s?\b(?! (?:the (?:ball|road|shops)|us (?:at|in)))"
            rf"|\b{_KIN} (?:that |who )(?:did|done) it\b|\b(?:disclosed?|disclosing|made a disclosure)\b(?! (?:and barring|form))",
        ),
        (
            "hurt harm harmed herself himself overdose psychiatric adolescent ward pregnant abortion miscarriage",
            r"\b(?:tried|trying|tries|wanted|wants) to (?:hurt|harm|kill|hang|cut) (?:herself|himself|themselves)\b|\b(?:psychiatric|psych|adolescent|secure|eating disorder)"
            r" (?:\w{1,12} )?(?:ward|unit|hospital)\b|\b(?:was|is|got|fell|being|shes|were) pregnant\b|\b(?:an abortion|a miscarriage|had the baby)\b",
        ),
        (
            "visa deported deportation asylum hostel eviction refuge bailiffs runaway care fed",
            r"\bvisa (?:runs?|ran|expires?|expired|is up|has|was)\b|\b(?:deported|deportation|leave to remain)\b|\b(?:in|at|to|from) (?:a|the) (?:\w{1,12} )?(?:hostel|refuge|b ?and ?b|temporary accommodation)\b"
            r"(?! (?:in (?:the lakes|york|london)|for our|trip))|\bsince the eviction\b|\b(?:run|ran|running|absconded|missing) (?:off |away )?from (?:his|her|their|a|the) (?:care|childrens|foster|group) (?:home|placement)\b"
            r"|\bonly (?:gets? )?(?:fed|eats?) (?:cos|because|when|if|at|since)\b",
        ),
        (
            "suspension suspensions suspended police charged coursework copying plagiarism malpractice",
            r"\b(?:his|her|their|after|two|three|five|several|another) (?:\w{1,8} )?suspensions?\b(?! (?:bridge|fork|system))|\bpolice (?:have |has |are |had )?(?:now )?(?:dropped|charged|arrested|interview\w*|spoken"
            r"|questioned|cautioned|raided)\b|\b(?:his|her|their) coursework\b[^.!?\n]{0,20}\b(?:copy\w*|plagiar\w*|malpractice|cheat\w*|ai)\b|\bexam board (?:is|are) (?:looking|investigating)\b",
        ),
        (
            "camhs selfharm refused pupilpremium premium",
            r"\bcamhs (?:referral|appointment|refused|turned|assessment|discharge\w*|waiting)\b|\breferral (?:was |has been |is )?(?:refused|rejected|declined|turned down)\b|\bself ?harm (?:is |was )?(?:ongoing|continues|again|marks|scars)\b",
        ),
    )
)

# What needs no person beside it: an appeal is one family's, a list of names is of children.
CASES = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "appeal appeals",
            r"\b(?:your|whose|one familys|their|his|her|mrs \w+s|mr \w+s|ms \w+s|miss \w+s) appeal (?:was|is|has been|were|got) (?:refused|dismissed|rejected|turned down|upheld|allowed|thrown out)\b"
            r"|\b(?:m[rs]s? |miss )\w{2,14}s (?:was|has been) (?:refused|dismissed|rejected|upheld|allowed) because\b",
        ),
        (
            "spreadsheet spreadsheets attached register list",
            r"\b(?:pupil premium|fsm|free school meals?|sen|send|safeguarding|cp|exclusions?|behaviour|medical|eal|looked after|lac) (?:spreadsheet|list|register|tracker|file|database)s?\b"
            r"(?=[^\n]{0,60}\b(?:attached|mistake|delete|downloaded|error|wrong|here|sent|link)\b)|\b(?:attached|mistake|delete|downloaded|wrong)\b[^.!?\n]{0,60}\b(?:pupil premium|fsm|sen|send|safeguarding"
            r"|exclusions?|medical|behaviour) (?:spreadsheet|list|register|tracker|file)\b"
            r"|\b(?:cp|cin|lac|fsm|sen|send|pp|safeguarding|exclusions?) (?:register|list|tracker)\b(?=\W{0,3}(?:y(?:ea)?r? ?\d|\d{1,2}[a-z]\b))",
        ),
        (
            "scrapping axing dropping cutting rid chopping losing tas redundancies hats",
            r"\b(?:scrapping|axing|chopping|getting rid of|binning|doing away with|cutting) (?:all |the |our |whole |\d+ |two |three |four |five |six )*(?:tas|teaching assistants|(?:\w{1,12} )?(?:dept|department)s?"
            r"|textiles|dance|drama|music|german|french|spanish|latin|art|dt|re|sixth form|library|nursery|a levels?|posts|jobs|staff|teachers|canteen staff|cleaners)\b(?! (?:a hole|board|boards|paper|out|edge))"
            r"|\b(?:tas|teachers|posts|jobs|staff|cleaners|assistants) (?:are |have |has )?to (?:go|be cut|lose)\b (?:by|at|in|before|after|next|this)\b|\bunder your hats?\b",
        ),
        (
            "inadequate outstanding inspection printed judged prepublication",
            r"\b(?:its|it is|were|we are|got|awarded) (?:an? )?(?:good|outstanding|inadequate|requires improvement)\b[^.!?\n]{0,60}\b(?:report|letter) (?:to be|is|comes|gets|has been)? ?(?:printed|out|published|lands|arrives|in)"
            r"|\binspection (?:letter|report|outcome)\b[^.!?\n]{0,40}\b(?:judged|inadequate|requires improvement)\b(?! (?:and|on our|at www))",
        ),
    )
)
