"""One bound person: what the register says of them; adding, changing, ending and bringing back by hand."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from staffroom.domain.actor import Role
from staffroom.domain.people import bound_people
from staffroom.domain.people.permissions import (
    may_give_access,
    may_keep_any,
    may_keep_person,
    may_read_register,
)
from staffroom.domain.people.queries import actors_with
from staffroom.domain.people.register import (
    StaffLine,
    managed_by,
    managers_of,
    staff_lines,
    staff_member,
)
from staffroom.domain.people.second_person import Case, stand_in
from staffroom.engine.refusal import Refused, Why, must
from staffroom.interfaces.web.base import Here, at_school, nothing, once, say
from staffroom.interfaces.web.people.forms import EndForm, PersonForm


MOST_OFFERED = 400  # names that a page offers to choose a line manager from


@require_safe
@at_school
def person(request: HttpRequest, here: Here, staff_id: str) -> HttpResponse:
    """What the register says of one person, now or when they left."""
    must(may_read_register(here.actor))
    line = _line(here, staff_id, also_left=True)
    context = {
        "line": line,
        "manages": managed_by(here.school.id, staff_id),
        "instead": _instead_of_the_head(here, line),
        "may_keep": may_keep_person(here.actor, line.category) is None,
        "may_give": may_give_access(here.actor, frozenset({Role.STAFF})) is None,
        "end": EndForm(initial={"last_day": here.on}),
    }
    return render(request, "people/person.html", context)


def _instead_of_the_head(here: Here, line: StaffLine) -> str:
    """Who decides where the headteacher, as their line manager, has had a say; empty for any other manager."""
    manager = managers_of(here.school.id).get(line.line_manager_id, ("", ""))[0]
    heads = {actor.id for actor in actors_with(here.school.id, Role.HEADTEACHER, on=here.on)}
    if manager not in heads:
        return ""
    never = frozenset({manager, line.user_id})
    decides = stand_in(here.school.id, Case.LINE_MANAGER, on=here.on, never=never)
    return decides.name if decides else "nobody here can"


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def add(request: HttpRequest, here: Here) -> HttpResponse:
    """Put somebody on the register who stands on no list."""
    must(may_keep_any(here.actor))
    form = PersonForm(request.POST or None, by=here.actor)
    if request.method == "POST" and form.is_valid():
        details, another = form.details(), form.cleaned_data["another"]

        def act() -> str:
            return bound_people.add_person(
                details=details, another=another, by=here.actor, at=here.at
            )

        staff_id = _done(request, here, form, act)
        if staff_id:
            say(request, f"{details.first} {details.last} is on the register.")
            return redirect("person", here.school.slug, staff_id)
    return _form_page(request, here, form, None)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def change(request: HttpRequest, here: Here, staff_id: str) -> HttpResponse:
    """Change what the register says of one person; of those on a list a few things alone."""
    line = _line(here, staff_id)
    must(may_keep_person(here.actor, line.category))
    form = PersonForm(request.POST or None, by=here.actor, line=line)
    if request.method == "POST" and form.is_valid():
        details = form.details()

        def act() -> None:
            bound_people.change_person(
                staff_id=staff_id, details=details, by=here.actor, at=here.at
            )

        if _done(request, here, form, nothing(act)) is not None:
            say(request, "Kept.")
            return redirect("person", here.school.slug, staff_id)
    return _form_page(request, here, form, line)


@require_POST
@at_school
def end(request: HttpRequest, here: Here, staff_id: str) -> HttpResponse:
    """Say which day is somebody's last."""
    form = EndForm(request.POST)
    if not form.is_valid():
        messages.warning(request, "Write the last day as a date. Nothing was changed.")
        return redirect("person", here.school.slug, staff_id)
    last_day = form.cleaned_data["last_day"]

    def act() -> None:
        bound_people.end_person(
            staff_id=staff_id, last_day=last_day, on=here.on, by=here.actor, at=here.at
        )

    return _acted(request, here, staff_id, act, f"Their last day is {last_day:%-d %B %Y}.")


@require_POST
@at_school
def bring_back(request: HttpRequest, here: Here, staff_id: str) -> HttpResponse:
    """Put somebody who was added by hand and has left on the register again."""

    def act() -> None:
        bound_people.bring_back(staff_id=staff_id, on=here.on, by=here.actor, at=here.at)

    return _acted(request, here, staff_id, act, "They are on the register again, from today on.")


def _acted(
    request: HttpRequest, here: Here, staff_id: str, act: Callable[[], None], said: str
) -> HttpResponse:
    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(request, said)
    return redirect("person", here.school.slug, staff_id)


def _done(request: HttpRequest, here: Here, form: PersonForm, act: Callable[[], str]) -> str | None:
    """What the act answers; None where it refused, which the form then says."""
    try:
        return once(request, here.actor.id, act)
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        return None


def _line(here: Here, staff_id: str, *, also_left: bool = False) -> StaffLine:
    line = staff_member(here.school.id, staff_id, on=here.on, also_left=also_left)
    if line is None:
        raise Http404
    return line


def _form_page(
    request: HttpRequest, here: Here, form: PersonForm, line: StaffLine | None
) -> HttpResponse:
    managers = [] if request.method == "HEAD" else staff_lines(here.school.id, on=here.on)
    context = {
        "form": form,
        "line": line,
        "managers": managers if len(managers) <= MOST_OFFERED else [],
    }
    status = 422 if form.is_bound else 200
    return render(request, "people/person_form.html", context, status=status)
