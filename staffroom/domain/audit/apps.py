from __future__ import annotations

from django.apps import AppConfig


class AuditApp(AppConfig):
    name = "staffroom.domain.audit"
    label = "audit"
