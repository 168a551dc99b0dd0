"""The register of sites."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from staffroom.domain.sites.operations import take_in
from staffroom.domain.sites.permissions import may_register
from staffroom.domain.sites.queries import lead_names, register
from staffroom.engine.refusal import Refused, must
from staffroom.interfaces.web.base import Here, at_school, once
from staffroom.interfaces.web.sites.forms import SiteForm


@require_safe
@at_school
def sites(request: HttpRequest, here: Here) -> HttpResponse:
    """Every account through which the school speaks."""
    context = {
        "sites": register(here.school.id),
        "leads": lead_names(here.school.id),
        "may_register": may_register(here.actor) is None,
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
            messages.success(request, "The account stands in the register now.")
            return redirect("sites", here.school.slug)
    status = 422 if form.is_bound else 200
    return render(request, "sites/new.html", {"form": form}, status=status)
