"""What belongs to the school: its numbers, addresses and names, which pass every check."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from staffroom.domain.schools.operations import change_own_details
from staffroom.domain.schools.permissions import may_change_own_details
from staffroom.domain.schools.queries import own_details as kept_details
from staffroom.engine.refusal import Refused, Why, must
from staffroom.interfaces.web.base import Here, at_school, nothing, once, say
from staffroom.interfaces.web.own.forms import OwnDetailsForm


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def own_details(request: HttpRequest, here: Here) -> HttpResponse:
    """Look at what belongs to the school and say it anew; every check goes by it at once."""
    must(may_change_own_details(here.actor))
    kept = kept_details(here.school.id)
    initial = {kind: "\n".join(lines) for kind, lines in kept.lists.items()}
    form = OwnDetailsForm(request.POST or None, initial=initial | {"seen": kept.version})

    def act() -> None:
        seen = form.cleaned_data["seen"]
        change_own_details(lists=form.lists, seen=seen, by=here.actor, at=here.at)

    if request.method == "POST" and form.is_valid():
        try:
            once(request, here.actor.id, nothing(act))
        except Refused as refused:
            if refused.refusal.why is Why.NOT_YOURS:
                raise
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            say(request, "Kept. Every check goes by it from now on.")
            return redirect("own_details", here.school.slug)
    return render(request, "own/own.html", {"form": form}, status=422 if form.is_bound else 200)
