"""How people run down their pupils, the families, the school and the job."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_KIDS = (
    r"(?:kids?|pupils?|students?|children|class(?:es)?|boys|girls|teenagers|little (?:darlings"
    r"|angels|cherubs|monsters|shits|sods|brats|gits|horrors)|year (?:\d{1,2}|sevens?|eights?"
    r"|nines?|tens?|elevens?)s?"
    r"|y\d{1,2}s?|yr ?\d{1,2}s?|\d{1,2}[a-z]\d?|(?:bottom|top) set|set \d|sixth ?form(?:ers)?|lot"
    r"|form|tutor group|reception|nursery|ks\d)"
)
_JOB = r"(?:job|work|school|place|teaching|marking|reports?|parents evening|inset|briefing|meetings?|cpd|training|staff ?room|detentions?|duty|ofsted|planning|data drop|assembly|open evening|lessons?|term|profession|career)"
_DULL = r"(?:pointless|useless|boring|mind ?numbing|endless|tedious|soul ?destroying|soul ?crushing|waste of (?:time|an evening|a day|my life|my sunday)|shit|crap|godforsaken|bloody|utterly pointless|dull|dire)"
MOANS = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "days weeks terms sleeps hours rid shot counting countdown wait escape away survive "
            "surviving survived retirement",
            rf"\bcant wait to (?:be |get |see the back )*(?:rid of|shot of|away from|of|out of"
            rf"|leave|escape|never see) (?:this |these |that |them|those |my |the |of |here"
            rf"|\w{{1,12}} )|\bcounting (?:down )?(?:the )?(?:days|hours|minutes|seconds|weeks"
            rf"|sleeps|lessons)? ?(?:down )?(?:until|till|til|to|before) (?:i |im |i can |we "
            rf"|they |its |the |this )*(?:retire|retirement|leave|escape|out of|holidays?|hols"
            rf"|half term|summer holidays|end of (?:term|the day|this)|friday|over|home time"
            rf"|weekend|gone|see the back|freedom|july|quit|handing in|christmas holidays"
            rf"|easter holidays|last bell|be rid|home)"
            rf"|\bglad to see the back of\b(?! (?:winter|the rain|the snow|the weather|covid"
            rf"|january))|\b(?:good|thank god|thank goodness|finally) (?:riddance|rid)\b"
            rf"|\brid of (?:\w{{1,12}} ){{0,2}}{_KIDS}\b|\b(?:days?|weeks?|terms?|sleeps"
            rf"|hours) (?:left )?(?:until|till|til|to go until|and then) (?:i (?:can|get to|never)"
            rf"|freedom|escape|im (?:free|out)|wine)|\bhow many (?:more )?(?:days|sleeps"
            rf"|weeks) (?:till|until|to|left)\b(?=[^.!?\n]{{0,40}}(?:holiday|half term|retire"
            rf"|freedom|done with|hols|friday))"
            rf"|\b(?:survived|surviving|survive) (?:another (?:day|week|lesson) (?:with|of|in)"
            rf"|period \d|p\d|{_KIDS}|\d{{1,2}}[a-z])",
        ),
        (
            "hate hates hated loathe dread dreading sick fed done tired bored despise wish regret "
            "stand bothered over regretting sod stuff",
            rf"\b(?:i|we|really|so|god i|omg i|do|still|absolutely|bloody|honestly) (?:hate|hated"
            rf"|loathe|despise|dread|am dreading|regret) (?:this |my |that |these |the |our "
            rf"|teaching |working |being |going |every |having |in |with |at |a |of |today "
            rf"|becoming )*(?:{_JOB}|{_KIDS}|teacher|mondays?|parents|slt|colleagues|staff|here"
            rf"|people)\b|\b(?:sick|fed up|tired|done|bored|so over|had enough|cant be doing"
            rf"|bored to tears)(?: (?:and tired|up|to death|to the back teeth|already))* (?:of"
            rf"|with|by) (?:this |my |that |these |the |our |teaching |listening to |marking "
            rf"|moaning |entitled |being |their |all |lazy |rude |spoilt |idiot |stupid |pushy "
            rf"|whingeing |whining |constant |another |having |dealing with )*(?:{_JOB}|{_KIDS}"
            rf"|parents?|mums|dads|slt|management|colleagues|staff|here|excuses|head|bloody"
            rf"|emails)\b"
            rf"|\b(?:cant|cannot) stand (?:this |that |my |the |these |teaching |working |being |it |at |here |in |for )*(?:{_KIDS}|{_JOB}|parents"
            rf"|slt|head|boss|colleague|woman|man)\b|\b(?:cant be|not) (?:bothered|arsed|faffed)\b"
            rf"|\bcba\b|\bover (?:this|it|teaching)\b(?= (?:job|place|school|term|already|now"
            rf"|tbh)\b)|\bworst (?:job|day|week|lesson|class|term|school|decision of my life"
            rf"|parents?|head|boss|cover|kids?|year group|school trip|set)\b(?! (?:of the"
            rf"|in (?:history|the)|case|weather))|\bregret(?:ting)? (?:becoming|going into"
            rf"|my (?:career|life)|ever|every)\b|\bwhy did i (?:become|go into|choose|ever"
            rf"|sign up)\b|\bsod (?:this|the|marking|that)\b",
        ),
        (
            "pointless useless boring numbing endless tedious destroying crushing waste "
            "mindnumbing dull dire godforsaken soul hours",
            rf"\b(?:another|yet another|more|such an?|what an?|this|todays|utterly|most|totally"
            rf"|complete|an?|is|was|of) (?:\w{{1,12}} )?{_DULL} (?:\w{{1,12}} )?{_JOB}\b"
            rf"|\b{_JOB} (?:\w{{1,10}} ){{0,3}}(?:is|was|are|were|today|tonight|again|thats"
            rf"|another|what) (?:a |an |such a |so |utterly |totally |complete |total |absolute "
            rf"|just |another |all |the |most |bit )*{_DULL}\b|\bhours? of my life (?:i|that|ill"
            rf"|wont)\b|\b(?:death by powerpoint|powerpoint death)\b|\bwaste of (?:an inset"
            rf"|a training day|my (?:time|sunday|evening|life))\b",
        ),
        (
            "nightmare feral animals thick dumb dim dense idiots morons vile horrible awful "
            "spoilt spoiled brats entitled pushy lazy rude hell zoo monsters useless stupid wild "
            "clueless imbeciles dense darlings sods shits hopeless scum rotten ungrateful brain "
            "devil satan spawn little gits horrors nasty bratty chavs chavvy scrotes toerags oiks",
            rf"\b(?:my |these |those |that |the |bloody |our |your |such |absolute |what a "
            rf"|another |same |some |that bunch of |bunch of |load of |pack of "
            rf"|set of )+(?:\w{{1,10}} )?(?:nightmare|feral|thick|dumb|dim|dense|vile|horrible"
            rf"|awful|spoil[te]d?|entitled|pushy|lazy|rude|hellish|stupid|rotten|ungrateful|bratty"
            rf"|clueless|wild|useless|little|chavvy|nasty) (?:\w{{1,10}} )?(?:{_KIDS}|parents?"
            rf"|mums?|dads?|brats?|sods?|shits?|monsters?|gits|horrors|animals|so and sos|scrotes"
            rf"|toerags|oiks)\b(?! (?:up |on (?:stage|the roof)|in the (?:play|book|film|panto)"
            rf"|(?:and )?well))"
            rf"|\b{_KIDS}s? (?:are|were|is|was|r|can be|have been|being|today) (?:a |an |such |so "
            rf"|just |all |absolutely |utterly |total |complete |proper |actual |bloody |bunch of "
            rf"|absolute |right |really |pretty |little |as |fucking |an absolute )*(?:nightmares?"
            rf"|feral|animals|thick|dumb|dim|dense|vile|idiots|morons|brats|monsters|hell|horrible"
            rf"|awful|a zoo|zoo|useless|stupid|clueless|imbeciles|hopeless|shits|sods|satans?"
            rf"|devil|rotten|little (?:shits|sods))\b|\b(?:class|lesson|parents?|kids?|set|trip"
            rf"|form|lunch duty|year \d{{1,2}}|\d{{1,2}}[a-z]) from hell\b|\b(?:thick as"
            rf"|not (?:the )?(?:sharpest|brightest)|share(?:d)? (?:one|a) brain ?cell|braincell"
            rf"|dumb as|few sandwiches short)\b|\b(?:satans|devils) spawn\b"
            rf"|\bherding cats\b(?= (?:with|in|today|again))"
            r"|\b(?:chavs|scrotes|toerags|oiks)\b|\b(?:little|the) darlings\b(?= (?:were|are|have"
            r"|had|of|in|managed|couldnt|again))",
        ),
        (
            "worse should think thinks moan moans moaning whinge whinges whinging whingeing wind "
            "winds never cant dont hell actually idea again need needs bonkers idiots awful clueless "
            "mental problem nightmare nightmares psycho gobby pushy entitled karen karens helicopter "
            "wonder explains met apple",
            r"\b(?:these|those|some|pushy|entitled|stupid|idiot|idiotic|helicopter|clueless|lazy"
            r"|bloody|moaning|whingeing|whining|our|that|this|the|such|crazy|nightmare|mental"
            r"|psycho|gobby|snotty|fussy|another|rude|thick|arrogant) (?:\w{1,10} )?(?:parents?"
            r"|mums?|dads?|mother) (?:need to get a life|are worse|is worse|worse|should try"
            r"|think they|thinks (?:she|he|their|her|his)|who (?:think|cant|let|dont|wont|send)"
            r"|moan\w*|whing\w*|wind\w*|never|cant (?:be|even|read|spell)|dont (?:deserve|give"
            r"|bother|know)|from hell|actually|has no idea|have no idea|do my|again|needs? to"
            r"|is (?:at it|a |an |off her|off his|bonkers|mental)|are (?:a |an |idiots|awful"
            r"|clueless|mental|the (?:worst|problem)|bonkers|nightmares?))|\bkarens?\b(?= (?:mum"
            r"|of|parent|at|alert|has|is|strikes|from|again|who))|\bhelicopter (?:parent|mum"
            r"|dad)s?\b|\b(?:pushy|entitled|psycho|nightmare|gobby) (?:parent|mum|dad)s?\b"
            r"|\b(?:no wonder|explains) (?:\w{1,10} ){0,4}(?:parents?|mum|dad)\b"
            r"|\bmet the (?:parents?|mum|dad)\b(?=[^.!?\n]{0,50}(?:explains|now i (?:know|see)"
            r"|makes sense|wonder|apple))|\bapple doesnt fall\b",
        ),
        (
            "essay essays homework answer answers spelling spelt spelled handwriting paper "
            "marking spell work howler howlers funniest worst gem gems believe coursework",
            r"\b(?:you wont believe|cant believe|wait till you (?:see|read)|look at|get a load of"
            r"|have a look at|check out|laughing at|crying at|crying laughing|lol at|howling at"
            r"|cringing at|wetting myself|in stitches|pmsl|rofl|dying) (?:this |what |one |the "
            r"|some |at |of |my |these |a |their |how |over |so |kids? |kid |who |her |his |bad "
            r"|state of |one of (?:them|my \w+|the \w+) |them )*(?:essays?|homework|answers?"
            r"|spellings?|handwriting|exam (?:paper|answer)s?|wrote|thinks?|marking|drawing|work"
            r"|coursework|books?|write|put|came up with|spelt|spelled)\b"
            r"|\b(?:the state of|awful|terrible|worst|shocking|dire|abysmal|embarrassing|pathetic"
            r"|hilarious|laughable|unreadable|illiterate|drivel|pile of (?:shit|crap|rubbish)"
            r"|absolute drivel|utter drivel) (?:of )?(?:\w{1,10} ){0,3}(?:essays?|homework"
            r"|handwriting|spellings?|answers?|coursework|exam (?:scripts|papers)|mocks|marking"
            r"|books)\b(?! (?:prize|club|week|bee|fair|shop))|\b(?:cant|couldnt|can barely"
            r"|can hardly|could barely|wouldnt know how to) (?:even )?(?:spell|write (?:a sentence"
            r"|their|his|her own)|add up|string a sentence|read)\b(?= (?:their|his|her|own|the|cat"
            r"|a|for|\w+ name|and|to save|together|lol)|[.!,]|$)|\b(?:exam|marking|student|pupil"
            r"|classroom|gcse|todays|homework|essay) (?:howlers?|fails?|gems?|bloopers)\b"
            r"|\bgems? from (?:my |the |todays )?(?:marking|mocks|essays|9|8|7|10|11|year)",
        ),
        (
            "illiterate drivel gibberish crayon monkeys chimps",
            r"\b(?:illiterate|utter drivel|absolute drivel|gibberish)\b(?= (?:lot|kids|class"
            r"|\w+ again|from|essays?|year|set|half)|[.!])|\b(?:monkeys?|chimps?) could (?:do"
            r"|write|teach|mark)\b|\bwritten in crayon\b",
        ),
        (
            "joke shambles mess dump disgrace hole shithole downhill avoid toxic falling worst "
            "clueless incompetent spineless useless sinking circus shitshow hellhole farce cult "
            "madhouse mad prison pathetic badly waste brewery couldnt wouldnt send recommend clue "
            "idea care listen plot damn toss monkeys bother backbone hopeless muppet muppets idiots "
            "liars bullies faced taught lying lied pulled fudged faked hid hiding cooked",
            r"\b(?:this|our|my|the|that|whole|place|gfa|academy|department|trust|school|slt"
            r"|leadership|management|smt) (?:school |place |academy |department |dept |trust "
            r"|team |really |honestly |just |absolutely )*(?:is|are|was|has become|has gone"
            r"|is becoming|being|have become) (?:a |an |such a |such an |so |just |absolutely "
            r"|utterly |totally |completely |an absolute |a complete |a total |a real |a right "
            r"|all |frankly |bloody |really |one big |beyond |the )*(?:joke|shambles|mess|dump"
            r"|disgrace|hole|shithole|shit ?show|circus|toxic|falling (?:apart|down|to (?:bits"
            r"|pieces))|hellhole|going downhill|downhill|clueless|incompetent|spineless|useless"
            r"|sinking ship|badly run|worst|farce|cult|mad ?house|prison|pathetic"
            r"|waste of space)\b(?! (?:book|day|competition|in the (?:play|book)|hunt|trip|tent"
            r"|skills|workshop))"
            r"|\bgone (?:right )?downhill\b(?! (?:ski\w*|on (?:sledges|bikes)|fast on))"
            r"|\b(?:wouldnt|would not|would never|never) (?:send|recommend|let) (?:my|your|our|a"
            r"|it|anyone|this|the) (?:\w{1,8} ){0,3}(?:kids?|children|child|daughter|son|dog|here"
            r"|there|place|school|to)\b|\bavoid (?:this|that|our|the|my) (?:school|place|trust"
            r"|department|academy)\b|\bworst (?:school|trust|department|head|slt|management"
            r"|academy|place to work|job|employer)\b|\bcouldnt (?:run|organise|organize|manage"
            r"|lead) (?:a |an )(?:\w{1,14})|\b(?:slt|management|the head|leadership|senior leaders"
            r"|bosses|smt|the trust) (?:havent|hasnt|have|has|do not|dont|doesnt|does not|couldnt"
            r"|dont even|cant|wont|are|is) (?:a |an |even |got |no |not |so |absolutely |totally "
            r"|completely |just |really |all |give |care |bother |got a )*(?:clue|idea|care"
            r"|useless|clueless|incompetent|spineless|listen|lost the plot|damn|toss|monkeys"
            r"|bother|backbone|about (?:us|staff)|joke|hopeless|muppets?|waste|idiots|liars"
            r"|two faced|bullies|support|ever (?:set foot|taught))\b"
            r"|\blost the plot\b(?! (?:of|in the|twist))|\btoxic (?:school|place|workplace"
            r"|department|staff ?room|slt|head|trust|management|environment"
            r"|culture)\b(?! (?:positivity|masculinity|waste))|\b(?:lying|lied|pulled the wool"
            r"|fudg\w+|faked|hid \w+|hiding|cooked) (?:\w{1,8} ){0,3}(?:to|from|over|for"
            r"|the) (?:ofsted|inspectors|the inspectors|books for ofsted)\b|\bp(?:oo"
            r"|iss) ?up in a brewery\b",
        ),
        (
            "quit quitting resign notice jacking packing leaving handing handed job jobs escape "
            "recruiting supply",
            r"\b(?:handing|hand|handed|putting) in my notice\b|\b(?:quit|quitting|jack(?:ing)? in"
            r"|pack(?:ing)? in|jacked in|chuck(?:ing)? in) (?:this |my |the |teaching|it "
            r"|all )+(?:job|teaching|in\b|school|place|all|off)?\b(?= (?:job|teaching|before"
            r"|tomorrow|today|soon|in|as|if|because|now|honestly|place|i)|[.!,]|$)"
            r"|\bget me out of (?:here|this (?:job|school|place))\b(?! im a celebrity)"
            r"|\b(?:looking for|need|want|find(?:ing)?|apply(?:ing)? for|anyone got|any) (?:a |an "
            r"|me a |any )?(?:new|another|different|proper|better) jobs?\b(?= (?:before|where|asap"
            r"|because|that|so|away|if|tbh|going)|[.!,]|$)",
        ),
    )
)

# Grumbles that are about school only where school stands beside them.
GRUMBLES = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "doing driving nuts mad mental insane wick nerves nerve tits cracking hair wall "
            "bonkers goat crazy",
            r"\b(?:doing|do|did|does) (?:my|me|our|everyones) (?:head|nut|brain) in\b"
            r"|\b(?:driv(?:e|es|ing)|drove|sends?|sending) (?:me|us|everyone) (?:absolutely "
            r"|completely |totally |slowly |up |round )*(?:nuts|mad|mental|insane|the wall"
            r"|the bend|bonkers|crazy|to drink|potty)\b|\bon my (?:wick|nerves|last nerve|tits)\b"
            r"|\b(?:get|gets|getting|got) (?:right )?on (?:my|everyones|the whole departments"
            r"|our) (?:wick|nerves|tits)\b|\bboils? my (?:piss|blood)\b"
            r"|\btear(?:ing)? my hair out\b|\blos(?:e|ing) the will to live\b",
        ),
        (
            "soul live patience losing",
            r"\b(?:suck|drain|sap)(?:s|ed|ing|ped|ping)? (?:\w{1,8} ){0,3}(?:will to live|soul"
            r"|life)\b|\b(?:lost|losing|lose) (?:the will to live|my (?:rag|patience|mind|temper"
            r"|shit) (?:with|at|today|in))\b",
        ),
        (
            "why",
            r"\bwhy (?:did|do|on earth did) i (?:become|go into|choose|ever|sign up|bother"
            r"|do this)\b|\bwhat was i thinking\b",
        ),
    )
)
