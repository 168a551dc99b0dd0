"""The life of a site in the register. Closing one comes with a later version."""

from __future__ import annotations

from staffroom.engine.lifecycle import Lifecycle, Move, State


LIVE = "live"

LIFE = Lifecycle(
    thing="site",
    states=(State(LIVE, "live"),),
    moves=(Move("publish through", (LIVE,), LIVE, "staff"),),
)
