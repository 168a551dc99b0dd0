"""What the school holds here about the person who asks: every room is asked, one by one."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.archive import holdings as archive
from staffroom.domain.audit import holdings as audit
from staffroom.domain.outbox import holdings as outbox
from staffroom.domain.people import holdings as people
from staffroom.domain.publishing import holdings as publishing
from staffroom.domain.review import holdings as review
from staffroom.domain.sign_in import holdings as sign_in
from staffroom.domain.sites import holdings as sites
from staffroom.domain.staffing import holdings as staffing
from staffroom.domain.tasks import holdings as tasks
from staffroom.engine.holdings import Holding


# The rooms that hold something about people who work here, by hand.
ROOMS = (people, sign_in, staffing, sites, publishing, archive, review, tasks, outbox, audit)


def my_data(*, by: Actor) -> list[Holding]:
    """Everything that is held about whoever asks, at the school where they ask; nothing of others."""
    with transaction.atomic():  # one moment, not several
        return [holding for room in ROOMS for holding in room.held(by.id, by.school_id)]


def as_data(holdings: list[Holding], *, by: Actor, at: datetime) -> dict[str, object]:
    """The same as plain JSON, to take away."""
    return {
        "name": by.name,
        "made at": at.isoformat(),
        "held": [
            {
                "what": holding.what,
                "why": holding.why,
                "until": holding.until,
                "things": [
                    ({"at": thing.at.isoformat()} if thing.at else {}) | thing.says
                    for thing in holding.things
                ],
            }
            for holding in holdings
        ],
    }
