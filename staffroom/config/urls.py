"""Every address of the installation: the ways in, each with its own list."""

from __future__ import annotations

from django.conf import settings
from django.urls import include, path


urlpatterns = [
    path("", include("staffroom.interfaces.web.urls")),
]
if settings.DEMO:
    urlpatterns.insert(0, path("demo/", include("staffroom.interfaces.demo.urls")))

handler400 = "staffroom.interfaces.web.errors.not_understood"
handler403 = "staffroom.interfaces.web.errors.not_yours"
handler404 = "staffroom.interfaces.web.errors.not_here"
handler500 = "staffroom.interfaces.web.errors.broken"
