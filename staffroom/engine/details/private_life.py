"""What belongs to a colleague alone: health, family, discipline, pay, home, beliefs, age.

Patterns for folded text in small letters, said of somebody who is named beside them. `SURE` says it by
itself; `TOPICS` are also what lessons, assemblies and collections are about.
"""

from __future__ import annotations

from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.word_set import word_set


_KIN = (
    r"(?:wife|husband|partner|boyfriend|girlfriend|fiancee?|missus|hubby|ex|mum|mam|mom|dad|mother"
    r"|father"
    r"|son|daughter|brother|sister|kids|children|parents|nan|gran|grandad|grandma|granny|baby"
    r"|family)s?"
)
_HIS = r"(?:his|her|their)"
_BE = (
    r"(?:is|was|been|being|be|are|were|got|gets?|getting|hes|shes|hed|shed)(?: (?:just|now|being"
    r"|recently"
    r"|finally|nearly|almost|formally|quietly|rightly|apparently|temporarily|immediately|actually"
    r"|about to be|to be))?"
)
_HEALTH = (
    r"off (?:work )?(?:sick|ill|poorly)\b"
    r"|off (?:work )?with (?!the (?:year|class|team|pupils|group|kids|children)|year|pupils|(?:his"
    r"|her|their) (?:class|team|form))"
    r"(?:his |her |their |a |an |the )?(?:\w+ ){0,2}?(?:stress|back|knee|hip|leg|arm|ankle|foot"
    r"|shoulder|wrist|anxiety"
    r"|depression|covid|flu|shingles|chest|heart|nerves|migraines?|exhaustion|burn ?out|bug"
    r"|hangover|infection|virus|illness)"
    r"|off (?:work )?for (?:an? |his |her |their )?(?:\w+ ){0,2}?(?:op|operation|surgery|procedure"
    r"|scans?|treatment|biopsy|chemo)\b"
    r"|signed off(?! (?:the|on|every|all|our|his|her|your|each|their|this|a)\b)|sick (?:leave|note|pay)|long[- ]term sick|on the sick\b"
    rf"|{_BE}(?: (?:still|very|really|so|too|quite|seriously|gravely|critically|pretty))?"
    r" (?:ill|unwell|poorly|sick|in hospital|in intensive care|in a coma|in rehab|disabled"
    r"|sectioned)\b(?! of| to death)"
    r"|(?:in|into|to|from|out of|back from) (?:the |an? )?(?:hospital|hospice|intensive care|a&e|rehab"
    r"|the infirmary)\b(?! (?:radio|trust|team|visit|school))"
    rf"|(?:having|had|has|have|after|for|undergo\w*|awaiting|waiting for"
    rf"|recover\w*(?: well)?(?: at home)? from|following|needs?"
    rf"|start(?:s|ed|ing)|through|facing|on|{_HIS})(?: (?!for\b)[\w-]+){{0,3}}? (?:operation|op"
    rf"|surgery|chemo|chemotherapy|radiotherapy"
    r"|mastectomy|hysterectomy|vasectomy|transplant|bypass|(?:hip|knee) replacement|biopsy"
    r"|scan results|ivf|dialysis|antidepressants"
    r"|insulin|hrt|detox|blood tests?|test results|counselling|medication)\b"
    r"|(?:been|was|got|recently|newly|just) diagnosed|diagnosis|terminally ill|tumour|(?:a|had|his"
    r"|her) (?:\w+ )?stroke\b"
    rf"|heart attack|(?:nervous |mental )?breakdown\b(?! of)|burn(?:t|ed)[ -]?out|(?:broke|broken"
    rf"|breaking|fractured|snapped|dislocated|ruptured|tore)"
    rf" (?:his|her|their|a) (?:leg|arm|ankle|wrist|hip|foot|neck|back|nose|collarbone|jaw|achilles"
    rf"|toe|shoulder|elbow|rib)s?"
    r"|chemo(?:therapy)?\b|radiotherapy|hysterectomy|vasectomy|mastectomy|antidepressants|ivf\b"
    r"|(?:isnt|not|arent|wasnt|hasnt been|not been) (?:very |too |at all |so )?well\b(?! (?:known"
    r"|paid|received))"
    r"|off\W{1,3}(?:apparently )?(?:stress|sick)\b|(?:seeing|needs) (?:a|his|her) (?:therapist"
    r"|counsellor|shrink|psychiatrist|oncologist|cardiologist)"
    r"|drinking again|(?:back )?on the (?:drink|booze|bottle)|off the wagon|menopause|slipped disc"
    r"|hernia|gall ?stones|kidney stones|appendix|appendicitis|pacemaker|concuss\w+|bad back"
    r"|had a (?:\w+ )?fall\b|car (?:crash|accident)"
    r"|(?:on )?(?:ill[- ]health|medical|health|personal|family|mental health) (?:grounds|reasons"
    r"|retirement|issues|problems)|under the doctor|in therapy|recovering addict"
    r"|(?:undergoing|awaiting|waiting for|having|for) (?:more |further |his |her |some )?(?:tests"
    r"|test results|a diagnosis|a transplant)|lost (?:a lot of )?weight|tested positive|hungover"
    r"|hangover|panic attacks?|miscarr\w+|drink(?:ing)? problem|alcoholi\w+|aa meetings"
    r"|get(?:s|ting)? well soon|speedy recovery|suicid\w+|self[- ]harm\w*|on crutches|drunk\b"
    r"|emergency section"
)
_HEALTH += (
    r"|put (?:his|her) (?:back|hip|knee|shoulder) out|(?:hospital|doctors?|medical|scan) appointments?"
    r"|with (?:a|an|his|her|another) (?:\w+ )?(?:migraine|virus|infection|bug|fever|temperature|hangover)\b"
    r"|(?:broken|sprained|dislocated|fractured|torn) (?:leg|arm|ankle|wrist|hip|foot|rib|collarbone)s?\b"
    r"|seizure|had a fit\b|collapsed|fainted|ill[- ]health|needs an? (?:new )?(?:kidney|liver|hip|knee)\b"
    r"|drink(?:s|ing) (?:too much|heavily|again)|childcare (?:problems|issues|trouble)"
)
_BABY = (
    r"pregnan\w+|up the duff|expecting(?= (?:twins|triplets|a baby|a (?:little )?(?:boy|girl)"
    r"|again|(?:her|his|their|another|baby|number)\b"
    r"(?! (?:class|pupils|results))|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|the (?:spring|summer|autumn|winter|new year)))|[.!,\n]|$)"
    r"|(?:maternity|paternity|adoption|parental)(?: leave| cover)?|baby (?:boy|girl|bump|shower"
    r"|son|daughter|scan)|(?:baby|she|shes) (?:is )?due\b"
    r"|due date|c-section|gave birth|given birth|(?:had|welcom\w+|arrival of|new|having"
    r"|birth of)(?: (?:a|her|his|their|another|beautiful|gorgeous"
    r"|healthy|bouncing|lovely|little|new|first|second|third)){0,4} (?:baby|twins|son|daughter)\b"
    r"|morning sickness|trimester|baby on the way"
    r"|trying for (?:a baby|kids|another)|(?:months|weeks) gone\b|eating for two|bun in the oven"
    r"|(?:little )?one on the way|cant have (?:kids|children|a baby)|new (?:arrival|dad|mum|father"
    r"|mother)\b"
)
_FAMILY = (
    rf"divorc\w+|(?:splitt?(?:ing)?|broke|broken|breaking) up with|split (?:from|with) {_HIS}"
    rf"|separated from|{_HIS} separation"
    r"|(?:have|has|had) (?:\w+ )?(?:separated|split(?: up)?|broken up|got divorced)"
    rf"|left {_HIS} (?:wife|husband|partner|family|kids)|marriage (?:is|has|broke\w*|breakdown"
    rf"|problems|trouble)"
    rf"|{_KIN}(?: (?!to\b|and\b|for\b)\w+){{0,3}} (?:left|leaving|died|dead|passed|ill|poorly"
    rf"|hospital|cancer|stroke|pregnant|expecting"
    r"|cheat\w*|walked out|kicked|arrested|prison|jail|unwell|sick|dying|funeral|moved out|in care"
    r"|redundant|dementia|operation|chemo"
    r"|excluded|expelled|failed|drinking|addict|inside)\b"
    rf"|(?:having|had) an affair|cheating on|cheated on|(?:{_HIS}|a|new) (?:boy|girl)friend"
    rf"|{_HIS}(?: \w+)? (?:wedding|marriage|honeymoon|engagement|stag|hen do|nuptials)"
    r"|(?:get(?:ting)?|got|gets|just) (?:married|engaged|hitched)|(?:is|are) (?:newly )?engaged"
    r"|(?:is|are|now|newly) single\b(?!-)|(?:is|are|been|started|now|hes|shes)"
    r" (?:dating|seeing (?:somebody|someone|a (?:man|woman|new|bloke|married))|sleeping with"
    r"|shacked up|living with)|tinder|grindr|hinge|moved in with|custody"
    r"|single (?:mum|dad|parent|mother|father)|(?:been|was|were|got|is) (?:seen|spotted"
    r"|caught)(?: (?!by\b)\w+){0,2} with|(?:seen|spotted|caught) (?:kissing|snogging"
    r"|holding hands)|snogg\w+|in a relationship"
    r"|love life|new (?:partner|man|woman|bloke|boyfriend|girlfriend|fella|wife|husband)\b"
    r"|civil partnership|wedding|tied? the knot|on (?:his|her|their) marriage"
)
_LOSS = (
    r"(?:lost|losing|loss of|death of|passing of|funeral of|funeral for) (?:his|her"
    r"|their) (?:\w+ )?"
    + _KIN
    + rf"|bereave\w+|compassionate leave|{_HIS} (?:\w+ ){{0,2}}(?:funeral|bereavement)|grieving"
    rf"|in mourning"
    r"|passed away|has (?:sadly |tragically )?died|(?:sadly|tragically|suddenly) died"
    r"|died (?:peacefully|suddenly|yesterday|last|at home|on|in hospital)"
    r"|(?:sad|sudden|tragic|untimely|death) (?:death|passing|loss)? ?of"
)
_DISCIPLINE = (
    rf"{_BE} (?:suspended|sacked|fired(?! up)|dismissed|disciplined|investigated|demoted|arrested"
    rf"|reprimanded|barred|struck off"
    r"|made redundant|let go|given the (?:boot|sack|push|elbow)|pushed out|forced out|escorted"
    r"|marched out|placed on leave|accused|reported to"
    r"|convicted|sentenced|caught|banned|hauled|told off|in trouble|on a final|in court"
    r"|stripped of)\b"
    r"|suspended (?:from (?:work|duty|his|her|school)|on full|pending|on \w+day|last|while|over"
    r"|for (?:gross|mis))|under investigation"
    r"|disciplinar\w+|grievance|misconduct|(?:written|final|verbal|formal) warning|gardening leave"
    r"|capability (?:proceedings|procedure|process|plan|meeting)"
    r"|performance management|on (?:a )?(?:capability|(?:support|improvement|performance) plan)"
    r"|fail(?:ed|ing|s)? (?:his|her|their) (?:probation|observation|nqt|ect|induction|dbs|driving)"
    r"|tribunal|(?:allegations?|complaints?|safeguarding concerns?) (?:\w+ )?(?:against|about)"
    r"|settlement agreement|redundancy|drink[- ]driv\w+"
    r"|resigned (?:after|over|following|under|because)|under a cloud|(?:his|her|their"
    r"|s) (?:sacking|suspension|dismissal|arrest|sick record|absence record|appraisal)"
    r"|handed in (?:his|her) notice|(?:to|in|before) court\b(?! ?\d)|(?:following|after|over|facing) (?:an? |the |several |serious |police )?(?:allegations?|complaints?|investigation)|told to leave|found guilty|lost (?:his|her) licence|on strike (?:again|today|tomorrow|over)"
    r"|asked to leave|walked out|got the sack|got sacked|lost (?:his|her) job|bad observation"
    r"|requires improvement in|inadequate in"
)
_PAY = (
    r"(?:on|earns?|earning|earned|paid|pays|gets?|getting|makes|making|pockets|takes home"
    r"|taking home|rakes in|salary|salary of|salary is|wages? of|wages? is)"
    r" (?:about |around |over |nearly |only |a |him |her |just )?(?:£ ?\d{2,3},\d{3}"
    r"|£ ?\d{2,3} ?k\b|£ ?\d{5,6}\b|\d{2,3} ?(?:k|grand)\b)"
    r"|on (?:the )?(?:m[1-6]|ups ?[1-3]|l\d{1,2}|main ?scale|upper pay)\b"
    r"|(?:his|her|their|s) (?:salary|wages?|pay|payslip|pension|bonus|mortgage|debts?|bank|tax"
    r"|overdraft)\b|pay ?(?:rise|cut|packet|slip|grade|scale)|overpaid|underpaid"
    r"|contract (?:hasnt|has not|isnt|wont be|not) (?:been )?(?:being )?renewed|in debt"
    r"|bankrupt\w*|payday loan|owes (?:money|£)|salary"
)
_HOME = (
    r"(?:lives?|living) (?:in|at|on|near|by|round|over|opposite|next|alone|with|just|above|behind"
    r"|out|up|down)\b(?! (?:fear|hope|the moment|a world|harmony))"
    rf"|{_HIS} (?:\w+ )?(?:house|flat|bungalow|caravan|landlord) (?:in|at|on|is|was|near|for sale"
    rf"|got)|moved house|moving house|bought a (?:house|flat|cottage)"
    rf"|commut\w+ from|home address|(?:his|her|their) address|address(?: is|:)|burgled|evict\w+"
    rf"|council house|home number|house[- ]hunting|house move"
)
_BELIEFS = (
    r"(?:is|being|as|openly|practising|devout|committed|lapsed|hes|shes|be) (?:an? )?(?:openly "
    r"|practising |devout |proud |secretly )?(?:gay|lesbian|bisexual|bi|queer|trans"
    r"|transgender|asexual|non-binary|muslim|christian|catholic|jewish|jew|hindu|sikh|buddhist"
    r"|atheist|jehovahs witness|mormon|tory|communist|marxist)\b"
    r"(?! (?:school|academy|community|charity|service|aid|union|festival|faith|tradition|week"
    r"|values|education|parish))"
    r"|came out (?:as|to)|com(?:es|ing) out as|transitioning|vot(?:es|ed|ing) (?:labour|tory"
    r"|conservative|reform|green|lib dem|leave|remain|ukip|snp|brexit)"
    r"|(?:joined|member of|paid up|campaigning for|stood for|standing for) (?:the )?(?:labour"
    r"|conservatives?|reform|green party|lib dems?|union|nasuwt|neu)\b|converted to (?:islam"
    r"|judaism|catholicism|christianity)"
)
_AGE = (
    r"(?:is|turns|turned|turning|aged|hits?|hitting|reaches|reached|pushing|nearly|hes|shes"
    r"|be) (?:the big |just |only )?(?:2[1-9]|[3-7]\d|thirty|forty|fifty|sixty|seventy)"
    r"(?= ?(?:today|tomorrow|yesterday|years? old|years young|this (?:week|month|year|\w+day)"
    r"|on \w+|and|next|soon|[!.,)\n]|$))"
    r"|(?:2[1-9]|[3-7]\d)[- ]year[- ]old|(?:[2-7]\d(?:st|nd|rd|th)|thirtieth|fortieth|fiftieth"
    r"|sixtieth) (?:birthday|b-?day)|the big (?:[3-7]-?0)|wrong side of (?:30|40|50|60)"
)
# Somebody is away, or goes, and the reason is told: unless it is the job's, it is theirs.
_ABSENCE = (
    r"(?:off|away|absent|not (?:in|here)|out of school|(?:isnt|wont|cant|cannot|not|unable to)(?: be)?"
    r" (?:in|coming|come|here|back|make it|with us|teach\w*|reply\w*|available|attend\w*|join\w*|take"
    r"|run|lead|drive))\b(?! (?:from|to) (?:year|the pupils))[^.!?\n]{0,40}?\b(?:because|as (?:s?he|they|her"
    r"|his|its)|since (?:her|his|s?he|the)|due to|owing to|while s?he|with (?:her|his|an?)"
    r"(?! (?:group|team|party|class|smile|bang|year|form|choir|band|family))|after (?:her|his)"
    r"|for (?:her|his) (?!team|class|year|trip)|following (?:her|his|an?)"
    r"|to (?:look after|care for|be with|sort out|recover))\b"
)
_LEAVING = (
    r"(?:leaves|leaving|resigned|resigns|departs|stepp(?:ed|ing) down|no longer (?:works?|with us))\b"
    r"[^.!?\n]{0,40}?\b(?:because|due to|over (?:the|a|his|her)|amid|following|in the wake of|after"
    r" (?!\w+(?: \w+)? (?:years?|decades?|terms?|seasons?)|\d|nearly|almost|over|more|many|a (?:long"
    r"|wonderful|great|fantastic|brilliant|distinguished|lifetime|decade|year|term|career)"
    r"|easter|christmas|half|school|lunch|the (?:summer|holidays|show|match|concert|end)))\b"
)
_HEALTH += (
    r"|off (?:\w+ ){1,3}(?:with|because of|due to) (?:his |her |their |a |an )?(?:\w+ )?(?:back|knee|hip|leg|arm"
    r"|ankle|foot|shoulder|wrist|chest|heart|nerves|stress|anxiety|depression|covid|flu|shingles|virus)\b"
    r"|ha(?:s|d|ve|ving) (?:\w+ )?(?:fits|seizures|blackouts|palpitations|flashbacks)\b"
)
_FAMILY += (
    r"|(?:are|is|were) (?:now )?(?:a thing|an item|a couple|an old flame)\b|holding hands|hooking up"
    r"|got (?:together|it on) (?:with|at|after)|having (?:a fling|it off)|(?:family|divorce) court"
    r"|(?:since|after|before|through) (?:the|his|her) (?:separation|split|divorce)"
    rf"|{_KIN}(?: (?!to\b|and\b|for\b)\w+){{0,4}} (?:hospice|care home|rehab|a coma|accident|crash|heart attack)\b"
)
_DISCIPLINE += (
    r"|fail(?:ed|ing|s)? (?:his|her|their) (?:\w+ )?(?:targets?|appraisal|review|medical|standards)"
    r"|(?:to|in|before|at) (?:the |a )?(?:crown |county |magistrates |employment )?(?:court|tribunal)\b(?! ?\d)"
)
_PAY += (
    r"|(?:payment|pay-?off|sum|settlement|bonus|loan|allowance|package|increment|rise|raise|redundancy|severance"
    r"|pension|honorarium|salary|wage)s? (?:\w+ ){0,2}?of (?:about |around |over |nearly )?£ ?\d[\d,.]*k?"
    r"|paid (?:at|in the county at|on) £ ?\d"
    r"|(?:grade|scale|band|point|spine|salary|m[1-6]|ups?[1-3]|l\d{1,2}|so[12]|hlta|ta grade)(?: \w{1,3})?(?:,| \(|:| -| –| —)? ?"
    r"(?:which is |that is |thats |of |on |at |now |is |means |worth |or |paying |so |about |around )*£ ?(?:\d{2,3},\d{3}|\d{5,6}|\d{2,3}(?:\.\d)? ?k\b)"
    r"|(?:regraded|down ?graded|up ?graded|demoted|dropped|moved (?:down|up)|put (?:back|up|down)|gone (?:up|down)|hours|contract|cut)\b"
    r"[^.!?\n]{0,45}£ ?(?:\d{1,3},\d{3}|\d{4,6}|\d{2,3}(?:\.\d)? ?k\b)"
    r"|(?:takes|took|taking|bring|brings|brought|clears?) (?:him |her |them )?(?:home|to|down to|up to|in) (?:about |around |just |only |over )?£ ?(?:\d{1,3},\d{3}|\d{4,6}|\d{2,3}(?:\.\d)? ?k\b)"
    r"(?! (?:for|in aid|of (?:sponsor|donat|fund|target)))"
    r"|paid £ ?\d[\d,.]* (?:too much|too little|extra|more|less|by mistake|in error)"
    r"|(?:went|gone|goes|rose|rises|risen|jumped|up) (?:up )?(?:from|to) £ ?\d{2,3}(?:,\d{3}| ?k\b)"
)
_GOSSIP = (
    r"onlyfans|stripper|gambling (?:problem|debts?|addict)|off (?:his|her) face|botox"
    r"|ozempic|slimming world|weight watchers|hair transplant|(?:his|her) visa|deport\w+|smok(?:es"
    r"|ing) weed"
)

