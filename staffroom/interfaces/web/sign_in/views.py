"""Signing in: a password, then a second step; or a passkey alone. And how one gets an account."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from allauth.account.stages import LoginStageController
from allauth.account.views import LoginView
from allauth.mfa.stages import AuthenticateStage
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from staffroom.domain.people.queries import actor_of
from staffroom.domain.sign_in.operations import use_passkey
from staffroom.domain.sign_in.queries import APP, CODES, PASSKEY, steps_of
from staffroom.engine.refusal import Refused
from staffroom.interfaces import clock
from staffroom.interfaces.web import passkeys
from staffroom.interfaces.web.sign_in import devices
from staffroom.interfaces.web.sign_in.forms import CodeForm
from staffroom.journeys import prove


class SignIn(LoginView):  # type: ignore[misc]
    """allauth's page for address and password; the template says where passkeys work."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"no_passkeys": passkeys.why_not(self.request)}


@require_safe
@login_not_required
def by_invitation(request: HttpRequest) -> HttpResponse:
    """Whoever looks for a sign-up page learns whom to ask."""
    return render(request, "sign_in/by_invitation.html")


@require_POST
@login_not_required
def with_passkey(request: HttpRequest) -> HttpResponseBase:
    """Sign in with a passkey and nothing else: first the challenge, then its answer."""
    if request.user.is_authenticated:
        return redirect("home")
    moment = clock.machine_now()
    if not prove.passkey_may_try(devices.origin(request, None), moment=moment):
        return _sign_in_page(request, prove.TRIED_TOO_OFTEN.reason)
    if "begin" in request.POST:
        return JsonResponse(passkeys.begin_proving(None))
    try:
        proved = passkeys.finish_proving(request.POST.get("credential", ""), None)
        _note_use(proved)
    except Refused as refused:
        return _sign_in_page(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    user: Any = proved.user
    record_authentication(request, user, "mfa", type=PASSKEY, passwordless=True)
    answer: HttpResponseBase = perform_login(request, Login(user=user))
    return answer


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def second_step(request: HttpRequest) -> HttpResponseBase:
    """The second step of whoever has just typed a right password."""
    stage = LoginStageController.enter(request, AuthenticateStage.key)
    if request.user.is_authenticated or stage is None:
        return redirect("home" if request.user.is_authenticated else "account_login")
    user = stage.login.user
    if "again" in request.POST:
        return stage.abort()  # type: ignore[no-any-return]
    if "begin" in request.POST:
        return JsonResponse(passkeys.begin_proving(user))
    form = CodeForm(request.POST or None) if "credential" not in request.POST else CodeForm()
    if request.method == "POST":
        try:
            kind = _prove(request, user, form)
        except Refused as refused:
            words = f"{refused.refusal.reason} {refused.refusal.instead}"
            return _second_step_page(request, user, form, words)
        if kind:
            record_authentication(request, user, "mfa", type=kind)
            return stage.exit()  # type: ignore[no-any-return]
    return _second_step_page(request, user, form)


def _prove(request: HttpRequest, user: Any, form: CodeForm) -> str:
    """With what they proved it; empty if nothing was typed."""
    if "credential" in request.POST:
        _note_use(passkeys.finish_proving(request.POST["credential"], user))
        return PASSKEY
    if not form.is_valid():
        return ""
    at = clock.now()
    by = actor_of(str(user.pk), on=clock.today(at))
    if by is None:
        return ""
    left = prove.by_code(
        code=form.cleaned_data["code"],
        email=user.email,
        origin=devices.origin(request, user),
        moment=clock.machine_now(),
        by=by,
        at=at,
    )
    return APP if left is None else CODES


def _note_use(proved: passkeys.Proved) -> None:
    at = clock.now()
    by = actor_of(str(proved.user.pk), on=clock.today(at))
    if by is not None:
        use_passkey(step_id=proved.step_id, count=proved.count, by=by, at=at)


def _second_step_page(
    request: HttpRequest, user: Any, form: CodeForm, wrong: str = ""
) -> HttpResponse:
    steps = steps_of(str(user.pk))
    context = {
        "form": form,
        "errors": [{"message": wrong, "href": "#id_code"}] if wrong else [],
        "steps": steps,
        "no_passkeys": passkeys.why_not(request) if steps.passkeys else "none",
    }
    status = 422 if wrong or form.is_bound else 200
    return render(request, "sign_in/second_step.html", context, status=status)


def _sign_in_page(request: HttpRequest, wrong: str) -> HttpResponse:
    context = {
        "errors": [{"message": wrong, "href": "#id_login"}],
        "form": SignIn.form_class(request=request),
        "no_passkeys": passkeys.why_not(request),
    }
    return render(request, "account/login.html", context, status=422)
