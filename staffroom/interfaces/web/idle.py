"""A session in which nothing was asked for in a long while ends, where it shows personal data.

A check leaves no trace on the server, so what shows that somebody is at work in one is a signed cookie of
their own browser, good for that session alone.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth import logout
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from staffroom.domain.actor import Actor
from staffroom.domain.sign_in.session_store import digest_of
from staffroom.journeys.second_step import needs_second_step


EVERY = timedelta(minutes=5)  # how exactly it is known when a session was last at work
_SALT = "staffroom.at-work"


def limit() -> timedelta:
    return timedelta(minutes=settings.IDLE_MINUTES)


def limit_in_words() -> str:
    hours, minutes = divmod(settings.IDLE_MINUTES, 60)
    if minutes:
        return f"{settings.IDLE_MINUTES} minutes"
    return f"{hours} hours" if hours > 1 else "one hour"


def is_limited(actor: Actor) -> bool:
    """Whether their sessions end when idle: those of whoever may see personal data. In the demo none do."""
    return not settings.DEMO and needs_second_step(actor.roles)


def is_idle(request: HttpRequest, *, at: datetime) -> bool:
    """Whether nothing was asked for in this session for longer than the limit."""
    seen: datetime | None = getattr(request.session, "seen_at", None)
    if seen is None or at - seen <= limit():
        return False
    worked = _worked_at(request)
    return worked is None or at - worked > limit()


def sign_out(request: HttpRequest) -> HttpResponseBase:
    """End the session and ask who it is; what was looked at is shown again afterwards."""
    back = request.get_full_path() if request.method in {"GET", "HEAD"} else ""
    logout(request)
    query = {"idle": "1"} | ({"next": back} if back else {})
    return redirect(f"{reverse(settings.LOGIN_URL)}?{urlencode(query)}")


def note_at_work(request: HttpRequest, response: HttpResponse, *, at: datetime) -> None:
    """Let the browser of somebody who checks a post hold that they are at work; the server keeps nothing."""
    before = _worked_at(request)
    if before is not None and at - before <= EVERY:
        return
    held = {"of": _session(request), "at": at.isoformat()}
    response.set_cookie(
        settings.AT_WORK_COOKIE,
        signing.dumps(held, salt=_SALT),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _worked_at(request: HttpRequest) -> datetime | None:
    """When this very session was last at work in a check; None where the cookie is not ours."""
    try:
        held = signing.loads(request.COOKIES.get(settings.AT_WORK_COOKIE, ""), salt=_SALT)
    except signing.BadSignature:
        return None
    return datetime.fromisoformat(held["at"]) if held["of"] == _session(request) else None


def _session(request: HttpRequest) -> str:
    return digest_of(request.session.session_key or "")
