"""How people tell on a private page that a school is where they work, without saying "I work at"."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.word_set import word_set


_TITLED = r"(?:mrs|mr|miss|ms|dr|sir) \w{2,16}"
_CHIEF = r"(?:boss|gaffer|line manager|head of department|head of year|hod|head ?teacher|head|manager|mentor|deputy|colleague|work ?mate|office mate)"

AT_WORK = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
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
            rf"\b(?:our|my) (?:lovely |new |brilliant |own |acting )*(?:head ?teacher|head|deputy(?: head)?|principal|boss|gaffer)(?: of \w{3, 12})?,? {_TITLED}\b",
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
            "schools ours",
            r"\bour schools (?:on|in|near|at|next|by|opposite|got|having|closed)\b(?=[^\n]{0,60}\b(?:i|im|ive|me|staff|us)\b)",
        ),
    )
)

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
    "observed observation planning moderation ppa covered cover training detention"
)
BESIDE_ME = LatePattern(
    r"\bmy (?:work )?(?:colleagues?|boss|line manager|mentor|workmates?|appraisal|observation|dept|department|office ?mate)\b|\b(?:appraisal|observation|briefing|moderation|planning|ppa|meeting|inset|duty|training|detention) (?:\w{2,8} )?(?:with|by|from)\b"
    r"|\bin the next (?:classroom|room|office)\b|\b(?:next door|across the corridor|down the corridor)\b|\b(?:observed|appraised|covered|mentored) (?:by|me|my)\b|\bshares? (?:a|my|an|the) (?:classroom|office|desk|kettle)\b|\bmy (?:next ?door )?classroom\b"
)
