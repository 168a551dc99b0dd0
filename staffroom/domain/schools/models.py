"""A school, what belongs to it, its terms, and the token that lets a first one be set up."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import F, Q


class School(models.Model):
    """One school of the installation. Its slug stands in every address."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    accent = models.CharField(max_length=20, default="teal")
    is_demo = models.BooleanField(default=False)
    # What is always fine in the school's own posts; lists of text.
    short_names = models.JSONField(default=list)
    phones = models.JSONField(default=list)
    emails = models.JSONField(default=list)
    email_domains = models.JSONField(default=list)
    postcodes = models.JSONField(default=list)
    handles = models.JSONField(default=list)
    streets = models.JSONField(default=list)
    version = models.PositiveIntegerField(default=0)  # of these lists; one more with every change

    def __str__(self) -> str:
        return self.name


class Term(models.Model):
    """One term: both days belong to it."""

    school = models.ForeignKey(School, on_delete=models.PROTECT)
    name = models.CharField(max_length=40)  # "Autumn 2026"
    starts = models.DateField()
    ends = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(ends__gt=F("starts")), name="term_ends_after_start"),
            models.UniqueConstraint(fields=["school", "name"], name="term_named_once"),
        ]

    def __str__(self) -> str:
        return self.name


class PreElectionPeriod(models.Model):
    """The weeks before an election in which a public body keeps out of politics; both days belong."""

    school = models.ForeignKey(School, on_delete=models.PROTECT)
    name = models.CharField(max_length=80)  # "Local elections 2027"
    starts = models.DateField()
    ends = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(ends__gte=F("starts")), name="pre_election_ends_after_start"
            )
        ]

    def __str__(self) -> str:
        return self.name


class SetUpToken(models.Model):
    """The one token with which an empty installation may be set up; only its digest is kept."""

    digest = models.CharField(max_length=64)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"set-up token of {self.made_at:%Y-%m-%d}"
