from __future__ import annotations

from django.apps import AppConfig


class PolicyApp(AppConfig):
    name = "staffroom.domain.policy"
    label = "policy"
