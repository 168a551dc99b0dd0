"""What somebody has to do, what a person has put off, and when Staffroom may write to whom."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q


class Task(models.Model):
    """One thing to do. Whose it is now is worked out from who is here (`holders.py`), never stored.

    It belongs to a person, or by its kind to whoever has a role. No title names a pupil: `facts` are
    names of sites and terms.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    kind = models.CharField(max_length=40)  # a key of kinds.KINDS
    about = models.CharField(max_length=64)  # the id of the post, the site, the term …
    person = models.ForeignKey("people.User", null=True, on_delete=models.PROTECT, related_name="+")
    author = models.CharField(max_length=36, blank=True)  # whose thing it is
    never = models.JSONField(
        default=list
    )  # accounts that may not do it: nobody decides on their own
    site = models.CharField(max_length=36, blank=True)
    facts = models.JSONField(default=dict)
    due = models.DateField()
    opened_at = models.DateTimeField()
    opened_by = models.CharField(max_length=36)
    handed_at = models.DateTimeField(null=True)  # to the person above, by a colleague
    handed_by = models.CharField(max_length=36, blank=True)
    note = models.CharField(max_length=200, blank=True)
    settled_at = models.DateTimeField(null=True)
    settled_by = models.CharField(max_length=36, blank=True)
    done = models.BooleanField(null=True)  # False: it was not needed any more

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["school", "kind", "about"],
                condition=Q(settled_at=None),
                name="task_open_once",
            ),
            models.CheckConstraint(
                condition=Q(settled_at=None, done=None)
                | Q(settled_at__isnull=False, done__isnull=False),
                name="task_settled_whole_or_not",
            ),
        ]
        indexes = [
            models.Index(fields=["school", "settled_by", "-settled_at"], name="tasks_done_by"),
            models.Index(fields=["school", "about"], name="tasks_about"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.about}"


class Snooze(models.Model):
    """That somebody has put a task off, until when and why. It is theirs alone: others still see it."""

    task = models.ForeignKey(Task, on_delete=models.PROTECT, related_name="snoozes")
    user = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    until = models.DateField()
    reason = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["task", "user"], name="snoozed_once")]

    def __str__(self) -> str:
        return f"until {self.until}"


class Notice(models.Model):
    """That somebody has been written to about a task, at one stage: when it is new, a week before …"""

    task = models.ForeignKey(Task, on_delete=models.PROTECT, related_name="notices")
    user = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    stage = models.CharField(max_length=20)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["task", "user", "stage"], name="told_once_a_stage")
        ]

    def __str__(self) -> str:
        return self.stage


class MailChoice(models.Model):
    """When Staffroom writes to one person of a school. Made with the first letter or choice of theirs."""

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    user = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    how = models.JSONField(default=dict)  # topic -> "now", "daily", "weekly" or "off"
    stages = models.JSONField(null=True)  # reminders wished for; all of them where nothing was said
    hour = models.PositiveSmallIntegerField(default=7)  # of the morning letter
    quiet_from = models.PositiveSmallIntegerField(null=True)  # hours
    quiet_until = models.PositiveSmallIntegerField(null=True)
    school_days = models.BooleanField(default=False)
    key = models.CharField(max_length=32)  # stands in the links of letters; with another they end
    morning_of = models.DateField(null=True)  # the day of the last morning letter
    week_of = models.DateField(null=True)  # the Monday of the last weekly one

    class Meta:
        constraints = [models.UniqueConstraint(fields=["school", "user"], name="chosen_once")]

    def __str__(self) -> str:
        return f"choice of {self.user_id}"


class CalendarFeed(models.Model):
    """A secret address at which a person's due dates can be subscribed to. Only its digest is kept."""

    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    user = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["school", "user"], name="one_feed_each")]

    def __str__(self) -> str:
        return f"feed of {self.user_id}"
