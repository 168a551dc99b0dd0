"""The headteacher's review of a term, and its signed record."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from staffroom.domain.audit.queries import head
from staffroom.domain.review import queries
from staffroom.domain.review.permissions import may_review
from staffroom.domain.review.states import NOT_LOOKED_AT, OUTCOMES, SIGNED
from staffroom.domain.schools.operations import NewTerm, open_terms
from staffroom.domain.schools.permissions import may_open_terms
from staffroom.domain.schools.queries import no_such_term, term, terms
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.interfaces.web.base import (
    STATUS_OF,
    Here,
    at_school,
    nothing,
    once,
    page_number,
    say,
)
from staffroom.interfaces.web.review.forms import TermForm
from staffroom.journeys import termly_review


PAGE = 40  # posts on one page: a term of a large school has hundreds
SHOW = {"left": "", **{outcome.replace(" ", "-"): outcome for outcome in OUTCOMES}}


@require_safe
@at_school
def reviews(request: HttpRequest, here: Here) -> HttpResponse:
    """Every term with how its review stands."""
    rounds = queries.rounds(by=here.actor, on=here.on)
    signed = {line.term.id for line in rounds if line.state == SIGNED}
    context = {
        "rounds": rounds,
        "no_further_term": bool(rounds) and {t.id for t in terms(here.school.id)} <= signed,
        "may_enter": may_open_terms(here.actor) is None,
        "may_review": may_review(here.actor) is None,
        "signed": SIGNED,
    }
    return render(request, "review/reviews.html", context)


@require_safe
@at_school
def review(request: HttpRequest, here: Here, term_id: int) -> HttpResponse:
    """One term's posts to look through; a signed-off one shows its record."""
    return _show(request, here, term_id)


def _show(
    request: HttpRequest, here: Here, term_id: int, *, refusal: Refusal | None = None, at: str = ""
) -> HttpResponse:
    """The page; a refusal is told at the place `at`, with what was typed kept."""
    page = queries.round_of(term_id, by=here.actor)
    error = f"{refusal.reason} {refusal.instead}".strip() if refusal else ""
    if page.state == SIGNED:
        if error:
            messages.warning(request, error)
        return redirect("record", here.school.slug, term_id)
    show = (request.POST if refusal else request.GET).get("show", "")
    items = _shown(page, show)
    number = _page_of(items, request.POST.get("entry", "")) if refusal else page_number(request)
    part = Paginator(items, PAGE).get_page(number)
    context = {
        "page": page,
        "items": part.object_list,
        "part": part,
        "show": show if show in SHOW else "",
        "filters": _filters(page),
        "may_review": may_review(here.actor) is None,
        "outcomes": OUTCOMES,
        "ended": page.term.ends < here.on,
        "given": request.POST,
        "errors": [{"message": error, "href": at}] if error else [],
    }
    status = STATUS_OF[refusal.why] if refusal else 200
    return render(request, "review/review.html", context, status=status)


def _shown(page: queries.RoundPage, show: str) -> list[queries.ReviewItem]:
    return [item for item in page.items if show not in SHOW or item.outcome == SHOW[show]]


def _page_of(items: list[queries.ReviewItem], entry_id: str) -> int:
    """The page of the list on which this post stands; the first where it is not listed."""
    place = next((n for n, item in enumerate(items) if item.entry.id == entry_id), 0)
    return place // PAGE + 1


@require_POST
@at_school
def judge(request: HttpRequest, here: Here, term_id: int) -> HttpResponse:
    """Say of one post whether it is appropriate; goes on to the next one."""
    entry_id = request.POST.get("entry", "")

    def act() -> None:
        termly_review.judge(
            term_id=term_id,
            entry_id=entry_id,
            outcome=request.POST.get("outcome", ""),
            note=request.POST.get("note", ""),
            on=here.on,
            by=here.actor,
            at=here.at,
        )

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        if refused.refusal.why in {Why.HIDDEN, Why.NOT_YOURS}:
            raise
        at = f"#note-for-{entry_id}"
        return _show(request, here, term_id, refusal=refused.refusal, at=at)
    return redirect(_next(request, here, term_id, entry_id))


