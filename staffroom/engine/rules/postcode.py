"""A full UK postcode that is not the school's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.own_details import compact
from staffroom.engine.text.view import TextView


RULE = "postcode"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.15")

# The outward half, then a digit and two of the letters that the Royal Mail uses there.
_POSTCODE = re.compile(
    r"\b([a-z]{1,2}\d[a-z\d]?|gir) ?(\d[abd-hjlnp-uw-z]{2})\b", re.ASCII | re.IGNORECASE
)
_ORDINALS = ("1st", "2nd", "3rd")  # "room B2 2nd floor", "W1 1st team"
_ADDRESS_CUE = re.compile(
    r"\b(?:address|postcode|post code|lives?|living|home|house|flat|avenue|road|street|lane|close"
    r"|drive|crescent|terrace|gardens|grove|place|way|court|ave|rd|st|cl)\b"
)
_NEAR = 60  # characters before the postcode in which a cue counts


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    personal = view.post.speaking is Speaking.PERSONAL
    for found in _POSTCODE.finditer(view.plain):
        if compact(found[0]) in facts.own.postcodes or view.in_link(found.start()):
            continue
        cue = _ADDRESS_CUE.search(view.lower, max(0, found.start() - _NEAR), found.start())
        ordinal = found[2].lower() in _ORDINALS
        if not cue and (found[2][1:].islower() or (ordinal and found[0].isupper() is False)):
            continue  # typed small and without an address, it is a code or a count
        ambiguous = ordinal or len(found[1]) == 2
        yield Finding(
            RULE,
            OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
            Severity.CAUTION if ambiguous and not cue else Severity.HOLD,
            *view.mark(*found.span()),
            title="Gives a postcode",
            why="A postcode leads to a handful of front doors, and one may be a family’s home.",
            mend="Leave the postcode out, or name the town or the venue.",
        )
