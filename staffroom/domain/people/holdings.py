"""What this room holds about one person at one school."""

from __future__ import annotations

from django.db.models import Q

from staffroom.domain.actor import Role
from staffroom.domain.people.list_queries import CHANGES_KEPT_FOR
from staffroom.domain.people.models import Grant, Import, Proposal, Staff, StaffChange, User
from staffroom.domain.people.states import LIFE
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    user = User.objects.get(id=user_id)
    account = {
        "Signs in as": user.email,
        "Name": user.name,
        "Password": "kept as a hash that it cannot be read from"
        if user.has_usable_password()
        else "none yet",
    }
    return [
        Holding(
            "Your account",
            "So that you can sign in.",
            "For as long as posts or decisions are yours: they name you.",
            (Held(account, user.last_login),),
        ),
        _register(user, school_id),
        _roles(user, school_id),
        _proposals(user, school_id),
        Holding(
            "Lists you brought in",
            "So that the school knows where its lists come from (2.1, 5.5).",
            "For as long as the school keeps its log.",
            tuple(
                Held(
                    {
                        "List": row.kind,
                        "File": row.file_name,
                        "SHA-256 of the file": row.digest,
                        "It is": LIFE.words(row.state),
                    },
                    row.at,
                )
                for row in Import.objects.filter(school_id=school_id, imported_by=user_id).order_by(
                    "-at"
                )
            ),
        ),
        _changes(user, school_id),
    ]


def _register(user: User, school_id: str) -> Holding:
    rows = Staff.objects.filter(school_id=school_id, user=user).order_by("-id")
    return Holding(
        "Your place in the staff register",
        "So that it is known whom the policy binds, and that a check knows a colleague’s name (2.1).",
        "From the school’s staff list, or added by hand; who leaves it stays on record as a leaver.",
        tuple(
            Held(
                {
                    "Number": row.staff_id,
                    "Name": f"{row.title} {row.first} {row.last}".strip(),
                    "Job": row.role,
                    "Category": row.category,
                    "E-mail": row.email,
                    "Department": row.department,
                    "Line manager’s number": row.line_manager_id,
                    "Brought in by": row.brought_by,
                    "First day": f"{row.starts:%-d %B %Y}" if row.starts else "",
                    "Last day": f"{row.ends:%-d %B %Y}" if row.ends else "",
                    "Added": "by hand" if row.by_hand else "with the staff list",
                    "Left": f"{row.left_at:%-d %B %Y}" if row.left_at else "no",
                }
            )
            for row in rows
        ),
    )


def _changes(user: User, school_id: str) -> Holding:
    own = Staff.objects.filter(school_id=school_id, user=user).values("id")
    rows = StaffChange.objects.filter(of__school_id=school_id, person__in=own).select_related("of")
    return Holding(
        "What staff lists changed of your line",
        "So that it can be looked up which list said what (2.1).",
        f"For {CHANGES_KEPT_FOR.days} days after the list came in.",
        tuple(
            Held(
                {"What": row.what}
                | {
                    f"Before: {name.replace('_', ' ')}": str(cell or "empty")
                    for name, cell in row.was.items()
                },
                row.of.at,
            )
            for row in rows.order_by("-id")
        ),
    )


def _roles(user: User, school_id: str) -> Holding:
    rows = Grant.objects.filter(school_id=school_id, user=user).order_by("-starts", "role")
    return Holding(
        "Roles you have and had here",
        "So that it can be shown who could do what on any day (7.8).",
        "For as long as the school keeps its log.",
        tuple(
            Held(
                {
                    "Role": Role(row.role).words,
                    "From": f"{row.starts:%-d %B %Y}",
                    "Ended on": f"{row.ends:%-d %B %Y}" if row.ends else "in force",
                }
            )
            for row in rows
        ),
    )


def _proposals(user: User, school_id: str) -> Holding:
    rows = Proposal.objects.filter(
        Q(user=user) | Q(proposed_by=user) | Q(decided_by=user), school_id=school_id
    ).select_related("user", "proposed_by", "decided_by")
    return Holding(
        "Roles that took two people",
        "So that it can be shown who asked and who agreed (7.8).",
        "For as long as the school keeps its log.",
        tuple(
            Held(
                {
                    "For": row.user.name,
                    "Role": Role(row.role).words,
                    "Reason": row.reason,
                    "Asked for by": row.proposed_by.name,
                    "Answered by": _answered(row),
                },
                row.at,
            )
            for row in rows.order_by("-at")
        ),
    )


def _answered(row: Proposal) -> str:
    if row.withdrawn_at is not None:
        return "nobody: it was taken back, or access had ended"
    return row.decided_by.name if row.decided_by else "nobody yet"
