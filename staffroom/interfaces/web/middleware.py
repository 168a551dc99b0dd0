"""Around every request: one log line, private pages, and refusals as pages."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.cache import add_never_cache_headers

from staffroom.domain.people.list_refusals import LARGEST_FILE
from staffroom.domain.sign_in.session_operations import seen
from staffroom.engine.refusal import Refused, Why
from staffroom.interfaces import clock
from staffroom.interfaces.web import idle
from staffroom.interfaces.web.base import STATUS_OF


log = logging.getLogger("staffroom.web")
HERE = Path(__file__).resolve().parents[3]
BROKE = "staffroom.broke"  # where a request keeps what broke it, for its log line
ROUND_A_FILE = 64 * 1024  # bytes: the other fields of its form, and what parts them
Respond = Callable[[HttpRequest], HttpResponse]


def one_log_line(get_response: Respond) -> Respond:
    """One line a request that changed or broke something: the page's name, never its address or text.

    What broke is told by its class and its place in our code, never by its message, which holds data.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        response = get_response(request)
        broke = response.status_code >= 500
        if broke or (request.method == "POST" and not _is_private(request)):
            match = request.resolver_match
            log.log(
                logging.ERROR if broke else logging.INFO,
                "request",
                extra={
                    "method": request.method,
                    "page": match.view_name if match else "",
                    "status": response.status_code,
                    "ms": round((time.perf_counter() - started) * 1000, 1),
                    **(request.META.get(BROKE, {}) if broke else {}),
                },
            )
        return response

    def process_exception(request: HttpRequest, error: Exception) -> None:
        request.META[BROKE] = {"error": type(error).__qualname__, "place": _place(error)}

    middleware.process_exception = process_exception  # type: ignore[attr-defined]
    return middleware


def at_the_door(get_response: Respond) -> Respond:
    """Whatever is larger than the largest list is refused by what it says of its size, and not read."""

    def middleware(request: HttpRequest) -> HttpResponse:
        given = request.META.get("CONTENT_LENGTH") or "0"
        if given.isdecimal() and int(given) > LARGEST_FILE + ROUND_A_FILE:
            megabytes = {"has": int(given) // 1048576, "most": LARGEST_FILE // 1048576}
            return HttpResponse(render_to_string("413.html", megabytes), status=413)
        return get_response(request)

    return middleware


def _place(error: Exception) -> str:
    """The last line of our own code that the error came through, such as staffroom/engine/roll.py:12."""
    frames = traceback.walk_tb(error.__traceback__)
    ours = [
        f"{Path(frame.f_code.co_filename).relative_to(HERE)}:{line}"
        for frame, line in frames
        if Path(frame.f_code.co_filename).is_relative_to(HERE / "staffroom")
    ]
    return ours[-1] if ours else ""


def _is_private(request: HttpRequest) -> bool:
    """A check leaves no line at all; private ones are counted by the check page itself."""
    match = request.resolver_match
    return match is not None and match.view_name in {"check", "margin"}


def last_seen(get_response: Respond) -> Respond:
    """Note every few minutes that a session was seen; a check leaves no trace there either.

    One that was idle for too long is taken up again by no page but one that has asked whose it is.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        before = getattr(request.session, "seen_at", None)
        at = clock.now()
        key = request.session.session_key
        if before and key and at - before > idle.EVERY:
            if _is_private(request):
                idle.note_at_work(request, response, at=at)
            elif hasattr(request, "here") or not idle.is_idle(request, at=at):
                seen(key=key, at=at)
        return response

    return middleware


def private_pages(get_response: Respond) -> Respond:
    """Nothing behind sign-in is kept by a browser or a proxy; no page may use camera, place or sound."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"
        )
        if not response.has_header("Cache-Control"):
            add_never_cache_headers(response)
        return response

    return middleware


def refusals(get_response: Respond) -> Respond:
    """A refusal that no view has caught becomes a page that says why, and what to do instead."""

    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_exception(request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, Refused):
            return None
        status = STATUS_OF[error.refusal.why]
        if error.refusal.why is Why.HIDDEN:
            return render(request, "404.html", status=status)
        return render(request, "refused.html", {"refusal": error.refusal}, status=status)

    middleware.process_exception = process_exception  # type: ignore[attr-defined]
    return middleware
