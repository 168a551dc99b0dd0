"""Effects that leave a transaction: written as rows in it, carried out by jobs after it."""

from __future__ import annotations

import uuid

from django.db import models


class Message(models.Model):
    """One effect still to happen, or done. The row is the truth; a job queue only wakes."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=40)
    school_id = models.CharField(max_length=36)
    body = models.JSONField()
    written_at = models.DateTimeField()
    due_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    # Set just before a mail server is given a letter's words. A row that has it and is not done was
    # being handed over when something stopped, so nobody can know whether the letter arrived.
    handed_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    given_up_at = models.DateTimeField(null=True)
    last_error = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["due_at"],
                condition=models.Q(done_at=None, given_up_at=None),
                name="outbox_waiting",
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"
