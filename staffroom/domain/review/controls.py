"""How the review room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime, timedelta

from staffroom.domain.review.queries import LONDON, page_of
from staffroom.domain.review.states import SIGNED
from staffroom.domain.schools.queries import terms
from staffroom.engine.coverage import Control, Evidence, Kind, Standing


OVERDUE_AFTER = timedelta(days=14)  # days after a term's end by which its review should be signed


def _reviewed(school_id: str, at: datetime) -> Evidence:
    today = at.astimezone(LONDON).date()
    begun = [t for t in terms(school_id) if t.starts <= today]
    if not begun:
        return Evidence(Standing.NOT_DUE, "No term has begun yet.", rows="review")
    ended = next((t for t in begun if t.ends < today), None)
    if ended is None:
        return Evidence(
            Standing.NOT_DUE, f"{begun[0].name} ends on {begun[0].ends:%-d %B}.", rows="review"
        )
    page = page_of(ended, school_id)
    if page.state == SIGNED:
        standing = Standing.KEPT if page.looked_at else Standing.ATTENTION
        sentence = f"posts of {ended.name} were looked at; signed off by {page.signed_by}."
    else:
        overdue = today > ended.ends + OVERDUE_AFTER
        standing = Standing.GAP if overdue else Standing.ATTENTION
        sentence = f"posts of {ended.name} were looked at; the review is not signed off."
    return Evidence(
        standing=standing,
        sentence=sentence,
        covered=page.looked_at,
        total=page.total,
        unit="posts",
        rows="review",
        last_seen=page.signed_at,
    )


CONTROLS = (
    Control(
        obligations=("M.1",),
        kind=Kind.RECORD,
        says="the headteacher reviews each term's posts and signs off, with what was not seen counted",
        evidence=_reviewed,
    ),
)
