"""Roles that take two people to give, and who decides in the headteacher's place."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from staffroom.domain.people.permissions import may_propose
from staffroom.domain.people.register import staff_lines
from staffroom.domain.people.second_person import Case
from staffroom.domain.people.second_person_operations import name_stand_in
from staffroom.engine.refusal import Refused, Why, must
from staffroom.interfaces.web.base import Here, at_school, nothing, once, say
from staffroom.interfaces.web.people.forms import ProposalForm
from staffroom.interfaces.web.sensitive import just_proved
from staffroom.journeys import role_by_two


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
@just_proved
def propose(request: HttpRequest, here: Here) -> HttpResponse:
    """Ask for somebody who has access here to become headteacher or data protection officer."""
    must(may_propose(here.actor))
    lines = staff_lines(here.school.id, on=here.on)
    people = [
        (line.staff_id, line.name) for line in lines if line.roles and line.user_id != here.actor.id
    ]
    form = ProposalForm(
        request.POST or None, people=people, initial={"person": request.GET.get("person", "")}
    )
    if request.method == "POST" and form.is_valid():
        try:
            once(request, here.actor.id, lambda: _proposed(here, form))
        except Refused as refused:
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            say(request, "Asked for. A second person sees it on this page and agrees, or does not.")
            return redirect("who", here.school.slug)
    status = 422 if form.is_bound else 200
    return render(request, "people/propose.html", {"form": form, "people": people}, status=status)


def _proposed(here: Here, form: ProposalForm) -> str:
    return role_by_two.propose(
        staff_id=form.cleaned_data["person"],
        role=form.cleaned_data["role"],
        starts=form.cleaned_data["starts"] or here.on,
        ends=form.ends,
        reason=form.cleaned_data["reason"],
        on=here.on,
        by=here.actor,
        at=here.at,
    )


@require_POST
@at_school
@just_proved
def decide(request: HttpRequest, here: Here, proposal_id: object) -> HttpResponse:
    """Agree to a proposal, or turn it down."""
    agreed = request.POST.get("answer") == "agree"

    def act() -> None:
        role_by_two.decide(
            proposal_id=str(proposal_id), agreed=agreed, on=here.on, by=here.actor, at=here.at
        )

    said = "Agreed: they have the role." if agreed else "Turned down. Nothing changed."
    return _acted(request, here, act, said)


@require_POST
@at_school
def withdraw(request: HttpRequest, here: Here, proposal_id: object) -> HttpResponse:
    """Take back what one has asked for oneself."""

    def act() -> None:
        role_by_two.withdraw(proposal_id=str(proposal_id), by=here.actor, at=here.at)

    return _acted(request, here, act, "Taken back. Nobody is asked to agree any more.")


@require_POST
@at_school
def stand_in(request: HttpRequest, here: Here) -> HttpResponse:
    """Say who decides in one case in which the headteacher may not."""
    case = next((c for c in Case if c.value == request.POST.get("case")), None)
    if case is None:
        raise Http404

    def act() -> None:
        name_stand_in(
            case=case,
            user_id=request.POST.get("person", ""),
            on=here.on,
            by=here.actor,
            at=here.at,
        )

    return _acted(request, here, act, "Noted. From now on they decide in that case.")


def _acted(request: HttpRequest, here: Here, act: Callable[[], None], said: str) -> HttpResponse:
    """Do it once, and say on the page of who may do what how it went."""
    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(request, said)
    return redirect("who", here.school.slug)
