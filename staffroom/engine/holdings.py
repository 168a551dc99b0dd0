"""What is held about one person, as each room tells it to the page of one's own data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Held:
    """One thing that is held: when it came about where that is known, and what it says."""

    says: dict[str, str]
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """Things of one kind about one person, the newest first, why they are held and until when."""

    what: str
    why: str
    until: str
    things: tuple[Held, ...]
