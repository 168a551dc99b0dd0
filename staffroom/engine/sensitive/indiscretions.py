"""What a colleague would ask the writer to take down again: drink, moans, mockery, crude talk."""

from __future__ import annotations

import re

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
_DRUNK = (
    r"(?:drunk|hammered|smashed|wasted|pissed|wrecked|plastered|legless|trollied|trolleyed"
    r"|bladdered|mashed|battered|stoned|paralytic|steaming|sloshed|rat ?arsed|shit ?faced"
    r"|off (?:my|our|his|her|their) (?:face|head|tits|trolley)"
    r"|hung ?over|hanging|rough as|blind drunk|tipsy|half cut|three sheets|spangled|leathered"
    r"|bevvied|blotto|canned|merry as|squiffy)"
)

INDISCRETIONS = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "drunk hammered smashed wasted pissed wrecked plastered legless trollied trolleyed "
            "bladdered mashed battered stoned paralytic steaming sloshed arsed faced face head "
            "tits trolley "
            "hungover hung over hanging rough tipsy cut sheets spangled leathered bevvied blotto "
            "ratarsed shitfaced squiffy canned merry",
            rf"\b(?:i|im|me|we|were|was|got|get|gets|getting|still|so|bit|bloody|absolutely"
            rf"|totally|completely|properly|staff|teachers|everyone|everybody|hes|shes|dept"
            rf"|department|turned up|turn up|half|teaching|marking|being|slightly|woke up"
            rf"|head) (?:a )?(?:so |bit |all |still |absolutely |totally |completely |properly "
            rf"|well |too |very |pretty |proper |bloody |little |was |were |got |is |are |while "
            rf"|a )*{_DRUNK}\b"
            r"(?! (?:on (?:art|poetry|books)|the (?:record|ball|target|competition|exam"
            r"|fundraising|previous|opposition|it)|it\b|our|records?|by (?:the )?(?:wind|rain"
            r"|waves|storm|weather)|up (?:on|in) the|in the (?:wind|rain|storm|hall|library)|food"
            r"|paper|water|energy|time|out|last (?:week|term|year)|every|each|this year"
            r"|with (?:work|excitement)|pans?))|\bhung ?over\b|\b(?:drunk|hammered"
            r"|pissed) (?:again|as|at work|on a school|on tuesday|last night)\b",
        ),
        (
            "oclock clock bender boozy booze boozing boozer pints pint shots tequila vodka "
            "jagerbombs jagerbomb gin wine prosecco bottle bottles lager beers cans sesh session "
            "lash alcohol sangria",
            r"\b(?:on|went on|proper|three day) (?:a |the )?(?:bender|lash|sesh|piss)\b|\bbooz(?:y"
            r"|ing|e)\b(?! free)|\b(?:jager ?bombs?|tequila)\b|\b(?:\d+|two|three|four|five|six"
            r"|seven|eight|nine|ten|twelve|several|too many|many|one too many|few too many"
            r"|couple of|loads of) (?:\w{1,10} )?(?:pints|shots|beers|bottles of (?:wine|prosecco"
            r"|gin|vodka|beer)|glasses of (?:wine|prosecco)|gins|vodkas|proseccos|cans of lager"
            r"|lagers|wines|sangrias)\b(?! (?:of (?:milk|blood|water)|on (?:target|goal)))"
            r"|\b(?:need|needs|needed|want|deserve|wheres|open|opening|hitting|cracking open"
            r"|straight (?:on|to)|hide|hid|hiding|got) (?:a |an |the |my |some |that |more |large "
            r"|big |very |bottle of |glass of |stiff )*(?:wine|gin|vodka|prosecco|drink|pint"
            r"|booze)\b(?! (?:of water|break|bottles|machine|stall|tasting|donat\w+|raffle))"
            r"|\b(?:wine|gin|beer|pint|prosecco|vodka) ?o ?clock\b|\b(?:vodka|gin|wine|whisky|rum"
            r"|beer|alcohol) (?:in|during|at|for|before|while) (?:my |the |a |his |her )?(?:desk"
            r"|drawer|mug|coffee|flask|lesson|lessons|registration|assembly|bag|breakfast|marking"
            r"|locker|work|water bottle)\b|\b(?:marking|planning"
            r"|reports) (?:\w{1,10} ){0,3}(?:with|and|over) (?:a |the |two |three )?(?:bottle"
            r"|glass|glasses|large|gin|wine|prosecco|vodka)\b",
        ),
        (
            "weed spliff spliffs joint coke ketamine ket pills edibles edible mdma ecstasy "
            "cocaine cannabis mushrooms high stoned bong dealer vape drugs line lines speed gear "
            "mandy",
            r"\b(?:smok(?:e|ed|ing)|had|rolled?|rolling|sharing|passed|roll a|skin up) (?:a |some "
            r"|the |my |of |bit |cheeky |fat |sneaky )*(?:spliff|joint|weed|bong|doobie)s?\b"
            r"|\b(?:line|lines|gram|bump) of (?:coke|ket|speed|gear|mandy|cocaine)\b|\b(?:off|on"
            r"|took|taking|doing|did|popped|dropped) (?:my |our |his |her |some |a |loads of |few "
            r"|couple of |the )*(?:pills|ket|ketamine|mdma|ecstasy|cocaine|coke|mandy|edibles?"
            r"|mushrooms|acid|speed|drugs|gear)\b(?! (?:bottle|zero|can|education|awareness|policy"
            r"|talk|test\w*|can))|\b(?:i|we|im|was|were|still|so|bit|high) (?:am |was |were |got "
            r"|get )*(?:a bit |so |totally )?(?:stoned|high as a kite)\b|\bmy (?:drug )?dealer\b"
            r"|\bspliffs?\b",
        ),
        (
            "days weeks terms sleeps hours rid shot counting countdown wait escape away back "
            "survive surviving survived retirement",
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
            "stand cant bothered over regretting sod stuff",
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
            rf"|\bcant stand (?:this |that |my |the |these |teaching )*(?:{_KIDS}|{_JOB}|parents"
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
            "mindnumbing dull dire godforsaken soul hours lost",
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
            "parents parent mum mums dad dads karen karens mother helicopter emailing emails "
            "moaning whingeing",
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
            "essay essays homework answer answers spelling spelt spelled handwriting exam paper "
            "wrote marking spell work mark books howler howlers funniest worst gem gems believe "
            "books coursework",
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
            "sickie sick skive skiving skived bunking bunked winging sneaked snuck nap napping "
            "film video netflix arsed pretend pretending faking fake pulling pulled called "
            "phoning early dodge dodging dodged wing duvet bluffed blagged blagging",
            r"\b(?:pull(?:ed|ing)?|threw|throw(?:ing)?|took|taking) a (?:cheeky "
            r"|sneaky )?(?:sickie|duvet day|fast one)\b|\bsickie\b|\b(?:called|phoned|rang|calling"
            r"|phoning|ringing) in sick\b(?= (?:but|to|and|so|from|when|because|again|today|for"
            r"|while|tomorrow|lol|haha)|[^\w]|$)|\bskiv(?:e|ed|ing)\b|\bbunk(?:ed|ing) off\b"
            r"|\b(?:winging it|wing it|winged it)\b|\b(?:sneaked|snuck|slipped|dodged|sloped"
            r"|bunked|dodging|ducked|escaped) (?:out of|off|out|early) (?:of )?(?:from )?(?:the "
            r"|my |another |inset|briefing|duty|work|school|early|a |staff |parents |lunch "
            r"|break )*(?:meeting|inset|briefing|duty|work|school|early|assembly|parents evening"
            r"|training|cpd|cover)\b"
            r"|\b(?:stuck|stick|sticking|put|putting|whacked|bunged|bung|shoved) (?:a |the |on "
            r"|another |them |in front of |\w{1,8} )*(?:film|video|dvd|netflix|youtube"
            r"|shrek)\b(?=[^.!?\n]{0,60}(?:sleep|nap|phone|hangover|hungover|bothered|arsed|so i"
            r"|while i|planning|no plan|coffee|lazy|cba|head down|done|again|desk))|\b(?:nap(?:ped"
            r"|ping)?|asleep|slept|snooz\w+|dozed) (?:\w{1,10} ){0,3}(?:in|during|at|through"
            r"|under) (?:my |the |a |inset|assembly|another )*(?:desk|lesson|cupboard|car at lunch"
            r"|assembly|inset|briefing|training|ppa|meeting|cover)\b|\b(?:havent|not|didnt"
            r"|never) (?:bothered (?:to )?)?(?:planned?|plan|mark(?:ed|ing)?|read) (?:a |any "
            r"|anything|their |the |thing|single |of |my |lessons?|books?|essays?"
            r"|it)+(?:[^.!?\n]{0,30}\b(?:lol|haha|oops|winging|made (?:it|them) up|random|guess\w*"
            r"|who cares|and nobody))\b"
            r"|\b(?:made|making) up (?:the |their |all |half |my )*(?:grades|marks|data|reports)\b"
            r"|\b(?:pretend(?:ed|ing)? to|faking|faked|fake) (?:be |being |a )?(?:ill|sick|work"
            r"|working|listen|mark|observation|migraine)\b(?! (?:be|in the play))|\b(?:bluffed"
            r"|blagged|blagging) (?:my|the|it|an?|through)\b",
        ),
        (
            "bet bets betting casino accumulator acca bookies slots poker roulette gambling "
            "horses odds gamble gambled flutter bookie punt",
            r"\b(?:put|stuck|lost|won|lumped|blew|whacked|placed|dropped|staked"
            r"|gambled) (?:away )?(?:my |the |a |over |another |about |nearly |all "
            r"|half )*(?:£ ?\d[\d,.]*k?|\d+ ?(?:quid|grand|pounds|k)|\w{1,10} quid|wages|rent"
            r"|salary|month\w*|trip money|tenner|fiver|fortune|bet|bets|everything"
            r"|school fund) (?:\w{1,10} ){0,4}?(?:on|at|in) (?:the |an |my |a "
            r"|\w{1,10} )*(?:horses?|dogs|football|bookies|casino|slots|poker|roulette|acca"
            r"|accumulator|match|national|online|grand national|fruit ?machines?|blackjack"
            r"|gee gees|red|derby|cheltenham|aintree)\b|\b(?:my|our|staff ?room|weekend|big|a|an"
            r"|the|sweet) (?:acca|accumulator|betting slip|bookie)\b|\b(?:at|to|down"
            r"|in) the (?:bookies|casino)\b(?! (?:royale|night|fundraiser))|\bonline (?:poker"
            r"|casino|slots|gambling|betting)\b(?! (?:awareness|harm|addiction|danger))"
            r"|\bgambl(?:ed|ing) (?:away|again|debts|my|at|all)\b",
        ),
    )
)

