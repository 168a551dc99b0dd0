"""How a post says that what follows is the view of the school, or of everybody who works there."""

from __future__ import annotations

from staffroom.engine.sensitive.phrases import phrase


_US = r"(?:the |this |our |your )?(?:local |whole |entire )?(?:school|academy|college|staff ?room|staff|department|office|team|sixth form)"
_HOLD = r"(?:thinks?|feels?|believes?|holds?|reckons?|maintains?|considers?|regards?|objects?|disagrees?|agrees?|deplores?|regrets?|disapproves?|opposes?|supports?|backs?|condemns?|welcomes?|prefers?|loathes?|hates?|doubts?)"

STANCES = tuple(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "position stance line verdict take opinion opinions viewpoint standpoint eyes judgement",
            r"\b(?:its|it is|been|remains|remain|still) (?:\w{1,10} )?(?:our|the schools|this schools) (?:\w{1,12} )?"
            r"(?:position|stance|view|opinion|belief|judgement|contention) (?:that|is)\b"
            r"|\b(?:our|the (?:school|academy|college|department|staff ?room|staff|teams?|heads?)s?|this schools|\w{4,14}s|official"
            r" \w{3,14}) (?:firm |humble |official |considered |collective |honest |own |considered |settled )*"
            r"(?:position|stance|line|verdict|take|opinions?|viewpoint|standpoint)(?: (?:is|on|has|remains|here)\b|[:?])"
            r"(?! (?:the (?:left|right)|hold))|\b(?:official|party) (?:\w{3,14} )(?:line|position|stance)\b"
            r"|\bverdict on (?:the|this|that) [^.!?\n]{2,40}? from (?:your|the|our)\b"
            r"|\b(?:takes?|taken|takin?g|hold|holds|share|shares) the (?:view|position|line|stance|opinion) that\b(?! (?:attendance|reading|every|all (?:children|pupils)|safety|kindness|learning|good (?:manners|behaviour)))"
            r"|\bin (?:the schools|our|this schools|the eyes of the) (?:eyes|school|opinion|judgement|book)\b"
            r"|\bof the (?:opinion|view) that\b|\bour (?:humble )?opinion\?",
        ),
        (
            "thinks feels believes reckons maintains considers regards objects disagrees deplores "
            "regrets disapproves opposes condemns prefers loathes",
            rf"\b{_US} (?:as a whole |strongly |firmly |here |really |also |very much )*{_HOLD} (?:that|the|this|it|in|of|with"
            r"|to|there|all|most|parents|children|pupils|we|no)\b(?! (?:ball|bus|every|each|all (?:applications|requests)))"
            r"|\b(?:that is|thats|which is|this is) what (?:the|this|our) school (?:thinks|feels|believes|reckons)\b",
        ),
        (
            "believe hold accept subscribe swallow pretend apologise truck patience sick tired fed",
            r"\bwe (?:do not|dont|cant|cannot|wont|never|simply dont|just dont|have never|never have)"
            r" (?:really |quite |all |actually )?(?:believe[sd]? in|buy (?:all |any of )?(?:this|that|the|into|it)|hold with"
            r"|accept (?:that|the)|subscribe to|swallow|see the (?:point|appeal|sense)|understand why any)\b"
            r"|\bwe(?: are|re|ve|ve had| have) (?:all )?(?:no (?:truck|patience|time) (?:with|for)|(?:sick|tired|fed up) (?:of|with)"
            r" (?:hearing|being|reading|people|the|all|this|those))\b"
            r"|\bwe(?:ve| have)? (?:long |always |all )?(?:held|maintained|been of the) (?:that|firm|view)\b",
        ),
        (
            "concerned speaking behalf speak honest frank blunt humble fashioned",
            r"\b(?:as|so) far as (?:were|we are|the school is|this school is|the staff are|this department is) concerned\b"
            r"|\bspeaking (?:for|on behalf of) (?:everyone|everybody|all|the (?:whole )?(?:school|staff|team))\b"
            r"|\b(?:we|i) speak for (?:all|every\w*|the (?:whole )?(?:school|staff))\b"
            r"|\b(?:to be|being|lets be|if were|if we are) (?:perfectly |quite |brutally )?(?:frank|blunt)\b"
            r"(?=[^.!?\n]{0,90}\b(?:is|are|was|were|should|does|do|has|have|needs?|never)\b)"
            r"|\bcall us (?:old ?fashioned|biased|cynical|snobs|killjoys|grumpy|traditional\w*|fussy|picky|pedants)\b(?= [^.!?\n]{4})",
        ),
        (
            "blame fault overrated underrated racket tosh nonsense binning rubbish piffle twaddle hogwash "
            "fad gimmick con daylight robbery",
            r"\b(?:is|are|was|were|wants?|needs?) (?:\w{1,10} )?(?:overrated|underrated|a (?:racket|fad|gimmick|con|swindle|menace"
            r"|nonsense|disgrace|travesty)|(?:a )?(?:load|lot) of (?:\w{1,8} )?(?:tosh|rubbish|nonsense|twaddle|cobblers)|utter \w{4,10}"
            r"|sheer \w{4,10}|piffle|twaddle|hogwash|daylight robbery|binning|(?:the ones )?to blame)\b|\b\w{4,14}s overrated\b",
        ),
        (
            "thought say felt feel said otherwise ask",
            r"\bwe (?:all |just |only |simply |honestly |really |all just )*(?:thought|felt|feel|think) (?:that )?(?:the |that |it |\w{3,14} )"
            r"(?:\w{1,12} )?(?:is|was|were|are) (?:\w{1,10} )?(?:lucky|wrong|robbed|unfair|overrated|ridiculous|poor|flat|dull|boring|awful"
            r"|terrible|shameful\w*|disgrace\w*|going to ruin|ruining|pointless)\b|\b(?:should|shouldnt) (?:never )?have (?:gone out|won"
            r"|lost|been (?:allowed|sent off|stopped|sacked|given|picked))\b(?=[^\n]{0,60}[.!]|$)"
            r"|\bwe say (?!(?:thank|hello|good ?bye|farewell|a (?:big|huge|fond|sad)|well done|congrat\w*|happy|goodbye|welcome|yes to"
            r" (?:kind|read))\b)(?=[^.!?\n]{0,50}\b(?:should|has|is|are|must|never|proper|ban|bring|scrap|let|leave)\b)"
            r"|\bit is felt (?:here|by|at|that)\b|\b(?:the|this) (?:school|academy|college) has (?:said|spoken)\b(?= ?it\b|[.!])"
            r"|\bnot hear otherwise\b|\b(?:call|decision|move|mistake|shame|idea) if you ask (?:us|\w{4,14})\b"
            r"|\ball of us (?:here )?(?:think|feel|believe|agree)\b",
        ),
        (
            "wed nor whatever worse",
            r"\b(?:we would|wed) (?:never|always|say|sooner|rather|argue|go further)\b(?=[^.!?\n]{0,90}\b(?:nor should|and (?:so|nor)"
            r" (?:should|would)|whatever|worse|better|than|is|are|should)\b)(?! (?:love|like|be grateful|you|that you))"
            r"(?![^.!?\n]{0,40}\bsay (?:thank|a|well))|\bwhatever (?:the |your |some |other )?(?:\w{1,12} )?(?:tells? you|tell us|says?|said"
            r"|thinks?|claims?)\b(?! (?:goes|about))",
        ),
        (
            "regrettable misguided illjudged retrograde unwelcome wrongheaded shortsighted judged sighted lamentable "
            "deplorable ludicrous preposterous absurd unwise inferior superior pernicious",
            r"\b(?:is|are|was|were|seems?|remains?|a|an|this|the|most|deeply|both|as) (?:\w{1,10} )?(?:regrettable|misguided|ill ?judged|retrograde|wrong ?headed"
            r"|short ?sighted|lamentable|deplorable|ludicrous|preposterous|absurd|unwise|inferior|pernicious)\b(?! (?:that (?:some|a few) (?:pupils|parked|cars)|play|comedy|plot|character))",
        ),
    )
)
