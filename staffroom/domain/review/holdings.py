"""What this room holds about one person at one school."""

from __future__ import annotations

from django.db.models import Q

from staffroom.domain.review.models import Done, Judgement, Round
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    judged = Judgement.objects.filter(by__id=user_id, round__school_id=school_id)
    rounds = Round.objects.filter(
        Q(signed_by__id=user_id) | Q(opened_by__id=user_id), school_id=school_id
    )
    done = Done.objects.filter(by__id=user_id, signed__round__school_id=school_id)
    return [
        Holding(
            "Reviews you opened or signed",
            "So that the governors can see who reviewed what (M.1).",
            "For as long as the school keeps its reviews.",
            tuple(
                Held(
                    {"Term": row.term.name, "Statement": row.statement},
                    row.signed_at or row.opened_at,
                )
                for row in rounds.select_related("term").order_by("-opened_at")
            ),
        ),
        Holding(
            "What you thought of posts in a review",
            "So that a review can be followed (M.1).",
            "With the review.",
            tuple(
                Held({"Outcome": row.outcome, "Note": row.note}, row.at)
                for row in judged.order_by("-at")
            ),
        ),
        Holding(
            "What you did that a review asked for",
            "So that it can be shown that it was done (M.1).",
            "With the review.",
            tuple(Held({"Note": row.note}, row.at) for row in done.order_by("-at")),
        ),
    ]
