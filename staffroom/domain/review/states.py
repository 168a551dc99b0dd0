"""The life of a review round, and what may be said of a post in it."""

from __future__ import annotations

from staffroom.engine.lifecycle import Lifecycle, Move, State


OPEN = "open"
SIGNED = "signed off"
APPROPRIATE = "appropriate"
NEEDS_CHANGE = "needs change"
TAKE_DOWN = "take down"
OUTCOMES = (APPROPRIATE, NEEDS_CHANGE, TAKE_DOWN)
NOT_LOOKED_AT = "not looked at"

LIFE = Lifecycle(
    thing="review",
    states=(State(OPEN, "open"), State(SIGNED, "signed off")),
    moves=(
        Move("judge", (OPEN,), OPEN, "headteacher"),
        Move("sign off", (OPEN,), SIGNED, "headteacher"),
    ),
)
