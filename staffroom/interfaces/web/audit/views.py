"""The audit log as people read it: all of it, one entry, and erasing what an entry says."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from staffroom.domain.audit import operations, queries
from staffroom.domain.audit.permissions import may_erase, may_read_log
from staffroom.domain.audit.queries import Choices
from staffroom.domain.people.queries import names
from staffroom.engine.refusal import Refused, Why, must
from staffroom.interfaces.web.audit.filters import asked
from staffroom.interfaces.web.audit.subjects import kind_in_words, place_of, subjects
from staffroom.interfaces.web.base import STATUS_OF, Here, at_school, nothing, once, say
from staffroom.interfaces.web.sensitive import just_proved
from staffroom.journeys.erase_words import erase_words


Options = list[tuple[str, str]]


@require_safe
@at_school
def audit(request: HttpRequest, here: Here) -> HttpResponse:
    """Who did what, when, on which thing and under which clause; newest first."""
    must(may_read_log(here.actor))
    choices = queries.choices(by=here.actor)
    wish = asked(request.GET, choices)
    page = queries.Page([], 0, newer=False, older=False)
    if not wish.nowhere and not wish.errors:
        page = queries.page(wish.wanted, by=here.actor, before=wish.before, after=wish.after)
    context = {
        "page": page,
        "wish": wish,
        "choices": _options(choices),
        "head": queries.head(here.school.id),
        "subjects": subjects(page.lines, here),
    }
    return render(request, "audit/audit.html", context, status=422 if wish.errors else 200)


@require_safe
@at_school
def entry(request: HttpRequest, here: Here, number: int) -> HttpResponse:
    """One entry with all that its proof is made of."""
    return _show(request, here, number)


@require_POST
@at_school
@just_proved
def erase(request: HttpRequest, here: Here, number: int) -> HttpResponse:
    """Erase what an entry says; that it happened stays."""
    reason = request.POST.get("reason", "")

    def act() -> None:
        erase_words(seq=place_of(number), reason=reason, by=here.actor, at=here.at)

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        refusal = refused.refusal
        if refusal.why is Why.NOT_YOURS:
            raise
        words = f"{refusal.reason} {refusal.instead}"
        return _show(request, here, number, error=words, status=STATUS_OF[refusal.why])
    say(request, "Erased. That it happened, who did it and when stay in the log.")
    return redirect("audit_entry", here.school.slug, number)


def _show(
    request: HttpRequest, here: Here, number: int, *, error: str = "", status: int = 200
) -> HttpResponse:
    line = queries.entry(place_of(number), by=here.actor)
    if line is None:
        raise Http404
    context = {
        "line": line,
        "who": names([line.actor]).get(line.actor, ""),
        "subject": subjects([line], here)[line.seq],
        "head": queries.head(here.school.id),
        "may_erase": may_erase(here.actor) is None and line.words is queries.Words.THERE,
        "longest": operations.REASON_AT_MOST,
        "reason": request.POST.get("reason", ""),
        "errors": [{"message": error, "href": "#reason"}] if error else [],
    }
    return render(request, "audit/entry.html", context, status=status)


def _options(choices: Choices) -> dict[str, Options]:
    """What can be chosen in each filter: what stands in the address, and its words."""
    known = names(choices.actors)
    people = [(key, known.get(key, "Staffroom itself")) for key in choices.actors]
    return {
        "who": sorted(people, key=lambda option: option[1]),
        "verb": [(verb, verb) for verb in choices.verbs],
        "on": [(kind, kind_in_words(kind)) for kind in choices.subject_types],
        "clause": [(ref, f"clause {ref}") for ref in choices.obligations],
    }
