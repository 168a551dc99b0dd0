"""The ways in which people give an opinion, and those of whom a school should have none."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import phrase
from staffroom.engine.text.word_set import word_set


_OFTEN = (
    r"(?: (?:personally|really|honestly|strongly|firmly|just|do|still|also|for one|genuinely|truly"
    r"|always|actually|sincerely|totally|completely))*"
)
_BODY = (
    r"(?:(?:the|this|our|that|these|those|local|county|city|town|borough|parish|whole|so called|uk"
    r"|british|scottish|welsh|entire) ){0,3}(?:councils?|councillors?|local authority|government"
    r"|govt"
    r"|ministers?|prime minister|pm|dfe|department for education|ofsted|ofqual|exam boards?|aqa"
    r"|edexcel|ocr|treasury|parliament|mps?|politicians|secretary of state|education secretary"
    r"|unions?|bbc|media|press|bus company|home office|planners|developers|chancellor)"
)
# Words for those who decide about schools, and for what is thought of them.
_BODY_WORDS = (
    "council councils councillor councillors government govt minister ministers dfe ofsted ofqual "
    "aqa edexcel ocr treasury parliament mp mps politician politicians union unions bbc chancellor "
    "inspectors westminster whitehall cabinet planners developers authority pm"
)
# Of bodies with longer names, one word each.
_BODY_PARTS = " secretary boards board department company media press home"
BODIES = word_set(_BODY_WORDS)
VERDICTS = word_set(
    "disgrace disgraceful shame shameful ashamed wrong clueless farce shambles shambolic scandal",
    "scandalous outrage outrageous appalling appalled ridiculous pathetic incompetent incompetence",
    "useless betray betrayed betrayal ruin ruined ruining wreck wrecked wrecking destroyed",
    "destroying idiotic stupid madness insane bonkers unfair cruel heartless nonsense rubbish",
    "hopeless pointless hypocrites hypocrisy insult insulting lying lied lies greedy spineless",
    "laughable unacceptable disgusting disgusted abysmal inept dire starving starved underfunded",
    "underfunding unforgivable senseless ludicrous joke idiots cowardly callous deluded worst "
    "awful",
    "terrible shocking utter fail fails failing",
)
# What makes the same words harmless: a lesson, a play, the weather.
ELSEWHERE = word_set(
    "weather storm snow rain ice wind flood flooding traffic lesson lessons debate debated "
    "debating",
    "motion history historical essay poem play novel book character mock role simulation victorian",
    "century war drama film comedy research charter bin litter recycling charity museum exhibition",
)

_TOPIC = (
    r"(?:sats|ofsted|inspections?|grammar schools?|private schools?|public schools|homework"
    r"|(?:school )?uniforms?|mobile phones|phones|smartphones|social media|league tables"
    r"|academi[sz]ation|academies|academy trusts|vat on (?:school|private school) fees|brexit|hs2"
    r"|ulez"
    r"|the national curriculum|the curriculum|the ebacc|progress 8|exams|gcses|a levels|btecs"
    r"|t levels|performance related pay|the budget|council tax|immigration|veganism|zoos"
    r"|fox hunting"
    r"|screen time|single sex schools|faith schools|the education system|the system|tuition fees"
    r"|target setting|teacher pay|the pay (?:offer|deal)|the new (?:rules?|law|policy|guidance)"
    r"|religion|the monarchy|the royal family|net zero|20mph (?:zones|limits)|low traffic"
    r" neighbourhoods|var|grades|the two child (?:cap|limit)|fines for holidays|attendance fines)"
)
_JUDGED = (
    r"(?:(?:is|are|was|were|has been|have been) (?:just |simply |a |an |the |so |such a |such "
    r"|utterly "
    r"|totally |completely |absolutely |clearly |frankly |plain |complete |total |utter "
    r"|nothing but "
    r"|one big |all |really |deeply )*(?:pointless|wrong|useless|outdated|waste|joke|madness|unfair"
    r"|cruel|ridiculous|nonsense|not fit|not fair|ruining|killing|destroying|broken|disgrace"
    r"|disgraceful"
    r"|disaster|stupid|racist|failing|overrated|mistake|scandal|evil|rubbish|insane|bonkers|farce"
    r"|shambles|con|scam|immoral|nasty|meaningless)|(?:should|must|ought to|needs? to) (?:all "
    r"|just )?"
    r"(?:(?:be|have been) (?:banned|scrapped|abolished|axed|illegal|reversed|outlawed)|go(?=\W*$"
    r"|[.!])))"
)

# "I think", which a signed message from the headteacher may say of the school itself.
SOFT = (
    phrase(
        "i",
        rf"\bi{_OFTEN} (?:think|believe|reckon|suspect|doubt|agree(?! to\b)|feel(?! (?:so "
        rf"|very |really "
        r"|incredibly |truly |deeply |extremely )?(?:proud|privileged|honoured|lucky|humbled"
        r"|sure"
        r"|confident|blessed|delighted|grateful|inspired|excited|sad|emotional|welcome|better"
        r"|at home))"
        r"|(?:dont|do not) (?:think|believe|feel))\b"
        r"(?! (?:that )?(?:(?:in )?(?:therefore|you|every|each|all of you|our (?:pupils|students"
        r"|children|young"
        r"|school|team|community)|everyone will|everybody will)\w{0,3}\b))",
        Severity.CAUTION,
    ),
)

FIRM = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "simple stop wonder excuse thinking riddance overdue sense mad snowflakes snowflake "
            "nanny nowadays cane",
            r"\bplain and simple\b|\bsimple as that\b|\b(?:full stop|end of story)(?=\W*$|[.!])"
            r"|\bmark my words\b|\bno wonder (?:standards|kids|children|results|parents|teachers"
            r"|people|they|the country)\b"
            r"|\b(?:there is|theres|there can be) no excuse for\b|\bwhat (?:on earth )?(?:were|are"
            r"|was|is) (?:the |they|he|she|those )?(?:\w{1,14} )?thinking\b|\bgood riddance\b"
            r"|\b(?:is|are|was|were) long overdue\b"
            r"|\b(?:makes?|made|making|never made) (?:no|any|absolutely no) sense\b(?= (?:to|and"
            r"|at all|for|that)|[.!])|\b(?:political correctness|health and safety|pc"
            r"|world(?:s)?) (?:has )?gone mad\b|\bsnowflakes? (?:generation|culture)"
            r"|\bgeneration snowflake\b|\bnanny state\b|\b(?:kids|children|parents|people"
            r"|young people) (?:nowadays|these days)\b|\bbring back the cane\b",
        ),
        (
            "days kids teenagers men women",
            r"\bthats (?:parents|kids|teenagers|men|women|the council|politicians"
            r"|ofsted) for you\b|\b(?:kids|children|parents|people|teenagers) (?:these days"
            r"|of today)\b|\bback in my day\b",
        ),
        ("one", r"\bi for one (?:am|think|would|will|cant|dont|say|believe|hope|welcome|wont)\b"),
        (
            "scrap scrapping abolish ban sack axe",
            r"\b(?:wed|we would|id|i would|they should|someone should|please|just|lets"
            r"|time to) (?:\w{1,8} )?(?:scrap|abolish|ban|sack|axe) (?:all |the )?(?!phones in"
            r"|phones from)\w{3,}",
        ),
        (
            "why point",
            r"\b(?:cant|cannot|dont|do not) (?:for the life of (?:me|us) )?(?:see|understand"
            r"|think) (?:why|the point of|how) (?:any|people|parents|the|they|we|this"
            r"|\w{1,12}ing)\b",
        ),
        (
            "rotting ruining killing destroying poisoning wrecking dumbing brainwashing strangling",
            r"\b(?:is|are|has been) (?:slowly |really |just )?(?:rotting|ruining|killing"
            r"|destroying|poisoning|wrecking|dumbing down|brainwashing|strangling) (?:our|the"
            r"|their|young|childrens|kids|society|education|teaching|football|schools|a|sport"
            r"|british|english)\b",
        ),
        (
            "needs cheating overrated deserves heads remembered dithering",
            r"\b(?:nobody|no ?one|no child|no pupil|no teacher) (?:needs?|should|wants?)"
            r" (?:to |have to |be |a )?(?!left behind|miss|go hungry|feel|go without"
            r"|be afraid|know|walk|run|enter|park|bring|cross|leave)\w{2,}"
            r"|\b(?:is|are) (?:just |simply |basically |nothing but )?(?:cheating|overrated"
            r"|bad parenting|lazy parenting|child abuse|a waste of money|a waste of time"
            r"|a tax on)\b|\bheads? (?:banging|knocking) together\b|\bdithering\b|\b(?:will be"
            r"|be) remembered for (?:wrecking|ruining|destroying|failing|killing|cutting"
            r"|letting)\b",
        ),
        (
            "referee ref umpire judges adjudicators adjudicator linesman",
            r"\b(?:referees?|refs?|umpires?|judges|adjudicators?"
            r"|linesman) (?:\w{1,12} ){0,3}(?:blind|bent|biased|never seen|clueless|wrong|robbed"
            r"|cheat\w*|needs? glasses|specsavers|joke|hopeless|useless|disgrace)\b|\b(?:we were"
            r"|were|was|been) robbed\b(?! (?:bank|at|of (?:their|his|her)))",
        ),
        (
            "i",
            rf"\bi{_OFTEN} (?:disagree|hate|despise|loathe|detest|resent|object to|blame|(?:cant"
            rf"|cannot|"
            r"cant help but|could not|couldnt) (?:stand|bear|abide|understand why|see why"
            r"|see the point"
            r"|support|agree|care less)|(?:dont|do not) (?:agree|support|get why|see why"
            r"|see the point|care"
            r"|trust|buy)|oppose|refuse to|despair|couldnt disagree more)\b",
        ),
        (
            "id support",
            r"\b(?:i|id)(?: would)? (?:(?:fully |totally )?(?:support|back|oppose) (?:the|this"
            r"|these)"
            r" (?:strikes?|ban|government|council|policy|decision|plans?|proposals?|cuts|campaign"
            r"|move)"
            r"|ban|scrap|abolish|sack|argue that)\b",
        ),
        (
            "believe",
            rf"\bcant believe (?:that )?(?:{_BODY}|they(?:re|ve| are| have)|people|anyone"
            rf"|some (?:people|parents))\b",
        ),
        (
            "ive never",
            r"\b(?:ive|i have|i) (?:never|always) (?:\w{1,10} )?(?:seen the (?:point|need|sense)"
            r"|understood why|trusted|liked (?:the|him|her|them|that)"
            r"|hated|thought|said|believed|felt|had (?:any|much|no) time for)\b|\bi (?:have"
            r"|ve) no time for\b",
        ),
        (
            "im am ive",
            r"\b(?:im|i am|ive|i have)(?: (?:so|really|absolutely|totally|utterly|completely"
            r"|frankly|just|been"
            r"|had))* (?:fuming|livid|sick of|sick and tired|fed up|disgusted|appalled|furious"
            r"|outraged"
            r"|not convinced|convinced|against|opposed to|all for|in favour of|no fan of"
            r"|not a fan of"
            r"|ashamed|enough of|disappointed (?:in|by|with|that)|baffled (?:that|by|why))\b",
        ),
        (
            "my",
            r"\b(?:in|to) my (?:\w{1,12} ){0,2}(?:opinion|view|book|mind|eyes)\b"
            r"|\bmy (?:(?:own|personal|honest|humble|main) )?(?:opinion|view|take|verdict|hunch"
            r"|gut feeling|feeling|instinct|advice)"
            r"(?: (?:is|on|here|about|for)\b|:)|\bmy (?:two|2) (?:cents|pence|penn?orth|p)\b"
            r"|\bfor my money\b",
        ),
        ("2p", r"\bmy 2p\b"),
        (
            "personally speaking",
            r"\bpersonally (?:i|im|id|ive|we|speaking|think|cant|dont)\b"
            r"|\bspeaking (?:personally|for myself|as (?:a|an|someone|somebody))\b",
        ),
        ("imo imho tbh ngl", r"\b(?:imo|imho|tbh|ngl)\b"),
        (
            "me",
            r"\bif you ask me\b|\bif it (?:was|were) up to me\b|\bcall me old ?fashioned\b"
            r"|\b(?:dont|do not) get me started\b|\bis it just me\b|\bbeggars belief\b",
        ),
        (
            "concerned convinced beggars defies appals",
            r"\bas far as im concerned\b|\b(?:beggars|defies) belief\b|\bit appals\b",
        ),
        (
            "take opinion opinions controversial rant saying sorry",
            r"\bhot take\b|\b(?:un)?popular opinion\b|\bcontroversial (?:but|opinion|view|i know)\b"
            r"|\brant (?:over|alert|incoming|mode)\b|\b(?:end|excuse the) (?:of )?(?:the )?rant\b"
            r"|\b(?:just saying|sorry not sorry)\b",
        ),
        (
            "honest face blunt frank frankly",
            r"\blets (?:be (?:honest|blunt|frank|real)|face it)\b(?! (?:who|we all love))"
            r"|(?:^|[.!?\n]\s?)frankly\b",
        ),
        (
            "only else brain mind fool obvious obviously knows eyes sense",
            r"\bam i the only one\b|\bwho else thinks\b|\bany(?:one|body) with (?:a brain"
            r"|half a brain|eyes"
            r"|common sense)\b|\b(?:no ?one|nobody) in their right mind\b|\bany fool\b"
            r"|\bevery(?:one|body) knows (?:that|the|its|it is|this|these|they)\b"
            r"|\bits obvious (?:that|the|to anyone)\b",
        ),
        (
            "shame ashamed",
            r"\bshame on (?:you|the|them|those|whoever|every|any|our|this|ofsted|him|her)\b"
            r"|\b(?:should|ought to) (?:all |both )?be (?:\w+ly )?ashamed\b|\bhang (?:your"
            r"|their) heads? in shame\b",
        ),
        (
            "disgrace disgraceful scandal scandalous outrage outrageous farce shambles joke "
            "nonsense madness "
            "insanity insult bonkers ludicrous absurd rubbish unforgivable shameful",
            r"\b(?:its|it is|this is|thats|that is|what an?|an? (?:absolute|utter|complete|total"
            r"|national)"
            r"|absolute|utter|complete|total|simply|frankly|quite|just)(?: (?:an?|absolute|utter"
            r"|complete|total"
            r"|national|frankly|real|utterly|absolutely|completely|simply|just|plain|nothing but"
            r"|such))*"
            r" (?:disgrace|disgraceful|scandal|scandalous|outrage|outrageous|farce|shambles"
            r"|nonsense|madness"
            r"|insanity|bonkers|ludicrous|absurd|unforgivable|shameful|insult)\b(?! poem| verse"
            r"| words)"
            r"|\b(?:absolute|utter|complete|total|what a) (?:joke|rubbish)\b(?! (?:book|shop))",
        ),
        (
            "worst stupidest dumbest stupid idiotic ridiculous daftest",
            r"\b(?:worst|stupidest|dumbest|daftest|(?:most )?(?:stupid|ridiculous|idiotic"
            r"|pointless))"
            r" (?:\w{1,12} )?(?:decision|idea|policy|rule|law|government|council|budget|plan|reform"
            r"|minister|prime minister|initiative)s?\b",
        ),
        (
            "time wake act listen",
            rf"\b(?:about|high) time (?:that )?(?:{_BODY}|someone|somebody|they|people)\b"
            rf"|\bwhen (?:will|are) {_BODY} (?:ever |finally |going to |gonna )*(?:listen|learn"
            rf"|act|realise|wake"
            r"|stop|understand|see|get|fund|care|do something)",
        ),
        (
            "how why",
            rf"\bhow (?:on earth |in the world |the hell )?(?:can|could|dare) (?:{_BODY}|they"
            rf"|anyone|anybody)"
            rf" |\bwhy (?:on earth|in the world|wont|cant|dont|doesnt|should|must) (?:do |does "
            rf"|did |is |are )?{_BODY} ",
        ),
        (
            _BODY_WORDS + _BODY_PARTS,
            rf"\b{_BODY} (?:really |just |clearly |frankly |simply )?(?:should|needs? to|must"
            rf"|ought to|has to"
            r"|have to|had better) (?:be ashamed|listen|rethink|resign|wake up|act now|fund|sort"
            r"|stop|think"
            r" again|reverse|apologise|do better|get a grip|grow up|get (?:its|their) act|start"
            r"|do more|explain"
            r"|hang|learn|realise|scrap|pay|go\b)",
        ),
        (
            "believe think feel say reckon maintain consider agree oppose deplore "
            "despair condemn reject object appalled disgusted outraged ashamed fed "
            "opposed support disagree",
            r"\b(?<!do\s)we(?: (?:at|here at)(?: \w{1,20}){1,4}?)?(?: (?:all|both|also|as a school"
            r"|firmly|strongly"
            rf"|really|honestly))* (?:believe|think|feel|say|know|reckon|maintain|consider"
            rf"|agree)(?: that)? {_BODY}"
            r" (?!(?:inspect|visit|come|came|report|team|website|will (?:visit|be|open|close)"
            r"|has (?:closed"
            r"|agreed|approved|confirmed)|is (?:closing|planning|due)))"
            r"|\bwe (?:all )?(?:strongly |firmly |totally |utterly )*(?:oppose|deplore|despair of"
            r"|condemn|reject"
            r"|object to|are (?:\w+ly )?(?:appalled|disgusted|outraged|ashamed|fed up|against"
            r"|opposed to)"
            r"|do not (?:support(?! the use)|agree)|dont (?:support|agree)|disagree)\b"
            r"(?! (?:all )?(?:forms? of |any |acts? of |all )*(?:bully|racis|discriminat|hate"
            r"|vandal|violen"
            r"|vap|sexis|homopho|prejudi|anti ?semit|islamopho|abuse|harass|litter|cheat"
            r"|antisocial))",
        ),
        (
            "sats ofsted inspection inspections grammar private public homework uniforms phones "
            "smartphones media league academisation academies academy vat brexit hs2 ulez "
            "curriculum ebacc exams gcses levels btecs budget tax immigration veganism zoos "
            "screen single faith system tuition pay rules rule law policy guidance religion "
            "monarchy royal zero var grades cap limit limits neighbourhoods fines zones hunting "
            "target progress",
            rf"\b{_TOPIC} {_JUDGED}",
        ),
        (
            "care clue idea touch failed fails failing down behaviour treatment",
            rf"\b{_BODY} (?:really |just |clearly |simply |obviously )?(?:couldnt care"
            rf"|could not care|doesnt care"
            r"|dont care|does not care|do not care|hasnt a clue|havent a clue|has no idea"
            r"|have no idea|(?:is|are)"
            r" (?:so |completely |totally )?out of touch|(?:has|have) (?:failed|let) "
            r"|fails? (?:our|to)|(?:is|are)"
            r" (?:failing|letting))"
            r"|\b(?:disgraceful|shameful|appalling|shocking) (?:behaviour|treatment|decision"
            r"|from) ",
        ),
        (
            "against",
            r"\bwe (?:all )?are (?:\w+ly )?against\b(?! (?:all )?(?:bully|racis|any form|\w+ (?:at|in|on) ))",
        ),
        ("boycott", r"(?<!geoff\s)(?<!geoffrey\s)\bboycott\b(?! (?:of (?:the )?\d{4}|in \d{4}))"),
    )
)
