"""What a room sees of somebody who leaves: the pure half of a leaver's list.

Each room that has something to say has a `leaving.py` with `steps(leaver, on)`; the journey
`joiner_and_leaver.py` asks them all.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leaver:
    """Somebody who leaves a school: their number on the register, and their account, empty without one.

    `elsewhere` says whether that account has access at another school of the installation.
    """

    school_id: str
    staff_id: str
    user_id: str
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """One step as a room sees it. `says` goes on in a sentence; `path` is below the school's address."""

    title: str
    done: bool
    says: str
    path: str = ""
