"""The archive: what went out, as it was."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from staffroom.domain.archive import queries
from staffroom.domain.archive.permissions import may_read
from staffroom.domain.audit.queries import story_of
from staffroom.domain.review.permissions import may_read as may_read_reviews
from staffroom.domain.review.queries import outcome_for
from staffroom.domain.sites.queries import register, site
from staffroom.engine.refusal import must
from staffroom.interfaces.web.base import Here, at_school, page_number


@require_safe
@at_school
def archive(request: HttpRequest, here: Here) -> HttpResponse:
    """Everything that went out, newest first; by site and by words."""
    must(may_read(here.actor))
    chosen = site(here.school.id, request.GET.get("site", ""))
    words, number = request.GET.get("q", "").replace("\x00", "")[:100], page_number(request)
    lines, total = queries.entries(
        by=here.actor, site_id=chosen.id if chosen else "", words=words, page=number
    )
    context = {
        "lines": lines,
        "sites": register(here.school.id),
        "chosen": chosen,
        "words": words,
        "total": total,
        "page": Paginator(range(total), queries.PAGE).get_page(number),
    }
    return render(request, "archive/archive.html", context)


@require_safe
@at_school
def archived(request: HttpRequest, here: Here, entry_id: object) -> HttpResponse:
    """One archived post with its digest and how it came to be."""
    entry = queries.entry(str(entry_id), by=here.actor)
    told = may_read_reviews(here.actor) is None or here.actor.id == entry.author_id
    outcome, note = outcome_for(here.school.id, entry.id) if told else ("", "")
    story = [
        *story_of(here.school.id, ("post", entry.post_id)),
        *story_of(here.school.id, ("archive", entry.id)),
    ]
    context = {
        "entry": entry,
        "story": sorted(story, key=lambda line: line.seq),
        "outcome": outcome,
        "outcome_note": note,
    }
    return render(request, "archive/archived.html", context)
