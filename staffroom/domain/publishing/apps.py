from __future__ import annotations

from django.apps import AppConfig


class PublishingApp(AppConfig):
    name = "staffroom.domain.publishing"
    label = "publishing"
