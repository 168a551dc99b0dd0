"""Who may do what at this school, in words."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from staffroom.domain.actor import Role
from staffroom.interfaces.web.base import Here, at_school
from staffroom.journeys.who_may_what import who_may_what


@require_safe
@at_school
def who(request: HttpRequest, here: Here) -> HttpResponse:
    """Every deed with the roles that may, and the people who have them; open to all who work here."""
    told = who_may_what(here.school.id, on=here.on)
    # Most people here are staff: to name them all would help nobody.
    named = [(role, names) for role, names in told.holders.items() if role is not Role.STAFF]
    context = {
        "parts": told.parts,
        "holders": named,
        "staff": len(told.holders[Role.STAFF]),
        "own": sorted(here.actor.roles, key=lambda role: list(Role).index(role)),
    }
    return render(request, "people/who.html", context)
