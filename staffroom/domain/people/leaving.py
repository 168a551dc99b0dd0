"""What this room sees of somebody who leaves: their place in the register, their access."""

from __future__ import annotations

from datetime import date, timedelta

from staffroom.domain.people.models import Grant, Staff
from staffroom.domain.people.queries import roles_of_all
from staffroom.engine.steps import Leaver, Seen


DAY = timedelta(days=1)


def steps(leaver: Leaver, *, on: date) -> list[Seen]:
    rows = Staff.objects.filter(school_id=leaver.school_id, staff_id=leaver.staff_id, left_at=None)
    row = rows.first()
    return [_access(leaver, row.ends if row else None, on=on), _register(row)]


def _access(leaver: Leaver, last_day: date | None, *, on: date) -> Seen:
    """`last_day` is what the register says; the night after it, access ends by itself."""
    title = "Access and roles ended"
    if not leaver.user_id:
        return Seen(title, True, "They never had an account here.")
    grants = Grant.objects.filter(school_id=leaver.school_id, user_id=leaver.user_id)
    roles = roles_of_all(leaver.school_id, on=on).get(leaver.user_id, ())
    if roles:
        words = ", ".join(role.words for role in roles)
        if not grants.filter(ends=None).exists():
            last = max(grant.ends for grant in grants if grant.ends) - DAY
            return Seen(title, False, f"They are {words} until {last:%-d %B %Y}, then no more.")
        if last_day is not None and on <= last_day:
            says = (
                f"They are {words} until {last_day:%-d %B %Y}, the last day on the staff register."
            )
            return Seen(title, False, says)
        return Seen(
            title, False, f"They are still {words} here.", f"people/access/{leaver.staff_id}/"
        )
    return Seen(
        title,
        True,
        "They have no role here, so every page answers them as it answers a stranger.",
    )


def _register(row: Staff | None) -> Seen:
    title = "Off the staff list"
    if row is not None and row.ends is not None:
        says = f"They are on it until {row.ends:%-d %B %Y}, and leave it the night after."
        return Seen(title, False, says)
    if row is not None:
        return Seen(title, False, "They are still on the staff list.", "people/lists/")
    return Seen(title, True, "They are not on the staff list any more.")
