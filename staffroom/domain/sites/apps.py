from __future__ import annotations

from django.apps import AppConfig


class SitesApp(AppConfig):
    name = "staffroom.domain.sites"
    label = "sites"
