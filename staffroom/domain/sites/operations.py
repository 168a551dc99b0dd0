"""Change the register of sites."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from django.db import transaction

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.queries import actors_with
from staffroom.domain.sites.duties import keep_tasks
from staffroom.domain.sites.models import Lead, Site
from staffroom.domain.sites.permissions import may_register, may_set_naming
from staffroom.domain.sites.queries import card, site
from staffroom.domain.tasks import kinds
from staffroom.engine.facts import Naming
from staffroom.engine.platforms import PLATFORMS, address_belongs_to
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.school_time import school_day
from staffroom.engine.text.seen import as_seen


def take_in(*, name: str, platform: str, handle: str, address: str, by: Actor, at: datetime) -> str:
    """Enter an account that exists already; returns the site's id.

    Refuses anybody but the headteacher, an account entered before, and an address that is not on its
    platform.
    """
    must(may_register(by))
    name, handle = as_seen(name), as_seen(handle)
    with transaction.atomic():
        must(_may_enter(by.school_id, name, platform, handle, address))
        entered = Site.objects.create(
            school_id=by.school_id,
            name=name,
            platform=platform,
            handle=handle,
            address=address,
            registered_at=at,
        )
        keep_tasks(card(entered), done=[], on=school_day(at), by=by, at=at)
        audit.record(
            by=by,
            at=at,
            verb="site taken into the register",
            subject=("site", str(entered.id)),
            says={"name": name, "platform": platform, "handle": handle},
            obligation="7.2",
        )
    return str(entered.id)


def correct(*, site_id: str, handle: str, address: str, by: Actor, at: datetime) -> None:
    """Put the account's name and address right, after a slip or when the account was renamed.

    What they were stays in the audit log. Refuses anybody but the headteacher, a site that this
    school does not have, and what `take_in` would refuse.
    """
    must(may_register(by))
    handle = as_seen(handle)
    with transaction.atomic():
        found = site(by.school_id, site_id)
        if found is None:
            raise Refused(_no_such_site())
        must(_may_enter(by.school_id, found.name, found.platform, handle, address, but=found.id))
        Site.objects.filter(id=found.id).update(handle=handle, address=address)
        now = replace(found, handle=handle, address=address)
        keep_tasks(now, done=[kinds.GIVE_ADDRESS], on=school_day(at), by=by, at=at)
        audit.record(
            by=by,
            at=at,
            verb="account of a site put right",
            subject=("site", found.id),
            says={
                "site": found.name,
                "was": f"{found.handle} {found.address}".strip(),
                "is": f"{handle} {address}".strip(),
            },
            obligation="7.2",
        )


def name_lead(*, site_id: str, user_id: str, on: date, by: Actor, at: datetime) -> None:
    """Say who runs a site. Refuses anybody but the headteacher, and naming somebody who is no site lead."""
    must(may_register(by))
    with transaction.atomic():
        lead = next(
            (a for a in actors_with(by.school_id, Role.SITE_LEAD, on=on) if a.id == user_id), None
        )
        found = site(by.school_id, site_id)
        if lead is None or found is None:
            raise Refused(
                Refusal(
                    why=Why.INCOMPLETE,
                    reason="That person is no site lead at this school, or there is no such site.",
                    instead="Give them the role of site lead first, on the page of people.",
                    obligation="7.8",
                )
            )
        Lead.objects.get_or_create(site_id=found.id, user_id=lead.id, defaults={"since": at})
        keep_tasks(found, done=[kinds.NAME_LEAD], on=on, by=by, at=at)
        audit.record(
            by=by,
            at=at,
            verb="site lead named",
            subject=("site", found.id),
            says={"site": found.name, "lead": lead.name},
            obligation="7.8",
        )


def set_naming(*, site_id: str, naming: Naming, by: Actor, at: datetime) -> None:
    """Say how a site may name pupils; what is checked from now on is checked by it.

    Refuses anybody but the headteacher, and a site that this school does not have.
    """
    must(may_set_naming(by))
    with transaction.atomic():
        found = site(by.school_id, site_id)
        if found is None:
            raise Refused(_no_such_site())
        Site.objects.filter(id=found.id).update(naming=naming.value)
        audit.record(
            by=by,
            at=at,
            verb="naming rule set",
            subject=("site", found.id),
            says={"site": found.name, "was": found.naming.words, "is": naming.words},
            obligation="5.5",
        )


def _may_enter(
    school_id: str, name: str, platform: str, handle: str, address: str, *, but: str = ""
) -> Refusal | None:
    """`but` is the site itself, where it is one that is in the register already."""
    if not name or not handle or platform not in PLATFORMS:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="A site needs a name, a platform and the name of the account.",
            instead="Fill in all three.",
            obligation="7.2",
        )
    if address and not address_belongs_to(platform, address):
        return Refusal(
            why=Why.INCOMPLETE,
            reason="That address is not on this platform.",
            instead="Copy the address from the account's own page, beginning with https://.",
            obligation="7.2",
        )
    others = Site.objects.filter(school_id=school_id, platform=platform, handle=handle)
    if (others.exclude(id=but) if but else others).exists():
        return Refusal(
            why=Why.INCOMPLETE,
            reason="That account is in the register already.",
            instead="Look it up on the page of sites.",
            obligation="7.2",
        )
    return None


def _no_such_site() -> Refusal:
    return Refusal(
        why=Why.HIDDEN,
        reason="There is no such site in this school's register.",
        instead="Look it up on the page of sites.",
    )
