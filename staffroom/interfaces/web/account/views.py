"""One's own account: the password, the second steps, where one is signed in."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from staffroom.domain.people.queries import account_by_id
from staffroom.domain.sign_in.queries import is_confirmed, sessions_of, steps_of
from staffroom.domain.sign_in.session_operations import end_other_sessions
from staffroom.domain.sign_in.session_operations import end_session as end_one
from staffroom.domain.sign_in.session_store import digest_of
from staffroom.engine.refusal import Refused
from staffroom.interfaces import clock
from staffroom.interfaces.web import idle, passkeys
from staffroom.interfaces.web.account.forms import ChangePasswordForm
from staffroom.interfaces.web.base import Here, at_school, before_second_step
from staffroom.interfaces.web.sign_in import devices
from staffroom.journeys import prove
from staffroom.journeys.second_step import needs_second_step
from staffroom.journeys.sign_in_letters import ask_to_confirm


@require_safe
@at_school
def account(request: HttpRequest, here: Here) -> HttpResponse:
    """How one signs in, and where one is signed in now."""
    user: Any = request.user
    context = {
        "email": user.email,
        "has_password": user.has_usable_password(),
        "confirmed": is_confirmed(here.actor.id, user.email),
        "steps": steps_of(here.actor.id),
        "needed": needs_second_step(here.actor.roles),
        "no_passkeys": passkeys.why_not(request),
        "sessions": sessions_of(here.actor.id, at=clock.machine_now()),
        "idle_after": idle.limit_in_words() if idle.is_limited(here.actor) else "",
        "idle_before": here.at - idle.limit() if idle.is_limited(here.actor) else None,
        "this_session": digest_of(request.session.session_key or ""),
    }
    return render(request, "account/account.html", context)


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@before_second_step
def password(request: HttpRequest, here: Here) -> HttpResponseBase:
    """Change one's password, by the old one; everybody else who is signed in with it is signed out."""
    user: Any = request.user
    form = ChangePasswordForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            _change(request, here, form)
        except Refused as refused:
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            fresh = account_by_id(here.actor.id)
            update_session_auth_hash(request, fresh)  # type: ignore[arg-type]
            messages.success(request, "Changed. Everywhere else you are signed out now.")
            answer = redirect("account", here.school.slug)
            devices.remember(request, answer, fresh)
            return answer
    context = {"form": form, "has_password": user.has_usable_password()}
    status = 422 if form.is_bound else 200
    return render(request, "account/password.html", context, status=status)


def _change(request: HttpRequest, here: Here, form: ChangePasswordForm) -> None:
    user: Any = request.user
    prove.change_password(
        old=form.cleaned_data["password"],
        new=form.cleaned_data["new_password"],
        email=user.email,
        keep=request.session.session_key or "",
        origin=devices.origin(request, user),
        moment=clock.machine_now(),
        by=here.actor,
        at=here.at,
    )


@require_POST
@at_school
def end_session(request: HttpRequest, here: Here, session_id: str) -> HttpResponse:
    """Sign oneself out in another browser."""
    try:
        end_one(session_id=session_id, by=here.actor, at=here.at)
    except Refused as refused:
        messages.info(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        messages.success(request, "That session has ended.")
    return redirect("account", here.school.slug)


@require_POST
@at_school
def end_others(request: HttpRequest, here: Here) -> HttpResponse:
    """Sign oneself out everywhere but here."""
    ended = end_other_sessions(keep=request.session.session_key or "", by=here.actor, at=here.at)
    many = {0: "No other session was open.", 1: "One other session has ended."}
    messages.success(request, many.get(ended, f"{ended} other sessions have ended."))
    return redirect("account", here.school.slug)


@require_POST
@at_school
def confirm_address(request: HttpRequest, here: Here) -> HttpResponse:
    """Have a letter sent whose link shows that letters arrive."""
    if ask_to_confirm(moment=clock.machine_now(), by=here.actor, at=here.at):
        messages.success(request, "A letter is on its way. Open the link in it within the hour.")
    else:
        messages.info(request, "Three letters went out within the hour. Look at them first.")
    return redirect("account", here.school.slug)
