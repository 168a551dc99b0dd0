"""One place in a text that may name a pupil."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from staffroom.engine.roll import Places


class Form(Enum):
    """How a pupil is named."""

    FULL = "full"
    INITIAL = "initial"  # one half in full and an initial for the other
    INITIALS = "initials"  # nothing but initials, beside a form
    FAMILY = "family"  # a surname, said of brothers and sisters
    LONE = "lone"  # a first name and no more


@dataclass(frozen=True, slots=True)
class Sighting:
    """Tokens `first` to `end` (exclusive) may name the pupils at `places` of the roll.

    `sure` says that the words name a pupil whatever stands around them; otherwise they may.
    `possessive` says that the s at the end is no part of the name, as in "Amelia Browns goal".
    """

    first: int
    end: int
    form: Form
    places: Places
    sure: bool
    possessive: bool = False
