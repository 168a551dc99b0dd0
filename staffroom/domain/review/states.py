"""The life of a review round, and what may be said of a post in it."""

from __future__ import annotations

from datetime import timedelta

from staffroom.engine.lifecycle import Lifecycle, Move, State


OPEN = "open"
SIGNED = "signed off"
APPROPRIATE = "appropriate"
NEEDS_CHANGE = "needs change"
TAKE_DOWN = "take down"
OUTCOMES = (APPROPRIATE, NEEDS_CHANGE, TAKE_DOWN)
ASKING = (NEEDS_CHANGE, TAKE_DOWN)  # these ask something of whoever wrote the post
NOT_LOOKED_AT = "not looked at"
# Our own rule of thumb: the policy says "termly" and no day; two weeks is the shortest holiday.
SIGNED_WITHIN = timedelta(days=14)

LIFE = Lifecycle(
    thing="review",
    states=(State(OPEN, "open"), State(SIGNED, "signed off")),
    moves=(
        Move("judge", (OPEN,), OPEN, "headteacher"),
        Move("sign off", (OPEN,), SIGNED, "headteacher"),
    ),
)
