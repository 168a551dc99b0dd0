"""The life of a site in the register."""

from __future__ import annotations

from staffroom.engine.lifecycle import Lifecycle, Move, State


LIFE = Lifecycle(
    thing="site",
    states=(State("live", "live"), State("closed", "closed")),
    moves=(
        Move("publish through", ("live",), "live", "staff"),
        Move("close", ("live",), "closed", "headteacher"),
    ),
)
