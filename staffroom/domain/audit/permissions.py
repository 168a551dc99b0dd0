"""Who may read the audit log. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from staffroom.domain.actor import Actor, May, Role
from staffroom.engine.refusal import Refusal, Why


READERS = (Role.HEADTEACHER, Role.CHAIR, Role.GOVERNOR, Role.DATA_PROTECTION)


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


MAY = (May("read the audit log", may_read_log, "9.2", "its head is for everybody here"),)
