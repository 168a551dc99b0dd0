"""What this room holds about one person at one school."""

from __future__ import annotations

from staffroom.domain.sites.models import Lead
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    leads = Lead.objects.filter(user_id=user_id, site__school_id=school_id)
    return [
        Holding(
            "Sites you run",
            "So that it is known who answers for an account (7.5).",
            "Until somebody else is named.",
            tuple(
                Held({"Site": row.site.name, "Account": row.site.handle}, row.since)
                for row in leads.select_related("site").order_by("-since")
            ),
        )
    ]
