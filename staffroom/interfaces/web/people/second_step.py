"""A colleague who has lost their second step: the headteacher looks once more, and takes it away."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from staffroom.domain.people.queries import is_of_this_school
from staffroom.domain.people.register import staff_member
from staffroom.domain.sign_in.permissions import may_reset
from staffroom.domain.sign_in.queries import steps_of
from staffroom.engine.refusal import Refused, Why, must
from staffroom.interfaces.web.base import Here, at_school, say
from staffroom.interfaces.web.sensitive import just_proved
from staffroom.journeys.second_step import reset_second_step


class ResetForm(forms.Form):
    seen = forms.BooleanField(
        label="I have spoken with them myself, face to face or on a number that I knew before",
        error_messages={
            "required": "Speak with them first: a letter or a message can come from anybody."
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
@just_proved
def reset(request: HttpRequest, here: Here, staff_id: str) -> HttpResponse:
    """What they have, what will happen, and whether the headteacher has spoken with them."""
    person = staff_member(here.school.id, staff_id, on=here.on)
    must(may_reset(here.actor, person.user_id if person else ""))
    if person is None or not is_of_this_school(person.user_id, here.school.id):
        raise Http404
    form = ResetForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            name = reset_second_step(staff_id=staff_id, on=here.on, by=here.actor, at=here.at)
        except Refused as refused:
            if refused.refusal.why is not Why.INCOMPLETE:
                raise
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            say(request, f"{name} signs in with the password alone next, and sets up a new one.")
            return redirect("access", here.school.slug, staff_id)
    steps = steps_of(person.user_id)
    context = {"form": form, "person_listed": person, "steps": steps}
    if not steps.any and request.method != "POST":
        messages.info(request, f"{person.name} has no second step to reset.")
        return redirect("access", here.school.slug, staff_id)
    status = 422 if form.is_bound else 200
    return render(request, "people/reset_second_step.html", context, status=status)
