"""The living policy: each clause with how it is kept and what shows it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from staffroom.domain.archive.permissions import may_read as may_read_archive
from staffroom.domain.people.permissions import may_read_register
from staffroom.domain.publishing.permissions import may_write
from staffroom.domain.review.permissions import may_read as may_read_reviews
from staffroom.domain.staffing.permissions import may_keep_lists
from staffroom.engine.coverage import Standing
from staffroom.interfaces.web.base import Here, at_school
from staffroom.journeys.measure_coverage import measure_coverage


FILTERS = {
    "": ("Everything", frozenset(Standing)),
    "open": ("Gaps and attention", frozenset({Standing.GAP, Standing.ATTENTION})),
    "kept": ("Kept", frozenset({Standing.KEPT})),
    "not-built": ("Not built yet", frozenset({Standing.NOT_BUILT})),
}
# What a total on the page opens: the clauses that stand in just that way.
WANTED = {
    **{standing.value: frozenset({standing}) for standing in Standing},
    **{name: wanted for name, (_, wanted) in FILTERS.items()},
}


@require_safe
@at_school
def policy(request: HttpRequest, here: Here) -> HttpResponse:
    """The whole policy, or the clauses that stand in one way."""
    coverage = measure_coverage(here.school.id, at=here.at)
    show = request.GET.get("show", "")
    show = show if show in WANTED else ""
    wanted = WANTED[show]
    sections = [
        (section, [clause for clause in clauses if clause.standing in wanted])
        for section, clauses in coverage.sections
    ]
    context = {
        "sections": [(section, clauses) for section, clauses in sections if clauses],
        "totals": coverage.totals(),
        "filters": [(name, words) for name, (words, _) in FILTERS.items()],
        "show": show,
        "rows": _rows(here),
        "at": here.at,
    }
    return render(request, "policy/policy.html", context)


def _rows(here: Here) -> dict[str, str]:
    """Where the rows behind a number stand, for those who may open them."""
    slug, by = here.school.slug, here.actor
    pages = {
        "posts": ("posts", may_write(by)),
        "archive": ("archive", may_read_archive(by)),
        "review": ("reviews", may_read_reviews(by)),
        "sites": ("sites", None),
        "people": ("people", may_read_register(by)),
        "staffing": ("joiners_and_leavers", may_keep_lists(by)),
    }
    return {key: reverse(name, args=[slug]) for key, (name, no) in pages.items() if no is None}
