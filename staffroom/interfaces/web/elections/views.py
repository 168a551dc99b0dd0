"""The weeks before an election, in which the check judges political words more strictly."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from staffroom.domain.schools.operations import end_election, enter_election
from staffroom.domain.schools.permissions import may_enter_elections
from staffroom.domain.schools.queries import elections as entered
from staffroom.engine.refusal import Refused, Why, must
from staffroom.interfaces.web.base import Here, at_school, nothing, once, say
from staffroom.interfaces.web.elections.forms import ElectionForm


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def elections(request: HttpRequest, here: Here) -> HttpResponse:
    """The periods entered, and the form for another."""
    may = may_enter_elections(here.actor)
    form = ElectionForm(request.POST or None)
    if request.method == "POST":
        must(may)

    def act() -> None:
        enter_election(**form.cleaned_data, by=here.actor, at=here.at)

    if request.method == "POST" and form.is_valid():
        try:
            once(request, here.actor.id, nothing(act))
        except Refused as refused:
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            say(request, "Entered. Checks go by it from its first day to its last.")
            return redirect("elections", here.school.slug)
    context = {
        "form": form,
        "periods": entered(here.school.id),
        "on": here.on,
        "may_enter": may is None,
    }
    status = 422 if form.is_bound else 200
    return render(request, "elections/elections.html", context, status=status)


@require_POST
@at_school
def end(request: HttpRequest, here: Here, election_id: int) -> HttpResponse:
    """End a period today; one that has not begun is taken out."""

    def act() -> None:
        end_election(election_id=election_id, on=here.on, by=here.actor, at=here.at)

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        if refused.refusal.why is Why.NOT_YOURS:
            raise
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(request, "Ended. Checks go by the ordinary rules again.")
    return redirect("elections", here.school.slug)
