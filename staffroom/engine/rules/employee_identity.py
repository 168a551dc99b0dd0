"""Saying on a private page that one works at the school.

Only on private posts. It looks for the school's name beside anything about working there, for "the
school I work at", "my class", "our headteacher", and for a job title with a place. A profession alone
("I'm a teacher") is only noted. It leaves alone parents, former pupils, neighbours and visitors who
name the school, and classes that somebody takes ("my yoga class").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.colleagues import mentions
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.sensitive.school_names import school_names
from staffroom.engine.sensitive.sentences import Sentence, sentence_at, sentences
from staffroom.engine.sensitive.workplace import AT_WORK, BESIDE, BESIDE_ME, DOES_THERE, DUTY
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "employee-identity"
OBLIGATIONS = ("6.1",)
SPEAKING = Speaking.PERSONAL  # the posts that this rule reads

FINDS = (
    "I teach Year 9 maths at Grace Fell Academy.",
    "Back to work at GFA tomorrow.",
    "Proud to be part of the team at @gracefellacad.",
    "#teacherlife at Grace Fell",
    "The school I work at is putting on Oliver.",
    "My class made me a card today.",
    "Our headteacher bought us all doughnuts.",
    "Head of Music, Grace Fell Academy. Mum of two.",
)
LEAVES = (
    "My daughter goes to Grace Fell and loves it.",
    "I went to Grace Fell Academy in the nineties.",
    "The traffic outside Grace Fell Academy is awful.",
    "My yoga class was full again.",
    "Work was busy today.",
    "My son’s class had a trip to the zoo.",
    "I live round the corner from Grace Fell.",
)

_WORKING = word_set(
    "work working works worked job teach teaching teaches taught teacher colleague colleagues "
    "staff staffroom class classes pupils lesson lessons marking mark marked",
    "inset briefing tutor department dept head deputy ta sendco caretaker governor governing nqt "
    "ect trainee placement pgce employer shift payday",
    "hired appointed joined joining team role career desk timetable duty assembly term interview "
    "boss slt librarian technician receptionist",
    "long busy hard shattered knackered exhausting hectic pays paid cover supply teacherlife "
    "edutwitter year retire retired retiring leaving started starting start monday tomorrow home "
    "we our us proud back office canteen",
    "lates nights cleaning crew contract chalkface whiteboard registers appointments inset parents signed induction "
    "notice appraisal promotion promoted appraised workplace employers employees employer kitchens apron account twitter instagram "
    "lollipop lock keys teachin workin startin jannie caretakin leaver library technician base crew invigilator ditto "
    "kitchen cleaner bursar mentor coach coaching students kids reception rota y7 y8 y9 y10 y11 "
    "y12 y13",
)
# Words that parents and neighbours have too: they count where somebody speaks of themselves.
_ANYBODYS = word_set("parents kids students reception our proud leavers library")
_MYSELF = word_set("i im ive id ill my me we weve us wor ma am")
_STRONGLY = word_set(
    "work working teach teaching job colleague colleagues staff staffroom inset briefing "
    "appointed employer sendco ta deputy teacherlife employed hired",
    "nqt ect slt teacher lessons marking pays paid",
)
_NOT_STAFF = LatePattern(
    r"\b(?:my|our|his|her|their) (?:\w+ )?(?:son|daughter|kids?|child|children|girls?|boys?|lads?"
    r"|twins?|niece|nephew|grand\w+|little (?:one|man|girl|boy)|eldest|youngest|bairns?|brother"
    r"|sister|cousin|wife|husband|partner|mum|dad|mate|friend|neighbour)s?\b"
    r"|\b(?:went|going|gone|go|goes|attend(?:s|ed)?|studied|pupil|schooled|educated"
    r"|was a pupil) (?:to|at)\b(?! work)|\b(?:old|former) (?:pupil|student|school|boy|girl)s?\b"
    r"|\bgot (?:in|into|a place)\b|\balumn\w+|\bex (?:pupil|student)|\bclass of (?:19|20)?\d\d\b"
    r"|\b(?:(?:live|living|lives) (?:in|near|round|by|next|on|opposite|behind|across|close|down)"
    r"|parked?|parking|traffic|road ?works|drove|driving|walk(?:ed|ing)? past|past|near|opposite"
    r"|behind|outside|next to|corner|bus|neighbours?|planning|catchment|applied|applying"
    r"|application|open (?:evening|day))\b"
    r"|\b(?:show|play|concert|gig|musical|fair|fete)\b[^.!?\n]{0,40}\b(?:row|seats?|tickets?|audience|watched)\b"
    r"|\b(?:liv(?:e|es|ed|ing)|house|flat|moved|stay|staying) (?:just |right |directly )?(?:over the road|back of|at the back|two doors|a street|round|above|opposite)"
    r"|\b(?:anyone|anybody|someone|somebody|anyones|mams?|ours|wors?) ?s? (?:\w+ )?(?:bairns?|kids?|lads?|lass(?:es)?|child\w*|grandson|granddaughter|has|sons?|daughters?)\b|\bbairns?\b"
    r"|\bany(?:one|body) know\b|\b(?:hes|shes|theyre) in (?:year|y|yr) ?\d|\bthe (?:kids|bairns|twins) (?:start|go|are|finish|went|get|break)\b|\bwish us luck\b"
    r"|\breunion\b|\byears (?:since|ago)\b|\bleft (?:there|in \d|\w+ in (?:19|20)\d\d)|\bback in (?:the (?:\w+ties|\d\ds)|(?:19|20)\d\d)\b|\b(?:uniform|jumble|book|plant) sale\b|\bour (?:lass|lad|bairn|eldest|youngest)\b"
    r"|\b(?:minutes?|mins|yards|doors?|streets?) (?:walk )?(?:from|away)\b|\bour (?:flat|house|home|street|road|garden|estate|village|lad|lass)\b"
    r"|\bwhen i was (?:a |in |at |\d)|\bas a (?:parent|mum|dad|neighbour|resident)\b|\b(?:playing"
    r"|played|beat|lost to|drew|match|away|home game) (?:at|against|with)?\b"
)
_ROLE = (
    r"(?:(?:assistant |deputy |executive )?head(?:teacher| ?teacher)?(?: of (?:year|department"
    r"|sixth form|house|music|maths|english|science|art|pe|drama|history|geography|computing"
    r"|languages|mfl|re|\w{3,12}))?"
    r"|(?:\w{1,12} )?(?:teacher|tutor|technician) of \w{2,14}|(?:maths|english|science|music|art"
    r"|pe|drama|history|geography|computing|languages|mfl|re|french|spanish|german|dt|ict|primary"
    r"|secondary|year \d{1,2}|y\d{1,2}|reception|supply|cover|form) (?:teacher|lead|tutor"
    r"|supervisor)"
    r"|(?:science|art|dt|ict|it|lab) technician|(?:teaching|classroom) assistant|hlta|sen[d]?co"
    r"|school (?:caretaker|librarian|cook|receptionist|business manager|nurse|secretary|governor"
    r"|counsellor)|pastoral (?:lead|manager)|exams officer|site manager|head of \w{3,12})"
)

_OWN = Phrases(
    (
        phrase(
            "teach head lot tutees taught",
            r"\b(?:kids|children|pupils|students|lot|class(?:es)?|ones|teenagers|boys|girls) (?:that )?i (?:teach|taught"
            r"|tutor|look after at school|work with at school)\b|\b(?:i am|im|as|being) (?:the |a |an |our |now |acting "
            r"|deputy |assistant )*head (?:of (?:year|department|house|sixth|maths|english|science|music|pe|art|drama"
            r"|\w{3,12})|teacher)\b|\bmy (?:lot|crew|gang|rabble|bunch|lovelies|cherubs|angels) (?:in|from) (?:year \d"
            r"|y\d|\d{1,2}[a-z])\b",
        ),
        phrase(
            "school academy college sixth workplace place",
            r"\b(?:the|a|my) (?:\w{1,12} )?(?:school|academy|college|sixth form|primary"
            r"|secondary) (?:that |which )?(?:i|ive|where i|im|i have|we) (?:all )?(?:currently "
            r"|now |actually |just )?(?:work|teach|worked|taught|am teaching|employed"
            r"|been (?:working|teaching)|started|been at|teaching|joined)\b"
            r"|\b(?:i|ive|im|i am|i have)(?: (?:just|now|been|have|also|currently|only|still"
            r"|proudly))* (?:work(?:ing|ed|s)?|teach(?:ing)?|started(?: work(?:ing)?| teaching)?"
            r"|got a job|landed a job|joined|employed|starting) (?:\w{1,14} ){0,4}?(?:at|in"
            r"|for) (?:a |the |my |our |this |an |local |lovely |big |small |large |rural "
            r"|village |wonderful |brilliant |fantastic )*(?:\w{1,12} )?(?:school|academy"
            r"|secondary|comp|primary|comprehensive|sixth form college)\b(?! (?:holidays|hols"
            r"|uniform|club|of dance|run))"
            r"|\b(?:at|in) (?:my|our) school\b(?= (?:we|the|today|this|staff|kids|pupils|i\b|are"
            r"|is|has|have|tomorrow|on)|[.!,]|$)|\bmy school(?! (?:days?|run|friends?|mates?"
            r"|reports?|uniform|years|reunion|shoes|bag|disco|was|photo|best|jumper|hoodie|tie|bus"
            r"|trip to|blazer|badge))\b(?= (?:is|has|are|kids|pupils|staff|class|team|today|won"
            r"|did|got|just|choir|needs)|[.!,]|$)",
        ),
        phrase(
            "y7 y8 y9 y10 y11 y12 y13 class classes pupils students tutees form tutor set group "
            "y7s y8s y9s y10s y11s 9s "
            "7s 8s year kids sixth sets lot bunch books mock mocks register registers",
            r"\bmy (?:lovely |little |new |own |gorgeous |amazing |brilliant |wonderful |whole "
            r"|entire |old |current |first ever |naughty |noisy |favourite |bottom "
            r"|top )*(?:class(?:es)?|pupils|students|tutees|tutor (?:group|class)|form(?! (?:teacher|tutor)\b(?!s?\b (?:at|is)))(?: group"
            r"| class)?|(?:year|y|yr) ?\d{1,2}s?(?: class| lot| group| kids| pupils| girls| boys"
            r"| set)?|(?:top|bottom) set|sets?(?= (?:are|is|have|has|did))|sixth formers"
            r"|school kids|gcse (?:class|group|students|set)|a level(?:lers| class| students"
            r"| group)|\d{1,2}[a-z]\d?)\b"
            r"(?! (?:action|mates?|reunion|clown|ring|photo|of (?:19|20)|b |a |teacher (?:when"
            r"|was)|instructor|(?:at|in) (?:uni|the gym|yoga)|work at uni|loan|tonight at"
            r"|for the (?:tax|visa)))",
        ),
        phrase(
            "there here",
            rf"\b(?:im|i am|ive been|being|as) (?:the |a |an |their |only |just )*(?:{_ROLE}"
            rf"|deputy|head|teacher|ta|governor|caretaker|librarian) (?:there|here)\b|\b(?:i|ive"
            rf"|im) (?:\w{{1,8}} )?(?:work|worked|teach|taught|teaching|working) (?:there|here)\b",
        ),
        phrase(
            "classroom lab classrooms",
            r"\bmy (?:\w{1,12} )?(?:classrooms?|science lab|teaching room)\b",
        ),
        phrase(
            "our my headteacher head deputy slt principal colleagues boss staffroom staff team "
            "department",
            r"\b(?:our|my) (?:lovely |new |brilliant |amazing |own |wonderful |current "
            r"|fab )*(?:headteacher|head ?teacher|deputy head|principal|slt|staff ?room"
            r"|head of (?:department|year|maths|english|science|music|\w{2,12})|hod"
            r"|teaching (?:assistant|team|colleagues)|school (?:colleagues|team|staff|office)"
            r"|teacher (?:colleagues|mates|friends)|head(?= (?:is|has|says|said|bought|told|just"
            r"|gave|wants|made|let|announced|retires|asked)\b)|staff ?room|inset|year group"
            r"|department(?= (?:won|is|are|night|do|had|got|meal|team)))\b",
        ),
        phrase(
            "teacherlife teacher teaching teach lessons classroom marking inset pgce ect nqt "
            "staffroom",
            r"\b(?:i|we|ive|im|id) (?:\w{1,10} ){0,3}(?:teach|taught|am teaching|teaching"
            r"|been teaching) (?:my |the |a |some |to |\w{1,12} )*?(?:(?:year|y|yr) ?\d{1,2}s?"
            r"|\d{1,2}[a-z]\d?|reception|nursery|ks\d|gcse|a level|sixth form|bottom set"
            r"|top set)\b|\b(?:in|at) the staff ?room\b(?= (?:today|at|this|we|i|someone|and))"
            r"|\bstaff ?room\b(?=[^.!?\n]{0,40}\b(?:today|my|our|we|i)\b)",
        ),
        phrase(
            "job started starting start new post appointed role promoted promotion hired governor",
            rf"\b(?:new job|started|starting|start|new role|appointed|promoted|promotion"
            rf"|delighted to (?:be|join)|got the job|hired|im the new|i am the new|begin(?:ning)?"
            rf"|excited to (?:be|start|join))\b[^.!?\n]{{0,40}}?\b{_ROLE}\b",
        ),
    )
)

_BIO = LatePattern(
    rf"(?:^|[|•·/\n]\s*|\bbio:? ?|\b(?:i am|im|i work as|working as|works? as|job title:?"
    rf"|day job:?|by day|as) (?:a |an |the )?)(?:proud )?(?P<role>{_ROLE}|teacher"
    rf"|school governor)\b(?=\s*(?:[|•·/,.&(\n@]|$|at\b|in\b|and\b|by day|for\b)(?! (?:the|that|this|a|an|my kids|new|our kids|every)\b))"
)
_PROFESSION = LatePattern(
    r"\b(?:im|i am|as) (?:a |an )?(?:\w{1,12} ){0,2}teacher\b|#teacherlife|#teachersof\w*"
    r"|#edutwitter|#teacher\w{0,12}|\bteacher (?:problems|life)\b"
)
_GROUPS_OF_OTHERS = LatePattern(
    r"\bmy (?:\w+ )?(?:yoga|spin|pilates|dance|zumba|evening|gym|pottery|swim\w*|antenatal"
    r"|language|french|art|cooking|exercise|fitness|driving|piano|guitar|violin|ballet|master"
    r"|first|business|economy|boxing)\s+(?:class|students?|pupils|group)"
    r"|\b(?:yoga|spin|pilates|zumba|pottery|university|uni|gym|instructor|reunion|piano|guitar"
    r"|degree|when i was|graduat\w+|evening class|choir|tax form|order form)\b"
)
_KEYS = word_set(
    "teacher teacherlife teachers head headteacher deputy assistant sendco senco caretaker "
    "librarian hlta governor lead tutor technician supervisor pastoral exams site bio "
    "receptionist cook nurse counsellor secretary edutwitter"
)
_MOST_NAMES = 20  # of the school, or words for it, in one post; one would do


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    if view.post.speaking is not SPEAKING:
        return
    named = [*school_names(view, facts), *_streets(view, facts)]
    parts = sentences(view)
    found = False
    told_there: dict[int, _There] = {}
    for start, end in named[:_MOST_NAMES]:
        part = sentence_at(parts, start)
        there = told_there.get(part.start)
        if there is None:
            there = told_there[part.start] = _There.of(part)
        before = view.lower[max(part.start, start - 40) : start]
        its_staff = there.does or bool(_ITS_STAFF.search(view.lower, start, end))
        at_work = (
            its_staff
            or there.works
            or bool(_BEFORE_NAME.search(before))
            or not view.words.isdisjoint(_STRONGLY)
        )
        if not at_work or there.as_pupil or (there.as_visitor and not its_staff):
            continue
        found = True
        strongly = there.says_so or _AT_NAME.search(view.lower, max(part.start, start - 60), end)
        whole = [(start, end)]
        if not part.words.isdisjoint(_STRONGLY):
            whole.append(part.span_of(_STRONGLY))
        begins, ends = min(s for s, _ in whole), max(e for _, e in whole)
        yield _finding(view, Severity.HOLD if strongly else Severity.CAUTION, (begins, ends))
    told = [*_OWN.search(view), *AT_WORK.search(view)]
    if facts.staff and not view.words.isdisjoint(BESIDE):
        told += _with_colleagues(view, facts, parts)
    for severity, start, end in told[:_MOST_NAMES]:
        part = sentence_at(parts, start)
        if not _GROUPS_OF_OTHERS.search(part.text) and not _AS_PUPIL.search(part.text):
            found = True
            yield _finding(view, min(severity, Severity.CAUTION, key=_gravity), (start, end))
    if not view.words.isdisjoint(_KEYS):
        yield from _by_title(view, found=found)


@dataclass(frozen=True, slots=True)
class _There:
    """What a sentence that names the school says of the writer and it; read once, however often."""

    does: bool  # something that only staff do there
    says_so: bool  # "I work"
    works: bool
    as_pupil: bool
    as_visitor: bool

    @classmethod
    def of(cls, part: Sentence) -> Self:
        says_so, duty = bool(_I_WORK.search(part.text)), bool(DUTY.search(part.text))
        return cls(
            does=bool(DOES_THERE.search(part.text)),
            says_so=says_so,
            works=says_so or duty or _tells_of_work(part),
            as_pupil=bool(_AS_PUPIL.search(part.text)),
            as_visitor=not says_so and not duty and bool(_NOT_STAFF.search(part.text)),
        )


def _tells_of_work(part: Sentence) -> bool:
    told = part.words & _WORKING
    return bool(told) and not (told <= _ANYBODYS and part.words.isdisjoint(_MYSELF))


def _streets(view: TextView, facts: Facts) -> Iterator[tuple[int, int]]:
    """The school's own street, where somebody speaks of working there."""
    if view.words.isdisjoint(_ON_ITS_STREET):
        return
    for street in facts.school.streets:
        at = view.lower.find(street.lower())
        if at >= 0:
            yield at, at + len(street)


