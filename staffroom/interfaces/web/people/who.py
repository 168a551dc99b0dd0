"""Who may do what at this school, in words."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from staffroom.domain.actor import Role
from staffroom.domain.people import second_person
from staffroom.domain.people.permissions import (
    may_agree,
    may_name_stand_ins,
    may_propose,
    may_read_register,
)
from staffroom.domain.people.register import managed_by_a_head
from staffroom.interfaces.web.base import Here, at_school
from staffroom.journeys.who_may_what import who_may_what


@require_safe
@at_school
def who(request: HttpRequest, here: Here) -> HttpResponse:
    """Every deed with the roles that may, and the people who have them; open to all who work here."""
    told = who_may_what(here.school.id, on=here.on)
    # Most people here are staff: to name them all would help nobody.
    named = [(role, names) for role, names in told.holders.items() if role is not Role.STAFF]
    waiting = second_person.proposals(here.school.id)
    context = {
        "parts": told.parts,
        "holders": named,
        "staff": len(told.holders[Role.STAFF]),
        "waiting": [
            (line, may_agree(here.actor, line.facts) is None, line.proposer_id == here.actor.id)
            for line in waiting
        ],
        "stand_ins": second_person.stand_ins(here.school.id, on=here.on),
        "managed": managed_by_a_head(here.school.id, on=here.on),
        "may_name_managed": may_read_register(here.actor) is None,
        "may_propose": may_propose(here.actor) is None,
        "may_name": may_name_stand_ins(here.actor) is None,
        "able": second_person.may_stand_in(here.school.id, on=here.on),
        "own": sorted(here.actor.roles, key=lambda role: list(Role).index(role)),
    }
    return render(request, "people/who.html", context)
