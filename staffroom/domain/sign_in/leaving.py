"""What this room sees of somebody who leaves: where they are signed in, and with what they still could."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.db.models.functions import Now

from staffroom.domain.sign_in.models import MailedLink, Session
from staffroom.domain.sign_in.queries import APP, CODES, PASSKEY
from staffroom.engine.steps import Leaver, Seen


TITLE = "Signed out everywhere, with nothing left to sign in with"
_KINDS = {APP: "an authenticator app", PASSKEY: "a passkey", CODES: "recovery codes"}


def steps(leaver: Leaver, *, on: date) -> list[Seen]:
    """An account is closed in the act that ends its access; what is left is looked at all the same."""
    if not leaver.user_id:
        return [Seen(TITLE, True, "They never had an account here.")]
    if leaver.elsewhere:
        says = "They work at another school here, too, and sign in for that one. It opens nothing of yours."
        return [Seen(TITLE, True, says)]
    left = _left(leaver.user_id)
    if left.is_open or left.browsers:
        says = f"{left.words} All of it ends, and their account is closed, with the last of their access."
        return [Seen(TITLE, False, says)]
    says = f"Their account is closed. {left.words}"
    return [Seen(TITLE, not left.means, says)]


@dataclass(frozen=True, slots=True)
class _Left:
    """Whether an account is open, in how many browsers it is signed in, and what it could be opened with."""

    is_open: bool
    browsers: int
    means: tuple[str, ...]

    @property
    def words(self) -> str:
        with_what = ", ".join(self.means) or "no password, app, passkey, recovery code or link"
        many = {0: "no browser is", 1: "1 browser is"}.get(
            self.browsers, f"{self.browsers} browsers are"
        )
        return f"There is {with_what}, and {many} signed in."


def _left(account_id: str) -> _Left:
    account = get_user_model()._default_manager.filter(pk=account_id).first()
    sessions = Session.objects.filter(account_id=account_id, expire_date__gt=Now())
    links = MailedLink.objects.filter(account_id=account_id, used_at=None)
    kinds = set(Authenticator.objects.filter(user_id=account_id).values_list("type", flat=True))
    has_password = account is not None and account.has_usable_password()
    means = ["a password"] if has_password else []
    means += [words for kind, words in _KINDS.items() if kind in kinds]
    means += ["a link by letter"] if links.exists() else []
    return _Left(account is not None and account.is_active, sessions.count(), tuple(means))
