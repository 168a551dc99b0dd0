"""Links by letter: make one, and take it. Only its digest is kept, and it is good for an hour and one use."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.sign_in.models import ConfirmedAddress, MailedLink
from staffroom.engine.refusal import Refusal, Refused, Why


GOOD_FOR = timedelta(hours=1)
NEW_PASSWORD, CONFIRM = "new password", "confirm address"
_SENT = {
    NEW_PASSWORD: "link for a new password sent",
    CONFIRM: "link to confirm an address sent",
}


def digest_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def make_link(
    *, account_id: str, purpose: str, email: str, token: str, by: Actor, at: datetime
) -> None:
    """Let a token open one thing for an account. The same token again, after a crash, is the same link."""
    with transaction.atomic():
        row, made = MailedLink.objects.get_or_create(
            digest=digest_of(token),
            defaults={"account_id": account_id, "purpose": purpose, "email": email, "made_at": at},
        )
        if not made and row.used_at is None:  # its letter could not be sent: the hour begins anew
            row.made_at = at
            row.save(update_fields=["made_at"])
        if made:
            audit.record(
                by=by, at=at, verb=_SENT[purpose], subject=("account", account_id), says={}
            )


def confirm_address(*, token: str, email: str, by: Actor, at: datetime) -> None:
    """Say that the actor has been reached at the address they sign in with.

    Refuses a link that is old, used, another's, or was sent to another address than theirs now.
    """
    with transaction.atomic():
        taken = take_link(token=token, purpose=CONFIRM, at=at)
        if str(taken.account_id) != by.id or taken.email != email:
            raise Refused(GONE)
        ConfirmedAddress.objects.update_or_create(
            account_id=by.id, defaults={"email": email, "at": at}
        )
        audit.record(
            by=by, at=at, verb="address confirmed", subject=("account", by.id), says={"is": email}
        )


def note_confirmed(*, account_id: str, email: str, at: datetime) -> None:
    """Part of taking a link for a new password, which tells: it, too, came to that address."""
    ConfirmedAddress.objects.update_or_create(
        account_id=account_id, defaults={"email": email, "at": at}
    )


def whose_link(*, token: str, purpose: str, at: datetime) -> MailedLink | None:
    """Whose link this is while it is good; nothing is used up by looking."""
    rows = MailedLink.objects.filter(digest=digest_of(token), purpose=purpose, used_at=None)
    return rows.filter(made_at__gte=at - GOOD_FOR).first()


def take_link(*, token: str, purpose: str, at: datetime) -> MailedLink:
    """Use a link up, as part of the act it opens. Refuses one that is wrong, used or an hour old."""
    rows = MailedLink.objects.select_for_update().filter(digest=digest_of(token), purpose=purpose)
    row = rows.filter(used_at=None, made_at__gte=at - GOOD_FOR).first()
    if row is None:
        raise Refused(GONE)
    row.used_at = at
    row.save(update_fields=["used_at"])
    return row


def end_links_of(*, account_id: str) -> None:
    """Part of an act that tells: no link that was sent before opens anything for this account any more."""
    MailedLink.objects.filter(account_id=account_id, used_at=None).delete()


def forget_old_links(*, at: datetime) -> None:
    MailedLink.objects.filter(made_at__lt=at - timedelta(days=1)).delete()


GONE = Refusal(
    why=Why.HIDDEN,
    reason="This link was used, is more than an hour old, or was not copied whole.",
    instead="Ask for another on the page for a forgotten password.",
)
