from __future__ import annotations

from django.apps import AppConfig


class StaffingApp(AppConfig):
    name = "staffroom.domain.staffing"
    label = "staffing"
