from __future__ import annotations

from django.apps import AppConfig


class DemoApp(AppConfig):
    name = "staffroom.interfaces.demo"
    label = "demo"
