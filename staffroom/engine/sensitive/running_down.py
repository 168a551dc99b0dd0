"""Running down the school, those who lead it, and those one works with: who they are, and what is said."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase


_CHIEFS = (
    r"(?:slt|smt|management|managers?|leadership|leaders|leadership team|head|heads|headteacher|head teacher|headmaster"
    r"|headmistress|boss|bosses|principal|deput(?:y|ies)|governors?|governing body|board|trust|trustees|academy|council"
    r"|lea|ceo|hr|office|hod|line manager|powers that be|upstairs|those in charge|top table|exec|school"
    r"|mr \w{2,14}|mrs \w{2,14}|ms \w{2,14}|miss \w{2,14}|dr \w{2,14}|ofsted|inspectors|gaffer|people in charge)"
)
_MATES = (
    r"(?:staff|teachers?|colleagues?|department|dept|science|maths|english|pe|music|art|drama|history|geography|french|mfl"
    r"|office|ta|tas|kitchen|cooks|dinner ladies|caretakers?|cleaners|site team|supply|cover supervisors?|receptionists?"
    r"|technicians?|trainees?|nqts?|ects?)"
)
_PLACE = (
    r"(?:school|schools|place|ours|academy|department|dept|job|profession|buildings?|site|building|timetable|behaviour"
    r"|curriculum|canteen|staff ?room|morale|policy|system|reports?|newsletter|website|office|trust|teaching|results)"
)
_LEAD = r"(?: \w{1,12}){0,4}?"

RUN_DOWN = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "clue clues idea spine backbone guts integrity vision brain plan shame conscience",
            rf"\b{_CHIEFS}{_LEAD} (?:havent|hasnt|have not|has not|hadnt|dont have|doesnt have|didnt have|has|have|had|with|without|got|lack|lacks|lacking|show|shows)"
            r" (?:got )?(?:no|not|any|a|an|the|one|the first|the faintest|the foggiest|the slightest)(?: \w{1,12}){0,2} (?:clue|clues|spine|backbone|guts|integrity|vision|brain|shame|conscience|brain cell|idea what (?:they|he|she|its|it))\b",
        ),
        (
            "make making makes made",
            rf"\b{_CHIEFS}{_LEAD} (?:just |still |always |all )*(?:make|makes|making|made) (?:it|everything|things|stuff|policy|the rules|this|half of it) up(?: as)?\b",
        ),
        (
            "lie lies lied lying liar liars fibs covers covered hushed fob fobbed fobs mislead misled misleads dishonest pretend",
            rf"\b{_CHIEFS}{_LEAD} (?:lies|lied|lie|lying|fibs|fibbed|misled|misleads|mislead|fobs|fobbed) (?:to|about|us|off|parents|everyone|through|again|constantly)\b(?! (?:about|in) the (?:play|book|novel))"
            rf"|\b{_CHIEFS}{_LEAD} (?:covers|covered|covering|hushed|hush|hushing) (?:it |this |that |things |everything )?(?:all )?up\b(?! (?:the )?(?:paint|pitch|equipment))|\b(?:is|are|was|were) (?:a |an |such a |all |both |just |compulsive |known )*liars?\b(?=[^.!?\n]{{0,40}}\b(?:head|slt|school|governors?|management|staff|parents|office|class|kids?|boss)\b)",
        ),
        (
            "hide hides hiding hid cower cowers skulk disappear vanish vanishes barricade",
            rf"\b{_CHIEFS}{_LEAD} (?:hide|hides|hid|hiding|cower\w*|skulk\w*|barricade\w*|disappears?|vanish\w*) (?:in|from|behind|away|themselves|when|whenever|up)\b",
        ),
        (
            "listen listens listened listening cares care ignore ignores ignored ignoring "
            "bothered notices",
            rf"\b(?:{_CHIEFS}|nobody|no one|they|anyone)(?: \w{{1,12}}){{0,3}}? (?:never|dont|doesnt|didnt|wont|isnt|arent|couldnt|refuses? to|even|ever|up there)"
            r" (?:even |ever |actually |really |bother to |give a )*(?:listens?|listened|listening|cares?|care less|thanks?|thanked|bothered|notices?)\b(?= (?:to us|about (?:us|staff|teachers|the kids|anyone)|what (?:we|staff)|at (?:this|our)|any ?more|to (?:staff|teachers)|here|a word|us)|[.!]|$)"
            r"|\b(?:nobody|no one) up there (?:ever )?(?:listens|cares|gives)\b|\b(?:could|couldnt) care less about (?:us|staff|the staff|teachers|pupils|the kids|children)\b|\bignor(?:e|es|ed|ing) (?:us|staff|teachers|every complaint|everyone) (?:again|as usual|as ever|yet again|completely)\b",
        ),
        (
            "waste wasted wastes wasting squander squandered squandering frittered blow blown blew splashed splurged",
            rf"\b{_CHIEFS}{_LEAD} (?:waste|wasted|wastes|wasting|squander\w*|frittered|blow|blown|blew|splashed|splurged)(?: \w{{1,10}}){{0,3}}? (?:£ ?\d|money|thousands?|hundreds|grand|budget|cash|funds?|fortune|pounds)"
            rf"|\b{_CHIEFS}{_LEAD} (?:waste|wasted|wastes|wasting|squander\w*) (?:another|a|more|our|yet)\b|\bwaste of (?:£ ?\d|our budget|public money|school money|taxpayers money|a (?:chair|salary|seat|desk|wage|role|parking space)|space|oxygen|a good|breath)",
        ),
        (
            "hands sat heads sand backs sides bury buried passing buck",
            rf"\b{_CHIEFS}{_LEAD} (?:sat|sit|sits|sitting|sat there) on (?:their|his|her|its) (?:hands|backsides?|bums?|arses?)\b|\b(?:head|heads) (?:is |are )?(?:stuck )?in the sand\b|\b(?:pass|passes|passed|passing) the buck\b|\bburied (?:their|his|her) heads?\b",
        ),
        (
            "wrong mistake error mistakes daft stupid ridiculous disgraceful shameful unfair idiotic bonkers crazy insane mad terrible appalling ludicrous nonsense disgrace outrageous scandalous",
            r"\b(?:heads?|headteachers?|governors?|schools?|slts?|managements?|trusts?|councils?|leaderships?|principals?|boards?|deputys?|academys?|their|his|her|our|new|latest) (?:\w{1,12} ){0,2}"
            r"(?:decisions?|plans?|polic(?:y|ies)|ideas?|behaviour|conduct|treatment|handling|response|attitude|rules?|timetable|uniform|initiative|restructure|leadership|system|priorities)(?: \w{1,10}){0,3}? (?:is|was|are|were|has been|have been|to be|looks?|seems?) (?:\w{1,12} ){0,2}?"
            r"(?:wrong|mistake|error|daft|stupid|ridiculous|disgraceful|shameful|unfair|idiotic|bonkers|crazy|insane|mad|terrible|appalling|ludicrous|nonsense|disgrace|outrageous|scandalous|an? joke)\b",
        ),
        (
            "joke disgrace embarrassment shambles farce mess pits dump hole madhouse circus asylum prison hellhole disaster nightmare zoo sham con racket cult joke mockery shame",
            rf"\b(?:our|this|my|that|the|whole|entire|state of this|state of our) (?:\w{{1,12}} ){{0,2}}?(?:{_PLACE}|{_CHIEFS})s? (?:\w{{1,10}} )?(?:is|are|was|were|has become|have become|remains?|s|feels like|has been|turned into|like) (?:now |just |still |basically |becoming |nothing but |simply |frankly |officially |such |turning into |honestly |run like )*"
            r"(?:a |an |the |like )?(?:\w{1,12} )?(?:joke|disgrace|embarrassment|shambles|farce|mess|pits|dump|hole|madhouse|circus|asylum|prison|hellhole|disaster|nightmare|zoo|sham|con|racket|cult|mockery)\b(?! (?:day|visit|trip|book|skills|workshop|of the day|to (?:see|watch)|project|animals|theme|display))"
            r"|\bthis (?:dump|hole|hellhole|madhouse|shambles|circus|mess of a|joke of a|poor excuse for a|sorry excuse for a|asylum)\b(?! (?:truck|tackle|skills))",
        ),
        (
            "pan drain drains dogs pot downhill toilet tubes apart bits seams ruin rocks pieces knees backwards bust ground swanny gutter meltdown freefall",
            rf"\b(?:{_PLACE}|{_CHIEFS}|everything|whole thing|standards)s? (?:\w{{1,10}} ){{0,2}}?(?:going|gone|goes|went|heading|falling|fallen|coming|came|running|sliding|slid|is|are|on|in) (?:right |all |completely |fast |further |straight |literally |it |in |into |on )*"
            r"(?:down the (?:pan|drains?|toilet|tubes|swanny|gutter)|to (?:the dogs|pot|ruin|rack|pieces|bits|the ground|the wall)|downhill|apart|its knees|their knees|backwards|bust|the rocks|meltdown|freefall)\b(?! (?:in the (?:race|relay|wind)|ski))",
        ),
        (
            "control rock bottom lawless anarchy chaos riot unsafe unsafe feral dire",
            r"\b(?:behaviour|kids|pupils|students|corridors?|morale|standards?|discipline|attendance|teaching|lessons|year \d+|attitudes)(?: \w{1,12}){0,4}? (?:is|are|was|were|at|s|has|have|gone|getting|got) (?:\w{1,12} ){0,2}?(?:out of control|rock bottom|lawless|anarchy|unsafe|feral|dire|an all time low)\b"
            r"|\bat (?:rock bottom|an all time low)\b(?! (?:price|ticket|prices))|\b(?:complete|total|utter|absolute|pure) (?:anarchy|chaos|lawlessness|meltdown)\b(?= (?:in|at|here|on (?:the|our) corridors?|every|again)|[.!]|$)",
        ),
        (
            "send recommend avoid touch elsewhere bargepole barge clear recommending",
            r"\b(?:dont|do not|never|wouldnt|would not|would never|id never|nobody should|cant believe anyone|think twice before|please dont) (?:you |ever |even |dare |actually |be )*(?:send|sends|sending) (?:your|my|a|their|his|her|any|our)(?: \w{1,10}){0,2} (?:here|there|to (?:this|our|that|us|the place)|anywhere near)\b"
            r"|\b(?:dont|do not|never) send your (?:kids?|child(?:ren)?|sons?|daughters?|dog)\b|\b(?:wouldnt|would not|would never|couldnt|cant|cannot|can not) (?:\w{1,10} )?recommend (?:this|our|the|my|it|working|teaching|them|him|her)\b|\b(?:avoid|steer clear of|give) (?:this|our|that|my) (?:school|place|academy|department)\b|\b(?:barge ?pole)\b",
        ),
        (
            "ofsted measures inadequate inspectors alive field",
            r"\b(?:ofsted|inspectors?)(?: \w{1,10}){0,4} (?:field day|eat us|crucify|slaughter|tear us|rip us|laugh|shut us|close us|rumble|see through|slate|find out|have us)\b|\bspecial measures\b(?=[^.!?\n]{0,40}\b(?:here we come|soon|next|deserve|us|bound|surely|hello|again|this place|matter of time))|\b(?:inadequate|requires improvement) (?:would be|is) (?:generous|flattering|kind)\b",
        ),
        (
            "fixed rigged cooked stitch fiddled fix stitched",
            r"\b(?:its|is|was|all|totally|completely|obviously|are|were|raffle|vote|election|draw|tombola|competition|interviews?) (?:clearly |totally |completely |all |so |obviously )*(?:rigged|a fix|a stitch up|stitched up|fiddled|cooked)\b(?! (?:up a|for|by (?:our|the) (?:food|chef)|in the|breakfast|lunch|dinner|meal))|\bits fixed\b(?= (?:every|anyway|as|again|like)|[.!]|$)",
        ),
        (
            "embarrassing embarrassingly shocking dire woeful dreadful abysmal appalling "
            "inexcusable embarrassment par pathetic laughable lamentable atrocious "
            "unwatchable disgrace bad inedible revolting vile poor lazy weakest worst "
            "tedious rubbish terrible weak awful lousy refund refunds waste",
            r"\b(?:the |our |this |that |such |some |those )?(?:teaching|lessons|cohort|results|intake|teachers|staff|school trip|play|show|concert|school food|school dinners|newsletter|school meals|assembly|assemblies|speech|production)(?: \w{1,12}){0,3}? (?:is|was|are|were|has been|have been|s) (?:\w{1,12} ){0,2}?"
            r"(?:all over the place|embarrassing\w*|shocking|dire|woeful|dreadful|abysmal|appalling|inexcusable|an embarrassment|below par|pathetic|laughable|lamentable|atrocious|unwatchable|a disgrace|so bad|inedible|revolting|vile|poor quality|frankly lazy|lazy|the weakest|the worst|a waste of time|tedious)\b"
            r"|\b(?:rubbish|terrible|dreadful|dire|shocking|appalling|bad|weak|awful|lousy|poor|embarrassing) (?:year|term|set of results|results|cohort|intake|crop|bunch|showing) (?:for|from|of|by) (?:the |our |this |these )*(?:school|maths|english|science|pe|art|music|drama|history|geography|mfl|french|us|staff|teachers?|teaching|results|year \d+|y\d+|cohort|pupils|kids)\b|\bconsidered (?:giving )?refunds?\b",
        ),
        (
            "peanuts pittance dirt slaves doormats cattle muck serfs mugs skivvies rubbish criminals children numbers",
            r"\b(?:pays?|paid|paying) (?:us |you |staff |me )?(?:in |a |an absolute )*(?:peanuts|pittance)\b|\btreat(?:s|ed|ing)? (?:us|staff|teachers|tas|you|me|everyone|people|the staff|support staff|supply)(?: all)? (?:like|as) (?:\w{1,10} )?(?:dirt|slaves|doormats?|cattle|muck|serfs|mugs|skivvies|rubbish|criminals|children|numbers|shit|crap|idiots|scum|servants|something)\b",
        ),
        (
            "resign quit sacked sacking ashamed fired firing grip hang golf brother lodge "
            "nephew related crawler sleeping mates",
            rf"\b{_CHIEFS}{_LEAD} (?:should|must|ought to|needs? to|has to|have to|wants?) (?:\w{{1,10}} )?(?:resign|quit|go now|be sacked|be fired|be ashamed|sacking|firing|hang (?:their|his|her) heads?|get out more|get a grip|grow (?:up|a))\b"
            rf"|\bashamed to (?:work|teach|say i work)\b|\b(?:only|just) (?:got|became|made|there|promoted) (?:the job |head |deputy |it |\w{{1,8}} )*(?:because|cos|through|thanks to) (?:hes|shes|he|she|his|her|of who|their) (?:\w{{1,10}} ){{0,4}}(?:golf|brother|wife|husband|lodge|mate|mates|sleeping|related|nephew|yes man|crawler|friend|friends)\b",
        ),
        (
            "bullying liar liars crook crooks idiot idiots moron morons monster monsters laziest rudest "
            "weakest thickest worst "
            "shower shambolic useless hopeless incompetent clueless spineless inept amateur amateurs jobsworths dictator bully bullies tyrant toxic gutless bumbling unfit overpaid lazy pathetic weak idle bone two faced smug arrogant ignorant rude petty vindictive nasty",
            rf"\b(?:our|the|my|this|whole|most|half|some|those) (?:\w{{1,10}} ){{0,2}}?(?:{_CHIEFS}|{_MATES})(?: \w{{1,10}}){{0,2}}? (?:is|are|was|were|s|being|has been|can be) (?:a |an |so |just |all |such |absolutely |completely |totally |utterly |an absolute |about as |as |bone |bunch of |a complete |a total |all a bunch of |pretty |either |frankly )*"
            r"(?:shambolic|useless|hopeless|incompetent|clueless|spineless|inept|amateurs?|jobsworths?|dictator|bully|bullies|bullying|liars?|crooks?|idiots?|morons?|monsters?|the (?:worst|laziest|rudest|weakest|thickest) \w{2,10}|tyrant|toxic|gutless|bumbling|unfit|overpaid|lazy|pathetic|idle|two faced|smug|arrogant|ignorant|petty|vindictive|weak and|rude)\b(?! (?:at (?:netball|football|rounders|bowling|karaoke)|dancers?|bakers?))|\b(?:absolute|right|proper|total|complete|utter) shower\b(?! (?:of (?:rain|hail|sparks)|head|room))",
        ),
        (
            "better",
            rf"\b(?:run|runs|ran|lead|teach|manage|organise)(?: \w{{1,10}}){{0,3}} better than (?:the |our |my |any of the |half the |most of )*{_CHIEFS}\b|\b(?:my|a|the|your) (?:dog|cat|goldfish|hamster|toddler|nan|houseplant|four year old|\w{{3,5}} year old|monkey|parrot|caretaker|dinner ladies) (?:could|would|can|has) (?:\w{{1,10}} ){{0,2}}(?:lead|run|teach|manage|do|organise|plan|write|have) (?:\w{{1,12}} ){{0,4}}better\b"
            rf"|\b(?:anyone|anybody|anything) (?:but|other than) (?:our |the )?{_CHIEFS}\b(?= (?:could|would|can|knows))",
        ),
        (
            "bit bites hit slapped punched fell jumped smacked hits slaps bites",
            r"\b(?:wouldnt|couldnt|dont|doesnt|didnt|would not) (?:know|recognise|spot|see|find|understand)(?: \w{1,12}){1,4}? if (?:it|one|they|you|he|she)(?: \w{1,6})? (?:bit|bites|hit|hits|slapped|slaps|punched|fell|jumped|smacked)\b",
        ),
        (
            "bother bothered miracle wonder",
            rf"\b(?:{_CHIEFS}|{_MATES}|nobody|no one|they|somebody|someone)(?: \w{{1,10}})? (?:didnt|doesnt|dont|never|couldnt|cant|wont|hasnt|havent) (?:even )?(?:be )?bother(?:ed)? (?:to |with |checking|reading|replying|turning|listening|coming|asking)\w*\b"
            r"|\b(?:miracle|wonder|amazing|amazed) (?:that )?(?:anybody|anyone|any of|they|these|the kids|pupils|any child|this place|our|we)(?: \w{1,10}){0,4}? (?:learns?|learn|pass|passes|passed|survives?|is still open|functions?|stays?|works here|gets? anything|know|knows|teach|teaches)\b",
        ),
        (
            "wanted asked likes supports agrees believes wants agreed",
            r"\b(?:nobody|no one|none of us|not one of us|hardly anyone)(?: \w{1,10}){0,2} (?:wanted|wants|asked for|likes|supports|agrees with|agreed with|believes in|agreed to) (?:this|the|our|these|that|his|her|their) (?:\w{1,10} )?(?:building|policy|uniform|timetable|change|changes|merger|system|head|headteacher|trust|initiative|rule|rules|restructure|academy|curriculum|meeting|name|logo|plan|idea|day|building)\b",
        ),
        (
            "disgusting inedible vile rank minging slop swill revolting rancid grim feed tasteless dog pig pigs dogs",
            r"\b(?:food|dinners?|lunch(?:es)?|meals?|canteen|curry|pasta|chips|gravy|custard|fish|kitchen|toilets?|loos|showers?|changing rooms|staff ?room|classrooms?|corridors?|building|mobiles|minibus)(?: \w{1,10}){0,5}? (?:is|are|was|were|s|being|look|looks|smell|smells|taste|tastes) (?:\w{1,10} ){0,2}?(?:disgusting|inedible|vile|rank|minging|slop|swill|revolting|rancid|tasteless|a health hazard|crumbling|filthy|a disgrace)\b"
            r"|\b(?:wouldnt|would not|couldnt|wouldnt even) feed (?:it|them|that|this|our \w+) to (?:a |my |the )?(?:dogs?|pigs?|cat|rats|prisoners?|enemies|enemy)\b",
        ),
        (
            "stick stuck shove shoved insert",
            r"\b(?:told|tell|telling|knows?|can|could) (?:\w{1,10} ){0,4}?(?:where (?:to|he can|she can|they can|you can) (?:stick|shove|put|insert)|stick (?:it|their|his|her|your|this|that)|shove (?:it|their|his|her|your|this|that))\b(?! (?:on the (?:wall|board|fridge)|label|together|in your (?:book|planner)))",
        ),
        (
            "load pile heap crock bunch pack",
            r"\b(?:what|such|complete|absolute|total|utter|just|talk|talks|talking|was|is|be) (?:a |an )?(?:load|pile|heap|crock|bucket|steaming pile) of (?:old |utter |absolute |complete |total |steaming )*(?:rubbish|tosh|tripe|nonsense|garbage|drivel|twaddle|cobblers|codswallop|bull|claptrap|waffle|bilge|crap|manure|poo|guff|pants|trash|hot air)\b(?=[^\n]{0,120})",
        ),
        (
            "complete total absolute utter right proper bunch nothing stabbers backstabbers gossips snakes idiots liars bullies",
            rf"\b(?:{_CHIEFS}|{_MATES}|parents?|mums?|dads?|families|pupils?|kids|students|year \d+s?|my class|set \d)(?: \w{{1,10}}){{0,2}}? (?:is|are|was|were|s) (?:\w{{1,8}} )?(?:a |an )?(?:complete|total|absolute|utter|right|proper) (?:bunch of )?(?:nutters?|loons?|lunatics?|psychos?|weirdos?|idiots?|pains?|nightmares?|liars?|fools?|clowns?|cow|snakes?|hypocrites?|cowards?|waste|muppets?|disgrace|disaster|failures?|morons?|creeps?|snobs?|bullies|bully|madam|diva|prima donnas?|wet weekend|drip|plonkers?|numpty|numpties)\b"
            rf"|\b(?:{_CHIEFS}|{_MATES}|ours|place|staff ?room)(?: \w{{1,10}}){{0,2}}? (?:is|are|was|s) (?:\w{{1,8}} )?(?:full of|a bunch of|nothing but|a nest of|run by) (?:\w{{1,10}} )?(?:back ?stabbers?|gossips?|snakes|idiots|vipers|liars|cliques|bullies|moaners|yes ?men|sycophants|crawlers|jobsworths|failures|egos|rats|mice|muppets|morons|hypocrites|whingers)\b",
        ),
        (
            "cares bothered interested thinks",
            rf"\b{_CHIEFS}(?: \w{{1,8}})? (?:only|just) (?:ever )?(?:cares?|bothered|interested|thinks?) (?:about|in) (?:his|her|their|its|the|money|results|numbers|data|image|appearances|looking|himself|herself|themselves)\b",
        ),
        (
            "nobody hardly everybody",
            r"\b(?:nobody|no one|not one person|hardly anyone|everyone|everybody) (?:in|at) (?:this|our|my|that) (?:\w{1,8} )?(?:school|place|building|department|staff ?room|office|academy|trust) (?:can|knows?|does|ever|has|cares?|is|wants?|hates|could|gives)\b(?! (?:welcome|proud|excited|invited|thrilled|delighted|so proud|looking|a (?:voice|role|part|place)|to (?:help|know|be)|help|come|join|how (?:much|hard)))",
        ),
        (
            "useless hopeless rubbish terrible awful pathetic clapped ancient crumbling prehistoric crap lousy dreadful",
            r"\b(?:our|the schools|this schools|my schools) (?:useless|hopeless|rubbish|terrible|awful|pathetic|clapped out|crumbling|prehistoric|crap|lousy|dreadful) (?:\w{1,8} )?(?:website|office|system|wifi|boiler|it|heating|canteen|building|buildings|toilets|minibus|printers?|laptops?|photocopier|management|policy|timetable|app|phones?|car park|council|trust|kitchen)\b",
        ),
        (
            "call calls calling called",
            r"\b(?:call|calls|calling|called) (?:itself|himself|herself|themselves|ourselves|this|that)(?: place)? (?:a |an |the )?(?:\w{1,12} )?(?:school|academy|teachers?|head|headteacher|leaders?|professionals?|manager|management|education|lesson|training|leadership|senco|department|educators?|outstanding|good)\b(?! of the)",
        ),
        (
            "spent spends spending bought blew blown splashed splashing",
            rf"\b{_CHIEFS}(?: \w{{1,10}}){{0,2}}? (?:just |have |has |had |can |still )*(?:spent|spends?|spending|bought|buys|blew|blown|found (?:the )?(?:money|cash|budget)|splashed|splashing|paid)(?: \w{{1,10}}){{0,3}}? (?:£ ?\d[^\n]{{0,80}}|\w{{1,8}} grand[^\n]{{0,80}}|thousands[^\n]{{0,80}}|on (?:a|an|the|new|consultants?|themselves|his|her|its)\b[^\n]{{0,80}})(?:roof|leaks?|leaking|glue sticks?|no books|while|meanwhile|yet we|but (?:we|no|theres|not|cant|couldnt)|instead of|cant afford|no money for|out of (?:paper|pens|ink)|nobody asked|what a waste)\b",
        ),
        (
            "agree disagree agreed ours fault think",
            r"\b(?:we|i|staff|most of us|none of us|nobody) (?:dont|do not|didnt|did not|cant|cannot|strongly|totally|completely) (?:all )?(?:agree|disagree|support|understand) (?:with )?(?:it|this|that|the (?:new |latest )?(?:rule|decision|policy|ban|plan|timetable|head|governors?|uniform|trust))(?: either| at all| but)?\b(?=[^.!?\n]{0,30}(?:either|[.!]|$|but|and|told|orders|head|governors|trust|us))|\bdont (?:ask|blame|shoot|look at) us\b(?=[^\n]{0,80}\b(?:rule|head|decision|policy|slt|governors|council|timetable|trust|idea|agree|idea)\b)",
        ),
        (
            "backside arse bum clipboard stick poker broomstick rod",
            r"\b(?:up|out of|shove|stick|stuck|shoved) (?:\w{1,8} ){0,2}?(?:his|her|their|your|its|my) (?:own )?(?:backsides?|arses?|bums?|jacksy|behinds?)\b|\b(?:stick|poker|broomstick|rod|clipboard) up (?:his|her|their|your)\b",
        ),
        (
            "likes liked hates hated stand bear trusts trusted respects respect avoids "
            "believes listens rates",
            rf"\b(?:{_CHIEFS}|{_MATES}|woman|man|bloke|one|somebody|someone|person|guy)(?: \w{{1,10}}){{0,2}}? (?:who |that |whom )?(?:nobody|no one|everyone|everybody|not one of us|none of us|we all|all of us) (?:likes?|liked|can stand|could stand|could bear|hates|hated|will miss|wants?|wanted|trusts?|respects?|rates?|avoids?)\b|\b(?:nobody|no one|none of us|not one of us|hardly anyone|not many) (?:\w{{1,8}} )?(?:likes?|liked|will miss|can stand|respects?|trusts?|rates?|believes|listens to) (?:the |our |my |this |that )?(?:new )?{_CHIEFS}\b",
        ),
        (
            "robbery earns worth",
            rf"\b(?:what |how much )(?:the |our |my |\w{{1,6}} )*{_CHIEFS} (?:earns?|gets?|makes|is paid|are paid|takes home|is on|are on|costs?)\b|\b{_CHIEFS}(?: \w{{1,8}}){{0,4}}? (?:isnt|arent|not|hardly|barely|never) worth (?:it|half|that|the money|a (?:penny|quarter)|what|every|\w{{1,8}})\b",
        ),
        (
            "backside elbow arse lamp lamppost brewery paper bag raffle fire drill stool wet sweet tap fish dog",
            r"\b(?:dont|doesnt|do not|does not|didnt|wouldnt|cant|couldnt|not) (?:\w{1,10} ){0,2}(?:know|tell|find)(?: \w{1,10}){0,2} (?:their|his|her|its) (?:arses?|backsides?|bums?|bottoms?|left hands?)\b|\bcouldnt (?:\w{1,10} ){1,8}(?:lamp ?posts?|brewery|paper bag|burning building|sweet ?shop|own street|wet weekend|own office|own desk|to swim|to water|to bark|to shine|in a barrel)\b",
        ),
        (
            "nobody someone somebody whoever bother",
            r"\b(?:nobody|no one|somebody|someone|anyone|whoever)(?: \w{1,8}){0,2}? (?:in|at) (?:the|our|this) (?:\w{1,8} )?(?:office|school|building|place|reception|kitchen|department)(?: \w{1,8})? (?:reads?|answers?|checks?|cares?|cant|cannot|couldnt|knows?|listens?|can (?:read|spell|count|add|use))\b(?! (?:us|you|your|how (?:hard|much))|wait)"
            r"|\bdont bother (?:replying|emailing|ringing|calling|asking|complaining|writing|reading|coming|turning)\b(?=[^.!?\n]{0,50}\b(?:nobody|no one|office|school|reads?|listens?|anyway|they|head|us)\b)",
        ),
        (
            "cant cannot couldnt forgot didnt never doesnt messed cocked failed overslept "
            "screwed ballsed useless hungover blame nothing",
            rf"\b(?:cancelled|late|postponed|wrong|closed|lost|chaos|failed|delayed|moved|off) (?:because|thanks to|due to|cos|as) (?:\w{{1,8}} ){{0,2}}?(?:{_CHIEFS}|{_MATES}|someone|somebody|whoever|mr|mrs|miss|ms)(?: \w{{1,12}}){{0,4}}? (?:cant|cannot|couldnt|forgot|didnt|never|doesnt|messed|cocked|lost|failed|bothered|overslept|screwed|ballsed|is useless|was hungover)\b"
            r"|\b(?:blame|no thanks to|thanks for nothing) (?:the |our |to )*(?:office|head|slt|council|trust|governors?|management|deputy|caretaker|kitchen|it|hr|department|staff|mr \w+|mrs \w+|miss \w+)\b(?=[^.!?\n]{0,40}\b(?:as (?:usual|ever|always)|again|typical|useless|shambles|mess)\b|[.!]|$)|\bno thanks to (?:the |our )?(?:office|head|slt|council|trust|governors|management|parents)\b",
        ),
        (
            "since taught nineties classroom chalk blackboards",
            r"\b(?:havent|hasnt|have not|has not|not|never|last) (?:actually |been |set |even )*(?:taught|in a classroom|foot in a classroom|stood in front|seen a (?:classroom|child|pupil|lesson))(?: \w{1,10}){0,5}?(?: since|, ever| in (?:years|decades|a decade|their|his|her|this century)|[.!]|$)(?=[^\n]{0,60})|\b(?:people|idiots|someone|managers|leaders|folk|those|ones) who (?:\w{1,8} )?(?:havent|hasnt|have not|never) (?:taught|been in a classroom|set foot)\b",
        ),
        (
            "morale leaving jumping ship exodus flies droves quitting",
            r"\bmorale (?:\w{1,8} ){0,4}(?:low|bottom|floor|gone|nonexistent|zero|toilet|shot|worst|rock|dead|plummet\w*|through the)\b|\b(?:staff|teachers|colleagues|everyone|half (?:of )?(?:us|the staff|my department))(?: \w{1,8}){0,3}? (?:leaving|dropping|quitting|walking|jumping|going|resigning|handing)(?: \w{1,8}){0,2}? (?:in droves|like flies|ship|out the door|left right|every week|at this rate)\b|\bhalf (?:of )?(?:us|the staff|my department|our staff|the department) (?:are|is|have|want|will be|were) (?:\w{1,8} )?(?:leaving|off sick|quitting|left|applied|looking|job hunting|want out|going)\b",
        ),
    )
)
