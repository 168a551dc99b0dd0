"""More of what is a person's own to tell: treatment, home, work in the family, school sanctions."""

from __future__ import annotations

from staffroom.engine.sensitive.phrases import Phrases, phrase


PLIGHTS = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "radiotherapy dialysis catheter colostomy peg feeding tube aids aid hearing implant "
            "cochlear pump type inhaler medication tablets meds ritalin concerta melatonin "
            "hospitalised scan biopsy operation surgery specialist consultant migraines collapse "
            "collapsed ambulance concussion fracture scoliosis arthritis cystic fibrosis palsy "
            "dystrophy spina bifida downs syndrome hepatitis tb meningitis jaundice ibs coeliac "
            "medical wheelchair prosthetic glasses eyesight blind deaf bleeding bruises bruising "
            "treatment tests result results remission relapse terminal hospice unwell gosh carer "
            "disorder vomiting period periods wetting soiled nappies toilet continence asthma "
            "asthmatic speech stammering therapist psychologist psychiatrist counsellor",
            r"\b(?:radiotherapy|dialysis|catheter|colostomy|peg feed\w*|feeding tube|(?:hearing|needs)"
            r" aids?|cochlear|insulin pump|type (?:1|2|one|two)(?! error)|(?:blue|brown|her|his|an?)"
            r" inhalers?|(?:her|his|on|the|adhd|their|anxiety|of|daily) (?:\w{1,12} )?(?:medication"
            r"|tablets|meds)|ritalin|concerta|melatonin|hospitali[sz]ed|(?:mri|ct|brain|heart|bone"
            r") scan|biopsy|(?:her|his|an?|heart|hip|knee|brain|spinal|emergency|having|had)"
            r" (?:\w{1,10} )?(?:operation|surgery)|sudden collapse|collapsed|epileptic|concuss\w+"
            r"|scoliosis|cystic fibrosis|cerebral palsy|muscular dystrophy|spina bifida|downs syndrome"
            r"|hepatitis|tuberculosis|meningitis|coeliac|crohns|(?:registered|partially|going|profoundly"
            r"|nearly|almost|is|born) (?:blind|deaf)|unexplained bruis\w+|(?:her|his|having|started"
            r"|starts|finish\w+) (?:\w{1,10} )?treatment|in remission|relapsed?|terminal(?:ly)?"
            r"|hospice care|great ormond|(?:personality|conduct|attachment|eating|bipolar|mood)"
            r" disorder|(?:wetting|soiled|soiling) (?:herself|himself|the|her|his)|(?:still )?in"
            r" nappies|toilet trained|continence|asthma (?:plan|attack)|(?:speech|play|art|family"
            r"|behaviour\w*) therap(?:y|ist)|(?:educational|clinical|child) psychologist|psychiatrist"
            r"|had an? (?:\w{1,10} )?(?:fit|seizure|stroke|breakdown|attack|episode))\b"
            r"(?! (?:charity|awareness|week|research|training|assembly|career|a level|course))",
        ),
        (
            "lives living collect collected contact custody gran nan aunt uncle grandparents sofa "
            "refuge hostel injunction access moved job redundant redundancy benefits universal "
            "credit arrears rent heroin drugs alcohol drink drinking gambling bankrupt asylum "
            "refugee status killed war prison jail inside sentence sentenced cells hmp bail tag "
            "fled papers eviction homeless fees privacy cause death funeral inquest court separated "
            "separation divorce marriage affair stepdad stepmum estranged walked raided",
            r"\b(?:lives?|living|staying|moved in|been placed|is|gone) (?:now )?(?:with|at) (?:her|his"
            r"|their) (?:\w{1,10} )?(?:gran\w*|nan\w*|aunt\w*|uncle|grandparents|foster\w*|sister|social"
            r" worker|dad now|mum now)|\b(?:is|must|can|may|should|are) not (?:to )?(?:be )?(?:collect"
            r"|pick (?:him|her) up|collected|contact|approach|allowed (?:near|to see|contact|to collect"
            r"))\b|\bno contact with (?:her|his|dad|mum|the)|\b(?:supervised|no) contact\b|\bsofa"
            r" surfing\b|\b(?:lost|losing|loses) (?:her|his|their) (?:job|home|house|business|flat"
            r"|leave to remain)\b|\b(?:been|was|made|is) (?:made )?redundant\b|\b(?:on|claims?|lives"
            r" on) (?:universal credit|benefits)\b|\b(?:behind|arrears|owes?|owing) (?:with|on|in|of"
            r" )?(?: ?the| their| her| his)* ?(?:rent|dinner money|lunch money|school fees|mortgage"
            r"|£)|\bon (?:heroin|drugs|crack|the drink|bail|tag|remand)\b|\b(?:drink|drug|alcohol"
            r"|gambling|debt) (?:problems?|addiction|habit|debts?)\b|\b(?:is|are|was|were|went|gone"
            r"|declared) bankrupt\b|\brefugees? from\b|\bfled (?:\w{1,12} )?(?:from|the war|home|here)?"
            r"|\b(?:saw|watched|had) (?:her|his|their) (?:\w{1,10} )?(?:mum|dad|parents|mother|father"
            r"|brother|sister|family) (?:\w{1,8} )?(?:killed|die|shot|drown|arrested|hit|murdered)\b"
            r"|\b(?:in|at|visiting|visit) (?:\w{2,14} )?(?:prison|jail|hmp)\b(?! (?:museum|officer"
            r"|drama|scene|song))|\bhmp \w+|\b(?:family|house|home) (?:was |were |has been |been )"
            r"(?:raided|evicted|repossessed)\b|\basked for privacy\b|\bprivacy while\b|\bcause of (?:his"
            r"|her|the|their) (?:\w{1,10} )?(?:death|collapse|fall|injur\w+)\b|\binquest\b|\bparents"
            r" (?:have |are |are now |has )?(?:separated|separating|divorcing|divorced|split\w*"
            r"|estranged)\b|\b(?:dad|mum|father|mother|stepdad|brother) (?:\w{1,8} )?(?:walked out|was"
            r" sent down|got \d|is inside|is wanted|hits|drinks|has left|is on|overdosed|relapsed)\b",
        ),
        (
            "timetable moved pru transferred withdrawn turned appeal panel coursework "
            "assessment ai plagiarism plagiarised collusion malpractice caught restrain "
            "restrained detention outburst incident fight stole stolen stealing cannabis "
            "drugs weed vape knife blade bullied bully victim assaulted groped sexting nudes "
            "images refuser absence absent attendance truancy ineligible address false "
            "fraudulent removed dropped repeating retake readmitted reintegration "
            "reintegrating reader scribe breaks separate concession concessions premium plan "
            "funded section 47 social enquiry conference lac cla ward predicted grades grade "
            "failed",
            r"\b(?:reduced|part ?time|bespoke|restricted) timetable\b|\b(?:moved|moving|transferred|gone"
            r"|sent) to (?:another|a different|a special|a new|alternative) (?:school|provision|unit)\b"
            r"|\bwithdrawn (?:from|because|after|due|for|the (?:offer|place))\b|\b(?:place|offer) (?:has"
            r" been|was|is being|had been|is) (?:withdrawn|refused|rescinded|revoked|taken away|given up"
            r")\b|\b(?:on|after|at|by|through|won (?:her|his|the)|lost (?:her|his|the)|for) (?:an? |the "
            r"|her |his |winning )?appeal\b|\bappeal (?:\w{1,12} ){0,9}(?:refused|rejected|dismissed"
            r"|turned down|upheld|allowed|succeeded|failed|lost|won|heard|granted)\b|\bturned (?:away|down"
            r") (?:on|by|at|for)\b|\bpanel (?:turned|refused|rejected|dismissed|upheld|allowed|agreed)\b"
            r"|\b(?:signs|evidence|use|accused) of (?:ai|plagiarism|collusion|copying|cheating|malpractice)"
            r"\b|\bplagiari[sz]\w+\b|\bcaught (?:\w{1,8} )?(?:with|on camera|in the|red handed|cheating"
            r"|copying|stealing|vaping|smoking|dealing|fighting)\b|\brestrain(?:ed|t)? (?:a|him|her|by"
            r"|the)\b|\b(?:had|having|another) (?:an? )?(?:\w{1,10} )?(?:outburst|meltdown)\b|\b(?:stole"
            r"|stolen|stealing) (?:from|a|the(?! (?:show|scene|stage|limelight|thunder|spotlight|ball|points|match|win))|money|phones?)\b|\b(?:being|been|was|is) (?:badly |being "
            r"|cruelly )?bullied\b|\bvictim of\b|\b(?:assaulted|groped|sexting|nudes)\b|\bschool refus\w+"
            r"|\b(?:her|his) attendance\b|\battendance (?:is|of|at|was|has) (?:\w{1,10} )?\d|\b\d\d ?(?:%"
            r"|per ?cent) attendance\b|\bfalse address\b|\baddress was (?:false|fake)\b|\b(?:separate"
            r"|small|own) room\b(?=[^.!?\n]{0,40}\b(?:exam\w*|reader|scribe|papers?|because|anxiety|"
            r"tests?)\b)|\bwith a (?:reader|scribe)\b|\b(?:sits?|sat|papers?|exams?)[^.!?\n]{0,40}\b(?:"
            r"reader|scribe|extra time|rest breaks)\b|\b(?:gets?|on|has|receives|because|pupil|are|is)"
            r" pupil premium\b(?! (?:money|funding|grant))|\bsection 47\b|\bchild protection plan\b"
            r"|\bstrategy meeting\b|\bcase conference\b|\bward of court\b|\bpredicted grades? (?:is|are"
            r"|was|were)\b",
        ),
        (
            "fainted faints hypo hypos sugar nspcc childline foundation tier dropped set pathway "
            "assessment assessed referral referred diagnosis camp money afford evicted moved "
            "rehoused lodgings hardship plan",
            r"\b(?:fainted|faints|hypos?|blood sugar|(?:rang|ring|called|told|report\w*|referred|phoned|ringing|calling) (?:to )?(?:the )?(?:nspcc|childline|social services|mash|police|lado)|(?:dropped|moved|put|gone|going) (?:down )?(?:to|into|in) (?:the )?(?:foundation|bottom set|set (?:four|five|4|5|6)|lower)|foundation tier|(?:autism|adhd|ehcp?|dyslexia|asd|send?|care|needs|social) (?:needs )?(?:assessment|pathway|referral|diagnosis)|given (?:her|his|a) plan|(?:cant|couldnt|cannot) (?:find|afford|raise|pay|scrape)[^.!?\n]{0,20}(?:money|trip|camp|uniform|shoes|fees|lunch|it)|moved out in the night|rehoused|(?:mum|dad|family|parents) (?:is |are |were )?(?:skint|broke|struggling|evicted))\b",
        ),
    )
)
