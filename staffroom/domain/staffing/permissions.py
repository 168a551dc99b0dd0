"""Who keeps the lists of joiners and leavers. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from staffroom.domain.actor import Actor, May, Role
from staffroom.domain.staffing.steps import BY_MANAGER, Step
from staffroom.engine.refusal import Refusal, Why


KEEPERS = (Role.OFFICE, Role.HEADTEACHER, Role.DEPUTY_HEAD)


@dataclass(frozen=True, slots=True)
class PassageFacts:
    """What permissions ask of a list: whose it is, and who is their line manager; accounts or empty."""

    person_id: str
    manager_id: str


def may_keep_lists(by: Actor) -> Refusal | None:
    if by.is_any(*KEEPERS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="Lists of joiners and leavers are kept by the office and the heads.",
        instead="Ask the school office. What you are asked yourself stands under “What needs you”.",
        obligation="6.7",
    )


def may_see_list(by: Actor, passage: PassageFacts) -> Refusal | None:
    """Whoever keeps the lists, and the line manager who was named for this one."""
    if by.id == passage.manager_id and by.is_any(Role.LINE_MANAGER):
        return None
    return may_keep_lists(by)


def may_answer(by: Actor, step: Step, passage: PassageFacts) -> Refusal | None:
    """Nobody ticks their own list; a line manager ticks what they do themselves."""
    if passage.person_id and by.id == passage.person_id:
        return Refusal(
            why=Why.NOT_YOURS,
            reason="This list is about you, so a colleague ticks it.",
            instead="Your undertaking you give yourself: it stands under “What needs you”.",
            obligation="6.7",
        )
    if step in BY_MANAGER:
        return may_see_list(by, passage)
    return may_keep_lists(by)


_SOMEBODYS = PassageFacts(person_id="another", manager_id="somebody")
MAY = (
    May(
        "see who joined and who leaves, say that somebody leaves, and how long before a last day its "
        "list opens",
        may_keep_lists,
        "6.7",
    ),
    May(
        "see the list of one joiner or leaver",
        lambda by: may_see_list(by, _SOMEBODYS),
        "6.7",
        "a line manager only those they were named for",
    ),
    May(
        "note how an undertaking was given, and that things and passwords are seen to",
        lambda by: may_answer(by, Step.UNDERTAKING, _SOMEBODYS),
        "6.7",
        "nobody on their own list; their undertaking they give themselves",
    ),
    May(
        "tick that a joiner was told of the policy, and that the check-up was held",
        lambda by: may_answer(by, Step.CHECK_UP, _SOMEBODYS),
        "6.7",
        "a line manager only for those they were named for",
    ),
)
