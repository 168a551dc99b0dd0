"""Who may change a school's terms and what belongs to it, and see its backups. Pure: None, or a refusal."""

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


def may_see_backups(by: Actor) -> Refusal | None:
    """How old the last backup is, where it stands and what opens it; nothing of what is in it."""
    if by.is_any(Role.HEADTEACHER, Role.TECHNICIAN):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="Backups are looked after by the technician and the headteacher.",
        instead="Ask one of them when the last good one was made.",
        obligation="9.2",
    )


MAY = (
    May("enter the terms", may_open_terms, "M.1"),
    May("say what belongs to the school and passes every check", may_change_own_details, "5.5"),
    May("enter the weeks before an election", may_enter_elections, "3.2"),
    May(
        "see whether there is a good backup, and how old it is",
        may_see_backups,
        "9.2",
        "nobody opens one without a recovery key",
    ),
)
