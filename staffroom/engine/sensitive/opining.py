"""Opinions of any kind: verdicts, rankings, what others ought to do, and the turns by which they are given."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.opinions import ELSEWHERE
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.text.word_set import word_set


# What one says of a thing only when one judges it, as a predicate: "is …".
_VERDICT = (
    r"(?:overrated|underrated|overhyped|overpaid|overpriced|dreadful|ghastly|hideous|boring|tedious|tiresome|rubbish"
    r"|dire|pathetic|ridiculous|absurd|ludicrous|laughable|preposterous|pointless|useless|meaningless|worthless"
    r"|unfair|unjust|cruel|barbaric|daft|barmy|bonkers|potty|nonsense|tosh|twaddle|drivel|garbage|trash|tripe|naff"
    r"|crime|crimes|joke|farce|con|scam|fad|gimmick|racket|disgrace|scandal|disgraceful|scandalous|shameful|eyesore"
    r"|menace|nuisance|waste of (?:money|time|space|paper|breath|a \w+|public money)|mistake|insult|abomination"
    r"|monstrosity|dull|ugly|soulless|stupid|idiotic|foolish|folly|madness|insane|lunacy|corrupt|greedy|vulgar|tacky|tasteless"
    r"|outdated|old ?fashioned|snooze|yawn|obsolete|spoilt|entitled|evil|immoral|wicked|insufferable|unbearable|unlistenable|unwatchable"
    r"|unreadable|unfunny|pretentious|self ?indulgent|bloated|patronising|smug|elitist|hypocrit\w+|robbery|rip ?off"
    r"|plain wrong|just wrong|simply wrong|morally wrong|wrong ?headed|ruined|inhumane|indefensible|inexcusable"
    r"|unacceptable|appalling|atrocious|abysmal|woeful|sacrilege|travesty|sham|cop ?out|outrage|outrageous|for the birds"
    r"|past it|(?:rotten|terrible|bad|daft|stupid|awful|dreadful|silly|ridiculous|poor) (?:plan|idea|decision|policy|law|rule|film|book|song|joke|referee|judge|choice)|beyond parody|a bore|bilge|piffle|poppycock|claptrap|hogwash|bunkum|superfluous|invasive|far too keen"
    r"|too (?:soft|clever by half|easy|woke|posh|lenient|harsh|commercial|expensive|political|violent|sugary|noisy|long winded)|boorish)"
)
_VERDICT_WORDS = (
    "overrated underrated overhyped overpaid overpriced dreadful ghastly hideous boring tedious tiresome "
    "rubbish dire pathetic ridiculous absurd ludicrous laughable preposterous pointless useless meaningless "
    "worthless unfair unjust cruel barbaric daft barmy bonkers potty nonsense tosh twaddle drivel garbage trash "
    "tripe naff crime crimes joke farce con scam fad gimmick racket disgrace scandal disgraceful scandalous "
    "shameful eyesore menace nuisance waste mistake insult abomination monstrosity dull ugly soulless stupid idiotic "
    "foolish folly madness insane lunacy corrupt greedy vulgar tacky tasteless fashioned oldfashioned snooze yawn outdated obsolete spoilt entitled evil "
    "immoral wicked insufferable unbearable unlistenable unwatchable unreadable unfunny pretentious indulgent "
    "bloated patronising smug elitist hypocrites hypocrisy hypocritical robbery ripoff rip wrong "
    "ruined inhumane indefensible inexcusable unacceptable appalling atrocious abysmal woeful sacrilege travesty "
    "sham cop outrage outrageous parody bore bilge piffle poppycock claptrap hogwash bunkum superfluous keen soft "
    "clever woke posh lenient harsh commercial expensive violent sugary noisy boorish rotten terrible bad silly poor awful"
)
_IS = r"(?:is|are|isnt|arent|aint|seems?|sounds?|looks?|feels?|remains?|becomes?|has become|have become|has got|have got|has gone|have gone|its|theyre|thats|hes|shes)"
_HOW = (
    r"(?: (?:a|an|the|so|such|just|simply|all|too|very|rather|pretty|really|quite|a bit|downright|utterly|totally"
    r"|completely|absolutely|plain|frankly|truly|deeply|nothing but|most|still|always|often|mostly|bit of an?|complete"
    r"|total|utter|absolute|real|bit|far|way|more|as|little|load of|lot of|crashing|beyond|increasingly|and)){0,5}"
)
VERDICT = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            _VERDICT_WORDS,
            rf"\b(?<!\bhe\s)(?<!\bshe\s){_IS}{_HOW} {_VERDICT}\b(?! (?:to (?:know|be)|costumes?|hats?|day|and wonderful|mascot))"
            r"|\b(?:was|were)(?: (?:a|an|such|just|simply|rather|utterly|totally|completely|always|absolutely|all|an absolute)){0,3} (?:overrated"
            r"|nonsense|rubbish|a (?:disgrace|mistake|joke|farce|scandal|waste of \w+|travesty|crime)|robbery|an insult|idiotic|ludicrous|absurd|unforgivable)\b",
        ),
        (
            "doesnt dont didnt harm works",
            r"\b(?:mixed ability|setting|streaming|phonics|group ?work|homework|inclusion|detentions?|exclusions?|punishment|rewards|stickers|merit"
            r"|merits|exams?|coursework|tests?|testing|smacking|the cane|uniforms?|grammar schools?|private schools?|single sex \w+|boarding(?: schools?)?|ai|technology|ipads|tablets"
            r"|screens|mindfulness|rote learning|learning styles|discovery learning|prison|banning \w+|diets?|tutoring|tutors|growth mindset|assemblies|zero tolerance|silent corridors|isolation|co ?education)"
            r"(?: teaching| learning| classes| lessons)? (?:simply |just |really |never )*(?:doesnt|dont|does not|do not|didnt|did not|did|does|never|cant|cannot) (?:work|help|pay|teach|prove|hurt|harm|matter|me |us |any|nobody|anyone|stifle|kill|belong)",
        ),
    )
)
# Where a verdict is a lesson, a rule for everybody, or about ourselves.
NOT_A_VERDICT = ELSEWHERE | word_set(
    "lesson lessons essay novel play plays poem poems character characters villain story stories history "
    "historical heritage workshop assembly pshe quiz riddle riddles puzzle survey voted bullying bully bullies "
    "racism sexism homophobia hate vaping smoking knife knives litter vandalism drugs plagiarism safety safeguarding "
    "victims refugees if whether panto pantomime rehearsal costume costumes dress jumper jumpers monster dragon "
    "scientists science experiment please thank thanks sorry apologise apologies equality discrimination prejudice "
    "sanction appeal complaint complaints behaviour macbeth scrooge hamlet charity nobody's "
    "monologue monologues scene act shakespeares fiction non opinion opinions motion kindness respect scams scam phishing online"
)

_GENERIC = (
    r"(?:cyclists|motorists|drivers|lorr(?:y|ies)|politicians|footballers|celebrities|influencers|billionaires|bankers|landlords"
    r"|tourists|supermarkets|banks|developers|smokers|vapers|dog owners|dogs|cats|royals|the (?:royal family|royals|rich|bbc|king|lords|church|press|media|fa|premier league|unions?|police|courts)"
    r"|men|women|husbands|wives|mothers|fathers|working mothers|boys|girls|kids|teenagers|toddlers|pensioners|boomers|millennials|gen z"
    r"|prisoners|criminals|murderers|burglars|vegans|vegetarians|hunters|farmers|migrants|immigrants|refugees|scroungers"
    r"|teachers|private schools|public schools|universities|companies|energy firms|water companies|rail companies|airlines|newspapers|tabloids"
    r"|no child|every child|no one|nobody|no parent|parents of \w+|players|referees|managers|pundits|billboards|adverts|fireworks|zoos|circuses|e ?scooters|suvs"
    r"|everyone|young people|people (?:who|that|with) \w+)"
)
HELD = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "cyclists motorists drivers lorries politicians footballers celebrities influencers billionaires bankers landlords tourists "
            "supermarkets developers smokers vapers royals men women husbands wives mothers fathers boys girls toddlers pensioners boomers "
            "millennials prisoners criminals murderers burglars vegans hunters farmers migrants immigrants refugees scroungers "
            "universities firms companies airlines newspapers tabloids referees pundits adverts billboards fireworks zoos circuses scooters escooters suvs "
            "press media unions police courts church",
            rf"\b{_GENERIC}(?: \w{{2,12}}){{0,3}}? (?:should|shouldnt|ought to|oughtnt|must|need to|have no business|have got to|deserve)(?: \w{{2,8}})?? "
            r"(?:be (?:seen|made|banned|fined|taxed|jailed|ashamed|illegal|shot|hanged|allowed|forced|compulsory|locked|stopped|paid (?:less|more)|sacked|licensed|abolished|separated|taught)"
            r"|have to|have never|never|stay|learn their|pay|know their|get a|grow up|take a test|stop|go back|not be|work|marry|hang|rot|wear|shut|mind their|better|less|more|nothing|everything)\b"
            r"(?! (?:attend|arrive|bring|kit|trainers|blazers?|the correct|in (?:our|the) (?:school|canteen)))"
            r"|\b(?:boys|girls|men|women|children|kids) (?:and (?:boys|girls|women) )?(?:\w{2,8} )?(?:learn|do|behave|work|perform|need|are) (?:\w{2,8} )?(?:better|best|worse|apart|naturally|simply|male teachers?|female teachers?|their mothers?|a father|firm|discipline|to be (?:told|boys|girls))\b",
        ),
        (
            "smartphone smartphones phones tiktok compulsory illegal nonnegotiable gender marriage abolished banned outlawed",
            r"\bchildren should be seen\b|\b(?:marriage|gender|sex) is (?:\w{2,9} ){0,2}(?:between|only|a fact|fixed|binary|a social|sacred|outdated)\b"
            r"|\bshould (?:never|not) have been (?:abolished|banned|outlawed|legalised|sold|scrapped|closed|privatised|allowed|invented|changed|let)\b"
            r"|\bshould be (?:compulsory|illegal|a crime|against the law|an olympic sport|free for all|law|outlawed|optional|binned|scrapped|banned|abolished|on the curriculum|taught (?:in|to) every)\b(?! (?:in lessons|on site|from))",
        ),
        (
            "better worse funnier healthier cleverer superior inferior tastier uglier sillier nicer duller greener",
            r"\b(?:is|are|was|were|will always be|always be|beats?|makes?|has|have|its|theyre)(?: (?:a|an|far|much|so|so much|way|infinitely|miles|always|simply|just|clearly|obviously|no|any|even|vastly|still|the)){0,3} (?:better|worse|funnier|healthier|cleverer"
            r"|superior|inferior|tastier|uglier|sillier|nicer|duller)(?: (?!for|at|now|today|after|prepared|off than|than (?:ever|last|expected|before|we|i|he|she|none))\w{2,14}){0,3} (?:than (?!ever|last|expected|before|we |i |he |she |usual|his|her|my|our|any year|the (?:book|film|original|last|first|others|rest)\b|none|one\b)|to the)\w+"
            r"|\b(?:north|south|midlands|scots|welsh|french|italians|americans|yorkshire|lancashire) (?:\w{2,8} )?(?:has|have|does?|makes?|got) (?:the |far |much )?(?:better|best|worst|worse) \w+"
            r"|\b(?:better|healthier|worse|happier|safer) (?:off )?without (?:phones|social media|homework|tests|exams|tv|screens|the (?:royal|internet|eu|bbc))\b",
        ),
        (
            "greatest finest funniest worst best overpraised",
            r"\b(?:the )?(?:single )?(?:greatest|finest|funniest|worst|best|most (?:overrated|boring|underrated|tedious)) (?:\w{2,14} ){0,2}?(?:film|movie|book|novel|band|singer|song|album|programme|show|sitcom|series|team|player|footballer|goalkeeper|manager|composer|poet|poem"
            r"|writer|novelist|playwright|actor|actress|biscuit|cake|crisps?|sandwich|cheese|pizza|curry|pie|season|city|town|county|country|food|drink|beer|colour|animal|pet|language|subject|bond|doctor who|prime minister|king|queen|monarch|invention|decade|era|sport|hobby|chocolate bar|sweets?)"
            r" (?:(?:ever|of all time|in history|in the world|in the country|since (?:the|19|20|sliced)|of the (?:year|century|decade)|going|on (?:tv|telly|television|earth)|around|bar none|has ever)\b(?:[^.!?\n]{0,20}\b(?:is|was|are)\b)?|(?:is|are|was) (?!ours|on|at|in|our|the (?:one|time)|open)\w+)"
            r"(?![^.!?\n]{0,50}\b(?:vote|votes|voted|competition|prize|award|pupils|students|year \d+|said|says)\b)",
        ),
        (
            "worth fwiw",
            r"\bfor what (?:its|it is|it be) worth\b|\bfwiw\b",
        ),
        (
            "belief conviction contention believes writer correspondent account editor columnist biased",
            r"\b(?:its|it is|tis) (?:my|our|this \w{3,14}s) (?:\w{2,12} )?(?:belief|conviction|contention|feeling|view|opinion|experience) (?:that|the|boys|girls|children)\b"
            r"|\b(?:this|your) (?:humble |old |particular )?(?:writer|correspondent|account|editor|columnist|page|blogger|tweeter|newsletter|scribe|reporter|author|admin) (?:\w{3,10} )?(?:believes?|thinks?|reckons?|holds?|finds?|cant|cannot|considers?|says?|doubts?|prefers?|hates?|loathes?|remains?|suspects?|disagrees?|agrees?|for one|will never|would)\b"
            r"|\bview of (?:this|your) (?:\w{3,12} )?(?:writer|correspondent|account|editor|columnist|page|newsletter|admin)\b|\b(?:i|we) (?:may|might|must|could|suppose (?:i|we)(?: a|)m|am|are|m)? ?(?:be )?biased (?:but|of course|here)|\bcall (?:me|us) biased\b",
        ),
        (
            "personal opinion opinions austen",
            r"\b(?:heads?|headteachers?|principals?|editors?|chairs?|writers?|bursars?|schools?|department\w{0,2}|\w{3,12}s) (?:own )?(?:personal|private|unpopular|controversial) (?:view|opinion|belief|verdict|feeling)\b"
            r"|\bin (?:the )?(?:\w{3,12}s|his|her|this \w{3,12}s) (?:own |humble |honest |personal )+(?:opinion|view)\b",
        ),
        (
            "beats wonders baffles beggars beyond mystifies fathom",
            r"\bbeats me (?:why|how|what|who)\b|\b(?:is|are|its|thats|remains|quite|frankly) (?:frankly |quite |simply |completely |way )*beyond (?:me|us|belief|this \w{4,14}|comprehension|all reason|parody)\b|\b(?:cant|cannot|never|will never|hard to|impossible to) (?:\w{2,8} )?fathom (?:why|how|what)\b|\bone wonders (?:why|how|what|whether)\b",
        ),
        (
            "horses dead penny paid dying die cold bargepole barge gouge",
            r"\bwild horses (?:wouldnt|would not|couldnt|could not)\b|\b(?:wouldnt|would not|wont) (?:be seen dead|touch it|give (?:you )?(?:a )?(?:penny|tuppence|thank you)|cross the road|pay (?:a penny|good money|to (?:see|hear|watch)))\b|\bnot if you paid (?:me|us)\b|\bhill (?:i|we|id|wed|ill|well|im|to) (?:\w{2,8} )?die on\b|\bleaves? (?:me|us) (?:stone |quite |completely )?cold\b|\bwith a barge ?pole\b",
        ),
        (
            "nothing anything",
            r"\b(?:theres|there is|there was|i see|we see|see) (?:absolutely |really |frankly )?nothing (?:\w{2,8} )?(?:wrong with|to be said for|clever about|funny about|so (?:dull|boring|sad|silly))\b(?! (?:the boiler|him|her|it now|you|asking|being last|making mistakes))",
        ),
        (
            "bored tears stiff tenner ruin shamefully shabbily appallingly disgracefully girls boys",
            r"\bbored (?:stiff|to tears|rigid|senseless)\b|\bsave your (?:tenner|money|breath)\b|\b(?:is|are) going to (?:ruin|kill|destroy|wreck)\b|\b(?:was|were|been|treated)(?: \w{2,12}){0,4} (?:shamefully|shabbily|appallingly|disgracefully)\b|\b(?:suits?|favours?) (?:girls|boys|men|women)\b",
        ),
        (
            "allowed such cost earth",
            r"\b(?:nobody|no ?one|no man|no woman|no politician) should be allowed (?:to (?!leave|miss|feel|enter|go without|be alone)\w+|near|out)\b|\bno such thing as (?:an? )?(?:bad|good|free|too|global|society|a decent|unskilled)\b(?! (?:question|weather|idea|lunch))"
            r"|\b(?:referee|ref|umpire|linesman|var|judges?) cost us\b|\b(?:why|who|what|how) on earth (?:would|do|does|did|can|could|is|are|was|were|thought)\b",
        ),
        (
            "say",
            r", we say\b(?= ?(?:[.!]|$))",
        ),
        (
            "shame pity",
            r"\b(?:its|it is|what|such|seems|thats|this is|real|great|crying|terrible|bit of) (?:such |rather |just |really |a |an )*(?:\w{3,8} )?(?:shame|pity) (?:that |how |when )?(?:people|so (?:many|few|much)|nobody|no one|they|the (?:council|government|young|youth|bbc|country|church|modern|high street|town|art)|more (?:people|parents|schools)|modern|children (?:no|today|nowadays|dont)|kids|parents|some (?:people|parents)|the same|others|society|men|women|everyone|adults|teenagers)\b",
        ),
        (
            "wrong nowadays modern todays society days",
            r"\b(?:thats|that is|this is|heres) (?:exactly |precisely |all )?(?:what(?: is|s)|everything)? ?wrong with (?!the (?:boiler|printer|lift|website|gate)|your|my|our)\w+|\btoo (?:many|much) (?:\w{3,14}) too (?:little|few) \w+|\b(?:modern|todays) (?:art|music|architecture|parents|parenting|children|youth|society|life|football|teaching|education|teachers|poetry|films?) (?:is|are|has|have|cant|dont|lacks?|never)(?! (?:on|at|in|the focus|the topic|being)\b)"
            r"|\b(?:starts?|begins?|comes?|gets?|is|are|arrives?) (?:\w{2,8} )?(?:too|so|earlier and) (?:early|earlier|late|soon|long|loud|expensive|commercial) (?:these days|nowadays|every year)\b",
        ),
        (
            "hear alone agree disagrees disagree arguments fight convince persuade spoken correspondence",
            r"\b(?:i|we|and|school) (?:wont|will not|refuse to) (?:hear|be told|be persuaded|accept) (?:otherwise|a word|any|it said|different|that)\b|\bam i (?:the only|alone in|mad to|wrong to|being)\b|\bare we (?:the only (?:ones|people|school)|alone in)\b|\b(?:not everyone|many|some|few|people|you|plenty|nobody|everyone) (?:will|may|might|would|wont) (?:not )?(?:dis)?agree\b(?=[^.!?\n]{0,12}\b(?:but|with (?:me|us|this))\b|[.,;!])(?! (?:that we|with the minutes))"
            r"|\banyone who disagrees\b|\bfight (?:me|us)\b(?= ?(?:[.!)]|$))|\b(?:no (?:more )?arguments?|no correspondence|correspondence will not be)\b|\bthe (?:school|staff ?room|office|head|department) has spoken\b",
        ),
        (
            "riddance sorry miss downhill dogs ruined relegated",
            r"\b(?:wont|will not|shant) (?:be sorry|miss|shed a tear|mourn|lose (?:any )?sleep)\b(?! (?:a (?:thing|minute|beat|moment|trick)|out|the (?:bus|deadline|chance|train)|it|this|your|you|them|him|her|our)\b)(?: (?:to see|over|for|if|when|about|the|\w{3,14}))|\b(?:has|have|had|is|are|been|its|theyve|gone|going) (?:\w{2,8} )?(?:gone |going )?(?:to the dogs|down ?hill|down the (?:pan|drain|tubes|toilet))\b(?! (?:skiing|run|race|biking|slalom))",
        ),
        (
            "gods crime speak spoken heretic philistine philistines palate",
            r"\bfood of the gods\b|\b(?:is|are|should be|was) (?:\w{2,8} )?a (?:sin|war crime|hanging offence|criminal offence)\b(?! (?:novel|story|scene|writer|writing|drama|fiction))|\bphilistines?\b",
        ),
        (
            "strength mercy heavens pull pigs kidding honestly sake",
            r"(?:^|[.!?] )(?:give (?:me|us) strength|heaven(?:s)? (?:help|preserve) us|spare (?:us|me)|pull the other one|who are they kidding|oh (?:please|come on|do me a favour)|do me a favour|for (?:heavens?|goodness|pitys|crying) (?:sake|out loud))\b",
        ),
        (
            "disestablished hunting royals monarchy latin vegan scouts cane grammar unions empire royal republic hanging conscription blasphemy",
            r"\b(?:hunting|the monarchy|the royals|latin|the cane|the empire|hanging|conscription|the royal family|the union|grammar schools?|national service|the church|landlords|the eleven plus) (?:has|have|had|did|does|is|was|were|never|are) (?:\w{2,8} )?(?:had (?:its|their) day|me no harm|no harm|you no harm|good for|the best|a good thing|how the|what this|character building|disestablished|no place|harmless|natural|tradition)\b|\bdisestablish\w*\b",
        ),
        (
            "trust swear swears recommends avoid boycotting dodge",
            r"\b(?:never|dont|wouldnt|cannot|cant|couldnt|i|we|wont) (?:ever |really |personally )*trust (?:a|an|any|anyone|anything|people|politicians|the (?:council|government|bbc|press|media|police|doctors|experts|news|weather|science|polls))\b|\b(?:avoid|dodge|skip) (?:the|that|this) (?:\w{2,14} ){0,3}(?:like the plague|at all costs)\b",
        ),
        (
            "lose relegated deserve robbed",
            r"\b(?:england|scotland|wales|ireland|arsenal|chelsea|united|city|liverpool|everton|spurs|leeds|newcastle|sunderland|villa|rangers|celtic|the lions|team gb|australia|france|germany|india|pakistan) (?:dont|didnt|never|do not|did not|should|shouldnt|will never|deserve|deserved|were|was|are) (?:\w{2,8} ){0,2}?(?:deserve|win|won|lose|robbed|cheated|relegated|rubbish|useless|hopeless|to (?:win|lose)|have (?:won|lost))\b",
        ),
        (
            "scunnered havers havering numpties glaikit ye masel",
            r"\bscunnered\b|\bif ye(?:se)? ask (?:me|us)\b|\bpure (?:havers|mince|dire)\b",
        ),
        (
            "convinced persuaded impressed sold bothered enamoured",
            r"\b(?:im|i am|am|we are|were|remain|i remain|we remain|honestly|still|frankly) (?:\w{2,9} )?(?:not|no|nae|never|un|far from|less than|hardly|yet to be) ?(?:\w{2,8} )?(?:convinced|persuaded|impressed|sold on|bothered about|enamoured)\b",
        ),
    )
)

# What the writer would or would not do and cannot help thinking; a head may sign it of the school.
PONDERED = (
    phrase(
        "i id ive im",
        r"\b(?:i|id|ive|im)(?: (?:personally|really|honestly|just|also|still|for one|for my part|as a \w{3,12}))* (?:must (?:say|confess|admit)|have to (?:say|admit|confess)|(?:would|could|will|have|should)? ?never (?:let|allow|send|buy|watch|read|eat|trust|vote|pay|go|give|thought|cared|liked|seen|understood|been (?:a fan|keen|one))"
        r"|wont (?:hear|be sorry|miss|shed|pretend|apologise|lie)|suppose(?! (?:you|we all|it is time))|dare ?say|have (?:always|long) (?:held|thought|felt|believed|said|found|maintained|hated|loathed|preferred|wondered)|always (?:held|thought|found|hated)|maintain|contend|hold (?:that|to the)|consider (?!myself|it (?:a|an) (?:honour|privilege|pleasure)|our|you)\w+|confess|admit"
        r"|cant help (?:thinking|feeling|but)|have (?:my|grave|serious|little|no|zero|huge) (?:doubts|time for|patience|truck|reservations|sympathy|faith|interest in)|should have (?:failed|banned|sacked|sent|kept|left|voted)|wouldnt (?:let|allow|have|be seen|wish|trust|pay|give|send|say no|mind if they)|wouldnae"
        r"|dont (?:hold with|rate|care for|see (?:the|why|what)|get (?:the|why|what)|need|want (?:my|any|a)|approve|like|understand why|give a)|love (?:\w+ ){1,8}less than|like \w+ (?:more|less) than|rather like|rather dislike|rate \w+ (?:above|below|higher|over)|worry that (?:we|the|children|society|our country)|long for|lament|mourn)\b"
        r"(?! (?:you|your|our (?:school|pupils|students|community|children|staff)|seen (?:a |so )|forget|to (?:all|you))\b)",
        Severity.CAUTION,
    ),
    phrase(
        "thought felt",
        r"\bi (?:\w{2,10} )?(?:thought|felt) (?:that )?(?:the|that|it|this|his|her|they) (?:\w{2,14} ){0,4}?(?:was|were|is|are|got|should|did|went) (?:\w{2,9} )?(?:right|wrong|dull|boring|poor|dire|awful|terrible|overrated|flat|unfair|robbed|rude|too|a bit|a trifle|ridiculous|rubbish|weak|long|not|never|lucky)\b",
        Severity.CAUTION,
    ),
    phrase(
        "id say",
        r"\bid (?:say|argue|wager|bet|put money|go further|far rather|much rather|sooner|rather (?:eat|watch|read|see|have|listen|stick))\b|, i(?:d)? (?:say|reckon|think|suppose|fear|suspect|daresay|find)(?= ?(?:[.!,]|$))",
        Severity.CAUTION,
    ),
    phrase(
        "im am",
        r"\b(?:im|i am) (?:sorry|afraid|sure|certain|told it isnt fashionable|old enough|old fashioned|biased|with the|on the side|no lover|no great|firmly|strongly|dead set|very much|resolutely) (?:but |that |i |of the |against |in favour )?(?:the (?:\w{2,14} ){1,3}(?:is|are|was|were)|(?:but|against|in favour)|(?:it|this|that|these|they) (?:is|are|was|were))\b(?![^.!?\n]{0,40}\b(?:closed|cancelled|postponed|full|off|delayed|unable|sold out)\b)",
        Severity.CAUTION,
    ),
)
