"""How the staffing room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime, timedelta

from staffroom.domain.staffing.models import Answer, Passage
from staffroom.domain.staffing.steps import Ending, Step, Way
from staffroom.engine.coverage import Control, Evidence, Kind, Standing, counted


TIME_FOR_IT = timedelta(days=30)  # our own rule of thumb: longer than that, a missing one is a gap
CONTROLS = (
    Control(
        obligations=("6.7",),
        kind=Kind.ATTEST,
        says="whoever leaves undertakes not to contact pupils by personal social media, or it is noted "
        "that they would not",
    ),
    Control(
        obligations=("6.7",),
        kind=Kind.ATTEST,
        says="whoever joins undertakes the same for pupils of former schools",
    ),
)


def measure(school_id: str, at: datetime) -> tuple[Evidence, ...]:
    """The evidence of each control above, in their order."""
    return (
        _given(school_id, Way.LEAVES, "people who leave or left have given it.", at),
        _given(school_id, Way.JOINS, "people who joined have given it.", at),
    )


def _given(school_id: str, way: Way, sentence: str, at: datetime) -> Evidence:
    """Counted from the answers themselves, the newest of each list; refused is not given."""
    came_to_nothing = tuple(
        ending.value for ending in (Ending.STAYS, Ending.CAME_BACK, Ending.LEFT, Ending.MOVED)
    )
    rows = Passage.objects.filter(school_id=school_id, way=way.value)
    opened = dict(rows.exclude(ending__in=came_to_nothing).values_list("id", "opened_at"))
    answers = Answer.objects.filter(passage_id__in=opened, step=Step.UNDERTAKING.value).order_by(
        "id"
    )
    newest = {row.passage_id: row for row in answers}
    given = [row for row in newest.values() if row.done]
    unanswered = [opened[one] for one in opened.keys() - newest.keys()]
    is_late = any(since < at - TIME_FOR_IT for since in unanswered)
    return counted(
        len(given),
        len(opened),
        sentence,
        rows="staffing",
        last_seen=max((row.at for row in given), default=None),
        none_yet="Nobody has left yet." if way is Way.LEAVES else "Nobody has joined yet.",
        short=Standing.GAP if is_late else Standing.ATTENTION,
    )
