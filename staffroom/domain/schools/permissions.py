"""Who may change a school's terms. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from staffroom.domain.actor import Actor, Role
from staffroom.engine.refusal import Refusal, Why


def may_open_terms(by: Actor) -> Refusal | None:
    if by.is_any(Role.HEADTEACHER):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The headteacher enters the terms: each term is one review.",
        instead="Ask the headteacher.",
        obligation="M.1",
    )
