"""Posts: the list, one post with its whole story, and the acts on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from staffroom.domain.archive.queries import entry_of_post
from staffroom.domain.audit.queries import story_of
from staffroom.domain.people.permissions import may_read_roll
from staffroom.domain.people.queries import pupil_names
from staffroom.domain.publishing import operations, queries
from staffroom.domain.publishing.permissions import (
    may_decide,
    may_edit,
    may_record_posting,
    may_withdraw,
    may_write,
)
from staffroom.domain.publishing.soundness import SENT
from staffroom.domain.publishing.states import APPROVED, LIFE, OUTCOMES, PENDING
from staffroom.engine.refusal import Refused, Why, must
from staffroom.interfaces.web.base import (
    STATUS_OF,
    Here,
    at_school,
    nothing,
    once,
    page_number,
    say,
)
from staffroom.interfaces.web.check.marked import against_roll, marked
from staffroom.interfaces.web.posts.typed import LET, typed
from staffroom.journeys import publish_a_post


TONES = {
    "draft": "idle",
    "pending": "note",
    "changes_requested": "caution",
    "approved": "kept",
    "rejected": "hold",
    "posted": "kept",
    "withdrawn": "idle",
}


@require_safe
@at_school
def posts(request: HttpRequest, here: Here) -> HttpResponse:
    """The posts that this person may see, filtered by where they stand."""
    must(may_write(here.actor))
    state = request.GET.get("state", "")
    state = state if state in LIFE.states else ""
    number = page_number(request)
    lines, total = queries.posts(by=here.actor, state=state, page=number)
    counts = queries.counts(by=here.actor)
    context = {
        "lines": lines,
        "tones": TONES,
        "state": state,
        "filters": [
            (name, s.words, counts[name]) for name, s in LIFE.states.items() if counts[name]
        ],
        "total": sum(counts.values()),
        "page": Paginator(range(total), queries.PAGE).get_page(number),
    }
    return render(request, "posts/posts.html", context)


@require_safe
@at_school
def post(request: HttpRequest, here: Here, post_id: object) -> HttpResponse:
    """One post: its words as marked today, what was decided, and what this person may do now."""
    return _show(request, here, str(post_id))


@require_POST
@at_school
def decide(request: HttpRequest, here: Here, post_id: object) -> HttpResponse:
    """Approve, ask for changes or reject."""
    given = request.POST
    overrides = {
        name.removeprefix(LET): str(value) for name, value in given.items() if name.startswith(LET)
    }
    move = given.get("move", "")

    def act() -> None:
        publish_a_post.decide(
            post_id=str(post_id),
            move=move,
            reason=given.get("reason", ""),
            overrides=overrides,
            seen_digest=given.get("seen", ""),
            by=here.actor,
            at=here.at,
        )

    if move not in OUTCOMES:
        return _show(request, here, str(post_id), error="Choose what you decide.", status=422)
    return _do(request, here, str(post_id), act, f"Recorded: {OUTCOMES[move]}.")


@require_POST
@at_school
def posted(request: HttpRequest, here: Here, post_id: object) -> HttpResponse:
    """The address where an approved post can be seen now."""

    def act() -> None:
        publish_a_post.hand_over(
            post_id=str(post_id),
            address=request.POST.get("address", ""),
            by=here.actor,
            at=here.at,
        )

    return _do(request, here, str(post_id), act, "It is in the archive now.")


@require_POST
@at_school
def withdraw(request: HttpRequest, here: Here, post_id: object) -> HttpResponse:
    """Take an open post back."""

    def act() -> None:
        operations.withdraw(post_id=str(post_id), by=here.actor, at=here.at)

    return _do(request, here, str(post_id), act, "Withdrawn. Its words are kept.")


def _do(
    request: HttpRequest, here: Here, post_id: str, act: Callable[[], None], said: str
) -> HttpResponse:
    """Act once and show the post; a refusal is told on the post's page with what was typed kept."""
    try:
        once(request, here.actor.id, nothing(act))
    except Refused as refused:
        refusal = refused.refusal
        if refusal.why is Why.HIDDEN:
            raise
        words = f"{refusal.reason} {refusal.instead}".strip()
        return _show(request, here, post_id, error=words, status=STATUS_OF[refusal.why])
    say(request, said)
    return redirect("post", here.school.slug, post_id)


def _show(
    request: HttpRequest, here: Here, post_id: str, *, error: str = "", status: int = 200
) -> HttpResponse:
    page = queries.post(post_id, by=here.actor)
    may = {
        "edit": may_edit(here.actor, page.facts) is None and _allows("submit", page.state),
        "decide": may_decide(here.actor, page.facts) is None and page.state == PENDING,
        "post": may_record_posting(here.actor, page.facts) is None and page.state == APPROVED,
        "withdraw": may_withdraw(here.actor, page.facts) is None
        and _allows("withdraw", page.state),
    }
    today = _today(here, page)
    form_is_open = may["decide"] or may["post"]
    given = typed(
        request.POST.dict(),
        page,
        today["marked"].notes if today["marked"] else (),
        form_is_open=form_is_open,
    )
    errors = [{"message": error, "href": "#act" if form_is_open else ""}] if error else []
    if given.chosen or given.to_copy:
        errors.append({"message": "What you had typed stands below, to copy.", "href": "#typed"})
    story = story_of(("post", page.id), by=here.actor, in_full=True)
    sent = [line.seq for line in story if line.verb == SENT]
    context: dict[str, Any] = {
        "post": page,
        "tone": TONES[page.state],
        "may": may,
        "own": here.actor.id == page.facts.author_id,
        "given": given.fits,
        "typed": given,
        "errors": errors,
        "archived": entry_of_post(here.school.id, page.id),
        "let_stand": queries.let_stand(page.id, here.school.id),
        "story": story,
        "notes": dict(zip(sent, queries.notes_sent(page.id, here.school.id), strict=False)),
        "edit_url": f"{reverse('check', args=[here.school.slug])}?post={page.id}",
    }
    return render(request, "posts/post.html", context | today, status=status)


def _allows(move: str, state: str) -> bool:
    return LIFE.refuse(move, state=state) is None


def _today(here: Here, page: queries.PostPage) -> dict[str, Any]:
    """Today's check of the words, for those who write posts, while there is still something to decide."""
    if page.state in {"posted", "rejected", "withdrawn"} or may_write(here.actor):
        return {"marked": None, "could_be": {}}
    report = publish_a_post.check_again(page.id, by=here.actor, on=here.on)
    shown = marked(
        page.text,
        report,
        slug=here.school.slug,
        platform=page.site.platform,
        against=against_roll(here.school.id, report),
    )
    could_be: dict[int, list[str]] = {}
    if may_read_roll(here.actor) is None:
        names = pupil_names(here.school.id, {p for note in shown.notes for p in note.pupils})
        could_be = {n.number: [names[p] for p in n.pupils if p in names] for n in shown.notes}
    return {"marked": shown, "could_be": could_be, "report": report}
