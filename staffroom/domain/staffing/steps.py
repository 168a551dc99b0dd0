"""The steps of a list that the system cannot see, how an undertaking comes, and how a list ends."""

from __future__ import annotations

from enum import Enum


class Way(Enum):
    """Whether somebody joins or leaves."""

    JOINS = "joins"
    LEAVES = "leaves"


class Step(Enum):
    """What people answer for. The undertaking is given by the very person, or noted for them."""

    ACCOUNT = "account"
    TOLD = "told"
    UNDERTAKING = "undertaking"
    CHECK_UP = "check-up"
    THINGS = "things"
    PASSWORDS = "passwords"

    @property
    def title(self) -> str:
        return _SAYS[self][0]

    @property
    def asks(self) -> str:
        return _SAYS[self][1]


_SAYS = {
    Step.ACCOUNT: (
        "Account and roles",
        "Seen by Staffroom once they have signed in. Say so here if they need no account.",
    ),
    Step.TOLD: (
        "Told of the policy",
        "Somebody has gone through the social media policy with them.",
    ),
    Step.UNDERTAKING: (
        "Undertaking about pupils",
        "They give it themselves on their own page; or note here how else it came.",
    ),
    Step.CHECK_UP: (
        "Check-up after some weeks",
        "Their line manager has asked how it goes with pupils, parents and their own pages.",
    ),
    Step.THINGS: (
        "The school’s devices and cards handed back",
        "Whatever holds pictures or sign-ins of the school.",
    ),
    Step.PASSWORDS: (
        "Passwords that they knew are changed",
        "Of every account that is shared: the school’s pages, mailboxes, tools.",
    ),
}
OF = {
    Way.JOINS: (Step.ACCOUNT, Step.TOLD, Step.UNDERTAKING, Step.CHECK_UP),
    Way.LEAVES: (Step.UNDERTAKING, Step.THINGS, Step.PASSWORDS),
}
BY_MANAGER = frozenset({Step.TOLD, Step.CHECK_UP})


class How(Enum):
    """How an answer came. An undertaking that somebody else notes says by which way it was given."""

    HERE = "here"
    LETTER = "letter"
    TALK = "exit interview"

    @property
    def words(self) -> str:
        return _HOW[self]


_HOW = {
    How.HERE: "on their own page",
    How.LETTER: "by letter or on paper",
    How.TALK: "in a talk, such as an exit interview",
}


class Ending(Enum):
    """How a list was closed."""

    COMPLETE = "complete"
    STAYS = "stays"
    CAME_BACK = "came back"
    LEFT = "left"
    MOVED = "moved"

    @property
    def words(self) -> str:
        return _ENDINGS[self]


_ENDINGS = {
    Ending.COMPLETE: "All of it is done",
    Ending.STAYS: "They stay after all",
    Ending.CAME_BACK: "They came back to the staff list",
    Ending.LEFT: "They left before it was done",
    Ending.MOVED: "Their last day on the staff register was taken back or put off",
}
