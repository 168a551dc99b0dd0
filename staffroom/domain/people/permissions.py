"""Who may bring lists in, give access and read the roll. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from staffroom.domain.actor import Actor, May, Role
from staffroom.engine.refusal import Refusal, Why


IMPORTERS = (Role.OFFICE, Role.HEADTEACHER)
ROLL_READERS = (Role.OFFICE, Role.HEADTEACHER, Role.DEPUTY_HEAD, Role.DATA_PROTECTION)
REGISTER_READERS = (
    *IMPORTERS,
    Role.DEPUTY_HEAD,
    Role.SCHOOL_OFFICER,
    Role.DATA_PROTECTION,
)
# Roles that the headteacher gives. Headteacher and data protection officer need a second person,
# which comes in a later version.
GIVEN_BY_HEAD = frozenset(
    {
        Role.STAFF,
        Role.SITE_LEAD,
        Role.LINE_MANAGER,
        Role.OFFICE,
        Role.DEPUTY_HEAD,
        Role.GOVERNOR,
        Role.CHAIR,
        Role.SCHOOL_OFFICER,
        Role.TECHNICIAN,
    }
)


def may_import(by: Actor) -> Refusal | None:
    if by.is_any(*IMPORTERS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="Bringing in the roll or the staff list is for the office and the headteacher.",
        instead="Ask the school office.",
        obligation="2.1",
    )


def may_read_register(by: Actor) -> Refusal | None:
    """Whom the policy binds is for the office, the heads, the school officer and data protection."""
    if by.is_any(*REGISTER_READERS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The staff register is read by the office, the heads and the school officer.",
        instead="Ask the school office.",
        obligation="2.1",
    )


def may_read_roll(by: Actor) -> Refusal | None:
    if by.is_any(*ROLL_READERS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The roll is read by the office, the heads and the data protection officer.",
        instead="Ask the school office.",
        obligation="5.5",
    )


def may_give_access(by: Actor, roles: frozenset[Role]) -> Refusal | None:
    """The headteacher may, for every role but headteacher and data protection officer."""
    if not by.is_any(Role.HEADTEACHER):
        return Refusal(
            why=Why.NOT_YOURS,
            reason="Giving people access is for the headteacher.",
            instead="Ask the headteacher.",
            obligation="7.8",
        )
    if not roles or not roles <= GIVEN_BY_HEAD:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="That role cannot be given here.",
            instead="Choose one or more of the roles listed.",
            obligation="7.8",
        )
    return None


MAY = (
    May("bring in the roll and the staff list", may_import, "2.1"),
    May("read the staff register: who is bound by the policy", may_read_register, "2.1"),
    May("see which pupil a finding of the check is about", may_read_roll, "5.5"),
    May(
        "give people access, and take it away",
        lambda by: may_give_access(by, frozenset({Role.STAFF})),
        "7.8",
        "nobody takes away their own, or that of the only headteacher",
    ),
)
