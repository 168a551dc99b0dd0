"""Accepting an invitation: a one-time link, and a first password."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from staffroom.domain.people.invitation_operations import set_first_password, token_is_good
from staffroom.domain.people.queries import account_by_id
from staffroom.domain.schools.queries import by_slug
from staffroom.engine.refusal import Refused, Why
from staffroom.interfaces import clock
from staffroom.interfaces.web.people.forms import FirstPasswordForm
from staffroom.interfaces.web.sign_in import devices


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def accept(request: HttpRequest, school: str, user_id: object, token: str) -> HttpResponse:
    """Choose a password. A link that is used or old says whom to ask for another."""
    where, at, who = by_slug(school), clock.now(), str(user_id)
    if where is None or not token_is_good(user_id=who, token=token, school_id=where.id, at=at):
        return render(request, "people/invitation_gone.html", status=404)
    form = FirstPasswordForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            set_first_password(
                user_id=who,
                token=token,
                password=form.cleaned_data["password"],
                at=at,
                school_id=where.id,
            )
        except Refused as refused:
            if refused.refusal.why is Why.HIDDEN:
                return render(request, "people/invitation_gone.html", status=404)
            form.add_error("password", refused.refusal.reason)
        else:
            messages.success(request, "Your password is set. Sign in with it now.")
            answer = redirect("account_login")
            devices.remember(request, answer, account_by_id(who))
            return answer
    context = {"form": form, "school_name": where.name}
    return render(request, "people/invitation.html", context, status=422 if form.is_bound else 200)
