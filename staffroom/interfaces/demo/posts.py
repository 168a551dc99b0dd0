"""The scripted posts of the demo, by school and term, in the order of time.

The finished term is written as a summer term and the current one as an autumn term whose today is in
late November; posts speak of weekdays and never of dates, so they hold in any year.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from staffroom.interfaces.demo.posts_alder_vale import (
    ALDER_VALE_AUTUMN,
    ALDER_VALE_AUTUMN_STORIES,
    ALDER_VALE_SUMMER,
    ALDER_VALE_SUMMER_STORIES,
)
from staffroom.interfaces.demo.posts_autumn import TYNEBANK_AUTUMN
from staffroom.interfaces.demo.posts_summer import TYNEBANK_SUMMER
from staffroom.interfaces.demo.scripted_post import ScriptedPost
from staffroom.interfaces.demo.stories_autumn import TYNEBANK_AUTUMN_STORIES
from staffroom.interfaces.demo.stories_summer import TYNEBANK_SUMMER_STORIES


Term = Literal["previous", "current"]

_POSTS: dict[tuple[str, Term], tuple[ScriptedPost, ...]] = {
    ("tynebank", "previous"): TYNEBANK_SUMMER + TYNEBANK_SUMMER_STORIES,
    ("tynebank", "current"): TYNEBANK_AUTUMN + TYNEBANK_AUTUMN_STORIES,
    ("alder-vale", "previous"): ALDER_VALE_SUMMER + ALDER_VALE_SUMMER_STORIES,
    ("alder-vale", "current"): ALDER_VALE_AUTUMN + ALDER_VALE_AUTUMN_STORIES,
}


def posts(*, school: str, term: Term) -> tuple[ScriptedPost, ...]:
    """The posts of one school's term, the earliest first."""
    return tuple(sorted(_POSTS[school, term], key=lambda post: post.at))


def fill(text: str, pupil: Mapping[str, str]) -> str:
    """The text with its placeholders about a pupil filled from a row of the roll."""
    full = f"{pupil['first']} {pupil['last']}"
    return (
        text.replace("{pupil_full}", full)
        .replace("{pupil_first}", pupil["first"])
        .replace("{pupil_initial}", f"{pupil['first']} {pupil['last'][0].upper()}")
        .replace("{pupil_form}", pupil["form"])
    )
