"""When Staffroom writes to me: chosen when signed in, or by the link in a letter."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from staffroom.domain.actor import Actor
from staffroom.domain.people.queries import email_of
from staffroom.domain.tasks import mail_operations
from staffroom.domain.tasks.queries import choice
from staffroom.interfaces import clock
from staffroom.interfaces.web.base import Here, at_school, nothing, once, say
from staffroom.interfaces.web.tasks.forms import ChoiceForm
from staffroom.journeys.letter_links import holder_of


CHOSEN = "Kept. The next letter goes by it."


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def choices(request: HttpRequest, here: Here) -> HttpResponse:
    """When letters come, and about what."""
    form = _form(request, here.actor)
    if form.is_bound and form.is_valid():
        _keep(request, form, here.actor)
        say(request, CHOSEN)
        return redirect("letter_choices", here.school.slug)
    context = {"form": form, "email": email_of(here.actor.id)}
    return render(request, "tasks/choices.html", context, status=422 if form.is_bound else 200)


@require_POST
@at_school
def end_links(request: HttpRequest, here: Here) -> HttpResponse:
    """Let the links in letters written so far lead nowhere."""

    def act() -> None:
        mail_operations.end_links(by=here.actor, at=here.at)

    once(request, here.actor.id, nothing(act))
    say(request, "The links in letters you have lead nowhere now. Later letters have new ones.")
    return redirect("letter_choices", here.school.slug)


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The same for whoever follows the link in a letter; it shows when letters come and nothing else."""
    at = clock.now()
    holder = holder_of(token, on=clock.today(at))
    if holder is None:
        return render(request, "tasks/link_gone.html", status=404)
    form = _form(request, holder.actor)
    kept = form.is_bound and form.is_valid()
    if kept:
        _keep(request, form, holder.actor)
    context = {"form": form, "kept": kept, "words": CHOSEN, "school": holder.school}
    status = 422 if form.is_bound and not kept else 200
    return render(request, "tasks/choices_by_link.html", context, status=status)


@csrf_exempt  # mail programs press this button themselves; the signed address is what lets them
@require_POST
@login_not_required
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """One press in a mail program (RFC 8058): no more letters about tasks."""
    at = clock.now()
    holder = holder_of(token, on=clock.today(at))
    if holder is None or request.POST.get("List-Unsubscribe") != "One-Click":
        return render(request, "tasks/link_gone.html", status=404)
    mail_operations.stop_letters(by=holder.actor, at=at)
    return render(request, "tasks/stopped.html", {"school": holder.school})


def _form(request: HttpRequest, actor: Actor) -> ChoiceForm:
    chosen = choice(actor.id, actor.school_id)
    return ChoiceForm(request.POST or None, initial=ChoiceForm.initial_of(chosen))


def _keep(request: HttpRequest, form: ChoiceForm, actor: Actor) -> None:
    def act() -> None:
        mail_operations.choose(**form.given, by=actor, at=clock.now())

    once(request, actor.id, nothing(act))
