"""How grave each kind of attack is, and what a finding says of it."""

from __future__ import annotations

from enum import Enum


class Band(Enum):
    """A kind of attack: title, and one sentence each on what it does and what to do instead."""

    THREAT = (
        "Reads as a threat",
        "The person it speaks of may be frightened, even if it was meant as a joke.",
        "Take this out. If you fear for somebody, tell the safeguarding lead.",
    )
    SLUR = (
        "Degrades a group of people",
        "A pupil or a colleague who belongs to that group will read this about themselves.",
        "Say it without this word.",
    )
    HATE = (
        "Attacks people for who they are",
        "A child or a colleague of that group will read that they are not wanted here.",
        "Take this out. Speak of what somebody did, never of what they are.",
    )
    CLAIM = (
        "Accuses somebody of something grave",
        "The person named has no way to answer here, and whoever posts it can be sued for it.",
        "Take this out, and tell what you know to the headteacher, the governors or the police.",
    )
    HOUNDING = (
        "Calls on people to go after somebody",
        "A crowd that turns on one person does real harm, whatever that person did.",
        "Take this out, and use the complaints procedure.",
    )
    ATTACK = (
        "Swears at somebody",
        "Whoever it is meant for will read this, and so will every child who follows the site.",
        "Take this out. Say what went wrong, and what you would like to happen.",
    )
    INSULT = (
        "Reads as an insult",
        "The person it speaks of, or their family, may read this and be hurt by it.",
        "Say what happened, without judging the person.",
    )
    MILD = (
        "Speaks badly of somebody",
        "The people it speaks of may read this and be hurt by it.",
        "Say what happened, and what would help.",
    )

    @property
    def title(self) -> str:
        return self.value[0]

    @property
    def why(self) -> str:
        return self.value[1]

    @property
    def mend(self) -> str:
        return self.value[2]
