"""What every view stands on: where one is, acting once, and refusals turned into answers."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import BadRequest
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect

from staffroom.domain.actor import Actor
from staffroom.domain.audit.acts_once import act_once
from staffroom.domain.people.queries import Versions
from staffroom.domain.schools.queries import SchoolCard
from staffroom.engine.findings import text_digest
from staffroom.engine.refusal import Why
from staffroom.interfaces import clock, proof
from staffroom.interfaces.web.idle import is_idle, is_limited, sign_out
from staffroom.journeys.check_a_text import NotAtHand, while_others_wait
from staffroom.journeys.home import arrive
from staffroom.journeys.second_step import needs_second_step


P = ParamSpec("P")
TRIES = 5
ACTED_BEFORE = (
    "This form was acted on when it first came, and nothing was done again. "
    "How things stand now is shown on the pages."
)


@dataclass(frozen=True, slots=True)
class Here:
    """One request's place: the school, the person as they are there, and the moment."""

    school: SchoolCard
    actor: Actor
    versions: Versions
    before_an_election: bool
    at: datetime
    on: date


SchoolView = Callable[Concatenate[HttpRequest, Here, P], HttpResponseBase]


def at_school(view: SchoolView[P]) -> Callable[..., HttpResponseBase]:
    """A page of one school: whoever has no role there gets the same 404 as for a school that is not.

    Whoever's role needs a second step, and who signed in without one, is led to set one up first.
    """
    return _at_school(view, led=True)


def before_second_step(view: SchoolView[P]) -> Callable[..., HttpResponseBase]:
    """A page of one school that is needed to set a second step up, and therefore open without one."""
    return _at_school(view, led=False)


def _at_school(view: SchoolView[P], *, led: bool) -> Callable[..., HttpResponseBase]:
    @wraps(view)
    def inner(request: HttpRequest, school: str, *args: Any, **kwargs: Any) -> HttpResponseBase:
        _refuse_nuls(request, kwargs)
        at = clock.now()
        on = clock.today(at)
        found = arrive(school, user_id=str(request.user.pk), on=on)
        if found is None:
            raise Http404
        if is_limited(found.actor) and is_idle(request, at=at):
            return sign_out(request)
        here = Here(found.school, found.actor, found.versions, found.before_an_election, at, on)
        request.here = here  # type: ignore[attr-defined]
        if led and lacks_second_step(request, here.actor):
            return redirect("first_second_step", school)
        return view(request, here, *args, **kwargs)

    return inner


def lacks_second_step(request: HttpRequest, actor: Actor) -> bool:
    """Whether their role needs one and this session has none. In the demo nobody is asked."""
    return (
        not settings.DEMO
        and needs_second_step(actor.roles)
        and not proof.has_second_step(request.session)
    )


def _refuse_nuls(request: HttpRequest, parts: Mapping[str, Any]) -> None:
    """No person types a NUL, and PostgreSQL keeps none. A post's own text is looked at by its page."""
    if any("\x00" in str(part) for part in parts.values()):
        raise Http404
    fields = (values for name, values in request.POST.lists() if name != "text")
    if any("\x00" in value for values in fields for value in values):
        raise BadRequest("a NUL in a form")


def once_key() -> str:
    """A fresh key for one form; sent twice, the form acts once."""
    return secrets.token_urlsafe(16)


def once(request: HttpRequest, who: str, act: Callable[[], str]) -> str:
    """Run `act` unless this very form of this person has acted already; its answer either way.

    What is then said goes through `say`: of a form that came again nothing more is known to be true.
    The form's key counts together with its address and all that was filled in: the same page holds
    several forms, and one that was changed after the back button is meant anew.
    """
    key = request.POST.get("once", "")[:60]
    given = sorted(
        (name, _digest_of(file)) for name, several in request.FILES.lists() for file in several
    )
    filled = repr((request.path, sorted(request.POST.lists()), given))
    kept = f"{who}:{key}:{text_digest(filled)[:20]}" if key else ""
    acts: list[str] = []

    def acting() -> str:
        acts.append(kept)
        return act()

    answer = _once_ready(lambda: act_once(key=kept, at=clock.now(), act=acting))
    request.came_again = not acts  # type: ignore[attr-defined]
    return answer


def _once_ready(act: Callable[[], str]) -> str:
    """Run an act in its transaction; what a check in it goes by is made ready outside of it."""
    for _ in range(TRIES):
        try:
            with while_others_wait():
                return act()
        except NotAtHand as cold:
            cold.get_ready()
    return act()  # lists change all the time: now it is others who wait


def say(request: HttpRequest, done: str) -> None:
    """Tell on the next page what the form has done; of one that came again, that it did so before."""
    if getattr(request, "came_again", False):
        messages.info(request, ACTED_BEFORE)
    else:
        messages.success(request, done)


def _digest_of(file: UploadedFile[bytes]) -> str:
    """Of its content; the file is left as it was found, to be read from the start."""
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


def nothing(act: Callable[[], None]) -> Callable[[], str]:
    """An act that has no answer, for `once`."""

    def inner() -> str:
        act()
        return ""

    return inner


STATUS_OF = {
    Why.NOT_YOURS: 403,
    Why.HIDDEN: 404,
    Why.TOO_LATE: 409,
    Why.INCOMPLETE: 422,
}


def page_number(request: HttpRequest) -> int:
    """The page asked for in the address, 1 for anything that is no page."""
    given = request.GET.get("page", "1")
    return max(1, int(given)) if given.isdecimal() and len(given) < 6 else 1
