from __future__ import annotations

from django.apps import AppConfig


class SchoolsApp(AppConfig):
    name = "staffroom.domain.schools"
    label = "schools"
