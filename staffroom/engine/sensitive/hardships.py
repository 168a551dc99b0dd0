"""What weighs on a child at home, in body or mind, in words that friends and colleagues use."""

from __future__ import annotations

from staffroom.engine.sensitive.phrases import Phrases, phrase


HARDSHIPS = Phrases(
    phrase(needs, pattern)
    for needs, pattern in (
        (
            "epipens epipen ms mnd lupus dementia stroke mute tics spectrum aspergers adhd delay impaired "
            "coma icu ward intensive overdose pills shouldnt cuts cutting scars unit disorders voices "
            "nightmares screaming wakes flashbacks trauma traumatised a&e stretcher resuscitated hospital "
            "weeks months dying palliative bone marrow kidney liver leukaemia lymphoma anaemia migraine "
            "endometriosis contraception pill expecting period bump scan gay lesbian bi trans "
            "pronouns deadname binary",
            r"\b(?:epipens?|ms|mnd|lupus|dementia|a stroke|selective(?:ly)? mut\w+|tics|on the (?:autis\w+ |asd )?"
            r"spectrum|aspergers|(?:global |developmental |language )delay|(?:visually|hearing) impaired|in a coma"
            r"|intensive care|icu|took (?:something|pills|too many|an? overdose)[^.!?\n]{0,30}|(?:cuts|scars) on"
            r" (?:her|his)|eating disorders? (?:unit|clinic|ward)|hears? voices|wakes? (?:up )?screaming|flashbacks"
            r"|traumati[sz]ed|a&e|(?:only )?got (?:weeks|months|days)(?: to live| left)?|(?:weeks|months) to live"
            r"|palliative|bone marrow|lymphoma|(?:her|his|got|has) (?:migraines?|anaemia|endometriosis)|on the pill"
            r"|is expecting|came out|(?:is|as|hes|shes|theyre) (?:gay|lesbian|bi|trans|non ?binary"
            r"|transitioning)|deadname|new pronouns)\b(?! (?:dos|word|office|excel|paint|teams))",
        ),
        (
            "inside nothing hungry starving bed electric heating cold skint poor unemployed "
            "worker workers social taken witness protection surname surnames changed orphan "
            "orphaned birth adopted kinship methadone dealer dealing tagged tag ankle parole "
            "curfew yot youth offending hits belt bruises bruise bruised marks thumped battered "
            "smacked tip filthy dirty lice nits unwashed cockroaches mould landlord eviction "
            "bailiffs council flat hostel war escaped trafficked funeral grave split custody mam "
            "mum dad",
            r"\b(?:(?:dad|mum|father|mother|brother|parent|uncle) (?:is |still |now |back |being )*inside|nothing"
            r" in the (?:house|fridge|cupboard)s?|(?:goes|comes in|turns up|always|arrives|sent) (?:\w{1,8} )?"
            r"(?:hungry|starving|unwashed|filthy|dirty|cold)|no (?:bed|electric\w*|heating|hot water|food|carpet"
            r"s?)(?: of| at| in|,|$)|(?:been |got |were |was )?taken (?:off|away from|from) (?:her|his|their|mum"
            r"|dad|the (?:mum|parents))|social workers?(?! (?:visit our|talk))|witness protection|changed (?:her|his"
            r"|their) (?:sur)?names?|orphan(?:ed)?|birth (?:mum|mother|parents|dad|family)|kinship carers?"
            r"|methadone|(?:is|been|got|being) tagged|on (?:a )?(?:tag|curfew|parole|bail)|(?:ankle|electronic) tag"
            r"|youth offending|yot|(?:her|his|their|the) (?:mum|dad|stepdad|stepmum|parents|brother) (?:\w{1,10} )?"
            r"(?:hits?|beats?|belts?|thump\w+|batter\w*|drinks?|uses|deals|works nights|is on|cant read|speaks no"
            r"|has (?:left|died|cancer|ms|lost|been)|is (?:dying|ill|dead|inside|deaf|blind|in)|lost|died|walked"
            r"|left)|(?:bruis\w+|marks|burns?|belt marks) on|(?:house|place|home|flat|rowbothams|theirs) is a"
            r" (?:tip|pigsty|dump|hovel)|head lice|had nits|(?:fled|escaped) (?:the|from|a)"
            r"|trafficked|(?:mums?|dads?|mam|nan|gran) (?:has |had |have |s )?(?:only )?got (?:weeks|months|cancer"
            r"|ms|dementia)|looks after (?:a |her |his )?(?:mum|dad|brother|sister|nan|mam|gran|disabled)"
            r"|everything at home|trouble at home|(?:things|situation|life|goings on) at home)\b",
        ),
        (
            "court police caution gang panel exclusions exclusion sobbed biting bites bit "
            "restraint register sen pp premium scored score paper grade resitting resit scribe "
            "bursary failed fails failing dates sexting nudes fight weapon knife vape vaping "
            "caught stole detention",
            r"\b(?:court (?:date|case|appearance|hearing|dates)s?|police (?:caution|record|visit|bail|matter)|gang"
            r" (?:stuff|member|trouble|related)|exclusions? (?:panel|hearing|meeting|appeal)|(?:he|she)s? gone"
            r"|keeps (?:biting|hitting|kicking|swearing|running|wetting|stealing|spitting)|(?:sen|send|cin|cp|fsm"
            r"|pp|safeguarding) (?:register|list|kids?|children|pupils?|superstars|lot)|pupil premium|\d{1,3} out"
            r" of \d{2,3} (?:in|on|for) (?:paper|her|his|the mock|maths|english)|(?:got|scored|managed|only got) (?:a |an |just |only )?(?:\d{1,2}%|u\b|grade [1-3]|\d{1,2}"
            r" in (?:the|her|his|paper))|re ?sitting|extra time|scribe|hardship (?:fund|money|grant)|(?:went|go|goes"
            r"|trip|boots|uniform|lunch\w*|dinners?) (?:\w{1,8} )?(?:gratis|for free|free (?:because|as|since|on))"
            r"|free school meals?|sexting|nudes|(?:had|with|carrying|brought|found with) a (?:knife|blade|vape|weapon"
            r")|truant\w*)\b",
        ),
    )
)
