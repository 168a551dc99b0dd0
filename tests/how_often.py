"""How often something is tried: a little in every run of the tests, to the full with `make prove`."""

from __future__ import annotations

import os


PROVING = os.environ.get("STAFFROOM_PROVE", "") not in {"", "0"}


def how_often(every_run: int, proving: int) -> int:
    """The smaller number in `make test`, the full one in `make prove`."""
    return proving if PROVING else every_run
