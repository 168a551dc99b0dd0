"""Words that tell an office's mailbox from a person's, and a provider from any other domain."""

from __future__ import annotations

import re

from staffroom.engine.text.word_set import word_set


# The part before the @ that says "an office", not "a person".
ROLES = word_set(
    "office admin administrator info information enquiries enquiry admissions hello contact hi head",
    "reception headteacher principal school mail post email attendance absence absences bursar hr",
    "finance recruitment vacancies jobs careers library lettings hire pta ptfa friends fosa trips",
    "governors clerk sendco senco send senior safeguarding dsl support help helpdesk exams exam",
    "press",
    "events bookings booking tickets team secretary dpo privacy data sixthform enrol registrar",
    "noreply",
    "reply donotreply webmaster web it ict media comms communications marketing news newsletter",
    "stories",
    "sales orders shop service services customer customers feedback complaints uniform catering",
    "kitchen",
    "parents wraparound breakfast afterschool nursery music sport sports pe art drama maths english",
    "science year lunch transport alumni reservations boxoffice box volunteer volunteering",
    "fundraising",
    "donations membership members committee coach club juniors report community outreach education",
    "clubs pastoral year10 wellbeing counsellor results celebrate schools learning studio general main all everyone staff estates premises site welcome apply",
)
_GLUED = re.compile(
    r"(?:office|admin|enquiries|info|team|bookings|tickets|reservations|recruitment|support|desk)$"
    r"|^(?:the|our)?(?:office|enquir|admin|info|contact|hello|booking)"
)
_PARTS = re.compile(r"[._\-+\d]+")

PROVIDERS = (
    r"(?:gmail|googlemail|google ?mail|hotmail|outlook|yahoo|ymail|icloud|live|msn|aol|btinternet"
    r"|sky|virginmedia|virgin|talktalk|protonmail|proton|gmx|me|mac|mail|rocketmail|blueyonder"
    r"|ntlworld"
    r"|tiscali|plusnet|zoho|fastmail|hey)"
)
# Providers whose name is nothing else, so that a "dot com" need not follow.
SURE_PROVIDERS = (
    r"(?:g[ -]?mail|googlemail|hot ?mail|outlook|yahoo|ymail|icloud|btinternet|aol|protonmail)"
)


def is_office(local: str) -> bool:
    """Whether the part before the @ names an office rather than a person."""
    parts = [part for part in _PARTS.split(local) if part]
    plain = {*parts, *(part.removesuffix("s") for part in parts)}
    return not ROLES.isdisjoint(plain) or bool(_GLUED.search(local))
