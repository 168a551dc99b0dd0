"""How many private texts were checked: a number in the log now and then, and nothing else.

The line is written a while after the checks it counts, so that it says of no moment that somebody
checked something then.
"""

from __future__ import annotations

import logging
import threading
import time


log = logging.getLogger("staffroom.check")
EVERY = 15 * 60.0  # seconds


class PrivateCount:
    """Counts in memory and writes one line a quarter of an hour, if there was anything to count."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0
        self._since = time.monotonic()

    def add(self) -> None:
        with self._lock:
            self._count += 1
            if time.monotonic() - self._since >= EVERY:
                log.info("private checks", extra={"count": self._count})
                self._count, self._since = 0, time.monotonic()


PRIVATE = PrivateCount()
