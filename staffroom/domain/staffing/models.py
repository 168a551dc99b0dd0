"""Who joined and who leaves, and what was answered to each step of their list."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q


class Known(models.Model):
    """Somebody of the staff register whom this room has seen there, and whether they were there last."""

    staff = models.OneToOneField("people.Staff", primary_key=True, on_delete=models.PROTECT)
    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    is_here = models.BooleanField()

    def __str__(self) -> str:
        return f"{self.staff_id}"


class Ahead(models.Model):
    """How many days before a last day on the staff register a leaver's list opens, where a school said so."""

    school = models.OneToOneField("schools.School", primary_key=True, on_delete=models.PROTECT)
    days = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return f"{self.days} days"


class Passage(models.Model):
    """One person's joining or leaving, with its list. Open until all of it is done or it came to nothing."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    staff = models.ForeignKey("people.Staff", on_delete=models.PROTECT)
    way = models.CharField(max_length=10)  # "joins" or "leaves"
    opened_at = models.DateTimeField()
    opened_by = models.CharField(max_length=36)
    last_day = models.DateField(null=True)  # of who leaves, where somebody said it
    manager = models.ForeignKey(
        "people.User", null=True, on_delete=models.PROTECT, related_name="+"
    )
    closed_at = models.DateTimeField(null=True)
    closed_by = models.CharField(max_length=36, blank=True)
    ending = models.CharField(max_length=20, blank=True)  # a value of steps.Ending
    # What the rooms saw when all of it was done: a title and a sentence each.
    seen = models.JSONField(default=list)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["staff", "way"], condition=Q(closed_at=None), name="passage_open_once"
            ),
            models.CheckConstraint(
                condition=Q(closed_at=None, ending="")
                | (Q(closed_at__isnull=False) & ~Q(ending="")),
                name="passage_closed_whole_or_not",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.way} {self.opened_at:%Y-%m-%d}"


class Answer(models.Model):
    """What somebody said of one step. Frozen; the newest of a step is how it stands."""

    passage = models.ForeignKey(Passage, on_delete=models.PROTECT, related_name="answers")
    step = models.CharField(max_length=20)  # a value of steps.Step
    done = models.BooleanField()  # of an undertaking: given, or refused
    how = models.CharField(max_length=20)  # a value of steps.How
    note = models.CharField(max_length=300, blank=True)
    digest = models.CharField(max_length=64, blank=True)  # of the words of the undertaking
    by = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.step}: {self.done}"
