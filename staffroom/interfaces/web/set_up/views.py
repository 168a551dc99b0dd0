"""The first start of an empty installation: the token, then the school."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from staffroom.domain.schools.operations import NewTerm
from staffroom.domain.schools.queries import SchoolCard, every_school, token_fits
from staffroom.engine.facts import SchoolFacts
from staffroom.engine.refusal import Refused
from staffroom.interfaces import clock
from staffroom.interfaces.web.set_up.forms import SchoolForm, TokenForm
from staffroom.interfaces.web.set_up.profiles import PROFILES, profile
from staffroom.journeys.open_a_school import Head, open_a_school


KEPT = "set-up token"


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def token(request: HttpRequest) -> HttpResponse:
    """Ask for the token from the terminal. There is no such page once a school is set up."""
    _only_while_empty()
    form = TokenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if token_fits(form.cleaned_data["token"]):
            request.session[KEPT] = form.cleaned_data["token"]
            return redirect("set_up_school")
        form.add_error("token", "That is not the token in the terminal.")
    return render(
        request, "set_up/token.html", {"form": form}, status=422 if form.is_bound else 200
    )


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def school(request: HttpRequest) -> HttpResponse:
    """The school, its terms and its first headteacher; a profile fills in what a policy states."""
    _only_while_empty()
    if not token_fits(request.session.get(KEPT, "")):
        return redirect("set_up")
    chosen = profile(request.POST.get("profile") or request.GET.get("profile", ""))
    initial = {}
    if chosen:
        initial = {
            "name": chosen.name,
            "slug": chosen.slug,
            "short_names": "\n".join(chosen.short_names),
        }
    form = SchoolForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            opened = _open(request, form)
        except Refused as refused:
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            request.session.flush()
            messages.success(request, f"{opened.name} is set up. Sign in as its headteacher.")
            return redirect("account_login")
    context = {"form": form, "profiles": PROFILES, "chosen": chosen}
    return render(request, "set_up/school.html", context, status=422 if form.is_bound else 200)


def _open(request: HttpRequest, form: SchoolForm) -> SchoolCard:
    given, at = form.cleaned_data, clock.now()
    chosen = profile(request.POST.get("profile", ""))
    return open_a_school(
        token=request.session[KEPT],
        slug=given["slug"],
        facts=SchoolFacts(
            name=given["name"],
            short_names=given["short_names"],
            phones=given["phones"],
            emails=given["emails"],
            email_domains=given["email_domains"],
            postcodes=given["postcodes"],
            streets=given["streets"],
            handles=chosen.handles if chosen else (),
        ),
        terms=[NewTerm(*term) for term in form.terms()],
        existing_sites=chosen.sites if chosen else (),
        head=Head(
            first=given["head_first"],
            last=given["head_last"],
            email=given["head_email"],
            password=given["head_password"],
        ),
        on=clock.today(at),
        at=at,
    )


def _only_while_empty() -> None:
    if settings.DEMO or every_school():
        raise Http404
