"""Who looks after the letters. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from staffroom.domain.actor import Actor, May, Role
from staffroom.engine.refusal import Refusal, Why


KEEPERS = (Role.TECHNICIAN, Role.HEADTEACHER)


def may_see_letters(by: Actor) -> Refusal | None:
    """Which letters wait, to whom and why; never what stands in them."""
    if by.is_any(*KEEPERS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="Whether letters go out is looked after by the technician and the headteacher.",
        instead="Tell one of them if a letter has not reached you.",
    )


MAY = (
    May(
        "see which letters wait and why, and have one tried again",
        may_see_letters,
        "9.2",
        "nobody sees what stands in a letter to somebody else",
    ),
)
