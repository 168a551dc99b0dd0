"""What a session knows of who sits before it: with what they signed in, and when they last proved it."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.contrib.sessions.backends.base import SessionBase

from staffroom.domain.sign_in.session_store import BEGAN


RECENT = timedelta(minutes=10)  # for acts that matter: then one proves again who one is
PROVED = "proved"


def begin(
    session: SessionBase, *, second: bool, device: str, until: datetime, at: datetime
) -> None:
    """Somebody has just signed in, with a second step or without; `until` is by the machine's clock."""
    session[BEGAN] = {"at": at.isoformat(), "device": device, "until": until.isoformat()}
    prove(session, second=second, at=at)


def prove(session: SessionBase, *, second: bool, at: datetime) -> None:
    """They have just proved who they are, once more. A second step counts for the whole session."""
    session[PROVED] = {
        "at": at.isoformat(),
        "second": second or has_second_step(session),
    }


def has_second_step(session: SessionBase) -> bool:
    return bool(session.get(PROVED, {}).get("second"))


def is_recent(session: SessionBase, *, at: datetime) -> bool:
    """Whether they proved it within the last minutes; never by a moment that is still to come."""
    kept = session.get(PROVED, {}).get("at")
    return bool(kept) and timedelta(0) <= at - datetime.fromisoformat(kept) <= RECENT
