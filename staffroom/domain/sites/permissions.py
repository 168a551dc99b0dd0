"""Who may change the register of sites. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from staffroom.domain.actor import Actor, May, Role
from staffroom.engine.refusal import Refusal, Why


def may_register(by: Actor) -> Refusal | None:
    if by.is_any(Role.HEADTEACHER):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="Only the headteacher enters an account in the register of sites.",
        instead="Ask the headteacher.",
        obligation="7.1",
    )


def may_set_naming(by: Actor) -> Refusal | None:
    if by.is_any(Role.HEADTEACHER):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The headteacher decides how a site may name pupils.",
        instead="Ask the headteacher.",
        obligation="5.5",
    )


MAY = (
    May("enter an account in the register of sites, and say who runs it", may_register, "7.1"),
    May("say how a site may name pupils", may_set_naming, "5.5"),
)
