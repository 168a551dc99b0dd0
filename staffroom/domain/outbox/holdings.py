"""What this room holds about one person at one school."""

from __future__ import annotations

from staffroom.domain.outbox.models import Message
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    rows = Message.objects.filter(school_id=school_id, body__user_id=user_id)
    return [
        Holding(
            "Letters to you",
            "So that you hear of what waits for you, once.",
            "For as long as the school keeps its log.",
            tuple(
                Held(
                    {
                        "Subject": str(row.body.get("subject", "")),
                        "Sent": "yes" if row.done_at else "not yet",
                    },
                    row.written_at,
                )
                for row in rows.order_by("-written_at")
            ),
        )
    ]
