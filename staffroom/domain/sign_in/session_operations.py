"""Sessions: end one, all others, or all of an account's; note when one was last seen."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.sign_in.models import Session
from staffroom.domain.sign_in.session_store import digest_of
from staffroom.engine.refusal import Refusal, Refused, Why


def end_session(*, session_id: str, by: Actor, at: datetime) -> None:
    """Sign the actor out in one browser. Refuses a session that is not theirs, or has ended."""
    with transaction.atomic():
        row = Session.objects.filter(session_key=session_id, account_id=by.id).first()
        if row is None:
            raise Refused(
                Refusal(
                    why=Why.TOO_LATE,
                    reason="That session has ended already.",
                    instead="The page of your account shows those that are left.",
                )
            )
        row.delete()
        audit.record(
            by=by,
            at=at,
            verb="session ended",
            subject=("account", by.id),
            says={"device": row.device},
        )


def end_other_sessions(*, keep: str, by: Actor, at: datetime) -> int:
    """Sign the actor out everywhere but in the browser with this session key; how many that were."""
    with transaction.atomic():
        ended = end_sessions_of(account_id=by.id, keep=keep)
        audit.record(
            by=by,
            at=at,
            verb="other sessions ended",
            subject=("account", by.id),
            says={"number": ended},
        )
    return ended


def end_sessions_of(*, account_id: str, keep: str = "") -> int:
    """Part of an act that tells: a closed account, another password or address, a reset second step."""
    rows = Session.objects.filter(account_id=account_id)
    if keep:
        rows = rows.exclude(session_key=digest_of(keep))
    return rows.delete()[0]


def seen(*, key: str, at: datetime) -> None:
    """Note that a browser has just asked for something; called every few minutes at most."""
    Session.objects.filter(session_key=digest_of(key)).update(seen_at=at)
