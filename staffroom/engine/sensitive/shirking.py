"""Told on oneself: work skimped or faked, money lost, nights on drink or drugs; and slights on the workplace."""

from __future__ import annotations

from staffroom.engine.sensitive.phrases import Phrases, phrase


_PAPERS = r"(?:essays?|books|mocks?|papers|reports?|tests?|coursework|assessments?|homeworks?|exam\w*|set)"

SHIRKING = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "marked marking graded grading grades reports report essays mocks",
            r"\b(?:marked|marking|graded|grading)\b[^.!?\n]{0,50}\b(?:guess\w*|random\w*|dice|coin|eyes shut|without reading|not reading|by looking|handwriting"
            r"|drunk|pissed|tipsy|bottle|bottles|wine|prosecco|gin|vodka|beers?|hungover|skim\w*|made (?:it|them) up|inside me)\b"
            r"|\b(?:reports?|report ?writing)\b[^.!?\n]{0,50}\b(?:copy|copied|paste[d]?|chat ?gpt|swap\w*|change the name|changed the name|same (?:one|comment)|never read"
            r"|ai wrote|made up)\b|\b(?:wrote|write|writes|did|do|does|writing) (?:all |the |my |their )*reports (?:off|from|with) (?:one|chat ?gpt|ai|last)\b"
            r"|\bif i(?:ve| have)? (?:have |got )?to (?:read|mark) (?:one more|another|any more)\b",
        ),
        (
            "observation observed ofsted inspectors pretending pretend worksheets staged",
            r"\b(?:observation|observed|ofsted|inspect\w+)\b[^\n]{0,90}\b(?:told the (?:kids|class)|bribed?|sweets if|act like|pretend\w*|staged|rehears\w+|hid(?:e|den|ing)?"
            r"|sent home|kept (?:out|away)|put on a show|fak(?:e|ed|ing))\b|\b(?:stop|stopped|can stop|back to) pretending\b|\bback to (?:worksheets|normal chaos|films|dvds)\b",
        ),
        (
            "sickie sicknote doctor sick note emergency bug faked faking pretended skive skiving skived bunked bunking",
            r"\b(?:note|signed off|sick ?note)\b[^.!?\n]{0,50}\b(?:for (?:a|two|three|the) week|back pain|or something|cheap flights|anyone know)\b"
            r"|\b(?:told|rang|said to|texted|emailed)\b[^.!?\n]{0,40}\b(?:family emergency|sick|ill|a bug|dentist|funeral|food poisoning|migraine)\b[^.!?\n]{0,40}\b(?:went|really|actually"
            r"|off to|instead|beach|pub|gig|match|see)\b|\b(?:faked|faking|pretended|pretending) (?:to be |a |an |im |i was )(?:\w{1,8} )?(?:ill|sick|bug|cold|emergency|funeral|migraine)\b"
            r"|\b(?:skiv(?:e|ed|ing)|bunk(?:ed|ing) off) (?:work|inset|briefing|duty|the|training|cpd|a|period)\b",
        ),
        (
            "betfair bet365 paddy bookies bookie horses redcar cheltenham aintree ascot accumulator acca roulette casino slots "
            "poker bitcoin crypto quid grand wages payday",
            r"\b(?:lost|blew|blown|dropped|stuck|put|won|up|down|owe|owing) (?:the (?:lot|rent|mortgage)|(?:\w{1,8} ){0,3}(?:quid|grand|pounds|wages|£ ?\d[\d,]*)|£ ?\d[\d,]*|it all|everything|my wages) "
            r"(?:\w{1,8} )?(?:on|at|to) (?:the )?(?:\w{1,9} )?(?:\d|horses?|dogs|bookies?|slots|casino|roulette|poker|redcar|cheltenham|aintree|ascot|betfair|crypto|bitcoin|acca\w*)"
            r"|\b(?:lost|blew|blown|dropped) (?:the lot|it all|everything|my wages|the rent)\b[^.!?\n]{0,30}\b(?:\d\.\d\d|redcar|cheltenham|aintree|ascot|bet\w*|horses?|payday|bookies?)\b"
            r"|\b(?:betfair|bet365|paddy power|bookies|sky ?bet|accumulator|acca)\b",
        ),
        (
            "lines coke ket ketamine mdma pills pill weed spliff joint stash sniff nose voddy vodka baggie bogs",
            r"\b(?:did|do|doing|done|had|having|racked up|a few|some) (?:\w{1,6} )?(?:lines|coke|ket|ketamine|mdma|pills|a (?:spliff|joint|line|pill|baggie))\b(?! (?:for|of (?:code|verse|dialogue"
            r"|poetry|enquiry)|from|in the (?:play|script)|learning|manager\w*|up))|\b(?:up|powdered?) (?:the|my|his|her|our) nose\b|\bon the (?:voddy|vodka|sesh|gin|beers?|shots|lash|piss"
            r"|sauce|prosecco|pop) (?:till|til|until|all|by|with|since|at)\b",
        ),
        (
            "pub shots formers students pints",
            r"\b(?:bought|buy|buying|got|stood) (?:them|the (?:kids|sixth ?formers|students|lads|girls)|him|her|my (?:students|sixth ?formers)) (?:all )?(?:a round|shots?|a drink|a pint|drinks|pints)\b"
            r"|\b(?:drinking|pub|pints?|shots) with (?:my |the |our |some )?(?:sixth ?formers|students|year 1[123]s?|pupils|upper sixth)\b",
        ),
        (
            "clowns circus ship sinking captain shambles joke cowboys shelves asylum zoo idiots muppets covered crumbling "
            "falling bits hellhole",
            r"\b(?:run|managed|led|staffed) by (?:\w{1,8} )?(?:clowns|idiots|muppets|cowboys|monkeys|amateurs|fools|bullies|children|morons)\b|\bsinking ship\b(?! (?:game|in the|model))"
            r"|\b(?:place|school|department|ours|academy|slt|management|behaviour\w*|timetable) ?s? (?:is |are |was )?(?:\w{1,8} )?(?:a |an )?(?:absolute |total |complete )?(?:circus|joke|shambles"
            r"|zoo|madhouse|hellhole|asylum|mess)\b(?! (?:day|visit|trip|book|of the day|skills|workshop))|\b(?:all |gets? |been )?(?:covered|hushed|brushed) (?:it )?(?:all )?(?:up|under the carpet)\b"
            r"|\b(?:falling|fallen) (?:to bits|apart|down round)\b|\brather (?:stack shelves|sweep|eat my|stick pins|chew|be unemployed|go on the dole|clean toilets|gouge)\b",
        ),
        (
            "spawn chav chavs inbred feral parsnip potato potatoes thick thickos brain brains gormless brainless spelling mam",
            r"\b(?:spawn|offspring|brats?|get) of (?:every |the |some |those )?(?:\w{1,8} )?(?:chavs?|satan|devil|estate|inbreds?|scum\w*)\b|\b(?:combined|collective|total) (?:wit|brain\w*|iq|intelligence"
            r"|intellect|attention span|personality) of\b|\bexplains (?:the|a|her|his|their|so much|everything|where)\b(?=[^.!?\n]{0,25}\b(?:spelling|bairns?|kids?|child\w*|gets? it|manners|behaviour)\b)"
            r"|\b(?:babysit\w*|baby ?sitting) (?:the |a |\w{1,8} )*(?:spawn|brats?|feral|morons|animals|thugs)\b|\blooks like (?:a |an |the )?(?:\w{1,8} )?(?:line ?up|row|bag|sack) of (?:potato\w*|turnips?|mugs\w*)\b",
        ),
        (
            "hideous goss gossip bra lovers bum innuendo dozed snoring droning mic",
            r"\b(?:its|this is|how|what is this|so|absolutely|wrong answers only) (?:\w{1,8} )?(?:hideous|monstrosity|abomination)\b|\b(?:staff ?room|school|department) (?:goss|gossip)\b(?=[^\n]{4})"
            r"|\bmake (?:great|good|better|the best) lovers\b|\b(?:one|a) bra\b|\b(?:weve|we have) a (?:fair|good|pretty good) idea whose\b|\bsmell of the (?:boys|girls|staff|teachers|heads?|cooks?)\b"
            r"|\b(?:heads?|heads|principals|deputys|slts|governors) (?:assembly|speech|briefing|talk|meeting)\b[^\n]{0,60}\b(?:dozed|asleep|snor\w+|dron\w+|mic off|dull|boring|on and on)\b",
        ),
        (
            "escorted ejected thrown barred complaint complaints landlord conduct altercation arrested cautioned banned "
            "asleep slept napping nap rowdy drunken",
            r"\b(?:escorted|ejected|thrown out|barred|banned|asked to leave|removed) (?:\w{1,8} )?(?:from|by|out of) (?:the |a )?(?:\w{1,12} )?(?:pub|bar|hotel|club|restaurant|venue|wetherspoons?|landlord|bouncers?|"
            r"party|casino|races)\b|\b(?:staff|teachers?|colleagues?|team|department|we|us|i) [^.!?\n]{0,50}\b(?:altercation|drunken|punch ?up|brawl|rowdy)\b(?![^.!?\n]{0,40}\b(?:play|scene|macbeth|novel)\b)"
            r"|\b(?:i|we) (?:\w{1,8} )?(?:slept|was asleep|fell asleep|nodded off|had a nap|napped|dozed off) (?:through|in|during|at) (?:\w{1,8} )?(?:lesson|cover|duty|briefing|assembly|period \d|the exam|invigilat\w+|work|"
            r"inset|class|parents evening)\b",
        ),
    )
)
