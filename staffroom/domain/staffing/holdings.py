"""What this room holds about one person at one school."""

from __future__ import annotations

import uuid

from staffroom.domain.people.register import managers_of
from staffroom.domain.staffing.models import Answer, Passage
from staffroom.domain.staffing.queries import card
from staffroom.domain.staffing.steps import How, Step, Way
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    return [_own(user_id, school_id), _answered(user_id, school_id)]


def _own(user_id: str, school_id: str) -> Holding:
    rows = Passage.objects.filter(school_id=school_id, staff__user_id=user_id)
    related = rows.select_related("staff", "manager").prefetch_related("answers__by")
    managers = managers_of(school_id)
    lists = [card(row, managers) for row in related.order_by("-opened_at")]
    return Holding(
        "When you joined or leave, and your undertaking",
        "So that it can be shown who keeps to 6.7, and that access and things were handed back.",
        "For as long as the school keeps its log.",
        tuple(
            Held(
                {
                    "List": "you joined" if one.way is Way.JOINS else "you leave",
                    "Last day": f"{one.last_day:%-d %B %Y}" if one.last_day else "",
                    "Line manager": one.manager,
                    "Closed": one.ending.words if one.ending else "open",
                    "Seen when it closed": "; ".join(seen.title for seen in one.seen_then),
                }
                | {
                    step.title: f"{'yes' if said.done else 'no'}, {said.by}"
                    + (f": {said.note}" if said.note else "")
                    for step, said in one.answers.items()
                },
                one.opened_at,
            )
            for one in lists
        ),
    )


def _answered(user_id: str, school_id: str) -> Holding:
    rows = Answer.objects.filter(passage__school_id=school_id, by_id=uuid.UUID(user_id))
    return Holding(
        "What you said on lists of joiners and leavers",
        "So that it can be shown who saw to it (6.7).",
        "For as long as the school keeps its log.",
        tuple(
            Held(
                {
                    "Step": Step(row.step).title,
                    "Said": "yes" if row.done else "no",
                    "How": How(row.how).words,
                    "Note": row.note,
                },
                row.at,
            )
            for row in rows.order_by("-pk")
        ),
    )
