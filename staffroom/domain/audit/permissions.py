"""Who may read the audit log and erase words from it. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from staffroom.domain.actor import Actor, May, Role
from staffroom.engine.refusal import Refusal, Why


READERS = (Role.HEADTEACHER, Role.CHAIR, Role.GOVERNOR, Role.DATA_PROTECTION)
ERASERS = (Role.HEADTEACHER, Role.DATA_PROTECTION)


def may_read_log(by: Actor) -> Refusal | None:
    """The head of the log is open to everybody here; its entries name people and are not."""
    if by.is_any(*READERS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The audit log is read by the headteacher, the governors and the data protection officer.",
        instead="You can print or keep the head of the log, which names nobody.",
        obligation="9.2",
    )


def may_erase(by: Actor) -> Refusal | None:
    """Words that name somebody are erased when the law asks; that something happened never is."""
    if by.is_any(*ERASERS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="What an entry says is erased by the data protection officer or the headteacher.",
        instead="Ask one of them, and say which law asks for it.",
        obligation="9.2",
    )


def may_have_proof(by: Actor, *, did_it: bool, told: bool) -> Refusal | None:
    """A proof of one entry holds what it says: for those who read the log, did it, or were told of it.

    To others it is as if there were no such entry.
    """
    if did_it or told or by.is_any(*READERS):
        return None
    return Refusal(why=Why.HIDDEN, reason="There is no such entry.")


MAY = (
    May("read the audit log", may_read_log, "9.2", "its head is for everybody here"),
    May("erase what an entry of it says", may_erase, "9.2", "that it happened stays"),
    May(
        "have any entry of it proved",
        lambda by: may_have_proof(by, did_it=False, told=False),
        "9.2",
        "whoever did a thing, or sees the whole story of a post, has its proof too",
    ),
)
