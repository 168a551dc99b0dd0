"""What the school holds here about the person who asks."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from staffroom.interfaces.web.base import Here, at_school
from staffroom.journeys.my_data import as_data, my_data


SHOWN = 10  # things of one kind on the page; the file has them all


@require_safe
@at_school
def my_data_page(request: HttpRequest, here: Here) -> HttpResponse:
    """Kind by kind: what, why, until when, and the newest of it."""
    held = my_data(by=here.actor)
    return render(
        request,
        "people/my_data.html",
        {
            "held": [h for h in held if h.things],
            "empty": [h for h in held if not h.things],
            "shown": SHOWN,
        },
    )


@require_safe
@at_school
def my_data_file(request: HttpRequest, here: Here) -> HttpResponse:
    """All of it as a file that other programs can read."""
    data = as_data(my_data(by=here.actor), by=here.actor, at=here.at)
    response = JsonResponse(data, json_dumps_params={"indent": 2, "ensure_ascii": False})
    response["Content-Disposition"] = 'attachment; filename="my-data.json"'
    response["Cache-Control"] = "no-store"
    return response
