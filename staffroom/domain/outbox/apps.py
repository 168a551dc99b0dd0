from __future__ import annotations

from django.apps import AppConfig


class OutboxApp(AppConfig):
    name = "staffroom.domain.outbox"
    label = "outbox"
