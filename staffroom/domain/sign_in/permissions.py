"""What may be done about second steps. Pure: None, or a refusal with its reason and what to do instead."""

from __future__ import annotations

from staffroom.domain.actor import Actor, May, Role
from staffroom.engine.refusal import Refusal, Why


MOST_PASSKEYS = 10


def last_one_needed(*, is_last: bool, needed: bool) -> Refusal | None:
    """Nobody whose role needs a second step goes without one, not even between two."""
    if not (is_last and needed):
        return None
    return Refusal(
        why=Why.INCOMPLETE,
        reason="This is your only second step, and your role here needs one.",
        instead="Add another first; then this one can be removed.",
    )


def too_many_of(*, kind: str, held: int) -> Refusal | None:
    """One app, since it can be moved; passkeys for each device somebody has."""
    if kind == "app" and held:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="You have an authenticator app already.",
            instead="To move to another telephone, remove the app first and set it up anew.",
        )
    if kind == "passkey" and held >= MOST_PASSKEYS:
        return Refusal(
            why=Why.INCOMPLETE,
            reason=f"You have {MOST_PASSKEYS} passkeys, which is as many as are kept.",
            instead="Remove one that you do not use any more.",
        )
    return None


def may_reset(by: Actor, account_id: str) -> Refusal | None:
    """The headteacher may, for a colleague: somebody else has to look whom they have before them."""
    if not by.is_any(Role.HEADTEACHER):
        return Refusal(
            why=Why.NOT_YOURS,
            reason="Taking a colleague’s second step away is for the headteacher.",
            instead="Ask the headteacher.",
        )
    if by.id == account_id:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="Nobody resets their own second step.",
            instead="Change it on the page of your account.",
        )
    return None


MAY = (
    May(
        "take a colleague’s lost second step away",
        lambda by: may_reset(by, "a colleague"),
        "7.8",
        "never one’s own",
    ),
)
