"""How the sites room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.sites.queries import lead_names, live
from staffroom.engine.coverage import Control, Evidence, Kind, Standing


CONTROLS = (
    Control(
        obligations=("7.2",),
        kind=Kind.RECORD,
        says="the register of sites lists every account the school speaks through",
    ),
    Control(
        obligations=("7.8",),
        kind=Kind.RECORD,
        says="the register names who runs each account",
    ),
)


def measure(school_id: str, at: datetime) -> tuple[Evidence, ...]:
    """The evidence of each control above, in their order."""
    sites, named = live(school_id), lead_names(school_id)
    if not sites:
        none = Evidence(Standing.GAP, "No account is in the register yet.", rows="sites")
        return (none, none)
    last = max(site.registered_at for site in sites)
    found = sum(bool(site.address) for site in sites)
    led = sum(site.id in named for site in sites)
    return (
        Evidence(
            Standing.KEPT if found == len(sites) else Standing.ATTENTION,
            "registered accounts stand there with the address at which they are found.",
            found,
            len(sites),
            "sites",
            last,
        ),
        # Never green before passwords can be lodged: naming who runs an account is half the clause.
        Evidence(
            Standing.ATTENTION,
            "accounts have a named lead. Passwords in custody are not built yet.",
            led,
            len(sites),
            "sites",
            last,
        ),
    )
