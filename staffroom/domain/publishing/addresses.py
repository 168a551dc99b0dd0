"""Whether an address may be that of a post which went out on a site. Pure: None, or a refusal."""

from __future__ import annotations

from staffroom.domain.publishing import refusals
from staffroom.domain.sites.queries import SiteCard
from staffroom.engine.platforms import address_belongs_to, may_be_post, other_account
from staffroom.engine.refusal import Refusal


LONGEST_ADDRESS = 500  # characters


def may_stand_at(on: SiteCard, address: str) -> Refusal | None:
    """Refuses an address that is too long, off the site's platform, of no single post, or of another
    account's post."""
    if len(address) > LONGEST_ADDRESS:
        return refusals.too_long("This address", len(address), LONGEST_ADDRESS)
    if not address_belongs_to(on.platform, address):
        return refusals.wrong_address(on)
    if not may_be_post(on.platform, address, home=on.address):
        return refusals.no_single_post(on)
    account = other_account(on.platform, address, handle=on.handle, home=on.address)
    return refusals.another_account(on, account) if account else None