@require_POST
@at_school
def sign_off(request: HttpRequest, here: Here, term_id: int) -> HttpResponse:
    """Close the round. What was not looked at is signed for knowingly: with a tick of its own."""
    given = request.POST.get("left", "")

    def act() -> None:
        must(may_review(here.actor) or _unless_known(request, given))
        termly_review.sign_off(
            term_id=term_id,
            statement=request.POST.get("statement", ""),
            seen_left=int(given) if given.isdecimal() and len(given) < 9 else -1,
            on=here.on,
            by=here.actor,
            at=here.at,
        )

    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        if refused.refusal.why in {Why.HIDDEN, Why.NOT_YOURS}:
            raise
        return _show(request, here, term_id, refusal=refused.refusal, at="#sign-off")
    say(request, "Signed off. The record can be printed.")
    return redirect("record", here.school.slug, term_id)


@require_safe
@at_school
def record(request: HttpRequest, here: Here, term_id: int) -> HttpResponse:
    """The signed-off record of a term, made to be printed."""
    page = queries.round_of(term_id, by=here.actor)
    if page.state != SIGNED:
        return redirect("review", here.school.slug, term_id)
    context = {
        "page": page,
        "not_looked_at": NOT_LOOKED_AT,
        "head": head(here.school.id),
        "printed_at": here.at,
    }
    return render(request, "review/record.html", context)


def _unless_known(request: HttpRequest, left: str) -> Refusal | None:
    """Signing with something left is refused without the tick beside it."""
    if left == "0" or request.POST.get("known") == "yes":
        return None
    return Refusal(
        why=Why.INCOMPLETE,
        reason="Some posts have not been looked at, and the box beside that is empty.",
        instead="Look at them, or tick the box and sign off without. Nothing was signed.",
        obligation="M.1",
    )


def _filters(page: queries.RoundPage) -> list[tuple[str, str, int]]:
    counts = page.counted()
    by_name = {"left": ("still to look at", counts[NOT_LOOKED_AT])}
    by_name |= {o.replace(" ", "-"): (o, counts[o]) for o in OUTCOMES}
    return [(name, words, number) for name, (words, number) in by_name.items()]


def _next(request: HttpRequest, here: Here, term_id: int, entry_id: str) -> str:
    """The review again, at the first post after this one that nobody has looked at."""
    page = queries.round_of(term_id, by=here.actor)
    ids = [item.entry.id for item in page.items]
    place = ids.index(entry_id) if entry_id in ids else 0
    ahead = [*page.items[place + 1 :], *page.items[:place]]
    to = next((item.entry.id for item in ahead if not item.outcome), "")
    show = request.POST.get("show", "")
    number = _page_of(_shown(page, show), to)
    asked = {"show": show} if show in SHOW else {}
    query = urlencode(asked | ({"page": number} if number > 1 else {}))
    anchor = f"#p-{to}" if to else "#sign-off"
    address = reverse("review", args=[here.school.slug, term_id])
    return address + (f"?{query}" if query else "") + anchor


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def new_term(request: HttpRequest, here: Here) -> HttpResponse:
    """Enter a further term; each is one review. Those entered already stand below."""
    must(may_open_terms(here.actor))
    form = TermForm(request.POST or None)

    def act() -> None:
        open_terms(terms=[NewTerm(**form.cleaned_data)], by=here.actor, at=here.at)

    if _entered(request, here, form, act):
        say(request, "The term is entered.")
        return redirect("reviews", here.school.slug)
    rounds = queries.rounds(by=here.actor, on=here.on)
    context = {
        "form": form,
        "terms": terms(here.school.id),
        "signed": {line.term.id for line in rounds if line.state == SIGNED},
    }
    return render(request, "review/new_term.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def correct_term(request: HttpRequest, here: Here, term_id: int) -> HttpResponse:
    """Put the name and the days of a term right, until its review is signed."""
    must(may_open_terms(here.actor))
    found = term(here.school.id, term_id)
    if found is None:
        raise Refused(no_such_term())
    initial = {"name": found.name, "starts": found.starts, "ends": found.ends}
    form = TermForm(request.POST or None, initial=initial)

    def act() -> None:
        now = NewTerm(**form.cleaned_data)
        termly_review.correct_term(term_id=term_id, now=now, by=here.actor, at=here.at)

    if _entered(request, here, form, act):
        say(request, "The term is corrected. The audit log has what stood before.")
        return redirect("new_term", here.school.slug)
    context = {"form": form, "term": found}
    return render(
        request, "review/correct_term.html", context, status=422 if form.is_bound else 200
    )


def _entered(request: HttpRequest, here: Here, form: TermForm, act: Callable[[], None]) -> bool:
    """Whether what the form says was done; a refusal is told in the form."""
    if request.method != "POST" or not form.is_valid():
        return False
    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        form.add_error(None, f"{refused.refusal.reason} {refused.refusal.instead}")
        return False
    return True
