"""A post on its way out: its texts, its submissions and what was decided on them.

History is rows, not edits: every text, every submission and every decision keeps its own row.
"""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import F, Q


class Post(models.Model):
    """One post for one site, and where it stands (states.py)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    site = models.ForeignKey("sites.Site", on_delete=models.PROTECT)
    author = models.ForeignKey("people.User", on_delete=models.PROTECT)
    state = models.CharField(max_length=20)
    started_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["school", "state", "-changed_at"])]

    def __str__(self) -> str:
        return f"post {self.id}"


class Version(models.Model):
    """One text of a post. The newest is the one that counts."""

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    text = models.TextField()
    digest = models.CharField(max_length=64)  # hex SHA-256 of the text
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["post", "number"], name="version_numbered_once")
        ]

    def __str__(self) -> str:
        return f"version {self.number}"


class Submission(models.Model):
    """One version sent for approval, with what the check said of it then."""

    version = models.ForeignKey(Version, on_delete=models.PROTECT)
    submitter = models.ForeignKey("people.User", on_delete=models.PROTECT)
    report = models.JSONField()  # findings.ReportData
    holds = models.PositiveSmallIntegerField()
    note = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"submission of {self.at:%Y-%m-%d}"


class Decision(models.Model):
    """What one approver decided on one submission. Never changed; never on one's own submission."""

    submission = models.OneToOneField(Submission, on_delete=models.PROTECT)
    submitter = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    decider = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=20)
    reason = models.CharField(max_length=1000, blank=True)
    overrides = models.JSONField(
        default=list
    )  # [{"rule", "match", "reason"}] for each hold let through
    report = models.JSONField()  # what the check said when it was decided
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(decider=F("submitter")), name="nobody_decides_on_their_own"
            ),
            models.CheckConstraint(
                condition=Q(outcome="approved") | ~Q(reason=""), name="no_without_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outcome} at {self.at:%Y-%m-%d}"


class Posting(models.Model):
    """That an approved post went out: by whom, when and where it can be seen."""

    post = models.OneToOneField(Post, on_delete=models.PROTECT)
    version = models.ForeignKey(Version, on_delete=models.PROTECT)
    by = models.ForeignKey("people.User", on_delete=models.PROTECT)
    address = models.URLField(max_length=500)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.address
