"""Words that judge, whatever they judge, and how a school's own voice gives a view."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.text.word_set import word_set


JUDGING = word_set(
    "wrong disgrace disgraceful shame shameful scandal scandalous outrage outrageous appalling "
    "dreadful awful terrible horrible ghastly hideous ugly grim dire abysmal atrocious pathetic "
    "rubbish tripe tosh twaddle nonsense drivel garbage trash bilge hogwash claptrap dull boring "
    "bored tedious pointless useless worthless hopeless joke farce shambles mess racket con scam "
    "swindle ripoff rip waste wasted mistake folly madness mad insane crazy barmy bonkers daft "
    "stupid idiotic foolish silly ridiculous absurd ludicrous laughable overrated overpaid "
    "overpriced overdone overblown underrated inferior superior unfair unjust cruel wicked evil "
    "immoral dishonest crooked corrupt greedy selfish lazy soft spoilt entitled thick dim clueless "
    "menace monstrosity eyesore plague curse blight disaster catastrophe travesty murder theft "
    "robbery prison prisons traps crushed banned scrapped abolished downhill badly wildly damned "
    "rotten lousy naff tacky cheapskate cynical hypocrisy hypocrites liars lies fibbed lied cheats "
    "cowards fools idiots clowns failures failed failing ruined ruining wrecked killed killing "
    "dead loss fuss hype fad fashionable woke nanny peaked unfunny funny worst worse inferior "
    "raw debt risible shoddy shabby miserly stingy patronising smug pompous vulgar coarse "
    "crude disgusting revolting vile loathsome hateful nauseating sickening insulting offensive "
    "barbaric savage primitive outdated archaic obsolete irrelevant meaningless soulless heartless "
    "spineless gutless toothless feeble weak rigged biased bent fixed blind deluded ignorant "
    "illiterate incompetent inept bungling botched bodged wheeze clutches gimmick stunt"
)
# What a school says of its own pupils and plans, which is no view on anything.
BENIGN = word_set(
    "proud pride delighted lucky kindness community welcome welcoming success achieve achieved "
    "potential talented wonderful amazing brilliant fantastic superb congratulations thank thanks "
    "grateful debate debates debated lesson lessons essay novel play character story quiz survey "
    "homework reading charity fundraiser please trip production rehearsal history century safe"
)

_VOICE = (
    r"(?:we|our (?:school|pe department|\w+ department|office|staff ?room|sixth form|college"
    r"|academy)|this school|the school|everyone here|everybody here|nobody here|here at \w+(?: \w+)?,?"
    r" we|(?:the )?(?:\w+ )?(?:department|sixth form|staff ?room|office)(?= (?:thinks|believes"
    r"|reckons|says|feels|finds)))"
)
_HOW = r"(?: (?:all|both|also|firmly|strongly|really|honestly|still|always|do|for one|certainly|at \w+(?: \w+)?|here|as a school|in \w+))*"
# Ways of giving a view that are one whatever comes behind.
OUR_VIEWS = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "take view line position verdict opinion experience stance eyes money",
            r"\bour (?:own |honest |humble |official |considered |collective |firm )*(?:take|opinion"
            r"|verdict|stance|position|line)(?: on| is|:)(?! (?:the )?(?:pitch|map|page|the right))"
            r"|\b(?:schools|its|department\w*|forms|our|the) (?:official|considered|firm|honest)"
            r" (?:line|view|position|stance|opinion|verdict)\b|\b(?:position|stance|line) on \w+ ?:"
            r"|\bthe view of (?:everyone|everybody|the (?:school|staff|whole))\b"
            r"|\bin our experience\b(?= ?[.!]|$)|\b(?:view|opinion) (?:in|of) (?:this|our) "
            r"(?:office|school|staff ?room|department)\b",
        ),
        (
            "us told saying known otherwise say says",
            r"\bif you ask us\b|\bif it (?:was|were) up to us\b|\bwe (?:wont|will not|refuse to) be"
            r" told\b|\bwe dont mind (?:saying|who knows|admitting)\b|\b(?:we|school|department|academy) would like it known\b"
            r"|\b(?:all|as much as) (?:we|\w{3,14}) will say\b|\bwe (?:would|will|ll) say it\b"
            r"|\bthere,? weve said it\b|\bwe said what we said\b|\breality check\b"
            r"|\bsays the school\b(?! (?:secretary|nurse|council))",
        ),
        (
            "hold care convinced believer fans fan trust buying mourn miss bothered sold "
            "impressed thrilled keen",
            r"\b(?:we|school|department|\w{4,14})(?:re| are| is| do| does| ve| have| has)? ?(?:not"
            r"|never|dont|doesnt|cant|arent|isnt|wont|no)(?: \w{1,10}){0,2} (?:hold with|care for"
            r"|convinced (?:by|of|that)|(?:big |great )?(?:believers?|fans?) (?:in|of)|trust (?:the"
            r"|a|any)|buy (?:the|this|it|into)|buying (?:the|this|it)|sold on|impressed (?:by|with)"
            r"|miss (?:it|him|her|them|twitter|the)|keen on)\b(?! (?:each|our|your|pupils))",
        ),
        (
            "wed",
            r"\b(?:wed|we would)(?: \w{1,10})? (?:have (?:dropped|the lot|them|him|her|it|school"
            r"|banned|scrapped|sacked|picked|voted|had|said|kept|left|sent|closed|given)|legalise"
            r"|ban|scrap|abolish|sack|bin|axe|bring back|do away|outlaw|rather (?:have|see)|sooner"
            r"|happily (?:ban|scrap|see)|get rid|vote|fine)\b(?! (?:you|your))",
        ),
        (
            "thought wished wish suspect doubt reckon point believed maintained prefer preferred",
            r"\bweve (?:always|long|never|all) (?:thought|said|believed|felt|found|maintained|liked"
            r"|understood|seen|rated)\b(?! (?:of|that you))|\bwe (?:do |really |only |just )?(?:wish"
            r"|suspect|doubt|prefer) (?!you|him|her|them|everyone|all|our|year|y\d|each|both|every|luck|good|mr|mrs|miss|ms|the (?:team|cast|very best|best))\w+"
            r"|\b(?:seen|see) the point (?:of|in)\b|\bcant be the only (?:\w{1,10} )?(?:school|ones?"
            r"|staff|teachers?|people) (?:that|who|to|which)\b|\bhow (?:we|\w{3,14}) sees? it\b",
        ),
        (
            "plot marbles nerve soul grip worth downhill harm raw much soft wrong overdone suit fuss tripe loss murder "
            "should wanted stayed nothing otherwise",
            r"\b(?:has|have) lost (?:its|their|his|her|the) (?:way|plot|marbles|nerve|soul|mind|grip)\b"
            r"|\b(?:isnt|arent|not|is not|wasnt|never) worth (?:the|it|a|your|paying|bothering)\b"
            r"(?! (?:risk|wait))|\bgone (?:badly |right |well |completely )?downhill\b|\bnever did"
            r" (?:anybody|anyone|me|us|any of us) any harm\b|\b(?:get|gets|got|given|getting) a raw"
            r" deal\b|\bfar too (?:much (?:fuss|money|power|time)|soft|easy|many (?:rules|tests))\b"
            r"|\b(?:are|is) (?:too|far too|all|so) soft\b|\b(?:got|gets|get) it (?:all |so |badly "
            r"|completely )?wrong\b(?= (?:again|as usual|on)| ?[.!]|$)|\ba (?:load|pile|heap) of"
            r" (?:old )?(?:tripe|rubbish|tosh|nonsense|cobblers|tat|twaddle|rot|guff)\b|\b(?:a )?dead"
            r" loss\b|\b(?:is|are) (?:murder|death traps|prisons|theft|slavery|legalised \w+)\b"
            r"(?! (?:on|mystery))|\bshould(?:nt)? have (?:stayed|kept|resigned|shut|quit|apologised"
            r"|known better|won it|been (?:banned|scrapped|sacked|left))\b|\bnothing (?:good|decent"
            r"|worth \w+)s? (?:has |have |been )",
        ),
        ("lost", r"\b(?:has|have) lost (?:its|their|his|her|the) (?:way|mind)\b"),
        (
            "fact truth trouble problem mistake pretend simple",
            r"\bthats a fact\b|\bthats all there is to it\b|\blets not pretend\b|\b(?:the )?truth be told\b|\bthe (?:trouble|problem|thing) with (?:(?!year|our)\w{2,14} ){1,4}?is\b|\bmake no mistake\b|\bthe (?:plain |simple |honest |sad )?(?:truth|fact) is\b(?= (?:that|the|nobody|most|we|they|it))",
        ),
        (
            "day patch better favours blame amount convince allowed",
            r"\bany day(?: of the week)?\b|\b(?:isnt|not|arent|aint) a patch on\b|\b(?:should|ought to) know better\b|\b(?:did|does|do|doing) (?:nobody|no one|us|anyone) (?:any|no) favours\b|\b(?:i|we) blame (?:the|social|parents|tiktok|phones|it|television|telly|video|youtube|screens)\b|\bno amount of (?:\w{2,12} ){1,4}will\b|\bshouldnt be allowed (?:to|near|out|on|dogs|cats|children|a|in charge|phones|anywhere)\b(?! (?:bring|wear|use (?:the|their)))|\bbetter off without (?:it|them|him|her|social|the)\b",
        ),
        (
            "idiots clowns fools amateurs monkeys robots accountants jobsworths effort insist swap money caught teapot fireguard",
            r"\brun by (?:people who|idiots|clowns|fools|amateurs|monkeys|robots|accountants|jobsworths)\b|\bput half as much\b|\bwhy (?:do|does|must|cant|wont|is it that) (?:the|these|those) (?:\w{2,12} )?(?:exam boards?|council|trains?|buses|government|broadcasters?|bbc|newspapers|schools?|shops?|supermarkets|clocks|companies)\b(?=[^?\n]{0,80}\b(?:insist|always|never|spoil|ruin|keep|bother|still|refuse|listen)\b)|\bid swap (?:every|all|any|the|my|both)\b|\b(?:all|only|purely) about (?:the )?(?:money|profit|clicks|ratings)\b|\bchocolate (?:teapot|fireguard)\b|\babout as (?:much use|useful) as\b",
        ),
        (
            "abomination heresy sacrilege bygone nothing days comes bring",
            r"\bbring back (?:the )?(?:eleven|11|cane|old|proper|blackboards?|chalk|national|latin|home economics|needlework|woodwork|school milk|o levels|grammar)\b|\b(?:an )?(?:abomination|heresy|sacrilege|blasphemy)\b|\bgood for nothing\b|\b(?:has|have) had (?:its|their|his|her) day\b|\bnot what (?:it|they|he|she) (?:was|were|used to be|once was)\b|\bgood old days\b|\bwhat is the world coming to\b|\bbeyond me why\b|\bsays this (?:\w{2,14} )?(?:teacher|caretaker|librarian|head|secretary|cook|coach)\b|\bdont make (?:them|em) like\b",
        ),
    )
)

# The school's voice with a plain verb: a view only where the sentence judges.
OUR_VOICE = Phrases(
    (
        phrase(
            "think feel find believe reckon say consider maintain agree",
            rf"\b{_VOICE}{_HOW} (?:think|feel|find|believe|reckon|say|consider|maintain|agree)s?\b",
            Severity.CAUTION,
        ),
        phrase("think reckon feel", r", we (?:think|reckon|feel|say)\b", Severity.CAUTION),
    )
)
IN_THIRD_PERSON = word_set(
    "believes reckons considers suspects maintains doubts thinks says finds doesnt cant"
)
NORMS = word_set("should shouldnt must ought need needs only never better less enough nobody")
