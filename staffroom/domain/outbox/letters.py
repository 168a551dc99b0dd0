"""What letters are for. Pure: it decides whether a letter may wait, and what is done when nobody can know."""

from __future__ import annotations

from enum import Enum


LETTER = "letter"  # the kind of an outbox row that is one mail to one person
NOT_KNOWN = "Staffroom was stopped while the mail server took it: whether it arrived is not known."

LEFT = "Left unsent."


class Sort(Enum):
    """What a letter is for.

    Letters about tasks go by what their person has chosen, and never twice: what they tell stands on
    the home page as well. The others are written because somebody waits for them, or keeps them, so
    where it is not known whether one arrived it goes again under the same Message-ID.
    """

    SIGNING_IN = "signing in"
    RECORD = "record"
    TASKS = "tasks"

    @property
    def goes_again(self) -> bool:
        """Whether it is sent again when nobody knows whether it arrived."""
        return self in {Sort.SIGNING_IN, Sort.RECORD}
