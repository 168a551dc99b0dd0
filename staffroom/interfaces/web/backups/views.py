"""Backups: the last good one, whether it is too old, and all that are kept."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from staffroom.domain.schools.permissions import may_see_backups
from staffroom.engine.refusal import must
from staffroom.interfaces.web.base import Here, at_school
from staffroom.journeys.backups import SAID_PLAINLY, state


@require_safe
@at_school
def backups(request: HttpRequest, here: Here) -> HttpResponse:
    """For the headteacher and the technician: nothing on it opens a backup."""
    must(may_see_backups(here.actor))
    now = state(at=here.at)
    last = now.last
    context = {
        "state": now,
        "is_demo": settings.DEMO,
        "hours": (here.at - last.made_at) // timedelta(hours=1) if last else 0,
        "head": last.logs.get(here.school.slug, "") if last else "",
        "said_plainly": SAID_PLAINLY,
    }
    return render(request, "backups/backups.html", context)
