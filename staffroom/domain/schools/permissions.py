"""Who may change a school's terms, pre-election periods and what belongs to it. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from staffroom.domain.actor import Actor, May, Role
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


def may_change_own_details(by: Actor) -> Refusal | None:
    """What belongs to the school passes every check, so it is for the heads to say."""
    if by.is_any(Role.HEADTEACHER, Role.DEPUTY_HEAD):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The heads say which numbers, addresses and names belong to the school.",
        instead="Ask one of them to add what is missing.",
        obligation="5.5",
    )


def may_enter_elections(by: Actor) -> Refusal | None:
    if by.is_any(Role.HEADTEACHER, Role.DEPUTY_HEAD):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The heads enter the weeks before an election.",
        instead="Ask one of them.",
        obligation="3.2",
    )


MAY = (
    May("enter the terms", may_open_terms, "M.1"),
    May("say what belongs to the school and passes every check", may_change_own_details, "5.5"),
    May("enter the weeks before an election", may_enter_elections, "3.2"),
)
