"""The front door, a school's home page, and the health of the installation."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from staffroom.domain.people.queries import schools_of
from staffroom.domain.schools.queries import every_school
from staffroom.interfaces import clock
from staffroom.interfaces.web.base import Here, at_school
from staffroom.journeys.home import home


@require_safe
@login_not_required
def front(request: HttpRequest) -> HttpResponse:
    """Send everybody where they belong: set-up, the demo's people, sign-in, or their school."""
    if settings.DEMO:
        return redirect("demo_people")
    if not every_school():
        return redirect("set_up")
    if not request.user.is_authenticated:
        return redirect("account_login")
    mine = schools_of(str(request.user.pk), on=clock.today(clock.now()))
    if len(mine) == 1:
        return redirect("school", mine[0].slug)
    return render(request, "home/schools.html", {"schools": mine})


@require_safe
@at_school
def school(request: HttpRequest, here: Here) -> HttpResponse:
    """Three things: what needs me, what is due, how we stand."""
    shown = home(by=here.actor, on=here.on, at=here.at)
    return render(request, "home/school.html", {"home": shown, "roles": _roles(here)})


@require_safe
@login_not_required
def health(request: HttpRequest) -> JsonResponse:
    """Whether the web server and the database answer; for whoever watches the server."""
    every_school()
    return JsonResponse({"status": "ok"})


def _roles(here: Here) -> set[str]:
    return {role.value for role in here.actor.roles}