# Grumbles that are about school only where school stands beside them.
GRUMBLES = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "doing driving head nuts mad mental insane wick nerves nerve tits cracking hair wall "
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
            "soul will live patience lost losing",
            r"\b(?:suck|drain|sap)(?:s|ed|ing|ped|ping)? (?:\w{1,8} ){0,3}(?:will to live|soul"
            r"|life)\b|\b(?:lost|losing|lose) (?:the will to live|my (?:rag|patience|mind|temper"
            r"|shit) (?:with|at|today|in))\b",
        ),
        (
            "why what",
            r"\bwhy (?:did|do|on earth did) i (?:become|go into|choose|ever|sign up|bother"
            r"|do this)\b|\bwhat was i thinking\b",
        ),
    )
)

MORE = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "shag shagged shagging milf milfs dilf dilfs tinder boobs tits knob nudes onlyfans "
            "stripper strippers fit sexy snog snogged snogging laid pulled horny hottie arse bum "
            "naked sex cock bollocks randy bonk bonking fancy pervy orgasm hot bra hinge fanny "
            "dick porn threesome wank",
            r"\bshag(?:ged|ging|s|gable)?\b(?! (?:pile|carpet|rug))|\b[md]ilfs?\b|\b(?:fit|hot"
            r"|sexy|gorgeous|shaggable|yummy) (?:\w{1,8} )?(?:mums?|dads?|sixth formers?|teachers?"
            r"|caretaker|colleagues?|student|head|pe teacher|ta|nqts?|ects?|trainee"
            r"|supply)\b(?! (?:for|to (?:teach|drink)|chocolate))|\bone night stand\b|\b(?:on|my"
            r"|swip\w+|found|spotted|matched with|matched) (?:\w{1,10} ){0,4}(?:on )?(?:tinder"
            r"|grindr|hinge|bumble)\b|\bgot (?:laid|lucky last)\b|\b(?:my|her|his|some|send|sent"
            r"|naked|of) (?:\w{1,8} )?(?:boobs|tits|nudes|dick pic|knob|willy|bra|fanny)\b"
            r"|\bonlyfans\b|\bstrip(?:pers?|per|ping| club)\b(?! (?:the|wallpaper|of|paint|down"
            r"|light|back|away|bark))|\bknob (?:joke|head|jokes)\b"
            r"|\bsnog(?:ged|ging)?\b(?! marry)|\b(?:sex|porn) (?:joke|jokes|toy|tape|with|in|on"
            r"|hub|on the|life|at)\b(?! (?:education|ed|and relationships|the (?:animal|plant)))"
            r"|\bnaked (?:in|on|at|swim|photo|run)\b(?! (?:eye|truth|mole))|\b(?:nice|peachy"
            r"|cracking) (?:arse|bum|tits|rack)\b|\bfancy(?:ing)? the pants off\b|\b(?:horny"
            r"|threesome|orgasm|wank(?:ing)?)\b|\bfriday (?:night )?shag",
        ),
        (
            "affair sleeping seeing snogging rumour rumours gossip tea apparently word guess goss "
            "heard grapevine scandal caught juicy",
            r"\b(?:having|had|had an|an|the) (?:\w{1,8} )?affair (?:with|between|at)\b"
            r"|\b(?:sleeping|slept|in bed|carrying on|getting off|got off|shacked up|copped off"
            r"|hooking up|hooked up|bonking) with (?:\w{1,10} ){0,3}(?:mr|mrs|miss|ms|head|deputy"
            r"|teacher|colleague|caretaker|dad|mum|parent|ta|pe|science|staff|governor|nqt|ect"
            r"|boss|\w+s (?:mum|dad|husband|wife))\b|\brumou?r(?:s)? (?:has it|is|are|going|about"
            r"|that|mill)\b(?! (?:mills of|in (?:the )?(?:play|novel)))|\b(?:spill(?:ing"
            r"|ed)? the tea|juicy gossip|hot goss|the goss|staff ?room goss(?:ip)?"
            r"|gossip (?:of the|is|about|from|alert|time)|school gossip|best gossip)\b"
            r"|\bguess (?:who|which (?:teacher|colleague|head|member of staff|deputy"
            r"|governor)) (?:was|got|is|has|turned|came|snogged|ended|threw|fell|had|went|cant"
            r"|wont|has been)\b(?=[^.!?\n]{0,80}\b(?:drunk|caught|snog|affair|sacked|sick|bed"
            r"|crying|hungover|late again|fired|loo|toilet|arrested|cupboard|rowing|shouting"
            r"|leaving|kicked|left|bald|divorc\w+|boss)\b)|\bapparently (?:mr|mrs|miss|ms|the head"
            r"|our head|the deputy|sir|slt) (?:\w{1,12} ){0,5}(?:caught|affair|drunk|leaving"
            r"|sacked|dumped|sleeping|crying|rowing|seeing|snogg\w+|been seen|wig|botox|boob"
            r"|walked out|row|pushed|told to go|kissing)\b|\bcaught (?:in the|snogging|kissing"
            r"|at it)\b(?! (?:act|rain|snow|storm|traffic|moment|net|web|middle|trap|spell))",
        ),
        (
            "joke shambles mess dump disgrace hole shithole downhill avoid toxic falling worst "
            "clueless incompetent management slt head ofsted sinking circus run leaders "
            "leadership bosses brewery lottery couldnt wouldnt send badly",
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
        (
            "arrested nicked fight punched banned speeding licence cells police brawl headbutted "
            "mooned streaked fined driving ban",
            r"\b(?:i|we|me|got|nearly got|almost got|spent|was|were) (?:got |was |were |nearly "
            r"|almost |once |the |a |last |night |in |into )*(?:arrested|nicked|a caution"
            r"|in the cells|police cell|cells|(?:in|into) (?:a |another )?(?:fight|brawl|punch ?up"
            r"|scrap)|chucked out|thrown out|kicked out|barred|banned from driving"
            r"|banned from)\b(?= (?:for|by|of|last|at|on|again|in|outside|with|the|after)|[.!,]|$)"
            r"|\blost my licen[cs]e\b|\b(?:drink|drunk) driv(?:ing|er|e)\b(?= (?:home|again|ban"
            r"|last|charge))|\b(?:mooned|headbutted|streaked)\b|\bclocked (?:me )?(?:doing"
            r"|at) \d{2,3}\b|\bdoing (?:\d{2,3}|a ton) (?:in|down|on) (?:a|the)\b",
        ),
    )
)

