"""The staff register, and giving people access."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from staffroom.domain.actor import Role
from staffroom.domain.people import invitation_operations as invitations
from staffroom.domain.people import operations
from staffroom.domain.people.list_queries import imports
from staffroom.domain.people.permissions import (
    GIVEN_BY_HEAD,
    may_give_access,
    may_import,
    may_keep_any,
    may_look_back,
    may_read_register,
)
from staffroom.domain.people.queries import (
    has_account_here,
    head_count,
    listed_as,
    roll_state,
)
from staffroom.domain.people.register import StaffLine, in_each_category, staff_lines, staff_member
from staffroom.domain.sign_in.queries import steps_of
from staffroom.domain.staffing.permissions import may_keep_lists
from staffroom.domain.staffing.queries import leaving_list
from staffroom.engine.facts import CATEGORIES
from staffroom.engine.refusal import Refused, Why, must
from staffroom.interfaces.web.base import Here, at_school, once, page_number, say
from staffroom.interfaces.web.people.forms import AccessForm
from staffroom.interfaces.web.people.imports import KINDS
from staffroom.interfaces.web.people.roles import CAN
from staffroom.interfaces.web.sensitive import just_proved
from staffroom.journeys import joiner_and_leaver
from staffroom.journeys.second_step import needs_second_step


PAGE = 50  # people on one page: on a phone each is a card
NO_CATEGORY = "none"
ONLY_HERE = {"localhost", "127.0.0.1", "::1"}  # names by which every computer calls itself


@require_safe
@at_school
def people(request: HttpRequest, here: Here) -> HttpResponse:
    """Everybody bound by the policy, with their category and what access they have."""
    must(may_read_register(here.actor))
    asked = _asked(request)
    found = [
        line
        for line in staff_lines(here.school.id, on=here.on, left=asked["show"] == "left")
        if asked["words"].casefold() in f"{line.name} {line.role} {line.category}".casefold()
        and asked["category"] in {"", line.category or NO_CATEGORY}
    ]
    part = Paginator(found, PAGE).get_page(page_number(request))
    context = asked | {
        "part": part,
        "lines": part.object_list,
        "categories": in_each_category(here.school.id),
        "listed": head_count(here.school.id),
        "roll": roll_state(here.school.id),
        "imports": imports(here.school.id)[:5],
        "kinds": KINDS,
        "may_open": {kind for kind in KINDS if may_look_back(here.actor, kind) is None},
        "may_import": may_import(here.actor) is None,
        "may_keep": may_keep_any(here.actor) is None,
        "may_keep_lists": may_keep_lists(here.actor) is None,
        "may_give": may_give_access(here.actor, frozenset({Role.STAFF})) is None,
    }
    return render(request, "people/people.html", context)


def _asked(request: HttpRequest) -> dict[str, str]:
    """What of the register is asked for in the address: words, a category, those who have left."""
    category = request.GET.get("category", "")
    return {
        "words": request.GET.get("q", "")[:80],
        "category": category if category in {*CATEGORIES, NO_CATEGORY} else "",
        "show": "left" if request.GET.get("show") == "left" else "",
    }


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
@just_proved
def access(request: HttpRequest, here: Here, staff_id: str) -> HttpResponse:
    """Give one person of the register access, and show the one-time link to hand them."""
    must(may_give_access(here.actor, frozenset({Role.STAFF})))
    person = _holder(here, staff_id)
    form = AccessForm(request.POST or None, held=person.roles)
    if request.method == "POST" and form.is_valid():
        try:
            user_id = once(request, here.actor.id, lambda: _given(here, staff_id, form))
        except Refused as refused:
            if refused.refusal.why is Why.HIDDEN:
                raise
            form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            return _invited(request, here, user_id, person)
    return _access_page(request, here, form, person)


def _holder(here: Here, staff_id: str) -> StaffLine:
    """Somebody of the register; or who has left it, has no other line there, and still has access."""
    person = staff_member(here.school.id, staff_id, on=here.on, also_left=True)
    if person is None:
        raise Http404
    is_elsewhere = not person.roles or listed_as(here.school.id, [person.user_id])
    if person.left_at is not None and is_elsewhere:
        raise Http404
    return person


def _given(here: Here, staff_id: str, form: AccessForm) -> str:
    return operations.give_access(
        staff_id=staff_id,
        roles=frozenset(Role(value) for value in form.cleaned_data["roles"]),
        on=here.on,
        by=here.actor,
        at=here.at,
        starts=form.cleaned_data["starts"],
        ends=form.ends,
    )


def _access_page(
    request: HttpRequest, here: Here, form: AccessForm, person: StaffLine
) -> HttpResponse:
    """What they have, role by role, and what can be given or taken."""
    again = [role.value for role in person.roles if role in GIVEN_BY_HEAD]
    context = {
        "form": form,
        "person_listed": person,
        "held": [(role, CAN[role]) for role in person.roles],
        "again": again,
        "offers_again": again and (person.has_moved or not person.has_password),
        "account_waits": has_account_here(here.school.id, person.email),
        "own": person.user_id == here.actor.id,
        "leaves": leaving_list(here.school.id, person.staff_id),
        "steps": steps_of(person.user_id) if person.user_id else None,
        "needs_step": needs_second_step(frozenset(person.roles)),
    }
    status = 422 if form.is_bound else 200
    return render(request, "people/access.html", context, status=status)


def _invited(request: HttpRequest, here: Here, user_id: str, person: StaffLine) -> HttpResponse:
    """`person` as they were before access was given."""
    try:
        token = invitations.invitation(user_id=user_id, by=here.actor, at=here.at)
    except Refused as refused:
        messages.warning(request, f"No link was made. {refused.refusal.reason}")
        return redirect("people", here.school.slug)
    if token is None:
        said = "has an account already, and the new roles from now on"
        if person.has_moved:
            said = f"signs in with {person.email} from now on, and with the same password"
        say(request, f"{person.name} {said}.")
        return redirect("people", here.school.slug)
    path = reverse("invitation", args=[here.school.slug, user_id, token])
    context = {
        "name": person.name,
        "link": f"{settings.PUBLIC_URL}{path}",
        "address": settings.PUBLIC_URL,
        "only_here": not settings.DEMO and urlsplit(settings.PUBLIC_URL).hostname in ONLY_HERE,
    }
    return render(request, "people/invited.html", context)


@require_POST
@at_school
@just_proved
def take_role(request: HttpRequest, here: Here, staff_id: str) -> HttpResponse:
    """Take one role from one person of the register."""
    given = request.POST.get("role", "")
    role = next((role for role in Role if role.value == given), None)
    if role is None:
        raise Http404

    def act() -> str:
        return joiner_and_leaver.take_role(
            staff_id=staff_id, role=role, on=here.on, by=here.actor, at=here.at
        )

    opened = ""
    try:
        opened = once(request, here.actor.id, act)
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(request, f"They are {role.words} here no more, from this moment on.")
    return _after_ending(here, staff_id, opened)


def _after_ending(here: Here, staff_id: str, opened: str) -> HttpResponse:
    """To the leaver's list of somebody who has no access any more; else to what they have."""
    if opened:
        return redirect("passage", here.school.slug, opened)
    if staff_member(here.school.id, staff_id, on=here.on) is None:
        return redirect("people", here.school.slug)
    return redirect("access", here.school.slug, staff_id)


@require_POST
@at_school
@just_proved
def end_access(request: HttpRequest, here: Here, staff_id: str) -> HttpResponse:
    """Take every role here from one person of the register."""

    def act() -> str:
        return joiner_and_leaver.end_access(
            staff_id=staff_id, on=here.on, by=here.actor, at=here.at
        )

    opened = ""
    try:
        opened = once(request, here.actor.id, act)
    except Refused as refused:
        if refused.refusal.why is not Why.INCOMPLETE:
            raise
        messages.warning(request, f"{refused.refusal.reason} {refused.refusal.instead}")
    else:
        say(
            request,
            "Their access here has ended, from this moment on, and they are signed out everywhere. "
            "This is their list: if they leave, see to what is left; if not, say that they stay.",
        )
    return _after_ending(here, staff_id, opened)
