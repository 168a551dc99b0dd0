"""A calendar to subscribe to: its secret address, and what stands there."""

from __future__ import annotations

from datetime import timedelta

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from icalendar import Calendar, Event

from staffroom.domain.tasks import calendar_operations
from staffroom.domain.tasks.queries import feed_since
from staffroom.engine.findings import text_digest
from staffroom.engine.refusal import Refused
from staffroom.interfaces import clock
from staffroom.interfaces.web.base import Here, at_school, nothing, once, say
from staffroom.journeys import calendar_feed


WRONG_TRIES = 20  # of one address of the network in an hour; then it gets nothing at all
LOOKS = 60  # at one calendar in an hour; programs look a few times a day
HOUR = 60 * 60  # seconds


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def address(request: HttpRequest, here: Here) -> HttpResponse:
    """Make a secret address, in place of any other; it is shown on the page that follows, and never again."""
    context = {"since": feed_since(here.actor.id, here.school.id), "link": ""}
    if request.method == "POST":
        token = calendar_operations.make_feed(by=here.actor, at=here.at)
        path = reverse("calendar_feed", args=[token])
        context = {"since": here.at, "link": f"{settings.PUBLIC_URL}{path}"}
    return render(request, "tasks/calendar.html", context)


@require_POST
@at_school
def end(request: HttpRequest, here: Here) -> HttpResponse:
    """Let the address show nothing from now on."""

    def act() -> None:
        calendar_operations.end_feed(by=here.actor, at=here.at)

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(request, "Ended. Calendars that go by that address get nothing more.")
    return redirect("calendar", here.school.slug)


@require_safe
@login_not_required
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar itself. A wrong address answers as any page that is not here."""
    who = get_adapter(request).get_client_ip(request)
    if _count(f"calendar wrong {who}", 0) >= WRONG_TRIES:
        return _slow_down()
    at = clock.now()
    found = calendar_feed.calendar_of(token, on=clock.today(at), at=at)
    if found is None:
        _count(f"calendar wrong {who}", 1)
        return render(request, "404.html", status=404)
    if _count(f"calendar {text_digest(token)}", 1) > LOOKS:
        return _slow_down()
    answer = HttpResponse(_as_ical(found), content_type="text/calendar; charset=utf-8")
    answer.headers["Cache-Control"] = "private, no-store"
    answer.headers["Content-Disposition"] = 'inline; filename="staffroom.ics"'
    return answer


def _as_ical(found: calendar_feed.Calendar) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Staffroom//What needs me//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", found.name)
    calendar.add("method", "PUBLISH")
    for entry in found.entries:
        event = Event()
        event.add("uid", f"{entry.uid}@staffroom")
        event.add("dtstamp", entry.changed_at)
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("summary", entry.title)
        event.add("url", f"{settings.PUBLIC_URL}{entry.path}")
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _count(what: str, more: int) -> int:
    """How often something has happened within the hour, `more` included."""
    key = f"count:{text_digest(what)}"
    if not more:
        return int(cache.get(key, 0))
    cache.add(key, 0, HOUR)
    try:
        return int(cache.incr(key, more))
    except ValueError:  # it ran out in between
        return more


def _slow_down() -> HttpResponse:
    return HttpResponse("Please come back later.", status=429, headers={"Retry-After": str(HOUR)})
