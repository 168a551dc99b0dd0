"""The people of the demo whom one click signs in as: who they are and what to try as them.

One school is big enough for a person to each role; at the small one four people do it all, which is
how small schools are, and shows that nobody decides on their own submission even there.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """One member of the cast; name, title and job are those of the staff list's row."""

    key: str
    roles: tuple[str, ...]
    staff_id: str
    try_this: str


_CAST: dict[str, tuple[Person, ...]] = {
    "tynebank": (
        Person(
            "teacher",
            ("staff",),
            "TB-007",
            "Write a post about a field trip, name a pupil in it, and see what the margin says.",
        ),
        Person(
            "site_lead",
            ("staff", "site_lead"),
            "TB-004",
            "Look through the posts waiting for the school's X and Facebook sites and approve one.",
        ),
        Person(
            "line_manager",
            ("staff", "line_manager"),
            "TB-006",
            "Read what a colleague has asked for and decide, with a reason they will see.",
        ),
        Person(
            "office",
            ("staff", "office"),
            "TB-011",
            "Bring in this week's roll from a spreadsheet and see what has changed since the last.",
        ),
        Person(
            "headteacher",
            ("staff", "headteacher"),
            "TB-001",
            "Open last term's review, look at the posts that need a change, and read the sign-off.",
        ),
        Person(
            "deputy_head",
            ("staff", "deputy_head"),
            "TB-002",
            "Open the policy beside its obligations and find the clause that is due for an update.",
        ),
        Person(
            "chair",
            ("staff", "governor", "chair"),
            "TB-003",
            "Read on one page how the school stands, and open a figure down to the rows behind it.",
        ),
        Person(
            "school_officer",
            ("staff", "school_officer", "data_protection"),
            "TB-012",
            "See who outside the payroll is bound by the policy and what they have been told.",
        ),
        Person(
            "technician",
            ("staff", "technician"),
            "TB-013",
            "Check that the system is healthy and notice that you cannot read a single post in it.",
        ),
        Person(
            "teacher_pe",
            ("staff",),
            "TB-008",
            "Send in a match report and see how a player can be praised without being named.",
        ),
        Person(
            "teacher_music",
            ("staff",),
            "TB-009",
            "Look at your post about the winter concert and see that you cannot approve it yourself.",
        ),
        Person(
            "teacher_science",
            ("staff",),
            "TB-010",
            "Finish the draft about the science club and watch the margin while you type.",
        ),
        Person(
            "site_lead_art",
            ("staff", "site_lead"),
            "TB-005",
            "Look after the art department's Instagram: one post is approved and waits to be posted.",
        ),
    ),
    "alder-vale": (
        Person(
            "headteacher",
            ("staff", "headteacher"),
            "AV-001",
            "Approve a colleague's post on a Sunday evening in under a minute.",
        ),
        Person(
            "site_lead",
            ("staff", "site_lead"),
            "AV-002",
            "Write a post yourself and see that somebody else has to approve it, even here.",
        ),
        Person(
            "teacher",
            ("staff",),
            "AV-003",
            "Write about the science club and see what the margin says.",
        ),
        Person(
            "office",
            ("staff", "office"),
            "AV-004",
            "Bring in the roll of a small school and see two pupils who share one name.",
        ),
    ),
}


def cast(*, school: str) -> tuple[Person, ...]:
    """The cast of one school, in the order the sign-in page shows them."""
    return _CAST[school]
