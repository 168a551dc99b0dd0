"""What this room holds about one person at one school."""

from __future__ import annotations

from staffroom.domain.publishing.models import Decision, Posting, Submission, Version
from staffroom.domain.publishing.states import LIFE
from staffroom.engine.holdings import Held, Holding


def held(user_id: str, school_id: str) -> list[Holding]:
    return [
        Holding(
            "Posts you wrote, with every version",
            "So that you can send them in, and that what was approved can be compared with what went out (5.7).",
            "For as long as the school keeps its record of what it said.",
            _versions(user_id, school_id),
        ),
        Holding(
            "Posts you sent in",
            "So that it can be shown what the check said when you sent them (5.7).",
            "With the post.",
            tuple(
                Held(
                    {"Version": row.version.digest, "Held": str(row.holds), "Note": row.note},
                    row.at,
                )
                for row in Submission.objects.filter(
                    submitter__id=user_id, version__post__school_id=school_id
                )
                .select_related("version")
                .order_by("-at")
            ),
        ),
        Holding(
            "What you decided on",
            "So that it can be shown that nobody decides on a post of their own (7.5).",
            "With the post.",
            tuple(
                Held({"Decision": row.outcome, "Reason": row.reason}, row.at)
                for row in Decision.objects.filter(
                    decider__id=user_id, submission__version__post__school_id=school_id
                ).order_by("-at")
            ),
        ),
        Holding(
            "What you said was posted",
            "So that a post can be found where it went out (7.1).",
            "With the post.",
            tuple(
                Held({"Address": row.address}, row.at)
                for row in Posting.objects.filter(
                    by__id=user_id, post__school_id=school_id
                ).order_by("-at")
            ),
        ),
    ]


def _versions(user_id: str, school_id: str) -> tuple[Held, ...]:
    rows = Version.objects.filter(post__author__id=user_id, post__school_id=school_id)
    return tuple(
        Held(
            {
                "Site": row.post.site.name,
                "Where it stands": LIFE.words(row.post.state),
                "Text": row.text,
            },
            row.at,
        )
        for row in rows.select_related("post__site").order_by("-at")
    )
