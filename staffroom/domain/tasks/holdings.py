"""What this room holds about one person at one school."""

from __future__ import annotations

from django.db.models import Q

from staffroom.domain.tasks.kinds import title
from staffroom.domain.tasks.models import CalendarFeed, MailChoice, Snooze, Task
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    return [_tasks(user_id, school_id), _put_off(user_id, school_id), _chosen(user_id, school_id)]


def _tasks(user_id: str, school_id: str) -> Holding:
    mine = Q(person_id=user_id) | Q(author=user_id) | Q(settled_by=user_id) | Q(handed_by=user_id)
    rows = Task.objects.filter(mine, school_id=school_id).order_by("-opened_at")
    return Holding(
        "What needs you, what you did and what you handed over",
        "So that nothing that is to be done is lost.",
        "For as long as the school keeps its log.",
        tuple(
            Held(
                {
                    "Task": title(row.kind, row.facts),
                    "Due": row.due.isoformat(),
                    "Settled": "yes" if row.settled_at else "not yet",
                    "A word with it": row.note,
                },
                row.opened_at,
            )
            for row in rows
        ),
    )


def _put_off(user_id: str, school_id: str) -> Holding:
    rows = Snooze.objects.filter(user_id=user_id, task__school_id=school_id).order_by("-at")
    return Holding(
        "What you put off",
        "So that it comes back on the day you said.",
        "For as long as the school keeps its log.",
        tuple(Held({"Until": row.until.isoformat(), "Why": row.reason}, row.at) for row in rows),
    )


def _chosen(user_id: str, school_id: str) -> Holding:
    key = {"user_id": user_id, "school_id": school_id}
    chosen = MailChoice.objects.filter(**key)
    feeds = CalendarFeed.objects.filter(**key)
    return Holding(
        "When Staffroom writes to you, and your calendar",
        "So that letters come when you want them.",
        "Until you choose again, or end the calendar.",
        (
            *(
                Held(
                    {
                        "Morning letter at": f"{row.hour:02}:00",
                        "Letters": ", ".join(f"{topic}: {how}" for topic, how in row.how.items())
                        or "as usual",
                        "School days only": "yes" if row.school_days else "no",
                    }
                )
                for row in chosen
            ),
            *(Held({"Calendar": "it has a secret address"}, row.made_at) for row in feeds),
        ),
    )
