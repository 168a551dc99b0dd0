"""Who may bring lists in, give access and read the roll. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from dataclasses import dataclass

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
TWO_PEOPLE = (Role.HEADTEACHER, Role.DATA_PROTECTION)  # to give one of these takes two
PROPOSERS = (Role.HEADTEACHER, Role.CHAIR)
AGREEING = (Role.HEADTEACHER, Role.DEPUTY_HEAD, Role.CHAIR, Role.SCHOOL_OFFICER)
# Roles that the headteacher gives. Headteacher and data protection officer need a second person.
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


def may_keep_person(by: Actor, category: str) -> Refusal | None:
    """Who puts people on the register by hand: the office and the headteacher; contractors also their officer."""
    if by.is_any(*IMPORTERS):
        return None
    if by.is_any(Role.SCHOOL_OFFICER) and category == "contractor":
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The staff register is kept by the office and the headteacher, contractors also by "
        "the school officer.",
        instead="Ask the school office.",
        obligation="2.1",
    )


def may_keep_any(by: Actor) -> Refusal | None:
    """Whether somebody keeps anybody on the register by hand."""
    return may_keep_person(by, "contractor")


def may_look_back(by: Actor, kind: str) -> Refusal | None:
    """An import of the roll names pupils, one of the staff list names colleagues."""
    return may_read_roll(by) if kind == "roll" else may_read_register(by)


def may_set_share(by: Actor) -> Refusal | None:
    if by.is_any(Role.HEADTEACHER):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="From how many leavers on a file asks again is for the headteacher to say.",
        instead="Ask the headteacher.",
        obligation="2.1",
    )


@dataclass(frozen=True, slots=True)
class ProposalFacts:
    """What permissions ask of a proposal to give a role."""

    proposed_by: str
    user_id: str  # who is to have it


def may_propose(by: Actor) -> Refusal | None:
    """The headteacher, and the chair for a school whose headteacher cannot."""
    if by.is_any(*PROPOSERS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The headteacher or the chair of governors asks for somebody to become headteacher "
        "or data protection officer.",
        instead="Ask one of them.",
        obligation="7.8",
    )


def may_agree(by: Actor, proposal: ProposalFacts) -> Refusal | None:
    """A second person: not who asked for it, and not who is to have it."""
    if not by.is_any(*AGREEING):
        return Refusal(
            why=Why.NOT_YOURS,
            reason="A second person agrees: a head, the chair of governors or the school officer.",
            instead="Ask one of them to look at it.",
            obligation="7.8",
        )
    if by.id in {proposal.proposed_by, proposal.user_id}:
        return Refusal(
            why=Why.NOT_YOURS,
            reason="It takes a second person: neither who asked for it nor who is to have the role.",
            instead="Another head, the chair of governors or the school officer agrees.",
            obligation="7.8",
        )
    return None


def may_withdraw(by: Actor, proposal: ProposalFacts) -> Refusal | None:
    """Whoever asked for it, as long as it waits."""
    if by.id == proposal.proposed_by:
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="What was asked for is taken back by whoever asked.",
        instead="If you may agree to it, you can turn it down.",
        obligation="7.8",
    )


def may_name_stand_ins(by: Actor) -> Refusal | None:
    if by.is_any(Role.HEADTEACHER):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="The headteacher says who decides where the headteacher may not.",
        instead="Ask the headteacher.",
        obligation="7.5",
    )


MAY = (
    May("bring in the roll and the staff list", may_import, "2.1"),
    May("set from which share of leavers on a list asks again", may_set_share, "2.1"),
    May("look back at a roll that was brought in", lambda by: may_look_back(by, "roll"), "5.5"),
    May("keep contractors on the staff register by hand", may_keep_any, "2.1"),
    May(
        "keep everybody else there by hand",
        lambda by: may_keep_person(by, "volunteer"),
        "2.1",
        "nobody ends their own line",
    ),
    May("read the staff register: who is bound by the policy", may_read_register, "2.1"),
    May("see which pupil a finding of the check is about", may_read_roll, "5.5"),
    May(
        "give people access, and take it away",
        lambda by: may_give_access(by, frozenset({Role.STAFF})),
        "7.8",
        "nobody takes away their own, or that of the only headteacher",
    ),
    May(
        "ask for somebody to become headteacher or data protection officer",
        may_propose,
        "7.8",
        "never for themselves",
    ),
    May(
        "agree to that, as the second person",
        lambda by: may_agree(by, ProposalFacts("another", "a third")),
        "7.8",
        "not who asked for it, and not who is to have the role",
    ),
    May(
        "take back what they asked for, until it is decided on",
        lambda by: may_propose(by) or may_withdraw(by, ProposalFacts(by.id, "another")),
        "7.8",
    ),
    May("say who decides in the headteacher’s place", may_name_stand_ins, "7.5"),
)
