"""A forgotten password: the same answer for everybody, and a link by letter for whoever has an account."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from staffroom.domain.people.password_operations import choose_by_link
from staffroom.domain.people.queries import account_by_id, actor_of
from staffroom.domain.sign_in.link_operations import (
    CONFIRM,
    NEW_PASSWORD,
    confirm_address,
    whose_link,
)
from staffroom.domain.sign_in.queries import has_second_step, is_confirmed
from staffroom.engine.refusal import Refused, Why
from staffroom.interfaces import clock
from staffroom.interfaces.web.sign_in import devices
from staffroom.interfaces.web.sign_in.forms import ForgottenForm, NewPasswordForm
from staffroom.journeys import prove


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def forgotten(request: HttpRequest) -> HttpResponse:
    """Ask for a link. Whether anybody has the address is looked up later, by the job that writes letters."""
    form = ForgottenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        asked = prove.ask_for_link(
            email=form.cleaned_data["email"],
            origin=devices.origin(request, None),
            moment=clock.machine_now(),
            at=clock.now(),
        )
        if asked:
            return redirect("forgotten_sent")
        form.add_error(None, f"{prove.TRIED_TOO_OFTEN.reason} Wait a quarter of an hour.")
    status = 422 if form.is_bound else 200
    return render(request, "sign_in/forgotten.html", {"form": form}, status=status)


@require_safe
@login_not_required
def sent(request: HttpRequest) -> HttpResponse:
    """What happens now, whoever asked."""
    return render(request, "sign_in/forgotten_sent.html")


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def new_password(request: HttpRequest, token: str) -> HttpResponse:
    """Choose a new password with a link from a letter."""
    at = clock.now()
    link = whose_link(token=token, purpose=NEW_PASSWORD, at=at)
    user = account_by_id(str(link.account_id)) if link else None
    by = actor_of(str(user.pk), on=clock.today(at)) if user else None
    if user is None or by is None:
        return render(request, "sign_in/link_gone.html", status=404)
    if not _letter_is_enough(request, user):
        return render(request, "sign_in/not_confirmed.html", status=403)
    form = NewPasswordForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            choose_by_link(token=token, password=form.cleaned_data["password"], by=by, at=at)
        except Refused as refused:
            if refused.refusal.why is Why.HIDDEN:
                return render(request, "sign_in/link_gone.html", status=404)
            form.add_error("password", refused.refusal.reason)
        else:
            messages.success(request, "Your password is set. Sign in with it now.")
            answer = redirect("account_login")
            devices.remember(request, answer, account_by_id(by.id))
            return answer
    status = 422 if form.is_bound else 200
    return render(request, "sign_in/new_password.html", {"form": form}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show that letters reach the person who is signed in."""
    at = clock.now()
    by = actor_of(str(request.user.pk), on=clock.today(at))
    link = whose_link(token=token, purpose=CONFIRM, at=at)
    user = account_by_id(str(request.user.pk))
    if link is None or by is None or user is None or str(link.account_id) != by.id:
        return render(request, "sign_in/link_gone.html", status=404)
    if request.method == "POST":
        try:
            confirm_address(token=token, email=user.email, by=by, at=at)
        except Refused:
            return render(request, "sign_in/link_gone.html", status=404)
        messages.success(request, "Confirmed: letters reach you at this address.")
        return redirect("home")
    return render(request, "sign_in/confirm.html", {"email": user.email})


def _letter_is_enough(request: HttpRequest, user: Any) -> bool:
    """An address may be mistyped on a list. Where a letter alone would open the account, the person has
    confirmed the address before, or sits at a browser that knows them.
    """
    account_id = str(user.pk)
    return (
        has_second_step(account_id)
        or is_confirmed(account_id, user.email)
        or bool(devices.known(request, user))
    )
