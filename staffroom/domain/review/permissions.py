"""Who reviews, signs off and reads the record. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from staffroom.domain.actor import Actor, May, Role
from staffroom.engine.refusal import Refusal, Why


READERS = (Role.HEADTEACHER, Role.DEPUTY_HEAD, Role.CHAIR, Role.GOVERNOR, Role.DATA_PROTECTION)


def may_review(by: Actor) -> Refusal | None:
    if by.is_any(Role.HEADTEACHER):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The termly review is the headteacher's own.",
        instead="You can read the record once it is signed off.",
        obligation="M.1",
    )


def may_read(by: Actor) -> Refusal | None:
    if by.is_any(*READERS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="Reviews are read by the heads and the governors.",
        instead="Ask the headteacher.",
        obligation="M.1",
    )


MAY = (
    May("look through a term, and sign the review", may_review, "M.1"),
    May("read the record of a review", may_read, "M.1"),
)
