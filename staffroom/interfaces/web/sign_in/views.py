"""How one gets an account."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
@login_not_required
def by_invitation(request: HttpRequest) -> HttpResponse:
    """Whoever looks for a sign-up page learns whom to ask."""
    return render(request, "sign_in/by_invitation.html")
