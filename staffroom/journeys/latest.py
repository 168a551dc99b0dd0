"""One costly value for each school: the one for the version asked for last, and no older ones.

It is made once, however many ask for it at the same moment: the others wait for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar


Version = TypeVar("Version", bound=Hashable)
Value = TypeVar("Value")


class LatestOf(Generic[Version, Value]):
    """What `make` gives for a school and a version. Never changed once made, so it is safe to share."""

    def __init__(self, make: Callable[[str, Version], Value]) -> None:
        self._make = make
        self._kept: dict[str, tuple[Version, Value]] = {}
        self._making: dict[str, threading.Lock] = {}

    def __call__(self, school_id: str, version: Version) -> Value:
        kept = self._kept.get(school_id)
        if kept is not None and kept[0] == version:
            return kept[1]
        with self._making.setdefault(school_id, threading.Lock()):
            kept = self._kept.get(school_id)
            if kept is None or kept[0] != version:
                self._kept.pop(school_id, None)  # the old one goes first: two of a trust are much
                kept = version, self._make(school_id, version)
                self._kept[school_id] = kept
            return kept[1]

    def is_at_hand(self, school_id: str, version: Version) -> bool:
        kept = self._kept.get(school_id)
        return kept is not None and kept[0] == version

    def cache_clear(self) -> None:
        self._kept.clear()
