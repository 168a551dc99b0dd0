from __future__ import annotations

from django.apps import AppConfig


class JobsApp(AppConfig):
    name = "staffroom.interfaces.jobs"
    label = "jobs"
