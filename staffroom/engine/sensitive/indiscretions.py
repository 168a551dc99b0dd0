"""What a colleague would ask the writer to take down again: drink, drugs, skiving, crude talk."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.text.late import LatePattern
from staffroom.engine.text.word_set import word_set


_DRUNK = (
    r"(?:drunk|hammered|smashed|wasted|pissed|wrecked|plastered|legless|trollied|trolleyed"
    r"|bladdered|mashed|battered|stoned|paralytic|steaming|sloshed|rat ?arsed|shit ?faced"
    r"|off (?:my|our|his|her|their) (?:face|head|tits|trolley)"
    r"|blind drunk|tipsy|half cut|three sheets|spangled|leathered"
    r"|bevvied|blotto|canned|merry as|squiffy)"
)

INDISCRETIONS = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "drunk hammered smashed wasted pissed wrecked plastered legless trollied trolleyed "
            "bladdered mashed battered stoned paralytic steaming sloshed arsed faced face tits "
            "trolley tipsy cut sheets spangled leathered bevvied blotto ratarsed shitfaced "
            "squiffy canned merry",
            rf"\b(?:i|im|me|we|were|was|got|get|gets|getting|still|so|bit|bloody|absolutely"
            rf"|totally|completely|properly|staff|teachers|everyone|everybody|hes|shes|dept"
            rf"|department|turned up|turn up|half|teaching|marking|being|slightly|woke up"
            rf"|head) (?:a )?(?:so |bit |all |still |absolutely |totally |completely |properly "
            rf"|well |too |very |pretty |proper |bloody |little |was |were |got |is |are |while "
            rf"|a )*{_DRUNK}\b"
            r"(?! (?:\d|on (?:art|poetry|books)|(?:the|a) (?:crossbar|post|bar|woodwork|door|net|record|ball|target|competition|exam"
            r"|fundraising|previous|opposition|it)|it\b|our|records?|by (?:the )?(?:wind|rain"
            r"|waves|storm|weather)|up (?:on|in) the|in the (?:wind|rain|storm|hall|library)|food"
            r"|paper|water|energy|time|out|last (?:week|term|year)|every|each|this year"
            r"|with (?:work|excitement)|pans?))|\b(?:drunk|hammered"
            r"|pissed) (?:again|as|at work|on a school|on tuesday|last night)\b",
        ),
        (
            "oclock clock bender boozy booze boozing boozer pints pint shots tequila vodka "
            "jagerbombs jagerbomb gin wine prosecco bottle lager beers cans sesh session lash "
            "alcohol sangria",
            r"\b(?:on|went on|proper|three day) (?:a |the )?(?:bender|lash|sesh|piss)\b|\bbooz(?:y"
            r"|ing|e)\b(?! free)|\b(?:jager ?bombs?|tequila)\b|\b(?:\d+|two|three|four|five|six"
            r"|seven|eight|nine|ten|twelve|several|too many|many|one too many|few too many"
            r"|couple of|loads of) (?:\w{1,10} )?(?:pints|shots|beers|bottles of (?:wine|prosecco"
            r"|gin|vodka|beer)|glasses of (?:wine|prosecco)|gins|vodkas|proseccos|cans of lager"
            r"|lagers|wines|sangrias)\b(?! (?:of (?:milk|blood|water)|on (?:target|goal)|at |for a))"
            r"|\b(?:need|needs|want|deserve|wheres|open|opening|hitting|cracking open"
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
            "affair sleeping seeing snogging rumour rumours gossip apparently word guess goss "
            "heard grapevine scandal caught juicy",
            r"\b(?:having|had|had an|an|the) (?:\w{1,8} )?affair (?:with|between|at)\b"
            r"|\b(?:sleeping|slept|in bed|carrying on|getting off|got off|shacked up|copped off"
            r"|hooking up|hooked up|bonking) with (?:\w{1,10} ){0,3}(?:mr|mrs|miss|ms|head|deputy"
            r"|teacher|colleague|caretaker|dad|mum|parent|ta|pe|science|staff|governor|nqt|ect"
            r"|boss|\w+s (?:mum|dad|husband|wife))\b|\brumou?r(?:s)? (?:has it|is|are|going|about"
            r"|that|mill)\b(?! (?:mills of|in (?:the )?(?:play|novel)))|\b(?:spill(?:ing"
            r"|ed)? the tea|juicy gossip|hot goss|the goss|staff ?room goss(?:ip)?"
            r"|gossip (?:of the|is|from|alert|time)|school gossip|best gossip)\b"
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
SWEARING = LatePattern(
    r"\b(?:(?:mother ?|cluster|abso)?(?:fuck|fck|fuk)(?:ing?|ed|er|ers|s|wit|wits|up|tard|in"
    r"|nugget)?|f[*@#$%!.\-_]{1,4}(?:k|ck|king|cking|ing|ed|n|in)?(?=\W|$)(?<!f\.)(?<!f-)(?<!f!)"
    r"|f[u*]c?[*]k?(?:ing|ed)?|fu[*]{1,2}(?:ing)?|effing|eff off|feckin|fecking|friggin|frigging"
    r"|(?:bull|horse|ape|dip|bat)?sh(?:i|1|[*!])t(?:e|s|ty|ter|tiest|ting|show|hole|load|storm|bag"
    r"|head)?s?|s[*#]{1,3}t|shi[*]+|bollocks|bollox|bollocking|bollocked|b[*]{1,3}ll[*o]cks|bullsh[*i]+t|bugger(?:ed"
    r"|ing)?(?: off| all)?|cunt[sy]?|c[*]{1,3}t|arsed?|arseholes?|pissed off|piss(?:ing|take|up)?"
    r"|wtf|wth|ffs|omfg|fml|stfu|lmfao|gtfo|af(?= (?:today|tbh|rn))"
    r"|twats?|tw[*]ts?|wank(?:er|ers|y|ing)?|w[*]nkers?|dickheads?|d[*]ckheads?|bellends?"
    r"|knob ?heads?|tossers(?! wanted)|bloody (?:hell|nightmare|kids|hate|awful|useless|job"
    r"|idiots?|parents|school|marking|inset|ofsted|monday|mondays|reports|meeting|meetings"
    r"|ridiculous|stupid|joke|annoying|fed|sick|knackered|slt|pointless|year|done)|crap(?:py"
    r"|pest)?|sodding|sod off|goddamn|god ?damn|for (?:fucks|christs|gods|fs) sake|jesus (?:christ"
    r"|h)(?= (?:these|this|what|i |my|on|that|kids))|(?<!the )(?<!of )balls to (?:this|that|it|the|them|work|marking|teaching)|bastards?)(?=\W|$)"
)
SWEAR_WORDS = word_set(
    "fuck fucked fucker fuckers fucking fuckin fucks fuckwit fuckwits fck fcking fuk fuking "
    "motherfucker clusterfuck",
    "effing eff feckin fecking friggin frigging shit shite shits shitty shitter shittiest "
    "shitting shitshow shithole",
    "shitload shitstorm shitbag shithead bullshit bollocking bollocked horseshit apeshit dipshit batshit bollocks "
    "bollox bugger buggered",
    "buggering cunt cunts arse arsed arsehole arseholes piss pissed pissing pisstake wtf wth ffs "
    "omfg fml stfu lmfao",
    "gtfo af twat twats wank wanker wankers wanky wanking dickhead dickheads bellend bellends "
    "knobhead knobheads knob",
    "tosser tossers bloody crap crappy crappest sodding sod goddamn damn sake jesus balls bastard "
    "bastards sh1t",
    "f sh s b c w d tw",
)
PLAIN_SENSE = LatePattern(
    r"\bbloody (?:mary|sunday|assizes|code|battle|war)|\bcrap(?:s|aud)\b|\bbastard (?:son|king"
    r"|feudal|of)\b|\barsenal\b|\bcaber tosser|\bfinger ?prick|\bpancake tossers?\b"
)
