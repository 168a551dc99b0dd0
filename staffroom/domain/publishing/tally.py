"""What the posts of one school show of the clauses they keep, counted row by row for the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import F, QuerySet

from staffroom.domain.publishing.models import Decision, Posting, Submission, Version
from staffroom.engine.findings import text_digest
from staffroom.engine.platforms import address_belongs_to


@dataclass(frozen=True, slots=True)
class Count:
    """How many of how many are as they should be, and when the newest was written."""

    covered: int
    total: int
    last: datetime | None


def checked(school_id: str) -> Count:
    """Submissions whose kept report is about the very words that were sent."""
    rows = Submission.objects.filter(version__post__school_id=school_id).order_by("id")
    found = list(rows.values_list("report", "version__digest", "at"))
    fits = sum(report["digest"] == digest for report, digest, _ in found)
    return Count(fits, len(found), found[-1][2] if found else None)


def held(school_id: str) -> Count:
    """Submissions with something held, less those that went out with a hold nobody gave a reason for."""
    rows = Submission.objects.filter(version__post__school_id=school_id, holds__gt=0).order_by("id")
    decisions = Decision.objects.filter(
        submission__version__post__school_id=school_id, submission__version__posting__isnull=False
    )
    slipped = sum(
        len(overrides) < sum(f["severity"] == "hold" for f in report["findings"])
        for overrides, report in decisions.filter(outcome="approved").values_list(
            "overrides", "report"
        )
    )
    last = rows.values_list("at", flat=True).last()
    return Count(rows.count() - slipped, rows.count(), last)


def approved_by_another(school_id: str) -> Count:
    """Posts that went out after somebody other than their author had approved those very words."""
    posted = Posting.objects.filter(post__school_id=school_id).order_by("id")
    approved = posted.filter(version__submission__decision__outcome="approved").exclude(
        version__submission__decision__decider=F("post__author")
    )
    return Count(approved.distinct().count(), posted.count(), _last(posted))


def through_the_register(school_id: str) -> Count:
    """Posts that went out at an address on the platform of a site in the register."""
    posted = Posting.objects.filter(post__school_id=school_id).order_by("id")
    rows = posted.values_list("address", "post__site__platform", "post__site__school_id")
    fits = sum(
        str(of_school) == school_id and address_belongs_to(platform, address)
        for address, platform, of_school in rows
    )
    return Count(fits, posted.count(), _last(posted))


def wordings(school_id: str) -> Count:
    """Kept wordings that still fit their digest."""
    rows = Version.objects.filter(post__school_id=school_id).order_by("id")
    found = list(rows.values_list("text", "digest", "at"))
    fits = sum(text_digest(text) == digest for text, digest, _ in found)
    return Count(fits, len(found), found[-1][2] if found else None)


def _last(posted: QuerySet[Posting]) -> datetime | None:
    return posted.values_list("at", flat=True).last()
