"""What needs me: the list, one task, and what can be done with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from staffroom.domain.tasks.kinds import Topic
from staffroom.domain.tasks.queries import PAGE, done_by
from staffroom.engine.refusal import Refused, Why
from staffroom.interfaces.web.base import Here, at_school, nothing, once, page_number, say
from staffroom.interfaces.web.tasks.forms import HandOverForm, PutOffForm
from staffroom.journeys import what_needs_me
from staffroom.journeys.what_needs_me import Need, need_of, needs_of


WHEN = {"late": "Overdue", "today": "Due today", "soon": "Within a week", "later": "Later"}
PUT_OFF = "put off"


@require_safe
@at_school
def tasks(request: HttpRequest, here: Here) -> HttpResponse:
    """Everything that is one's own to do; the filters stand in the address."""
    both = needs_of(here.actor, on=here.on)
    room, when = request.GET.get("room", ""), request.GET.get("due", "")
    shown = both.put_off if when == PUT_OFF else both.now
    if when in WHEN:
        shown = tuple(one for one in shown if one.when(here.on) == when)
    if room in {topic.value for topic in Topic}:
        shown = tuple(one for one in shown if one.topic.value == room)
    part = Paginator(shown, PAGE).get_page(page_number(request))
    context = {
        "part": part,
        "needs": part.object_list,
        "total": len(both.now),
        "room": room,
        "due": when,
        "rooms": _rooms((*both.now, *both.put_off)),
        "whens": _whens(both.now, here),
        "put_off": len(both.put_off),
    }
    return render(request, "tasks/tasks.html", context)


def _rooms(needs: tuple[Need, ...]) -> list[tuple[Topic, int]]:
    counted = Counter(one.topic for one in needs)
    return [(topic, counted[topic]) for topic in Topic if counted[topic]]


def _whens(needs: tuple[Need, ...], here: Here) -> list[tuple[str, str, int]]:
    counted = Counter(one.when(here.on) for one in needs)
    return [(when, words, counted[when]) for when, words in WHEN.items() if counted[when]]


@require_safe
@at_school
def done(request: HttpRequest, here: Here) -> HttpResponse:
    """What one has done, the newest first."""
    page = page_number(request)
    lines, total = done_by(here.actor.id, here.school.id, page=page)
    part = Paginator(range(total), PAGE).get_page(page)
    return render(request, "tasks/done.html", {"lines": lines, "page": part, "total": total})


@require_safe
@at_school
def task(request: HttpRequest, here: Here, task_id: object) -> HttpResponse:
    """One task: what, why me, until when; and to hand it over, put it off or say that it is done."""
    return _page(request, here, str(task_id))


def _page(
    request: HttpRequest,
    here: Here,
    task_id: str,
    hand: HandOverForm | None = None,
    later: PutOffForm | None = None,
) -> HttpResponse:
    need, able = need_of(task_id, by=here.actor, on=here.on)
    bound = (hand or later) is not None
    if hand is not None:
        hand.offer(able)
    context = {
        "need": need,
        "able": able,
        "hand": hand or HandOverForm(able=able),
        "later": later or PutOffForm(on=here.on),
        "form": hand or later,
    }
    return render(request, "tasks/task.html", context, status=422 if bound else 200)


@require_POST
@at_school
def hand_over(request: HttpRequest, here: Here, task_id: object) -> HttpResponse:
    """Give it to a colleague who may do it."""
    names = what_needs_me.colleague_names(here.school.id, on=here.on)
    form = HandOverForm(request.POST, able=names)
    if not form.is_valid():
        return _page(request, here, str(task_id), hand=form)

    def act() -> None:
        what_needs_me.hand_over(
            task_id=str(task_id), **form.cleaned_data, on=here.on, by=here.actor, at=here.at
        )

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        form.add_error("to", f"{refused.refusal.reason} {refused.refusal.instead}")
        return _page(request, here, str(task_id), hand=form)
    say(request, f"Handed over. {names[form.cleaned_data['to']]} has it and its reminders now.")
    return redirect("tasks", here.school.slug)


@require_POST
@at_school
def put_off(request: HttpRequest, here: Here, task_id: object) -> HttpResponse:
    """Put it off until a day, with a reason."""
    form = PutOffForm(request.POST, on=here.on)
    if not form.is_valid():
        return _page(request, here, str(task_id), later=form)

    def act() -> None:
        what_needs_me.put_off(
            task_id=str(task_id), **form.given, on=here.on, by=here.actor, at=here.at
        )

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        form.add_error("until", f"{refused.refusal.reason} {refused.refusal.instead}")
        return _page(request, here, str(task_id), later=form)
    say(request, f"Put off until {form.given['until']:%-d %B}. It comes back by itself that day.")
    return redirect("tasks", here.school.slug)


@require_POST
@at_school
def take_up(request: HttpRequest, here: Here, task_id: object) -> HttpResponse:
    """Have it back among what needs one now."""
    return _do(request, here, task_id, what_needs_me.take_up, "Taken up again.")


@require_POST
@at_school
def say_done(request: HttpRequest, here: Here, task_id: object) -> HttpResponse:
    """Say that it is done, where nothing else says so."""
    return _do(
        request, here, task_id, what_needs_me.say_done, "Done. It stands among what you did."
    )


def _do(
    request: HttpRequest, here: Here, task_id: object, act: Callable[..., None], words: str
) -> HttpResponse:
    def acting() -> None:
        act(task_id=str(task_id), on=here.on, by=here.actor, at=here.at)

    try:
        once(request, here.actor.id, nothing(acting))
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(request, words)
    return redirect("tasks", here.school.slug)
