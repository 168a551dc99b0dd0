"""How an account proves who it is: its sessions, what was tried, links by mail, confirmed addresses.

Accounts are known by their id alone. Second steps stand in allauth's table of authenticators.
"""

from __future__ import annotations

from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models


class Session(AbstractBaseSession):
    """One browser. The key is a digest of what the browser holds, so a copy of this table opens nothing."""

    account_id = models.UUIDField(null=True, db_index=True)  # empty until somebody has signed in
    device = models.CharField(max_length=60, blank=True)  # in plain words: "Firefox on Windows"
    began_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)  # to about five minutes


class Tries(models.Model):
    """What was tried lately in one respect, such as wrong passwords from one address."""

    key = models.CharField(max_length=64, primary_key=True)  # a digest: no name, no address
    moments = models.JSONField(default=list)  # seconds since 1970, oldest first
    last_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{len(self.moments)} tries"


class MailedLink(models.Model):
    """A link that was put into a letter; good for a short while and one use. Only its digest is kept."""

    digest = models.CharField(max_length=64, primary_key=True)
    account_id = models.UUIDField(db_index=True)
    purpose = models.CharField(max_length=20)
    email = models.EmailField()  # where the letter went
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"link for {self.purpose}"


class ConfirmedAddress(models.Model):
    """The address at which an account's person has been reached; another address counts for nothing."""

    account_id = models.UUIDField(primary_key=True)
    email = models.EmailField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.email
