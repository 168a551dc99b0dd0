"""How the review room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.review.queries import RoundPage, page_of
from staffroom.domain.review.states import SIGNED, SIGNED_WITHIN
from staffroom.domain.schools.queries import terms
from staffroom.engine.coverage import Control, Evidence, Kind, Standing
from staffroom.engine.school_time import school_day


CONTROLS = (
    Control(
        obligations=("M.1",),
        kind=Kind.RECORD,
        says="the headteacher reviews each term's posts and signs off, with what was not seen counted",
    ),
)


def measure(school_id: str, at: datetime) -> tuple[Evidence, ...]:
    """The evidence of each control above, in their order."""
    today = school_day(at)
    begun = [t for t in terms(school_id) if t.starts <= today]
    if not begun:
        return (Evidence(Standing.NOT_DUE, "No term has begun yet.", rows="review"),)
    ended = next((t for t in begun if t.ends < today), None)
    if ended is None:
        ends = f"{begun[0].name} ends on {begun[0].ends:%-d %B}."
        return (Evidence(Standing.NOT_DUE, ends, rows="review"),)
    page = page_of(ended, school_id)
    if page.state == SIGNED:
        return (_of(page, _signed(page), f"signed off by {page.signed_by}."),)
    overdue = today > ended.ends + SIGNED_WITHIN
    standing = Standing.GAP if overdue else Standing.ATTENTION
    return (_of(page, standing, "the review is not signed off."),)


def _signed(page: RoundPage) -> Standing:
    return Standing.KEPT if page.looked_at == page.total else Standing.ATTENTION


def _of(page: RoundPage, standing: Standing, end: str) -> Evidence:
    return Evidence(
        standing,
        f"posts of {page.term.name} were looked at; {end}",
        page.looked_at,
        page.total,
        "review",
        page.signed_at,
    )
