"""What went out, kept as it was. The database refuses to change or delete a row."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q


class Entry(models.Model):
    """One post as it went out, with the digest over everything else in the row."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    site = models.ForeignKey("sites.Site", on_delete=models.PROTECT)
    post = models.OneToOneField("publishing.Post", on_delete=models.PROTECT)
    text = models.TextField()
    address = models.URLField(max_length=500)
    author = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    approver = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    approved_at = models.DateTimeField()
    posted_at = models.DateTimeField()
    archived_at = models.DateTimeField()
    digest = models.CharField(max_length=64)

    class Meta:
        indexes = [models.Index(fields=["school", "-posted_at"])]

    def __str__(self) -> str:
        return f"archived {self.posted_at:%Y-%m-%d}"


class Correction(models.Model):
    """Where an archived post can be seen from then on, and why it was corrected; the entry stays."""

    entry = models.ForeignKey(Entry, on_delete=models.PROTECT, related_name="corrections")
    address = models.URLField(max_length=500)
    reason = models.CharField(max_length=500)
    by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="no_correction_without_a_reason")
        ]

    def __str__(self) -> str:
        return self.address
