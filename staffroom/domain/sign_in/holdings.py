"""What this room holds about one person: how they sign in, and where they are signed in."""

from __future__ import annotations

from allauth.mfa.models import Authenticator

from staffroom.domain.sign_in.models import ConfirmedAddress, MailedLink, Session
from staffroom.domain.sign_in.queries import APP, PASSKEY
from staffroom.engine.holdings import Held, Holding


_KINDS = {APP: "an authenticator app", PASSKEY: "a passkey"}


def held(user_id: str, school_id: str) -> list[Holding]:
    """One account is the same at every school; secrets are named and not shown."""
    return [_steps(user_id), _sessions(user_id), _letters(user_id)]


def _steps(user_id: str) -> Holding:
    rows = Authenticator.objects.filter(user_id=user_id).order_by("-created_at")
    return Holding(
        "Your second steps",
        "So that nobody gets in who has only seen your password.",
        "Until you remove them, or the headteacher resets them.",
        tuple(
            Held(
                {
                    "Kind": _KINDS.get(row.type, "recovery codes"),
                    "Name": row.data.get("name", ""),
                    "Last used": f"{row.last_used_at:%-d %B %Y}" if row.last_used_at else "never",
                },
                row.created_at,
            )
            for row in rows
        ),
    )


def _sessions(user_id: str) -> Holding:
    rows = Session.objects.filter(account_id=user_id).order_by("-began_at")
    return Holding(
        "Where you are signed in",
        "So that you can see it and end it. The address of the network is not kept.",
        "Until you sign out; ten hours at most, less where nothing is asked for, and a night until the "
        "row is gone.",
        tuple(Held({"Browser": row.device}, row.began_at) for row in rows),
    )


def _letters(user_id: str) -> Holding:
    confirmed = ConfirmedAddress.objects.filter(account_id=user_id)
    links = MailedLink.objects.filter(account_id=user_id).order_by("-made_at")
    return Holding(
        "Whether letters reach you, and links in them",
        "So that you, and nobody else, can choose a new password by letter.",
        "A link for a day; that an address was confirmed, for as long as it is yours.",
        (
            *(Held({"Confirmed": row.email}, row.at) for row in confirmed),
            *(Held({"Link for": row.purpose, "Sent to": row.email}, row.made_at) for row in links),
        ),
    )
