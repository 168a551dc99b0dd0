"""What this room holds about one person at one school."""

from __future__ import annotations

from staffroom.domain.outbox.models import Message
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    """Of a letter that has gone nothing is kept but that there was one, so it stands here no more."""
    rows = Message.objects.filter(school_id=school_id, body__to=user_id)
    return [
        Holding(
            "Letters on their way to you",
            "So that you hear of what waits for you, once.",
            "Until the letter has gone.",
            tuple(
                Held({"About": row.body["sort"], "So far": row.last_error}, row.written_at)
                for row in rows.order_by("-written_at")
            ),
        )
    ]
