"""Read the register of sites."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from staffroom.domain.actor import Actor, Role
from staffroom.domain.sites.models import Lead, Site
from staffroom.domain.sites.states import LIVE
from staffroom.engine.facts import Naming
from staffroom.engine.platforms import PLATFORMS


@dataclass(frozen=True, slots=True)
class SiteCard:
    """One registered account as pages show it."""

    id: str
    name: str
    platform: str
    platform_words: str
    handle: str
    address: str
    state: str
    naming: Naming
    registered_at: datetime

    @property
    def full_name(self) -> str:
        return full_name(self.name, self.platform)


def full_name(name: str, platform: str) -> str:
    """A site's name and where it is, where the name does not say so: "Gracefell School on Facebook"."""
    known = PLATFORMS[platform]
    says_so = re.search(rf"\b{re.escape(known.words)}\b", name, re.I)
    return name if says_so or not known.domains else f"{name} on {known.words}"


def register(school_id: str) -> list[SiteCard]:
    """Every site of the school, live ones first."""
    rows = Site.objects.filter(school_id=school_id)
    return [card(site) for site in rows.order_by("-state", "registered_at", "name")]


# Asked at every pause in typing, so it is spared being put together anew each time.
_LIVE = """
    SELECT * FROM sites_site WHERE school_id = %s AND state = %s ORDER BY registered_at, name
"""


def live(school_id: str) -> list[SiteCard]:
    """The sites through which the school speaks now."""
    key = Site._meta.pk.get_db_prep_value(school_id, connection)
    return [card(site) for site in Site.objects.raw(_LIVE, [key, LIVE])]


def site(school_id: str, site_id: str) -> SiteCard | None:
    """One site of this school; None for another school's, or for what is no id at all."""
    try:
        key = uuid.UUID(site_id)
    except ValueError:
        return None
    found = Site.objects.filter(school_id=school_id, id=key).first()
    return card(found) if found else None


def lead_names(school_id: str) -> dict[str, list[str]]:
    """Who runs each site, by the site's id."""
    names: dict[str, list[str]] = {}
    for lead in (
        Lead.objects.filter(site__school_id=school_id).select_related("user").order_by("id")
    ):
        names.setdefault(str(lead.site_id), []).append(lead.user.name)
    return names


def sites_of_leads(school_id: str) -> dict[str, list[str]]:
    """Which sites each person is named to run, by their account."""
    names: dict[str, list[str]] = {}
    rows = Lead.objects.filter(site__school_id=school_id).select_related("site")
    for lead in rows.order_by("site__name"):
        names.setdefault(str(lead.user_id), []).append(lead.site.name)
    return names


def leads_of_sites(school_id: str) -> dict[str, frozenset[str]]:
    """Who is named to run each site, by the site's id; whether they still may is another matter."""
    named: dict[str, frozenset[str]] = {}
    rows = Lead.objects.filter(site__school_id=school_id)
    for site_id, user_id in rows.values_list("site_id", "user_id"):
        named[str(site_id)] = named.get(str(site_id), frozenset()) | {str(user_id)}
    return named


def sites_run_by(by: Actor) -> set[str]:
    """Ids of the sites this person runs: named as a lead, and a site lead by role."""
    if not by.is_any(Role.SITE_LEAD):
        return set()
    rows = Lead.objects.filter(site__school_id=by.school_id, user_id=by.id)
    return {str(i) for i in rows.values_list("site_id", flat=True)}


def lead_ids(site_id: str) -> list[str]:
    return [str(i) for i in Lead.objects.filter(site_id=site_id).values_list("user_id", flat=True)]


def card(site: Site) -> SiteCard:
    return SiteCard(
        id=str(site.id),
        name=site.name,
        platform=site.platform,
        platform_words=PLATFORMS[site.platform].words,
        handle=site.handle,
        address=site.address,
        state=site.state,
        naming=Naming(site.naming),
        registered_at=site.registered_at,
    )
