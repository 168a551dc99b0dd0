"""Read how an account proves who it is: its second steps, its sessions, its confirmed address."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from allauth.mfa.models import Authenticator

from staffroom.domain.sign_in.models import ConfirmedAddress, MailedLink, Session
from staffroom.domain.sign_in.sealing import Unreadable


APP, PASSKEY, CODES = "totp", "webauthn", "recovery_codes"  # as allauth calls them
FEW_CODES = 3  # recovery codes left at which a page says so


@dataclass(frozen=True, slots=True)
class Step:
    """One second step that an account has."""

    id: int
    kind: str
    name: str  # a passkey's own; empty for an app
    added_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Steps:
    """All that an account can prove itself with besides its password."""

    app: Step | None
    passkeys: tuple[Step, ...]
    codes_left: int
    unreadable: bool  # Staffroom's own key has changed since they were set up

    @property
    def any(self) -> bool:
        """Whether there is a second step; recovery codes alone are none."""
        return bool(self.app or self.passkeys)

    @property
    def count(self) -> int:
        return bool(self.app) + len(self.passkeys)

    @property
    def few_codes(self) -> bool:
        return self.any and self.codes_left <= FEW_CODES


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One browser in which somebody is signed in."""

    id: str
    device: str
    began_at: datetime
    seen_at: datetime


def steps_of(account_id: str) -> Steps:
    """The second steps of an account, and how many recovery codes it has left."""
    rows = list(Authenticator.objects.filter(user_id=account_id).order_by("id"))
    app = next((_step(row) for row in rows if row.type == APP), None)
    codes = next((row for row in rows if row.type == CODES), None)
    left, unreadable = 0, False
    try:
        left = len(codes.wrap().get_unused_codes()) if codes else 0
    except Unreadable:
        unreadable = True
    passkeys = tuple(_step(row) for row in rows if row.type == PASSKEY)
    return Steps(app, passkeys, left, unreadable)


def has_second_step(account_id: str) -> bool:
    rows = Authenticator.objects.filter(user_id=account_id, type__in=(APP, PASSKEY))
    return bool(rows.exists())


def with_second_step(account_ids: Iterable[str]) -> set[str]:
    """Which of these accounts have a second step."""
    rows = Authenticator.objects.filter(user_id__in=list(account_ids), type__in=(APP, PASSKEY))
    return {str(user_id) for user_id in rows.values_list("user_id", flat=True)}


def sessions_of(account_id: str, *, at: datetime) -> list[SessionLine]:
    """The browsers in which an account is signed in now, the last seen first."""
    rows = Session.objects.filter(account_id=account_id, expire_date__gt=at)
    return [
        SessionLine(row.session_key, row.device, row.began_at, row.seen_at or row.began_at)
        for row in rows.order_by("-seen_at")
        if row.began_at
    ]


def is_confirmed(account_id: str, email: str) -> bool:
    """Whether the person of this account has been reached at this very address."""
    return ConfirmedAddress.objects.filter(account_id=account_id, email=email).exists()


def link(digest: str, purpose: str) -> MailedLink | None:
    """A link that has not been used; how old it may be is for whoever takes it."""
    return MailedLink.objects.filter(digest=digest, purpose=purpose, used_at=None).first()


def _step(row: Authenticator) -> Step:
    name = row.data.get("name", "") if row.type == PASSKEY else ""
    return Step(row.pk, row.type, name, row.created_at, row.last_used_at)
