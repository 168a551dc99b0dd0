"""Drink, said by a school of those who work there and of families; and training days not spent on training."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import phrase


_SPIRIT = r"(?:gins?|vodka|whisky|brandy|sherry|tequila|rum|hip flask)"
_DRINK = (
    r"(?:gins?|vodka|whisky|brandy|sherry|tequila|rum|wine|vino|pinot|merlot|rioja|chardonnay|prosecco"
    r"|fizz|cava|champagne|bubbly|plonk|lagers?|beers?|cider|guinness|booze|alcohol|drink|pints?)"
)
_WORKERS = (
    r"(?:staff|teachers?|office|dept|department|team|heads?|deputy|governors?|slt|tas?|pta|us|mums|dads|parents"
    r"|mr \w+|mrs \w+|miss \w+|ms \w+|we|weve|key stage \w+|ks\d)"
)
_DRINKS = "gin gins vodka whisky brandy sherry tequila flask hip vino pinot merlot rioja chardonnay prosecco fizz cava champagne bubbly plonk lager lagers beer beers cider guinness booze alcohol pints wine"
_TRAINING = (
    r"(?:inset|cpd|training|trainer|staff development|planning day|first aid course|online course|safeguarding (?:bit|course|training|update)"
    r"|twilight|conference)"
)
_NOT_DONE = (
    r"(?:skipped|skived?|slipped out|slipped off|sneaked (?:out|off)|snuck (?:out|off)|eyes (?:shut|closed)|asleep|snor(?:ed|ing|es)|dozed off|nodded off"
    r"|in the pub|to the pub|down the pub|the pub at|clicking next|clicked next|answers open|(?:didnt|did not|never) do (?:any|a|much|the|half)"
    r"|did none|none of (?:us|it|the)|nobody (?:did|does|listened|turned|learned|learnt)|went home (?:at|early|by)|knocked off|early finish|bunked off"
    r"|no (?:\w{2,12} )?(?:planning|training|work|learning|listening) (?:was|got|happened)|for all of us|for the rest of us|signed (?:in|the sheet|the register)"
    r" (?:and|then|slipped|went))"
)
_LAZY = r"(?:film|dvd|video|movie|netflix|worksheets?|word ?search(?:es)?|colouring(?: in| sheets?)?|headphones|feet up|candy crush|sit down|nap|snooze|sleep|scroll\w*|phone|online shop|(?:silent|quiet) reading|coffee)"

DRINKING = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            _DRINKS,
            rf"\bbring (?:the |some |a |your |plenty of |lots of |own )*(?:large |stiff |big |strong |medicinal )?{_SPIRIT}\b(?! (?:and orange )?(?:bottles? for|raffle|donations?))"
            rf"|\b(?:bring|pack|need|have|deserve[sd]?|pour|open|stock up on|hide|prescribe|recommend|pass|crack open|where (?:is|did)) (?:the |some |a |your |me |us |plenty of |more )*{_DRINK}\b"
            rf"[^.!?\n]{{0,30}}\b(?:(?:you|we)(?: ?will|ll| have| do| might| may)? (?:need|have done|did|already)|it helps|helps|strongly advised|medicinal|survive|get (?:us|you|me) through)\b"
            rf"|\b(?:smell|smells|smelling|smelt|stink|stinks|stinking|reek|reeks|reeked|reeking|whiff|stench|honk|honks|breath) (?:\w{{1,8}} )?(?:of|like) (?:\w{{2,9}} )?{_DRINK}\b"
            rf"|\b(?:sunk|sank|polished off|downed|necked|knocked back|drained|demolished|glugged|guzzled|got through|put away) (?:\w{{1,9}} ){{0,4}}{_DRINK}\b(?! (?:jelly|gums))"
            rf"|\b{_DRINK} (?:for|to) (?:the |our |all |all the )*(?:staff|teachers|mums|dads|parents|governors|grown ?ups|headteacher|head|office|tas)\b(?! (?:raffle|quiz))"
            rf"|\b(?:on|hit|hitting|at|into|reach(?:ing)? for|turn(?:ed|ing)? to|back on|lay off|laying off|off|easy on|heavy on|blame) the (?:\w{{2,9}} )?(?:gin|vodka|whisky|brandy|sherry|tequila|wine|vino|prosecco|fizz|plonk|lager|lagers|beers|cider|guinness|booze)\b(?! (?:and (?:jelly|cheese)|stall|tombola|raffle|tent))"
            rf"|\b(?:and|with|found|hide|where|near) the (?:vodka|gin|tequila|whisky|sherry|prosecco)\b"
            rf"|\b{_DRINK} (?:was|were|got|had been) (?:opened|flowing|poured|gone|finished|open) (?:at|by|before|since|from|all)\b|\b(?:till|until|til|when) the (?:\w{{2,9}} )?{_DRINK} (?:ran|runs|gave|is) out\b"
            rf"|\b(?:wine|gin|beer|prosecco|fizz) (?:o ?clock|time)\b|\b(?:tastes?|feels?|looks?|sounds?|easier|better) (?:\w{{2,9}} )?(?:after|with) (?:a |an |some |the |\w{{2,6}} )?(?:gins?|wine|vodka|prosecco|sherry)\b"
            rf"|\b(?:{_WORKERS})(?: \w{{1,9}}){{0,3}} (?:fond of|partial to|full of|fuelled by|powered by|running on|swimming in|survive[sd]? on) (?:a |an |the |his |her )?(?:\w{{2,9}} )?{_DRINK}\b",
        ),
        (
            "double triple neat tables lace laced plant",
            r"\b(?:double|triple|neat|quadruple) (?:gin|vodka|whisky|brandy|rum|espresso martini)s?\b|\b(?:danc(?:ed|ing)|sang|singing|stood|standing|twerk\w+) on (?:the |a )?tables?\b(?=[^.!?\n]{0,40}\b(?:morning|last night|midnight|do|party|staff|pub|one|two|three|night)\b)|\b(?:lace|laced|spike|spiked) (?:it|your tea|the tea|the punch|the squash|the coffee)\b"
            r"|\bsick (?:in|on|over|down|into) (?:a|the|his|her|somebodys|someones|my) (?:\w{2,9} )?(?:plant pot|plant|handbag|flower ?bed|taxi|sink|bin|hedge|shoes?|lap)\b(?=[^.!?\n]{0,50}\b(?:staff|do|party|night|teachers?|office)\b)",
        ),
        (
            "stiff hip large drink drinks",
            r"\bstiff (?:drink|gin|sherry|whisky|brandy|one)\b(?! of (?:water|squash))|\bhip flasks?\b|\b(?:had|have|having|need|pour|after|want|deserve) (?:\w{1,8} )?a (?:very )?large (?:glass|gin|one|wine|sherry|drink) (?:already|first|after|before|of|or|each|now)\b(?! of (?:water|squash|milk|juice))"
            r"|\bdrink (?:problem|habit|driver)s?\b(?=[^.!?\n]{0,30}\b(?:staff|dept|department|office|pta|mums|dads)\b)|\bdr[iu]nk (?:us|you|them|everyone) under the table\b",
        ),
        (
            "sober",
            r"\b(?:arriv(?:e|es|ed|ing)|turn(?:s|ed|ing)? up|come|comes|stay|stays|stayed|staying|be|been|remain|remained|anyone|nobody|noone|not|more|half|stone cold|only|still|almost|relatively|mostly) (?:\w{1,8} ){0,2}?sober\b(?! (?:tone|mood|assembly|reminder|thought|occasion))",
        ),
        (
            "pub boozer bar brunch spoons",
            r"\b(?:half|most|all|rest|whole) (?:of )?(?:the |our )?(?:\w{2,12} )?(?:staff|office|department|dept|team|teachers|governors|slt|pta)(?: \w{1,8}){0,3} (?:in|down|at) the (?:pub|boozer|bar|local|spoons)\b"
            r"|\b(?:we|staff|teachers|everyone|all|signed \w+ \w+) (?:\w{1,9} ){0,3}?(?:went|gone|off|straight|nipped|adjourned|decamped|retired|legged it|headed) (?:\w{2,8} )?(?:to|down|for) the (?:pub|boozer|bar|spoons)(?: at | by | instead| before| early|[.!]|$)"
            r"|\b(?:straight|fresh|direct|here|back) from (?:a |the )?(?:\w{2,9} )?(?:brunch|pub|boozer|bar|happy hour|spoons)\b|\bwon (?:the|on|by) (?:\w{1,6} )?bar bill\b",
        ),
        (
            "hanging delicate wear lights worse rough",
            r"\b(?:staff|office|teachers|department|dept|team|he|she|they|we|slt|governors|head|deputy|sir|miss|pta|all|everyone)(?: (?:is|are|was|were|s|re))?,? (?:still|all|a bit|a little|feeling|looking|somewhat|rather|very|properly) (?:a bit |a little |rather |very |hanging |the )*(?:hanging|delicate|worse for wear|rough)\b(?= ?(?:[.,!]|$|today|this morning|after|from))"
            r"|\b(?:bright lights|loud noises|sudden movements)\b(?=[^.!?\n]{0,40}(?:please|this morning|today|[.!]|$))(?! (?:on|of|in) the)",
        ),
        (
            "asleep snoring slumped passed unconscious buffet spark sparko",
            r"\b(?:asleep|fast asleep|face ?down|slumped|passed out|snoring|out cold|spark ?o|unconscious|flat out) (?:\w{1,8} )?(?:in|under|on|behind|beneath|over|across) (?:the|a|an|his|her|their) (?:\w{2,9} )?(?:coats?|coat ?racks?|taxi|cab|uber|buffet|cloakroom|toilets?|loos?|bushes|bush|tables?|bar|skip|hedge|bath|dance ?floor|stairs|doorstep|chips|kebab|pavement|karaoke machine|trifle|gutter|flower ?bed|bus shelter)\b"
            r"|\bface ?down (?:in|on) (?:the|a|his|her)\b(?=[^\n]{0,50}\b(?:do|party|midnight|karaoke|quiz|night|ball)\b)|\blast seen (?:fast )?(?:asleep|snoring|dancing on|crying in|being sick|crawling|singing to|arguing with|hugging|under|slumped|face ?down|climbing|kissing|propping)\b",
        ),
    )
)

# Never excused as a lesson: their own words are of lessons.
IDLING = tuple(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "skipped skive skived slipped sneaked snuck pub asleep snored snoring snores dozed nodded clicking clicked bunked inset cpd trainer twilight safeguarding development",
            rf"\b{_TRAINING}\b[^\n]{{0,110}}\b{_NOT_DONE}\b|\b{_NOT_DONE}\b[^\n]{{0,60}}\b(?:inset|cpd|safeguarding training|staff training|training day|trainer)\b(?! (?:pitch|ground|session))",
        ),
        (
            "course dvd dvds films inset planning teaching",
            r"\b(?:did|does|do|done|sat|completed) the (?:\w{2,12} ){0,3}(?:course|training|module|quiz)s? (?:for|on behalf of) (?:all of us|everyone|the (?:rest|others|whole)|each other|half)\b|\b(?:nobody|no one|noone)(?: here)? (?:is|s|will be|was) (?:actually |really )?(?:teaching|planning|marking) (?:anything|a thing|much|this|now)\b"
            r"|\bif by (?:inset|training|cpd|planning|teaching) (?:you|we) mean\b|\bno (?:actual |real )?(?:teaching|planning) (?:was|is|will be|getting|gets|going|got) (?:done|on|happening|at)\b",
        ),
        (
            "bothered arsed fussed",
            r"\b(?:we|staff|teachers|nobody|i|they|hes|shes|he|she|office|governors|head) (?:\w{1,9} )?(?:cant|couldnt|could not|cannot|wont|can) be (?:bothered|arsed|fussed)\b",
        ),
        (
            "call called calling",
            r"(?<!we\s)(?<!they\s)(?<!to\s)(?<!\si\s)(?<!what\s)(?<!people\s)(?<!you\s)(?<!often\s)\bcall(?:ed|ing)? (?:it|that) (?:\w{3,9} )?(?:literacy|numeracy|history|maths|science|english|geography|pshe|mindfulness|wellbeing|independent (?:learning|study|work)|revision|enrichment|phonics|learning|media studies|teaching|differentiation|research|golden time|curriculum|topic|a lesson|drama|art|pe|re)\b(?=[^\w]|$)(?! (?:day|week|club|mastery|together))",
        ),
        (
            "hack hacks trick tricks tip tips secret",
            rf"\b(?:cover|supply|teacher|teachers|teaching|ects?|nqts?|tas?|lesson|classroom|period \w+)(?: \w{{1,9}}){{0,3}} (?:life ?)?(?:hacks?|tricks?|tips?|secret)\b[^\n]{{0,80}}\b{_LAZY}\b|\b(?:top|best) tips? for (?:\w{{2,9}} )?(?:ects?|nqts?|supply|trainees|teachers|cover)\b[^\n]{{0,80}}\b{_LAZY}\b",
        ),
        (
            "film dvd video movie documentary histories wordsearch colouring worksheet netflix",
            r"\b(?:stick|sticking|stuck|whack|whacked|bung|bunged|shove|shoved|slap|slapped|chuck|chucked|lob|lobbed|threw|throw|plonk|plonked) (?:them |on |in )*(?:a |an |the |another |some |horrible |old |\w{3,9} )*(?:film|dvd|video|movie|documentary|histories|word ?search|colouring(?: sheets?)?|worksheets?)(?: on)?\b(?=[^\n]{0,100}\b(?:lesson|lessons|class|period|literacy|cover|history|year|set|scroll\w*|phone|call|called|happy|book|nap|brew|8\w|9\w|7\w|marking|primary|teach\w*)\b)(?! (?:at home|for the kids))"
            r"|\b(?:film|dvd|netflix|word ?search|worksheet|colouring)\b[^\n]{0,50}\blesson plans?\b|\blesson plans?\b[^\n]{0,30}\b(?:film|dvd|netflix|wordsearch|nap)\b|\bnobody (?:ever )?died of (?:a )?(?:film|dvd|video|wordsearch|worksheet|colouring)\b"
            r"|\b(?:films?|dvds?|videos?|worksheets?|wordsearch) (?:and a \w{3,12},? )?(?:we|as|cos|because|since) (?:\w{2,9} )?(?:honestly |frankly )?(?:cant be|couldnt be|couldnt care|have given up|gave up|nobody)\b",
        ),
        (
            "snooze nails regret golden feet",
            r"\b(?:lights?|curtains?|blinds?) (?:off|out|down|closed)[^\n]{0,20}\b(?:snooze|nap|kip)\b|\b(?:(?:silent|quiet) reading|colouring|worksheets?|revision)\b[^\n]{0,25}\bfeet up\b|\bgolden time (?:from|all|until|till)\b(?=[^\n]{0,60}\b(?:stop me|all (?:day|week)|cba|sorry not|nobody)\b)|\blesson (?:running|in a row)\b[^\n]{0,30}\bregrets?\b",
        ),
    )
)
