"""The letters that are on their way, for whoever looks after them: whether, to whom and why not."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.permissions import may_see_letters
from staffroom.engine.refusal import Refused, must
from staffroom.interfaces.web.base import Here, at_school, nothing, once, say
from staffroom.journeys.look_after_letters import letters_of


LEFT = "Left. It stands here no more."
TRIED = "It is tried again within seconds. Look here again to see how it went."


@require_safe
@at_school
def letters(request: HttpRequest, here: Here) -> HttpResponse:
    """What waits, what was given up, and what the mail server said."""
    must(may_see_letters(here.actor))
    context = {
        "shown": letters_of(here.school.id),
        "server": f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}" if settings.EMAIL_HOST else "",
        "sender": settings.DEFAULT_FROM_EMAIL,
    }
    return render(request, "letters/letters.html", context)


@require_POST
@at_school
def again(request: HttpRequest, here: Here, letter_id: object) -> HttpResponse:
    """Have one tried again at once, or let go of it."""
    leaves = request.POST.get("act") == "leave"

    def act() -> None:
        do = outbox.leave_unsent if leaves else outbox.try_again
        do(message_id=str(letter_id), by=here.actor, at=here.at)

    must(may_see_letters(here.actor))
    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(request, LEFT if leaves else TRIED)
    return redirect("letters", here.school.slug)
