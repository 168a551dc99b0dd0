"""Input that cannot be used, in one line that says where."""

from __future__ import annotations


class Unusable(Exception):
    """Raised with one line for people; `line` counts from 1, 0 where the whole file is meant."""

    def __init__(self, file: str, reason: str, *, line: int = 0) -> None:
        where = f"{file}:{line}" if line else file
        super().__init__(" ".join(f"{where}: {reason}".split()))
