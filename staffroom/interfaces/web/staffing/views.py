"""Joiners and leavers: the lists, one list, that somebody leaves, and one's own undertaking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from staffroom.domain.people.register import staff_lines
from staffroom.domain.staffing import queries
from staffroom.domain.staffing.operations import LONGEST_AHEAD, set_days_ahead
from staffroom.domain.staffing.permissions import may_keep_lists
from staffroom.domain.staffing.steps import How, Way
from staffroom.engine.refusal import Refused, Why, must
from staffroom.interfaces.web.base import Here, at_school, nothing, once, page_number, say
from staffroom.interfaces.web.staffing.forms import AnswerForm, LeavingForm
from staffroom.journeys import joiner_and_leaver as journey


@require_safe
@at_school
def joiners_and_leavers(request: HttpRequest, here: Here) -> HttpResponse:
    """The open lists, or the closed ones."""
    must(may_keep_lists(here.actor))
    page, is_done = page_number(request), request.GET.get("show") == "done"
    context: dict[str, object] = {"is_done": is_done}
    if is_done:
        closed, many = journey.done_lists(page=page, by=here.actor)
        part = Paginator(range(many), journey.PAGE).get_page(page)
        context |= {"closed": closed, "part": part}
    else:
        lists = journey.open_lists(by=here.actor, on=here.on)
        context |= {"days": queries.days_ahead(here.school.id), "longest": LONGEST_AHEAD}
        context["parts"] = [
            (title, empty, [one for one in lists if one.card.way is way])
            for way, title, empty in (
                (Way.LEAVES, "Leavers", "Nobody is leaving, as far as Staffroom knows."),
                (Way.JOINS, "Joiners", "Whoever is new on the staff list appears here."),
            )
        ]
    return render(request, "staffing/lists.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def say_leaves(request: HttpRequest, here: Here) -> HttpResponse:
    """Say that somebody of the register leaves, and on which day they are here last."""
    must(may_keep_lists(here.actor))
    lines = staff_lines(here.school.id, on=here.on)
    people = [(line.staff_id, line.name) for line in lines if line.user_id != here.actor.id]
    form = LeavingForm(request.POST or None, people=people)
    if request.method == "POST" and form.is_valid():
        try:
            passage_id = once(request, here.actor.id, lambda: _leaves(here, form))
        except Refused as refused:
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            say(request, "Noted. Their roles end with that day; this is their list.")
            return redirect("passage", here.school.slug, passage_id)
    context = {"form": form, "people": people}
    status = 422 if form.is_bound else 200
    return render(request, "staffing/leaving.html", context, status=status)


def _leaves(here: Here, form: LeavingForm) -> str:
    return journey.say_leaves(
        staff_id=form.cleaned_data["person"],
        last_day=form.cleaned_data["last_day"],
        on=here.on,
        by=here.actor,
        at=here.at,
    )


@require_POST
@at_school
def days_ahead(request: HttpRequest, here: Here) -> HttpResponse:
    """Say how long before a last day on the staff register a leaver's list opens."""
    must(may_keep_lists(here.actor))
    given = request.POST.get("days", "")
    days = int(given) if given.isdecimal() and len(given) < 5 else -1

    def act() -> None:
        set_days_ahead(days=days, by=here.actor, at=here.at)

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(request, f"Kept. A leaver’s list opens {days} days before the last day.")
    return redirect("joiners_and_leavers", here.school.slug)


@require_safe
@at_school
def passage(request: HttpRequest, here: Here, passage_id: object) -> HttpResponse:
    """One person's list: what is done, what is left, and what the reader may tick."""
    return _page(request, here, str(passage_id))


@require_POST
@at_school
def answer_step(request: HttpRequest, here: Here, passage_id: object) -> HttpResponse:
    """Tick a step, take a tick back, or note how an undertaking came."""
    form = AnswerForm(request.POST)
    if not form.is_valid():
        wrong = [str(error) for several in form.errors.values() for error in several]
        return _page(request, here, str(passage_id), wrong)
    given = form.cleaned_data

    def act() -> None:
        journey.answer(passage_id=str(passage_id), on=here.on, by=here.actor, at=here.at, **given)

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        errors = [f"{refused.refusal.reason} {refused.refusal.instead}"]
        return _page(request, here, str(passage_id), errors)
    say(request, "Noted." if given["done"] else "Noted; it stays on the record.")
    return redirect("passage", here.school.slug, passage_id)


def _page(
    request: HttpRequest, here: Here, passage_id: str, errors: list[str] | None = None
) -> HttpResponse:
    """The list; after a no with what was typed, beside what was wrong with it."""
    one = journey.one_list(passage_id, by=here.actor, on=here.on)
    context = {
        "one": one,
        "keeps": may_keep_lists(here.actor) is None,
        "ways": [how for how in How if how is not How.HERE],
        "typed": request.POST,
        "errors": [
            {"message": error, "href": f"#step-{request.POST.get('step', '')}"}
            for error in errors or ()
        ],
    }
    return render(request, "staffing/passage.html", context, status=422 if errors else 200)


@require_POST
@at_school
def name_manager(request: HttpRequest, here: Here, passage_id: object) -> HttpResponse:
    """Say who is somebody's line manager."""

    def act() -> None:
        journey.name_manager(
            passage_id=str(passage_id),
            user_id=request.POST.get("person", ""),
            on=here.on,
            by=here.actor,
            at=here.at,
        )

    return _acted(request, here, passage_id, act, "Named. They see this list from now on.")


@require_POST
@at_school
def stays(request: HttpRequest, here: Here, passage_id: object) -> HttpResponse:
    """Somebody stays after all."""

    days: list[date] = []

    def act() -> None:
        day = journey.stays(passage_id=str(passage_id), on=here.on, by=here.actor, at=here.at)
        days.extend([day] if day else [])

    said = "Closed: they stay. Where a role was given an end, the headteacher gives it again."
    answer = _acted(request, here, passage_id, act, said)
    if days:
        still = f"The staff register gives {days[0]:%-d %B %Y} as their last day all the same."
        messages.warning(request, f"{still} Put it right there, or they leave after that day.")
    return answer


def _acted(
    request: HttpRequest, here: Here, passage_id: object, act: Callable[[], None], said: str
) -> HttpResponse:
    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(request, said)
    return redirect("passage", here.school.slug, passage_id)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def undertaking(request: HttpRequest, here: Here, passage_id: object) -> HttpResponse:
    """Read one's own undertaking and give it."""

    def act() -> None:
        journey.undertake(
            passage_id=str(passage_id),
            seen=request.POST.get("seen", ""),
            on=here.on,
            by=here.actor,
            at=here.at,
        )

    if request.method == "POST":
        once(request, here.actor.id, nothing(act))
        say(request, "Thank you. It is kept with today’s date.")
        return redirect("school", here.school.slug)
    card, asked = journey.own_undertaking(str(passage_id), by=here.actor)
    return render(request, "staffing/undertaking.html", {"card": card, "asked": asked})
