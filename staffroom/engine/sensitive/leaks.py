"""What a school knows before it may say so: an inspection's verdict, results, posts and courses to go."""

from __future__ import annotations

from staffroom.engine.findings import Severity
from staffroom.engine.sensitive.phrases import Phrases, phrase
from staffroom.engine.sensitive.together import Together
from staffroom.engine.text.word_set import word_set


_WHAT = (
    r"(?:sixth form|nursery|faculty|(?:\w{1,14} )?departments?|library|(?:\w{1,12} )?(?:gcse|a level|btec)s?|(?:teaching |support |admin |pastoral "
    r"|office )?(?:posts|jobs|roles|staff|team)|tas|teaching assistants|numbers|intake|funding|heads? of (?:year|\w+)(?: jobs| posts| roles)?|(?:a |an |one )?(?:whole )?(?:form|class)"
    r"(?: in| next)|year group|canteen|technicians|cleaners|caretakers|music|drama|dance|latin|german|french|textiles|art)"
)

LEAKS = Phrases(
    phrase(needs, pattern, Severity.CAUTION)
    for needs, pattern in (
        (
            "moderated unvalidated embargoed provisional leaked",
            r"\b(?:sats|gcses?|a levels?|results|grades|figures|headline)\b[^.!?\n]{0,40}\b(?:moderated|unvalidated|embargoed|provisional|leaked)\b"
            r"|\b(?:unvalidated|embargoed|provisional|leaked) (?:\w{1,12} ){0,3}(?:sats|gcses?|results|grades|figures)\b",
        ),
        (
            "merging merged axing axed scrapping scrapped scrap binning binned ditching plug folding closing close closure cutting losing halving chop chopped posts redeployed phasing phased axe",
            r"\b(?:merging|axing|scrapping|binning|ditching|folding|halving|chopping|phasing out|getting rid of|pulling the plug on|plug (?:\w{1,6} )?pulled on|losing|cutting|shutting|closing"
            r"|(?:to|will|going to|gonna) (?:merge|axe|scrap|bin|ditch|fold|halve|chop|phase out|lose|cut|shut|close))"
            r" (?:down )?(?:the |our |a |an |all |both |its |their |two |three |half )*"
            + _WHAT
            + r"\b(?! (?:at \d|early|for (?:lunch|the day|half))|[^.!?\n]{0,40}\b(?:tomorrow|tonight|today|snow|hours|weekend)\b)"
            r"|\b"
            + _WHAT
            + r" (?:(?:is|are|were|was|will|has|have|being|be|been|getting|s) ){1,3}(?:merged|axed|scrapped|binned|ditched|cut|halved|chopped|closed|closing|redeployed|phased out|for the chop|lost)\b"
            r"(?! (?:at \d|early|for|to (?:visitors|pupils|years)|out|down (?:to|by)|on|from|until|due|tomorrow|today|by (?:the )?(?:snow|flood))|[^.!?\n]{0,40}\b(?:tomorrow|tonight|today|snow|hours|weekend|boiler)\b)"
            r"|\b(?:posts|jobs|roles) (?:are |have |will )?to (?:go|be (?:cut|lost))\b",
        ),
        (
            "gcse sixth drama music nursery",
            r"\bno (?:more )?(?:\w{1,12} )?(?:gcse|a levels?|btec|sixth form|drama|music|nursery) (?:after|from|next|beyond) (?:next )?(?:july|june|august|september|summer|year|easter|christmas)\b",
        ),
        (
            "options",
            r"\boptions for (?:reducing|cutting|closing|merging|restructuring|the (?:closure|future of the (?:sixth|nursery)))\b",
        ),
        (
            "minutes",
            r"\bminutes\b[^.!?\n]{0,12}\bpart (?:2|b|ii|two)\b|\b(?:confidential|private|closed|exempt) (?:\w{1,8} )?(?:part of the )?(?:\w{1,14} )?minutes\b"
            r"|\bminutes (?:of|from|to) (?:the )?(?:\w{1,12} ){0,2}(?:leadership|slt|smt|staffing|disciplinary|finance|pay|governors|trust)s? (?:\w{1,10} )?(?:meeting|committee|panel|board)\b(?![^\n]{0,80}\b(?:website|available|published|approved|signed|agreed|read)\b)",
        ),
    )
)

# An inspection's verdict before its report is out: the three stand in one sentence.
INSPECTED = Together(
    word_set("ofsted inspectorate inspector inspectors hmi estyn siams isi inspection"),
    word_set(
        "yet until till informal informally verbal verbally unofficial unofficially provisional "
        "provisionally draft secret secretly ssh shh sssh sshh ssshh shush quiet hush leak leaked "
        "allowed supposed embargo embargoed privately confidence confidential whispered hint "
        "hinted schtum official officially brutal savage slated door unpublished awaiting wink "
        "confirmed told before rang phoned ri"
    ),
    word_set("website link available questionnaire survey download ready visiting"),
    reach=20,
)
VERDICT = word_set(
    "good outstanding inadequate ri requires improvement grade graded grading judged judgement "
    "judgment outcome outcomes verdict rating rated feedback result results 1 2 3 4 brutal savage "
    "slated loved measures special report"
)
