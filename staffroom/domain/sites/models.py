"""The register of the accounts through which the school speaks."""

from __future__ import annotations

import uuid

from django.db import models

from staffroom.domain.sites.states import LIVE
from staffroom.engine.facts import Naming


class Site(models.Model):
    """One authorised account: only these can be used to publish."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    school = models.ForeignKey("schools.School", on_delete=models.PROTECT)
    name = models.CharField(max_length=120)
    platform = models.CharField(max_length=20)  # a key of engine/platforms.py
    handle = models.CharField(max_length=120)
    address = models.URLField(max_length=300, blank=True)
    state = models.CharField(max_length=20, default=LIVE)
    naming = models.CharField(max_length=20, default=Naming.NOBODY.value)
    registered_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["school", "platform", "handle"], name="site_registered_once"
            )
        ]

    def __str__(self) -> str:
        return self.name


class Lead(models.Model):
    """Somebody who runs a site."""

    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name="leads")
    user = models.ForeignKey("people.User", on_delete=models.PROTECT)
    since = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["site", "user"], name="site_led_once")]

    def __str__(self) -> str:
        return f"lead of {self.site_id}"
