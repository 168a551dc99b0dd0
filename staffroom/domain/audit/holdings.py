"""What this room holds about one person at one school."""

from __future__ import annotations

from django.db.models import Q

from staffroom.domain.audit.models import Entry
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    rows = Entry.objects.filter(
        Q(actor=user_id) | Q(subject_type="account", subject_id=user_id), school_id=school_id
    )
    return [
        Holding(
            "What you did, and what was done to your account",
            "So that anybody entitled can show who did what (9.2).",
            "For as long as the school keeps its log; what an entry says can be erased, that it "
            "happened cannot.",
            tuple(
                Held(
                    {
                        "Entry": str(row.seq),
                        "What": row.verb,
                        "By": "you" if row.actor == user_id else "somebody else",
                    },
                    row.at,
                )
                for row in rows.order_by("-seq")
            ),
        )
    ]
