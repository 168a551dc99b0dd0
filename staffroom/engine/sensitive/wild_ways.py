"""Nights, drugs, bets and crude talk that a school would not want told of those who work there."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_FELLOWS = (
    r"(?:teacher|teachers|head|headteacher|deputy|ta|tas|colleague|colleagues|pe teacher|caretaker|governor|dad|dads|mum|mums|parent|parents"
    r"|sixth former|sixth formers|student teacher|trainee|trainees|nqt|ect|supply|receptionist|slt|science department|maths department|department"
    r"|sixth form dads?|school dads?|school mums?|staff|boss|mr \w+|miss \w+|mrs \w+|ms \w+|inspector|year \d+ (?:dad|mum|parent)s?|year head)"
)

WILD_WAYS = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "face trolley tits smashed hammered wasted wrecked lashed pissed bladdered plastered",
            r"\b(?:whos|who is|lets|lets all|time to|anyone for|everyone|were all|going to|gonna) (?:\w{1,8} )?(?:get|getting|be) (?:absolutely |totally |properly |well |so )*(?:smashed|hammered|wasted|wrecked|lashed|bladdered|plastered|battered|legless|trollied|steaming|drunk|pished|mullered|merry|shitfaced|leathered)\b|\boff (?:my|our|his|her|their|your) (?:face|trolley|tits|head|nut|rocker|box)\b(?! (?:with|mask|cream|the))",
        ),
        (
            "weed pills coke ket spliff joint mdma sniff baggie dealer gear edibles mushrooms drugs cannabis ketamine acid bong",
            r"\b(?:got|get|gets|has|have|sort|know|selling|sells|need|want|find|buying|bought|anyone|some|cheeky|bit of|bag of|on|of|the|my|a) (?:\w{1,8} )?(?:weed|pills|coke|ket|spliffs?|cheeky joint|mdma|sniff|baggies?|edibles|magic mushrooms|ketamine|cannabis|bong|dealer)\b(?=[^\n]{0,100}\b(?:weekend|tonight|party|anyone|term|week|school|kids|class|teach\w*|friday|saturday|staff|work|half term|holidays|lesson|smok\w+|last night|prom|ball|sheds|again)\b)(?! (?:killer|control|whacking|puller|awareness|education|fuel|fire|oven|can))",
        ),
        (
            "lap stripper strippers strip pole dancer lapdance lapdancer stag hen prague magaluf ibiza benidorm amsterdam riga marbs zante blackpool ayia",
            rf"\b(?:a |the |some |two )?(?:lap ?danc\w+|strippers?|strip club|pole danc\w+|kissogram)\b(?! (?:the wallpaper|light|workshop|fitness))|\b(?:staff|teachers?|department|colleagues?|heads?|deputys?|sirs?|mr \w+s?) (?:\w{{1,8}} )?(?:stag|hen)(?: do| night| party| weekend)?\b|\b(?:stag|hen)(?: do| night| party| weekend)[^.!?\n]{{0,60}}\b(?:{_FELLOWS}|school|lesson|teach\w*|monday|year \d+|class)\b|\bwhat happens (?:in|on|at) (?:the |our )?\w{{2,14}}(?: \w{{1,8}})? stays\b",
        ),
        (
            "passed sick threw throwing fell asleep bush hedge skip bath pond fountain pool carpark kebab gutter taxi floor table bouncers barred collapsed",
            rf"\b(?:{_FELLOWS}|someone from \w+|one of us|half of us|two of us|we|i|me|sir)(?: \w{{1,10}}){{0,4}}? (?:passed out|was sick|were sick|been sick|being sick|threw up|fell asleep|woke up|collapsed|face down|found asleep|crawled|carried out|carried home|slept|ended up|fell)(?: \w{{1,8}}){{0,3}}? (?:on|in|into|under|behind|over|off|at) (?:the |a |an |my |our |his |her |next doors )*(?:\w{{1,8}} )?(?:pool table|bush|hedge|skip|bath|pond|fountain|pool|car park|kebab|gutter|taxi|cab|bar|dance ?floor|toilets?|loos?|floor|flower ?bed|wheelie ?bin|roundabout|bench|doorway|minibus|bandstand)\b"
            r"|\b(?:deputy|head|boss|bursar|caretaker|mr \w+|mrs \w+|miss \w+|ms \w+|science|maths|pe|someone|staff)(?: \w{1,8}){0,2}? in (?:a|an|the|some) (?:bush|hedge|skip|fountain|pond|gutter|wheelie ?bin|traffic cone|police cell|a&e)\b|\b(?:two|three|one|four|someone|half) (?:\w{1,8} )?in a&e\b",
        ),
        (
            "cans tinnies martinis gins wines mojitos sambucas jagers margaritas daiquiris "
            "vodkas whiskies pints cocktails keep keepcup flask thermos tumbler mug teapot",
            r"\b(?:\d|two|three|four|five|six|seven|eight|nine|ten|several|too many|few) (?:\w{1,10} )?(?:cans|tinnies|martinis|gins|wines|mojitos|sambucas|jagers|margaritas|daiquiris|vodkas|whiskies|pints|cocktails)\b(?! (?:of (?:water|milk|paint|food|soup|beans|juice|squash))|collected|donated|for the|were)(?=[^\n]{0,100}\b(?:school night|marking|lesson|train home|in already|deep|down|school|reports|essays|class|teach\w*|assembly|planning|monday)\b)"
            r"|\b(?:wine|gin|vodka|prosecco|beer|rum|whisky|baileys|cider) (?:hidden |disguised )?in (?:a |my |the )(?:keep ?cup|flask|thermos|tumbler|travel mug|mug|teapot|water bottle|coffee cup|reusable)\b",
        ),
        (
            "barred banned thrown kicked chucked escorted",
            r"\b(?:got|getting|been|were|was|nearly|are|we|us all) (?:\w{1,8} )?(?:barred|banned|thrown out|kicked out|chucked out|escorted) (?:for life )?(?:from|of|by|out)\b(?=[^\n]{0,80}\b(?:do|staff|department|dept|teachers?|leaving|end of (?:term|year)|christmas|party|pub|spoons|karaoke|curry|hotel|colleagues?)\b)(?! (?:school|lessons))",
        ),
        (
            "pint drink drinks shots shot vape fag fags cigarette beer beers smoke round lighter",
            r"\b(?:bought|buy|got|gave|giving|shared|sharing|lent|offered|had|having|sold) (?:a |an )?(?:him|her|them|my|some|the|one of|a few|year 1[123]s?|sixth ?formers?|students?|pupils?|ex pupils?|with|a|vape|fag|pint|drink|smoke|beer) (?:\w{1,10} ){0,5}?(?:a |an )?(?:pint|drink|drinks|shots?|vape|fag|fags|cigarette|beer|beers|smoke|lighter|round|with (?:a |some |my )?(?:sixth ?formers?|students?|pupils?|year 1[123]s?))\b(?=[^\n]{0,60}\b(?:student|students|pupil|pupils|sixth ?formers?|year 1[123]s?|nearly 18|hes 1\d|shes 1\d|under ?age|kids|almost 18|17)\b)"
            r"|\b(?:student|students|pupil|pupils|sixth ?formers?|year 1[123]s?|my year \d+)\b[^.!?\n]{0,60}\b(?:bought|buy|got|gave|shared|had) (?:him|her|them|me|us|a|each|it)(?: \w{1,6}){0,2}? (?:a |an )?(?:pint|drinks?|shots?|vape|fag|fags|cigarette|beers?|smoke|round)\b",
        ),
        (
            "affairs affair slap soap opera scandal divorce caught store cupboard",
            r"\b(?:staff ?room|department|dept|school|ours|staff|office|slt|maths|english|science|pe|our place)s?(?: \w{1,10}){0,8}? (?:soap opera|affairs?|a slap|love triangle|punch ?up|catfight|scandal|like (?:eastenders|hollyoaks|love island|jeremy kyle|peyton place|dynasty))\b(?! (?:of state|in the play|officer|committee))",
        ),
        (
            "wild messy boozy heavy recovering wreck limit breathalysed drove driving",
            r"\b(?:staff|teachers?|colleagues?|department|dept|we|i|slt|some of us|half of us|pe|maths|science|english)(?: \w{1,10}){0,4}? (?:wild|messy|boozy|heavy|drunken|debauched|mad) (?:night|weekend|one|do|party|session|time|evening|friday|saturday)\b(?! (?:rain|of (?:rain|wind)|walk))|\bstill recovering\b(?! (?:from (?:a |an |her |his |their |the )?(?:\w+ )?(?:op\w*|surgery|illness|injury|flu|cold|covid|match|marathon|climb)))(?=[^\n]{0,60}|$)|\brecovering from (?:last night|saturday|friday|the (?:staff|christmas|leaving|weekend)|a (?:heavy|big|messy))\b"
            r"|\b(?:still|well|probably|definitely) over the limit\b|\b(?:drove|driving|drive) (?:home|in|to work|to school|the minibus)(?: \w{1,8}){0,4}? (?:drunk|over the limit|half cut|pissed|hungover|after (?:four|five|six|a few|too many)|tipsy)\b",
        ),
        (
            "hotel motel bedroom wardrobe knickers coming leaving emerging sneaking",
            rf"\b{_FELLOWS}(?: \w{{1,10}}){{0,3}}? (?:seen|spotted|caught|snapped|photographed|coming|leaving|emerging|sneaking) (?:\w{{1,10}} ){{0,4}}?(?:hotel|motel|bedroom|travelodge|premier inn|cupboard|car ?park|toilets?|stockroom)\b(?=[^\n]{{0,60}}\b(?:with|together|from|drama|pe|head|teacher|deputy|ta|colleague|wife|husband|again)\b)",
        ),
        (
            "turned turning rolled bottle",
            r"\b(?:turned|turning|rolled|rolling) (?:up|in)(?: \w{1,10}){0,5}? off (?:my|his|her|their) (?:head|nut|box|face|tree)\b|\b(?:your|his|her|my|their|the|our) (?:second|third|fourth|fifth|umpteenth|next) bottle\b(?! (?:of (?:water|milk|squash|sun|ink|glue)|top|bank))|\bbottle\b[^\n]{0,20}🍷",
        ),
        (
            "rough hanging ropey fragile tender delicate dusty worse sore banging pounding "
            "splitting thumping",
            r"\b(?:were|we are|im|i am|all|still|bit|feeling|staff|everyone|looking|a little|slightly|rather|very) (?:a bit |a little |all |still |pretty |slightly |very |rather |absolutely |so |looking )*(?:rough|hanging|ropey|fragile|tender|delicate|dusty|worse for wear|the worse for wear|sore headed)\b(?: (?:from|after|since|today|this|at the gate|following|as|on))(?=[^\n]{0,100}\b(?:friday|saturday|last night|do|party|night|drinks|quiz|staff|wedding|prosecco|karaoke|gate|lesson|assembly|weekend|class|kids)\b)|\bworse for wear\b|\bsore heads?\b(?=[^\n]{0,80}\b(?:staff|last night|party|do|teachers|drinks|today|ball)\b)|\bheads? (?:is |are )?(?:banging|pounding|splitting|thumping)\b(?=[^\n]{0,80}\b(?:wine|last night|staff|drink\w*|gin|do|party|lesson|class|kids|assembly|period)\b)",
        ),
        (
            "number arm glitter stamp tattoo lovebite hickey eyebrows shoes sunglasses walk shame makeup wristband traffic cone clothes",
            r"\b(?:still|with|had|wearing|came|in|turned up|woke up|arrived|no) (?:\w{1,10} ){0,6}?(?:someones number|strangers number|number on my|stamp on my|club stamp|glitter (?:on|in|all)|love ?bites?|hickey|no eyebrows|one eyebrow|last nights (?:clothes|makeup|make up|dress|shirt|heels|outfit)|yesterdays (?:clothes|shirt|dress)|someone elses (?:shoes|shirt|coat|jacket|trousers|bed|pants|house)|traffic cone)\b|\bwalk of shame\b|\bsunglasses (?:on )?(?:in|at|for|during|through) (?:the |my |a |first |our )*(?:briefing|assembly|lesson|registration|period|class|staff|duty|morning|meeting|inset)\b",
        ),
        (
            "pulled pull fancy fancied fancies fit shagged snogged kissed slept flirting flirt flirted crush tinder hot snog copped winked eyeing dreamy gorgeous hunk buff",
            rf"(?:^|\n|[.!?]\s{{1,2}})(?:pulled|snogged|shagged|got off with|copped off with|slept with|fancy|kissed) (?:a |an |the |my |one of |another |some )+(?:\w{{1,8}} )?{_FELLOWS}\b(?! (?:aside|over|up|into|to one|out|training|trip|for|or two))"
            rf"|\b(?:i|ive|we|just|nearly|finally|she|he|omg|and|totally|properly|so) (?:\w{{1,8}} ){{0,2}}?(?:pulled|snogged|kissed|shagged|flirted with|flirting with|fancy|fancied|fancying|copped off with|got off with|went home with|slept with|matched with|matched|swiped right on|dated|dating|have a crush on|got a crush on|perving on) (?:a |an |the |my |one of |our |some |that |this |fit |hot |new |of |school |year \d+ |\w{{1,8}} ){{0,4}}{_FELLOWS}\b(?! (?:training|trip|hours))"
            rf"|\b{_FELLOWS} (?:is|are|was|looked|looks|looking) (?:\w{{1,8}} ){{0,2}}?(?:well fit|so fit|fit as|hot as|buff|a hunk|a fox|sex on legs|tasty|a bit of alright|pure sex|phwoar|shaggable|a milf|a dilf)\b|\bphwo+a+r\b",
        ),
        (
            "willy willies penis cock knob knobs balls boobs bum bums arse fart farted farts vagina minge fanny condom condoms lube dildo vibrator porn orgasm sexy bonk innuendo erection poo turd wee",
            r"\b(?:drew|drawn|drawing|draws|draw|a|the|giant|massive|huge|tiny|big|another|of|on|carved|like a|shaped like a|inflatable) (?:\w{1,8} )?(?:will(?:y|ies)|penis(?:es)?|cocks?|knobs?|dildos?|vibrator|bollocks|erection|turd|ballsack|boobs|fanny)\b(?! (?:wonka|the|of butter|butter|door|and bell|crow\w*|robin|a hoop|pheasant|tail|horse|jones|kettle))|\b(?:banana|cucumber|courgette|aubergine|carrot|sausage)\b[^\n]{0,60}\b(?:condom|oo ?er|as the actress|thats what she said|fnar|size|ooh matron|phwoar|stop sniggering)\b|\bthats what she said\b|\bas the actress said\b|\bdirty (?:joke|jokes|mind|limerick)\b|\b(?:farts?|farted|farting) (?:\w{1,8} ){0,4}?(?:lesson|assembly|class|meeting|head|briefing|exam|inspector|observation)\b",
        ),
        (
            "poker bet bets betting bookies bookie acca roulette casino slots horses odds grand quid gambled gamble sweepstake bingo lottery scratchcards blackjack",
            r"\b(?:playing|played|won|lost|lose|losing|in|at|on|my|big|another|sweepstake|bet|bets|betting|blew|stuck|put|placed|running|opened|opening|taking) (?:\w{1,8} ){0,5}?(?:online poker|poker|roulette|casino|the slots|fruit machines?|the horses|the dogs|accumulator|acca|scratch ?cards?|blackjack|spread betting|paddy power|bookies|sweepstake|book|bets)\b(?=[^\n]{0,80}\b(?:assembly|lesson|staff|staff ?room|wages|trip|rent|payday|mortgage|kids|class|meeting|duty|inset|free|school|year|which|who|how many|first|head|inspector|pupil|again|broke|skint)\b)(?! (?:face|lesson|awareness))",
        ),
        (
            "staff party do carnage photos hot karaoke leavers end messy savage banned lads",
            r"\b(?:staff|teachers|leavers|end of term|christmas|xmas|department|dept|science|maths|pe|english|social) (?:\w{1,10} )?(?:party|do|night out|drinks|karaoke|bash|ball|meal|social)(?: \w{1,10}){0,4}? (?:carnage|messy|savage|wild|a write ?off|got out of hand|out of hand|ended in|ended up|hr|lawyers|police|ambulance|banned|barred|never speak|cant remember|dont remember|blurry|evidence|deleted|photos must|regrets?|nobody remembers|got ugly|kicked off|punch\w*)\b|\b(?:cant|dont|cannot) remember (?:getting|how i|leaving|much|a thing|anything|half)(?: \w{1,8}){0,5} (?:staff|do|party|night|home|karaoke|leavers)\b",
        ),
    )
)
