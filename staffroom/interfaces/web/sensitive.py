"""Acts that matter: whoever has not proved who they are within the last minutes does so first.

What they were about to send waits in their session, and they go on with one press.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import wraps
from urllib.parse import urlencode

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from staffroom.interfaces import proof
from staffroom.interfaces.web.base import Here, P, SchoolView


WAITS = "waits"  # where a session keeps the form that waits
LARGEST = 8_000  # characters of a form that is kept; a longer one is filled in again
NEVER_KEPT = {"csrfmiddlewaretoken", "password", "new_password", "code", "credential"}


def just_proved(view: SchoolView[P]) -> SchoolView[P]:
    """For a page with a form: looking is free, sending is not."""
    return _proved(view, {"POST"})


def just_proved_to_read(view: SchoolView[P]) -> SchoolView[P]:
    """For what takes much away at once, such as the whole log."""
    return _proved(view, {"GET", "HEAD", "POST"})


def _proved(view: SchoolView[P], methods: Collection[str]) -> SchoolView[P]:
    @wraps(view)
    def inner(
        request: HttpRequest, here: Here, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponseBase:
        if request.method in methods and not proof.is_recent(request.session, at=here.at):
            return ask_again(request, here)
        return view(request, here, *args, **kwargs)

    return inner


def ask_again(request: HttpRequest, here: Here) -> HttpResponseBase:
    """Send them to prove it; back to this page, and with the form they sent."""
    if request.method == "POST":
        form = [(name, values) for name, values in request.POST.lists() if name not in NEVER_KEPT]
        if len(repr(form)) <= LARGEST and not request.FILES:
            request.session[WAITS] = {"path": request.path, "form": form}
    where = reverse("prove_again", args=[here.school.slug])
    back = {"next": request.path} | ({"sent": "1"} if request.method == "POST" else {})
    return redirect(f"{where}?{urlencode(back)}")


def waiting(request: HttpRequest, path: str) -> list[tuple[str, str]]:
    """The form that waits for this page, as names and values; taken out. Empty if there is none."""
    kept = request.session.pop(WAITS, None)
    if not kept or kept["path"] != path:
        return []
    return [(name, value) for name, values in kept["form"] for value in values]