def _with_colleagues(
    view: TextView, facts: Facts, parts: list[Sentence]
) -> Iterator[tuple[Severity, int, int]]:
    """Somebody on the staff list beside what one only says of people one works with."""
    for each in mentions(view, facts):
        part = sentence_at(parts, each.start)
        if not each.listed or _NOT_STAFF.search(part.text):
            continue
        if BESIDE_ME.search(part.text) or _I_AM.search(
            view.lower, max(0, each.start - 20), each.start
        ):
            yield Severity.CAUTION, each.start, each.end


_I_AM = LatePattern(r"\b(?:im|i am|its me|call me|known as)\W{1,2}(?:the\W|that\W)?$")
_ON_ITS_STREET = word_set(
    "teach teaching work working school secondary assistant teacher teachers job primary comp academy nursery "
    "receptionist caretaker bursar technician lollipop sendco head deputy officer librarian desk"
)
_AT_NAME = LatePattern(
    r"\b(?:work|teach|job|employ|colleague|governor|teacher|assistant)\w*(?:\W+\w+){0,4}?\W+(?:at"
    r"|for|in|@)\W"
)
_BEFORE_NAME = LatePattern(
    r"\b(?:(?:first|last|long|busy|hard|mad|another|great|tough|rough|mental) (?:\w+ )?(?:day|week"
    r"|term|half term|year|shift|month|morning|night)"
    r"|(?:maths|english|science|music|art|pe|drama|history|geography|computing|languages|mfl|re"
    r"|pastoral|humanities|sixth form|reception|it|send)"
    r"(?: dept| department| lead| team)?)\W{1,3}(?:at|for|in|of)?\W{0,3}$"
    r"|\b(?:years?|yrs?|decades?|terms?|months)\W(?:\w+\W){0,3}?(?:at|with|in|behind|for)(?:\W(?:the|good|old|lovely))?\W{1,3}$"
    r"|\b(?:keep|run|staff|man|clean|open|tend|manage|mind|look after|built|paint)\W(?:the|all)\W{1,3}$"
)
_ITS_STAFF = LatePattern(r"(?:staff|teachers?)$")
_I_WORK = LatePattern(
    r"\b(?:i|ive|im|we|me) (?:\w+ ){0,4}(?:work|teach|taught|job|working|teaching|clean|cook"
    r"|volunteer|coach|mentor|directing|running|lead|leading)|\b(?:my"
    r"|our) (?:class|pupils|colleagues|students|job)\b|\bas (?:a |an )?(?:teacher|ta|head)"
    r"|\bknow me as\b|\b(?:im|i am|its) (?:miss|mr|mrs|ms|sir|dr) \w+|\bmy employers?\b"
    r"|\banyone else (?:here )?(?:at|from)\b(?=[^.!?]{0,60}\b(?:emails?|payslips?|memo|rota|timetable|cover|briefing)\b)"
)
_AS_PUPIL = LatePattern(
    r"\bback in (?:the (?:\w+ties|\d\ds)|(?:19|20)\d\d)\b|\bas an? (?:parent|mum|dad|mam|gran\w*|neighbour|resident)\b|"
    r"\bwhen i was (?:a kid|a child|at school|little|young|\d)|\bmy old (?:headteacher|head|school"
    r"|class)\b|\b(?:my|our) (?:son|daughter|kid)s?\b"
)


def _gravity(severity: Severity) -> int:
    return (Severity.NOTE, Severity.CAUTION, Severity.HOLD).index(severity)


def _by_title(view: TextView, *, found: bool) -> Iterator[Finding]:
    """A job title as people put it into a profile; the profession alone is only noted."""
    title = _BIO.search(view.lower)
    if title and title["role"] != "teacher":
        yield _finding(view, Severity.CAUTION, title.span("role"))
    elif not found:
        profession = _PROFESSION.search(view.lower) or title
        if profession:
            yield _finding(view, Severity.NOTE, profession.span())


def _finding(view: TextView, severity: Severity, span: tuple[int, int]) -> Finding:
    return Finding(
        RULE,
        OBLIGATIONS,
        severity,
        *view.mark(*span),
        title="Shows where the writer works",
        why="Pupils can find you and your family by it, and readers take your private words for the school’s.",
        mend="Leave out the school and your work there.",
    )
