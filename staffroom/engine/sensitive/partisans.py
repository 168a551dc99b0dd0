"""Politics by any other name: the matters, the people and the places of it, beside any judgement."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.judging import JUDGING
from staffroom.engine.sensitive.phrases import phrase
from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.word_set import word_set


# Words that in a school's post are about politics and hardly ever about anything else.
POLITICAL = word_set(
    "government govt minister ministers chancellor westminster whitehall parliament politicians "
    "politician mp mps tory tories starmer badenoch farage sunak corbyn truss thatcher "
    "rayner reeves phillipson streeting burnham brexit snp ukip libdems libdem socialism socialist "
    "socialists capitalism communist communists manifesto rwanda deportation deportations "
    "immigration migrants ceasefire gaza palestine israel netanyahu putin trump maga austerity "
    "nationalise nationalisation privatisation referendum devolution independence holyrood senedd "
    "stormont monarchy republic fracking ulez hs2 extinction greenpeace netzero picket pickets "
    "strikers unions nimbys lobbyists quangos fatcats cabinet backbenchers whips commons "
    "constituency byelection ballot polls canvassing canvassers rosette rosettes leaflet leaflets "
    "electorate neoliberal leftie lefties rightwing leftwing populists fascists "
    "landlords kemi nigel keir bridget swinney davey polanski jenrick unison nasuwt"
)
PARTISAN = JUDGING | word_set(
    "promised promise promises betrayed betray betrayal sold delivered deliver delivers saved save "
    "sorts sorted finally hurrah hooray blimey bravo hero heroes well done congratulations "
    "deserves deserve clue clueless idea pity stuff stick hands off binned recycling belongs "
    "undone undo reverse demand demands resign resigned sack sacked go going march marching stand "
    "behind support supporting backing against oppose fight fighting join hope hoping trust "
    "never urge conscience blame fault thanks thank enough control power charge adults party "
    "stop stopping swerve punish punished ignored ignore forgotten forgets gutted robbed starved "
    "starving crumbling crumbled knees mess own absolutely divide zero reckless cuts cut slashed "
    "love loved loves fan great best right proud fly yes no matters alone only"
)
NO_SIDE = word_set(
    "mock lesson lessons history historical debate debates debated debating citizenship study "
    "studied studying learn learned learnt essay century suffragette suffrage hustings homework "
    "revision quiz gcse politics model textbook museum visit visited visiting visitors welcomed "
    "welcoming hosted tour toured opened questions answered talk talked speaker workshop letter "
    "letters reply replied guidance funding grant rules changes published consultation consulting "
    "advice website form register registered dates station pe closed drama play novel film pupils "
    "students cupboard shuffle display cards recipe kitchen tea team cup house captain prefect "
    "youth student debaters competition choir raffle football match club"
)
# Where even plain campaigning is a lesson.
IN_CLASS = word_set(
    "mock lesson lessons debate debates debated debating studied learned learnt essay gcse homework "
    "hustings history historical textbook simulation quiz play novel documentary exhibition museum"
)
PARTISANS = Together(POLITICAL, PARTISAN, NO_SIDE, reach=9)

_SIDE = Severity.CAUTION
SLY = tuple(
    phrase(needs, pattern, _SIDE)
    for needs, pattern in (
        (
            "lot shower bunch blue red turquoise yellow colour rosette",
            r"\b(?:this|that|the current|the last) (?:\w{1,10} )?(?:lot|shower|bunch|regime)\b(?= (?:in"
            r" \w+|will|would|have|has|couldnt|cant|dont|got|took|is|are|who))(?=[^\n]{0,120}\b(?:milk"
            r"|cuts?|schools?|power|pay|country|government|blue|red|knees|tax\w*|vote\w*|election"
            r"|westminster|number (?:10|ten)|cup)\b)|\bvot(?:e|es|ed|ing) (?:for )?(?:it )?(?:better not"
            r" be )?(?:blue|red|yellow|turquoise|orange|purple)\b|\b(?:red|blue|yellow|green|turquoise"
            r"|orange|purple) rosettes?\b(?=[^\n]{0,40}\b(?:by night|doors?|vote|on|canvass\w*)\b)|\bin (?:blue|red|turquoise)\b(?=[^.!?\n]{0,30}\b(?:got in"
            r"|promis\w+|power|govern\w*)\b)|\bbetter not be (?:blue|red|turquoise|yellow)\b",
        ),
        (
            "cuts underfunding funding years",
            r"\b(?:years|decade|decades|fourteen|thirteen|five|ten) of (?:\w{1,12} )?(?:cuts|neglect"
            r"|underfunding|austerity|misrule|chaos|decline|government|tor(?:y|ies)|labour)\b",
        ),
        (
            "bill cap scheme budget tax levy taxes act lobby reforms wheeze voted vote",
            r"\b(?:down with|against|oppose|no to|scrap|stop|hate|back|support|welcome|kill|bin|behind"
            r"|love) (?:the |this |that |labours |their )*(?:\w{1,12} ){0,3}(?:bill|levy|budget|reforms?)\b"
            r"(?! (?:payer|board|evans|bailey|oddie))|\b(?:assisted dying|academies|schools|strike|anti"
            r" strike|rwanda|migration|farm|inheritance|welfare|rental|finance|policing|wellbeing)"
            r" (?:bill|tax|scheme)\b(?=[^.!?\n]{0,80}\b(?:wrong|right|disgrace\w*|hits?|kill\w*|hope"
            r"|watered|down|against|vote\w*|stop|ruin\w*|fair|unfair|cruel|good|bad|shame\w*|not)\b)"
            r"|\b(?:two|2) child (?:benefit )?cap\b(?=[^\n]{0,80}\b(?:shame|stays|scrap|cruel|end|wrong"
            r"|go|axe\w*|abolish\w*)\b)|\bvot(?:e|ed|es) (?:it |this |that )?(?:down|the wrong way"
            r"|against (?:us|schools|our|free)|for (?:cuts|the cuts))\b|\bvat on (?:private"
            r"|independent|public) schools?\b(?=[^\n]{0,60}\b(?:about time|good|bad|wrong|right|unfair"
            r"|fair|disgrace|welcome|overdue|ruin\w*|outrage\w*)\b)",
        ),
        (
            "placards placard march marching climate strike knee protest town rally tractors "
            "picket action walking industrial ballot striking neu",
            r"\bplacards? (?:about|for|against|reading|saying|ready|painting)\b|\bmarch (?:against|on"
            r" (?:the|parliament|westminster)|for (?:change|palestine|gaza|our|pay|justice))\b"
            r"|\b(?:climate|school|national climate) strikes?\b(?=[^\n]{0,80}\b(?:proud|join|skip|tell"
            r"|fly|support|see you|march|back)\b)|\bt(?:ake|ook|aking) the knee\b(?=[^\n]{0,60}\b(?:"
            r"government|because|won?t|ministers?|country|boo\w*)\b)|\b(?:outside|on|at) (?:the )?"
            r"(?:county|town|city) hall\b(?=[^\n]{0,80}\b(?:protest|march|join|say|no to|demand|against"
            r"|placards?|chant\w*)\b)|\b(?:with|behind|back|support) the tractors\b|\b(?:off to|see you"
            r" on|on|joining|join) the picket\b|\bshouldnt be (?:walking out|striking|on strike)\b"
            r"|\b(?:tick|vote|voted|ticked) yes\b(?=[^\n]{0,60}\b(?:ballot|neu|nasuwt|strike|union|post"
            r" it)\b)|\b(?:neu|nasuwt|union|strike) ballot\b(?=[^\n]{0,80}\b(?:yes|no|post|tick|vote"
            r"|reject)\b)|\b(?:names?|list) of (?:\w+ ){0,3}(?:staff|teachers|colleagues|those)"
            r" (?:who|on) (?:took|take|taking|went|strike|joined)\b",
        ),
        (
            "remember standing councillor mayor cllr candidate independent campaign poster posters stickers count "
            "leaflet",
            r"\bdeserves? another (?:term|four years|five years|go)\b|\bget (?:him|her|them) back in\b"
            r"|\b(?:support|back|vote|behind) (?:the |our )?(?:independent|deputy mayor\w*|mayor\w*"
            r"|councillor|cllr)\b|\bstanding for the (?:greens?|tories|conservatives|lib ?dems?|labour"
            r"|reform|snp|plaid|council)\b|\b(?:posters?|window stickers?|leaflets?|placards?|badges)"
            r" (?:\w{1,6} )?(?:in|from|at|on) (?:the |our )?(?:staff ?room|office|reception|school"
            r"|window|gates?) for (?:councillor|the|our)\b|\b(?:mayors?|councillors?|councils?) (?:clutches"
            r"|lies|cuts|greed)\b|\b(?:standing|campaign|candidate|mayor\w*)\b[^\n]{0,90}\b(?:posters?|window"
            r" stickers?|yard signs?) (?:in|from|at)\b|\bsee you at the count\b|\bknocked (?:on )?\d+"
            r" doors\b|\bstraight in the (?:bin|recycling)\b(?=[^\n]{0,60}\bbelongs?\b)|\bour vote\b(?= ?"
            r"[.!,]|$)|\b(?:has|have|gets?|got|wins?) our vote\b|\ba change is coming\b|\bremember that"
            r" in (?:may|june|july)\b|\bmonarchy (?:has to|must|should|needs to) (?:go|be|end)\b",
        ),
        (
            "idea daft wheeze photo pm clue delivered oil secretary minister dying union unions "
            "farage starmer rosette",
            r"\b(?:pm|prime minister|education secretary|minister|chancellor|secretary of state|mp)s?\b"
            r"[^.!?\n]{0,50}\b(?:daft|wheeze|divide it|clue|idea from|pity|fibbed|shove|stick|stuff|take"
            r" (?:his|her|their) \w+)\b|\b(?:daft|another|bright|latest) (?:\w{1,8} )?(?:idea|wheeze"
            r"|gimmick|brainwave) from (?:the )?(?:pm|prime minister|education secretary|minister"
            r"|chancellor|secretary of state|government|dfe|treasury)\b|\b(?:labour|tories|reform|snp"
            r"|government) delivered\b|\bnew oil fields\b|\bnet ?zero now\b|\b(?:unions?|union reps?|trade"
            r" union \w+) (?:have|has|had) (?:our|my) (?:full |whole )?(?:support|backing)\b|\b(?:farage"
            r"|starmer|badenoch) (?:isnt|wont|will|must|cant)\b|\brosette (?:on|by|out)\b|\b(?:hope|hoping)"
            r" (?:our|the|your) mps? (?:vote|back|reject|see)\w*|\bcoming for you minister\b",
        ),
        (
            "somebody someone adults town sold",
            r"\b(?:adults|grown ?ups) (?:back |are )?(?:back )?in charge\b|\b(?:somebody|someone) in power"
            r"\b|\bsold us (?:out|down the river)\b|\bcountry (?:is|has) (?:gone to the dogs|broken"
            r"|finished|full)\b|\bout of control\b(?=[^\n]{0,50}\b(?:immigra\w+|migra\w+|borders?"
            r"|spending|benefits)\b)|\b(?:immigra\w+|borders?|spending|benefits)s? (?:is |are )?out of"
            r" control\b",
        ),
        (
            "x beside tick",
            r"\b(?:put|place|mark|stick) (?:an?|your|that) (?:x|cross|tick|vote) (?:beside|by|next to|against|for)\b",
        ),
        (
            "hats credit shout kudos praise",
            r"\b(?:hats off|credit|kudos|all credit|shout out|fair play|praise be|thanks|praise) (?:to|is due to) (?:the |our )?(?:local )?(?:labour|tor(?:y|ies)|conservatives?|lib ?dems?|greens(?= (?:for|on|who))|reform(?: uk)?|snp|plaid|starmer|farage|badenoch|chancellor|government|ministers?)\b",
        ),
        (
            "refugees borders whatever doing silent power dismantle",
            r"\brefugees (?:are )?welcome\b(?! (?:pack|party|evening))|\bclosed borders\b|\bopen (?:the|our) borders\b|\bwhatever (?:the )?(?:reform|labour|tories|downing street|ministers|westminster|government|farage|starmer|number ten|whitehall) (?:say|says|think|thinks|claim|claims|tell|tells)\b|\b(?:it is|its|this is|and thats) (?:all )?their doing\b|\bpeople in (?:government|power|westminster|whitehall)\b|\b(?:stay|stand|remain|keep|be) (?:silent|by|quiet) while (?:the )?(?:\w{2,14} )?(?:ministers?|government|westminster|chancellor|politicians|council)\b|\bsilent while\b|\b(?:ministers?|government|westminster|chancellor) (?:\w{2,10} )?(?:dismantl\w+|gut|guts|hollow\w*|strip\w*|slash\w*|starv\w+|attack\w*|abandon\w*|pick\w* (?:our|the) pockets)\b",
        ),
        (
            "nationalise renationalise privatise urge urging urged profile",
            r"\b(?:re)?nationalise (?:the|our|it|them|water|rail|buses)\b|\burg(?:e|es|ed|ing) (?:every|all|our|you|each|families|parents|everyone|residents)(?: \w{2,12}){0,3} to (?:vote|write to|sign|oppose|back|reject|lobby|march|support the|boycott|join the)\b(?! (?:for (?:our|the) (?:choir|school|garden)|up|a permission))|\bprofiles? (?:red|blue|green|yellow|orange|purple) for\b",
        ),
        (
            "told vote voted green labour tory reform",
            r"\btold (?:them|him|her|my (?:class|form|year \d+s?|pupils|tutees)|the (?:kids|class|pupils)) (?:to vote |straight |its |it was |its got to be )*(?:green|labour|tory|tories|conservative|reform|lib dem|snp|plaid)\b|\basked who id vote for\b",
        ),
    )
)
