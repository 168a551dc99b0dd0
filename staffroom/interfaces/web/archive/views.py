"""The archive: what went out, as it was."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from staffroom.domain.archive import queries
from staffroom.domain.archive.operations import correct_address
from staffroom.domain.archive.permissions import may_correct, may_read
from staffroom.domain.audit.permissions import may_read_log
from staffroom.domain.audit.queries import story_of
from staffroom.domain.publishing.permissions import HEADS
from staffroom.domain.publishing.queries import let_stand
from staffroom.domain.review.operations import mark_done
from staffroom.domain.review.permissions import may_read as may_read_reviews
from staffroom.domain.review.queries import said_of
from staffroom.domain.sites.queries import register, site, sites_run_by
from staffroom.engine.refusal import Refused, must
from staffroom.interfaces.web.archive.forms import AddressForm
from staffroom.interfaces.web.base import (
    STATUS_OF,
    Here,
    at_school,
    nothing,
    once,
    page_number,
    say,
)


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
    """One archived post with its digest, how it came to be, and what a review says of it."""
    return _show(request, here, str(entry_id))


@require_POST
@at_school
def done(request: HttpRequest, here: Here, entry_id: object) -> HttpResponse:
    """Say that what the review asked of a post was done."""
    entry = queries.entry(str(entry_id), by=here.actor)

    def act() -> None:
        mark_done(
            entry_id=entry.id,
            note=request.POST.get("note", ""),
            may_act=_may_act(here, entry),
            by=here.actor,
            at=here.at,
        )

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        refusal = refused.refusal
        words = f"{refusal.reason} {refusal.instead}"
        return _show(request, here, entry.id, error=words, status=STATUS_OF[refusal.why])
    say(request, "Noted as done.")
    return redirect("archived", here.school.slug, entry.id)


@require_POST
@at_school
def correct(request: HttpRequest, here: Here, entry_id: object) -> HttpResponse:
    """Say where a post can be seen from now on, and why not where it was said to be."""
    facts = queries.entry_facts(str(entry_id), by=here.actor)
    must(may_correct(here.actor, facts))
    form = AddressForm(request.POST)

    def act() -> None:
        correct_address(
            entry_id=str(entry_id),
            **form.cleaned_data,
            seen=request.POST.get("seen", ""),
            by=here.actor,
            at=here.at,
        )

    if form.is_valid():
        try:
            once(request, here.actor.id, nothing(act))
        except Refused as refused:
            form.add_error("address", f"{refused.refusal.reason} {refused.refusal.instead}")
        else:
            say(request, "Corrected. The address before it is kept.")
            return redirect("archived", here.school.slug, entry_id)
    return _show(request, here, str(entry_id), form=form, status=422)


def _show(
    request: HttpRequest,
    here: Here,
    entry_id: str,
    *,
    error: str = "",
    form: AddressForm | None = None,
    status: int = 200,
) -> HttpResponse:
    entry = queries.entry(entry_id, by=here.actor)
    may_act = _may_act(here, entry)
    told = may_act or may_read_reviews(here.actor) is None
    in_full = may_act or may_read_log(here.actor) is None
    story = [
        *story_of(("post", entry.post_id), by=here.actor, in_full=in_full),
        *story_of(("archive", entry.id), by=here.actor, in_full=in_full),
    ]
    context = {
        "entry": entry,
        "story": sorted(story, key=lambda line: line.seq),
        "let_stand": let_stand(entry.post_id, here.school.id) if in_full else {},
        "said": said_of(here.school.id, entry.id) if told else None,
        "may_act": may_act,
        "corrections": queries.corrections(entry.id, by=here.actor),
        "may_correct": may_correct(here.actor, queries.entry_facts(entry.id, by=here.actor))
        is None,
        "form": form or AddressForm(),
        "errors": [{"message": error, "href": "#note"}] if error else [],
        "given": request.POST,
    }
    return render(request, "archive/archived.html", context, status=status)


def _may_act(here: Here, entry: queries.ArchiveLine) -> bool:
    """Whether this person wrote the post, runs its site or heads the school."""
    own = here.actor.id == entry.author_id
    return own or here.actor.is_any(*HEADS) or entry.site_id in sites_run_by(here.actor)
