"""What each role may do here, in one line, for whoever gives it."""

from __future__ import annotations

from staffroom.domain.actor import Role


CAN = {
    Role.STAFF: "writes posts for the school’s sites, sends them in, and posts what is approved",
    Role.SITE_LEAD: "decides on the posts of the sites they are named to run, never on their own",
    Role.LINE_MANAGER: "writes posts as staff do; the post of a colleague is decided by others",
    Role.OFFICE: "brings in the roll and the staff list, and writes posts as staff do",
    Role.DEPUTY_HEAD: "sees and decides on every post sent in, reads the reviews, enters elections, "
    "and says what belongs to the school",
    Role.HEADTEACHER: "does what a deputy does, gives access, enters sites and terms, looks through "
    "each term and signs, and reads the audit log",
    Role.GOVERNOR: "reads the archive, the reviews and the audit log; writes and decides nothing",
    Role.CHAIR: "reads what every governor reads; writes and decides nothing",
    Role.SCHOOL_OFFICER: "reads who is bound by the policy, and the archive",
    Role.DATA_PROTECTION: "reads the staff register, the archive, the reviews and the audit log",
    Role.TECHNICIAN: "sees whether the system is well, and with this role alone reads no post",
    Role.TRUST_OFFICER: "reads the archive",
}
