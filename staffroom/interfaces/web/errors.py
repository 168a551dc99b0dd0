"""The pages for what went wrong: not understood, not yours, not here, a stale form, broken."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string


def not_understood(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What was sent is too large or is no form; nothing of it has been read."""
    return HttpResponse(render_to_string("400.html"), status=400)


def not_yours(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "403.html", status=403)


def not_here(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "404.html", status=404)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Nothing was sent. Whoever was writing a post is led back to the page that kept their words."""
    match = request.resolver_match
    writing = match is not None and match.view_name == "check"
    context = {"words_url": request.get_full_path() if writing else ""}
    return render(request, "403_csrf.html", context, status=403)


def broken(request: HttpRequest) -> HttpResponse:
    """Needs neither a database nor a signed-in person."""
    return HttpResponse(render_to_string("500.html"), status=500)
