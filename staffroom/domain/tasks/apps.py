from __future__ import annotations

from django.apps import AppConfig


class TasksApp(AppConfig):
    name = "staffroom.domain.tasks"
    label = "tasks"
