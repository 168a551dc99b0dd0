"""Work at school done badly or not at all, told with a shrug: marks made up, lessons slept through."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_MARKS = r"(?:grades?|marks?|data|reports?|levels?|scores?|predictions|results|comments|targets|feedback|registers?|evidence|coursework|mocks?|moderation|assessments?|percentages|progress|planning|lesson plans?|lessons?|paperwork|risk assessments?|forms?|homework|books|essays)"
_AT = r"(?:lesson|lessons|class|assembly|inset|briefing|meeting|cover|registration|period|duty|training|cpd|invigilat\w+|exam|exams|parents evening|detention|tutor time|form time|school|work|ppa|frees?|mass|chapel)"

SLACKING = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "made make making invented inventing guessed guess guessing fudged fiddled plucked bluffed fabricated pulled random dice air hat copied copy pasted",
            rf"\b(?:i|we|ive|weve|i have|just|i just|we just|ill|im|i always|always|basically|literally) (?:just |totally |basically |literally |completely |have |had |always |usually |mostly )*(?:made|make|making|invented|inventing|guessed|guess|guessing|fudged|fiddled|bluffed|fabricated|plucked|pulled|rolled|copied|copy|copying) (?:up |and pasted |and paste )?(?:all |half |most |the |my |their |his |her |those |of |year \w+ |mock |every |predicted |y\d+ |end of year |last |\w{{1,8}} ){{0,5}}{_MARKS}(?: up)?\b(?! (?:for|work|fun|matter|a success|available|harder|easier|on (?:the|our)|into|posters?|better|stick|memorable|more))"
            rf"|\b{_MARKS}(?: \w{{1,10}}){{0,3}}? (?:plucked|pulled) (?:out of|from) (?:thin air|the air|my|a hat|nowhere)\b|\b(?:picked|rolled a dice|threw darts|closed my eyes) (?:\w{{1,8}} ){{0,4}}{_MARKS}\b",
        ),
        (
            "trying given giving caring bare minimum autopilot motions quitting past stopped switch switched coasting bothered",
            r"\b(?:ive|i have|i|weve|we|we have|have|has|im|staff) (?:just |pretty much |basically |officially |totally |completely |honestly )*(?:stopped|given up|gave up|done with|quit) (?:trying|caring|marking|planning|bothering|listening|on (?:them|year \w+|y\d+|this lot|this class|my class|9\w|teaching|marking))\b|\b(?:past|beyond) caring\b|\bbare minimum\b(?! (?:of (?:two|three|\d)|number|height|age|you need|standard))|\bquiet ?quitting\b|\bgoing through the motions\b|\bon auto ?pilot\b(?=[^\n]{0,60}\b(?:lesson|teach\w*|period|class|year|school|all day)\b)",
        ),
        (
            "swore sworn swearing shouted screamed yelled threw thrown chucked lobbed hit slapped temper told",
            r"\b(?:i|ive|just|we|and|nearly|almost|then|so|id|accidentally) (?:just |nearly |almost |have |then |only |once |totally |accidentally |actually )*(?:swore|sworn|swear|yelled|screamed|effed and jeffed|hit|slapped|smacked|thumped|kicked|shoved|called) (?:at |an? |the |my |one of |some |this )*(?:\w{1,8} )?(?:kid|kids|pupil|pupils|class|year \w{1,6}|y\d+|\d{1,2}[a-z]|child|boy|girl|lad|student|parent|mum|dad|head|deputy|governor|set \d)\b(?! (?:who won|names? for|up to|in to|out to))|\b(?:threw|chucked|lobbed|throw|hurled|launched) (?:a |an |my |the |his |her )*(?:\w{1,8} )?(?:board rubber|board pen|stapler|chair|desk|textbook|shoe|mug|phone|bag|pencil case|exercise book|glue stick|dictionary|water bottle) (?:at|across|out|over)\b(?! the (?:bar|line))|\b(?:threw|chucked|lobbed|hurled) a (?:board rubber|stapler|chair|textbook|mug)\b",
        ),
        (
            "policy policies safeguarding kcsie handbook module ehcps iep tick ticked click "
            "clicked",
            r"\b(?:never|not|didnt|dont|havent|without) (?:\w{1,10} ){0,2}?(?:read|reading|opened|watched|done|looked at|finish\w*) (?:\w{1,8} ){0,2}?(?:safeguarding|policy|policies|kcsie|training|risk assessments?|handbook|module|health and safety|ehcps?|iep)\b(?=[^\n]{0,60}\b(?:tick\w*|sign\w*|click\w*|nobody|lol|just|who has|passed|life)\b)|\bjust (?:tick\w*|sign\w*|click\w*) (?:the |it|through|next|yes|all|every)\b(?=[^\n]{0,60})",
        ),
        (
            "let letting",
            r"\b(?:let|letting|told) (?:them|the class|year \w{1,6}|y\d+|my class|my form|\d{1,2}[a-z]|the kids|my \w{1,8}) (?:all )?(?:watch|play|sleep|do what|do whatever|run|go on|eat|fight|copy|cheat|vape|mess|have) (?:[^.!?\n]{0,60})\b(?:and|while|so|because|cos) (?:i|went|had|sat|just|we)\b(?=[^\n]{0,60}\b(?:vape|fag|smoke|coffee|nap|phone|slept|scroll\w*|brew|hungover|shop\w*|jobs?|nails|ignored|cried|sat|read|relax\w*|bothered|cba|match)\b)",
        ),
        (
            "slept kipped napped nap kip asleep dozed snoozed snooze sleep",
            r"\b(?:i|ive|we|again|just|slept|kipped|napped|nap|sleep|asleep|dozed|had a (?:nap|kip|snooze)) ?(?:slept|kipped|napped|dozed|snoozed|a nap|asleep)? (?:in|on|under) (?:my|the|a) (?:car|stock ?cupboard|store ?cupboard|cupboard|desk|medical room|sick bay|library|storeroom|boiler room|gym mats?|staff ?room)\b(?=[^\n]{0,60}\b(?:lunch|again|period|free|lesson|break|school|form|bell|ppa|morning|hungover|class)\b)",
        ),
        (
            "instagram tiktok facebook ebay twitter phone whatsapp reddit insta snapchat spend spent asleep nothing",
            r"\b(?:spend|spent|spending|waste|wasted) (?:\w{1,8} ){0,3}?(?:lessons?|frees?|ppa|day|days|time|class|classes|school day|mornings?|afternoons?|period \d) (?:just |mostly |\w{1,6} )?(?:on|scrolling|watching|playing|asleep|sleeping|browsing|hiding|crying|shopping|drinking) (?:\w{1,8} )?(?:insta(?:gram)?|tiktok|facebook|ebay|twitter|my phone|whatsapp|reddit|snapchat|youtube|vinted|netflix|asleep|in the|at my|wine|the internet|games|football)\b"
            r"|\b(?:i|we|staff|kids|pupils|they|class|year \d+) (?:did|do|done|does|have done|taught|teach|planned) (?:absolutely |precisely |literally )?(?:nothing|no work|sod all|bugger all|naff all|jack all|the square root|eff all)\b(?=[^\n]{0,60}\b(?:happy|lol|all (?:day|lesson|week|term)|today|and (?:got|nobody|still)|paid|i did|they did|result|again|who cares|winning)\b)",
        ),
        (
            "answers coursework backdated backdate forged forge changed altered register signature signed mocks nea portfolio",
            r"\b(?:gave|give|giving|told|whispered|showed|fed|texted|left) (?:them|him|her|the \w{1,10}|my \w{1,10}|year \d+|half of them|everyone|\d{1,2}[a-z])(?: \w{1,8}){0,2}? (?:all )?(?:the )?(?:answers?|mark scheme|questions)(?: \w{1,8}){0,4}? (?:exam|test|mocks?|assessment|beforehand|on the board|the night|before|early|in advance|controlled|coursework|so|because)\b|\b(?:i|ive|we|just|basically) (?:basically |just |practically |literally |have )*(?:wrote|written|did|done|rewrote|finished) (?:his|her|their|half the|all the|most of the|the kids|the pupils|the class) (?:coursework|nea|controlled assessment|essays?|exam|portfolio|projects?)\b"
            r"|\b(?:backdat\w+|forg(?:ed|ing)|fak(?:ed|ing)|chang(?:ed|ing)|alter(?:ed|ing)|doctor(?:ed|ing)) (?:\w{1,8} ){0,4}?(?:register|registers|signatures?|dates?|marks|grades|risk assessment|minutes|records?|paperwork|consent forms?|reports)\b(?! (?:of|for the (?:trip|new)))(?=[^\n]{0,60}\b(?:lol|nobody|no one|ofsted|before|shh|oops|again|so|because|inspect\w*|slt|head|moderator)\b|[.!]|$)",
        ),
        (
            "hear truth honest honestly lie lies",
            r"\b(?:tell|telling|told) (?:the |my |our )?parents (?:\w{1,10} ){0,3}?(?:what they want|lies?|whatever|anything|rubbish|nonsense|fibs|a load)\b|\bwhat (?:parents|they) want to hear\b(?=[^\n]{0,80}\b(?:kids?|child|parents|reports?|awful|truth|think)\b)|\b(?:every|each|all|half) (?:\w{1,8} )?(?:one|report|word|of them|comment|reports)(?: \w{1,6}){0,3}? (?:is |was |are |were )?(?:a |an |all |pure )?(?:lies?|fib|fibs|fiction|made up)\b",
        ),
        (
            "bin binned binning shredded shred burnt burned recycled tipped dumped unread "
            "unmarked shredder canal recycling chucked minute moment",
            rf"\b(?:i|we|ive|and|just|then|to|straight) (?:just |then |always |promptly |all |accidentally )*(?:bin|binned|binning|shred\w*|chuck\w*|burnt?|burned|recycle\w*|threw|throw|lost|tipped|dumped) (?:\w{{1,8}} ){{0,4}}?(?:it|them|the lot|{_MARKS})(?: \w{{1,8}}){{0,3}}? (?:the (?:minute|second|moment) (?:they|she|he|you)|when (?:they|nobody|no one)|unread|unmarked|as soon as|in the (?:bin|canal|river|skip|fire)|on the (?:bus|train|way)|without (?:reading|marking|looking))\b|\b(?:straight|went|goes|gone|go) (?:\w{{1,8}} )?(?:in|into) the (?:bin|recycling|shredder|skip)\b(?=[^\n]{{0,60}}\b(?:unread|homework|essays?|letters?|emails?|policy|marking|complaints?)\b)",
        ),
        (
            "chatgpt ai gpt copilot robot bot gemini",
            rf"\b(?:chat ?gpt|ai|gemini|copilot|a robot|a bot)(?: \w{{1,8}}){{0,3}}? (?:wrote|writes|did|does|marked|marks|planned|plans|do|write|mark|plan|is writing|is doing|is marking) (?:\w{{1,8}} ){{0,3}}?(?:{_MARKS}|speech|assembly|job|application|emails|newsletter)\b(?=[^\n]{{0,60}})|\b(?:wrote|did|done|written|marked|planned|got|doing|writing)(?: \w{{1,8}}){{0,5}}? (?:{_MARKS}|of them|speech|assembly|all) (?:\w{{1,8}} )?(?:with|on|using|in|by|via|to) (?:chat ?gpt|ai|copilot|gemini)\b",
        ),
        (
            "scares shut bribe wine moan complain easier felt feel hadnt mum dad mums "
            "dads couldnt cant flog flogged flogging leak leaked slipped answers peace gin "
            "",
            r"\b(?:gave|give|given|bumped|pass|passed|put|marked|moved) (?:him|her|them|one|everyone|half|the whole \w+|a kid|this kid|all of them|year \d+|\d{1,2}[a-z])(?: \w{1,8}){0,3}? (?:a |an |up |to |full |all |the )*(?:\d|[a-e]|[a-e]s|distinction|pass|merit|full marks|top marks|grade \d|straight \ds) (?:just |only |purely )?(?:because|cos|so|as|for) (?:\w{1,8} ){0,4}?(?:mum|dad|mums|dads|parents|scares|fit|nice|shut|quiet|feel sorry|felt sorry|couldnt|cant|dont|bribe|biscuits|wine|easier|i (?:was|hadnt|had|left|lost|cant|couldnt)|id lost|id left|gin|peace|moan|complain)"
            r"|\b(?:flog|flogged|flogging|sell|sold|selling|leak|leaked|slipped|gave|showed) (?:\w{1,8} ){0,4}?(?:exam|mock|test|paper|papers|coursework|mark scheme|question)(?: \w{1,8}){0,3}? (?:answers?|questions?|papers?|in advance|early|before|for a (?:tenner|fiver|pint)|to (?:year|the|my|some|a) (?:kids?|\d+|pupils?|class|mum|few|tutee|parent)|the night before|beforehand)\b",
        ),
        (
            "applying applied applications indeed linkedin tes interview jobs job rightmove vinted ebay asos shopping poker bingo candy wordle sudoku netflix nails tinder hinge betting tv youtube solitaire crossword phone scrolling cricket film dvd asleep slept nap doze dozed snoring nodded sleeping headphones colouring wordsearch wordsearches",
            rf"\b(?:apply\w*|applied|applications?|browsing|scrolling|shopping|playing|played|watching|watched|did|doing|done|painted|swiping|finished|ordered|booked|bought|sold|read|reading|planning|wrote|filled|had|placed|won|bet|betting|texting|sleeping|slept|dozed|dozing|napped|napping|nap|snoring|nodded off|asleep|hungover)[^.!?\n]{{0,60}}\b(?:jobs?|tes|indeed|linkedin|rightmove|vinted|ebay|asos|tesco shop|online shop|shopping|poker|bingo|candy crush|wordle|sudoku|netflix|nails|tinder|hinge|football|cricket|solitaire|holidays?|my novel|tattoo|wedding|match|asleep|off|slept|nap|dozed|sleeping|snoring|napping)\b[^.!?\n]{{0,40}}\b(?:in|during|through|at|while|throughout|instead of|under|from the back of|all through) (?:\w{{1,10}} ){{0,4}}?{_AT}\b(?! (?:today we|year \d+ (?:learn|look|stud)))"
            r"|\bcolouring(?: in)? and (?:headphones|phones|silence|coffee)\b|\b(?:film|dvd|wordsearch\w*|worksheets?|colouring(?: in)?|netflix|kahoot|silent reading) (?:\w{1,8} ){0,5}?(?:so|while|and) (?:i|ill|im|we) (?:can |could |will |am |was |\w{1,6} )?(?:sleep|nap|shop|scroll|mark|catch up|recover|ignore|sit|die|nurse|not|do nothing|dont have|didnt have|drink|look|phone|apply)\b",
        ),
        (
            "confiscated confiscate confiscating confiscation nicked swiped pinched helped "
            "sneaked flogged",
            r"\bconfiscat(?:ed|e|ing|ion)s?\b[^\n]{0,80}\b(?:kept|ate|eaten|drank|drunk|smok\w+|using|mine now|yum|delicious|vap\w+|tasty|sold|flogged|ebay|taste|helped myself|in my bag|at home|enjoy\w*|thank you very much|sipping|perk)\b|\b(?:lost property|tuck shop|charity tin|raffle prizes?|food tech)\b[^\n]{0,60}\b(?:helped myself|nicked|swiped|pinched|half inched|took home|kept (?:it|the)|sneaked|flogged)\b",
        ),
        (
            "pub snuck sneaked nipped sloped slipped bunked nipping sneaking slope legged escaped ducked wetherspoons spoons",
            rf"\b(?:snuck|sneaked|nipped|sloped|slipped|bunked|popped|ducked|legged it|escaped|went|sneaking|nipping|left) (?:\w{{1,8}} ){{0,5}}?(?:to|for|down|in|at|into) (?:the |a |an |our )?(?:\w{{1,8}} )?(?:pub|spoons|wetherspoons|bookies|pint|gym|nails|hairdressers?|beach|match|races|bar|hot tub|fag|vape|swift half)\b[^\n]{{0,60}}\b(?:duty|{_AT}|lunch|lunchtime|back in time|before the bell|nobody|no one|cover|supposed|meant to|training)\b"
            rf"|\b(?:duty|{_AT}|lunch|lunchtime|instead of|supposed to be|meant to be)\b[^.!?\n]{{0,50}}\b(?:snuck|sneaked|nipped|sloped|bunked|legged) (?:\w{{1,8}} ){{0,3}}?(?:to|for|down|off|out|in)\b|\bliquid lunch\b|\b(?:pint|pints|wine|gin|drink|pub) (?:\w{{1,8}} )?(?:at|in|over|during) (?:my |the |our )?(?:lunch|lunchtime|free|frees|ppa|free period|break|dinner hour)\b(?! (?:of (?:milk|water|squash)))",
        ),
        (
            "pretended pretend pretending told blind unsupervised left",
            r"\btold (?:\w{1,10} ){1,5}?(?:the trip|it|that|im|i was|i had|the computer|my|theyd|there|wifi) (?:\w{1,8} ){0,4}?(?:full|lost|broken|cancelled|ill|sick|busy|marked|crashed|down|meeting|migraine|moderated)\b[^\n]{0,20}\b(?:so|because|when|but|lol|oops|just)\b|\b(?:pretend|pretended|pretending) (?:not to|i (?:didnt|dont|hadnt|havent|was|cant|couldnt)|to (?:be|read|listen|mark|care|know|have|cry)) (?:\w{1,10} ){0,4}?(?:seen?|hear|heard|notice|marked|read|listening|ill|busy|care|phone|know|there|mark|taking notes|asleep|out|sick)\b(?=[^\n]{0,80}\b(?:kids?|parents?|head|slt|lesson|class|year|meeting|email|duty|corridor|essay|pupil|inset|training|ofsted)\b|[.!]|$)"
            r"|\b(?:turn|turned|turning) a blind eye\b|\bleft (?:them|year \w+|my class|the class|the kids|\d{1,2}[a-z]) (?:\w{1,8} ){0,3}?(?:unsupervised|alone|to it|on their own|with a film|with the ta)\b(?=[^\n]{0,60}\b(?:coffee|fag|smoke|pub|phone|nap|went|while|staff ?room|loo|vape|hour|sleep)\b)",
        ),
        (
            "havent hasnt hadnt didnt never ofsted slt observations",
            r"\b(?:havent|hasnt|have not|not|never|hadnt|didnt|dont) (?:actually |even |ever |bother(?:ed)? to |properly |really )*(?:marked|mark|planned|plan|opened|open|read|set|taken|looked at|touched|assessed|updated|done) (?:a |an |any |the |my |single |their |those |set of |of |year \w+ |y\d+ |one |\w{1,6} ){0,5}?(?:books?|essays?|lessons?|homework|registers?|coursework|reports?|emails?|policy|policies|handbook|ehcps?|plans?|safeguarding)(?: \w{1,8}){0,3}? (?:since|all|for|in (?:weeks|months|years)|until|and (?:nobody|no one)|this (?:term|year|half)|yet lol|ever|once)\b"
            r"|\b(?:only|just) (?:mark|marked|read|plan|planned|do|did|teach) (?:\w{1,8} ){0,4}?(?:every other|the first|one in|when (?:ofsted|slt|someone|the head)|if (?:ofsted|someone|slt)|for (?:observations?|ofsted))\b",
        ),
        (
            "holidays holiday pension paid pay pays money wages paycheck paid salary payday",
            r"\b(?:only|just|purely|solely) (?:\w{1,8} ){0,3}?for the (?:\w{1,8} ){0,2}?(?:holidays?|hols|pension|pay|pays|money|wages|payday|weeks off|summers?|salary)\b|\b(?:not|never|arent|isnt|dont get|nowhere near|aint) (?:paid|paid anywhere near) (?:\w{1,8} ){0,2}?(?:to (?:care|think|smile|listen|deal|do|put|be|wipe|clean)|for this|enough)\b|\b(?:couldnt|could not|could) care less\b(?=[^\n]{0,60}\b(?:kids|class|pupils|school|job|lesson|results|grades|ofsted|parents|teaching|year)\b)",
        ),
    )
)
