"""What a site asks of the headteacher: somebody who runs it, and the address at which it is found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.queries import actors_with
from staffroom.domain.sites.queries import SiteCard, lead_ids
from staffroom.domain.tasks import kinds
from staffroom.domain.tasks.operations import Wanted, keep


LEADS = Role.SITE_LEAD  # without this role nobody runs a site, whoever was named


def keep_tasks(site: SiteCard, *, done: Sequence[str], on: date, by: Actor, at: datetime) -> None:
    """Open what is missing of a site and settle what is there; part of an operation that tells."""
    leads = {actor.id for actor in actors_with(by.school_id, LEADS, on=on)}
    is_led = not leads.isdisjoint(lead_ids(site.id))
    keep(about=site.id, wanted=wanted_for(site, is_led=is_led), done=done, by=by, at=at)


def wanted_for(site: SiteCard, *, is_led: bool) -> list[Wanted]:
    missing = {kinds.NAME_LEAD: not is_led, kinds.GIVE_ADDRESS: not site.address}
    facts = {"site": site.full_name}
    return [Wanted(kind, facts=facts) for kind, lacks in missing.items() if lacks]
