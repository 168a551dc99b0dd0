"""Second steps of one's own account: set up an app or a passkey, remove one, make recovery codes anew."""

from __future__ import annotations

from typing import Any

from allauth.mfa.totp.internal.auth import generate_totp_secret
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from staffroom.domain.sign_in import operations
from staffroom.domain.sign_in.queries import steps_of
from staffroom.domain.sign_in.sealing import Sealing, unwrap, wrap
from staffroom.engine.refusal import Refused
from staffroom.interfaces import clock, proof
from staffroom.interfaces.web import passkeys
from staffroom.interfaces.web.account.forms import AppForm, PasskeyForm
from staffroom.interfaces.web.account.pictures import square_of
from staffroom.interfaces.web.base import Here, at_school, before_second_step, lacks_second_step
from staffroom.interfaces.web.sensitive import just_proved, just_proved_to_read
from staffroom.journeys.second_step import needs_second_step


@require_safe
@before_second_step
def first(request: HttpRequest, here: Here) -> HttpResponseBase:
    """Before anything else: what a second step is, and which to choose."""
    if not lacks_second_step(request, here.actor):
        return redirect("school", here.school.slug)
    if steps_of(
        here.actor.id
    ).any:  # set up in another browser, and this session is older than that
        return redirect("prove_again", here.school.slug)
    return render(request, "account/first.html", {"no_passkeys": passkeys.why_not(request)})


@require_http_methods(["GET", "HEAD", "POST"])
@before_second_step
@just_proved_to_read
def app(request: HttpRequest, here: Here) -> HttpResponseBase:
    """Scan a picture with an app, and type what the app shows."""
    form = AppForm(request.POST or None)
    secret = unwrap(here.actor.id, request.POST.get("wrapped", ""))
    if request.method == "POST" and not secret:
        messages.info(request, "That picture was half an hour old. Here is a new one.")
        return redirect("set_up_app", here.school.slug)
    if request.method == "POST" and form.is_valid():
        try:
            codes = operations.add_app(
                secret=secret,
                code=form.cleaned_data["code"],
                moment=clock.machine_now(),
                keep=request.session.session_key or "",
                by=here.actor,
                at=here.at,
            )
        except Refused as refused:
            form.add_error("code", f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            return _added(request, here, codes, "Your app is set up.")
    return _app_page(request, here, form, secret)


def _app_page(request: HttpRequest, here: Here, form: AppForm, secret: str) -> HttpResponse:
    secret = secret or generate_totp_secret()
    context = {
        "form": form,
        "has_app": steps_of(here.actor.id).app,
        "wrapped": wrap(here.actor.id, secret),
        "picture": square_of(Sealing().build_totp_url(request.user, secret)),
        "secret": " ".join(secret[i : i + 4] for i in range(0, len(secret), 4)),
    }
    return render(request, "account/app.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@before_second_step
@just_proved_to_read
def passkey(request: HttpRequest, here: Here) -> HttpResponseBase:
    """Let this device, or one that is plugged in, be a passkey."""
    why_not = passkeys.why_not(request)
    if "begin" in request.POST and not why_not:
        return JsonResponse(passkeys.begin_adding(request.user))  # type: ignore[arg-type]
    form = PasskeyForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and not why_not:
        try:
            codes = operations.add_passkey(
                name=form.cleaned_data["name"],
                credential=passkeys.finish_adding(form.cleaned_data["credential"]),
                keep=request.session.session_key or "",
                by=here.actor,
                at=here.at,
            )
        except Refused as refused:
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            return _added(request, here, codes, "Your passkey is added.")
    context = {"form": form, "no_passkeys": why_not}
    return render(request, "account/passkey.html", context, status=422 if form.is_bound else 200)


def _added(request: HttpRequest, here: Here, codes: tuple[str, ...], done: str) -> HttpResponseBase:
    """A second step was just proved, so this session has one. New recovery codes are shown now and never again."""
    proof.prove(request.session, second=True, at=here.at)
    if not codes:
        messages.success(request, done)
        return redirect("account", here.school.slug)
    return render(request, "account/codes_shown.html", {"codes": codes, "done": done})


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
@just_proved
def remove(request: HttpRequest, here: Here, step_id: int) -> HttpResponseBase:
    """Look once more, then remove a second step."""
    steps = steps_of(here.actor.id)
    every = [*([steps.app] if steps.app else []), *steps.passkeys]
    step = next((step for step in every if step.id == step_id), None)
    if step is None:
        raise Http404
    needed = needs_second_step(here.actor.roles)
    error = ""
    if request.method == "POST":
        try:
            operations.remove_step(step_id=step_id, needed=needed, by=here.actor, at=here.at)
        except Refused as refused:
            error = f"{refused.refusal.reason} {refused.refusal.instead}"
        else:
            messages.success(request, "Removed.")
            return redirect("account", here.school.slug)
    errors = [{"message": error, "href": "#remove"}] if error else []
    context: dict[str, Any] = {"step": step, "last": steps.count == 1, "errors": errors}
    return render(request, "account/remove.html", context, status=422 if error else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
@just_proved
def codes(request: HttpRequest, here: Here) -> HttpResponseBase:
    """How many recovery codes are left; make them anew, and see the new ones once."""
    error = ""
    if request.method == "POST":
        try:
            made = operations.new_recovery_codes(by=here.actor, at=here.at)
        except Refused as refused:
            error = f"{refused.refusal.reason} {refused.refusal.instead}"
        else:
            done = "The old codes open nothing any more."
            return render(request, "account/codes_shown.html", {"codes": made, "done": done})
    errors = [{"message": error, "href": "#make"}] if error else []
    context = {"steps": steps_of(here.actor.id), "errors": errors}
    return render(request, "account/codes.html", context, status=422 if error else 200)
