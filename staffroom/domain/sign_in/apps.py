from __future__ import annotations

from django.apps import AppConfig


class SignInApp(AppConfig):
    name = "staffroom.domain.sign_in"
    label = "sign_in"
