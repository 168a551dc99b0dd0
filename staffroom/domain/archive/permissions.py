"""Who may read the archive and correct an address in it. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from staffroom.domain.actor import Actor, May, Role
from staffroom.domain.publishing.permissions import HEADS, may_write
from staffroom.engine.refusal import Refusal, Why


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """What permissions ask of an archived post."""

    author_id: str
    poster_id: str
    led_by_actor: bool  # whether whoever asks is a site lead and runs the post's site


def may_read(by: Actor) -> Refusal | None:
    """Everybody with a role at the school may read what it said in public, but the technician."""
    if by.roles - {Role.TECHNICIAN}:
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="A technician looks after the system without reading what is in it.",
        instead="Ask a head if you need to see a post.",
    )


def may_correct(by: Actor, entry: EntryFacts) -> Refusal | None:
    """Its author and whoever posted it, while they write posts here; whoever runs the site; the heads."""
    if may_read(by):
        return may_read(by)
    its_own = by.id in {entry.author_id, entry.poster_id} and may_write(by) is None
    if its_own or entry.led_by_actor or by.is_any(*HEADS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="An address is corrected by the post's author, whoever posted it, whoever runs the "
        "site, or a head.",
        instead="Tell one of them what is wrong with it.",
        obligation="5.7",
    )


MAY = (
    May("read what went out", may_read, "7.1"),
    May(
        "put right the address of a post that went out",
        lambda by: may_correct(by, EntryFacts("another", "another", by.is_any(Role.SITE_LEAD))),
        "5.7",
        "a site lead at the sites they run; who wrote or posted it may too, while they write posts here",
    ),
)
