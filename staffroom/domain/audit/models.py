"""The audit log: one tree per school, appended to in the same transaction as what it tells of.

Entries hold no names and no text. What people read stands in `Payload`, salted, so that it can be
erased while the tree stays whole: the entry keeps only the commitment to it.
"""

from __future__ import annotations

from django.db import models


class Log(models.Model):
    """One school's tree: how many entries, and the frontier from which its head is made."""

    school_id = models.CharField(max_length=36, primary_key=True)
    size = models.PositiveBigIntegerField(default=0)
    peaks = models.JSONField(default=list)  # hex, largest subtree first

    def __str__(self) -> str:
        return f"log of {self.school_id}: {self.size} entries"


class Entry(models.Model):
    """One thing that somebody did. Never changed or deleted: the database refuses."""

    school_id = models.CharField(max_length=36)
    seq = models.PositiveBigIntegerField()  # from 0, without gaps
    at = models.DateTimeField()
    actor = models.CharField(
        max_length=36
    )  # an id or "system"; no foreign key, so never in the way
    verb = models.CharField(max_length=60)
    subject_type = models.CharField(max_length=40)
    subject_id = models.CharField(max_length=64)
    obligation = models.CharField(max_length=8, blank=True)
    commitment = models.CharField(max_length=64)  # hex SHA-256 over salt and payload
    leaf = models.CharField(max_length=64)  # hex RFC 6962 leaf hash of all the above

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["school_id", "seq"], name="audit_entry_place_taken_once"
            )
        ]
        indexes = [models.Index(fields=["school_id", "subject_type", "subject_id"])]

    def __str__(self) -> str:
        return f"{self.seq} {self.verb}"


class Payload(models.Model):
    """What an entry says to people. May be erased, never changed."""

    entry = models.OneToOneField(Entry, primary_key=True, on_delete=models.PROTECT)
    salt = models.BinaryField(max_length=32)
    body = models.TextField()  # canonical JSON

    def __str__(self) -> str:
        return f"payload of entry {self.entry_id}"


class Acted(models.Model):
    """A form that has been acted on: sent again, it gets the same answer and does nothing."""

    key = models.CharField(max_length=120, primary_key=True)  # actor id and the form's own key
    at = models.DateTimeField()
    answer = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.key
