from __future__ import annotations

from django.apps import AppConfig


class WebApp(AppConfig):
    name = "staffroom.interfaces.web"
    label = "web"
