"""Be somebody in the demo: one click signs in, without a password."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from staffroom.domain.actor import Role
from staffroom.domain.people.queries import account
from staffroom.domain.schools.queries import every_school
from staffroom.engine.text.browser_words import browser_words
from staffroom.interfaces import clock, proof
from staffroom.interfaces.demo.cast import Person, cast
from staffroom.interfaces.demo.school_roll import staff


BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@require_safe
@login_not_required
def people(request: HttpRequest) -> HttpResponse:
    """Everybody one can be, school by school."""
    schools = [
        (school, [_card(school.slug, person) for person in cast(school=school.slug)])
        for school in sorted(every_school(), key=lambda s: s.slug != "tynebank")
    ]
    return render(request, "demo/people.html", {"schools": schools})


@require_POST
@login_not_required
def sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in as one of the cast."""
    slug, _, key = request.POST.get("person", "").partition("/")
    known = {s.slug for s in every_school()}
    found = next((p for p in cast(school=slug) if p.key == key), None) if slug in known else None
    user = account(email_of(slug, found)) if found else None
    if user is None:
        raise Http404
    login(request, user, backend=BACKEND)
    _begin(request)
    return redirect("school", slug)


def _begin(request: HttpRequest) -> None:
    """As somebody who has just signed in; in the demo nobody is asked for a second step."""
    until = clock.machine_now() + timedelta(seconds=settings.SESSION_COOKIE_AGE)
    device = browser_words(request.headers.get("User-Agent", ""))
    proof.begin(request.session, second=False, device=device, until=until, at=clock.now())


def listed(slug: str, person: Person) -> dict[str, str]:
    """The person's row of the staff list."""
    return next(row for row in staff(school=slug) if row["staff_id"] == person.staff_id)


def email_of(slug: str, person: Person) -> str:
    return listed(slug, person)["email"]


def _card(slug: str, person: Person) -> dict[str, Any]:
    row = listed(slug, person)
    job = row["role"].lower()
    more = [Role(role).words for role in person.roles if role != Role.STAFF.value]
    return {
        "value": f"{slug}/{person.key}",
        "name": f"{row['title']} {row['first']} {row['last']}".strip(),
        "job": row["role"],
        "roles": ", ".join(words for words in more if words not in job),
        "try_this": person.try_this,
    }
