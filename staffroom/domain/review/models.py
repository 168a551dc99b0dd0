"""The headteacher's review of what went out, a round for each term."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from staffroom.domain.review.states import NOT_LOOKED_AT


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
    # The head of the audit log just before the sign-off; it is part of the record.
    head_size = models.PositiveBigIntegerField(default=0)
    head_root = models.CharField(max_length=64, blank=True)

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
    """One post in a signed-off record, with the outcome that was signed. Never changed.

    A post that nobody looked at is counted in the record and comes again in the next round; one that
    was looked at stands in one record only.
    """

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="signed")
    entry = models.ForeignKey("archive.Entry", on_delete=models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=20)
    note = models.CharField(max_length=500, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["round", "entry"], name="signed_once_in_a_round"),
            models.UniqueConstraint(
                fields=["entry"],
                condition=~models.Q(outcome=NOT_LOOKED_AT),
                name="judged_in_one_record",
            ),
        ]

    def __str__(self) -> str:
        return self.outcome


class Done(models.Model):
    """That what a signed review asked for was done: the post changed or taken down. Never changed."""

    signed = models.OneToOneField(Signed, on_delete=models.PROTECT)
    note = models.CharField(max_length=500)
    by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"done {self.at:%Y-%m-%d}"
