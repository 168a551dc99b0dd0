"""The life of a file with a list, from the moment it is chosen to the page that tells of it later."""

from __future__ import annotations

from staffroom.engine.lifecycle import Lifecycle, Move, State


WAITING = "waiting"
READING = "reading"
ASKING = "asking"
READY = "ready"
UNREADABLE = "unreadable"
BROUGHT_IN = "brought in"
DROPPED = "dropped"

LIFE = Lifecycle(
    thing="file with a list",
    states=(
        State(WAITING, "waiting to be read"),
        State(READING, "being read"),
        State(ASKING, "holds several lists"),
        State(READY, "shown as a preview"),
        State(UNREADABLE, "cannot be used"),
        State(BROUGHT_IN, "brought in"),
        State(DROPPED, "thrown away"),
    ),
    moves=(
        # Reading that was cut off begins anew: nothing of it counts before all has been read.
        Move("read", (WAITING, READING), READING, "Staffroom"),
        Move("show", (READING,), READY, "Staffroom"),
        Move("ask", (READING,), ASKING, "Staffroom"),
        Move("refuse", (READING,), UNREADABLE, "Staffroom"),
        Move("bring in", (READY,), BROUGHT_IN, "whoever chose the file"),
        Move(
            "throw away",
            (WAITING, READING, ASKING, READY, UNREADABLE),
            DROPPED,
            "whoever chose the file, or Staffroom after a day",
        ),
    ),
)
# Before it is brought in it belongs to whoever chose it.
OPEN = (WAITING, READING, ASKING, READY, UNREADABLE)
