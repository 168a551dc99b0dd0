"""Lists that were brought in, to be looked back at by whoever may read what they hold."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from staffroom.domain.people.list_queries import imports, kept, look_back
from staffroom.domain.people.permissions import may_look_back, may_read_register
from staffroom.engine.refusal import must
from staffroom.interfaces.web.base import Here, at_school, page_number
from staffroom.interfaces.web.people.lists import people_page
from staffroom.interfaces.web.people.shown_lists import WHAT, lists_of


PAGE = 50
KINDS = {"roll": "The roll of pupils", "staff": "The staff list"}


@require_safe
@at_school
def brought_in(request: HttpRequest, here: Here) -> HttpResponse:
    """Every list that was brought in, newest first; in figures alone for whoever may not open it."""
    must(may_read_register(here.actor))
    kind = request.GET.get("kind", "")
    kinds = (kind,) if kind in KINDS else tuple(KINDS)
    page = Paginator(imports(here.school.id, kinds=kinds), PAGE).get_page(page_number(request))
    context = {
        "part": page,
        "lines": page.object_list,
        "kind": kind,
        "kinds": KINDS,
        "may_open": {k for k in KINDS if may_look_back(here.actor, k) is None},
    }
    return render(request, "people/imports.html", context)


@require_safe
@at_school
def one(request: HttpRequest, here: Here, import_id: int) -> HttpResponse:
    """One list that was brought in: who, when, which file, what it changed."""
    found = look_back(import_id, on=here.on, by=here.actor)
    whole = all(kept(found, what) == getattr(found, what) for what in WHAT)
    context = {
        "preview": found,
        "lists": lists_of(found) if whole else [],
        "whole": whole,
        "kinds": KINDS,
    }
    return render(request, "people/import.html", context)


@require_safe
@at_school
def people_of(request: HttpRequest, here: Here, import_id: int, what: str) -> HttpResponse:
    """Everybody whom it changed in one way, page by page, for as long as they are kept."""
    return people_page(request, look_back(import_id, on=here.on, by=here.actor), what, "import")
