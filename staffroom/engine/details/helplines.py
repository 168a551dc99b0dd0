"""Lines that schools pass on because children and families should ring them."""

from __future__ import annotations

import re

from staffroom.engine.text.word_set import word_set


# As national numbers, without the leading 0.
HELPLINES = frozenset(
    {
        "8001111",  # Childline
        "8088005000",  # NSPCC
        "800136663",  # NSPCC, abuse in education
        "800283550",  # NSPCC, FGM
        "800684141",  # Papyrus HOPELINE247
        "8000684141",
        "3300945717",  # Samaritans
        "3001236600",  # Frank
        "8088010677",  # Beat
        "8081689111",  # Victim Support
        "8082000247",  # National Domestic Abuse Helpline
        "8088010327",  # Men's Advice Line
        "8088002222",  # Family Lives
        "8088025544",  # YoungMinds, parents
        "8088084994",  # The Mix
        "8088081677",  # Cruse
        "8088020021",  # Winston's Wish
        "800585858",  # CALM
        "3001233393",  # Mind
        "3001021234",
        "3003047000",  # SANEline
        "3003300630",  # Switchboard
        "8000119100",
        "8088082008",  # Muslim Youth Helpline
        "8085002222",  # Rape Crisis
        "8005999247",  # Karma Nirvana
        "8009995428",  # Galop
        "8088087777",  # Carers UK
        "8088004444",  # Shelter
        "8001381111",  # StepChange
        "8088083555",  # Contact
        "8088020133",  # GamCare
        "8001448848",  # Citizens Advice
        "800555111",  # Crimestoppers
        "800789321",  # Anti-terrorism hotline
    }
)
# Words beside an organisation's number that say it is there for whoever needs help.
HELP_NEAR = re.compile(
    r"\b(?:help ?lines?|hot ?lines?|support lines?|crisis|childline|nspcc|samaritans|papyrus|mind"
    r"|young ?minds|kooth|shout|the mix|calm|beat|refuge|barnardos|cruse|winstons wish"
    r"|crime ?stoppers|victim support|family lives|talk to frank|ceop|nhs|citizens advice"
    r"|lines?|network|charity|foundation|advice|anti[ -]?terrorist|emergency|emergencies"
    r"|free to call|in confidence|switchboard)\b"
)
HELP_DOMAINS = word_set(
    "nspcc.org.uk childline.org.uk samaritans.org papyrus-uk.org kooth.com youngminds.org.uk",
    "themix.org.uk phishing.gov.uk ceop.police.uk giveusashout.org mind.org.uk",
)
