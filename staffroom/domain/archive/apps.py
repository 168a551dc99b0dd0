from __future__ import annotations

from django.apps import AppConfig


class ArchiveApp(AppConfig):
    name = "staffroom.domain.archive"
    label = "archive"
