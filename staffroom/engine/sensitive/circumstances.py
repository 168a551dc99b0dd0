"""What is a person's own to tell: exclusion, care, needs, money, health, family, grades."""

from __future__ import annotations

from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.text.word_set import word_set


CIRCUMSTANCES = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "sent banged doing behind court restraining contact police interviewed interview "
            "collected dinners nits lice headlice scabies worms bailed custody solicitor "
            "probation bars molestation",
            r"\bsent down\b(?! (?:to|the|from))|\bbanged up\b|\bdoing time\b|\bbehind bars\b"
            r"|\b(?:court|restraining|contact|non molestation|care|supervision) orders?\b"
            r"|\b(?:interviewed|questioned|spoken to|cautioned|visited|taken away"
            r"|picked up) by (?:the )?police\b|\bpolice interview\b"
            r"|\bnot (?:to )?be collected by\b"
            r"|\bfree dinners\b|\b(?:has|have|had|with|got) (?:\w{1,8} )?(?:nits|lice|headlice"
            r"|scabies|worms)\b",
        ),
        (
            "excluded suspended expelled exclusion suspension expulsion isolation managed kicked "
            "report knife vaping stealing "
            "shoplifting pru arrested thrown sent weed drugs",
            r"(?<!feel\s)(?<!feels\s)(?<!felt\s)(?<!feeling\s)(?<!socially\s)\b(?:(?:permanently "
            r"|temporarily |fixed term )?(?:excluded|suspended|expelled)"
            r"(?! (?:from the (?:ceiling|roof)|by (?:a |wires|ropes)|(?:the|an?|his|her) (?!pupil|boy"
            r"|girl|lad|child|student))|animation)|(?:\w{1,6}"
            r"|fixed term|permanent|internal|\d+ day) (?:exclusion|suspension"
            r"|expulsion)\b(?! (?:bridge|zone))"
            r"|(?:exclusion|suspension|expulsion) (?:for|after|letter|hearing|panel|meeting)"
            r"|in isolation|internal isolation|managed move|kicked out|thrown out"
            r"|on (?:report|a final warning)|caught (?:\w{1,10} )?(?:vaping|stealing|smoking"
            r"|shoplifting|cheating|with (?:a|drugs|weed|alcohol))"
            r"|(?:brought|carrying|had) (?:in )?a (?:knife|blade|weapon)|arrested|(?:dealing"
            r"|selling|smoking|doing|taking) (?:drugs|weed)|sent home for|(?:to|in|at) the pru)\b",
        ),
        (
            "protection cin register mash social childrens early help prevent disclosed "
            "disclosure neglect neglected abused abuse self harms harm selfharm selfharming "
            "harming domestic violence refuge grooming groomed exploited cpoms marac services "
            "camhs risk abusive beaten hits worker lines",
            r"\b(?:safeguarding (?:concern|referral|issue|file|log|disclosure|case|matter|meeting"
            r"|worry|plan|register|alert)s?|child (?:protection|in need)(?! (?:week|policy"
            r"|training|team|officer|lead))"
            r"|(?:on|under) (?:a |the )?(?:cp|cin|child protection|at risk|safeguarding|sen"
            r"|send) (?:plan|register|list)|at risk register|mash (?:referral|meeting)"
            r"|social (?:services|worker|care)(?! (?:degree|course|a level|btec|apprentice|week"
            r"|career))|childrens services|early help|(?:referred|referral|known) to (?:camhs"
            r"|prevent|channel|social|early|the police)"
            r"|camhs|disclosed(?: to)?(?! the)|(?:a|made a|her|his) disclosure|neglect(?:ed)?"
            r"|(?:being |been |was |sexually |physically )abused|(?:sexual|physical|emotional"
            r"|child|domestic) (?:abuse|violence)"
            r"|self harm\w*|selfharm\w*|cutting (?:herself|himself)|(?:in|to|from) (?:a "
            r"|the )?(?:womens )?refuge|groom(?:ed|ing)(?! (?:the|a) (?:dog|horse|pony))"
            r"|county lines|exploited|cpoms|marac|(?:beaten|hits?|hitting|hurting) (?:by |him|her)"
            r"|abusive (?:home|dad|mum|father|mother|partner|relationship|family))\b",
        ),
        (
            "ehcp ehc health send sen sens senco adhd add autism autistic asd asc dyslexia "
            "dyslexic dyspraxia dyspraxic tourettes tourette diagnosed diagnosis learning "
            "needs special medication ritalin statemented pda ocd",
            r"\b(?:an? )?(?:ehcp|ehc plan|education health and care plan)\b|\b(?:on the "
            r"|the )?(?:send?) (?:register|list|support|needs|pupil|student|kid|child|plan)\b"
            r"|\b(?:adhd|autism|autistic|asd|dyslexi[ac]|dyspraxi[ac]|tourettes?|ocd|pda)\b"
            r"(?! (?:awareness|friendly|week|acceptance|support group|charity|hour|coffee))"
            r"|\bdiagnos(?:ed|is)\b|\blearning (?:difficult(?:y|ies)|disabilit(?:y|ies))\b"
            r"|\bspecial (?:educational )?needs\b|\b(?:off|on|forgot|taken|takes|taking) (?:her"
            r"|his|the) (?:meds|medication|ritalin|tablets)\b|\bstatemented\b",
        ),
        (
            "meals fsm premium benefits evicted eviction homeless accommodation afford hardship "
            "bank credit poor debt arrears hostel bailiffs pp",
            r"\b(?:on |gets |receives |claims |entitled to |eligible for |has "
            r"|for )?(?:free school (?:meals?|dinners?)|fsm|pupil premium"
            r"|universal credit)\b(?! (?:funding|strategy|grant|statement|money|forms?|spend))"
            r"|\b(?:on benefits|evicted|eviction|homeless|temporary accommodation|(?:cant|cannot"
            r"|couldnt) afford"
            r"|hardship fund|(?:uses?|using|from|at|going to|queue at) the food ?bank|in (?:debt"
            r"|arrears)|(?:living|sleeping) in (?:a |the |their )?(?:hostel|car|b&b|bedsit)"
            r"|bailiffs|so poor|are pp|is pp)\b",
        ),
        (
            "looked lac foster fostered adopted adoption care guardianship carer carers placement "
            "custody unaccompanied",
            r"\blooked after(?: child)?\b|\b(?:a |is )lac\b|\b(?:in |into |to |her |his |new |a "
            r"|their |the )?foster(?:ed)? ?(?:care|carers?|family|families|home|placement|parents?"
            r"|mum|dad|child|kid)\b|\b(?:is|was|being|been) (?:fostered|adopted)\b(?! by (?:the"
            r"|our) (?:school|form|class|year))|\b(?:in|into|taken into|back in|out of"
            r"|leaving) (?:local authority )?care\b(?! of| home staff| homes)"
            r"|\b(?:adopted|in care) (?:child|kid|pupil|lad|girl|boy)\b|\bspecial guardianship\b"
            r"|\byoung carer\b|\b(?:her|his|their|the|new|care) placement\b|\bcustody\b"
            r"|\bunaccompanied (?:minor|asylum|child)",
        ),
        (
            "diabetes diabetic epilepsy epileptic seizure seizures cancer leukaemia chemotherapy "
            "chemo tumour anorexia anorexic bulimia eating depression depressed anxiety panic "
            "mental suicidal suicide overdose counselling counsellor hospital hospitalised "
            "hospitalized sectioned miscarriage pregnant pregnancy hiv wets incontinent therapist "
            "therapy breakdown bipolar psychosis transition transitioning trans gay allergy rehab "
            "crohns sickle surgery operation illness stammer medical heart gender abortion epipen "
            "epipens inhaler insulin anaphylaxis anaphylactic allergic transplant disability "
            "eczema condition asthma stoma fit fits antidepressants",
            r"\b(?:epipens?|inhaler|insulin|anaphyla\w+|(?:nut|peanut|severe|latex) allergy"
            r"|allergic to|diabet(?:es|ic)|epilep(?:sy|tic)|seizures?|cancer|leukaemia"
            r"|chemo(?:therapy)?|(?:brain )?tumour|anorexi[ac]|bulimi[ac]|eating disorder"
            r"|depress(?:ion|ed)|(?:severe |social |her |his |crippling |bad |with |has )anxiety"
            r"|panic attacks?|mental health (?:issues?|problems?|crisis|struggles|unit|team"
            r"|condition|difficult\w+)"
            r"|(?:her|his) mental health|suicid(?:al|e)(?: attempt)?|(?:an |took an )?overdosed?"
            r"|counselling|(?:seeing|sees|see) (?:a |the |our )?(?:counsellor|therapist"
            r"|psychiatrist|psychologist)|in hospital|hospitali[sz]ed|sectioned|miscarriage"
            r"|pregnan(?:t|cy)|hiv|wets? (?:herself|himself|the bed|her|his)|incontinent|(?:a "
            r"|nervous |mental )breakdown"
            r"|bipolar|psychosis|transitioning|came out (?:as|to)|(?:is|being|hes|shes) (?:trans"
            r"|gay|bisexual|a lesbian)|sickle cell|crohns|(?:terminally|seriously|critically"
            r"|mentally) ill|medical condition|heart condition|(?:an |had an )abortion|(?:in"
            r"|to) rehab|antidepressants|stoma|(?:having|had|has) (?:a |an |her |his "
            r"|epileptic )?(?:fits|transplant|stammer))\b"
            r"(?! (?:awareness|week|charity|research|support group|uk\b|nurses|shop|relay|trust))",
        ),
        (
            "prison jail inside police arrested divorce divorcing divorced splitting split "
            "separated separating separation affair alcoholic drinking bereavement bereaved "
            "funeral died passed immigration asylum visa deported deportation refugee "
            "refugees walked remand court probation tag sentence sentenced addict suicide killed "
            "status",
            r"\b(?:in|to|out of|from|back in|inside) (?:prison|jail|young offenders)\b|\b(?:is"
            r"|gone|been|back) inside\b|\b(?:on remand|on (?:a |probation|bail)|in court|sentenced"
            r"|arrested|charged with)\b|\bpolice (?:\w{1,10} )?(?:came|called|were|are|involved"
            r"|involvement|investigat\w+|at (?:the|his|her|their)|turned up|have been|record"
            r"|caution)\b"
            r"|\bdivorc(?:e|ing|ed)\b|\b(?:are|is|have|has|were|just|been"
            r"|parents) (?:\w{1,10} )?(?:splitting|split|separat(?:ed|ing))(?: up)?\b(?! (?:into"
            r"|the|the bill))|\bparents (?:separation|split|break ?up|divorce)\b|\b(?:having"
            r"|had) an affair\b|\b(?:an? |recovering |is )(?:alcoholic|addict|drug addict"
            r"|heroin addict)\b|\bdrinking (?:problem|again|too much)\b"
            r"|\bbereave(?:ment|d)\b(?! (?:support|counselling|training|charity|group))"
            r"|\blost (?:her|his|their) (?:\w{1,8} )?(?:mum|dad|mother|father|brother|sister|nan"
            r"|gran|grandad|parent|baby|twin)\b|\b(?:mum|dad|mother|father|brother|sister|baby"
            r"|twin|stepdad) (?:has |had |have |just |was |sadly |recently )*(?:died|passed away"
            r"|killed|passed|walked out|left|took (?:her|his) own life)\b"
            r"|\bimmigration (?:status|case|appeal|papers)\b|\basylum(?: seekers?| claim)?\b"
            r"|\b(?:her|his|their|no|the|expired) visa\b|\bdeport(?:ed|ation)\b|\b(?:is|are"
            r"|as) (?:a )?refugees?\b|\b(?:here|are|is) illegal(?:ly)?\b",
        ),
        (
            "disqualified remark predicted grade grades failed failing malpractice "
            "consideration arrangements extra appeal waiting rejected turned offer admissions "
            "admission attendance resit resits score scored target reading tests "
            "cheated cheating truanting truant level behind offered refused withdrawn "
            "withdraw didnt",
            r"\b(?:is |was |only |been )?predicted (?:\w{1,8} )?(?:grades?|an?|[1-9]s?|straight"
            r"|to fail|us?)\b|\b(?:failed|failing|flunked|bombed)(?: (?:her|his|the|every|all"
            r"|again|maths|english|science|of|in|three|two|one|most|their))* (?:mocks?|exams?"
            r"|gcses?|resits?|test|maths|english|science|paper|a levels?|course|year|everything"
            r"|subjects?)\b"
            r"|\bdisqualified\b|\b(?:her|his|their|the) (?:\w{1,10} )?(?:remark|paper|script"
            r"|coursework) (?:was|has been|is|came back|went) (?:\w{1,10} )?(?:down|lost|refused"
            r"|void|under|rejected|cheat\w+|copied)\b"
            r"|\bmalpractice\b|\bspecial consideration\b|\baccess arrangements\b|\b(?:gets?|has"
            r"|got|given|needs|with) (?:\d+% )?extra time\b|\b(?:lost|won|losing|lodged|refused"
            r"|after|for|her|his|their|admissions?|exclusion|the) appeal\b(?! (?:for (?:books"
            r"|funds|blankets|coats|volunteers|donations)))|\bappeal (?:was|has been|is|got"
            r"|being) (?:\w{1,10} )?(?:refused|rejected|dismissed|turned down|upheld|allowed"
            r"|successful|heard)\b|\b(?:on|off|top of|to|from) (?:the "
            r"|our )?(?:\w{1,8} )?waiting list\b"
            r"|\b(?:rejected|turned (?:him|her|them) (?:down|away)|turned down|refused (?:a "
            r"|her a |him a )?(?:place|admission|entry|sixth form)|didnt get (?:in|a place"
            r"|the grades)|not (?:been )?offered a place|withdrawn? (?:her|his|the) (?:offer"
            r"|place)|(?:her|his) (?:offer|place) (?:was|has been|is) (?:withdrawn|conditional"
            r"|rejected)|offered (?:her|him) a place)\b"
            r"|\b(?:her|his) (?:attendance|reading age|target grade|behaviour|grades?"
            r"|mock results?|sats? (?:score|results?)) (?:is|are|was|were|has|have)\b"
            r"|\b[1-8]\d ?% attendance\b|\b(?:got|getting|given"
            r"|on) (?:an? )?(?:grade )?[1-3]s? in (?:her|his|the|every|all)\b|\bcheat(?:ed"
            r"|ing) in\b|\btruant(?:ing)?\b|\breading age of\b|\bstill on a (?:grade )?[1-4]\b",
        ),
    )
)

# Achievements that a person may well want told, with consent.
PUBLIC = word_set(
    "raised raising raise fundraising fundraiser marathon sponsored sponsor justgiving gofundme "
    "charity inspiring inspirational",
    "consent permission brave bravery courage proud award awards congratulations donate donated "
    "donations recovering recovered",
    "remission medal triumph honour remembered memorial tribute condolences mourn mourning",
)
