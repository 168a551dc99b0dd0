"""What this room holds about one person at one school."""

from __future__ import annotations

from django.db.models import Q

from staffroom.domain.archive.models import Correction, Entry
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    entries = Entry.objects.filter(
        Q(author__id=user_id) | Q(approver__id=user_id), school_id=school_id
    )
    corrections = Correction.objects.filter(by__id=user_id, entry__school_id=school_id)
    return [
        Holding(
            "What went out that you wrote or approved",
            "So that the school can show what it said, and who let it out (7.1).",
            "For as long as the school keeps its record of what it said.",
            tuple(
                Held(
                    {
                        "You": "wrote it" if str(row.author_id) == user_id else "approved it",
                        "Site": row.site.name,
                        "Address": row.address,
                        "Text": row.text,
                    },
                    row.posted_at,
                )
                for row in entries.select_related("site").order_by("-posted_at")
            ),
        ),
        Holding(
            "Addresses you corrected",
            "So that a post can be found where it went out (5.7).",
            "With the post.",
            tuple(
                Held({"Address": row.address, "Reason": row.reason}, row.at)
                for row in corrections.order_by("-at")
            ),
        ),
    ]
