"""What this room sees of somebody who leaves: the tasks that are theirs."""

from __future__ import annotations

from datetime import date

from staffroom.domain.people.queries import accounts_of
from staffroom.domain.tasks.kinds import KINDS
from staffroom.domain.tasks.queries import open_tasks
from staffroom.engine.steps import Leaver, Seen


TITLE = "Open tasks handed over"
SHOWN = 5  # titles


def steps(leaver: Leaver, *, on: date) -> list[Seen]:
    """A task of somebody without access falls to whoever should have it, so none is lost.

    What only they can do themselves, such as their undertaking, falls to nobody and is not counted.
    """
    theirs = [
        task.title
        for task in open_tasks(leaver.school_id)
        if leaver.user_id and task.person == leaver.user_id and KINDS[task.kind].owners
    ]
    if not theirs:
        return [Seen(TITLE, True, "No open task is theirs.")]
    account = accounts_of(leaver.school_id, on=on).get(leaver.user_id)
    is_here = account is not None and bool(account.roles)
    one = len(theirs) == 1
    if is_here:
        then = (
            f"open task{' is' if one else 's are'} theirs: they can be handed over; what is left "
        )
        then += "falls to colleagues when their access ends."
    else:
        then = f"open task{' was' if one else 's were'} theirs and fell to whoever should have "
        then += f"{'it' if one else 'them'} now, who sees why."
    says = f"{len(theirs)} {then} {'; '.join(theirs[:SHOWN])}."
    return [Seen(TITLE, not is_here, says)]