# Swear words, spelt out or starred; those with a plain meaning are left out.
SWEARING = re.compile(
    r"\b(?:(?:mother ?|cluster|abso)?(?:fuck|fck|fuk)(?:ing?|ed|er|ers|s|wit|wits|up|tard|in"
    r"|nugget)?|f[*@#$%!.\-_]{1,4}(?:k|ck|king|cking|ing|ed|n|in)?(?=\W|$)(?<!f\.)(?<!f-)(?<!f!)"
    r"|f[u*]c?[*]k?(?:ing|ed)?|fu[*]{1,2}(?:ing)?|effing|eff off|feckin|fecking|friggin|frigging"
    r"|(?:bull|horse|ape|dip|bat)?sh(?:i|1|[*!])t(?:e|s|ty|ter|tiest|ting|show|hole|load|storm|bag"
    r"|head)?s?|s[*#]{1,3}t|shi[*]+|bollocks|bollox|b[*]{1,3}ll[*o]cks|bullsh[*i]+t|bugger(?:ed"
    r"|ing)?(?: off| all)?|cunt[sy]?|c[*]{1,3}t|arsed?|arseholes?|pissed off|piss(?:ing|take|up)?"
    r"|wtf|wth|ffs|omfg|fml|stfu|lmfao|gtfo|af(?= (?:today|tbh|rn))"
    r"|twats?|tw[*]ts?|wank(?:er|ers|y|ing)?|w[*]nkers?|dickheads?|d[*]ckheads?|bellends?"
    r"|knob ?heads?|tossers(?! wanted)|bloody (?:hell|nightmare|kids|hate|awful|useless|job"
    r"|idiots?|parents|school|marking|inset|ofsted|monday|mondays|reports|meeting|meetings"
    r"|ridiculous|stupid|joke|annoying|fed|sick|knackered|slt|pointless|year|done)|crap(?:py"
    r"|pest)?|sodding|sod off|goddamn|god ?damn|for (?:fucks|christs|gods|fs) sake|jesus (?:christ"
    r"|h)(?= (?:these|this|what|i |my|on|that|kids))|balls to|bastards?)(?=\W|$)"
)
SWEAR_LETTERS = (
    "fu",
    "f*",
    "sh",
    "s*",
    "bo",
    "b*",
    "bu",
    "cu",
    "c*",
    "ar",
    "pi",
    "w",
    "ffs",
    "om",
    "fml",
    "st",
    "lm",
    "gt",
    "af",
    "t",
    "di",
    "d*",
    "be",
    "kn",
    "bl",
    "cr",
    "so",
    "go",
    "for",
    "je",
    "ba",
)
SWEAR_NEEDS = re.compile(
    r"f[u*@#$%c]|eff|feck|frig|sh[i1*!]t|s[*#]|shi\*|boll|b\*|bugg|cunt|c\*|arse|piss|wtf|wth|ffs"
    r"|fml|stfu|gtfo|twat|tw\*|wank|w\*|dickh|d\*ck|belle|knob|toss|bloody|crap|sodd|sod off|damn"
    r"|sake|jesus|balls to|bastard|\baf\b"
)
PLAIN_SENSE = re.compile(
    r"\bbloody (?:mary|sunday|assizes|code|battle|war)|\bcrap(?:s|aud)\b|\bbastard (?:son|king"
    r"|feudal|of)\b|\barsenal\b|\bcaber tosser|\bfinger ?prick|\bpancake tossers?\b"
)
