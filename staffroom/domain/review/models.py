"""The headteacher's review of what went out, a round for each term."""

from __future__ import annotations

from django.db import models
from django.db.models import Q


class Round(models.Model):
    """One term's review, open until it is signed off."""

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    term = models.OneToOneField("schools.Term", on_delete=models.PROTECT)
    opened_at = models.DateTimeField()
    opened_by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    signed_at = models.DateTimeField(null=True)
    signed_by = models.ForeignKey(
        "people.User", null=True, on_delete=models.PROTECT, related_name="+"
    )
    statement = models.CharField(max_length=1000, blank=True)
    digest = models.CharField(max_length=64, blank=True)  # over the signed record

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(signed_at=None, signed_by=None)
                | Q(signed_at__isnull=False, signed_by__isnull=False),
                name="round_signed_by_somebody",
            )
        ]

    def __str__(self) -> str:
        return f"review of term {self.term_id}"


class Judgement(models.Model):
    """What the headteacher thought of one post; a later one on the same post takes its place."""

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="judgements")
    entry = models.ForeignKey("archive.Entry", on_delete=models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=20)
    note = models.CharField(max_length=500, blank=True)
    by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["round", "entry"])]

    def __str__(self) -> str:
        return self.outcome


class Signed(models.Model):
    """One post in a signed-off record, with the outcome that was signed. Never changed."""

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="signed")
    # Each post is in one signed record at most, so none is reviewed twice or falls between two.
    entry = models.OneToOneField("archive.Entry", on_delete=models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=20)
    note = models.CharField(max_length=500, blank=True)

    def __str__(self) -> str:
        return self.outcome