# By kind: what follows decides whether the words around make it harmless.
SURE = {
    kind: LatePattern(rf"(?<![^\W_])(?:{words})")
    for kind, words in {
        "health": _HEALTH,
        "baby": _BABY,
        "family": _FAMILY,
        "loss": _LOSS,
        "discipline": _DISCIPLINE,
        "pay": _PAY,
        "home": _HOME,
        "beliefs": _BELIEFS,
        "age": _AGE,
        "gossip": _GOSSIP,
        "absence": _ABSENCE,
        "leaving": _LEAVING,
    }.items()
}
TOPICS = LatePattern(
    r"\b(?:has|have|had|having|got|with|from|because of|due to|down to|battl\w+|fighting|beat(?:en"
    r"|ing)?|surviv\w+|suffer\w+(?: from)?|living with|his|her|their|through|against|about (?:his"
    r"|her)"
    r"|struggl\w+ with|of)(?: (?!for\b)\w+){0,3}? (?:cancer|leukaemia|depression|anxiety|stress"
    r"|mental health|adhd|autism|epilepsy|diabetes|dementia|arthritis|ms(?= ?(?:[.,!?;\n]|$)| (?:and|for|since|but|so)\b)|parkinsons"
    r"|bipolar|ptsd|long covid|covid|menopause|migraines|crohns|eating disorder|insomnia|addiction"
    r"|dyslexia|debt|infertility|shingles|sciatica|vertigo|pneumonia|illness)\b"
    r"|\b(?:is|hes|shes|be) (?:autistic|diabetic|epileptic|dyslexic|menopausal|depressed|bipolar"
    r"|coeliac|deaf|infertile|suicidal|struggling)\b"
)
# Words that say the topic is taught, led or collected for, and not suffered.
WORK = LatePattern(
    r"\b(?:assembl\w+|lessons?|workshops?|talks?|training|trained|awareness|first aid\w*|champion"
    r"|leads? on|policy|week|course|club|module|unit|topic|book|novel|exhibition"
    r"|support group|drop-in|teach\w*|taught|studying|gcse|lecture|campaign|research|charity"
    r"|fundrais\w+|rais(?:e|ed|ing)|sponsor\w*|donat\w+|marathon|in aid of|macmillan|race for life"
    r"|head ?shave|skydive|ambassador|coordinator|counsellor|qualified|group|project|pupils with"
    r"|children with|students with|families|anyone|history of|biology of|science of|poem|about)\b"
)
CHARITY = LatePattern(
    r"\b(?:charit\w+|fundrais\w+|rais(?:e|ed|ing)|sponsor\w*|donat\w+|marathon|in aid of|macmillan"
    r"|race for life|head ?shave|skydive|just ?giving|half marathon|trek)\b"
)
STAGE = LatePattern(
    r"\b(?:plays|playing|played|role of|character|panto|pantomime|production|scene|act (?:one|two"
    r"|three|\d)|novel|novella|chapter|film|dressed (?:up )?as|inspector calls|musical|cast)\b"
)
CELEBRATES = LatePattern(
    r"\b(?:congratulat\w+|congrats|wedding|married|engaged|engagement|baby|birthday|expecting"
    r"|arrival|tied? the knot|get well|speedy recovery|passed away|died|death|passing|condolences"
    r"|in memory|rest in peace"
    r"|maternity|paternity|welcomed)\b"
)
FORMER = LatePattern(r"\b(?:former|retired|once taught|ex-head\w*|late|old boy|taught here)\b")
# Between a colleague and what is said, these make others the ones of whom it is said.
OTHERS = word_set(
    "pupils students children anyone everyone somebody those players kids class team teams",
    "parents families you",
    "they we i staff people pupil student child boys girls anybody nobody none all",
)
OTHERS_DO = LatePattern(
    r"\b(?:year \d{1,2}s?|pupils|students|children|class) (?:\w+ )?"
    r"(?:wrote|learn\w*|studi\w*|discuss\w*|explor\w*|look\w*|read|made|debat\w*|ask\w*|who)\b"
)
# What is no illness although it sounds like one.
NO_ILLNESS = LatePattern(
    r"(?:drop-in|homework|maths|revision|advice|coursework|plant|book|bike|tree|reading|english"
    r"|weekly) (?:surgery|op)"
    r"|get well soon (?:cards?|messages?|wishes to)|smooth operation|on (?:cue|stage)"
)
EVENTS = LatePattern(
    r"\b(?:talks?|assembl\w+|lessons?|workshops?|first aid|training|trained|teach\w*|taught"
    r"|lecture|course|club for|said that|says that)\b"
)
A_YEAR_LONG_AGO = LatePattern(r"\b1\d{3}\b")
# Reasons to be away that come with the job.
ERRANDS = LatePattern(
    r"\b(?:trip|training|course|conference|ski\w*|tour|expedition|match|finals?|visit|exams?|residential"
    r"|orchestra|team|meeting|jury|filming|dofe|duke of edinburgh|rehears\w*|camp|competition|concert"
    r"|marathon|charity|promotion|new (?:job|post|role)|headship|join\w*|retire\w*|world cup|olympics"
    r"|interviews?|moderation|inset|cpd|fixture|pupils|students|year \d+)\b"
)
# People of books and of history with a title.
INVENTED = word_set(
    "darcy bennet bingley rochester jekyll hyde havisham birling sheila eva trunchbull honey",
    "tumnus twit twits fox gum stink bean men who strange foster chips tom magorium potato"
    "president obama johnson trump biden starmer sunak blobby tickle bump messy happy king",
    "pankhurst parks seacole freud crippen dolittle frankenstein watson holmes poirot marple"
    "banks poppins doubtfire wormwood fezziwig scrooge cratchit brownlow bumble micawber collins",
    "wickham dalloway kipling incredible burns doyle curley candy slim lennie crooks",
    "toby belch aguecheek lancelot gawain galahad percival mordred",
    "rosa seuss zhivago christie weasley",
)
