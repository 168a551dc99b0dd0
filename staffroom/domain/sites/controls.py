"""How the sites room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.sites.queries import lead_names, live
from staffroom.engine.coverage import Control, Evidence, Kind, Standing


def _registered(school_id: str, at: datetime) -> Evidence:
    sites = live(school_id)
    if not sites:
        return Evidence(Standing.GAP, "No account stands in the register yet.", rows="sites")
    return Evidence(
        Standing.KEPT,
        sentence="authorised accounts stand in the register.",
        covered=len(sites),
        total=len(sites),
        unit="accounts",
        rows="sites",
        last_seen=max(site.registered_at for site in sites),
    )


def _run_by_somebody(school_id: str, at: datetime) -> Evidence:
    sites = live(school_id)
    named = lead_names(school_id)
    led = [site for site in sites if site.id in named]
    if not sites:
        return Evidence(Standing.GAP, "No account stands in the register yet.", rows="sites")
    return Evidence(
        Standing.ATTENTION,
        sentence="accounts have a named lead. Sealed passwords are not built yet.",
        covered=len(led),
        total=len(sites),
        unit="accounts",
        rows="sites",
        last_seen=max(site.registered_at for site in sites),
    )


CONTROLS = (
    Control(
        obligations=("7.2",),
        kind=Kind.RECORD,
        says="the register of sites lists every account the school speaks through",
        evidence=_registered,
    ),
    Control(
        obligations=("7.8",),
        kind=Kind.RECORD,
        says="the register names who runs each account",
        evidence=_run_by_somebody,
    ),
)
