"""Prove once more who one is, before an act that matters; then go on with it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from staffroom.domain.sign_in.operations import use_passkey
from staffroom.domain.sign_in.queries import Steps, steps_of
from staffroom.engine.refusal import Refused
from staffroom.interfaces import clock, proof
from staffroom.interfaces.web import passkeys
from staffroom.interfaces.web.account.forms import ProveByCodeForm, ProveByPasswordForm
from staffroom.interfaces.web.base import Here, before_second_step
from staffroom.interfaces.web.sensitive import waiting
from staffroom.interfaces.web.sign_in import devices
from staffroom.journeys import prove


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@before_second_step
def again(request: HttpRequest, here: Here) -> HttpResponseBase:
    """A code or a passkey from whoever has one, the password from everybody else."""
    steps = steps_of(here.actor.id)
    if "begin" in request.POST:
        return JsonResponse(passkeys.begin_proving(request.user))  # type: ignore[arg-type]
    form = _form(request, steps)
    wrong = ""
    if request.method == "POST":
        try:
            if _proved(request, here, steps, form):
                proof.prove(request.session, second=steps.any, at=here.at)
                return _go_on(request, here)
        except Refused as refused:
            wrong = f"{refused.refusal.reason} {refused.refusal.instead}"
    context = {
        "form": form,
        "steps": steps,
        "next": _next(request, here),
        "sent": request.POST.get("sent") or request.GET.get("sent", ""),
        "no_passkeys": passkeys.why_not(request) if steps.passkeys else "none",
        "errors": [{"message": wrong, "href": f"#id_{next(iter(form.fields))}"}] if wrong else [],
    }
    status = 422 if wrong or form.is_bound else 200
    return render(request, "account/again.html", context, status=status)


def _form(request: HttpRequest, steps: Steps) -> ProveByCodeForm | ProveByPasswordForm:
    kind = ProveByCodeForm if steps.any else ProveByPasswordForm
    typed = request.method == "POST" and "credential" not in request.POST and not settings.DEMO
    return kind(request.POST if typed else None)


def _proved(request: HttpRequest, here: Here, steps: Steps, form: Any) -> bool:
    user: Any = request.user
    origin, moment = devices.origin(request, user), clock.machine_now()
    who = {"email": user.email, "origin": origin, "moment": moment, "by": here.actor, "at": here.at}
    if settings.DEMO:
        return True  # nobody in it has a password; the page says so
    if steps.any and "credential" in request.POST:
        proved = passkeys.finish_proving(request.POST["credential"], user)
        use_passkey(step_id=proved.step_id, count=proved.count, by=here.actor, at=here.at)
        return True
    if not form.is_valid():
        return False
    if steps.any:
        prove.by_code(code=form.cleaned_data["code"], **who)
    else:
        prove.by_password(password=form.cleaned_data["password"], **who)
    return True


def _go_on(request: HttpRequest, here: Here) -> HttpResponse:
    """Back to where they were; what they were about to send is sent with one press."""
    path = _next(request, here)
    form = waiting(request, path)
    if form:
        return render(request, "account/go_on.html", {"path": path, "waiting": form})
    if request.POST.get(
        "sent"
    ):  # what they sent was too long to wait, or waited in another browser
        messages.info(request, "That was you. Nothing was sent yet: please do it once more.")
        return redirect("school", here.school.slug)
    return redirect(path)


def _next(request: HttpRequest, here: Here) -> str:
    """A page of this school, and no other address."""
    home = reverse("school", args=[here.school.slug])
    path = request.POST.get("next") or request.GET.get("next") or home
    safe = url_has_allowed_host_and_scheme(path, allowed_hosts=None) and path.startswith(home)
    return path if safe else home
