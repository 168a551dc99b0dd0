"""The register of sites."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from staffroom.domain.actor import Role
from staffroom.domain.people.queries import actors_with
from staffroom.domain.schools.permissions import may_change_own_details
from staffroom.domain.sites.operations import correct, name_lead, set_naming, take_in
from staffroom.domain.sites.permissions import may_register, may_set_naming
from staffroom.domain.sites.queries import lead_names, register, site
from staffroom.engine.refusal import Refused, must
from staffroom.interfaces.web.base import Here, at_school, nothing, once, say
from staffroom.interfaces.web.sites.forms import AccountForm, LeadForm, NamingForm, SiteForm


@require_safe
@at_school
def sites(request: HttpRequest, here: Here) -> HttpResponse:
    """Every account through which the school speaks."""
    context = {
        "sites": register(here.school.id),
        "leads": lead_names(here.school.id),
        "may_register": may_register(here.actor) is None,
        "may_set_naming": may_set_naming(here.actor) is None,
        "may_change_own": may_change_own_details(here.actor) is None,
    }
    return render(request, "sites/sites.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def new(request: HttpRequest, here: Here) -> HttpResponse:
    """Enter an account that exists already."""
    must(may_register(here.actor))
    form = SiteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            once(
                request,
                here.actor.id,
                lambda: take_in(**form.cleaned_data, by=here.actor, at=here.at),
            )
        except Refused as refused:
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            say(request, "The account is in the register now.")
            return redirect("sites", here.school.slug)
    status = 422 if form.is_bound else 200
    return render(request, "sites/new.html", {"form": form}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def lead(request: HttpRequest, here: Here, site_id: object) -> HttpResponse:
    """Say who runs a site."""
    must(may_register(here.actor))
    named = site(here.school.id, str(site_id))
    if named is None:
        raise Http404
    people = actors_with(here.school.id, Role.SITE_LEAD, on=here.on)
    form = LeadForm(request.POST or None, people=people)

    def act() -> None:
        name_lead(
            site_id=named.id,
            user_id=form.cleaned_data["person"],
            on=here.on,
            by=here.actor,
            at=here.at,
        )

    if request.method == "POST" and form.is_valid():
        try:
            once(request, here.actor.id, nothing(act))
        except Refused as refused:
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            say(request, f"Named: they may decide on posts for {named.name} now.")
            return redirect("sites", here.school.slug)
    context = {"form": form, "site": named, "people": people}
    return render(request, "sites/lead.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def naming(request: HttpRequest, here: Here, site_id: object) -> HttpResponse:
    """Say how a site may name pupils."""
    must(may_set_naming(here.actor))
    ruled = site(here.school.id, str(site_id))
    if ruled is None:
        raise Http404
    form = NamingForm(request.POST or None, initial={"naming": ruled.naming.value})

    def act() -> None:
        rule = form.cleaned_data["naming"]
        set_naming(site_id=ruled.id, naming=rule, by=here.actor, at=here.at)

    if request.method == "POST" and form.is_valid():
        once(request, here.actor.id, nothing(act))
        say(request, f"Checks for {ruled.name} go by this from now on.")
        return redirect("sites", here.school.slug)
    context = {"form": form, "site": ruled}
    return render(request, "sites/naming.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def account(request: HttpRequest, here: Here, site_id: object) -> HttpResponse:
    """Put an account's name and address right."""
    must(may_register(here.actor))
    kept = site(here.school.id, str(site_id))
    if kept is None:
        raise Http404
    form = AccountForm(
        request.POST or None, initial={"handle": kept.handle, "address": kept.address}
    )

    def act() -> None:
        correct(site_id=kept.id, **form.cleaned_data, by=here.actor, at=here.at)

    if request.method == "POST" and form.is_valid():
        try:
            once(request, here.actor.id, nothing(act))
        except Refused as refused:
            form.add_error("handle", f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            say(request, "Put right. What it was stays in the audit log.")
            return redirect("sites", here.school.slug)
    context = {"form": form, "site": kept}
    return render(request, "sites/account.html", context, status=422 if form.is_bound else 200)
