"""What this room sees of somebody who leaves: the sites that they run."""

from __future__ import annotations

from datetime import date

from staffroom.domain.people.queries import actors_with
from staffroom.domain.sites.duties import LEADS
from staffroom.domain.sites.queries import leads_of_sites, live
from staffroom.engine.steps import Leaver, Seen


def steps(leaver: Leaver, *, on: date) -> list[Seen]:
    """Only of who was named to run a site: each needs somebody else who has the role."""
    named = leads_of_sites(leaver.school_id)
    able = {actor.id for actor in actors_with(leaver.school_id, LEADS, on=on)} - {leaver.user_id}
    run = [site for site in live(leaver.school_id) if leaver.user_id in named.get(site.id, ())]
    return [
        Seen(
            f"{site.full_name} handed over",
            bool(able & named[site.id]),
            "Somebody else runs it."
            if able & named[site.id]
            else "Nobody else runs it yet. The headteacher says who does.",
            f"sites/{site.id}/lead/",
        )
        for site in run
    ]
