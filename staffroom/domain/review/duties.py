"""What a review asks of whom: the tasks that are open for a term and for the posts in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from staffroom.domain.actor import Actor
from staffroom.domain.archive.queries import ArchiveLine
from staffroom.domain.review.states import NEEDS_CHANGE, SIGNED_WITHIN, TAKE_DOWN
from staffroom.domain.schools.queries import TermCard
from staffroom.domain.tasks import kinds
from staffroom.domain.tasks.operations import Wanted, keep, open_task


_ASKS = {NEEDS_CHANGE: kinds.MEND, TAKE_DOWN: kinds.TAKE_DOWN}


def ask_to_look_through(found: TermCard, *, by: Actor, at: datetime) -> None:
    """The headteacher looks through a term and signs; part of opening its round."""
    open_task(about=str(found.id), wanted=wanted_for(found), by=by, at=at)


def wanted_for(found: TermCard) -> Wanted:
    facts = {"term": found.name}
    return Wanted(kinds.LOOK_THROUGH, facts=facts, due=found.ends + SIGNED_WITHIN)


def after_signing(
    found: TermCard, asked: Sequence[tuple[ArchiveLine, str]], *, by: Actor, at: datetime
) -> None:
    """The chair reads the record, and each author does what was asked; part of the sign-off."""
    about, facts = str(found.id), {"term": found.name}
    keep(about=about, wanted=[], done=[kinds.LOOK_THROUGH], by=by, at=at)
    open_task(about=about, wanted=Wanted(kinds.READ_RECORD, facts=facts), by=by, at=at)
    for entry, outcome in asked:
        open_task(about=entry.id, wanted=wanted_of(entry, outcome), by=by, at=at)


def wanted_of(entry: ArchiveLine, outcome: str) -> Wanted:
    facts = {"site": entry.site_name}
    author = entry.author_id
    return Wanted(_ASKS[outcome], author, author, site=entry.site_id, facts=facts)


def nothing_asked(entry_id: str, *, by: Actor, at: datetime) -> None:
    """What was asked of a post is done; part of saying so."""
    keep(about=entry_id, wanted=[], done=[kinds.MEND, kinds.TAKE_DOWN], by=by, at=at)
