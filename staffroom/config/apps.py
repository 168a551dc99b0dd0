"""The roof as a Django app, so that its system checks run at every start."""

from __future__ import annotations

from django.apps import AppConfig


class ConfigApp(AppConfig):
    name = "staffroom.config"
    verbose_name = "Configuration"

    def ready(self) -> None:
        # The checks ask the rooms, whose tables Django knows only from this moment on.
        from staffroom.config import system_checks  # noqa: PLC0415

        system_checks.register_all()
