from __future__ import annotations

from django.apps import AppConfig


class ReviewApp(AppConfig):
    name = "staffroom.domain.review"
    label = "review"
