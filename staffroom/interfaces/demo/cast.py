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
            "See whom you look after: the list of a colleague who has just joined, whose check-up is yours.",
        ),
        Person(
            "office",
            ("staff", "office"),
            "TB-011",
            "Bring in the roll from a CSV file, and see what it would change before anything is changed.",
        ),
        Person(
            "headteacher",
            ("staff", "headteacher"),
            "TB-001",
            "Look through this term's posts with the keys 1, 2 and 3, sign off, and print the record.",
        ),
        Person(
            "deputy_head",
            ("staff", "deputy_head"),
            "TB-002",
            "Decide on a post that holds a pupil's name, and give a reason if it may stay.",
        ),
        Person(
            "chair",
            ("governor", "chair"),
            "TB-003",
            "Read on one page how the school is doing, and open a figure down to the rows behind it.",
        ),
        Person(
            "school_officer",
            ("staff", "school_officer", "data_protection"),
            "TB-012",
            "See who outside the payroll is bound by the policy, and open the audit log.",
        ),
        Person(
            "technician",
            ("technician",),
            "TB-013",
            "See that the system is healthy, print the head of the audit log, and find no post to read.",
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
