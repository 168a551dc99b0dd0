"""Jibes in a school's own voice: at its pupils' work, at families who write to it, at its own colleagues."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import phrase


_CREATURE = (
    r"(?:parrots?|hamsters?|goldfish|gerbils?|monkeys?|chimps?|skeleton|snails?|spiders?|pigeons?|guinea pigs?|stick insects?|budgie|tortoise"
    r"|donkey|toddlers?|houseplants?|pot plant|brick|plank|potato|spuds|spanners|mop|coat ?stand|traffic cone|door ?stop|toaster|lamp ?post|stapler"
    r"|hoover|scarecrow|nan|nana|gran|granny|grandma|caretakers (?:dog|cat)|school (?:dog|cat|rabbit)|headteachers dog|cat|dog|hens?)"
)
_WOULD = r"(?:would|wouldve|could|couldve|might|d|ll|will|can)(?: (?:probably|easily|honestly|still|at least|even|have|of|ve|of have))*"
_BETTERED = (
    r"(?:done|do|did|scored|score|got|get|beaten|beat|put up|spelt|spelled|spell|written|write|played|sung|run|made a|marked|given|managed|won|drawn"
    r"|draw|taught|teach|passed|defended|saved|added up|learned|learnt|worked it)"
)
_PARENT = r"(?:mums?|mams?|dads?|parents?|mother|father|families|carers?|grandparents?)"
_STAFFISH = (
    r"(?:office|it team|it lot|kitchen|canteen|finance|reception(?:ists?)?|trust|site team|caretakers?|bursar|business manager|slt|governors?|committee"
    r"|pta|department|dept|head ?teacher|deputy|our lot)"
)

JIBES = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "parrot parrots hamster hamsters goldfish gerbil monkey monkeys chimp chimps skeleton snail spider pigeon pigeons insect budgie "
            "tortoise donkey toddler toddlers houseplant pot brick plank potato spuds spanners mop stand cone doorstop toaster stapler "
            "hoover scarecrow nan nana gran granny grandma dog cat rabbit guinea",
            rf"\b{_CREATURE}(?: \w{{1,9}}){{0,3}} {_WOULD} {_BETTERED}\b(?=[^.!?\n]{{0,50}}(?:\b(?:better|higher|more|quicker|faster|neater|closer|us|them|fight|our|this|that|it|half)\b))"
            rf"|\b{_CREATURE}(?: (?:in|on|at|from|our|the|a|class|school|lab|reception))* (?:got|scored|shows?|showed|knows?|knew|managed|did|has|had|made|put|gets|pays?|paid) (?:\w{{2,9}} )?(?:more|higher|better)\b(?=[^.!?\n]{{0,40}}\b(?:right|than|interest|marks?|attention|effort|sense|idea)\b)"
            rf"|\b(?:outwitted|outsmarted|outplayed|outscored|beaten|spelt|done|drawn|typed|written|coloured) (?:\w{{2,9}} )?by (?:a |an |the |one |their |our |some )*(?:trained |drunk |blind |class |one )*(?:{_CREATURE})\b(?=[^.!?\n]{{0,30}}(?:[.,!]|apolog|sorry))",
        ),
        (
            "drunk blind dead legged trained comatose squashed stuffed badger",
            rf"\b(?:drunk|drunken|blind|blindfolded|dead|(?:one|two|three) legged|trained|comatose|squashed|stuffed|half asleep|lobotomised) (?!people)\w{{3,12}}s? {_WOULD} (?:\w{{2,9}} )?(?:{_BETTERED}|planned|organised|run|led|arranged|made|built|made|drive|driven)\b",
        ),
        (
            "clap lining puppets capitals map welcome colouring",
            r"\bslow (?:hand ?)?clap\b(?! (?:rhythm|exercise|game))|\blining (?:the|our|a|his) (?:\w{2,10} )?(?:hutch|cage|bin|budgie|litter tray|guinea pig)\b(?=[^\n]{0,20}(?:[.!]|$))|\b(?:finger|sock|hand) puppets\b[^.!?\n]{0,20}\bat home\b|\bshouting in capitals\b"
            r"|\b(?:cant|couldnt|cannot) (?:even )?find (?:\w{3,12}|their own \w+) on a map\b|\b(?:bin ?men|dustmen|tip|skip|charity shop) (?:are|is) welcome to (?:it|them|the lot)\b",
        ),
        (
            "parent mum dad mam",
            r"\b(?:congratulations|well done|award|prize|medal|shout ?out|hats off|big thanks|thanks|biscuit) (?:goes |go |also |today |this week )*to (?:the|whichever|todays|one) (?:\w{3,9} )?(?:parent|mum|dad|mam|father|mother) (?:who|that) (?:rang|phoned|emailed|asked|thought|parked|forgot|sent|complained|shouted|tried|blamed|moaned|insisted|called)\b"
            r"(?! (?:in to (?:say|thank)|us (?:a|some|to thank|for the)|to thank|the (?:ambulance|fire)))",
        ),
        ("brains dynamite", r"\bif brains (?:were|was)\b"),
        (
            "optional beyond apparently evidently clearly",
            r"\b(?:clearly|apparently|obviously|evidently|seemingly) (?:is |are |was )?(?:optional|beyond (?:them|him|her|you|some|most|our|9|8|7|1|year)|too much (?:to ask|for|effort)|not (?:our|their|your|his|her) (?:\w{2,9} )?(?:strong|thing|subject|strength)|an? (?:lost|dying|foreign|alien|mystery))\b",
        ),
        (
            "loosely advisedly generously",
            r"\b(?:use|using|used|say|call it|word|term)\b[^.!?\n]{0,30}\b(?:loosely|advisedly|generously)\b",
        ),
        (
            "bar fingers finger",
            r"\b(?:very |fairly |pretty |not a )?(?:low|lowest|high) bar (?:this|to|believe|trust|mind|i|we|and|it|\w+ year)\b(?=[^\n]{0,30}\b(?:believe|trust|mind|year|clear|be honest|sadly|lads|them)\b)|\bpull (?:your|their) fingers? out\b",
        ),
        (
            "cells naps",
            r"\bbrain ?cells? (?:were|was|are|is) (?:harmed|used|involved|hurt|troubled|engaged|present|required)\b|\bmore like (?:\w{2,9} ){0,3}(?:naps|naptime|chaos|zoo|shambles|snoozing|disaster|drivel|bottom)\b",
        ),
        (
            "spell spelt spelled legible readable none",
            r"\b(?:spell|spelt|spelled) \w{3,16} (?:\w{2,9} )?(?:different|separate|wrong|new)? ?ways\b|\bnone of (?:them|which) (?:was |were )?(?:right|correct|legible|readable|any good)\b(?=[^.!?\n]{0,20}(?:[.!]|$))",
        ),
        (
            "toilet toilets loo cereal lavatory shelter skip",
            r"\b(?:i|we|ive|weve)(?: have)? (?:seen|read|heard|smelt|had|met|found) (?:\w{2,9} )?better\b[^.!?\n]{0,30}\b(?:toilet|toilets|loo|cereal|lavatory|shelter|skip|crisp|bus)\b",
        ),
        (
            "doorstop doorstops wall bricks brick ammunition puck pucks cement potholes pothole paperweights paperweight wedge",
            r"\b(?:using|use|used|handy|useful|sold|pass(?:es|ed)?|double[sd]?|serve|work) (?:them |it |these |nicely |well |perfectly )*(?:to|as|for) (?:a |an |the |our )?(?:fix|prop|fill|mend|hold|wedge|pave|patch|plug|doorstops?|door ?stops?|bricks?|ammunition|hockey pucks?|cement|paperweights?|weapons?)(?: open| up)?\b"
            r"(?=[^\n]{0,40}(?:\b(?:wall|door|doors|pothole|potholes|fence|leak|roof|pond)\b|[.!]|$))",
        ),
        (
            "fight",
            r"\b(?:more of a|a better|put up a) fight (?:than|and)\b(?=[^.!?\n]{0,30}\b(?:than|dead|us|you|them)\b)",
        ),
        (
            "comb clock watch calendar diary mirror alarm dictionary",
            r"\b(?:buy|get|invest in|borrow|try|purchase) (?:yourself |yourselves |him |her |them )?an? (?:comb|alarm clock|clock|watch|calendar|diary|mirror|dictionary|map)\b(?= ?(?:[.!]|$|love|dear|mate|then|and (?:use|look|read|learn)|for once))"
            r"|\b(?:try |tried |how about |maybe |perhaps )(?:setting|buying|getting|using|set|buy|looking at) (?:yourself )?an? (?:alarm ?clock|alarm|watch|clock|calendar|diary|comb)\b",
        ),
        (
            "bed gob facebook instagram tiktok youd bothered noon xbox playstation",
            rf"\b(?:maybe|perhaps|possibly|if only|here is a thought|heres a thought|heres an idea|we find that|if) (?:if |that )?(?:you|some {_PARENT}|certain {_PARENT})(?: \w{{2,9}})? (?:got|read|put|spent|stopped|opened|checked|listened|looked|tried|fed|washed|turned|left|set|learned|learnt|taught|took|switched|paid|had|shut|came|dragged|were|werent|could be)\b"
            r"[^\n]{3,70}\b(?:youd (?:know|have|find|see|be|understand|notice)|you would (?:know|have|see|be)|out of bed|before noon|your (?:gob|mouth|bed|backside|phone|facebook)|(?:you )?wouldnt (?:have|be|need)|for once|once in a while|now and then|your (?:kid|child|son|daughter|boy|girl) (?:would|might|wouldnt|could))\b"
            r"|\b(?:take|taking|switch|throw|lock|confiscat\w+) (?:the|that|his|her|their|away the) (?:xbox|playstation|ipad|phone|tablet|iphone)s?(?: away| off| up)?\b[^.!?\n]{0,25}\b(?:try parenting|be a parent|parent (?:him|her|them)|and parent|say no)\b"
            r"|\bspend(?:ing)? (?:a bit |a little )?less time (?:on|in|at) (?:your |the )?(?:facebook|instagram|phone|phones|tiktok|whatsapp|twitter|here|pub|nail bar|bed|gym)\b"
            r"|\bif (?:you|some of you|certain \w+)(?: could| can|d)? (?:actually |ever )?(?:be |been )?bothered to (?:check|read|look|open|turn|come|reply|listen|ring|ask|feed|wash|get)\b",
        ),
        (
            "parenting",
            r"\b(?:try|trying|tried|attempt|consider|called|heard of|word is|bit of|some|actual) (?:\w{2,8} )?parenting\b(?! (?:class|classes|course|workshop|book|support|group|session|talk|tips|programme|advice))",
        ),
        (
            "ringing moaning complaining whingeing whinging blaming moan whinge emailing tweeting slagging",
            r"\binstead of (?:always |just |constantly )?(?:ringing|emailing|moaning|complaining|whinge?ing|blaming|shouting at|having a go|tweeting|slagging|posting)(?: (?:at|to|about|on|us|it|the|our|off|here|me|school|facebook|everyone))",
        ),
        (
            "manage manages managed else",
            r"\blike (?:the other |all the other |the rest of the )(?:\d{2,4}|three hundred|four hundred|\w{3,8} hundred|\w{3,8}ty)? ?(?:famil\w+|parents|mums|dads|of us|people) (?:\w{2,9} )?(?:manage|manages|managed|do|does|did|can|have|seem)\b|\blike (?:everyone|everybody) else (?:manages|managed|has to|seems to|does|did)\b",
        ),
        (
            "clearly obviously evidently apparently genuinely honestly",
            rf"\b(?:some|certain|one or two|a few) (?:of you|{_PARENT}) (?:\w{{2,9}} )?(?:clearly|obviously|evidently|seem to|apparently|really do|genuinely|honestly) (?:\w{{2,9}} )?(?:think|thinks|believe|cant (?:read|tell|park|count)|have nothing better|have never|live in|expect us|imagine|couldnt)\b",
        ),
        (
            "pictures crayon syllable syllables crayons",
            r"\b(?:one|version|it|letter|newsletter|copy|draw you|draw it|do) (?:\w{1,8} ){0,2}?(?:with|in|a) (?:more |some |just |lots of )?(?:pictures|crayons?)(?: for| in)? (?:you|some|next|them|it|those)\b|\bwords of one syllable\b",
        ),
        (
            "dressed",
            r"\b(?:get|gets|getting|got|bother getting|be) (?:yourself |yourselves |properly )?dressed (?:before|by|for|to come|in the|occasionally)\b(?=[^\n]{0,60}\b(?:school|gates?|run|\dpm|noon|lunch|drop|playground|parents|mums)\b)(?! (?:pe|swimming|the (?:play|show|party)))",
        ),
        (
            "phones phone",
            r"\b(?:managed to|bothered to|able to|could|finally) (?:\w{2,9} )?(?:put|drag|tear|prise|look|take) (?:\w{2,9} ){0,3}?(?:phones?|screens?) (?:down|away|long|for (?:five|ten|one|once|a|the|our))\b",
        ),
        (
            "outraged arms offended foaming warpath brigade warriors mob y experts whatsapp",
            rf"\b(?:{_PARENT}|whatsapp|facebook|gate) (?:\w{{2,9}} )?(?:are|is|group is|group are) (?:\w{{2,9}} )?(?:outraged|up in arms|offended|foaming|on the warpath|kicking off|fuming)\b|\b(?:whatsapp|facebook|school gate|playground|keyboard) (?:{_PARENT}|warriors?|mob|brigade|experts?|mafia|police)\b|\bday with a y in it\b|\bday ending in y\b",
        ),
        (
            "prince princess angel angels darling darlings treasure snowflake snowflakes genius cherub johnny water walks soldier",
            r"\b(?:no|not|dont|isnt|arent|sorry|maybe|perhaps|surprise|believe it or not|newsflash)\b[^.!?\n]{0,40}\b(?:your|their) (?:little|precious|dear|perfect|darling) (?:\w{2,9} )?(?:prince|princess|angels?|darlings?|treasures?|snowflakes?|genius|cherubs?|johnny|soldiers?)\b|\bwalks? on water\b(?! (?:the|in|like|bugs?|insects?))",
        ),
        (
            "parent mum dad mam",
            r"\b(?:\w{2,5} )?points? (?:for|if) (?:every|each|any|a|the) (?:\w{2,9} )?(?:mum|dad|mam|parent|father|mother|grandparent)\b(?! (?:signed|who (?:helps|comes|joins|volunteers|reads)))",
        ),
        (
            "thats happens",
            rf"\b(?:thats|that is|this is) what (?:you get|we get|happens) (?:when|if|for) (?:(?:\w{{1,9}} ){{0,5}}(?:run|written|typed|designed|planned|organised|proofread|led|managed|staffed|printed) by\b|(?:you|we) (?:let|leave|trust|allow|ask|hire|put) (?:the |our |a |an )*(?:\w{{2,9}} )?(?:{_STAFFISH}|staff|head|mr|mrs|miss|ms|pe|it|maths|science|men|committee|teachers?|tas?)\b|hiring|trusting|letting|leaving)",
        ),
        (
            "monkey monkeys chimp toddler packet envelope failed amateurs",
            r"\b(?:typed|written|designed|proofread|planned|run|drawn up|put together|organised|printed|checked|managed|staffed) by (?:an? |the |some )?(?:\w{3,9} )?(?:monkeys?|chimps?|toddlers?|amateurs|blind (?:man|mouse)|committee of|people who (?:failed|cant|never)|some(?:body|one) who (?:failed|cant|never))\b|\bon (?:the back of )?an? (?:fag|cigarette|beer) (?:packet|mat)\b|\bfailed (?:their|there|his|her) own (?:gcses?|sats|exams?|a levels?)\b",
        ),
        (
            "genius spark numpty wally muppet einstein clown brainbox brains",
            r"\b(?:whichever|whoever|what|which|well done to (?:the|whichever)|thanks to (?:the|whichever)|some|the) (?:absolute |complete |bright |total |utter )?(?:genius|bright spark|spark|numpty|wally|muppet|einstein|clown|brainbox)\b[^.!?\n]{0,50}\b(?:office|proofread|decided|thought|approved|ordered|printed|signed|spelt|designed|parked|left|put|forgot|staff ?room|reception|council)\b(?! (?:bar|at work))",
        ),
        (
            "discovered clipart emojis excel",
            r"\bdiscovered (?:the )?(?:clip ?art|comic sans|emojis?|caps lock|photocopier|email|excel|mute button|fonts|colour printer|highlighter|reply all|powerpoint)\b",
        ),
        (
            "plug spell alphabetise boil organise tie trusted type agree",
            rf"\b{_STAFFISH} (?:team |staff |lot |\w{{2,9}} )?(?:cant|couldnt|cannot|could not) (?:even )?(?:plug|tell the time|spell|count to|add up|boil|organise|run an?|tie|alphabetise|type|be trusted|agree what|cook)\b(?! (?:today|tomorrow|this|for))",
        ),
        (
            "missed absent asleep sick spelling manners",
            r"\b(?:off|away|absent|asleep|ill) (?:sick )?(?:on )?the day (?:they|we|school|his teacher|her teacher) (?:did|taught|covered|learned|learnt|handed out|gave out)\b|\bmissed the (?:lesson|lessons|class|memo|course) (?:on|about|where)\b(?=[^.!?\n]{0,30}\b(?:spelling|manners|apostrophes?|maths|parking|counting|reading|punctuality|sharing)\b)",
        ),
        (
            "apprentices attempts goes decades takes",
            rf"\bonly took (?:him|her|them|the \w{{3,12}}|our \w{{3,12}}) (?:\w{{1,8}} )?(?:years|months|terms|decades|weeks|attempts|goes)\b|\b(?:it )?takes? (?:our lot|our shower|the office|our office|reception|{_STAFFISH}) (?:\w{{2,8}} ){{0,2}}(?:minutes|hours|days|weeks|months|years|people) (?:and \w+ \w+ )?to (?:find|answer|open|change|reply|send|boil|work)\b",
        ),
        (
            "nameless names",
            r"\b(?:shall|will|must) remain nameless\b(?=[^.!?\n]{0,50}\b(?:forgot|lost|failed|hit|didnt|messed|cocked|ballsed|sent|ordered)\b)|\b(?:naming|mentioning) no names\b(?=[^\n]{0,50}\b(?:forgot|lost|failed|office|staff|slt|head|deputy|governors?|parents?|mums?|dads?|late|again|drunk|lazy)\b)",
        ),
        (
            "dump hovel slum pigsty",
            r"\b(?:its|it is|is|what|such|thats|looks like|absolute|total) (?:an? |the )?(?:absolute |total |complete |right |proper |utter )?(?:dump|hovel|slum|pigsty)\b(?=[^.!?\n]{0,20}(?:[.!,]|$))",
        ),
        (
            "lives life",
            r"\b(?:hours?|minutes?|days?|evenings?|afternoons?|mornings?) of (?:our|your|everyones|anyones|all our|their) (?:life|lives) (?:we|you|i|they|that|nobody|gone|back|wasted)\b",
        ),
        (
            "circus zoo prison cult dictatorship jumble sieve gulag nightclub madhouse brothel boot corner holiday soviet",
            r"\b(?:runs?|running|ran) (?:the |this |our )(?:place|school|office|department|trust|canteen|kitchen|dept|library) like (?:an? )?(?!(?:clockwork|well|well oiled|dream|ship|pro|professional|boss)\b)(?:\w{3,9} )?(?:shop|circus|zoo|prison|cult|youth club|holiday camp|dictatorship|jumble|boot sale|sieve|pub|soviet|gulag|sergeant|nightclub|madhouse|farm|boot camp|brothel)\b",
        ),
    )
)
