"""Laughing at those one teaches or works with, nights that got out of hand, and work not done."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.word_set import word_set


# Those of whom a school speaks.
FOLK = word_set(
    "kids pupils students class classes cohort set tutees form parents parent mums dads mum dad "
    "families family staff staffroom governors governor slt smt management head headteacher deputy "
    "colleagues colleague office teachers teacher tas ta caretaker bursar trust leadership leaders "
    "principal sixth intake reception y7 y8 y9 y10 y11 7s 8s 9s 10s 11s 7b 8b 9b 10b 11b nqts ects "
    "trainee trainees department dept sendco school"
)
INSULTS = word_set(
    "gnat goldfish lettuce deodorant braincell criminals thugs yobs hooligans layabouts wasters "
    "morons idiots cretins thickos thicko dunces dullards zombies sloths cabbages potatoes wallies "
    "pillocks numpties plonkers prats muppets halfwits dimwits imbeciles nitwits simpletons chavs "
    "scumbags toerags ratbags brats sprogs gobby mouthy snotty whiny whingers moaners gormless "
    "vacant vacuous dozy dopey witless dimmest thickest laziest rudest smelliest ugliest stupidest "
    "daftest illiterate innumerate deluded delusional neurotic hysterical unhinged nutters loons "
    "crackpots jobsworths dinosaurs dictator dictators tyrant tyrants despot spineless cowards "
    "yesmen lapdogs clueless useless hopeless incompetent inept bungling shambolic blundering "
    "pointless overpaid workshy lazy sadists sadist trolls harpies pondlife vermin "
    "gannets peasants oafs louts delinquents degenerates psychos asbos asbo insufferable obnoxious "
    "odious repulsive stinking reek reeks stench unteachable feral bonehead boneheads"
)
HARMLESS_FOLK = word_set(
    "play drama panto character characters story novel poem film book books production museum "
    "history roman victorian medieval dinosaur dinosaurs science experiment garden flowers dragon "
    "witch potato potatoes cabbage cabbages zoo farm animals trip match goal goals keeper league "
    "league cup ball competition hunt halloween costume costumes fancy bullying kindness assembly "
    "lunch gannets lesson sloths sloth goldfish sponsored worms quiz shelter curry soup bread "
    "flavour perfume cooking kitchen bread lettuce lily gnats nature pond charity parking"
)
MOCKED = Together(FOLK, INSULTS, HARMLESS_FOLK, reach=9)

NIGHT_OUT = word_set(
    "do party karaoke leaving christmas xmas drinks staff sir miss mr mrs teachers colleagues "
    "department dept staffroom coach minibus reunion dinner ball work headteacher head governors "
    "deputy inset"
)
OUT_OF_HAND = word_set(
    "carnage vomited vomit puked spewed chundered legless tequila sambuca jagermeister "
    "jagerbombs vodka hungover hangover hangovers bouncers bouncer brawl punchup fisticuffs "
    "stripped striptease stripper flashed mooned snogged snogging groped arrested nicked cells "
    "paralytic sozzled squiffy tipsy plastered wasted hammered trolleyed bladdered slaughtered "
    "steaming wrecked boozy boozed booze prosecco unconscious blackout"
)
NO_NIGHT = HARMLESS_FOLK | word_set(
    "target goal lesson pshe science netball rugby hockey football shot trimmed trim maze planted "
    "drama panto play charity raffle pan engine steaming waste thieves police visit "
    "pupils parents display beds"
)
NIGHTS = Together(NIGHT_OUT, OUT_OF_HAND, NO_NIGHT, reach=10)

_FOLK = (
    r"(?:kids?|pupils?|students?|class(?:es)?|parents?|mums?|dads?|families|staff|governors?|slt"
    r"|management|head(?:teacher)?|deputy|colleagues?|office staff|teachers?|year \d{1,2}s?|y\d{1,2}s?"
    r"|my year \d{1,2}s?|\d{1,2}[a-z]|(?:bottom|top) set(?: \w+)?|tutor group|form|lot|them|you)"
)
MOCKERY = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "brain cell cells amount span despair bothered breed sum wits iq manners parenting "
            "personality hygiene bath shower soap",
            r"\bbrain ?cells? (?:between|among)\b|\bnot (?:one|a|a single) (?:brain|functioning|working)"
            r" (?:brain )?cell\b|\b(?:never|not|wont|ever) (?:going to )?amount to (?:anything|much)"
            r"\b|\battention span (?:of|like)\b|\b(?:i|we) despair of (?:you|them|these|our|the"
            r"|parents|some)\b|\b(?:shouldnt|should not|neednt|need not|might as well not|wish"
            r" \w{1,8}) have bothered\b|\b(?:iq|personality|charisma|wit|manners|intelligence) of"
            r" (?:a |an |\w{1,8} )\w+|\b(?:acquaint\w*|introduced?|heard of|use|try|discover|meet)"
            r" (?:a |some |to |with )*(?:soap|deodorant|a bath|a shower|manners|a toothbrush)\b",
        ),
        (
            "cant cannot couldnt never",
            rf"\b{_FOLK} (?:still |even |clearly |obviously |who |that |just |honestly |actually "
            rf"|simply |probably )*(?:cant|cannot|couldnt|can barely|can hardly|could barely)"
            rf" (?:even )?(?:read|spell|count|add|write|use a|tie|tell|hold|string|find|organise"
            rf"|manage|run|lead|teach|cope with|sit still|think|hit|open|parent|control)\b"
            rf"(?! (?:wait|thank|be (?:here|there)|you (?:how|what)|attend|come|make))"
            rf"|\bcouldnt (?:\w{{1,10}} )?(?:lead|run|manage|organise|find|pour|hit|teach|sell|boil"
            rf"|start|chair|spell|fight|direct|plan) (?:a |an |his |her |their |its |way |out of "
            rf"|water |in )+\w{{2,}}\b(?=[^.!?\n]{{0,30}})(?! (?:winner|goal|penalty))"
            rf"|\b(?:whove|who have|whos|who has) never (?:met|taught|set foot|seen|spoken|done|been"
            rf" in) (?:a |an |in |inside |to )",
        ),
        (
            "giggle laugh laughs chuckle amusement framed howlers excuse excuses bingo gems lamb "
            "genius spark treasure soul thinks thought make award answers dog entertainment "
            "couldnt bless classic blunders gaffes",
            r"\b(?:have|having|had|for|worth|need) a (?:good |little |right |quick )?(?:giggle|laugh"
            r"|chuckle)(?: below| at| about| over)\b(?=[^.!?\n]{0,60}\b(?:spell\w*|answers?|essays?"
            r"|work|pupils?|kids?|them|this|parents?|homework|test|below|staff)\b|[.!])|\b(?:have|got)"
            r" to laugh\b|\b(?:so|that) (?:bad|funny|awful|dire|terrible|good) (?:that )?(?:we|i)"
            r" (?:framed|laminated|printed|read (?:it|them) out|kept|pinned|shared)\b"
            r"|\b(?:best|worst|todays|funniest|favourite|latest|top) (?:\w{1,8} )?(?:excuses?"
            r"|howlers?|wrong answers?|blunders?|gaffes?)\b(?=[^\n]{0,120}\b(?:dog|homework|wrote"
            r"|thinks?|kid|pupil|year|class|parents?|essay|mum|dad|late|exam|today|paper)\b)"
            r"|\bone (?:poor |bright |little |sweet |budding |young |absolute |dear |total )*(?:lamb"
            r"|genius|spark|treasure|soul|numpty|cherub|darling|scholar|professor|einstein|angel|lad"
            r"|girl|child|kid|pupil|student|of (?:them|you)) (?:still |actually |really |honestly "
            r"|genuinely )*(?:thinks|thought|wrote|reckons|believes|told me|asked (?:if|whether)"
            r"|spelt|spelled)\b(?=[^.!?\n]{0,90}\b(?:honestly|lol|haha|bless|laugh|capital|was|is"
            r"|are|mean\w*|invented)\b)(?! (?:that )?(?:the|our|this) (?:trip|day|lesson|show|workshop"
            r") )|\bbingo\b(?=[^\n]{0,140}\b(?:tick off|mum who|dad who|parent who|kid who|who cries"
            r"|excuse|spot)\b)|\b(?:parents evening|staff meeting|inset|inspection|assembly) bingo\b"
            r"|\b(?:couldnt|cant|cannot) make (?:it|this|these|them|this stuff|these \w{2,12}) up\b"
            r"|\b(?:dog|cat|hamster|toddler|monkey|chimp|parrot|my \w{2,9}) could (?:have )?(?:do"
            r"|done|write|written|spell|mark|teach|run|draw\w*) (?:a |it |this |better|that |the )",
        ),
        (
            "gin gins wine wines pints sore heads nursing priest bottle blame carnage messy shoe "
            "sick lager ciders rum worse",
            r"\b(?:\d+|two|three|four|five|six|seven|several|few|couple of|half a dozen) (?:\w{1,8} )?"
            r"(?:gins?|wines?|pints?|beers|vodkas|proseccos?|glasses|ciders|lagers|rums|cocktails)"
            r" (?:down|deep|in|later|before)\b|\b(?:sore|thick|fuzzy|banging|delicate|tender|cloudy)"
            r" (?:heads?|stomachs?) (?:after|from|following|this|today|at|in|all)\b|\bnursing (?:a |an"
            r" |some |their |our |my |the )*(?:sore|hangover|heads?|pint|black eye|delicate)\b|\bsend"
            r" (?:\w{1,8} )?(?:wine|gin|vodka|whisky|prosecco|a priest|an exorcist|valium|tranquil\w+"
            r"|alcohol|the army|riot|reinforcements)\b|\bbottle in (?:each )?(?:hand|one hand)\b"
            r"|\b(?:blame|thanks to|courtesy of|curse|too much|too many|powered by|fuelled by) (?:the "
            r"|all that |that )*(?:j(?:a|ae)ger\w*|tequila|gin|sambuca|prosecco|wine|vodka|rum|punch"
            r"|cocktails|shots|sherry|whisky|mulled wine|beer|free bar)\b|\bworse for wear\b"
            r"|\bhair of the dog\b|\b(?:was|were|being|been|got) (?:\w{1,8} )?sick(?! in the (?:night|morning|day)) (?:in|on|over|into"
            r"|behind|down|outside|all over) (?:a |an |the |his |her |my |someones? |\w{2,10}s )?\w+"
            r"|\blost (?:a|one|his|her|my|both) (?:\w{1,8} )?(?:shoes?|trousers|dignity"
            r"|wig|memory)\b(?=[^\n]{0,60}\b(?:do|party|night|karaoke|drunk|front tooth|dance)\b)"
            r"|\b(?:do|party|night|karaoke|ball|trip|inset) (?:was|got|ended in|turned into) (?:\w{1,10}"
            r" )?(?:carnage|messy|out of hand|ugly)\b",
        ),
        (
            "told lied since passed checks checked notices chatgpt ai faked knocked sloped snuck "
            "sneaked slipped early dentist swapped photocopied recycled copied lie",
            r"\b(?:told|tell|texted|emailed|rang|said to) (?:them|work|cover|the head|school|slt|my"
            r" (?:boss|head|hod|line manager)|everyone|reception|the office|the deputy|hr|parents)"
            r" (?:that )?(?:i|it|my \w{2,10})(?:d| had| was|s| have|ve| got|m| am| were| is| died"
            r"| has)\b(?=[^\n]{0,100}\b(?:lol|haha|not|really|actually|beach|pub|match|lie|lied|covid"
            r"|norovirus|flu|migraine|dentist|doctors?|sick|ill|funeral|poorly|dead|died|bug|football"
            r"|lovely|sunny|asleep|bed|shopping|spa|oops)\b)|\b(?:not|havent|hasnt|never|didnt) (?:\w{1,8}"
            r" )?(?:set|marked?|planned?|taught|opened|read|done|written) (?:\w{1,12} ){1,4}(?:since|all"
            r" (?:term|year|half term)|this (?:term|year|half term))\b|\b(?:passed|pass) (?:it|them|that)"
            r" off as (?:mine|my own|ours)\b|\b(?:no ?one|nobody) (?:ever |even |actually )?(?:checks?"
            r"|checked|notices?|noticed)\b|\b(?:chatgpt|ai|google) (?:wrote|did|does|do|writes|marks"
            r"|marked|planned) (?:all |half |most of |of )?my (?:reports|marking|lessons?|planning"
            r"|assembly|feedback)\b|\b(?:knocked|sloped|snuck|sneaked|slipped|bunked|sloping|sneaking"
            r"|slipping|legged it|cleared) off (?:early|at \d|before|after (?:lunch|period|registration)"
            r"|home|to (?:the )?(?:pub|match|golf|beach))\b",
        ),
        (
            "swiped tinder strip stripped snogged dance lap hen stag boob boobs thong pants "
            "trousers bum moon kiss flashing onlyfans wages wage cheltenham grand bookies poker "
            "roulette",
            r"\bswiped (?:right|left)\b|\b(?:did|do|does|doing) (?:a |the )?(?:strip|striptease|lap"
            r" dance|full monty|moon\w*)\b|\b(?:lost|blew|blown|put|stuck|dropped|spent|gambled)"
            r" (?:away )?(?:my |the |all |whole |a |entire |half |weeks |months |of |this )*(?:wages?"
            r"|salary|pay ?packet|rent|deposit|grand|fortune|monkey|pony)"
            r" (?:\w{1,10} )?(?:on|at|in) (?:the |a |an )?\w{3,}|\b(?:trousers|pants|kit|clothes|top"
            r"|shirt)s? (?:off|down|round (?:his|her) ankles) (?:on|at|in) the (?:\w{1,10} )?(?:do|party"
            r"|coach|dance ?floor|tables?|bar|minibus|karaoke)\b",
        ),
        (
            "teaching profession job morale dump went crowd zookeeper babysitter babysitting "
            "childminder prison wrong criminals",
            r"\bonly (?:went into|became|do|did|got into|chose|in) (?:this |a )?(?:teaching|teacher"
            r"|job|it)\b(?= (?:because|for|as|since)| ?[.!])|\bmorale (?:is |here is |has |in here"
            r" is |at school is |has never been |at |hit |is at |among staff is )*(?:through|on|in|at"
            r"|under|rock|dead|zero|gone|low|lower|non)\b|\bwhat a (?:dump|hole|hovel|tip|sorry excuse"
            r")\b(?! of (?:snow|paper))|\b(?:basically|just|essentially|nothing but|glorified|little"
            r" more than|more like) (?:a |an )?(?:crowd control|babysit\w+|childmind\w+|zoo ?keep\w+"
            r"|child ?care|prison (?:guard|warden|officer)s?|riot)\b|\bwhats wrong with this"
            r" country\b|\bfuture (?:criminals|inmates|prisoners|dole|jail\w*|muggers|burglars)\b"
            r"|\bfeeding time at the zoo\b|\bherding (?:cats|pigeons|ferrets|sheep|cattle|eels)\b",
        ),
        (
            "punch fisticuffs brawl windows bouncers scrap fight thrown chucked bar legends",
            r"\b(?:finished|ended|ending|finishing|ended up|culminat\w+|descended|turned)"
            r" (?:up )?(?:with|in|into) (?:a |an |the |some )*(?:\w{1,10} )?(?:punch ?ups?|fisticuffs"
            r"|brawls?|scrap|fights?|riot|food fight|police|handcuffs|ambulance|cells?|tears and"
            r"|broken (?:windows|nose|glass))\b|\b(?:thrown|chucked|kicked|booted|slung|turfed|barred"
            r") (?:out )?(?:of|from|out) (?:of )?(?:the |a |every |that )?(?:bar|pub|club|nightclub"
            r"|taxi|hotel|casino|weatherspoons|wetherspoons|karaoke)\b",
        ),
    )
)
