"""Every no of this room, with what to do instead."""

from __future__ import annotations

from staffroom.engine.refusal import Refusal, Why
from staffroom.engine.text.seen import as_seen


def _incomplete(reason: str, instead: str) -> Refusal:
    return Refusal(why=Why.INCOMPLETE, reason=reason, instead=instead, obligation="6.7")


def hidden() -> Refusal:
    return Refusal(
        why=Why.HIDDEN,
        reason="There is no such list of yours.",
        instead="Look at what needs you now.",
    )


def closed() -> Refusal:
    return Refusal(
        why=Why.TOO_LATE,
        reason="This list is closed; nothing more is noted on it.",
        instead="Look at it as it is now.",
        obligation="6.7",
    )


def not_listed() -> Refusal:
    return _incomplete(
        "Nobody with that number is on the staff register.", "Choose somebody from the list."
    )


def yourself() -> Refusal:
    return _incomplete(
        "Somebody else says that you leave.", "Ask a colleague in the office or a head to."
    )


def leaves_already() -> Refusal:
    return _incomplete("There is an open leaver’s list of theirs.", "Go on with that one.")


def no_such_step() -> Refusal:
    return _incomplete("That is not a step of this list.", "Look at the list again.")


def theirs_to_give() -> Refusal:
    return _incomplete(
        "On their own page only they themselves can give it.",
        "Say by which other way it came: by letter, or in a talk.",
    )


def missing_note(note: str) -> Refusal | None:
    if as_seen(note):
        return None
    return _incomplete(
        "There is no note.", "Say in a few words what was said or why; it stays on the record."
    )


def too_long(note: str, longest: int) -> Refusal | None:
    if len(note) <= longest:
        return None
    return _incomplete(
        f"A note has {longest} characters at most; this one has {len(note)}.", "Shorten it."
    )


def other_words() -> Refusal:
    return Refusal(
        why=Why.TOO_LATE,
        reason="The words of the undertaking have changed since you opened the page.",
        instead="Read them as they are now.",
        obligation="6.7",
    )


def no_such_days(longest: int) -> Refusal:
    return _incomplete(
        f"That is no number of days from 0 to {longest}.",
        "Four weeks (28) leave time to hand things over.",
    )


def no_manager() -> Refusal:
    return _incomplete(
        "That is nobody who is a line manager here now, or the very person.",
        "Choose one of the line managers. The headteacher gives people that role.",
    )


def has_left() -> Refusal:
    return _incomplete(
        "They are not on the staff list any more.",
        "If they have come back, bring in a staff list with them in it; this list then closes.",
    )


def no_such_day() -> Refusal:
    return _incomplete(
        "The last day is today or a day of the next twelve months.", "Put the day right."
    )
