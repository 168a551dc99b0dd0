"""Bringing in the roll and the staff list: choose a file, look at what it would change, confirm."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from staffroom.domain.people import roll_import
from staffroom.domain.people.list_preview import Said, Shown
from staffroom.domain.people.list_queries import asks_above, changes, preview
from staffroom.domain.people.permissions import may_import, may_set_share
from staffroom.domain.people.states import ASKING, READING, UNREADABLE, WAITING
from staffroom.domain.sites.queries import sites_of_leads
from staffroom.engine.refusal import Refused, Why, must
from staffroom.engine.roll_file import ROLL_COLUMNS, STAFF_COLUMNS
from staffroom.interfaces.web.base import Here, at_school, nothing, once, page_number, say
from staffroom.interfaces.web.people.forms import ListForm, ShareForm
from staffroom.interfaces.web.people.shown_lists import PAGE, WHAT, lists_of
from staffroom.interfaces.web.sensitive import just_proved
from staffroom.journeys import joiner_and_leaver


EXAMPLES = {
    "roll": (
        f"{','.join(ROLL_COLUMNS)}\r\n"
        "004211,A123456789012,Amelia,Rose,Sample,Millie,2013-04-09,8,8B\r\n"
        "004212,,Bilal,,Example,,2014-11-30,7,7A\r\n"
        "004213,,Carys,,Instance,,,R,\r\n"
    ),
    "staff": (
        f"{','.join(STAFF_COLUMNS)}\r\n"
        "ST-042,Ms,Jo,Sample,Head of music,teaching,j.sample@school.example,,Music,2021-09-01,\r\n"
        "ST-043,Mr,Femi,Example,Cleaner,contractor,,ST-042,,2026-01-05,2026-12-18\r\n"
        "ST-044,,Gwen,Instance,Governor,governor,g.instance@school.example,,,,\r\n"
    ),
}


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def upload(request: HttpRequest, here: Here) -> HttpResponse:
    """Choose a file; nothing changes before its preview is confirmed."""
    must(may_import(here.actor))
    form = ListForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            looked = _look(form, here)
            import_id = once(
                request,
                here.actor.id,
                lambda: roll_import.keep(looked=looked, by=here.actor, at=here.at),
            )
        except Refused as refused:
            form.add_error("file", f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            return redirect("preview", here.school.slug, import_id)
    context = {
        "form": form,
        "share": asks_above(here.school.id),
        "may_set_share": may_set_share(here.actor) is None,
    }
    return render(request, "people/lists.html", context, status=422 if form.is_bound else 200)


def _look(form: ListForm, here: Here) -> roll_import.Looked:
    """What the chosen file would change. It is read before the transaction that keeps what is found."""
    chosen = form.cleaned_data["file"]
    return roll_import.look_at(
        kind=form.cleaned_data["kind"],
        file=chosen.file,
        name=chosen.name,
        on=here.on,
        by=here.actor,
        at=here.at,
    )


@require_safe
@at_school
def example(request: HttpRequest, here: Here, kind: str) -> HttpResponse:
    """A small list to start from; everybody in it is made up."""
    must(may_import(here.actor))
    response = HttpResponse(EXAMPLES[kind], content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="example-{kind}.csv"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
@just_proved
def shown(request: HttpRequest, here: Here, import_id: int) -> HttpResponse:
    """What the file would change; confirmed, it changes all of it or nothing."""
    error = ""
    if request.method == "POST":
        try:
            once(request, here.actor.id, nothing(lambda: _confirm(request, here, import_id)))
        except Refused as refused:
            if refused.refusal.why in {Why.HIDDEN, Why.NOT_YOURS}:
                raise
            error = f"{refused.refusal.reason} {refused.refusal.instead}"
        else:
            say(request, "Brought in. Checks go by this list from now on.")
            return redirect("import", here.school.slug, import_id)
    found = preview(import_id, on=here.on, by=here.actor, at=here.at)
    return _page(request, here, found, error)


def _confirm(request: HttpRequest, here: Here, import_id: int) -> None:
    joiner_and_leaver.bring_in(
        import_id=import_id,
        said=Said(
            leavers_meant=request.POST.get("leavers") == "meant",
            lines_meant=request.POST.get("lines") == "meant",
            names_seen=request.POST.get("names") == "seen",
        ),
        on=here.on,
        by=here.actor,
        at=here.at,
    )


_PAGES = {
    WAITING: "people/reading.html",
    READING: "people/reading.html",
    ASKING: "people/asking.html",
    UNREADABLE: "people/unreadable.html",
}


def _page(request: HttpRequest, here: Here, found: Shown, error: str) -> HttpResponse:
    """The page of a file as it stands now."""
    context = {
        "preview": found,
        "lists": lists_of(found),
        "runs": sites_of_leads(here.school.id),
        "errors": [{"message": error, "href": "#confirm"}] if error else [],
    }
    template = _PAGES.get(found.state, "people/preview.html")
    return render(request, template, context, status=422 if error else 200)


@require_safe
@at_school
def shown_people(request: HttpRequest, here: Here, import_id: int, what: str) -> HttpResponse:
    """Everybody whom one's own file would change in one way, page by page."""
    found = preview(import_id, on=here.on, by=here.actor, at=here.at)
    return people_page(request, found, what, "preview")


def people_page(request: HttpRequest, found: Shown, what: str, back: str) -> HttpResponse:
    """Everybody whom a file changes in one way, page by page; `back` is the name of the file's page."""
    if what not in WHAT:
        raise Http404
    part = Paginator(range(getattr(found, what)), PAGE).get_page(page_number(request))
    context = {
        "preview": found,
        "what": what,
        "words": WHAT[what],
        "part": part,
        "changes": changes(found, what, start=max(0, part.start_index() - 1), many=PAGE),
        "back": back,
    }
    return render(request, "people/changes.html", context)


@require_POST
@at_school
def part(request: HttpRequest, here: Here, import_id: int) -> HttpResponse:
    """Say which of the lists in one's own file is meant."""
    try:
        looked = roll_import.look_at_part(
            import_id=import_id,
            part=request.POST.get("part", ""),
            on=here.on,
            by=here.actor,
            at=here.at,
        )
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        found = preview(import_id, on=here.on, by=here.actor, at=here.at)
        return _page(request, here, found, f"{refused.refusal.reason} {refused.refusal.instead}")
    import_id = int(
        once(
            request,
            here.actor.id,
            lambda: roll_import.keep(looked=looked, by=here.actor, at=here.at),
        )
    )
    return redirect("preview", here.school.slug, import_id)


@require_POST
@at_school
def share(request: HttpRequest, here: Here) -> HttpResponse:
    """Say from which share of leavers on a file asks again."""
    must(may_set_share(here.actor))
    form = ShareForm(request.POST)
    if not form.is_valid():
        context = {"form": form, "share": asks_above(here.school.id), "may_set_share": True}
        return render(request, "people/share.html", context, status=422)
    percent = form.cleaned_data["percent"]
    once(
        request,
        here.actor.id,
        nothing(lambda: roll_import.set_share(percent=percent, by=here.actor, at=here.at)),
    )
    say(request, f"A file asks again when more than {percent} % would leave.")
    return redirect("lists", here.school.slug)
