"""The demo's own addresses; they exist in demo mode alone."""

from __future__ import annotations

from django.urls import path

from staffroom.interfaces.demo import views


urlpatterns = [
    path("", views.people, name="demo_people"),
    path("sign-in/", views.sign_in, name="demo_sign_in"),
]
