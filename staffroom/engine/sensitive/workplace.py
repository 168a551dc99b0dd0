"""How people tell on a private page that a school is where they work, without saying "I work at"."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.word_set import word_set


_TITLED = r"(?:mrs|mr|miss|ms|dr|sir) \w{2,16}"
_CHIEF = r"(?:boss|gaffer|line manager|head of department|head of year|hod|head ?teacher|head|manager|mentor|deputy|colleague|work ?mate|office mate)"

_POST = (
    r"(?:(?:assistant |deputy |acting |executive )?head(?:teacher| teacher)?(?: of \w{2,14}(?: \w{4,10})?)?|(?:\w{2,12} )?(?:teacher|technician|tutor)|deputy|send?co"
    r"|caretaker|site manager|receptionist|office manager|school secretary|bursar|business manager|librarian|cook|chef|lunchtime supervisor|dinner lady"
    r"|lollipop (?:lady|man|person)|exams officer|cover supervisor|teaching assistant|ta|hlta|matron|governor|clerk|nqt|ect|cleaner|groundsman|minibus driver|pastoral \w{3,9})"
)
_PLACE = r"(?:school|primary|secondary|comp|comprehensive|academy|college|nursery|infants|juniors|sixth form|prep)"
_NAMELESS = r"(?:certain|nameless|well known|un ?named|nearby|particular|much loved|rival)"

_SAID = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "certain nameless known unnamed particular beginning",
            rf"\b(?:as|im|i am|me|speaking as|being|still|proud|ive been|i run|i clean|i cook|years|desk|kitchen|{_POST}) ?(?:the |a |an |your |behind |friendly )*(?:\w{{2,12}} )?(?:{_POST} |kitchen |office |desk |gate )?(?:of|at|in|for) (?:a |one |that |the )*{_NAMELESS} (?:\w{{2,12}} ){{0,3}}{_PLACE}\b(?! (?:bus|run))"
            rf"|\b(?:i|im|my|behind|years) (?:\w{{2,12}} ){{1,8}}(?:at|in|for) an? (?:\w{{2,12}} )?{_PLACE} (?:that|which) (?:shall|will|must) (?:remain|be|stay|go) (?:nameless|unnamed)\b|\b(?:years|work|job|desk|kitchen|post) (?:\w{{2,12}} ){{0,5}}(?:at|in) an? (?:\w{{2,12}} ){{0,3}}{_PLACE} beginning with \w\b",
        ),
        (
            "first second third last final day week weeks days month months term terms year years newest latest",
            rf"(?<!s\s)\b(?:first|second|third|fourth|last|final|one|two|three|new) (?:full |whole )?(?:day|week|month|term|year|half term)s? (?:in )?(?:done |over |down |working )?as (?:their|the|your|our|a|an|its) (?:new |newest |brand new |latest )*{_POST}\b"
            rf"|\b(?:day|week|month|term|year) (?:one|two|three|1|2|3) as (?:the |their |a |an |new )*{_POST}\b|\btheir (?:new|newest|latest|only|brand new|very own) {_POST}\b(?=[^.!?\n]{{0,50}}\b(?:me|here i|tomorrow|standing|starts?|reporting|thats|i am|im)\b)|\b(?:me|im|i am|meet|its me)\b[^.!?\n]{{0,30}}\btheir (?:new|newest|latest|only|brand new|very own) {_POST}\b",
        ),
        (
            "boss gaffer manager mentor colleague workmate briefing brief staffroom share meeting",
            r"\b(?:my|our|me) (?:boss|gaffer|line manager) (?!(?:is|has|said|says|was|just|and|who|gave|made|told|wants|let|asked|keeps|thinks|will|at|in)\b)\w{3,14} (?!(?:is|has)\b)\w{3,14} (?:is|was|has|says|said|gave)\b|"
            rf"\b{_TITLED}(?: who is| whos)? (?:is )?(?:my|our) {_CHIEF}\b|\b(?:my|our|me) {_CHIEF} {_TITLED}\b"
            rf"|\b{_TITLED} (?:who |that )?i share (?:an? |the )?(?:office|classroom|desk|department|lift|staff ?room)\b"
            rf"|\b{_TITLED} (?:\w{{1,10}} ){{0,3}}(?:briefing|to brief) us\b|\b(?:staff|department|team|slt) (?:meeting|briefing) with {_TITLED}\b",
        ),
        (
            "prom sports ofsted inset gcse gcses sats parents mocks nativity y11 y10 y9 y8 y7 assembly",
            r"\b(?:at|in|from) work\b[^.!?\n]{0,40}\b(?:prom|sports day|ofsted|inset|gcses?|sats|parents evening|mocks|nativity|year (?:7|8|9|10|11|12|13)s?|y(?:7|8|9|10|11|12|13)|assembly)\b"
            r"|\b(?:prom|ofsted|inset|parents evening|mocks) (?:\w{1,10} ){0,3}at work\b",
        ),
        (
            "teach teaches department dept paid work locking unlocking opening",
            r"\bi teach (?:your|their|half|all|some of|most of|the) (?:\w{1,8} )?(?:kids?|children|bairns?|sons?|daughters?|teenagers|lot|ones)\b"
            r"|\b(?:rest of|all of|whole of|most of|half of|half) (?:our|my) (?:department|dept|staff)\b(?! (?:store|shop))"
            r"|\b(?:at|in|back at) (?:our|my) place\b[^.!?\n]{0,80}\b(?:sixth form|pupils|teachers?|inset|ofsted|school|classes|get(?:ting)? paid|slt)\b"
            r"|\b(?:no|off) work (?:for us|today|tomorrow)\b[^.!?\n]{0,60}\b(?:snow|school|closed|inset)\b|\bsnow day\b[^\n]{0,70}\bno work\b"
            r"|\bill? ?(?:be|am|was|been)? ?(?:locking|unlocking|opening) up (?:the|at) (?:\w{1,8} )?school\b",
        ),
        (
            "head headteacher deputy principal boss",
            rf"\b(?:our|my) (?:lovely |new |brilliant |own |acting )*(?:head ?teacher|head|deputy(?: head)?|principal|boss|gaffer)(?: of \w{{3,12}})?,? {_TITLED}\b",
        ),
        (
            "ive i got have teach",
            r"\b(?:ive|i have|i|weve|we) (?:still |only |just )?(?:got|had|have|take|took|cover|covered|face|teach|taught|survived) (?:bottom set |top set |my |lovely |the )*(?:\d{1,2}[a-z]\d?|(?:year|yr|y) ?(?:7|8|9|10|11|12|13)s?)\b"
            r"(?= (?:last|first|period|p\d|double|all|this|next|again|tomorrow|today|on|at|for|in|and|after|before|then)\b|[.,!?]|$)(?! (?:options|photos|parents))",
        ),
        (
            "school academy college",
            r"\b(?:im|i am|ive been|as|we|me|i was|i work as) (?:still |also |now )?(?:the |a |an |one of the )*(?:\w{2,12} ){0,2}?(?:technician|teacher|tutor|secretary|cleaner|cook|caretaker|janitor|jannie|librarian|ta|assistant|receptionist|bursar|counsellor|nurse|governor|head|deputy|mentor|coach|matron|invigilator|administrator|officer|manager|groundsman|porter|dinner lady|lollipop \w+)"
            r" (?:at|in|for|to|of) (?:the|a|an|our|my|this|your|your kids|your childs) (?:\w{2,12} )?(?:school|academy|college)\b|\bwe (?:all )?(?:at|in) the school(?: office| kitchens?| library)?\b(?! (?:gates?|run|holidays|fair|play|concert))",
        ),
        (
            "lanyard pass",
            r"\blanyard (?:selfie|pic|photo|snap)s?\b|\b(?:my|actual|real) (?:\w{2,8} )?(?:work|staff|school) (?:pass|id|lanyard|badge|card)\b(?![^.!?\n]{0,30}\b(?:hospital|bank|depot|airport|site|factory|nhs)\b)",
        ),
        (
            "lesson lessons assembly registration pupil kid student tutor miss sir",
            r"\b(?:in|during|after|before|at the end of|of) my (?:\w{2,9} )?(?:lessons?|registration|tutor time|form time|detention|assembl(?:y|ies))\b(?! (?:with my (?:instructor|teacher)))|\b(?:kid|pupil|student|child|boy|girl|lad|year \d{1,2}|y\d{1,2})s? (?:in (?:my|the back of my)|called me|asked me) (?:\w{2,9} )?(?:lessons?|miss|sir|class|form|set|mum)\b"
            r"|\b(?:sir|miss) (?:are|do|did|is|can|why|what|have|were|how|when|whats|r) (?:you|u|we|that|this|ya|yous)\b|\byes,? year (?:7|8|9|10|11|12|13)\b",
        ),
        (
            "our y7s y8s y9s y10s y11s y12s y13s y7 y11 y13",
            r"\bour (?:lovely |new |brilliant |amazing |wonderful )*(?:year|yr|y) ?(?:7|8|9|10|11|12|13)s\b|\bour (?:sixth formers|pupils|leavers|a level students|gcse students|gcse classes|caretaker|school cook|ta|tas)\b",
        ),
        (
            "students pupils views opinions view opinion",
            r"\b(?:any|some|one|all|lots) of my (?:students|pupils|tutees|year \d{1,2}s?|y\d{1,2}s?|kids at school)\b|\b(?:views|opinions|thoughts|tweets|posts)(?: \w{2,9}){0,3} (?:are|is) (?:all )?(?:my own|mine|personal|mine alone)\b(?=[^\n]{0,70}\b(?:school|employers?|academy|college|trust|head|workplace)s?\b)|\b(?:represent|reflect|those of) my (?:school|employer|academy|college|trust)s?\b",
        ),
        (
            "parents evening sports options",
            r"\b(?:year \d{1,2}|y\d{1,2}|yr \d{1,2}) (?:parents|options|open) (?:evening|eve|night) (?:done|survived|completed|over|tonight|tomorrow|finished)\b|\b(?:parents|open|options) (?:evening|eve)\b[^.!?\n]{0,60}\b(?:no voice|appointments|back in at|still at school|at school till|hoarse|\d+ (?:parents|families|sets))\b|\bat school (?:till|until) (?:\d|midnight|late)\w*\b",
        ),
        (
            "where work kids",
            r"\bwhere i work\b[^\n]{0,50}\b(?:school|academy|college|primary|secondary)\b|\b(?:school|academy|college|primary|secondary)\b[^\n]{0,40}\b(?:where i work|i work at)\b|\bi (?:clean|cook|teach|work|drive|serve|mop|answer|look after|invigilate|run|do)\b[^.!?\n]{0,40}\b(?:your|your kids|your childrens|your childs|their) schools?\b|\bschools? newsletter\b(?=[^.!?\n]{0,30}\b(?:blame me|i write|i edit|by me)\b)|\bi (?:write|edit|run|do|update) the schools? (?:newsletter|website|account|twitter|facebook|instagram|blog)\b",
        ),
        (
            " ".join(f"{year}{form}" for year in range(7, 14) for form in "abcdefgh"),
            r"\b(?:with|to|for|from|about|had|taught|teach|teaching|love|my|got|bless|cheers) (?:my |you |bottom set |top set )*(?:[7-9]|1[0-3])[a-h]\b(?! (?:bus|battery|and [0-9]))",
        ),
        (
            "schools ours",
            r"\bour schools (?:on|in|near|at|next|by|opposite|got|having|closed)\b(?=[^\n]{0,60}\b(?:i|im|ive|me|staff|us)\b)",
        ),
    )
)
# What any teacher says, which tells the profession and not the school.
_SHOP_TALK = tuple(
    phrase(needs, pattern, Severity.NOTE)
    for needs, pattern in (
        (
            "cover periods period break reports register ofsted slt obs observation observations ppa walk cpd twilight",
            r"\b(?:survived|taught|done|teaching|5|five|6|six|4|four) (?:\w{1,5} )?(?:full )?(?:periods|lessons)\b(?= (?:today|a|and|back|in|straight|on)|[.,!]|$)|\bwet (?:break|play(?:time)?|lunch)\b|\b(?:period|p) ?(?:[1-6]|one|two|three|four|five|six) (?:on a|with|last|friday|monday|tomorrow)\b"
            r"|\b(?:\d+|ten|twenty|thirty|all|my|more) (?:\w{2,8} )?reports (?:down|done|to (?:go|write|do)|written|finished)\b|\bofsted (?:are|is|were|was) (?:in|coming|due|here|back)\b|\b(?:call from|the) ofsted(?: call| phone ?call)?\b(?= ?(?:[.!]|$|today|came|call|call came))|\bgot the call\b[^.!?\n]{0,30}\bofsted\b"
            r"|\bslt\b|\bcover lessons?\b|\blesson obs(?:ervations?)?\b|\blearning walks?\b|\bgained time\b|\bmy ppa\b|\btwilight (?:cpd|inset|session)\b|\bi was (?:being )?observed\b",
        ),
    )
)
AT_WORK = Phrases((*_SAID, *_SHOP_TALK))

# What somebody does there whose own sentence names the school.
DOES_THERE = LatePattern(
    r"\b(?:i|im|ive|ill|i am|me who|me that|one who|id)\s(?:\w+\s){0,2}?(?:do|doing|did|look|looking|lock|locking|unlock|drive|driving|play|"
    r"plays|playing|serve|serving|serves|mop|mopping|fix|fixing|mow|mowing|answer|answering|picked|photocopy|cover|covering|invigilat\w+|run|running|on)"
    r"\s(?:after\s|up\s|the\s|all\s|a\s|in\s|for\s){0,3}(?:\w+\s){0,3}?(?:labs?|dinners?|lunches|gates?|phones?|piano|music|lights|organ|drums|assembl\w+|"
    r"bins|floors?|boiler|pitch|pitches|cover|exams?|mocks|switchboard|reception|library|garden|it|computers|website|newsletter|duty|detention\w*|club|sets?|costumes)\b"
    r"|(?:^|[|•·/\n]\s*)works?\s(?:at|for)\b|\bdriv(?:e|ing)\sthe\s(?:school\s)?(?:mini)?bus\sfor\b"
    r"|\bmy\s\w+\s(?:sixth\s?formers|pupils|students|classes|form|tutor\sgroup|(?:year|y)\s?\d{1,2}s?)\b"
    r"|\b(?:period|lesson|p)\s?[1-6]\swith\s\d{1,2}[a-z]\b|\bit\swas\sme\s(?:who|that)\s(?:picked|answered|rang|phoned|taught|covered)\b"
    r"|\broom\s\d{1,3}\b[^\n]{0,30}\bsince\s(?:19|20)\d\d\b"
)

# Words that one says of the people one works with, and how they stand beside "I".
BESIDE = word_set(
    "colleague colleagues appraisal appraised classroom corridor manager mentor briefing staffroom "
    "department dept marking duty timetable inset meeting workmate workmates share shares sharing office boss "
    "observed observation planning moderation ppa covered cover training detention job worked works deputy obs retires im am and mine"
)
BESIDE_ME = LatePattern(
    r"\bmy (?:work )?(?:colleagues?|boss|line manager|mentor|workmates?|appraisal|observation|dept|department|office ?mate)\b|\b(?:appraisal|observation|briefing|moderation|planning|ppa|meeting|inset|duty|training|detention) (?:\w{2,8} )?(?:with|by|from)\b"
    r"|\bin the next (?:classroom|room|office)\b|\b(?:next door|across the corridor|down the corridor)\b|\b(?:observed|appraised|covered|mentored) (?:by|me|my)\b|\bshares? (?:a|my|an|the) (?:classroom|office|desk|kettle)\b|\bmy (?:next ?door )?classroom\b|\b(?:and i|me and|and me)\b|\bgave me (?:the|my|a|this) (?:job|chance|start|interview)\b|\bever worked (?:with|for|under)\b|\blesson obs\w*|\blearning walk\b|\bworks? (?:with|for|alongside) me\b|\bi work(?:ed)? (?:with|for|under)\b"
)

# What only those who work there do or say, beside the school's name.
DUTY = LatePattern(
    r"\b(?:resign(?:ed|ing)?|retir(?:e|ed|ing)) from\b|\bmy (?:\w+ )?(?:post|role|contract|department|placement|interview|notice|timetable|classroom|employers?|bosses|probation|induction)\b"
    r"|\b(?:on|doing|got|had) (?:the )?(?:gate|duty|bus duty|lunch duty|break duty|late duty)\b|\b(?:taking|with|leading|accompanying|minding|herding|coaching) (?:\w+ ){0,4}(?:kids|trip|pupils|students|lot|choir|squad)\b"
    r"|\binterviewed (?:at|for|by)\b|\boffered (?:me|on the spot)\b|\bunion rep\b|\bnew starter\b|\bmember of staff\b|\bnot (?:those|the views|that) of\b|\b(?:dont|do not|doesnt) (?:represent|reflect|speak for)\b"
    r"|\bfirst dibs\b|\bpart of (?:the|a) (?:\w+ )?team\b|\bform of mine\b|\best\b|\bthrow(?:n)? (?:me|us) out\b|\bowes me\b|\b(?:keys|alarm) (?:to|for|at)\b|\bi write the\b|\b(?:dbs|payslip|payroll|pension)\b|\b(?:got|landed|accepted|start(?:ing)?|begin) (?:a |the |my )?(?:new )?(?:job|post|role|position)\b"
)
