"""Who may read the archive. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from staffroom.domain.actor import Actor, Role
from staffroom.engine.refusal import Refusal, Why


def may_read(by: Actor) -> Refusal | None:
    """Everybody with a role at the school may read what it said in public, but the technician."""
    if by.roles - {Role.TECHNICIAN}:
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="A technician looks after the system without reading what is in it.",
        instead="Ask a head if you need to see a post.",
    )
