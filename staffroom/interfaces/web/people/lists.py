"""Bringing in the roll and the staff list: upload, preview, confirm."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from staffroom.domain.people import roll_import
from staffroom.domain.people.permissions import may_import
from staffroom.domain.sites.queries import sites_of_leads
from staffroom.engine.refusal import Refused, Why, must
from staffroom.engine.roll_file import ROLL_COLUMNS, STAFF_COLUMNS
from staffroom.interfaces.web.base import Here, at_school, nothing, once, say
from staffroom.interfaces.web.people.forms import ListForm
from staffroom.interfaces.web.sensitive import just_proved


EXAMPLES = {
    "roll": (
        f"{','.join(ROLL_COLUMNS)}\r\n"
        "004211,A123456789012,Amelia,Rose,Sample,Millie,2013-04-09,8,8B\r\n"
        "004212,,Bilal,,Example,,2014-11-30,7,7A\r\n"
        "004213,,Carys,,Instance,,,R,\r\n"
    ),
    "staff": (
        f"{','.join(STAFF_COLUMNS)}\r\n"
        "ST-042,Ms,Jo,Sample,Head of music,teaching,j.sample@school.example\r\n"
        "ST-043,Mr,Femi,Example,Cleaner,contractor,\r\n"
        "ST-044,,Gwen,Instance,Governor,governor,g.instance@school.example\r\n"
    ),
}
SHOWN = 50  # names of each kind in a preview; the numbers are always whole


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def upload(request: HttpRequest, here: Here) -> HttpResponse:
    """Choose a file; nothing changes before its preview is confirmed."""
    must(may_import(here.actor))
    form = ListForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        content = form.cleaned_data["file"].read()
        kind = form.cleaned_data["kind"]
        try:
            upload_id = once(
                request,
                here.actor.id,
                lambda: roll_import.upload(kind=kind, content=content, by=here.actor, at=here.at),
            )
        except Refused as refused:
            form.add_error("file", f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            return redirect("preview", here.school.slug, upload_id)
    context = {
        "form": form,
        "roll_columns": ",".join(ROLL_COLUMNS),
        "staff_columns": ",".join(STAFF_COLUMNS),
    }
    return render(request, "people/lists.html", context, status=422 if form.is_bound else 200)


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
def preview(request: HttpRequest, here: Here, upload_id: object) -> HttpResponse:
    """What the file would change; confirmed, it changes all of it or nothing."""

    def act() -> None:
        roll_import.confirm(
            upload_id=str(upload_id),
            leavers_meant=request.POST.get("leavers") == "meant",
            on=here.on,
            by=here.actor,
            at=here.at,
        )

    error = ""
    if request.method == "POST":
        try:
            once(request, here.actor.id, nothing(act))
        except Refused as refused:
            if refused.refusal.why in {Why.HIDDEN, Why.NOT_YOURS}:
                raise
            error = f"{refused.refusal.reason} {refused.refusal.instead}"
        else:
            say(request, "Brought in. Checks go by the new list from now on.")
            return redirect("people", here.school.slug)
    shown = roll_import.preview(str(upload_id), on=here.on, by=here.actor, at=here.at)
    context = {
        "preview": shown,
        "many": SHOWN,
        "runs": sites_of_leads(here.school.id),
        "errors": [{"message": error, "href": "#confirm"}] if error else [],
    }
    return render(request, "people/preview.html", context, status=422 if error else 200)
